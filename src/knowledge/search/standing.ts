import type { Catalogue } from "./catalogue.ts";
import { holdsFor } from "../clause.ts";
import type { ClauseQuery } from "../clause.ts";
import type { PublishedDocument } from "../documents/knowledge-store.ts";
import type { Question } from "./question-terms.ts";
import { pairTerm } from "./search-terms.ts";

/** How a document changes the scores of its passages: (score + bonus) × factor. */
export interface Standing {
  factor: number;
  bonus: number;
}

/** Weight of a rare word or pair of the document's own title that the question names. */
export const TITLE_WORD = 0.12;
export const TITLE_PAIR = 0.35;
/** A document that was replaced, though no source says from which day. */
const REPLACED = 0.5;

/** One for each document of the catalogue, in its order. Factor 0: must not be shown. */
export function standingOf(question: Question, catalogue: Catalogue, query: Pick<ClauseQuery, "asOf" | "locality" | "commune">): Standing[] {
  const bonuses = titleBonuses(question, catalogue);
  const factors = factorsOf(catalogue, query);
  return catalogue.documents.map((_, place) => ({ factor: factors[place] ?? 0, bonus: bonuses[place] ?? 0 }));
}

/** Is it among the rules of this day and this place? No known first day counts as in force. */
export function isInForce(document: Pick<PublishedDocument, "inForceFrom" | "inForceTo">, day: string): boolean {
  return (document.inForceFrom === null || document.inForceFrom <= day) && (document.inForceTo === null || document.inForceTo > day);
}

/** By catalogue, then day and place: the same for every question of a day. */
const FACTORS = new WeakMap<Catalogue, Map<string, Float64Array>>();
/** Days somebody asked about lately. */
const MOST_DAYS = 16;

function factorsOf(catalogue: Catalogue, query: Pick<ClauseQuery, "asOf" | "locality" | "commune">): Float64Array {
  const byDay = FACTORS.get(catalogue) ?? new Map<string, Float64Array>();
  FACTORS.set(catalogue, byDay);
  const key = `${query.asOf} ${query.locality} ${query.commune ?? ""}`;
  let factors = byDay.get(key);
  if (factors === undefined) {
    if (byDay.size >= MOST_DAYS) byDay.clear();
    byDay.set(key, (factors = Float64Array.from(catalogue.documents, (document) => factorOf(document, catalogue, query))));
  }
  return factors;
}

function factorOf(document: PublishedDocument, catalogue: Catalogue, query: Pick<ClauseQuery, "asOf" | "locality" | "commune">): number {
  if (document.excluded !== null) return 0;
  if (!holdsFor(document, query)) return 0;
  if (!isInForce(document, query.asOf)) return 0;
  if (document.replacedBy !== null && document.inForceTo === null) {
    const successor = catalogue.byNumber.get(document.replacedBy);
    return successor === undefined || (isInForce(successor, query.asOf) && readsAsOf(successor, catalogue, query.asOf)) ? REPLACED : rankOf(document);
  }
  return readsAsOf(document, catalogue, query.asOf) ? rankOf(document) : REPLACED;
}

/** A consolidated text holds changes that may have come into force only after the day: then the law with its changes up to then is nearer. */
function readsAsOf(document: PublishedDocument, catalogue: Catalogue, day: string): boolean {
  return (catalogue.mergedFrom.get(document.slug) ?? "") <= day;
}

/** Otherwise equal, the higher law and the newer text go first (Luật Ban hành văn bản quy phạm pháp luật, on texts that differ). */
function rankOf({ kind, issued, inForceFrom }: PublishedDocument): number {
  const year = Number((issued ?? inForceFrom ?? "2015").slice(0, 4));
  return 1 + (KIND_PRIOR.find(([pattern]) => pattern.test(kind))?.[1] ?? 0) + YEAR_PRIOR * Math.max(-20, Math.min(12, year - 2015));
}

const KIND_PRIOR: readonly (readonly [RegExp, number])[] = [
  [/^(?:Hiến pháp|Bộ luật|Luật|Văn bản hợp nhất|Pháp lệnh)/u, 0.02],
  [/^(?:Nghị định|Nghị quyết)/u, 0.01],
  [/^(?:Quyết định|Chỉ thị|Kế hoạch|Công văn)/u, -0.01],
];
const YEAR_PRIOR = 0.001;

function titleBonuses(question: Question, catalogue: Catalogue): Float32Array {
  const bonuses = new Float32Array(catalogue.documents.length);
  const seen = new Set<string>();
  const { bare } = question;
  for (let i = 0; i < bare.length; i++) {
    addTitle(bonuses, catalogue, bare[i] ?? "", TITLE_WORD, seen);
    if (i + 1 < bare.length) addTitle(bonuses, catalogue, pairTerm(bare[i] ?? "", bare[i + 1] ?? ""), TITLE_PAIR, seen);
  }
  return bonuses;
}

function addTitle(bonuses: Float32Array, catalogue: Catalogue, term: string, weight: number, seen: Set<string>): void {
  if (seen.has(term)) return;
  seen.add(term);
  const places = catalogue.titleTerms.get(term);
  if (places === undefined) return;
  const rarity = Math.log(1 + catalogue.documents.length / places.length);
  for (const place of places) bonuses[place] = (bonuses[place] ?? 0) + weight * rarity;
}
