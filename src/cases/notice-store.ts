import { noticeBody } from "./notice.ts";
import type { NoticeBody, StoredNotice } from "./notice.ts";

export type { NoticeBody, NoticeTemplate } from "./notice.ts";

/** A stored notice. `recipient`: pseudonym of the citizen, or of the chat bound to a cadre. */
export type Notice = NoticeBody & { id: string; recipient: string; createdAt: string; deliveredAt: string | null; notBefore: string | null };

/** One notice; null when it was taken back or never was. @throws {z.ZodError} stored body of no known shape */
export async function findNotice(db: D1Database, id: string): Promise<Notice | null> {
  const row = await db.prepare(`SELECT ${columns} FROM notices WHERE id = ?`).bind(id).first<NoticeRow>();
  return row && toNotice(row);
}

/** Id of the case a notice is about; null where it is about none. */
export async function caseOfNotice(db: D1Database, id: string): Promise<string | null> {
  return (await db.prepare("SELECT case_id FROM notices WHERE id = ?").bind(id).first<{ case_id: string | null }>())?.case_id ?? null;
}

/**
 * Notices not handed over that were written before `olderThan`, oldest first: what the queue lost, and what the sweep wrote. One
 * that is held comes when its hour has come.
 * @param now whose hour it is; `olderThan` unless told
 */
export async function unsentNotices(db: D1Database, olderThan: Date, limit: number, now: Date = olderThan): Promise<Notice[]> {
  const rows = await db
    .prepare(`SELECT ${columns} FROM notices WHERE delivered_at IS NULL AND created_at < ?1 AND (not_before IS NULL OR not_before <= ?3) ORDER BY created_at, rowid LIMIT ?2`)
    .bind(olderThan.toISOString(), limit, now.toISOString())
    .all<NoticeRow>();
  return rows.results.map(toNotice);
}

/** The conversation has taken it into its outbox. Repeated: the first time stays. */
export async function markNoticeHandedOver(db: D1Database, id: string, now: Date): Promise<void> {
  await db.prepare("UPDATE notices SET delivered_at = ? WHERE id = ? AND delivered_at IS NULL").bind(now.toISOString(), id).run();
}

/** Ids of what an act wrote, to put on the queue. What is held (`notBefore`) is refused there until its hour, and found by the sweep then. */
export async function noticesOfAct(db: D1Database, actId: string): Promise<string[]> {
  const rows = await db.prepare("SELECT id FROM notices WHERE act_id = ? ORDER BY id").bind(actId).all<{ id: string }>();
  return rows.results.map((row) => row.id);
}

/** Writes a notice outside a case batch. */
export function insertLooseNotice(db: D1Database, notice: StoredNotice): D1PreparedStatement {
  return db
    .prepare("INSERT OR IGNORE INTO notices (id, act_id, case_id, recipient, body, created_at, not_before) VALUES (?, ?, NULL, ?, ?, ?, ?)")
    .bind(notice.id, notice.actId, notice.recipient, notice.body, notice.createdAt, notice.notBefore ?? null);
}

const columns = "id, recipient, body, created_at, delivered_at, not_before";

interface NoticeRow { id: string; recipient: string; body: string; created_at: string; delivered_at: string | null; not_before: string | null }

function toNotice(row: NoticeRow): Notice {
  const body = noticeBody.parse(JSON.parse(row.body));
  return { ...body, id: row.id, recipient: row.recipient, createdAt: row.created_at, deliveredAt: row.delivered_at, notBefore: row.not_before };
}
