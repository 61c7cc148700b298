import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { decidingPhrases } from "../../src/console/deciding-phrases.ts";

const text = "Dạ, rác vứt bừa bãi trước cổng trường, mùi hôi nồng nặc. Số [số điện thoại] gọi giúp. Kẹt xe.";

it("a single word is shown with its neighbours, never across a stop or what was masked", () => {
  expect(decidingPhrases(["bừa"], text)).toEqual(["vứt bừa bãi"]);
  expect(decidingPhrases(["trường"], text)).toEqual(["trước cổng trường"]);
  expect(decidingPhrases(["gọi"], text)).toEqual(["gọi giúp"]);
  expect(decidingPhrases(["kẹt"], text)).toEqual(["Kẹt xe"]);
});

it("words that stand together become one phrase, in the order of the text", () => {
  expect(decidingPhrases(["hôi", "rác", "bừa bãi"], text)).toEqual(["rác vứt bừa bãi", "mùi hôi nồng"]);
  expect(decidingPhrases(["vứt", "cổng trường", "bãi"], text)).toEqual(["rác vứt bừa bãi trước cổng trường"]);
});

it("a word alone between two stops, part of a word, and what the text does not hold are left out", () => {
  expect(decidingPhrases(["dạ", "vứ", "ngập", "", "điện thoại"], text)).toEqual([]);
});

it("a phrase does not begin or end with a small word where another is to be had", () => {
  expect(decidingPhrases(["đường"], "có đường lầy lội và ngập")).toEqual(["đường lầy lội"]);
});

it("every phrase is two words or more of the text, none overlaps another, whatever was said", () => {
  const word = fc.constantFrom("rác", "và", "đường", "ngập,", "nặng.", "[tên người]", "hôi", "CỐNG", "24/7");
  fc.assert(fc.property(fc.array(word, { maxLength: 25 }), fc.array(fc.constantFrom("rác", "ngập", "cống", "đường hôi", "24/7", "xe"), { maxLength: 6 }), (said, reasons) => {
    const whole = said.join(" ");
    let from = 0;
    for (const phrase of decidingPhrases(reasons, whole)) {
      expect(phrase).toMatch(/\S\s+\S/u);
      expect(phrase).not.toContain("tên người");
      const at = whole.indexOf(phrase, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + phrase.length;
    }
  }));
});

it("where something is says nothing of what it is: names of places are left out, with accents or without", () => {
  const told = "Cống ấp Rạch Tàu xã Đất Mũi nghẹt cả tháng nay, nước ngập sân";
  for (const write of [(one: string) => one, fold]) {
    expect(decidingPhrases(["tàu", "mũi", "nghẹt"].map(write), write(told), ["ấp Rạch Tàu", "xã Đất Mũi"])).toEqual([write("nghẹt cả tháng")]);
  }
});
