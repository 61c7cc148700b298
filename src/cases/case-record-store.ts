import type { CaseEvent, CaseEventKind, CaseKind, CaseStatus, CaseUrgency, Verdict } from "./case.ts";
import { alongOf, bringAlong } from "./bring-along-store.ts";
import { rankOf, searchTextOf } from "./case-record.ts";
import type { CaseRecord } from "./case-record.ts";
import { chainStart } from "./event-chain.ts";
import { type NewEvent, chainTips, insertLinked, isChainConflict } from "./event-chain-store.ts";
import { insertFinds, listFinds } from "./find-index-store.ts";
import { type Guard, bindGuard, guarded } from "./guarded.ts";
import type { CaseLocality } from "./locality.ts";
import type { StoredNotice } from "./notice.ts";
import { viewUnits } from "./visibility.ts";

export { type NewEvent, addEvent } from "./event-chain-store.ts";

export interface CaseChange {
  before: CaseRecord;
  after: CaseRecord;
  actId: string;
  events: readonly NewEvent[];
  notices: readonly StoredNotice[];
  /** More of what the citizen wrote, sealed. */
  original?: { partId: string; sealed: string; at: string };
  /** Pseudonyms whose undelivered notices about this case are taken back: they may no longer know of it. */
  silence?: readonly string[];
  /** Rows of other tables that go with the act, each under the guard. */
  also?: ((guard: Guard) => D1PreparedStatement[]) | undefined;
}

/** A new case, its first event, its original and its notices in one batch. A case id already there: nothing changes. */
export async function insertCase(
  db: D1Database,
  locality: CaseLocality,
  record: CaseRecord,
  event: NewEvent,
  original: { partId: string; sealed: string; at: string },
  notices: readonly StoredNotice[],
  also: readonly D1PreparedStatement[] = [],
): Promise<void> {
  await db.batch([...(await newCaseStatements(db, locality, record, event, original, notices, null)), ...also]);
}

/** What puts a new case into the tables. @param under the act it comes from: what happens on another case, and must have happened */
export async function newCaseStatements(
  db: D1Database,
  locality: CaseLocality,
  record: CaseRecord,
  event: NewEvent,
  original: { partId: string; sealed: string; at: string },
  notices: readonly StoredNotice[],
  under: Guard | null,
): Promise<D1PreparedStatement[]> {
  const values = { ...mutableColumns(record), ...fixedColumns(record), version: 0, last_act_id: record.lastActId };
  const names = Object.keys(values);
  const guard: Guard = { caseId: record.id, version: 0, actId: record.lastActId };
  const condition = under === null ? "true" : guarded;
  const first = under === null ? [] : bindGuard(under);
  return [
    // On the id only: another case holding the code must fail aloud, or this one would be lost.
    db
      .prepare(`INSERT INTO cases (${names.join(", ")}) SELECT ${names.map((_, i) => `?${i + 1 + first.length}`).join(", ")} WHERE ${condition} ON CONFLICT (id) DO NOTHING`)
      .bind(...first, ...Object.values(values)),
    await insertLinked(db, guard, chainStart, [event]),
    insertOriginal(db, guard, original),
    insertNotices(db, guard, notices),
    insertViews(db, guard, record, locality),
    insertFinds(db, guard, searchTextOf(record)),
    listFinds(db, guard),
  ];
}

/**
 * State, events and notices of one act in one batch.
 * @returns false when somebody else changed the case first: read it again and decide again
 */
