import type { Lexicon } from "./lexicon.ts";
import { normalise } from "./normalise.ts";
import { bareKey, syllableKey } from "./syllable-key.ts";

export interface Word {
  /** As typed (after `normalise`). */
  text: string;
  /** Position in the normalised text. */
  start: number;
  end: number;
  key: string;
  bare: string;
  /** Typed among words without accents: it may stand for any accented word of the same letters. */
  loose: boolean;
}

/** A message ready for `phrase` patterns. */
export interface Utterance {
  /** The normalised text. */
  text: string;
  words: Word[];
  /**
   * Keys one space apart, " " at both ends; "," for commas, colons and brackets, "." for sentence ends, "?" for questions.
   * A word without marks among accented ones carries "'": it was meant to be plain, and "cho" is not "chó" there.
   */
  line: string;
}

/** Message → words and line. Shorthand and dialect are spelled out when a lexicon is given. */
export function listen(text: string, lexicon?: Lexicon): Utterance {
  const clean = normalise(text);
  const words: Word[] = [];
  const parts: string[] = [];
  const tokens = [...clean.matchAll(TOKEN)];
  for (const token of tokens) {
    const raw = token[0];
    if (!/[\p{L}\p{N}]/u.test(raw)) continue;
    const key = syllableKey(shorten(raw));
    words.push({ text: raw, start: token.index, end: token.index + raw.length, key, bare: bareKey(key), loose: false });
  }
  markLoose(words);
  const spelled = lexicon?.spell(words) ?? words.map((word) => [lineForm(word)]);
  let at = 0;
  for (const token of tokens) {
    if (/[\p{L}\p{N}]/u.test(token[0])) parts.push(...(spelled[at++] ?? []));
    else if (parts.length > 0 && parts.at(-1) !== mark(token[0])) parts.push(mark(token[0]));
  }
  return { text: clean, words, line: ` ${parts.join(" ")} ` };
}

/** How a word stands in the line. */
export function lineForm(word: Word): string {
  return word.loose || !/^[a-z]+$/.test(word.key) ? word.key : `${word.key}'`;
}

const TOKEN = /[\p{L}\p{N}]+(?:[.,]\d+)*|\.{2,}|[.!?;\n]|[,:()"“”…/–—-]/gu;

function mark(token: string): string {
  if (token === "?") return "?";
  return /^[.!;\n]$/.test(token) ? "." : ",";
}

/** "trờiiiii" → "trời": a letter held for effect. */
function shorten(word: string): string {
  return /^\d/.test(word) ? word : word.replace(/(\p{L})\1{2,}/gu, "$1");
}

/** Correct Vietnamese carries a mark on some seven syllables of ten; below three in a stretch of eleven, marks were left out. */
function markLoose(words: Word[]): void {
  const accented = words.map((word) => (word.key === word.bare ? 0 : 1));
  const letters = words.map((word) => (/^\d/.test(word.text) ? 0 : 1));
  words.forEach((word, i) => {
    let marks = 0;
    let count = 0;
    for (let j = Math.max(0, i - 5); j <= Math.min(words.length - 1, i + 5); j++) {
      marks += accented[j] ?? 0;
      count += letters[j] ?? 0;
    }
    word.loose = word.key === word.bare && marks < count * 0.3;
  });
}
