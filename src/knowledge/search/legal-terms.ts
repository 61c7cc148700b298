import { z } from "zod";
import { readYaml } from "../../read-yaml.ts";
import { bareWords, readWords } from "./search-terms.ts";

/** What the law calls what people say. */
export interface LegalTerms {
  /** Legal wordings for the everyday words found in the question; none when it speaks like the law already. */
  expand(words: readonly string[], bare: readonly string[], isBare: boolean): string[];
}

const Phrases = z.array(z.string().min(1)).min(1);
const File = z.array(z.strictObject({ say: Phrases, law: Phrases }));

/**
 * knowledge/legal-terms.yaml → expansion of questions. In accented text a phrase must match with its accents
 * ("đi" is not "di"); in unaccented text without.
 * @throws {LocalityFileError} naming file and line
 */
export function readLegalTerms(file: string, text: string): LegalTerms {
  return legalTermsOf(readYaml(file, text, File));
}

/** Pairs of what people say and what the law says → expansion of questions. */
export function legalTermsOf(pairs: readonly { say: readonly string[]; law: string[] }[]): LegalTerms {
  const byFirst = new Map<string, { words: string[]; bare: string[]; law: string[] }[]>();
  for (const { say, law } of pairs) {
    for (const phrase of say) {
      const words = readWords(phrase);
      const bare = bareWords(words);
      const first = bare[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, bare, law }]);
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return {
    expand(words, bare, isBare) {
      const found = new Set<string>();
      for (let i = 0; i < bare.length;) {
        const match = byFirst.get(bare[i] ?? "")?.find((phrase) => {
          // One bare syllable alone could be any word.
          if (isBare && phrase.words.length === 1 && phrase.words[0] !== phrase.bare[0]) return false;
          const pattern = isBare ? phrase.bare : phrase.words;
          const given = isBare ? bare : words;
          return pattern.every((word, k) => given[i + k] === word);
        });
        for (const law of match?.law ?? []) found.add(law);
        i += match?.words.length ?? 1;
      }
      return [...found];
    },
  };
}

/** Where no file was given. */
export const NO_LEGAL_TERMS: LegalTerms = { expand: () => [] };
