import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createChatModel, withoutThinking } from "../../src/model/chat-model.ts";
import type { ChatProvider } from "../../src/model/chat-model.ts";
import { ModelError } from "../../src/model/ports.ts";
import { chatReply, sendJson, startStandIn } from "./stand-in.ts";
import type { StandIn } from "./stand-in.ts";

const open: StandIn[] = [];

async function standIn(...respond: Parameters<typeof startStandIn>): Promise<StandIn> {
  const server = await startStandIn(...respond);
  open.push(server);
  return server;
}

const provider = (server: StandIn, more: Partial<ChatProvider> = {}): ChatProvider => ({
  baseUrl: server.baseUrl,
  apiKey: "test",
  model: "qwen-codex",
  timeoutMs: 5000,
  maxRetries: 0,
  ...more,
});

const ASK = { system: "Trả lời ngắn.", user: "Bao nhiêu ngày?", maxTokens: 300 };

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelError)) throw new Error("expected a ModelError");
  return error.code;
}

// The first import of LangChain takes many seconds; paid once, outside the tests.
beforeAll(async () => {
  await import("@langchain/openai");
}, 120_000);

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe("a chat model", () => {
  test("sends both texts to /chat/completions whatever the model is called, and reports what was used", async () => {
    const server = await standIn((_, response) => sendJson(response, 200, chatReply("Ba mươi ngày.")));
    const model = createChatModel({ providers: [provider(server, { extraBody: { chat_template_kwargs: { enable_thinking: false } } })] });
    expect(await model.complete(ASK)).toEqual({ text: "Ba mươi ngày.", usage: { model: "stand-in-1", inputTokens: 12, outputTokens: 5 } });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({
      path: "/v1/chat/completions",
      body: {
        model: "qwen-codex",
        temperature: 0,
        max_tokens: 300,
        chat_template_kwargs: { enable_thinking: false },
        messages: [{ role: "system", content: ASK.system }, { role: "user", content: ASK.user }],
      },
    });
  });

  test("never shows what a reasoning model thought", async () => {
    const server = await standIn((_, response) => sendJson(response, 200, chatReply("<think>hay là 45 ngày?</think>\n30 ngày.")));
    expect((await createChatModel({ providers: [provider(server)] }).complete(ASK)).text).toBe("30 ngày.");
    expect(withoutThinking("hay là 45?</think> 30 ngày.")).toBe("30 ngày.");
    expect(withoutThinking("<think>hay là 45 ngày, chưa")).toBe("");
  });

  test.each([
    [429, "http_429"],
    [500, "http_500"],
    [401, "http_401"],
  ])("turns status %i into code %s", async (status, code) => {
    const server = await standIn((_, response) => sendJson(response, status, { error: { message: "no" } }));
    expect(await codeOf(createChatModel({ providers: [provider(server)] }).complete(ASK))).toBe(code);
  });

  test("gives up on a service that does not answer in time", async () => {
    const server = await standIn(() => undefined);
    expect(await codeOf(createChatModel({ providers: [provider(server, { timeoutMs: 150 })] }).complete(ASK))).toBe("timeout");
  });

  test("repeats a refused call once when told to, without waiting out a long retry-after", async () => {
    const server = await standIn((_, response) => {
      response.setHeader("retry-after", "3600");
      sendJson(response, 429, { error: { message: "slow down" } });
    });
    expect(await codeOf(createChatModel({ providers: [provider(server, { maxRetries: 1 })] }).complete(ASK))).toBe("http_429");
    expect(server.received).toHaveLength(2);
  });

  test("names an empty reply, a cut-off one and one of another shape", async () => {
    for (const [body, code] of [
      [chatReply(""), "empty"],
      [chatReply("<think>nghĩ mãi"), "empty"],
      [chatReply("Ba mươi", "length"), "cut_off"],
      [{ code: 0, message: "ok", data: {} }, "malformed"],
    ] as const) {
      const server = await standIn((_, response) => sendJson(response, 200, body));
      expect(await codeOf(createChatModel({ providers: [provider(server)] }).complete(ASK))).toBe(code);
    }
    const page = await standIn((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>bảo trì</html>"));
    expect(await codeOf(createChatModel({ providers: [provider(page)] }).complete(ASK))).toBe("malformed");
  });

  test("asks the second provider when the first fails, and tells the last failure when both do", async () => {
    const broken = await standIn((_, response) => sendJson(response, 500, { error: { message: "no" } }));
    const good = await standIn((_, response) => sendJson(response, 200, chatReply("30 ngày.")));
    const busy = await standIn((_, response) => sendJson(response, 429, { error: { message: "no" } }));
    expect((await createChatModel({ providers: [provider(broken), provider(good)] }).complete(ASK)).text).toBe("30 ngày.");
    expect(await codeOf(createChatModel({ providers: [provider(broken), provider(busy)] }).complete(ASK))).toBe("http_429");
  });

  test("stops at the caller's word and does not go on to the next provider", async () => {
    const stop = new AbortController();
    const slow = await standIn(() => stop.abort());
    const next = await standIn((_, response) => sendJson(response, 200, chatReply("30 ngày.")));
    const call = createChatModel({ providers: [provider(slow), provider(next)] }).complete({ ...ASK, signal: stop.signal });
    expect(await codeOf(call)).toBe("aborted");
    expect(next.received).toHaveLength(0);
  });

  test("a service that is not there is a connection failure", async () => {
    const server = await startStandIn(() => undefined);
    await server.close();
    expect(await codeOf(createChatModel({ providers: [provider(server)] }).complete(ASK))).toBe("connection");
  });
});
