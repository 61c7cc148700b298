/** The register of what people asked of their own data (Luật 91/2025/QH15, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5). */

/** view: what is kept; erase; withdraw: a consent; mute: no messages; correct: what is kept wrongly; object: to a machine's reading. */
export type RightsKind = "view" | "erase" | "withdraw" | "mute" | "correct" | "object";

/** asked: waits for the person's yes or for an officer; dropped: the person changed their mind. */
export type RightsStatus = "asked" | "done" | "dropped";

export interface RightsRequest {
  id: string;
  /** "QD-261123-K7QF", told to the person. */
  code: string;
  kind: RightsKind;
  status: RightsStatus;
  askedAt: string;
  confirmDue: string;
  finishDue: string;
  settledAt: string | null;
  /** "system", "citizen", or the id of the officer. */
  settledBy: string | null;
}

/** Enters a request; the same id again changes nothing. `settledBy`: set for what was done in the same turn. */
export async function recordRequest(
  db: D1Database,
  p: { id: string; code: string; pseudonym: string; kind: RightsKind; now: Date; confirmDue: Date; finishDue: Date; settledBy: string | null },
): Promise<void> {
  const at = p.now.toISOString();
  await db
    .prepare(
      `INSERT OR IGNORE INTO rights_requests (id, code, pseudonym, kind, asked_at, confirm_due, finish_due, status, settled_at, settled_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      p.id, p.code, p.pseudonym, p.kind, at, p.confirmDue.toISOString(), p.finishDue.toISOString(),
      p.settledBy === null ? "asked" : "done", p.settledBy === null ? null : at, p.settledBy,
    )
    .run();
}

/** The person's own open requests of a kind are done, or dropped because they changed their mind. */
export async function settleRequests(db: D1Database, p: { pseudonym: string; kind: RightsKind; status: "done" | "dropped"; now: Date }): Promise<void> {
  await db
    .prepare("UPDATE rights_requests SET status = ?3, settled_at = ?4, settled_by = ?5 WHERE pseudonym = ?1 AND kind = ?2 AND status = 'asked'")
    .bind(p.pseudonym, p.kind, p.status, p.now.toISOString(), p.status === "done" ? "system" : "citizen")
    .run();
}

/** An officer did what was asked. @returns who is to be told; null when it is not open, "gone" when the person was erased */
export async function settleByOfficer(db: D1Database, p: { code: string; officer: string; now: Date }): Promise<string | null> {
  const row = await db
    .prepare("UPDATE rights_requests SET status = 'done', settled_at = ?2, settled_by = ?3 WHERE code = ?1 AND status = 'asked' RETURNING pseudonym")
    .bind(p.code, p.now.toISOString(), p.officer)
    .first<{ pseudonym: string | null }>();
  return row === null ? null : (row.pseudonym ?? "gone");
}

/** For the data officer: open ones first, the nearest deadline on top; then what was settled, newest first. At most `limit`. */
export async function listRequests(db: D1Database, limit: number): Promise<RightsRequest[]> {
  const rows = await db
    .prepare(`SELECT ${columns} FROM rights_requests ORDER BY status != 'asked', CASE WHEN status = 'asked' THEN finish_due END, settled_at DESC, code LIMIT ?`)
    .bind(limit)
    .all<RightsRequest>();
  return rows.results;
}

/** The person's own, newest first. */
export async function requestsOf(db: D1Database, pseudonym: string, limit: number): Promise<RightsRequest[]> {
  const rows = await db.prepare(`SELECT ${columns} FROM rights_requests WHERE pseudonym = ? ORDER BY asked_at DESC, code LIMIT ?`).bind(pseudonym, limit).all<RightsRequest>();
  return rows.results;
}

/** As long as the log of what cadres did. */
export const requestsKeptDays = 365;

/** Forgets what was settled before a moment. */
export async function forgetRequests(db: D1Database, before: Date): Promise<void> {
  await db.prepare("DELETE FROM rights_requests WHERE status != 'asked' AND settled_at < ?").bind(before.toISOString()).run();
}

const columns = "id, code, kind, status, asked_at AS askedAt, confirm_due AS confirmDue, finish_due AS finishDue, settled_at AS settledAt, settled_by AS settledBy";
