import { z } from "zod";
import type { InboundContent, InboundMessage, ParseOutcome } from "./channel.ts";
import { type StaffGroupUpdate, readGroupMembership, readGroupMessage, readGroupPress } from "./telegram-group-update.ts";
import { eventName, externalId, fileHandle, isoTime, problemIn } from "./wire.ts";

/**
 * Decoded body of one Telegram webhook → message. Private chats only: edits, joins and blocks, service messages and
 * other bots are ignored, and of groups all but what telegram-group-update.ts reads. Message ids are "m<message_id>" and "c<callback query id>", since both kinds
 * share a chat. Pure; never throws. Source: Bot API 10.3, "Update".
 */
export function parseTelegramUpdate(body: unknown, now: Date): ParseOutcome {
  const update = updateShape.safeParse(body);
  if (!update.success) return { kind: "invalid", problem: problemIn(update.error) };
  const { update_id, message, callback_query, my_chat_member } = update.data;
  if (message !== undefined) return parseMessage(message, update_id, now);
  if (callback_query !== undefined) return parsePress(callback_query, now);
  if (my_chat_member !== undefined) return ofGroup(readGroupMembership(my_chat_member), membershipEvent(my_chat_member));
  const kind = Object.keys(update.data).find((key) => key !== "update_id");
  return { kind: "ignored", event: eventName(kind ?? "empty") };
}

/** The id that `answerCallbackQuery` wants; null when the body holds no pressed button. */
export function callbackQueryId(body: unknown): string | null {
  const parsed = z.object({ callback_query: z.object({ id: externalId }) }).safeParse(body);
  return parsed.success ? parsed.data.callback_query.id : null;
}

function parseMessage(raw: unknown, updateId: string, now: Date): ParseOutcome {
  const head = messageHead.safeParse(raw);
  if (!head.success) return { kind: "invalid", problem: problemIn(head.error, "message") };
  const { chat, from, message_id, date } = head.data;
  if (chat.type !== "private") return ofGroup(readGroupMessage(raw), "group");
  if (from.is_bot) return { kind: "ignored", event: "from_bot" };
  const service = SERVICE_FIELDS.find((field) => field in head.data);
  if (service !== undefined) return { kind: "ignored", event: `message.${service}` };

  const fields = contentFields.safeParse(raw);
  if (!fields.success) return { kind: "invalid", problem: problemIn(fields.error, "message") };
  const content = readContent(fields.data, head.data);
  // Scheduled and short-lived messages all carry the id 0.
  const messageId = message_id === "0" ? `m0-${updateId}` : `m${message_id}`;
  return { kind: "message", message: toMessage(chat.id, messageId, isoTime(date, now), content) };
}

function readContent(fields: z.infer<typeof contentFields>, message: object): InboundContent {
  const { text, photo, voice, location } = fields;
  if (text !== undefined) {
    return text.trim() === "" ? { type: "unsupported", what: "empty" } : { type: "text", text: forUs(text.toWellFormed()) };
  }
  // Sizes come smallest first.
  const largest = photo?.at(-1);
  if (largest !== undefined) return { type: "photo", fileId: largest.file_id, caption: fields.caption?.toWellFormed() || null };
  if (voice !== undefined) return { type: "voice", fileId: voice.file_id, durationSeconds: voice.duration };
  if (location !== undefined) return { type: "location", ...location };
  return { type: "unsupported", what: UNSUPPORTED_FIELDS.find((field) => field in message) ?? "unknown" };
}

/** In a private chat a command is for us whichever bot it names: "/start@lang_nghe_bot x" → "/start x". */
function forUs(text: string): string {
  return text.replace(/^(\/\w+)@\w+/, "$1");
}

/** A pressed button carries the time of the message under which it stands, not of the press. */
function parsePress(raw: unknown, now: Date): ParseOutcome {
  const press = pressShape.safeParse(raw);
  if (!press.success) return { kind: "invalid", problem: problemIn(press.error, "callback_query") };
  const { id, data, message } = press.data;
  if (message === undefined || data === undefined) return { kind: "ignored", event: "callback_query.foreign" };
  if (message.chat.type !== "private") return ofGroup(readGroupPress(raw), "group");
  const content: InboundContent = { type: "choice", value: data };
  return { kind: "message", message: toMessage(message.chat.id, `c${id}`, now.toISOString(), content) };
}

function ofGroup(group: StaffGroupUpdate | null, event: string): ParseOutcome {
  return group === null ? { kind: "ignored", event } : { kind: "staff_group", group };
}

function membershipEvent(raw: unknown): string {
  const { chat, new_chat_member } = membershipShape.parse(raw);
  const blocked = chat.type === "private" && new_chat_member.status === "kicked";
  return eventName(`my_chat_member.${blocked ? "blocked" : new_chat_member.status}`);
}

function toMessage(chatId: string, messageId: string, sentAt: string, content: InboundContent): InboundMessage {
  return { channel: "telegram", chatId, messageId, sentAt, content };
}

const updateShape = z.looseObject({
  update_id: externalId,
  message: z.unknown().optional(),
  callback_query: z.unknown().optional(),
  my_chat_member: z.unknown().optional(),
});

const messageHead = z.looseObject({
  message_id: externalId,
  date: z.unknown().optional(),
  chat: z.object({ id: externalId, type: z.string() }),
  from: z.object({ is_bot: z.boolean().catch(false) }).catch({ is_bot: false }),
});

const contentFields = z.object({
  text: z.string().optional(),
  caption: z.string().optional().catch(undefined),
  photo: z.array(z.object({ file_id: fileHandle })).optional(),
  voice: z.object({ file_id: fileHandle, duration: z.number().nonnegative().nullable().catch(null) }).optional(),
  location: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
});

const pressShape = z.object({
  id: externalId,
  data: z.string().min(1).max(64).optional().catch(undefined),
  message: z.object({ chat: z.object({ id: externalId, type: z.string() }) }).optional(),
});

const membershipShape = z
  .object({ chat: z.object({ type: z.string() }), new_chat_member: z.object({ status: z.string() }) })
  .catch({ chat: { type: "" }, new_chat_member: { status: "unknown" } });

/** What a person may send that we cannot read, the telling name first (an animation is a document too). */
const UNSUPPORTED_FIELDS = [
  "sticker", "animation", "video_note", "video", "audio", "document", "contact", "poll", "dice", "story",
  "venue", "paid_media", "checklist", "game", "gift", "unique_gift", "photo",
] as const;

/** What the app, not the person, puts into a private chat: nothing to answer. */
const SERVICE_FIELDS = [
  "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "connected_website",
  "chat_background_set", "chat_owner_changed", "chat_owner_left", "new_chat_members", "left_chat_member",
  "migrate_to_chat_id", "migrate_from_chat_id", "forum_topic_created", "forum_topic_edited", "forum_topic_closed",
  "forum_topic_reopened", "users_shared", "chat_shared", "passport_data", "proximity_alert_triggered", "boost_added",
  "successful_payment", "refunded_payment", "web_app_data", "checklist_tasks_done", "checklist_tasks_added",
  "video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited",
] as const;
