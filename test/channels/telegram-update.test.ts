import type { Update } from "grammy/types";
import { expect, it } from "vitest";
import type { InboundContent } from "../../src/channels/channel.ts";
import type { StaffGroupUpdate } from "../../src/channels/telegram-group-update.ts";
import { callbackQueryId, parseTelegramUpdate } from "../../src/channels/telegram-update.ts";
import { fixtures } from "./fixtures.ts";

const NOW = new Date("2026-11-23T05:00:00.000Z");
const bodies = fixtures("telegram");

const messages: Record<string, InboundContent> = {
  text: { type: "text", text: "nước mặn vô ruộng, ai hỗ trợ hông" },
  "text-ids-beyond-2-53": { type: "text", text: "nước mặn vô ruộng, ai hỗ trợ hông" },
  "start-payload": { type: "text", text: "/start xa-phu-tan" },
  "start-named-bot": { type: "text", text: "/start xa-phu-tan" },
  "text-reply": { type: "text", text: "hai tháng rồi" },
  "text-forwarded": { type: "text", text: "nghe nói sắp thu phí" },
  "text-blank": { type: "unsupported", what: "empty" },
  "message-id-zero": { type: "text", text: "hẹn giờ" },
  photo: { type: "photo", fileId: "AgACAgUAAxkBAAIx", caption: "lộ sụp đây nè" },
  "photo-album": { type: "photo", fileId: "AgACAgUAAxkBAAIb", caption: null },
  voice: { type: "voice", fileId: "AgACAgUAAxkBAAIv", durationSeconds: 37 },
  location: { type: "location", latitude: 9.176898, longitude: 105.152419 },
  "location-live": { type: "location", latitude: 9.18, longitude: 105.15 },
  venue: { type: "location", latitude: 9.177, longitude: 105.15 },
  contact: { type: "unsupported", what: "contact" },
  document: { type: "unsupported", what: "document" },
  sticker: { type: "unsupported", what: "sticker" },
  video: { type: "unsupported", what: "video" },
  "video-note": { type: "unsupported", what: "video_note" },
  audio: { type: "unsupported", what: "audio" },
  animation: { type: "unsupported", what: "animation" },
  poll: { type: "unsupported", what: "poll" },
  dice: { type: "unsupported", what: "dice" },
  story: { type: "unsupported", what: "story" },
  "unheard-of-content": { type: "unsupported", what: "unknown" },
  "callback-query": { type: "choice", value: "send" },
  "callback-query-old-message": { type: "choice", value: "cancel" },
};

const ignored: Record<string, string> = {
  "edited-message": "edited_message",
  "callback-query-inline": "callback_query.foreign",
  "callback-query-game": "callback_query.foreign",
  "callback-query-group": "group",
  "my-chat-member-blocked": "my_chat_member.blocked",
  "my-chat-member-back": "my_chat_member.member",
  "group-talk-in-topic": "group",
  "group-bind-as-channel": "group",
  "forum-topic-created": "group",
  "my-chat-member-group-administrator": "my_chat_member.administrator",
  "group-text": "group",
  "group-migrated": "group",
  "channel-post": "channel_post",
  "pinned-message": "message.pinned_message",
  "auto-delete-timer": "message.message_auto_delete_timer_changed",
  "write-access-allowed": "message.write_access_allowed",
  "from-another-bot": "from_bot",
  "message-reaction": "message_reaction",
  "stopped-message-generation": "stopped_message_generation",
  "unheard-of-update": "mind_read",
};

const FORUM = "-1002123456789";
const groups: Record<string, StaffGroupUpdate> = {
  "group-bind": { kind: "bind", chatId: FORUM, threadId: "12", fromId: "5123456789", code: "7K3Q-9MXD" },
  "group-bind-anonymous": { kind: "bind", chatId: FORUM, threadId: null, fromId: null, code: "7k3q9mxd" },
  "callback-query-card-in-topic": { kind: "tap", chatId: FORUM, fromId: "5123456789", queryId: "22003322114455667793", value: "g:n:CM-261123-K7QF:1" },
  "callback-query-card-too-old": { kind: "tap", chatId: FORUM, fromId: "5123456789", queryId: "22003322114455667794", value: "g:x:CM-261123-K7QF" },
  "my-chat-member-group-removed": { kind: "removed", chatId: FORUM },
};

it("each recorded update is expected one way or the other", () => {
  expect([...bodies.keys()].toSorted()).toEqual([...Object.keys(messages), ...Object.keys(ignored), ...Object.keys(groups)].toSorted());
});

it.each(Object.entries(messages))("a person's update becomes a message: %s", (name, content) => {
  expect(parseTelegramUpdate(bodies.get(name), NOW)).toEqual({
    kind: "message",
    message: {
      channel: "telegram",
      chatId: name.includes("beyond") ? "9223372036854775807" : "5123456789",
      messageId: expect.stringMatching(/^(m\d+|m0-\d+|c\d+)$/),
      sentAt: expect.stringMatching(/^2026-\d\d-\d\dT[\d:.]+Z$/),
      content,
    },
  });
});

