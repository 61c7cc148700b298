import type { CaseEventKind } from "./case.ts";
import { type ChainTip, type Link, type LinkedContent, type StoredEvent, chainStart, linkEvents } from "./event-chain.ts";
import type { EventDatabase } from "./verify-events.ts";
import { type Guard, bindGuard, guarded } from "./guarded.ts";

/** An event about to be written. The id is derived from the act, so the act repeated writes nothing. */
export interface NewEvent { id: string; kind: CaseEventKind; actor: string; text: string | null; data: Record<string, unknown>; at: string }

/**
 * Where the chains of these cases end, the start of one for a case without events. Rows from before the chain get their links first.
 */
export async function chainTips(db: D1Database, caseIds: readonly string[]): Promise<ReadonlyMap<string, ChainTip>> {
  const ids = JSON.stringify(caseIds);
  const [tips, unchained] = await db.batch<{ case_id: string; position: number; hash: string }>([
    db
      .prepare(
        `SELECT e.case_id, e.position, e.hash FROM json_each(?1) j JOIN case_events e ON e.case_id = j.value
         AND e.position = (SELECT max(x.position) FROM case_events x WHERE x.case_id = j.value AND x.position IS NOT NULL)`,
      )
      .bind(ids),
    db.prepare("SELECT DISTINCT case_id FROM case_events WHERE hash IS NULL AND case_id IN (SELECT value FROM json_each(?1))").bind(ids),
  ]);
  const found = new Map<string, ChainTip>(caseIds.map((caseId) => [caseId, chainStart]));
  for (const { case_id, position, hash } of tips?.results ?? []) found.set(case_id, { position, hash });
  for (const { case_id } of unchained?.results ?? []) found.set(case_id, await chainOld(db, case_id, found.get(case_id) ?? chainStart));
  return found;
}

/** Gives rows from before the chain their links, a bounded number of cases a run. @returns how many cases were chained */
export async function chainOldEvents(db: D1Database, mostCases: number): Promise<number> {
  const { results } = await db.prepare("SELECT DISTINCT case_id FROM case_events WHERE hash IS NULL LIMIT ?").bind(mostCases).all<{ case_id: string }>();
  if (results.length > 0) await chainTips(db, results.map((row) => row.case_id));
  return results.length;
}

/** Events of one act on one case, in the batch of that act. @throws (D1) when somebody wrote an event since the tip was read: `isChainConflict` */
export async function insertLinked(db: D1Database, guard: Guard, tip: ChainTip, events: readonly NewEvent[]): Promise<D1PreparedStatement> {
  const links = await linkEvents(guard.caseId, tip, asStored(events));
  return db
    .prepare(
      `INSERT INTO case_events (case_id, id, kind, actor, text, data, at, position, salt, words_digest, hash)
       SELECT ?1, value ->> 'id', value ->> 'kind', value ->> 'actor', value ->> 'text', value -> 'data', value ->> 'at',
         value ->> 'position', value ->> 'salt', value ->> 'wordsDigest', value ->> 'hash'
       FROM json_each(?4) WHERE ${guarded}
         AND NOT EXISTS (SELECT 1 FROM case_events there WHERE there.case_id = ?1 AND there.id = value ->> 'id')`,
    )
    .bind(...bindGuard(guard), JSON.stringify(events.map((event, i) => ({ ...event, ...links[i] }))));
}

/**
 * The same events in the timelines of other cases, whose links differ. `where` says which cases these are (alias `c`; the first
 * three parameters are the guard's). A case for which no tip was read gets the event without a link, and its link later.
 */
export async function insertForOthers(
  db: D1Database, guard: Guard, tips: ReadonlyMap<string, ChainTip>, events: readonly NewEvent[], where: string,
): Promise<D1PreparedStatement[]> {
  const links = await Promise.all([...tips].map(async ([caseId, tip]) =>
    (await linkEvents(caseId, tip, asStored(events))).map((link, i) => ({ caseId, eventId: events[i]?.id ?? "", ...link }))));
  const told = "e.value ->> 'id', e.value ->> 'kind', e.value ->> 'actor', e.value ->> 'text', e.value -> 'data', e.value ->> 'at'";
  const absent = "NOT EXISTS (SELECT 1 FROM case_events there WHERE there.case_id = c.id AND there.id = e.value ->> 'id')";
  return [
    db
      .prepare(
        `INSERT INTO case_events (case_id, id, kind, actor, text, data, at, position, salt, words_digest, hash)
         SELECT c.id, ${told}, l.value ->> 'position', l.value ->> 'salt', l.value ->> 'wordsDigest', l.value ->> 'hash'
         FROM json_each(?5) l JOIN cases c ON c.id = l.value ->> 'caseId' JOIN json_each(?4) e ON e.value ->> 'id' = l.value ->> 'eventId'
         WHERE ${where} AND ${guarded} AND ${absent}`,
      )
      .bind(...bindGuard(guard), JSON.stringify(events), JSON.stringify(links.flat())),
    db
      .prepare(
        `INSERT INTO case_events (case_id, id, kind, actor, text, data, at)
         SELECT c.id, ${told} FROM cases c, json_each(?4) e WHERE ${where} AND ${guarded} AND ${absent}`,
      )
      .bind(...bindGuard(guard), JSON.stringify(events)),
  ];
}

