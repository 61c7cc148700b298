/** words: what the citizen wrote, unmasked; photo: as it was sent; reporter: who reported; sender: the way back of a protected item. */
export type OpeningKind = "words" | "photo" | "reporter" | "sender";
export type OpeningState = "asked" | "approved" | "refused" | "opened";

export interface Opening {
  id: string;
  kind: OpeningKind;
  /** Id of the case, or of the protected item for "sender". */
  subject: string;
  photoId: string | null;
  reason: string;
  askedBy: string;
  askedUnit: string;
  askedAt: string;
  state: OpeningState;
  /** Opened without waiting because life is in danger; decided afterwards. */
  urgent: boolean;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
  /** Until when it may be opened, once; null before a yes. */
  openUntil: string | null;
  openedAt: string | null;
}

/** An id already there changes nothing. */
export async function insertOpening(db: D1Database, opening: Opening): Promise<void> {
  await db
    .prepare(
      `INSERT OR IGNORE INTO openings (id, kind, subject, photo_id, reason, asked_by, asked_unit, asked_at, state, urgent, open_until)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      opening.id, opening.kind, opening.subject, opening.photoId, opening.reason, opening.askedBy, opening.askedUnit, opening.askedAt, opening.state,
      opening.urgent ? 1 : 0, opening.openUntil,
    )
    .run();
}

export async function findOpening(db: D1Database, id: string): Promise<Opening | null> {
  const row = await db.prepare(`SELECT ${columns} FROM openings WHERE id = ?`).bind(id).first<Row>();
  return row && toOpening(row);
}

/** Of one case or item, newest first. */
export async function openingsOfSubject(db: D1Database, subject: string): Promise<Opening[]> {
  const rows = await db.prepare(`SELECT ${columns} FROM openings WHERE subject = ? ORDER BY asked_at DESC, id LIMIT 50`).bind(subject).all<Row>();
  return rows.results.map(toOpening);
}

/** All, newest first, at most `limit`; who may see which is asked of each. */
export async function latestOpenings(db: D1Database, limit: number): Promise<Opening[]> {
  const rows = await db.prepare(`SELECT ${columns} FROM openings ORDER BY asked_at DESC, id LIMIT ?`).bind(limit).all<Row>();
  return rows.results.map(toOpening);
}

/**
 * A second person's word. An urgent one stays "opened" or "approved": the word says whether it was right.
 * @returns false when somebody decided first
 */
export async function saveDecision(
  db: D1Database, p: { id: string; by: string; approved: boolean; note: string; at: string; openUntil: string | null },
): Promise<boolean> {
  const done = await db
    .prepare(
      `UPDATE openings SET decided_by = ?2, decided_at = ?3, decision_note = ?4,
         state = CASE WHEN state = 'opened' THEN state WHEN ?5 = 1 THEN 'approved' ELSE 'refused' END,
         open_until = CASE WHEN state = 'opened' THEN open_until WHEN ?5 = 1 THEN coalesce(open_until, ?6) END
       WHERE id = ?1 AND decided_by IS NULL`,
    )
    .bind(p.id, p.by, p.at, p.note, p.approved ? 1 : 0, p.openUntil)
    .run();
  return done.meta.changes === 1;
}

/** The one opening: true for the first who comes in time, and never again. */
export async function claimOpening(db: D1Database, p: { id: string; by: string; at: string }): Promise<boolean> {
  const done = await db
    .prepare("UPDATE openings SET state = 'opened', opened_at = ?3 WHERE id = ?1 AND asked_by = ?2 AND state = 'approved' AND open_until > ?3")
    .bind(p.id, p.by, p.at)
    .run();
  return done.meta.changes === 1;
}

const columns = `id, kind, subject, photo_id AS photoId, reason, asked_by AS askedBy, asked_unit AS askedUnit, asked_at AS askedAt, state, urgent,
  decided_by AS decidedBy, decided_at AS decidedAt, decision_note AS decisionNote, open_until AS openUntil, opened_at AS openedAt`;

type Row = Omit<Opening, "urgent"> & { urgent: number };

const toOpening = (row: Row): Opening => ({ ...row, urgent: row.urgent === 1 });
