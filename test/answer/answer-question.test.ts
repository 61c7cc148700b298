import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { AnswerDeps } from "../../src/answer/answer-question.ts";
import type { ReadArticle } from "../../src/answer/article-store.ts";
import type { ClauseHit } from "../../src/knowledge/clause.ts";
import { clause, document, hit, indexOf, LE_PHI, LEXICON, ruleChange, TAM_TRU } from "./fixtures.ts";

const article = (pieces: ReadArticle["pieces"], changes: ReadArticle["changes"] = []): ReadArticle => ({ pieces, changes });

function deps(hits: ClauseHit[], articles: ReadArticle[]): AnswerDeps & { index: ReturnType<typeof indexOf> } {
  return { index: indexOf(hits), readArticles: async () => articles, compose: null, lexicon: LEXICON, provinceName: "Cà Mau" };
}

const ask = (question: string, history: { role: "user" | "assistant"; text: string }[] = []) => ({ question, history, asOf: "2026-11-23", locality: "96" });
const THIRD = TAM_TRU[4] ?? clause("dieu-28-khoan-3", "");

describe("a question", () => {
  test("is answered with the khoản that settles it, word for word, under the name of its law", async () => {
    const outcome = await answerQuestion(deps([hit(THIRD)], [article(TAM_TRU)]), ask("Tạm trú sắp hết hạn thì gia hạn trước mấy ngày?"));
    expect(outcome.kind).toBe("answered");
    if (outcome.kind !== "answered") return;
    expect(outcome.text).toContain(THIRD.text);
    expect(outcome.text.split("\n")[0]).toBe("Về việc này, Luật Cư trú, Điều 28 (Hồ sơ, thủ tục đăng ký tạm trú, gia hạn tạm trú), ghi:");
    expect(outcome.citations.map(({ clauseId }) => clauseId)).toContain("68-2020-qh14#dieu-28-khoan-3");
  });

  test("without a hit has no source", async () => {
    expect(await answerQuestion(deps([], []), ask("Gia hạn tạm trú thế nào?"))).toEqual({ kind: "no_source", nearest: [] });
  });

  test("for an amount is not answered by a clause that states none, which is named all the same", async () => {
    const fee = LE_PHI[0] ?? THIRD;
    const outcome = await answerQuestion(deps([hit(fee)], [article(LE_PHI)]), ask("Làm lại thẻ căn cước lệ phí bao nhiêu tiền?"));
    expect(outcome).toMatchObject({ kind: "no_source", nearest: [{ clauseId: "26-2023-qh15#dieu-38-khoan-2" }] });
  });

  test("for the province's own amount is not answered from the rule for the whole country", async () => {
    const rule = clause("dieu-15-khoan-1", "1. Mức phụ cấp hằng tháng bằng 6,0 lần mức lương cơ sở, tức 14.040.000 đồng.");
    const outcome = await answerQuestion(deps([hit(rule)], [article([rule])]), ask("Phụ cấp trưởng ấp ở tỉnh mình mỗi tháng bao nhiêu tiền?"));
    expect(outcome.kind).toBe("no_source");
    const own = document({ locality: "96" });
    expect((await answerQuestion(deps([hit(rule, { document: own })], [article([rule])]), ask("Phụ cấp trưởng ấp ở tỉnh mình mỗi tháng bao nhiêu tiền?"))).kind).toBe("answered");
  });

  test("is stopped by its guard, and by one that breaks, before anything is searched", async () => {
    const asked = deps([hit(THIRD)], [article(TAM_TRU)]);
    const question = ask("Tạm trú sắp hết hạn thì gia hạn trước mấy ngày?");
    expect(await answerQuestion({ ...asked, guardInput: async () => ({ kind: "declined", why: "private_data" }) }, question)).toEqual({ kind: "declined", why: "private_data" });
    expect(await answerQuestion({ ...asked, guardInput: () => Promise.reject(new Error("broken")) }, question)).toEqual({ kind: "declined", why: "command" });
    expect(asked.index.asked).toEqual([]);
    expect((await answerQuestion({ ...asked, guardInput: async () => null }, question)).kind).toBe("answered");
  });

  test("that no document may answer is declined before anything is searched", async () => {
    const asked = deps([hit(THIRD)], [article(TAM_TRU)]);
    expect(await answerQuestion(asked, ask("Hồ sơ tạm trú của tôi tới đâu rồi?"))).toEqual({ kind: "declined", why: "personal_file" });
    expect(asked.index.asked).toEqual([]);
  });

  test("about a matter no document holds are answered where an office has, and declined where not", async () => {
    const approved = { kind: "answered" as const, mode: "approved" as const, text: "Thứ Năm hằng tuần.", citations: [], more: [], source: "Ủy ban nhân dân xã" };
    const local = "Giá tôm thẻ hôm nay bao nhiêu?";
    expect(await answerQuestion(deps([], []), ask(local))).toEqual({ kind: "declined", why: "local_data" });
    expect(await answerQuestion({ ...deps([], []), approved: async () => approved }, ask(local))).toEqual(approved);
    expect(await answerQuestion({ ...deps([], []), approved: async () => null }, ask(local))).toEqual({ kind: "declined", why: "local_data" });
  });

  test("officers have an approved answer for gets that one, but not when it asks about another day", async () => {
    const approved = { kind: "answered" as const, mode: "approved" as const, text: "Gia hạn trước 15 ngày.", citations: [], more: [], source: "Công an xã" };
    const asked = { ...deps([hit(THIRD)], [article(TAM_TRU)]), approved: async () => approved };
    expect(await answerQuestion(asked, ask("Gia hạn tạm trú trước mấy ngày?"))).toEqual(approved);
    expect(asked.index.asked).toEqual([]);
    expect(await answerQuestion(asked, ask("Năm 2024 thì gia hạn tạm trú trước mấy ngày?"))).toMatchObject({ mode: "quoted", asOf: "2024-12-31" });
  });

  test("that leans on the one before is searched with its words", async () => {
    const asked = deps([hit(THIRD)], [article(TAM_TRU)]);
    await answerQuestion(asked, ask("Vậy trước mấy ngày?", [{ role: "user", text: "Gia hạn tạm trú làm sao?" }, { role: "assistant", text: "Làm thủ tục tại công an xã." }]));
    expect(asked.index.asked[0]).toContain("Gia hạn tạm trú");
  });

  test("is never answered with wording that another law in force has replaced", async () => {
    const old = clause("dieu-27", "Trong thời hạn 10 ngày, kể từ ngày nhận được khiếu nại, người có thẩm quyền phải thụ lý giải quyết.");
    const fresh = clause("dieu-2-khoan-15", "15. Thay thế cụm từ “10 ngày” bằng cụm từ “07 ngày làm việc” tại Điều 27.", { id: "136-2025-qh15#dieu-2-khoan-15", slug: "136-2025-qh15" });
    const change = ruleChange({ effect: "words_replaced", oldWords: "10 ngày", newWords: "07 ngày làm việc", instruction: fresh, document: document({ slug: "136-2025-qh15", number: "136/2025/QH15", title: "Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại", inForceFrom: "2026-07-01" }), pieces: [fresh] });
    const outcome = await answerQuestion(deps([hit(old)], [article([old], [change])]), ask("Khiếu nại thì mấy ngày họ phải thụ lý?"));
    expect(outcome).toMatchObject({ kind: "answered", citations: [{ clauseId: "68-2020-qh14#dieu-27" }, { clauseId: "136-2025-qh15#dieu-2-khoan-15" }] });
    expect(outcome.kind === "answered" && outcome.text).toContain("Trong thời hạn 07 ngày làm việc, kể từ");
  });
});
