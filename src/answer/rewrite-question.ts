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
  const answered = input.history.at(-1)?.role === "assistant" ? (input.history.at(-1)?.text ?? "") : "";
  return { own, context: `${firstWords(asked.text, CONTEXT_WORDS, lexicon)} ${firstWords(answered, CONTEXT_WORDS, lexicon)}`.trim() };
}

/** The one text handed to search. */
export function searchText(question: StandaloneQuestion): string {
  return `${question.own} ${question.context}`.trim();
}

/** Longer questions name their own matter; an older answer is a quotation and may be long. */
const LONE_WORDS = 18;
const CONTEXT_WORDS = 40;

/** Words that point back to what was said. */
const POINTS_BACK = phrases([
  "^ (rồi|vậy|thế|còn|dậy|nếu vậy|nếu thế|vậy thì|thế thì|à mà|mà)", "(cái|chỗ|việc|chuyện|giấy|tiền|khoản|mức|loại|đơn|thẻ) (đó|ấy|này|nầy|trên)", "như (vậy|thế|trên)", "(ở|trong|lúc|hồi|tới) (đó|trển|bển)",
]);

function leansOnContext(question: string, lexicon?: Lexicon): boolean {
  const { line, words } = listen(question, lexicon);
  return words.length <= LONE_WORDS || POINTS_BACK.test(line);
}

function firstWords(text: string, count: number, lexicon?: Lexicon): string {
  const plain = lexicon?.expandShorthand(text) ?? text;
  return plain.split(/\s+/).slice(0, count).join(" ");
}
