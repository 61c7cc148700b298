import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import { inserts } from "./bulk-insert.ts";
import type { DeskEvent } from "./knowledge-desk.ts";

/**
 * The audit row of an act that may only happen while a condition holds. Goes first in the batch that changes the state:
 * when the act happened before, or the condition holds no more, this row cannot be written and the batch is undone.
 * @param condition SQL that is true while the act may happen; its ?1… are `values`
 */
export function guardedEvent(db: KnowledgeDatabase, event: DeskEvent, condition: string, values: readonly (string | number | null)[]): KnowledgeStatement {
  const at = values.length;
  const [id, time, by, act, slug, draft, reason] = [1, 2, 3, 4, 5, 6, 7].map((i) => `?${at + i}`);
  return db
    .prepare(
      `INSERT INTO desk_events (id, at, by, act, slug, draft_id, reason)
       VALUES (${id}, CASE WHEN ${condition} THEN ${time} END, ${by}, ${act}, ${slug}, ${draft}, ${reason})`,
    )
    .bind(...values, event.id, event.at, event.by, event.act, event.slug, event.draftId, event.reason);
}

/** Rows of events that need no condition. */
export function eventRows(db: KnowledgeDatabase, events: readonly DeskEvent[]): KnowledgeStatement[] {
  const rows = events.map(({ id, at, by, act, slug, draftId, reason }) => [id, at, by, act, slug, draftId, reason]);
  return inserts(db, "desk_events", ["id", "at", "by", "act", "slug", "draft_id", "reason"], rows);
}

/** Has this act been done? */
export async function isDone(db: KnowledgeDatabase, actId: string): Promise<boolean> {
  return (await db.prepare("SELECT 1 AS done FROM desk_events WHERE id = ?1").bind(actId).first()) !== null;
}

/** Audit trail of a document and of the drafts of it, or of all; written last comes first. */
export async function listEvents(db: KnowledgeDatabase, slug: string | null, limit: number): Promise<DeskEvent[]> {
  const { results } = await db
    .prepare(
      `SELECT id, at, by, act, slug, draft_id AS draftId, reason FROM desk_events
       WHERE ?1 IS NULL OR slug = ?1 OR draft_id IN (SELECT id FROM drafts WHERE slug = ?1) ORDER BY rowid DESC LIMIT ?2`,
    )
    .bind(slug, limit)
    .all<DeskEvent>();
  return results;
}

/** Cadres who had a hand in a draft: none of them may be the second person. */
export async function handledBy(db: KnowledgeDatabase, draftId: string): Promise<string[]> {
  const { results } = await db.prepare(`SELECT DISTINCT by FROM desk_events WHERE draft_id = ?1 AND act IN ${HANDLING}`).bind(draftId).all<{ by: string }>();
  return results.map((row) => row.by);
}

/** Acts that make their doer the first person of a draft. */
export const HANDLING = "('received', 'corrected', 'findings_settled', 'submitted')";