export async function commitChange(db: D1Database, locality: CaseLocality, change: CaseChange): Promise<boolean> {
  const { before, after, actId } = change;
  const version = before.version + 1;
  const values = mutableColumns(after);
  const guard: Guard = { caseId: before.id, version, actId };
  const along = await alongOf(db, change);
  const tips = await chainTips(db, [before.id, ...along]);
  const statements = [
    db
      .prepare(`UPDATE cases SET ${Object.keys(values).map((name) => `${name} = ?`).join(", ")}, version = ?, last_act_id = ? WHERE id = ? AND version = ?`)
      .bind(...Object.values(values), version, actId, before.id, before.version),
    await insertLinked(db, guard, tips.get(before.id) ?? chainStart, change.events),
    insertNotices(db, guard, change.notices),
  ];
  if (change.original) statements.push(insertOriginal(db, guard, change.original));
  if (before.leadCaseId === null) statements.push(...(await bringAlong(db, guard, change, locality, new Map(along.map((caseId) => [caseId, tips.get(caseId) ?? chainStart])))));
  if (change.also) statements.push(...change.also(guard));
  if (change.silence && change.silence.length > 0) statements.push(silence(db, guard, change.silence));
  if (listedAs(before, locality) !== listedAs(after, locality)) {
    statements.push(removeViews(db, guard), insertViews(db, guard, after, locality), listFinds(db, guard));
  }
  try {
    const [updated] = await db.batch(statements);
    return updated?.meta.changes === 1;
  } catch (error) {
    if (isChainConflict(error)) return false;
    throw error;
  }
}

/** Was this act already done on this case, and by whom? */
export async function actorOfAct(db: D1Database, caseId: string, actId: string): Promise<string | null> {
  const row = await db.prepare("SELECT actor FROM case_events WHERE case_id = ? AND id = ?").bind(caseId, actId).first<{ actor: string }>();
  return row?.actor ?? null;
}

/** A case with its inner columns, walls not applied. */
export async function loadByCode(db: D1Database, code: string): Promise<CaseRecord | null> {
  const row = await db.prepare("SELECT * FROM cases WHERE code = ?").bind(code).first<CaseRow>();
  return row && toRecord(row);
}

/** A case with its inner columns, walls not applied. */
export async function loadById(db: D1Database, caseId: string): Promise<CaseRecord | null> {
  const row = await db.prepare("SELECT * FROM cases WHERE id = ?").bind(caseId).first<CaseRow>();
  return row && toRecord(row);
}

/** Cases the clock has something to say about, longest waiting first. */
export async function loadDue(db: D1Database, now: Date, limit: number): Promise<CaseRecord[]> {
  const rows = await db
    .prepare("SELECT * FROM cases WHERE check_at <= ? ORDER BY check_at LIMIT ?")
    .bind(now.toISOString(), limit)
    .all<CaseRow>();
  return rows.results.map(toRecord);
}

/** Units that own at least one open case. */
export async function ownersOfOpenCases(db: D1Database, openStatuses: readonly CaseStatus[]): Promise<string[]> {
  const rows = await db
    // From the counts, a few hundred rows, not from the cases: this is asked every five minutes.
    .prepare(
      `SELECT DISTINCT unit_id AS owner_unit FROM case_counts k WHERE n > 0 AND status IN (SELECT value FROM json_each(?))
       AND EXISTS (SELECT 1 FROM cases c WHERE c.owner_unit = k.unit_id AND c.status = k.status)`,
    )
    .bind(JSON.stringify(openStatuses))
    .all<{ owner_unit: string }>();
  return rows.results.map((row) => row.owner_unit);
}

/** Open cases of one owner. */
export async function loadOpenOfOwner(db: D1Database, unitId: string, openStatuses: readonly CaseStatus[], limit: number): Promise<CaseRecord[]> {
  const rows = await db
    .prepare("SELECT * FROM cases WHERE owner_unit = ? AND lead_case_id IS NULL AND status IN (SELECT value FROM json_each(?)) LIMIT ?")
    .bind(unitId, JSON.stringify(openStatuses), limit)
    .all<CaseRow>();
  return rows.results.map(toRecord);
}

/** Timeline, oldest first. */
export async function loadEvents(db: D1Database, caseId: string): Promise<CaseEvent[]> {
  const rows = await db
    .prepare("SELECT id, case_id, kind, actor, text, data, at FROM case_events WHERE case_id = ? ORDER BY seq")
    .bind(caseId)
    .all<EventRow>();
  return rows.results.map(({ case_id, data, ...event }) => ({ ...event, caseId: case_id, data: JSON.parse(data) as Record<string, unknown> }));
}

