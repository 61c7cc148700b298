import { describe, expect, test } from "vitest";
import { composeAnswer } from "../../src/answer/compose-answer.ts";
import { readPrompt } from "../../src/answer/prompt.ts";
import { quotablesOf } from "../../src/answer/quotable.ts";
import type { ChatModel } from "../../src/model/ports.ts";
import { ModelError } from "../../src/model/ports.ts";
import { hit, TAM_TRU } from "./fixtures.ts";

const PROMPT = await readPrompt("compose-answer", "Luật chơi\n---\n{{as_of}} {{context}} {{question}} {{clauses}}");
const QUESTION = { own: "Tạm trú sắp hết hạn thì gia hạn lúc nào?", context: "" };
const [, THIRD] = quotablesOf(TAM_TRU);
if (!THIRD) throw new Error("fixture");
const PIECE = { quotable: THIRD, hit: hit(TAM_TRU[4] ?? THIRD.head), score: 10, coverage: 0.5, legal: 0 };
const EVIDENCE = { chosen: [PIECE], others: [] };

function modelSaying(reply: string): ChatModel & { asked: string[] } {
  const asked: string[] = [];
  return {
    name: "fake",
    asked,
    complete: async ({ user }) => {
      asked.push(user);
      return { text: reply, usage: { model: "fake-1", inputTokens: 10, outputTokens: 5 } };
    },
    ask: () => Promise.reject(new ModelError("malformed")),
  };
}

const draft = (text: string, clauses = [1]) => JSON.stringify({ sentences: [{ text, clauses }] });
const compose = (model: ChatModel) => composeAnswer(model, PROMPT, QUESTION, EVIDENCE, "2026-11-23");

describe("a composed answer", () => {
  test("is sent when every sentence rests on a clause, and can be traced to prompt and model", async () => {
    const model = modelSaying(`\`\`\`json\n${draft("Bà con làm thủ tục gia hạn trong 15 ngày trước ngày hết hạn tạm trú.")}\n\`\`\``);
    const answer = await compose(model);
    expect(answer).toMatchObject({
      mode: "composed",
      text: "Bà con làm thủ tục gia hạn trong 15 ngày trước ngày hết hạn tạm trú.",
      citations: [{ clauseId: "68-2020-qh14#dieu-28-khoan-3" }],
      trace: { prompt: "compose-answer", promptDigest: PROMPT.digest, model: "fake-1", inputTokens: 10, outputTokens: 5 },
    });
    expect(model.asked[0]).toContain("[1] khoản 3 Điều 28 Luật Cư trú (68/2020/QH14)");
    expect(model.asked[0]).toContain("Trong thời hạn 15 ngày");
  });

  test.each([
    ["another number", draft("Bà con gia hạn trong 30 ngày trước ngày hết hạn tạm trú.")],
    ["a promise", draft("Bà con yên tâm, công an chắc chắn gia hạn trong 15 ngày.")],
    ["a clause that was not given", draft("Bà con gia hạn trong 15 ngày trước ngày hết hạn.", [2])],
    ["another article", draft("Theo Điều 99, bà con gia hạn trong 15 ngày trước ngày hết hạn.")],
    ["no sentence", JSON.stringify({ sentences: [] })],
    ["no JSON", "Bà con gia hạn trong 15 ngày."],
    ["broken JSON", '{"sentences": [{"text": "Gia hạn'],
  ])("gives way to the quotation for %s", async (_, reply) => {
    expect(await compose(modelSaying(reply))).toBeNull();
  });

  test("gives way to the quotation when the model fails", async () => {
    const failing: ChatModel = { name: "fake", complete: () => Promise.reject(new ModelError("timeout")), ask: () => Promise.reject(new ModelError("timeout")) };
    expect(await compose(failing)).toBeNull();
  });
});
