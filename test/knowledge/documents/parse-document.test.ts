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

describe("units that the source does not give lines of their own", () => {
  test("a khoản behind the title of its Điều, and a điểm behind its khoản, are found by the number that follows", () => {
    expect(anchorsOf("Điều 6. Nguyên tắc 1. Quỹ hoạt động công khai gồm: a) Thu;\nb) Chi.\n2. Tiết kiệm.\n")).toEqual(["dieu-6", "dieu-6-khoan-1", "dieu-6-khoan-1-diem-a", "dieu-6-khoan-1-diem-b", "dieu-6-khoan-2"]);
  });

  test("a number alone on its line belongs to the next one", () => {
    expect(anchorsOf("Điều 3. Giải thích\n1.\nMột là\nmột.\n2.\nHai.\n")).toEqual(["dieu-3", "dieu-3-khoan-1", "dieu-3-khoan-2"]);
    expect(anchorsOf("Điều 2. Nguyên tắc 1.\nMột.\n2.\nHai.\n")).toEqual(["dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2"]);
  });

  test("a number that is a reference or a sum is not taken for one", () => {
    expect(anchorsOf("Điều 6. Theo khoản 1. Điều này thì\n2. Hai.\n")).toEqual(["dieu-6", "dieu-6-khoan-2"]);
    expect(anchorsOf("Điều 1. Mức\n1. Một là 2. Ba\n2. Hai.\n")).toEqual(["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"]);
  });
});

describe("what is no error of the text is not reported", () => {
  const problemsOf = (text: string): string[] => parseDocument(text).problems.map(({ kind }) => kind);

  test("a list of references broken over lines, or in a table, starts no Điều", () => {
    expect(problemsOf("Điều 1. Một\nTheo khoản 2 Điều 7 và\nĐiều 8, Điều 9 Thông tư số 18.\nKhoản 3\nĐiều 46.\nĐiều 7. của Luật này\nĐiều 2. Hai\n")).toEqual([]);
    expect(anchorsOf("Điều 1. Một\n1. Theo quy định tại\nĐiều 2 Nghị định này và\nĐiều 2 Thông tư số 1.\n2. Hai.\n")).toEqual(["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"]);
  });

  test("texts that never use đ go from d to e; where đ is used, its loss is reported", () => {
    expect(problemsOf("Điều 1. Một\n1. Gồm:\na) A;\nb) B;\nc) C;\nd) D;\ne) E.\n")).toEqual([]);
    expect(problemsOf("Điều 1. Một\n1. Gồm:\na) A;\nb) B;\nc) C;\nd) D;\ne) E.\nĐiều 2. Hai\n1. Gồm:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Đ.\n")).toEqual(["point_out_of_order"]);
  });

  test("a list inside a điểm counts for itself; a điểm that starts again without its khoản is reported once", () => {
    expect(problemsOf("Điều 1. Một\n1. Gồm:\na) A;\nb) B gồm:\na) Aa;\nb) Bb;\nc) Cc.\n")).toEqual([]);
    expect(problemsOf("Điều 1. Một\n1. Gồm:\na) A;\nb) B;\nc) C.\na) A;\nb) B;\nc) C.\n")).toEqual(["point_out_of_order"]);
  });
});

test("what follows the signature of a form in an annex belongs to the annex, not to the form's last Điều", () => {
  const text = "Điều 1. Một\n1. Một.\nTM. CHÍNH PHỦ\nPHỤ LỤC\nMẫu quyết định\nĐiều 1. Mẫu\n1. Một.\nNơi nhận:\n- Lưu.\nMẫu đơn\na) Họ tên\nb) Địa chỉ\n";
  const { pieces, articles } = listPieces(parseDocument(text));
  const last = pieces.at(-1);
  expect(last?.text).toContain("Địa chỉ");
  expect(articles[last?.articleIndex ?? -1]).toMatchObject({ isAnnex: true });
});

test("a chapter's title in capitals goes on over its second line", () => {
  const chapter = parseDocument("Chương II\nQUYỀN VÀ NGHĨA VỤ CỦA NGƯỜI KHIẾU NẠI,\nNGƯỜI BỊ KHIẾU NẠI\nĐiều 12. Quyền\nMột.\n").root.children[0];
  expect(chapter?.title).toBe("QUYỀN VÀ NGHĨA VỤ CỦA NGƯỜI KHIẾU NẠI, NGƯỜI BỊ KHIẾU NẠI");
});

test("no text whatever makes the parser throw or lose a character", () => {
  const unit = fc.stringMatching(/^(?:Điều \d{1,2}[.,]? |\d{1,2}\. ?|[a-đ]\) ?|“|”|Chương [IVX]{1,3}|PHỤ LỤC|TM\.)?[ A-Za-zĐđ:;.\d]{0,20}$/u);
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.array(unit, { maxLength: 30 }).map((lines) => lines.join("\n")));
  fc.assert(fc.property(text, (source) => {
    const parsed = parseDocument(source);
    expect(textOf(parsed.root)).toBe(normaliseNewlines(source));
    const { pieces } = listPieces(parsed);
    expect(new Set(pieces.map(({ anchor }) => anchor)).size).toBe(pieces.length);
    const lines = normaliseNewlines(source).split("\n").length;
    for (const { line } of parsed.problems) expect(line).toBeLessThanOrEqual(lines);
  }), { numRuns: 400 });
});
