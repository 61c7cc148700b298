import { z } from "zod";
import { externalId } from "./wire.ts";

/** What happens in a group of cadres that concerns us; everything else said there is neither read nor kept. */
export type StaffGroupUpdate =
  /** "/noi" and a code typed in a group. `fromId` null: an administrator who writes as the group itself. `code` "": none was typed. */
  | { kind: "bind"; chatId: string; threadId: string | null; fromId: string | null; code: string }
  /** A button of a card of ours; `fromId` is also the id of that person's private chat with the bot. */
  | { kind: "tap"; chatId: string; fromId: string; queryId: string; value: string }
  /** The bot is no longer in the group. */
  | { kind: "removed"; chatId: string };

/** Buttons of a card in a group begin with this, so that no other button of ours works there. */
export const groupButtonPrefix = "g:";

/** A message in a group → the command that binds it; null for all other talk. Source: Bot API 10.3, "Message". */
export function readGroupMessage(raw: unknown): StaffGroupUpdate | null {
  const message = groupMessage.safeParse(raw);
  if (!message.success) return null;
  const { chat, from, sender_chat, message_thread_id, is_topic_message, text } = message.data;
  // Typed with its accents by some keyboards.
  const command = /^\/noi(?:@\w+)?(?:\s+(\S.*))?\s*$/iu.exec(text.normalize("NFD").replace(/\p{M}/gu, ""));
  if (command === null) return null;
  const asGroup = sender_chat?.id === chat.id;
  // Channels and other bots bind nothing.
  if (!asGroup && (sender_chat !== undefined || from === undefined || from.is_bot)) return null;
  return { kind: "bind", chatId: chat.id, threadId: is_topic_message ? (message_thread_id ?? null) : null, fromId: asGroup ? null : (from?.id ?? null), code: command[1]?.trim().slice(0, 40) ?? "" };
}

/** A pressed button under a message in a group → a tap on a card; null for other buttons. */
export function readGroupPress(raw: unknown): StaffGroupUpdate | null {
  const press = groupPress.safeParse(raw);
  if (!press.success || !press.data.data.startsWith(groupButtonPrefix)) return null;
  const { id, from, data, message } = press.data;
  return from.is_bot ? null : { kind: "tap", chatId: message.chat.id, fromId: from.id, queryId: id, value: data };
}

/** The bot's own place in a group changed → it left or was put out; null for anything else. */
export function readGroupMembership(raw: unknown): StaffGroupUpdate | null {
  const change = membership.safeParse(raw);
  return change.success && ["left", "kicked"].includes(change.data.new_chat_member.status) ? { kind: "removed", chatId: change.data.chat.id } : null;
}

const groupChat = z.object({ id: externalId, type: z.enum(["group", "supergroup"]) });
const person = z.object({ id: externalId, is_bot: z.boolean().catch(false) });

const groupMessage = z.object({
  chat: groupChat,
  from: person.optional(),
  sender_chat: z.object({ id: externalId }).optional(),
  /** Replies outside topics carry one too, in which nothing can be sent. */
  message_thread_id: externalId.optional(),
  is_topic_message: z.boolean().catch(false),
  text: z.string(),
});

const groupPress = z.object({ id: externalId, from: person, data: z.string().min(1).max(64), message: z.object({ chat: groupChat }) });

const membership = z.object({ chat: groupChat, new_chat_member: z.object({ status: z.string() }) });
