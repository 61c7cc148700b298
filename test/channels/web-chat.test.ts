import { expect, it } from "vitest";
import { DeliveryError, type OutboundMessage } from "../../src/channels/channel.ts";
import { createWebChatChannel, parseWebMessage } from "../../src/channels/web-chat.ts";

const NOW = new Date("2026-11-23T05:00:00.000Z");
const ID = "a1B2_c3-";

it.each([
  ["text", { type: "text", text: "lộ sụp" }],
  ["the longest text", { type: "text", text: "a".repeat(4000) }],
  ["a choice", { type: "choice", value: "send" }],
])("what the page posts becomes a message of the session's chat: %s", (_, content) => {
  expect(parseWebMessage({ id: ID, content, chatId: "somebody else's" }, "web-1", NOW)).toEqual({
    kind: "message",
    message: { channel: "web", chatId: "web-1", messageId: ID, sentAt: NOW.toISOString(), content },
  });
});

it.each([
  ["nothing", null, "body"],
  ["no id", { content: { type: "text", text: "a" } }, "id"],
  ["a short id", { id: "a".repeat(7), content: { type: "text", text: "a" } }, "id"],
  ["a long id", { id: "a".repeat(65), content: { type: "text", text: "a" } }, "id"],
  ["an id with a slash", { id: "aaaa/aaaa", content: { type: "text", text: "a" } }, "id"],
  ["blank text", { id: ID, content: { type: "text", text: " \n" } }, "content.text"],
  ["too much text", { id: ID, content: { type: "text", text: "a".repeat(4001) } }, "content.text"],
  ["a choice of too many bytes", { id: ID, content: { type: "choice", value: "ế".repeat(22) } }, "content.value"],
  ["an empty choice", { id: ID, content: { type: "choice", value: "" } }, "content.value"],
  ["a photo by address", { id: ID, content: { type: "photo", fileId: "http://10.0.0.1/" } }, "content.type"],
])("anything else is invalid and the problem names the field: %s", (_, body, problem) => {
  expect(parseWebMessage(body, "web-1", NOW)).toEqual({ kind: "invalid", problem });
});

it("a part is delivered once under its delivery id, choices and all", async () => {
  const delivered: unknown[] = [];
  const channel = createWebChatChannel({ deliver: async (...what) => void delivered.push(what) });
  const message: OutboundMessage = { type: "text", text: "Gửi không?", choices: [{ value: "send", label: "Gửi" }] };
  expect(channel.layOut(message)).toEqual([message]);
  expect(await channel.send("web-1", message, "d1")).toEqual({ platformMessageId: "d1" });
  expect(delivered).toEqual([["web-1", message, "d1"]]);
});

it("nothing to say is nothing to send", () => {
  const channel = createWebChatChannel({ deliver: async () => undefined });
  expect(channel.layOut({ type: "text", text: " " })).toEqual([]);
});

it("a transcript that cannot be written is tried again later", async () => {
  const channel = createWebChatChannel({ deliver: () => Promise.reject(new Error("storage")) });
  await expect(channel.send("web-1", { type: "text", text: "a" }, "d1")).rejects.toMatchObject(new DeliveryError("retry", "web_deliver"));
});

it("no webhook is ever accepted in the page's name", async () => {
  const channel = createWebChatChannel({ deliver: async () => undefined });
  expect(await channel.verify(new Headers({ "x-bot-api-secret-token": "" }))).toBe(false);
  expect(channel.parse({ id: ID, content: { type: "text", text: "a" } }, NOW).kind).toBe("invalid");
});
