import { ModelError } from "../../model/ports.ts";
import type { Reranker } from "../../model/ports.ts";
import type { Circuit } from "./hybrid-circuit.ts";
import type { RankedClause } from "./pick-clauses.ts";

/** Orders the hits of one question anew, best first. */
export type RerankClauses = (question: string, ranked: RankedClause[]) => Promise<RankedClause[]>;

/**
 * The best hits read again by a model that sees question and clause together. Its order and the order before are
 * joined by rank, so that neither alone decides. When it fails, the order before stays.
 */
export function rerankWith(reranker: Reranker, circuit: Circuit): RerankClauses {
  return async (question, ranked) => {
    const head = ranked.slice(0, READ_AGAIN);
    if (head.length < 2 || !circuit.admits()) return ranked;
    try {
      const scores = await reranker.rerank(question, head.map(textOf));
      circuit.succeeded();
      return [...joinOrders(head, scores), ...ranked.slice(READ_AGAIN)];
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      circuit.failed(error);
      return ranked;
    }
  };
}

/** Hits sent to the model: more cost seconds, and what is right is seldom further down. */
const READ_AGAIN = 30;
/** As in reciprocal rank fusion: the smaller, the more the first places count. */
const RANK_OFFSET = 10;
const MODEL_SHARE = 2;

function textOf({ document, clause }: RankedClause): string {
  return [`${document.kind} ${document.number ?? ""} ${document.title}`.trim(), clause.articleTitle, clause.text].filter((part) => part !== null && part !== "").join("\n").slice(0, MOST_CHARS);
}

/** What rerankers of 512 tokens can take beside the question. */
const MOST_CHARS = 1500;

/** Later steps compare scores, so the places are new but the scores stay the old ones, from the highest down. */
function joinOrders(hits: readonly RankedClause[], scores: readonly number[]): RankedClause[] {
  const places = hits.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const joined = new Map(places.map((hit, place) => [hit, MODEL_SHARE / (RANK_OFFSET + place) + 1 / (RANK_OFFSET + hit)]));
  const order = hits.map((_, i) => i).sort((a, b) => (joined.get(b) ?? 0) - (joined.get(a) ?? 0));
  return order.flatMap((from, to) => {
    const hit = hits[from];
    return hit === undefined ? [] : [{ ...hit, score: hits[to]?.score ?? hit.score }];
  });
}
