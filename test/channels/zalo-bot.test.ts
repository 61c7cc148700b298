import { expect, it } from "vitest";
import { DeliveryError } from "../../src/channels/channel.ts";
import { createZaloBotChannel } from "../../src/channels/zalo-bot.ts";
import { createZaloBotClient } from "../../src/channels/zalo-bot-client.ts";
import { ZaloBotError } from "../../src/channels/zalo-bot-error.ts";
import { type StandInAnswer, startStandIn } from "./stand-in.ts";

const TOKEN = "123456789:abc-xyz";
const HINT = "Bà con nhắn số hoặc chữ.";
const channelAt = (baseUrl: string, timeoutMs = 5000) =>
  createZaloBotChannel({ token: TOKEN, webhookSecret: "bi-mat-123", choiceHint: HINT, baseUrl, timeoutMs, repeatAfterMs: 0 });
const channel = channelAt("http://127.0.0.1:1");
const SENT: StandInAnswer = { json: { ok: true, result: { message_id: "m1", date: 1790000000000 } } };
const refusal = (error_code: number, status = 200): StandInAnswer => ({ status, json: { ok: false, description: "no", error_code } });

it("the secret header decides who may deliver", async () => {
  expect(await channel.verify(new Headers({ "X-Bot-Api-Secret-Token": "bi-mat-123" }))).toBe(true);
  expect(await channel.verify(new Headers({ "X-Bot-Api-Secret-Token": "bi-mat-12" }))).toBe(false);
  expect(await channel.verify(new Headers())).toBe(false);
});

it("choices stand as numbered lines with the hint at the very end", () => {
  const choices = [{ value: "send", label: "Gửi" }, { value: "edit", label: "Sửa" }];
  expect(channel.layOut({ type: "text", text: "Gửi đi không?", choices })).toEqual([
    { type: "text", text: `Gửi đi không?\n\n1. Gửi\n2. Sửa\n\n${HINT}` },
  ]);
});

it("no part is longer than Zalo takes, and the choices stay in one piece", () => {
  const choices = Array.from({ length: 9 }, (_, n) => ({ value: `v${n}`, label: `Xã thứ ${n}` }));
  for (const length of [0, 1500, 1700, 1890, 1899, 5000]) {
    const parts = channel.layOut({ type: "text", text: "từ ".repeat(length / 3), choices });
    const texts = parts.map((part) => (part.type === "text" ? part.text : ""));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(2000);
    expect(texts.at(-1)).toMatch(/1\. Xã thứ 0\n(.+\n){7}9\. Xã thứ 8\n\nBà con nhắn số hoặc chữ\.$/);
  }
});

it("a caption longer than Zalo takes follows its picture as text", () => {
  const [photo, ...rest] = channel.layOut({ type: "photo", url: "https://x.vn/a.jpg", caption: "từ ".repeat(900) });
  expect(photo).toEqual({ type: "photo", url: "https://x.vn/a.jpg", caption: "" });
  expect(rest.map((part) => (part.type === "text" ? part.text : "")).join(" ")).toBe("từ ".repeat(900).trim());
  expect(channel.layOut({ type: "photo", url: "https://x.vn/a.jpg", caption: "a" })).toEqual([{ type: "photo", url: "https://x.vn/a.jpg", caption: "a" }]);
});

it("a text goes out plain and comes back with the platform's id", async () => {
  await using zalo = await startStandIn(SENT);
  expect(await channelAt(zalo.url).send("c1", { type: "text", text: "**không** <b>phải</b> {red}đỏ{/}" }, "d1")).toEqual({ platformMessageId: "m1" });
  expect(zalo.calls).toEqual([{ path: `/bot${TOKEN}/sendMessage`, body: { chat_id: "c1", text: "**không** <b>phải</b> {red}đỏ{/}" } }]);
});

it("a picture goes out by address, without an empty caption", async () => {
  await using zalo = await startStandIn(SENT);
  await channelAt(`${zalo.url}/`).send("c1", { type: "photo", url: "https://x.vn/a.jpg", caption: "" }, "d1");
  await channelAt(zalo.url).send("c1", { type: "photo", url: "https://x.vn/a.jpg", caption: "đã xong" }, "d2");
  expect(zalo.calls.map(({ path, body }) => [path, body])).toEqual([
    [`/bot${TOKEN}/sendPhoto`, { chat_id: "c1", photo: "https://x.vn/a.jpg" }],
    [`/bot${TOKEN}/sendPhoto`, { chat_id: "c1", photo: "https://x.vn/a.jpg", caption: "đã xong" }],
  ]);
});

