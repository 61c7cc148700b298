import type { ClauseQuery } from "../clause.ts";
import type { PublishedDocument } from "../documents/knowledge-store.ts";
import type { Catalogue } from "./catalogue.ts";
import type { TermList } from "./list-cache.ts";
import { addPostings, MAX_STRENGTH } from "./posting-list.ts";
import type { Question } from "./question-terms.ts";
import { standingOf } from "./standing.ts";

/** A document named without an article: its passages come first, in the order of their words, or as they stand. */
export function liftDocument(scores: Float32Array, document: PublishedDocument): void {
  const top = scores.reduce((best, score) => Math.max(best, score), 0);
  for (let i = 0; i < document.passageCount; i++) {
    const at = document.firstPassage + i;
    scores[at] = (scores[at] ?? 0) + top + 1 / (1 + i);
  }
}

/** How much a term tells: BM25 idf. @param all live passages */
export function rarityOf(passages: number, all: number): number {
  return Math.log(1 + (Math.max(all, passages) - passages + 0.5) / (passages + 0.5));
}

/** First-round score of every passage, by its number. */
export function scorePassages(question: Question, lists: readonly TermList[], rarity: ReadonlyMap<string, number>, endPassage: number): Float32Array {
  const scores = new Float32Array(endPassage);
  const weights = new Map(question.terms.map(({ term, weight }) => [term, weight]));
  for (const { term, lists: parts } of lists) {
    const weight = ((weights.get(term) ?? 0) * (rarity.get(term) ?? 0)) / MAX_STRENGTH;
    for (const list of parts) addPostings(list, weight, scores);
  }
  return scores;
}

/** What the document adds to its passages: its title, and whether its rules hold for this person on this day. */
export function addStanding(scores: Float32Array, question: Question, catalogue: Catalogue, query: ClauseQuery): void {
  const standing = standingOf(question, catalogue, query);
  let covered = 0;
  for (const [place, document] of catalogue.documents.entries()) {
    const { factor, bonus } = standing[place] ?? { factor: 0, bonus: 0 };
    const end = document.firstPassage + document.passageCount;
    // Numbers between documents belong to texts that have been replaced since.
    scores.fill(0, covered, document.firstPassage);
    covered = end;
    for (let i = document.firstPassage; i < end; i++) {
      const score = scores[i] ?? 0;
      if (score > 0) scores[i] = (score + bonus) * factor;
    }
  }
  scores.fill(0, covered);
}

/** Numbers of the best-scored passages, best first; of equal ones the first. */
export function topPassages(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score <= least) continue;
    // Few passages get in once the first are there, so moving the worse ones down is cheap.
    let place = Math.min(best.length, count - 1);
    for (; place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score; place--) best[place] = best[place - 1] ?? 0;
    best[place] = i;
    if (best.length === count) least = scores[best[count - 1] ?? 0] ?? 0;
  }
  return best;
}
