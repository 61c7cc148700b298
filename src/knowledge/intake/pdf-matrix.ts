/** Places on a page of a PDF: matrices of six numbers (PDF 32000-1, 8.3.3) and boxes. Points, y downwards from the top. */

export type Matrix = readonly [number, number, number, number, number, number];

/** A straight line or the thin box that stands for one. */
export interface PdfRule {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Six numbers → a matrix; anything else changes nothing. */
export function matrixOf(args: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = args.filter((part) => typeof part === "number");
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined ? IDENTITY : [a, b, c, d, e, f];
}

/** First `n`, then `m`: the product that maps a point of n's space through m. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Limits x0 y0 x1 y1 → the box they are on the page; null when they are no numbers. */
export function boxOf(limits: readonly number[], matrix: Matrix): PdfRule | null {
  const [x0, y0, x1, y1] = limits;
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined || !Number.isFinite(x0 + y0 + x1 + y1)) return null;
  const corners = [multiply(matrix, [1, 0, 0, 1, x0, y0]), multiply(matrix, [1, 0, 0, 1, x1, y1])];
  const xs = corners.map((corner) => corner[4]);
  const ys = corners.map((corner) => corner[5]);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

/** Its four lines. */
export const sidesOf = ({ x0, x1, y0, y1 }: PdfRule): PdfRule[] => [
  { x0, x1, y0, y1: y0 }, { x0, x1, y0: y1, y1 }, { x0, x1: x0, y0, y1 }, { x0: x1, x1, y0, y1 },
];
