import { bareKey, syllableKey } from "../language/syllable-key.ts";
import { DANGER_WORDS, type DangerTag } from "./danger-words.ts";

/** Where a kind of word stands, by position of words. Weak 1: a single word without marks that may be another word. */
export interface Span { start: number; end: number; weak: number }
export type Spans = ReadonlyMap<DangerTag, readonly Span[]>;

/**
 * Words of a line of `listen` → where each kind of word stands. A sentence end widens the distance, so that what follows is another matter.
 */
export function tagWords(line: string): Spans {
  const tokens = line.trim().split(" ");
  const words: { plain: string; bare: string; asMeant: boolean; at: number }[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token === "." || token === "?") at += SENTENCE_GAP;
    if (token === "." || token === "?" || token === ",") continue;
    const plain = token.endsWith("'") ? token.slice(0, -1) : token;
    const bare = /^\d/.test(plain) ? "#" : bareKey(plain);
    words.push({ plain: bare === "#" ? "#" : plain, bare, asMeant: token !== plain, at: at++ });
  }
  const spans = new Map<DangerTag, Span[]>();
  const byFirst = phrasesByFirst();
  words.forEach((first, i) => {
    for (const { tag, syllables } of byFirst.get(first.bare) ?? []) {
      let loosely = 0;
      const fits = syllables.every(({ key, bare, strict }, n) => {
        const word = words[i + n];
        if (!word || word.at !== first.at + n) return false;
        if (word.plain === key) {
          if (key === bare && !word.asMeant) loosely++;
          return !(strict && key === bare) || word.asMeant;
        }
        loosely++;
        return !strict && !word.asMeant && word.plain === bare;
      });
      if (!fits) continue;
      const list = spans.get(tag) ?? [];
      const weak = loosely === 1 && syllables.length === 1 && !TAKING_PART.has(tag) && !SURE.has(first.bare) && first.bare !== "#" ? 1 : 0;
      list.push({ start: first.at, end: first.at + syllables.length, weak });
      spans.set(tag, list);
    }
  });
  return spans;
}

/** Words of two sentences that follow one another may still be one danger ("Cháy rồi. Nhà ông Tư."). */
const SENTENCE_GAP = 3;

export function isTag(tag: string): tag is DangerTag {
  return tag in DANGER_WORDS;
}

/**
 * Who takes part and when. Of the other words, one at most may be a single word without marks that may be another word, and
 * none where it is the only one.
 */
export const TAKING_PART: ReadonlySet<DangerTag> = new Set(["person", "child", "now", "cry", "body"]);

/** Single words that leave no doubt without their marks. */
const SURE: ReadonlySet<string> = new Set("xe bếp gác rừng xăng gas amoniac clo giếng kênh rạch mương hụp vớt giật giựt giut hút đứt sụp thuyền uống nuốt nốc axit xỉu ngất gục phun chém núp nhốt hiếp lốc sét khóc nhảy nhay tím phỏng suyễn sốt taxi pin uong dượng mẫu".split(" ").map((word) => bareKey(syllableKey(word))));

interface Phrase { tag: DangerTag; syllables: { key: string; bare: string; strict: boolean }[] }

let index: ReadonlyMap<string, readonly Phrase[]> | null = null;

function phrasesByFirst(): ReadonlyMap<string, readonly Phrase[]> {
  index ??= Map.groupBy(Object.entries(DANGER_WORDS).flatMap(([tag, list]) => list.split(", ").map((phrase) => readPhrase(tag, phrase))), (phrase) => phrase.syllables[0]?.bare ?? "");
  return index;
}

function readPhrase(tag: string, phrase: string): Phrase {
  if (!isTag(tag)) throw new Error(`no kind of word is called ${tag}`);
  const syllables = phrase.normalize("NFC").split(" ").map((word) => {
    const strict = word.endsWith("!");
    const key = syllableKey(strict ? word.slice(0, -1) : word);
    return { key, bare: bareKey(key), strict };
  });
  return { tag, syllables };
}
