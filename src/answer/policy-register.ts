import { countCitations } from "./answer-store.ts";
import { countNearest } from "./gap-store.ts";

/** How often a clause was asked about, and how often it did not help. */
export interface ClauseCount { clauseId: string; label: string; answers: number; ratedBad: number; gaps: number }

/** Clauses that questions touched since a moment: cited in answers, or nearest to a question without a good one. Most first. */
export async function clauseCounts(db: D1Database, since: Date): Promise<ClauseCount[]> {
  const [cited, nearest] = await Promise.all([countCitations(db, since), countNearest(db, since)]);
  const counts = new Map<string, ClauseCount>(cited.map((row) => [row.clauseId, { ...row, gaps: 0 }]));
  for (const { clauseId, label, gaps } of nearest) {
    const known = counts.get(clauseId);
    if (known) known.gaps = gaps;
    else counts.set(clauseId, { clauseId, label, answers: 0, ratedBad: 0, gaps });
  }
  return [...counts.values()].toSorted((a, b) => b.answers + b.gaps - (a.answers + a.gaps) || (a.clauseId < b.clauseId ? -1 : 1));
}
