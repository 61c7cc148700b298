import { addWorkingTime, calendarOf, dayOf } from "./calendar.ts";
import type { Calendar } from "./calendar.ts";
import type { CaseUrgency } from "./case.ts";
import type { CaseLocality } from "./locality.ts";
import type { NoticeTemplate } from "./notice.ts";

/** Hours of the day in which a citizen may be reminded or asked of something. */
const daytime = { from: 7, to: 20 };
const hourMs = 3_600_000;

/** Of the course of their matter a citizen hears at once; these are our own wishes of them, or can wait for the day. */
const forDaytime: ReadonlySet<NoticeTemplate> = new Set(["case_ask_reminder", "case_promise_due", "case_closed"]);

/**
 * When a cadre of `unitId` may be told at the earliest, ISO UTC: the next opening of their office. Null for at once: while it is
 * open, and always where life may be in danger.
 */
export function cadreNotBefore(locality: CaseLocality, unitId: string, template: NoticeTemplate, urgency: CaseUrgency, now: Date): string | null {
  if (template === "desk_emergency" || urgency === "khan") return null;
  return later(nextOpening(now, calendarOf(locality, unitId)), now);
}

/** When a citizen may be told at the earliest, ISO UTC; null for at once. Reminders and questions about the result wait for the day. */
export function citizenNotBefore(locality: CaseLocality, template: NoticeTemplate, now: Date): string | null {
  if (!forDaytime.has(template)) return null;
  const midnightMs = Date.parse(`${dayOf(now, locality.calendar)}T00:00:00Z`) - locality.calendar.utcOffsetMinutes * 60_000;
  const morningMs = midnightMs + daytime.from * hourMs;
  const eveningMs = midnightMs + daytime.to * hourMs;
  if (now.getTime() < morningMs) return new Date(morningMs).toISOString();
  return now.getTime() < eveningMs ? null : new Date(morningMs + 24 * hourMs).toISOString();
}

/** The first moment from `now` on, itself included, at which the office is open. */
export function nextOpening(now: Date, calendar: Calendar): Date {
  return new Date(addWorkingTime(now, 1, calendar).getTime() - 1);
}

const later = (moment: Date, now: Date): string | null => (moment.getTime() > now.getTime() ? moment.toISOString() : null);
