import { fold } from "../fold.ts";
import { listen, type Word } from "../utterance.ts";
import { weighChoices } from "./lattice.ts";
import { canonical } from "./spelling.ts";
import { type AccentTable, NUMBER, OTHER, readTable } from "./table.ts";

/** One word of a restored text. */
export interface RestoredWord {
  /** As typed. */
  from: string;
  /** As it was probably meant, lower case; as typed where it was not in question. */
  to: string;
  /** 0–1: how likely `to` is among all words of these letters; 1 where it was typed with marks, or among such words. */
  certainty: number;
  /** Position in the normalised text. */
  start: number;
  end: number;
}

export interface Restored {
  /** The normalised text with the words as they were probably meant. To understand by, never to show as the citizen's. */
  text: string;
  words: RestoredWord[];
}

/** What was counted of how words follow one another; see scripts/train-accents.ts. */
export interface Accents {
  /** Marks put back where they were left out. Words typed with marks, and plain words among such, stay and help to tell the others. */
  restore(text: string): Restored;
  /** The same over words already told apart: for each loose one what it probably stands for, null for the rest. Breaks are read from `text`. */
  weigh(text: string, words: readonly Word[]): readonly (Meant | null)[];
}

/** What a word probably stands for, with how likely that is (0–1). */
interface Meant { to: string; certainty: number }

/** knowledge/accents.txt → what puts marks back. The text is taken apart when first needed, not before. */
export function readAccents(text: string): Accents {
  let made: AccentTable | null = null;
  const table = (): AccentTable => (made ??= readTable(text));
  let last: { said: string; found: (Meant | null)[] } | null = null;
  const weigh: Accents["weigh"] = (text, words) => {
    if (!words.some(({ loose }) => loose)) return words.map(() => null);
    // A message is read several times over, each time from another certainty on.
    const said = `${text}\n${words.map((word) => `${word.text}${word.loose ? "" : "'"}`).join(" ")}`;
    if (last?.said !== said) last = { said, found: weighWords(text, words, table()) };
    return last.found;
  };
  return {
    weigh,
    restore(typed) {
      const { text: clean, words } = listen(typed);
      const found = weigh(clean, words);
      let out = "";
      let at = 0;
      const restored = words.map(({ text: from, start, end }, i): RestoredWord => {
        const { to, certainty } = found[i] ?? { to: from, certainty: 1 };
        out += clean.slice(at, start) + sameCase(from, to);
        at = end;
        return { from, to, certainty, start, end };
      });
      return { text: out + clean.slice(at), words: restored };
    },
  };
}

/** Sentences are weighed one by one; a very long one in stretches. */
function weighWords(text: string, words: readonly Word[], table: AccentTable): (Meant | null)[] {
  const found: (Meant | null)[] = words.map(() => null);
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    const ends = i === words.length || i - from >= longestSentence || SENTENCE_END.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));
    if (!ends) continue;
    weighSentence(words.slice(from, i), table).forEach((each, n) => { found[from + n] = each; });
    from = i;
  }
  return found;
}

const SENTENCE_END = /[.!?;:\n…]/;
const longestSentence = 80;

function weighSentence(words: readonly Word[], table: AccentTable): (Meant | null)[] {
  if (!words.some(({ loose }) => loose)) return words.map(() => null);
  const sentence = words.map((word) => choicesOf(word, table));
  const shares = weighChoices(sentence, table, SMOOTHING);
  return words.map((word, i) => {
    const choices = sentence[i] ?? [];
    if (!word.loose) return null;
    if (choices[0] === undefined || choices[0] <= OTHER) return { to: word.text, certainty: 0 };
    const share = shares[i] ?? [];
    const best = share.indexOf(Math.max(...share));
    const to = table.words[choices[best] ?? OTHER] ?? word.text;
    const known = choices.reduce((sum, choice) => sum + table.count(choice), 0);
    return { to, certainty: (share[best] ?? 0) * (known / (known + UNKNOWN)) };
  });
}

/** Measured on everyday sentences left out of the count. */
const SMOOTHING = { pair: 16, triple: 16 };

/** Of words of the same letters that were never counted: as if they had been seen this often. */
const UNKNOWN = 0.5;

/** A number, a word that is known by its marks, or all words of its letters. */
function choicesOf(word: Word, table: AccentTable): readonly number[] {
  if (/^\d/.test(word.text)) return [NUMBER];
  const spelled = canonical(shorten(word.text));
  const alike = table.byLetters.get(fold(spelled));
  if (!alike) return [OTHER];
  if (word.loose) return alike.slice(0, mostChoices);
  const same = alike.find((each) => table.words[each] === spelled);
  return [same ?? OTHER];
}

const mostChoices = 12;

function shorten(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, "$1");
}

/** "Tram" → "Trạm", "TRAM" → "TRẠM". */
function sameCase(typed: string, to: string): string {
  if (to === typed) return to;
  if (typed.length > 1 && typed === typed.toUpperCase()) return to.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}

