import { addClock, closingTime, shareOfTime } from "./calendar.ts";
import type { CaseUrgency } from "./case.ts";
import type { CaseRecord } from "./case-record.ts";
import { isOpen } from "./case-states.ts";
import { caseClocks } from "./clocks.ts";
import type { Clock } from "./clocks.ts";
import type { CaseLocality } from "./locality.ts";

/** What the clock asks for next. */
export type DueStep = "look_reminder" | "reminder" | "escalate" | "ask_reminder" | "promise_due" | "close";

type Timed = Pick<CaseRecord, "clockId" | "clockFrom" | "dueAt" | "lookDueAt">;

/** Clocks of a case that starts (again) at `from`: the reply and, unless the reply clock is itself about minutes, the first look. */
export function startClocks(clockId: string | null, urgency: CaseUrgency, from: Date, locality: CaseLocality): Timed {
  const clock = clockId === null ? null : clockOf(locality, clockId);
  const look = clockOf(locality, urgency === "thuong" ? caseClocks.lookNormal : caseClocks.lookHigh);
  return {
    clockId,
    clockFrom: from.toISOString(),
    dueAt: clock ? addClock(from, clock, locality.calendar).toISOString() : null,
    lookDueAt: clock?.unit === "min" ? null : addClock(from, look, locality.calendar).toISOString(),
  };
}

/**
 * What is due at `now` (domain.md §2.4.8, §3.4): reminded at 70 % of the clock, escalated at 100 % and again when red-listed,
 * one reminder of an unanswered question, a promise that has come, closing. The gravest first; null when nothing is.
 */
export function dueStep(record: CaseRecord, now: Date, locality: CaseLocality): DueStep | null {
  const order: DueStep[] = ["escalate", "reminder", "look_reminder", "ask_reminder", "promise_due", "close"];
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
  const times: Partial<Record<DueStep, number>> = {};
  if (record.lookDueAt !== null && record.acceptedAt === null && !record.lookReminded) times.look_reminder = Date.parse(record.lookDueAt);
  if (record.status === "cho_bo_sung" && record.askedAt !== null && !record.askedReminded) {
    times.ask_reminder = addClock(new Date(record.askedAt), clockOf(locality, caseClocks.askRemind), locality.calendar).getTime();
  }
  if (record.dueAt === null || record.clockFrom === null || record.clockId === null) return times;
  const due = new Date(record.dueAt);
  if (!record.dueReminded) times.reminder = remindTime(record, due, locality);
  if (record.escalation === 0) times.escalate = due.getTime();
  if (record.escalation === 1) times.escalate = redListTime(clockOf(locality, record.clockId), due, locality);
  return times;
}

function remindTime(record: CaseRecord, due: Date, locality: CaseLocality): number {
  const from = new Date(record.clockFrom ?? record.openedAt);
  const wallClock = record.clockId !== null && clockOf(locality, record.clockId).unit === "min";
  if (wallClock) return from.getTime() + (due.getTime() - from.getTime()) * 0.7;
  return shareOfTime(from, due, 0.7, locality.calendar).getTime();
}

/** Minutes matter where the clock is in minutes: the second step then comes after the same time again. */
function redListTime(clock: Clock, due: Date, locality: CaseLocality): number {
  const grace = clock.unit === "min" ? clock : clockOf(locality, caseClocks.redList);
  return addClock(due, grace, locality.calendar).getTime();
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
