import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { composeAnswer } from "../../src/answer/compose-answer.ts";
import type { Composer } from "../../src/answer/compose-answer.ts";
import { readPrompt } from "../../src/answer/prompt.ts";
import { quotablesOf } from "../../src/answer/quotable.ts";
import type { ChatModel } from "../../src/model/ports.ts";
import { ModelError } from "../../src/model/ports.ts";
import { document } from "./fixtures-document.ts";
import { clause, hit, TAM_TRU } from "./fixtures.ts";

const read = (name: string) => readPrompt(name, readFileSync(join(import.meta.dirname, `../../prompts/${name}.md`), "utf8"));
const [PROMPT, REWRITE] = await Promise.all([read("compose-answer"), read("rewrite-sentences")]);
const QUESTION = { own: "Tạm trú sắp hết hạn thì gia hạn lúc nào?", context: "", asked: new Set<"duration">(["duration"]) };
const [FIRST, THIRD] = quotablesOf(TAM_TRU);
if (!FIRST || !THIRD) throw new Error("fixture");
const piece = (quotable: typeof THIRD, more: Parameters<typeof document>[0] = {}) => ({ quotable, hit: hit(quotable.head, { document: document(more) }), score: 10, coverage: 0.5, legal: 0 });
const EVIDENCE = { chosen: [piece(THIRD)], others: [] };

interface Sentence { text: string; tokens?: string[]; number?: number; arithmetic?: unknown }
/** Answers in turn; "$1" in a reply stands for the mark of the first clause it was shown. */
function modelSaying(...replies: (string | Error)[]): ChatModel & { asked: { name: string; system: string; user: string }[] } {
  const asked: { name: string; system: string; user: string }[] = [];
  return {
    name: "fake",
    asked,
    complete: () => Promise.reject(new ModelError("malformed")),
    ask: async <Value>({ name, system, user, schema }: { name: string; system: string; user: string; schema: z.ZodType<Value> }) => {
      const reply = replies[asked.length] ?? replies.at(-1) ?? "";
      asked.push({ name, system, user });
      if (reply instanceof Error) throw reply;
      const marks = [...user.matchAll(/^\[(k\w{3})\]/gmu)].map((match) => match[1] ?? "");
      const parsed = schema.safeParse(tolerant(reply.replace(/\$(\d)/g, (_, n: string) => marks[Number(n) - 1] ?? "k000")));
      if (!parsed.success) throw new ModelError("malformed");
      return { value: parsed.data, usage: { model: "fake-1", inputTokens: 10, outputTokens: 5 } };
    },
  };
}

