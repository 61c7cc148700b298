import { holdsFor } from "../clause.ts";
import type { Clause, ClauseQuery } from "../clause.ts";
import type { PublishedDocument } from "../documents/knowledge-store.ts";
import type { FoundClauses } from "./d1-clause-index.ts";
import { CLOSE_LOOK } from "./pick-clauses.ts";
import type { TermOrigin } from "./question-terms.ts";
import type { RankFeatures } from "./rank-features.ts";
import { isInForce } from "./standing.ts";

/** What one search did, for the person who keeps the knowledge base. */
export interface SearchExplanation {
  /** YYYY-MM-DD the search was made for. */
  asOf: string;
  /** Everything that was looked for. `rarity` 0: no document has it. */
  terms: { term: string; weight: number; rarity: number; origin: TermOrigin }[];
  /** Legal wordings put beside the everyday ones, by the rules of legal-terms.yaml, concepts.yaml and the local lexicon. */
  legalWordings: string[];
  /** Words of the law that usually answer words of the question. */
  bridges: { from: string; to: string; weight: number }[];
  corrections: { from: string; to: string }[];
  /** What the question named by number or name; null when it named nothing, or nothing that is here and holds. */
  reference: { article: string | null; clause: string | null; point: string | null; document: string | null } | null;
  hits: ExplainedHit[];
  /** Documents whose words fitted but which must not be shown, the best-fitting first. */
  dropped: { slug: string; number: string | null; title: string; reason: DropReason }[];
}

export interface ExplainedHit {
  clause: Clause;
  document: PublishedDocument | null;
  score: number;
  coverage: number;
  evidence: number;
  /** Place in the first round, 1 is best; null when it came in as a change of another hit or by its name. */
  firstRank: number | null;
  /** Share of the final score that each sight of the close look gave, largest first. */
  parts: { feature: keyof RankFeatures; value: number; points: number }[];
}

export type DropReason = "excluded" | "other_province" | "not_yet_in_force" | "no_longer_in_force";

/** @param beforeStanding passages that fitted best by words alone → their score */
export function explainSearch(found: FoundClauses, beforeStanding: ReadonlyMap<number, number>, query: ClauseQuery): SearchExplanation {
  const { question, catalogue, rarity, named } = found;
  const documents = new Map(catalogue.documents.map((document) => [document.slug, document]));
  const order = [...found.first].filter(([, score]) => score > 0).sort(([, a], [, b]) => b - a).map(([id]) => id);
  const passages = new Map(found.ranked.map((hit) => [hit.clause.id, hit.passage]));
  return {
    asOf: query.asOf,
    terms: question.terms.map(({ term, weight, origin }) => ({ term, weight, rarity: rarity.get(term) ?? 0, origin })).sort((a, b) => b.weight * b.rarity - a.weight * a.rarity),
    legalWordings: question.legalWordings,
    bridges: question.bridges.map(({ from, to, weight }) => ({ from, to, weight })),
    corrections: question.corrections,
    reference: named.reference === null ? null : { article: named.reference.article, clause: named.reference.clause, point: named.reference.point, document: documentOf(found)?.slug ?? null },
    hits: found.hits.map((hit) => {
      const passage = passages.get(hit.clause.id);
      const place = passage === undefined ? -1 : order.indexOf(passage);
      return {
        clause: hit.clause, document: documents.get(hit.clause.slug) ?? null, score: hit.score, coverage: hit.coverage, evidence: hit.evidence,
        firstRank: place < 0 ? null : place + 1, parts: partsOf(passage === undefined ? undefined : found.features.get(passage)),
      };
    }),
    dropped: droppedOf(found, beforeStanding, query),
  };
}

function documentOf({ named, catalogue }: FoundClauses): PublishedDocument | null {
  if (named.document !== null) return named.document;
  const [first] = named.passages.keys();
  return first === undefined ? null : (catalogue.documents.find((document) => holds(document, first)) ?? null);
}

const holds = (document: PublishedDocument, passage: number): boolean => document.firstPassage <= passage && passage < document.firstPassage + document.passageCount;

function partsOf(features: RankFeatures | undefined): ExplainedHit["parts"] {
  if (features === undefined) return [];
  const names = Object.keys(CLOSE_LOOK) as (keyof RankFeatures)[];
  return names.map((feature) => ({ feature, value: features[feature], points: CLOSE_LOOK[feature] * features[feature] })).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function droppedOf({ catalogue }: FoundClauses, beforeStanding: ReadonlyMap<number, number>, query: ClauseQuery): SearchExplanation["dropped"] {
  const best = [...beforeStanding].sort(([, a], [, b]) => b - a);
  const documents = new Set(best.flatMap(([passage]) => catalogue.documents.find((document) => holds(document, passage)) ?? []));
  return [...documents].flatMap((document) => {
    const reason = reasonOf(document, query);
    return reason === null ? [] : [{ slug: document.slug, number: document.number, title: document.title, reason }];
  });
}

function reasonOf(document: PublishedDocument, query: ClauseQuery): DropReason | null {
  if (document.excluded !== null) return "excluded";
  if (!holdsFor(document, query)) return "other_province";
  if (isInForce(document, query.asOf)) return null;
  return document.inForceFrom !== null && document.inForceFrom > query.asOf ? "not_yet_in_force" : "no_longer_in_force";
}
