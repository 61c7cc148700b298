import { z } from "zod";
import type { DeliveryError } from "./channel.ts";
import { type TelegramApiOptions, createTelegramApi, deliveryError } from "./telegram.ts";
import { externalId } from "./wire.ts";

export interface GroupButton {
  /** At most 64 bytes. */
  value: string;
  label: string;
}

export interface GroupCard {
  text: string;
  /** In one row. */
  buttons: readonly GroupButton[];
}

/** What a group lacks for the cards of cases; `ready`: nothing. `public`: anybody can find and read it. */
export type GroupStanding = "ready" | "public" | "not_a_forum" | "no_topic_right";

/**
 * Forum supergroups of cadres (Bot API 10.3). All but `answer` throw `DeliveryError`; its `code` is "topic_gone",
 * "not_a_forum", "no_right" or "message_gone" where that is the matter, "blocked" where the bot is no longer in the group.
 */
export interface TelegramGroups {
  /** Is it closed to strangers, a forum, and may the bot manage topics there ("getChat", "getChatMember")? @throws {DeliveryError} */
  standing(chatId: string): Promise<GroupStanding>;
  /** Is this person an administrator of the group? @throws {DeliveryError} */
  isAdministrator(chatId: string, userId: string): Promise<boolean>;
  /** @param name cut to 128 characters @returns the new topic's thread id @throws {DeliveryError} */
  createTopic(chatId: string, name: string): Promise<string>;
  /** `threadId` null: the general topic. Cards cannot be passed on or saved. @returns the message's id @throws {DeliveryError} */
  post(chatId: string, threadId: string | null, card: GroupCard): Promise<string>;
  /** Puts a card in place of an earlier one; the same card again is no failure. @throws {DeliveryError} */
  edit(chatId: string, messageId: string, card: GroupCard): Promise<void>;
  /** A window over the chat that only the person who tapped sees; at most 200 characters. Best effort, never throws. */
  answer(queryId: string, text: string): Promise<void>;
}

/** The groups' side of the bot whose private chats are `createTelegramChannel`. */
export function createTelegramGroups(options: TelegramApiOptions): TelegramGroups {
  const api = createTelegramApi(options);
  const botId = Number(options.token.split(":")[0]);

  const rowOf = ({ buttons }: GroupCard) => ({
    reply_markup: { inline_keyboard: buttons.length === 0 ? [] : [buttons.map(({ value, label }) => ({ text: label, callback_data: value }))] },
    link_preview_options: { is_disabled: true },
  });

  return {
    standing: (chatId) => asked(async () => {
      const chat = chatShape.parse(await api.getChat(chatId));
      if (chat.username !== undefined || chat.active_usernames.length > 0) return "public";
      if (!chat.is_forum) return "not_a_forum";
      const self = memberShape.parse(await api.getChatMember(chatId, botId));
      return self.status === "creator" || (self.status === "administrator" && self.can_manage_topics) ? "ready" : "no_topic_right";
    }),

    isAdministrator: (chatId, userId) => asked(async () => {
      const { status } = memberShape.parse(await api.getChatMember(chatId, Number(userId)));
      return status === "creator" || status === "administrator";
    }),

    createTopic: (chatId, name) => asked(async () => topicShape.parse(await api.createForumTopic(chatId, [...name].slice(0, MAX_TOPIC_NAME).join(""))).message_thread_id),

    post: (chatId, threadId, card) => asked(async () => {
      const sent = await api.sendMessage(chatId, cut(card.text), { ...rowOf(card), protect_content: true, ...(threadId === null ? {} : { message_thread_id: Number(threadId) }) });
      return sentShape.parse(sent).message_id;
    }),

    edit: (chatId, messageId, card) => asked(async () => {
      await api.editMessageText(chatId, Number(messageId), cut(card.text), rowOf(card));
    }).catch((error: unknown) => {
      if ((error as DeliveryError).code !== "not_modified") throw error;
    }),

    async answer(queryId, text) {
      // A query older than a minute is refused: then the person has gone on.
      await api.answerCallbackQuery(queryId, { text: [...text].slice(0, MAX_ANSWER).join(""), show_alert: true }).catch(() => undefined);
    },
  };
}

const MAX_TEXT = 4000;
const MAX_TOPIC_NAME = 128;
const MAX_ANSWER = 200;

const cut = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT).toWellFormed()}…` : text);

async function asked<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw deliveryError(error);
  }
}

const chatShape = z.object({ is_forum: z.boolean().catch(false), username: z.string().optional(), active_usernames: z.array(z.string()).catch([]) });
const memberShape = z.object({ status: z.string(), can_manage_topics: z.boolean().catch(false) });
const topicShape = z.object({ message_thread_id: externalId });
const sentShape = z.object({ message_id: externalId });
