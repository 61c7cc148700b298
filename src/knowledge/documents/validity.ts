import type { LegalDocument } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import { amendmentsTo } from "./amendment-store.ts";
import type { LinkedAmendment } from "./amendment-store.ts";
import { loadDocument, piecesOf } from "./knowledge-store.ts";
import type { PublishedDocument, StoredPiece } from "./knowledge-store.ts";
import { placeDaysOf } from "./place-day-store.ts";
import { ownDay } from "./in-force-days.ts";
import type { PlaceDay } from "./in-force-days.ts";

/** From when to when the words of one clause are the rule, and what was said about it since. */
export interface ClauseValidity {
  anchor: string;
  /** First day of force, and first day without; null: not known, or no end. YYYY-MM-DD. */
  from: string | null;
  to: string | null;
  /** Where the wording now stands that took its place; anchor null: the document as a whole. */
  replacedBy: { slug: string; number: string | null; anchor: string | null } | null;
  /** Instructions that change it or part of it, earliest first. */
  amendedBy: LinkedAmendment[];
  /** Something may have changed it that could not be tied to a clause with certainty. */
  caution: LinkedAmendment[];
}

/** Validity of every quotable clause of a document, in reading order; empty for an unknown slug. */
export async function validityOf(db: KnowledgeDatabase, slug: string): Promise<ClauseValidity[]> {
  const document = await loadDocument(db, slug);
  if (document === null) return [];
  return (await documentValidity(db, document, await piecesOf(db, slug))).clauses;
}

/** The same for a document whose pieces were read already, and every instruction onto it: what adds a place stands at no clause. */
export async function documentValidity(db: KnowledgeDatabase, document: PublishedDocument, pieces: readonly StoredPiece[]): Promise<{ clauses: ClauseValidity[]; changes: LinkedAmendment[] }> {
  const [changes, days] = await Promise.all([amendmentsTo(db, document.slug), placeDaysOf(db, document.id)]);
  const endings = changes.filter(({ effect }) => effect === "ended");
  const clauses = pieces.filter((piece) => piece.article !== null).map((piece) => validityOfPiece(piece, document, piece.attachment === 0 ? changes : endings, days));
  return { clauses, changes };
}

function validityOfPiece(piece: StoredPiece, document: LegalDocument, changes: readonly LinkedAmendment[], days: readonly PlaceDay[]): ClauseValidity {
  const own = ownDay(days, piece);
  const touching = changes.filter((change) => change.certainty !== "merged" && concerns(change, piece));
  const certain = touching.filter((change) => change.certainty === "linked");
  const takes = certain.find((change) => takesPlaceOf(change, piece));
  const ended = changes.find((change) => change.effect === "ended" && change.certainty === "linked");
  const ends = [document.inForceTo, own?.to ?? null, takes?.from ?? null, ended?.from ?? null].filter((day) => day !== null).toSorted();
  return {
    anchor: piece.anchor,
    from: own?.from ?? document.inForceFrom,
    to: ends[0] ?? null,
    replacedBy: takes !== undefined && takes.effect === "reworded" ? { slug: takes.by.slug, number: takes.by.number, anchor: takes.wordingAnchor ?? takes.by.anchor } : ended === undefined ? null : { slug: ended.by.slug, number: ended.by.number, anchor: null },
    amendedBy: certain.filter(({ effect }) => effect !== "ended"),
    caution: touching.filter((change) => change.certainty === "doubtful"),
  };
}

/** Is the piece, or something in or around it, what the change is about? A change without a place is about everything. */
function concerns(change: LinkedAmendment, piece: StoredPiece): boolean {
  if (change.effect === "ended" || change.article === null) return change.reason !== "annex";
  if (change.article !== piece.article) return false;
  if (change.clause !== null && piece.clause !== null && change.clause !== piece.clause) return false;
  if (change.clause !== null && piece.clause === null) return false;
  return change.point === null || piece.point === null || change.point === piece.point;
}

/** Is all of the piece worded anew or gone, and not just a part of it? */
function takesPlaceOf(change: LinkedAmendment, piece: StoredPiece): boolean {
  if (change.effect !== "reworded" && change.effect !== "abolished") return false;
  return (change.clause === null || change.clause === piece.clause) && (change.point === null || change.point === piece.point);
}
