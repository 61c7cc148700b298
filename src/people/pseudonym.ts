import { toBase32 } from "./encoding.ts";

/**
 * The name a chat goes by everywhere outside PEOPLE: "p_" and 26 base32 characters (130 bits) of
 * HMAC-SHA256 over channel and chat id. Also the name of the chat's Durable Object.
 * @param secret at least 32 characters; changing it orphans every conversation
 */
export async function pseudonymOf(secret: string, channel: string, chatId: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  // The length in front keeps ("ab", "c") and ("a", "bc") apart.
  const signed = await crypto.subtle.sign("HMAC", key, encoder.encode(`${channel.length}:${channel}:${chatId}`));
  return `p_${toBase32(new Uint8Array(signed)).slice(0, 26)}`;
}