/** The sealed parts of what the citizen wrote, oldest first. */
export async function loadOriginals(db: D1Database, caseId: string): Promise<{ partId: string; sealed: string }[]> {
  const rows = await db
    .prepare("SELECT part_id, sealed FROM case_originals WHERE case_id = ? ORDER BY rowid")
    .bind(caseId)
    .all<{ part_id: string; sealed: string }>();
  return rows.results.map((row) => ({ partId: row.part_id, sealed: row.sealed }));
}

/** Row of `cases` → record. */
export function toRecord(row: CaseRow): CaseRecord {
  return {
    id: row.id,
    code: row.code,
    reporter: row.reporter,
    kind: row.kind,
    fields: JSON.parse(row.fields) as string[],
    urgency: row.urgency,
    status: row.status,
    areaCode: row.area_code,
    placeText: row.place_text,
    ownerUnitId: row.owner_unit,
    handlerUnitId: row.handler_unit,
    copyUnitIds: JSON.parse(row.copy_units) as string[],
    hiddenFromUnitId: row.hidden_from,
    textRedacted: row.text_redacted,
    summary: row.summary,
    wish: row.wish,
    openedAt: row.opened_at,
    clockId: row.clock_id,
    clockFrom: row.clock_from,
    dueAt: row.due_at,
    dueExact: row.due_exact,
    pausedSince: row.paused_since,
    pausedMs: row.paused_ms,
    lookDueAt: row.look_due_at,
    acceptedAt: row.accepted_at,
    endedAt: row.ended_at,
    withdrawn: row.withdrawn === 1,
    statusBefore: row.status_before,
    askedAt: row.asked_at,
    askedReminded: row.asked_reminded === 1,
    lookReminded: row.look_reminded === 1,
    halfReminded: row.half_reminded === 1,
    dueReminded: row.due_reminded === 1,
    escalation: row.escalation,
    extensions: row.extensions,
    redListedAt: row.red_listed_at,
    pagedAt: row.paged_at,
    promisedFor: row.promised_for,
    rating: row.rating,
    parentCaseId: row.parent_case_id,
    checkAt: row.check_at,
    version: row.version,
    lastActId: row.last_act_id,
    leadCaseId: row.lead_case_id,
    verdict: row.verdict,
  };
}

export interface CaseRow {
  id: string; code: string; reporter: string | null; kind: CaseKind; fields: string; urgency: CaseUrgency; status: CaseStatus;
  area_code: string | null; place_text: string | null; owner_unit: string; handler_unit: string; copy_units: string;
  hidden_from: string | null; text_redacted: string; summary: string; wish: string | null; opened_at: string;
  clock_id: string | null; clock_from: string | null; due_at: string | null; look_due_at: string | null; accepted_at: string | null;
  ended_at: string | null; withdrawn: number; status_before: CaseStatus | null; asked_at: string | null; asked_reminded: number;
  look_reminded: number; due_reminded: number; escalation: 0 | 1 | 2; promised_for: string | null; rating: number | null;
  parent_case_id: string | null; check_at: string | null; version: number; last_act_id: string; lead_case_id: string | null; verdict: Verdict | null;
  due_exact: string | null; paused_since: string | null; paused_ms: number; half_reminded: number; extensions: number; red_listed_at: string | null; paged_at: string | null;
}

interface EventRow { id: string; case_id: string; kind: CaseEventKind; actor: string; text: string | null; data: string; at: string }

