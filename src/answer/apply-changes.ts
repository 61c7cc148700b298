import type { Clause } from "../knowledge/clause.ts";
import { hasWords, replaceWordsIn } from "../knowledge/documents/words-in-text.ts";
import type { RuleChange } from "./article-store.ts";
import { fullText } from "./quotable.ts";
import type { Quotable } from "./quotable.ts";

/**
 * The pieces of an article as they read on a day. Earlier changes go first; what is abolished or worded anew as a whole is left
 * out (its new wording is a piece of its own), a điểm or a few words are put in place. What cannot be done exactly is marked.
 * @param changes those in force on the day
 */
export function applyChanges(quotables: readonly Quotable[], changes: readonly RuleChange[]): Quotable[] {
  let current = [...quotables];
  for (const change of changes) {
    if (change.isDoubtful) current = current.map((piece) => (touches(change, piece) ? doubted(piece, change) : piece));
    else if (change.effect === "words_replaced") current = replaceWords(current, change);
    else current = current.flatMap((piece) => (touches(change, piece) ? applyTo(piece, change) : [piece]));
  }
  return current;
}

/** Is it in force on the day? No known first day counts as in force. */
export function holdsOn(change: RuleChange, day: string): boolean {
  return (change.from === null || change.from <= day) && (change.document.inForceTo === null || change.document.inForceTo > day);
}

/** Is this piece what the change is about? An article without khoản is one piece. */
export function touches(change: RuleChange, { head }: Quotable): boolean {
  return change.clause === null || change.clause === head.clause;
}

function applyTo(piece: Quotable, change: RuleChange): Quotable[] {
  const { effect, point, wording } = change;
  piece = point === null ? piece : withPoints(piece);
  if (effect === "partly") return [doubted(piece, change)];
  if (effect === "added") return [point === null || wording === null ? piece : withPoint(piece, point, change, wording)];
  if (point === null) return [];
  if (!piece.points.some((one) => one.point === point)) return [fullText(piece).includes(wording ?? "\0") ? piece : doubted(piece, change)];
  if (effect === "abolished") return [changed({ ...piece, points: piece.points.filter((one) => one.point !== point) }, change)];
  return [wording === null ? doubted(piece, change) : withPoint(piece, point, change, wording)];
}

/** The điểm in the place of the old one, or after the last one before it in the alphabet. */
function withPoint(piece: Quotable, point: string, change: RuleChange, wording: string): Quotable {
  const own: Clause = { ...piece.head, id: `${piece.head.id}-diem-${point}`, point, text: wording };
  const at = piece.points.findIndex((one) => one.point === point);
  const points = at >= 0 ? piece.points.with(at, own) : [...piece.points, own].toSorted((a, b) => placeOf(a) - placeOf(b));
  return changed({ ...piece, points }, change);
}

/** Quoted new wording keeps its điểm as lines "a) …": taken apart, so that one of them can change. */
function withPoints(piece: Quotable): Quotable {
  if (piece.points.length > 0) return piece;
  const lines = piece.head.text.split("\n");
  const first = lines.findIndex((line) => /^a\)\s/u.test(line));
  if (first < 1 || !lines.slice(first).every((line) => /^[a-zđ]{1,2}\)\s/u.test(line))) return piece;
  const points = lines.slice(first).map((line): Clause => ({ ...piece.head, id: `${piece.head.id}-diem-${line.slice(0, line.indexOf(")"))}`, point: line.slice(0, line.indexOf(")")), text: line }));
  return { ...piece, head: { ...piece.head, text: lines.slice(0, first).join("\n") }, points };
}

/** All pieces the words stand in; when they stand in none, the pieces the change is about are marked. */
function replaceWords(pieces: readonly Quotable[], change: RuleChange): Quotable[] {
  const { oldWords, newWords } = change;
  if (oldWords === null || newWords === null) return pieces.map((piece) => (touches(change, piece) ? doubted(piece, change) : piece));
  let found = false;
  const replaced = pieces.map((whole) => {
    if (!touches(change, whole)) return whole;
    const piece = change.point === null ? whole : withPoints(whole);
    const swap = (text: string): string => replaceWordsIn(text, oldWords, newWords);
    const own = (one: Clause): Clause => (change.point === null || one.point === change.point ? { ...one, text: swap(one.text) } : one);
    const next: Quotable = { ...piece, head: change.point === null ? own(piece.head) : piece.head, points: piece.points.map(own), tail: change.point === null ? swap(piece.tail) : piece.tail, ...(piece.lead === undefined || change.clause !== null ? {} : { lead: swap(piece.lead) }) };
    if (fullText(next) === fullText(piece)) return whole;
    found = true;
    return changed(next, change);
  });
  // The new words may be there already, and a piece without the old ones is none of its business.
  if (found || change.clause === null || pieces.some((piece) => touches(change, piece) && newWords !== "" && hasWords(fullText(piece), newWords))) return replaced;
  return replaced.map((piece) => (touches(change, piece) ? doubted(piece, change) : piece));
}

function changed(piece: Quotable, change: RuleChange): Quotable {
  return { ...piece, changedBy: [...(piece.changedBy ?? []), change] };
}

function doubted(piece: Quotable, change: RuleChange): Quotable {
  return { ...piece, doubtful: [...(piece.doubtful ?? []), change] };
}

const LETTERS = [..."abcdđeghiklmnopqrstuvxy"];

function placeOf({ point }: Clause): number {
  return LETTERS.indexOf(point?.[0] ?? "");
}