it.each(Object.entries(ignored))("what concerns nobody is counted by name: %s", (name, event) => {
  expect(parseTelegramUpdate(bodies.get(name), NOW)).toEqual({ kind: "ignored", event });
});

it.each(Object.entries(groups))("of a group of cadres only this is heard: %s", (name, group) => {
  expect(parseTelegramUpdate(bodies.get(name), NOW)).toEqual({ kind: "staff_group", group });
});

it.each(["/noi", "/noi ", "/nối", "/NOI@lang_nghe_bot"])("the command without a code is heard too, so that it can be answered: %s", (text) => {
  expect(parseTelegramUpdate(inForum(text), NOW)).toMatchObject({ kind: "staff_group", group: { kind: "bind", code: "" } });
});

it.each(["/noidung", "/noi_lai X", "noi 7K3Q-9MXD", "tôi gõ /noi 7K3Q", "/start 7K3Q"])("other talk in a group is not heard: %s", (text) => {
  expect(parseTelegramUpdate(inForum(text), NOW)).toEqual({ kind: "ignored", event: "group" });
});

it("an answer to a reply goes into the general topic: its thread is none that can be written in", () => {
  const reply = inForum("/noi 7K3Q-9MXD");
  expect(parseTelegramUpdate({ ...reply, message: { ...reply.message, message_thread_id: 40 } }, NOW)).toMatchObject({ group: { threadId: null } });
});

const inForum = (text: string) => ({ update_id: 1, message: { message_id: 2, date: 1, chat: { id: -1002123456789, type: "supergroup", is_forum: true }, from: { id: 5, is_bot: false }, text } });

/** Every kind of update the Bot API knows besides those handled above: the compiler asks for the next one. */
const unhandled: Record<Exclude<keyof Update, "update_id" | "message" | "callback_query" | "my_chat_member">, true> = {
  edited_message: true, channel_post: true, edited_channel_post: true, business_connection: true, business_message: true,
  edited_business_message: true, deleted_business_messages: true, guest_message: true, stopped_message_generation: true,
  message_reaction: true, message_reaction_count: true, inline_query: true, chosen_inline_result: true, shipping_query: true,
  pre_checkout_query: true, purchased_paid_media: true, poll: true, poll_answer: true, chat_member: true,
  chat_join_request: true, chat_boost: true, removed_chat_boost: true, managed_bot: true, subscription: true,
};

it.each(Object.keys(unhandled))("an update of no concern is ignored under its own name: %s", (kind) => {
  expect(parseTelegramUpdate({ update_id: 1, [kind]: { id: "1" } }, NOW)).toEqual({ kind: "ignored", event: kind });
});

it("messages and presses carry ids of their own kind, and one without an id that of its update", () => {
  expect(messageOf("text")?.messageId).toBe("m41");
  expect(messageOf("callback-query")?.messageId).toBe("c22003322114455667788");
  expect(messageOf("message-id-zero")?.messageId).toMatch(/^m0-1000000\d\d$/);
});

it("ids beyond 2^53 keep every digit", () => {
  expect(messageOf("text-ids-beyond-2-53")).toMatchObject({ chatId: "9223372036854775807", messageId: "m9007199254740993" });
});

it("a press is dated now, not by the message under which the button stands", () => {
  expect(messageOf("callback-query")?.sentAt).toBe(NOW.toISOString());
  expect(messageOf("text")?.sentAt).toBe("2026-09-21T14:14:01.000Z");
});

it("only a body with a pressed button has something to acknowledge", () => {
  expect(callbackQueryId(bodies.get("callback-query"))).toBe("22003322114455667788");
  expect(callbackQueryId(bodies.get("text"))).toBeNull();
  expect(callbackQueryId(null)).toBeNull();
});

it.each([
  ["a list", [], "body"],
  ["no update id", { message: {} }, "update_id"],
  ["a message that is a word", { update_id: 1, message: "hi" }, "message"],
  ["no chat", { update_id: 1, message: { message_id: 1 } }, "message.chat"],
  ["a broken text", withMessage({ text: { a: 1 } }), "message.text"],
  ["a place off the map", withMessage({ text: undefined, location: { latitude: 91, longitude: 0 } }), "message.location.latitude"],
  ["a photo without handle", withMessage({ text: undefined, photo: [{}] }), "message.photo.0.file_id"],
  ["a press without id", { update_id: 1, callback_query: {} }, "callback_query.id"],
])("what Telegram never sends is invalid and the problem names the field: %s", (_, body, problem) => {
  expect(parseTelegramUpdate(body, NOW)).toEqual({ kind: "invalid", problem });
});

it("a picture without sizes is said to be unreadable rather than lost", () => {
  const parsed = parseTelegramUpdate(withMessage({ text: undefined, photo: [] }), NOW);
  expect(parsed).toMatchObject({ message: { content: { type: "unsupported", what: "photo" } } });
});

function withMessage(fields: object): unknown {
  const { update_id, message } = bodies.get("text") as { update_id: number; message: object };
  return { update_id, message: { ...message, ...fields } };
}

function messageOf(name: string) {
  const parsed = parseTelegramUpdate(bodies.get(name), NOW);
  return parsed.kind === "message" ? parsed.message : undefined;
}
