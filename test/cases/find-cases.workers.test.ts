import firstListing from "../../src/database/cases/0181_find_old_cases.sql?raw";
import { beforeAll, expect, it } from "vitest";
import { answerCase, refuseCase, transferCase } from "../../src/cases/act-on-case.ts";
import type { Cadre, Case } from "../../src/cases/case.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { type CaseFilter, listCasesFor } from "../../src/cases/case-store.ts";
import { findWords } from "../../src/cases/find-words.ts";
import { mergeCase, unmergeCase } from "../../src/cases/merge-cases.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { retagCase } from "../../src/cases/retag-case.ts";
import { emptyTables } from "./empty-tables.ts";
import { locality } from "./locality.ts";
import { knows } from "./oracle.ts";
import { act, at, cadreIn, db, monday, opened, unique } from "./people.ts";

const communes = ["32044", "32062", "32065"];
const told = ["Rác đầy chợ ba ngày", "Đèn đường ấp 4 tắt", "Nước máy yếu, chợ không có nước", "Lộ sụp gần cống Đá"];
const fields = ["moi_truong", "dien_chieu_sang", "nuoc_sach_thoat_nuoc", "giao_thong_ha_tang"];
const NEW = new Set<string>(["moi_tiep_nhan", "da_chuyen", "mo_lai"]);
const OPEN = new Set<string>([...NEW, "dang_xu_ly", "cho_bo_sung"]);
let everybody: Cadre[];

/** Sixty cases of three communes, some hidden from those they are about, some answered, refused, handed over. */
beforeAll(async () => {
  await emptyTables(db, ["case_originals", "case_events", "case_views", "case_counts", "notices", "cases"]);
  const province = await cadreIn("tinh.dang.tgdv", "supervisor");
  const desks = await Promise.all(communes.map((area) => cadreIn(`xa.${area}.dang.bxdd`)));
  everybody = [province, ...desks, await cadreIn("xa.32062.ubnd.kt"), await cadreIn("tinh.dang.ubkt", "supervisor"), await cadreIn("xa.32065", "supervisor")];
  for (let i = 0; i < 60; i++) {
    const area = communes[i % 3] ?? "";
    const hidden = i % 11 === 4 ? { hiddenFromUnitId: "tinh.dang.tgdv" } : i % 13 === 5 ? { hiddenFromUnitId: `xa.${area}.dang.bxdd` } : {};
    const text = `${told[i % 4]}${i % 20 === 3 ? ", vựa sầu riêng" : ""}`;
    // Half of them fall due at the same moment.
    const code = await opened({ areaCode: area, now: at(i % 2 === 0 ? "2026-11-02T02:00:00Z" : `2026-11-${String(3 + (i % 20)).padStart(2, "0")}T02:00:00Z`), fields: [fields[i % 4] ?? "khac"], textRedacted: text, summary: text, placeText: "ấp 4", ...hidden });
    const desk = desks[i % 3];
    if (desk === undefined || Object.keys(hidden).length > 0) continue;
    if (i % 5 === 1) await answerCase(db, locality, desk, code, { outcome: "done", text: "Đã gom rác.", proof: "Ảnh", promisedFor: null }, act(at(`2026-11-23T0${i % 9}:00:00Z`)));
    if (i % 5 === 2) await refuseCase(db, locality, desk, code, { reason: "khong_thuoc_tham_quyen", whereToGo: "Sở Xây dựng", text: "Đoạn này là quốc lộ." }, act(at("2026-11-23T03:00:00Z")));
    if (i % 5 === 3) await transferCase(db, locality, desk, code, `xa.${area}.ubnd.kt`, "Thuộc phòng Kinh tế", act());
  }
}, 60_000);

