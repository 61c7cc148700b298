import { z } from "zod";
import { LocalityFileError, readYaml } from "../read-yaml.ts";
import type { Calendar, OfficeHours } from "./calendar.ts";
import { solarDay } from "./clock-lunar.ts";

const file = "knowledge/calendar.yaml";
const dayMs = 86_400_000;

/** Years for which days off are worked out. */
const firstYear = 2025;
const lastYear = 2060;

/**
 * knowledge/calendar.yaml → calendar: the holidays the law names for every year, put in place of by what was announced for a
 * year, with the days made up for holidays on weekly rest (Bộ luật Lao động 45/2019/QH14, Articles 111.3, 112).
 * @throws {LocalityFileError}
 */
export function readCalendar(yaml: string): Calendar {
  const parsed = readYaml(file, yaml, calendarFile);
  const hours = readHours("workingHours", parsed.workingHours);
  const weekdays = new Set(parsed.workingWeekdays);
  const extraWorkdays = new Set(parsed.swaps.map((swap) => swap.work));
  const announced = new Set(parsed.announced.map((entry) => entry.year));
  if (announced.size < parsed.announced.length) throw new LocalityFileError(`${file}: announced: a year is there twice. Put it in one entry.`);
  const province: Calendar = {
    utcOffsetMinutes: parsed.utcOffsetMinutes, hours, otherHours: readOtherHours("otherHours", parsed.otherHours, weekdays), weekdays,
    daysOff: daysOff(parsed, weekdays, extraWorkdays), extraWorkdays, announced, offices: new Map(),
  };
  return { ...province, offices: readOffices(parsed, province) };
}

/** Offices with hours of their own keep the province's holidays; what falls on their weekly rest is made up on their own next day. */
function readOffices(parsed: CalendarFile, province: Calendar): ReadonlyMap<string, Calendar> {
  const offices = new Map<string, Calendar>();
  for (const [index, entry] of parsed.offices.entries()) {
    const weekdays = entry.workingWeekdays ? new Set(entry.workingWeekdays) : province.weekdays;
    const office: Calendar = {
      ...province,
      hours: entry.workingHours ? readHours(`offices.${index}.workingHours`, entry.workingHours) : province.hours,
      otherHours: entry.otherHours ? readOtherHours(`offices.${index}.otherHours`, entry.otherHours, weekdays) : province.otherHours,
      weekdays,
      daysOff: entry.workingWeekdays ? daysOff(parsed, weekdays, province.extraWorkdays) : province.daysOff,
    };
    for (const unit of entry.units) {
      if (offices.has(unit)) throw new LocalityFileError(`${file}: offices: unit "${unit}" is there twice. Put it in one entry.`);
      offices.set(unit, office);
    }
  }
  return offices;
}

function daysOff(parsed: CalendarFile, weekdays: ReadonlySet<number>, extraWorkdays: ReadonlySet<string>): ReadonlyMap<string, string> {
  const holidays = holidaysOf(parsed);
  const off = new Map(holidays);
  for (const swap of parsed.swaps) off.set(swap.off, swap.source);
  const isWork = (day: string): boolean => extraWorkdays.has(day) || weekdays.has(weekdayOf(day));
  for (const [day, name] of holidays) {
    if (isWork(day)) continue;
    let madeUp = addDays(day, 1);
    while (!isWork(madeUp) || off.has(madeUp)) madeUp = addDays(madeUp, 1);
    off.set(madeUp, name);
  }
  return off;
}

