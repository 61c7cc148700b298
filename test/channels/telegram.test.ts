import { expect, it } from "vitest";
import { type Choice, DeliveryError, type OutboundMessage } from "../../src/channels/channel.ts";
import { createTelegramChannel } from "../../src/channels/telegram.ts";
import { fixtures } from "./fixtures.ts";
import { type StandInAnswer, startStandIn } from "./stand-in.ts";

const TOKEN = "123456789:abc-xyz";
const HINT = "Bà con bấm hoặc nhắn số.";
const channelAt = (apiRoot: string, timeoutMs = 5000) =>
  createTelegramChannel({ token: TOKEN, webhookSecret: "bi-mat-123", choiceHint: HINT, apiRoot, timeoutMs });
const channel = channelAt("http://127.0.0.1:1");
const SENT: StandInAnswer = { json: { ok: true, result: { message_id: 77, date: 1790000000, chat: { id: 5, type: "private" } } } };
const refusal = (error_code: number, description = "no", parameters?: object): StandInAnswer => ({
  status: error_code,
  json: { ok: false, error_code, description, parameters },
});
const CHOICES: Choice[] = [{ value: "send", label: "Gửi" }, { value: "edit", label: "Sửa" }];

it("the secret header decides who may deliver", async () => {
  expect(await channel.verify(new Headers({ "X-Telegram-Bot-Api-Secret-Token": "bi-mat-123" }))).toBe(true);
  expect(await channel.verify(new Headers({ "X-Telegram-Bot-Api-Secret-Token": "" }))).toBe(false);
  expect(await channel.verify(new Headers())).toBe(false);
});

it("buttons stand under the last part, after the hint", () => {
  const parts = channel.layOut({ type: "text", text: "từ ".repeat(2000), choices: CHOICES });
  expect(parts).toHaveLength(2);
  expect(parts[0]).not.toHaveProperty("choices");
  expect(parts[1]).toMatchObject({ choices: CHOICES, text: expect.stringMatching(/từ\n\nBà con bấm hoặc nhắn số\.$/) });
  for (const part of parts) expect(part.type === "text" && part.text.length).toBeLessThanOrEqual(4096);
});

it("a caption longer than Telegram takes follows its picture as text", () => {
  const parts = channel.layOut({ type: "photo", url: "https://x.vn/a.jpg", caption: "a".repeat(1025) });
  expect(parts).toEqual([{ type: "photo", url: "https://x.vn/a.jpg", caption: "" }, { type: "text", text: "a".repeat(1025) }]);
});

it("a choice that no button can carry is a mistake of ours, found before anything is sent", () => {
  const message = (value: string): OutboundMessage => ({ type: "text", text: "?", choices: [{ value, label: "a" }] });
  expect(() => channel.layOut(message("ế".repeat(22)))).toThrow(RangeError);
  expect(() => channel.layOut(message(""))).toThrow(RangeError);
  expect(channel.layOut(message("a".repeat(64)))).toHaveLength(1);
});

it("a text goes out plain, without preview, one numbered button a row", async () => {
  await using telegram = await startStandIn(SENT);
  const part: OutboundMessage = { type: "text", text: "<b>Gửi</b> *không*?", choices: CHOICES };
  expect(await channelAt(telegram.url).send("9223372036854775807", part, "d1")).toEqual({ platformMessageId: "77" });
  expect(telegram.calls).toEqual([
    {
      path: `/bot${TOKEN}/sendMessage`,
      body: {
        chat_id: "9223372036854775807",
        text: "<b>Gửi</b> *không*?",
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: [[{ text: "1. Gửi", callback_data: "send" }], [{ text: "2. Sửa", callback_data: "edit" }]] },
      },
    },
  ]);
});

it("a picture goes out by address", async () => {
  await using telegram = await startStandIn(SENT);
  await channelAt(`${telegram.url}/`).send("5", { type: "photo", url: "https://x.vn/a.jpg", caption: "đã xong" }, "d1");
  expect(telegram.calls[0]).toEqual({ path: `/bot${TOKEN}/sendPhoto`, body: { chat_id: "5", photo: "https://x.vn/a.jpg", caption: "đã xong" } });
});

it("ok means delivered, whatever else the answer holds or lacks", async () => {
  await using telegram = await startStandIn({ json: { ok: true } });
  expect(await channelAt(telegram.url).send("5", { type: "text", text: "a" }, "d1")).toEqual({ platformMessageId: null });
});

