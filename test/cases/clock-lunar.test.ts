import { describe, expect, it } from "vitest";
import { solarDay } from "../../src/cases/clock-lunar.ts";

describe("Tết of the Vietnamese calendar", () => {
  it.each([
    [2020, "2020-01-25"], [2021, "2021-02-12"], [2022, "2022-02-01"], [2023, "2023-01-22"], [2024, "2024-02-10"], [2025, "2025-01-29"],
    [2026, "2026-02-17"], [2027, "2027-02-06"], [2028, "2028-01-26"], [2029, "2029-02-13"], [2030, "2030-02-02"], [2031, "2031-01-23"],
    [2032, "2032-02-11"], [2033, "2033-01-31"], [2034, "2034-02-19"], [2035, "2035-02-08"],
  ])("%i is on %s", (year, day) => expect(solarDay(year, 1, 1)).toBe(day));

  it.each([
    ["1968: a day before the Chinese one", 1968, "1968-01-29"],
    ["1985: a month before the Chinese one", 1985, "1985-01-21"],
    ["2007: a day before the Chinese one", 2007, "2007-02-17"],
  ])("%s", (_, year, day) => expect(solarDay(year, 1, 1)).toBe(day));
});

it.each([
  [2020, "2020-04-02"], [2021, "2021-04-21"], [2022, "2022-04-10"], [2023, "2023-04-29"], [2024, "2024-04-18"], [2025, "2025-04-07"],
  [2026, "2026-04-26"], [2027, "2027-04-16"], [2028, "2028-04-04"], [2029, "2029-04-23"], [2030, "2030-04-12"],
])("Giỗ Tổ %i is on %s, leap months counted (2023 had a second February, 2028 a fifth month twice)", (year, day) => {
  expect(solarDay(year, 3, 10)).toBe(day);
});

it("months are 29 or 30 days and a year 354, 355, 383, 384 or 385", () => {
  for (let year = 1990; year < 2060; year++) {
    const days = (Date.parse(solarDay(year + 1, 1, 1)) - Date.parse(solarDay(year, 1, 1))) / 86_400_000;
    expect([353, 354, 355, 383, 384, 385]).toContain(days);
  }
});
