import { bareWords, pairTerm, readWords } from "./search-terms.ts";

/** Bare words and bare pairs of a text, each once. */
export function titleTermsOf(text: string): Set<string> {
  const bare = bareWords(readWords(text));
  return new Set([...bare, ...bare.slice(1).map((word, i) => pairTerm(bare[i] ?? "", word))]);
}
