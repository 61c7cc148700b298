import { z } from "zod";
import { callPlatform, type FetchFunction } from "./platform-call.ts";

/** Where consents and tokens are asked for. Source: Zalo OAuth v4 for Official Accounts (2026). */
export const ZALO_OAUTH_URL = "https://oauth.zaloapp.com";

/**
 * `refused`: the platform answered no; `isFinal`: this refresh token or code will never serve again. `unknown`: the platform may have
 * done it (time-out, broken connection, an answer nobody can read). `code`: short, loggable, holds no token.
 */
export type TokenAnswer =
  | { outcome: "issued"; access: string; refresh: string; expiresInSeconds: number }
  | { outcome: "refused"; code: string; isFinal: boolean }
  | { outcome: "unknown"; code: string };

export interface ZaloOaOauth {
  /** Address of the page on which an administrator of the account says yes. `verifier`: 43 characters, kept until the exchange. */
  permissionUrl(ask: { redirectUri: string; state: string; verifier: string }): Promise<string>;
  /** The code of a consent, valid once and for ten minutes → the first pair. Never throws. */
  exchange(code: string, verifier: string): Promise<TokenAnswer>;
  /** A refresh token, valid once → the next pair; the access token before it dies. Never throws, never repeats. */
  renew(refreshToken: string): Promise<TokenAnswer>;
}

export function createZaloOaOauth(options: { appId: string; appSecret: string; baseUrl?: string; fetch?: FetchFunction; timeoutMs?: number }): ZaloOaOauth {
  const { appId, appSecret, timeoutMs = 15_000 } = options;
  const baseUrl = (options.baseUrl ?? ZALO_OAUTH_URL).replace(/\/+$/, "");

  async function token(form: Record<string, string>): Promise<TokenAnswer> {
    const answer = await callPlatform(
      options.fetch,
      `${baseUrl}/v4/oa/access_token`,
      { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded", secret_key: appSecret }, body: new URLSearchParams({ ...form, app_id: appId }).toString() },
      timeoutMs,
    );
    if (answer.outcome !== "answered") return { outcome: "unknown", code: answer.outcome };
    const pair = Pair.safeParse(answer.body);
    if (pair.success) return { outcome: "issued", access: pair.data.access_token, refresh: pair.data.refresh_token, expiresInSeconds: pair.data.expires_in };
    const refusal = Refusal.safeParse(answer.body);
    // Refusals come with 200 as well.
    if (refusal.success) return { outcome: "refused", code: `oauth_${refusal.data.error}`, isFinal: FINAL.has(refusal.data.error) };
    if (answer.status >= 400 && answer.status < 500) return { outcome: "refused", code: `http_${answer.status}`, isFinal: false };
    return { outcome: "unknown", code: answer.status >= 500 ? `http_${answer.status}` : "unreadable" };
  }

  return {
    async permissionUrl({ redirectUri, state, verifier }) {
      const url = new URL(`${baseUrl}/v4/oa/permission`);
      url.search = new URLSearchParams({ app_id: appId, redirect_uri: redirectUri, code_challenge: await codeChallenge(verifier), state }).toString();
      return url.href;
    },
    exchange: (code, verifier) => token({ code, code_verifier: verifier, grant_type: "authorization_code" }),
    renew: (refreshToken) => token({ refresh_token: refreshToken, grant_type: "refresh_token" }),
  };
}

/** PKCE S256 (RFC 7636, section 4.2): base64url of the SHA-256 of the verifier, without padding. */
export async function codeChallenge(verifier: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)));
  return btoa(String.fromCharCode(...digest)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Invalid code or refresh token: used before, or too old. What else is refused may be mended without a new consent. */
const FINAL: ReadonlySet<number> = new Set([-14012, -14020]);

/** The platform writes the seconds as text. What it leaves out, or spells oddly, is the documented life of 25 hours. */
const seconds = z.coerce.number().int().min(60).max(31_536_000).catch(90_000);
const Pair = z.object({ access_token: z.string().min(1), refresh_token: z.string().min(1), expires_in: seconds });
const Refusal = z.object({ error: z.coerce.number().int() });
