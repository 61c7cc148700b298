import type { Cadre } from "./case.ts";
import { insertLooseNotice } from "./notice-store.ts";
import type { StoredNotice } from "./notice.ts";

/** Acts under which digests are written begin so; kept this long, for their summaries are the citizens' words. */
export const digestAct = "digest.";
const digestActEnd = "digest/";
const keptDays = 2;

/** Active people who answer for work, with a bound chat, whose morning of this local day was not looked at yet. */
export async function withoutDigest(db: D1Database, day: string): Promise<{ cadre: Cadre; chat: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT c.id, c.name, c.role, c.unit_id, c.chat_pseudonym FROM cadres c LEFT JOIN morning_digests d ON d.cadre_id = c.id
       WHERE c.active = 1 AND c.role IN ('cadre', 'supervisor') AND c.chat_pseudonym IS NOT NULL AND (d.day IS NULL OR d.day < ?) ORDER BY c.unit_id, c.id`,
    )
    .bind(day)
    .all<{ id: string; name: string; role: Cadre["role"]; unit_id: string; chat_pseudonym: string }>();
  return results.map((row) => ({ cadre: { id: row.id, name: row.name, role: row.role, unitId: row.unit_id, active: true }, chat: row.chat_pseudonym }));
}

/** Ids of cadres who are away at `now`. */
export async function awayAt(db: D1Database, now: Date): Promise<ReadonlySet<string>> {
  const { results } = await db.prepare("SELECT cadre_id FROM absences WHERE from_at <= ?1 AND to_at > ?1").bind(now.toISOString()).all<{ cadre_id: string }>();
  return new Set(results.map((row) => row.cadre_id));
}

/** These cadres' morning was looked at, with what some of them are told, in one batch. Repeated, it writes nothing. */
export async function saveDigests(db: D1Database, cadreIds: readonly string[], day: string, notices: readonly StoredNotice[]): Promise<void> {
  await db.batch([
    db
      .prepare("INSERT INTO morning_digests (cadre_id, day) SELECT value, ?2 FROM json_each(?1) WHERE true ON CONFLICT (cadre_id) DO UPDATE SET day = ?2 WHERE day < ?2")
      .bind(JSON.stringify(cadreIds), day),
    ...notices.map((notice) => insertLooseNotice(db, notice)),
  ]);
}

/** Digests that name one of these cases go with its erasure. @param caseIds JSON array */
export function forgetDigestsOf(db: D1Database, caseIds: string): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM notices WHERE act_id >= ?2 AND act_id < ?3
       AND EXISTS (SELECT 1 FROM cases c WHERE c.id IN (SELECT value FROM json_each(?1)) AND instr(notices.body, c.code) > 0)`,
    )
    .bind(caseIds, digestAct, digestActEnd);
}

/** Digests of earlier days go: they belong to no case, so that erasing one would not reach them. */
export async function forgetDigests(db: D1Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 3_600_000).toISOString();
  await db.prepare("DELETE FROM notices WHERE act_id >= ?1 AND act_id < ?2 AND created_at < ?3").bind(digestAct, digestActEnd, before).run();
}
