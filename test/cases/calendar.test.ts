import fc from "fast-check";
import { describe, expect, it } from "vitest";
import calendarYaml from "../../knowledge/calendar.yaml?raw";
import clocksYaml from "../../knowledge/clocks.yaml?raw";
import { addClock, addWorkingTime, calendarOf, dayOf, isOfficeTime, isWorkday, missingYear, readCalendar, workingDaysBetween, workingMsBetween } from "../../src/cases/calendar.ts";
import { readClocks } from "../../src/cases/clocks.ts";
import type { Clock } from "../../src/cases/clocks.ts";
import { LocalityFileError } from "../../src/read-yaml.ts";

const calendar = readCalendar(calendarYaml);
const clock = (amount: number, unit: Clock["unit"]): Clock => ({ id: "test", amount, unit, basis: "own", citation: null, note: null });
const add = (from: string, amount: number, unit: Clock["unit"]): string => addClock(new Date(from), clock(amount, unit), calendar).toISOString();

describe("working days", () => {
  it("do not count the first day and end with office hours (BLDS Đ147.2)", () => {
    // Monday 23/11/2026 09:00 → Monday 7/12, 17:00 in Cà Mau.
    expect(add("2026-11-23T02:00:00Z", 10, "wd")).toBe("2026-12-07T10:00:00.000Z");
    expect(add("2026-11-20T09:00:00Z", 1, "wd")).toBe("2026-11-23T10:00:00.000Z");
  });

  it("are days of Việt Nam: what came at 23:30 UTC came the next day", () => {
    expect(dayOf(new Date("2026-11-22T23:30:00Z"), calendar)).toBe("2026-11-23");
    expect(add("2026-11-22T23:30:00Z", 1, "wd")).toBe("2026-11-24T10:00:00.000Z");
  });

  it("jump over Tết and the days made up for it", () => {
    // Thursday 4/2/2027; off 5–9/2, and 10–11/2 for the two that fall on a weekend.
    expect(isWorkday("2027-02-10", calendar)).toBe(false);
    expect(isWorkday("2027-02-11", calendar)).toBe(false);
    expect(add("2027-02-04T03:00:00Z", 1, "wd")).toBe("2027-02-12T10:00:00.000Z");
  });

  it("make up for Giỗ Tổ on a Sunday (BLLĐ Đ111.3)", () => {
    expect(isWorkday("2026-04-27", calendar)).toBe(false);
    expect(isWorkday("2026-04-28", calendar)).toBe(true);
  });

  it("count from one moment to another, also backwards", () => {
    expect(workingDaysBetween(new Date("2026-11-23T02:00:00Z"), new Date("2026-12-07T10:00:00Z"), calendar)).toBe(10);
    expect(workingDaysBetween(new Date("2026-12-07T10:00:00Z"), new Date("2026-11-23T02:00:00Z"), calendar)).toBe(-10);
    expect(workingDaysBetween(new Date("2026-11-21T02:00:00Z"), new Date("2026-11-22T02:00:00Z"), calendar)).toBe(0);
  });
});

it("calendar days that end on a day off end on the next working day (BLDS Đ148.5)", () => {
  // 15 days after Friday 6/11 is Saturday 21/11.
  expect(add("2026-11-06T02:00:00Z", 15, "cd")).toBe("2026-11-23T10:00:00.000Z");
});

describe("working hours", () => {
  it("leave out lunch and the night", () => {
    // 10:00 + 4 h: one before lunch, three from 13:00.
    expect(add("2026-11-23T03:00:00Z", 4, "wh")).toBe("2026-11-23T09:00:00.000Z");
    // Friday 16:30 + 4 h: half an hour, then Monday 07:00–10:30.
    expect(add("2026-11-20T09:30:00Z", 4, "wh")).toBe("2026-11-23T03:30:00.000Z");
    expect(isOfficeTime(new Date("2026-11-23T05:00:00Z"), calendar)).toBe(false);
    expect(isOfficeTime(new Date("2026-11-23T06:00:00Z"), calendar)).toBe(true);
  });
});

it("minutes run by the wall clock, at night too", () => {
  expect(add("2026-11-21T18:00:00Z", 15, "min")).toBe("2026-11-21T18:15:00.000Z");
});

it("swaps announced for a year move a working day", () => {
  const swapped = readCalendar(calendarYaml.replace("swaps: []", 'swaps:\n  - { off: 2026-08-31, work: 2026-08-22, source: "test" }'));
  expect(isWorkday("2026-08-31", swapped)).toBe(false);
  expect(isWorkday("2026-08-22", swapped)).toBe(true);
  expect(isWorkday("2026-08-31", calendar)).toBe(true);
});

