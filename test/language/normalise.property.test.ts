import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { mendWord } from "../../src/language/mend-word.ts";
import { normalise } from "../../src/language/normalise.ts";
import { placeTones } from "../../src/language/place-tones.ts";
import { readQuantities } from "../../src/language/quantities.ts";
import { listen } from "../../src/language/utterance.ts";
import { lexicon } from "../listening/shipped-listener.ts";

const SYLLABLES = "hoà thuỷ qúa gìa tòan người đất ngừi zui nhaf d9a61t quáaaa hổng tui ko dc 2tr5 ba chục triệu rưỡi năm mấy hộ Hoà UBND a b h k, . ? \u200b \u00a0 xa\u0303".split(" ");
const message = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SYLLABLES) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) }), { maxLength: 30 }).map((parts) => parts.join(" "));

describe("whatever is typed", () => {
  it("normalising twice is normalising once", () => {
    fc.assert(fc.property(message, (text) => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
    }));
  });

  it("without its marks, a normalised text reads as it did", () => {
    const letters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, "");
    fc.assert(fc.property(fc.array(fc.constantFrom(...SYLLABLES), { maxLength: 30 }).map((parts) => parts.join(" ")), (text) => {
      expect(letters(normalise(text))).toBe(letters(text));
    }));
  });

  it("tone marks change place and nothing else", () => {
    fc.assert(fc.property(message, (text) => {
      const composed = text.normalize("NFC");
      const placed = placeTones(composed);
      expect(placed).toHaveLength(composed.length);
      expect(fold(placed)).toBe(fold(composed));
    }));
  });

  it("a word mended is whole", () => {
    fc.assert(fc.property(fc.oneof(fc.constantFrom(...SYLLABLES), fc.string({ unit: fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyzwfjáàảãạ1257"), maxLength: 9 })), (word) => {
      const mended = mendWord(word.normalize("NFC"));
      expect(mendWord(mended)).toBe(mended);
    }), { numRuns: 1000 });
  });

  it("amounts lie in the text, in order, and run from less to more", () => {
    fc.assert(fc.property(message, (text) => {
      const clean = normalise(text);
      let at = 0;
      for (const { start, end, low, high } of readQuantities(clean)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(clean.length);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeGreaterThanOrEqual(low);
        at = end;
      }
    }));
  });
});

describe("ten times the text takes about ten times as long", () => {
  it.each([
    ["words", "Nhà tui bị ngập hổm rày, ko ai coi zùm, nước dâng quáaaa. "],
    ["one word without an end", "à"],
    ["figures", "1 "],
    ["number words", "hai ba chục "],
    ["half a Telex word", "oa"],
    ["marks", "\u0301"],
    ["spaces", " \t"],
    ["commas", "5, "],
  ])("%s", (_name, part) => {
    const read = (length: number): void => {
      const text = part.repeat(Math.ceil(length / part.length));
      normalise(text);
      listen(text, lexicon);
      readQuantities(text);
    };
    const best = (length: number): number => Math.min(...Array.from({ length: 2 }, () => {
      const from = performance.now();
      read(length);
      return performance.now() - from;
    }));
    best(10_000);
    // Ten times is linear, a hundred times quadratic; what lies between is room for a busy machine.
    expect(best(100_000)).toBeLessThan(40 * best(10_000) + 20);
  });
});
