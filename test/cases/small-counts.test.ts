import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ShownCount, type ShownTable, hideSmallCounts, hideSmallTable, inSteps } from "../../src/cases/small-counts.ts";

const runs = { numRuns: 1200, seed: 20261123 };
const count = fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, fc.nat(40));

/** Every way to fill `cells` hidden places with one or more each so that they add up to `sum`. */
function* fillings(cells: number, sum: number): Generator<number[]> {
  if (cells === 0) { if (sum === 0) yield []; return; }
  if (cells === 1) { if (sum >= 1) yield [sum]; return; }
  for (let first = 1; first <= sum - cells + 1; first++) for (const rest of fillings(cells - 1, sum - first)) yield [first, ...rest];
}

describe("a list of counts", () => {
  it("shows nothing between one and four, and everything else as it is", () => {
    expect(hideSmallCounts([12, 3, 0, 5], false)).toEqual({ counts: [12, null, 0, 5], total: null });
    expect(hideSmallCounts([12, 30, 7], true)).toEqual({ counts: [12, 30, 7], total: 49 });
  });

  it("hides a second one where one alone would come back by subtracting", () => {
    expect(hideSmallCounts([12, 3, 30, 7], true)).toEqual({ counts: [12, null, 30, null], total: 52 });
    expect(hideSmallCounts([3, 0], true)).toEqual({ counts: [null, 0], total: null });
  });

  it("with the total, no hidden count can be told exactly, nor told to be small, by trying all there could be", () => {
    let met = 0;
    fc.assert(fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), (counts) => {
      const { counts: out, total } = hideSmallCounts(counts, true);
      for (const [i, n] of out.entries()) if (n !== null) expect(n === counts[i] && (n === 0 || n >= 5)).toBe(true);
      const hidden = out.filter((n) => n === null).length;
      if (total !== null) expect(total === 0 || total >= 5).toBe(true);
      if (hidden === 0 || total === null) return;
      met += 1;
      const sum = total - out.reduce<number>((all, n) => all + (n ?? 0), 0);
      const could = Array.from({ length: hidden }, () => new Set<number>());
      for (const filling of fillings(hidden, sum)) for (const [k, n] of filling.entries()) could[k]?.add(n);
      for (const values of could) {
        expect(values.size).toBeGreaterThan(3);
        expect(Math.max(...values)).toBeGreaterThanOrEqual(5);
      }
    }), runs);
    expect(met).toBeGreaterThan(300);
  });
});

/**
 * Is there a table of whole numbers that would be shown just so, one of whose hidden numbers is within bounds? By Hoffman's theorem, with
 * nothing of the service's own and without the real table: what is hidden is one or more, and all that flows in flows out.
 * @param where a cell, or a total: the row or column past the last
 */
function couldBe(shown: ShownTable, where: { r: number; c: number }, low: number, high: number): boolean {
  const [height, width] = [shown.cells.length, shown.cells[0]?.length ?? 0];
  const [source, sink, size] = [height + width + 2, height + width + 3, height + width + 4];
  const room = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const add = (from: number, to: number, n: number): void => { const line = room[from]; if (line) line[to] = (line[to] ?? 0) + n; };
  let owed = 0;
  const arc = (r: number, c: number, value: ShownCount): void => {
    let [least, greatest] = value === null ? [1, 1000] : [value, value];
    if (r === where.r && c === where.c) [least, greatest] = [Math.max(least, low), Math.min(greatest, high)];
    if (least > greatest) owed = Number.POSITIVE_INFINITY;
    // Rows are 0…height (the last: all rows), columns follow; totals flow back.
    const [row, column] = [r, height + 1 + c];
    const back = (r === height) !== (c === width);
    const [from, to] = back ? [column, row] : [row, column];
    add(from, to, greatest - least);
    add(source, to, least);
    add(from, sink, least);
    owed += least;
  };
  for (const [r, row] of shown.cells.entries()) for (const [c, n] of row.entries()) arc(r, c, n);
  for (const [r, n] of shown.rowTotals.entries()) arc(r, width, n);
  for (const [c, n] of shown.columnTotals.entries()) arc(height, c, n);
  arc(height, width, shown.total);
  if (!Number.isFinite(owed)) return false;
  const push = (node: number, most: number, seen: Set<number>): number => {
    if (node === sink) return most;
    seen.add(node);
    for (let to = 0; to < size; to++) {
      const left = room[node]?.[to] ?? 0;
      const got = left > 0 && !seen.has(to) ? push(to, Math.min(most, left), seen) : 0;
      if (got > 0) { add(node, to, -got); add(to, node, got); return got; }
    }
    return 0;
  };
  for (let got = push(source, owed, new Set()); got > 0; got = push(source, owed, new Set())) owed -= got;
  return owed === 0;
}

