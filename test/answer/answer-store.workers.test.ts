import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { answersCiting, answersCitingClauses, countAnswers, countCitations, findAnswer, forgetAnswers, listAnswers, rateAnswer, recordAnswer } from "../../src/answer/answer-store.ts";
import type { AnswerOutcome, Citation } from "../../src/answer/outcome.ts";

const db = env.KNOWLEDGE;
const NOW = new Date("2026-11-23T03:00:00Z");
const LATER = new Date("2026-11-24T03:00:00Z");
const cite = (clauseId: string): Citation => ({ clauseId, slug: clauseId.split("#")[0] ?? "", label: `nhãn ${clauseId}`, validity: "", path: "", caution: null });
const answered = (clauseIds: string[], trace?: Extract<AnswerOutcome, { kind: "answered" }>["trace"]): Extract<AnswerOutcome, { kind: "answered" }> =>
  ({ kind: "answered", mode: trace ? "composed" : "quoted", text: "…", citations: clauseIds.map(cite), more: [], ...(trace ? { trace } : {}) });

describe("answers that were given", () => {
  test("the same answer recorded twice is there once, with its citations", async () => {
    const record = { id: "a1", now: NOW, redactedQuestion: "Mấy ngày?", asOf: "2026-11-23", outcome: answered(["law-1#dieu-1", "law-1#dieu-2"]) };
    await recordAnswer(db, record);
    await recordAnswer(db, { ...record, outcome: answered(["law-9#dieu-9"]) });
    expect(await answersCiting(db, "law-1", 10)).toMatchObject([{ id: "a1", clauseId: "law-1#dieu-1" }, { id: "a1", clauseId: "law-1#dieu-2" }]);
    expect(await answersCiting(db, "law-9", 10)).toEqual([]);
  });

  test("a composed one can be traced to its prompt and model", async () => {
    await recordAnswer(db, { id: "a2", now: NOW, redactedQuestion: "q", asOf: "2026-11-23", outcome: answered(["law-2#dieu-1"], { prompt: "compose-answer", promptDigest: "d1", model: "m1", inputTokens: 5, outputTokens: null, calls: 1, modelMs: 900, guards: [] }) });
    expect(await db.prepare("SELECT mode, prompt, prompt_digest, model, input_tokens, output_tokens FROM answers WHERE id = 'a2'").first())
      .toEqual({ mode: "composed", prompt: "compose-answer", prompt_digest: "d1", model: "m1", input_tokens: 5, output_tokens: null });
  });
});

describe("ratings", () => {
  test("a bad one opens a gap with the question and its clauses, once however often it is said", async () => {
    await recordAnswer(db, { id: "r1", now: NOW, redactedQuestion: "Hỏi gì đó?", asOf: "2026-11-23", outcome: answered(["law-5#dieu-1"]) });
    for (const id of ["r1", "r1", "khong-co"]) await rateAnswer(db, { id, rating: "bad", now: LATER, meaning: null });
    const { results } = await db.prepare("SELECT id, question, kind, answer_id, nearest FROM gaps WHERE kind = 'rated_bad'").all();
    expect(results).toEqual([{ id: "bad:r1", question: "Hỏi gì đó?", kind: "rated_bad", answer_id: "r1", nearest: JSON.stringify([{ clauseId: "law-5#dieu-1", label: "nhãn law-5#dieu-1" }]) }]);
    await rateAnswer(db, { id: "r1", rating: "good", now: LATER, meaning: null });
    expect((await findAnswer(db, "r1"))?.rating).toBe("good");
  });
});

describe("the list of answers", () => {
  test("goes back in time page by page, and can be narrowed to a day, a document, a rating", async () => {
    for (let i = 0; i < 5; i++) {
      await recordAnswer(db, { id: `l${i}`, now: new Date(Date.UTC(2027, 0, 10 + i)), redactedQuestion: `câu ${i}`, asOf: "2027-01-10", outcome: answered([i % 2 === 0 ? "law-6#dieu-1" : "law-7#dieu-1"]) });
    }
    const first = await listAnswers(db, { from: "2027-01-01", limit: 3 });
    const second = await listAnswers(db, { from: "2027-01-01", limit: 3, cursor: first.next ?? "" });
    expect([first, second].map(({ answers }) => answers.map(({ id }) => id))).toEqual([["l4", "l3", "l2"], ["l1", "l0"]]);
    expect(second.next).toBeNull();
    expect((await listAnswers(db, { slug: "law-7", limit: 10 })).answers.map(({ id }) => id)).toEqual(["l3", "l1"]);
    expect((await listAnswers(db, { from: "2027-01-11", to: "2027-01-12", limit: 10 })).answers.map(({ id }) => id)).toEqual(["l1"]);
    await rateAnswer(db, { id: "l2", rating: "bad", now: LATER, meaning: null });
    expect((await listAnswers(db, { rating: "bad", from: "2027-01-01", limit: 10 })).answers.map(({ id }) => id)).toEqual(["l2"]);
    expect(await countCitations(db, new Date("2027-01-01"))).toEqual([
      { clauseId: "law-6#dieu-1", label: "nhãn law-6#dieu-1", answers: 3, ratedBad: 1 }, { clauseId: "law-7#dieu-1", label: "nhãn law-7#dieu-1", answers: 2, ratedBad: 0 },
    ]);
  });
});

test("a changed clause touches answers that cite it, a part of it or the whole around it, given before the change", async () => {
  const give = (id: string, clauseId: string, now: Date) => recordAnswer(db, { id, now, redactedQuestion: id, asOf: "2026-11-23", outcome: answered([clauseId]) });
  await give("exact", "law-8#dieu-5-khoan-2", NOW);
  await give("part", "law-8#dieu-5-khoan-2-diem-a", NOW);
  await give("whole", "law-8#dieu-5", NOW);
  await give("sister", "law-8#dieu-5-khoan-20", NOW);
  await give("after", "law-8#dieu-5-khoan-2", LATER);
  await give("elsewhere", "law-80#dieu-5-khoan-2", NOW);
  const touched = await answersCitingClauses(db, "law-8", ["dieu-5-khoan-2"], LATER.toISOString());
  expect(touched.map(({ id }) => id).sort()).toEqual(["exact", "part", "whole"]);
});

test("what is older than the day is forgotten, the rest stays", async () => {
  await recordAnswer(db, { id: "old", now: new Date("2020-01-01T00:00:00Z"), redactedQuestion: "q", asOf: "2020-01-01", outcome: answered(["law-4#dieu-1"]) });
  await recordAnswer(db, { id: "new", now: NOW, redactedQuestion: "q", asOf: "2026-11-23", outcome: answered(["law-4#dieu-1"]) });
  const before = await countAnswers(db, new Date("2000-01-01T00:00:00Z"));
  await forgetAnswers(db, new Date("2021-01-01T00:00:00Z"));
  expect((await countAnswers(db, new Date("2000-01-01T00:00:00Z"))).quoted).toBe(before.quoted - 1);
  expect((await answersCiting(db, "law-4", 10)).map(({ id }) => id)).toEqual(["new"]);
});
