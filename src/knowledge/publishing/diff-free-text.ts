import type { Piece } from "../documents/document-pieces.ts";
import { alignLines, diffWords } from "./diff-words.ts";
import type { WordRun } from "./diff-words.ts";

/** What became of annexes, preamble and signature, whose pieces are cut by length and not by their sense. */
export interface FreeTextDiff {
  /** Places of pieces, in the old and in the new list, that are told of here. */
  oldPlaces: Set<number>;
  newPlaces: Set<number>;
  changed: { place: number; oldAnchors: string[]; words: WordRun[] }[];
  /** New pieces without a change. */
  unchanged: number;
  /** Where the last line of an old piece stands now. */
  newPlaceOf: [number, number][];
}

/** Free texts that stand under the same heading in both documents, line by line; spaces alone are no change. */
export function diffFreeText(before: readonly Piece[], after: readonly Piece[]): FreeTextDiff {
  const diff: FreeTextDiff = { oldPlaces: new Set(), newPlaces: new Set(), changed: [], unchanged: 0, newPlaceOf: [] };
  const olds = groupsOf(before);
  for (const [base, places] of groupsOf(after)) {
    const oldPlaces = olds.get(base);
    if (oldPlaces === undefined) continue;
    for (const place of oldPlaces) diff.oldPlaces.add(place);
    for (const place of places) diff.newPlaces.add(place);
    compareGroup(linesOf(before, oldPlaces), linesOf(after, places), places, before, diff);
  }
  return diff;
}

interface Line {
  text: string;
  /** Of the piece it stands in. */
  place: number;
}

function compareGroup(olds: readonly Line[], news: readonly Line[], places: readonly number[], before: readonly Piece[], diff: FreeTextDiff): void {
  const changes = new Map<number, { oldAnchors: Set<string>; words: WordRun[] }>();
  const of = (place: number): { oldAnchors: Set<string>; words: WordRun[] } => {
    let change = changes.get(place);
    if (change === undefined) changes.set(place, (change = { oldAnchors: new Set(), words: [] }));
    return change;
  };
  let old = 0;
  let fresh = 0;
  let gone: Line[] = [];
  const placeHere = (): number => news[Math.min(fresh, news.length - 1)]?.place ?? places[0] ?? 0;
  const dropGone = (): void => {
    if (gone.length === 0) return;
    const change = of(placeHere());
    change.words.push({ kind: "removed", text: gone.map((line) => line.text).join("") });
    for (const line of gone) addAnchor(change.oldAnchors, before[line.place]);
    gone = [];
  };
  for (const { kind, count } of alignLines(olds.map(plain), news.map(plain))) {
    if (kind === "removed") {
      gone.push(...olds.slice(old, old + count));
      old += count;
    } else if (kind === "same") {
      dropGone();
      for (let i = 0; i < count; i++, old++, fresh++) {
        const line = news[fresh];
        if (line === undefined) continue;
        of(line.place).words.push({ kind: "same", text: line.text });
        diff.newPlaceOf.push([olds[old]?.place ?? 0, line.place]);
      }
    } else {
      const added = news.slice(fresh, fresh + count);
      for (const place of new Set(added.map((line) => line.place))) {
        const change = of(place);
        const text = added.filter((line) => line.place === place).map((line) => line.text).join("");
        change.words.push(...diffWords(gone.map((line) => line.text).join(""), text));
        for (const line of gone) addAnchor(change.oldAnchors, before[line.place]);
        if (gone.length === 0) addAnchor(change.oldAnchors, before[olds[Math.max(0, old - 1)]?.place ?? -1]);
        gone = [];
      }
      fresh += count;
    }
  }
  dropGone();
  for (const place of places) {
    const change = changes.get(place);
    if (change === undefined || change.words.every((run) => run.kind === "same" || run.text.trim() === "")) diff.unchanged += 1;
    else diff.changed.push({ place, oldAnchors: [...change.oldAnchors], words: joinSame(change.words) });
  }
}

/** Base anchor → places of the pieces that carry it on. */
function groupsOf(pieces: readonly Piece[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, piece] of pieces.entries()) {
    if (!FREE.has(piece.kind)) continue;
    const base = piece.anchor.replace(/--\d+$/, "");
    const places = groups.get(base);
    if (places === undefined) groups.set(base, [place]);
    else places.push(place);
  }
  return groups;
}

const FREE: ReadonlySet<Piece["kind"]> = new Set(["annex", "signature", "document", "text"]);

function linesOf(pieces: readonly Piece[], places: readonly number[]): Line[] {
  return places.flatMap((place) => (pieces[place]?.text ?? "").split(/(?<=\n)/).map((text) => ({ text, place })));
}

const plain = (line: Line): string => line.text.replace(/\s+/g, " ").trim();

function addAnchor(anchors: Set<string>, piece: Piece | undefined): void {
  if (piece !== undefined) anchors.add(piece.anchor);
}

function joinSame(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === run.kind) joined[joined.length - 1] = { kind: run.kind, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
