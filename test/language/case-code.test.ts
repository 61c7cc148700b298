import { describe, expect, it } from "vitest";
import { canonicalCaseCode, findCaseCodes } from "../../src/language/case-code.ts";

describe("case codes", () => {
  it.each(["CM-261123-K7QF", "cm-261123-k7qf", "CM 261123 K7QF", "cm261123k7qf", "CM.261123.K7QF", "CM-261123-\u200bK7QF", "C\u200bM 26 11 23 k7qf", "cm – 261123 – k7qf"])("%s is read", (typed) => {
    expect(findCaseCodes(`mã ${typed} sao rồi`).map((found) => found.code)).toEqual(["CM-261123-K7QF"]);
  });

  it.each(["CM-91405-TS", "CM 9xxxx", "CM-261323-K7QF", "CM-261140-K7QF", "CM-261123-K7O1", "ACM-261123-K7QF", "CM-261123-K7QFX", "260930 4TXM"])("%s is none", (typed) => {
    expect(findCaseCodes(typed)).toEqual([]);
  });

  it("gives the stretch of the raw text", () => {
    const text = "ma CM 260930 4TXM do";
    const [found] = findCaseCodes(text);
    expect(found && text.slice(found.start, found.end)).toBe("CM 260930 4TXM");
  });

  it("several codes, another prefix, and a text that is a code alone", () => {
    expect(findCaseCodes("CM-261123-K7QF với CM-261101-ABCD")).toHaveLength(2);
    expect(findCaseCodes("AG-261123-K7QF", "AG").map((found) => found.code)).toEqual(["AG-261123-K7QF"]);
    expect(findCaseCodes("AG-261123-K7QF")).toEqual([]);
    expect(canonicalCaseCode(" cm261123k7qf ")).toBe("CM-261123-K7QF");
    expect(canonicalCaseCode("xem cm261123k7qf")).toBeNull();
  });
});
