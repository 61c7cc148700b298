import { readChatSpelling } from "./chat-spelling.ts";
import { FOREIGN } from "./foreign-words.ts";
import { isVietnamese } from "./known-words.ts";
import { splitSyllable } from "./syllable-parts.ts";
import { readTelex, readVni } from "./typing-leftovers.ts";

/**
 * One word as it was probably meant: letters held for effect let go ("quáaaa" → "quá"), keys the keyboard did not turn into letters
 * turned ("d9a61t" → "đất"), chat spelling undone ("zui" → "vui"). A word that is a syllable of Vietnamese, with its marks or without
 * any, is never touched; nor is a foreign word, a number, an abbreviation.
 * @param word NFC, any letter case
 * @returns lower case when mended, the word itself otherwise
 */
export function mendWord(word: string): string {
  const known = MENDED.get(word);
  if (known !== undefined) return known;
  const mended = word.length > LONGEST ? word : mend(word.toLowerCase()) ?? word;
  if (MENDED.size > 20_000) MENDED.clear();
  MENDED.set(word, mended);
  return mended;
}

/** No word of Vietnamese, however long it is held, is looked at beyond this. */
const LONGEST = 40;

const MENDED = new Map<string, string>();

function mend(word: string): string | null {
  if (isVietnamese(word) || FOREIGN.has(word) || /^(\p{L})\1+$/u.test(word)) return null;
  const read = readTelex(word) ?? readVni(word) ?? null;
  if (read !== null) return read;
  const short = letGo(word);
  if (short !== word && isVietnamese(short)) return short;
  if (FOREIGN.has(short)) return null;
  return readTelex(short) ?? readChatSpelling(short) ?? (short.length < word.length - 1 && splitSyllable(short) ? short : null);
}

/** "trờiiiii" → "trời", "quáaaa" → "quá", "đii" → "đi": a letter held for effect. */
function letGo(word: string): string {
  if (/\d/.test(word)) return word;
  const once = word.replace(/(\p{L})\1+$/u, "$1").replace(/(\p{L})\1{2,}/gu, "$1");
  const last = once.at(-1) ?? "";
  const before = once.at(-2) ?? "";
  return last !== before && /[aeiouyăâêôơư]/.test(last) && before.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC") === last ? once.slice(0, -1) : once;
}
