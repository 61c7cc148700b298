import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { overdueSweep } from "../../src/cases/due.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { house, locality, sealer } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const opened = new Date("2026-11-02T02:00:00Z");
let codes: string[] = [];

beforeEach(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices"]);
  await sampleCadres(env.CASES);
  codes = await sampleCases(env.CASES, sealer, locality, opened);
});

/** The first sample case as the desk that has it sees it. */
async function pageAt(now: Date): Promise<string> {
  return (await (await signedIn(house({ now: () => now }), "cb-vietkhai-01", now)).get(`/console/cases/${codes[0]}`)).text();
}

it("time held is told in days and hours of office time, never in hours with a comma", async () => {
  const later = await pageAt(new Date("2026-11-16T04:00:00Z"));
  expect(later).toMatch(/Đơn vị đã giữ việc \d+ ngày(?: \d giờ)? làm việc\./);
  expect(later).not.toMatch(/\d,\d+ giờ làm việc/);
  expect(await pageAt(new Date("2026-11-02T02:50:00Z"))).toContain("2 giờ 50 phút làm việc");
});

it("a reminder in the timeline says what it was about: half the time gone, nearly out", async () => {
  for (let hour = 0; hour <= 80; hour += 2) await overdueSweep(env.CASES, locality, new Date(Date.UTC(2026, 9, 30, hour)));
  const page = (/id="dien-bien"[\s\S]*?<\/section>/.exec(await pageAt(new Date("2026-11-02T08:30:00Z"))) ?? [""])[0];
  expect(page).toContain("Đã nhắc đơn vị: qua nửa thời hạn");
  expect(page).toContain("Đã nhắc đơn vị: gần hết hạn");
  expect(page).not.toContain("Đã nhắc đơn vị<");
});

it("answering comes first and asking back second; rare acts are folded under one heading, which stands open when one of them was not taken", async () => {
  const now = new Date("2026-11-03T02:00:00Z");
  const desk = await signedIn(house({ now: () => now }), "cb-vietkhai-01", now);
  const page = await (await desk.get(`/console/cases/${codes[0]}`)).text();
  const order = ["lam-answer", "lam-ask", "lam-transfer", "viec-khac", "lam-refuse", "lam-note"].map((id) => page.indexOf(`id="${id}"`));
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(page).not.toMatch(/id="viec-khac" open/);
  const refused = await (await submit(desk, page, `/console/cases/${codes[0]}/refuse`, { reason: "", text: "Không rõ.", whereToGo: "" })).text();
  expect(refused).toMatch(/id="viec-khac" open/);
});

it("what has ended is said once: its status, without a clock", async () => {
  await env.CASES.prepare("UPDATE cases SET status = 'dong', ended_at = ?2 WHERE code = ?1").bind(codes[0], opened.toISOString()).run();
  const page = await pageAt(new Date("2026-11-03T02:00:00Z"));
  expect(page).toContain("Đã đóng");
  expect(page).not.toContain("Đã có kết quả");
});

it("the row of rooms shows the daily ones; the rarer ones are folded, except the one that is open", async () => {
  const now = new Date("2026-11-03T02:00:00Z");
  const admin = await signedIn(house({ now: () => now }), "qt-01", now);
  const front = async (path: string) => (/<nav[\s\S]*?<details class="rooms">/.exec(await (await admin.get(path)).text())?.[0] ?? "");
  expect(await front("/console")).not.toContain("/console/mo-hinh");
  expect(await front("/console/mo-hinh")).toContain('href="/console/mo-hinh" aria-current="page"');
  expect((await (await admin.get("/console")).text()).split('href="/console/mo-hinh"').length).toBe(2);
});
