import { env } from "cloudflare:workers";
import lexiconYaml from "../knowledge/lexicon.yaml?raw";
import complaintsLaw from "../knowledge/documents/02-2011-qh13.md?raw";
import composePrompt from "../prompts/compose-answer.md?raw";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { countReused } from "../src/answer/answer-reuse-store.ts";
import { findReply } from "../src/answer/answer-slip-store.ts";
import type { AnswerOutcome } from "../src/answer/outcome.ts";
import { readPrompt } from "../src/answer/prompt.ts";
import { readLexicon } from "../src/language/lexicon.ts";
import { type QuestionRecord, rateQuestion, recordQuestion, slipCodeFor } from "../src/record-question.ts";
import { servicesFor } from "../src/services.ts";
import { vietnamDay } from "../src/text/dates.ts";
import { cite, publishLaw, publishText, trace } from "./answer/kept-answers.ts";

const tools = { meaning: { lexicon: readLexicon(lexiconYaml) }, slipSecret: "secret", locality: "96" };
const now = new Date(Date.now() + 60_000);
const clauseId = "950-2013-qh13#dieu-1-khoan-1";
const composed: AnswerOutcome = { kind: "answered", mode: "composed", text: "Dừa nước được hái quanh năm.", citations: [cite(clauseId)], more: [], trace };
const record = (id: string, more: Partial<QuestionRecord> = {}): Promise<void> => recordQuestion(env, tools, { id, question: "Dừa nước được hái khi nào?", outcome: composed, pseudonym: "p_1", now, history: [], ...more });
const kept = async (id: string) => {
  const reply = await findReply(env.KNOWLEDGE, await slipCodeFor("secret", id));
  const key = await env.KNOWLEDGE.prepare("SELECT reuse_key FROM answers WHERE id = ?").bind(reply?.id ?? "").first<string>("reuse_key");
  return { reply, key };
};

beforeAll(() => publishLaw("950-2013-qh13", "Trái dừa nước được hái quanh năm."));
afterEach(() => { vi.restoreAllMocks(); });

