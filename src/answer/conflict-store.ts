import type { ClauseConflict } from "./outcome.ts";

/** Two clauses that an answer found to say different things, waiting for somebody to settle which counts. */
export interface KeptConflict {
  id: string;
  kind: ClauseConflict["kind"];
  clauses: ClauseConflict["clauses"];
  /** Masked wording of the last question it came up with. */
  question: string;
  /** Answers that met it. */
  times: number;
  firstAt: string;
  lastAt: string;
  settled: { at: string; by: string; note: string } | null;
}

/** Met while a question was answered. The same answer again changes nothing; one met again after it was settled opens it again. */
export async function recordConflict(db: D1Database, met: { conflict: ClauseConflict; answerId: string; redactedQuestion: string; now: Date }): Promise<void> {
  const { conflict, answerId, redactedQuestion, now } = met;
  await db
    .prepare(
      `INSERT INTO clause_conflicts (id, kind, clauses, question, times, first_at, last_at, last_answer_id) VALUES (?1, ?2, ?3, ?4, 1, ?5, ?5, ?6)
       ON CONFLICT (id) DO UPDATE SET clauses = excluded.clauses, question = excluded.question, times = times + 1, last_at = excluded.last_at, last_answer_id = excluded.last_answer_id
       WHERE clause_conflicts.last_answer_id <> excluded.last_answer_id`,
    )
    .bind(idOf(conflict), conflict.kind, JSON.stringify(conflict.clauses), redactedQuestion, now.toISOString(), answerId)
    .run();
}

/** Open ones first, the most often met first; at most `limit`. */
export async function listConflicts(db: D1Database, limit = 100): Promise<KeptConflict[]> {
  const { results } = await db.prepare(`SELECT * FROM clause_conflicts ORDER BY ${IS_OPEN} DESC, times DESC, last_at DESC, id LIMIT ?1`).bind(limit).all<ConflictRow>();
  return results.map(fromRow);
}

/** How many wait for somebody. */
export async function countOpenConflicts(db: D1Database): Promise<number> {
  return (await db.prepare(`SELECT count(*) AS n FROM clause_conflicts WHERE ${IS_OPEN}`).first<number>("n")) ?? 0;
}

/** An administrator says which clause counts and why, or what was done about it. @returns false for one that is not there or not open */
export async function settleConflict(db: D1Database, settled: { id: string; note: string; by: string; now: Date }): Promise<boolean> {
  const { meta } = await db
    .prepare(`UPDATE clause_conflicts SET settled_at = ?2, settled_by = ?3, settle_note = ?4 WHERE id = ?1 AND ${IS_OPEN}`)
    .bind(settled.id, settled.now.toISOString(), settled.by, settled.note)
    .run();
  return meta.changes > 0;
}

/** Met again after it was settled, it waits again. */
const IS_OPEN = "(settled_at IS NULL OR last_at > settled_at)";

interface ConflictRow {
  id: string; kind: ClauseConflict["kind"]; clauses: string; question: string; times: number; first_at: string; last_at: string;
  settled_at: string | null; settled_by: string | null; settle_note: string | null;
}

function fromRow(row: ConflictRow): KeptConflict {
  const { settled_at: at, settled_by: by } = row;
  const isOpen = at === null || row.last_at > at;
  return {
    id: row.id, kind: row.kind, clauses: JSON.parse(row.clauses) as ClauseConflict["clauses"], question: row.question, times: row.times, firstAt: row.first_at, lastAt: row.last_at,
    settled: isOpen || by === null ? null : { at, by, note: row.settle_note ?? "" },
  };
}

/** The pair in either order, and what it is about. */
function idOf({ kind, clauses }: ClauseConflict): string {
  return `${kind}:${clauses.map(({ clauseId }) => clauseId).toSorted().join("|")}`;
}
