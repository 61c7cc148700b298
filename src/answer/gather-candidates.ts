import type { ClauseHit, LegalDocument } from "../knowledge/clause.ts";
import { ownDay } from "../knowledge/documents/in-force-days.ts";
import type { PlaceDay } from "../knowledge/documents/in-force-days.ts";
import { bareWords, readWords } from "../knowledge/search/search-terms.ts";
import { applyChanges, holdsOn, touches } from "./apply-changes.ts";
import type { ReadArticle, RuleChange } from "./article-store.ts";
import { quotablesOf } from "./quotable.ts";
import type { Quotable } from "./quotable.ts";
import type { Candidate } from "./rank-quotables.ts";

/**
 * Hits with their articles → what may be quoted on the day. Wording that another text in force has replaced is left out, and
 * the new wording stands in its place with the score of the old; a changed điểm or word is put into the khoản it stands in.
 * @param asOf the day asked about, YYYY-MM-DD
 */
export function gatherCandidates(hits: readonly ClauseHit[], articles: readonly ReadArticle[], asOf: string): Candidate[] {
  const found: Candidate[] = [];
  const known = new Set(hits.map(({ clause }) => passageKey(clause.id)));
  for (const [i, hit] of hits.entries()) {
    const article = articles[i] ?? { pieces: [], changes: [] };
    const { pieces, changes: all, amenders = [], days = [], standsFor } = article;
    const changes = all.filter((change) => holdsOn(change, asOf));
    const base = { document: standsFor?.document ?? hit.document, article: standsFor?.article ?? hit.clause.article, title: standsFor?.title ?? hit.clause.articleTitle };
    // One khoản of an amending article is found by itself: the others change something else.
    const amends = pieces.some((piece) => piece.id.includes("-trich-"));
    const own = quotablesOf(amends ? pieces.filter((piece) => piece.clause === hit.clause.clause) : pieces).filter(({ head }) => isOfDay(ownDay(days, head), asOf));
    const quotables = standsFor === undefined ? applyChanges(own, changes).map((piece) => withLater(piece, all, asOf, null)) : newWordings(own, all, asOf, base);
    found.push({ hit: { ...hit, document: knownChanges(hit.document, amenders, asOf) }, quotables });
    if (standsFor !== undefined) continue;
    for (const change of changes) {
      if (change.isDoubtful || change.point !== null || (change.effect !== "reworded" && change.effect !== "added")) continue;
      const head = change.pieces[0];
      if (!head || known.has(passageKey(head.id))) continue;
      known.add(passageKey(head.id));
      found.push({ hit: { ...hit, clause: head, document: change.document }, quotables: newWordings(quotablesOf(change.pieces), all, asOf, base) });
    }
  }
  const gone = articles.flatMap(({ changes }) => changes.filter((change) => change.effect === "abolished" && holdsOn(change, asOf)).map(({ instruction }) => instruction.id));
  return withoutWorkedIn(found, gone).map(withTitle).filter(({ hit }) => !hasNewerTwin(hit.document, hits));
}

/**
 * Pieces of new wording as they read on the day: left out when a still later change has taken their place, and themselves
 * changed by later words. Pieces that no change brought (a lead, an instruction) stay as they are.
 */
function newWordings(pieces: readonly Quotable[], all: readonly RuleChange[], asOf: string, base: { document: LegalDocument; article: string | null; title: string | null }): Quotable[] {
  return pieces.flatMap((piece) => {
    const brought = all.find((change) => !change.isDoubtful && change.pieces.some(({ id }) => id === piece.head.id));
    if (brought === undefined || !piece.head.id.includes("-trich-")) return [piece];
    if (!holdsOn(brought, asOf)) return [];
    const clause = khoanOf(piece.head.id) ?? brought.clause;
    const after = all.filter((change) => change !== brought && (change.from ?? "") > (brought.from ?? "") && holdsOn(change, asOf));
    const stands: Quotable = { ...piece, head: { ...piece.head, clause }, standsFor: { ...base, clause: brought.clause, from: brought.from } };
    return applyChanges([stands], after).map((changed) => ({ ...withLater(changed, all, asOf, clause), head: { ...changed.head, clause: piece.head.clause } }));
  });
}

/** "…-trich-dieu-10-khoan-3" → "3". */
function khoanOf(id: string): string | null {
  return /-trich-.*khoan-([\da-zđ]+)/u.exec(id)?.[1] ?? null;
}

/** "Thay thế cụm từ …" says nothing more once the words stand in their place, nor does "Bãi bỏ Điều 18" once Điều 18 is left out. */
function withoutWorkedIn(candidates: readonly Candidate[], gone: readonly string[]): Candidate[] {
  const done = new Set([...gone, ...candidates.flatMap(({ quotables }) => quotables.flatMap(({ changedBy = [] }) => changedBy.filter(({ effect }) => effect === "words_replaced").map(({ instruction }) => instruction.id)))]);
  return candidates.map((candidate) => ({ ...candidate, quotables: candidate.quotables.filter(({ head, points }) => !done.has(head.id) && !points.some(({ id }) => done.has(id))) }));
}

/** Pieces of an article that a change in force has taken away, with that change: to be named, never quoted. */
export function abolishedOf(hit: ClauseHit, article: ReadArticle, asOf: string): RuleChange | null {
  if (article.standsFor !== undefined) return null;
  const change = article.changes.findLast((one) => holdsOn(one, asOf) && one.effect === "abolished" && !one.isDoubtful && one.point === null);
  return change !== undefined && (change.clause === null || change.clause === hit.clause.clause) ? change : null;
}

function withLater(piece: Quotable, changes: readonly RuleChange[], asOf: string, clause: string | null): Quotable {
  const placed = clause === null ? piece : { ...piece, head: { ...piece.head, clause } };
  const later = changes.filter((change) => change.from !== null && change.from > asOf && !change.isDoubtful && touches(change, placed));
  return later.length === 0 ? piece : { ...piece, later };
}

/** New wording is about what the article it stands for is titled, not about "Sửa đổi, bổ sung một số điều". */
function withTitle(candidate: Candidate): Candidate {
  const title = candidate.quotables.find(({ standsFor }) => standsFor !== undefined)?.standsFor?.title ?? null;
  return title === null ? candidate : { ...candidate, hit: { ...candidate.hit, clause: { ...candidate.hit.clause, articleTitle: title } } };
}

/** Documents whose changes were read need no general caution: what they change is worked in or marked piece by piece. */
function knownChanges(document: LegalDocument, amenders: NonNullable<ReadArticle["amenders"]>, asOf: string): LegalDocument {
  const read = amenders.filter(({ isRead }) => isRead).map(({ number }) => number);
  const unread = amenders.filter(({ isRead, from }) => !isRead && (from === null || from <= asOf)).map(({ number }) => number);
  return { ...document, amendedBy: [...new Set([...document.amendedBy.filter((number) => !read.includes(number)), ...unread])] };
}

/** A place with a day of its own is no rule before its first day, nor from its last. */
function isOfDay(own: PlaceDay | null, asOf: string): boolean {
  return own === null || ((own.from === null || own.from <= asOf) && (own.to === null || own.to > asOf));
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
