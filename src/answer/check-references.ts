import type { SourceClause } from "./check-draft.ts";

/** Does the draft name a document, Điều or khoản that is not among the clauses it was given? */
export function wrongReferences(draft: string, clauses: readonly SourceClause[]): boolean {
  const numbers = draft.match(DOCUMENT_NUMBER) ?? [];
  const known = new Set(clauses.flatMap(({ number, text, title }) => [number ?? "", ...(text.match(DOCUMENT_NUMBER) ?? []), ...(title.match(DOCUMENT_NUMBER) ?? [])]).map(bare));
  if (numbers.some((number) => !known.has(bare(number)))) return true;
  return referencesOf(draft).some((reference) => !isGiven(reference, clauses));
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
