import type { Clock } from "./clocks.ts";

export { readCalendar } from "./clock-calendar-file.ts";

/** Minutes from local midnight. */
export interface OfficeHours { from: number; to: number }

/** Working time of the offices. Days are local dates "2026-11-24". */
export interface Calendar {
  utcOffsetMinutes: number;
  /** In order, not overlapping: the lunch gap lies between. */
  hours: readonly OfficeHours[];
  /** Weekdays with hours of their own: 6 → Saturday morning. */
  otherHours: ReadonlyMap<number, readonly OfficeHours[]>;
  /** 1 Monday … 7 Sunday. */
  weekdays: ReadonlySet<number>;
  /** Days off with their names: holidays, days made up for them, swapped-out days. */
  daysOff: ReadonlyMap<string, string>;
  /** Days of weekly rest turned into working days by a swap. */
  extraWorkdays: ReadonlySet<string>;
  /** Years whose days off were entered as announced; other years are as the law says. */
  announced: ReadonlySet<number>;
  /** Offices with hours of their own, by unit id; they hold for what is below that unit too. */
  offices: ReadonlyMap<string, Calendar>;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The calendar a unit works by: its own, that of the nearest unit above it that has one, else the province's. */
export function calendarOf(locality: { calendar: Calendar; units: { pathUp(unitId: string): readonly string[] } }, unitId: string): Calendar {
  const { calendar, units } = locality;
  if (calendar.offices.size === 0) return calendar;
  const own = units.pathUp(unitId).find((id) => calendar.offices.has(id));
  return (own === undefined ? undefined : calendar.offices.get(own)) ?? calendar;
}

/**
 * The year whose days off are still to be entered as announced (which days of Tết, the second day of National Day, swaps):
 * this one, or, from 1 November on, the next; null when nothing is missing.
 */
export function missingYear(calendar: Calendar, now: Date): number | null {
  const today = dayOf(now, calendar);
  const year = Number(today.slice(0, 4));
  if (!calendar.announced.has(year)) return year;
  return today.slice(5) >= "11-01" && !calendar.announced.has(year + 1) ? year + 1 : null;
}

/**
 * When a clock started at `from` runs out.
 * wd, cd: the first day does not count, the last ends with office hours; a last day off moves to the next working day
 * (Bộ luật Dân sự 91/2015/QH13, Articles 147.2, 148.5). wh: office time only. min: the wall clock.
 */
export function addClock(from: Date, clock: Clock, calendar: Calendar): Date {
  switch (clock.unit) {
    case "wd":
      return closingTime(addWorkingDays(dayOf(from, calendar), clock.amount, calendar), calendar);
    case "cd":
      return closingTime(workdayFrom(addDays(dayOf(from, calendar), clock.amount), calendar), calendar);
    case "wh":
      return addWorkingTime(from, clock.amount * 60 * minuteMs, calendar);
    case "min":
      return new Date(from.getTime() + clock.amount * minuteMs);
  }
}

/** Working days after the day of `from`, up to and with the day of `to`; negative when `to` is the earlier. */
export function workingDaysBetween(from: Date, to: Date, calendar: Calendar): number {
  if (to.getTime() < from.getTime()) return -workingDaysBetween(to, from, calendar);
  const last = dayOf(to, calendar);
  let count = 0;
  for (let day = dayOf(from, calendar); day < last; ) {
    day = nextDay(day);
    if (isWorkday(day, calendar)) count += 1;
  }
  return count;
}

/**
 * The first moment by which `ms` of office time have passed since `from`; `from` itself for none.
 * `workingMsBetween(from, addWorkingTime(from, ms))` is `ms`, and adding in two steps is adding at once.
 * @throws {RangeError} negative `ms` @throws {Error} a calendar without working time
 */
export function addWorkingTime(from: Date, ms: number, calendar: Calendar): Date {
  if (!(ms >= 0)) throw new RangeError("working time is added, not taken away");
  if (ms === 0) return from;
  let left = ms;
  let idleDays = 0;
  for (let day = dayOf(from, calendar); ; day = nextDay(day)) {
    const open = hoursOn(day, calendar);
    for (const span of open) {
      const start = Math.max(atMinute(day, span.from, calendar).getTime(), from.getTime());
      const end = atMinute(day, span.to, calendar).getTime();
      if (start >= end) continue;
      if (left <= end - start) return new Date(start + left);
      left -= end - start;
    }
    // No office is closed for a year.
    idleDays = open.length === 0 ? idleDays + 1 : 0;
    if (idleDays > 400) throw new Error("the calendar has no working time");
  }
}

/** Office time between two moments, in ms; negative when `to` is the earlier. */
export function workingMsBetween(from: Date, to: Date, calendar: Calendar): number {
  if (to.getTime() < from.getTime()) return 0 - workingMsBetween(to, from, calendar);
  let total = 0;
  const lastDay = dayOf(to, calendar);
  for (let day = dayOf(from, calendar); day <= lastDay; day = nextDay(day)) {
    for (const span of hoursOn(day, calendar)) {
      const start = Math.max(atMinute(day, span.from, calendar).getTime(), from.getTime());
      const end = Math.min(atMinute(day, span.to, calendar).getTime(), to.getTime());
      if (end > start) total += end - start;
    }
  }
  return total;
}

/** Local date of a moment, "2026-11-24". */
export function dayOf(moment: Date, calendar: Pick<Calendar, "utcOffsetMinutes">): string {
  return new Date(moment.getTime() + calendar.utcOffsetMinutes * minuteMs).toISOString().slice(0, 10);
}

/** End of office hours on a local date; on a day off, when they would end on another day. */
export function closingTime(day: string, calendar: Calendar): Date {
  const last = hoursOn(day, calendar).at(-1) ?? calendar.hours.at(-1);
  return atMinute(day, last?.to ?? 17 * 60, calendar);
}

/** The first day from this one on, itself included, on which the offices are open. */
export function workdayFrom(day: string, calendar: Calendar): string {
  return hoursOn(day, calendar).length > 0 ? day : addWorkingDays(day, 1, calendar);
}

/** Is it a day the offices are open? */
export function isWorkday(day: string, calendar: Calendar): boolean {
  if (calendar.extraWorkdays.has(day)) return true;
  return calendar.weekdays.has(weekdayOf(day)) && !calendar.daysOff.has(day);
}

/** Are the offices open at this moment? */
export function isOfficeTime(moment: Date, calendar: Calendar): boolean {
  const day = dayOf(moment, calendar);
  const minute = (moment.getTime() - midnight(day, calendar)) / minuteMs;
  return hoursOn(day, calendar).some((span) => minute >= span.from && minute < span.to);
}

/** When the offices are open on a local date; nothing on a day off. */
function hoursOn(day: string, calendar: Calendar): readonly OfficeHours[] {
  if (!isWorkday(day, calendar)) return [];
  return (calendar.extraWorkdays.has(day) ? undefined : calendar.otherHours.get(weekdayOf(day))) ?? calendar.hours;
}

function addWorkingDays(from: string, amount: number, calendar: Calendar): string {
  let day = from;
  for (let left = amount; left > 0; ) {
    day = nextDay(day);
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
}

function atMinute(day: string, minute: number, calendar: Pick<Calendar, "utcOffsetMinutes">): Date {
  return new Date(midnight(day, calendar) + minute * minuteMs);
}

function midnight(day: string, calendar: Pick<Calendar, "utcOffsetMinutes">): number {
  return Date.parse(`${day}T00:00:00Z`) - calendar.utcOffsetMinutes * minuteMs;
}

function nextDay(day: string): string {
  return addDays(day, 1);
}

function addDays(day: string, amount: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + amount * dayMs).toISOString().slice(0, 10);
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
