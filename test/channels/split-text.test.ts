import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitText } from "../../src/channels/split-text.ts";

const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });
const withoutSpace = (text: string): string => text.replace(/\s+/gu, "");

/** Vietnamese, emoji, loose marks, joiners, halves of pairs, all kinds of space, in any order. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("Nghị ", "quyết ", "số ", "hộ nghèo", ". ", "! ", "? ", "… ", "\n", "\n\n", " ", "1. ", "a", "ế", "đ") },
  { weight: 2, arbitrary: fc.constantFrom("ê\u0301", "u\u031b\u0323", "👨‍👩‍👧‍👦", "🇻🇳", "👍🏽", "\u0301", "\u200d", "\ud83d", "\udc4d", "\r\n", "\u00a0", "\u3000", " \u0301") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom("x".repeat(60), "ế".repeat(40), "👍".repeat(30)) },
);
const anyText = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));

it("no non-space character is lost, added or moved, and parts are NFC, trimmed, not empty and within the limit", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 120 }), (text, max) => {
      const parts = splitText(text, max);
      expect(withoutSpace(parts.join(""))).toBe(withoutSpace(text.normalize("NFC").toWellFormed()));
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(max);
        expect(part.trim()).not.toBe("");
        expect(part).toBe(part.trimEnd());
        expect(part.normalize("NFC")).toBe(part);
        expect(part.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});

it("a letter and its marks, a flag, a family stay together whenever they fit into a part", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 12, max: 120 }), (text, max) => {
      const whole = text.normalize("NFC").toWellFormed();
      const clusters = [...segmenter.segment(whole)].map(({ segment }) => segment);
      fc.pre(clusters.every((cluster) => cluster.length <= max));
      const expected = clusters.filter((cluster) => cluster.trim() !== "");
      const found = splitText(text, max).flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment));
      expect(found.filter((cluster) => cluster.trim() !== "")).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

it("a word that fits into a part is never cut", () => {
  const words = fc.array(fc.stringMatching(/^[a-zđêư]{1,12}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (list, max) => {
      expect(splitText(list.join(" "), max).flatMap((part) => part.split(" "))).toEqual(list);
    }),
  );
});

it.each([
  ["a paragraph first", "Câu một. Câu hai.\n\nĐoạn hai đây.", 24, ["Câu một. Câu hai.", "Đoạn hai đây."]],
  ["then a line", "Việc một chưa xong\nviệc hai xong", 24, ["Việc một chưa xong", "việc hai xong"]],
  ["then a sentence", "Tôi đã chuyển rồi. Bà con chờ nha.", 24, ["Tôi đã chuyển rồi.", "Bà con chờ nha."]],
  ["then a word", "hai tháng nay xe học sinh không qua được", 24, ["hai tháng nay xe học", "sinh không qua được"]],
  ["inside a word when nothing else is left", "x".repeat(10), 4, ["xxxx", "xxxx", "xx"]],
  ["a list number stays with its line", "Chọn một trong hai 1. Gửi đi", 22, ["Chọn một trong", "hai 1. Gửi đi"]],
  ["exactly full", "1234 6789", 9, ["1234 6789"]],
  ["full up to the space", "1234 6789", 4, ["1234", "6789"]],
  ["two code points for one letter become one", "e\u0302\u0301", 4, ["ế"]],
  ["nothing but space", " \n\t ", 10, []],
  ["nothing", "", 10, []],
])("cuts at the most natural place: %s", (_, text, max, parts) => {
  expect(splitText(text, max)).toEqual(parts);
});

it("a limit that could not hold one character is a mistake of ours", () => {
  for (const max of [1, 0, -5, 2.5, Number.NaN]) expect(() => splitText("a", max)).toThrow(RangeError);
});

it("a letter with more marks than a part holds is cut rather than kept back", () => {
  const parts = splitText(`a${"\u0301".repeat(50)}`, 10);
  expect(parts.every((part) => part.length <= 10)).toBe(true);
  expect(parts.join("")).toHaveLength("á".length + 49);
});

describe("an answer in several parts", () => {
  const source = (i: number): string => `${i}. khoản ${i} Điều ${i + 4} Luật Tiếp công dân (42/2013/QH13), hiệu lực từ 01/07/2014.\nXem: https://langnghe.camau.gov.vn/van-ban/42-2013-qh13#dieu-${i + 4}-khoan-${i}`;
  const answer = `${"Trong thời hạn 10 ngày làm việc kể từ ngày tiếp nhận thì người tiếp công dân trả lời bà con theo khoản 1 Điều 28 Luật Tiếp công dân (42/2013/QH13). ".repeat(6)}\n\nCăn cứ:\n${[1, 2, 3, 4, 5].map(source).join("\n")}`;

  it.each(Array.from({ length: 24 }, (_, i) => 260 + i * 37))("is never cut inside a citation, a link, or between a source and its address, at %i characters", (maxUnits) => {
    const parts = splitText(answer, maxUnits);
    for (const part of parts) {
      expect(part).not.toMatch(/(?:điểm|khoản|Điều|Luật|số|Luật Tiếp công dân)$/u);
      expect(part).not.toMatch(/^(?:\d+ Điều|Điều \d+ Luật|\(\d+\/|Xem:|\S*van-ban\/)/u);
    }
    expect(parts.join(" ").match(/https:\S+khoan-\d/gu)).toHaveLength(5);
  });
});
