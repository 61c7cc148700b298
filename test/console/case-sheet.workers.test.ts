import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { listFindsOf } from "../../src/cases/find-index-store.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { house, locality, sealer } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
let codes: string[] = [];

beforeEach(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices"]);
  await sampleCadres(env.CASES);
  codes = await sampleCases(env.CASES, sealer, locality, now);
});

it("splits from the page: the new code is told and leads to the new case; nothing marked is told as such", async () => {
  const rooms = house(clock);
  const cadre = await signedIn(rooms, "cb-vietkhai-01", now);
  const action = `/console/cases/${codes[0]}/split`;
  const page = await (await cadre.get(`/console/cases/${codes[0]}`)).text();
  const none = await submit(cadre, page, action, { field: [...locality.fields.keys()][0] ?? "" });
  expect(none.headers.get("Location")).toBe(`/console/cases/${codes[0]}?tach=khong#lam-split`);
  expect(await (await cadre.get(`/console/cases/${codes[0]}?tach=khong`)).text()).toContain("Chưa tách được");
  const done = await submit(cadre, page, action, { field: [...locality.fields.keys()][0] ?? "", sentence: "0" });
  const told = /tach=([A-Z0-9-]+)#/.exec(done.headers.get("Location") ?? "")?.[1] ?? "";
  expect(codes).not.toContain(told);
  expect(await (await cadre.get(`/console/cases/${codes[0]}?tach=${told}`)).text()).toContain(`href="/console/cases/${told}"`);
  const other = await (await cadre.get(`/console/cases/${told}`)).text();
  expect(other).toContain("Lộ đá đen ấp Kinh Đứng B bị sụp");
  expect(other).not.toContain("Hỏi trưởng ấp");
  expect(rooms.notified.length).toBeGreaterThan(0);
});

it("prints the five parts of a case and nobody's name or number, to those who may see the case only", async () => {
  await env.CASES.prepare("UPDATE cases SET wish = 'gọi ông Nguyễn Văn Bảy 0912345678 mở cổng' WHERE code = ?").bind(codes[1]).run();
  const cadre = await signedIn(house(clock), "cb-vietkhai-01", now);
  const sheet = await (await cadre.get(`/console/cases/${codes[1]}/in`)).text();
  for (const part of ["Việc gì", "Ở đâu", "Ai làm", "Bao giờ", "Mong muốn", codes[1] ?? ""]) expect(sheet).toContain(part);
  for (const secret of ["Nguyễn Văn Bảy", "0912345678"]) expect(sheet).not.toContain(secret);
  expect((await cadre.get(`/console/cases/${codes[2]}/in`)).status).toBe(404);
});

it("shows open cases of the same place and field, and only those the cadre may see", async () => {
  const cadre = await signedIn(house(clock), "cb-vietkhai-01", now);
  const near = async () => /id="giong-vay"[\s\S]*?<\/details>/.exec(await (await cadre.get(`/console/cases/${codes[0]}`)).text())?.[0] ?? "";
  expect(await near()).not.toContain(`/console/cases/${codes[1]}`);
  const row = await env.CASES.prepare("SELECT fields, area_code AS area FROM cases WHERE code = ?").bind(codes[0]).first<{ fields: string; area: string }>();
  const mark = `,${(JSON.parse(row?.fields ?? "[]") as string[]).join(",")},`;
  for (const code of [codes[1], codes[2]]) {
    await env.CASES.batch([
      env.CASES.prepare("UPDATE cases SET fields = ?2, area_code = ?3 WHERE code = ?1").bind(code, row?.fields ?? "", row?.area ?? ""),
      env.CASES.prepare("UPDATE case_views SET fields = ?2, area_code = ?3 WHERE case_id = (SELECT id FROM cases WHERE code = ?1)").bind(code, mark, row?.area ?? ""),
      listFindsOf(env.CASES, [(await loadByCode(env.CASES, code ?? ""))?.id ?? ""]),
    ]);
  }
  expect(await near()).toContain(`/console/cases/${codes[1]}`);
  expect(await near()).not.toContain(`/console/cases/${codes[2]}`);
});

it("hides how few ended on the page of results, and shows five and more", async () => {
  await env.CASES.prepare("UPDATE cases SET handler_unit = 'xa.32227.ubnd.vp', owner_unit = 'xa.32227.ubnd.vp', hidden_from = NULL, lead_case_id = NULL, ended_at = NULL, verdict = NULL").run();
  const ended = async (n: number) => {
    await env.CASES.prepare("UPDATE cases SET ended_at = '2026-11-10T03:00:00Z', verdict = 'xong', status = 'da_xu_ly' WHERE id IN (SELECT id FROM cases ORDER BY id LIMIT ?)").bind(n).run();
    return (await (await signedIn(house(clock), "ld-tinh-01", now)).get("/console/ket-qua?thang=2026-11")).text();
  };
  const few = await ended(3);
  expect(few).toContain(">không nêu<");
  expect(few).not.toMatch(/<td[^>]*>3</);
  expect(await ended(5)).toMatch(/<td[^>]*>5–9</);
});
