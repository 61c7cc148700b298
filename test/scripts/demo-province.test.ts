import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { playProvince, readDemo, removeProvince, seedProvince } from "../../scripts/demo.ts";
import { withLocalDatabases } from "../../scripts/local-service.ts";
import { shippedLocality } from "../../scripts/shipped-locality.ts";
import { refuseCase } from "../../src/cases/act-on-case.ts";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import { loadById } from "../../src/cases/case-record-store.ts";
import { findCaseFor, listCasesFor } from "../../src/cases/case-store.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { demoCadres } from "../../src/cases/demo.ts";
import { chooseCaseCode, openCase } from "../../src/cases/open-case.ts";
import { listRestrictedFor, openRestrictedItem } from "../../src/cases/restricted.ts";
import { routeCase } from "../../src/cases/route-case.ts";
import { type EventDatabase, verifyAll } from "../../src/cases/verify-events.ts";
import { workToday } from "../../src/cases/work-today-store.ts";
import { createSealer } from "../../src/people/seal.ts";
import type { Env } from "../../src/settings.ts";

const keys = { current: "k", keys: { k: Buffer.alloc(32, 5).toString("base64") } };
const secrets = { CASES_KEYS: JSON.stringify(keys), RESTRICTED_KEYS: JSON.stringify(keys) };
const sealer = createSealer(keys);
const locality = shippedLocality();
/** A Tuesday, in office time. */
const now = new Date("2026-11-24T03:00:00Z");
const realCadre: Cadre = { id: "can-bo-that", name: "A", role: "cadre", unitId: "xa.32248.dang.bxdd", active: true };

test("the demo province comes once, marked in every row of a list, with late, due, waiting and new cases; taken out, nothing of it stays and real rows beside it stand as they stood", { timeout: 120_000 }, async () => {
  await inFreshDatabases(async (env) => {
    await saveCadre(env.CASES, realCadre);
    await openReal(env, "that-1", null);
    const refused = await loadById(env.CASES, "that-1");
    await refuseCase(env.CASES, locality, realCadre, refused?.code ?? "", { reason: "khong_thuoc_tham_quyen", whereToGo: "Sở Xây dựng tỉnh Cà Mau", text: "Quốc lộ do Sở Xây dựng quản lý, xã không sửa được." }, { actId: "tu-choi-that", now });
    const against = routeCase({ kind: "phan_anh", fields: [], urgency: "thuong", areaCode: "32248", againstOfficial: { role: "commune_staff", level: "xa" }, emergency: false }, locality);
    if (against.kind !== "restricted") throw new Error("no protected item");
    await openRestrictedItem(env.CASES, sealer, locality, { itemId: "that-kin", text: "Thật", fields: [], areaCode: "32248", route: against, now });
    const before = await everything(env);

    expect(await seedProvince(env, secrets, now)).toBe("made");
    await readDemo(env.CASES, now);
    const made = await everything(env);
    expect(await seedProvince(env, secrets, new Date(now.getTime() + 86_400_000))).toBe("there");
    expect(await everything(env)).toEqual(made);

    await expectLivelyDesk(env);
    await expectUnbrokenEvents(env);
    await openReal(env, "that-2", "demo-case-dm15");

    expect(await removeProvince(env, secrets, now)).toBeGreaterThan(60);
    expect(await loadById(env.CASES, "that-2")).toMatchObject({ leadCaseId: null, status: "moi_tiep_nhan", ownerUnitId: realCadre.unitId });
    expect((await listCasesFor(env.CASES, locality, realCadre, {}, now)).cases.map(({ id }) => id).toSorted()).toEqual(["that-1", "that-2"]);
    const after = await everything(env);
    expect(Object.entries(after).flatMap(([table, rows]) => rows.filter((row) => row.includes("demo-")).map((row) => `${table}: ${row}`)).filter((line) => !line.includes("that-2"))).toEqual([]);
    for (const [table, rows] of Object.entries(before)) if (table !== "case_counts") expect(after[table], table).toEqual(expect.arrayContaining(rows));
    const counted = await env.CASES.prepare("SELECT unit_id, status, count(*) AS n FROM case_views GROUP BY 1, 2").all<Record<string, unknown>>();
    expect(after["case_counts"]).toEqual(counted.results.map((row) => JSON.stringify(row)).toSorted());
    expect(after["refusal_counts"]).toEqual(before["refusal_counts"]);
    await expect(env.CASES.prepare("DELETE FROM case_events WHERE case_id = 'that-1'").run()).rejects.toThrow("an event is never deleted");
    expect(await removeProvince(env, secrets, now)).toBe(0);
  });
});

