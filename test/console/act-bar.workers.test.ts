import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { house, locality, sealer } from "../public/house.ts";
import { signedIn } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const rooms = house({ now: () => now });
let code = "";

beforeAll(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices", "case_tasks"]);
  await sampleCadres(env.CASES);
  code = (await sampleCases(env.CASES, sealer, locality, now))[1] ?? "";
});

const bar = (page: string): string => /<nav class="act-bar"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? "";

it("above the citizen's words stand the ways to the main acts, each to a form that is there", async () => {
  const desk = await signedIn(rooms, "cb-vietkhai-kt", now);
  const page = await (await desk.get(`/console/cases/${code}`)).text();
  const targets = [...bar(page).matchAll(/href="\/console\/cases\/[^"#]+#([a-z-]+)"/g)].map((match) => match[1] ?? "");
  expect(targets.length).toBeGreaterThanOrEqual(4);
  expect(targets.at(-1)).toBe("viec-khac");
  for (const target of targets) expect(page).toContain(`id="${target}"`);
  expect(page.indexOf("act-bar")).toBeLessThan(page.indexOf('class="quote"'));
});

it("the address of each opens its form without a script; any other opens nothing", async () => {
  const desk = await signedIn(rooms, "cb-vietkhai-kt", now);
  const open = async (asked: string): Promise<string[]> => {
    const page = await (await desk.get(`/console/cases/${code}?lam=${asked}`)).text();
    return [...page.matchAll(/<details class="act[^"]*" id="(lam-[a-z]+|viec-khac)" open/g)].map((match) => match[1] ?? "");
  };
  expect(await open("ask")).toEqual(["lam-ask"]);
  expect(await open("transfer")).toEqual(["lam-transfer"]);
  expect(await open("khac")).toEqual(["viec-khac"]);
  expect(await open("note")).toEqual(["viec-khac", "lam-note"]);
  expect(await open("%22%3E")).toEqual([]);
});

it("who may only look, and a case that is over, have no bar", async () => {
  const auditor = await signedIn(rooms, "gs-01", now);
  expect(bar(await (await auditor.get(`/console/cases/${code}`)).text())).toBe("");
  const desk = await signedIn(rooms, "cb-vietkhai-kt", now);
  await env.CASES.prepare("UPDATE cases SET status = 'dong', ended_at = ? WHERE code = ?").bind(now.toISOString(), code).run();
  expect(bar(await (await desk.get(`/console/cases/${code}`)).text())).toBe("");
});
