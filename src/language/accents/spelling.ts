import { fold } from "../fold.ts";

/**
 * One written syllable → the spelling under which it is counted: lower case, NFC, the tone on its modern place ("hoà" → "hòa", "thuỷ" → "thủy").
 * Hỏi and ngã, i and y stay apart, since here the whole word is to be written again.
 */
export function canonical(word: string): string {
  const known = SPELLED.get(word);
  if (known !== undefined) return known;
  const parts = word.toLowerCase().normalize("NFD");
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0];
  const letters = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC").replace(/uơ(?=.)|ưo(?=.)/, "ươ");
  const spelled = tone === undefined ? letters : withTone(letters, tone);
  if (SPELLED.size > 20_000) SPELLED.clear();
  SPELLED.set(word, spelled);
  return spelled;
}

/** Could this be a Vietnamese syllable, with or without its marks (lower case, NFC)? */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(fold(word));
}

const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|nh|ngh?|ph?|qu|r|s|th?|tr|v|x)?(?:[aeiouy]|ai|ao|au|ay|eo|eu|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oeo|oi|oo|ua|uai|uay|ue|ueu|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu)(?:ch?|m|n|ng|nh|p|t)?$/;

const SPELLED = new Map<string, string>();

function withTone(letters: string, tone: string): string {
  const [, onset = "", nucleus = "", coda = ""] = /^(qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)(.*)$/u.exec(letters) ?? [];
  const vowels = [...nucleus];
  const at = toneVowel(vowels, coda !== "");
  return `${onset}${vowels.map((vowel, i) => (i === at ? `${vowel}${tone}` : vowel)).join("")}${coda}`.normalize("NFC");
}

/** The vowel that bears the tone: the last one with a mark of its own, else the last before a consonant, else the one before the last. */
function toneVowel(vowels: readonly string[], isClosed: boolean): number {
  const marked = vowels.findLastIndex((vowel) => "ăâêôơư".includes(vowel));
  if (marked >= 0) return marked;
  return isClosed || vowels.length < 2 ? vowels.length - 1 : vowels.length - 2;
}