it("more time never ends earlier, and always ends when an office is open or has just closed", () => {
  const moment = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2027-11-30T00:00:00Z") }).map((ms) => new Date(ms));
  fc.assert(fc.property(moment, fc.integer({ min: 1, max: 40 }), fc.constantFrom("wd" as const, "cd" as const, "wh" as const), (from, amount, unit) => {
    const end = addClock(from, clock(amount, unit), calendar);
    expect(end.getTime()).toBeGreaterThan(from.getTime());
    expect(addClock(from, clock(amount + 1, unit), calendar).getTime()).toBeGreaterThanOrEqual(end.getTime());
    expect(isWorkday(dayOf(end, calendar), calendar)).toBe(true);
    expect(isOfficeTime(new Date(end.getTime() - 1), calendar)).toBe(true);
  }), { numRuns: 300 });
});

const any = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2028-11-30T00:00:00Z") }).map((ms) => new Date(ms));
const span = fc.integer({ min: 0, max: 60 * 8 * 3_600_000 });
const saturdays = readCalendar(calendarYaml.replace("workingWeekdays: [1, 2, 3, 4, 5]", "workingWeekdays: [1, 2, 3, 4, 5, 6]").replace("otherHours: {}", 'otherHours: { 6: ["07:30-11:15"] }'));

describe.each([["the shipped hours", calendar], ["Saturday mornings", saturdays]])("working time with %s", (_, given) => {
  it("added and measured is the same", () => {
    fc.assert(fc.property(any, span, (from, ms) => {
      expect(workingMsBetween(from, addWorkingTime(from, ms, given), given)).toBe(ms);
    }), { numRuns: 500 });
  });

  it("added in two steps is added at once", () => {
    fc.assert(fc.property(any, span, span, (from, first, second) => {
      expect(addWorkingTime(addWorkingTime(from, first, given), second, given)).toEqual(addWorkingTime(from, first + second, given));
    }), { numRuns: 500 });
  });

  it("measured over two stretches is measured over the whole, and backwards is the same taken away", () => {
    fc.assert(fc.property(any, any, any, (a, b, c) => {
      expect(workingMsBetween(a, b, given) + workingMsBetween(b, c, given)).toBe(workingMsBetween(a, c, given));
      expect(workingMsBetween(b, a, given)).toBe(0 - workingMsBetween(a, b, given));
    }), { numRuns: 300 });
  });

  it("never ends earlier for more of it or for a later start, nor while an office is closed", () => {
    fc.assert(fc.property(any, span, fc.integer({ min: 0, max: 5 * 86_400_000 }), (from, ms, later) => {
      const end = addWorkingTime(from, ms, given);
      expect(addWorkingTime(from, ms + 1, given).getTime()).toBeGreaterThan(end.getTime());
      expect(addWorkingTime(new Date(from.getTime() + later), ms, given).getTime()).toBeGreaterThanOrEqual(end.getTime());
      if (ms > 0) expect(isOfficeTime(new Date(end.getTime() - 1), given)).toBe(true);
    }), { numRuns: 500 });
  });

  it("is what counting minute by minute gives", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 700 * 1440 }), fc.integer({ min: 0, max: 20 * 1440 }), (start, minutes) => {
      const from = Date.parse("2026-01-01T00:00:00Z") + start * 60_000;
      let open = 0;
      for (let minute = 0; minute < minutes; minute++) if (isOfficeTime(new Date(from + minute * 60_000), given)) open += 1;
      expect(workingMsBetween(new Date(from), new Date(from + minutes * 60_000), given)).toBe(open * 60_000);
    }), { numRuns: 30 });
  });
});

it("working time cannot be taken away by adding", () => {
  expect(() => addWorkingTime(new Date("2026-11-23T02:00:00Z"), -1, calendar)).toThrow(RangeError);
});

