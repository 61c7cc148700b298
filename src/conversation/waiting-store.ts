import type { OutboundMessage } from "../channels/channel.ts";
import type { Priority, Standing, WaitingMessage } from "./outbound/plan-outbound.ts";

/** A message of ours before it is laid out for a platform. */
export interface Announcement { id: string; priority: Priority; caseCode: string | null; message: OutboundMessage }

/** `why`: what it waits for; null until it has been looked at. */
export interface Held extends WaitingMessage { why: string | null; templated: boolean }

/**
 * Messages of our own accord that have not gone into the line yet, and where the chat stands with its platform. All calls are
 * synchronous, in the chat's own database.
 */
export class WaitingStore {
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS waiting_messages (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, priority TEXT NOT NULL, case_code TEXT, body TEXT NOT NULL,
        created_at INTEGER NOT NULL, look_at INTEGER, why TEXT, templated INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL DEFAULT 'waiting');
      CREATE INDEX IF NOT EXISTS waiting_messages_open ON waiting_messages (status, look_at);
    `);
  }

  /** The same id again changes nothing, whatever became of it. */
  add(entry: Announcement, now: Date): void {
    this.#sql.exec(
      "INSERT OR IGNORE INTO waiting_messages (id, priority, case_code, body, created_at, look_at) VALUES (?, ?, ?, ?, ?, ?)",
      entry.id, entry.priority, entry.caseCode, JSON.stringify(entry.message), now.getTime(), now.getTime(),
    );
  }

  /** All that wait, oldest first. */
  open(): Held[] {
    return this.#sql
      .exec<{ id: string; priority: string; case_code: string | null; body: string; created_at: number; why: string | null; templated: number }>(
        "SELECT id, priority, case_code, body, created_at, why, templated FROM waiting_messages WHERE status = 'waiting' ORDER BY seq",
      )
      .toArray()
      .map((row) => ({
        id: row.id, priority: row.priority as Priority, caseCode: row.case_code, message: JSON.parse(row.body) as OutboundMessage,
        createdAt: new Date(row.created_at), why: row.why, templated: row.templated === 1,
      }));
  }

  /** When the first of them is to be looked at, in ms; null when none waits for a moment. */
  dueMs(): number | null {
    return this.#sql.exec<{ due: number | null }>("SELECT min(look_at) AS due FROM waiting_messages WHERE status = 'waiting'").one().due;
  }

  /** They went into the line. Their words stay until the first part has gone: they may come back. */
  lay(ids: readonly string[]): void {
    for (const id of ids) this.#sql.exec("UPDATE waiting_messages SET status = 'laid', look_at = NULL WHERE id = ? AND status = 'waiting'", id);
  }

  /** They may not go after all. @param lookAt as for `hold` */
  comeBack(ids: readonly string[], why: string, lookAt: Date): void {
    for (const id of ids) this.#sql.exec("UPDATE waiting_messages SET status = 'waiting', why = ?, look_at = ? WHERE id = ? AND status = 'laid' AND body != ''", why, lookAt.getTime(), id);
  }

  /** They are on their way, or were dropped: the id stays, the words go. */
  settle(ids: readonly string[], status: "sent" | "dropped"): void {
    for (const id of ids) this.#sql.exec("UPDATE waiting_messages SET status = ?, body = '', look_at = NULL WHERE id = ?", status, id);
  }

  /** @param lookAt when to look again; null: not before the person writes */
  hold(ids: readonly string[], why: string, lookAt: Date | null): void {
    for (const id of ids) this.#sql.exec("UPDATE waiting_messages SET why = ?, look_at = ? WHERE id = ?", why, lookAt?.getTime() ?? null, id);
  }

  /** The person's phone was told that there is something; it still waits for them here. */
  markTemplated(ids: readonly string[]): void {
    for (const id of ids) this.#sql.exec("UPDATE waiting_messages SET templated = 1 WHERE id = ?", id);
  }

  /** Something has changed: look at all of them at once. */
  lookNow(now: Date): void {
    this.#sql.exec("UPDATE waiting_messages SET look_at = ? WHERE status = 'waiting'", now.getTime());
  }

  standing(): Standing {
    const row = this.#sql.exec<{ value: string }>("SELECT value FROM meta WHERE key = 'standing'").toArray()[0];
    if (!row) return { lastHeardAt: null, sentSinceHeard: 0, lastSentAt: null, unreachable: null };
    const kept = JSON.parse(row.value) as { heardMs: number | null; sent: number; lastSentMs: number | null; unreachable: Standing["unreachable"] };
    return {
      lastHeardAt: kept.heardMs === null ? null : new Date(kept.heardMs), sentSinceHeard: kept.sent,
      lastSentAt: kept.lastSentMs === null ? null : new Date(kept.lastSentMs), unreachable: kept.unreachable,
    };
  }

  /** Is what happened at `at` later than all that was told so before? Then it is kept as the latest. */
  isNews(at: Date): boolean {
    const row = this.#sql.exec<{ value: string }>("SELECT value FROM meta WHERE key = 'contact_at'").toArray()[0];
    if (row && Number(row.value) >= at.getTime()) return false;
    this.#sql.exec("INSERT INTO meta (key, value) VALUES ('contact_at', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", String(at.getTime()));
    return true;
  }

  saveStanding(standing: Standing): void {
    const kept = {
      heardMs: standing.lastHeardAt?.getTime() ?? null, sent: standing.sentSinceHeard, lastSentMs: standing.lastSentAt?.getTime() ?? null, unreachable: standing.unreachable,
    };
    this.#sql.exec("INSERT INTO meta (key, value) VALUES ('standing', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", JSON.stringify(kept));
  }

  /** Those to be looked at, and those that wait for the person. */
  counts(): { due: number; held: number } {
    const { due, held } = this.#sql
      .exec<{ due: number | null; held: number | null }>("SELECT sum(why IS NULL) AS due, sum(why IS NOT NULL) AS held FROM waiting_messages WHERE status = 'waiting'").one();
    return { due: due ?? 0, held: held ?? 0 };
  }

  /** Quoted words go from messages that wait, as they go from the line. */
  dropQuotes(): void {
    for (const { seq, body } of this.#sql.exec<{ seq: number; body: string }>("SELECT seq, body FROM waiting_messages WHERE body != ''").toArray()) {
      const bare = body.replace(/«[^»]*»/g, "«…»");
      if (bare !== body) this.#sql.exec("UPDATE waiting_messages SET body = ? WHERE seq = ?", bare, seq);
    }
  }

  /** On the person's request: what waits for them goes too. */
  erase(): void {
    this.#sql.exec("DELETE FROM waiting_messages");
  }

  forget(before: Date): void {
    this.#sql.exec("DELETE FROM waiting_messages WHERE status != 'waiting' AND created_at < ?", before.getTime());
  }
}
