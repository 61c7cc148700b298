import { dayOf } from "./calendar.ts";
import type { Cadre } from "./case.ts";
import { countCasesFor } from "./case-store.ts";
import type { CaseLocality } from "./locality.ts";
import { viewRoot } from "./visibility.ts";

/** What lies before a cadre this morning, counted; late and due today up to 1,000 each. */
export interface WorkToday { open: number; late: number; dueToday: number; fresh: number; waiting: number }

/**
 * How much waits: past its time, due before the day ends, not yet looked at, and with the citizen for an answer. Costs the same
 * however many cases there are; what is walled off from the cadre is not counted.
 */
export async function workToday(db: D1Database, locality: CaseLocality, cadre: Cadre, now: Date): Promise<WorkToday> {
  const [counts, dueToday] = await Promise.all([countCasesFor(db, locality, cadre, now), countDueToday(db, locality, cadre, now)]);
  const { byStatus } = counts;
  return { open: counts.open, late: counts.late, dueToday, fresh: byStatus.moi_tiep_nhan + byStatus.da_chuyen + byStatus.mo_lai, waiting: byStatus.cho_bo_sung };
}

/** The moment this local day ends. */
export function endOfToday(locality: CaseLocality, now: Date): Date {
  const day = dayOf(now, locality.calendar);
  return new Date(Date.parse(`${day}T24:00:00Z`) - locality.calendar.utcOffsetMinutes * 60_000);
}

async function countDueToday(db: D1Database, locality: CaseLocality, cadre: Cadre, now: Date): Promise<number> {
  if (!cadre.active) return 0;
  const row = await db
    .prepare(
      `SELECT count(*) AS n FROM (SELECT case_id FROM case_views WHERE unit_id = ? AND rank >= ? AND rank < ? LIMIT 1000) v
       JOIN cases c ON c.id = v.case_id WHERE c.hidden_from IS NULL OR c.hidden_from NOT IN (SELECT value FROM json_each(?))`,
    )
    .bind(viewRoot(locality, cadre.unitId), now.getTime(), endOfToday(locality, now).getTime(), JSON.stringify(locality.units.pathUp(cadre.unitId)))
    .first<{ n: number }>();
  return row?.n ?? 0;
}