/** In order of time: made-up days depend on it. */
function holidaysOf(parsed: CalendarFile): [string, string][] {
  const days: [string, string][] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const said = parsed.announced.find((entry) => entry.year === year)?.days ?? {};
    for (const id of Object.keys(said)) {
      if (!parsed.everyYear.some((holiday) => holiday.id === id)) {
        throw new LocalityFileError(`${file}: announced ${year}: no holiday "${id}" under everyYear. Name an existing one.`);
      }
    }
    for (const holiday of parsed.everyYear) {
      for (const day of said[holiday.id] ?? lawfulDays(holiday, year)) days.push([day, holiday.name]);
    }
  }
  return days.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function lawfulDays(holiday: CalendarFile["everyYear"][number], year: number): string[] {
  const [month = 1, day = 1] = (holiday.lunar ?? holiday.day ?? "").split("-").map(Number);
  const main = holiday.lunar === undefined ? `${year}-${holiday.day}` : solarDay(year, month, day);
  return Array.from({ length: holiday.before + 1 + holiday.after }, (_, index) => addDays(main, index - holiday.before));
}

function readOtherHours(where: string, hours: Readonly<Record<string, string[]>>, weekdays: ReadonlySet<number>): ReadonlyMap<number, readonly OfficeHours[]> {
  const closed = Object.keys(hours).find((day) => !weekdays.has(Number(day)));
  if (closed !== undefined) throw new LocalityFileError(`${file}: ${where}: ${closed} is not among workingWeekdays. Add it there, or remove its hours.`);
  return new Map(Object.entries(hours).map(([weekday, spans]) => [Number(weekday), readHours(`${where}.${weekday}`, spans)]));
}

function readHours(where: string, spans: readonly string[]): OfficeHours[] {
  const hours = spans.map((text) => {
    const [from = "", to = ""] = text.split("-");
    return { from: minutesOf(from), to: minutesOf(to) };
  });
  for (const [index, span] of hours.entries()) {
    const before = hours[index - 1];
    if (span.from >= span.to || (before && before.to > span.from)) {
      throw new LocalityFileError(`${file}: ${where} overlap or run backwards. Put them in order.`);
    }
  }
  return hours;
}

function minutesOf(text: string): number {
  const [hours = "0", minutes = "0"] = text.split(":");
  return Number(hours) * 60 + Number(minutes);
}

function addDays(day: string, amount: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + amount * dayMs).toISOString().slice(0, 10);
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

const localDate = z.string().refine(isRealDate, "a date is written 2026-11-24");
const dayOfYear = z.string().refine((text) => isRealDate(`2028-${text}`), "a day of the year is written 04-30 (month-day)");
const lunarDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|30)$/, "a lunar day is written 03-10 (month-day)");
const spans = z.array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/)).min(1);
const weekday = z.number().int().min(1).max(7);
const otherHours = z.record(z.string().regex(/^[1-7]$/, "a weekday is 1 (Monday) to 7"), spans);

/** "2026-02-30" parses to 2 March in some engines; only what survives the round trip is a date. */
function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const calendarFile = z.strictObject({
  utcOffsetMinutes: z.number().int().min(-720).max(840),
  workingHours: spans,
  workingWeekdays: z.array(weekday).min(1),
  otherHours: otherHours.default({}),
  everyYear: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z_]+$/),
      day: dayOfYear.optional(),
      lunar: lunarDay.optional(),
      before: z.number().int().min(0).max(10).default(0),
      after: z.number().int().min(0).max(10).default(0),
      name: z.string().min(1),
      source: z.string().min(1),
    }).refine((holiday) => (holiday.day === undefined) !== (holiday.lunar === undefined), "a holiday has either a day or a lunar day"),
  ).min(1),
  announced: z.array(
    z.strictObject({ year: z.number().int().min(firstYear).max(lastYear), source: z.string().min(1), days: z.record(z.string(), z.array(localDate).min(1)).default({}) }),
  ).default([]),
  swaps: z.array(z.strictObject({ off: localDate, work: localDate, source: z.string().min(1) })).default([]),
  offices: z.array(
    z.strictObject({
      units: z.array(z.string().min(1)).min(1), workingHours: spans.optional(), workingWeekdays: z.array(weekday).min(1).optional(),
      otherHours: otherHours.optional(), source: z.string().min(1),
    }),
  ).default([]),
});

type CalendarFile = z.infer<typeof calendarFile>;
