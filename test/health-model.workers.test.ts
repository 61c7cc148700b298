import { env } from "cloudflare:workers";
import { afterEach, expect, test } from "vitest";
import { recordModelCall, switchModel } from "../src/answer/model-ledger-store.ts";
import { readHealth } from "../src/health.ts";
import type { Env } from "../src/settings.ts";

const configured: Partial<Env> = { CHAT_MODEL_URL: "https://ai.example.gov.vn/v1", CHAT_MODEL_NAME: "qwen", CHAT_MODEL_KEY: "top-secret-key", MODEL_DAILY_CALLS: "1" };

afterEach(() => env.KNOWLEDGE.batch(["model_calls", "model_days", "model_switches"].map((table) => env.KNOWLEDGE.prepare(`DELETE FROM ${table}`))));

async function health(changes: Partial<Env>): Promise<{ chatModel: string | undefined; degraded: string[]; all: string }> {
  const health = await readHealth({ ...env, ...changes });
  return { chatModel: health.configured["chatModel"], degraded: health.degraded, all: JSON.stringify(health) };
}

test("tells whether a model is asked, and why not, without its key", async () => {
  expect(await health({})).toMatchObject({ chatModel: "default (quotes)", degraded: [] });
  const on = await health(configured);
  expect(on).toMatchObject({ chatModel: "on", degraded: [] });
  expect(on.all).not.toContain("top-secret");
});

test("a switch turned off is no failure; a budget used up is one to look at", async () => {
  await switchModel(env.KNOWLEDGE, { id: "s1", isOn: false, by: "qt-01", reason: "tạm nghỉ", now: new Date() });
  expect(await health(configured)).toMatchObject({ chatModel: "switched off in the console (quotes)", degraded: [] });
  await switchModel(env.KNOWLEDGE, { id: "s2", isOn: true, by: "qt-01", reason: "dùng lại", now: new Date() });
  await recordModelCall(env.KNOWLEDGE, "c1", { provider: "ai.example.gov.vn", model: "qwen", tier: null, inputTokens: 1, outputTokens: 1, ms: 1, code: "ok", cost: null, isGuess: false, purpose: "compose", answerId: null }, new Date());
  expect(await health(configured)).toMatchObject({ chatModel: expect.stringContaining("budget used up"), degraded: ["chatModel: daily budget reached"] });
});

test("names the half of a pair that is missing", async () => {
  const { all } = await health({ CHAT_MODEL_URL: "https://ai.example.gov.vn/v1" });
  expect(all).toContain("CHAT_MODEL_URL is set but CHAT_MODEL_NAME is not");
});
