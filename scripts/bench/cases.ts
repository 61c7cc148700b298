import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readCalendar } from "../../src/cases/calendar.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { endedRank } from "../../src/cases/case-record.ts";
import { type CaseFilter, countCasesFor, listCasesFor } from "../../src/cases/case-store.ts";
import { readClocks } from "../../src/cases/clocks.ts";
import type { CaseLocality } from "../../src/cases/locality.ts";
import { readUnits } from "../../src/cases/units.ts";
import { workToday } from "../../src/cases/work-today-store.ts";
import { readFields } from "../../src/knowledge/fields.ts";
import { readAreas } from "../../src/knowledge/places/places.ts";
import { openSqliteDatabase } from "../sqlite-database.ts";
import { type BenchRow, percentile } from "./bench-row.ts";

const rounds = 40;
const now = new Date("2026-11-23T02:00:00Z");
const file = (name: string): string => readFileSync(join(import.meta.dirname, "../../knowledge", name), "utf8");

/**
 * The desk's list, search and counts with 1,000,000 cases beside the same with 1,000: a province sees all of them; the
 * same 600 are open in both, 60 of them late, for history grows and a desk does not. The product's own queries, on SQLite in this process.
 */
export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-cases-"));
  try {
    const locality = shippedLocality();
    const [few, many] = [await measure(locality, join(folder, "few.db"), 1_000), await measure(locality, join(folder, "many.db"), 1_000_000)];
    return [...many].map(([name, value]) => {
      const baseline = few.get(name) ?? Number.NaN;
      const ratio = value / baseline;
      return { name: `${name} with 1,000,000 cases against 1,000, p95`, unit: "ms", value, baseline, ratio, aim: "<= 2 x", met: ratio <= 2 };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(locality: CaseLocality, path: string, total: number): Promise<Map<string, number>> {
  openSqliteDatabase(path, "cases").close();
  fill(path, locality, total);
  const sqlite = openSqliteDatabase(path, "cases");
  const db = sqlite as unknown as D1Database;
  const province: Cadre = { id: "a", name: "A", role: "supervisor", unitId: locality.units.desks.province, active: true };
  const commune: Cadre = { ...province, id: "b", role: "cadre", unitId: communeDesks(locality)[0] ?? "" };
  const list = (filter: CaseFilter, cadre = province) => async () => { await listCasesFor(db, locality, cadre, { limit: 30, ...filter }, now); };
  const deep = (await listCasesFor(db, locality, province, { limit: 30, status: "ended" }, now)).next ?? "";
  const asked: [string, () => Promise<void>][] = [
    ["first page", list({})], ["first page of a commune", list({}, commune)], ["late cases", list({ late: true })], ["new cases", list({ status: "new" })], ["one status", list({ status: "dang_xu_ly" })],
    ["a later page of ended cases", list({ status: "ended", cursor: deep })], ["one commune", list({ area: locality.units.get(commune.unitId)?.areaCode ?? "" })],
    ["counts of the day", async () => { await workToday(db, locality, province, now); }], ["counts by status", async () => { await countCasesFor(db, locality, commune, now); }],
  ];
  const times = new Map<string, number>();
  for (const [name, ask] of asked) {
    for (let i = 0; i < 5; i++) await ask();
    const taken: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const started = performance.now();
      await ask();
      taken.push(performance.now() - started);
    }
    times.set(name, percentile(taken.toSorted((a, b) => a - b), 0.95));
  }
  sqlite.close();
  return times;
}

const OPEN_CASES = 600;
const OPEN = ["moi_tiep_nhan", "dang_xu_ly", "cho_bo_sung", "da_chuyen"];

/** Rows as the service writes them, a year's worth; the open ones lie spread among the others, and one in ten of them is late. */
function fill(path: string, locality: CaseLocality, total: number): void {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN");
  const desks = communeDesks(locality);
  const above = new Map(desks.map((desk) => [desk, locality.units.pathUp(desk)]));
  const insertCase = database.prepare(`INSERT INTO cases (id, code, reporter, kind, fields, urgency, status, area_code, place_text, owner_unit, handler_unit, copy_units, text_redacted, summary, search_text, opened_at, due_at, ended_at, last_act_id)
    VALUES (?, ?, ?, 'phan_anh', '["giao_thong_ha_tang"]', 'thuong', ?, ?, 'ấp 4', ?, ?, '[]', 'Lộ ấp 4 sụp, xe không qua được', 'Lộ ấp 4 sụp', ?, ?, ?, ?, 'a')`);
  const insertView = database.prepare("INSERT INTO case_views (unit_id, rank, case_id, status, area_code, fields) VALUES (?, ?, ?, ?, ?, ',giao_thong_ha_tang,')");
  const day = 86_400_000;
  for (let i = 0; i < total; i++) {
    const desk = desks[i % desks.length] ?? "";
    const area = locality.units.get(desk)?.areaCode ?? "";
    const nth = Math.floor((i * OPEN_CASES) / total);
    const open = nth !== Math.floor(((i + 1) * OPEN_CASES) / total);
    const status = open ? (OPEN[nth % OPEN.length] ?? "dang_xu_ly") : "dong";
    const opened = now.getTime() - (i % 365) * day - i;
    const due = open ? now.getTime() + ((nth % 10) - 1) * day + nth * 1_000 : opened + 14 * day;
    const ended = open ? null : opened + 10 * day;
    insertCase.run(`case-${i}`, `CM-${i}`, `p_${i % 50_000}`, status, area, desk, desk, `cm-${i} ap 4 lo ap 4 sup`, new Date(opened).toISOString(), new Date(due).toISOString(), ended === null ? null : new Date(ended).toISOString());
    for (const unit of above.get(desk) ?? []) insertView.run(unit, ended === null ? due : 2 * endedRank - ended, `case-${i}`, status, area);
  }
  database.exec("COMMIT; ANALYZE");
  database.close();
}

function communeDesks(locality: CaseLocality): string[] {
  return locality.units.all().filter((unit) => unit.areaCode !== null && unit.slot === locality.units.desks.commune).map((unit) => unit.id);
}

function shippedLocality(): CaseLocality {
  const areas = readAreas(file("areas.yaml"));
  return {
    casePrefix: "CM",
    units: readUnits(file("units.yaml"), areas.units),
    fields: new Map(readFields(file("fields.yaml")).list.map((field) => [field.id, field])),
    clocks: readClocks(file("clocks.yaml")),
    calendar: readCalendar(file("calendar.yaml")),
    areaName: (code) => areas.unit(code)?.name ?? code,
  };
}
