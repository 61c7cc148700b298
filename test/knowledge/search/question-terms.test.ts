import { expect, test } from "vitest";
import { readLegalTerms } from "../../../src/knowledge/search/legal-terms.ts";
import { readQuestion } from "../../../src/knowledge/search/question-terms.ts";
import { bareTerm, readWords } from "../../../src/knowledge/search/search-terms.ts";

const none = readLegalTerms("none.yaml", "[]");

test("a message half typed without accents is searched by its letters there, and by its words elsewhere", () => {
  const terms = new Set(readQuestion("má tôi năm nay đã già, khong co luong huu thi sao", none).terms.map(({ term }) => term));
  expect(terms).toContain(readWords("già")[0]);
  expect(terms).toContain(bareTerm("luong"));
  expect(terms).not.toContain("luong");
});

test("a few unmarked words in an accented sentence are what they are", () => {
  const terms = new Set(readQuestion("cho con đi học nghề ở xã được hỗ trợ gì", none).terms.map(({ term }) => term));
  expect(terms).toContain("con");
  expect(terms).not.toContain(bareTerm("con"));
});
