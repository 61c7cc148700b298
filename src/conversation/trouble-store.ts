import type { Trouble } from "./services.ts";

export interface TroubleRow { id: string; kind: "parked" | "undelivered"; conversation: string; item: string; channel: string; code: string; attempts: number; at: string }

/** Safe to repeat: the first record of a trouble stays. */
export async function recordTrouble(db: D1Database, trouble: Trouble): Promise<void> {
  await db
    .prepare("INSERT OR IGNORE INTO troubles (id, kind, conversation, item, channel, code, attempts, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    .bind(trouble.id, trouble.kind, trouble.conversation, trouble.item, trouble.channel, trouble.code, trouble.attempts, trouble.now.toISOString())
    .run();
}

/** Open ones, newest first, at most 200. */
export async function openTroubles(db: D1Database, kind: "parked" | "undelivered"): Promise<TroubleRow[]> {
  const rows = await db
    .prepare("SELECT id, kind, conversation, item, channel, code, attempts, at FROM troubles WHERE kind = ? ORDER BY at DESC LIMIT 200")
    .bind(kind)
    .all<TroubleRow>();
  return rows.results;
}

export async function findTrouble(db: D1Database, id: string): Promise<TroubleRow | null> {
  return db.prepare("SELECT id, kind, conversation, item, channel, code, attempts, at FROM troubles WHERE id = ?").bind(id).first<TroubleRow>();
}

/** Gone once it was taken up again; should it fail anew, it is recorded anew. */
export async function settleTrouble(db: D1Database, id: string): Promise<void> {
  await db.prepare("DELETE FROM troubles WHERE id = ?").bind(id).run();
}
