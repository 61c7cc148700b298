import type { ClauseHit, LegalDocument } from "../knowledge/clause.ts";
import { bareWords, readWords } from "../knowledge/search/search-terms.ts";
import type { ReadArticle, RuleChange } from "./article-store.ts";
import { fullText, quotablesOf } from "./quotable.ts";
import type { Quotable } from "./quotable.ts";
import type { Candidate } from "./rank-quotables.ts";

/**
 * Hits with their articles → what may be quoted on the day. Wording that another text in force has replaced is left
 * out, and the new wording stands in its place with the score of the old.
 */
export function gatherCandidates(hits: readonly ClauseHit[], articles: readonly ReadArticle[]): Candidate[] {
  const found: Candidate[] = [];
  const known = new Set(hits.map(({ clause }) => passageKey(clause.id)));
  for (const [i, hit] of hits.entries()) {
    const { pieces, changes } = articles[i] ?? { pieces: [], changes: [] };
    // One khoản of an amending article is found by itself: the others change something else.
    const amends = pieces.some((piece) => piece.id.includes("-trich-"));
    const quotables = quotablesOf(amends ? pieces.filter((piece) => piece.clause === hit.clause.clause) : pieces);
    found.push({ hit, quotables: quotables.filter((quotable) => !isReplaced(quotable, changes)) });
    for (const change of changes) {
      const head = change.pieces[0];
      if (!head || known.has(passageKey(head.id))) continue;
      known.add(passageKey(head.id));
      found.push({ hit: { ...hit, clause: head, document: change.document }, quotables: quotablesOf(change.pieces) });
    }
  }
  return found.filter(({ hit }) => !hasNewerTwin(hit.document, hits));
}

function isReplaced(quotable: Quotable, changes: readonly RuleChange[]): boolean {
  return changes.some(({ clause, effect, oldWords }) => {
    if (clause !== null && clause !== quotable.head.clause) return false;
    if (effect !== "partly") return true;
    return oldWords !== null && fullText(quotable).includes(oldWords);
  });
}

/** "136-2025-qh15#dieu-2-khoan-3-trich-dieu-10-khoan-3" and its neighbours are one passage. */
function passageKey(id: string): string {
  return id.replace(/-trich-.*$/, "").replace(/-diem-.*$/, "");
}

/** A later text of the same kind and name has taken its place, though no source says from which day. */
function hasNewerTwin(document: LegalDocument, hits: readonly ClauseHit[]): boolean {
  const name = nameWords(document);
  if (name.length < LEAST_NAME_WORDS) return false;
  return hits.some(({ document: other }) => {
    if (other.slug === document.slug || other.kind !== document.kind || !isLater(other, document) || /sửa đổi/i.test(other.title)) return false;
    const otherName = new Set(nameWords(other));
    const shared = name.filter((word) => otherName.has(word)).length;
    return shared === name.length && otherName.size <= MOST_LONGER * name.length;
  });
}

const LEAST_NAME_WORDS = 6;
const MOST_LONGER = 2.4;

function isLater(one: LegalDocument, other: LegalDocument): boolean {
  return (one.inForceFrom ?? one.issued ?? "") > (other.inForceFrom ?? other.issued ?? "");
}

function nameWords(document: LegalDocument): string[] {
  return [...new Set(bareWords(readWords(document.title)))].filter((word) => !/^\d/.test(word));
}
