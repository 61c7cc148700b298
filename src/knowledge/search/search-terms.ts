import { bareKey, syllableKey } from "../../language/syllable-key.ts";
import { syllables } from "../../language/syllables.ts";

/**
 * Words of a text as the index knows them: usual spellings of a syllable meet ("hoà", "hòa"), "07" is "7",
 * document numbers stay whole.
 */
export function readWords(text: string): string[] {
  return syllables(text).map(wordKey);
}

/** The same words with no mark at all, as typed on an old phone. */
export function bareWords(words: readonly string[]): string[] {
  return words.map(bareWord);
}

/** Was this typed without any accent, so that its words must be looked up bare? */
export function isBareText(words: readonly string[]): boolean {
  const marked = words.filter((word) => bareWord(word) !== word).length;
  return marked * 6 < words.filter((word) => !/^\d/.test(word)).length;
}

/** Index key of a bare syllable; "~" keeps it apart from a marked word that happens to carry no mark. */
export const bareTerm = (bare: string): string => `~${bare}`;

/** Index key of two neighbours without marks: pairs tell what single bare syllables cannot. */
export const pairTerm = (first: string, second: string): string => `${first}_${second}`;

const BARE = new Map<string, string>();

/** One word of the index with no mark at all. */
export function bareWord(word: string): string {
  const known = BARE.get(word);
  if (known !== undefined) return known;
  const bare = /^\d/.test(word) ? word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d") : bareKey(word);
  if (BARE.size > 50_000) BARE.clear();
  BARE.set(word, bare);
  return bare;
}

function wordKey(token: string): string {
  if (/^\d/.test(token)) return /^0\d{1,2}$/.test(token) ? token.replace(/^0+(?=\d)/, "") : token;
  return syllableKey(token);
}
