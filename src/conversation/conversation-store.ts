import type { InboundMessage, OutboundMessage } from "../channels/channel.ts";
import type { TranscriptEntry } from "../channels/transcript.ts";
import type { Bucket, RateState } from "./rate-limit.ts";
import type { Priority } from "./outbound/plan-outbound.ts";
import { hideReceiptsIn } from "./hide-receipts.ts";

/** One message that arrived and waits for its turn. */
export interface InboxRow { id: number; message: InboundMessage; receivedAt: Date; attempts: number }

/** One laid-out part that must go out. */
/** `triedAt`: when it was first tried; null: it has only stood in line. */
export interface OutboxRow extends OutboxEntry { seq: number; attempts: number; unknowns: number; nextTryAt: Date; triedAt: Date | null }

/**
 * `as`: whether the platform counts it as an answer to what the person just wrote, as free, or as paid for. `replyTo`: the platform's
 * id of the message it answers. `index`: which part of its message it is, from 0. `announces`: ids of the messages of our own accord that
 * it was laid out from; null for a reply.
 */
export interface OutboxEntry {
  deliveryId: string; index: number; part: OutboundMessage; as: "reply" | "free" | "paid"; priority: Priority | null; replyTo: string | null; announces: readonly string[] | null;
}

/** Who is at the other end; kept here and, sealed, in PEOPLE only. */
export interface ChatAddress { pseudonym: string; channel: InboundMessage["channel"]; chatId: string }

/**
 * The tables of one chat: inbox, outbox, state, and for the chat page a transcript.
 * All calls are synchronous; `atomically` makes several of them one transaction.
 */
