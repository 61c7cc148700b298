import type { Clause } from "../knowledge/clause.ts";
import { documentShortName, fromDayLead, quotation, quoteLead, secondLead } from "../text/answers.ts";
import type { QuotePlace } from "../text/answers.ts";
import type { Asked } from "./asked.ts";
import { citationsOf } from "./cite.ts";
import { excerptOf, MAX_WHOLE_WORDS, MAX_WORDS, wordCount } from "./excerpt.ts";
import type { Excerpt } from "./excerpt.ts";
import type { Evidence } from "./judge-evidence.ts";
import type { AnswerOutcome, Citation } from "./outcome.ts";
import { rankText } from "./rank-text.ts";
import type { RankedQuotable } from "./rank-quotables.ts";
import type { StandaloneQuestion } from "./rewrite-question.ts";

/** Two bubbles and a half: the first piece is always shown, further ones only while they fit. */
const MOST_WORDS = 270;
const MOST_TITLE_CHARS = 110;

interface Quoted { piece: RankedQuotable; excerpt: Excerpt }

/** The chosen pieces word for word, those of one article together, each under one plain sentence that names its place. */
export function quoteAnswer(question: StandaloneQuestion & { asked: ReadonlySet<Asked>; legalWords: readonly string[] }, evidence: Evidence, asOf: string): Extract<AnswerOutcome, { kind: "answered" }> {
  const score = rankText(question);
  const articles = byArticle(fitting(evidence.chosen.map((piece, i) => ({ piece, excerpt: excerptOf(piece.quotable, score, i === 0 ? MAX_WHOLE_WORDS : MAX_WORDS) }))));
  const parts: string[] = [];
  let before: string | null = null;
  for (const quoted of articles) {
    const first = quoted[0];
    if (!first) continue;
    const { name, place } = namedPlace(first.piece, quoted.length === 1);
    parts.push(before === null ? quoteLead(name, place) : secondLead(before === name ? null : name, place));
    parts.push(quotation(quotedText(quoted)));
    before = name;
  }
  const citations = distinct(articles.flat().flatMap(({ piece: { quotable, hit }, excerpt }) => citationsOfExcerpt(quotable, hit, asOf, excerpt)));
  const cited = new Set(citations.map(({ clauseId }) => clauseId));
  const more = evidence.others.flatMap(({ quotable, hit }) => citationsOf(quotable, hit.document, asOf, null).slice(0, 1)).filter(({ clauseId }) => !cited.has(clauseId));
  return { kind: "answered", mode: "quoted", text: parts.join("\n"), citations, more };
}

/**
 * One piece that holds from a later day: its sentence and quotation, and its citations.
 * @param day first day on which it holds
 */
export function quoteFrom(question: StandaloneQuestion & { asked: ReadonlySet<Asked>; legalWords: readonly string[] }, piece: RankedQuotable, day: string): { text: string; citations: Citation[] } {
  const { quotable, hit } = piece;
  const excerpt = excerptOf(quotable, rankText(question));
  const { name, place } = namedPlace(piece, true);
  return { text: `${fromDayLead(day, name, place)}\n${quotation(quotedText([{ piece, excerpt }]))}`, citations: citationsOfExcerpt(quotable, hit, day, excerpt) };
}

/** Pieces of one article one under the other, after the words that open their list; a khoản by itself needs no number, the sentence before names it. */
function quotedText(quoted: readonly Quoted[]): string {
  const lead = quoted[0]?.piece.quotable.lead ?? "";
  const texts = quoted.map((one) => withNumber(withoutOuterMarks(one.excerpt.text), one, quoted.length > 1));
  const [only = ""] = texts;
  return [lead, ...(texts.length === 1 && lead === "" ? [only.replace(/^\d+[a-zđ]?\.\s+/u, "")] : texts)].filter((text) => text !== "").join("\n");
}

/** Of several khoản each goes by its number, also where its beginning is left out. */
function withNumber(text: string, { piece: { quotable: { head } } }: Quoted, isOneOfMany: boolean): string {
  const number = /^\d+[a-zđ]?\.(?=\s)/u.exec(head.text)?.[0];
  return isOneOfMany && number !== undefined && text.startsWith("…") ? `${number} ${text}` : text;
}

/** Up to so many điểm are named one by one. */
const MOST_POINTS = 3;

function citationsOfExcerpt(quotable: RankedQuotable["quotable"], { document }: RankedQuotable["hit"], asOf: string, { points }: Excerpt): Citation[] {
  if (points.length === 0 || points.length > MOST_POINTS) return citationsOf(quotable, document, asOf, null);
  return distinct(points.flatMap((point) => citationsOf(quotable, document, asOf, point)));
}

/** New wording is named after the law it now belongs to. */
function namedPlace({ quotable: { standsFor, head, lead }, hit }: RankedQuotable, isAlone: boolean): { name: string; place: QuotePlace } {
  const own = documentShortName(hit.document);
  if (standsFor === undefined) return { name: own, place: { ...placeOf(head), clause: isAlone && lead === undefined && !head.id.includes("-trich-") ? head.clause : null } };
  return { name: documentShortName(standsFor.document), place: { ...placeOf({ ...head, article: standsFor.article, articleTitle: standsFor.title }), newWordingBy: own } };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.clauseId, citation])).values()];
}

function fitting(quoted: readonly Quoted[]): Quoted[] {
  let words = 0;
  return quoted.filter(({ excerpt }, i) => {
    const more = wordCount(excerpt.text);
    if (i > 0 && words + more > MOST_WORDS) return false;
    words += more;
    return true;
  });
}

/** Articles in the order of their best piece; the pieces of one as they stand in the law. */
function byArticle(quoted: readonly Quoted[]): Quoted[][] {
  const articles = new Map<string, Quoted[]>();
  for (const one of quoted) {
    const { head: { slug, article }, standsFor } = one.piece.quotable;
    const key = `${slug}#${article ?? ""}${standsFor === undefined ? "" : `#${standsFor.document.slug}#${standsFor.article ?? ""}`}`;
    articles.set(key, [...(articles.get(key) ?? []), one]);
  }
  return [...articles.values()].map((pieces) => pieces.toSorted((a, b) => khoanOf(a.piece.quotable.head) - khoanOf(b.piece.quotable.head)));
}

/** Number of the khoản; of quoted new wording the one it will have. */
function khoanOf({ id, clause }: Clause): number {
  return Number.parseInt(/-trich-.*khoan-(\d+)/.exec(id)?.[1] ?? clause ?? "0", 10);
}

/** Where in the document, with the article's title: it often says what the khoản only implies. */
function placeOf({ article, articleTitle }: Clause): { article: string | null; title: string | null } {
  const short = articleTitle !== null && articleTitle.length <= MOST_TITLE_CHARS && !/^(?:sửa đổi|bổ sung)/iu.test(articleTitle);
  return { article, title: short ? articleTitle : null };
}

/** New wording inside an amending text stands in quotation marks of its own. */
function withoutOuterMarks(text: string): string {
  return text.replace(/^[“"]+/, "").replace(/[”"]+[;.]*$/, "");
}
