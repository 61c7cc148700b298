import { addClock, addWorkingTime, calendarOf, closingTime, dayOf, workingMsBetween } from "./calendar.ts";
import type { CaseRecord } from "./case-record.ts";
import { caseClocks } from "./clocks.ts";
import type { Clock } from "./clocks.ts";
import type { CaseLocality } from "./locality.ts";

/** Shares of the unit's time at which it is reminded. */
export const reminderShares = { half: 0.5, most: 0.8 } as const;

/** A question put to the citizen after this share of the time does not stop the clock: it could have been put before. */
const lateShare = 0.8;

/** The day of a reply may be put off this often. */
export const mostExtensions = 2;

/** The reply clock of a case; null where none runs. */
export interface ReplyClock {
  clock: Clock;
  /** The time the unit has in all, in ms: office time, or the wall clock where minutes count. */
  totalMs: number;
  /** How much of it is gone at a moment, what the citizen took not counted. */
  usedMs(now: Date): number;
  /** When this share (0–1) of it is gone, provided the clock does not wait again. */
  at(share: number): Date;
}

/** Reads the reply clock from the record: from when, until when, and what the citizen has taken of it. */
export function replyClock(record: CaseRecord, locality: CaseLocality): ReplyClock | null {
  const { clockId, clockFrom, dueExact, pausedMs } = record;
  if (clockId === null || clockFrom === null || dueExact === null) return null;
  const clock = locality.clocks.get(clockId);
  if (!clock) throw new Error(`unknown clock: ${clockId}`);
  const calendar = calendarOf(locality, record.handlerUnitId);
  const wall = clock.unit === "min";
  const between = (from: Date, to: Date): number => (wall ? to.getTime() - from.getTime() : workingMsBetween(from, to, calendar));
  const from = new Date(clockFrom);
  const totalMs = Math.max(between(from, new Date(dueExact)) - pausedMs, 0);
  return {
    clock,
    totalMs,
    usedMs: (now) => between(from, waitingSince(record, now)) - pausedMs,
    at: (share) => {
      const ms = Math.ceil(totalMs * share) + pausedMs;
      return wall ? new Date(from.getTime() + ms) : addWorkingTime(from, ms, calendar);
    },
  };
}

/**
 * The citizen is asked: the clock waits from `now`, unless the last fifth of the time has begun. A late question is the
 * unit's own time.
 */
export function pausedForAnswer(record: CaseRecord, now: Date, locality: CaseLocality): CaseRecord {
  const reply = replyClock(record, locality);
  const waits = reply !== null && reply.clock.unit !== "min" && record.pausedSince === null && reply.usedMs(now) < reply.totalMs * lateShare;
  return waits ? { ...record, pausedSince: now.toISOString() } : record;
}

/** When the unit's time runs on although the citizen has not answered; null while the clock does not wait. */
export function lapseAt(record: CaseRecord, locality: CaseLocality): Date | null {
  const wait = locality.clocks.get(caseClocks.answerWait);
  if (record.pausedSince === null || !wait) return null;
  return addClock(new Date(record.pausedSince), wait, calendarOf(locality, record.handlerUnitId));
}

/**
 * The ball is with the unit again: the due moment moves by the office time the citizen held it, up to the moment at which
 * their time to answer was over. A clock of days ends with the day (Bộ luật Dân sự 91/2015/QH13, Article 148.1).
 */
export function resumed(record: CaseRecord, now: Date, locality: CaseLocality): CaseRecord {
  const lapse = lapseAt(record, locality);
  if (record.pausedSince === null || record.dueExact === null || lapse === null) return record;
  const calendar = calendarOf(locality, record.handlerUnitId);
  const until = lapse.getTime() < now.getTime() ? lapse : now;
  const held = workingMsBetween(new Date(record.pausedSince), until, calendar);
  const exact = addWorkingTime(new Date(record.dueExact), held, calendar);
  const inDays = record.clockId !== null && ["wd", "cd"].includes(locality.clocks.get(record.clockId)?.unit ?? "");
  const dueAt = inDays ? closingTime(dayOf(exact, calendar), calendar) : exact;
  return { ...record, pausedSince: null, pausedMs: record.pausedMs + held, dueExact: exact.toISOString(), dueAt: dueAt.toISOString() };
}

/** A new last day: reminders come anew where its share of the whole time is not yet gone. */
export function putOff(record: CaseRecord, until: Date, now: Date, locality: CaseLocality): CaseRecord {
  const due = until.toISOString();
  const after: CaseRecord = { ...record, dueAt: due, dueExact: due, extensions: record.extensions + 1 };
  const reply = replyClock(after, locality);
  const gone = reply === null || reply.totalMs === 0 ? 1 : reply.usedMs(now) / reply.totalMs;
  return { ...after, halfReminded: record.halfReminded && gone >= reminderShares.half, dueReminded: record.dueReminded && gone >= reminderShares.most };
}

function waitingSince(record: CaseRecord, now: Date): Date {
  const since = record.pausedSince === null ? now : new Date(record.pausedSince);
  return since.getTime() < now.getTime() ? since : now;
}
