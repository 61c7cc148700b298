import type { CleaningNote, ExtractedText } from "./reading.ts";
import { isBroken, joinLines } from "./join-lines.ts";
import { dropPageFurniture } from "./page-furniture.ts";
import type { SourceLine } from "./page-furniture.ts";
import { orderColumns } from "./two-columns.ts";

export interface CleanedText {
  /** NFC, "\n" line ends, one paragraph a line. */
  text: string;
  notes: CleaningNote[];
  /** For each line of the extracted text (index 0: line 1) the 1-based line of `text` it went into; null when it was taken out. */
  lineOf: (number | null)[];
}

/**
 * Extracted text → paragraphs in reading order: page numbers, running heads and feet out, heads of two columns put in
 * order, broken lines joined, invisible characters out. No word is lost or made up but what the notes list.
 */
export function cleanText(extracted: Pick<ExtractedText, "text" | "format">): CleanedText {
  const notes: CleaningNote[] = [];
  const visible = readLines(extracted.text, notes);
  const broken = extracted.format === "pdf" || (extracted.format === "text" && isBroken(visible));
  const joined = joinLines(orderColumns(dropPageFurniture(visible, { paged: extracted.format === "pdf", broken }, notes), notes), broken, notes);
  const paragraphs = joined.filter((line, index) => line.text !== "" || joined[index - 1]?.text !== "");
  while (paragraphs.at(-1)?.text === "") paragraphs.pop();
  while (paragraphs[0]?.text === "") paragraphs.shift();
  const lineOf: (number | null)[] = extracted.text.split("\n").map(() => null);
  for (const [index, paragraph] of paragraphs.entries()) for (const line of paragraph.from) lineOf[line - 1] ??= index + 1;
  return { text: paragraphs.map((line) => `${line.text}\n`).join(""), notes: notes.sort((a, b) => a.line - b.line), lineOf };
}

/** Zero-width and directional marks, soft hyphens, tags, control characters; tab and line ends are not among them. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]|\p{Default_Ignorable_Code_Point}|\ufffe|\uffff/gu;
/** Wide enough to tell columns apart; wider ones would only slow down whoever looks for their end. */
const WIDEST_BLANK = " ".repeat(40);
const LONG_BLANK = /[ \t]{41,}/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

function readLines(text: string, notes: CleaningNote[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let page = 0;
  for (const [index, whole] of text.replace(/\r(?=\n)/g, "").replace(/\r/g, "\n").split("\n").entries()) {
    for (const [part, raw] of whole.split("\f").entries()) {
      if (part > 0) page += 1;
      // What stands between a line's end and a page's end is no blank line of the text.
      if (raw.trim() === "" && whole.includes("\f")) continue;
      const composed = raw.normalize("NFC");
      if (composed !== raw) notes.push({ line: index + 1, kind: "composed_letters", text: shorten(composed) });
      const seen = composed.replace(INVISIBLE, "");
      if (seen !== composed) notes.push({ line: index + 1, kind: "invisible_characters", text: `${composed.length - seen.length}` });
      lines.push({ text: seen.replace(SPACES, " ").replace(LONG_BLANK, WIDEST_BLANK).trimEnd(), line: index + 1, page });
    }
  }
  return lines;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
