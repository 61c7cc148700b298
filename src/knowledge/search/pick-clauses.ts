import type { Catalogue } from "./catalogue.ts";
import type { Clause, ClauseHit } from "../clause.ts";
import { groupPieces } from "./found-passage.ts";
import type { FoundPassage, PieceGroup } from "./found-passage.ts";
import type { Question } from "./question-terms.ts";
import { lookClosely } from "./rank-features.ts";
import type { RankFeatures } from "./rank-features.ts";

/** A hit that still knows its passage. */
export interface RankedClause extends ClauseHit {
  passage: number;
}

/** From each candidate passage the khoản that says most of what was asked; one hit a passage, best first. */
export function pickClauses(
  question: Question,
  rarity: ReadonlyMap<string, number>,
  passages: readonly FoundPassage[],
  scores: ReadonlyMap<number, number>,
  catalogue: Catalogue,
): RankedClause[] {
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const hits: RankedClause[] = [];
  for (const { passage, features, bestGroup, coverage } of lookClosely(question, rarity, passages, scores, catalogue)) {
    const document = documents.get(passage.documentId);
    if (document === undefined) continue;
    const clause = clauseOf(passage, groupPieces(passage)[bestGroup], document.slug);
    hits.push({ passage: passage.id, clause, document, score: closeScore(features), coverage });
  }
  return hits.sort((a, b) => b.score - a.score);
}

/** Weights of the close look: learned from pairs of a right and a wrong article to some 3,000 questions, then evened out over other sets. */
export const CLOSE_LOOK: Readonly<Record<keyof RankFeatures, number>> = {
  first: 6, clause: 6.42, title: -0.27, titleUsed: 4.9, words: 1.65, pairs: 2.67, run: 0.06, documentTitle: -0.8, documentShare: 1.7, neighbour: 0.06, length: 0.44,
};

function closeScore(features: RankFeatures): number {
  let score = 0;
  for (const name of FEATURE_NAMES) score += CLOSE_LOOK[name] * features[name];
  return score;
}

const FEATURE_NAMES: readonly (keyof RankFeatures)[] = ["first", "clause", "title", "titleUsed", "words", "pairs", "run", "documentTitle", "documentShare", "neighbour", "length"];

function clauseOf(passage: FoundPassage, group: PieceGroup | undefined, slug: string): Clause {
  return {
    id: `${slug}#${group?.head.anchor ?? ""}`,
    slug,
    article: passage.article,
    clause: group?.head.clause ?? null,
    point: null,
    articleTitle: passage.articleTitle,
    headings: passage.headings,
    text: group?.text.trim() ?? "",
  };
}
