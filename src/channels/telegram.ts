// The web build runs on the platform's own `fetch` in Workers and in Node alike; the default one brings node-fetch along.
import { Api, GrammyError, HttpError } from "grammy/web";
import { z } from "zod";
import { fail } from "../result.ts";
import { type Channel, type Choice, DeliveryError, type OutboundMessage } from "./channel.ts";
import { secretHeader } from "./constant-time.ts";
import { fetchMedia } from "./fetch-media.ts";
import { layOutPhoto, layOutText, numberedLabel } from "./lay-out.ts";
import { callPlatform, type FetchFunction } from "./platform-call.ts";
import { callbackQueryId, parseTelegramUpdate } from "./telegram-update.ts";
import { externalId } from "./wire.ts";

export interface TelegramApiOptions {
  token: string;
  /** Default https://api.telegram.org. */
  apiRoot?: string;
  fetch?: FetchFunction;
  timeoutMs?: number;
}

export interface TelegramChannelOptions extends TelegramApiOptions {
  webhookSecret: string;
  /** One line under a text with buttons, inviting to tap or to type the number or the word. */
  choiceHint: string;
}

/** Telegram bots, private chats: plain text (nothing a person wrote is read as markup), one button a row. */
export function createTelegramChannel(options: TelegramChannelOptions): Channel {
  const api = createTelegramApi(options);

  return {
    name: "telegram",
    verify: secretHeader("x-telegram-bot-api-secret-token", options.webhookSecret),
    parse: parseTelegramUpdate,

    layOut(message) {
      if (message.type === "photo") return layOutPhoto(message, { caption: MAX_CAPTION, text: MAX_TEXT });
      const choices = message.choices ?? [];
      choices.forEach(checkChoice);
      const texts = layOutText(message.text, choices.length === 0 ? "" : options.choiceHint, MAX_TEXT);
      return texts.map((text, index) =>
        choices.length > 0 && index === texts.length - 1 ? { type: "text", text, choices } : { type: "text", text },
      );
    },

    async send(chatId, part) {
      try {
        const sent = sentShape.safeParse(await sendPart(api, chatId, part));
        return { platformMessageId: sent.success ? sent.data.message_id : null };
      } catch (error) {
        throw deliveryError(error);
      }
    },

    async acknowledge(body) {
      const id = callbackQueryId(body);
      // A query older than a minute is refused: then the spinner has gone by itself.
      if (id !== null) await api.answerCallbackQuery(id).catch(() => undefined);
    },

    async fetchFile(fileId, maxBytes) {
      let path: string | undefined;
      try {
        ({ file_path: path } = fileShape.parse(await api.getFile(fileId)));
      } catch (error) {
        const verdict = deliveryError(error);
        return fail(verdict instanceof DeliveryError && verdict.verdict === "give_up" ? "gone" : "unreachable");
      }
      // Beyond 20 MB Telegram knows the file and gives no path to it.
      if (path === undefined) return fail("too_large");
      return await fetchMedia(options.fetch, `${rootOf(options)}/file/bot${options.token}/${path}`, maxBytes, MEDIA_TIMEOUT_MS);
    },
  };
}

/** grammY's client with our wait (default 15 s) and without its errors that quote addresses. Repeats nothing. */
export function createTelegramApi(options: TelegramApiOptions): Api {
  const { token, timeoutMs = 15_000 } = options;

  async function answerOf(url: string, init: RequestInit): Promise<Response> {
    const answer = await callPlatform(options.fetch, url, init, timeoutMs);
    if (answer.outcome === "timeout") throw new DeliveryError("unknown", "timeout");
    if (answer.outcome === "unreachable") throw new DeliveryError("retry", "unreachable");
    // A gateway's page instead of JSON becomes a refusal under its HTTP status, so that one table judges both.
    const refusal = { ok: false, error_code: answer.status, description: "not a Bot API answer" };
    return Response.json(answerShape.safeParse(answer.body).success ? answer.body : refusal);
  }

  return new Api(token, {
    apiRoot: rootOf(options),
    // Ours ends the wait first.
    timeoutSeconds: timeoutMs / 1000 + 5,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => answerOf(String(input), init ?? {}),
  });
}

