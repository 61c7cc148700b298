import { listen } from "../language/utterance.ts";
import { ASKED, HOW_MANY, POLITE, UNIT, any, bareWordsOf, contentWords, covered } from "./ask-words.ts";
import { MATTER_WORDS, namesMatter } from "./matters.ts";

/**
 * How a question stands to the one before it. "alone": it says all by itself. "asks_on": something else about the same
 * matter ("ở đâu vậy", "ai ký"). "turns_to": the same about somebody or something else ("còn con tôi thì sao", "nếu trễ thì sao").
 */
export type Leaning = "alone" | "asks_on" | "turns_to";

/**
 * Does a question lean on the one before? One that names another matter and asks for something of its own has left the old
 * one behind, whatever word it begins with. Read unaccented, so that both ways of typing are understood alike.
 * @param question shorthand spelled out
 * @param before the question before it, itself made whole
 */
export function readLeaning(question: string, before: string): Leaning {
  const words = bareWordsOf(question);
  const line = words.join(" ");
  const own = contentWords(words).length;
  const turns = TURNS_TO.test(line);
  const asks = ASKS_ITSELF.test(line);
  const known = new Set(namesMatter(bareWordsOf(before)));
  if (namesMatter(words).some((matter) => !known.has(matter))) {
    if (asks || own > MOST_WORDS_OF_NEW_MATTER) return "alone";
    return turns ? "turns_to" : "alone";
  }
  if (turns && !asks) return own <= MOST_WORDS_TURNING ? "turns_to" : "alone";
  if (own <= MOST_WORDS || (POINTS_BACK.test(line) && own <= MOST_WORDS_TURNING)) return "asks_on";
  return "alone";
}

/**
 * Do short words after an answer ask on from it ("ai bầu ra ổng", "còn con cưới?"), though by themselves they might tell of something?
 * @param sure they may also be a report: only words that ask count
 */
export function asksOnFrom(before: string, text: string, sure: boolean): boolean {
  if (readLeaning(text, before) === "alone") return false;
  const line = bareWordsOf(text).join(" ");
  return ASKS_ITSELF.test(line) || /\?\s*$/u.test(text) || ASKS_FOR_MORE.test(line) || (!sure && TURNS_TO.test(line));
}

/** The matter of a question without what it asks for: "Con mới sinh phải đăng ký khai sinh" of "… trong mấy ngày?". */
export function matterOf(question: string): string {
  return without(without(question, [ASKED, POLITE]), [LEFT_OVER]);
}

/** Only what the matter is called: "khai sinh". "" where it goes by no name known here. */
export function nameOfMatter(question: string): string {
  const { words } = listen(question);
  const named = covered(words.map(({ bare }) => bare), [MATTER_WORDS]);
  return words.filter((_, i) => named.has(i)).map(({ text }) => text).join(" ");
}

/** How much a question says beside grammar and what it asks for, in words. */
export function ownWords(question: string): number {
  return contentWords(bareWordsOf(question)).length;
}

/** Does it turn to a case that went wrong ("không thành thì sao", "nếu trễ hạn"), so that what was asked before is settled? */
export function asksWhatThen(question: string): boolean {
  const line = bareWordsOf(question).join(" ");
  return WENT_WRONG.test(line) && !SUBJECTS.some((subject) => line.search(subject) >= 0);
}

/** A question without the persons, ages, times, places and matters that `turning` brings its own of. */
export function withoutReplaced(question: string, turning: string): string {
  const words = bareWordsOf(turning);
  const line = words.join(" ");
  const known = new Set(namesMatter(bareWordsOf(question)));
  const turnsMatter = namesMatter(words).some((matter) => !known.has(matter));
  return without(question, [...SUBJECTS.filter((subject) => line.search(subject) >= 0), ...(turnsMatter ? [MATTER_WORDS] : []), POLITE]);
}

/**
 * The matter put where the question leaves it out: "Đăng ký ở đâu" about "kết hôn" → "Đăng ký kết hôn ở đâu". A question that
 * says more before what it asks for is left whole behind the matter.
 */
export function withMatter(matter: string, question: string): string {
  const { words } = listen(question);
  const first = Math.min(...covered(words.map(({ bare }) => bare), [ASKED]));
  if (first === 0 || first > MOST_WORDS_BEFORE_ASK) return `${matter} ${question}`.trim();
  const at = words[first]?.start ?? 0;
  return `${question.slice(0, at).trim()} ${matter} ${question.slice(at)}`;
}

function without(text: string, patterns: readonly RegExp[]): string {
  const { words } = listen(text);
  const gone = covered(words.map(({ bare }) => bare), patterns);
  return words.filter((_, i) => !gone.has(i)).map((word) => word.text).join(" ");
}

