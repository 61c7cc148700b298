import type { Block } from "./document-outline.ts";

/** A long document is read part by part: this many characters of text are about 50 KB on the wire, a first load that a cheap phone bears. */
const MOST_CHARS = 170_000;

/** A document a little longer is not worth dividing. */
const BIT_MORE = 0.2;

/** One part, in reading order. `first` and `last` name its articles: "Điều 1", "Điều 90"; null where it holds none. */
export interface DocumentPart { blocks: readonly Block[]; first: string | null; last: string | null }

/**
 * Blocks of a document → its parts, one for most. A part begins with a heading or an article; an article is never cut, and a heading
 * stays with what it heads.
 */
export function divide(blocks: readonly Block[], mostChars = MOST_CHARS): DocumentPart[] {
  const units = unitsOf(blocks).map((unit) => ({ unit, chars: unit.reduce((sum, block) => sum + weightOf(block), 0) }));
  const total = units.reduce((sum, { chars }) => sum + chars, 0);
  // Parts of about one length: a last one of two articles would only be a click more.
  const wanted = Math.max(1, Math.ceil(total / mostChars - BIT_MORE));
  const share = total / wanted;
  const parts: Block[][] = [];
  let length = Infinity;
  for (const { unit, chars } of units) {
    if (length + chars / 2 > share && parts.length < wanted) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(...unit);
    length += chars;
  }
  return parts.map((part) => {
    const articles = part.flatMap((block) => (block.kind === "article" ? [nameOf(block.title)] : []));
    return { blocks: part, first: articles[0] ?? null, last: articles.at(-1) ?? null };
  });
}

/** Characters; a title stands in the table of contents of every part as well. */
const weightOf = (block: Block): number => block.text.length + (block.kind === "article" ? 2 * block.title.length : 0);

/** Articles with all that stands below them, each with the headings right above it. */
function unitsOf(blocks: readonly Block[]): Block[][] {
  const units: Block[][] = [];
  let onlyHeadings = false;
  for (const block of blocks) {
    const begins = block.kind === "heading" ? !onlyHeadings : block.kind === "article" && !onlyHeadings;
    if (begins || units.length === 0) units.push([block]);
    else units.at(-1)?.push(block);
    onlyHeadings = block.kind === "heading";
  }
  return units;
}

/** "Điều 5. Nguyên tắc" → "Điều 5". */
const nameOf = (title: string): string => (title.split(".")[0] ?? title).slice(0, 40);