/** One event beside the state of the case (a view, an opening of the original). Repeated: nothing changes. */
export async function addEvent(db: D1Database, caseId: string, event: NewEvent): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const tip = (await chainTips(db, [caseId])).get(caseId) ?? chainStart;
    const [link] = await linkEvents(caseId, tip, asStored([event]));
    if (!link) return;
    try {
      await db
        .prepare(
          `INSERT INTO case_events (case_id, id, kind, actor, text, data, at, position, salt, words_digest, hash)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id, id) DO NOTHING`,
        )
        .bind(caseId, event.id, event.kind, event.actor, event.text, JSON.stringify(event.data), event.at, link.position, link.salt, link.wordsDigest, link.hash)
        .run();
      return;
    } catch (error) {
      if (!isChainConflict(error) || attempt === 9) throw error;
    }
  }
}

/** Has anybody but this actor done something on the case since that event? Looks, reminders and notes are nothing done. */
export async function othersActedSince(db: D1Database, caseId: string, position: number, actor: string): Promise<boolean> {
  const row = await db
    .prepare("SELECT 1 FROM case_events WHERE case_id = ? AND position > ? AND actor <> ? AND kind NOT IN (SELECT value FROM json_each(?)) LIMIT 1")
    .bind(caseId, position, actor, JSON.stringify(asides))
    .first();
  return row !== null;
}

/** Position of the last event of a case; 0 where there is none. */
export async function lastPosition(db: D1Database, code: string): Promise<number> {
  const row = await db.prepare("SELECT max(position) AS position FROM case_events WHERE case_id = (SELECT id FROM cases WHERE code = ?)").bind(code).first<{ position: number | null }>();
  return row?.position ?? 0;
}

const asides = ["viewed", "reminded", "noted", "original_opened", "identity_opened"] satisfies CaseEventKind[];

/** Somebody wrote an event on the same case between reading where its chain ends and writing: read again. */
export function isChainConflict(error: unknown): boolean {
  return error instanceof Error && /UNIQUE constraint failed: case_events\.case_id, case_events\.position/.test(error.message);
}

/** Cases with events, in the order of their ids, after `caseId`. */
export async function eventsAfter(db: EventDatabase, caseId: string, mostCases: number): Promise<Map<string, StoredEvent[]>> {
  const { results } = await db
    .prepare(
      `SELECT case_id AS caseId, id, kind, actor, text, data, at, position, salt, words_digest AS wordsDigest, hash FROM case_events
       WHERE case_id IN (SELECT DISTINCT case_id FROM case_events WHERE case_id > ?1 ORDER BY case_id LIMIT ?2)
       ORDER BY case_id, position IS NULL, position, seq`,
    )
    .bind(caseId, mostCases)
    .all<Omit<StoredEvent, "data"> & { data: string }>();
  const byCase = new Map<string, StoredEvent[]>();
  for (const row of results) {
    const list = byCase.get(row.caseId) ?? [];
    list.push({ ...row, data: JSON.parse(row.data) as Record<string, unknown> });
    byCase.set(row.caseId, list);
  }
  return byCase;
}

async function chainOld(db: D1Database, caseId: string, tip: ChainTip): Promise<ChainTip> {
  const { results } = await db
    .prepare("SELECT seq, id, kind, actor, text, data, at FROM case_events WHERE case_id = ? AND hash IS NULL ORDER BY seq")
    .bind(caseId)
    .all<Omit<LinkedContent, "data"> & { seq: number; data: string }>();
  const links: Link[] = await linkEvents(caseId, tip, results.map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> })));
  const statements = results.map((row, i) =>
    db
      .prepare("UPDATE case_events SET position = ?2, salt = ?3, words_digest = ?4, hash = ?5 WHERE seq = ?1 AND hash IS NULL")
      .bind(row.seq, links[i]?.position ?? null, links[i]?.salt ?? null, links[i]?.wordsDigest ?? null, links[i]?.hash ?? null));
  if (statements.length > 0) await db.batch(statements).catch((error: unknown) => { if (!isChainConflict(error)) throw error; });
  const end = await db
    .prepare("SELECT position, hash FROM case_events WHERE case_id = ? AND position IS NOT NULL ORDER BY position DESC LIMIT 1")
    .bind(caseId)
    .first<ChainTip>();
  return end ?? chainStart;
}

/** As it will be read back: `undefined` is not stored. */
function asStored(events: readonly NewEvent[]): LinkedContent[] {
  return events.map((event) => ({ ...event, data: JSON.parse(JSON.stringify(event.data)) as Record<string, unknown> }));
}
