import { expect, it } from "vitest";
import { answerCase, withdrawCase } from "../../src/cases/act-on-case.ts";
import { loadByCode } from "../../src/cases/case-record-store.ts";
import { casesOfReporter, countCasesFor, findCaseFor, listCasesFor, openOriginal } from "../../src/cases/case-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { datMui, locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, noticesFor, opened, sealer } from "./people.ts";

const everythingOf = async (code: string): Promise<string> => {
  const id = (await loadByCode(db, code))?.id ?? "";
  const tables = ["SELECT * FROM cases WHERE id = ?", "SELECT * FROM case_originals WHERE case_id = ?", "SELECT * FROM case_events WHERE case_id = ?", "SELECT * FROM notices WHERE case_id = ?"];
  return JSON.stringify(await Promise.all(tables.map(async (sql) => (await db.prepare(sql).bind(id).all()).results)));
};

it("\"xóa dữ liệu của tôi\" takes every word and the link to the person; the case, its dates and its log of acts stay", async () => {
  const desk = await cadreIn(`xa.${datMui}.dang.bxdd`);
  const codes = [await opened({ reporter: "p_erase" }), await opened({ reporter: "p_erase" }), await opened({ reporter: "p_stays" })];
  const [open = "", answered = "", others = ""] = codes;
  await answerCase(db, locality, desk, answered, { outcome: "done", text: "Đã sửa lộ nhà anh Út", proof: "Ảnh nhà anh Út", promisedFor: null }, act());
  expect(await eraseCasesOf(db, "p_erase", act(at("2026-11-24T02:00:00Z")))).toBe(2);
  expect(await eraseCasesOf(db, "p_erase", act(at("2026-11-25T02:00:00Z")))).toBe(0);
  for (const code of [open, answered]) {
    expect(await everythingOf(code)).not.toMatch(/p_erase|Rạch Tàu|sụp|Út|v1\.a\./);
    const found = await findCaseFor(db, locality, desk, code);
    expect(found?.case).toMatchObject({ code, status: "dong", kind: "phan_anh", areaCode: datMui });
    expect(found?.events.filter((event) => event.kind === "erased")).toHaveLength(1);
  }
  expect(await casesOfReporter(db, "p_erase", 10)).toEqual([]);
  expect(await noticesFor("p_erase")).toEqual([]);
  expect(await everythingOf(others)).toContain("Rạch Tàu");
  expect((await openOriginal(db, sealer, locality, desk, others, "Đối chiếu", act())).ok).toBe(true);
  expect((await countCasesFor(db, locality, desk, monday)).byStatus).toMatchObject({ moi_tiep_nhan: 1, dong: 2, da_xu_ly: 0 });
  expect((await listCasesFor(db, locality, desk, { status: "open" }, monday)).cases.map((c) => c.code)).toEqual([others]);
  const ranks = await db.prepare("SELECT v.rank AS rank, c.ended_at AS ended FROM case_views v JOIN cases c ON c.id = v.case_id WHERE c.code = ?").bind(open).all<{ rank: number; ended: string }>();
  for (const row of ranks.results) expect(row.rank).toBe(2e13 - Date.parse(row.ended));
});

it("a case is erased twenty-four months after it ended, not a day before, and open ones never", async () => {
  await db.prepare("UPDATE cases SET check_at = NULL").run();
  const [ended, open] = [await opened({ reporter: "p_long_ago" }), await opened({ reporter: "p_long_ago" })];
  await withdrawCase(db, locality, "p_long_ago", ended, act(monday));
  await db.prepare("UPDATE cases SET check_at = NULL").run();
  expect((await overdueSweep(db, locality, at("2028-11-22T01:00:00Z"))).erasedCases).toBe(0);
  expect((await overdueSweep(db, locality, at("2028-11-22T02:00:01Z"))).erasedCases).toBe(1);
  expect((await overdueSweep(db, locality, at("2028-11-23T02:00:00Z"))).erasedCases).toBe(0);
  expect(await everythingOf(ended)).not.toContain("Rạch Tàu");
  expect(await everythingOf(open)).toContain("Rạch Tàu");
});
