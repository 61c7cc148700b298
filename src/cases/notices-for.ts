import type { DueTold } from "../text/case-merge.ts";
import { workersOf } from "./cadre-store.ts";
import { casesAlong, mostAlong } from "./joined-case-store.ts";
import type { CaseRecord } from "./case-record.ts";
import type { CaseLocality } from "./locality.ts";
import { cadreNotBefore, citizenNotBefore } from "./notice-hours.ts";
import { storedNotice } from "./notice.ts";
import type { CaseCard, NoticeBody, StoredNotice } from "./notice.ts";
import { canSee, climbFrom, isWalledOff } from "./visibility.ts";

interface Context { db: D1Database; locality: CaseLocality; actId: string; now: Date }

/** One notice to the reporter, none after erasure; and one to each whose case goes along, under their own code. Reminders wait for the day. */
export async function toCitizen(context: Context, record: CaseRecord, body: NoticeBody): Promise<StoredNotice[]> {
  const notBefore = citizenNotBefore(context.locality, body.template, context.now);
  const own = record.reporter === null ? [] : [{ ...(await storedNotice(body, record.reporter, context.actId, record.id, context.now)), notBefore }];
  return [...own, ...(await toThoseAlong(context, record, body))];
}

/**
 * One notice to every active cadre with a bound chat in these units, who may see the case, but `except` (who did the act).
 * Units whose cadres use only the console get none: the console shows it. Outside the hours of their office it is held, but
 * for emergencies.
 */
export async function toUnits(
  context: Context,
  record: CaseRecord,
  unitIds: readonly string[],
  body: NoticeBody,
  except: string | null = null,
): Promise<StoredNotice[]> {
  const workers = await workersOf(context.db, [...new Set(unitIds)]);
  const told = workers.filter(({ cadre }) => cadre.id !== except && canSee(context.locality, cadre, record));
  return Promise.all(told.flatMap(({ cadre, chat }) => (chat === null ? [] : [{ chat, unitId: cadre.unitId }])).map(async ({ chat, unitId }) => ({
    ...(await storedNotice(body, chat, context.actId, record.id, context.now)),
    notBefore: cadreNotBefore(context.locality, unitId, body.template, record.urgency, context.now),
  })));
}

/**
 * The unit itself when somebody works there, else the nearest above it where somebody does, else the unit:
 * a matter always has an owner, and where there is anybody at all, one who is there (domain.md §2.2). A unit behind the wall
 * is passed over, whoever works there.
 */
export async function staffedUnit(db: D1Database, locality: CaseLocality, unitId: string, hiddenFromUnitId: string | null): Promise<string> {
  const walled = isWalledOff(locality, unitId, hiddenFromUnitId);
  const above = climbFrom(locality, unitId, hiddenFromUnitId);
  return (await firstStaffed(db, walled ? above : [unitId, ...above])) ?? (walled ? above[0] : null) ?? unitId;
}

/** The nearest staffed unit above; where none is, the nearest above. Null only at the very top. */
export async function superiorOf(db: D1Database, locality: CaseLocality, unitId: string, hiddenFromUnitId: string | null): Promise<string | null> {
  const above = climbFrom(locality, unitId, hiddenFromUnitId);
  return (await firstStaffed(db, above)) ?? above[0] ?? null;
}

/** What all who reported the matter hear; a question to one person and a closing are not for the others. */
const sharedTemplates = new Set<NoticeBody["template"]>(["case_accepted", "case_transferred", "case_answered", "case_refused", "case_guided", "case_escalated", "case_promise_due", "case_extended"]);

async function toThoseAlong(context: Context, record: CaseRecord, body: NoticeBody): Promise<StoredNotice[]> {
  if (record.leadCaseId !== null || !sharedTemplates.has(body.template)) return [];
  const along = await casesAlong(context.db, record.id, mostAlong);
  const notBefore = citizenNotBefore(context.locality, body.template, context.now);
  return Promise.all(along.filter(({ reporter, status }) => reporter !== null && reporter !== record.reporter && status !== "dong").map(async ({ id, code, reporter }) => ({
    notBefore, ...(await storedNotice({ ...body, data: { ...body.data, code } } as NoticeBody, reporter ?? "", context.actId, id, context.now)), caseId: id,
  })));
}

/** The day of the reply as a citizen is told it after an act; null where none runs. */
export function dueTold(before: CaseRecord, after: CaseRecord, now: Date, locality: CaseLocality): DueTold | null {
  const { dueAt, clockId } = after;
  if (dueAt === null) return null;
  const exact = clockId !== null && locality.clocks.get(clockId)?.unit === "min";
  return { at: dueAt, exact, state: dueAt < now.toISOString() ? "passed" : dueAt === before.dueAt ? "same" : "moved" };
}

/** What a cadre's card shows; long texts are cut, the console has the whole. */
export function cardOf(record: CaseRecord): CaseCard {
  return {
    code: record.code,
    kind: record.kind,
    urgency: record.urgency,
    summary: record.summary,
    text: record.textRedacted.length > 600 ? `${record.textRedacted.slice(0, 600)}…` : record.textRedacted,
    areaCode: record.areaCode,
    placeText: record.placeText,
    ownerUnitId: record.ownerUnitId,
    handlerUnitId: record.handlerUnitId,
    dueAt: record.dueAt,
    clockId: record.clockId,
    wish: record.wish,
  };
}

async function firstStaffed(db: D1Database, unitIds: readonly string[]): Promise<string | null> {
  const staffed = new Set((await workersOf(db, unitIds)).map(({ cadre }) => cadre.unitId));
  return unitIds.find((unitId) => staffed.has(unitId)) ?? null;
}
