import type { Question } from "./question-terms.ts";
import type { RankFeatures } from "./rank-features.ts";

/** What of a question does not depend on the passage that is held against it. */
export interface QuestionMass {
  /** Weight of all that is looked for, in words as rare as a word of this index can be. */
  mass: number;
  /** Share of the asked words that no passage holds. */
  unknownShare: number;
}

/** @param passages how many the index holds */
export function massOf(question: Pick<Question, "terms" | "asked">, rarity: ReadonlyMap<string, number>, passages: number): QuestionMass {
  const rarest = Math.log(2 + 2 * passages);
  const mass = question.terms.reduce((sum, { term, weight }) => sum + weight * (rarity.get(term) ?? 0), 0) / rarest;
  const unknown = question.asked.filter(({ term }) => (rarity.get(term) ?? 0) === 0).length;
  return { mass, unknownShare: unknown / Math.max(1, question.asked.length) };
}

/**
 * Log-odds that a passage answers the question at all. The best passage of a question about fish soup is still the best;
 * its ranking score alone does not say that it has nothing to do with it. Learned (logistic, L2) from 1,545 questions whose
 * article was among the first five hits, against 1,768 whose law is not among the documents or that no law answers.
 * @param score of the close look, without what the meaning added: that orders what is near, and is learned after these weights
 */
export function evidenceOf(score: number, { legal, pairs }: Pick<RankFeatures, "legal" | "pairs">, { mass, unknownShare }: QuestionMass): number {
  return SCORE * score + MASS * mass + LEGAL * legal + PAIRS * pairs + UNKNOWN * unknownShare + BIAS;
}

const SCORE = 0.921;
const MASS = 0.202;
const LEGAL = 2.93;
/** Pairs are in the score already, for choosing between passages; for this they say less than they weigh there. */
const PAIRS = -2.61;
const UNKNOWN = -2.5;
const BIAS = -11.08;

/** A passage that the question names by its number needs no words in common. */
export const NAMED_EVIDENCE = 20;