describe("a question as it was answered", () => {
  it("is found under the code that stood in the reply, with its trace and the time it took, and once however often it is recorded", async () => {
    for (let i = 0; i < 2; i++) await record("t:1", { tookMs: 77 });
    expect((await kept("t:1")).reply).toMatchObject({ question: "Dừa nước được hái khi nào?", trace, tookMs: 77, context: [], clauses: [{ clauseId, text: "1. Trái dừa nước được hái quanh năm." }] });
    expect(await env.KNOWLEDGE.prepare("SELECT count(*) AS n FROM answers").first("n")).toBe(1);
  });

  it("keeps what was said before only where it leans on it, and is then not given again", async () => {
    const history = [{ role: "user" as const, text: "Khiếu nại lần đầu giải quyết thế nào?" }, { role: "assistant" as const, text: `Luật Khiếu nại, Điều 28 ghi: ${"x".repeat(2000)}` }];
    await record("t:2", { history, question: "vậy mấy ngày?" });
    const leaning = await kept("t:2");
    expect([leaning.reply?.context.length, leaning.reply?.context[1]?.text.length, leaning.key]).toEqual([2, 600, null]);
    await record("t:3", { history, question: "Thủ tục đăng ký tạm trú cần những giấy tờ gì?" });
    const alone = await kept("t:3");
    expect([alone.reply?.context, alone.key]).toEqual([[], expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it("is not given again when it is quoted, speaks of another day, was given again already, or what was said before is not known", async () => {
    const outcomes: [string, Partial<QuestionRecord>][] = [
      ["t:4", { outcome: { kind: "answered", mode: "quoted", text: "…", citations: [cite(clauseId)], more: [] } }],
      ["t:5", { outcome: { ...composed, asOf: "2024-12-31" } }], ["t:6", { outcome: { ...composed, reusedFrom: "q_x" } }],
    ];
    for (const [id, more] of outcomes) await record(id, more);
    await recordQuestion(env, tools, { id: "t:7", question: "Dừa nước được hái khi nào?", outcome: composed, pseudonym: "p_1", now });
    expect(await Promise.all(["t:4", "t:5", "t:6", "t:7"].map(async (id) => (await kept(id)).key))).toEqual([null, null, null, null]);
    expect((await kept("t:5")).reply?.asOf).toBe("2024-12-31");
  });

  it("without a source is kept under a code with what the model was asked in vain; what is declined is not kept", async () => {
    await record("t:8", { outcome: { kind: "no_source", nearest: [cite(clauseId)], trace }, tookMs: 9 });
    expect((await kept("t:8")).reply).toMatchObject({ mode: "no_source", trace, tookMs: 9, clauses: [{ clauseId }] });
    await record("t:9", { outcome: { kind: "declined", why: "opinion" } });
    expect((await kept("t:9")).reply).toBeNull();
  });

  it("said to leave something out opens the question as answered in part", async () => {
    await record("t:10");
    await rateQuestion(env, tools.meaning, { answerId: "t:10", rating: "missing", now });
    const { reply } = await kept("t:10");
    const { results } = await env.KNOWLEDGE.prepare("SELECT kind, question, meaning IS NOT NULL AS read FROM gaps WHERE answer_id = ?").bind(reply?.id ?? "").all();
    expect(results).toEqual([{ kind: "partly", question: "Dừa nước được hái khi nào?", read: 1 }]);
  });
});

describe("the running service", () => {
  it("gives a checked answer again to who asks the same, and asks no model for it", async () => {
    const { digest } = await readPrompt("compose-answer", composePrompt);
    const question = "Trái dừa nước ở rạch được hái khi nào?";
    await record("t:11", { question, outcome: { ...composed, trace: { ...trace, promptDigest: digest } } });
    const asked = vi.spyOn(globalThis, "fetch").mockImplementation(async () => { throw new Error("asked"); });
    const services = servicesFor({ ...env, CHAT_MODEL_URL: "http://model.test/v1", CHAT_MODEL_NAME: "m1" });
    const ask = (text: string) => services.answer({ question: text, history: [], asOf: vietnamDay(now), locality: "96" });
    expect(await ask("cho hỏi trái dừa nước ở rạch được hái khi nào ạ")).toMatchObject({ mode: "composed", text: "Dừa nước được hái quanh năm.", reusedFrom: expect.stringMatching(/^q_/) });
    expect(asked).not.toHaveBeenCalled();
  });

  it("asks the model once for two people who ask the same, and again when the number in the question is another", async () => {
    await publishText("02-2011-qh13", complaintsLaw);
    let calls = 0;
    vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
      calls += 1;
      return Response.json(repliesWith(await new Request(input as RequestInfo, init).text(), "Giải quyết khiếu nại lần đầu không quá 30 ngày, kể từ ngày thụ lý."));
    });
    const services = servicesFor({ ...env, CHAT_MODEL_URL: "http://model.test/v1", CHAT_MODEL_NAME: "m2", CHAT_MODEL_TIER: "json_text" });
    const at = new Date(now.getTime() + 60_000);
    const ask = async (id: string, question: string): Promise<AnswerOutcome> => {
      const outcome = await services.answer({ question, history: [], asOf: vietnamDay(at), locality: "96" });
      await services.recordQuestion({ id, question, outcome, pseudonym: "p_1", now: at, history: [] });
      return outcome;
    };
    expect(await ask("u:1", "Thời hạn giải quyết khiếu nại lần đầu là bao nhiêu ngày?")).toMatchObject({ mode: "composed", trace: { calls: 1 } });
    expect(await ask("u:2", "cho hỏi thời hạn giải quyết khiếu nại lần đầu là bao nhiêu ngày ạ")).toMatchObject({ mode: "composed", reusedFrom: expect.stringMatching(/^q_/) });
    expect(calls).toBe(1);
    await ask("u:3", "Thời hạn giải quyết khiếu nại lần hai là bao nhiêu ngày?");
    expect(calls).toBeGreaterThan(1);
    const { reply } = await keptBy(services, "u:2");
    expect(reply).toMatchObject({ mode: "composed", trace: null, reusedFrom: expect.stringMatching(/^q_/) });
    expect(await countReused(env.KNOWLEDGE, new Date(at.getTime() - 1000))).toBe(1);
  });
});

const keptBy = async (services: Pick<ReturnType<typeof servicesFor>, "slipCode">, id: string) => ({ reply: await findReply(env.KNOWLEDGE, await services.slipCode(id)) });

/** A chat service's reply to a request for an answer: one sentence, resting on the first clause that was given. */
function repliesWith(request: string, text: string): unknown {
  const tokens = [.../\[(k[a-z0-9]+)\]/.exec(request) ?? []].slice(1);
  const content = JSON.stringify({ completeness: "đủ", address: "bà con", sentences: [{ text, tokens, arithmetic: null }] });
  return { id: "1", object: "chat.completion", created: 1, model: "m2", choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }], usage: { prompt_tokens: 800, completion_tokens: 60, total_tokens: 860 } };
}
