import { columnsInOrder } from "./pdf-columns.ts";
import type { PdfRun } from "./pdf-letters.ts";
import type { PdfRule } from "./pdf-matrix.ts";
import { baselinesOf } from "./pdf-rows.ts";
import type { PdfLine } from "./pdf-rows.ts";
import { isInside, rowsOf, tablesIn } from "./pdf-tables.ts";

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
