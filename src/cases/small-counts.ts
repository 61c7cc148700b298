/** A count below this is not shown to anybody who reads numbers only: few people stand behind it (domain.md §1.6, §5.3). */
export const leastShown = 5;

/** Null: hidden. */
export type ShownCount = number | null;

/**
 * Counts of one table column with their total, small ones hidden, and as many more that nothing hidden comes back by subtracting: at
 * least two are hidden, and any of them could still be five or more. Where that cannot be, the total is hidden too. Pure.
 * @param withTotal is the total shown anywhere, on this page or another? Without it no second count needs hiding
 */
export function hideSmallCounts(counts: readonly number[], withTotal: boolean): { counts: ShownCount[]; total: ShownCount } {
  const total = counts.reduce((sum, n) => sum + n, 0);
  const hidden = new Set(counts.flatMap((n, i) => (isSmall(n) ? [i] : [])));
  if (!withTotal) return { counts: shown(counts, hidden), total: null };
  if (isSmall(total)) return { counts: counts.map((n) => (n === 0 ? 0 : null)), total: null };
  const done = hideMore(counts, hidden);
  return { counts: shown(counts, hidden), total: done ? total : null };
}

/**
 * The same for a table with a total for each row and column, both of which subtract. A line that cannot be kept safe loses its total.
 * Pure. @param rows all of one length
 */
export function hideSmallTable(rows: readonly (readonly number[])[]): { cells: ShownCount[][]; rowTotals: ShownCount[]; columnTotals: ShownCount[]; total: ShownCount } {
  const width = rows[0]?.length ?? 0;
  const at = (r: number, c: number): number => rows[r]?.[c] ?? 0;
  const hidden = new Set<number>();
  for (let r = 0; r < rows.length; r++) for (let c = 0; c < width; c++) if (isSmall(at(r, c))) hidden.add(r * width + c);
  const lines: readonly (readonly number[])[] = [
    ...rows.map((_, r) => Array.from({ length: width }, (_cell, c) => r * width + c)),
    ...Array.from({ length: width }, (_, c) => rows.map((_row, r) => r * width + c)),
  ];
  const lost = new Set<number>();
  for (let changed = true; changed; ) {
    const before = hidden.size;
    for (const [i, line] of lines.entries()) {
      const values = line.map((cell) => at(Math.floor(cell / width), cell % width));
      const own = new Set(line.flatMap((cell, k) => (hidden.has(cell) ? [k] : [])));
      if (!hideMore(values, own)) lost.add(i);
      for (const k of own) hidden.add(line[k] ?? 0);
    }
    changed = hidden.size > before;
  }
  const sums = lines.map((line) => line.reduce((sum, cell) => sum + at(Math.floor(cell / width), cell % width), 0));
  const totals = sums.map((sum, i) => (lost.has(i) || isSmall(sum) ? null : sum));
  // Totals subtract from the total of totals in the same way.
  const [rowTotals, columnTotals] = [protectTotals(sums.slice(0, rows.length), totals.slice(0, rows.length)), protectTotals(sums.slice(rows.length), totals.slice(rows.length))];
  const whole = sums.slice(0, rows.length).reduce((sum, n) => sum + n, 0);
  return {
    cells: rows.map((row, r) => row.map((n, c) => (hidden.has(r * width + c) ? null : n))),
    rowTotals: rowTotals.shown, columnTotals: columnTotals.shown,
    total: isSmall(whole) || !rowTotals.safe || !columnTotals.safe ? null : whole,
  };
}

/** Nought says that nobody is behind it: nothing to protect. */
const isSmall = (n: number): boolean => n > 0 && n < leastShown;

const shown = (counts: readonly number[], hidden: ReadonlySet<number>): ShownCount[] => counts.map((n, i) => (hidden.has(i) ? null : n));

/** Hides the smallest that are still shown until what is hidden is safe. @returns false when all are hidden and it is not */
function hideMore(counts: readonly number[], hidden: Set<number>): boolean {
  const rest = counts.map((n, i) => ({ n, i })).filter(({ n, i }) => n > 0 && !hidden.has(i)).toSorted((a, b) => a.n - b.n || a.i - b.i);
  while (hidden.size > 0 && !isSafe([...hidden].map((i) => counts[i] ?? 0))) {
    const next = rest.shift();
    if (next === undefined) return false;
    hidden.add(next.i);
  }
  return true;
}

/** Their sum is known to whoever subtracts: each must still be able to be five or more, and not exactly one number. */
function isSafe(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((all, n) => all + n, 0);
  return hidden.length >= 2 && sum - (hidden.length - 1) >= leastShown;
}

function protectTotals(sums: readonly number[], totals: readonly ShownCount[]): { shown: ShownCount[]; safe: boolean } {
  const hidden = new Set(totals.flatMap((n, i) => (n === null && (sums[i] ?? 0) > 0 ? [i] : [])));
  const safe = hideMore(sums, hidden);
  return { shown: shown(sums, hidden), safe };
}