const verdicts: [string, StandInAnswer, DeliveryError][] = [
  ["blocked by the person", refusal(403, "Forbidden: bot was blocked by the user"), new DeliveryError("unreachable", "blocked")],
  ["account deleted", refusal(403, "Forbidden: user is deactivated"), new DeliveryError("unreachable", "blocked")],
  ["no such chat", refusal(400, "Bad Request: chat not found"), new DeliveryError("give_up", "chat_not_found")],
  ["bad request", refusal(400, "Bad Request: message text is empty"), new DeliveryError("give_up", "telegram_400")],
  ["a group that moved", refusal(400, "Bad Request: group chat was upgraded", { migrate_to_chat_id: -1002 }), new DeliveryError("give_up", "migrated")],
  ["too fast, with a delay", refusal(429, "Too Many Requests: retry after 17", { retry_after: 17 }), new DeliveryError("retry", "telegram_429", 17)],
  ["too fast, without", refusal(429), new DeliveryError("retry", "telegram_429")],
  ["a token that was withdrawn", refusal(401, "Unauthorized"), new DeliveryError("retry", "telegram_401", 900)],
  ["a token that is none", refusal(404, "Not Found"), new DeliveryError("retry", "telegram_404", 900)],
  ["a conflict", refusal(409), new DeliveryError("give_up", "telegram_409")],
  ["ok:false under HTTP 200", { json: { ok: false, error_code: 403, description: "Forbidden: bot was blocked by the user" } }, new DeliveryError("unreachable", "blocked")],
  ["a server error with JSON", refusal(500), new DeliveryError("retry", "telegram_500")],
  ["a gateway's page", { status: 502, text: "<h1>Bad gateway</h1>" }, new DeliveryError("retry", "telegram_502")],
  ["a refusal without code", { status: 503, json: { ok: false } }, new DeliveryError("retry", "telegram_503")],
  ["a page under 200", { text: "<h1>hello</h1>" }, new DeliveryError("unknown", "telegram_200")],
  ["null under 200", { json: null }, new DeliveryError("unknown", "telegram_200")],
  ["an answer that breaks off", "break_off", new DeliveryError("unknown", "telegram_200")],
  ["a connection closed without an answer", "hang_up", new DeliveryError("retry", "unreachable")],
  ["silence", "silence", new DeliveryError("unknown", "timeout")],
];

it.each(verdicts)("each failure has its verdict and no call is repeated here: %s", async (_, answer, expected) => {
  await using telegram = await startStandIn(answer);
  const error = await caught(channelAt(telegram.url, answer === "silence" ? 100 : 5000).send("5", { type: "text", text: "a" }, "d1"));
  expect(error).toBeInstanceOf(DeliveryError);
  expect({ ...(error as DeliveryError) }).toEqual({ ...expected });
  expect(telegram.calls).toHaveLength(1);
});

it("no error says the token", async () => {
  for (const apiRoot of ["http://127.0.0.1:1", "http://["]) {
    const error = await caught(channelAt(apiRoot).send("5", { type: "text", text: "a" }, "d1"));
    expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain("abc-xyz");
  }
});

it("a press is acknowledged, anything else is not, and no failure comes out", async () => {
  await using telegram = await startStandIn({ json: { ok: true, result: true } });
  const bodies = fixtures("telegram");
  await channelAt(telegram.url).acknowledge?.(bodies.get("text"));
  expect(telegram.calls).toEqual([]);
  await channelAt(telegram.url).acknowledge?.(bodies.get("callback-query"));
  expect(telegram.calls).toEqual([{ path: `/bot${TOKEN}/answerCallbackQuery`, body: { callback_query_id: "22003322114455667788" } }]);
  telegram.answers.splice(0, 1, refusal(400, "Bad Request: query is too old"));
  await channelAt(telegram.url).acknowledge?.(bodies.get("callback-query"));
  await channel.acknowledge?.(bodies.get("callback-query"));
});

it("a file is fetched by its handle, within the caller's limit, and trouble has a name", async () => {
  const found: StandInAnswer = { json: { ok: true, result: { file_id: "f1", file_path: "photos/file_1.jpg" } } };
  await using telegram = await startStandIn(found, { text: "picture" });
  const fetched = await channelAt(telegram.url).fetchFile?.("f1", 7);
  expect(fetched).toEqual({ ok: true, value: { bytes: new TextEncoder().encode("picture"), mediaType: "text/html" } });
  expect(telegram.calls.map(({ path }) => path)).toEqual([`/bot${TOKEN}/getFile`, `/file/bot${TOKEN}/photos/file_1.jpg`]);

  const troubles: [StandInAnswer[], string][] = [
    [[found, { text: "x".repeat(101) }], "too_large"],
    [[{ json: { ok: true, result: { file_id: "f1" } } }], "too_large"],
    [[found, { status: 404, text: "" }], "gone"],
    [[refusal(400, "Bad Request: invalid file_id")], "gone"],
    [[refusal(500)], "unreachable"],
    [[{ json: { ok: true } }], "unreachable"],
    [[found, { status: 502, text: "" }], "unreachable"],
    [[found, "break_off"], "unreachable"],
    [[found, "hang_up"], "unreachable"],
  ];
  for (const [answers, reason] of troubles) {
    await using broken = await startStandIn(...answers);
    expect(await channelAt(broken.url).fetchFile?.("f1", 100)).toEqual({ ok: false, reason });
  }
});

async function caught(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    () => expect.unreachable("it succeeded"),
    (error: unknown) => error,
  );
}
