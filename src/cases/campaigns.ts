import { flagCampaign, keepPrints, mostCopied } from "./campaign-store.ts";
import type { MatterWords } from "./matter-words.ts";

const hourMs = 3_600_000;
/** One text from so many accounts within so many hours is for a person to look at. */
const fewestAccounts = 5;
const withinHours = 6;

/**
 * Keeps the prints of a case and, where enough accounts have sent nearly the same text within hours, flags them for a person;
 * trends then count them once. Nothing about how any of them is answered changes. Repeated: nothing changes.
 * @param opened text masked
 */
export async function noteCopies(db: D1Database, opened: { caseId: string; text: string; now: Date }, words: MatterWords): Promise<void> {
  const prints = printsOf(words.lineOf(opened.text));
  if (prints.length === 0) return;
  const since = new Date(opened.now.getTime() - withinHours * hourMs);
  await keepPrints(db, opened.caseId, prints, opened.now);
  const copied = await mostCopied(db, prints, since);
  if (copied !== null && copied.accounts >= fewestAccounts) await flagCampaign(db, copied, since);
}

/**
 * Digests under which near copies of one text meet: the least hashes of its runs of three words, three hashes a digest. Two
 * texts that share nine runs of ten share a digest almost surely, two that share three of ten hardly ever.
 * @param line words without accents, one space apart
 * @returns none for texts too short to be told apart
 */
export function printsOf(line: string): string[] {
  const words = line.trim().split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < fewestWords) return [];
  const runs = words.slice(2).map((word, i) => hash(`${words[i]} ${words[i + 1]} ${word}`));
  return Array.from({ length: digests }, (_, digest) => {
    const least = Array.from({ length: hashesEach }, (_each, i) => leastOf(runs, digest * hashesEach + i + 1));
    return `${digest}.${least.map((value) => value.toString(36)).join(".")}`;
  });
}

const fewestWords = 8;
const digests = 6;
const hashesEach = 3;

function leastOf(runs: readonly number[], seed: number): number {
  let least = 0xffff_ffff;
  for (const run of runs) least = Math.min(least, scramble(run ^ Math.imul(seed, 0x9e37_79b1)));
  return least;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c_9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x0100_0193);
  return value >>> 0;
}

/** The finaliser of MurmurHash3: spreads a 32-bit number. */
function scramble(value: number): number {
  let spread = value >>> 0;
  spread = Math.imul(spread ^ (spread >>> 16), 0x85eb_ca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2_ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}
