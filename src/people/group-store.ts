import type { Sealer } from "./seal.ts";

/** Keeps where a group of cadres is, sealed, under its pseudonym. Kept already: nothing changes. */
export async function rememberGroup(db: D1Database, sealer: Sealer, p: { pseudonym: string; chatId: string; now: Date }): Promise<void> {
  await db
    .prepare("INSERT OR IGNORE INTO staff_groups (pseudonym, chat_id_sealed, created_at) VALUES (?, ?, ?)")
    .bind(p.pseudonym, await sealer.seal(p.chatId, contextOf(p.pseudonym)), p.now.toISOString())
    .run();
}

/** Where a message to this group must go, for the service itself; null when the group was forgotten. */
export async function groupAddress(db: D1Database, sealer: Sealer, pseudonym: string): Promise<string | null> {
  const row = await db.prepare("SELECT chat_id_sealed FROM staff_groups WHERE pseudonym = ?").bind(pseudonym).first<{ chat_id_sealed: string }>();
  return row && sealer.open(row.chat_id_sealed, contextOf(pseudonym));
}

/** Forgets a group that is connected no longer. Repeated: nothing changes. */
export async function forgetGroup(db: D1Database, pseudonym: string): Promise<void> {
  await db.prepare("DELETE FROM staff_groups WHERE pseudonym = ?").bind(pseudonym).run();
}

/** Forgets every group that is not among these. */
export async function forgetOtherGroups(db: D1Database, connected: readonly string[], olderThan: Date): Promise<void> {
  await db
    .prepare("DELETE FROM staff_groups WHERE created_at < ?2 AND pseudonym NOT IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(connected), olderThan.toISOString())
    .run();
}

const contextOf = (pseudonym: string): string => `people/group/${pseudonym}`;
