import { isStructural, readLegalLine } from "../documents/legal-lines.ts";
import type { CleaningNote } from "./reading.ts";
import type { SourceLine } from "./page-furniture.ts";

/** A paragraph put together again, and the lines it was made of. */
export interface JoinedLine {
  text: string;
  /** Lines of the extracted text. */
  from: number[];
}

/**
 * Lines broken at the width of the page → paragraphs. A line that starts no unit and follows an unfinished one belongs
 * to it. Words are never changed; a hyphen at the break stays.
 * @param broken whether the lines are as long as a page allows (PDF, most .txt) and not one a paragraph
 */
export function joinLines(lines: readonly SourceLine[], broken: boolean, notes: CleaningNote[]): JoinedLine[] {
  const width = broken ? widthOf(lines) : Number.POSITIVE_INFINITY;
  const joined: OpenParagraph[] = [];
  const counts = new UnitCounts();
  let previous: SourceLine | null = null;
  for (const line of lines) {
    const text = line.text.trim();
    const open = joined.at(-1);
    if (text !== "" && open !== undefined && previous !== null && (isLoneMarker(open, text) || (broken && continues(previous, line, open, width, counts)))) {
      const hyphen = /[-–]$/.test(open.tail);
      // One note a paragraph is enough to find the place.
      if (hyphen || open.from.length === 1) notes.push({ line: line.line, kind: hyphen ? "joined_hyphen" : "joined_line", text: shorten(text) });
      open.parts.push(`${glueBetween(open.tail, text)}${text}`);
      open.tail = text.slice(-TAIL);
      open.length += text.length + 1;
      open.from.push(line.line);
    } else {
      if (text !== "") counts.see(text);
      joined.push({ parts: [text], head: text.slice(0, HEAD), tail: text.slice(-TAIL), length: text.length, from: [line.line] });
    }
    // A blank line ends a paragraph; one at the top of a page does not.
    previous = text !== "" ? line : previous !== null && previous.page !== line.page ? previous : null;
  }
  return joined.map(({ parts, from }) => ({ text: parts.join(""), from }));
}

/** A paragraph that may still go on. Its text is put together once, at the end: it can be as long as the file. */
interface OpenParagraph {
  parts: string[];
  head: string;
  tail: string;
  length: number;
  from: number[];
}

/** Characters at either end that tell whether a paragraph goes on. */
const HEAD = 300;
const TAIL = 160;

/** A stroke or hyphen without a blank before it ("căn cước/hộ chiếu", "áp-phích") held one word together before the break. */
function glueBetween(tail: string, text: string): string {
  return isCode(tail, text) || /[\p{L}\d)]\/$|\p{L}-$/u.test(tail) ? "" : " ";
}

/** Are the lines of this text broken at a page's width? */
export function isBroken(lines: readonly SourceLine[]): boolean {
  const lengths = lines.map((line) => line.text.trim().length).filter((length) => length > 0);
  if (lengths.length < 8) return false;
  const longest = quantile(lengths, 0.98);
  // A line of a page holds more than a heading does.
  if (longest > 160 || longest < 50) return false;
  const unfinished = lines.filter((line) => line.text.trim().length > longest * 0.7 && !FINISHED.test(line.text.trim())).length;
  return unfinished >= Math.max(4, lengths.length * 0.15);
}

