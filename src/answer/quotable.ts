import type { Clause, LegalDocument } from "../knowledge/clause.ts";
import type { RuleChange } from "./article-store.ts";

/** What is quoted as one: a khoản with its điểm, an article without khoản, or a piece of new wording. */
export interface Quotable {
  /** The khoản, or the article's own text. */
  head: Clause;
  /** Its điểm, in order; empty when it has none. */
  points: Clause[];
  /** Wording that goes on after the điểm. */
  tail: string;
  /** Changes worked into it: the words are those of the day, not those first issued. */
  changedBy?: RuleChange[];
  /** Changes to it that could not be worked in with certainty. */
  doubtful?: RuleChange[];
  /** Changes that hold only from a later day than the one asked about. */
  later?: RuleChange[];
  /** It is new wording: the text and place it stands in for. */
  standsFor?: { document: LegalDocument; article: string | null; title: string | null; clause: string | null; from: string | null };
}

/** Pieces of one article → what can be quoted from it. A heading without a sentence is left out. */
export function quotablesOf(pieces: readonly Clause[]): Quotable[] {
  const found: Quotable[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.point !== null && last && last.head.clause === piece.clause && !isQuotedPiece(piece) && !isQuotedPiece(last.head)) last.points.push(piece);
    else if (isContinuation(piece) && last) last.tail = joinLines(last.tail, piece.text);
    else found.push({ head: piece, points: [], tail: "" });
  }
  return found.filter((quotable) => !isBareHeading(quotable));
}

/** All of it, as it stands in the law. */
export function fullText(quotable: Quotable): string {
  return [quotable.head.text, ...quotable.points.map((point) => point.text), quotable.tail].filter((text) => text !== "").join("\n");
}

/** The head without "Điều 9. Thời hiệu khiếu nại": the label above the quotation says that. */
export function headText(head: Clause): string {
  return head.text.replace(/^[“"]?Điều\s+\d+[a-zđ]*\.?[^\n]*\n/u, "");
}

function isQuotedPiece(piece: Clause): boolean {
  return piece.id.includes("-trich-");
}

function isContinuation(piece: Clause): boolean {
  return /-tiep(?:--\d+)?$/.test(piece.id);
}

/** "Điều 12. Khám bệnh, chữa bệnh" alone, or an amending khoản that only says what it changes. */
function isBareHeading({ head, points, tail }: Quotable): boolean {
  return points.length === 0 && tail === "" && (/^[“"]?Điều\s+\d+[a-zđ]*\.?[^\n]*$/u.test(head.text) ? !hasSentence(head.text) : /như sau\s*:?\s*$/u.test(head.text) && !head.text.includes("“"));
}

/** Old laws put the rule on the Điều line itself. */
function hasSentence(line: string): boolean {
  return /[.;]\s*[”"]?$/.test(line) && line.length > 60;
}

function joinLines(first: string, second: string): string {
  return first === "" ? second : `${first}\n${second}`;
}