describe("holidays", () => {
  it("are known for years to come, Tết and Giỗ Tổ by the moon", () => {
    // Tết 2029 is Tuesday 13/2; off 12–16/2. Giỗ Tổ 2029 is Monday 23/4.
    expect(["2029-02-11", "2029-02-12", "2029-02-13", "2029-02-14", "2029-02-15", "2029-02-16", "2029-02-19"].map((day) => isWorkday(day, calendar))).toEqual([false, false, false, false, false, false, true]);
    expect(isWorkday("2029-04-23", calendar)).toBe(false);
  });

  it("announced for a year take the place of the usual days, for that year only", () => {
    const told = readCalendar(calendarYaml.replace("announced: []", 'announced: [{ year: 2027, source: "x", days: { tet: [2027-02-04, 2027-02-05, 2027-02-06, 2027-02-07, 2027-02-08], quoc_khanh: [2027-09-02, 2027-09-03] } }]'));
    // 6 and 7/2 are a weekend: made up on 9 and 10/2.
    expect(["2027-02-03", "2027-02-04", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"].map((day) => isWorkday(day, told))).toEqual([true, false, false, false, false, true]);
    expect(isWorkday("2027-09-03", told)).toBe(false);
    expect(isWorkday("2026-02-20", told)).toBe(isWorkday("2026-02-20", calendar));
  });

  it("not yet announced are asked for: this year's always, next year's from 1 November in Việt Nam", () => {
    const told = readCalendar(calendarYaml.replace("announced: []", 'announced: [{ year: 2026, source: "x" }]'));
    expect(missingYear(calendar, new Date("2026-03-01T00:00:00Z"))).toBe(2026);
    expect(missingYear(told, new Date("2026-10-31T16:59:00Z"))).toBe(null);
    expect(missingYear(told, new Date("2026-10-31T17:00:00Z"))).toBe(2027);
    const both = readCalendar(calendarYaml.replace("announced: []", 'announced: [{ year: 2026, source: "x" }, { year: 2027, source: "x" }]'));
    expect(missingYear(both, new Date("2026-12-31T00:00:00Z"))).toBe(null);
  });
});

it("a unit's own hours hold for it and what is below it, and for nobody else", () => {
  const own = readCalendar(calendarYaml.replace("offices: []", 'offices:\n  - { units: [xa.1], workingHours: ["07:30-11:30", "13:30-17:30"], source: x }\n  - { units: [xa.1.b.hcc], workingWeekdays: [1, 2, 3, 4, 5, 6], otherHours: { 6: ["07:00-11:00"] }, source: x }'));
  const paths: Record<string, string[]> = { "xa.1.b": ["xa.1.b", "xa.1", "tinh"], "xa.1.b.hcc": ["xa.1.b.hcc", "xa.1.b", "xa.1", "tinh"], "xa.2": ["xa.2", "tinh"] };
  const of = (unitId: string) => calendarOf({ calendar: own, units: { pathUp: (id) => paths[id] ?? [] } }, unitId);
  const monday0715 = new Date("2026-11-23T00:15:00Z");
  const saturday0900 = new Date("2026-11-28T02:00:00Z");
  expect([of("xa.1.b"), of("xa.2")].map((given) => isOfficeTime(monday0715, given))).toEqual([false, true]);
  expect([of("xa.1.b"), of("xa.1.b.hcc"), of("xa.2")].map((given) => isOfficeTime(saturday0900, given))).toEqual([false, true, false]);
  expect(addClock(new Date("2026-11-27T02:00:00Z"), clock(1, "wd"), of("xa.1.b.hcc")).toISOString()).toBe("2026-11-28T04:00:00.000Z");
});

describe("files that cannot be used are refused with the place and the remedy", () => {
  it.each([
    ["a day that does not exist", calendarYaml.replace("swaps: []", 'swaps: [{ off: 2026-02-30, work: 2026-02-28, source: "x" }]'), /calendar\.yaml:\d+: swaps\.0\.off: a date is written 2026-11-24/],
    ["a day of the year that does not exist", calendarYaml.replace("day: 04-30", "day: 04-31"), /everyYear\.\d+\.day: a day of the year is written 04-30/],
    ["a holiday with two dates", calendarYaml.replace("day: 04-30", "day: 04-30, lunar: 03-10"), /either a day or a lunar day/],
    ["an announcement of a holiday nobody knows", calendarYaml.replace("announced: []", 'announced: [{ year: 2027, source: "x", days: { tett: [2027-02-05] } }]'), /no holiday "tett"/],
    ["Saturday hours without Saturday", calendarYaml.replace("otherHours: {}", 'otherHours: { 6: ["07:00-11:00"] }'), /not among workingWeekdays/],
    ["hours that overlap", calendarYaml.replace("13:00-17:00", "10:00-17:00"), /overlap/],
  ])("%s", (_, yaml, message) => {
    expect(() => readCalendar(yaml)).toThrow(LocalityFileError);
    expect(() => readCalendar(yaml)).toThrow(message);
  });

  it.each([
    ["a legal clock without its article", clocksYaml.replace(", citation: Điều 9 Nghị định 20/2008/NĐ-CP", ""), /"pakn_thu_tuc\.transfer_wrong_body" is law without a citation/],
    ["a clock the code starts is missing", clocksYaml.replace("id: citizen.close", "id: citizen.clothe"), /"citizen\.close" is missing/],
    ["a clock twice", clocksYaml.replace("id: to_cao.transfer", "id: to_cao.initial"), /"to_cao\.initial" is there twice/],
  ])("%s", (_, yaml, message) => {
    expect(() => readClocks(yaml)).toThrow(LocalityFileError);
    expect(() => readClocks(yaml)).toThrow(message);
  });
});
