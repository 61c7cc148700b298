import { carries, VALUE_KINDS } from "./asked.ts";
import type { Asked } from "./asked.ts";
import type { RankedQuotable } from "./rank-quotables.ts";
import { fullText } from "./quotable.ts";

/** What is good enough to be quoted, best first; empty when nothing is. */
export interface Evidence {
  chosen: RankedQuotable[];
  /** The pieces after them, for "related". */
  others: RankedQuotable[];
}

/** Fewer than this share of the question's weight in the piece and its article's title: it speaks of something else. */
const LEAST_COVERAGE = 0.08;
/** A second piece is shown when its score is this near the first one's. */
const NEAR = 0.8;
const MOST_PIECES = 2;

/**
 * Which of the ranked pieces answer? A question for an amount, a time limit or a fine is answered only by a piece that
 * states one; a level that the law leaves to another authority is no answer either.
 */
export function judgeEvidence(ranked: readonly RankedQuotable[], asked: ReadonlySet<Asked>): Evidence {
  const wanted = [...asked].filter((kind) => MUST_STATE.has(kind) && VALUE_KINDS.has(kind));
  const able = ranked.filter((piece) => piece.coverage >= LEAST_COVERAGE && answers(piece, wanted));
  const first = able[0];
  const best = ranked[0];
  if (!first || !best || first.score < NEAR * best.score) return { chosen: [], others: ranked.slice(0, 3) };
  const chosen = [first];
  for (const piece of able.slice(1)) {
    if (chosen.length >= MOST_PIECES || piece.score < NEAR * first.score) break;
    chosen.push(piece);
  }
  return { chosen, others: ranked.filter((piece) => !chosen.includes(piece)).slice(0, 3) };
}

/** Kinds without whose value nothing is answered. */
const MUST_STATE: ReadonlySet<Asked> = new Set<Asked>(["money", "percent", "fine", "age"]);

function answers(piece: RankedQuotable, wanted: readonly Asked[]): boolean {
  const text = fullText(piece.quotable);
  return wanted.length === 0 || wanted.some((kind) => carries(kind, text));
}
