import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideSmallCounts, hideSmallTable } from "../../src/cases/small-counts.ts";

const runs = { numRuns: 1500, seed: 20261123 };
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
    expect(hideSmallCounts([12, 1, 1], true)).toEqual({ counts: [null, null, null], total: 14 });
    expect(hideSmallCounts([3, 0], true)).toEqual({ counts: [null, 0], total: null });
  });

  it("with the total, no hidden count can be told exactly, nor told to be small, by trying all there could be", () => {
    let met = 0;
    fc.assert(fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), (counts) => {
      const { counts: out, total } = hideSmallCounts(counts, true);
      for (const [i, n] of out.entries()) if (n !== null) expect(n === counts[i] && (n === 0 || n >= 5)).toBe(true);
      const hidden = out.filter((n) => n === null).length;
      if (hidden === 0 || total === null) return;
      met += 1;
      const sum = total - out.reduce<number>((all, n) => all + (n ?? 0), 0);
      const could = Array.from({ length: hidden }, () => new Set<number>());
      for (const filling of fillings(hidden, sum)) for (const [k, n] of filling.entries()) could[k]?.add(n);
      for (const values of could) {
        expect(values.size).toBeGreaterThan(1);
        expect(Math.max(...values)).toBeGreaterThanOrEqual(5);
      }
    }), runs);
    expect(met).toBeGreaterThan(300);
  });
});

describe("a table with totals on both sides", () => {
  const table = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 });

  it("shows no small count, in no cell and in no total", () => {
    fc.assert(fc.property(table, (rows) => {
      const { cells, rowTotals, columnTotals, total } = hideSmallTable(rows);
      for (const n of [...cells.flat(), ...rowTotals, ...columnTotals, total]) if (n !== null) expect(n === 0 || n >= 5).toBe(true);
    }), runs);
  });

  it("no line with its total gives a hidden cell away by subtracting along it", () => {
    let met = 0;
    fc.assert(fc.property(table, (rows) => {
      const { cells, rowTotals, columnTotals } = hideSmallTable(rows);
      const lines = [...cells.map((line, r) => ({ line, total: rowTotals[r] })), ...(cells[0] ?? []).map((_, c) => ({ line: cells.map((row) => row[c] ?? null), total: columnTotals[c] }))];
      for (const { line, total } of lines) {
        const hidden = line.filter((n) => n === null).length;
        if (hidden === 0 || total === null || total === undefined) continue;
        met += 1;
        const sum = total - line.reduce<number>((all, n) => all + (n ?? 0), 0);
        expect(hidden).toBeGreaterThan(1);
        expect(sum - (hidden - 1)).toBeGreaterThanOrEqual(5);
      }
      // A hidden total does not come back from the total of totals either.
      for (const totals of [rowTotals, columnTotals]) {
        const all = hideSmallTable(rows).total;
        if (all !== null) expect(totals.filter((n) => n === null).length).not.toBe(1);
      }
    }), runs);
    expect(met).toBeGreaterThan(1000);
  });
});
