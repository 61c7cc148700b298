import { sameSecret } from "./constant-time.ts";
import { parseExactJson } from "./exact-json.ts";

/**
 * The proof of an Official Account's webhooks: header `X-ZEvent-Signature` = "mac=" + hex of SHA-256(app id + raw body + timestamp +
 * OA secret key), a plain hash. Source: Official Account documentation, webhook page.
 * @throws {Error} at set-up when a secret is empty: everybody would be let in.
 */
export function zaloOaSignature(account: { appId: string; secretKey: string }) {
  if (account.appId === "" || account.secretKey === "") throw new Error("the app id or the secret key of the Official Account is empty");

  return {
    /** Can there be a proof? Without a header only the platform's empty probe may come, and that is short. */
    async verify(headers: Headers): Promise<boolean> {
      const header = headers.get(SIGNATURE_HEADER);
      return header === null ? Number(headers.get("content-length") ?? 0) <= MOST_PROBE_BYTES : macIn(header) !== null;
    },

    /** Is the proof right for exactly these bytes, and are they of now? */
    async verifyBody(headers: Headers, body: Uint8Array, now: Date): Promise<boolean> {
      const header = headers.get(SIGNATURE_HEADER);
      if (header === null) return isProbe(body);
      const mac = macIn(header);
      const timestamp = timestampIn(body);
      if (mac === null || timestamp === null) return false;
      const expected = await hexOfSha256([text(account.appId), body, text(timestamp), text(account.secretKey)]);
      return (await sameSecret(mac, expected)) && isOfNow(Number(timestamp), headers, now);
    },
  };
}

const SIGNATURE_HEADER = "x-zevent-signature";

/** Saving the address at Zalo sends `{}` without a signature. */
const MOST_PROBE_BYTES = 16;

const FRESH_MS = 5 * 60_000;
/** A delivery that failed is repeated after 30 s, 5, 15, 30 and 60 minutes, with the time and the signature of the first one. */
const REPEATED_MS = 2 * 60 * 60_000;

function isOfNow(timestampMs: number, headers: Headers, now: Date): boolean {
  const ageMs = now.getTime() - timestampMs;
  const isRepeat = /^[1-9]\d?$/.test(headers.get("num_retry") ?? "");
  return ageMs >= -FRESH_MS && ageMs <= (isRepeat ? REPEATED_MS : FRESH_MS);
}

/** "mac=<hex>" or the bare hex, in any case → lower-case hex; null: no proof at all. */
function macIn(header: string): string | null {
  return /^\s*(?:mac\s*=\s*)?([0-9a-f]{64})\s*$/i.exec(header)?.[1]?.toLowerCase() ?? null;
}

function isProbe(body: Uint8Array): boolean {
  return body.length <= MOST_PROBE_BYTES && /^\s*(?:\{\s*\})?\s*$/.test(new TextDecoder().decode(body));
}

/** The one thing read before the proof is checked: it is part of the proof. Milliseconds since 1970 as they were written; null: none. */
function timestampIn(body: Uint8Array): string | null {
  try {
    const decoded = parseExactJson(new TextDecoder().decode(body));
    const { timestamp } = (decoded ?? {}) as { timestamp?: unknown };
    const written = typeof timestamp === "number" ? String(timestamp) : timestamp;
    return typeof written === "string" && /^\d{1,15}$/.test(written) ? written : null;
  } catch {
    return null;
  }
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

async function hexOfSha256(parts: readonly Uint8Array[]): Promise<string> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", joined));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
