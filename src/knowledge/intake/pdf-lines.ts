import type { PdfRule, PdfRun } from "./pdf-marks.ts";

/** A line of a page as a reader sees it. */
export interface PdfLine {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** A piece of a line that no gap divides, however narrow the gap that could still lie between two columns. */
type Piece = PdfLine;

/**
 * Runs of letters → lines in reading order: a ruled table gives a line a row with its cells joined by " | ", text in
 * two columns gives the left one and then the right one, everything else goes from top to bottom.
 */
export function linesOf(runs: readonly PdfRun[], rules: readonly PdfRule[]): PdfLine[] {
  const tables = tablesIn(rules);
  const inTable = tables.map(() => [] as PdfRun[]);
  const free: PdfRun[] = [];
  for (const run of runs) {
    const at = tables.findIndex((table) => isInside(run, table));
    (inTable[at] ?? free).push(run);
  }
  const lines = columnsInOrder(baselinesOf(free));
  for (const [i, table] of tables.entries()) {
    const rows = rowsOf(table, inTable[i] ?? []);
    const first = rows[0];
    if (first === undefined) continue;
    const before = lines.findIndex((line) => line.y > first.y && (line.x0 >= table.x0 || line.y > table.y1));
    lines.splice(before === -1 ? lines.length : before, 0, ...rows);
  }
  return lines;
}

/** Wider than this, in letter heights, and a gap is no space between words. */
const WIDE_GAP = 1.9;
/** Two columns may stand as near as this, when several lines leave the same gap. */
const NARROW_GAP = 0.7;

/** Runs on one baseline, left to right, divided at gaps. Small raised letters belong to the line they are nearest to. */
function baselinesOf(runs: readonly PdfRun[]): Piece[][] {
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
  for (const run of [...runs].sort((a, b) => a.x0 - b.x0)) {
    const open = pieces.at(-1);
    // The same letters drawn twice, a little apart, is how some programs make them bold.
    if (open !== undefined && open.text.endsWith(run.text) && Math.abs(run.x1 - open.x1) < 0.15 * run.size) continue;
    const gap = open === undefined ? Number.POSITIVE_INFINITY : run.x0 - open.x1;
    if (open === undefined || gap > NARROW_GAP * Math.max(open.size, run.size)) {
      pieces.push({ text: run.text, x0: run.x0, x1: run.x1, y, size: run.size });
      continue;
    }
    const spaced = gap > 0.15 * run.size && !/\s$/.test(open.text) && !/^\s/.test(run.text);
    open.text += (spaced ? " " : "") + run.text;
    open.x1 = Math.max(open.x1, run.x1);
    open.size = Math.max(open.size, run.size);
  }
  for (const piece of pieces) piece.text = piece.text.replace(/[ \t\u00a0]+/g, " ").trim();
  return pieces.filter((piece) => piece.text !== "");
}

/** Pieces with only a space between them, put together. */
function wideParts(row: readonly Piece[]): Piece[] {
  const parts: Piece[] = [];
  for (const piece of row) {
    const open = parts.at(-1);
    if (open !== undefined && piece.x0 - open.x1 <= WIDE_GAP * Math.max(open.size, piece.size)) parts[parts.length - 1] = joined([open, piece], " ");
    else parts.push(piece);
  }
  return parts;
}

/**
 * Where several lines are divided by the same gap, what stands left of it is read first. One divided line alone
 * stays a line, its parts set apart by a tab; three parts and more are a row of a table without rules.
 */
function columnsInOrder(rows: readonly Piece[][]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (let i = 0; i < rows.length; ) {
    const block = columnBlock(rows, i);
    if (block === null) {
      const parts = wideParts(rows[i] ?? []);
      if (parts.length > 0) lines.push(joined(parts, parts.length > 2 ? " | " : "\t"));
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
  for (const gap of gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    const block = grownBlock(rows, start, gap);
    if (block !== null) return block;
  }
  return null;
}

function grownBlock(rows: readonly Piece[][], start: number, first: readonly [number, number]): Block | null {
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
    const middle = (gap[0] + gap[1]) / 2;
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
  const least = LEAST_COLUMN * (rows[start]?.[0]?.size ?? 0);
  if (columns.some((width) => width < least)) return null;
  return (wide > 0 && divided + onRightOnly >= 2) || divided >= NARROW_WITNESSES ? { end, gap } : null;
}

function joined(parts: readonly Piece[], between: string): PdfLine {
  return {
    text: parts.map((part) => part.text).join(between),
    x0: Math.min(...parts.map((part) => part.x0)),
    x1: Math.max(...parts.map((part) => part.x1)),
    y: parts[0]?.y ?? 0,
    size: Math.max(...parts.map((part) => part.size)),
  };
}

/** A grid of ruled lines: at least two columns between upright lines and two level ones. */
interface Table {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  upright: PdfRule[];
  level: PdfRule[];
}

const TOUCH = 3;

function tablesIn(rules: readonly PdfRule[]): Table[] {
  const long = rules.filter((rule) => rule.x1 - rule.x0 > 8 || rule.y1 - rule.y0 > 6);
  const groups: PdfRule[][] = [];
  for (const rule of long) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([rule, ...touching.flat()]);
  }
  return groups.flatMap((group) => {
    const upright = group.filter((rule) => rule.y1 - rule.y0 > rule.x1 - rule.x0);
    const level = group.filter((rule) => rule.y1 - rule.y0 <= rule.x1 - rule.x0);
    if (distinct(upright.map((rule) => rule.x0)).length < 3 || distinct(level.map((rule) => rule.y0)).length < 2) return [];
    const table = { x0: Math.min(...group.map((rule) => rule.x0)), x1: Math.max(...group.map((rule) => rule.x1)), y0: Math.min(...group.map((rule) => rule.y0)), y1: Math.max(...group.map((rule) => rule.y1)), upright, level };
    return [table];
  });
}

const touch = (a: PdfRule, b: PdfRule): boolean => a.x0 <= b.x1 + TOUCH && b.x0 <= a.x1 + TOUCH && a.y0 <= b.y1 + TOUCH && b.y0 <= a.y1 + TOUCH;

const isInside = (run: PdfRun, table: Table): boolean => {
  const middle = (run.x0 + run.x1) / 2;
  return middle > table.x0 && middle < table.x1 && run.y > table.y0 && run.y < table.y1 + 1;
};

/** Values that lie apart, in order. */
function distinct(values: readonly number[]): number[] {
  const apart: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (apart.at(-1) ?? Number.NEGATIVE_INFINITY) > TOUCH) apart.push(value);
  return apart;
}

/** Rows lie between level lines, cells between the upright lines that cross the row. */
function rowsOf(table: Table, runs: readonly PdfRun[]): PdfLine[] {
  const ys = distinct(table.level.map((rule) => rule.y0));
  const rows: PdfLine[] = [];
  for (let i = 0; i + 1 < ys.length; i += 1) {
    const [top = 0, bottom = 0] = [ys[i], ys[i + 1]];
    const middle = (top + bottom) / 2;
    const xs = distinct(table.upright.filter((rule) => rule.y0 <= middle && rule.y1 >= middle).map((rule) => rule.x0));
    const own = runs.filter((run) => run.y > top && run.y <= bottom + 1);
    if (own.length === 0) continue;
    const cells: string[] = [];
    for (let c = 0; c + 1 < xs.length; c += 1) {
      const [left = 0, right = 0] = [xs[c], xs[c + 1]];
      const inCell = own.filter((run) => (run.x0 + run.x1) / 2 >= left && (run.x0 + run.x1) / 2 < right);
      cells.push(baselinesOf(inCell).map(textOf).join(" "));
    }
    const text = xs.length < 2 ? baselinesOf(own).map(textOf).join(" ") : cells.join(" | ");
    rows.push({ text, x0: table.x0, x1: table.x1, y: middle, size: own[0]?.size ?? 0 });
  }
  return rows;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join(" ");
