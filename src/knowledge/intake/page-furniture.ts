import { isStructural, readLegalLine } from "../documents/legal-lines.ts";
import type { CleaningNote } from "./reading.ts";

/** A line on its way through the cleaning: where it stood, and on which page. */
export interface SourceLine {
  text: string;
  /** 1-based line of the extracted text. */
  line: number;
  /** 0-based. */
  page: number;
}

/**
 * What pages carry besides the text: their numbers, and heads and feet that are repeated. Returns the lines without them.
 * @param paged the format has pages, even if this text fills only one
 * @param broken lines end at the page's width: only then can a text without page breaks hold page numbers
 */
export function dropPageFurniture(lines: readonly SourceLine[], { paged, broken }: { paged: boolean; broken: boolean }, notes: CleaningNote[]): SourceLine[] {
  const pages = Map.groupBy(lines.filter((line) => line.text.trim() !== ""), (line) => line.page);
  const dropped = new Map<SourceLine, CleaningNote["kind"]>();
  if (pages.size >= 2 || paged) {
    for (const line of pageNumbers([...pages.values()])) dropped.set(line, "page_number");
    for (const edge of ["page_header", "page_footer"] as const) {
      for (const line of repeated([...pages.values()].map((page) => page.filter((one) => dropped.get(one) !== "page_number")), edge)) dropped.set(line, edge);
    }
  } else if (broken) {
    for (const line of risingNumbers(lines)) dropped.set(line, "page_number");
  }
  for (const [line, kind] of dropped) notes.push({ line: line.line, kind, text: line.text.trim() });
  return lines.filter((line) => !dropped.has(line));
}

const NUMBER_LINE = /^[-–—|\s]*(?:trang\s*)?(\d{1,4})(?:\s*[/|]\s*\d{1,4})?[-–—|\s]*$/i;
/** Lines at either end of a page where a head or foot is looked for. */
const EDGE_LINES = 3;

/** A number alone at the edge of a page, rising with the pages. */
function pageNumbers(pages: readonly SourceLine[][]): SourceLine[] {
  const candidates = pages.flatMap((page) => edgesOf(page, 2).flatMap((line) => {
    const number = NUMBER_LINE.exec(line.text.trim())?.[1];
    return number === undefined ? [] : [{ line, offset: Number(number) - line.page }];
  }));
  const times = new Map<number, number>();
  for (const { offset } of candidates) times.set(offset, (times.get(offset) ?? 0) + 1);
  const [best, count] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (count < Math.max(1, Math.min(2, pages.length - 1))) return [];
  return candidates.filter(({ offset }) => offset === best).map(({ line }) => line);
}

/** The same words at the same edge of most pages; units of the text and table rows are never taken for them. */
function repeated(pages: readonly SourceLine[][], edge: "page_header" | "page_footer"): SourceLine[] {
  if (pages.length < 2) return [];
  const seen = new Map<string, SourceLine[]>();
  for (const page of pages) {
    // Two pages prove less than many: only their outermost lines count.
    const reach = pages.length === 2 ? 1 : EDGE_LINES;
    const lines = edge === "page_header" ? page.slice(0, reach) : page.slice(-reach);
    for (const line of lines) {
      if (isStructural(readLegalLine(line.text)) || line.text.includes(" | ")) continue;
      const key = line.text.trim().replace(/\d+/g, (number) => (Math.abs(Number(number) - line.page) <= pages.length + 200 && number.length <= 3 ? "#" : number));
      const same = seen.get(key) ?? [];
      same.push(line);
      seen.set(key, same);
    }
  }
  return [...seen.values()].filter((same) => same.length >= Math.max(Math.min(3, pages.length), pages.length * 0.6)).flat();
}

/** In a text without page breaks: lone numbers that count up by one, a page's worth of lines apart. */
function risingNumbers(lines: readonly SourceLine[]): SourceLine[] {
  const lone = lines.flatMap((line, at) => {
    const number = NUMBER_LINE.exec(line.text.trim())?.[1];
    return number === undefined ? [] : [{ line, at, number: Number(number) }];
  });
  let best: typeof lone = [];
  for (const [index, start] of lone.entries()) {
    const run = [start];
    for (const next of lone.slice(index + 1)) {
      const last = run.at(-1);
      if (last && next.number === last.number + 1 && next.at - last.at >= PAGE_LINES[0] && next.at - last.at <= PAGE_LINES[1]) run.push(next);
    }
    if (run.length > best.length) best = run;
    if (best.length > lone.length / 2) break;
  }
  return best.length >= 3 ? best.map(({ line }) => line) : [];
}

const PAGE_LINES = [15, 90] as const;

function edgesOf(page: readonly SourceLine[], count: number): SourceLine[] {
  return [...new Set([...page.slice(0, count), ...page.slice(-count)])];
}
