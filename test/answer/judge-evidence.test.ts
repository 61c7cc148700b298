import { expect, test } from "vitest";
import type { Clause, LegalDocument } from "../../src/knowledge/clause.ts";
import type { Asked } from "../../src/answer/asked.ts";
import { judgeEvidence, LEAST_EVIDENCE } from "../../src/answer/judge-evidence.ts";
import { contentWordCount } from "../../src/answer/rank-text.ts";
import type { RankedQuotable } from "../../src/answer/rank-quotables.ts";

const DOCUMENT: LegalDocument = {
  slug: "1-2020-nd-cp", number: "1/2020/NĐ-CP", title: "Trợ cấp", kind: "Nghị định", issuer: "Chính phủ", issued: "2020-01-01", inForceFrom: "2020-03-01",
  inForceTo: null, amendedBy: [], replacedBy: null, locality: null, quality: "official", source: null, note: null,
};
const LONG = "Cơ quan tiếp nhận ghi vào sổ theo dõi và chuyển đến bộ phận phụ trách xem xét. ".repeat(12);

function piece(anchor: string, article: string, khoan: string, text: string, score: number, evidence = 3): RankedQuotable {
  const clause: Clause = { id: `${DOCUMENT.slug}#${anchor}`, slug: DOCUMENT.slug, article, clause: khoan, point: null, articleTitle: "Trợ cấp mai táng", headings: [], text };
  return { quotable: { head: clause, points: [], tail: "" }, hit: { clause, document: DOCUMENT, score: 8, evidence, coverage: 1 }, score, coverage: 0.5, legal: 0.5 };
}

function chosen(ranked: readonly RankedQuotable[], own = "người chết thì gia đình lãnh tiền mai táng mấy tháng lương", asked: readonly Asked[] = ["duration"]): string[] {
  return judgeEvidence(ranked, { own, asked: new Set(asked), locality: "96", provinceName: "Cà Mau" }).chosen.map(({ quotable }) => quotable.head.id.split("#")[1] ?? "");
}

test("an article chosen for who gets something brings its khoản that says how much", () => {
  const ranked = [piece("dieu-5-khoan-1", "5", "1", `Thân nhân được nhận trợ cấp. ${LONG}`, 15), piece("dieu-9-khoan-1", "9", "1", `Hồ sơ nộp tại xã. ${LONG}`, 14.5), piece("dieu-9-khoan-2", "9", "2", `Người lo mai táng. ${LONG}`, 14), piece("dieu-5-khoan-2", "5", "2", "Mức trợ cấp bằng 10 tháng lương.", 11.5)];
  expect(chosen(ranked)).toContain("dieu-5-khoan-2");
});

test("three pieces of one article leave room for the best of another", () => {
  const ranked = [1, 2, 3, 4].map((n) => piece(`dieu-5-khoan-${n}`, "5", `${n}`, `Khoản này định thời hạn ${n} tháng. ${LONG}`, 15 - n / 10));
  expect(chosen([...ranked, piece("dieu-9-khoan-1", "9", "1", `Trong 03 tháng. ${LONG}`, 14)])).toEqual(["dieu-5-khoan-1", "dieu-5-khoan-2", "dieu-9-khoan-1"]);
});

test("what stands in a chosen piece already is not quoted twice", () => {
  const point = "a) Trợ cấp bằng 03 tháng lương;";
  const ranked = [piece("dieu-5-khoan-1", "5", "1", `1. Mức trợ cấp:\n${point}\n${LONG}`, 15), piece("dieu-2-khoan-3", "2", "3", `“${point}”`, 14.9)];
  expect(chosen(ranked)).toEqual(["dieu-5-khoan-1"]);
});

test("few words that chance to stand in a law are no answer, the same fit of a long question is", () => {
  const ranked = [piece("dieu-5-khoan-1", "5", "1", "Đội bóng được hỗ trợ.", 9, -1)];
  expect(chosen(ranked, "đội bóng nào vô địch", [])).toEqual([]);
  expect(chosen(ranked, "đội bóng thiếu nhi của trường trung học phổ thông tham dự giải đấu quốc gia được hỗ trợ kinh phí tập luyện", [])).toEqual(["dieu-5-khoan-1"]);
});

test("nothing is an answer where the search itself sees none", () => {
  const ranked = [piece("dieu-5-khoan-1", "5", "1", "Mức trợ cấp bằng 10 tháng lương.", 30, LEAST_EVIDENCE - 0.1)];
  expect(chosen(ranked)).toEqual([]);
});

test.each([["Cho tôi hỏi mấy tuổi thì được đi bầu cử?", 4], ["may tuoi thi duoc di bau cu", 4], ["ở đâu vậy ạ", 0], ["Điều 5 khoản 2", 2]])("words that ask or join are not counted as naming something: %s", (text, count) => {
  expect(contentWordCount(text)).toBe(count);
});