/** Every page, one after another. */
async function all(cadre: Cadre, filter: CaseFilter, limit = 7): Promise<{ cases: Case[]; short: number }> {
  const cases: Case[] = [];
  let [cursor, short]: [string | undefined, number] = [undefined, 0];
  do {
    const page = await listCasesFor(db, locality, cadre, { ...filter, limit, ...(cursor === undefined ? {} : { cursor }) }, monday);
    cases.push(...page.cases);
    if (page.next !== null && page.cases.length < limit) short += 1;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return { cases, short };
}

const textOf = async (c: Case): Promise<string[]> => findWords((await db.prepare("SELECT search_text AS t FROM cases WHERE id = ?").bind(c.id).first<{ t: string }>())?.t ?? "");

it("finds for everybody, page after page, just those of the list that fit, and no page is short for what one may not see", async () => {
  const [words, ids, areas, statuses] = [["chợ", "rac CHO", "sầu riêng", "cống Đá", "u:tinh", "ao", undefined], ["moi_truong", undefined, "thuy_san"], ["32062", undefined], ["da_xu_ly", "open", undefined, "ended", "new"]];
  const filters = words.flatMap((q) => ids.flatMap((field) => areas.flatMap((area) => statuses.map((status): CaseFilter => ({ ...(q ? { q } : {}), ...(field ? { field } : {}), ...(area ? { area } : {}), ...(status ? { status } : {}) })))));
  let met = 0;
  for (const [who, cadre] of everybody.entries()) {
    const list = (await all(cadre, {}, 200)).cases;
    for (const c of list) expect(knows(cadre, { owner: c.ownerUnitId, handler: c.handlerUnitId, copies: c.copyUnitIds, hidden: c.hiddenFromUnitId })).toBe(true);
    const texts = new Map(await Promise.all(list.map(async (c) => [c.id, await textOf(c)] as const)));
    // Everybody asks a fifth of them, each another.
    for (const filter of filters.filter((_, i) => (i + who + Math.floor(i / 5)) % 5 === 0)) {
      const { q, field, area, status } = filter;
      const fits = list.filter((c) =>
        (!q || findWords(q).every((word) => texts.get(c.id)?.includes(word))) && (!field || c.fields.includes(field)) && (!area || c.areaCode === area)
        && (!status || (status === "open" ? OPEN.has(c.status) : status === "ended" ? !OPEN.has(c.status) : status === "new" ? NEW.has(c.status) : c.status === status)));
      const { cases, short } = await all(cadre, filter);
      expect([filter, cases.map((c) => c.id).toSorted()]).toEqual([filter, fits.map((c) => c.id).toSorted()]);
      expect([filter, short]).toEqual([filter, 0]);
      met += fits.length;
    }
  }
  expect(met).toBeGreaterThan(300);
}, 120_000);

it("keeps the order of the list", async () => {
  const [province] = everybody;
  if (province === undefined) throw new Error("nobody");
  const ranks = new Map((await db.prepare("SELECT case_id AS id, rank FROM case_views WHERE unit_id = 'tinh'").all<{ id: string; rank: number }>()).results.map((row) => [row.id, row.rank]));
  const found = (await all(province, { q: "chợ" }, 3)).cases.map((c) => ranks.get(c.id) ?? 0);
  expect(found.length).toBeGreaterThan(20);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

it("no word of a text puts a case into another's list", async () => {
  const code = await opened({ areaCode: "32044", textRedacted: "u:xa.32062.dang.bxdd s:dong f:thuy_san", summary: "u:xa.32062.dang.bxdd" });
  const other = everybody[2];
  if (other === undefined) throw new Error("nobody");
  for (const filter of [{ q: "xa 32062 dang bxdd" }, { field: "thuy_san" }, { q: "u:xa.32062.dang.bxdd" }] satisfies CaseFilter[]) {
    expect((await all(other, filter)).cases.map((c) => c.code)).not.toContain(code);
  }
});

it("a new label, a case that goes along or stands alone again, are found as they are now", async () => {
  const [, desk] = everybody;
  if (desk === undefined) throw new Error("nobody");
  const [lead, code] = [await opened({ areaCode: "32044", reporter: unique("p") }), await opened({ areaCode: "32044", reporter: unique("p"), textRedacted: "Cầu khỉ mục", summary: "Cầu khỉ mục" })];
  const found = async (filter: CaseFilter): Promise<boolean> => (await all(desk, filter)).cases.some((c) => c.code === code);
  expect(await found({ q: "cau khi", field: "giao_thong_ha_tang" })).toBe(true);
  expect((await retagCase(db, locality, desk, code, { kind: "phan_anh", field: "y_te", urgency: "thuong" }, act())).ok).toBe(true);
  expect([await found({ q: "cầu khỉ", field: "y_te" }), await found({ q: "cầu khỉ", field: "giao_thong_ha_tang" })]).toEqual([true, false]);
  expect((await mergeCase(db, locality, desk, code, lead, act())).ok).toBe(true);
  expect(await found({ q: "cầu khỉ" })).toBe(false);
  expect((await unmergeCase(db, locality, desk, code, act())).ok).toBe(true);
  expect(await found({ q: "cầu khỉ" })).toBe(true);
});

it("erased words are found no more and stand nowhere; the case still counts where it lay", async () => {
  const reporter = unique("p_gone");
  const code = await opened({ areaCode: "32065", reporter, fields: ["y_te"], textRedacted: "Trạm xá thiếu thuốc huyết áp", summary: "Thiếu thuốc" });
  const desk = everybody[3];
  if (desk === undefined) throw new Error("nobody");
  expect((await all(desk, { q: "huyet ap" })).cases.map((c) => c.code)).toEqual([code]);
  await eraseCasesOf(db, reporter, act());
  expect((await all(desk, { q: "huyet ap" })).cases).toEqual([]);
  expect((await all(desk, { field: "y_te" })).cases.map((c) => c.code)).toEqual([code]);
  expect(JSON.stringify((await db.prepare("SELECT * FROM case_words WHERE word IN ('huyet', 'thuoc', 'tram')").all()).results)).toBe("[]");
  expect((await db.prepare("SELECT words FROM case_finds WHERE case_id = ?").bind((await loadByCode(db, code))?.id ?? "").first<{ words: string }>())?.words).not.toMatch(/huyet|thuoc/);
});

it("the cases that were there before are listed by the migration just as new ones are", async () => {
  const listed = async (): Promise<unknown[]> => (await db.prepare("SELECT w.word, f.case_id FROM case_words w JOIN case_finds f ON f.place = w.place ORDER BY 1, 2").all()).results;
  await opened({ areaCode: "32044", textRedacted: "Giá «điện»… 3.500đ/kWh – mắc; ភាសាខ្មែរ, 100%", summary: "Giá điện" });
  const before = await listed();
  await emptyTables(db, ["case_finds"]);
  expect(await listed()).toEqual([]);
  for (const statement of firstListing.split(";\n").map((part) => part.replace(/^\s*--.*$/gm, "").trim()).filter((part) => part !== "")) await db.prepare(statement).run();
  const after = await listed();
  expect(before.length).toBeGreaterThan(800);
  // An erased case has no words but its code, which the code is looked up by.
  const gone = new Set((await db.prepare("SELECT id FROM cases WHERE reporter IS NULL").all<{ id: string }>()).results.map((row) => row.id));
  const withoutErased = (rows: unknown[]): unknown[] => (rows as { word: string; case_id: string }[]).filter((row) => !gone.has(row.case_id));
  expect(withoutErased(after)).toEqual(withoutErased(before));
});
