import type { LedgerState } from "../conversation/outbound/sending-ledger.ts";

type Granted = LedgerState["granted"][number];

/**
 * A ledger at rest, in the tables of its own object: the sums in one row, each delivery that was granted in one of its own, so that a
 * message costs two small writes. All calls are synchronous.
 */
export class SendingLedgerStore {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#sql = storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS sums (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS granted (seq INTEGER PRIMARY KEY AUTOINCREMENT, delivery_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
    `);
  }

  /** Null: this account has sent nothing yet. */
  load(): LedgerState | null {
    const [row] = this.#sql.exec<{ body: string }>("SELECT body FROM sums WHERE id = 1").toArray();
    if (!row) return null;
    const granted = this.#sql.exec<{ body: string }>("SELECT body FROM granted ORDER BY seq").toArray().map(({ body }) => JSON.parse(body) as Granted);
    return { ...(JSON.parse(row.body) as Omit<LedgerState, "granted">), granted };
  }

  /** Writes what differs from `before`. */
  save(before: LedgerState | null, after: LedgerState): void {
    const { granted, ...sums } = after;
    const known = new Set(before?.granted);
    const kept = new Set(granted);
    this.#storage.transactionSync(() => {
      this.#sql.exec("INSERT INTO sums (id, body) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body", JSON.stringify(sums));
      for (const entry of before?.granted ?? []) if (!kept.has(entry)) this.#sql.exec("DELETE FROM granted WHERE delivery_id = ?", entry.deliveryId);
      for (const entry of granted) if (!known.has(entry)) this.#sql.exec("INSERT OR REPLACE INTO granted (delivery_id, body) VALUES (?, ?)", entry.deliveryId, JSON.stringify(entry));
    });
  }
}
