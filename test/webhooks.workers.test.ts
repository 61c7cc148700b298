import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import fc from "fast-check";
import { Hono } from "hono";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Channel, ContactChange, InboundMessage } from "../src/channels/channel.ts";
import { zaloOaTerms } from "../src/channels/sending-terms.ts";
import { createTelegramChannel } from "../src/channels/telegram.ts";
import { createWebChatChannel } from "../src/channels/web-chat.ts";
import { createZaloBotChannel } from "../src/channels/zalo-bot.ts";
import { createZaloOaChannel } from "../src/channels/zalo-oa.ts";
import { MAX_WEBHOOK_BYTES, webhooks } from "../src/webhooks.ts";
import { anyJson, mutated } from "./channels/arbitrary-bodies.ts";
import { createZaloOaPlatform } from "./channels/zalo-oa-platform.ts";
import telegramPress from "./fixtures/telegram/callback-query.json";
import telegramEdit from "./fixtures/telegram/edited-message.json";
import telegramText from "./fixtures/telegram/text.json";
import zaloText from "./fixtures/zalo/text.json";
import zaloUnknown from "./fixtures/zalo/unknown-event.json";

const SECRET = "bi-mat-123";
const telegramCalls: { method: string; body: unknown }[] = [];
const channels: Record<string, Channel> = {
  zalo: createZaloBotChannel({ token: "1:a", webhookSecret: SECRET, choiceHint: "" }),
  telegram: createTelegramChannel({
    token: "1:a",
    webhookSecret: SECRET,
    choiceHint: "",
    fetch: async (url, init) => {
      telegramCalls.push({ method: url.split("/").at(-1) ?? "", body: await new Response(init.body ?? null).json() });
      return Response.json({ ok: true, result: { message_id: 9 } });
    },
  }),
  web: createWebChatChannel({ deliver: async () => undefined }),
};
const oa = createZaloOaPlatform();
channels["zalo-oa"] = createZaloOaChannel({
  appId: oa.appId, appSecret: oa.appSecret, secretKey: oa.secretKey, terms: zaloOaTerms, choiceHint: "", fetch: oa.fetch, apiUrl: "https://openapi.example",
  tokens: { access: async () => ({ ok: true, value: oa.accessToken() ?? "" }), replace: async () => ({ ok: false, reason: "busy" }) },
});

let received: InboundMessage[] = [];
let contacts: ContactChange[] = [];
let receive: (message: InboundMessage) => Promise<void>;
const app = new Hono().route(
  "/webhooks",
  webhooks({
    channel: (_c, name) => (Object.hasOwn(channels, name) ? (channels[name] ?? null) : null),
    receive: (_c, message) => receive(message),
    contact: async (_c, change) => void contacts.push(change),
  }),
);

const logged: string[] = [];
beforeEach(() => {
  received = [];
  contacts = [];
  telegramCalls.length = 0;
  logged.length = 0;
  receive = async (message) => void received.push(message);
  for (const level of ["info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((line: unknown) => void logged.push(String(line)));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each(["zalo", "telegram"])("a delivery with the right secret is stored and then answered 200: %s", async (name) => {
  const body = name === "zalo" ? zaloText : telegramText;
  const answer = await post(name, JSON.stringify(body));
  expect(answer.status).toBe(200);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ channel: name, content: { type: "text" } });
});

it.each(["viber", "constructor", "__proto__", "%00"])("a channel that is not there or not configured is 404: %s", async (name) => {
  const answer = await post(name, "{}");
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({ error: "unknown_channel", message: expect.any(String) });
});

it.each([
  ["wrong", { "x-bot-api-secret-token": "bi-mat-124" }],
  ["missing", {}],
  ["empty", { "x-bot-api-secret-token": "" }],
  ["the other platform's header", { "x-telegram-bot-api-secret-token": SECRET }],
])("without the secret the body is not even touched: %s", async (_, headers) => {
  let pulled = false;
  const pull = (controller: ReadableStreamDefaultController): void => {
    pulled = true;
    controller.close();
  };
  const body = new ReadableStream({ pull }, { highWaterMark: 0 });
  const request = new Request("https://x.vn/webhooks/zalo", { method: "POST", body, headers });
  const answer = await app.fetch(request);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ error: "wrong_secret", message: expect.any(String) });
  expect(pulled).toBe(false);
  expect(request.bodyUsed).toBe(false);
  expect(received).toEqual([]);
});

