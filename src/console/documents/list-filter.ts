import type { PublishedDocument } from "../../knowledge/documents/knowledge-store.ts";
import { fold } from "../../language/fold.ts";
import { validityOf } from "../../public/validity.ts";
import { deskListWords } from "../../text/knowledge-desk.ts";

export type ListState = keyof typeof deskListWords.states;

/** The filter of the list of documents, as it stands in the address: ?q=&trang-thai=&trang=. */
export interface ListFilter { q: string; state: ListState | ""; page: number }

/** Query of the address → filter; what makes no sense is left out. */
export function readListFilter(query: Record<string, string>): ListFilter {
  const state = query["trang-thai"] ?? "";
  return { q: query["q"]?.trim().slice(0, 200) ?? "", state: isListState(state) ? state : "", page: Math.max(1, Number.parseInt(query["trang"] ?? "1", 10) || 1) };
}

/** Filter → address of the list that shows it. */
export function listAddress({ q, state, page }: ListFilter): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (state !== "") query.set("trang-thai", state);
  if (page > 1) query.set("trang", String(page));
  const text = query.toString();
  return text === "" ? "/console/documents" : `/console/documents?${text}`;
}

/**
 * Does the document belong in the list?
 * @param day YYYY-MM-DD for which validity is asked
 * @param waiting slugs of documents of which a newer version is on its way
 */
export function matchesFilter(document: PublishedDocument, { q, state }: ListFilter, day: string, waiting: ReadonlySet<string>): boolean {
  if (state !== "" && !isInState(document, state, day, waiting)) return false;
  const text = fold(`${document.number ?? ""} ${document.title} ${document.slug}`);
  return fold(q).split(/\s+/).every((word) => text.includes(word));
}

function isListState(value: string): value is ListState {
  return Object.hasOwn(deskListWords.states, value);
}

function isInState(document: PublishedDocument, state: ListState, day: string, waiting: ReadonlySet<string>): boolean {
  switch (state) {
    case "dang_dung":
      return document.excluded === null;
    case "ngung":
      return document.excluded !== null;
    case "het_hieu_luc":
      return validityOf(document, day).kind === "expired";
    case "chua_hieu_luc":
      return validityOf(document, day).kind === "not_yet";
    case "chua_ro":
      return validityOf(document, day).kind === "unknown";
    case "chua_doi_chieu":
      return document.quality === "ocr_unchecked";
    case "cho_ban_moi":
      return waiting.has(document.slug);
  }
}