it("ok means delivered, whatever else the answer holds or lacks", async () => {
  await using zalo = await startStandIn({ json: { ok: true } });
  expect(await channelAt(zalo.url).send("c1", { type: "text", text: "a" }, "d1")).toEqual({ platformMessageId: null });
});

const verdicts: [string, StandInAnswer, DeliveryError][] = [
  ["ok:false under HTTP 200", refusal(400), new DeliveryError("give_up", "zalo_400")],
  ["bad request", refusal(400, 400), new DeliveryError("give_up", "zalo_400")],
  ["a token that was reset", refusal(401, 401), new DeliveryError("retry", "zalo_401", 900)],
  ["an internal error, twice", refusal(403, 403), new DeliveryError("give_up", "zalo_403")],
  ["no such chat", refusal(404), new DeliveryError("give_up", "zalo_404")],
  ["the platform's own time-out", refusal(408, 408), new DeliveryError("retry", "zalo_408")],
  ["the monthly quota", refusal(429, 429), new DeliveryError("out_of_quota", "zalo_429", 3600)],
  ["the quota without JSON", { status: 429, text: "slow down" }, new DeliveryError("out_of_quota", "http_429", 3600)],
  ["an undocumented code", refusal(-7), new DeliveryError("give_up", "zalo_-7")],
  ["the other spelling of the code", { json: { ok: false, errorCode: 426 } }, new DeliveryError("give_up", "zalo_426")],
  ["no code at all", { json: { ok: false } }, new DeliveryError("retry", "http_200")],
  ["a server error with JSON", refusal(500, 500), new DeliveryError("retry", "zalo_500")],
  ["a gateway's page", { status: 502, text: "<h1>Bad gateway</h1>" }, new DeliveryError("retry", "http_502")],
  ["a redirect", { status: 302, text: "" }, new DeliveryError("retry", "http_302")],
  ["a page under 200", { text: "<h1>hello</h1>" }, new DeliveryError("unknown", "unreadable")],
  ["an answer that breaks off", "break_off", new DeliveryError("unknown", "unreadable")],
  ["a connection closed without an answer", "hang_up", new DeliveryError("retry", "unreachable")],
  ["silence", "silence", new DeliveryError("unknown", "timeout")],
];

it.each(verdicts)("each failure has its verdict: %s", async (_, answer, expected) => {
  await using zalo = await startStandIn(answer);
  const error = await caught(channelAt(zalo.url, answer === "silence" ? 100 : 5000).send("c1", { type: "text", text: "a" }, "d1"));
  expect(error).toBeInstanceOf(DeliveryError);
  expect({ ...(error as DeliveryError) }).toEqual({ ...expected });
});

it("only the internal error is repeated, once, and may then succeed", async () => {
  await using zalo = await startStandIn(refusal(403, 403), SENT);
  expect(await channelAt(zalo.url).send("c1", { type: "text", text: "a" }, "d1")).toEqual({ platformMessageId: "m1" });
  expect(zalo.calls).toHaveLength(2);
  await using down = await startStandIn(refusal(500, 500));
  await caught(channelAt(down.url).send("c1", { type: "text", text: "a" }, "d1"));
  expect(down.calls).toHaveLength(1);
});

it("a service that is not there is tried again later", async () => {
  expect(await caught(channel.send("c1", { type: "text", text: "a" }, "d1"))).toMatchObject({ verdict: "retry", code: "unreachable" });
});

it("no error says the token, not even when the platform or the runtime does", async () => {
  await using zalo = await startStandIn({ status: 404, json: { ok: false, error_code: 404, description: `no /bot${TOKEN}/sendMessage` } });
  const refused = await caught(createZaloBotClient({ token: TOKEN, baseUrl: zalo.url }).sendMessage({ chatId: "c1", text: "a" }));
  const badUrl = await caught(createZaloBotClient({ token: TOKEN, baseUrl: "http://[" }).getMe());
  for (const error of [refused, badUrl]) {
    expect(error).toBeInstanceOf(ZaloBotError);
    expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain("abc-xyz");
  }
  expect(refused).toMatchObject({ description: "no /bot[token]/sendMessage" });
});

