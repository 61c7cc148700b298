import { RHYMES } from "./rhymes.ts";
import { joinSyllable, splitSyllable } from "./syllable-parts.ts";

/**
 * Tone marks where school puts them: "hoà" → "hòa", "thuỷ" → "thủy", "qúa" → "quá", "tòan" → "toàn". Letter case and length in
 * UTF-16 units stay; a word that is not built as a syllable of Vietnamese stays whole.
 * @param text NFC
 */
export function placeTones(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => (word.length > LONGEST || !SUSPECT.test(word) ? word : placeTone(word)));
}

function placeTone(word: string): string {
  const lower = word.toLowerCase();
  const parts = splitSyllable(lower);
  if (!parts || !RHYMES.has(parts.rhyme)) return word;
  const placed = joinSyllable(parts);
  if (placed === lower || placed.length !== word.length) return word;
  return [...placed].map((letter, i) => (word.charAt(i) === lower.charAt(i) ? letter : letter.toUpperCase())).join("");
}

/** The longest syllables: "nghiêng", "nguyễn". */
const LONGEST = 7;

/**
 * A tone that may stand on the wrong vowel: on the second of oa, oe, uy at the end, on the first of those before another letter,
 * before a vowel with a mark of its own, on the u of qu, on the i of gi.
 */
const SUSPECT = /[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\p{L})|[òóỏõọ][ae]\p{L}|[ùúủũụ](?:y\p{L}|[ôơêâ])|[ìíỉĩịỳýỷỹỵ]ê|[ừứửữự]ơ|q[ùúủũụ]\p{L}|g[ìíỉĩị][aăâeôoơuư]/iu;
