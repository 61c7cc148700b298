/** Bytes as text, digests and random tokens over WebCrypto; runs in Workers and in Node. */

const base32Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** Bytes → lower-case base32 (RFC 4648 alphabet, no padding). */
export function toBase32(bytes: Uint8Array): string {
  return inAlphabet(bytes, base32Alphabet);
}

/** Bytes → text, 5 bits a character. @param alphabet exactly 32 characters */
export function inAlphabet(bytes: Uint8Array, alphabet: string): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet.charAt((buffer << (5 - bits)) & 31) : text;
}

/** Bytes → base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Base64 or base64url, padded or not → bytes; null when it is neither. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.trim().replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** SHA-256 of UTF-8 text. */
export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** SHA-256 of UTF-8 text as base32: how tokens, codes and receipts are stored. */
export async function digestOf(text: string): Promise<string> {
  return toBase32(await sha256(text));
}

/** 256 random bits as base64url. */
export function randomToken(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}