it("the chat page's channel takes no webhook", async () => {
  expect((await post("web", '{"id":"aaaaaaaa"}')).status).toBe(401);
});

it.each(["", " \n"])("an empty probe is answered 200, whatever its type", async (body) => {
  for (const name of ["zalo", "telegram"]) expect((await post(name, body)).status).toBe(200);
  expect((await app.request("/webhooks/zalo", { method: "POST", headers: { "x-bot-api-secret-token": SECRET } })).status).toBe(200);
  expect(received).toEqual([]);
});

it("a body over the limit is 413 however it announces itself, and the rest of it is not read", async () => {
  for (const length of [undefined, "10", String(10 * MAX_WEBHOOK_BYTES), "-1"]) {
    let chunks = 0;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
        if (++chunks === 64) controller.close();
      },
    });
    const headers = { "x-bot-api-secret-token": SECRET, ...(length === undefined ? {} : { "content-length": length }) };
    const answer = await app.fetch(new Request("https://x.vn/webhooks/zalo", { method: "POST", body, headers }));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: "too_large" });
    expect(chunks).toBeLessThanOrEqual(8);
  }
});

it("a body of exactly the limit is read", async () => {
  const json = JSON.stringify(zaloText);
  const padding = MAX_WEBHOOK_BYTES - new TextEncoder().encode(json).length;
  expect((await post("zalo", json + " ".repeat(padding))).status).toBe(200);
  expect(received).toHaveLength(1);
  expect((await post("zalo", `${json} ${" ".repeat(padding)}`)).status).toBe(413);
});

it("letters that arrive cut in two are put together", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(zaloText));
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  const headers = { "x-bot-api-secret-token": SECRET };
  expect((await app.fetch(new Request("https://x.vn/webhooks/zalo", { method: "POST", body, headers }))).status).toBe(200);
  expect(received[0]?.content).toEqual({ type: "text", text: zaloText.message.text });
});

it.each([
  ["no JSON", "hello", "bad_json"],
  ["half of it", '{"event_name":', "bad_json"],
  ["not UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), "bad_json"],
  ["brackets without end", "[".repeat(200_000), "bad_json"],
  ["nested beyond reason, with a long id in it", `${"[".repeat(120_000)}12345678901234567890${"]".repeat(120_000)}`, "bad_json"],
  ["a list", "[]", "bad_shape"],
  ["a word", '"tôi tên là A"', "bad_shape"],
  ["a broken message", '{"event_name":"message.text.received","update_id":1,"message":{"text":"tôi tên là A"}}', "bad_shape"],
])("what no platform sends is 400 and is not quoted back: %s", async (_, body, error) => {
  for (const name of ["zalo", "telegram"]) {
    const answer = await post(name, body);
    expect(answer.status).toBe(400);
    const json = await answer.json();
    expect(json).toEqual({ error, message: expect.any(String) });
    expect(JSON.stringify(json)).not.toContain("tôi tên");
  }
  expect(received).toEqual([]);
});

it("a body that breaks off is 400", async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error("gone"));
    },
  });
  const headers = { "x-bot-api-secret-token": SECRET };
  expect((await app.fetch(new Request("https://x.vn/webhooks/zalo", { method: "POST", body, headers }))).status).toBe(400);
});

it("events of no concern are answered 200 and counted", async () => {
  expect((await post("zalo", JSON.stringify(zaloUnknown))).status).toBe(200);
  expect((await post("telegram", JSON.stringify(telegramEdit))).status).toBe(200);
  expect(received).toEqual([]);
  expect(logged.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: "info", event: "webhook_ignored", channel: "zalo", what: "user.follow.received" },
    { level: "info", event: "webhook_ignored", channel: "telegram", what: "edited_message" },
  ]);
});

it("ids beyond 2^53 reach the conversation digit for digit", async () => {
  const json = JSON.stringify(telegramText).replaceAll("5123456789", "9223372036854775807");
  await post("telegram", json);
  await post("telegram", json.replaceAll("9223372036854775807", "9223372036854775806"));
  expect(received.map(({ chatId }) => chatId)).toEqual(["9223372036854775807", "9223372036854775806"]);
});

