import { expect, it } from "vitest";
import { createTelegramGroups } from "../../src/channels/telegram-groups.ts";
import { type StandInAnswer, startStandIn } from "./stand-in.ts";

const TOKEN = "7000000001:abc-xyz";
const FORUM = "-1002123456789";
const groupsAt = (apiRoot: string, timeoutMs = 5000) => createTelegramGroups({ token: TOKEN, apiRoot, timeoutMs });
const given = (result: unknown): StandInAnswer => ({ json: { ok: true, result } });
const refusal = (error_code: number, description: string, parameters?: object): StandInAnswer => ({ status: error_code, json: { ok: false, error_code, description, parameters } });
const CARD = { text: "Có việc mới.\n<b>cống</b>", buttons: [{ value: "g:n:CM-261123-K7QF:1", label: "Nhận" }, { value: "g:x:CM-261123-K7QF", label: "Xem" }] };

it("a card goes into its topic: plain text, buttons side by side, not to be passed on", async () => {
  await using telegram = await startStandIn(given({ message_id: 77 }));
  expect(await groupsAt(telegram.url).post(FORUM, "12", CARD)).toBe("77");
  expect(telegram.calls).toEqual([{
    path: `/bot${TOKEN}/sendMessage`,
    body: {
      chat_id: FORUM, message_thread_id: 12, text: CARD.text, protect_content: true, link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: [[{ text: "Nhận", callback_data: "g:n:CM-261123-K7QF:1" }, { text: "Xem", callback_data: "g:x:CM-261123-K7QF" }]] },
    },
  }]);
});

it("without a topic the general one is used", async () => {
  await using telegram = await startStandIn(given({ message_id: 77 }));
  await groupsAt(telegram.url).post(FORUM, null, CARD);
  expect(telegram.calls[0]?.body).not.toHaveProperty("message_thread_id");
});

it("a topic carries the field's name, cut to what Telegram takes", async () => {
  await using telegram = await startStandIn(given({ message_thread_id: 31, name: "x", icon_color: 1 }));
  expect(await groupsAt(telegram.url).createTopic(FORUM, "Đất đai ".repeat(30))).toBe("31");
  expect((telegram.calls[0]?.body as { name: string } | undefined)?.name).toHaveLength(128);
});

it.each([
  ["ready", { is_forum: true }, { status: "administrator", can_manage_topics: true }],
  ["no_topic_right", { is_forum: true }, { status: "administrator", can_manage_topics: false }],
  ["no_topic_right", { is_forum: true }, { status: "member" }],
  ["public", { is_forum: true, username: "dan_van" }, { status: "administrator", can_manage_topics: true }],
  ["public", { is_forum: true, active_usernames: ["dan_van"] }, { status: "administrator", can_manage_topics: true }],
  ["not_a_forum", {}, { status: "administrator", can_manage_topics: true }],
] as const)("what a group lacks is told apart: %s", async (standing, chat, self) => {
  await using telegram = await startStandIn(given({ id: -1, type: "supergroup", ...chat }), given(self));
  expect(await groupsAt(telegram.url).standing(FORUM)).toBe(standing);
  // The bot asks about itself.
  if (telegram.calls[1]) expect(telegram.calls[1].body).toMatchObject({ user_id: 7000000001 });
});

it.each([["creator", true], ["administrator", true], ["member", false], ["left", false], ["restricted", false]])("administrators are told from members: %s", async (status, is) => {
  await using telegram = await startStandIn(given({ status }));
  expect(await groupsAt(telegram.url).isAdministrator(FORUM, "5")).toBe(is);
});

it.each([
  [400, "Bad Request: message thread not found", "give_up", "topic_gone"],
  [400, "Bad Request: TOPIC_DELETED", "give_up", "topic_gone"],
  [400, "Bad Request: TOPIC_CLOSED", "give_up", "topic_gone"],
  [400, "Bad Request: the chat is not a forum", "give_up", "not_a_forum"],
  [400, "Bad Request: not enough rights to create a topic", "give_up", "no_right"],
  [400, "Bad Request: CHAT_ADMIN_REQUIRED", "give_up", "no_right"],
  [400, "Bad Request: chat not found", "give_up", "chat_not_found"],
  [403, "Forbidden: bot was kicked from the supergroup chat", "unreachable", "blocked"],
  [403, "Forbidden: bot is not a member of the supergroup chat", "unreachable", "blocked"],
  [500, "Internal Server Error", "retry", "telegram_500"],
])("a refusal is known by what it means: %i %s", async (status, description, verdict, code) => {
  await using telegram = await startStandIn(refusal(status, description));
  await expect(groupsAt(telegram.url).post(FORUM, "12", CARD)).rejects.toMatchObject({ name: "DeliveryError", verdict, code });
});

it("too much for the group: the wait Telegram asks for is kept", async () => {
  await using telegram = await startStandIn(refusal(429, "Too Many Requests: retry after 37", { retry_after: 37 }));
  await expect(groupsAt(telegram.url).post(FORUM, "12", CARD)).rejects.toMatchObject({ verdict: "retry", retryAfterSeconds: 37 });
});

it("no answer in time may be a card that arrived", async () => {
  await using telegram = await startStandIn("silence");
  await expect(groupsAt(telegram.url, 60).post(FORUM, "12", CARD)).rejects.toMatchObject({ verdict: "unknown", code: "timeout" });
});

it("the same card once more is no failure; a card people deleted is told apart", async () => {
  await using telegram = await startStandIn(refusal(400, "Bad Request: message is not modified: specified new message content"), refusal(400, "Bad Request: message to edit not found"));
  await groupsAt(telegram.url).edit(FORUM, "77", CARD);
  await expect(groupsAt(telegram.url).edit(FORUM, "77", CARD)).rejects.toMatchObject({ code: "message_gone" });
  expect(telegram.calls[0]).toMatchObject({ path: `/bot${TOKEN}/editMessageText`, body: { message_id: 77, text: CARD.text } });
});

it("an answer to a tap is a window of at most 200 characters, and one that comes too late is no failure", async () => {
  await using telegram = await startStandIn(given(true), refusal(400, "Bad Request: query is too old"));
  await groupsAt(telegram.url).answer("99", "ế".repeat(300));
  await groupsAt(telegram.url).answer("99", "x");
  expect(telegram.calls[0]?.body).toEqual({ callback_query_id: "99", text: "ế".repeat(200), show_alert: true });
});
