import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { forgetGuardHits, guardCounts, recordGuardHits } from "../../src/answer/guard-count-store.ts";
import { countGuards, guardsOf, readGuardCounts } from "../../src/guard-counts.ts";
import type { Env } from "../../src/settings.ts";

const services = env as unknown as Env;

beforeEach(async () => {
  await env.KNOWLEDGE.exec("DELETE FROM guard_hits");
});

it("a turn counts a guard once, however often it is committed", async () => {
  const hit = { id: "g_1", guards: ["injection", "hidden_characters", "injection"], day: "2026-11-23" };
  await recordGuardHits(env.KNOWLEDGE, hit);
  await recordGuardHits(env.KNOWLEDGE, hit);
  expect(await guardCounts(env.KNOWLEDGE, { from: "2026-11-23", to: "2026-11-23" })).toEqual([{ guard: "hidden_characters", times: 1 }, { guard: "injection", times: 1 }]);
});

it("no guard, nothing kept", async () => {
  await recordGuardHits(env.KNOWLEDGE, { id: "g_2", guards: [], day: "2026-11-23" });
  expect(await guardCounts(env.KNOWLEDGE, { from: "2026-01-01", to: "2026-12-31" })).toEqual([]);
});

it("a day is Vietnam's, a week ends today, the most frequent come first", async () => {
  // 18:30 UTC is half past one the next morning in Viet Nam.
  const now = new Date("2026-11-22T18:30:00.000Z");
  await countGuards(services, { turnId: "p_a:1", guards: ["promise"], now });
  await countGuards(services, { turnId: "p_a:2", guards: ["injection"], now });
  await countGuards(services, { turnId: "p_b:3", guards: ["injection"], now: new Date("2026-11-18T01:00:00.000Z") });
  await countGuards(services, { turnId: "p_b:4", guards: ["injection"], now: new Date("2026-11-01T01:00:00.000Z") });
  const counts = await readGuardCounts(services, now);
  expect(counts.today).toEqual([{ guard: "injection", times: 1 }, { guard: "promise", times: 1 }]);
  expect(counts.week).toEqual([{ guard: "injection", times: 2 }, { guard: "promise", times: 1 }]);
});

it("what is kept leads back to no chat", async () => {
  await countGuards(services, { turnId: "p_secret-chat:7", guards: ["rate"], now: new Date() });
  const row = await env.KNOWLEDGE.prepare("SELECT * FROM guard_hits").first();
  expect(Object.keys(row ?? {}).toSorted()).toEqual(["day", "guard", "id"]);
  expect(JSON.stringify(row)).not.toContain("secret-chat");
});

it("a count that cannot be kept holds nothing up", async () => {
  const broken = { ...services, KNOWLEDGE: { prepare: () => { throw new Error("gone"); } } } as unknown as Env;
  await expect(countGuards(broken, { turnId: "t", guards: ["rate"], now: new Date() })).resolves.toBeUndefined();
});

it("old days are dropped", async () => {
  await recordGuardHits(env.KNOWLEDGE, { id: "g_old", guards: ["rate"], day: "2025-01-01" });
  await recordGuardHits(env.KNOWLEDGE, { id: "g_new", guards: ["rate"], day: "2026-11-23" });
  await forgetGuardHits(env.KNOWLEDGE, "2025-06-01");
  expect(await guardCounts(env.KNOWLEDGE, { from: "2000-01-01", to: "2030-01-01" })).toEqual([{ guard: "rate", times: 1 }]);
});

it("an outcome tells of the checks that caught its drafts, or of what kept it from the documents", () => {
  const trace = { prompt: "p", promptDigest: "d", model: "m", inputTokens: null, outputTokens: null, calls: 1, modelMs: 1, guards: ["promise"] };
  expect(guardsOf({ kind: "no_source", nearest: [], trace })).toEqual(["promise"]);
  expect(guardsOf({ kind: "declined", why: "private_data" })).toEqual(["others_data"]);
  expect(guardsOf({ kind: "declined", why: "opinion" })).toEqual(["political_bait"]);
  expect(guardsOf({ kind: "declined", why: "command" })).toEqual(["injection"]);
  expect(guardsOf({ kind: "declined", why: "local_data" })).toEqual([]);
});
