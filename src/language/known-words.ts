import { fold } from "./fold.ts";
import { KNOWN_SYLLABLES } from "./known-syllables.ts";

/** How usual a syllable is: 0 the most usual of all, 1 seldom; null when Vietnamese has no such syllable. Lower case, NFC. */
export function usualness(word: string): number | null {
  const at = tables().ranks.get(word);
  return at === undefined ? null : Math.log1p(at) / Math.log1p(KNOWN_SYLLABLES.length);
}

/** Is it a syllable of Vietnamese, written with its marks or with none of them? Lower case, NFC. */
export function isVietnamese(word: string): boolean {
  const { ranks, bare } = tables();
  return ranks.has(word) || bare.has(word);
}

let made: { ranks: Map<string, number>; bare: Set<string> } | null = null;

function tables(): { ranks: Map<string, number>; bare: Set<string> } {
  made ??= { ranks: new Map(KNOWN_SYLLABLES.map((word, rank) => [word, rank])), bare: new Set(KNOWN_SYLLABLES.map(fold)) };
  return made;
}
