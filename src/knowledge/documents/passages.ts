import type { Article, DocumentPieces, Piece } from "./document-pieces.ts";

/** What is scored as one: an article, or one khoản of a long amending article, or a stretch of an annex. */
export interface Passage {
  articleIndex: number;
  /** Pieces `firstPiece` ≤ i < `endPiece` of the document. */
  firstPiece: number;
  endPiece: number;
  title: string;
  headings: string;
  text: string;
}

/** Everything of a document that can be found, in reading order. Preamble, headings and signatures are not. */
export function listPassages({ pieces, articles }: DocumentPieces): Passage[] {
  const passages: Passage[] = [];
  for (let start = 0; start < pieces.length;) {
    const articleIndex = pieces[start]?.articleIndex ?? null;
    let end = start + 1;
    while (end < pieces.length && isOfSame(articles, articleIndex, pieces[end]?.articleIndex ?? null)) end++;
    const article = articleIndex === null ? undefined : articles[articleIndex];
    if (article && articleIndex !== null) {
      const shared = { articleIndex, title: titleOf(article, pieces[start]), headings: article.headings.join(" ") };
      for (const [first, last] of stretches(pieces, start, end, article)) {
        passages.push({ ...shared, firstPiece: first, endPiece: last, text: pieces.slice(first, last).map((piece) => piece.text).join("") });
      }
    }
    start = end;
  }
  return passages;
}

/** Forms are found with the annex they stand in: a blank to fill in must not go before the rule that asks for it. */
function isOfSame(articles: readonly Article[], first: number | null, next: number | null): boolean {
  if (first === next || first === null || next === null) return first === next;
  const [own, other] = [articles[first], articles[next]];
  return own?.isAnnex === true && other?.isAnnex === true && other.label.startsWith(`${own.label.replace(/ \(.*$/, "")} (`) && own.attachment === other.attachment;
}

/** The heading of a form or list counts as its words only: a rule on complaints goes before the form "ĐƠN KHIẾU NẠI". */
function titleOf({ title, isAnnex }: Article, first: Piece | undefined): string {
  const isInHead = title !== null && (!isAnnex || (first?.text.split("\n", 1)[0] ?? "").includes(title));
  return isInHead ? title : "";
}

/** Characters of an annex scored as one. */
const ANNEX_STRETCH = 2500;
/** A Mục of a plan can hold a page on each of its khoản: beyond so many characters a khoản begins a passage of its own. */
const PLAN_STRETCH = 1200;

function stretches(pieces: readonly Piece[], start: number, end: number, { isAnnex, label }: Pick<Article, "isAnnex" | "label">): [number, number][] {
  const amends = pieces.slice(start, end).some((piece) => piece.kind === "quoted");
  const isPlan = !isAnnex && !/^\d/.test(label);
  const isInAnnex = isPlan && label.includes("Phụ lục");
  if (!isAnnex && !amends && !isPlan) return [[start, end]];
  const found: [number, number][] = [];
  let first = start;
  let size = 0;
  for (let i = start; i < end; i++) {
    const piece = pieces[i];
    const isFull = size >= ANNEX_STRETCH && (isAnnex || isInAnnex);
    const starts = amends ? piece?.kind === "clause" : isFull || (isPlan && piece?.kind === "clause" && size >= PLAN_STRETCH);
    if (starts && i > first) {
      found.push([first, i]);
      first = i;
      size = 0;
    }
    size += piece?.text.length ?? 0;
  }
  found.push([first, end]);
  return found;
}