/** Length of a full line. */
function widthOf(lines: readonly SourceLine[]): number {
  return quantile(lines.map((line) => line.text.trim().length).filter((length) => length > 20 && length < 200), 0.9);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Numbers of a plan that are no khoản of a law: "II- NHIỆM VỤ", "1.2. Họp dân", "3/ Kinh phí", "b. Vận động". */
const OUTLINE = /^(?:[IVX]{1,6}\s*[.\-–/]\s*|\d{1,2}(?:\.\d{1,2}){1,3}[.\-–]?\s+|\d{1,2}\s?[-–/]\s?|[a-zđ][./]\s+|[A-H]\.\s+)\p{Lu}/u;
const FINISHED = /[.;:!?…][”"’)\]]?$|\.\/\.$/;
/** A word that cannot be the last of a heading or sentence. */
const HANGING = /(?:^|\s)(?:và|hoặc|của|các|những|về|cho|với|theo|tại|trong|từ|do|bởi|là|có|được|bị|số|năm|tháng|ngày|khoản|điểm|Điều|một|hai|để|không|trên|dưới|đến|việc|khi|mà|thì|này|Luật|Nghị|Thông|Ủy|Uỷ|bộ|cơ|tổ|nhà)$|[,–-]$/;

function continues(previous: SourceLine, line: SourceLine, open: OpenParagraph, width: number, counts: UnitCounts): boolean {
  const [above, text] = [previous.text.trim(), line.text.trim()];
  if (above.includes(" | ") || text.includes(" | ")) return false;
  // A first line set in is a new paragraph, where the lines below it are not.
  if (/^\s{2,}/.test(line.text) && !/^\s{2,}/.test(previous.text)) return false;
  const read = readLegalLine(text);
  const full = above.length + 1 + (text.split(/\s/, 1)[0]?.length ?? 0) > width * 0.92;
  if (isStructural(read)) return full && !FINISHED.test(above) && read.kind !== "signature" && read.kind !== "annex" && !counts.expects(text);
  if (isCode(open.tail, text)) return true;
  if (OUTLINE.test(text) && !HANGING.test(above)) return false;
  if (isCapitals(text) && isCapitals(above)) return isHeadingOpen(open.head) || (full && above.length > 30);
  if (isCapitals(above) || (isCapitals(text) && text.length > 5 && !HANGING.test(above))) return false;
  if (/^[-+•*●–]\s/.test(text)) return !FINISHED.test(above) && full && /^[-–]\s\p{Lu}/u.test(text) && /\p{L}$/u.test(above);
  const small = /^[\p{Ll}\d(“"%,;.)/]/u.test(text);
  if (FINISHED.test(above)) return /^\p{Ll}/u.test(text) && !/[:;]$/.test(above) && full;
  if (small) return full || HANGING.test(above) || above.length > width * 0.6;
  if (HANGING.test(above)) return above.length > width * 0.5;
  if (!full) return false;
  // A heading that fills its line is followed by the rule itself.
  return readLegalLine(open.head).kind !== "article" || open.length > width * 1.2;
}

/** "1." or "Điều 5." alone on a line is the beginning of the next. */
function isLoneMarker(open: OpenParagraph, text: string): boolean {
  return open.parts.length === 1 && /^(?:\d{1,3}[a-zđ]?\.|[IVX]{1,6}[.\-–]|\d{1,2}(?:\.\d{1,2}){1,2}\.|[a-zđ]{1,2}\d?\s?\)|(?:[\p{L}]+ )?[Ss]ố\s*:)$/u.test(open.head) && !isStructural(readLegalLine(text)) && !text.includes(" | ");
}

/** A number of a document broken at its stroke or hyphen: "154/2026/NĐ-" + "CP". */
function isCode(above: string, text: string): boolean {
  return (/\d\/(?:\d{4}\/)?[\p{Lu}\d-]*[-/]$/u.test(above) && /^[\p{Lu}\d]/u.test(text)) || (/\d\/\d{4}$/.test(above) && /^\/\p{Lu}/u.test(text));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^)]*\)?/g, ""));
}

function isHeadingOpen(open: string): boolean {
  return isCapitals(open) && !/^(?:CỘNG HÒA|CỘNG HOÀ|ĐẢNG CỘNG|TM\.|KT\.|TL\.)/.test(open) && open.length > 40;
}

/** Last Điều and khoản seen: a number that does not follow is a reference broken off at the line's end. */
class UnitCounts {
  #article = 0;
  #clause = 0;

  see(text: string): void {
    const read = readLegalLine(text);
    if (read.kind === "article" && !read.quoted) [this.#article, this.#clause] = [Number.parseInt(read.label, 10), 0];
    if (read.kind === "clause" && !read.quoted) this.#clause = Number.parseInt(read.label, 10);
  }

  expects(text: string): boolean {
    const read = readLegalLine(text);
    if (read.kind === "article") return read.quoted || read.marked === false ? Number.parseInt(read.label, 10) === this.#article + 1 : [0, 1].includes(Number.parseInt(read.label, 10) - this.#article) || Number.parseInt(read.label, 10) === 1;
    if (read.kind === "clause") return read.quoted || [1, this.#clause, this.#clause + 1].includes(Number.parseInt(read.label, 10));
    return true;
  }
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
