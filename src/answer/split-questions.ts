import { any, bareWordsOf, contentWords, HOW_MANY, UNIT } from "./ask-words.ts";
import { whatIsAsked } from "./asked.ts";

/** Answered in one go; what is beyond waits to be asked for. */
const MOST_QUESTIONS = 2;

/**
 * A message → its questions, at most two, and those that wait. What is told before a question stays with it, and a question is
 * never cut at an "và" that joins persons or things: only between two parts that each ask for something. The second may lean on
 * the first ("… ở đâu và cần giấy tờ gì"): it is made whole like any question after another.
 */
export function splitQuestions(text: string): { questions: string[]; later: string[] } {
  const pieces = grouped(text, partsOf(text));
  if (pieces.length < 2) return { questions: [text.trim()], later: [] };
  return { questions: pieces.slice(0, MOST_QUESTIONS), later: pieces.slice(MOST_QUESTIONS) };
}

interface Part { start: number; end: number; asks: boolean; endsSentence: boolean }

/** The text cut wherever a question could end: at the marks, and before words that join. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  const close = (end: number, next: number, endsSentence: boolean): void => {
    const part = text.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(part)) parts.push({ start, end, asks: asks(part), endsSentence });
    start = next;
  };
  for (const { 0: mark, index } of text.matchAll(CUTS)) {
    const endsSentence = /[.!?;…\n]/u.test(mark);
    // The mark that ends a sentence stays with it; a comma or "và" goes.
    close(endsSentence ? index + mark.trimEnd().length : index, index + mark.length, endsSentence);
  }
  close(text.length, text.length, true);
  return parts;
}

/** Neighbouring parts → one piece for each question; what asks for nothing goes with the question after it, or with the last. */
function grouped(text: string, parts: readonly Part[]): string[] {
  const pieces: { start: number; end: number; asks: boolean; closed: boolean }[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    const own = text.slice(part.start, part.end);
    if (last && !(part.asks && last.asks && isAnother(text.slice(last.start, last.end), own)) && !(last.asks && last.closed && !part.asks)) {
      last.end = part.end;
      last.asks ||= part.asks;
      last.closed = part.endsSentence;
    } else pieces.push({ start: part.start, end: part.end, asks: part.asks, closed: part.endsSentence });
  }
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  if (last && before && !last.asks) {
    before.end = last.end;
    pieces.pop();
  }
  return pieces.map(({ start, end }) => text.slice(start, end).trim());
}

function asks(part: string): boolean {
  const words = bareWordsOf(part);
  const line = words.join(" ").replace(ASKS_NOTHING, " ");
  return ASKS.test(line) && !(TAG.test(line) && said(part) < LEAST_OF_A_TAGGED);
}

/** "Bao nhiêu, mấy tiền một tháng" asks once, only twice as loud. */
function isAnother(before: string, part: string): boolean {
  const asked = whatIsAsked(before);
  const again = [...whatIsAsked(part)];
  return again.length === 0 || again.some((kind) => !asked.has(kind)) || said(part) > 1;
}

/** Words that say what it is about: numbers and what they count do not. */
function said(part: string): number {
  return contentWords(bareWordsOf(part)).filter((word) => !COUNTED.test(word)).length;
}

const COUNTED = new RegExp(`^(?:\\d.*|${UNIT}|moi|mot)$`);

const CUTS = /[?!…;]+["”’)]*\s*|\.(?=\s|$)\s*|\s*\n\s*|\s*,\s+(?:(?:và|va|rồi|roi|với lại|voi lai)(?=\s)\s*)?|\s+(?:và|va|với lại|voi lai|rồi thì|roi thi)\s+/giu;

/** "… phải không", "… được không" alone beg a nod to what was said. */
const TAG = any(["(?:phai|duoc|dung|co phai|co dung)(?: vay)? (?:khong|hong|ko)(?: vay| a| ha)?$"], "");
const LEAST_OF_A_TAGGED = 2;

const ASKS = any([
  `${HOW_MANY} ${UNIT}`, "bao nhieu", "bao lau", "he so may", "chung nao", "khi nao", "bao gio", "luc nao", "ngay nao", "(?:o|toi|den|len|ra|nop) (?:dau|cho nao|noi nao)", "(?:co quan|don vi|cap|noi|nguoi|truong hop) nao", "ai",
  "(?:giay to|giay|ho so|thu tuc|dieu kien|can|gom|quyen|nghia vu|lam|noi) (?:\\S+ )?gi", "nhu the nao", "ra sao", "the nao", "lam sao", "thi sao", "cach nao", "(?:co|duoc|phai|bi|can) (?:\\S+ ){0,8}(?:khong|hong|ko|hok)$", "duoc (?:khong|hong|ko)",
], "");

/** Asking words that ask for nothing. */
const ASKS_NOTHING = any(["gi ma", "^may (?:nguoi|ong|ba|anh|chi|chu|bac|ho)", "(?:khong )?ai (?:cung|do|ay|khac|ma)", "khong ai", "(?:khi|luc|bao gio|o dau|the|nao|bao nhieu|gi) (?:nao )?cung", "bat (?:cu|ky) (?:ai|luc nao|o dau)"]);
