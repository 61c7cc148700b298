/** "moi": nobody has opened it; "dang_xem": somebody has; "da_xem": replied. */
export type RestrictedStatus = "moi" | "dang_xem" | "da_xem";

export interface RestrictedRow {
  id: string;
  textSealed: string;
  fields: string[];
  areaCode: string | null;
  receiverUnitId: string;
  hiddenFromUnitId: string | null;
  status: RestrictedStatus;
  reply: string | null;
  receivedOn: string;
}

export interface NewRestrictedRow extends Omit<RestrictedRow, "status" | "reply"> {
  receiptHash: string;
}

/** One thing a cadre did with an item. The same id again changes nothing. */
export interface RestrictedEvent { id: string; itemId: string; kind: "viewed" | "answered" | "passed"; actor: string; text: string | null; at: string }

/**
 * Item and notices in one batch; an id already there changes nothing.
 * @throws {Error} (D1 unique constraint) on a receipt that another item holds: it must not be lost in silence
 */
export async function insertRestrictedRow(db: D1Database, row: NewRestrictedRow, notices: readonly D1PreparedStatement[]): Promise<void> {
  const insert = db
    .prepare(
      `INSERT INTO restricted_items (id, receipt_hash, text_sealed, fields, area_code, receiver_unit, hidden_from, status, reply, received_on)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'moi', NULL, ?) ON CONFLICT (id) DO NOTHING`,
    )
    .bind(
      row.id, row.receiptHash, row.textSealed, JSON.stringify(row.fields), row.areaCode, row.receiverUnitId, row.hiddenFromUnitId,
      row.receivedOn,
    );
  await db.batch([insert, ...notices]);
}

/** Which of these ids there is; null when none. */
export async function knownRestrictedId(db: D1Database, ids: readonly string[]): Promise<string | null> {
  const row = await db
    .prepare("SELECT id FROM restricted_items WHERE id IN (SELECT value FROM json_each(?))")
    .bind(JSON.stringify(ids))
    .first<{ id: string }>();
  return row?.id ?? null;
}

export async function restrictedRowByReceipt(db: D1Database, receiptHash: string): Promise<RestrictedRow | null> {
  return one(await db.prepare(`SELECT ${columns} FROM restricted_items WHERE receipt_hash = ?`).bind(receiptHash).first<StoredRow>());
}

export async function findRestrictedRow(db: D1Database, id: string): Promise<RestrictedRow | null> {
  return one(await db.prepare(`SELECT ${columns} FROM restricted_items WHERE id = ?`).bind(id).first<StoredRow>());
}

/** Newest day first, at most 200; of these receivers, or of all when null. */
export async function restrictedRowsOf(db: D1Database, unitIds: readonly string[] | null): Promise<RestrictedRow[]> {
  const rows = await db
    .prepare(
      `SELECT ${columns} FROM restricted_items
       WHERE ?1 IS NULL OR receiver_unit IN (SELECT value FROM json_each(?1)) ORDER BY received_on DESC, id LIMIT 200`,
    )
    .bind(unitIds === null ? null : JSON.stringify(unitIds))
    .all<StoredRow>();
  return rows.results.map(toRow);
}

/** Somebody opened it: written down, and no longer new. */
export async function saveRestrictedView(db: D1Database, event: RestrictedEvent): Promise<void> {
  await db.batch([
    db.prepare("UPDATE restricted_items SET status = 'dang_xem' WHERE id = ? AND status = 'moi'").bind(event.itemId),
    insertEvent(db, event),
  ]);
}

/** Reply, status and log entry in one batch. */
export async function saveRestrictedReply(db: D1Database, event: RestrictedEvent): Promise<void> {
  await db.batch([
    db
      .prepare(`UPDATE restricted_items SET reply = ?3, status = 'da_xem' WHERE id = ?1 AND ${notYet}`)
      .bind(event.itemId, event.id, event.text),
    insertEvent(db, event),
  ]);
}

/** New receiver, log entry and notices in one batch. */
export async function saveRestrictedReceiver(
  db: D1Database, event: RestrictedEvent, receiverUnitId: string, notices: readonly D1PreparedStatement[],
): Promise<void> {
  await db.batch([
    db
      .prepare(`UPDATE restricted_items SET receiver_unit = ?3, status = 'moi' WHERE id = ?1 AND ${notYet}`)
      .bind(event.itemId, event.id, receiverUnitId),
    insertEvent(db, event),
    ...notices,
  ]);
}

/** Items received before a local day ("2026-11-24") go, with their log. @returns how many went */
export async function deleteRestrictedBefore(db: D1Database, day: string): Promise<number> {
  const [, gone] = await db.batch([
    db.prepare("DELETE FROM restricted_events WHERE item_id IN (SELECT id FROM restricted_items WHERE received_on < ?)").bind(day),
    db.prepare("DELETE FROM restricted_items WHERE received_on < ?").bind(day),
  ]);
  return gone?.meta.changes ?? 0;
}

const columns = "id, text_sealed, fields, area_code, receiver_unit, hidden_from, status, reply, received_on";
const notYet = "NOT EXISTS (SELECT 1 FROM restricted_events WHERE item_id = ?1 AND id = ?2)";

interface StoredRow {
  id: string; text_sealed: string; fields: string; area_code: string | null; receiver_unit: string; hidden_from: string | null;
  status: RestrictedStatus; reply: string | null; received_on: string;
}

function insertEvent(db: D1Database, event: RestrictedEvent): D1PreparedStatement {
  return db
    .prepare("INSERT OR IGNORE INTO restricted_events (item_id, id, kind, actor, text, at) VALUES (?, ?, ?, ?, ?, ?)")
    .bind(event.itemId, event.id, event.kind, event.actor, event.text, event.at);
}

function one(row: StoredRow | null): RestrictedRow | null {
  return row ? toRow(row) : null;
}

function toRow(row: StoredRow): RestrictedRow {
  return {
    id: row.id,
    textSealed: row.text_sealed,
    fields: JSON.parse(row.fields) as string[],
    areaCode: row.area_code,
    receiverUnitId: row.receiver_unit,
    hiddenFromUnitId: row.hidden_from,
    status: row.status,
    reply: row.reply,
    receivedOn: row.received_on,
  };
}
