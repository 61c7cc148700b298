import { toBase32 } from "../people/encoding.ts";
import type { Sealer } from "../people/seal.ts";
import { forgetMissesBefore, missesOf, saveMiss } from "./restricted-store.ts";

/**
 * Minutes to wait before the next receipt may be tried, the same for a right and a wrong one; 0 when it may be tried now.
 * Wrong receipts from one source count, and wrong receipts with the same first digits wherever they come from.
 * @param source who asks, as the caller knows them (a chat, an address of the network); never stored
 */
export async function minutesToWait(db: D1Database, sealer: Sealer, receipt: string, source: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - hourMs);
  const { bySource, byPrefix } = await bucketsOf(sealer, receipt, source, now);
  const [own, shared] = await Promise.all([missesOf(db, bySource, since), missesOf(db, byPrefix, since)]);
  return Math.max(waitAfter(own, ownTries, ownMostMinutes, now), waitAfter(shared, sharedTries, sharedMostMinutes, now));
}

/** A receipt that opened nothing. The same `id` again changes nothing. */
export async function countMiss(db: D1Database, sealer: Sealer, p: { receipt: string; source: string; id: string; now: Date }): Promise<void> {
  const { bySource, byPrefix } = await bucketsOf(sealer, p.receipt, p.source, p.now);
  const [key] = await sealer.derive(`receipt-miss/${p.id}`);
  const id = toBase32(key ?? new Uint8Array()).slice(0, 26);
  await saveMiss(db, [bySource, byPrefix], id, p.now);
  await forgetMissesBefore(db, new Date(p.now.getTime() - 2 * hourMs));
}

/**
 * Minutes still to wait: none for the first `free` misses of the hour, then one after the last, doubled with each more. Pure.
 * @param misses times of the last hour, ISO UTC, newest first
 */
export function waitAfter(misses: readonly string[], free: number, mostMinutes: number, now: Date): number {
  const [last] = misses;
  if (last === undefined || misses.length < free) return 0;
  const minutes = Math.min(2 ** (misses.length - free), mostMinutes);
  return Math.max(0, Math.ceil((Date.parse(last) + minutes * minuteMs - now.getTime()) / minuteMs));
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Mistyping sixteen digits a few times is human. */
const ownTries = 5;
const ownMostMinutes = 60;
/** Others may be trying digits near somebody's receipt: who holds it waits a little, never for long. */
const sharedTries = 20;
const sharedMostMinutes = 5;

/** Keyed by the day as well, so that what is left of one day cannot be laid beside another. */
async function bucketsOf(sealer: Sealer, receipt: string, source: string, now: Date): Promise<{ bySource: string; byPrefix: string }> {
  const day = now.toISOString().slice(0, 10);
  const named = async (what: string): Promise<string> => {
    const [key] = await sealer.derive(`receipt-try/${day}/${what}`);
    return toBase32(key ?? new Uint8Array()).slice(0, 26);
  };
  const [bySource, byPrefix] = await Promise.all([named(`source/${source}`), named(`prefix/${receipt.slice(0, prefixLength)}`)]);
  return { bySource, byPrefix };
}

/** "BM-4821". */
const prefixLength = 7;
