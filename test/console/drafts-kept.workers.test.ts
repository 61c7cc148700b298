import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { sampleGivenAnswers, sampleAnswerDesk } from "../browser/sample-given-answers.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { type Visitor, house, locality, sealer } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const rooms = house({ now: () => now, answers: sampleAnswerDesk() });
const read = async (visitor: Visitor, path: string): Promise<string> => (await visitor.get(path)).text();
let code = "";

beforeAll(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices", "case_tasks"]);
  await sampleCadres(env.CASES);
  code = (await sampleCases(env.CASES, sealer, locality, now))[1] ?? "";
  await sampleGivenAnswers(env.KNOWLEDGE, now);
});

it("every field for longer words on the desk keeps a draft, those about what is sealed briefly", async () => {
  const [desk, admin] = [await signedIn(rooms, "cb-vietkhai-kt", now), await signedIn(rooms, "qt-01", now)];
  const pages = [
    await read(desk, `/console/cases/${code}`), await read(desk, "/console"), await read(admin, "/console/tu-ngu"), await read(admin, "/console/tra-loi/duyet/moi"), await read(admin, "/console/documents/nap-len"),
    await read(desk, "/console/tra-loi/cau/mau%3A0%3Aquestion"),
  ];
  const fields = pages.flatMap((page) => [...page.matchAll(/<textarea(?![^>]*readonly)[^>]*>/g)].map(([field]) => field));
  expect(fields.length).toBeGreaterThan(9);
  expect(fields.filter((field) => !field.includes("data-draft="))).toEqual([]);
  expect(fields.filter((field) => field.includes("data-draft-brief")).map((field) => /id="([^"]+)"/.exec(field)?.[1])).toEqual(["niem-phong-ly-do"]);
});

it("what was sent is named to be forgotten, and nothing else", async () => {
  const desk = await signedIn(rooms, "cb-vietkhai-kt", now);
  const page = await read(desk, `/console/cases/${code}`);
  expect(page).not.toContain("data-drafts-done");
  const asked = await submit(desk, page, `/console/cases/${code}/niem-phong`, { what: "words", text: "Cần đọc đúng lời bà con kể về chỗ sụp" });
  const after = (asked.headers.get("Location") ?? "").split("#")[0] ?? "";
  expect(await read(desk, after)).toContain(`data-drafts-done="${code}/niem-phong"`);
  const path = "/console/tra-loi/cau/mau%3A0%3Aquestion";
  const flagged = await submit(desk, await read(desk, path), `${path}/danh-dau`, { kind: "wrong", note: "Sai số ngày", correction: "" });
  expect(await read(desk, flagged.headers.get("Location") ?? "")).toMatch(/data-drafts-done="danh-dau\/[^" ]+"/);
});

it("a filter is said in one line over what it found, and the form stays folded", async () => {
  const desk = await signedIn(rooms, "ld-tinh-01", now);
  const page = await read(desk, "/console?trang-thai=open&tre=1&q=%3Cb%3E");
  expect(page).toMatch(/id="dang-loc"[\s\S]*«&lt;b&gt;»[\s\S]*Đang mở[\s\S]*Chỉ việc trễ hạn[\s\S]*Bỏ lọc/);
  expect(page).not.toMatch(/<details class="more" open/);
  expect(await read(desk, "/console")).not.toContain("dang-loc");
});

it("a list of answers names one clause of each and how many more there are", async () => {
  const desk = await signedIn(rooms, "cb-vietkhai-kt", now);
  const rows = (await read(desk, "/console/tra-loi")).match(/<tr role="row">[\s\S]*?<\/tr>/g) ?? [];
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect((row.match(/href="\/van-ban\//g) ?? []).length).toBeLessThanOrEqual(1);
});
