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
  /** As replies were kept before they were sealed; null since. */
  reply: string | null;
  receivedOn: string;
  /** Key of this item, sealed under the ring; null where the ring itself seals it. */
  keySealed: string | null;
}

export interface NewRestrictedRow extends Omit<RestrictedRow, "status" | "reply"> {
  receiptHash: string;
}

/** One line between the desk and whoever holds the receipt. */
export interface RestrictedMessageRow { id: string; fromSender: boolean; textSealed: string; saidOn: string }

/** One thing a cadre did with an item. The same id again changes nothing. */
export interface RestrictedEvent {
  id: string; itemId: string; kind: "viewed" | "answered" | "passed" | "excluded" | "sender_opened"; actor: string;
  /** Sealed under the item's key; in clear where it is from before items had keys. */
  text: string | null;
  at: string;
}

/**
 * Item, who may not know of it, and notices in one batch; an id already there changes nothing.
 * @throws {Error} (D1 unique constraint) on a receipt that another item holds: it must not be lost in silence
 */
export async function insertRestrictedRow(
  db: D1Database, row: NewRestrictedRow, excluded: readonly string[], notices: readonly D1PreparedStatement[],
): Promise<void> {
  const insert = db
    .prepare(
      `INSERT INTO restricted_items (id, receipt_hash, text_sealed, fields, area_code, receiver_unit, hidden_from, status, reply, received_on, key_sealed)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'moi', NULL, ?, ?) ON CONFLICT (id) DO NOTHING`,
    )
    .bind(
      row.id, row.receiptHash, row.textSealed, JSON.stringify(row.fields), row.areaCode, row.receiverUnitId, row.hiddenFromUnitId,
      row.receivedOn, row.keySealed,
    );
  await db.batch([insert, ...excluded.map((cadreId) => insertExclusion(db, row.id, cadreId)), ...notices]);
}

/** Which of these ids there is; null when none. */
export async function knownRestrictedId(db: D1Database, ids: readonly string[]): Promise<string | null> {
  const row = await db
    .prepare("SELECT id FROM restricted_items WHERE id IN (SELECT value FROM json_each(?))")
    .bind(JSON.stringify(ids))
    .first<{ id: string }>();
  return row?.id ?? null;
}

/** The item that stands under one of these digests. */
export async function restrictedRowByReceipt(db: D1Database, digests: readonly string[]): Promise<RestrictedRow | null> {
  return one(await db.prepare(`SELECT ${columns} FROM restricted_items WHERE receipt_hash IN (SELECT value FROM json_each(?))`).bind(JSON.stringify(digests)).first<StoredRow>());
}

/** What was said about an item, oldest first. */
export async function restrictedMessagesOf(db: D1Database, itemId: string): Promise<RestrictedMessageRow[]> {
  const rows = await db
    .prepare("SELECT id, from_sender AS fromSender, text_sealed AS textSealed, said_on AS saidOn FROM restricted_messages WHERE item_id = ? ORDER BY place")
    .bind(itemId)
    .all<Omit<RestrictedMessageRow, "fromSender"> & { fromSender: number }>();
  return rows.results.map((row) => ({ ...row, fromSender: row.fromSender === 1 }));
}

/** What was done with an item besides looking at it, oldest first. */
export async function restrictedEventsOf(db: D1Database, itemId: string): Promise<RestrictedEvent[]> {
  const rows = await db
    .prepare("SELECT id, item_id AS itemId, kind, actor, text, at FROM restricted_events WHERE item_id = ? AND kind != 'viewed' ORDER BY at, id")
    .bind(itemId)
    .all<RestrictedEvent>();
  return rows.results;
}

