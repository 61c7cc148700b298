import { expect, it } from "vitest";
import type { InboundContent } from "../../src/channels/channel.ts";
import { parseZaloUpdate } from "../../src/channels/zalo-bot-update.ts";
import { fixtures } from "./fixtures.ts";

const NOW = new Date("2026-11-23T05:00:00.000Z");
const bodies = fixtures("zalo");

const messages: Record<string, InboundContent> = {
  text: { type: "text", text: "lộ ấp 4 sụp hai tháng nay, xe học sinh hông qua được" },
  "text-wrapped": { type: "text", text: "Xin chào" },
  "text-date-in-seconds": { type: "text", text: "cho hoi ho tro nha o" },
  "text-date-missing": { type: "text", text: "alo" },
  "text-chat-type-missing": { type: "text", text: "alo" },
  "text-blank": { type: "unsupported", what: "empty" },
  "image-photo-url": { type: "photo", fileId: "https://photo-stal-12.zdn.vn/a/b/c.jpg", caption: "lộ sụp đây nè" },
  "image-photo": { type: "photo", fileId: "https://photo-stal-12.zdn.vn/a/b/d.jpg", caption: null },
  "image-without-address": { type: "unsupported", what: "photo" },
  sticker: { type: "unsupported", what: "sticker" },
  voice: { type: "voice", fileId: "https://f2-voice-aac-dl.zdn.vn/1/abc.aac", durationSeconds: null },
  "voice-without-address": { type: "unsupported", what: "voice" },
  unsupported: { type: "unsupported", what: "unknown" },
  "unsupported-wrapped": { type: "unsupported", what: "unknown" },
};

const ignored: Record<string, string> = {
  "group-text": "group",
  "group-image": "group",
  "own-words": "from_bot",
  "unknown-event": "user.follow.received",
  "unknown-event-wrapped": "message.reaction.received",
};

it("each recorded delivery is expected one way or the other", () => {
  expect([...bodies.keys()].toSorted()).toEqual([...Object.keys(messages), ...Object.keys(ignored)].toSorted());
});

it.each(Object.entries(messages))("a person's delivery becomes a message: %s", (name, content) => {
  expect(parseZaloUpdate(bodies.get(name), NOW)).toEqual({
    kind: "message",
    message: {
      channel: "zalo",
      chatId: "0a1b2c3d4e5f60718293",
      messageId: expect.stringMatching(/^f0e1d2c3b4a59687[0-9a-f]{4}$/),
      sentAt: expect.stringMatching(/^2026-\d\d-\d\dT[\d:.]+Z$/),
      content,
    },
  });
});

it.each(Object.entries(ignored))("what concerns nobody is counted by name: %s", (name, event) => {
  expect(parseZaloUpdate(bodies.get(name), NOW)).toEqual({ kind: "ignored", event });
});

it("the sending time is read from milliseconds, from seconds, and is now when there is none", () => {
  expect(sentAt(bodies.get("text"))).toBe("2026-09-21T14:13:21.000Z");
  expect(sentAt(bodies.get("text-date-in-seconds"))).toBe("2026-09-21T14:13:20.000Z");
  expect(sentAt(bodies.get("text-date-missing"))).toBe(NOW.toISOString());
  for (const date of [1e300, -5, 0, "soon", null, 4_000_000_000_000]) expect(sentAt(withMessage({ date }))).toBe(NOW.toISOString());
});

it.each([
  ["a list", [], "event_name"],
  ["nothing", null, "event_name"],
  ["an envelope without event", { ok: true, result: {} }, "event_name"],
  ["no message", { event_name: "message.text.received" }, "message"],
  ["no chat", withMessage({ chat: undefined }), "message.chat"],
  ["no message id", withMessage({ message_id: undefined }), "message.message_id"],
  ["a chat id with spaces and lines", withMessage({ chat: { id: "a b\n" } }), "message.chat.id"],
  ["an endless chat id", withMessage({ chat: { id: "a".repeat(129) } }), "message.chat.id"],
  ["an id that has lost digits", withMessage({ message_id: 2 ** 60 }), "message.message_id"],
  ["a text that is a number", withMessage({ text: 5 }), "message.text"],
])("what Zalo never sends is invalid and the problem names the field: %s", (_, body, problem) => {
  expect(parseZaloUpdate(body, NOW)).toEqual({ kind: "invalid", problem });
});

it("an event name that is no name never reaches the log", () => {
  expect(parseZaloUpdate({ event_name: "tôi tên là A, 0900000000" }, NOW)).toEqual({ kind: "ignored", event: "unnamed" });
});

it("half a surrogate pair does not travel on", () => {
  const parsed = parseZaloUpdate(withMessage({ text: "a\ud83d" }), NOW);
  expect(parsed.kind === "message" && parsed.message.content).toEqual({ type: "text", text: "a\ufffd" });
});

function withMessage(fields: object): unknown {
  const { event_name, message } = bodies.get("text") as { event_name: string; message: object };
  return { event_name, message: { ...message, ...fields } };
}

function sentAt(body: unknown): string | undefined {
  const parsed = parseZaloUpdate(body, NOW);
  return parsed.kind === "message" ? parsed.message.sentAt : undefined;
}
