import type { Lexicon } from "../language/lexicon.ts";
import { asksWhatThen, matterOf, nameOfMatter, ownWords, readLeaning, withMatter, withoutReplaced } from "./follow-up.ts";
import type { AnswerInput } from "./outcome.ts";

/** A question that can be answered without knowing what was said before. */
export interface StandaloneQuestion {
  /** The citizen's words, shorthand spelled out; after others, with the matter they leave unsaid put before them. */
  own: string;
  /** The question before and the beginning of its answer, when this one leans on them; "" when it stands alone. `own` suffices to search. */
  context: string;
}

/**
 * Short and elliptic questions ("Vậy mấy ngày?", "còn con tôi 14 tuổi thì sao") take from the questions before what they leave
 * unsaid; what they ask for and whom they speak of replaces what was asked and spoken of before. A question that names a matter
 * of its own leaves the old one behind. No model is asked.
 */
export function rewriteQuestion(input: Pick<AnswerInput, "question" | "history">, lexicon?: Lexicon): StandaloneQuestion {
  const read = (text: string): string => withoutLeadIn((lexicon?.expandShorthand(text) ?? text).replace(NO_MATTER, " ").trim());
  const asked = input.history.filter(({ role }) => role === "user").map(({ text }) => read(text));
  // Each question is made whole by the one before it, so that the third still knows what the first was about.
  const before = asked.reduce<Whole | null>((last, question) => makeWhole(question, last), null);
  const question = read(input.question);
  const { text } = makeWhole(question, before);
  return { own: text, context: text === question ? "" : `${asked.at(-1) ?? ""} ${answerBefore(input.history)}`.trim() };
}

/** "Dạ cho bác hỏi chút, trưởng ấp …" asks about the hamlet head: how somebody begins to speak is no part of the matter. */
function withoutLeadIn(question: string): string {
  const rest = question.replace(LEAD_IN, "");
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question;
}

const ME = "(?:tôi|tui|toi|em|con|cháu|chau|mình|minh|bác|bac|cô|chú|chu|anh|chị|chi)";
const LEAD_IN = new RegExp(`^(?:(?:alo|dạ|da|vâng|ad ơi|ad oi|ad|bạn ơi|ban oi)[ ,.!]+)*(?:(?:cho|xin) )*(?:${ME} )?(?:xin |muốn |muon |cần |can )?(?:hỏi|hoi)(?: thăm| tham| thêm| them| chút| chut| xíu| xiu| cái| cai)*(?: là| la| rằng| về| ve)?(?:[ ,:.!]+(?:là |la )?(?=\\p{L}))(?!(?:ai|cán bộ|can bo)(?!\\p{L}))`, "iu");

/** A question made whole, and the matter it leaves for the next one. */
interface Whole { text: string; matter: string }

function makeWhole(question: string, before: Whole | null): Whole {
  switch (before === null ? "alone" : readLeaning(question, before.text)) {
    case "alone": return { text: question, matter: matterOf(question) };
    case "asks_on": return { text: withMatter(before?.matter ?? "", question), matter: matterAfter(before?.matter ?? "", question) };
    case "turns_to": {
      const kept = asksWhatThen(question) ? (before?.matter ?? "") : (before?.text ?? "");
      const text = `${withoutReplaced(kept, question)} ${question}`.trim();
      return { text, matter: matterOf(text) };
    }
  }
}

/** "Ở đâu" adds nothing to the matter, "xã có cấm được không" much: then only the name of the old one is carried on. */
function matterAfter(matter: string, question: string): string {
  const said = ownWords(question);
  if (said === 0) return matter;
  return `${(said >= ENOUGH_WORDS ? nameOfMatter(matter) : "") || matter} ${matterOf(question)}`.trim();
}

const ENOUGH_WORDS = 3;

/** The beginning of what was answered, without the places of the law: they are what the next question asks away from. */
function answerBefore(history: AnswerInput["history"]): string {
  const last = history.at(-1);
  if (last?.role !== "assistant") return "";
  return last.text.replace(CLAUSE_NAMES, " ").split(/\s+/).slice(0, WORDS_OF_ANSWER).join(" ");
}

/** A telephone number, and what masking leaves of one, is no part of the matter. */
const NO_MATTER = /\[[^\]\n]{1,40}\]|\(?(?<!\d)0\d{8,10}(?!\d)\)?/gu;

const CLAUSE_NAMES = /(?:điểm \p{L} )?(?:khoản \d+\p{L}? )?(?:của )?Điều \d+\p{L}?/giu;
const WORDS_OF_ANSWER = 40;

/** The one text handed to search: what was said before is in it already, as far as it is meant. */
export function searchText(question: StandaloneQuestion): string {
  return question.own;
}
