import type { DocumentPieces, Piece } from "../documents/document-pieces.ts";
import { clauseLabel } from "./clause-label.ts";
import { diffFreeText } from "./diff-free-text.ts";
import type { WordRun } from "./diff-words.ts";
import { diffWords } from "./diff-words.ts";
import { matchClauses, ownWords } from "./match-clauses.ts";

/** What changed between two texts of one document. */
export interface DocumentDiff {
  /** In reading order of the new text; removed clauses where they stood. Unchanged ones are left out. */
  changes: ClauseChange[];
  counts: { added: number; changed: number; removed: number; unchanged: number };
  /** Clauses with the same words under another number; counted as unchanged. */
  renumbered: { anchor: string; oldAnchor: string; label: string }[];
}

export interface ClauseChange {
  kind: "added" | "changed" | "removed";
  /** "dieu-5-khoan-2-diem-a"; of the old text when removed. */
  anchor: string;
  /** Where the words stood in the old text; more than one only in an annex. Empty when added. */
  oldAnchors: string[];
  /** "điểm a khoản 2 Điều 5". */
  label: string;
  /** Runs of words, in order; an added clause is one "added" run. */
  words: WordRun[];
}

/**
 * The new text against the old one (null: there is none, all is added). A clause whose words stand as they were under
 * another number is not a change of words. Annexes, preamble and signature are compared line by line.
 */
export function diffDocuments(before: DocumentPieces | null, after: DocumentPieces): DocumentDiff {
  const olds = before?.pieces ?? [];
  const free = diffFreeText(olds, after.pieces);
  const oldClauses = olds.flatMap((piece, place) => (free.oldPlaces.has(place) ? [] : [{ piece, place }]));
  const newClauses = after.pieces.flatMap((piece, place) => (free.newPlaces.has(place) ? [] : [{ piece, place }]));
  const { oldOf, gone } = matchClauses(oldClauses.map(({ piece }) => piece), newClauses.map(({ piece }) => piece));

  const diff: DocumentDiff = { changes: [], counts: { added: 0, changed: 0, removed: gone.length, unchanged: free.unchanged }, renumbered: [] };
  const ordered: { at: number; change: ClauseChange }[] = [];
  /** Place in the new text of each old clause that lives on. */
  const newPlaceOf = new Map<number, number>(free.newPlaceOf);
  for (const [i, { piece, place }] of newClauses.entries()) {
    const old = oldClauses[oldOf[i] ?? -1];
    if (old !== undefined) newPlaceOf.set(old.place, place);
    const label = clauseLabel(after, piece);
    if (old !== undefined && ownWords(old.piece) === ownWords(piece)) {
      diff.counts.unchanged += 1;
      if (old.piece.anchor !== piece.anchor) diff.renumbered.push({ anchor: piece.anchor, oldAnchor: old.piece.anchor, label });
      continue;
    }
    ordered.push({ at: place, change: changeOf(old?.piece, piece, label) });
  }
  for (const { place, oldAnchors, words } of free.changed) {
    const piece = after.pieces[place];
    if (piece !== undefined) ordered.push({ at: place, change: { kind: "changed", anchor: piece.anchor, oldAnchors, label: clauseLabel(after, piece), words } });
  }
  for (const i of gone) {
    const old = oldClauses[i];
    if (old === undefined || before === null) continue;
    ordered.push({ at: placeAfter(newPlaceOf, old.place), change: { kind: "removed", anchor: old.piece.anchor, oldAnchors: [old.piece.anchor], label: clauseLabel(before, old.piece), words: [{ kind: "removed", text: old.piece.text }] } });
  }
  for (const { change } of ordered.sort((a, b) => a.at - b.at)) {
    diff.changes.push(change);
    if (change.kind !== "removed") diff.counts[change.kind] += 1;
  }
  return diff;
}

function changeOf(old: Piece | undefined, piece: Piece, label: string): ClauseChange {
  if (old === undefined) return { kind: "added", anchor: piece.anchor, oldAnchors: [], label, words: [{ kind: "added", text: piece.text }] };
  return { kind: "changed", anchor: piece.anchor, oldAnchors: [old.anchor], label, words: diffWords(old.text, piece.text) };
}

/** Just behind the nearest clause above it that is still there. */
function placeAfter(newPlaceOf: ReadonlyMap<number, number>, oldPlace: number): number {
  for (let place = oldPlace; place >= 0; place--) {
    const found = newPlaceOf.get(place);
    if (found !== undefined) return found + 0.5;
  }
  return -1;
}
