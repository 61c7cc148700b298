import { digestOf } from "../people/encoding.ts";
import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";

/** How long a code for connecting a group may be used. */
export const groupCodeHours = 24;

/** What a group lacks, for the console; null: nothing. */
export type GroupLack = "public" | "not_a_forum" | "no_topic_right" | "no_right";

/** A unit's group, connected or not any more. Times ISO UTC. */
export interface DeskGroup {
  unitId: string;
  /** Null once it is no longer connected. */
  pseudonym: string | null;
  boundAt: string;
  /** Cadre who made the code. */
  boundBy: string;
  /** When the platform was last asked what it lacks. */
  checkedAt: string | null;
  lacks: GroupLack | null;
  endedAt: string | null;
  endedWhy: "removed" | "console" | null;
}

/** A code that connects one group to this unit; only its hash is kept, for a day. Codes made for the unit before no longer work. */
export async function createGroupCode(db: D1Database, p: { unitId: string; cadreId: string; code: string; now: Date }): Promise<void> {
  const expiresAt = new Date(p.now.getTime() + groupCodeHours * 3_600_000).toISOString();
  await db.batch([
    db.prepare("DELETE FROM desk_group_codes WHERE expires_at < ? OR (unit_id = ? AND used_by IS NULL)").bind(p.now.toISOString(), p.unitId),
    db.prepare("INSERT OR REPLACE INTO desk_group_codes (code_hash, unit_id, cadre_id, expires_at) VALUES (?, ?, ?, ?)").bind(await codeHash(p.code), p.unitId, p.cadreId, expiresAt),
  ]);
}

/** The unit a code would connect this group to, and who made it; refused when unknown, used by another group, or older than a day. */
export async function groupCode(db: D1Database, code: string, pseudonym: string, now: Date): Promise<Result<{ unitId: string; cadreId: string }, "unknown_code" | "expired">> {
  const row = await db
    .prepare("SELECT unit_id, cadre_id, expires_at, used_by FROM desk_group_codes WHERE code_hash = ?")
    .bind(await codeHash(code))
    .first<{ unit_id: string; cadre_id: string; expires_at: string; used_by: string | null }>();
  if (row === null || (row.used_by !== null && row.used_by !== pseudonym)) return fail("unknown_code");
  if (row.used_by === null && row.expires_at <= now.toISOString()) return fail("expired");
  return ok({ unitId: row.unit_id, cadreId: row.cadre_id });
}

/**
 * Connects a group, found to lack nothing, to the unit its code was made for. The same group again with the same code is told the same while it is
 * connected. One group a unit, one unit a group: neither is ever replaced silently.
 */
export async function bindGroup(
  db: D1Database,
  p: { code: string; unitId: string; cadreId: string; pseudonym: string; now: Date },
): Promise<Result<DeskGroup, "unknown_code" | "unit_has_group" | "group_taken">> {
  const at = p.now.toISOString();
  const [known, ofUnit] = await Promise.all([groupByPseudonym(db, p.pseudonym), groupOfUnit(db, p.unitId)]);
  if (known) return known.unitId === p.unitId ? ok(known) : fail("group_taken");
  if (ofUnit?.pseudonym) return fail("unit_has_group");
  const hash = await codeHash(p.code);
  const won = "EXISTS (SELECT 1 FROM desk_group_codes WHERE code_hash = ?1 AND used_by = ?2)";
  await db.batch([
    db.prepare("UPDATE desk_group_codes SET used_by = ?2 WHERE code_hash = ?1 AND used_by IS NULL").bind(hash, p.pseudonym),
    // Nobody was there to be told: what happened before concerns no group.
    db.prepare(
      `UPDATE desk_group_progress SET seq = coalesce((SELECT max(seq) FROM case_events), 0)
       WHERE ${won} AND NOT EXISTS (SELECT 1 FROM desk_groups WHERE group_pseudonym IS NOT NULL)`,
    ).bind(hash, p.pseudonym),
    db.prepare(
      `INSERT INTO desk_groups (unit_id, group_pseudonym, bound_at, bound_by, checked_at) SELECT ?3, ?2, ?4, ?5, ?4 WHERE ${won}
       ON CONFLICT (unit_id) DO UPDATE SET group_pseudonym = ?2, bound_at = ?4, bound_by = ?5, checked_at = ?4, busy_until = NULL, held_until = NULL, lacks = NULL,
         ended_at = NULL, ended_why = NULL WHERE desk_groups.group_pseudonym IS NULL`,
    ).bind(hash, p.pseudonym, p.unitId, at, p.cadreId),
    // A code serves one connection; whoever is put out and comes back needs a new one.
    db.prepare("DELETE FROM desk_group_codes WHERE code_hash = ?").bind(hash),
  ]);
  const bound = await groupByPseudonym(db, p.pseudonym);
  return bound?.unitId === p.unitId ? ok(bound) : fail("unknown_code");
}

/**
 * Ends a connection: its topics are forgotten and what waited is not sent. The unit's row stays, to say why.
 * @returns what was connected; null when nothing was
 */
