import { isNearWhite, show } from "./pdf-letters.ts";
import type { PdfRun, State } from "./pdf-letters.ts";
import { boxOf, IDENTITY, matrixOf, multiply, sidesOf } from "./pdf-matrix.ts";
import type { Matrix, PdfRule } from "./pdf-matrix.ts";

/** What a page of a PDF draws: letters with their places, and lines. */

export interface PdfMarks {
  runs: PdfRun[];
  rules: PdfRule[];
  /** Square points that pictures cover. */
  pictured: number;
}

/** pdf.js names of operators → their numbers. */
export type Operators = Readonly<Record<string, number>>;

export interface PdfPageFacts {
  matrix: Matrix;
  width: number;
  height: number;
  fontName: (id: string) => string;
  isLayerOn: (layer: unknown) => boolean;
}

/**
 * Follows the drawing operators of a page (PDF 32000-1, 9.4) to where each run of letters stands and how it looks.
 * pdf.js's own text content knows neither colour nor rendering mode, and those say what is hidden.
 * @param operators the page's operator list of pdf.js
 * @param codes numbers of the operators
 * @param fontName pdf.js font id → name in the file
 * @param page its matrix (rotation included) and size, pdf.js font id → name in the file, and whether a layer is switched on
 */
export function marksOf(operators: { fnArray: readonly number[]; argsArray: readonly unknown[] }, codes: Operators, page: PdfPageFacts): PdfMarks {
  const runs: PdfRun[] = [];
  const rules: PdfRule[] = [];
  const dark: PdfRule[] = [];
  let pictured = 0;
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  let state: State = { matrix: page.matrix, font: "", fontSize: 1, charSpace: 0, wordSpace: 0, scale: 1, rise: 0, leading: 0, mode: 0, fill: "#000000", alpha: 1, mixes: false, isOff: false, clip: null };
  const saved: State[] = [];
  const layers: boolean[] = [];
  let clips = false;
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
      case "beginAnnotation":
        saved.push(state);
        state = { ...state, matrix: multiply(multiply(page.matrix, matrixOf(numbersOf(args[2]))), matrixOf(numbersOf(args[3]))), fill: "#000000", alpha: 1, mode: 0, clip: null };
        break;
      case "endAnnotation":
        state = saved.pop() ?? state;
        break;
      case "beginMarkedContent":
      case "beginMarkedContentProps":
        layers.push(state.isOff);
        if (args[0] === "OC" && typeof args[1] === "object" && args[1] !== null && !page.isLayerOn(args[1])) state = { ...state, isOff: true };
        break;
      case "endMarkedContent":
        state = { ...state, isOff: layers.pop() ?? false };
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
        state = { ...state, font: page.fontName(String(args[0])), fontSize: number(1) };
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
        state = { ...state, ...paintOf(args[0]) };
        break;
      case "showText": {
        const shown = show(Array.isArray(args[0]) ? args[0] : [], state, text, page, dark);
        text = shown.after;
        runs.push(...shown.runs);
        break;
      }
      case "clip":
      case "eoClip":
        clips = true;
        break;
      case "constructPath": {
        const box = boxOf(numbersOf(args[2]), state.matrix);
        if (clips) state = { ...state, clip: box === null ? state.clip : common(state.clip, box) };
        clips = false;
        if (box === null) break;
        if (box.x1 - box.x0 <= RULE_THICKNESS || box.y1 - box.y0 <= RULE_THICKNESS) rules.push(box);
        else {
          const painted = names.get(number(0)) ?? "";
          if (/fill/i.test(painted)) {
            if (!isNearWhite(state.fill)) dark.push(box);
            if (isSolid(state) && isRectangle(args[1])) for (const run of runs) if (isUnder(run, box)) run.hidden ??= "covered";
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

/** Boxes thinner than this are lines, points. */
const RULE_THICKNESS = 2.5;
/** Square points: an inch by an inch would be 5184. */
const LEAST_PICTURE = 400;

const argumentsOf = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : []);

/** A typed or plain array of pdf.js as numbers. */
function numbersOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.filter((part) => typeof part === "number");
  return value instanceof Float32Array || value instanceof Float64Array ? Array.from(value) : [];
}

/** Opacity and mixing that an ExtGState sets, as pdf.js gives them: [["ca", 0.5], ["BM", "multiply"]]. */
function paintOf(settings: unknown): Partial<Pick<State, "alpha" | "mixes">> {
  const set: Partial<Pick<State, "alpha" | "mixes">> = {};
  for (const entry of argumentsOf(settings)) {
    const [key, value] = argumentsOf(entry);
    if (key === "ca" && typeof value === "number") set.alpha = value;
    if (key === "BM") set.mixes = value !== "source-over";
  }
  return set;
}

/** What is painted over letters hides them, unless it shines through like a marker pen. */
const isSolid = (state: State): boolean => state.alpha > 0.9 && !state.mixes && !state.isOff && state.fill !== "pattern";

/** What two boxes share; with nothing in common it has no width or height. */
function common(a: PdfRule | null, b: PdfRule): PdfRule {
  return a === null ? b : { x0: Math.max(a.x0, b.x0), x1: Math.min(a.x1, b.x1), y0: Math.max(a.y0, b.y0), y1: Math.min(a.y1, b.y1) };
}

/** A path of four corners: pdf.js writes 0 x y for a move, 1 x y for a line, 4 for closing. */
function isRectangle(path: unknown): boolean {
  const [steps] = argumentsOf(path);
  const numbers = numbersOf(steps);
  return numbers.length >= 12 && numbers.length <= 16 && [0, 3, 6, 9].every((at) => numbers[at] === (at === 0 ? 0 : 1));
}

const isUnder = (run: PdfRun, box: PdfRule): boolean => run.x0 >= box.x0 && run.x1 <= box.x1 && run.y <= box.y1 && run.y - run.size * 0.5 >= box.y0;