it.each([
  ["a promise that fails", () => Promise.reject(new Error("nước mặn vô ruộng"))],
  ["a throw", () => { throw new TypeError("nước mặn vô ruộng"); }],
  ["not even an error", () => Promise.reject("nước mặn vô ruộng")],
])("what could not be stored is 503, so that the platform delivers again: %s", async (_, failing) => {
  receive = failing as typeof receive;
  const answer = await post("telegram", JSON.stringify(telegramText));
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ error: "unavailable", message: expect.any(String) });
  expect(logged.join()).toContain("webhook_failed");
});

it("what fails for a moment is stored all the same, since an Official Account would not deliver it again", async () => {
  let failures = 2;
  receive = (message) => (failures-- > 0 ? Promise.reject(new Error("storage")) : Promise.resolve(void received.push(message)));
  const event = await oa.event("user_send_text", { text: "a" });
  expect((await postOa(event.body, event.headers)).status).toBe(200);
  expect(received).toHaveLength(1);
});

it("a channel that cannot be set up is 503, not an unhandled error", async () => {
  const broken = webhooks({ channel: () => { throw new Error("settings"); }, receive: async () => undefined, contact: async () => undefined });
  expect((await broken.request("/zalo", { method: "POST", body: "{}" })).status).toBe(503);
});

it.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])("only POST is answered: %s", async (method) => {
  const answer = await app.request("/webhooks/zalo", { method, headers: { "x-bot-api-secret-token": SECRET } });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe("POST");
  if (method !== "HEAD") expect(await answer.json()).toMatchObject({ error: "method_not_allowed" });
});

it("a press is acknowledged once it is stored, and not when storing failed", async () => {
  receive = async () => expect(telegramCalls).toEqual([]);
  expect((await post("telegram", JSON.stringify(telegramPress))).status).toBe(200);
  expect(telegramCalls).toEqual([{ method: "answerCallbackQuery", body: { callback_query_id: telegramPress.callback_query.id } }]);
  receive = () => Promise.reject(new Error("storage"));
  expect((await post("telegram", JSON.stringify(telegramPress))).status).toBe(503);
  expect(telegramCalls).toHaveLength(1);
});

it("an Official Account's delivery is stored when its signature is of exactly these bytes", async () => {
  const event = await oa.event("user_send_text", { userId: "9223372036854775807", text: "lộ ấp 4 sụp rồi 🙏" });
  expect((await postOa(event.body, event.headers)).status).toBe(200);
  expect(received).toEqual([expect.objectContaining({ channel: "zalo-oa", chatId: "9223372036854775807", content: { type: "text", text: "lộ ấp 4 sụp rồi 🙏" } })]);
  const follow = await oa.event("unfollow", { userId: "9223372036854775807" });
  expect((await postOa(follow.body, follow.headers)).status).toBe(200);
  expect(contacts).toEqual([{ channel: "zalo-oa", chatId: "9223372036854775807", change: "left", at: expect.any(String) }]);
  expect(received).toHaveLength(1);
});

it("a wrong, missing or old signature is 401, nothing is stored, nothing is quoted", async () => {
  const event = await oa.event("user_send_text", { text: "tôi tên là A" });
  const old = await oa.event("user_send_text", { text: "tôi tên là A", timestampMs: Date.now() - 6 * 60_000 });
  const stranger = await createZaloOaPlatform({ secretKey: "another-key" }).event("user_send_text", { text: "tôi tên là A" });
  for (const [body, headers] of [
    [event.body.replace("A", "B"), event.headers], [`${event.body} `, event.headers], [event.body, {}], [event.body, { "x-zevent-signature": "mac=" }],
    [stranger.body, stranger.headers], [old.body, old.headers], ["{}", { "x-zevent-signature": event.headers["x-zevent-signature"] ?? "" }],
  ] as [string, Record<string, string>][]) {
    const answer = await postOa(body, headers);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain("tôi tên");
  }
  expect(received).toEqual([]);
  expect(logged.join()).not.toMatch(/tôi tên|5170627724267093288/);
});

it("a repeat that the platform calls one is taken up to two hours later", async () => {
  const repeat = await oa.event("user_send_text", { text: "a", timestampMs: Date.now() - 65 * 60_000, retry: 5 });
  expect((await postOa(repeat.body, repeat.headers)).status).toBe(200);
  expect(received).toHaveLength(1);
});

