import type { PdfRun } from "./pdf-letters.ts";
import type { PdfRule } from "./pdf-matrix.ts";
import { baselinesOf, textOf } from "./pdf-rows.ts";
import type { PdfLine } from "./pdf-rows.ts";

/** A grid of ruled lines: at least two columns between upright lines and two level ones. */
export interface Table {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  upright: PdfRule[];
  level: PdfRule[];
}

const TOUCH = 3;

/** Tables drawn with lines. */
export function tablesIn(rules: readonly PdfRule[]): Table[] {
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

/** Whether letters stand in a table. */
export const isInside = (run: PdfRun, table: Table): boolean => {
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
export function rowsOf(table: Table, runs: readonly PdfRun[]): PdfLine[] {
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
