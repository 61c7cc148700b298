/** A table as lines of text, the same for Word, web page and PDF. */

export interface TableCell {
  /** Its paragraphs. */
  lines: string[];
  /** Goes on from the cell above: merged downwards. */
  continued: boolean;
  /** Columns it covers. */
  span: number;
}

/**
 * A table of data gives one line a row, cells joined by " | ", a cell merged downwards said again in each row when it
 * is short, so that a row can be quoted alone. A table that only places text (the two-column heading and the
 * signature part of a Vietnamese document) gives its left column, then its right one.
 * @param bordered false when no line is drawn around its cells
 */
export function layTable(rows: readonly (readonly TableCell[])[], bordered: boolean): string[] {
  if (rows.every((row) => row.filter((cell) => cell.lines.length > 0).length <= 1 && row.length <= 1)) return rows.flatMap((row) => row.flatMap((cell) => cell.lines));
  if (onlyPlaces(rows, bordered)) return byColumns(rows);
  const above: string[] = [];
  return rows.flatMap((row) => {
    let column = 0;
    const cells = row.map((cell) => {
      const said = cell.lines.map((line) => line.trim()).filter((line) => line !== "").join(" ");
      const text = cell.continued && said === "" && (above[column]?.length ?? 0) <= SHORT_CHARS ? (above[column] ?? "") : said;
      above[column] = text;
      column += cell.span;
      return text;
    });
    return cells.every((cell) => cell === "") ? [] : [cells.join(" | ")];
  });
}

/** A merged cell longer than this is not said again in every row. */
const SHORT_CHARS = 80;

function onlyPlaces(rows: readonly (readonly TableCell[])[], bordered: boolean): boolean {
  const cells = rows.flatMap((row) => row.flatMap((cell) => cell.lines));
  const columns = Math.max(...rows.map((row) => row.filter((cell) => cell.lines.some((line) => line.trim() !== "")).length));
  if (columns > 2 || rows.length > MOST_PLACING_ROWS) return false;
  return !bordered || cells.some((line) => HEADING_OR_SIGNATURE.test(line));
}

const MOST_PLACING_ROWS = 6;

/** National motto and party heading (Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW), and the list of recipients. */
const HEADING_OR_SIGNATURE = /^\s*(?:CỘNG H[ÒO][ÀA]? X[ÃA] HỘI CHỦ NGH[ĨI]A VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận\s*:?)/iu;

function byColumns(rows: readonly (readonly TableCell[])[]): string[] {
  const columns: string[][] = [];
  for (const row of rows) {
    let column = 0;
    for (const cell of row) {
      (columns[column] ??= []).push(...cell.lines);
      column += cell.span;
    }
  }
  return columns.flat();
}
