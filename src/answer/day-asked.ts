import { phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import type { Lexicon } from "../language/lexicon.ts";

/** The day a question is about, when it is not today. */
export type DayAsked =
  /** A day of its own: "năm 2024 thì…", "trước 1/7/2026", "từ 01/07/2026". */
  | { kind: "on"; day: string }
  /** "hồi trước", "luật cũ": as it was before the present rule. */
  | { kind: "before" }
  /** "sắp tới", "luật mới": what is about to change counts too. */
  | { kind: "upcoming" };

/**
 * Does the question ask what held, or will hold, on another day? A date alone does not: "nhà xây năm 2012" and "sinh năm 1960"
 * are events that the rule of today is about. Null: today.
 * @param today YYYY-MM-DD
 */
export function readDayAsked(question: string, today: string, lexicon?: Lexicon): DayAsked | null {
  const { line } = listen(spelledDates(question), lexicon);
  for (const { pattern, dayOf } of DATED) {
    const match = pattern.exec(line);
    if (match === null || EVENT.test(beforeRule(line, match.index + match[0].length))) continue;
    const day = dayOf(match[0], today);
    if (day !== null && day >= OLDEST && day !== today) return { kind: "on", day };
  }
  if (BEFORE.test(line)) return { kind: "before" };
  return UPCOMING.test(line) ? { kind: "upcoming" } : null;
}

/** The day before a day, both YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

/** The day some days later, both YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  return shifted(day, days);
}

/** Earlier days are those of events: the documents in force then are not here. */
const OLDEST = "2000-01-01";

const YEAR = "(19|20)[0-9][0-9]";
const DAY = `(ngày )?[0-9]{1,2} tháng [0-9]{1,2} năm ${YEAR}`;
const MONTH = `tháng [0-9]{1,2} năm ${YEAR}`;
const HELLO = "((dạ|ad|ad ơi|cho hỏi|cho em hỏi|cho tôi hỏi|cho tui hỏi|cho con hỏi|xin hỏi|hỏi|vậy|thế) )?,? ?";
/** What follows a date that is the time of the rule and not of an event. */
const RULE = "(quy định|luật|mức|lương|phụ cấp|trợ cấp|chuẩn nghèo|lệ phí|thuế|thời hạn|tuổi|tuổi nghỉ hưu|điều kiện|đóng|được hưởng|phạt|học phí)";
/** "thì" after the date makes it the frame of the question. */
const THEN = "(thì|mà|là)";

const DATED: readonly { pattern: RegExp; dayOf: (match: string, today: string) => string | null }[] = [
  { pattern: phrases([`^ ${HELLO}trước ${DAY}`, `(quy định|luật|mức|lương) (của )?trước ${DAY}`, `trước ${DAY} ${THEN}`]), dayOf: (text) => before(dateIn(text)) },
  { pattern: phrases([`^ ${HELLO}sau ${DAY}`, `sau ${DAY} ${THEN}`]), dayOf: (text) => after(dateIn(text)) },
  { pattern: phrases([`^ ${HELLO}(kể từ|bắt đầu từ|từ|tính tới|tính đến|vào|hồi|tại thời điểm|thời điểm|tới|đến) ${DAY}`, `(kể từ|bắt đầu từ|từ|tính tới|tính đến|vào) ${DAY} (${THEN}|trở đi|${RULE})`, `(áp dụng|hiện hành|có hiệu lực) (từ|vào|hồi|tại|lúc) ${DAY}`, `${RULE} ~4 (từ|vào|hồi|tại|lúc|tới) ${DAY}`]), dayOf: (text) => dateIn(text) },
  { pattern: phrases([`^ ${HELLO}((vào|hồi|trong|từ|tới|đến) )?${MONTH}`, `((vào|hồi|trong|từ) )?${MONTH} ${THEN}`, `${RULE} ~4 (vào |hồi |trong |của |từ )?${MONTH}`]), dayOf: (text, today) => monthIn(text, today) },
  { pattern: phrases([`^ ${HELLO}((vào|hồi|trong|từ|tới|đến|sang|qua|của) )?năm ${YEAR}`, `((vào|hồi|trong|từ) )?năm ${YEAR} ${THEN}`, `(quy định|mức|lương|lương cơ sở|phụ cấp|trợ cấp|chuẩn nghèo|lệ phí|học phí|mức đóng|mức hưởng|mức phạt) ~4 ((vào|hồi|trong|của) )?năm ${YEAR}`]), dayOf: (text, today) => yearDay(Number(/(?:19|20)\d\d/.exec(text)?.[0]), today) },
  { pattern: phrases(["(hồi |vào |của )?năm ngoái", "năm rồi (thì|quy định|mức)"]), dayOf: (_, today) => yearDay(Number(today.slice(0, 4)) - 1, today) },
  { pattern: phrases(["(sang|qua|tới|đến) năm (thì|quy định|mức|được|phải|còn|có)", "(sang|qua|từ) năm (sau|tới)", "năm (sau|tới) (thì|quy định|mức|được|phải|còn|có)"]), dayOf: (_, today) => yearDay(Number(today.slice(0, 4)) + 1, today) },
];

const BEFORE = phrases([
  "(luật|quy định|nghị định|thông tư|mức|chính sách) (cũ|trước đây|hồi trước|hồi đó|ngày trước|trước kia)", "(hồi trước|trước đây|trước kia|ngày trước|hồi xưa) ~6 (quy định|luật|mức|thời hạn|bao nhiêu|mấy|thế nào|sao|được|phải)",
  "theo (luật|quy định) ~4 cũ", "chưa (sửa|đổi|thay) (luật|đổi) (thì|là)",
]);
const UPCOMING = phrases([
  "(sắp tới|sắp đây|thời gian tới|tới đây|mai mốt) ~8 (luật|quy định|mức|thay đổi|đổi|tăng|giảm|áp dụng|bỏ|còn|được|phải|thì)", "(luật|quy định|nghị định|thông tư|mức|chính sách) ~3 (sắp tới|sắp có hiệu lực|sắp áp dụng|sắp thay đổi|sắp đổi)",
  "sắp (tăng|giảm|bỏ|thay|sửa|đổi)",
]);
/** Somebody did or got something at that time. */
const EVENT = phrases(["(sinh|xây|cất|mua|bán|cưới|kết hôn|lấy|nhận|được cấp|được giao|cấp|ký|vào làm|bắt đầu làm|bắt đầu đóng|đi làm|nghỉ việc|mất|chết|khai hoang|sử dụng đất|ở|tham gia|nhập ngũ|sanh|đẻ|tốt nghiệp|nộp đơn|nộp hồ sơ)"]);

/** "1/7/2026", "1.7.2026" and "tháng 3/2025" → in words. */
function spelledDates(question: string): string {
  // Words with accents among words without would be read as typed that way on purpose.
  const [month, year] = /[À-ỹ]/u.test(question) ? ["tháng", "năm"] : ["thang", "nam"];
  return question
    .replace(/(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)(?!\d)/gu, `$1 ${month} $2 ${year} $3`)
    .replace(/(th[aá]ng) (\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)(?!\d)/giu, `$1 $2 ${year} $3`);
}

/** The clause of the sentence up to "thì" or a comma, where an event would be told. */
function beforeRule(line: string, end: number): string {
  const rest = line.slice(end);
  const stop = /(?: thi'? | thì |,|\?|\.)/u.exec(rest)?.index ?? Math.min(rest.length, 40);
  return ` ${line.slice(0, end).trim()} ${rest.slice(0, stop).trim()} `;
}

function dateIn(text: string): string | null {
  const numbers = [...text.matchAll(/\d+/g)].map(([number]) => number);
  const [day = "", month = "", year = ""] = numbers;
  return numbers.length < 3 ? null : asDay(Number(day), Number(month), Number(year));
}

function monthIn(text: string, today: string): string | null {
  const [month = 0, year = 0] = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
  const first = asDay(1, month, year);
  if (first === null) return null;
  const last = shifted(asDay(1, (month % 12) + 1, month === 12 ? year + 1 : year) ?? first, -1);
  return first.slice(0, 7) === today.slice(0, 7) ? today : last < today ? last : first;
}

/** Of a past year its last day, of one to come its first, of this one today. */
function yearDay(year: number, today: string): string | null {
  const present = Number(today.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  return year === present ? today : year < present ? `${year}-12-31` : `${year}-01-01`;
}

function before(day: string | null): string | null {
  return day === null ? null : shifted(day, -1);
}

function after(day: string | null): string | null {
  return day === null ? null : shifted(day, 1);
}

function asDay(day: number, month: number, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
