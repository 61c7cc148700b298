import { expect, test } from "vitest";
import type { Clause, LegalDocument } from "../../src/knowledge/clause.ts";
import { quotablesOf } from "../../src/answer/quotable.ts";
import type { Quotable } from "../../src/answer/quotable.ts";
import { quoteAnswer } from "../../src/answer/quote-answer.ts";
import type { RankedQuotable } from "../../src/answer/rank-quotables.ts";

const DOCUMENT: LegalDocument = {
  slug: "20-2008-nd-cp", number: "20/2008/NĐ-CP", title: "Về tiếp nhận, xử lý phản ánh, kiến nghị", kind: "Nghị định", issuer: "Chính phủ", issued: "2008-02-14", inForceFrom: "2008-03-01",
  inForceTo: null, amendedBy: [], replacedBy: null, locality: null, quality: "official", source: null, note: null,
};

function clause(anchor: string, text: string, place: Partial<Clause> = {}): Clause {
  return { id: `${DOCUMENT.slug}#${anchor}`, slug: DOCUMENT.slug, article: "6", clause: null, point: null, articleTitle: "Hình thức phản ánh, kiến nghị", headings: [], text, ...place };
}

const LIST = [
  clause("dieu-6", "Điều 6. Hình thức phản ánh, kiến nghị\nPhản ánh, kiến nghị được thực hiện thông qua một trong các hình thức sau:"),
  clause("dieu-6-khoan-1", "1. Văn bản.", { clause: "1" }),
  clause("dieu-6-khoan-2", "2. Điện thoại.", { clause: "2" }),
];

const question = { own: "góp ý qua điện thoại được không", context: "", asked: new Set<never>(), legalWords: [] };

function quote(...quotables: readonly Quotable[]): string {
  const chosen = quotables.map((quotable): RankedQuotable => ({ quotable, hit: { clause: quotable.head, document: DOCUMENT, score: 1, evidence: 1, coverage: 1 }, score: 1, coverage: 1, legal: 0 }));
  return quoteAnswer(question, { chosen, others: [] }, "2026-11-23").text;
}

test("a khoản that ends the sentence its article begins is quoted with that beginning", () => {
  const [, telephone] = quotablesOf(LIST);
  expect(telephone && quote(telephone)).toBe("Về việc này, Nghị định 20/2008/NĐ-CP, Điều 6 (Hình thức phản ánh, kiến nghị), ghi:\n“Phản ánh, kiến nghị được thực hiện thông qua một trong các hình thức sau:\n2. Điện thoại.”");
});

test("the beginning of a list is told once, and is no quotation by itself", () => {
  const all = quotablesOf(LIST);
  expect(all.map(({ head }) => head.clause)).toEqual(["1", "2"]);
  expect(quote(...all).match(/hình thức sau:/gu)).toHaveLength(1);
});

test("a single khoản is named in the sentence before it and needs no number of its own", () => {
  const [only] = quotablesOf([clause("dieu-6-khoan-2", "2. Người tiếp nhận trả lời trong 05 ngày làm việc.", { clause: "2" })]);
  expect(only && quote(only)).toBe("Về việc này, Nghị định 20/2008/NĐ-CP, Điều 6 khoản 2 (Hình thức phản ánh, kiến nghị), ghi:\n“Người tiếp nhận trả lời trong 05 ngày làm việc.”");
});

test.each([
  ["a Mục of a plan", clause("muc-i", "I. MỤC ĐÍCH, YÊU CẦU", { article: "Mục I" })],
  ["a numbered heading of a plan", clause("muc-i-khoan-2-2", "2.2. Chi ngân sách địa phương", { article: "Mục I", clause: "2.2" })],
  ["a khoản that only opens what is not there", clause("dieu-6-khoan-3", "3. Mức hỗ trợ:", { clause: "3" })],
  ["the title of an article", clause("dieu-6", "Điều 6. Hình thức phản ánh, kiến nghị")],
])("a heading is never the quotation: %s", (_, heading) => {
  expect(quotablesOf([heading])).toEqual([]);
});

test("a short rule without a full stop is still a rule", () => {
  expect(quotablesOf([clause("dieu-6-khoan-1", "1. Trẻ em dưới 16 tuổi", { clause: "1" })])).toHaveLength(1);
});

test("a plan's heading before the text is not read out: the label above says it", () => {
  const [only] = quotablesOf([clause("muc-ii", "II. NỘI DUNG\nHọp dân mỗi quý một lần.", { article: "Mục II", articleTitle: null })]);
  expect(only && quote(only)).toContain("“Họp dân mỗi quý một lần.”");
});

test("of several khoản each keeps its number, also where its beginning is left out", () => {
  const long = `2. ${"Cơ quan tiếp nhận ghi vào sổ theo dõi và chuyển đến bộ phận phụ trách xem xét. ".repeat(12)}Góp ý qua điện thoại được ghi âm lại.`;
  const pieces = quotablesOf([clause("dieu-6-khoan-1", "1. Văn bản gửi qua bưu điện.", { clause: "1" }), clause("dieu-6-khoan-2", long, { clause: "2" })]);
  expect(quote(...pieces)).toMatch(/\n2\. … .*Góp ý qua điện thoại được ghi âm lại\./u);
});
