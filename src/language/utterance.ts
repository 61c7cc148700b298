import { beSure, type Sure } from "./accents/be-sure.ts";
import type { Lexicon } from "./lexicon.ts";
import { mendWord } from "./mend-word.ts";
import { normalise } from "./normalise.ts";
import { once } from "./remember.ts";
import { bareKey, syllableKey } from "./syllable-key.ts";
import { readVni } from "./typing-leftovers.ts";

export interface Word {
  /** As typed (after `normalise`). */
  text: string;
  /** Position in the normalised text. */
  start: number;
  end: number;
  /** Lower case, without slips of the keyboard and chat spelling (see `mendWord`). Absent when it stands as typed. */
  mended?: string;
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

/**
 * Message → words and line. Shorthand and dialect are spelled out when a lexicon is given; with `sure`, words typed without accents
 * that stand for one word almost surely are taken for it.
 */
export function listen(text: string, lexicon?: Lexicon, sure?: Sure | null): Utterance {
  return once(lexicon ?? NO_LEXICON, sure ? `${sure.least} ${text}` : `  ${text}`, () => hear(text, lexicon, sure));
}

const NO_LEXICON = {};

function hear(text: string, lexicon?: Lexicon, sure?: Sure | null): Utterance {
  const clean = normalise(text);
  const words: Word[] = [];
  const parts: string[] = [];
  const tokens = [...clean.matchAll(TOKEN)];
  const isVni = VNI.test(clean) && tokens.some(([raw]) => readVni(raw.toLowerCase()) !== null);
  for (const token of tokens) {
    const raw = token[0];
    if (!/[\p{L}\p{N}]/u.test(raw)) continue;
    const mended = isName(raw, clean, token.index) ? raw : (isVni ? readVni(raw.toLowerCase(), true) : null) ?? mendWord(raw);
    const key = syllableKey(shorten(mended));
    words.push({ text: raw, start: token.index, end: token.index + raw.length, ...(mended === raw ? {} : { mended }), key, bare: bareKey(key), loose: false });
  }
  markLoose(words);
  if (sure) beSure(clean, words, sure, lexicon);
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

/** A figure inside a word: the message may hold keys of VNI that were not turned into letters. */
const VNI = /\p{Ll}\d+\p{Ll}/u;

function mark(token: string): string {
  if (token === "?") return "?";
  return /^[.!;\n]$/.test(token) ? "." : ",";
}

/** A capital inside a sentence, or capitals beside small letters: names and abbreviations are not held to the syllables of Vietnamese. */
function isName(word: string, text: string, at: number): boolean {
  if (/^\p{Lu}{2,5}$/u.test(word)) return /\p{Ll}/u.test(text.slice(Math.max(0, at - 40), at + 40));
  return /^\p{Lu}\p{Ll}/u.test(word) && /[\p{L}\d] $/u.test(text.slice(Math.max(0, at - 2), at));
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
