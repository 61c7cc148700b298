import type { LinkedAmendment } from "../knowledge/documents/amendment-store.ts";
import type { PublishedDocument, StoredPiece } from "../knowledge/documents/knowledge-store.ts";
import type { ClauseValidity } from "../knowledge/documents/validity.ts";
import { wordsPattern } from "../knowledge/documents/words-in-text.ts";
import { documentName, placeWords, shortDay, validityWords as words } from "../text/pages.ts";

/** One plain line under a clause: what became of it, or what it does to another text, and the way there. */
export interface ValidityNote {
  tone: "changed" | "doubtful" | "changes";
  text: string;
  links: { href: string; word: string }[];
  /** Stands behind the links. */
  after?: string;
}

export interface ValidityNotes {
  /** About the document as a whole, or a place in it that could not be told. */
  whole: ValidityNote[];
  /** By anchor of the piece under which they stand. */
  byAnchor: ReadonlyMap<string, readonly ValidityNote[]>;
}

export interface WhatIsSaid {
  document: Pick<PublishedDocument, "slug" | "inForceFrom" | "inForceTo">;
  pieces: readonly StoredPiece[];
  clauses: readonly ClauseValidity[];
  /** Every instruction onto this document, and every instruction it gives. */
  changesTo: readonly LinkedAmendment[];
  changesFrom: readonly LinkedAmendment[];
  /** Kind, number and title of the documents named, by slug. */
  named: ReadonlyMap<string, Pick<PublishedDocument, "kind" | "number" | "title">>;
  /** YYYY-MM-DD. */
  day: string;
}

/** What is to be said under which piece of a document on a day. Pure. */
export function validityNotes(said: WhatIsSaid): ValidityNotes {
  const whole: ValidityNote[] = [];
  const byAnchor = new Map<string, ValidityNote[]>();
  const put = (anchor: string, note: ValidityNote): void => {
    const notes = byAnchor.get(anchor) ?? [];
    if (!notes.some((known) => known.text === note.text)) byAnchor.set(anchor, [...notes, note]);
  };
  for (const [anchor, text] of ownDays(said)) put(anchor, { tone: "changed", text, links: [] });
  for (const change of said.changesTo) {
    if (change.certainty === "merged") continue;
    const pieces = piecesUnder(change, said);
    for (const piece of pieces) put(piece.anchor, noteOf(change, said, isAt(change, piece) ? null : placeWords(change)));
    if (pieces.length > 0 || (change.certainty === "doubtful" && change.article === null)) continue;
    const note = noteOf(change, said, placeWords(change));
    if (!whole.some((known) => known.text === note.text)) whole.push(note);
  }
  whole.push(...doubtsWithoutPlace(said));
  for (const [anchor, notes] of instructionNotes(said)) for (const note of notes) put(anchor, note);
  return { whole, byAnchor };
}

/** The anchor of a place in the body of a document, as the parser gives it: "dieu-5-khoan-2-diem-a". */
export function anchorOfPlace({ article, clause, point }: Pick<LinkedAmendment, "article" | "clause" | "point">): string {
  const part = (label: string): string => label.toLowerCase().replaceAll(".", "-");
  return [...(article === null ? [] : [`dieu-${part(article)}`]), ...(clause === null ? [] : [`khoan-${part(clause)}`]), ...(point === null ? [] : [`diem-${part(point)}`])].join("-");
}

/** Where an instruction stands, as people call it: "khoản 3 Điều 2 Luật 136/2025/QH15". */
export function instructionName(change: LinkedAmendment, named: WhatIsSaid["named"]): string {
  const place = instructionPlace(change);
  return `${place === "" ? "" : `${place} `}${documentName(named.get(change.by.slug) ?? { kind: "", ...change.by }).trim()}`;
}

function instructionPlace({ by }: LinkedAmendment): string {
  const [, article = null, clause = null, point = null] = /^dieu-([^-]+)(?:-khoan-([^-]+))?(?:-diem-([^-]+))?/.exec(by.anchor) ?? [];
  return placeWords({ article, clause, point });
}

/** Is this very piece the place that changes? What is new, and words within, are named in the line itself. */
function isAt({ effect, article, clause, point }: LinkedAmendment, piece: StoredPiece): boolean {
  return effect === "added" || effect === "words_replaced" || (article === piece.article && clause === piece.clause && point === piece.point);
}

/** Changes whose place nobody could tell, a line for each document that makes them. */
function doubtsWithoutPlace({ changesTo, named }: WhatIsSaid): ValidityNote[] {
  const doubts = changesTo.filter((change) => change.certainty === "doubtful" && change.article === null);
  return [...Map.groupBy(doubts, ({ by }) => by.slug).values()].flatMap((changes): ValidityNote[] => {
    const { by } = changes[0] ?? {};
    if (by === undefined) return [];
    const links = changes.map((change) => ({ href: `/van-ban/${by.slug}#${change.by.anchor}`, word: instructionPlace(change) || words.instruction }));
    return [{ tone: "doubtful", text: words.doubtfulPlace(documentName(named.get(by.slug) ?? { kind: "", ...by }).trim()), links: [...new Map(links.map((link) => [link.href, link])).values()] }];
  });
}

/** @param place named first where the line stands under another piece than the one that changes */
function noteOf(change: LinkedAmendment, said: WhatIsSaid, place: string | null): ValidityNote {
  const note = plainNote(change, said);
  return place === null || place === "" ? note : { ...note, text: words.at(place, note.text) };
}