export async function endGroup(db: D1Database, of: { unitId: string } | { pseudonym: string }, why: "removed" | "console", now: Date): Promise<DeskGroup | null> {
  const group = "unitId" in of ? await groupOfUnit(db, of.unitId) : await groupByPseudonym(db, of.pseudonym);
  if (!group?.pseudonym) return null;
  const { pseudonym, unitId } = group;
  const [ended] = await db.batch([
    db.prepare("UPDATE desk_groups SET group_pseudonym = NULL, ended_at = ?3, ended_why = ?4, lacks = NULL WHERE unit_id = ?1 AND group_pseudonym = ?2").bind(unitId, pseudonym, now.toISOString(), why),
    db.prepare("DELETE FROM desk_group_topics WHERE group_pseudonym = ?").bind(pseudonym),
    db.prepare("DELETE FROM desk_group_posts WHERE group_pseudonym = ?").bind(pseudonym),
  ]);
  return ended?.meta.changes === 1 ? group : null;
}

/** The unit's group as it is or was; null when there never was one. */
export function groupOfUnit(db: D1Database, unitId: string): Promise<DeskGroup | null> {
  return db.prepare(`SELECT ${columns} FROM desk_groups WHERE unit_id = ?`).bind(unitId).first<DeskGroup>();
}

/** The connected group of this pseudonym; null when it is not connected. */
export function groupByPseudonym(db: D1Database, pseudonym: string): Promise<DeskGroup | null> {
  return db.prepare(`SELECT ${columns} FROM desk_groups WHERE group_pseudonym = ?`).bind(pseudonym).first<DeskGroup>();
}

/** Groups of these units, connected or not any more. */
export async function groupsOfUnits(db: D1Database, unitIds: readonly string[]): Promise<DeskGroup[]> {
  const { results } = await db.prepare(`SELECT ${columns} FROM desk_groups WHERE unit_id IN (SELECT value FROM json_each(?)) ORDER BY unit_id`).bind(JSON.stringify(unitIds)).all<DeskGroup>();
  return results;
}

/** Groups that are connected and may be sent to at `now`. */
export async function readyGroups(db: D1Database, now: Date): Promise<(DeskGroup & { pseudonym: string })[]> {
  const { results } = await db
    .prepare(`SELECT ${columns} FROM desk_groups WHERE group_pseudonym IS NOT NULL AND (held_until IS NULL OR held_until <= ?1) AND (busy_until IS NULL OR busy_until <= ?1) ORDER BY unit_id`)
    .bind(now.toISOString())
    .all<DeskGroup & { pseudonym: string }>();
  return results;
}

/** Pseudonyms of all connected groups. */
export async function connectedGroups(db: D1Database): Promise<string[]> {
  const { results } = await db.prepare("SELECT group_pseudonym AS pseudonym FROM desk_groups WHERE group_pseudonym IS NOT NULL").all<{ pseudonym: string }>();
  return results.map(({ pseudonym }) => pseudonym);
}

/** Only one sends to a group at a time. @returns false when somebody does, or it is no longer connected */
export async function takeGroup(db: D1Database, pseudonym: string, now: Date, until: Date): Promise<boolean> {
  const taken = await db
    .prepare("UPDATE desk_groups SET busy_until = ?3 WHERE group_pseudonym = ?1 AND (busy_until IS NULL OR busy_until <= ?2)")
    .bind(pseudonym, now.toISOString(), until.toISOString())
    .run();
  return taken.meta.changes === 1;
}

/** Done sending. `heldUntil`: not before that moment again. */
export async function leaveGroup(db: D1Database, pseudonym: string, heldUntil: Date | null): Promise<void> {
  await db.prepare("UPDATE desk_groups SET busy_until = NULL, held_until = ?2 WHERE group_pseudonym = ?1").bind(pseudonym, heldUntil?.toISOString() ?? null).run();
}

/** What the platform said of the group at `now`. */
export async function noteChecked(db: D1Database, pseudonym: string, lacks: GroupLack | null, now: Date): Promise<void> {
  await db.prepare("UPDATE desk_groups SET lacks = ?2, checked_at = ?3 WHERE group_pseudonym = ?1").bind(pseudonym, lacks, now.toISOString()).run();
}

/** Notes what the group lacks; null: nothing any more. */
export async function noteLack(db: D1Database, pseudonym: string, lacks: GroupLack | null): Promise<void> {
  await db.prepare("UPDATE desk_groups SET lacks = ?2 WHERE group_pseudonym = ?1 AND lacks IS NOT ?2").bind(pseudonym, lacks).run();
}

const columns = "unit_id AS unitId, group_pseudonym AS pseudonym, bound_at AS boundAt, bound_by AS boundBy, checked_at AS checkedAt, lacks, ended_at AS endedAt, ended_why AS endedWhy";

/** Read aloud and typed on phones: case and separators do not matter. */
function codeHash(code: string): Promise<string> {
  return digestOf(`group/${code.toUpperCase().replace(/[^A-Z0-9]/g, "")}`);
}
