import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, partAt, partsOf, showInvisible, withLines } from "../../src/console/documents/source-parts.ts";
import { parseDocument } from "../../src/knowledge/documents/parse-document.ts";

const line = fc.oneof(
  fc.nat(400).map((n) => `Điều ${n}. Nguyên tắc`), fc.nat(30).map((n) => `${n}. Người dân được trả lời.`), fc.constantFrom("Chương II", "QUY ĐỊNH CHUNG", "", "a) Nộp đơn;"),
  fc.string({ maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, " ")), fc.constant("x".repeat(30_000)),
);

test("every line of a text stands in exactly one part, in order", () => {
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 120 }), (lines) => {
    const text = lines.join("\n");
    const parts = partsOf(linesOf(text), parseDocument(text));
    expect(parts.flatMap((part) => Array.from({ length: part.to - part.from + 1 }, (_, i) => part.from + i))).toEqual(lines.map((_, i) => i + 1));
    for (const [index, part] of parts.entries()) expect(partAt(parts, part.from)).toBe(index);
  }));
});

test("a part is one page long, unless a single line is longer", () => {
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 200 }), (lines) => {
    const text = lines.join("\n");
    for (const { from, to } of partsOf(linesOf(text), parseDocument(text))) expect(to === from || lines.slice(from - 1, to).join("\n").length <= 12_000).toBe(true);
  }));
});

test("an article stays whole and with its heading where it fits on a page", () => {
  const article = (n: number): string[] => [`Điều ${n}. Việc thứ ${n}`, ...Array.from({ length: 6 }, (_, i) => `${i + 1}. ${"Người dân được trả lời bằng văn bản. ".repeat(9)}`)];
  const text = Array.from({ length: 60 }, (_, i) => [...(i % 10 === 0 ? [`Chương ${i / 10 + 1}`, "QUY ĐỊNH CHUNG"] : []), ...article(i + 1)]).flat().join("\n");
  const lines = linesOf(text);
  for (const { from } of partsOf(lines, parseDocument(text))) expect(lines[from - 1]).toMatch(/^(?:Điều|Chương) /);
});

test("replacing a line changes that line alone", () => {
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), fc.nat(), fc.string(), (lines, at, replacement) => {
    const number = (at % lines.length) + 1;
    const changed = withLines(lines.join("\n"), number, number, replacement).split("\n");
    expect(changed.slice(0, number - 1)).toEqual(lines.slice(0, number - 1));
    expect(changed.slice(changed.length - (lines.length - number))).toEqual(lines.slice(number));
    expect(withLines(lines.join("\n"), number, number, lines[number - 1] === "" ? "\n" : (lines[number - 1] ?? ""))).toBe(lines[number - 1] === "" ? [...lines.slice(0, number - 1), "", "", ...lines.slice(number)].join("\n") : lines.join("\n"));
  }));
});

test.each([["công\u200Bdân", "công⟨U+200B⟩dân"], ["\u202Eabc", "⟨U+202E⟩abc"], ["a\u{E0041}b", "a⟨U+E0041⟩b"], ["Điều 1.\tMột", "Điều 1.\tMột"]])("what cannot be seen is written out: %j", (text, shown) => {
  expect(showInvisible(text)).toBe(shown);
});
