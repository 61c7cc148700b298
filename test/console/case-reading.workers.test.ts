import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { house, locality, sealer } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
let code = "";

beforeEach(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices", "case_readings", "case_retags"]);
  await sampleCadres(env.CASES);
  code = (await sampleCases(env.CASES, sealer, locality, now))[0] ?? "";
  const record = await loadByCode(env.CASES, code);
  await env.CASES.prepare("INSERT INTO case_readings (case_id, reading, at) VALUES (?, ?, ?)")
    .bind(record?.id, JSON.stringify({ confidence: 0.5, unsure: true, reasons: ["sụp</b> nát", "nguội"], since: "hai tháng nay", people: null, needsCare: true }), now.toISOString()).run();
  await env.CASES.prepare("UPDATE cases SET text_redacted = ? WHERE id = ?").bind("Lộ <b>sụp</b> nát. Nguội.", record?.id).run();
});

it("the case page shows the words that decided, how sure it was and that someone needs gentleness, and never as markup", async () => {
  const page = await (await (await signedIn(house(clock), "cb-vietkhai-01", now)).get(`/console/cases/${code}`)).text();
  expect(page).toContain("Vì sao xếp loại này");
  expect(page).toContain("<mark>sụp&lt;/b&gt; nát</mark>");
  expect(page).not.toContain("<b>sụp");
  expect(page).toContain("Trợ lý chưa chắc");
  expect(page).toContain("Cần hỏi thăm");
  expect(page).toContain("Từ bao giờ: hai tháng nay");
});

it("a cadre sorts it anew on the page; the timeline says from what to what", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
  const page = await (await desk.get(`/console/cases/${code}`)).text();
  const action = `/console/cases/${code}/retag`;
  const sent = await submit(desk, page, action, { kind: "kien_nghi", field: "dien_chieu_sang", urgency: "cao" });
  expect(sent.headers.get("Location")).toBe(`/console/cases/${code}?xep-lai=xong#vi-sao`);
  expect(await loadByCode(env.CASES, code)).toMatchObject({ kind: "kien_nghi", urgency: "cao", fields: expect.arrayContaining(["dien_chieu_sang"]) });
  const after = await (await desk.get(sent.headers.get("Location") ?? "")).text();
  expect(after).toContain("Đã xếp lại.");
  expect(after).toContain("Phản ánh → Kiến nghị");
  const again = await submit(desk, after, action, { kind: "kien_nghi", field: "dien_chieu_sang", urgency: "cao" });
  expect(await (await desk.get(again.headers.get("Location") ?? "")).text()).toContain("Chưa đổi gì");
});

it("a kind that is no kind of case is not taken from a form", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
  const page = await (await desk.get(`/console/cases/${code}`)).text();
  const sent = await submit(desk, page, `/console/cases/${code}/retag`, { kind: "to_cao", field: "dien_chieu_sang", urgency: "cao" });
  expect(sent.headers.get("Location")).toContain("xep-lai=khong");
  expect((await loadByCode(env.CASES, code))?.kind).toBe("phan_anh");
});
