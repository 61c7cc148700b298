import { multiply } from "./pdf-matrix.ts";
import type { Matrix, PdfRule } from "./pdf-matrix.ts";

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
  hidden: "invisible" | "white_text" | "tiny_text" | "off_page" | "transparent" | "hidden_layer" | "covered" | null;
}

/** What of the graphics state says where letters stand and how they look. */
export interface State {
  matrix: Matrix;
  /** As the file names it. */
  font: string;
  fontSize: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
  fill: string;
  alpha: number;
  /** Colours mix with what lies under them instead of covering it. */
  mixes: boolean;
  /** Inside a layer that is switched off. */
  isOff: boolean;
  /** Nothing is drawn outside it; null: the whole page. */
  clip: PdfRule | null;
}

/** Nothing printed for people is smaller, points. */
const TINY_POINTS = 2;

/** One showText: glyphs and the corrections between them, split where a gap is wider than a letter. */
export function show(glyphs: readonly unknown[], state: State, start: Matrix, view: { width: number; height: number }, dark: readonly PdfRule[]): { runs: PdfRun[]; after: Matrix } {
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
    // Letters that run up a margin or across as a watermark stay one line, whatever their direction.
    const isLevel = Math.abs(at[1]) < 0.3 * Math.hypot(at[0], at[1]);
    const gap: number = open === null || !isLevel ? 0 : at[4] - open.x1;
    if (open === null || (isLevel && Math.abs(at[5] - open.y) > 0.1 * size) || Math.abs(gap) > 1.5 * size) {
      open = { text: "", x0: at[4], x1: at[4], y: at[5], size, font: state.font, hidden: unseen(state, at, size, view, dark) };
      runs.push(open);
    } else if (gap > space * size && !open.text.endsWith(" ") && glyph.unicode !== " ") open.text += " ";
    open.text += glyph.unicode;
    open.x1 = Math.max(open.x1, end[4]);
  }
  return { runs: runs.filter((run) => run.text.trim() !== "" && !isCutAway(run, state.clip)), after: text };
}

/** Browsers draw a line at the edge of a page on both pages and cut it away on one. */
function isCutAway(run: PdfRun, clip: PdfRule | null): boolean {
  const middle = run.y - 0.35 * run.size;
  return clip !== null && (run.x1 < clip.x0 || run.x0 > clip.x1 || middle < clip.y0 || middle > clip.y1);
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
  if (state.isOff) return "hidden_layer";
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
  return { unicode: item.unicode.replaceAll("\0", "").replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize("NFKC")), width: item.width, isSpace: "isSpace" in item && item.isSpace === true };
}

/** Whether a reader would take "#rrggbb" for paper. */
export function isNearWhite(color: string): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return match !== null && match.slice(1).every((part) => Number.parseInt(part, 16) >= 0xf5);
}
