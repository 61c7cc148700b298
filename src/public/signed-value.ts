import { fromBase64, sha256, toBase64Url } from "../people/encoding.ts";

/** HMAC-SHA256 of a value that goes to a browser and must come back unchanged, base64url. `purpose` keeps a signature made for one use from serving another. */
export async function signature(secret: string, purpose: string, value: string): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", await hmacKey(secret), message(purpose, value));
  return toBase64Url(new Uint8Array(mac));
}

/** True when `given` is the signature of `value`; compared in constant time. */
export async function isSignature(secret: string, purpose: string, value: string, given: string): Promise<boolean> {
  const bytes = fromBase64(given);
  return bytes !== null && crypto.subtle.verify("HMAC", await hmacKey(secret), bytes, message(purpose, value));
}

/** `bytes` random bytes as url-safe text: 18 bytes → 24 characters. */
export function randomText(bytes: number): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** First 16 characters of the SHA-256 of a text: tells two contents of one form apart. */
export async function shortDigest(text: string): Promise<string> {
  return toBase64Url(await sha256(text)).slice(0, 16);
}

function message(purpose: string, value: string): Uint8Array {
  return new TextEncoder().encode(`${purpose}\n${value}`);
}

function hmacKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}
