/** What a cadre finds wrong with an answer: sai, thiếu, lỗi thời, giọng, khác. */
export const flagKinds = ["wrong", "missing", "outdated", "tone", "other"] as const;
export type FlagKind = (typeof flagKinds)[number];

export const settlements = ["corrected", "nothing_wrong"] as const;
export type FlagSettlement = (typeof settlements)[number];

export interface AnswerFlag {
  id: string;
  answerId: string;
  kind: FlagKind;
  /** Masked. */
  note: string;
  /** What the answer should have said, masked; "": not told. */
  correction: string;
  at: string;
  /** Cadre id. */
  by: string;
  settled: { at: string; by: string; how: FlagSettlement; note: string } | null;
}

/** A cadre's mark on an answer. The same act again, or an answer that is gone, changes nothing. @returns false then */
export async function flagAnswer(db: D1Database, flag: { id: string; answerId: string; kind: FlagKind; note: string; correction?: string; by: string; now: Date }): Promise<boolean> {
  const { meta } = await db
    .prepare("INSERT OR IGNORE INTO answer_flags (id, answer_id, kind, note, at, by, correction) SELECT ?1, id, ?3, ?4, ?5, ?6, ?7 FROM answers WHERE id = ?2")
    .bind(flag.id, flag.answerId, flag.kind, flag.note, flag.now.toISOString(), flag.by, flag.correction ?? "")
    .run();
  return meta.changes > 0;
}

/** Flags of one answer, oldest first. */
export async function flagsOf(db: D1Database, answerId: string): Promise<AnswerFlag[]> {
  const { results } = await db.prepare("SELECT * FROM answer_flags WHERE answer_id = ?1 ORDER BY at, id").bind(answerId).all<FlagRow>();
  return results.map(fromRow);
}

/** How many flags wait for somebody. */
export async function countOpenFlags(db: D1Database): Promise<number> {
  return (await db.prepare("SELECT count(*) AS n FROM answer_flags WHERE settled_at IS NULL").first<number>("n")) ?? 0;
}

/** One flag of one answer; null when it is not there. */
export async function findFlag(db: D1Database, answerId: string, id: string): Promise<AnswerFlag | null> {
  const row = await db.prepare("SELECT * FROM answer_flags WHERE id = ?2 AND answer_id = ?1").bind(answerId, id).first<FlagRow>();
  return row && fromRow(row);
}

export interface SettledFlag { id: string; answerId: string; how: FlagSettlement; note: string; by: string; now: Date }

/** An administrator has looked at a flag. What is settled stays as it was settled first. @returns false then */
export async function settleFlag(db: D1Database, settled: SettledFlag): Promise<boolean> {
  return (await settlingFlag(db, settled).run()).meta.changes > 0;
}

/** The same as a statement, to be done with what settles it. */
export function settlingFlag(db: D1Database, s: SettledFlag): D1PreparedStatement {
  return db
    .prepare("UPDATE answer_flags SET settled_at = ?3, settled_by = ?4, settlement = ?5, settle_note = ?6 WHERE id = ?1 AND answer_id = ?2 AND settled_at IS NULL")
    .bind(s.id, s.answerId, s.now.toISOString(), s.by, s.how, s.note);
}

interface FlagRow {
  id: string; answer_id: string; kind: FlagKind; note: string; correction: string; at: string; by: string;
  settled_at: string | null; settled_by: string | null; settlement: FlagSettlement | null; settle_note: string | null;
}

function fromRow(row: FlagRow): AnswerFlag {
  const { settled_at: at, settled_by: by, settlement: how } = row;
  return {
    id: row.id, answerId: row.answer_id, kind: row.kind, note: row.note, correction: row.correction, at: row.at, by: row.by,
    settled: at === null || by === null || how === null ? null : { at, by, how, note: row.settle_note ?? "" },
  };
}
