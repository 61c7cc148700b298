import type { SourceClause } from "./check-draft.ts";

/** Does the draft name a document, Điều or khoản that is not among the clauses it was given? */
export function wrongReferences(draft: string, clauses: readonly SourceClause[]): boolean {
  const numbers = draft.match(DOCUMENT_NUMBER) ?? [];
  const known = new Set(clauses.flatMap(({ number, text, title }) => [number ?? "", ...(text.match(DOCUMENT_NUMBER) ?? []), ...(title.match(DOCUMENT_NUMBER) ?? [])]).map(bare));
  if (numbers.some((number) => !known.has(bare(number)))) return true;
  return referencesOf(draft).some((reference) => !isGiven(reference, clauses));
}

/** Does a sentence name a Điều, khoản, điểm, Mục or Chương that its own clauses neither are nor name? Lists are read to their end. */
export function namesOtherPlace(sentence: string, clauses: readonly SourceClause[]): boolean {
  const known = new Set(clauses.flatMap(({ article, clause, point, text, title }) => [...placesIn(text), ...placesIn(title), `điều ${article ?? ""}`, `khoản ${clause ?? ""}`, `điểm ${point ?? ""}`, ...ownLabels(text)]));
  return placesIn(sentence).some((place) => !known.has(place));
}

const PLACES = /(?<!\p{L})(điều|khoản|điểm|mục|chương|phụ lục)\s+((?:\d+[a-zđ]?|[ivx]+|[a-zđ])(?!\p{L})(?:\s*(?:,|và|hoặc|,\s*và)\s*(?:\d+[a-zđ]?|[ivx]+|[a-zđ])(?!\p{L}))*)/giu;

function placesIn(text: string): string[] {
  return [...text.normalize("NFC").toLowerCase().matchAll(PLACES)].flatMap(([, kind = "", labels = ""]) => (labels.match(/\d+[a-zđ]?|[ivx]+|[a-zđ](?!\p{L})/gu) ?? []).map((label) => `${kind} ${label}`));
}

/** The khoản and điểm a clause consists of. */
function ownLabels(text: string): string[] {
  return [...text.toLowerCase().matchAll(/^\s*["“]?(?:(\d+[a-zđ]?)\.|([a-zđ])\))\s/gmu)].map(([, clause, point]) => (clause === undefined ? `điểm ${point ?? ""}` : `khoản ${clause}`));
}

interface Reference { clause: string | null; article: string }

const DOCUMENT_NUMBER = /\d+(?:\/\d{4})?\/(?:\p{Lu}|Đ)[\p{L}\d]*(?:-[\p{L}\d]+)*/gu;
const PLACE = /(?:khoản\s+((?:\d+[a-zđ]?)(?:\s*(?:,|và|,\s*khoản|và khoản)\s*(?:khoản\s+)?\d+[a-zđ]?)*)\s+)?Điều\s+(\d+[a-zđ]?)/giu;

function referencesOf(draft: string): Reference[] {
  return [...draft.matchAll(PLACE)].flatMap(([, clauses, article = ""]): Reference[] => {
    const numbers = clauses?.match(/\d+[a-zđ]?/gu) ?? [];
    return numbers.length === 0 ? [{ clause: null, article }] : numbers.map((clause) => ({ clause, article }));
  });
}

/** Given itself, or mentioned by a clause that was given ("quy định tại Điều 28"). */
function isGiven({ clause, article }: Reference, clauses: readonly SourceClause[]): boolean {
  return clauses.some((given) =>
    (given.article === article && (clause === null || given.clause === null || given.clause === clause)) ||
    new RegExp(`${clause === null ? "" : `khoản\\s+(?:\\d+[a-zđ]?\\s*(?:,|và)\\s*)*${clause}\\s+`}(?:các\\s+)?Điều\\s+(?:\\d+[a-zđ]?\\s*(?:,|và)\\s*)*${article}(?![\\da-zđ])`, "iu").test(given.text),
  );
}

function bare(number: string): string {
  return number.normalize("NFC").toUpperCase();
}
