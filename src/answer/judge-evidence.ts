import { carries, VALUE_KINDS } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { fullText } from "./quotable.ts";
import type { RankedQuotable } from "./rank-quotables.ts";

/** What is good enough to be quoted, best first; empty when nothing is. */
export interface Evidence {
  chosen: RankedQuotable[];
  /** The next pieces, for "see also" and for naming what came nearest. */
  others: RankedQuotable[];
}

/** How far below the best piece another one may stand and still be the answer, on the scale of `rankQuotables`. */
const NEAR = 3;
const MOST_PIECES = 3;
const OTHERS = 3;

/**
 * Which of the ranked pieces answer? A question for an amount, a share or a fine is answered only by a piece that states
 * one; a level that the law leaves to another authority is no answer.
 */
export function judgeEvidence(ranked: readonly RankedQuotable[], asked: ReadonlySet<Asked>): Evidence {
  const best = ranked[0];
  const wanted = [...asked].filter((kind) => MUST_STATE.has(kind) && VALUE_KINDS.has(kind));
  const near = ranked.filter((piece) => best !== undefined && piece.score > best.score - NEAR);
  const chosen = near.filter((piece) => states(piece, wanted)).slice(0, MOST_PIECES);
  return { chosen, others: ranked.filter((piece) => !chosen.includes(piece)).slice(0, OTHERS) };
}

/** Kinds without whose value nothing is answered. */
const MUST_STATE: ReadonlySet<Asked> = new Set<Asked>(["money", "percent", "fine", "age"]);

function states(piece: RankedQuotable, wanted: readonly Asked[]): boolean {
  const text = fullText(piece.quotable);
  return wanted.every((kind) => carries(kind, text)) || (wanted.length > 1 && wanted.some((kind) => kind !== "fine" && carries(kind, text)) && !wanted.includes("fine"));
}
