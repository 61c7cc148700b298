import fc from "fast-check";
import { expect, test } from "vitest";
import { scanWords } from "../../../src/knowledge/search/scan-words.ts";
import { bareWords, readWords } from "../../../src/knowledge/search/search-terms.ts";

function scan(text: string): { words: string[]; bare: string[] } {
  const found: { words: string[]; bare: string[] } = { words: [], bare: [] };
  scanWords(text.normalize("NFC").toLowerCase(), ({ word, bare }) => {
    found.words.push(word);
    found.bare.push(bare);
  });
  return found;
}

test("sees the very words that the index was made of", () => {
  const legal = fc.array(fc.constantFrom("Điều 5.", "khoản 2a", "168/2024/NĐ-CP", "10.000.000", "ủy ban", "Ủy\u0309", "hoà", "01/7/2026", "a)", "x²", "ß", "Ω", "—", "đồng/m2", "\n", "٣", "20%", "Hà-Nội"), { maxLength: 20 });
  fc.assert(fc.property(fc.oneof(legal.map((parts) => parts.join(" ")), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (text) => {
    const words = readWords(text);
    expect(scan(text)).toEqual({ words, bare: bareWords(words) });
  }), { numRuns: 500 });
});