export class ConversationStore {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;
  #addressKnown = false;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#sql = storage.sql;
    this.#migrate();
  }

  atomically<T>(work: () => T): T {
    return this.#storage.transactionSync(work);
  }

  /** The address is set by the first message and never changes. */
  address(): ChatAddress | null {
    return this.#meta<ChatAddress>("address");
  }

  setAddress(address: ChatAddress): void {
    if (this.#addressKnown) return;
    this.#addressKnown = true;
    this.#sql.exec("INSERT OR IGNORE INTO meta (key, value) VALUES ('address', ?)", JSON.stringify(address));
  }

  state(): unknown {
    return this.#meta<unknown>("state");
  }

  saveState(state: unknown): void {
    this.#sql.exec("INSERT INTO meta (key, value) VALUES ('state', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", JSON.stringify(state));
  }

  /** What is left of the room for messages; null for a chat that has sent none. */
  rate(): RateState | null {
    return this.#meta<RateState>("rate");
  }

  saveRate(rate: RateState): void {
    this.#sql.exec("INSERT INTO meta (key, value) VALUES ('rate', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", JSON.stringify(rate));
  }

  /** What is left of the room for files; null for a chat that has sent none. */
  fileRate(): Bucket | null {
    return this.#meta<Bucket>("files");
  }

  saveFileRate(rate: Bucket): void {
    this.#sql.exec("INSERT INTO meta (key, value) VALUES ('files', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", JSON.stringify(rate));
  }

  /** @returns false when this message id was there already. */
  addToInbox(message: InboundMessage, receivedAt: Date): boolean {
    const cursor = this.#sql.exec(
      "INSERT OR IGNORE INTO inbox (message_id, body, received_at) VALUES (?, ?, ?)",
      message.messageId, JSON.stringify(message), receivedAt.getTime(),
    );
    return cursor.rowsWritten > 0;
  }

  waiting(): InboxRow[] {
    return this.#rows("waiting");
  }

  #rows(status: "waiting" | "parked"): InboxRow[] {
    return this.#sql
      .exec<{ id: number; body: string; received_at: number; attempts: number }>("SELECT id, body, received_at, attempts FROM inbox WHERE status = ? AND body != '' ORDER BY id", status)
      .toArray()
      .map((row) => ({ id: row.id, message: JSON.parse(row.body) as InboundMessage, receivedAt: new Date(row.received_at), attempts: row.attempts }));
  }

  /** When the first and the last waiting message came, in ms; null when none waits. */
  waitingSpan(): { firstMs: number; lastMs: number } | null {
    const row = this.#sql.exec<{ first: number | null; last: number | null }>("SELECT min(received_at) AS first, max(received_at) AS last FROM inbox WHERE status = 'waiting'").one();
    return row.first === null || row.last === null ? null : { firstMs: row.first, lastMs: row.last };
  }

  countAttempt(ids: readonly number[]): void {
    for (const id of ids) this.#sql.exec("UPDATE inbox SET attempts = attempts + 1 WHERE id = ?", id);
  }

  /** Bodies of finished messages are dropped at once; ids stay, so that a late repeat is still recognised. */
  finish(ids: readonly number[], status: "done" | "parked"): void {
    for (const id of ids) {
      this.#sql.exec("UPDATE inbox SET status = ?, body = CASE WHEN ? = 'done' THEN '' ELSE body END WHERE id = ?", status, status, id);
    }
  }

  addToOutbox(entries: readonly OutboxEntry[], now: Date): void {
    for (const { deliveryId, index, part, as, priority, replyTo, announces } of entries) {
      this.#sql.exec(
        "INSERT OR IGNORE INTO outbox (delivery_id, part_index, body, next_try_at, created_at, sent_as, priority, reply_to, announces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        deliveryId, index, JSON.stringify(part), now.getTime(), now.getTime(), as, priority, replyTo, announces && JSON.stringify(announces),
      );
    }
  }

  /** First part not yet out: nothing behind it may overtake it, but what tells of danger goes first. */
  headOfOutbox(): OutboxRow | null {
    const row = this.#sql
      .exec<{ seq: number; delivery_id: string; part_index: number; body: string; attempts: number; unknowns: number; next_try_at: number; tried_at: number | null; sent_as: string; priority: string | null; reply_to: string | null; announces: string | null }>(
        "SELECT seq, delivery_id, part_index, body, attempts, unknowns, next_try_at, tried_at, sent_as, priority, reply_to, announces FROM outbox WHERE status = 'waiting' ORDER BY (priority IS 'danger') DESC, seq LIMIT 1",
      )
      .toArray()[0];
    if (!row) return null;
    return {
      seq: row.seq, deliveryId: row.delivery_id, index: row.part_index, announces: row.announces === null ? null : (JSON.parse(row.announces) as string[]), part: JSON.parse(row.body) as OutboundMessage, attempts: row.attempts,
      unknowns: row.unknowns, nextTryAt: new Date(row.next_try_at), triedAt: row.tried_at === null ? null : new Date(row.tried_at),
      as: row.sent_as as OutboxEntry["as"], priority: row.priority as Priority | null, replyTo: row.reply_to,
    };
  }

  /** Written before the platform is called, so that a crash in between is known to be one. */
  markInFlight(seq: number, now: Date): void {
    this.#sql.exec("UPDATE outbox SET attempts = attempts + 1, in_flight = 1, tried_at = coalesce(tried_at, ?) WHERE seq = ?", now.getTime(), seq);
  }

  markSent(seq: number, now: Date): void {
    this.#sql.exec("UPDATE outbox SET status = 'sent', in_flight = 0, sent_at = ?, body = '' WHERE seq = ?", now.getTime(), seq);
  }

  retryLater(seq: number, at: Date, code: string, unknown: boolean): void {
    this.#sql.exec("UPDATE outbox SET in_flight = 0, next_try_at = ?, code = ?, unknowns = unknowns + ? WHERE seq = ?", at.getTime(), code, unknown ? 1 : 0, seq);
  }

  /** Not tried: it may not go before `at`. */
  holdUntil(seq: number, at: Date): void {
    this.#sql.exec("UPDATE outbox SET next_try_at = ? WHERE seq = ?", at.getTime(), seq);
  }

  /** Parts that wait in the line. */
  lineLength(): number {
    return this.#sql.exec<{ n: number }>("SELECT count(*) AS n FROM outbox WHERE status = 'waiting'").one().n;
  }

  /** A message none of whose parts was tried leaves the line again. */
  takeOut(announces: readonly string[]): void {
    this.#sql.exec("DELETE FROM outbox WHERE announces = ? AND status = 'waiting'", JSON.stringify(announces));
  }

  /** Nothing of the line reaches this person until they write again. */
  holdLine(code: string): void {
    this.#sql.exec("UPDATE outbox SET status = 'held', in_flight = 0, code = ? WHERE status = 'waiting'", code);
  }

  /** Whoever had to act on our side may have done so: parts that failed for one of these reasons are tried now. */
  tryNow(codes: readonly string[], now: Date): void {
    for (const code of codes) this.#sql.exec("UPDATE outbox SET next_try_at = ? WHERE status = 'waiting' AND code = ? AND next_try_at > ?", now.getTime(), code, now.getTime());
  }

  /** They wrote: what was held goes to the end of the line, behind the answer to what they wrote. */
  releaseLine(now: Date): void {
    for (const { seq } of this.#sql.exec<{ seq: number }>("SELECT seq FROM outbox WHERE status = 'held' ORDER BY seq").toArray()) {
      this.#sql.exec(
        "UPDATE outbox SET status = 'waiting', attempts = 0, unknowns = 0, tried_at = NULL, reply_to = NULL, next_try_at = ?, created_at = ?, seq = (SELECT max(seq) + 1 FROM outbox) WHERE seq = ?",
        now.getTime(), now.getTime(), seq,
      );
    }
  }

  giveUp(seq: number, code: string): void {
    this.#sql.exec("UPDATE outbox SET status = 'given_up', in_flight = 0, code = ? WHERE seq = ?", code, seq);
  }

  /** Given up and not yet listed for a person to see. */
  unreportedGivenUp(): { seq: number; deliveryId: string; code: string; attempts: number }[] {
    return this.#sql
      .exec<{ seq: number; delivery_id: string; code: string; attempts: number }>("SELECT seq, delivery_id, code, attempts FROM outbox WHERE status = 'given_up' AND reported = 0 ORDER BY seq")
      .toArray()
      .map((row) => ({ seq: row.seq, deliveryId: row.delivery_id, code: row.code, attempts: row.attempts }));
  }

  markReported(seq: number): void {
    this.#sql.exec("UPDATE outbox SET reported = 1 WHERE seq = ?", seq);
  }

  /** Parts given up go back to the end of the line, on a person's order. */
  retryGivenUp(deliveryId: string, now: Date): boolean {
    const cursor = this.#sql.exec("UPDATE outbox SET status = 'waiting', attempts = 0, unknowns = 0, tried_at = NULL, reported = 0, next_try_at = ? WHERE delivery_id = ? AND status = 'given_up'", now.getTime(), deliveryId);
    return cursor.rowsWritten > 0;
  }

  /** A parked message goes back into the inbox, on a person's order. */
  retryParked(messageId: string): boolean {
    return this.#sql.exec("UPDATE inbox SET status = 'waiting', attempts = 0 WHERE message_id = ? AND status = 'parked' AND body != ''", messageId).rowsWritten > 0;
  }

  /** Rows in flight when the object last stopped: their outcome is not known. */
  interruptedInFlight(): number[] {
    return this.#sql.exec<{ seq: number }>("SELECT seq FROM outbox WHERE status = 'waiting' AND in_flight = 1").toArray().map((row) => row.seq);
  }

  addToTranscript(entry: Omit<TranscriptEntry, "seq">, key: string): TranscriptEntry | null {
    const rows = this.#sql
      .exec<{ seq: number }>("INSERT OR IGNORE INTO transcript (key, body) VALUES (?, ?) RETURNING seq", key, JSON.stringify(entry))
      .toArray();
    return rows[0] ? { ...entry, seq: rows[0].seq } : null;
  }

  transcript(after: number, limit: number): TranscriptEntry[] {
    return this.#sql
      .exec<{ seq: number; body: string }>("SELECT seq, body FROM (SELECT seq, body FROM transcript WHERE seq > ? ORDER BY seq DESC LIMIT ?) ORDER BY seq", after, limit)
      .toArray()
      .map((row) => ({ ...(JSON.parse(row.body) as Omit<TranscriptEntry, "seq">), seq: row.seq }));
  }

  /**
   * Words that must not stay: the lines shown so far (what is already on a screen stays there until the page is opened anew),
   * what of them is quoted in parts not yet out, and messages set aside for which `isProtected` says so.
   */
  dropProtected(isProtected: (row: InboxRow) => boolean): void {
    this.#sql.exec("DELETE FROM transcript");
    for (const { seq, body } of this.#sql.exec<{ seq: number; body: string }>("SELECT seq, body FROM outbox WHERE status != 'sent'").toArray()) {
      const bare = body.replace(/«[^»]*»/g, "«…»");
      if (bare !== body) this.#sql.exec("UPDATE outbox SET body = ? WHERE seq = ?", bare, seq);
    }
    for (const row of this.#rows("parked")) if (isProtected(row)) this.finish([row.id], "done");
  }

  /** Receipts in lines shown earlier: they would say for ever who holds them. */
  hideReceipts(): void {
    for (const { seq, body } of this.#sql.exec<{ seq: number; body: string }>("SELECT seq, body FROM transcript WHERE body LIKE '%BM%' COLLATE NOCASE OR body GLOB '*[0-9][0-9][0-9][0-9]*[0-9][0-9][0-9][0-9]*'").toArray()) {
      const entry = JSON.parse(body) as Omit<TranscriptEntry, "seq">;
      const bare = JSON.stringify({ ...entry, text: hideReceiptsIn(entry.text) });
      if (bare !== body) this.#sql.exec("UPDATE transcript SET body = ? WHERE seq = ?", bare, seq);
    }
  }

  counts(): { waiting: number; outbox: number; held: number; givenUp: number; parked: number } {
    const one = (query: string): number => this.#sql.exec<{ n: number }>(query).one().n;
    return {
      waiting: one("SELECT count(*) AS n FROM inbox WHERE status = 'waiting'"),
      outbox: one("SELECT count(*) AS n FROM outbox WHERE status = 'waiting'"),
      held: one("SELECT count(*) AS n FROM outbox WHERE status = 'held'"),
      givenUp: one("SELECT count(*) AS n FROM outbox WHERE status = 'given_up'"),
      parked: one("SELECT count(*) AS n FROM inbox WHERE status = 'parked'"),
    };
  }

  /** Text of this chat, on the person's request: everything but the message ids that keep repeats harmless. */
  erase(): void {
    this.#sql.exec("DELETE FROM transcript");
    this.#sql.exec("UPDATE inbox SET body = '' WHERE status != 'waiting'");
    this.#sql.exec("DELETE FROM outbox WHERE status != 'waiting'");
    this.#sql.exec("DELETE FROM meta WHERE key = 'state'");
  }

  /** What is older than `before` and finished: repeats from a platform come within hours, not months. */
  forget(before: Date): void {
    this.#sql.exec("DELETE FROM inbox WHERE status != 'waiting' AND received_at < ?", before.getTime());
    this.#sql.exec("DELETE FROM outbox WHERE status != 'waiting' AND created_at < ?", before.getTime());
  }

  #meta<T>(key: string): T | null {
    const row = this.#sql.exec<{ value: string }>("SELECT value FROM meta WHERE key = ?", key).toArray()[0];
    return row ? (JSON.parse(row.value) as T) : null;
  }

  #migrate(): void {
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS inbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
        received_at INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'waiting', attempts INTEGER NOT NULL DEFAULT 0);
      CREATE INDEX IF NOT EXISTS inbox_waiting ON inbox (status, id);
      CREATE TABLE IF NOT EXISTS outbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, delivery_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
        status TEXT NOT NULL DEFAULT 'waiting', in_flight INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
        unknowns INTEGER NOT NULL DEFAULT 0, next_try_at INTEGER NOT NULL, code TEXT,
        reported INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, sent_at INTEGER);
      CREATE INDEX IF NOT EXISTS outbox_waiting ON outbox (status, seq);
      CREATE TABLE IF NOT EXISTS transcript (seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
    `);
    this.#addColumns("outbox", { sent_as: "TEXT NOT NULL DEFAULT 'reply'", priority: "TEXT", reply_to: "TEXT", part_index: "INTEGER NOT NULL DEFAULT 0", announces: "TEXT", tried_at: "INTEGER" });
  }

  /** Chats that began before a column was thought of. */
  #addColumns(table: string, columns: Readonly<Record<string, string>>): void {
    const there = new Set(this.#sql.exec<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).toArray().map(({ name }) => name));
    for (const [name, type] of Object.entries(columns)) if (!there.has(name)) this.#sql.exec(`ALTER TABLE ${table} ADD COLUMN ${name} ${type}`);
  }
}
