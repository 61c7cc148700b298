import { z } from "zod";
import type { Result } from "../result.ts";
import { DeliveryError } from "./channel.ts";
import { callPlatform, type FetchFunction } from "./platform-call.ts";
import { externalId } from "./wire.ts";
import { type OaApi, oaDeliveryError, refusalIn, wantsOtherToken, wantsProof } from "./zalo-oa-error.ts";
import type { OaTokens, TokenTrouble } from "./zalo-oa-tokens.ts";

/** Source: Official Account documentation (2026). */
export const ZALO_OA_API_URL = "https://openapi.zalo.me";
export const ZALO_TEMPLATE_API_URL = "https://business.openapi.zalo.me";

export interface ZaloOaClientOptions {
  tokens: OaTokens;
  /** Proves each call where the app asks for that. */
  appSecret: string;
  apiUrl?: string;
  templateUrl?: string;
  fetch?: FetchFunction;
  timeoutMs?: number;
  /** Zalo fetches pictures itself. */
  mediaTimeoutMs?: number;
  now?: () => Date;
}

/** One message of a template approved by Zalo, to a phone number whose owner agreed. */
export interface TemplateNotice {
  /** As people write it in Viet Nam: 0…, +84… or 84…. */
  phone: string;
  templateId: string;
  data: Record<string, string>;
  /** Comes back in the platform's reports; stable over retries. */
  trackingId: string;
}

export type ZaloOaClient = ReturnType<typeof createZaloOaClient>;

/**
 * The calls of the Official Account API that send. A refused token is replaced and the call made again, once; nothing else is
 * repeated, since sends are not idempotent. Each function throws {DeliveryError}; codes: "oa_<n>" with the platform's number,
 * "http_<status>", "timeout", "unreachable", "unreadable", "oa_not_connected", "oa_token_busy", "oa_bad_phone".
 */
export function createZaloOaClient(options: ZaloOaClientOptions) {
  const { tokens, timeoutMs = 15_000, mediaTimeoutMs = 60_000, now = () => new Date() } = options;
  const apiUrl = (options.apiUrl ?? ZALO_OA_API_URL).replace(/\/+$/, "");
  const templateUrl = (options.templateUrl ?? ZALO_TEMPLATE_API_URL).replace(/\/+$/, "");
  // Learned from the first refusal: the app's set-up at Zalo says whether a proof is wanted.
  let provesSecret = false;

  async function call(api: OaApi, url: string, body: object, waitMs: number): Promise<{ messageId: string | null }> {
    let token = tokenOf(await tokens.access());
    let hasReplaced = false;
    for (;;) {
      const proves = provesSecret;
      const headers = { "content-type": "application/json", access_token: token, ...(proves ? { appsecret_proof: await proofOf(token, options.appSecret) } : {}) };
      const answer = await callPlatform(options.fetch, url, { method: "POST", headers, body: JSON.stringify(body) }, waitMs);
      const { data: answered } = envelope.safeParse(answer.outcome === "answered" ? answer.body : undefined);
      const refusal = refusalIn(answer, answered?.error ?? null);
      if (refusal === null) return { messageId: answered?.data.message_id ?? answered?.data.msg_id ?? null };
      if (wantsOtherToken(refusal, api) && !hasReplaced) {
        hasReplaced = true;
        token = tokenOf(await tokens.replace(token));
      } else if (wantsProof(refusal) && !proves) {
        provesSecret = true;
      } else {
        throw oaDeliveryError(refusal, api, now());
      }
    }
  }

  return {
    /** A consultation message: text, picture, buttons. `message` as the API takes it. null: sent, but the answer named no message. */
    sendConsultation: (userId: string, message: object, hasMedia: boolean): Promise<{ messageId: string | null }> =>
      call("consultation", `${apiUrl}/v3.0/oa/message/cs`, { recipient: { user_id: userId }, message }, hasMedia ? mediaTimeoutMs : timeoutMs),

    /** A template message (ZBS) by phone number. Costs money with each call. */
    async sendTemplate(notice: TemplateNotice): Promise<{ messageId: string | null }> {
      const phone = internationalPhone(notice.phone);
      if (phone === null) throw new DeliveryError("give_up", "oa_bad_phone");
      const body = { phone, template_id: notice.templateId, template_data: notice.data, tracking_id: notice.trackingId };
      return await call("template", `${templateUrl}/message/template`, body, timeoutMs);
    },
  };
}

function tokenOf(answer: Result<string, TokenTrouble>): string {
  if (answer.ok) return answer.value;
  throw answer.reason === "not_connected" ? new DeliveryError("retry", "oa_not_connected", 900) : new DeliveryError("retry", "oa_token_busy", 5);
}

/** 84… without "+", as the template API takes it; null: no Vietnamese number. */
function internationalPhone(written: string): string | null {
  const digits = written.replace(/[\s.()-]/g, "").replace(/^(?:\+84|0084|0)/, "84");
  return /^84\d{9}$/.test(digits) ? digits : null;
}

/** HMAC-SHA256(access token, app secret) in hex. Source: client code in public use, 2024–2026. */
async function proofOf(token: string, secret: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(token)));
  return [...mac].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const sentData = z.object({ message_id: externalId.optional().catch(undefined), msg_id: externalId.optional().catch(undefined) });

/** `error` decides; whatever `data` looks like then, the message went out. */
const envelope = z.object({
  error: z.union([z.int(), z.string().regex(/^-?\d{1,6}$/).transform(Number)]),
  data: sentData.catch({}),
});
