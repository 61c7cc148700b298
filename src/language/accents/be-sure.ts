import type { Lexicon } from "../lexicon.ts";
import { bareKey, readableKey, syllableKey } from "../syllable-key.ts";
import type { Word } from "../utterance.ts";
import type { Accents } from "./accents.ts";

/** From which certainty on a word typed without marks is taken for the one it probably stands for. */
export interface Sure {
  accents: Accents;
  least: number;
}

/**
 * Loose words that stand for one word almost surely are taken for it: they are loose no longer. The rest stay as they are, and may be any
 * word of their letters. Shorthand is spelled out first, so that it helps to tell its neighbours.
 */
export function beSure(text: string, words: Word[], { accents, least }: Sure, lexicon?: Lexicon): void {
  if (!words.some(({ loose }) => loose)) return;
  const spelled = lexicon?.spell(words);
  const heard: Word[] = [];
  const standsFor = words.map((word, i) => {
    const keys = spelled?.[i]?.map((key) => key.replace("'", ""));
    if (keys === undefined || (keys.length === 1 && keys[0] === word.key)) return heard.push(word) - 1;
    for (const key of keys) heard.push({ text: readableKey(key), start: word.start, end: word.end, key, bare: bareKey(key), loose: false });
    return -1;
  });
  const found = accents.weigh(text, heard);
  words.forEach((word, i) => {
    const meant = found[standsFor[i] ?? -1];
    if (!meant || !word.loose || meant.certainty < least) return;
    word.key = syllableKey(meant.to);
    word.loose = false;
  });
}
