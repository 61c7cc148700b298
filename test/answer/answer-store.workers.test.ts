import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { answersCiting, countAnswers, forgetAnswers, listGaps, recordAnswer, recordGap } from "../../src/answer/answer-store.ts";
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
    await recordAnswer(db, { id: "a2", now: NOW, redactedQuestion: "q", asOf: "2026-11-23", outcome: answered(["law-2#dieu-1"], { prompt: "compose-answer", promptDigest: "d1", model: "m1", inputTokens: 5, outputTokens: null }) });
    expect(await db.prepare("SELECT mode, prompt, prompt_digest, model, input_tokens, output_tokens FROM answers WHERE id = 'a2'").first())
      .toEqual({ mode: "composed", prompt: "compose-answer", prompt_digest: "d1", model: "m1", input_tokens: 5, output_tokens: null });
  });
});

describe("questions without a source", () => {
  const gap = (id: string, redactedQuestion: string, now = NOW) => recordGap(db, { id, now, redactedQuestion, outcome: { kind: "no_source", nearest: [cite("law-3#dieu-1")] } });

  test("are counted together whatever their accents, once each time they were asked", async () => {
    await gap("g1", "Lệ phí bao nhiêu?");
    await gap("g1", "Lệ phí bao nhiêu?");
    await gap("g2", "le phi bao nhieu", LATER);
    await gap("g3", "Giá điện bao nhiêu?");
    const gaps = await listGaps(db, { since: new Date("2026-11-01T00:00:00Z"), limit: 10 });
    expect(gaps).toMatchObject([{ times: 2, firstAt: NOW.toISOString(), lastAt: LATER.toISOString(), nearest: [{ clauseId: "law-3#dieu-1" }] }, { question: "Giá điện bao nhiêu?", times: 1 }]);
    expect(await listGaps(db, { since: LATER, limit: 10 })).toHaveLength(1);
  });
});

test("what is older than the day is forgotten, the rest stays", async () => {
  await recordAnswer(db, { id: "old", now: new Date("2020-01-01T00:00:00Z"), redactedQuestion: "q", asOf: "2020-01-01", outcome: answered(["law-4#dieu-1"]) });
  await recordAnswer(db, { id: "new", now: NOW, redactedQuestion: "q", asOf: "2026-11-23", outcome: answered(["law-4#dieu-1"]) });
  const before = await countAnswers(db, new Date("2000-01-01T00:00:00Z"));
  await forgetAnswers(db, new Date("2021-01-01T00:00:00Z"));
  expect((await countAnswers(db, new Date("2000-01-01T00:00:00Z"))).quoted).toBe(before.quoted - 1);
  expect((await answersCiting(db, "law-4", 10)).map(({ id }) => id)).toEqual(["new"]);
});
