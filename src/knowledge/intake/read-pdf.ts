import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { loadPdfEngine } from "./pdf-engine/load-pdf-engine.ts";
import { linesOf } from "./pdf-lines.ts";
import type { PdfLine } from "./pdf-lines.ts";
import { marksOf, multiply } from "./pdf-marks.ts";
import type { Matrix, PdfRun } from "./pdf-marks.ts";
import type { ExtractedText, HiddenText, Unreadable } from "./reading.ts";

/** Reads a page that is only a picture, by number from 1, to its lines. Only the loading command has one. */
export type PageReader = (page: number) => Promise<string>;

/**
 * A PDF → its lines in reading order, pages divided by form feeds. A page without letters but with a picture makes
 * the file "scanned", unless `readPicture` can read it.
 */
export async function readPdf(bytes: Uint8Array, readPicture?: PageReader): Promise<Result<ExtractedText, Unreadable>> {
  const { getDocument, OPS } = await loadPdfEngine();
  const open = async (strict: boolean) => getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true, useSystemFonts: false, maxImageSize: 1, stopAtErrors: strict }).promise;
  let pdf: Awaited<ReturnType<typeof open>>;
  try {
    pdf = await open(false);
  } catch (error) {
    return fail({ kind: error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken", format: "pdf" });
  }
  const pages: PageText[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, OPS));
      page.cleanup();
    }
  } catch {
    return fail({ kind: "broken", format: "pdf" });
  } finally {
    await pdf.loadingTask.destroy();
  }
  const wordless = pages.flatMap((page, i) => (page.lines.some((line) => HAS_WORDS.test(line.text)) ? [] : [i + 1]));
  const pictures = wordless.length === 0 ? [] : await picturePages(await open(true), wordless, (number) => pages[number - 1]?.operators ?? 0);
  if (pictures.length > 0 && readPicture === undefined) return fail({ kind: "scanned", pages: pictures.length });
  const texts: string[] = [];
  for (const [i, page] of pages.entries()) texts.push(readPicture !== undefined && pictures.includes(i + 1) ? await readPicture(i + 1) : page.lines.map((line) => line.text).join("\n"));
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
  /** How many drawing operators the page has, pictures not counted. */
  operators: number;
}

/** The part of pdf.js's page that is used here. */
interface Page {
  getViewport(options: { scale: number }): { transform: readonly number[]; width: number; height: number };
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
  getAnnotations(): Promise<unknown[]>;
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
}

async function readPage(page: Page, codes: Readonly<Record<string, number>>): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = viewport.transform;
  const matrix: Matrix = [a, b, c, d, e, f];
  const fontName = (id: string): string => (page.commonObjs.has(id) ? nameIn(page.commonObjs.get(id)) : "");
  const operators = await page.getOperatorList();
  const { runs, rules } = marksOf(operators, codes, fontName, { matrix, width: viewport.width, height: viewport.height });
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
  return { lines, hidden, links, fonts: [...new Set(seen.map((run) => run.font.replace(/^[A-Z]{6}\+/, "")))].filter((font) => font !== ""), ocr, operators: operators.fnArray.length };
}

/** Under a scan that was read by machine all letters are invisible, but for a stamp or a signature's note. */
function isReadByMachine(runs: readonly PdfRun[]): boolean {
  const letters = (some: readonly PdfRun[]) => some.reduce((sum, run) => sum + run.text.length, 0);
  const invisible = letters(runs.filter((run) => run.hidden === "invisible"));
  return invisible > 0 && invisible >= 0.7 * letters(runs);
}

/**
 * Pages that show a picture. The file is opened so that every picture is too large and drawing ends at the first one:
 * then there are fewer operators than without it, and no picture was ever unpacked.
 */
async function picturePages(pdf: { getPage(number: number): Promise<Page>; loadingTask: { destroy(): Promise<void> } }, numbers: readonly number[], operatorsOf: (number: number) => number): Promise<number[]> {
  const found: number[] = [];
  for (const number of numbers) {
    const drawn = await (await pdf.getPage(number)).getOperatorList().then((list) => list.fnArray.length, () => -1);
    if (drawn < operatorsOf(number)) found.push(number);
  }
  await pdf.loadingTask.destroy();
  return found;
}

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
  if (value.subtype === "Widget" || value.subtype === "Popup") return null;
  const contents = "contentsObj" in value && typeof value.contentsObj === "object" && value.contentsObj !== null && "str" in value.contentsObj ? String(value.contentsObj.str) : "";
  return { href: null, contents, rect };
}

function boxOf(rect: readonly number[], matrix: Matrix): [number, number, number, number] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  const from = multiply(matrix, [1, 0, 0, 1, x0, y0]);
  const to = multiply(matrix, [1, 0, 0, 1, x1, y1]);
  return [Math.min(from[4], to[4]), Math.min(from[5], to[5]), Math.max(from[4], to[4]), Math.max(from[5], to[5])];
}
