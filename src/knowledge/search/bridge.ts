import type { QuestionTerm } from "./question-terms.ts";

/** A word of the law put beside a word of the question because editors cited such articles for such questions. */
export interface BridgeTerm {
  /** Term of the question, or of its unaccented form ("~lai"). */
  from: string;
  /** Term of the index. */
  to: string;
  weight: number;
}

/** Statistics of which words of articles answer which words of questions (scripts/train-bridge.ts). */
export interface Bridge {
  /** Terms to look for besides, the likeliest first. */
  expand(terms: readonly QuestionTerm[]): BridgeTerm[];
}

export const NO_BRIDGE: Bridge = { expand: () => [] };

/** What a bridge term counts that goes with every question of its source. */
const WEIGHT = 0.3;
/** More would slow the search without finding more. */
const MAX_TERMS = 24;
/** Shares are written as whole numbers of so many parts. */
export const SHARE_PARTS = 99;

/**
 * The table as scripts/train-bridge.ts writes it: a source a line, in order of code units, then its targets with the share
 * of questions with the source whose article has the target: "li_hon vợ⁴:76 thuan_tinh:46". Nothing is parsed before it is asked for.
 */
export function readBridge(text: string): Bridge {
  return {
    expand(terms) {
      const present = new Set(terms.map(({ term }) => term));
      const found = new Map<string, BridgeTerm & { best: number }>();
      for (const { term, weight } of terms) {
        for (const { to, share } of targetsOf(text, term)) {
          if (present.has(to)) continue;
          const known = found.get(to);
          if (known === undefined) found.set(to, { from: term, to, weight: share * weight, best: share * weight });
          else {
            known.weight += share * weight;
            if (share * weight > known.best) [known.from, known.best] = [term, share * weight];
          }
        }
      }
      const likely = [...found.values()].map(({ from, to, weight }) => ({ from, to, weight: WEIGHT * Math.min(1, weight) }));
      return likely.sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
    },
  };
}

function targetsOf(text: string, term: string): { to: string; share: number }[] {
  const line = lineOf(text, term);
  if (line === null) return [];
  return line.split(" ").slice(1).map((entry) => {
    const colon = entry.lastIndexOf(":");
    return { to: entry.slice(0, colon), share: Number(entry.slice(colon + 1)) / SHARE_PARTS };
  });
}

function lineOf(text: string, term: string): string | null {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf("\n", middle - 1) + 1;
    const end = text.indexOf("\n", middle);
    const line = text.slice(start, end === -1 ? text.length : end);
    const source = line.slice(0, line.indexOf(" "));
    if (source === term) return line;
    if (source < term) low = (end === -1 ? text.length : end) + 1;
    else high = start;
  }
  return null;
}
