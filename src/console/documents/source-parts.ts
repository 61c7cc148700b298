import { type LegalNode, type ParsedDocument, normaliseNewlines } from "../../knowledge/documents/parse-document.ts";

/** A stretch of whole lines, small enough for one page. Lines are 1-based, both ends included. */
export interface SourcePart { from: number; to: number; /** First and last article in it; null where none begins. */ articles: { first: string; last: string } | null }

/** Lines of a text as people count them. */
export function linesOf(text: string): string[] {
  return normaliseNewlines(text).split("\n");
}

/**
 * A document cut where articles, annexes or headings begin, so that each part is read at one sitting and a law of a
 * megabyte never becomes one page. An article longer than a part is cut at line ends.
 */
export function partsOf(lines: readonly string[], parsed: ParsedDocument): SourcePart[] {
  const articles = articlesOf(parsed.root);
  const starts = startsOf(parsed.root);
  const parts: SourcePart[] = [];
  let from = 1;
  let chars = 0;
  for (let line = 1; line <= lines.length; line++) {
    const length = (lines[line - 1] ?? "").length + 1;
    const isFull = line > from && (chars + length > MOST_CHARS || (starts.has(line) && chars + lengthUntilNext(line, lines, starts) > MOST_CHARS));
    if (isFull) {
      parts.push(part(from, line - 1, articles));
      from = line;
      chars = 0;
    }
    chars += length;
  }
  parts.push(part(from, lines.length, articles));
  return parts;
}

/** Index of the part a line stands in; the last part for a line beyond the end. */
export function partAt(parts: readonly SourcePart[], line: number): number {
  const index = parts.findIndex((one) => line <= one.to);
  return index < 0 ? parts.length - 1 : index;
}

/** The text with lines `from` to `to` replaced; an empty replacement takes them out. */
export function withLines(text: string, from: number, to: number, replacement: string): string {
  const lines = linesOf(text);
  const next = replacement === "" ? [] : linesOf(replacement);
  return [...lines.slice(0, from - 1), ...next, ...lines.slice(to)].join("\n");
}

/** Characters that stand in a text unseen, written out: "⟨U+200B⟩". */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, (char) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}

/** Characters of text on one page: some four screens of a desk, a few kilobytes over the wire. */
const MOST_CHARS = 12_000;

const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}\u2028\u2029\u115F\u1160\u3164]/gu;

function part(from: number, to: number, articles: readonly { line: number; label: string }[]): SourcePart {
  const inside = articles.filter((article) => article.line >= from && article.line <= to);
  const [first, last] = [inside[0], inside.at(-1)];
  return { from, to, articles: first && last ? { first: first.label, last: last.label } : null };
}

function articlesOf(node: LegalNode): { line: number; label: string }[] {
  const own = node.kind === "article" && node.label !== null ? [{ line: node.line, label: node.label }] : [];
  return [...own, ...node.children.flatMap(articlesOf)];
}

const STARTS: ReadonlySet<LegalNode["kind"]> = new Set(["annex", "part", "chapter", "section", "subsection", "article", "signature"]);

/** Lines where something begins. An article right below its heading does not start anew: they stay together. */
function startsOf(root: LegalNode): ReadonlySet<number> {
  const starts = new Set<number>();
  const visit = (node: LegalNode, above: LegalNode | null): void => {
    const isFirstBelowHeading = above !== null && above.kind !== "document" && above.kind !== "annex" && above.children[0] === node;
    if (STARTS.has(node.kind) && !isFirstBelowHeading) starts.add(node.line);
    if (node.kind !== "article") for (const child of node.children) visit(child, node);
  };
  visit(root, null);
  return starts;
}

function lengthUntilNext(line: number, lines: readonly string[], starts: ReadonlySet<number>): number {
  let chars = 0;
  for (let at = line; at <= lines.length && chars <= MOST_CHARS; at++) {
    if (at > line && starts.has(at)) break;
    chars += (lines[at - 1] ?? "").length + 1;
  }
  return chars;
}
