import type { Catalogue } from "./catalogue.ts";
import type { Clause, ClauseHit } from "../clause.ts";
import { groupPieces } from "./found-passage.ts";
import type { FoundPassage, PieceGroup } from "./found-passage.ts";
import type { Meaning } from "./meaning.ts";
import type { Question } from "./question-terms.ts";
import { lookClosely } from "./rank-features.ts";
import type { RankFeatures } from "./rank-features.ts";
import { NAMED_EVIDENCE, evidenceOf, massOf } from "./weigh-evidence.ts";

/** A hit that still knows its passage. */
export interface RankedClause extends ClauseHit {
  passage: number;
}

/** A passage that the question names by its number, and the khoản, if it names one. */
export type NamedPassages = ReadonlyMap<number, { clause: string | null; place: number }>;

/** From each candidate passage the khoản that says most of what was asked; one hit a passage, best first. */
export function pickClauses(
  question: Question,
  rarity: ReadonlyMap<string, number>,
  passages: readonly FoundPassage[],
  scores: ReadonlyMap<number, number>,
  catalogue: Catalogue,
  named: NamedPassages,
  meaning: Meaning,
): { ranked: RankedClause[]; features: Map<number, RankFeatures> } {
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const mass = massOf(question, rarity, catalogue.livePassages);
  const ranked: RankedClause[] = [];
  const seen = new Map<number, RankFeatures>();
  for (const { passage, features, bestGroup, coverage } of lookClosely(question, rarity, passages, scores, catalogue, meaning)) {
    const document = documents.get(passage.documentId);
    if (document === undefined) continue;
    const groups = groupPieces(passage);
    const wanted = named.get(passage.id)?.clause ?? null;
    const group = (wanted === null ? undefined : groups.find(({ head }) => head.kind === "clause" && head.clause === wanted)) ?? groups[bestGroup];
    seen.set(passage.id, features);
    const score = closeScore(features);
    const evidence = named.has(passage.id) ? NAMED_EVIDENCE : evidenceOf(score - meaningShare(features), features, mass);
    ranked.push({ passage: passage.id, clause: clauseOf(passage, group, document.slug), document, score, coverage, evidence });
  }
  return { ranked: ranked.sort((a, b) => b.score - a.score), features: seen };
}

/** What was named comes first, whatever the words; of a document named as a whole its hits, in their order. */
export function liftNamed(ranked: readonly RankedClause[], passages: NamedPassages, slug: string | null): RankedClause[] {
  const top = ranked[0]?.score ?? 0;
  const lifted = ranked.map((hit) => {
    const found = passages.get(hit.passage);
    if (found !== undefined) return { ...hit, score: top + NAMED - found.place };
    return hit.document.slug === slug ? { ...hit, score: hit.score + NAMED, evidence: NAMED_EVIDENCE } : hit;
  });
  return lifted.sort((a, b) => b.score - a.score);
}

/** Well above every other hit; one less for each further document of the name. */
const NAMED = 50;

/**
 * Weights of the close look: learned (softmax over the candidates, L2) from some 3,300 questions with the article an editor
 * cited, the bridge taken from the other four fifths each time, then added to half of the weights before, which other
 * sets of questions had shaped. A small neural net on the same features did better there and worse everywhere else.
 * The meaning's own weight came out at 3 with the other weights held near theirs, its table learned without the law asked about each time;
 * it is 4 for laws it knows.
 * The scale is part of it: answer/rank-quotables.ts adds its own terms to the score.
 */
export const CLOSE_LOOK: Readonly<Record<keyof RankFeatures, number>> = {
  first: 3.38, clause: 3.2, title: 0.5, titleUsed: 3.59, words: 1.31, pairs: 1.92, asked: 1.16, legal: -0.63, run: 0.46, documentTitle: -0.19, documentShare: 0.94, neighbour: 0.38, length: 0.02, isLaw: 0.92, meaning: 4, untitledMeaning: 3,
};

/** What the meaning alone gives: it orders what is near, and would find something near for any question. */
function meaningShare({ meaning, untitledMeaning }: RankFeatures): number {
  return CLOSE_LOOK.meaning * meaning + CLOSE_LOOK.untitledMeaning * untitledMeaning;
}

function closeScore(features: RankFeatures): number {
  let score = 0;
  for (const name of FEATURE_NAMES) score += CLOSE_LOOK[name] * features[name];
  return score;
}

const FEATURE_NAMES: readonly (keyof RankFeatures)[] = ["first", "clause", "title", "titleUsed", "words", "pairs", "asked", "legal", "run", "documentTitle", "documentShare", "neighbour", "length", "isLaw", "meaning", "untitledMeaning"];

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
