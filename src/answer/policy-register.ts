import { countCitations } from "./answer-store.ts";
import { countNearest } from "./gap-store.ts";
import type { GrievanceCount } from "./grievance-clauses.ts";

/** How often a clause was asked about, how often it did not help, and how many grievances touch it. */
export interface ClauseCount { clauseId: string; label: string; answers: number; ratedBad: number; gaps: number; cases: number }

/**
 * Clauses that people touched since a moment: cited in answers, nearest to a question without a good one, or beside what they
 * complain of. Most first.
 * @param grievances of the same time, from `grievancesByClause`
 */
export async function clauseCounts(db: D1Database, since: Date, grievances: readonly GrievanceCount[] = []): Promise<ClauseCount[]> {
  const [cited, nearest] = await Promise.all([countCitations(db, since), countNearest(db, since)]);
  const counts = new Map<string, ClauseCount>();
  const at = ({ clauseId, label }: { clauseId: string; label: string }): ClauseCount => {
    const known = counts.get(clauseId) ?? { clauseId, label, answers: 0, ratedBad: 0, gaps: 0, cases: 0 };
    counts.set(clauseId, known);
    return known;
  };
  for (const row of cited) Object.assign(at(row), { answers: row.answers, ratedBad: row.ratedBad });
  for (const row of nearest) at(row).gaps = row.gaps;
  for (const row of grievances) at(row).cases = row.cases;
  return [...counts.values()].toSorted((a, b) => b.answers + b.gaps + b.cases - (a.answers + a.gaps + a.cases) || (a.clauseId < b.clauseId ? -1 : 1));
}
