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
  /** Opening words of the article that make sense of the khoản ("… thông qua một trong các hình thức sau:"); "" or left out when there are none. */
  lead?: string;
  /** Changes worked into it: the words are those of the day, not those first issued. */
  changedBy?: RuleChange[];
  /** Changes to it that could not be worked in with certainty. */
  doubtful?: RuleChange[];
  /** Changes that hold only from a later day than the one asked about. */
  later?: RuleChange[];
  /** It is new wording: the text and place it stands in for. */
  standsFor?: { document: LegalDocument; article: string | null; title: string | null; clause: string | null; from: string | null };
}

/** Pieces of one article → what can be quoted from it. A heading without a sentence is left out, opening words go before their khoản. */
export function quotablesOf(pieces: readonly Clause[]): Quotable[] {
  const found: Quotable[] = [];
  let opening: Clause | null = null;
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.point !== null && last && last.head.clause === piece.clause && !isQuotedPiece(piece) && !isQuotedPiece(last.head)) last.points.push(piece);
    else if (isContinuation(piece) && last) last.tail = joinLines(last.tail, piece.text);
    else {
      if (opensList(piece, pieces)) opening = piece;
      const lead: string = opening !== null && piece.id.startsWith(`${opening.id}-khoan`) ? lastLine(headText(opening)) : "";
      found.push({ head: piece, points: [], tail: "", ...(lead === "" ? {} : { lead }) });
    }
  }
  return found.filter((quotable) => !isBareHeading(quotable));
}

/** All of it, as it stands in the law. */
export function fullText({ lead, head, points, tail }: Quotable): string {
  return [lead ?? "", head.text, ...points.map((point) => point.text), tail].filter((text) => text !== "").join("\n");
}

/** The head without "Điều 9. Thời hiệu khiếu nại" or "II. NỘI DUNG": the label above the quotation says that. */
export function headText(head: Clause): string {
  return head.text.replace(/^[“"]?(?:Điều\s+\d+[a-zđ]*\.?|[IVXLC]+\.)[^\n]*\n/u, "");
}

/** "Công dân có các quyền sau đây:" and then khoản, each the end of that sentence. */
function opensList(piece: Clause, pieces: readonly Clause[]): boolean {
  return /:\s*$/u.test(piece.text) && pieces.some(({ id }) => id.startsWith(`${piece.id}-khoan`));
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

function isQuotedPiece(piece: Clause): boolean {
  return piece.id.includes("-trich-");
}

function isContinuation(piece: Clause): boolean {
  return /-tiep(?:--\d+)?$/.test(piece.id);
}

/** "Điều 12. Khám bệnh, chữa bệnh", "II. NỘI DUNG" or "1. Mức hỗ trợ:" alone, or an amending khoản that only says what it changes. */
function isBareHeading({ head, points, tail }: Quotable): boolean {
  if (points.length > 0 || tail !== "") return false;
  const text = head.text.trim();
  if (text.includes("\n")) return OPENS.test(text) && !text.includes("“");
  if (/^[“"]?Điều\s+\d+[a-zđ]*\.?/u.test(text)) return !hasSentence(text);
  if (OPENS.test(text)) return !text.includes("“");
  // Plans have headings of their own, without a full stop; so has a khoản of a law now and then, but that is a rule.
  return /^(?:[IVXLC]+|\d+(?:\.\d+)*)\.\s/u.test(text) && (head.id.includes("#muc-") || text === text.toUpperCase()) && !/[.;!?”"]$/u.test(text);
}

const OPENS = /(?::|như sau)$/u;

/** Old laws put the rule on the Điều line itself. */
function hasSentence(line: string): boolean {
  return /[.;]\s*[”"]?$/.test(line) && line.length > 60;
}

function joinLines(first: string, second: string): string {
  return first === "" ? second : `${first}\n${second}`;
}
