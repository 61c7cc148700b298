import type { ClauseHit } from "../knowledge/clause.ts";
import type { KnowledgeDatabase } from "../knowledge/database.ts";
import { articleReader } from "./article-store.ts";
import type { ClauseState } from "./clause-state-store.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import { fullText } from "./quotable.ts";
import type { Quotable } from "./quotable.ts";

/**
 * Clauses that other documents amend → their words on the day with those changes worked in, as an answer quotes them. A clause that nothing changes, or
 * whose changes could not be worked in with certainty, is left out: its own words stand.
 * @param states by the ids asked for, of that day (YYYY-MM-DD)
 */
export async function wordsOnDay(db: KnowledgeDatabase, states: ReadonlyMap<string, ClauseState>, asOf: string): Promise<Map<string, string>> {
  const amended = [...states].filter(([, state]) => state.isAmended);
  if (amended.length === 0) return new Map();
  const hits = amended.map(([, { clause, document }]): ClauseHit => ({ clause, document, score: 0, coverage: 0, evidence: 0 }));
  const articles = await articleReader(db)(hits);
  return new Map(amended.flatMap(([id], i) => {
    const [hit, article] = [hits[i], articles[i]];
    if (hit === undefined || article === undefined) return [];
    const quotables = gatherCandidates([hit], [article], asOf).find((candidate) => candidate.hit.clause.id === hit.clause.id)?.quotables ?? [];
    const words = wordsIn(quotables, hit.clause.id, hit.clause.text);
    return words === null ? [] : [[id, words] as const];
  }));
}

/** The clause with this id among what its article says on the day; null when no change was worked into it. */
function wordsIn(quotables: readonly Quotable[], id: string, own: string): string | null {
  const inside = quotables.filter(({ head }) => head.id === id || head.id.startsWith(`${id}-`));
  if (inside.some(isChanged)) {
    // The heading of an article that has khoản is no rule, and is not among what can be quoted.
    const heading = inside[0]?.head.id === id ? [] : [own.split("\n")[0] ?? ""];
    return [...heading, ...inside.map(fullText)].join("\n");
  }
  const around = quotables.find(({ points }) => points.some((point) => point.id === id));
  const point = around?.points.find((one) => one.id === id);
  return around && point && isChanged(around) && point.text.trim() !== own.trim() ? point.text : null;
}

const isChanged = ({ changedBy = [] }: Quotable): boolean => changedBy.length > 0;
