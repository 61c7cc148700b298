import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createChatModel } from "../../src/model/chat-model.ts";
import type { ChatProvider } from "../../src/model/chat-provider.ts";
import { ModelError } from "../../src/model/ports.ts";
import type { ModelCall } from "../../src/model/ports.ts";
import { breakOff, chatReply, sendJson, startStandIn, toolReply } from "./stand-in.ts";
import type { StandIn } from "./stand-in.ts";

type Respond = Parameters<typeof startStandIn>[0];
type Answer = Parameters<Respond>[1];
type Asked = "json_schema" | "tool_call" | "json_text" | "repair";

const open: StandIn[] = [];

/** A service that answers each way of asking as told; what is not told is refused with status 400. */
async function serviceThat(answers: Partial<Record<Asked, (response: Answer) => void>>): Promise<StandIn> {
  const server = await startStandIn((body, response) => {
    const answer = answers[askedBy(body)];
    if (answer) answer(response);
    else sendJson(response, 400, { error: { message: "unsupported" } });
  });
  open.push(server);
  return server;
}

function askedBy(body: Record<string, unknown>): Asked {
  if ("response_format" in body) return "json_schema";
  if ("tools" in body) return "tool_call";
  return Array.isArray(body["messages"]) && body["messages"].length > 2 ? "repair" : "json_text";
}

const asked = (server: StandIn): Asked[] => server.received.map(({ body }) => askedBy(body));
const messagesOf = (server: StandIn, at: number) => z.array(z.object({ role: z.string(), content: z.string() })).parse(server.received[at]?.body["messages"]);
const says = (content: string | null, finish?: string) => (response: Answer) => sendJson(response, 200, chatReply(content, finish));
const calls = (toolArguments: string) => (response: Answer) => sendJson(response, 200, toolReply("answer_draft", toolArguments));
const refuses = (status: number) => (response: Answer) => sendJson(response, status, { error: { message: "no" } });

const provider = (server: StandIn, more: Partial<ChatProvider> = {}): ChatProvider => ({ baseUrl: server.baseUrl, apiKey: "test", model: "m", timeoutMs: 5000, maxRetries: 0, ...more });
const modelAt = (...servers: [StandIn, ...StandIn[]]) => createChatModel({ providers: servers.map((server) => provider(server)) as [ChatProvider, ...ChatProvider[]] });

const Draft = z.object({ sentences: z.array(z.object({ text: z.string().trim().min(1), tokens: z.array(z.string()), sum: z.string().optional() })).max(3), completeness: z.enum(["đủ", "một phần", "không có"]) });
const GOOD = { sentences: [{ text: "Thời hạn là 30 ngày.", tokens: ["k7"] }], completeness: "đủ" };
const JSON_TEXT = JSON.stringify(GOOD);
const ASK = { name: "answer_draft", system: "Trả lời ngắn.", user: "Bao nhiêu ngày?", schema: Draft, maxTokens: 300 };

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof ModelError)) throw new Error("expected a ModelError");
  return error.code;
}

