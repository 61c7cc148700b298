/** What a page of a PDF draws: letters with their places, and lines. Coordinates in points, y downwards from the page's top. */

/** Letters drawn in one go. */
export interface PdfRun {
  text: string;
  /** Left end, right end and baseline. */
  x0: number;
  x1: number;
  y: number;
  /** Height of the letters, points. */
  size: number;
  /** "Times New Roman", ".VnTime": as the file names it. */
  font: string;
  /** Why it is not seen: "invisible" is text rendering mode 3, which is also how machine-read text lies under a scan. */
  hidden: "invisible" | "white_text" | "tiny_text" | "off_page" | "transparent" | null;
}

/** A straight line or the thin box that stands for one. */
export interface PdfRule {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface PdfMarks {
  runs: PdfRun[];
  rules: PdfRule[];
  /** Square points that pictures cover. */
  pictured: number;
}

export type Matrix = readonly [number, number, number, number, number, number];

/** pdf.js names of operators → their numbers. */
export type Operators = Readonly<Record<string, number>>;

interface State {
  matrix: Matrix;
  font: string;
  /** pdf.js's name of the font, for looking it up. */
  fontSize: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
  fill: string;
  alpha: number;
}

/**
 * Follows the drawing operators of a page (PDF 32000-1, 9.4) to where each run of letters stands and how it looks.
 * pdf.js's own text content knows neither colour nor rendering mode, and those say what is hidden.
 * @param operators the page's operator list of pdf.js
 * @param codes numbers of the operators
 * @param fontName pdf.js font id → name in the file
 * @param view page matrix (rotation included) and its size
 */
export function marksOf(operators: { fnArray: readonly number[]; argsArray: readonly unknown[] }, codes: Operators, fontName: (id: string) => string, view: { matrix: Matrix; width: number; height: number }): PdfMarks {
  const runs: PdfRun[] = [];
  const rules: PdfRule[] = [];
  const dark: PdfRule[] = [];
  let pictured = 0;
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  let state: State = { matrix: view.matrix, font: "", fontSize: 1, charSpace: 0, wordSpace: 0, scale: 1, rise: 0, leading: 0, mode: 0, fill: "#000000", alpha: 1 };
  const saved: State[] = [];
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  const moveLine = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  for (const [i, code] of operators.fnArray.entries()) {
    const args = argumentsOf(operators.argsArray[i]);
    const number = (at: number): number => (typeof args[at] === "number" ? args[at] : 0);
    switch (names.get(code)) {
      case "save":
        saved.push(state);
        state = { ...state };
        break;
      case "restore":
        state = saved.pop() ?? state;
        break;
      case "transform":
        state = { ...state, matrix: multiply(state.matrix, matrixOf(args)) };
        pictured += pictureArea(state.matrix, names.get(operators.fnArray[i + 1] ?? -1));
        break;
      case "paintFormXObjectBegin":
        saved.push(state);
        state = { ...state, matrix: multiply(state.matrix, matrixOf(numbersOf(args[0]))) };
        break;
      case "paintFormXObjectEnd":
        state = saved.pop() ?? state;
        break;
      case "beginText":
        text = line = IDENTITY;
        break;
      case "setTextMatrix":
        text = line = matrixOf(typeof args[0] === "number" ? args : numbersOf(args[0]));
        break;
      case "moveText":
        moveLine(number(0), number(1));
        break;
      case "setLeadingMoveText":
        state = { ...state, leading: -number(1) };
        moveLine(number(0), number(1));
        break;
      case "nextLine":
        moveLine(0, -state.leading);
        break;
      case "setLeading":
        state = { ...state, leading: number(0) };
        break;
      case "setFont":
        state = { ...state, font: fontName(String(args[0])), fontSize: number(1) };
        break;
      case "setCharSpacing":
        state = { ...state, charSpace: number(0) };
        break;
      case "setWordSpacing":
        state = { ...state, wordSpace: number(0) };
        break;
      case "setHScale":
        state = { ...state, scale: number(0) / 100 };
        break;
      case "setTextRise":
        state = { ...state, rise: number(0) };
        break;
      case "setTextRenderingMode":
        state = { ...state, mode: number(0) };
        break;
      case "setFillRGBColor":
        state = { ...state, fill: String(args[0]) };
        break;
      case "setFillColorN":
      case "setFillTransparent":
        state = { ...state, fill: "pattern" };
        break;
      case "setGState":
        state = { ...state, alpha: alphaOf(args[0]) ?? state.alpha };
        break;
      case "showText": {
        const shown = show(Array.isArray(args[0]) ? args[0] : [], state, text, view, dark);
        text = shown.after;
        runs.push(...shown.runs);
        break;
      }
      case "constructPath": {
        const box = boxOf(numbersOf(args[2]), state.matrix);
        if (box === null) break;
        if (box.x1 - box.x0 <= RULE_THICKNESS || box.y1 - box.y0 <= RULE_THICKNESS) rules.push(box);
        else {
          const painted = names.get(number(0)) ?? "";
          if (/fill/i.test(painted)) {
            if (!isNearWhite(state.fill)) dark.push(box);
          } else if (/stroke/i.test(painted)) rules.push(...sidesOf(box));
        }
        break;
      }
      default:
        break;
    }
  }
  return { runs, rules, pictured };
}

/**
 * A picture is drawn into the square from 0 to 1, blown up to its size on the page (PDF 32000-1, 8.9.5). pdf.js was
 * told to leave pictures out, so the blowing up is what remains of them; nothing else is drawn at such a scale.
 */
function pictureArea([a, b, c, d]: Matrix, next: string | undefined): number {
  const area = Math.abs(a * d - b * c);
  return area < LEAST_PICTURE || next === "transform" || next === "save" ? 0 : area;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Boxes thinner than this are lines, points. */
const RULE_THICKNESS = 2.5;
/** Square points: an inch by an inch would be 5184. */
const LEAST_PICTURE = 400;
/** Nothing printed for people is smaller, points. */
const TINY_POINTS = 2;

/** One showText: glyphs and the corrections between them, split where a gap is wider than a letter. */
function show(glyphs: readonly unknown[], state: State, start: Matrix, view: { width: number; height: number }, dark: readonly PdfRule[]): { runs: PdfRun[]; after: Matrix } {
  const runs: PdfRun[] = [];
  const space = spaceIn(glyphs, state);
  let text = start;
  let open: PdfRun | null = null;
  for (const item of glyphs) {
    if (typeof item === "number") {
      text = multiply(text, [1, 0, 0, 1, (-item / 1000) * state.fontSize * state.scale, 0]);
      continue;
    }
    const glyph = glyphOf(item);
    if (glyph === null) continue;
    const advance = ((glyph.width / 1000) * state.fontSize + state.charSpace + (glyph.isSpace ? state.wordSpace : 0)) * state.scale;
    const at = multiply(state.matrix, multiply(text, [state.fontSize * state.scale, 0, 0, state.fontSize, 0, state.rise]));
    text = multiply(text, [1, 0, 0, 1, advance, 0]);
    const end = multiply(state.matrix, multiply(text, [state.fontSize * state.scale, 0, 0, state.fontSize, 0, state.rise]));
    const size = Math.hypot(at[2], at[3]);
    const gap: number = open === null ? 0 : at[4] - open.x1;
    if (open === null || Math.abs(at[5] - open.y) > 0.1 * size || gap > 1.5 * size || gap < -1.5 * size) {
      open = { text: "", x0: at[4], x1: at[4], y: at[5], size, font: state.font, hidden: unseen(state, at, size, view, dark) };
      runs.push(open);
    } else if (gap > space * size && !open.text.endsWith(" ") && glyph.unicode !== " ") open.text += " ";
    open.text += glyph.unicode;
    open.x1 = Math.max(open.x1, end[4]);
  }
  return { runs: runs.filter((run) => run.text.trim() !== ""), after: text };
}

/** Least gap between two words, in letter heights: more where all letters are set apart ("Q U Y Ế T"). */
function spaceIn(glyphs: readonly unknown[], state: State): number {
  const gaps: number[] = [];
  let gap: number | null = null;
  for (const item of glyphs) {
    if (typeof item === "number") gap = (gap ?? 0) - item / 1000;
    else {
      if (gap !== null) gaps.push(gap);
      gap = state.charSpace / (state.fontSize || 1);
    }
  }
  const usual = gaps.length < 4 ? 0 : (gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0);
  return Math.max(0.18, usual + 0.12);
}

function unseen(state: State, at: Matrix, size: number, view: { width: number; height: number }, dark: readonly PdfRule[]): PdfRun["hidden"] {
  if (state.mode === 3 || state.mode === 7) return "invisible";
  if (state.alpha < 0.05) return "transparent";
  const [, , , , x, y] = at;
  if (x < -1 || y < -1 || x > view.width + 1 || y > view.height + size) return "off_page";
  if (size < TINY_POINTS) return "tiny_text";
  const onDark = dark.some((box) => x >= box.x0 - 1 && x <= box.x1 + 1 && y >= box.y0 - 1 && y - size / 2 <= box.y1 + 1);
  return isNearWhite(state.fill) && !onDark ? "white_text" : null;
}

function glyphOf(item: unknown): { unicode: string; width: number; isSpace: boolean } | null {
  if (typeof item !== "object" || item === null || !("unicode" in item) || !("width" in item)) return null;
  if (typeof item.unicode !== "string" || typeof item.width !== "number") return null;
  return { unicode: item.unicode.replaceAll("\0", ""), width: item.width, isSpace: "isSpace" in item && item.isSpace === true };
}

const argumentsOf = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : []);

/** A typed or plain array of pdf.js as numbers. */
function numbersOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.filter((part) => typeof part === "number");
  return value instanceof Float32Array || value instanceof Float64Array ? Array.from(value) : [];
}

function matrixOf(args: readonly unknown[]): Matrix {
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

function boxOf(limits: readonly number[], matrix: Matrix): PdfRule | null {
  const [x0, y0, x1, y1] = limits;
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined || !Number.isFinite(x0 + y0 + x1 + y1)) return null;
  const corners = [multiply(matrix, [1, 0, 0, 1, x0, y0]), multiply(matrix, [1, 0, 0, 1, x1, y1])];
  const xs = corners.map((corner) => corner[4]);
  const ys = corners.map((corner) => corner[5]);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

const sidesOf = ({ x0, x1, y0, y1 }: PdfRule): PdfRule[] => [
  { x0, x1, y0, y1: y0 }, { x0, x1, y0: y1, y1 }, { x0, x1: x0, y0, y1 }, { x0: x1, x1, y0, y1 },
];

function alphaOf(states: unknown): number | null {
  for (const entry of argumentsOf(states)) {
    const [key, value] = argumentsOf(entry);
    if (key === "ca" && typeof value === "number") return value;
  }
  return null;
}

function isNearWhite(color: string): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return match !== null && match.slice(1).every((part) => Number.parseInt(part, 16) >= 0xf5);
}
