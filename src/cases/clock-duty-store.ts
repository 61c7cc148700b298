import type { Cadre } from "./case.ts";
import { workersOf } from "./cadre-store.ts";

/** One stretch of duty of one cadre for one unit; times ISO UTC. */
export interface Shift { id: string; unitId: string; cadreId: string; fromAt: string; toAt: string }

/** One stretch in which a cadre cannot be reached, and who stands in; null: nobody. */
export interface Absence { id: string; cadreId: string; fromAt: string; toAt: string; substituteId: string | null }

/** Enters a shift; the same id again replaces it. */
export async function saveShift(db: D1Database, shift: Shift): Promise<void> {
  await db
    .prepare("INSERT OR REPLACE INTO duty_shifts (id, unit_id, cadre_id, from_at, to_at) VALUES (?, ?, ?, ?, ?)")
    .bind(shift.id, shift.unitId, shift.cadreId, shift.fromAt, shift.toAt)
    .run();
}

/** Takes a shift of one of these units off the rota. Repeated, or of another unit: nothing changes. */
export async function removeShift(db: D1Database, id: string, unitIds: readonly string[]): Promise<void> {
  await db.prepare("DELETE FROM duty_shifts WHERE id = ? AND unit_id IN (SELECT value FROM json_each(?))").bind(id, JSON.stringify(unitIds)).run();
}

/** Shifts of these units that are not over, soonest first. */
export async function shiftsOf(db: D1Database, unitIds: readonly string[], now: Date, limit: number): Promise<Shift[]> {
  const { results } = await db
    .prepare(
      `SELECT id, unit_id AS unitId, cadre_id AS cadreId, from_at AS fromAt, to_at AS toAt FROM duty_shifts
       WHERE unit_id IN (SELECT value FROM json_each(?)) AND to_at > ? ORDER BY from_at, id LIMIT ?`,
    )
    .bind(JSON.stringify(unitIds), now.toISOString(), limit)
    .all<Shift>();
  return results;
}

/** Enters an absence; the same id again replaces it. */
export async function saveAbsence(db: D1Database, absence: Absence): Promise<void> {
  await db
    .prepare("INSERT OR REPLACE INTO absences (id, cadre_id, from_at, to_at, substitute_id) VALUES (?, ?, ?, ?, ?)")
    .bind(absence.id, absence.cadreId, absence.fromAt, absence.toAt, absence.substituteId)
    .run();
}

/** Takes back an absence of one of these cadres. Repeated: nothing changes. */
export async function removeAbsence(db: D1Database, id: string, cadreIds: readonly string[]): Promise<void> {
  await db.prepare("DELETE FROM absences WHERE id = ? AND cadre_id IN (SELECT value FROM json_each(?))").bind(id, JSON.stringify(cadreIds)).run();
}

/** Absences that are not over, soonest first. */
export async function absencesFrom(db: D1Database, now: Date, limit: number): Promise<Absence[]> {
  const { results } = await db
    .prepare("SELECT id, cadre_id AS cadreId, from_at AS fromAt, to_at AS toAt, substitute_id AS substituteId FROM absences WHERE to_at > ? ORDER BY from_at, id LIMIT ?")
    .bind(now.toISOString(), limit)
    .all<Absence>();
  return results;
}

/**
 * Who is paged for these units at `now`: of each, the cadres on duty; where the rota is empty, everybody who works there. The
 * absent are left out for their substitutes, unless that would leave a unit with nobody: better one page too many.
 */
export async function onDuty(db: D1Database, unitIds: readonly string[], now: Date): Promise<{ cadre: Cadre; chat: string | null }[]> {
  const at = now.toISOString();
  const [workers, shifts, absent] = await Promise.all([
    workersOf(db, unitIds),
    db.prepare(
      `SELECT s.unit_id, s.cadre_id FROM duty_shifts s JOIN cadres c ON c.id = s.cadre_id AND c.active = 1
       WHERE s.unit_id IN (SELECT value FROM json_each(?1)) AND s.from_at <= ?2 AND s.to_at > ?2`,
    ).bind(JSON.stringify(unitIds), at).all<{ unit_id: string; cadre_id: string }>(),
    db.prepare("SELECT a.cadre_id, c.id AS substitute_id FROM absences a LEFT JOIN cadres c ON c.id = a.substitute_id AND c.active = 1 WHERE a.from_at <= ?1 AND a.to_at > ?1").bind(at).all<{ cadre_id: string; substitute_id: string | null }>(),
  ]);
  const away = new Map(absent.results.map((row) => [row.cadre_id, row.substitute_id]));
  const wanted = new Set<string>();
  for (const unitId of unitIds) {
    const all = workers.filter(({ cadre }) => cadre.unitId === unitId).map(({ cadre }) => cadre.id);
    const rota = shifts.results.filter((row) => row.unit_id === unitId).map((row) => row.cadre_id);
    const called = rota.length > 0 ? rota : all;
    const there = called.flatMap((id) => (away.has(id) ? (away.get(id) ?? []) : id)).filter((id) => !away.has(id));
    for (const id of there.length > 0 ? there : [...called, ...all]) wanted.add(id);
  }
  return workersById(db, [...wanted]);
}

async function workersById(db: D1Database, ids: readonly string[]): Promise<{ cadre: Cadre; chat: string | null }[]> {
  const { results } = await db
    .prepare("SELECT id, name, role, unit_id, chat_pseudonym FROM cadres WHERE id IN (SELECT value FROM json_each(?)) AND active = 1 AND role IN ('cadre', 'supervisor') ORDER BY id")
    .bind(JSON.stringify(ids))
    .all<{ id: string; name: string; role: Cadre["role"]; unit_id: string; chat_pseudonym: string | null }>();
  return results.map((row) => ({ cadre: { id: row.id, name: row.name, role: row.role, unitId: row.unit_id, active: true }, chat: row.chat_pseudonym }));
}
