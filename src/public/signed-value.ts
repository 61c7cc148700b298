/** Values that come back from a browser and must be ours: HMAC-SHA256, base64url, compared in constant time. */

/** `purpose` keeps a signature made for one use from serving another. */
export async function signature(secret: string, purpose: string, value: string): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", await hmacKey(secret), encoder.encode(`${purpose}\n${value}`));
  return base64url(new Uint8Array(mac));
}

/** True when `given` is the signature of `value`. */
export async function isSignature(secret: string, purpose: string, value: string, given: string): Promise<boolean> {
  const bytes = fromBase64url(given);
  return bytes !== null && crypto.subtle.verify("HMAC", await hmacKey(secret), bytes, encoder.encode(`${purpose}\n${value}`));
}

/** `bytes` random bytes as url-safe text: 18 bytes → 24 characters. */
export function randomText(bytes: number): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** First 16 characters of the SHA-256 of a text: tells two contents of one form apart. */
export async function shortDigest(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)))).slice(0, 16);
}

const encoder = new TextEncoder();

function hmacKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
