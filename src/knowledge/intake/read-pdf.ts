import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { loadPdfEngine } from "./pdf-engine/load-pdf-engine.ts";
import type { PdfRun } from "./pdf-letters.ts";
import { linesOf } from "./pdf-lines.ts";
import { marksOf } from "./pdf-marks.ts";
import { multiply } from "./pdf-matrix.ts";
import type { Matrix } from "./pdf-matrix.ts";
import type { PdfLine } from "./pdf-rows.ts";
import type { ExtractedText, HiddenText, Unreadable } from "./reading.ts";

/** Reads a page that is only a picture, by number from 1, to its lines. Only the loading command has one. */
export type PageReader = (page: number) => Promise<string>;

/**
 * A PDF → its lines in reading order, pages divided by form feeds. A page without letters but with a picture makes
 * the file "scanned", unless `readPicture` can read it.
 */
export async function readPdf(bytes: Uint8Array, readPicture?: PageReader): Promise<Result<ExtractedText, Unreadable>> {
  const { getDocument, OPS } = await loadPdfEngine();
  let pdf: Awaited<ReturnType<typeof getDocument>["promise"]>;
  try {
    // No picture is unpacked: a scan of a hundred pages would fill the memory for nothing.
    pdf = await getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true, useSystemFonts: false, maxImageSize: 1 }).promise;
  } catch (error) {
    return fail({ kind: error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken", format: "pdf" });
  }
  const pages: PageText[] = [];
  try {
    const layers = await pdf.getOptionalContentConfig();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, OPS, (layer) => layers.isVisible(layer)));
      page.cleanup();
    }
  } catch {
    return fail({ kind: "broken", format: "pdf" });
  } finally {
    await pdf.loadingTask.destroy();
  }
  const pictures = picturePages(pages);
  if (pictures.length > 0 && readPicture === undefined) return fail({ kind: "scanned", pages: pictures.length });
  const texts: string[] = [];
  for (const [i, page] of pages.entries()) {
    const read = readPicture !== undefined && pictures.includes(i + 1) ? [await readPicture(i + 1)] : [];
    texts.push([...read, ...page.lines.map((line) => line.text)].join("\n"));
  }
  const text = texts.join("\n\f");
  if (!HAS_WORDS.test(text)) return fail({ kind: "no_words", format: "pdf" });
  const fonts = new Set(pages.flatMap((page) => page.fonts));
  return ok({ format: "pdf", text, ...placed(pages, texts), fonts: [...fonts].toSorted(), pages: pages.length, ocr: pictures.length > 0 || pages.some((page) => page.ocr) });
}

const HAS_WORDS = /[\p{L}\d]/u;

interface PageText {
  lines: PdfLine[];
  hidden: { text: string; how: string; y: number }[];
  links: { href: string; text: string; y: number }[];
  fonts: string[];
  ocr: boolean;
  /** Part of the page that pictures cover; more than 1 where they lie on each other. */
  pictured: number;
}

/** The part of pdf.js's page that is used here. */
interface Page {
  getViewport(options: { scale: number }): { transform: readonly number[]; width: number; height: number };
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
  getAnnotations(): Promise<unknown[]>;
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
}

async function readPage(page: Page, codes: Readonly<Record<string, number>>, isLayerOn: (layer: unknown) => boolean): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = viewport.transform;
  const matrix: Matrix = [a, b, c, d, e, f];
  const fontName = (id: string): string => (page.commonObjs.has(id) ? nameIn(page.commonObjs.get(id)) : "");
  const { runs, rules, pictured } = marksOf(await page.getOperatorList(), codes, { matrix, width: viewport.width, height: viewport.height, fontName, isLayerOn });
  const ocr = isReadByMachine(runs);
  const isSeen = (run: PdfRun) => run.hidden === null || (ocr && run.hidden === "invisible");
  const seen = runs.filter(isSeen);
  const lines = linesOf(seen, rules);
  const links: PageText["links"] = [];
  const hidden: PageText["hidden"] = [];
  for (const how of new Set(runs.filter((run) => !isSeen(run)).map((run) => run.hidden))) {
    for (const line of linesOf(runs.filter((run) => run.hidden === how && !isSeen(run)), [])) hidden.push({ text: line.text, how: how ?? "", y: line.y });
  }
  for (const annotation of await page.getAnnotations()) {
    const note = annotationOf(annotation);
    if (note === null) continue;
    const [x0, y0, x1, y1] = boxOf(note.rect, matrix);
    if (note.href !== null) links.push({ href: note.href, text: seen.filter((run) => run.y >= y0 && run.y <= y1 + 1 && run.x1 > x0 && run.x0 < x1).map((run) => run.text.trim()).join(" "), y: y1 });
    else if (note.contents.trim() !== "") hidden.push({ text: note.contents, how: "comment", y: y1 });
  }
  return { lines, hidden, links, fonts: [...new Set(seen.map((run) => run.font.replace(/^[A-Z]{6}\+/, "")))].filter((font) => font !== ""), ocr, pictured: pictured / (viewport.width * viewport.height) };
}

