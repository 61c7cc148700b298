import { expect, it } from "vitest";
import { caseCode, parseCaseCode } from "../../src/cases/case-code.ts";

const now = new Date("2026-11-23T18:00:00Z");

it("a code follows from the case, carries the day in Việt Nam, and no character that is misread", async () => {
  expect(await caseCode("a", "CM", now, 0)).toBe(await caseCode("a", "CM", now, 0));
  expect(await caseCode("a", "CM", now, 0)).not.toBe(await caseCode("a", "CM", now, 1));
  for (let i = 0; i < 200; i++) expect(await caseCode(`case-${i}`, "CM", now, 0)).toMatch(/^CM-261124-[2-9A-HJ-NP-Z]{4}$/);
});

it("a code is understood however it is typed", () => {
  for (const typed of ["CM-261123-K7QF", "cm 261123 k7qf", "cm261123k7qf", " CM.261123.K7QF ", "CM–261123–K7QF"]) expect(parseCaseCode(typed, "CM")).toBe("CM-261123-K7QF");
  for (const typed of ["CM-261123-K7Q0", "BM-K7QF-2345", "CM-26112-K7QF", "", "CM-261123-K7QFF", "%"]) expect(parseCaseCode(typed, "CM")).toBeNull();
});
