import type { Sealer } from "../people/seal.ts";
import type { CaseKind, CaseUrgency } from "./case.ts";
import { caseCode } from "./case-code.ts";
import { type CaseReading, insertReading } from "./case-reading-store.ts";
import type { CaseRecord } from "./case-record.ts";
import { insertCase, loadByCode, loadById } from "./case-record-store.ts";
import { originalContext } from "./case-store.ts";
import { NotJoinable, isJoinable, joinedTo } from "./join-case.ts";
import { nextCheckAt, startClocks } from "./case-timing.ts";
import { onDuty } from "./clock-duty-store.ts";
import type { HandOver } from "./hand-over.ts";
import type { CaseLocality } from "./locality.ts";
import { type StoredNotice, storedNotice } from "./notice.ts";
import { cardOf, staffedUnit, toUnits } from "./notices-for.ts";
import type { Route } from "./route.ts";
import { canSee, isWalledOff } from "./visibility.ts";

export interface NewCase {
  /** Derived from the inbound message id, so the same message opens one case. Also the act id of its first notices. */
  caseId: string;
  /** Pseudonym. */
  reporter: string;
  kind: CaseKind;
  fields: string[];
  urgency: CaseUrgency;
  areaCode: string | null;
  placeText: string | null;
  textOriginal: string;
  textRedacted: string;
  summary: string;
  wish: string | null;
  route: Extract<Route, { kind: "open" }>;
  /** Code of the case this one continues. */
  parentCaseCode: string | null;
  /** For a question: what was asked of the assistant and answered, masked. Kept with the first event. */
  handOver?: HandOver | null;
  /** Id of an open case about the same matter with which it shall go. */
  joins?: string | null;
  /** How it was heard; null where rules settled it at once. */
  reading?: CaseReading | null;
  now: Date;
}

/**
 * The code a case will carry: follows from its id, steps past codes other cases hold, and is the stored one where the case
 * is there already.
 */
export async function chooseCaseCode(db: D1Database, caseId: string, prefix: string, now: Date): Promise<string> {
  const known = await loadById(db, caseId);
  if (known) return known.code;
  for (let step = 0; step < 200; step++) {
    const code = await caseCode(caseId, prefix, now, step);
    if ((await loadByCode(db, code)) === null) return code;
  }
  throw new Error("no free case code was found in 200 steps");
}

/**
 * Case, first event, sealed original and notices to the units' cadres in one batch; a case id already there changes nothing.
 * A unit in which nobody works does not own: the nearest staffed one above it does.
 * @returns who owns and handles it
 * @throws {Error} (D1 unique constraint) when another case took the code since it was chosen: choose again
 */
export async function openCase(
  db: D1Database,
  sealer: Sealer,
  locality: CaseLocality,
  input: NewCase & { code: string },
): Promise<{ ownerUnitId: string; handlerUnitId: string }> {
  const known = await loadById(db, input.caseId);
  if (known) return known;
  const lead = input.joins ? await leadOf(db, input.joins) : null;
  const own = await newRecord(db, locality, input);
  const record = lead ? joinedTo(own, lead) : own;
  const context = { db, locality, actId: input.caseId, now: input.now };
  const emergency = input.urgency === "khan";
  // Copies are for reading; only where life is in danger is everybody paged.
  const told = [record.ownerUnitId, record.handlerUnitId, ...(emergency ? record.copyUnitIds : [])];
  // The desks have the matter already.
  const notices = lead ? [] : await toUnits(context, record, told, { template: emergency ? "desk_emergency" : "desk_new", data: { card: cardOf(record) } });
  if (emergency && !lead) notices.push(...(await pagesToStandIns(context, record, told, notices)));
  const at = input.now.toISOString();
  const data = { unitId: record.ownerUnitId, handlerUnitId: record.handlerUnitId, why: input.route.why, ...(input.handOver ? { handOver: input.handOver } : {}) };
  const event = { id: input.caseId, kind: "opened" as const, actor: "citizen", text: null, data, at };
  const sealed = await sealer.seal(input.textOriginal, originalContext(input.caseId, "first"));
  await insertCase(db, locality, record, event, { partId: "first", sealed, at }, notices, input.reading ? [insertReading(db, input.caseId, input.reading, input.textRedacted, at)] : []);
  return { ownerUnitId: record.ownerUnitId, handlerUnitId: record.handlerUnitId };
}

/** Who is on duty for a unit, or stands in there, without working in it. */
async function pagesToStandIns(
  context: { db: D1Database; locality: CaseLocality; actId: string; now: Date }, record: CaseRecord, unitIds: readonly string[], paged: readonly StoredNotice[],
): Promise<StoredNotice[]> {
  const called = await onDuty(context.db, [...new Set(unitIds)], context.now);
  const chats = called.filter(({ cadre }) => canSee(context.locality, cadre, record)).map(({ chat }) => chat);
  const others = chats.filter((chat) => chat !== null).filter((chat) => !paged.some(({ recipient }) => recipient === chat));
  return Promise.all(others.map((chat) => storedNotice({ template: "desk_emergency", data: { card: cardOf(record) } }, chat, context.actId, record.id, context.now)));
}

/** @throws {NotJoinable} when the case it was to go with is no longer one to go with */
async function leadOf(db: D1Database, caseId: string): Promise<CaseRecord> {
  const lead = await loadById(db, caseId);
  if (!lead || !isJoinable(lead)) throw new NotJoinable("the case to go with was closed or hidden since it was offered");
  return lead;
}

async function newRecord(db: D1Database, locality: CaseLocality, input: NewCase & { code: string }): Promise<CaseRecord> {
  const { route } = input;
  const hiddenFromUnitId = route.hiddenFromUnitId;
  const ownerUnitId = await staffedUnit(db, locality, route.ownerUnitId, hiddenFromUnitId);
  const walled = (unitId: string): boolean => isWalledOff(locality, unitId, hiddenFromUnitId);
  const handlerUnitId = route.handlerUnitId === route.ownerUnitId || walled(route.handlerUnitId) ? ownerUnitId : route.handlerUnitId;
  const parent = input.parentCaseCode === null ? null : await loadByCode(db, input.parentCaseCode);
  const record: CaseRecord = {
    id: input.caseId,
    code: input.code,
    reporter: input.reporter,
    kind: input.kind,
    fields: input.fields,
    urgency: input.urgency,
    status: "moi_tiep_nhan",
    areaCode: input.areaCode,
    placeText: input.placeText,
    ownerUnitId,
    handlerUnitId,
    copyUnitIds: route.copyUnitIds.filter((unitId) => unitId !== ownerUnitId && unitId !== handlerUnitId && !walled(unitId)),
    hiddenFromUnitId,
    textRedacted: input.textRedacted,
    summary: input.summary,
    wish: input.wish,
    openedAt: input.now.toISOString(),
    ...startClocks(route.clockId, input.urgency, input.now, locality, handlerUnitId),
    acceptedAt: null,
    endedAt: null,
    withdrawn: false,
    statusBefore: null,
    askedAt: null,
    askedReminded: false,
    lookReminded: false,
    dueReminded: false,
    escalation: 0,
    promisedFor: null,
    rating: null,
    // Another person's case is no parent: the link would tell of it.
    parentCaseId: parent?.reporter === input.reporter ? parent.id : null,
    checkAt: null,
    version: 0,
    lastActId: input.caseId,
    leadCaseId: null,
    verdict: null,
  };
  return { ...record, checkAt: nextCheckAt(record, locality) };
}
