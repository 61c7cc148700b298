import { z } from "zod";
import { callPlatform, type FetchFunction } from "./platform-call.ts";
import { ZaloBotError } from "./zalo-bot-error.ts";

/** Where bots live today; https://bot-api.zapps.me is the older host. Source: docs.zaloplatforms.com/docs/BOT (2026). */
export const ZALO_BASE_URL = "https://bot-api.zaloplatforms.com";

export interface ZaloBotInfo {
  id: string;
  accountName: string | null;
  /** "BASIC" on the free plan. */
  accountType: string | null;
  canJoinGroups: boolean;
}

export interface ZaloWebhookInfo {
  url: string;
  /** Milliseconds since 1970. */
  updatedAt: number | null;
}

/** `outcome`: "webhook.ok", "webhook.http.403", "webhook.err.tls" … `hint`: the platform's advice, for an operator. */
export interface ZaloVerification {
  ok: boolean;
  outcome: string | null;
  hint: string | null;
}

export interface ZaloSent {
  /** null: delivered, but the answer named no message. */
  messageId: string | null;
  /** Milliseconds since 1970. */
  date: number | null;
}

export type ZaloBotClient = ReturnType<typeof createZaloBotClient>;

/**
 * The Zalo Bot Platform API, one function a method (docs.zaloplatforms.com/docs/BOT, v2.5.0). Sends are not idempotent
 * and nothing here repeats a call. Zalo fetches pictures and voice itself, hence the longer wait for them.
 * Each function throws {ZaloBotError} when the platform refuses, cannot be reached or does not answer in time.
 */
export function createZaloBotClient(options: {
  token: string;
  baseUrl?: string;
  fetch?: FetchFunction;
  timeoutMs?: number;
  mediaTimeoutMs?: number;
}) {
  const { token, timeoutMs = 15_000, mediaTimeoutMs = 60_000 } = options;

  const baseUrl = (options.baseUrl ?? ZALO_BASE_URL).replace(/\/+$/, "");

  async function call<Result>(method: string, body: object, resultShape: z.ZodType<Result>, waitMs = timeoutMs): Promise<Result> {
    const answer = await callPlatform(
      options.fetch,
      `${baseUrl}/bot${token}/${method}`,
      { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
      waitMs,
    );
    if (answer.outcome !== "answered") throw new ZaloBotError({ method, trouble: answer.outcome });
    const { data: answered } = envelope.safeParse(answer.body);
    // `ok` decides, not the status: refusals come with 200 as well.
    if (answered?.ok === true) {
      const result = resultShape.safeParse(answered.result);
      if (result.success) return result.data;
      throw new ZaloBotError({ method, trouble: "unreadable", httpStatus: answer.status });
    }
    throw new ZaloBotError({
      method,
      trouble: answered !== undefined || answer.status >= 300 ? "refused" : "unreadable",
      httpStatus: answer.status,
      errorCode: answered?.error_code ?? answered?.errorCode ?? null,
      description: (answered?.description ?? "").replaceAll(token, "[token]").slice(0, 200),
    });
  }

  return {
    getMe: (): Promise<ZaloBotInfo> => call("getMe", {}, botInfo),

    /** Waits up to `timeoutSeconds` for one update, undecoded; null when none came. Fails while a webhook is set. */
    async getUpdates({ timeoutSeconds }: { timeoutSeconds: number }): Promise<unknown> {
      try {
        return await call("getUpdates", { timeout: String(timeoutSeconds) }, z.unknown(), timeoutSeconds * 1000 + timeoutMs);
      } catch (error) {
        if (error instanceof ZaloBotError && (error.is(408) || /^request timeout$/i.test(error.description))) return null;
        throw error;
      }
    },

    /** `url`: public https. `secretToken`: 8–256 of A-Z a-z 0-9 _ -. The URL is kept even when `verification` is not ok. */
    setWebhook: (webhook: { url: string; secretToken: string }): Promise<ZaloWebhookInfo & { verification: ZaloVerification | null }> =>
      call("setWebhook", { url: webhook.url, secret_token: webhook.secretToken }, webhookSet),

    /** Asks Zalo to probe the webhook now. Capped per day (426). */
    testWebhook: (): Promise<ZaloVerification> => call("testWebhook", {}, verification),

    deleteWebhook: (): Promise<ZaloWebhookInfo> => call("deleteWebhook", {}, webhookInfo),

    /** null: this bot never had a webhook (the platform answers 404). */
    async getWebhookInfo(): Promise<ZaloWebhookInfo | null> {
      try {
        return await call("getWebhookInfo", {}, webhookInfo);
      } catch (error) {
        if (error instanceof ZaloBotError && error.is(404)) return null;
        throw error;
      }
    },

    /** `text`: 1–2,000 characters, plain unless `parseMode` is given. */
    sendMessage: (message: { chatId: string; text: string; parseMode?: "markdown" | "html" }): Promise<ZaloSent> =>
      call("sendMessage", { chat_id: message.chatId, text: message.text, parse_mode: message.parseMode }, sent),

    /** `photoUrl`: public https, fetched by Zalo. `caption`: up to 2,000 characters. */
    sendPhoto: (photo: { chatId: string; photoUrl: string; caption?: string }): Promise<ZaloSent> =>
      call("sendPhoto", { chat_id: photo.chatId, photo: photo.photoUrl, caption: photo.caption }, sent, mediaTimeoutMs),

    /** `sticker`: an id from stickers.zaloapp.com. */
    sendSticker: (sticker: { chatId: string; sticker: string }): Promise<ZaloSent> =>
      call("sendSticker", { chat_id: sticker.chatId, sticker: sticker.sticker }, sent),

    /** `voiceUrl`: public https ending in .aac; private chats only. */
    sendVoice: (voice: { chatId: string; voiceUrl: string }): Promise<ZaloSent> =>
      call("sendVoice", { chat_id: voice.chatId, voice_url: voice.voiceUrl }, sent, mediaTimeoutMs),

    /** Shows "typing" in the chat. */
    async sendChatAction(action: { chatId: string }): Promise<void> {
      await call("sendChatAction", { chat_id: action.chatId, action: "typing" }, z.unknown());
    },
  };
}

const envelope = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  description: z.string().optional().catch(undefined),
  error_code: z.int().optional().catch(undefined),
  // `testWebhook` spells it so.
  errorCode: z.int().optional().catch(undefined),
});

const text = z.string().nullable().catch(null);
const milliseconds = z.number().nullable().catch(null);

const botInfo = z
  .object({ id: z.string(), account_name: text, account_type: text, can_join_groups: z.boolean().catch(false) })
  .transform((bot) => ({ id: bot.id, accountName: bot.account_name, accountType: bot.account_type, canJoinGroups: bot.can_join_groups }));

const webhookInfo = z
  .object({ url: z.string(), updated_at: milliseconds })
  .transform((info) => ({ url: info.url, updatedAt: info.updated_at }));

const verification = z.object({ ok: z.boolean(), outcome: text, hint: text });

const webhookSet = z
  .object({ url: z.string(), updated_at: milliseconds, verification: verification.nullable().catch(null) })
  .transform((info) => ({ url: info.url, updatedAt: info.updated_at, verification: info.verification }));

/** Whatever the answer looks like, `ok` said that the message went out. */
const sent = z
  .object({ message_id: text, date: milliseconds })
  .catch({ message_id: null, date: null })
  .transform((message) => ({ messageId: message.message_id, date: message.date }));
