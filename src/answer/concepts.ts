import { z } from "zod";
import type { LegalTerms } from "../knowledge/search/legal-terms.ts";
import { phrases } from "../language/phrase.ts";
import { readYaml } from "../read-yaml.ts";

/**
 * knowledge/concepts.yaml → what the law calls the matters people ask about. Unlike plain pairs of words, a matter is
 * recognised by words that stand apart ("nghỉ việc … báo trước … mấy ngày").
 * @throws {LocalityFileError} naming file and line
 */
export function readConcepts(text: string, file = "knowledge/concepts.yaml"): LegalTerms {
  const entries = readYaml(file, text, SHAPE).map(({ say, law }) => ({ pattern: phrases(say), law }));
  // Search and answer read the same question one after the other, and there are several hundred patterns.
  let last: { line: string; law: string[] } | null = null;
  return {
    expand: (words, bare, isBare) => {
      const line = ` ${(isBare ? bare : words.map(lineWord)).join(" ")} `;
      if (last?.line !== line) last = { line, law: [...new Set(entries.flatMap(({ pattern, law }) => (pattern.test(line) ? law : [])))] };
      return last.law;
    },
  };
}

/** Several collections of terms as one; each wording once. */
export function joinLegalTerms(...parts: readonly LegalTerms[]): LegalTerms {
  return { expand: (words, bare, isBare) => [...new Set(parts.flatMap((part) => part.expand(words, bare, isBare)))] };
}

const SHAPE = z.array(z.strictObject({ say: z.array(z.string().min(1)).min(1), law: z.array(z.string().min(1)).min(1) })).min(1);

/** As `listen` writes it: a word typed plain among accented ones is meant plain. */
function lineWord(word: string): string {
  return /^[a-z]+$/.test(word) ? `${word}'` : word;
}
