import { expect, test } from "vitest";
import { parseDocument } from "../../../src/knowledge/documents/parse-document.ts";
import { checkDocument } from "../../../src/knowledge/intake/check-document.ts";
import { readMetadata } from "../../../src/knowledge/intake/read-metadata.ts";
import { shippedText } from "./remake.ts";

function check(text: string): string[] {
  const parsed = parseDocument(text);
  return checkDocument(text, parsed, readMetadata(text, parsed)).map(({ line, kind }) => `${line} ${kind}`);
}

const head = (number: string, body: string, kind: string): string => `${body}\nSố: ${number}\nHà Nội, ngày 10 tháng 01 năm 2026\n${kind}\nQuy định một việc\n`;
const good = head("1/2026/NĐ-CP", "CHÍNH PHỦ", "NGHỊ ĐỊNH");

test("a document in order has no problem", () => {
  expect(check(`${good}Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực từ ngày 01 tháng 02 năm 2026.\n`)).toEqual([]);
  expect(check(shippedText("72-2020-qh14")).filter((problem) => problem.startsWith("null"))).toEqual([]);
});

test("a khoản, điểm or Điều that is missing is named with its line", () => {
  expect(check(`${good}Điều 1. Phạm vi\n1. Một.\n3. Ba gồm:\na) A;\nc) C.\nĐiều 3. Hiệu lực\nMột.\n`)).toEqual(["8 clause_missing", "10 point_out_of_order", "11 article_missing"]);
});

test("a text without number and day says so", () => {
  expect(check("NGHỊ ĐỊNH\nQuy định\nĐiều 1. Một.\n")).toEqual(["null no_number", "null no_issue_date"]);
});

test("days that cannot be are found", () => {
  expect(check(`${good}Điều 1. Hiệu lực\nNghị định này có hiệu lực từ ngày 01 tháng 01 năm 2026 đến hết ngày 31 tháng 12 năm 2025.\n`)).toEqual(["7 effect_before_issue", "7 end_before_effect"]);
});

test("a number of another kind or body than the head names is found", () => {
  expect(check(`${head("1/2026/NQ-HĐND", "CHÍNH PHỦ", "NGHỊ ĐỊNH")}Điều 1. Một.\n`)).toEqual(["1 number_clash", "4 number_clash"]);
  expect(check(`${head("5/2026/TT-BTC", "BỘ Y TẾ", "THÔNG TƯ")}Điều 1. Một.\n`)).toEqual(["1 number_clash"]);
  expect(check(`${head("5/2026/QĐ-UBND", "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU", "QUYẾT ĐỊNH")}Điều 1. Một.\n`)).toEqual([]);
});

test("words that stand in no piece of the tree are found", () => {
  const text = `${good}Điều 1. Một.\nHai.\n`;
  const parsed = parseDocument(text);
  const article = parsed.root.children.at(-1);
  if (article) article.text = "Điều 1. Một.\n";
  expect(checkDocument(text, parsed, readMetadata(text)).map(({ line, kind }) => `${line} ${kind}`)).toEqual(["7 lost_text"]);
});
