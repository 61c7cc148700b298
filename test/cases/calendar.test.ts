import fc from "fast-check";
import { describe, expect, it } from "vitest";
import calendarYaml from "../../knowledge/calendar.yaml?raw";
import clocksYaml from "../../knowledge/clocks.yaml?raw";
import { addClock, dayOf, isOfficeTime, isWorkday, readCalendar, shareOfTime, workingDaysBetween } from "../../src/cases/calendar.ts";
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

it("70 % of ten working days comes on the eighth day, in office time", () => {
  const from = new Date("2026-11-23T00:00:00Z");
  const due = addClock(from, clock(10, "wd"), calendar);
  // 88 office hours lie between; 61.6 of them are gone on Wednesday of the second week at 14:36.
  expect(shareOfTime(from, due, 0.7, calendar).toISOString()).toBe("2026-12-02T07:36:00.000Z");
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

describe("files that cannot be used are refused with the place and the remedy", () => {
  it.each([
    ["a day that does not exist", calendarYaml.replace("2026-04-30", "2026-02-30"), /calendar\.yaml:\d+: holidays\.\d+\.date: a date is written 2026-11-24/],
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