/** The limit is 4,096 after entity parsing. */
const MAX_TEXT = 4000;
const MAX_CAPTION = 1024;
const MAX_CALLBACK_BYTES = 64;
const MEDIA_TIMEOUT_MS = 20_000;
const API_ROOT = "https://api.telegram.org";

/** grammY refuses a trailing slash. */
function rootOf(options: TelegramApiOptions): string {
  return (options.apiRoot ?? API_ROOT).replace(/\/+$/, "");
}

async function sendPart(api: Api, chatId: string, part: OutboundMessage): Promise<unknown> {
  if (part.type === "photo") return await api.sendPhoto(chatId, part.url, part.caption === "" ? {} : { caption: part.caption });
  const { choices = [] } = part;
  choices.forEach(checkChoice);
  const rows = choices.map((choice, index) => [{ text: numberedLabel(choice, index), callback_data: choice.value }]);
  return await api.sendMessage(chatId, part.text, {
    link_preview_options: { is_disabled: true },
    ...(rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } }),
  });
}

/** @throws {RangeError} a mistake of ours: Telegram would refuse the whole message. */
function checkChoice(choice: Choice): void {
  const bytes = new TextEncoder().encode(choice.value).length;
  if (bytes < 1 || bytes > MAX_CALLBACK_BYTES) throw new RangeError(`a choice's value must be 1–${MAX_CALLBACK_BYTES} bytes, not ${bytes}`);
}

const fileShape = z.object({ file_path: z.string().optional() });
const sentShape = z.object({ message_id: externalId });

const answerShape = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), error_code: z.int(), description: z.string() }),
]);

/** Telegram tells these apart in words only. */
const REFUSED_400: readonly (readonly [RegExp, string])[] = [
  [/chat not found/i, "chat_not_found"],
  [/message thread not found|topic[ _](?:deleted|closed|id[ _]invalid|not[ _]found)/i, "topic_gone"],
  [/not a forum/i, "not_a_forum"],
  [/not enough rights|chat[ _]admin[ _]required|need administrator rights/i, "no_right"],
  [/message is not modified/i, "not_modified"],
  [/message to edit not found|message can't be edited/i, "message_gone"],
];

/** What each refusal means for the message. Source: Bot API "Making requests", "ResponseParameters". */
const REFUSALS: ReadonlyMap<number, (error: GrammyError) => DeliveryError> = new Map<number, (error: GrammyError) => DeliveryError>([
  [400, (error) => new DeliveryError("give_up", REFUSED_400.find(([words]) => words.test(error.description))?.[1] ?? "telegram_400")],
  // A wrong or withdrawn token (404 when it has not even the shape of one): the message goes out once it is mended.
  [401, () => new DeliveryError("retry", "telegram_401", 900)],
  [404, () => new DeliveryError("retry", "telegram_404", 900)],
  // Blocked by the person, account deleted, or never started.
  [403, () => new DeliveryError("unreachable", "blocked")],
  [429, (error) => new DeliveryError("retry", "telegram_429", error.parameters.retry_after)],
]);

/** What a call to Telegram threw → a `DeliveryError` where it is one of the platform's refusals or the network's, else itself. */
export function deliveryError(error: unknown): unknown {
  if (error instanceof HttpError && error.error instanceof DeliveryError) return error.error;
  if (!(error instanceof GrammyError)) return error;
  if (error.parameters.migrate_to_chat_id !== undefined) return new DeliveryError("give_up", "migrated");
  const known = REFUSALS.get(error.error_code);
  if (known !== undefined) return known(error);
  if (error.error_code >= 500) return new DeliveryError("retry", `telegram_${error.error_code}`);
  // Neither refused nor understood (a 200 that is no answer): it may have been sent.
  return new DeliveryError(error.error_code < 300 ? "unknown" : "give_up", `telegram_${error.error_code}`);
}
