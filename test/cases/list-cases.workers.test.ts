import { beforeAll, describe, expect, it } from "vitest";
import { answerCase } from "../../src/cases/act-on-case.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { countCasesFor, listCasesFor } from "../../src/cases/case-store.ts";
import type { CaseFilter } from "../../src/cases/case-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { workToday } from "../../src/cases/work-today-store.ts";
import { exportCasesFor } from "../../src/cases/export-cases.ts";
import { exportCell } from "../../src/text/case-export.ts";
import { bacLieu, datMui, locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, opened } from "./people.ts";

const codes: Record<string, string> = {};
let desk: Cadre;
let province: Cadre;

beforeAll(async () => {
  desk = await cadreIn(`xa.${datMui}.dang.bxdd`);
  province = await cadreIn("tinh.dang.tgdv", "supervisor");
  await cadreIn(`xa.${bacLieu}.dang.bxdd`);
  codes["old"] = await opened({ now: at("2026-11-02T02:00:00Z"), fields: ["moi_truong", "thuy_san"], textRedacted: "Nước kênh đen, tôm chết", summary: "Kênh đen" });
  codes["new"] = await opened({ now: at("2026-11-23T02:00:00Z"), textRedacted: "Lộ sụp 100% ở chợ", summary: "Lộ sụp" });
  codes["idea"] = await opened({ now: at("2026-11-01T02:00:00Z"), kind: "gop_y", fields: ["dan_chu_co_so"], textRedacted: "Họp dân buổi tối", summary: "Họp tối" });
  codes["first_done"] = await opened({ now: at("2026-11-03T02:00:00Z") });
  codes["last_done"] = await opened({ now: at("2026-11-03T02:00:00Z") });
  codes["other"] = await opened({ now: at("2026-11-05T02:00:00Z"), areaCode: bacLieu });
  for (const [name, day] of [["first_done", "04"], ["last_done", "05"]] as const) {
    await answerCase(db, locality, desk, codes[name] ?? "", { outcome: "explained", text: "Đoạn này là lộ tỉnh.", proof: null, promisedFor: null }, act(at(`2026-11-${day}T02:00:00Z`)));
  }
});

const list = async (filter: CaseFilter, cadre = desk): Promise<string[]> => {
  const { cases } = await listCasesFor(db, locality, cadre, filter, monday);
  return cases.map((c) => Object.entries(codes).find(([, code]) => code === c.code)?.[0] ?? "?");
};

describe("a list", () => {
  it("has the most pressing first, then what has no deadline, then the ended, newest first", async () => {
    expect(await list({})).toEqual(["old", "new", "idea", "last_done", "first_done"]);
  });

  it("is of the cadre's subtree; the province's desk sees all", async () => {
    expect(await list({}, province)).toEqual(["old", "other", "new", "idea", "last_done", "first_done"]);
  });

  it("can be narrowed by status, lateness, place, field and words with or without accents", async () => {
    expect(await list({ status: "open" })).toEqual(["old", "new", "idea"]);
    expect(await list({ status: "ended" })).toEqual(["last_done", "first_done"]);
    expect(await list({ status: "da_xu_ly" })).toEqual(["last_done", "first_done"]);
    expect(await list({ late: true })).toEqual(["old"]);
    expect(await list({ area: bacLieu }, province)).toEqual(["other"]);
    expect(await list({ field: "thuy_san" })).toEqual(["old"]);
    expect(await list({ field: "thuy" })).toEqual([]);
    expect(await list({ q: "tom chet" })).toEqual(["old"]);
    expect(await list({ q: "TÔM kênh" })).toEqual(["old"]);
    expect(await list({ q: "100%" })).toEqual(["new"]);
    expect(await list({ q: "họp", status: "ended" })).toEqual([]);
    expect(await list({ q: (codes["new"] ?? "").toLowerCase().replaceAll("-", "") })).toEqual(["new"]);
    expect(await list({ q: codes["other"] ?? "" })).toEqual([]);
  });

  it("takes odd input for what it is: text", async () => {
    for (const q of ["%", "_", "'; DROP TABLE cases; --", "\\", "x".repeat(500), "  "]) await expect(list({ q })).resolves.toBeDefined();
    expect(await list({ q: "%" })).toEqual([]);
    expect(await list({ status: "no such status" })).toEqual([]);
    expect(await list({ cursor: "nonsense" })).toHaveLength(5);
    expect(await list({ limit: 0 })).toHaveLength(1);
    expect(await list({ limit: Number.NaN })).toHaveLength(5);
  });

  it("turns page by page without gap or repeat", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listCasesFor(db, locality, desk, { limit: 2, ...(cursor === undefined ? {} : { cursor }) }, monday);
      seen.push(...page.cases.map((c) => c.code));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(["old", "new", "idea", "last_done", "first_done"].map((name) => codes[name]));
  });

  it("has no word of who reported", async () => {
    expect(JSON.stringify(await listCasesFor(db, locality, province, {}, monday))).not.toContain("p_citizen");
  });
});

