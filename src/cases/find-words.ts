import { fold } from "../language/fold.ts";

/**
 * The words a text is found by, each once, accents folded away: what stands between blanks and signs. Letters of other scripts
 * are letters. Pure. The migration that first indexed the cases splits in the same way (0181_find_old_cases.sql).
 */
export function findWords(text: string): string[] {
  return [...new Set(fold(text).split(BETWEEN))].filter((word) => word !== "");
}

/** ASCII signs, Latin-1 signs, general and CJK punctuation. */
const BETWEEN = /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+/;
