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

interface StoredRow {
  id: string; text_sealed: string; fields: string; area_code: string | null; receiver_unit: string; hidden_from: string | null;
  status: RestrictedStatus; reply: string | null; received_on: string;
}

export interface NewRestrictedRow {
  id: string; receiptHash: string; textSealed: string; fields: string[]; areaCode: string | null; receiverUnitId: string;
  hiddenFromUnitId: string | null; receivedOn: string; deleteAfter: string;
}

/** Item and notices in one batch; an id already there changes nothing. */
export async function insertRestrictedRow(db: D1Database, row: NewRestrictedRow, notices: readonly D1PreparedStatement[]): Promise<void> {
  await db.batch([
    db
      .prepare("INSERT OR IGNORE INTO restricted_items (id, receipt_hash, text_sealed, fields, area_code, receiver_unit, hidden_from, status, reply, received_on, delete_after) VALUES (?, ?, ?, ?, ?, ?, ?, 'moi', NULL, ?, ?)")
      .bind(row.id, row.receiptHash, row.textSealed, JSON.stringify(row.fields), row.areaCode, row.receiverUnitId, row.hiddenFromUnitId, row.receivedOn, row.deleteAfter),
    ...notices,
  ]);
}

export async function restrictedRowByReceipt(db: D1Database, receiptHash: string): Promise<RestrictedRow | null> {
  return one(await db.prepare(`SELECT ${columns} FROM restricted_items WHERE receipt_hash = ?`).bind(receiptHash).first<StoredRow>());
}

export async function findRestrictedRow(db: D1Database, id: string): Promise<RestrictedRow | null> {
  return one(await db.prepare(`SELECT ${columns} FROM restricted_items WHERE id = ?`).bind(id).first<StoredRow>());
}

/** Newest day first; at most 200. */
export async function restrictedRowsOf(db: D1Database, unitIds: readonly string[]): Promise<RestrictedRow[]> {
  const rows = await db
    .prepare(`SELECT ${columns} FROM restricted_items WHERE receiver_unit IN (SELECT value FROM json_each(?)) ORDER BY received_on DESC, id LIMIT 200`)
    .bind(JSON.stringify(unitIds))
    .all<StoredRow>();
  return rows.results.map(toRow);
}

/** Reply, status and log entry in one batch; the same event id again changes nothing. */
export async function saveRestrictedReply(db: D1Database, p: { itemId: string; eventId: string; actor: string; reply: string; at: string }): Promise<void> {
  await db.batch([
    db.prepare("UPDATE restricted_items SET reply = ?2, status = 'da_xem' WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM restricted_events WHERE item_id = ?1 AND id = ?3)").bind(p.itemId, p.reply, p.eventId),
    db.prepare("INSERT OR IGNORE INTO restricted_events (item_id, id, kind, actor, text, at) VALUES (?, ?, 'answered', ?, ?, ?)").bind(p.itemId, p.eventId, p.actor, p.reply, p.at),
  ]);
}

/** What has been kept long enough goes. @param day YYYY-MM-DD */
export async function deleteOldRestricted(db: D1Database, day: string): Promise<void> {
  await db.batch([
    db.prepare("DELETE FROM restricted_events WHERE item_id IN (SELECT id FROM restricted_items WHERE delete_after < ?)").bind(day),
    db.prepare("DELETE FROM restricted_items WHERE delete_after < ?").bind(day),
  ]);
}

const columns = "id, text_sealed, fields, area_code, receiver_unit, hidden_from, status, reply, received_on";

function one(row: StoredRow | null): RestrictedRow | null {
  return row ? toRow(row) : null;
}

function toRow(row: StoredRow): RestrictedRow {
  return {
    id: row.id, textSealed: row.text_sealed, fields: JSON.parse(row.fields) as string[], areaCode: row.area_code, receiverUnitId: row.receiver_unit,
    hiddenFromUnitId: row.hidden_from, status: row.status, reply: row.reply, receivedOn: row.received_on,
  };
}