it("counts agree with the list", async () => {
  expect(await countCasesFor(db, locality, desk, monday)).toMatchObject({ open: 3, late: 1, byStatus: { moi_tiep_nhan: 3, da_xu_ly: 2, dong: 0 } });
  expect(await countCasesFor(db, locality, province, monday)).toMatchObject({ open: 4, late: 2 });
  expect(await countCasesFor(db, locality, { ...desk, active: false }, monday)).toMatchObject({ open: 0, late: 0 });
});

it("finds its page by index, whatever the filter: nothing walks a table of a million rows", async () => {
  const asked = new Set<string>();
  const watched = { prepare: (sql: string) => (asked.add(sql), db.prepare(sql)), batch: (statements: D1PreparedStatement[]) => db.batch(statements) } as D1Database;
  const filters: CaseFilter[] = [{}, { cursor: "5~x" }, { status: "dong" }, { status: "open" }, { area: datMui }, { late: true }, { status: "new" }, { dueBefore: monday }, { field: "thuy_san" }, { q: "tôm", area: datMui }];
  for (const filter of filters) await listCasesFor(watched, locality, province, filter, monday);
  await countCasesFor(watched, locality, province, monday);
  await workToday(watched, locality, province, monday);
  await overdueSweep(watched, locality, at("2026-10-01T00:00:00Z"));
  expect(asked.size).toBeGreaterThan(10);
  for (const sql of asked) {
    const numbered = [...sql.matchAll(/\?(\d+)/g)].map((match) => Number(match[1]));
    const nothing = Array.from({ length: numbered.length > 0 ? Math.max(...numbered) : sql.split("?").length - 1 }, () => null);
    const steps = (await db.prepare(`EXPLAIN QUERY PLAN ${sql}`).bind(...nothing).all<{ detail: string }>()).results.map((row) => row.detail);
    // Small tables and the bounded page itself may be walked; cases and their lists may not.
    const walked = steps.filter((step) => /^SCAN (c|w\d*|f|cases|case_views|case_words|case_finds)\b/.test(step));
    expect([sql, walked]).toEqual([sql, []]);
    if (sql.includes("FROM case_views v")) expect(steps.join(), sql).toMatch(/SEARCH v USING/);
    if (sql.includes("ORDER BY")) expect(steps.join(), sql).not.toMatch(/TEMP B-TREE FOR ORDER BY/);
  }
});

describe("the exported reception book (Mẫu 03)", () => {
  it("has a heading, a line a case, and nothing in the columns for name and ID number", async () => {
    const lines: string[] = [];
    for await (const line of exportCasesFor(db, locality, desk, {}, monday)) lines.push(line);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain('"Họ tên, địa chỉ","Số CCCD"');
    expect(lines[1]).toMatch(/^"CM-261102-[^"]+","1","thứ Hai, 02\/11\/2026","","","Nước kênh đen, tôm chết","Phản ánh"/);
    expect(lines.join("")).not.toMatch(/p_citizen|0912345678/);
  });

  it("defuses cells that a spreadsheet would run", () => {
    for (const cell of ["=1+1", "+84912", "-1", "@x", "\tx"]) expect(exportCell(cell)).toBe(`'${cell}`);
    expect(exportCell("Lộ sụp = hư")).toBe("Lộ sụp = hư");
  });
});
