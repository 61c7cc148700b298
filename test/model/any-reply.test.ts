import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { createChatModel } from "../../src/model/chat-model.ts";
import { ModelError } from "../../src/model/ports.ts";
import type { ModelCall } from "../../src/model/ports.ts";
import { startStandIn } from "./stand-in.ts";
import type { StandIn } from "./stand-in.ts";

const Draft = z.strictObject({ sentences: z.array(z.object({ text: z.string().min(1), tokens: z.array(z.string()) })), completeness: z.enum(["đủ", "không có"]) });
const GOOD = JSON.stringify({ sentences: [{ text: "30 ngày", tokens: ["k1"] }], completeness: "đủ" });
/** What the service sends next, whatever it is asked. */
let next: { status: number; type: string; body: string } = { status: 200, type: "", body: "" };
let server: StandIn;

beforeAll(async () => {
  await import("@langchain/openai");
  server = await startStandIn((_, response) => response.writeHead(next.status, { "content-type": next.type }).end(next.body));
}, 120_000);

afterAll(() => server.close());

/** Mostly what it should be, and anything else. */
const mostly = <A, B>(usual: fc.Arbitrary<A>, other: fc.Arbitrary<B>) => fc.oneof({ arbitrary: usual as fc.Arbitrary<A | B>, weight: 4 }, { arbitrary: other as fc.Arbitrary<A | B>, weight: 1 });
const anything = fc.jsonValue();
const half = fc.nat(GOOD.length).map((end) => GOOD.slice(0, end));
const text = fc.oneof(fc.constant(GOOD), fc.constant(`\`\`\`json\n${GOOD}\n\`\`\``), half, fc.string(), fc.json());
const toolCall = fc.record({ id: fc.string(), type: fc.constant("function"), function: fc.record({ name: fc.string(), arguments: text }) });
const message = mostly(fc.record({ role: mostly(fc.constant("assistant"), fc.string()), content: mostly(text, anything), tool_calls: mostly(fc.constant(undefined), mostly(fc.array(toolCall, { maxLength: 2 }), anything)) }), anything);
const choice = mostly(fc.record({ index: fc.constant(0), finish_reason: mostly(fc.constant("stop"), fc.constantFrom("length", "content_filter", "tool_calls", null, 7)), message }), anything);
const usage = mostly(fc.record({ prompt_tokens: mostly(fc.nat(), anything), completion_tokens: mostly(fc.nat(), fc.double()) }), anything);
const completion = fc.record({ id: fc.string(), model: mostly(fc.string(), anything), choices: mostly(fc.array(choice, { minLength: 1, maxLength: 2 }), anything), usage });
const sent = fc.record({
  status: mostly(fc.constant(200), fc.constantFrom(400, 429, 500)),
  type: mostly(fc.constant("application/json"), fc.constantFrom("text/html", "text/event-stream")),
  body: mostly(completion.map((value) => JSON.stringify(value)), fc.oneof(fc.json(), fc.string())),
});

test("whatever a service sends, an answer fits the schema or a ModelError is thrown, and each request is reported once", async () => {
  // The library remarks upon tool calls it cannot read.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  let answers = 0;
  await fc.assert(fc.asyncProperty(sent, async (reply) => {
    next = reply;
    const before = server.received.length;
    const calls: ModelCall[] = [];
    const model = createChatModel({ providers: [{ baseUrl: server.baseUrl, apiKey: "k", model: "m", timeoutMs: 5000, maxRetries: 0, price: { input: 1, output: 1 } }] });
    const ask = { name: "answer_draft", system: "s", user: "u", schema: Draft, maxTokens: 100, report: (call: ModelCall) => void calls.push(call) };
    try {
      Draft.parse((await model.ask(ask)).value);
      answers += 1;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
    expect(calls).toHaveLength(server.received.length - before);
    for (const { cost, inputTokens, ms } of calls) expect([Number.isFinite(cost), inputTokens === null || Number.isFinite(inputTokens), ms >= 0]).toEqual([true, true, true]);
  }), { numRuns: 300 });
  // Otherwise the first half of the promise would hold for want of answers.
  expect(answers).toBeGreaterThan(0);
});