function insertNotices(db: D1Database, guard: Guard, notices: readonly StoredNotice[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO notices (id, act_id, case_id, recipient, body, created_at, not_before)
       SELECT value ->> 'id', value ->> 'actId', coalesce(value ->> 'caseId', ?1), value ->> 'recipient', value ->> 'body', value ->> 'createdAt', value ->> 'notBefore'
       FROM json_each(?4) WHERE ${guarded}`,
    )
    .bind(...bindGuard(guard), JSON.stringify(notices));
}

function insertOriginal(db: D1Database, guard: Guard, original: { partId: string; sealed: string; at: string }): D1PreparedStatement {
  return db
    .prepare(`INSERT OR IGNORE INTO case_originals (case_id, part_id, sealed, at) SELECT ?1, ?4, ?5, ?6 WHERE ${guarded}`)
    .bind(...bindGuard(guard), original.partId, original.sealed, original.at);
}

function silence(db: D1Database, guard: Guard, recipients: readonly string[]): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM notices WHERE case_id = ?1 AND delivered_at IS NULL
       AND recipient IN (SELECT value FROM json_each(?4)) AND ${guarded}`,
    )
    .bind(...bindGuard(guard), JSON.stringify(recipients));
}

function removeViews(db: D1Database, guard: Guard): D1PreparedStatement {
  return db.prepare(`DELETE FROM case_views WHERE case_id = ?1 AND ${guarded}`).bind(...bindGuard(guard));
}

function insertViews(db: D1Database, guard: Guard, record: CaseRecord, locality: CaseLocality): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO case_views (unit_id, rank, case_id, status, area_code, fields)
       SELECT value, ?5, ?1, ?6, ?7, ?8 FROM json_each(?4) WHERE ${guarded}`,
    )
    .bind(...bindGuard(guard), JSON.stringify(listedIn(locality, record)), rankOf(record), record.status, record.areaCode, fieldsMark(record.fields));
}

/** A case that goes along with another is reached from that one: cadres have each matter once. */
function listedIn(locality: CaseLocality, record: CaseRecord): string[] {
  return record.leadCaseId === null ? viewUnits(locality, record) : [];
}

/** How fields stand in a list row, so that one can be looked for without reading the case: ",moi_truong,thuy_san,". */
function fieldsMark(fields: readonly string[]): string {
  return `,${fields.join(",")},`;
}

/** Everything a list row depends on; rows are rewritten only when this changes. */
function listedAs(record: CaseRecord, locality: CaseLocality): string {
  return JSON.stringify([listedIn(locality, record), rankOf(record), record.status, record.areaCode, record.fields]);
}

function fixedColumns(record: CaseRecord): Record<string, string | number | null> {
  return {
    id: record.id,
    code: record.code,
    reporter: record.reporter,
    kind: record.kind,
    opened_at: record.openedAt,
    parent_case_id: record.parentCaseId,
    text_redacted: record.textRedacted,
    summary: record.summary,
    wish: record.wish,
    search_text: searchTextOf(record),
  };
}

function mutableColumns(record: CaseRecord): Record<string, string | number | null> {
  return {
    fields: JSON.stringify(record.fields),
    urgency: record.urgency,
    status: record.status,
    area_code: record.areaCode,
    place_text: record.placeText,
    owner_unit: record.ownerUnitId,
    handler_unit: record.handlerUnitId,
    copy_units: JSON.stringify(record.copyUnitIds),
    hidden_from: record.hiddenFromUnitId,
    clock_id: record.clockId,
    clock_from: record.clockFrom,
    due_at: record.dueAt,
    due_exact: record.dueExact,
    paused_since: record.pausedSince,
    paused_ms: record.pausedMs,
    look_due_at: record.lookDueAt,
    accepted_at: record.acceptedAt,
    ended_at: record.endedAt,
    withdrawn: record.withdrawn ? 1 : 0,
    status_before: record.statusBefore,
    asked_at: record.askedAt,
    asked_reminded: record.askedReminded ? 1 : 0,
    look_reminded: record.lookReminded ? 1 : 0,
    half_reminded: record.halfReminded ? 1 : 0,
    due_reminded: record.dueReminded ? 1 : 0,
    escalation: record.escalation,
    extensions: record.extensions,
    red_listed_at: record.redListedAt,
    paged_at: record.pagedAt,
    promised_for: record.promisedFor,
    rating: record.rating,
    check_at: record.checkAt,
    lead_case_id: record.leadCaseId,
    verdict: record.verdict,
  };
}
