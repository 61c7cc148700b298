import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countAccents } from "../../../scripts/training/accent-counts.ts";
import { sentencesOf } from "../../../scripts/training/accent-texts.ts";
import { readAccents } from "../../../src/language/accents/accents.ts";
import { canonical, isSyllable } from "../../../src/language/accents/spelling.ts";
import { readTable, writeTable } from "../../../src/language/accents/table.ts";

const SENTENCES = sentencesOf("Con chó cắn con gà. Tôi cho con gà ăn. Con chó nhà tôi. Cho tôi hỏi; cho tôi mượn. Chợ đông người. Đi chợ mua gà.");
const PRUNING = { leastWord: 1, pairGain: 0, tripleGain: 0 };

describe("how words follow one another, counted and written down", () => {
  it("the same sentences give the same table, in whatever order they stand", () => {
    const table = writeTable(countAccents([{ sentences: SENTENCES, weight: 3 }], PRUNING));
    expect(writeTable(countAccents([{ sentences: SENTENCES.toReversed(), weight: 3 }], PRUNING))).toBe(table);
  });

  it("a table read back has the counts that were written, to a tenth", () => {
    const counts = countAccents([{ sentences: SENTENCES, weight: 3 }], PRUNING);
    const table = readTable(writeTable(counts));
    expect(table.words).toEqual(counts.words.map(({ word }) => word));
    for (const { first, second, count, thirds } of counts.pairs) {
      const pair = table.pairAt(first, second);
      expect(table.pairCount(pair) / count).toBeCloseTo(1, 0);
      for (const third of thirds) expect(table.tripleCount(pair, third.word) / third.count).toBeCloseTo(1, 0);
    }
    expect(table.pairAt(counts.words.length - 1, 0)).toBe(-1);
  });

  it("numbers of any size survive the writing", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 3, max: 60_000 }), { minLength: 1, maxLength: 30 }), (seconds) => {
      const size = 60_001;
      const words = Array.from({ length: size }, (_, i) => ({ word: `w${i}`, count: 1 }));
      const pairs = seconds.toSorted((a, b) => a - b).map((second) => ({ first: 5, second, count: 4, thirds: [{ word: second, count: 2 }] }));
      const table = readTable(writeTable({ words, pairs }));
      for (const second of seconds) {
        expect(table.pairCount(table.pairAt(5, second))).toBeCloseTo(4, 5);
        expect(table.tripleCount(table.pairAt(5, second), second)).toBeCloseTo(2, 5);
      }
    }), { numRuns: 5 });
  });

  it("what was told is what is heard", () => {
    const accents = readAccents(writeTable(countAccents([{ sentences: SENTENCES, weight: 3 }], PRUNING)));
    expect(accents.restore("con cho can con ga").text).toBe("con chó cắn con gà");
    expect(accents.restore("cho toi muon").text).toBe("cho tôi mượn");
    expect(accents.restore("di cho mua ga").text).toBe("đi chợ mua gà");
  });
});

describe("spelling", () => {
  it("a tone has one place", () => {
    expect(["hoà", "hòa", "thuỷ", "quí", "giữa", "Nguyễn", "khoẻ", "đuợc"].map(canonical)).toEqual(["hòa", "hòa", "thủy", "quí", "giữa", "nguyễn", "khỏe", "được"]);
  });

  it("foreign words and abbreviations are no syllables", () => {
    expect(["nghiêng", "khuya", "xoèn", "ấp", "quyết", "oan"].every(isSyllable)).toBe(true);
    expect(["facebook", "ubnd", "wifi", "zalo", "qh15", "nđ"].some((word) => word !== "zalo" && isSyllable(word))).toBe(false);
  });
});
