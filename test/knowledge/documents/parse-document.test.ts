import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocumentFile } from "../../../src/knowledge/documents/document.ts";
import { listPieces } from "../../../src/knowledge/documents/document-pieces.ts";
import { normaliseNewlines, parseDocument, textOf } from "../../../src/knowledge/documents/parse-document.ts";

const FOLDER = join(import.meta.dirname, "../../../knowledge/documents");
const shipped = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));

function anchorsOf(text: string): string[] {
  return listPieces(parseDocument(text)).pieces.map((piece) => piece.anchor);
}

describe("shipped documents", () => {
  test.each(shipped)("%s is read, keeps every character, and gives each piece an anchor of its own", (name) => {
    const read = readDocumentFile(name, readFileSync(join(FOLDER, name), "utf8"));
    if (!read.ok) throw new Error(read.reason);
    const parsed = parseDocument(read.value.text);
    expect(textOf(parsed.root)).toBe(normaliseNewlines(read.value.text));
    const { pieces } = listPieces(parsed);
    expect(pieces.map((piece) => piece.text).join("")).toBe(normaliseNewlines(read.value.text));
    expect(new Set(pieces.map((piece) => piece.anchor)).size).toBe(pieces.length);
  });

  test("no rule of another province is shipped", () => {
    for (const name of shipped) {
      const read = readDocumentFile(name, readFileSync(join(FOLDER, name), "utf8"));
      if (read.ok) expect([null, "96"]).toContain(read.value.document.locality);
    }
  });

  test("texts read by machine and not checked are labelled", () => {
    for (const name of ["136-2025-qh15.md", "154-2026-nd-cp.md"]) {
      const read = readDocumentFile(name, readFileSync(join(FOLDER, name), "utf8"));
      expect(read.ok && read.value.document.quality).toBe("ocr_unchecked");
    }
  });
});

test("whatever lines come in whatever order, no character is lost", () => {
  const line = fc.constantFrom(
    "Điều 1. Phạm vi", "Điều 2.", "Điều 3", "Điều 3a. Bổ sung", "1. Một", "2. Hai", "a) A", "đ) Đ", "“Điều 15. Mới", "”.", '"', "Chương I", "CHUNG", "Mục 1. X",
    "Phụ lục I", "Nơi nhận:", "| a | b |", "", "  văn bản  ", "TM. CHÍNH PHỦ", "Sửa đổi Điều 4 như sau:",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, ending) => {
      const text = lines.join(ending);
      const parsed = parseDocument(text);
      expect(textOf(parsed.root)).toBe(normaliseNewlines(text));
      const anchors = listPieces(parsed).pieces.map((piece) => piece.anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
    }),
    { numRuns: 500 },
  );
});

test("điểm đ follows d and belongs to its khoản", () => {
  expect(anchorsOf("Điều 5. Quyền\n1. Gồm:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Đ.\n2. Hai.\n")).toEqual([
    "dieu-5", "dieu-5-khoan-1", "dieu-5-khoan-1-diem-a", "dieu-5-khoan-1-diem-b", "dieu-5-khoan-1-diem-c", "dieu-5-khoan-1-diem-d", "dieu-5-khoan-1-diem-đ", "dieu-5-khoan-2",
  ]);
});

test("a new article quoted by an amending law is not an article of that law", () => {
  const text = "Điều 1. Sửa đổi, bổ sung một số điều của Luật A\n1. Sửa đổi, bổ sung Điều 15 như sau:\n“Điều 15. Tiếp dân\n1. Một.\n2. Hai.”.\n2. Bãi bỏ Điều 9.\nĐiều 2. Hiệu lực\nCó hiệu lực.\n";
  const { articles } = listPieces(parseDocument(text));
  expect(articles.map((article) => article.label)).toEqual(["1", "2"]);
  expect(anchorsOf(text)).toEqual([
    "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-trich-dieu-15", "dieu-1-khoan-1-trich-dieu-15-khoan-1", "dieu-1-khoan-1-trich-dieu-15-khoan-2", "dieu-1-khoan-2", "dieu-2",
  ]);
});

test("a title on the next line is the title, a rule on the Điều line is not", () => {
  const { articles } = listPieces(parseDocument("Điều 1.\nPhạm vi điều chỉnh\nLuật này quy định.\nĐiều 2. Nhà nước có chính sách. Mọi người được hưởng.\n"));
  expect(articles.map((article) => article.title)).toEqual(["Phạm vi điều chỉnh", null]);
});

test("a regulation attached after the signature counts its articles anew", () => {
  const text = "Điều 1. Ban hành\nBan hành kèm theo Quyết định này Quy chế.\nĐiều 2. Hiệu lực\nNgay.\nCHỦ TỊCH\nQUY CHẾ\nĐiều 1. Phạm vi\nQuy chế này.\n";
  const parsed = parseDocument(text);
  expect(parsed.problems).toEqual([]);
  expect(listPieces(parsed).articles.map((article) => [article.label, article.attachment])).toEqual([["1", 0], ["2", 0], ["1", 1]]);
});

test("headings above an article are kept, outermost first", () => {
  const { articles } = listPieces(parseDocument("Chương I\nQUY ĐỊNH CHUNG\nMục 1. PHẠM VI\nĐiều 1. Một\nChữ.\nChương II\nKHÁC\nĐiều 2. Hai\nChữ.\n"));
  expect(articles.map((article) => article.headings)).toEqual([["Chương I. QUY ĐỊNH CHUNG", "Mục 1. PHẠM VI"], ["Chương II. KHÁC"]]);
});

test("missing and repeated articles and khoản are reported with their line", () => {
  const { problems } = parseDocument("Điều 1. Một\n1. A.\n3. C.\nĐiều 4. Bốn\nChữ.\nĐiều 4. Bốn nữa\nChữ.\n");
  expect(problems.map(({ line, kind }) => [line, kind])).toEqual([[3, "clause_missing"], [4, "article_missing"], [6, "article_repeated"]]);
});

test("a reference broken over lines starts no article", () => {
  const { articles } = listPieces(parseDocument("Điều 1. Một\nTheo quy định tại\nĐiều 74 của Luật kia và\nĐiều 95 Luật này.\nĐiều 2. Hai\nChữ.\n"));
  expect(articles.map((article) => article.label)).toEqual(["1", "2"]);
});
