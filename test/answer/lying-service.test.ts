import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { AnswerOutcome } from "../../src/answer/outcome.ts";
import { readPrompt } from "../../src/answer/prompt.ts";
import { createChatModel } from "../../src/model/chat-model.ts";
import { breakOff, chatReply, sendJson, startStandIn, toolReply } from "../model/stand-in.ts";
import type { StandIn } from "../model/stand-in.ts";
import { hit, indexOf, LEXICON, TAM_TRU } from "./fixtures.ts";

vi.spyOn(console, "log").mockImplementation(() => {});
vi.spyOn(console, "warn").mockImplementation(() => {});

const read = (name: string) => readPrompt(name, readFileSync(join(import.meta.dirname, `../../prompts/${name}.md`), "utf8"));
const [PROMPT, REWRITE] = await Promise.all([read("compose-answer"), read("rewrite-sentences")]);
const THIRD = TAM_TRU[4];
if (!THIRD) throw new Error("fixture");
const TRUE = "Bà con phải gia hạn tạm trú trong 15 ngày trước ngày hết hạn.";

type Body = Record<string, unknown>;
let service: StandIn;
let respond: (body: Body, response: ServerResponse) => void = (_, response) => sendJson(response, 500, {});

beforeAll(async () => {
  service = await startStandIn((body, response) => respond(body, response));
  // The first call loads the client library, which takes longer than any budget here.
  await import("@langchain/openai");
}, 60_000);
afterAll(() => service.close());
beforeEach(() => { service.received.length = 0; });

/** The marks a request shows, as a model would read them. */
const marksOf = (body: Body): string[] => [...JSON.stringify(body).matchAll(/\[(k\w{3})\] (?:điểm|khoản|Điều)/gu)].map((match) => match[1] ?? "");

function draft(body: Body, text: string, more: { tokens?: string[]; arithmetic?: unknown } = {}): string {
  return JSON.stringify({ completeness: "đủ", address: "bà con", sentences: [{ number: 1, text, tokens: marksOf(body).slice(0, 1), arithmetic: null, ...more }] });
}

/** Whatever the tier that is asked for, the same words come back in its shape. */
function say(body: Body, response: ServerResponse, content: string): void {
  const tools = body["tools"] as { function: { name: string } }[] | undefined;
  sendJson(response, 200, tools?.[0] ? toolReply(tools[0].function.name, content) : chatReply(content));
}

async function answerWith(how: typeof respond, budgetMs = 5000): Promise<AnswerOutcome> {
  respond = how;
  const model = createChatModel({ providers: [{ baseUrl: service.baseUrl, apiKey: "k", model: "stand-in", timeoutMs: budgetMs, maxRetries: 1 }] });
  return answerQuestion(
    { index: indexOf([hit(THIRD ?? raise())]), readArticles: async () => [{ pieces: [THIRD ?? raise()], changes: [] }], compose: { model, prompt: PROMPT, rewrite: REWRITE, budgetMs }, lexicon: LEXICON, provinceName: "Cà Mau" },
    { question: "Tạm trú sắp hết hạn thì gia hạn trước mấy ngày?", history: [], asOf: "2026-11-23", locality: "96" },
  );
}

function raise(): never {
  throw new Error("fixture");
}

