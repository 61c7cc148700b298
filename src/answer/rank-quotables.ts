import type { ClauseHit } from "../knowledge/clause.ts";
import { bareTerm, bareWords, isBareText, pairTerm, readWords } from "../knowledge/search-terms.ts";
import { carries, VALUE_KINDS } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { fullText } from "./quotable.ts";
import type { Quotable } from "./quotable.ts";

export interface RankedQuotable {
  quotable: Quotable;
  hit: ClauseHit;
  /** Higher is better; comparable within one question only. */
  score: number;
  /** Share of the question's weight (rarity within the candidates) that this piece carries, 0–1. */
  coverage: number;
  /** Kinds asked for that this piece states a value of. */
  carries: Asked[];
}

/** Parts of the question's weight: the words themselves, and that the piece states the kind of thing asked for. */
const OWN_WORDS = 0.6;
const ARTICLE = 1;
const VALUE = 0.18;
const SIZE = 700;

/**
 * All pieces of the best articles, best first: what the article scored in search, how much of the question the piece
 * itself carries, and whether it states what is asked for (a number of days for "mấy ngày").
 */
export function rankQuotables(question: { own: string; context: string }, asked: ReadonlySet<Asked>, articles: readonly { hit: ClauseHit; quotables: readonly Quotable[] }[]): RankedQuotable[] {
  const terms = weightedTerms(question);
  const candidates = articles.flatMap(({ hit, quotables }) => quotables.map((quotable) => ({ hit, quotable, terms: termsOf(fullText(quotable)), title: termsOf(hit.clause.articleTitle ?? "") })));
  const rarity = rarityAmong(terms, candidates.map((candidate) => candidate.terms));
  const best = Math.max(...articles.map(({ hit }) => hit.score), 1e-9);
  let most = 1e-9;
  const overlaps = candidates.map((candidate) => {
    let own = 0;
    for (const { term, weight } of terms) {
      if (candidate.terms.has(term)) own += weight * (rarity.get(term) ?? 0);
      else if (candidate.title.has(term)) own += 0.3 * weight * (rarity.get(term) ?? 0);
    }
    // Longer pieces hold more words by chance.
    own /= 1 + fullText(candidate.quotable).length / SIZE / 4;
    most = Math.max(most, own);
    return own;
  });
  const whole = terms.reduce((sum, { term, weight }) => sum + weight * (rarity.get(term) ?? 0), 0) || 1;
  return candidates
    .map(({ hit, quotable }, i) => {
      const own = overlaps[i] ?? 0;
      const text = fullText(quotable);
      const stated = [...asked].filter((kind) => VALUE_KINDS.has(kind) && carries(kind, text));
      return { hit, quotable, coverage: own / whole, carries: stated, score: (ARTICLE * hit.score) / best + (OWN_WORDS * own) / most + VALUE * Math.min(stated.length, 2) };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** How well any stretch of text matches the question; for choosing what of a long piece is shown. */
export function rankText(question: { own: string; context: string }): (text: string) => number {
  const terms = weightedTerms(question);
  return (text) => {
    const held = termsOf(text);
    return terms.reduce((sum, { term, weight }) => sum + (held.has(term) ? weight * (term.includes("_") ? 2 : 1) : 0), 0);
  };
}

/** Words of a text and their pairs, marked and bare, as `readQuestion` names them. */
export function termsOf(text: string): Set<string> {
  const words = readWords(text);
  const bare = bareWords(words);
  const terms = new Set<string>(words);
  for (let i = 0; i < bare.length; i++) {
    terms.add(bareTerm(bare[i] ?? ""));
    if (i + 1 < bare.length) terms.add(pairTerm(bare[i] ?? "", bare[i + 1] ?? ""));
  }
  return terms;
}

interface WeightedTerm { term: string; weight: number }

/** Words of the question count whole, those it leans on half. */
function weightedTerms(question: { own: string; context: string }): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const [text, weight] of [[question.own, 1], [question.context, CONTEXT]] as const) {
    for (const term of questionTerms(text)) if (!weights.has(term)) weights.set(term, weight);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

const CONTEXT = 0.5;

/** As typed: marked words where there are marks, bare ones otherwise; pairs always bare. */
function questionTerms(text: string): string[] {
  const words = readWords(text);
  const bare = bareWords(words);
  const pairs = bare.slice(1).map((word, i) => pairTerm(bare[i] ?? "", word));
  return [...(isBareText(words) ? bare.map(bareTerm) : words), ...pairs];
}

function rarityAmong(terms: readonly WeightedTerm[], pieces: readonly ReadonlySet<string>[]): Map<string, number> {
  return new Map(
    terms.map(({ term }) => {
      const holding = pieces.reduce((count, piece) => count + (piece.has(term) ? 1 : 0), 0);
      return [term, Math.log(1 + (pieces.length - holding + 0.5) / (holding + 0.5))];
    }),
  );
}
