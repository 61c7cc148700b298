import type { PdfRun } from "./pdf-letters.ts";

/** A line of a page as a reader sees it. */
export interface PdfLine {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** A piece of a line that no gap divides, however narrow the gap that could still lie between two columns. */
export type Piece = PdfLine;

/** Wider than this, in letter heights, and a gap is no space between words. */
export const WIDE_GAP = 1.9;
/** Two columns may stand as near as this, when several lines leave the same gap. */
const NARROW_GAP = 0.7;

/** Runs on one baseline, left to right, divided at gaps. Small raised letters belong to the line they are nearest to. */
export function baselinesOf(runs: readonly PdfRun[]): Piece[][] {
  const rows: { y: number; size: number; runs: PdfRun[] }[] = [];
  for (const run of [...runs].sort((a, b) => b.size - a.size || a.y - b.y)) {
    const near = rows.filter((row) => Math.abs(row.y - run.y) < (run.size < row.size * 0.9 ? 0.6 : 0.35) * row.size);
    const row = near.sort((a, b) => Math.abs(a.y - run.y) - Math.abs(b.y - run.y))[0];
    if (row === undefined) rows.push({ y: run.y, size: run.size, runs: [run] });
    else row.runs.push(run);
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => piecesOf(row.runs, row.y));
}

function piecesOf(runs: readonly PdfRun[], y: number): Piece[] {
  const pieces: Piece[] = [];
  const sorted = [...runs].sort((a, b) => a.x0 - b.x0);
  const apart = letterGap(sorted);
  for (const [i, run] of sorted.entries()) {
    const open = pieces.at(-1);
    // The same letters drawn twice, a little apart, is how some programs make them bold.
    if (open !== undefined && open.text.endsWith(run.text) && Math.abs(run.x1 - open.x1) < 0.15 * run.size) continue;
    const gap = open === undefined ? Number.POSITIVE_INFINITY : run.x0 - open.x1;
    if (open === undefined || gap > NARROW_GAP * Math.max(open.size, run.size)) {
      pieces.push({ text: run.text, x0: run.x0, x1: run.x1, y, size: run.size });
      continue;
    }
    const isLetter = isCapital(run) && isCapital(sorted[i - 1]);
    const spaced = gap > 0.15 * run.size + (isLetter ? apart : 0) && !/\s$/.test(open.text) && !/^\s/.test(run.text);
    open.text += (spaced ? " " : "") + run.text;
    open.x1 = Math.max(open.x1, run.x1);
    open.size = Math.max(open.size, run.size);
  }
  for (const piece of pieces) piece.text = piece.text.replace(/[ \t\u00a0]+/g, " ").trim();
  return pieces.filter((piece) => piece.text !== "");
}

/** How far capitals that are drawn one by one stand apart ("Q U Y Ế T"), points; 0 where they are not. */
function letterGap(sorted: readonly PdfRun[]): number {
  const gaps = sorted.flatMap((run, i) => {
    const before = sorted[i - 1];
    return before !== undefined && isCapital(run) && isCapital(before) ? [Math.max(0, run.x0 - before.x1)] : [];
  });
  return gaps.length < 4 ? 0 : (gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0);
}

const isCapital = (run: PdfRun | undefined): boolean => run !== undefined && /^\p{Lu}\p{M}*$/u.test(run.text);

/** Pieces with only a space between them, put together. */
export function wideParts(row: readonly Piece[]): Piece[] {
  const parts: Piece[] = [];
  for (const piece of row) {
    const open = parts.at(-1);
    if (open !== undefined && piece.x0 - open.x1 <= WIDE_GAP * Math.max(open.size, piece.size)) parts[parts.length - 1] = joined([open, piece], " ");
    else parts.push(piece);
  }
  return parts;
}

/** Parts of one line as one. */
export function joined(parts: readonly Piece[], between: string): PdfLine {
  return {
    text: parts.map((part) => part.text).join(between),
    x0: Math.min(...parts.map((part) => part.x0)),
    x1: Math.max(...parts.map((part) => part.x1)),
    y: parts[0]?.y ?? 0,
    size: Math.max(...parts.map((part) => part.size)),
  };
}

/** The words of a line, whatever gaps divide it. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join(" ");
