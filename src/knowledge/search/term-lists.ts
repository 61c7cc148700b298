import type { Catalogue } from "./catalogue.ts";
import type { TermList } from "./list-cache.ts";
import type { QuestionTerm } from "./question-terms.ts";

/** Of a term in one segment: how many passages there have it and, unless these alone are too many, which. */
export interface ListRow { term: string; passages: number; list: string | null }

/** @param rows what was read for `wanted`, a row a term and segment */
export function joinSegments(rows: readonly ListRow[], wanted: readonly WantedList[]): TermList[] {
  const terms = new Map<string, TermList>();
  for (const row of rows) {
    let term = terms.get(row.term);
    if (term === undefined) terms.set(row.term, (term = { term: row.term, passages: 0, lists: [] }));
    term.passages += row.passages;
    if (row.list !== null) term.lists.push(row.list);
  }
  // Short in each segment, and yet too long in all of them together.
  for (const [term, most] of wanted) {
    const list = terms.get(term);
    if (list !== undefined && list.passages > most) list.lists = [];
  }
  return [...terms.values()];
}

/** A term, and the most passages its list may have. */
export type WantedList = [term: string, most: number];

export const cacheKey = (term: string, most: number): string => `${most} ${term}`;

/** A word that counts little is read only where it is rare. */
export function wantedLists(terms: readonly QuestionTerm[], catalogue: Catalogue, longest?: number): WantedList[] {
  const most = longest ?? Math.max(MIN_COMMON, Math.round(catalogue.livePassages * COMMON));
  const mostOfSlight = longest ?? Math.max(MIN_COMMON, Math.round(catalogue.livePassages * COMMON_SLIGHT));
  return terms.map(({ term, weight }) => [term, weight < SLIGHT ? mostOfSlight : most]);
}

/** Terms that more than this share of all passages hold are not worth reading. */
const COMMON = 0.6;
/** The same for terms that count less than this. */
const COMMON_SLIGHT = 0.08;
const SLIGHT = 0.5;
/** In a small index such a share is few: lists of up to so many passages are always read. */
const MIN_COMMON = 600;
