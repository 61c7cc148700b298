import { joined, WIDE_GAP, wideParts } from "./pdf-rows.ts";
import type { PdfLine, Piece } from "./pdf-rows.ts";

/**
 * Where several lines are divided by the same gap, what stands left of it is read first. One divided line alone
 * stays a line, its parts set apart by a tab; three parts and more are a row of a table without rules.
 */
export function columnsInOrder(rows: readonly Piece[][]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (let i = 0; i < rows.length; ) {
    const block = columnBlock(rows, i);
    if (block === null) {
      const parts = wideParts(rows[i] ?? []);
      if (parts.length > 0) lines.push(joined(parts, isStretched(parts) || (parts.length < 3 && isLabel(parts[0])) ? " " : parts.length > 2 ? " | " : "\t"));
      i += 1;
      continue;
    }
    const part = rows.slice(i, block.end);
    for (const isOwn of [(piece: Piece) => piece.x1 <= block.gap[1], (piece: Piece) => piece.x1 > block.gap[1]]) {
      for (const row of part) {
        const own = row.filter(isOwn);
        if (own.length > 0) lines.push(joined(own, " "));
      }
    }
    i = block.end;
  }
  return lines;
}

/** A clause's number or letter that stands apart from its words. */
const isLabel = (piece: Piece | undefined): boolean => piece !== undefined && piece.x1 - piece.x0 < LEAST_COLUMN * piece.size;

/** A line of few words drawn out to the margin: all its gaps are alike. */
function isStretched(parts: readonly Piece[]): boolean {
  const gaps = parts.slice(1).map((part, i) => part.x0 - (parts[i]?.x1 ?? 0));
  return gaps.length >= 3 && Math.max(...gaps) < 1.15 * Math.min(...gaps) && parts.filter((part) => part.text.includes(" ")).length <= parts.length / 2;
}

/** Farther apart than this many letter heights, and lines do not belong to one block. */
const BLOCK_GAP = 3.2;
/** Narrower than this many letter heights, and what stands left is a list's numbers, not a column. */
const LEAST_COLUMN = 6;
/** So many lines must leave a gap that is no wider than a long space. */
const NARROW_WITNESSES = 4;

interface Block {
  end: number;
  /** Left and right edge of what all its lines leave free. */
  gap: readonly [number, number];
}

/** The widest gap of the first line wins; a line with more than one wide gap is a table's row. */
function columnBlock(rows: readonly Piece[][], start: number): Block | null {
  const first = rows[start] ?? [];
  if (first.length < 2 || wideParts(first).length > 2) return null;
  const gaps = first.slice(1).map((piece, i) => [first[i]?.x1 ?? 0, piece.x0] as const);
  const widest = gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  // Where the first line on the left is a short heading, only the right edge of its gap is that of the column.
  for (const divide of ["middle", "right"] as const) {
    for (const gap of widest) {
      const block = grownBlock(rows, start, gap, divide);
      if (block !== null) return block;
    }
  }
  return null;
}

function grownBlock(rows: readonly Piece[][], start: number, first: readonly [number, number], divide: "middle" | "right"): Block | null {
  let gap = first;
  let end = start;
  let wide = 0;
  let divided = 0;
  let onRightOnly = 0;
  let columns = [0, 0];
  for (let i = start; i < rows.length; i += 1) {
    const row = rows[i] ?? [];
    const [here, above] = [row[0], rows[i - 1]?.[0]];
    if (here === undefined || wideParts(row).length > 2) break;
    if (i > start && above !== undefined && here.y - above.y > BLOCK_GAP * Math.max(here.size, above.size)) break;
    const middle = divide === "middle" ? (gap[0] + gap[1]) / 2 : gap[1] - 0.25 * here.size;
    const left = row.filter((piece) => piece.x1 <= middle);
    const right = row.filter((piece) => piece.x0 >= middle);
    const edges = [Math.max(gap[0], ...left.map((piece) => piece.x1)), Math.min(gap[1], ...right.map((piece) => piece.x0))] as const;
    if (left.length + right.length < row.length || edges[1] - edges[0] < 0.5 * here.size) break;
    gap = edges;
    columns = [left, right].map((side, at) => Math.max(columns[at] ?? 0, side.length === 0 ? 0 : joined(side, " ").x1 - joined(side, " ").x0));
    if (right.length === 0) continue;
    end = i + 1;
    if (left.length === 0) onRightOnly += 1;
    else {
      divided += 1;
      if ((right[0]?.x0 ?? 0) - (left.at(-1)?.x1 ?? 0) > WIDE_GAP * here.size) wide += 1;
    }
  }
  // Of text set in columns the left one ends where it ends; what follows a heading or a signature on the left is the page's.
  if (divided >= NARROW_WITNESSES) end = endOfLeft(rows, start, end, gap);
  const least = LEAST_COLUMN * (rows[start]?.[0]?.size ?? 0);
  if (columns.some((width) => width < least)) return null;
  return (divide === "middle" && wide > 0 && divided + onRightOnly >= 2) || divided >= NARROW_WITNESSES ? { end, gap } : null;
}

/** Goes on over lines that stand left of the gap, as near to each other as those of the block. */
function endOfLeft(rows: readonly Piece[][], start: number, end: number, gap: readonly [number, number]): number {
  const yOf = (at: number): number => rows[at]?.[0]?.y ?? Number.POSITIVE_INFINITY;
  const usual = (yOf(end - 1) - yOf(start)) / Math.max(1, end - 1 - start);
  let next = end;
  while (next < rows.length && yOf(next) - yOf(next - 1) < usual * 1.5 && (rows[next] ?? []).every((piece) => piece.x1 <= gap[1])) next += 1;
  return next;
}
