import { expect, test } from "vitest";
import type { Block } from "../../src/public/document-outline.ts";
import { divide } from "../../src/public/document-parts.ts";

const heading = (n: number): Block => ({ kind: "heading", anchor: `chuong-${n}`, text: `Chương ${n}` });
const article = (n: number, chars: number): Block[] => [
  { kind: "article", anchor: `dieu-${n}`, title: `Điều ${n}. Tên điều`, text: "" }, { kind: "clause", anchor: `dieu-${n}-khoan-1`, text: "x".repeat(chars) },
];

test("a short document is one part", () => {
  const blocks = [heading(1), ...article(1, 50), ...article(2, 50)];
  expect(divide(blocks)).toEqual([{ blocks, first: "Điều 1", last: "Điều 2" }]);
});

test("a long one is divided before articles, nothing lost, nothing twice, each heading with what it heads", () => {
  const blocks = [heading(1), ...article(1, 40), ...article(2, 40), heading(2), ...article(3, 90), ...article(4, 90)];
  const parts = divide(blocks, 150);
  expect(parts.flatMap((part) => part.blocks)).toEqual(blocks);
  expect(parts.map(({ first, last }) => [first, last])).toEqual([["Điều 1", "Điều 2"], ["Điều 3", "Điều 3"], ["Điều 4", "Điều 4"]]);
  expect(parts[1]?.blocks[0]).toEqual(heading(2));
});

test("an article longer than a part stays whole", () => {
  const parts = divide([...article(1, 500), ...article(2, 10)], 100);
  expect(parts.map(({ first }) => first)).toEqual(["Điều 1", "Điều 2"]);
});
