import { addClock, calendarOf, closingTime } from "./calendar.ts";
import type { CaseUrgency } from "./case.ts";
import type { CaseRecord } from "./case-record.ts";
import { isOpen } from "./case-states.ts";
import { lapseAt, reminderShares, replyClock } from "./clock-reply.ts";
import { caseClocks } from "./clocks.ts";
import type { Clock } from "./clocks.ts";
import type { CaseLocality } from "./locality.ts";

/** What the clock asks for next. */
export type DueStep =
  | "red_list" | "escalate" | "page_again" | "reminder" | "half_reminder" | "look_reminder" | "answer_lapsed" | "ask_reminder" | "promise_due" | "close";

type Timed = Pick<CaseRecord, "clockId" | "clockFrom" | "dueAt" | "dueExact" | "pausedSince" | "pausedMs" | "lookDueAt" | "halfReminded" | "extensions" | "redListedAt" | "pagedAt">;

/**
 * Clocks of a case that starts (again) at `from`: the reply and, unless the reply clock is itself about minutes, the first look.
 * @param unitId whose working hours count: the unit that does the work
 */
export function startClocks(clockId: string | null, urgency: CaseUrgency, from: Date, locality: CaseLocality, unitId: string): Timed {
  const calendar = calendarOf(locality, unitId);
  const clock = clockId === null ? null : clockOf(locality, clockId);
  const look = clockOf(locality, urgency === "thuong" ? caseClocks.lookNormal : caseClocks.lookHigh);
  const dueAt = clock ? addClock(from, clock, calendar).toISOString() : null;
  return {
    clockId,
    clockFrom: from.toISOString(),
    dueAt,
    dueExact: dueAt,
    pausedSince: null,
    pausedMs: 0,
    lookDueAt: clock?.unit === "min" ? null : addClock(from, look, calendar).toISOString(),
    halfReminded: false,
    extensions: 0,
    redListedAt: null,
    pagedAt: null,
  };
}

/** The gravest first. */
const order: readonly DueStep[] = [
  "red_list", "escalate", "page_again", "reminder", "half_reminder", "look_reminder", "answer_lapsed", "ask_reminder", "promise_due", "close",
];

/**
 * What is due at `now` (domain.md §2.4.8, §3.4): reminded when half and when four fifths of the unit's time are gone, escalated
 * when it is over, red-listed five working days later; one reminder of an unanswered question; a promise that has come;
 * closing. The gravest first; null when nothing is.
 */
export function dueStep(record: CaseRecord, now: Date, locality: CaseLocality): DueStep | null {
  const times = stepTimes(record, locality);
  return order.find((step) => times[step] !== undefined && times[step] <= now.getTime()) ?? null;
}

/** When `dueStep` will first have something to say; null when nothing is left to wait for. */
export function nextCheckAt(record: CaseRecord, locality: CaseLocality): string | null {
  const times = Object.values(stepTimes(record, locality));
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}

/** The last moment a citizen may reopen (§3.4: 30 days); null while the case is open. */
export function reopenUntil(record: CaseRecord, locality: CaseLocality): Date | null {
  if (record.endedAt === null) return null;
  // A promise is judged when its day has come, not when it was made.
  const from = Math.max(Date.parse(record.endedAt), promiseTime(record, locality) ?? 0);
  return addClock(new Date(from), clockOf(locality, caseClocks.reopen), locality.calendar);
}

/** @throws {Error} unknown clock */
export function clockOf(locality: CaseLocality, clockId: string): Clock {
  const clock = locality.clocks.get(clockId);
  if (!clock) throw new Error(`unknown clock: ${clockId}`);
  return clock;
}

function stepTimes(record: CaseRecord, locality: CaseLocality): Partial<Record<DueStep, number>> {
  return isOpen(record.status) ? openTimes(record, locality) : endedTimes(record, locality);
}

function openTimes(record: CaseRecord, locality: CaseLocality): Partial<Record<DueStep, number>> {
  const times = record.pausedSince === null ? replyTimes(record, locality) : {};
  const calendar = calendarOf(locality, record.handlerUnitId);
  if (record.lookDueAt !== null && record.acceptedAt === null && !record.lookReminded) times.look_reminder = Date.parse(record.lookDueAt);
  if (record.status === "cho_bo_sung" && record.askedAt !== null && !record.askedReminded) {
    times.ask_reminder = addClock(new Date(record.askedAt), clockOf(locality, caseClocks.askRemind), calendar).getTime();
  }
  const lapse = lapseAt(record, locality);
  if (lapse !== null) times.answer_lapsed = lapse.getTime();
  return times;
}

/** Nothing of these while the citizen holds the ball. */
function replyTimes(record: CaseRecord, locality: CaseLocality): Partial<Record<DueStep, number>> {
  const times: Partial<Record<DueStep, number>> = {};
  const reply = replyClock(record, locality);
  if (reply === null || record.dueAt === null) return times;
  const due = new Date(record.dueAt);
  if (reply.clock.unit === "min") {
    // Minutes are not reminded of, they are paged.
    const page = pageTime(record, locality);
    if (page !== null) times.page_again = page;
    if (record.escalation === 0) times.escalate = due.getTime();
    if (record.redListedAt === null) times.red_list = redListTime(reply.clock, due, record, locality);
    return times;
  }
  if (!record.halfReminded) times.half_reminder = reply.at(reminderShares.half).getTime();
  if (!record.dueReminded) times.reminder = reply.at(reminderShares.most).getTime();
  if (record.escalation === 0) times.escalate = due.getTime();
  if (record.redListedAt === null) times.red_list = redListTime(reply.clock, due, record, locality);
  return times;
}

/** When those on duty are paged again, until somebody takes the matter. */
function pageTime(record: CaseRecord, locality: CaseLocality): number | null {
  if (record.acceptedAt !== null || record.clockFrom === null) return null;
  const last = new Date(record.pagedAt ?? record.clockFrom);
  const again = clockOf(locality, record.redListedAt === null ? caseClocks.pageAgain : caseClocks.pageLate);
  const next = addClock(last, again, locality.calendar).getTime();
  return next <= addClock(new Date(record.clockFrom), clockOf(locality, caseClocks.pageEnd), locality.calendar).getTime() ? next : null;
}

/** Minutes matter where the clock is in minutes: the second step then comes after the same time again. */
function redListTime(clock: Clock, due: Date, record: CaseRecord, locality: CaseLocality): number {
  const grace = clock.unit === "min" ? clock : clockOf(locality, caseClocks.redList);
  return addClock(due, grace, calendarOf(locality, record.handlerUnitId)).getTime();
}

function endedTimes(record: CaseRecord, locality: CaseLocality): Partial<Record<DueStep, number>> {
  if (record.status === "dong" || record.endedAt === null) return {};
  const promise = promiseTime(record, locality);
  if (promise !== null && !record.dueReminded) return { promise_due: promise };
  const from = new Date(Math.max(Date.parse(record.endedAt), promise ?? 0));
  return { close: addClock(from, clockOf(locality, caseClocks.close), locality.calendar).getTime() };
}

function promiseTime(record: CaseRecord, locality: CaseLocality): number | null {
  return record.promisedFor === null ? null : closingTime(record.promisedFor, locality.calendar).getTime();
}
