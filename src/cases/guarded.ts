/** What must hold for the rest of a batch to apply: that its first statement did. */
export interface Guard { caseId: string; version: number; actId: string }

/** The condition, over the first three parameters of a statement. */
export const guarded = "EXISTS (SELECT 1 FROM cases WHERE id = ?1 AND version = ?2 AND last_act_id = ?3)";

export const bindGuard = (guard: Guard): [string, number, string] => [guard.caseId, guard.version, guard.actId];
