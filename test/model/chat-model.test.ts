import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createChatModel } from "../../src/model/chat-model.ts";
import type { ChatProvider } from "../../src/model/chat-provider.ts";
import { withoutThinking } from "../../src/model/chat-request.ts";
import { ModelError } from "../../src/model/ports.ts";
import type { ModelCall } from "../../src/model/ports.ts";
import { breakOff, chatReply, sendJson, startStandIn } from "./stand-in.ts";
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
    expect(await model.complete(ASK)).toEqual({ text: "Ba mươi ngày.", usage: { model: "stand-in-1", inputTokens: 12, outputTokens: 5, calls: 1 } });
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

  test.each([
    ["nothing", undefined, 2],
    ["a moment", "1", 2],
    ["longer than a citizen can wait", "3600", 1],
    ["until a day", "Wed, 01 Jan 2098 00:00:00 GMT", 1],
  ])("repeats a busy service's call once when it asks for %s", async (_, retryAfter, times) => {
    const server = await standIn((_, response) => {
      if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
      sendJson(response, 429, { error: { message: "slow down" } });
    });
    expect(await codeOf(createChatModel({ providers: [provider(server, { maxRetries: 1 })] }).complete(ASK))).toBe("http_429");
    expect(server.received).toHaveLength(times);
  });

  test.each([
    [500, {}, 2],
    [503, {}, 2],
    [401, {}, 1],
    [400, {}, 1],
    [404, {}, 1],
    [429, { code: "insufficient_quota" }, 1],
  ])("repeats only what may help: %i with %j is asked %i times", async (status, error, times) => {
    const server = await standIn((_, response) => sendJson(response, status, { error: { message: "no", ...error } }));
    expect(await codeOf(createChatModel({ providers: [provider(server, { maxRetries: 1 })] }).complete(ASK))).toBe(`http_${status}`);
    expect(server.received).toHaveLength(times);
  });

  test("a reply that breaks off on the way is a lost connection, asked for once more and then given up", async () => {
    const always = await standIn((_, response) => breakOff(response, JSON.stringify(chatReply("Ba mươi ngày."))));
    expect(await codeOf(createChatModel({ providers: [provider(always, { maxRetries: 1 })] }).complete(ASK))).toBe("connection");
    expect(always.received).toHaveLength(2);
    let first = true;
    const once = await standIn((_, response) => {
      if (first) breakOff(response, JSON.stringify(chatReply("Chín mươi ngày.")));
      else sendJson(response, 200, chatReply("Ba mươi ngày."));
      first = false;
    });
    expect((await createChatModel({ providers: [provider(once, { maxRetries: 1 })] }).complete(ASK)).text).toBe("Ba mươi ngày.");
  });

  test("words in what a service sends do not pass for what happened", async () => {
    const server = await standIn((_, response) => response.writeHead(200, { "content-type": "application/json" }).end("connection timeout aborted"));
    expect(await codeOf(createChatModel({ providers: [provider(server)] }).complete(ASK))).toBe("malformed");
  });

  test("a reply that stops half way with the line left open is given up in time", async () => {
    const server = await standIn((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write(JSON.stringify(chatReply("Ba mươi ngày.")).slice(0, 60));
    });
    expect(await codeOf(createChatModel({ providers: [provider(server, { timeoutMs: 200 })] }).complete(ASK))).toBe("timeout");
  });

  test("a reply sent as a stream nobody asked for is not one", async () => {
    const server = await standIn((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end('data: {"choices":[{"delta":{"content":"Ba"}}]}\n\n');
    });
    expect(await codeOf(createChatModel({ providers: [provider(server)] }).complete(ASK))).toBe("malformed");
  });

  test("a service that hangs is left for the next, and both together keep to their limits", async () => {
    const hanging = await standIn(() => undefined);
    const good = await standIn((_, response) => sendJson(response, 200, chatReply("30 ngày.")));
    expect((await createChatModel({ providers: [provider(hanging, { timeoutMs: 150, maxRetries: 1 }), provider(good)] }).complete(ASK)).text).toBe("30 ngày.");
    expect(hanging.received).toHaveLength(1);
  });

  test("reports every request as it ended, with what it cost", async () => {
    const broken = await standIn((_, response) => sendJson(response, 500, { error: { message: "no" } }));
    const good = await standIn((_, response) => sendJson(response, 200, chatReply("30 ngày.")));
    const calls: ModelCall[] = [];
    const price = { input: 1_000_000, output: 2_000_000 };
    const model = createChatModel({ providers: [provider(broken, { price, maxRetries: 1 }), provider(good, { price })] });
    const { usage } = await model.complete({ ...ASK, report: (call) => calls.push(call) });
    expect(usage).toEqual({ model: "stand-in-1", inputTokens: 12, outputTokens: 5, calls: 3 });
    const failed = { provider: new URL(broken.baseUrl).host, model: "qwen-codex", tier: null, code: "http_500", inputTokens: null, outputTokens: null, cost: 0, isGuess: false };
    expect(calls).toMatchObject([failed, failed, { provider: new URL(good.baseUrl).host, model: "stand-in-1", code: "ok", inputTokens: 12, outputTokens: 5, cost: 22, isGuess: false }]);
  });

  test("an answer given up on may still be billed: its cost is the most it can be", async () => {
    const hanging = await standIn(() => undefined);
    const calls: ModelCall[] = [];
    const model = createChatModel({ providers: [provider(hanging, { timeoutMs: 100, price: { input: 1_000_000, output: 1_000_000 } })] });
    await codeOf(model.complete({ system: "1234", user: "123456", maxTokens: 7, report: (call) => calls.push(call) }));
    expect(calls).toMatchObject([{ code: "timeout", inputTokens: null, cost: 12, isGuess: true }]);
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

  test("a provider that failed twice running stands behind the other for half a minute, and is still asked when that one fails", async () => {
    let isFirstUp = false;
    let isSecondUp = true;
    const reply = (isUp: boolean, text: string): Parameters<typeof startStandIn>[0] => (_, response) => (isUp ? sendJson(response, 200, chatReply(text)) : sendJson(response, 503, {}));
    const first = await standIn((body, response) => reply(isFirstUp, "một")(body, response));
    const second = await standIn((body, response) => reply(isSecondUp, "hai")(body, response));
    let now = 0;
    const model = createChatModel({ providers: [provider(first), provider(second)], clock: () => now });
    for (let i = 0; i < 4; i++) expect((await model.complete(ASK)).text).toBe("hai");
    expect(first.received).toHaveLength(2);
    [isFirstUp, isSecondUp] = [true, false];
    expect((await model.complete(ASK)).text).toBe("một");
    [isFirstUp, isSecondUp, now] = [false, true, 40_000];
    expect((await model.complete(ASK)).text).toBe("hai");
    expect(first.received).toHaveLength(4);
  });

  test("stops at the caller's word and does not go on to the next provider", async () => {
    const stop = new AbortController();
    const slow = await standIn(() => stop.abort());
    const next = await standIn((_, response) => sendJson(response, 200, chatReply("30 ngày.")));
    const call = createChatModel({ providers: [provider(slow), provider(next)] }).complete({ ...ASK, signal: stop.signal });
    expect(await codeOf(call)).toBe("aborted");
    expect(next.received).toHaveLength(0);
    // Already stopped, nothing is sent at all; stopped in the pause before a repeat, the pause ends.
    expect(await codeOf(createChatModel({ providers: [provider(next)] }).complete({ ...ASK, signal: stop.signal }))).toBe("aborted");
    expect(next.received).toHaveLength(0);
    const inPause = new AbortController();
    const busy = await standIn((_, response) => {
      response.setHeader("retry-after", "2");
      sendJson(response, 429, { error: { message: "no" } });
      setTimeout(() => inPause.abort(), 50);
    });
    expect(await codeOf(createChatModel({ providers: [provider(busy, { maxRetries: 1 }), provider(next)] }).complete({ ...ASK, signal: inPause.signal }))).toBe("aborted");
    expect([busy.received.length, next.received.length]).toEqual([1, 0]);
  });

  test("a service that is not there is a connection failure", async () => {
    const server = await startStandIn(() => undefined);
    await server.close();
    expect(await codeOf(createChatModel({ providers: [provider(server)] }).complete(ASK))).toBe("connection");
  });
});