/** Who may not know of these items, by item. */
export async function exclusionsOf(db: D1Database, itemIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .prepare("SELECT item_id, cadre_id FROM restricted_exclusions WHERE item_id IN (SELECT value FROM json_each(?))")
    .bind(JSON.stringify(itemIds))
    .all<{ item_id: string; cadre_id: string }>();
  const byItem = new Map<string, string[]>();
  for (const { item_id, cadre_id } of rows.results) byItem.set(item_id, [...(byItem.get(item_id) ?? []), cadre_id]);
  return byItem;
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

/** Chats told of each of these items by whatever was done with it, by item. `left`: what stands behind an item's id in notices of `tellWhoHandlesNow`. */
export async function toldOf(db: D1Database, itemIds: readonly string[], left: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { results } = await db
    .prepare(
      `WITH items AS (SELECT value AS id FROM json_each(?1))
       SELECT acts.item_id, n.recipient FROM (
         SELECT id AS item_id, id AS act_id FROM items
         UNION ALL SELECT id, id || ?2 FROM items
         UNION ALL SELECT item_id, id FROM restricted_messages WHERE item_id IN (SELECT id FROM items)
         UNION ALL SELECT item_id, id FROM restricted_events WHERE item_id IN (SELECT id FROM items) AND kind <> 'viewed'
       ) acts JOIN notices n ON n.act_id = acts.act_id`,
    )
    .bind(JSON.stringify(itemIds), left)
    .all<{ item_id: string; recipient: string }>();
  const told = new Map<string, Set<string>>();
  for (const { item_id, recipient } of results) told.set(item_id, (told.get(item_id) ?? new Set()).add(recipient));
  return told;
}

/** A line, what it makes of the status, the log entry of a cadre's line, notices, and who may not know of it from now on, in one batch. */
export async function saveRestrictedMessage(
  db: D1Database, itemId: string, message: RestrictedMessageRow, status: RestrictedStatus, event: RestrictedEvent | null, notices: readonly D1PreparedStatement[],
  excluded: readonly string[] = [],
): Promise<void> {
  const unsaid = "NOT EXISTS (SELECT 1 FROM restricted_messages WHERE item_id = ?1 AND id = ?2)";
  await db.batch([
    db.prepare(`UPDATE restricted_items SET status = ?3 WHERE id = ?1 AND ${unsaid}`).bind(itemId, message.id, status),
    db
      .prepare(
        `INSERT OR IGNORE INTO restricted_messages (item_id, id, place, from_sender, text_sealed, said_on)
         SELECT ?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM restricted_messages WHERE item_id = ?1), ?3, ?4, ?5
         WHERE EXISTS (SELECT 1 FROM restricted_items WHERE id = ?1)`,
      )
      .bind(itemId, message.id, message.fromSender ? 1 : 0, message.textSealed, message.saidOn),
    ...(event === null ? [] : [insertEvent(db, event)]),
    ...excluded.map((cadreId) => insertExclusion(db, itemId, cadreId)),
    ...notices,
  ]);
}

/** Somebody may no longer know of it; log entry and notices to those who now have it in the same batch. */
export async function saveRestrictedExclusion(db: D1Database, event: RestrictedEvent, cadreId: string, notices: readonly D1PreparedStatement[]): Promise<void> {
  await db.batch([
    db.prepare(`UPDATE restricted_items SET status = 'moi' WHERE id = ?1 AND status = 'dang_xem' AND ${notYet}`).bind(event.itemId, event.id),
    insertExclusion(db, event.itemId, cadreId),
    insertEvent(db, event),
    ...notices,
  ]);
}

/** An entry of the log beside everything else. Repeated: nothing changes. */
export async function addRestrictedEvent(db: D1Database, event: RestrictedEvent): Promise<void> {
  await insertEvent(db, event).run();
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
  const old = "(SELECT id FROM restricted_items WHERE received_on < ?)";
  const results = await db.batch([
    ...["restricted_events", "restricted_messages", "restricted_exclusions"].map((table) => db.prepare(`DELETE FROM ${table} WHERE item_id IN ${old}`).bind(day)),
    db.prepare(`DELETE FROM openings WHERE kind = 'sender' AND subject IN ${old}`).bind(day),
    db.prepare("DELETE FROM restricted_items WHERE received_on < ?").bind(day),
  ]);
  return results.at(-1)?.meta.changes ?? 0;
}

/** Times of wrong receipts in a bucket since a moment, newest first; enough of them to slow down by. */
export async function missesOf(db: D1Database, bucket: string, since: Date): Promise<string[]> {
  const rows = await db.prepare("SELECT at FROM receipt_misses WHERE bucket = ? AND at > ? ORDER BY at DESC LIMIT 60").bind(bucket, since.toISOString()).all<{ at: string }>();
  return rows.results.map(({ at }) => at);
}

export async function saveMiss(db: D1Database, buckets: readonly string[], id: string, now: Date): Promise<void> {
  await db.batch(buckets.map((bucket) => db.prepare("INSERT OR IGNORE INTO receipt_misses (bucket, id, at) VALUES (?, ?, ?)").bind(bucket, id, now.toISOString())));
}

export async function forgetMissesBefore(db: D1Database, before: Date): Promise<void> {
  await db.prepare("DELETE FROM receipt_misses WHERE at < ?").bind(before.toISOString()).run();
}

const columns = "id, text_sealed, fields, area_code, receiver_unit, hidden_from, status, reply, received_on, key_sealed";
const notYet = "NOT EXISTS (SELECT 1 FROM restricted_events WHERE item_id = ?1 AND id = ?2)";

interface StoredRow {
  id: string; text_sealed: string; fields: string; area_code: string | null; receiver_unit: string; hidden_from: string | null;
  status: RestrictedStatus; reply: string | null; received_on: string; key_sealed: string | null;
}

function insertExclusion(db: D1Database, itemId: string, cadreId: string): D1PreparedStatement {
  return db.prepare("INSERT OR IGNORE INTO restricted_exclusions (item_id, cadre_id) VALUES (?, ?)").bind(itemId, cadreId);
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
    keySealed: row.key_sealed,
  };
}
