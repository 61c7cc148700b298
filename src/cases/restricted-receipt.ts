import { digestOf, toBase32 } from "../people/encoding.ts";
import type { Sealer } from "../people/seal.ts";

/** One for each key of the ring, the current key's first. */
export type PerKey = readonly [string, ...string[]];

/** "BM-4821-0937-5561-2284", the same for the same item: a repeated commit tells the citizen the same receipt. */
export async function receiptsOf(sealer: Sealer, itemId: string): Promise<PerKey> {
  return perKey(await sealer.derive(`receipt/${itemId}`), (bytes) => {
    const number = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0) % 10n ** 16n;
    return written(String(number).padStart(16, "0"));
  });
}

/**
 * What was typed → the receipt as it is written. Sixteen digits however spaced, "BM" in front or not; letters as receipts had
 * before are read too. Null when it cannot be one. Pure.
 */
export function readReceipt(typed: string): string | null {
  const bare = typed.normalize("NFKC").toUpperCase().replace(/[\s.,·–—-]+/g, "");
  const digits = /^(?:BM)?(\d{16})$/.exec(bare);
  if (digits?.[1]) return written(digits[1]);
  const letters = /^BM([2-9A-HJ-NP-Z]{4})([2-9A-HJ-NP-Z]{4})$/.exec(bare);
  return letters ? `BM-${letters[1]}-${letters[2]}` : null;
}

/** How a receipt stands in the store: an HMAC, for sixteen digits could be tried out against a plain digest. */
export async function receiptDigest(sealer: Sealer, receipt: string): Promise<string> {
  const [current] = await receiptDigests(sealer, receipt);
  return current;
}

/** Under which digests a receipt may stand: one a key, and the plain one of receipts in letters. */
export async function receiptDigests(sealer: Sealer, receipt: string): Promise<PerKey> {
  const [first, ...others] = perKey(await sealer.derive(`receipt-digest/${receipt}`), toBase32);
  return [first, ...others, await digestOf(receipt)];
}

/** Names for each key of the ring. @throws {Error} on an empty ring */
export function perKey(keys: readonly Uint8Array[], name: (bytes: Uint8Array) => string): PerKey {
  const [first, ...others] = keys;
  if (!first) throw new Error("the restricted key ring is empty");
  return [name(first), ...others.map(name)];
}

function written(digits: string): string {
  return `BM-${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 12)}-${digits.slice(12)}`;
}
