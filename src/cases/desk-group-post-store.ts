/** One thing a group must be shown; what it says is made when it is sent. */
export interface GroupPost {
  id: number;
  caseId: string;
  eventId: string;
  /** "card": a new message; "refresh": the earlier ones are brought up to date. */
  what: "card" | "refresh";
  /** The kind of event, or what was reminded of. */
  cause: string;
  createdAt: string;
  attempts: number;
  unknowns: number;
}

/** Events after which a group is shown a card. */
const shownEvents = ["opened", "transferred", "escalated", "reassigned", "reopened", "unmerged"];
/** Of reminders, those that are for the desk. */
const shownReminders = ["look", "half", "due", "overdue", "page", "promise", "red_list"];
/** Events after which earlier cards no longer tell the truth. */
const changingEvents = ["accepted", "asked", "added", "transferred", "escalated", "reassigned", "reopened", "answered", "refused", "guided", "extended", "withdrawn", "closed", "hidden", "erased", "merged", "retagged"];

/** Events read in one go. */
const mostEvents = 2_000;

/**
 * Reads on in the events of all cases: for each connected group, a row for what concerns its unit. The rows and how far was read
 * are one batch, so nothing is lost and nothing is there twice, whoever reads at the same time.
 */
export async function collectGroupPosts(db: D1Database): Promise<void> {
  for (;;) {
    const span = await db
      .prepare(
        `SELECT p.seq AS seq, (SELECT max(seq) FROM (SELECT seq FROM case_events WHERE seq > p.seq ORDER BY seq LIMIT ?)) AS last FROM desk_group_progress p
         WHERE EXISTS (SELECT 1 FROM desk_groups WHERE group_pseudonym IS NOT NULL)`,
      )
      .bind(mostEvents)
      .first<{ seq: number; last: number | null }>();
    if (span === null || span.last === null) return;
    const { seq, last } = span;
    await db.batch([
      db.prepare(
        `INSERT OR IGNORE INTO desk_group_posts (group_pseudonym, unit_id, case_id, event_id, what, cause, created_at)
         SELECT g.group_pseudonym, g.unit_id, e.case_id, e.id, 'card', CASE e.kind WHEN 'reminded' THEN json_extract(e.data, '$.what') ELSE e.kind END, e.at
         FROM case_events e JOIN cases c ON c.id = e.case_id JOIN desk_groups g ON g.group_pseudonym IS NOT NULL AND e.at >= g.bound_at
           AND (g.unit_id IN (c.owner_unit, c.handler_unit) OR (c.urgency = 'khan' AND e.kind = 'opened' AND instr(c.copy_units, '"' || g.unit_id || '"') > 0))
         WHERE e.seq > ?1 AND e.seq <= ?2
           AND (e.kind IN (SELECT value FROM json_each(?3)) OR (e.kind = 'reminded' AND json_extract(e.data, '$.what') IN (SELECT value FROM json_each(?4))))
         ORDER BY e.seq`,
      ).bind(seq, last, JSON.stringify(shownEvents), JSON.stringify(shownReminders)),
      db.prepare(
        `INSERT OR IGNORE INTO desk_group_posts (group_pseudonym, unit_id, case_id, event_id, what, cause, created_at)
         SELECT DISTINCT p.group_pseudonym, p.unit_id, e.case_id, e.id, 'refresh', e.kind, e.at
         FROM case_events e JOIN desk_group_posts p ON p.case_id = e.case_id AND p.what = 'card' AND p.event_id <> e.id
         WHERE e.seq > ?1 AND e.seq <= ?2 AND e.kind IN (SELECT value FROM json_each(?3))`,
      ).bind(seq, last, JSON.stringify(changingEvents)),
      db.prepare("UPDATE desk_group_progress SET seq = ?1 WHERE seq < ?1").bind(last),
    ]);
  }
}

/**
 * What waits for a group, where life is in danger first, then in the order it happened. Corrections of earlier cards, which ring no
 * bell, are in each choice: "urgent" adds emergencies, "all" everything.
 */