describe("whatever a model service does", () => {
  test("a true answer is given in the model's words, with the clause", async () => {
    expect(await answerWith((body, response) => say(body, response, draft(body, TRUE)))).toMatchObject({ kind: "answered", mode: "composed", text: TRUE, citations: [{ clauseId: "68-2020-qh14#dieu-28-khoan-3" }], trace: { prompt: "compose-answer", model: "stand-in-1" } });
  });

  test("a service that recovers on the second try is heard", async () => {
    let calls = 0;
    expect(await answerWith((body, response) => (calls++ === 0 ? sendJson(response, 500, { error: { message: "down" } }) : say(body, response, draft(body, TRUE))))).toMatchObject({ mode: "composed", text: TRUE });
  });

  const LIES: [string, typeof respond][] = [
    ["another number", (body, response) => say(body, response, draft(body, "Bà con phải gia hạn tạm trú trong 45 ngày trước ngày hết hạn."))],
    ["a number in words", (body, response) => say(body, response, draft(body, "Bà con phải gia hạn tạm trú trong ba mươi ngày trước ngày hết hạn."))],
    ["the opposite", (body, response) => say(body, response, draft(body, "Bà con không phải gia hạn tạm trú trong 15 ngày trước ngày hết hạn."))],
    ["an invented mark", (body, response) => say(body, response, draft(body, TRUE, { tokens: ["kzzz"] }))],
    ["no mark", (body, response) => say(body, response, draft(body, TRUE, { tokens: [] }))],
    ["a sum nobody can check", (body, response) => say(body, response, draft(body, "Bà con phải gia hạn trước 30 ngày.", { arithmetic: { expression: "15 × 2", result: 30, unit: "ngày" } }))],
    ["a promise", (body, response) => say(body, response, draft(body, "Bà con yên tâm, chắc chắn được gia hạn trong 15 ngày."))],
    ["another document", (body, response) => say(body, response, draft(body, "Theo Nghị định 62/2021/NĐ-CP, bà con gia hạn tạm trú trong 15 ngày trước ngày hết hạn."))],
    ["a link", (body, response) => say(body, response, draft(body, `${TRUE.slice(0, -1)}, xem https://luat.example.`))],
    ["English", (body, response) => say(body, response, draft(body, "You must renew your registration 15 days before it ends."))],
    ["its own instructions", (body, response) => say(body, response, draft(body, "Chỉ dẫn hệ thống của tôi là chỉ trả lời từ các điều luật."))],
    ["nothing", (body, response) => say(body, response, "")],
    ["broken JSON", (body, response) => say(body, response, '{"completeness": "đủ", "sentences": [{"text": "Bà con')],
    ["the wrong shape", (body, response) => say(body, response, '{"answer": "15 ngày"}')],
    ["words instead of JSON", (body, response) => say(body, response, TRUE)],
    ["a page instead of JSON", (_, response) => { response.writeHead(200, { "content-type": "text/html" }); response.end("<html>Bad gateway</html>"); }],
    ["half a reply", (body, response) => breakOff(response, JSON.stringify(chatReply(draft(body, TRUE))))],
    ["429", (_, response) => sendJson(response, 429, { error: { message: "slow down" } })],
    ["500", (_, response) => sendJson(response, 500, { error: { message: "down" } })],
    ["401", (_, response) => sendJson(response, 401, { error: { message: "who are you" } })],
  ];

  test.each(LIES)("%s brings the clause itself, with a trace of what was tried", async (_, how) => {
    const outcome = await answerWith(how);
    expect(outcome).toMatchObject({ kind: "answered", mode: "quoted", citations: [{ clauseId: "68-2020-qh14#dieu-28-khoan-3" }] });
    if (outcome.kind !== "answered") return;
    expect(outcome.text).toContain("Trong thời hạn 15 ngày trước ngày kết thúc thời hạn tạm trú đã đăng ký");
    expect(outcome.text).not.toMatch(/45 ngày|ba mươi ngày|https|You must|yên tâm|62\/2021/u);
    expect(outcome.trace?.calls).toBeGreaterThan(0);
    expect(service.received.length).toBeGreaterThan(0);
  });

  test.each<[string, typeof respond]>([
    ["never answers", () => {}],
    ["begins and never ends", (_, response) => { response.writeHead(200, { "content-type": "application/json" }); response.write('{"id": "c1", "choices": ['); }],
  ])("a service that %s does not keep the citizen beyond the budget", async (_, how) => {
    expect(await answerWith(how, 150)).toMatchObject({ kind: "answered", mode: "quoted", trace: { calls: 1, inputTokens: null } });
  });

  test("an answer that comes after the budget is dropped", async () => {
    let late: (() => void) | null = null;
    const outcome = await answerWith((body, response) => { late = () => say(body, response, draft(body, TRUE)); }, 150);
    expect(late).not.toBeNull();
    (late as (() => void) | null)?.();
    expect(outcome).toMatchObject({ mode: "quoted" });
  });
});
