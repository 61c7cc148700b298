import { z } from "zod";
import { readYaml } from "../read-yaml.ts";
import { pattern } from "./phrase.ts";
import { listen, lineForm, type Utterance, type Word } from "./utterance.ts";
import { readTrap } from "./shorthand-traps.ts";
import { syllableKey } from "./syllable-key.ts";

/** How people of the locality write, and what the law calls the same thing. */
export interface Lexicon {
  /** Shorthand, dialect and abbreviations → standard words; everything else stays as typed, spaces and marks included. */
  expandShorthand(text: string): string;
  /** Shorthand and abbreviations only: words of the south stay as they are said. Nearest to how the person would have written with care. */
  tidySpelling(text: string): string;
  /** Words of the law for the everyday words found in the text, each once, in order of appearance of the rule. */
  legalTerms(text: string): string[];
  /** For `listen`: how each word stands in the line once spelled out. One list a word; empty when a neighbour took it over. */
  spell(words: readonly Word[]): string[][];
}

/** A lexicon that takes in what the office adds while the service runs. */
export interface GrowingLexicon extends Lexicon {
  /** How people write it (lower case, NFC, at most four words) → how it is spelled. Goes before the file; what was given earlier is gone. */
  setLocalSpellings(spellings: ReadonlyMap<string, string>): void;
}

/**
 * knowledge/lexicon.yaml → lexicon.
 * @throws {LocalityFileError} naming file and line
 */
export function readLexicon(text: string, file = "knowledge/lexicon.yaml"): GrowingLexicon {
  const content = readYaml(file, text, SHAPE);
  const plainEntries = tableOf([content.shorthand, content.abbreviations]);
  const entries = tableOf([content.shorthand, content.dialect, content.abbreviations]);
  const terms = content.terms.map((term) => ({ said: pattern(term.say), law: term.law }));
  let local: ReadonlyMap<string, string> = new Map();
  const replace = (words: readonly Word[], table = entries): (string | null | undefined)[] => replacements(words, (said) => local.get(said) ?? table.get(said));
  const lexicon: GrowingLexicon = {
    setLocalSpellings: (spellings) => { local = spellings; },
    expandShorthand: (raw) => {
      const heard = listen(raw);
      return rewritten(heard, replace(heard.words));
    },
    tidySpelling: (raw) => {
      const heard = listen(raw);
      return rewritten(heard, replace(heard.words, plainEntries));
    },
    legalTerms: (raw) => {
      const { line } = listen(raw, lexicon);
      return [...new Set(terms.flatMap((term) => (term.said.test(line) ? term.law : [])))];
    },
    spell: (words) => {
      const found = replace(words);
      return words.map((word, i) => {
        const instead = found[i];
        if (instead === undefined) return [lineForm(word)];
        return instead === null ? [] : instead.split(" ").map((part) => plain(syllableKey(part)));
      });
    },
  };
  return lexicon;
}

/** Entries of several tables in one, later ones first. */
function tableOf(groups: readonly Record<string, string>[]): Map<string, string> {
  return new Map(groups.flatMap((group) => Object.entries(group).map(([from, to]) => [from.normalize("NFC").toLowerCase(), to.normalize("NFC")] as const)));
}

/** The text with each word replaced as `replacements` says, everything between them as it was. */
function rewritten({ text, words }: Utterance, found: readonly (string | null | undefined)[]): string {
  let out = "";
  let at = 0;
  words.forEach((word, i) => {
    const instead = found[i];
    if (instead === undefined) return;
    const between = text.slice(at, word.start);
    if (instead === null) out += between.trimEnd();
    else out += `${between}${between === "" && at > 0 || /\d$/.test(between) ? " " : ""}${sameCase(word.text, instead)}`;
    at = word.end;
  });
  return out + text.slice(at);
}

const TABLE = z.record(z.string(), z.string());

const SHAPE = z.strictObject({
  shorthand: TABLE,
  dialect: TABLE,
  abbreviations: TABLE,
  terms: z.array(z.strictObject({ say: z.array(z.string()).min(1), law: z.array(z.string()).min(1) })),
});

/** For each word: undefined = stays, null = swallowed by the entry that began before it, text = stands for it. */
function replacements(words: readonly Word[], spelled: (said: string) => string | undefined): (string | null | undefined)[] {
  const out: (string | null | undefined)[] = words.map(() => undefined);
  for (let i = 0; i < words.length; i++) {
    const trap = readTrap(words, i);
    if (trap !== undefined) {
      if (trap !== null) out[i] = trap;
      continue;
    }
    for (let length = Math.min(4, words.length - i); length > 0; length--) {
      const joined = words.slice(i, i + length).map((word) => word.text.toLowerCase()).join(" ");
      const instead = spelled(joined) ?? (length === 1 ? mendedForm(words, i, spelled) : undefined);
      if (instead === undefined) continue;
      out[i] = instead;
      for (let j = i + 1; j < i + length; j++) out[j] = null;
      i += length - 1;
      break;
    }
  }
  return out;
}

/** What the word is without its slips: by the tables when they know the mended word, else the mended word itself. */
function mendedForm(words: readonly Word[], at: number, spelled: (said: string) => string | undefined): string | undefined {
  const mended = words[at]?.mended;
  return mended === undefined ? undefined : (spelled(mended) ?? mended);
}

/** A spelled-out word is meant as written, so a plain one may not stand for an accented one. */
function plain(key: string): string {
  return /^[a-z]+$/.test(key) ? `${key}'` : key;
}

function sameCase(typed: string, instead: string): string {
  const shouted = typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase();
  return shouted && instead.length <= typed.length + 2 ? instead.toUpperCase() : instead;
}