it("the check itself knows what can be reckoned and what cannot", () => {
  const plain = { cells: [[null, 4], [6, 2]], rowTotals: [7, 8], columnTotals: [9, 6], total: 15 };
  expect([2, 3, 4].map((n) => couldBe(plain, { r: 0, c: 0 }, n, n))).toEqual([false, true, false]);
  const open = { cells: [[null, null], [null, null]], rowTotals: [7, 8], columnTotals: [9, 6], total: 15 };
  expect([1, 2, 6, 7].map((n) => couldBe(open, { r: 0, c: 0 }, n, n))).toEqual([false, true, true, false]);
  expect(couldBe({ cells: [[null, null]], rowTotals: [null], columnTotals: [null, 9], total: null }, { r: 0, c: 2 }, 1, 9)).toBe(false);
});

describe("a table with totals on both sides", () => {
  const wide = fc.integer({ min: 1, max: 3 }).chain((width) => fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }));
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
  const totalsOf = (rows: number[][]) => ({ rows: rows.map(sumOf), columns: (rows[0] ?? []).map((_, c) => sumOf(rows.map((row) => row[c] ?? 0))) });

  it("shows no small count, in no cell and in no total, and everything shown is so", () => {
    fc.assert(fc.property(wide, (rows) => {
      const { cells, rowTotals, columnTotals, total } = hideSmallTable(rows);
      const real = totalsOf(rows);
      const pairs = [...cells.flatMap((row, r) => row.map((n, c) => [n, rows[r]?.[c]])), ...rowTotals.map((n, r) => [n, real.rows[r]]), ...columnTotals.map((n, c) => [n, real.columns[c]]), [total, sumOf(real.rows)]];
      for (const [n, is] of pairs) if (n !== null) expect(n === is && (n === 0 || (n ?? 0) >= 5)).toBe(true);
    }), runs);
  });

  it("no hidden number, in a cell or a total, is bounded by all that is shown together: a small one could be one, and could be five or more; any other is open over four", () => {
    let met = 0;
    fc.assert(fc.property(wide, (rows) => {
      const shown = hideSmallTable(rows);
      const [height, width] = [rows.length, rows[0]?.length ?? 0];
      const real = totalsOf(rows);
      const places = [
        ...shown.cells.flatMap((row, r) => row.map((n, c) => ({ n, is: rows[r]?.[c] ?? 0, r, c }))), ...shown.rowTotals.map((n, r) => ({ n, is: real.rows[r] ?? 0, r, c: width })),
        ...shown.columnTotals.map((n, c) => ({ n, is: real.columns[c] ?? 0, r: height, c })), { n: shown.total, is: sumOf(real.rows), r: height, c: width },
      ];
      for (const { n, is, r, c } of places) {
        if (n !== null) continue;
        met += 1;
        if (is < 5) {
          if (r < height && c < width) expect([rows, shown, r, c, couldBe(shown, { r, c }, 1, 1)]).toEqual([rows, shown, r, c, true]);
          else expect([rows, shown, r, c, couldBe(shown, { r, c }, is + 3, 400)]).toEqual([rows, shown, r, c, true]);
          expect([rows, shown, r, c, couldBe(shown, { r, c }, 5, 400)]).toEqual([rows, shown, r, c, true]);
        } else expect([rows, shown, r, c, couldBe(shown, { r, c }, is + 3, 400) || couldBe(shown, { r, c }, 1, is - 3)]).toEqual([rows, shown, r, c, true]);
      }
    }), { ...runs, numRuns: 500 });
    expect(met).toBeGreaterThan(1000);
  }, 120_000);

  it("hides no more than it must where one more pair is enough", () => {
    const shown = hideSmallTable([[3, 20, 30], [25, 9, 40], [50, 60, 70]]);
    expect(shown).toEqual({ cells: [[null, null, 30], [null, null, 40], [50, 60, 70]], rowTotals: [53, 74, 180], columnTotals: [78, 89, 140], total: 307 });
  });

  it("keeps up with all units of a province", () => {
    const rows = Array.from({ length: 700 }, (_, r) => Array.from({ length: 7 }, (_unused, c) => (r * 31 + c * 17) % 13 === 0 ? (r + c) % 5 : ((r * 7 + c) % 23)));
    const { cells, total } = hideSmallTable(rows);
    expect(cells.flat().every((n) => n === null || n === 0 || n >= 5)).toBe(true);
    expect(total).not.toBeNull();
  });
});

describe("numbers that grow from day to day", () => {
  it("go by fives, so that the difference of two days tells nothing between one and four", () => {
    expect([null, 0, 3, 5, 9, 10, 14, 131].map(inSteps)).toEqual([null, 0, null, 5, 5, 10, 10, 130]);
    fc.assert(fc.property(fc.integer({ min: 5, max: 200 }), fc.integer({ min: 5, max: 200 }), (a, b) => {
      expect([0, 1, 2, 3, 4]).not.toContain(Math.abs((inSteps(a) ?? 0) - (inSteps(b) ?? 0)) || 5);
    }));
  });
});