/** Under a scan that was read by machine all letters are invisible, but for a stamp or a signature's note. */
function isReadByMachine(runs: readonly PdfRun[]): boolean {
  const letters = (some: readonly PdfRun[]) => some.reduce((sum, run) => sum + run.text.length, 0);
  const invisible = letters(runs.filter((run) => run.hidden === "invisible"));
  return invisible > 0 && invisible >= 0.7 * letters(runs);
}

/**
 * Numbers of the pages whose words are in a picture: those with a picture and no letters, and beside such pages, or
 * when all are so, those covered by a picture with no more letters than the note of a digital signature has.
 */
function picturePages(pages: readonly PageText[]): number[] {
  const wordless = (page: PageText) => page.pictured > 0 && !page.lines.some((line) => HAS_WORDS.test(line.text));
  const covered = (page: PageText) => page.pictured >= 0.5 && page.lines.reduce((sum, line) => sum + line.text.length, 0) <= NOTE_CHARS;
  const isScan = pages.some(wordless) || pages.every(covered);
  return pages.flatMap((page, i) => (wordless(page) || (isScan && covered(page)) ? [i + 1] : []));
}

/** "Ký bởi: …, Email: …, Cơ quan: …, Thời gian ký: …" has some 150. */
const NOTE_CHARS = 300;

/** Gives what is hidden and linked on each page the line of the whole text that stands next to it. */
function placed(pages: readonly PageText[], texts: readonly string[]): { hidden: HiddenText[]; links: ExtractedText["links"] } {
  const hidden: HiddenText[] = [];
  const links: ExtractedText["links"] = [];
  let before = 0;
  for (const [i, page] of pages.entries()) {
    const lineAt = (y: number) => before + Math.max(1, page.lines.filter((line) => line.y <= y + 1).length);
    for (const { text, how, y } of page.hidden) hidden.push({ line: lineAt(y), text, how });
    for (const { href, text, y } of page.links) links.push({ href, text, line: lineAt(y) });
    before += (texts[i] ?? "").split("\n").length;
  }
  return { hidden, links };
}

function nameIn(font: unknown): string {
  return typeof font === "object" && font !== null && "name" in font && typeof font.name === "string" ? font.name : "";
}

function annotationOf(value: unknown): { href: string | null; contents: string; rect: number[] } | null {
  if (typeof value !== "object" || value === null || !("subtype" in value) || !("rect" in value) || !Array.isArray(value.rect)) return null;
  const rect = value.rect.filter((part) => typeof part === "number");
  if (value.subtype === "Link") {
    const href = "unsafeUrl" in value && typeof value.unsafeUrl === "string" ? value.unsafeUrl : "url" in value && typeof value.url === "string" ? value.url : null;
    return href === null ? null : { href, contents: "", rect };
  }
  // What is drawn on the page comes with its own look; a note only opens when it is clicked.
  if (value.subtype !== "Text" && !MARKINGS.test(String(value.subtype))) return null;
  const contents = "contentsObj" in value && typeof value.contentsObj === "object" && value.contentsObj !== null && "str" in value.contentsObj ? String(value.contentsObj.str) : "";
  return { href: null, contents, rect };
}

/** Markings to which a reader may tie a remark. */
const MARKINGS = /^(?:Highlight|Underline|Squiggly|StrikeOut|Caret|FileAttachment)$/;

function boxOf(rect: readonly number[], matrix: Matrix): [number, number, number, number] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  const from = multiply(matrix, [1, 0, 0, 1, x0, y0]);
  const to = multiply(matrix, [1, 0, 0, 1, x1, y1]);
  return [Math.min(from[4], to[4]), Math.min(from[5], to[5]), Math.max(from[4], to[4]), Math.max(from[5], to[5])];
}
