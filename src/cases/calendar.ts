import { z } from "zod";
import { LocalityFileError, readYaml } from "../read-yaml.ts";
import type { Clock } from "./clocks.ts";

/** Working time of the offices. Days are local dates "2026-11-24". */
export interface Calendar {
  utcOffsetMinutes: number;
  /** Minutes from local midnight, in order, not overlapping: the lunch gap lies between. */
  hours: readonly { from: number; to: number }[];
  /** 1 Monday … 7 Sunday. */
  weekdays: ReadonlySet<number>;
  /** Days off: holidays, days made up for them, swapped-out days. */
  daysOff: ReadonlyMap<string, string>;
  /** Days of weekly rest turned into working days by a swap. */
  extraWorkdays: ReadonlySet<string>;
  /** The last year with holidays entered; beyond it only weekly rest is known. */
  lastYear: number;
}

const file = "knowledge/calendar.yaml";
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * knowledge/calendar.yaml → calendar, with the days made up for holidays on weekly rest
 * (Bộ luật Lao động 45/2019/QH14, Article 111.3).
 * @throws {LocalityFileError}
 */
export function readCalendar(yaml: string): Calendar {
  const parsed = readYaml(file, yaml, calendarFile);
  const hours = parsed.workingHours.map(readHours);
  for (const [index, span] of hours.entries()) {
    const before = hours[index - 1];
    if (span.from >= span.to || (before && before.to > span.from)) {
      throw new LocalityFileError(`${file}: workingHours overlap or run backwards. Put them in order.`);
    }
  }
  const weekdays = new Set(parsed.workingWeekdays);
  const extraWorkdays = new Set(parsed.swaps.map((swap) => swap.work));
  const daysOff = new Map(parsed.holidays.map((holiday) => [holiday.date, holiday.name]));
  for (const swap of parsed.swaps) daysOff.set(swap.off, swap.source);
  for (const holiday of parsed.holidays) {
    if (weekdays.has(weekdayOf(holiday.date)) || extraWorkdays.has(holiday.date)) continue;
    let madeUp = nextDay(holiday.date);
    while (!weekdays.has(weekdayOf(madeUp)) || daysOff.has(madeUp)) madeUp = nextDay(madeUp);
    daysOff.set(madeUp, holiday.name);
  }
  const lastYear = Math.max(...parsed.holidays.map((holiday) => Number(holiday.date.slice(0, 4))));
  return { utcOffsetMinutes: parsed.utcOffsetMinutes, hours, weekdays, daysOff, extraWorkdays, lastYear };
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
    case "cd": {
      let day = addDays(dayOf(from, calendar), clock.amount);
      while (!isWorkday(day, calendar)) day = nextDay(day);
      return closingTime(day, calendar);
    }
    case "wh":
      return addWorkingMinutes(from, clock.amount * 60, calendar);
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
 * The moment at which `share` (0–1) of the office time between two moments has passed; of the wall clock when no office
 * hour lies between them.
 */
export function shareOfTime(from: Date, to: Date, share: number, calendar: Calendar): Date {
  const office = workingMinutesBetween(from, to, calendar);
  if (office === 0) return new Date(from.getTime() + (to.getTime() - from.getTime()) * share);
  return addWorkingMinutes(from, Math.round(office * share), calendar);
}

/** Local date of a moment, "2026-11-24". */
export function dayOf(moment: Date, calendar: Pick<Calendar, "utcOffsetMinutes">): string {
  return new Date(moment.getTime() + calendar.utcOffsetMinutes * minuteMs).toISOString().slice(0, 10);
}

/** End of office hours on a local date. */
export function closingTime(day: string, calendar: Calendar): Date {
  return atMinute(day, calendar.hours.at(-1)?.to ?? 17 * 60, calendar);
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
  return isWorkday(day, calendar) && calendar.hours.some((span) => minute >= span.from && minute < span.to);
}

function addWorkingDays(from: string, amount: number, calendar: Calendar): string {
  let day = from;
  for (let left = amount; left > 0; ) {
    day = nextDay(day);
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
}

function addWorkingMinutes(from: Date, amount: number, calendar: Calendar): Date {
  let left = amount;
  let last = from;
  for (let day = dayOf(from, calendar); ; day = nextDay(day)) {
    if (!isWorkday(day, calendar)) continue;
    for (const span of calendar.hours) {
      const start = Math.max(atMinute(day, span.from, calendar).getTime(), from.getTime());
      const end = atMinute(day, span.to, calendar).getTime();
      if (start >= end) continue;
      const minutes = (end - start) / minuteMs;
      if (left <= minutes) return new Date(start + left * minuteMs);
      left -= minutes;
      last = new Date(end);
    }
    // A calendar without working time would never end; forty years is beyond any clock.
    if (last.getTime() - from.getTime() > 40 * 366 * dayMs) throw new Error("the calendar has no working time");
  }
}

function workingMinutesBetween(from: Date, to: Date, calendar: Calendar): number {
  let total = 0;
  const lastDay = dayOf(to, calendar);
  for (let day = dayOf(from, calendar); day <= lastDay; day = nextDay(day)) {
    if (!isWorkday(day, calendar)) continue;
    for (const span of calendar.hours) {
      const start = Math.max(atMinute(day, span.from, calendar).getTime(), from.getTime());
      const end = Math.min(atMinute(day, span.to, calendar).getTime(), to.getTime());
      if (end > start) total += (end - start) / minuteMs;
    }
  }
  return total;
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

function readHours(text: string): { from: number; to: number } {
  const [from = "", to = ""] = text.split("-");
  return { from: minutesOf(from), to: minutesOf(to) };
}

function minutesOf(text: string): number {
  const [hours = "0", minutes = "0"] = text.split(":");
  return Number(hours) * 60 + Number(minutes);
}

const localDate = z.string().refine(isRealDate, "a date is written 2026-11-24");

/** "2026-02-30" parses to 2 March in some engines; only what survives the round trip is a date. */
function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const calendarFile = z.strictObject({
  utcOffsetMinutes: z.number().int().min(-720).max(840),
  workingHours: z.array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/)).min(1),
  workingWeekdays: z.array(z.number().int().min(1).max(7)).min(1),
  holidays: z.array(z.strictObject({ date: localDate, name: z.string().min(1), source: z.string().min(1) })).min(1),
  swaps: z.array(z.strictObject({ off: localDate, work: localDate, source: z.string().min(1) })),
});
