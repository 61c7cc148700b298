import { fold } from "../../language/fold.ts";
import type { LegalNode, NodeKind, ParsedDocument } from "./legal-tree.ts";

/** One leaf of a document, in reading order. Joined texts of all pieces are the source. */
export interface Piece {
  /** Unique in the document; the viewer's anchor: "dieu-5-khoan-2-diem-a". */
  anchor: string;
  kind: NodeKind;
  /** Index into `articles`; null for what stands outside any Điều. */
  articleIndex: number | null;
  clause: string | null;
  point: string | null;
  /** Own text, line breaks included. */
  text: string;
}

export interface Article {
  /** "5", "11a"; in words for an annex ("Phụ lục I") and for a unit that is no Điều ("Mục I", "Câu 5"): what does not begin with a digit. */
  label: string;
  title: string | null;
  /** 0 for the body; 1… for a regulation or form attached to it. */
  attachment: number;
  isAnnex: boolean;
  /** Phần / Chương / Mục above it, outermost first. */
  headings: string[];
  /** Pieces `firstPiece` ≤ i < `endPiece` belong to it. */
  firstPiece: number;
  endPiece: number;
}

export interface DocumentPieces {
  pieces: Piece[];
  articles: Article[];
}

/** Tree → flat pieces with unique anchors, and the articles and annexes they belong to. */
export function listPieces(parsed: ParsedDocument): DocumentPieces {
  const result: DocumentPieces = { pieces: [], articles: [] };
  const anchors = new Map<string, number>();
  const visit = (node: LegalNode, place: Place): void => {
    const here = placeOf(node, place, result);
    for (const text of node.text === "" ? [] : isFreeText(node) || here.inAnnex ? splitLong(node.text) : [node.text]) {
      result.pieces.push({
        anchor: unique(here.anchor, anchors),
        kind: node.kind,
        articleIndex: here.articleIndex,
        clause: here.clause,
        point: here.point,
        text,
      });
    }
    for (const child of node.children) visit(child, here);
    if (here.articleIndex !== null && here.articleIndex !== place.articleIndex) {
      const article = result.articles[here.articleIndex];
      if (article) article.endPiece = result.pieces.length;
    }
  };
  visit(parsed.root, { anchor: "mo-dau", headings: [], articleIndex: null, clause: null, point: null, inAnnex: false });
  return result;
}

interface Place {
  anchor: string;
  headings: string[];
  articleIndex: number | null;
  clause: string | null;
  point: string | null;
  /** Below a Phụ lục, where one unit may run over many pages of tables. */
  inAnnex: boolean;
}

const HEADING_WORD: Partial<Record<NodeKind, string>> = { part: "Phần", chapter: "Chương", section: "Mục", subsection: "Tiểu mục" };
const HEADING_ANCHOR: Partial<Record<NodeKind, string>> = { part: "phan", chapter: "chuong", section: "muc", subsection: "tieu-muc" };

function placeOf(node: LegalNode, above: Place, result: DocumentPieces): Place {
  const prefix = node.attachment === 0 ? "" : `kem-theo-${node.attachment}-`;
  const label = (node.label ?? "").toLowerCase().replaceAll(".", "-");
  switch (node.kind) {
    case "document":
      return above;
    case "part": case "chapter": case "section": case "subsection": {
      const heading = `${HEADING_WORD[node.kind]} ${node.label}${node.title === null ? "" : `. ${node.title}`}`;
      return { ...above, anchor: `${prefix}${HEADING_ANCHOR[node.kind]}-${fold(label)}`, headings: [...above.headings, heading] };
    }
    case "annex":
      return startArticle(node, `${prefix}phu-luc${label === "" ? "" : `-${fold(label).replace(/[^a-z\d]+/g, "-").replace(/^-|-$/g, "")}`}`, { ...above, headings: [] }, result);
    case "signature":
      return { ...above, anchor: `${prefix}ky`, headings: [], articleIndex: null };
    case "article":
      return startArticle(node, `${prefix}${/^\d/.test(label) ? `dieu-${label}` : fold(label).replace(/[^a-z\d]+/g, "-")}`, above, result);
    case "clause":
      return { ...above, anchor: `${above.anchor}-khoan-${label}`, clause: node.label, point: null };
    case "point":
      return { ...above, anchor: `${above.anchor}-diem-${label}`, point: node.label };
    case "quoted":
      return { ...above, anchor: `${above.anchor}-trich-${label}` };
    case "text":
      return { ...above, anchor: `${above.anchor}-tiep` };
  }
}

function startArticle(node: LegalNode, anchor: string, above: Place, result: DocumentPieces): Place {
  const isAnnex = node.kind === "annex";
  result.articles.push({
    label: isAnnex ? `Phụ lục${node.label === null ? "" : ` ${node.label}`}` : (node.label ?? ""),
    title: node.title,
    attachment: node.attachment,
    isAnnex,
    headings: above.headings,
    firstPiece: result.pieces.length,
    endPiece: result.pieces.length,
  });
  const headings = isAnnex && node.title !== null && !node.title.startsWith("(") ? [`${result.articles.at(-1)?.label}. ${node.title}`] : above.headings;
  return { anchor, headings, articleIndex: result.articles.length - 1, clause: null, point: null, inAnnex: above.inAnnex || isAnnex };
}

function unique(anchor: string, used: Map<string, number>): string {
  const times = (used.get(anchor) ?? 0) + 1;
  used.set(anchor, times);
  return times === 1 ? anchor : `${anchor}--${times}`;
}


/** Annexes and other text outside the articles can run over many pages with no unit to quote. */
function isFreeText(node: LegalNode): boolean {
  return node.kind === "annex" || node.kind === "signature" || node.kind === "document" || node.kind === "text";
}

/** Characters of free text kept in one piece. */
const FREE_TEXT_PIECE = 1500;

/** Cuts at line ends only; joined, the parts are the text. */
function splitLong(text: string): string[] {
  if (text.length <= FREE_TEXT_PIECE) return [text];
  const parts: string[] = [];
  let part = "";
  for (const line of text.split(/(?<=\n)/)) {
    if (part !== "" && part.length + line.length > FREE_TEXT_PIECE) {
      parts.push(part);
      part = "";
    }
    part += line;
  }
  parts.push(part);
  return parts;
}