function plainNote(change: LinkedAmendment, { named, day }: WhatIsSaid): ValidityNote {
  const by = instructionName(change, named);
  const at = `/van-ban/${change.by.slug}#${change.by.anchor}`;
  const instruction = [{ href: at, word: words.instruction }];
  if (change.certainty === "doubtful") return { tone: "doubtful", text: words.doubtful(by), links: instruction };
  const from = change.from === null ? null : shortDay(change.from);
  const holds = change.from !== null && change.from <= day;
  const wording = [{ href: change.wordingAnchor === null ? at : `/van-ban/${change.by.slug}#${change.wordingAnchor}`, word: words.newWording }];
  switch (change.effect) {
    case "reworded": case "partly":
      return { tone: "changed", text: words.reworded(by, from, holds), links: wording };
    case "added":
      return { tone: "changed", text: words.added(placeWords(change), by, from, holds), links: wording };
    case "words_replaced":
      return { tone: "changed", text: words.wordsReplaced(bare(change.oldWords), bare(change.newWords), by, from, holds), links: instruction };
    case "abolished":
      return { tone: "changed", text: words.abolished(by, from, holds), links: instruction };
    case "ended":
      return { tone: "changed", text: words.ended(by, from, holds), links: instruction };
  }
}

/** Words without the comma that goes with them. */
function bare(words: string | null): string {
  return (words ?? "").replace(/^[,;\s]+|[,;\s]+$/g, "");
}

/** Under which pieces it is said; none: at the head of the document. */
function piecesUnder(change: LinkedAmendment, { pieces }: WhatIsSaid): StoredPiece[] {
  const body = pieces.filter((piece) => piece.attachment === 0 && piece.article !== null);
  if (change.effect === "words_replaced" && change.certainty === "linked" && change.oldWords !== null) {
    const pattern = wordsPattern(change.oldWords);
    const within = body.filter((piece) => (change.article === null || piece.article === change.article) && (change.clause === null || piece.clause === change.clause) && (change.point === null || piece.point === change.point));
    const having = within.filter((piece) => piece.text.search(pattern) >= 0);
    if (having.length > 0) return having;
  }
  if (change.article === null) return [];
  const inArticle = body.filter((piece) => piece.article === change.article);
  // A new Điều 5a stands nowhere yet: it is told where Điều 5 ends.
  const before = inArticle.length > 0 ? undefined : body.findLast((piece) => piece.article === /^\d+/.exec(change.article ?? "")?.[0]);
  const inClause = change.clause === null ? [] : inArticle.filter((piece) => piece.clause === change.clause);
  const atPoint = change.point === null ? [] : inClause.length > 0 ? inClause.filter((piece) => piece.point === change.point) : inArticle.filter((piece) => piece.clause === null && piece.point === change.point);
  const place = atPoint[0] ?? inClause[0] ?? inArticle[0] ?? before;
  return place === undefined ? [] : [place];
}

/** Places with a day of their own, each told once where it begins. */
function ownDays({ document, pieces, clauses, changesTo }: WhatIsSaid): [anchor: string, text: string][] {
  const articleOf = new Map(pieces.map((piece) => [piece.anchor, piece.article]));
  const told = new Set(changesTo.map(({ from }) => from));
  const found: [string, string][] = [];
  let last = "";
  for (const { anchor, from, to } of clauses) {
    const ownFrom = from !== null && from !== document.inForceFrom ? from : null;
    const ownTo = to !== null && to !== document.inForceTo && !told.has(to) ? to : null;
    const key = `${articleOf.get(anchor) ?? ""}|${ownFrom ?? ""}|${ownTo ?? ""}`;
    if (key !== last && ownFrom !== null) found.push([anchor, words.ownDay(shortDay(ownFrom))]);
    if (key !== last && ownTo !== null) found.push([anchor, words.ownEnd(shortDay(ownTo))]);
    last = key;
  }
  return found;
}

/** In a document that changes others: under each instruction, the places it is about. */
function instructionNotes({ changesFrom, named }: WhatIsSaid): Map<string, ValidityNote[]> {
  const known = changesFrom.filter((change) => change.target.slug !== null && named.has(change.target.slug));
  const groups = Map.groupBy(known, (change) => `${change.by.anchor}|${change.effect}|${change.target.slug}`);
  const notes = new Map<string, ValidityNote[]>();
  for (const changes of groups.values()) {
    const first = changes[0];
    const target = named.get(first?.target.slug ?? "");
    if (first === undefined || target === undefined) continue;
    const links = [...new Map(changes.map((change) => [placeWords(change), linkTo(change)] as const)).values()];
    const more = links.length > MOST_LINKS ? `${words.andMore(links.length - MOST_LINKS)} ` : "";
    const note: ValidityNote = { tone: "changes", text: words.changes[first.effect], links: links.slice(0, MOST_LINKS), after: `${more}${words.of(documentName(target))}` };
    notes.set(first.by.anchor, [...(notes.get(first.by.anchor) ?? []), note]);
  }
  return notes;
}

const MOST_LINKS = 12;

/** Doubts about a place that is there all the same. */
const FOUND: ReadonlySet<LinkedAmendment["reason"]> = new Set(["passage_only", "words_not_found"]);

/** What is new, or could not be tied to a clause, leads to the nearest place that is sure to be there. */
function linkTo(change: LinkedAmendment): { href: string; word: string } {
  const place = placeWords(change);
  const isThere = change.effect !== "added" && (change.reason === null || FOUND.has(change.reason));
  const around = change.effect === "added" && (change.clause !== null || change.point !== null) ? { article: change.article, clause: null, point: null } : isThere ? change : { article: null, clause: null, point: null };
  const anchor = anchorOfPlace(around);
  return { href: `/van-ban/${change.target.slug}${anchor === "" ? "" : `#${anchor}`}`, word: place === "" ? words.whole : place };
}
