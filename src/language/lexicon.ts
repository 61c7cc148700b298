import { z } from "zod";
import { readYaml } from "../read-yaml.ts";
import { pattern } from "./phrase.ts";
import { listen, lineForm, type Word } from "./utterance.ts";
import { readTrap } from "./shorthand-traps.ts";
import { syllableKey } from "./syllable-key.ts";

/** How people of the locality write, and what the law calls the same thing. */
export interface Lexicon {
  /** Shorthand, dialect and abbreviations → standard words; everything else stays as typed, spaces and marks included. */
  expandShorthand(text: string): string;
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
  const entries = new Map<string, string>();
  for (const group of [content.shorthand, content.dialect, content.abbreviations]) {
    for (const [from, to] of Object.entries(group)) entries.set(from.normalize("NFC").toLowerCase(), to.normalize("NFC"));
  }
  const terms = content.terms.map((term) => ({ said: pattern(term.say), law: term.law }));
  let local: ReadonlyMap<string, string> = new Map();
  const replace = (words: readonly Word[]): (string | null | undefined)[] => replacements(words, (said) => local.get(said) ?? entries.get(said));
  const lexicon: GrowingLexicon = {
    setLocalSpellings: (spellings) => { local = spellings; },
    expandShorthand: (raw) => {
      const heard = listen(raw);
      const found = replace(heard.words);
      let out = "";
      let at = 0;
      heard.words.forEach((word, i) => {
        const instead = found[i];
        if (instead === undefined) return;
        out += instead === null ? heard.text.slice(at, word.start).trimEnd() : heard.text.slice(at, word.start) + sameCase(word.text, instead);
        at = word.end;
      });
      return out + heard.text.slice(at);
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
      const instead = spelled(joined);
      if (instead === undefined) continue;
      out[i] = instead;
      for (let j = i + 1; j < i + length; j++) out[j] = null;
      i += length - 1;
      break;
    }
  }
  return out;
}

/** A spelled-out word is meant as written, so a plain one may not stand for an accented one. */
function plain(key: string): string {
  return /^[a-z]+$/.test(key) ? `${key}'` : key;
}

function sameCase(typed: string, instead: string): string {
  const shouted = typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase();
  return shouted && instead.length <= typed.length + 2 ? instead.toUpperCase() : instead;
}
