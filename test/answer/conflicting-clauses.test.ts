import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { AnswerDeps } from "../../src/answer/answer-question.ts";
import type { AnswerOutcome } from "../../src/answer/outcome.ts";
import type { LegalDocument } from "../../src/knowledge/clause.ts";
import { answerText } from "../../src/text/answers.ts";
import { clause, document, hit, indexOf, LEXICON } from "./fixtures.ts";

const TITLE = "Thời hạn trả kết quả đăng ký tàu cá";
const rule = (slug: string, days: string, more: { title?: string; text?: string } = {}): ReturnType<typeof clause> =>
  clause("dieu-9-khoan-1", more.text ?? `1. Trong thời hạn ${days} ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan đăng ký tàu cá trả kết quả đăng ký tàu cá cho chủ tàu.`, { id: `${slug}#dieu-9-khoan-1`, slug, articleTitle: more.title ?? TITLE });

const one: Partial<LegalDocument> = { slug: "11-2024-nd-cp", number: "11/2024/NĐ-CP", title: "Quy định về đăng ký tàu cá", kind: "Nghị định", inForceFrom: "2024-03-01" };
const other: Partial<LegalDocument> = { slug: "22-2025-nd-cp", number: "22/2025/NĐ-CP", title: "Quy định về thủ tục hành chính trong lĩnh vực thủy sản", kind: "Nghị định", inForceFrom: "2025-05-01" };

interface Piece { text?: string; title?: string; days?: string; document: Partial<LegalDocument> }

async function ask(first: Piece, second: Piece, question = "Đăng ký tàu cá mấy ngày có kết quả?"): Promise<Extract<AnswerOutcome, { kind: "answered" }>> {
  const hits = [first, second].map(({ days = "3", document: more, ...words }, i) => hit(rule(more.slug ?? "", days, words), { document: document(more), score: 10 - i * 0.3 }));
  const deps: AnswerDeps = { index: indexOf(hits), readArticles: async () => hits.map(({ clause: piece }) => ({ pieces: [piece], changes: [] })), compose: null, lexicon: LEXICON, provinceName: "Cà Mau" };
  const outcome = await answerQuestion(deps, { question, history: [], asOf: "2026-11-23", locality: "96" });
  if (outcome.kind !== "answered") throw new Error(outcome.kind);
  return outcome;
}

describe("two texts in force, of one rank, with different days for one thing", () => {
  test("are both quoted with their dates, and said to differ", async () => {
    const outcome = await ask({ document: one, days: "3" }, { document: other, days: "07" });
    const reply = answerText(outcome, { publicUrl: "http://x", provinceName: "Cà Mau" });
    expect(outcome.conflict?.clauses.map(({ clauseId, value }) => [clauseId, value]).toSorted()).toEqual([["11-2024-nd-cp#dieu-9-khoan-1", "3 ngày"], ["22-2025-nd-cp#dieu-9-khoan-1", "7 ngày"]]);
    for (const said of ["ghi khác nhau", "11/2024/NĐ-CP", "22/2025/NĐ-CP", "hiệu lực từ 01/03/2024", "hiệu lực từ 01/05/2025"]) expect(reply).toContain(said);
  });
});

describe("nothing conflicts where", () => {
  test.each<[string, Piece, Piece]>([
    ["both say the same", { document: one, days: "3" }, { document: other, days: "03" }],
    ["one is a law and the other a decree", { document: { ...one, kind: "Luật" }, days: "3" }, { document: other, days: "7" }],
    ["one replaced the other", { document: { ...one, replacedBy: "22/2025/NĐ-CP" }, days: "3" }, { document: other, days: "7" }],
    ["one amends the other", { document: { ...one, amendedBy: ["22/2025/NĐ-CP"] }, days: "3" }, { document: other, days: "7" }],
    ["one is the province's own", { document: { ...one, locality: "96" }, days: "3" }, { document: other, days: "7" }],
    ["they are two editions of one law", { document: { ...one, title: "Luật Thủy sản 2017", kind: "Luật" }, days: "3" }, { document: { ...other, title: "Luật Thủy sản (văn bản hợp nhất 2026)", kind: "Văn bản hợp nhất" }, days: "7" }],
    ["they are about different things", { document: one, days: "3" }, { document: other, title: "Thời hạn xóa đăng ký tàu cá", text: "1. Chủ tàu phải làm thủ tục xóa đăng ký trong 30 ngày sau khi tàu bị phá dỡ, mất tích." }],
    ["one is a table of several cases", { document: one, days: "3" }, { document: other, text: "1. Kết quả đăng ký tàu cá trả trong 3 ngày với tàu mới, 5 ngày với tàu cũ, 9 ngày với tàu nhập khẩu." }],
  ])("%s", async (_, first, second) => {
    expect((await ask(first, second)).conflict).toBeUndefined();
  });

  test("no value was asked for", async () => {
    expect((await ask({ document: one, days: "3" }, { document: other, days: "7" }, "Đăng ký tàu cá cần giấy tờ gì?")).conflict).toBeUndefined();
  });
});
