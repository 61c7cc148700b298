import { expect, it } from "vitest";
import type { InboundContent } from "../../src/channels/channel.ts";
import { parseZaloOaUpdate } from "../../src/channels/zalo-oa-update.ts";
import { fixtures } from "./fixtures.ts";

const NOW = new Date("2026-11-23T05:30:00.000Z");
const APP_ID = "1234567890123456789";
const USER = "5170627724267093288";
const bodies = fixtures("zalo-oa");
const parse = (body: unknown) => parseZaloOaUpdate(body, NOW, APP_ID);

const messages: Record<string, InboundContent> = {
  text: { type: "text", text: "lộ ấp 4 sụp hai tháng nay, xe học sinh hông qua được" },
  "text-quoting": { type: "text", text: "dạ đúng rồi" },
  "text-blank": { type: "unsupported", what: "empty" },
  "text-pressed-button": { type: "choice", value: "c:done:CM-2611-0042" },
  "text-like-a-button": { type: "text", text: "#ln cầu sập rồi" },
  image: { type: "photo", fileId: "https://photo-stal-7.zdn.vn/a/b.jpg", caption: "lộ sụp đây nè" },
  "image-without-words": { type: "photo", fileId: "https://photo-stal-7.zdn.vn/a/c.jpg", caption: null },
  "image-thumbnail-only": { type: "photo", fileId: "https://photo-stal-7.zdn.vn/a/t3.jpg", caption: null },
  "image-without-address": { type: "unsupported", what: "photo" },
  location: { type: "location", latitude: 9.1768, longitude: 105.1524 },
  "location-as-numbers": { type: "location", latitude: 9.1768, longitude: 105.1524 },
  "location-address-only": { type: "text", text: "Ấp 4, xã Tân Hưng" },
  "location-empty": { type: "unsupported", what: "location" },
  audio: { type: "voice", fileId: "https://voice-aac-dl.zdn.vn/1/abc.aac", durationSeconds: null },
  "audio-without-address": { type: "unsupported", what: "voice" },
  video: { type: "unsupported", what: "video" },
  gif: { type: "unsupported", what: "animation" },
  sticker: { type: "unsupported", what: "sticker" },
  link: { type: "unsupported", what: "link" },
  "link-with-words": { type: "text", text: "coi giùm trang này có thiệt hông https://vi-du.vn/cho" },
  file: { type: "unsupported", what: "document" },
  "business-card": { type: "unsupported", what: "contact" },
};

const ignored: Record<string, string> = {
  received: "user_received_message",
  seen: "user_seen_message",
  "submit-info": "user_submit_info",
  ...Object.fromEntries(["text", "image", "audio", "file", "location", "link", "sticker", "gif", "video", "business-card"].map((kind) => [`group-${kind}`, `user_send_group_${kind.replace("-", "_")}`])),
  ...Object.fromEntries(["text", "image", "list", "file", "gif", "sticker"].map((kind) => [`own-${kind}`, `oa_send_${kind}`])),
  "own-text-by-person": "oa_send_text.by_person",
  probe: "probe",
  "unheard-of-event": "user_reacted_message",
};

it("each recorded delivery is expected one way or the other", () => {
  const others = ["text-without-id", "text-ids-as-numbers", "follow", "unfollow"];
  expect([...bodies.keys()].toSorted()).toEqual([...Object.keys(messages), ...Object.keys(ignored), ...others].toSorted());
});

it.each(Object.entries(messages))("a person's delivery becomes a message: %s", (name, content) => {
  const { timestamp } = bodies.get(name) as { timestamp: string };
  expect(parse(bodies.get(name))).toEqual({
    kind: "message",
    message: { channel: "zalo-oa", chatId: USER, messageId: expect.stringMatching(/^96d3cdf3af150460[0-9a-f]{4}$/), sentAt: new Date(Number(timestamp)).toISOString(), content },
  });
});

it.each(Object.entries(ignored))("what concerns nobody is counted by name, and nothing of it goes on: %s", (name, event) => {
  expect(parse(bodies.get(name))).toEqual({ kind: "ignored", event });
});

it("following and leaving change whom we may write to, and say nothing", () => {
  for (const [name, change] of [["follow", "followed"], ["unfollow", "left"]]) {
    expect(parse(bodies.get(name ?? ""))).toEqual({ kind: "contact", contact: { channel: "zalo-oa", chatId: USER, change, at: expect.stringMatching(/^2026-11-23T05:0\d:\d\d\.000Z$/) } });
  }
});

it("a message without an id has one that a repeat shares and another moment does not", () => {
  const body = bodies.get("text-without-id") as { timestamp: string };
  const idOf = (one: unknown): string | null => {
    const parsed = parse(one);
    return parsed.kind === "message" ? parsed.message.messageId : null;
  };
  expect(idOf(body)).toBe(`user_send_text-${body.timestamp}`);
  expect(idOf(structuredClone(body))).toBe(idOf(body));
  expect(idOf({ ...body, timestamp: "1795410099000" })).not.toBe(idOf(body));
  expect(parse({ ...body, timestamp: undefined })).toEqual({ kind: "invalid", problem: "message.msg_id" });
});

it("ids beyond 2^53 written as numbers keep every digit", () => {
  expect(parse(bodies.get("text-ids-as-numbers"))).toMatchObject({ kind: "message", message: { chatId: "9223372036854775807" } });
});

it.each([
  ["a list", [], "body"],
  ["nothing", null, "body"],
  ["no event", { app_id: APP_ID }, "event_name"],
  ["another app", { ...(bodies.get("text") as object), app_id: "1234567890123456780" }, "app_id"],
  ["no sender", { ...(bodies.get("text") as object), sender: undefined }, "sender"],
  ["a sender with spaces", { ...(bodies.get("text") as object), sender: { id: "a b" } }, "sender.id"],
  ["no message", { ...(bodies.get("text") as object), message: undefined }, "message"],
  ["a text that is a number", { ...(bodies.get("text") as object), message: { msg_id: "m1", text: 5 } }, "message.text"],
  ["a follower without id", { ...(bodies.get("follow") as object), follower: {} }, "follower.id"],
])("what Zalo never sends is invalid and the problem names the field: %s", (_, body, problem) => {
  expect(parse(body)).toEqual({ kind: "invalid", problem });
});

it("an event name that is no name never reaches the log", () => {
  expect(parse({ event_name: "tôi tên là A, 0900000000" })).toEqual({ kind: "ignored", event: "unnamed" });
});

it.each(["#ln ", "#ln  send", "#ln send it", "#lnsend", "# ln send", "nhắn #ln send", `#ln ${"a".repeat(65)}`, "#ln gửi", "#LN send", "#ln a\u0000"])("only exactly what a button sends is a press: %j", (text) => {
  expect(parse({ ...(bodies.get("text") as object), message: { msg_id: "m1", text } })).toMatchObject({ message: { content: { type: "text" } } });
});

it("half a surrogate pair does not travel on", () => {
  expect(parse({ ...(bodies.get("text") as object), message: { msg_id: "m1", text: "a\ud83d" } })).toMatchObject({ message: { content: { type: "text", text: "a\ufffd" } } });
});
