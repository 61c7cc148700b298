import { ArticleParser } from "./article-parser.ts";
import { withAttachedOutlines } from "./attached-outlines.ts";
import { isStructural, readLegalLine } from "./legal-lines.ts";
import { beginsBooklet } from "./outline-lines.ts";
import { parseOutline } from "./parse-outline.ts";
import type { ParsedDocument } from "./legal-tree.ts";
import { separateUnits } from "./separate-units.ts";

export { labelOrder, textOf } from "./legal-tree.ts";
export type { LegalNode, NodeKind, ParsedDocument, ParseProblem } from "./legal-tree.ts";

/** The one change made to a source before it is parsed: every line break becomes "\n". */
export function normaliseNewlines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * Text of a Vietnamese legal document → tree of Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm.
 * Where no line starts an Điều, and for plans and annexes attached, numbers alone make the units, see `parseOutline`.
 * A booklet of questions and answers is quoted by "Câu 5", whatever articles its answers print.
 * Loses nothing: `textOf(root)` equals `normaliseNewlines(text)`. Never throws; what looks wrong is in `problems`.
 */
export function parseDocument(text: string): ParsedDocument {
  const source = normaliseNewlines(text).split(/(?<=\n)/);
  if (beginsBooklet(source)) {
    const booklet = parseOutline(source.map((line, i) => ({ text: line, number: i + 1 })));
    return { root: booklet.root, problems: booklet.problems };
  }
  const lines = separateUnits(source);
  const read = lines.map(({ text: line }) => readLegalLine(line));
  const parser = new ArticleParser(read.some((line) => line.kind === "point" && line.label.startsWith("đ")));
  for (const [index, { text: line, number }] of lines.entries()) {
    const next = read[index + 1];
    parser.take(line, read[index] ?? { kind: "text", quoted: false }, number, next === undefined || isStructural(next) ? null : (lines[index + 1]?.text ?? null));
  }
  const parsed = parser.finish();
  if (!parsed.problems.some(({ kind }) => kind === "no_articles")) return { root: withAttachedOutlines(parsed.root), problems: parsed.problems };
  const outline = parseOutline(lines);
  return { root: withAttachedOutlines(outline.root), problems: outline.isNumbered ? outline.problems : parsed.problems };
}
