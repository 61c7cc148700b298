import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Sealer } from "../people/seal.ts";
import type { Act, ActRefusal } from "./act.ts";
import type { Cadre, Case, CaseEvent, CaseEventKind, CaseKind, CaseStatus } from "./case.ts";
import { parseCaseCode } from "./case-code.ts";
import { endedRank, toCase } from "./case-record.ts";
import type { CaseRecord } from "./case-record.ts";
import { actorOfAct, addEvent, loadByCode, loadEvents, loadOriginals, toRecord } from "./case-record-store.ts";
import type { CaseRow } from "./case-record-store.ts";
import { caseStatuses, isOpen } from "./case-states.ts";
import { type Finding, findCases } from "./find-cases-store.ts";
import { findWords } from "./find-words.ts";
import type { CaseLocality } from "./locality.ts";
import { canAct, canSee, viewRoot } from "./visibility.ts";

export interface CaseFilter {
  /** A status, "open" / "ended" for all of that sort, or "new" for what nobody has looked at yet. */
  status?: string;
  field?: string;
  area?: string;
  /** Past its due time and still open. */
  late?: boolean;
  /** Open and due from now until this moment. */
  dueBefore?: Date;
  /** Words of the text, with or without accents, or a case code. */
  q?: string;
  /** `next` of the page before. */
  cursor?: string;
  /** 1–200, 50 unless told. */
  limit?: number;
}

/**
 * One page of the cases a cadre may see: open ones first, the most pressing first, then ended ones, newest first.
 * Costs the same however many cases there are. Who may not know of a case is left out before a page is cut: a page is full wherever there is more.
 * @returns `next` null at the end; with two filters of which each fits many cases and both hardly any, a page may be short and still have one
 */
export async function listCasesFor(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  filter: CaseFilter,
  now: Date,
): Promise<{ cases: Case[]; next: string | null }> {
  if (!cadre.active) return { cases: [], next: null };
  const code = filter.q === undefined ? null : parseCaseCode(filter.q, locality.casePrefix);
  if (code !== null) {
    const found = await findCaseFor(db, locality, cadre, code);
    return { cases: found ? [found.case] : [], next: null };
  }
  const wanted = filter.limit ?? 50;
  const limit = Number.isFinite(wanted) ? Math.min(Math.max(Math.trunc(wanted), 1), 200) : 50;
  const finding = findingOf(locality, cadre, filter, limit, now);
  const page = finding === null ? await walkList(db, locality, cadre, filter, limit, now) : await findCases(db, finding);
  return { cases: page.rows.map(toRecord).filter((record) => canSee(locality, cadre, record)).map(toCase), next: page.next };
}

/** How many cases of each status a cadre may see, and how many open ones are late (counted up to 1,000). */
export async function countCasesFor(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  now: Date,
): Promise<{ byStatus: Record<CaseStatus, number>; open: number; late: number }> {
  const byStatus = Object.fromEntries(caseStatuses.map((status) => [status, 0])) as Record<CaseStatus, number>;
  if (!cadre.active) return { byStatus, open: 0, late: 0 };
  const root = viewRoot(locality, cadre.unitId);
  const [counts, late, walled] = await db.batch<{ status: CaseStatus; n: number; due_at: string | null }>([
    db.prepare("SELECT status, n FROM case_counts WHERE unit_id = ?").bind(root),
    db.prepare("SELECT count(*) AS n FROM (SELECT 1 FROM case_views WHERE unit_id = ? AND rank < ? LIMIT 1000)").bind(root, now.getTime()),
    // A unit that oversees others counts their cases; those it is walled off from come off again. They are few,
    // so they are where the search starts: SQLite, which cannot know it, would start from the million.
    db
      .prepare(
        `SELECT c.status AS status, c.due_at AS due_at FROM cases c INDEXED BY cases_hidden
         CROSS JOIN case_views v INDEXED BY case_views_by_case ON v.case_id = c.id AND v.unit_id = ?2
         WHERE c.hidden_from IN (SELECT value FROM json_each(?1))`,
      )
      .bind(JSON.stringify(locality.units.pathUp(cadre.unitId)), root),
  ]);
  for (const row of counts?.results ?? []) byStatus[row.status] = row.n;
  let lateCount = late?.results[0]?.n ?? 0;
  for (const row of walled?.results ?? []) {
    byStatus[row.status] -= 1;
    if (isOpen(row.status) && row.due_at !== null && row.due_at < now.toISOString()) lateCount -= 1;
  }
  const open = caseStatuses.filter(isOpen).reduce((sum, status) => sum + byStatus[status], 0);
  return { byStatus, open, late: lateCount };
}

