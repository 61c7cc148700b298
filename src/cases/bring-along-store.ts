import type { CaseChange } from "./case-record-store.ts";
import type { CaseRecord } from "./case-record.ts";
import type { CaseEventKind } from "./case.ts";
import { nextCheckAt } from "./case-timing.ts";
import type { ChainTip } from "./event-chain.ts";
import { insertForOthers } from "./event-chain-store.ts";
import { type Guard, bindGuard, guarded } from "./guarded.ts";
import type { CaseLocality } from "./locality.ts";

/**
 * What was done on a case happens to those that go along, in the same batch: units and walls always; the state and the event
 * where it is news for everybody. Each keeps its own reporter, words, rating and end.
 */
export async function bringAlong(
  db: D1Database, guard: Guard, change: CaseChange, locality: CaseLocality, tips: ReadonlyMap<string, ChainTip>,
): Promise<D1PreparedStatement[]> {
  const { after } = change;
  const shared = change.events.filter((event) => sharedKinds.has(event.kind));
  if (shared.length === 0 && !change.events.some((event) => movingKinds.has(event.kind))) return [];
  const along = "lead_case_id = ?1 AND status <> 'dong'";
  const moved = db
    .prepare(`UPDATE cases SET owner_unit = ?4, handler_unit = ?5, copy_units = ?6, hidden_from = ?7, area_code = ?8, version = version + 1, last_act_id = ?3 WHERE ${along} AND ${guarded}`)
    .bind(...bindGuard(guard), after.ownerUnitId, after.handlerUnitId, JSON.stringify(after.copyUnitIds), after.hiddenFromUnitId, after.areaCode);
  if (shared.length === 0) return [moved];
  // Reminders of a promise go out with the case they follow; only its own closing is left to each.
  const own: CaseRecord = { ...after, dueReminded: true };
  // A question put to the first reporter is not theirs to answer.
  const status = after.status === "cho_bo_sung" ? (after.statusBefore ?? "dang_xu_ly") : after.status;
  const state = db
    .prepare(`UPDATE cases SET status = ?4, accepted_at = ?5, ended_at = ?6, promised_for = ?7, due_reminded = 1, due_at = ?8, clock_id = ?9, check_at = ?10, verdict = CASE WHEN ?6 IS NULL THEN verdict END WHERE ${along} AND ${guarded}`)
    .bind(...bindGuard(guard), status, after.acceptedAt, after.endedAt, after.promisedFor, after.dueAt, after.clockId, after.endedAt === null ? null : nextCheckAt(own, locality));
  return [moved, state, ...(await insertForOthers(db, guard, tips, shared, "c.lead_case_id = ?1 AND c.last_act_id = ?3"))];
}

/** Ids of the cases in whose timelines this change will stand too. */
export async function alongOf(db: D1Database, change: CaseChange): Promise<string[]> {
  if (change.before.leadCaseId !== null || !change.events.some((event) => sharedKinds.has(event.kind))) return [];
  const { results } = await db.prepare("SELECT id FROM cases WHERE lead_case_id = ? AND status <> 'dong'").bind(change.before.id).all<{ id: string }>();
  return results.map((row) => row.id);
}

/** News for everybody who reported the matter. */
const sharedKinds: ReadonlySet<CaseEventKind> = new Set(["accepted", "transferred", "answered", "refused", "guided", "extended", "escalated"]);

/** Changes who holds or may see it, without being news. */
const movingKinds: ReadonlySet<CaseEventKind> = new Set(["reassigned", "hidden", "reopened"]);
