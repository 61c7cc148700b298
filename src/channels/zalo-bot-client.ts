import { z } from "zod";
import { callPlatform, type FetchFunction } from "./platform-call.ts";

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
 * and nothing here repeats a call. Zalo fetches pictures itself, hence the longer wait for `sendPhoto`.
 * Each function throws {ZaloBotError} when the platform refuses, cannot be reached or does not answer in time.
 */
export function createZaloBotClient(options: {
  token: string;
  /** Without a trailing slash. */
  baseUrl?: string;
  fetch?: FetchFunction;
  timeoutMs?: number;
  photoTimeoutMs?: number;
}) {
  const { token, baseUrl = ZALO_BASE_URL, timeoutMs = 15_000, photoTimeoutMs = 60_000 } = options;

  async function call(method: string, body: object, waitMs = timeoutMs): Promise<unknown> {
    const answer = await callPlatform(
      options.fetch,
      `${baseUrl}/bot${token}/${method}`,
      { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
      waitMs,
    );
    if (answer.outcome !== "answered") throw new ZaloBotError({ method, trouble: answer.outcome });
    const parsed = envelope.safeParse(answer.body);
    // `ok` decides, not the status: refusals come with 200 as well.
    if (parsed.success && parsed.data.ok) return parsed.data.result;
    const refusal = parsed.data;
    throw new ZaloBotError({
      method,
      trouble: parsed.success || answer.status >= 400 ? "refused" : "unreadable",
      httpStatus: answer.status,
      errorCode: refusal?.error_code ?? refusal?.errorCode ?? null,
      description: (refusal?.description ?? "").replaceAll(token, "[token]").slice(0, 200),
    });
  }

  return {
    getMe: async (): Promise<ZaloBotInfo> => botInfo.parse(await call("getMe", {})),

    /** Waits up to `timeoutSeconds` for one update, undecoded; null when none came. Fails while a webhook is set. */
    async getUpdates({ timeoutSeconds }: { timeoutSeconds: number }): Promise<unknown> {
      const waitMs = timeoutSeconds * 1000 + timeoutMs;
      const update = call("getUpdates", { timeout: String(timeoutSeconds) }, waitMs);
      return await update.catch((error: unknown) => {
        if (error instanceof ZaloBotError && (error.errorCode === 408 || error.httpStatus === 408)) return null;
        if (error instanceof ZaloBotError && /^request timeout$/i.test(error.description)) return null;
        throw error;
      });
    },

    /** `url`: public https. `secretToken`: 8–256 of A-Z a-z 0-9 _ -. The URL is kept even when `verification` is not ok. */
    async setWebhook(webhook: { url: string; secretToken: string }): Promise<ZaloWebhookInfo & { verification: ZaloVerification | null }> {
      const result = await call("setWebhook", { url: webhook.url, secret_token: webhook.secretToken });
      const { verification: probe } = z.object({ verification: verification.nullable().catch(null) }).catch({ verification: null }).parse(result);
      return { ...webhookInfo.parse(result), verification: probe };
    },

    /** Asks Zalo to probe the webhook now. Capped per day (426). */
    testWebhook: async (): Promise<ZaloVerification> => verification.parse(await call("testWebhook", {})),

    deleteWebhook: async (): Promise<ZaloWebhookInfo> => webhookInfo.parse(await call("deleteWebhook", {})),

    /** null: this bot never had a webhook (the platform answers 404). */
    async getWebhookInfo(): Promise<ZaloWebhookInfo | null> {
      try {
        return webhookInfo.parse(await call("getWebhookInfo", {}));
      } catch (error) {
        if (error instanceof ZaloBotError && (error.errorCode ?? error.httpStatus) === 404) return null;
        throw error;
      }
    },

    /** `text`: 1–2,000 characters, plain unless `parseMode` is given. */
    sendMessage: async (message: { chatId: string; text: string; parseMode?: "markdown" | "html" }): Promise<ZaloSent> =>
      sent.parse(await call("sendMessage", { chat_id: message.chatId, text: message.text, parse_mode: message.parseMode })),

    /** `photoUrl`: public https, fetched by Zalo. `caption`: up to 2,000 characters. */
    sendPhoto: async (photo: { chatId: string; photoUrl: string; caption?: string }): Promise<ZaloSent> =>
      sent.parse(await call("sendPhoto", { chat_id: photo.chatId, photo: photo.photoUrl, caption: photo.caption }, photoTimeoutMs)),

    /** `sticker`: an id from stickers.zaloapp.com. */
    sendSticker: async (sticker: { chatId: string; sticker: string }): Promise<ZaloSent> =>
      sent.parse(await call("sendSticker", { chat_id: sticker.chatId, sticker: sticker.sticker })),

    /** `voiceUrl`: public https ending in .aac; private chats only. */
    sendVoice: async (voice: { chatId: string; voiceUrl: string }): Promise<ZaloSent> =>
      sent.parse(await call("sendVoice", { chat_id: voice.chatId, voice_url: voice.voiceUrl }, photoTimeoutMs)),

    /** Shows "typing" in the chat. */
    async sendChatAction(action: { chatId: string }): Promise<void> {
      await call("sendChatAction", { chat_id: action.chatId, action: "typing" });
    },
  };
}

/** When asking again can help: shortly, once more, after the operator or the month has changed something, never. */
export type ZaloRemedy = { again: "soon" | "once" | "never" } | { again: "later"; afterSeconds: number };

/** Error codes and what to do about them. Source: the platform's table; what is not in it goes by its hundreds. */
const REMEDIES: ReadonlyMap<number, ZaloRemedy> = new Map<number, ZaloRemedy>([
  [400, { again: "never" }],
  // A token that was reset: the message is sound and goes out once an operator has put the new one in.
  [401, { again: "later", afterSeconds: 900 }],
  // Documented as "internal server error".
  [403, { again: "once" }],
  [404, { again: "never" }],
  [408, { again: "soon" }],
  [426, { again: "never" }],
  // Normally the monthly quota: nothing is gained by knocking.
  [429, { again: "later", afterSeconds: 3600 }],
]);

/**
 * `trouble`: "refused" (the platform said no), "timeout" (it may have done it), "unreachable" (no answer began),
 * "unreadable" (it answered without error and without sense: it may have done it). Holds neither URL nor token.
 */
export class ZaloBotError extends Error {
  override readonly name = "ZaloBotError";
  readonly method: string;
  readonly trouble: "refused" | "timeout" | "unreachable" | "unreadable";
  readonly httpStatus: number | null;
  /** The platform's own code, where it gave one. */
  readonly errorCode: number | null;
  /** The platform's words; for an operator's eyes, not for logs. */
  readonly description: string;
  readonly remedy: ZaloRemedy;
  /** Short, stable, loggable: "zalo_429", "http_502", "timeout". */
  readonly code: string;

  constructor(what: {
    method: string;
    trouble: ZaloBotError["trouble"];
    httpStatus?: number;
    errorCode?: number | null;
    description?: string;
  }) {
    const { method, trouble, httpStatus = null, errorCode = null, description = "" } = what;
    const code = trouble !== "refused" ? trouble : errorCode === null ? `http_${httpStatus}` : `zalo_${errorCode}`;
    super(`Zalo ${method} failed: ${code}`);
    this.method = method;
    this.trouble = trouble;
    this.httpStatus = httpStatus;
    this.errorCode = errorCode;
    this.description = description;
    this.remedy = remedyFor(trouble, errorCode ?? httpStatus ?? 0);
    this.code = code;
  }

  /** May the same call be made again at once, without harm and with hope? */
  get retryable(): boolean {
    return this.remedy.again === "soon";
  }
}

function remedyFor(trouble: ZaloBotError["trouble"], code: number): ZaloRemedy {
  if (trouble === "unreachable") return { again: "soon" };
  if (trouble !== "refused") return { again: "never" };
  // Below 400 is no error code: a refusal without a reason says nothing about the message.
  return REMEDIES.get(code) ?? { again: code >= 500 || (code >= 200 && code < 400) ? "soon" : "never" };
}

const envelope = z.object({
  ok: z.boolean(),
  result: z.unknown(),
  description: z.string().optional().catch(undefined),
  error_code: z.int().optional().catch(undefined),
  // `testWebhook` spells it so.
  errorCode: z.int().optional().catch(undefined),
});

const text = z.string().nullable().catch(null);
const milliseconds = z.number().nullable().catch(null);
const noFields = {};

const botInfo = z
  .object({ id: z.string(), account_name: text, account_type: text, can_join_groups: z.boolean().catch(false) })
  .transform((bot) => ({ id: bot.id, accountName: bot.account_name, accountType: bot.account_type, canJoinGroups: bot.can_join_groups }));

const webhookInfo = z
  .preprocess((value) => value ?? noFields, z.object({ url: z.string().catch(""), updated_at: milliseconds }))
  .transform((info) => ({ url: info.url, updatedAt: info.updated_at }));

const verification = z.object({ ok: z.boolean(), outcome: text, hint: text });

/** Whatever the answer looks like, `ok` said that the message went out. */
const sent = z
  .object({ message_id: text, date: milliseconds })
  .catch({ message_id: null, date: null })
  .transform((message) => ({ messageId: message.message_id, date: message.date }));
