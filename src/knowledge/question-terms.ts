import { bareTerm, bareWords, isBareText, pairTerm, readWords } from "./search-terms.ts";

/** A term to look up and what it counts beside its rarity. */
export interface QuestionTerm {
  term: string;
  weight: number;
}

export interface Question {
  words: string[];
  bare: string[];
  /** Typed without accents. */
  isBare: boolean;
  terms: QuestionTerm[];
}

/** What a pair counts beside the two words it is made of. */
const PAIR_WEIGHT = 0.9;

/** Question in the citizen's words → terms to look up. */
export function readQuestion(text: string): Question {
  const words = readWords(text);
  const bare = bareWords(words);
  const isBare = isBareText(words);
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  };
  for (let i = 0; i < words.length; i++) {
    add(isBare ? bareTerm(bare[i] ?? "") : (words[i] ?? ""), 1);
    if (i + 1 < words.length) add(pairTerm(bare[i] ?? "", bare[i + 1] ?? ""), PAIR_WEIGHT);
  }
  return { words, bare, isBare, terms: [...weights].map(([term, weight]) => ({ term, weight })) };
}