/** With more words of its own, a question that names a new matter is whole even without an ask. */
const MOST_WORDS_OF_NEW_MATTER = 6;
/** Words beside those every question is made of, up to which it still leans on the one before. */
const MOST_WORDS = 4;
/** "Còn …", "nếu … thì sao" may say more. */
const MOST_WORDS_TURNING = 9;

/** "Đăng ký ở đâu": so many words may stand before what is asked for, to take the matter after them. */
const MOST_WORDS_BEFORE_ASK = 2;

/** What is left hanging when the ask is gone. */
const LEFT_OVER = any(["(?:(?:thi|la|co|can|mat|het|ton|phai|duoc|bi|moi|cho|o|di|va|ma) ?)+$"]);

const ASKS_ITSELF = any([
  `${HOW_MANY}(?: ${UNIT})?`, "bao lau", "chung nao", "khi nao", "bao gio", "luc nao", "(?:o |toi |den |len )?(?:dau|cho nao|noi nao)", "ai", "giay to gi", "giay gi", "ho so (?:gom )?gi", "thu tuc (?:gi|ra sao|the nao|sao)",
  "can gi", "nhu the nao", "lam sao", "(?:duoc|phai|bi|can|co) (?:\\S+ ){0,6}(?:khong|hong|ko|hok)",
], "");

/** Turns from what was asked to somebody or something else. */
const TURNS_TO = any(["^(?:(?:vay|the|roi|u|da|a) )*con", "^(?:(?:vay|the|roi) )*(?:neu|lo|gia su|truong hop|doi voi)", "thi sao", "thi the nao", "co duoc (?:khong|hong|ko)$", "thi (?:duoc|co) (?:khong|hong|ko)$", "cung (?:vay|the|duoc) (?:khong|hong|ko|ha|a)"], "");

const ASKS_FOR_MORE = any(["gom (?:nhung )?(?:gi|ai)", "thi sao", "(?:khong|hong|ko|hok)$"], "");

const WENT_WRONG = any(["(?:khong|chua|chang) (?!(?:$|vay|ha|a))\\S+(?: \\S+){0,5} thi sao", "(?:qua|tre|het) han", "bi (?:tu choi|tra lai|phat|mat|hu|sai)", "(?:nop|lam|khai|dong) (?:tre|cham|muon)", "(?:neu|lo) (?:khong|chua|tre|mat|sai|bi)"], "");

const POINTS_BACK = any(["^(?:roi|vay|the|con|neu vay|neu the|a ma|ma|xong roi)", "(?:cai|cho|viec|chuyen|giay|tien|khoan|muc|loai|don|the|ong|ba|anh|chi|con) (?:do|ay|nay|kia|tren)", "nhu (?:vay|the|tren)", "(?:o|trong|luc|hoi|toi) (?:do|tren|ben)", "(?:ong|ba|anh|chi|nguoi) (?:ay|ta|kia)", "(?:trong )?luc (?:cho|doi)"], "");

const ME = "(?: (?:toi|tui|em|minh|chau))?";
const KIN = "(?:ba|cha|tia|ma|me|bo|ong noi|ba noi|ong ngoai|ba ngoai|chong|vo|dua nho|dua con|con gai|con trai|con nho|con nit|tre nho|tre em|tre con|tre mo coi|tre|nguoi lon|nguoi gia|nguoi cao tuoi|em be|chau|nguoi khuyet tat|hoc sinh|sinh vien|cong nhan)";

/** Kinds of subject of which a question speaks of one: whoever turns to another means it instead. */
const SUBJECTS: readonly RegExp[] = [
  any([`(?:cho )?${KIN}${ME}(?: (?:moi sinh|nho|gia))?(?: (?:da |nay |duoc |moi |du |tu )*\\d+ (?:tuoi|thang))?(?: mo coi(?: cha me)?)?`, "con (?:toi|tui|em|minh|chau|moi sinh|nho)(?: (?:nay |duoc |moi )?\\d+ (?:tuoi|thang))?", "con (?:nay |duoc |moi )?\\d+ (?:tuoi|thang)", "(?:nam|nu)(?= |$)(?! (?:nay|ngoai|may|\\d))"]),
  any(["(?:(?:da|nay|duoc|moi|du|tu) )*\\d+ (?:tuoi|thang tuoi)"]),
  any(["lan (?:thu )?(?:dau|nhat|hai|ba|\\d)"]),
  any(["ho (?:can )?ngheo", "ho gia dinh", "ho co hoan canh kho khan"]),
  any(["ngay thuong", "ngay le(?: tet)?", "ngay tet", "ngay nghi", "ban dem", "chu nhat", "cuoi tuan"]),
  any(["(?:dac biet )?nang", "nhe"]),
  any(["vung (?:sau(?:,? vung xa)?|xa|bien gioi|nong thon)"]),
];