/** A case and its timeline; null when there is none, it is hidden from the cadre, or it is outside their subtree. */
export async function findCaseFor(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  code: string,
): Promise<{ case: Case; events: CaseEvent[]; mayAct: boolean } | null> {
  const record = await loadByCode(db, canonical(code, locality));
  if (!record || !canSee(locality, cadre, record)) return null;
  return { case: toCase(record), events: await loadEvents(db, record.id), mayAct: canAct(locality, cadre, record) && record.leadCaseId === null };
}

/** Writes down that a cadre looked at a case: once a cadre and local day, however often the page is loaded. */
export async function recordView(db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, now: Date): Promise<void> {
  const record = await loadByCode(db, canonical(code, locality));
  if (!record || !canSee(locality, cadre, record)) return;
  const id = `view.${cadre.id}.${now.toISOString().slice(0, 10)}`;
  await addEvent(db, record.id, { id, kind: "viewed", actor: cadre.id, text: null, data: {}, at: now.toISOString() });
}

/**
 * What the citizen wrote, unmasked. The opening and its reason are written down before anything is opened.
 * @returns refusals: "not_found" (missing or hidden), "not_allowed" (auditors, administrators, copies), "text_needed" (no reason)
 */
export async function openOriginal(
  db: D1Database,
  sealer: Sealer,
  locality: CaseLocality,
  cadre: Cadre,
  code: string,
  reason: string,
  act: Act,
): Promise<Result<string, ActRefusal>> {
  const opened = await openForReason(db, locality, cadre, code, reason, act, "original_opened");
  if (!opened.ok) return opened;
  const parts = await loadOriginals(db, opened.value.id);
  const texts = await Promise.all(parts.map((part) => sealer.open(part.sealed, originalContext(opened.value.id, part.partId))));
  return ok(texts.join("\n\n"));
}

/**
 * Pseudonym of who reported, for `openIdentity`, with a reason, written down first. Called once a second person has said yes
 * (openings.ts; domain.md §6.2.1). @returns null inside the result when the person was erased
 */
export async function openReporter(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  code: string,
  reason: string,
  act: Act,
): Promise<Result<string | null, ActRefusal>> {
  const opened = await openForReason(db, locality, cadre, code, reason, act, "identity_opened");
  return opened.ok ? ok(opened.value.reporter) : opened;
}

/**
 * Whom to write to about a case: the pseudonym of who told it. For the service itself, which asks their chat whether it can be reached;
 * shown to nobody. Null for an unknown code and where nobody can be written to.
 */
export async function reporterOf(db: D1Database, code: string): Promise<string | null> {
  return (await loadByCode(db, code))?.reporter ?? null;
}

/** A person's own cases, newest first. */
export async function casesOfReporter(db: D1Database, reporter: string, limit: number): Promise<Case[]> {
  const rows = await db
    .prepare("SELECT * FROM cases WHERE reporter = ? ORDER BY opened_at DESC, id LIMIT ?")
    .bind(reporter, limit)
    .all<CaseRow>();
  return rows.results.map((row) => toCase(toRecord(row)));
}