export async function waitingPosts(db: D1Database, pseudonym: string, which: "corrections" | "urgent" | "all", limit: number): Promise<GroupPost[]> {
  const { results } = await db
    .prepare(
      `SELECT p.id, p.case_id AS caseId, p.event_id AS eventId, p.what, p.cause, p.created_at AS createdAt, p.attempts, p.unknowns
       FROM desk_groups g JOIN desk_group_posts p ON p.unit_id = g.unit_id AND p.state = 'waiting' AND p.group_pseudonym = g.group_pseudonym LEFT JOIN cases c ON c.id = p.case_id
       WHERE g.group_pseudonym = ?1 AND (p.what = 'refresh' OR ?2 = 'all' OR (?2 = 'urgent' AND c.urgency = 'khan'))
       ORDER BY (c.urgency = 'khan') DESC, p.id LIMIT ?3`,
    )
    .bind(pseudonym, which, limit)
    .all<GroupPost>();
  return results;
}

/** Is a later card of the same case waiting as well? It will say all that this one would. */
export async function isOvertaken(db: D1Database, pseudonym: string, post: GroupPost): Promise<boolean> {
  const row = await db
    .prepare("SELECT 1 FROM desk_group_posts WHERE case_id = ?1 AND group_pseudonym = ?2 AND what = ?3 AND state = 'waiting' AND id > ?4 LIMIT 1")
    .bind(post.caseId, pseudonym, post.what, post.id)
    .first();
  return row !== null;
}

/** Sent, with the message's id where it is a new one; or not to be shown any more. */
export async function settlePost(db: D1Database, id: number, state: "done" | "passed", messageId: string | null = null): Promise<void> {
  await db.prepare("UPDATE desk_group_posts SET state = ?2, message_id = ?3, trouble = NULL WHERE id = ?1").bind(id, state, messageId).run();
}

/** An attempt failed; `final`: there will be no other. `unknown`: it may have arrived. */
export async function failPost(db: D1Database, id: number, p: { trouble: string; final: boolean; unknown: boolean }): Promise<void> {
  await db
    .prepare("UPDATE desk_group_posts SET attempts = attempts + 1, unknowns = unknowns + ?4, trouble = ?2, state = CASE ?3 WHEN 1 THEN 'gave_up' ELSE state END WHERE id = ?1")
    .bind(id, p.trouble, p.final ? 1 : 0, p.unknown ? 1 : 0)
    .run();
}

/** Messages in the group that show this case, oldest first, with why each was shown. */
export async function shownCards(db: D1Database, pseudonym: string, caseId: string): Promise<{ messageId: string; cause: string }[]> {
  const { results } = await db
    .prepare("SELECT message_id AS messageId, cause FROM desk_group_posts WHERE case_id = ?1 AND group_pseudonym = ?2 AND message_id IS NOT NULL ORDER BY id")
    .bind(caseId, pseudonym)
    .all<{ messageId: string; cause: string }>();
  return results;
}

/** The thread of a field's topic in a group; null when there is none yet. */
export async function topicOf(db: D1Database, pseudonym: string, field: string): Promise<string | null> {
  const row = await db.prepare("SELECT thread_id AS threadId FROM desk_group_topics WHERE group_pseudonym = ? AND field = ?").bind(pseudonym, field).first<{ threadId: string }>();
  return row?.threadId ?? null;
}

/** Keeps the thread of a field's topic, in place of the one before. */
export async function keepTopic(db: D1Database, pseudonym: string, field: string, threadId: string): Promise<void> {
  await db.prepare("INSERT OR REPLACE INTO desk_group_topics (group_pseudonym, field, thread_id) VALUES (?, ?, ?)").bind(pseudonym, field, threadId).run();
}

/** Forgets a topic that people have deleted. */
export async function forgetTopic(db: D1Database, pseudonym: string, threadId: string): Promise<void> {
  await db.prepare("DELETE FROM desk_group_topics WHERE group_pseudonym = ? AND thread_id = ?").bind(pseudonym, threadId).run();
}

/** Rows from before that moment. Where a message is, is kept as long as the case has words that may have to be taken off it. */
export async function forgetOldPosts(db: D1Database, before: Date): Promise<void> {
  await db.prepare("DELETE FROM desk_group_posts WHERE id IN (SELECT p.id FROM desk_group_posts p LEFT JOIN cases c ON c.id = p.case_id WHERE p.created_at < ?1 AND p.state <> 'waiting' AND (p.message_id IS NULL OR c.reporter IS NULL) LIMIT 500)").bind(before.toISOString()).run();
}
