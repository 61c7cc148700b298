import { type Arc, type Way, roundFinder } from "./count-circulation.ts";

/** A count below this is not shown to anybody who reads numbers only: few people stand behind it (domain.md §1.6, §5.3). */
export const leastShown = 5;

/** Null: hidden. */
export type ShownCount = number | null;

export interface ShownTable { cells: ShownCount[][]; rowTotals: ShownCount[]; columnTotals: ShownCount[]; total: ShownCount }

/**
 * Counts of one column with their total; see `hideSmallTable`. Pure.
 * @param withTotal is the total shown anywhere, on this page or another? Without it no second count needs hiding
 */
export function hideSmallCounts(counts: readonly number[], withTotal: boolean): { counts: ShownCount[]; total: ShownCount } {
  if (!withTotal) return { counts: counts.map((n) => (isSmall(n) ? null : n)), total: null };
  const { cells, columnTotals } = hideSmallTable(counts.map((n) => [n]));
  return { counts: cells.map((row) => row[0] ?? null), total: counts.length === 0 ? 0 : (columnTotals[0] ?? null) };
}

/**
 * A table with a total for each row and column and one of them all, small counts hidden, and as many more that nothing hidden comes back
 * by reckoning with all that is shown together (complementary suppression). Whoever knows that nought is always shown can tell of
 * a hidden small count only that it is one or more, and may be five or more (of a total: at least one for each of its hidden cells);
 * of no other hidden count its number within less than four. Pure.
 * @param rows all of one length, whole numbers, none below nought
 */
export function hideSmallTable(rows: readonly (readonly number[])[]): ShownTable {
  const width = rows[0]?.length ?? 0;
  const arcs = arcsOf(rows, width);
  const hidden = new Set(arcs.keys().filter((i) => isSmall(arcs[i]?.count ?? 0)));
  const find = roundFinder(arcs, hidden);
  const hide = (i: number, ways: readonly Way[], by: number): void => {
    for (const other of find(i, ways, by)) hidden.add(other);
  };
  // A set tells of what is put in while it is gone through: each of those is looked at in its turn. What is hidden stays so, and with it every way round.
  for (const i of hidden) {
    const count = arcs[i]?.count ?? 0;
    if (isSmall(count)) {
      hide(i, ["more"], Math.max(leastShown - count, leastSpread));
      // Of a total it is known how many cells it has, and none of those shown as hidden is nought.
      if (!arcs[i]?.isTotal) hide(i, ["fewer"], count - 1);
    } else hide(i, ["more", "fewer"], leastSpread);
  }
  const shown = (i: number): ShownCount => (hidden.has(i) ? null : (arcs[i]?.count ?? 0));
  const [rowTotal, columnTotal] = [rows.length * width, rows.length * width + rows.length];
  return {
    cells: rows.map((row, r) => row.map((_, c) => shown(r * width + c))),
    rowTotals: rows.map((_, r) => shown(rowTotal + r)),
    columnTotals: Array.from({ length: width }, (_, c) => shown(columnTotal + c)),
    total: shown(columnTotal + width),
  };
}

/**
 * A count that changes from day to day, down to a whole five: two of them, taken from one another, tell of no difference whether it is
 * one or four. Small ones stay hidden. Pure.
 */
export function inSteps(count: ShownCount): ShownCount {
  return count === null || isSmall(count) ? null : count - (count % leastShown);
}

/** How far a hidden count that is not small can be off. */
const leastSpread = leastShown - 2;

/** Nought says that nobody is behind it: nothing to protect. */
const isSmall = (n: number): boolean => n > 0 && n < leastShown;

/**
 * The table as what flows round: from each row to each column what its cell counts, from the column to the sum of all its total, from
 * there to the rows' side the total of all, back to each row its own. Where every node passes on what it gets, all totals add up.
 */
function arcsOf(rows: readonly (readonly number[])[], width: number): Arc[] {
  const height = rows.length;
  const [below, beside] = [height + width, height + width + 1];
  const sums = rows.map((row) => row.reduce((sum, n) => sum + n, 0));
  const columns = Array.from({ length: width }, (_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  return [
    ...rows.flatMap((row, r) => row.map((count, c) => ({ from: r, to: height + c, count, isTotal: false }))),
    ...sums.map((count, r) => ({ from: beside, to: r, count, isTotal: true })),
    ...columns.map((count, c) => ({ from: height + c, to: below, count, isTotal: true })),
    { from: below, to: beside, count: sums.reduce((sum, n) => sum + n, 0), isTotal: true },
  ];
}