/** A person's own case with what they may know of its course; somebody else's is null. */
export async function findCaseOfReporter(
  db: D1Database,
  locality: CaseLocality,
  reporter: string,
  code: string,
): Promise<{ case: Case; events: CaseEvent[] } | null> {
  const record = await loadByCode(db, canonical(code, locality));
  if (!record || record.reporter !== reporter) return null;
  const events = await loadEvents(db, record.id);
  return { case: toCase(record), events: events.filter(isToldToReporter) };
}

/** For /ho-so/<code>: where a case stands, without a word of anybody. Cases behind a wall are not there. */
export async function publicStatus(db: D1Database, code: string): Promise<PublicStatus | null> {
  const record = await loadByCode(db, code.trim().toUpperCase());
  if (!record || record.hiddenFromUnitId !== null) return null;
  const events = await loadEvents(db, record.id);
  return {
    code: record.code,
    status: record.status,
    kind: record.kind,
    unitId: record.ownerUnitId,
    openedAt: record.openedAt,
    dueAt: record.dueAt,
    clockId: record.clockId,
    steps: events.filter(isToldToReporter).map((event) => ({ kind: event.kind, at: event.at, unitId: unitOf(event) })),
  };
}

export interface PublicStatus {
  code: string;
  status: CaseStatus;
  kind: CaseKind;
  unitId: string;
  openedAt: string;
  dueAt: string | null;
  clockId: string | null;
  steps: { kind: CaseEventKind; at: string; unitId: string | null }[];
}

export { canSee } from "./visibility.ts";

/** What an original text is sealed to: it opens nowhere else. */
export function originalContext(caseId: string, partId: string): string {
  return `cases/original/${caseId}/${partId}`;
}

/** Inner workings (who looked, reminders, walls) are the cadres' own. */
const toldToReporter: ReadonlySet<CaseEventKind> = new Set<CaseEventKind>([
  "opened", "accepted", "asked", "added", "transferred", "answered", "refused", "guided", "rated", "judged", "reopened", "withdrawn", "escalated", "closed", "extended", "split", "merged", "unmerged",
]);

/** That another's case came along is no news for the one it came to. */
function isToldToReporter(event: CaseEvent): boolean {
  return toldToReporter.has(event.kind) && (event.kind !== "merged" || "intoCode" in event.data);
}

function unitOf(event: CaseEvent): string | null {
  const unitId = event.data["unitId"];
  return typeof unitId === "string" ? unitId : null;
}

async function openForReason(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  code: string,
  reason: string,
  act: Act,
  kind: CaseEventKind,
): Promise<Result<CaseRecord, ActRefusal>> {
  const record = await loadByCode(db, canonical(code, locality));
  if (!record || !canSee(locality, cadre, record)) return fail("not_found");
  if (cadre.role === "admin" || !canAct(locality, cadre, record)) return fail("not_allowed");
  if (reason.trim() === "") return fail("text_needed");
  const actor = await actorOfAct(db, record.id, act.actId);
  if (actor !== null && actor !== cadre.id) return fail("not_allowed");
  await addEvent(db, record.id, { id: act.actId, kind, actor: cadre.id, text: reason.trim(), data: { unitId: cadre.unitId }, at: act.now.toISOString() });
  return ok(record);
}

/** Codes are typed by hand; what is not one finds nothing. */
function canonical(code: string, locality: CaseLocality): string {
  return parseCaseCode(code, locality.casePrefix) ?? "";
}

/** Nobody has looked at it yet. */
const notLookedAt = ["moi_tiep_nhan", "da_chuyen", "mo_lai"] as const satisfies readonly CaseStatus[];

interface Part { sql: string; values: (string | number)[] }