test("the demo can be made at any hour of any day of the week, and on a holiday, and tells of nothing still to come", { timeout: 180_000 }, async () => {
  for (const hour of ["2026-11-23T16:50:00Z", "2026-11-21T22:10:00Z", "2027-02-07T05:00:00Z", "2026-11-22T23:30:00Z"]) {
    const { db, close } = await playProvince(secrets, new Date(hour));
    expect((await db.prepare("SELECT count(*) AS n FROM cases").first<{ n: number }>())?.n, hour).toBeGreaterThan(60);
    expect((await db.prepare("SELECT case_id, kind, at FROM case_events WHERE at > ?").bind(hour).all()).results, hour).toEqual([]);
    close();
  }
});

test("the demo made twice for the same moment is the same, but for what is sealed", { timeout: 120_000 }, async () => {
  const told = async (): Promise<unknown[]> => {
    const { db, close } = await playProvince(secrets, now);
    const { results } = await db.prepare("SELECT c.code, c.status, c.due_at, c.owner_unit, e.id, e.kind, e.actor, e.text, e.data, e.at FROM cases c JOIN case_events e ON e.case_id = c.id ORDER BY c.id, e.position").all();
    close();
    return results;
  };
  expect(await told()).toEqual(await told());
});

async function expectLivelyDesk(env: Env): Promise<void> {
  const desk = demoCadres[0] ?? realCadre;
  const today = await workToday(env.CASES, locality, desk, now);
  for (const [what, n] of Object.entries(today)) expect(n, what).toBeGreaterThan(0);
  const province = demoCadres.find(({ id }) => id === "demo-tinh") ?? desk;
  const all = await listCasesFor(env.CASES, locality, province, { limit: 200 }, now);
  expect(all.cases.filter(({ id }) => !id.startsWith("that-")).filter(({ summary }) => !summary.startsWith("(mẫu) "))).toEqual([]);
  expect((await findCaseFor(env.CASES, locality, desk, all.cases.find(({ id }) => id === "demo-case-dm01")?.code ?? ""))?.events.map(({ kind }) => kind))
    .toEqual(expect.arrayContaining(["opened", "accepted", "task_given", "task_done", "answered", "rated"]));
  const leader = demoCadres.find(({ id }) => id === "demo-phutrach") ?? desk;
  expect((await listRestrictedFor(env.CASES, sealer, locality, leader)).map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringContaining("(mẫu)")]));
  expect((await env.CASES.prepare("SELECT max(accounts) AS n FROM campaigns").first<{ n: number }>())?.n).toBeGreaterThanOrEqual(5);
}

async function expectUnbrokenEvents(env: Env): Promise<void> {
  const checked = await verifyAll(env.CASES as unknown as EventDatabase, null);
  expect({ broken: checked.broken, unlinked: checked.unlinked }).toEqual({ broken: [], unlinked: 0 });
  expect(checked.cases).toBeGreaterThan(60);
}

async function openReal(env: Env, caseId: string, joins: string | null): Promise<void> {
  const route = routeCase({ kind: "phan_anh", fields: ["giao_thong_ha_tang"], urgency: "thuong", areaCode: "32248", againstOfficial: null, emergency: false }, locality);
  if (route.kind !== "open") throw new Error("no case");
  await openCase(env.CASES, sealer, locality, {
    caseId, code: await chooseCaseCode(env.CASES, caseId, "CM", now), reporter: "p_that", kind: "phan_anh", fields: ["giao_thong_ha_tang"], urgency: "thuong", areaCode: "32248", placeText: "ấp Mũi",
    textOriginal: "Quốc lộ bể", textRedacted: "Quốc lộ bể", summary: "Quốc lộ bể", wish: null, route, parentCaseCode: null, joins, now,
  });
}

/** Every row of CASES and KNOWLEDGE as text, in order, without the numbers SQLite gives them. */
async function everything(env: Env): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const db of [env.CASES, env.KNOWLEDGE]) {
    const { results } = await db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf%' AND sql NOT LIKE 'CREATE VIRTUAL%'").all<{ name: string }>();
    for (const { name } of results) {
      const rows = await db.prepare(`SELECT * FROM "${name}"`).all<Record<string, unknown>>();
      all[name] = rows.results.map(({ seq: _seq, ...row }) => JSON.stringify(row)).toSorted();
    }
  }
  return all;
}

async function inFreshDatabases(work: (env: Env) => Promise<void>): Promise<void> {
  const stateDir = mkdtempSync(join(tmpdir(), "demo-province-"));
  try {
    await withLocalDatabases(stateDir, work);
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
}
