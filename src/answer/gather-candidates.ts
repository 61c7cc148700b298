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
  const standsFor = newWordings(hits, articles, asOf);
  for (const [i, hit] of hits.entries()) {
    const { pieces, changes: all, amenders = [], days = [] } = articles[i] ?? { pieces: [], changes: [] };
    const changes = all.filter((change) => holdsOn(change, asOf));
    // One khoản of an amending article is found by itself: the others change something else.
    const amends = pieces.some((piece) => piece.id.includes("-trich-"));
    const quotables = quotablesOf(amends ? pieces.filter((piece) => piece.clause === hit.clause.clause) : pieces).filter(({ head }) => isOfDay(ownDay(days, head), asOf));
    found.push({ hit: { ...hit, document: knownChanges(hit.document, amenders) }, quotables: applyChanges(quotables, changes).map((piece) => withLater(withPlace(piece, standsFor), all, asOf)) });
    for (const change of changes) {
      if (change.isDoubtful || change.point !== null || (change.effect !== "reworded" && change.effect !== "added")) continue;
      const head = change.pieces[0];
      if (!head || known.has(passageKey(head.id))) continue;
      known.add(passageKey(head.id));
      found.push({ hit: { ...hit, clause: head, document: change.document }, quotables: quotablesOf(change.pieces).map((piece) => withPlace(piece, standsFor)) });
    }
  }
  return withoutWorkedIn(found).map(withTitle).filter(({ hit }) => !hasNewerTwin(hit.document, hits));
}

/** "Thay thế cụm từ …" itself says nothing more once the words stand in their place. */
function withoutWorkedIn(candidates: readonly Candidate[]): Candidate[] {
  const done = new Set(candidates.flatMap(({ quotables }) => quotables.flatMap(({ changedBy = [] }) => changedBy.filter(({ effect }) => effect === "words_replaced").map(({ instruction }) => instruction.id))));
  return candidates.map((candidate) => ({ ...candidate, quotables: candidate.quotables.filter(({ head, points }) => !done.has(head.id) && !points.some(({ id }) => done.has(id))) }));
}

/** Pieces of an article that a change in force has taken away, with that change: to be named, never quoted. */
export function abolishedOf(hit: ClauseHit, article: ReadArticle, asOf: string): RuleChange | null {
  const change = article.changes.findLast((one) => holdsOn(one, asOf) && one.effect === "abolished" && !one.isDoubtful && one.point === null);
  return change !== undefined && (change.clause === null || change.clause === hit.clause.clause) ? change : null;
}

function withLater(piece: Quotable, changes: readonly RuleChange[], asOf: string): Quotable {
  const later = changes.filter((change) => change.from !== null && change.from > asOf && !change.isDoubtful && touches(change, piece));
  return later.length === 0 ? piece : { ...piece, later };
}

/** Ids of pieces of new wording → the place they stand for. */
function newWordings(hits: readonly ClauseHit[], articles: readonly ReadArticle[], asOf: string): Map<string, NonNullable<Quotable["standsFor"]>> {
  const places = new Map<string, NonNullable<Quotable["standsFor"]>>();
  for (const [i, { document, clause: { article, articleTitle: title } }] of hits.entries()) {
    for (const change of articles[i]?.changes ?? []) {
      if (!holdsOn(change, asOf) || change.isDoubtful) continue;
      for (const piece of change.pieces) if (!places.has(piece.id)) places.set(piece.id, { document, article, title, clause: change.clause, from: change.from });
    }
  }
  return places;
}

function withPlace(piece: Quotable, places: ReadonlyMap<string, NonNullable<Quotable["standsFor"]>>): Quotable {
  const place = piece.head.id.includes("-trich-") ? places.get(piece.head.id) : undefined;
  return place === undefined ? piece : { ...piece, standsFor: place };
}

/** New wording is about what the article it stands for is titled, not about "Sửa đổi, bổ sung một số điều". */
function withTitle(candidate: Candidate): Candidate {
  const title = candidate.quotables.find(({ standsFor }) => standsFor !== undefined)?.standsFor?.title ?? null;
  return title === null ? candidate : { ...candidate, hit: { ...candidate.hit, clause: { ...candidate.hit.clause, articleTitle: title } } };
}

/** Documents whose changes were read need no general caution: what they change is worked in or marked piece by piece. */
function knownChanges(document: LegalDocument, amenders: readonly { number: string; isRead: boolean }[]): LegalDocument {
  const read = amenders.filter(({ isRead }) => isRead).map(({ number }) => number);
  return { ...document, amendedBy: document.amendedBy.filter((number) => !read.includes(number)) };
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
