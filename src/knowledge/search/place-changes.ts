import type { AmendmentEffect } from "../documents/amendments.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ClauseHit } from "../clause.ts";
import type { FoundPassage } from "./found-passage.ts";
import type { RankedClause } from "./pick-clauses.ts";
import { hasWords } from "../documents/words-in-text.ts";
import { isInForce } from "./standing.ts";

/** A candidate article, and a passage in force that words it, or one khoản of it, anew. */
export interface Change {
  base: number;
  passage: number;
  clause: string | null;
  /** The rest of the wording stays: a điểm, or a few words. */
  isPartly: boolean;
  effect: AmendmentEffect;
  oldWords: string | null;
}

/** Changes in force on the day to the articles among the candidates. */
export function changesTo(passages: readonly FoundPassage[], catalogue: Catalogue, day: string): Change[] {
  if (catalogue.amendments.size === 0) return [];
  const numbers = new Map(catalogue.documents.map((document) => [document.id, document.number]));
  const changes: Change[] = [];
  for (const passage of passages.slice(0, LOOKED_AT)) {
    const number = numbers.get(passage.documentId) ?? null;
    if (number === null || passage.attachment > 0) continue;
    for (const { passage: changing, document, clause, point, effect, oldWords, from } of catalogue.amendments.get(`${number}#${passage.article}`) ?? []) {
      // What is added takes no wording's place.
      if (effect === "added" || effect === "ended" || !isInForce(document, day) || (from !== null && from > day)) continue;
      changes.push({ base: passage.id, passage: changing, clause, isPartly: point !== null || effect === "partly" || effect === "words_replaced", effect, oldWords });
    }
  }
  return changes;
}

/**
 * The newer wording goes before the wording it took the place of, however the words of the question happen to
 * fit; what was replaced sinks but stays, since an answer may have to say what changed.
 */
export function placeChanges(ranked: readonly RankedClause[], changes: readonly Change[]): ClauseHit[] {
  const byPassage = new Map(ranked.map((hit) => [hit.passage, { ...hit }]));
  for (const { base, passage, clause, isPartly, effect, oldWords } of changes) {
    const old = byPassage.get(base);
    const fresh = byPassage.get(passage);
    if (old === undefined || fresh === undefined) continue;
    if (clause !== null && clause !== old.clause.clause) continue;
    // Words that change elsewhere in the article do not touch what is quoted from it.
    if (oldWords !== null && !hasWords(old.clause.text, oldWords)) continue;
    const before = old.score;
    if (!isPartly) old.score -= SUPERSEDED;
    fresh.score = Math.max(fresh.score, (effect === "abolished" ? old.score : before) + JUST_ABOVE);
  }
  return [...byPassage.values()].sort((a, b) => b.score - a.score).map(({ passage: _passage, ...hit }) => hit);
}

/** Candidates whose changes are looked up. */
const LOOKED_AT = 40;
const JUST_ABOVE = 0.001;
/** Taken from a hit whose wording is no longer the law. */
export const SUPERSEDED = 2;