it("each method speaks the documented names and reads the documented answers", async () => {
  await using zalo = await startStandIn();
  const client = createZaloBotClient({ token: TOKEN, baseUrl: zalo.url });
  const asked = async (answer: StandInAnswer, call: () => Promise<unknown>) => {
    zalo.answers.splice(0, zalo.answers.length, answer);
    const result = await call();
    const last = zalo.calls.at(-1);
    return [last?.path.split("/").at(-1), last?.body, result];
  };
  const ok = (result?: unknown): StandInAnswer => ({ json: { ok: true, result } });

  expect(await asked(ok({ id: "7", account_name: "Bot A", account_type: "BASIC", can_join_groups: false }), () => client.getMe()))
    .toEqual(["getMe", {}, { id: "7", accountName: "Bot A", accountType: "BASIC", canJoinGroups: false }]);
  expect(await asked(ok({ event_name: "x", message: {} }), () => client.getUpdates({ timeoutSeconds: 30 })))
    .toEqual(["getUpdates", { timeout: "30" }, { event_name: "x", message: {} }]);
  expect(await asked({ json: { ok: false, description: "Request timeout" } }, () => client.getUpdates({ timeoutSeconds: 1 }))).toContain(null);
  expect(await asked({ status: 408, text: "" }, () => client.getUpdates({ timeoutSeconds: 1 }))).toContain(null);
  expect(await asked(ok({ url: "https://x.vn", updated_at: 5, verification: { ok: false, outcome: "webhook.http.403", hint: "h" } }), () => client.setWebhook({ url: "https://x.vn", secretToken: "bi-mat-123" })))
    .toEqual(["setWebhook", { url: "https://x.vn", secret_token: "bi-mat-123" }, { url: "https://x.vn", updatedAt: 5, verification: { ok: false, outcome: "webhook.http.403", hint: "h" } }]);
  expect(await asked(ok({ ok: true, url: "https://x.vn", outcome: "webhook.ok", hint: "" }), () => client.testWebhook()))
    .toEqual(["testWebhook", {}, { ok: true, outcome: "webhook.ok", hint: "" }]);
  expect(await asked(ok({ url: "", updated_at: 6 }), () => client.deleteWebhook())).toEqual(["deleteWebhook", {}, { url: "", updatedAt: 6 }]);
  expect(await asked(ok({ url: "https://x.vn", updated_at: 6 }), () => client.getWebhookInfo())).toEqual(["getWebhookInfo", {}, { url: "https://x.vn", updatedAt: 6 }]);
  expect(await asked(refusal(404, 404), () => client.getWebhookInfo())).toContain(null);
  expect(await asked(SENT, () => client.sendMessage({ chatId: "c", text: "t", parseMode: "markdown" })))
    .toEqual(["sendMessage", { chat_id: "c", text: "t", parse_mode: "markdown" }, { messageId: "m1", date: 1790000000000 }]);
  expect((await asked(SENT, () => client.sendSticker({ chatId: "c", sticker: "s" }))).slice(0, 2)).toEqual(["sendSticker", { chat_id: "c", sticker: "s" }]);
  expect((await asked(SENT, () => client.sendVoice({ chatId: "c", voiceUrl: "https://x.vn/a.aac" }))).slice(0, 2)).toEqual(["sendVoice", { chat_id: "c", voice_url: "https://x.vn/a.aac" }]);
  expect(await asked({ json: { ok: true } }, () => client.sendChatAction({ chatId: "c" }))).toEqual(["sendChatAction", { chat_id: "c", action: "typing" }, undefined]);
});

it("an answer without what the method promises is an error of the client, not of the program", async () => {
  await using zalo = await startStandIn({ json: { ok: true, result: { name: 5 } } });
  const client = createZaloBotClient({ token: TOKEN, baseUrl: zalo.url });
  expect(await caught(client.getMe())).toMatchObject({ name: "ZaloBotError", trouble: "unreadable", retryable: false });
});

it("a file is fetched from Zalo's own servers and from nowhere else", async () => {
  const asked: string[] = [];
  const withFetch = createZaloBotChannel({
    token: TOKEN, webhookSecret: "bi-mat-123", choiceHint: HINT,
    fetch: async (url) => (asked.push(url), new Response("picture", { headers: { "content-type": "image/jpeg" } })),
  });
  const good = "https://photo-stal-12.zdn.vn/a/b.jpg";
  expect(await withFetch.fetchFile?.(good, 7)).toEqual({ ok: true, value: { bytes: new TextEncoder().encode("picture"), mediaType: "image/jpeg" } });
  expect(await withFetch.fetchFile?.(good, 6)).toEqual({ ok: false, reason: "too_large" });
  for (const bad of [
    "http://photo.zdn.vn/a", "https://zdn.vn.evil.vn/a", "https://evilzdn.vn/a", "https://photo.zdn.vn:8443/a", "https://photo.zdn.vn@10.0.0.1/a",
    "https://127.0.0.1/a", "file:///etc/passwd", "a", "",
  ]) {
    expect(await withFetch.fetchFile?.(bad, 7)).toEqual({ ok: false, reason: "gone" });
  }
  expect(asked).toEqual([good, good]);
});

async function caught(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    () => expect.unreachable("it succeeded"),
    (error: unknown) => error,
  );
}
