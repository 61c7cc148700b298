import { fold } from "../language/fold.ts";
import { phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { AnswerInput } from "./outcome.ts";

/** A question that can be searched without knowing what was said before. */
export interface StandaloneQuestion {
  /** The citizen's words, shorthand spelled out. */
  own: string;
  /** Words of the turns before it that it leans on; "" when it stands alone. */
  context: string;
}

/**
 * Short and elliptic questions ("Vậy mấy ngày?") take the words of the previous question and the beginning of
 * the answer to it. Greetings and shorthand are cleaned; nothing else is changed. No model is asked.
 */
export function rewriteQuestion(input: Pick<AnswerInput, "question" | "history">, lexicon?: Lexicon): StandaloneQuestion {
  const own = (lexicon?.expandShorthand(input.question) ?? input.question).trim();
  const asked = input.history.findLast((turn) => turn.role === "user");
  if (!asked || !leansOnContext(own, lexicon)) return { own, context: "" };
  // The clause that answered before is what the next question asks away from: its number must not lead search back to it.
  const answered = input.history.at(-1)?.role === "assistant" ? (input.history.at(-1)?.text ?? "").replace(CLAUSE_NAMES, " ") : "";
  const context = `${firstWords(asked.text, CONTEXT_WORDS, lexicon)} ${firstWords(answered, CONTEXT_WORDS, lexicon)}`.trim();
  // "Còn lần hai thì sao": the time now asked about takes the place of the one asked about before.
  return { own, context: OTHER_TIME.test(own) ? context.replaceAll(OTHER_TIMES, " ").replace(/\s+/g, " ").trim() : context };
}

const CLAUSE_NAMES = /(?:điểm \p{L} )?(?:khoản \d+\p{L}? )?(?:của )?Điều \d+\p{L}?/giu;
const OTHER_TIME = /(?<!\p{L})l[ầa]n (?:th[ứu] )?(?:đ[ầa]u|dau|nh[ấa]t|hai|ba|\d)(?![\p{L}\d])/iu;
const OTHER_TIMES = new RegExp(OTHER_TIME.source, "giu");

/** The one text handed to search. */
export function searchText(question: StandaloneQuestion): string {
  return `${question.own} ${question.context}`.trim();
}

/** A question with more words of its own than this names its matter, unless it points back. */
const FEW_OWN_WORDS = 2;
/** Pointing back, a question may say a little more and still need what was said. */
const SOME_OWN_WORDS = 14;
const CONTEXT_WORDS = 40;

/** Words a question is made of, whatever it asks about. */
const FRAME_WORDS = new Set(
  ("ai bao bây bị bà ba bạn cho chưa chú chỉ chị con còn các cái có cô cũng cần của dạ đi đâu được đó đây đủ em gì giờ hay hả hỏi hông không khi là làm lâu lên lúc mà mấy mình mới một muốn nay này nào nên nếu " +
    "nhiêu nhiều như nhé nữa nầy ở ơi phải qua ra rồi sao sẽ tôi tui tới từ thì thế thôi theo thêm trong và vào vậy vô với về vẫn xin ạ à anh ấy đã đang để đến biết thấy nói kể nha hen nghen").split(" ").map(fold),
);

/** Words that point back to what was said. */
const POINTS_BACK = phrases([
  // Without accents "vay" is also to borrow, "the" also a card: only before words that go on asking.
  "^ (vay|roi|the) (thi|sap|may|bao|co|con|ai|phai|chung|neu|giay|cai|nop|lam|dong|muc)", "^ (rồi|vậy|thế|còn|dậy|nếu vậy|nếu thế|vậy thì|thế thì|à mà|mà)", "(cái|chỗ|việc|chuyện|giấy|tiền|khoản|mức|loại|đơn|thẻ) (đó|ấy|này|nầy|trên)", "như (vậy|thế|trên)", "(ở|trong|lúc|hồi|tới) (đó|trển|bển)",
]);

function leansOnContext(question: string, lexicon?: Lexicon): boolean {
  const { line, words } = listen(question, lexicon);
  const own = words.filter((word) => !FRAME_WORDS.has(fold(word.text))).length;
  return own <= FEW_OWN_WORDS || (own <= SOME_OWN_WORDS && POINTS_BACK.test(line));
}

function firstWords(text: string, count: number, lexicon?: Lexicon): string {
  const plain = lexicon?.expandShorthand(text) ?? text;
  return plain.split(/\s+/).slice(0, count).join(" ");
}