/** Conditions an index answers. */
function walk(root: string, filter: CaseFilter, now: Date): Part {
  const part: Part = { sql: "v.unit_id = ?", values: [root] };
  const and = (sql: string, ...values: (string | number)[]): void => {
    part.sql += ` AND ${sql}`;
    part.values.push(...values);
  };
  const after = readCursor(filter.cursor);
  if (after) and("(v.rank, v.case_id) > (?, ?)", after.rank, after.caseId);
  if (filter.status === "open") and("v.rank < ?", endedRank);
  else if (filter.status === "new") and(`v.rank < ? AND v.status IN (${notLookedAt.map(() => "?").join(", ")})`, endedRank, ...notLookedAt);
  else if (filter.status === "ended") and("v.rank >= ?", endedRank);
  else if (filter.status) and("v.status = ?", filter.status);
  if (filter.area) and("v.area_code = ?", filter.area);
  if (filter.late) and("v.rank < ?", now.getTime());
  if (filter.dueBefore) and("v.rank >= ? AND v.rank < ?", now.getTime(), filter.dueBefore.getTime());
  return part;
}

/**
 * The index to walk along. SQLite, which knows neither how many cases a unit may see nor how few of them lie in one commune, would walk
 * along all of the unit's and leave out what is not asked for.
 */
function along(filter: CaseFilter): string {
  if (filter.area) return "INDEXED BY case_views_by_area";
  return oneStatusOf(filter) ? "INDEXED BY case_views_by_status" : "";
}

function oneStatusOf(filter: CaseFilter): string | null {
  return filter.status && !["open", "new", "ended"].includes(filter.status) ? filter.status : null;
}

/** Whatever is narrowed by words, by fields, or by two things at once, is looked up by words and marks; null where one walk along a list answers. */
function findingOf(locality: CaseLocality, cadre: Cadre, filter: CaseFilter, limit: number, now: Date): Finding | null {
  const asked = filter.q?.trim() ?? "";
  const words = findWords(asked).slice(0, 8);
  const status = oneStatusOf(filter);
  const marks = [...(status ? [`s:${status}`] : []), ...(filter.area ? [`a:${filter.area}`] : []), ...(filter.field === undefined ? [] : [`f:${filter.field}`])];
  if (asked === "" && filter.field === undefined && marks.length < 2) return null;
  const froms = [filter.status === "ended" ? endedRank : null, filter.dueBefore ? now.getTime() : null].filter((rank) => rank !== null);
  const belows = [filter.status === "open" || filter.status === "new" ? endedRank : null, filter.late ? now.getTime() : null, filter.dueBefore?.getTime() ?? null].filter((rank) => rank !== null);
  return {
    root: viewRoot(locality, cadre.unitId), walls: locality.units.pathUp(cadre.unitId), cursor: filter.cursor, limit,
    // Signs alone are in no index; the empty word is in no case.
    words: asked !== "" && words.length === 0 ? [""] : [...words, ...marks],
    from: froms.length === 0 ? null : Math.max(...froms), below: belows.length === 0 ? null : Math.min(...belows),
    statuses: filter.status === "new" ? notLookedAt : null,
  };
}

async function walkList(db: D1Database, locality: CaseLocality, cadre: Cadre, filter: CaseFilter, limit: number, now: Date): Promise<{ rows: CaseRow[]; next: string | null }> {
  const where = walk(viewRoot(locality, cadre.unitId), filter, now);
  const { results } = await db
    .prepare(
      `SELECT v.rank AS rank, c.* FROM case_views v ${along(filter)} CROSS JOIN cases c ON c.id = v.case_id
       WHERE ${where.sql} AND (c.hidden_from IS NULL OR c.hidden_from NOT IN (SELECT value FROM json_each(?))) ORDER BY v.rank, v.case_id LIMIT ?`,
    )
    .bind(...where.values, JSON.stringify(locality.units.pathUp(cadre.unitId)), limit + 1)
    .all<CaseRow & { rank: number }>();
  const rows = results.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: results.length > limit && last ? cursorOf(last.rank, last.id) : null };
}

function cursorOf(rank: number, caseId: string): string {
  return `${rank}~${caseId}`;
}

/** A cursor that is none starts from the beginning. */
function readCursor(cursor: string | undefined): { rank: number; caseId: string } | null {
  const match = /^(\d{1,16})~(.+)$/.exec(cursor ?? "");
  return match?.[1] && match[2] ? { rank: Number(match[1]), caseId: match[2] } : null;
}