it("saving the address at the platform sends an unsigned empty object: 200, and nothing is stored", async () => {
  for (const body of ["{}", ""]) expect((await postOa(body, {})).status).toBe(200);
  expect((await postOa('{"event_name":"user_send_text"}', {})).status).toBe(401);
  expect([...received, ...contacts]).toEqual([]);
});

it("the echo of our own words and receipts are answered 200 and counted by name", async () => {
  for (const name of ["oa_send_text", "user_seen_message", "user_submit_info", "user_send_group_text"]) {
    const event = await oa.event(name, { text: "Tôi đã ghi." });
    expect((await postOa(event.body, event.headers)).status).toBe(200);
  }
  expect(received).toEqual([]);
  expect(logged.map((line) => (JSON.parse(line) as { what: string }).what)).toEqual(["oa_send_text", "user_seen_message", "user_submit_info", "user_send_group_text"]);
});

it("an Official Account is sent to from the Workers runtime", async () => {
  oa.connect();
  oa.interacts("5");
  expect(await channels["zalo-oa"]?.send("5", { type: "text", text: "a" }, "d1")).toEqual({ platformMessageId: oa.accepted[0]?.messageId });
});

it("Telegram is sent to from the Workers runtime with no timer or socket of Node's", async () => {
  expect(await channels["telegram"]?.send("5", { type: "text", text: "a" }, "d1")).toEqual({ platformMessageId: "9" });
  expect(telegramCalls).toEqual([{ method: "sendMessage", body: expect.objectContaining({ chat_id: "5", text: "a" }) }]);
});

it("10,000 bodies of any kind: each is 200, 400 or 413, none is an error of ours, and nothing of them is logged", async () => {
  const statuses = new Map<number, number>();
  const name = fc.constantFrom("zalo", "telegram");
  const body: fc.Arbitrary<string | Uint8Array> = fc.oneof(
    { weight: 3, arbitrary: mutated([zaloText, zaloUnknown, telegramText, telegramPress, telegramEdit]).map((value) => JSON.stringify(value) ?? "") },
    { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value) ?? "") },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  );
  const marked = "lo-ap-4";
  await fc.assert(
    fc.asyncProperty(name, body, async (channel, bytes) => {
      const { status } = await post(channel, typeof bytes === "string" ? bytes.replaceAll("ruộng", marked) : bytes);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([200, 400, 413]).toContain(status);
    }),
    { numRuns: 10_000 },
  );
  expect(statuses.get(200)).toBeGreaterThan(500);
  expect(statuses.get(400)).toBeGreaterThan(500);
  expect(logged.length).toBeGreaterThan(500);
  expect(logged.filter((line) => /lo-ap-4|5123456789|0a1b2c3d4e5f6071829/.test(line))).toEqual([]);
});

it("no log line holds text, a chat id or the secret", async () => {
  for (const failing of [false, true]) {
    if (failing) receive = (message) => Promise.reject(new Error(JSON.stringify(message)));
    for (const [name, body] of [["zalo", zaloText], ["telegram", telegramText], ["telegram", telegramPress], ["telegram", telegramEdit]] as const) {
      await post(name, JSON.stringify(body));
    }
    await post("zalo", '{"event_name":"message.text.received","message":{"chat":{"id":"0a1b 2c3d"},"text":"nước mặn"}}');
    await app.request("/webhooks/zalo", { method: "POST", headers: { "x-bot-api-secret-token": "bi-mat-sai" } });
  }
  expect(logged.length).toBeGreaterThan(6);
  expect(logged.join("\n")).not.toMatch(/nước|ruộng|5123456789|0a1b|bi-mat|send/);
});

async function postOa(body: string, headers: Record<string, string>): Promise<Response> {
  return await app.request("/webhooks/zalo-oa", { method: "POST", headers, body });
}

async function post(name: string, body: string | Uint8Array): Promise<Response> {
  const context = createExecutionContext();
  const request = new Request(`https://x.vn/webhooks/${name}`, { method: "POST", body, headers: { [name === "telegram" ? "x-telegram-bot-api-secret-token" : "x-bot-api-secret-token"]: SECRET } });
  const answer = await app.fetch(request, {}, context);
  await waitOnExecutionContext(context);
  return answer;
}
