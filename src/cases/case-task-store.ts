import type { CaseStatus } from "./case.ts";
import { type Guard, bindGuard, guarded } from "./guarded.ts";

/** How a task ended: looked and so it is; looked and it is not so; the work is done; could not be done. */
export type TaskOutcome = "as_told" | "not_as_told" | "done" | "not_possible";

export interface CaseTask {
  id: string;
  caseId: string;
  /** The supporting unit; null where a helper got a link. */
  unitId: string | null;
  helper: string | null;
  what: string;
  /** Local day "2026-12-24". */
  dueOn: string;
  givenBy: string;
  givenUnit: string;
  givenAt: string;
  /** When the link stops working; null for a unit's task. */
  expiresAt: string | null;
  outcome: TaskOutcome | null;
  result: string | null;
  doneAt: string | null;
}

/** Tasks of a case, oldest first. */
export async function tasksOf(db: D1Database, caseId: string): Promise<CaseTask[]> {
  const { results } = await db.prepare(`SELECT ${columns} FROM case_tasks WHERE case_id = ? ORDER BY given_at, id`).bind(caseId).all<CaseTask>();
  return results;
}

/** One task with the code of its case; null when there is none. */
export async function findTask(db: D1Database, id: string): Promise<(CaseTask & { code: string }) | null> {
  return db.prepare(`SELECT ${columns}, (SELECT code FROM cases WHERE cases.id = case_id) AS code FROM case_tasks WHERE id = ?`).bind(id).first<CaseTask & { code: string }>();
}

/** What stands before a task's id in the event that says its day passed without a report. */
export const lateTaskAct = "task-late.";

/** Tasks of cases in these statuses whose day is before `today` (local), not reported on and not yet told of, longest over first. */
export async function lateTasks(db: D1Database, today: string, statuses: readonly CaseStatus[], limit: number): Promise<CaseTask[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM case_tasks t WHERE t.done_at IS NULL AND t.due_on < ?1
         AND EXISTS (SELECT 1 FROM cases c WHERE c.id = t.case_id AND c.status IN (SELECT value FROM json_each(?2)))
         AND NOT EXISTS (SELECT 1 FROM case_events e WHERE e.case_id = t.case_id AND e.id = ?3 || t.id)
       ORDER BY t.due_on, t.id LIMIT ?4`,
    )
    .bind(today, JSON.stringify(statuses), lateTaskAct, limit)
    .all<CaseTask>();
  return results;
}

/** In the batch of the act that gives it. */
export function insertTask(db: D1Database, guard: Guard, task: CaseTask): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO case_tasks (id, case_id, unit_id, helper, what, due_on, given_by, given_unit, given_at, expires_at)
       SELECT ?4, ?1, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 WHERE ${guarded}`,
    )
    .bind(...bindGuard(guard), task.id, task.unitId, task.helper, task.what, task.dueOn, task.givenBy, task.givenUnit, task.givenAt, task.expiresAt);
}

/** In the batch of the act that walls these units off: links they gave to people of the hamlet work no longer. */
export function closeLinksOf(db: D1Database, guard: Guard, unitIds: readonly string[], now: Date): D1PreparedStatement {
  return db
    .prepare(`UPDATE case_tasks SET expires_at = ?5 WHERE case_id = ?1 AND expires_at > ?5 AND given_unit IN (SELECT value FROM json_each(?4)) AND ${guarded}`)
    .bind(...bindGuard(guard), JSON.stringify(unitIds), now.toISOString());
}

/** In the batch of the act that reports it done; what was reported first stays. */
export function finishTask(db: D1Database, guard: Guard, id: string, end: { outcome: TaskOutcome; result: string; at: string }): D1PreparedStatement {
  return db
    .prepare(`UPDATE case_tasks SET outcome = ?5, result = ?6, done_at = ?7 WHERE id = ?4 AND done_at IS NULL AND ${guarded}`)
    .bind(...bindGuard(guard), id, end.outcome, end.result, end.at);
}

const columns = `id, case_id AS caseId, unit_id AS unitId, helper, what, due_on AS dueOn, given_by AS givenBy, given_unit AS givenUnit,
  given_at AS givenAt, expires_at AS expiresAt, outcome, result, done_at AS doneAt`;