beforeAll(async () => {
  await import("@langchain/openai");
}, 120_000);

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe("a structured question", () => {
  test("is asked by schema first: closed objects, all properties required, what is optional may be null", async () => {
    const server = await serviceThat({ json_schema: says(JSON.stringify({ ...GOOD, sentences: [{ ...GOOD.sentences[0], sum: null }] })) });
    const { value, usage } = await modelAt(server).ask(ASK);
    expect(value).toEqual(GOOD);
    expect(usage).toEqual({ model: "stand-in-1", inputTokens: 12, outputTokens: 5, calls: 1 });
    expect(server.received[0]?.body["response_format"]).toEqual({
      type: "json_schema",
      json_schema: {
        name: "answer_draft",
        strict: true,
        schema: {
          type: "object",
          additionalProperties: false,
          required: ["sentences", "completeness"],
          properties: {
            sentences: {
              type: "array",
              maxItems: 3,
              items: {
                type: "object",
                additionalProperties: false,
                required: ["text", "tokens", "sum"],
                properties: { text: { type: "string" }, tokens: { type: "array", items: { type: "string" } }, sum: { anyOf: [{ type: "string" }, { type: "null" }] } },
              },
            },
            completeness: { type: "string", enum: ["đủ", "một phần", "không có"] },
          },
        },
      },
    });
  });

  test.each([400, 422, 501])("goes to the tool call when the schema is refused with %i, and remembers", async (status) => {
    const server = await serviceThat({ json_schema: refuses(status), tool_call: calls(JSON_TEXT) });
    const model = modelAt(server);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect(asked(server)).toEqual(["json_schema", "tool_call", "tool_call"]);
    expect(server.received[1]?.body).toMatchObject({ tool_choice: { type: "function", function: { name: "answer_draft" } }, tools: [{ type: "function", function: { name: "answer_draft" } }] });
  });

  test("goes on to plain JSON text when tools are refused too, tells the schema in words, and remembers", async () => {
    const server = await serviceThat({ json_text: says(`<think>{"nghĩ": 1}</think>Đây ạ:\n\`\`\`json\n${JSON_TEXT}\n\`\`\`\nHết.`) });
    const model = modelAt(server);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect(asked(server)).toEqual(["json_schema", "tool_call", "json_text", "json_text"]);
    expect(messagesOf(server, 2)[0]?.content).toContain(ASK.system);
    expect(messagesOf(server, 2)[0]?.content).toContain('"completeness"');
  });

  test.each([
    ["words instead of JSON", "Thời hạn là 30 ngày."],
    ["another shape", '{"answer": "30 ngày"}'],
    ["nothing, because the JSON lies with the thoughts", ""],
    ["half an object", JSON_TEXT.slice(0, 40)],
    ["a label nobody knows", JSON_TEXT.replace("đủ", "chắc chắn")],
  ])("is not content with %s where the schema was taken but not kept to", async (_, reply) => {
    const server = await serviceThat({ json_schema: says(reply), tool_call: calls(JSON_TEXT) });
    const model = modelAt(server);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect(asked(server)).toEqual(["json_schema", "tool_call", "tool_call"]);
  });

  test("takes a tool's reply from the words when the model does not call it, and one with slips in its JSON", async () => {
    const wordy = await serviceThat({ tool_call: says(JSON_TEXT) });
    expect((await modelAt(wordy).ask(ASK)).value).toEqual(GOOD);
    const sloppy = await serviceThat({ tool_call: calls(JSON_TEXT.replace("]}]", "],}]")) });
    expect((await modelAt(sloppy).ask(ASK)).value).toEqual(GOOD);
    expect(asked(sloppy)).toEqual(["json_schema", "tool_call"]);
  });

  test("asks for repair once, showing the reply and what is wrong with it", async () => {
    const server = await serviceThat({ json_text: says('{"sentences": [], "completeness": "xong"}'), repair: says(JSON_TEXT) });
    const calls: ModelCall[] = [];
    const { value, usage } = await modelAt(server).ask({ ...ASK, report: (call) => calls.push(call) });
    expect(value).toEqual(GOOD);
    expect(usage).toMatchObject({ inputTokens: 24, outputTokens: 10, calls: 4 });
    const messages = messagesOf(server, 3);
    expect(messages.map(({ role }) => role)).toEqual(["system", "user", "assistant", "user"]);
    expect(messages[2]?.content).toContain("xong");
    expect(messages[3]?.content).toContain("completeness");
    expect(calls.map(({ tier, code }) => `${tier} ${code}`)).toEqual(["json_schema http_400", "tool_call http_400", "json_text malformed", "json_text ok"]);
  });

  test("gives up after one repair, and says that no reply fitted", async () => {
    const server = await serviceThat({ json_schema: says("{}"), tool_call: says("không"), json_text: says("{}"), repair: says("vẫn không") });
    expect(await codeOf(modelAt(server).ask(ASK))).toBe("malformed");
    expect(asked(server)).toEqual(["json_schema", "tool_call", "json_text", "repair"]);
  });

  test("a reply of the right shape that is only too long is repaired where it stands, and no weaker way is remembered", async () => {
    const long = JSON.stringify({ ...GOOD, sentences: Array(5).fill(GOOD.sentences[0]) });
    let times = 0;
    const server = await serviceThat({ json_schema: (response) => says((times += 1) === 1 ? long : JSON_TEXT)(response) });
    const model = modelAt(server);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect(asked(server)).toEqual(["json_schema", "json_schema", "json_schema"]);
    expect(messagesOf(server, 1).map(({ role }) => role)).toEqual(["system", "user", "assistant", "user"]);
    expect(messagesOf(server, 1)[3]?.content).toContain("sentences");
  });

  test("a repair that is too long again is the end", async () => {
    const long = JSON.stringify({ ...GOOD, sentences: Array(5).fill(GOOD.sentences[0]) });
    const server = await serviceThat({ json_schema: says(long) });
    expect(await codeOf(modelAt(server).ask(ASK))).toBe("malformed");
    expect(asked(server)).toEqual(["json_schema", "json_schema"]);
  });

  test("takes neither of two different objects, but one that is said twice", async () => {
    const other = JSON.stringify({ ...GOOD, completeness: "một phần" });
    const two = await serviceThat({ json_text: says(`${JSON_TEXT}\n${other}`), repair: says(`${JSON_TEXT} hoặc ${other}`) });
    expect(await codeOf(modelAt(two).ask(ASK))).toBe("malformed");
    const twice = await serviceThat({ json_text: says(`${JSON_TEXT}\n${JSON_TEXT}`) });
    expect((await modelAt(twice).ask(ASK)).value).toEqual(GOOD);
  });

  test("unwraps what a service wraps in one property", async () => {
    const server = await serviceThat({ json_schema: says(JSON.stringify({ answer_draft: GOOD })) });
    expect((await modelAt(server).ask(ASK)).value).toEqual(GOOD);
  });

  test.each([
    ["500", refuses(500), "http_500"],
    ["401", refuses(401), "http_401"],
    ["404", refuses(404), "http_404"],
    ["429", refuses(429), "http_429"],
    ["a page", (response: Answer) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>bảo trì</html>"), "malformed"],
    ["a reply cut off", says(JSON_TEXT.slice(0, 50), "length"), "cut_off"],
    ["half a body", (response: Answer) => breakOff(response, JSON.stringify(chatReply(JSON_TEXT))), "connection"],
  ])("%s says nothing about the shape: no weaker way is tried, and none is remembered", async (_, answer, code) => {
    const broken = await serviceThat({ json_schema: answer });
    const model = modelAt(broken);
    expect(await codeOf(model.ask(ASK))).toBe(code);
    expect(await codeOf(model.ask(ASK))).toBe(code);
    expect(asked(broken)).toEqual(["json_schema", "json_schema"]);
  });

  test("each provider has its own memory, and the second answers when the first cannot", async () => {
    const lying = await serviceThat({ json_schema: says("{}"), tool_call: says("{}"), json_text: says("{}"), repair: says("{}") });
    const good = await serviceThat({ tool_call: calls(JSON_TEXT) });
    const model = modelAt(lying, good);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect(asked(good)).toEqual(["json_schema", "tool_call", "tool_call"]);
    expect(asked(lying).filter((way) => way === "json_schema")).toHaveLength(2);
  });

  test("one provider has one time limit for all its ways, repeats and repair together", async () => {
    const slow = await serviceThat({ tool_call: () => undefined });
    const good = await serviceThat({ json_schema: says(JSON_TEXT) });
    const model = createChatModel({ providers: [provider(slow, { timeoutMs: 200 }), provider(good)] });
    expect((await model.ask(ASK)).value).toEqual(GOOD);
    expect(asked(slow)).toEqual(["json_schema", "tool_call"]);
  });

  test("stops at the caller's word between one way and the next", async () => {
    const stop = new AbortController();
    const server = await serviceThat({ json_schema: (response) => { stop.abort(); refuses(400)(response); }, tool_call: calls(JSON_TEXT) });
    const sent: ModelCall[] = [];
    expect(await codeOf(modelAt(server, server).ask({ ...ASK, signal: stop.signal, report: (call) => sent.push(call) }))).toBe("aborted");
    expect(asked(server)).toEqual(["json_schema"]);
    // What was never sent is not in the bill.
    expect(sent).toHaveLength(1);
  });
});