function tolerant(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const draft = (sentences: Sentence[], completeness = "đủ") => JSON.stringify({ completeness, address: "bà con", sentences: sentences.map((one) => ({ tokens: ["$1"], arithmetic: null, ...one })) });
const TRUE = "Bà con phải gia hạn tạm trú trong 15 ngày trước ngày hết hạn.";
const FALSE = "Bà con phải gia hạn tạm trú trong 30 ngày trước ngày hết hạn.";
const compose = (model: ChatModel, more: Partial<Composer> = {}, evidence = EVIDENCE) => composeAnswer({ model, prompt: PROMPT, rewrite: REWRITE, ...more }, QUESTION, evidence, "2026-11-23");

describe("a composed answer", () => {
  test("is sent when every sentence rests on a clause, and can be traced to prompt and model", async () => {
    const model = modelSaying(draft([{ text: TRUE }]));
    const { answer } = await compose(model);
    expect(answer).toMatchObject({
      mode: "composed", text: TRUE, citations: [{ clauseId: "68-2020-qh14#dieu-28-khoan-3" }],
      trace: { prompt: "compose-answer", promptDigest: PROMPT.digest, model: "fake-1", inputTokens: 10, outputTokens: 5, calls: 1, guards: [] },
    });
    expect(model.asked[0]?.user).toMatch(/^\[k\w{3}\] khoản 3 Điều 28 Luật Cư trú \(68\/2020\/QH14\)$/mu);
    expect(model.asked[0]?.user).not.toContain("/van-ban/");
  });

  test("says what it leaves open when the clauses settle only a part", async () => {
    expect((await compose(modelSaying(draft([{ text: TRUE }], "một phần")))).answer?.text).toBe(`${TRUE} Phần còn lại tôi chưa tìm thấy văn bản nên không dám đoán.`);
  });

  test("shows no marks that a model wrote into a sentence", async () => {
    expect((await compose(modelSaying(draft([{ text: `${TRUE.slice(0, -1)} [$1].` }])))).answer?.text).toBe(TRUE);
  });

  test("has a sentence that failed written once more, with the reason, and takes what then holds", async () => {
    const model = modelSaying(draft([{ text: FALSE }]), draft([{ number: 1, text: TRUE }]));
    const { answer, trace } = await compose(model);
    expect(answer?.text).toBe(TRUE);
    expect(model.asked.map(({ name }) => name)).toEqual(["answer_draft", "sentences_again"]);
    expect(model.asked[1]?.user).toContain("1: number");
    expect(trace).toMatchObject({ calls: 2, inputTokens: 20, outputTokens: 10, guards: ["unsupported_number"] });
    expect(trace.alsoPrompts?.map(({ prompt }) => prompt)).toEqual(["rewrite-sentences"]);
  });

  test("shows the model no personal data of the question", async () => {
    const model = modelSaying(draft([{ text: TRUE }]));
    await compose(model, { redact: (text) => text.replace("Tạm trú", "[che]") });
    expect(model.asked[0]?.user).toContain("[che]");
    expect(model.asked[0]?.user).not.toContain("Tạm trú sắp hết hạn");
  });

  test("drops a later sentence that fails twice and keeps the rest", async () => {
    const { answer } = await compose(modelSaying(draft([{ text: TRUE }, { text: "Gia hạn trễ thì bị phạt tiền." }]), draft([{ number: 2, text: "Trễ hạn thì bị phạt." }])));
    expect(answer?.text).toBe(TRUE);
  });

  test("has a right sentence that is too long to follow by ear put into easier words, and keeps it where that does not come out right", async () => {
    const long = "Bà con phải gia hạn tạm trú trong 15 ngày trước ngày hết hạn, trong 15 ngày trước ngày hết hạn, trong 15 ngày trước ngày hết hạn, trong 15 ngày trước ngày hết hạn.";
    const model = modelSaying(draft([{ text: long }]), draft([{ number: 1, text: TRUE }]));
    expect((await compose(model)).answer?.text).toBe(TRUE);
    expect(model.asked[1]?.user).toContain("1: too_hard");
    expect((await compose(modelSaying(draft([{ text: long }]), draft([{ number: 1, text: FALSE }])))).answer?.text).toBe(long);
    expect((await compose(modelSaying(draft([{ text: long }]), new ModelError("http_500")))).answer?.text).toBe(long);
  });

  test("keeps what passed when the second writing fails", async () => {
    expect((await compose(modelSaying(draft([{ text: TRUE }, { text: FALSE }]), new ModelError("http_500")))).answer?.text).toBe(TRUE);
  });

  test.each([
    ["another number", draft([{ text: FALSE }])],
    ["a false first sentence before a true one", draft([{ text: FALSE }, { text: TRUE }])],
    ["a promise", draft([{ text: "Bà con yên tâm, công an chắc chắn gia hạn trong 15 ngày." }])],
    ["a mark that was not given", draft([{ text: TRUE, tokens: ["kzzz"] }])],
    ["no mark", draft([{ text: TRUE, tokens: [] }])],
    ["another article", draft([{ text: "Theo Điều 99, bà con gia hạn trong 15 ngày trước ngày hết hạn." }])],
    ["nothing found", draft([{ text: TRUE }], "không có")],
    ["no sentence", draft([])],
    ["sentences without what was asked", draft([{ text: "Công dân phải làm thủ tục gia hạn tạm trú." }])],
    ["no JSON", "Bà con gia hạn trong 15 ngày."],
    ["broken JSON", '{"sentences": [{"text": "Gia hạn'],
  ])("gives way to the quotation for %s, and leaves a trace", async (_, reply) => {
    const { answer, trace } = await compose(modelSaying(reply));
    expect(answer).toBeNull();
    expect(trace.calls).toBeGreaterThan(0);
  });

  test.each(["timeout", "http_429", "http_500", "connection"])("gives way to the quotation when the model fails with %s", async (code) => {
    expect(await compose(modelSaying(new ModelError(code)))).toMatchObject({ answer: null, trace: { calls: 1, model: "fake", guards: [] } });
  });

  test("counts no call when the model was not to be asked", async () => {
    expect((await compose(modelSaying(new ModelError("switched_off")))).trace.calls).toBe(0);
  });

  test("never waits for a model longer than its budget, not even for one that heeds no signal", async () => {
    const asleep: ChatModel = { name: "asleep", complete: () => new Promise(() => {}), ask: () => new Promise(() => {}) };
    expect((await compose(asleep, { budgetMs: 20 })).answer).toBeNull();
  });

  test("tells the model to stop when the budget is spent", async () => {
    let stopped = false;
    const patient: ChatModel = {
      name: "patient",
      complete: () => Promise.reject(new ModelError("malformed")),
      ask: ({ signal }) => new Promise((_, reject) => signal?.addEventListener("abort", () => {
        stopped = true;
        reject(new ModelError("aborted"));
      })),
    };
    expect((await compose(patient, { budgetMs: 20 })).answer).toBeNull();
    expect(stopped).toBe(true);
  });

  test("is never written from a clause that is not in force on the day", async () => {
    const model = modelSaying(draft([{ text: TRUE }]));
    expect((await compose(model, {}, { chosen: [piece(THIRD, { inForceTo: "2026-07-01" })], others: [] })).answer).toBeNull();
    expect(model.asked).toEqual([]);
    await compose(model, {}, { chosen: [piece(THIRD), piece(FIRST, { slug: "cu", inForceTo: "2026-07-01" })], others: [] });
    expect(model.asked[0]?.user.match(/^\[k\w{3}\]/gmu)).toHaveLength(1);
  });

  test("cites only the clauses its sentences rest on", async () => {
    const other = piece(quotablesOf([clause("dieu-29", "Điều 29. Xóa đăng ký tạm trú. Người bị xóa đăng ký tạm trú là người đã rời khỏi nơi tạm trú từ 06 tháng liên tục trở lên.")])[0] ?? THIRD);
    expect((await compose(modelSaying(draft([{ text: TRUE }])), {}, { chosen: [piece(THIRD), other], others: [] })).answer?.citations.map(({ clauseId }) => clauseId)).toEqual(["68-2020-qh14#dieu-28-khoan-3"]);
  });
});
