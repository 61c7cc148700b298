export type NodeKind =
  | "document" | "annex" | "signature" | "part" | "chapter" | "section" | "subsection" | "article" | "clause" | "point"
  /** A piece of the new wording that an amending khoản quotes. */
  | "quoted"
  /** Text that goes on after the children of the node it belongs to. */
  | "text";

/** A node of the tree. Own texts in reading order, joined, are the source. */
export interface LegalNode {
  kind: NodeKind;
  /** "5", "11a", "đ", "II"; in words where an article is no Điều ("Mục I"); for a quoted piece the anchor of what it will become: "dieu-15-khoan-2". */
  label: string | null;
  title: string | null;
  /** 1-based line of the source. */
  line: number;
  /** 0 for the body; each regulation or form that starts again at Điều 1 counts one more. */
  attachment: number;
  /** Own text, line breaks included, up to the first child. */
  text: string;
  children: LegalNode[];
}

export interface ParseProblem {
  line: number;
  kind:
    | "no_articles" | "article_missing" | "article_repeated" | "clause_missing" | "clause_out_of_order" | "point_out_of_order" | "quote_unclosed";
  /** What was expected and what stands there. */
  detail: string;
}

export interface ParsedDocument {
  root: LegalNode;
  problems: ParseProblem[];
}

/** A node without text or children yet. */
export function legalNode(kind: NodeKind, label: string | null, title: string | null, line: number, attachment: number): LegalNode {
  return { kind, label, title, line, attachment, text: "", children: [] };
}

/** Own text of a node and all below it, in reading order. */
export function textOf(node: LegalNode): string {
  return node.text + node.children.map(textOf).join("");
}

/** The highest attachment counted at a node or below it. */
export function lastAttachment(of: LegalNode): number {
  return of.children.reduce((last, child) => Math.max(last, lastAttachment(child)), of.attachment);
}

/** A node of a lower rank holds those of a higher one. */
export const RANK: Readonly<Record<NodeKind, number>> = {
  document: 0, annex: 1, signature: 1, part: 2, chapter: 3, section: 4, subsection: 5, article: 6, clause: 7, point: 8, quoted: 9, text: 10,
};

/** Letters of điểm in their order. */
export const POINT_LETTERS = [..."abcdđeghiklmnopqrstuvxy"];

/** A number with its letter, comparable: "11a" → [11, 1]. */
export function labelOrder(label: string): [number, number] {
  const letter = /[a-zđ]+$/.exec(label)?.[0] ?? "";
  return [Number.parseInt(label, 10), letter === "" ? 0 : 1 + POINT_LETTERS.indexOf(letter[0] ?? "a")];
}
