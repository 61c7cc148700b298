import { DAY, addDays, dayOf } from "./days.ts";
import type { ReadValue } from "./reading.ts";

export interface ReadEffect {
  from: ReadValue;
  /** First day on which it no longer applies. */
  to: ReadValue;
}

/**
 * From when and until when a document applies, in its own words ("Luật này có hiệu lực thi hành từ ngày …"). Only
 * sentences whose subject is the document itself count, outside quoted wording; where they disagree, nothing is said.
 * @param lines paragraphs of the body, index 0 is line 1
 * @param quoted lines that are wording quoted for another document
 * @param issued "kể từ ngày ký" counts from it; a Luật's day of adoption
 */
export function readEffect(lines: readonly string[], quoted: (line: number) => boolean, issued: string | null): ReadEffect {
  const from: { value: string; line: number }[] = [];
  const to: { value: string; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (!/hiệu lực|áp dụng|thực hiện/i.test(line) || quoted(index + 1)) continue;
    const sentence = sentenceOfItself(line);
    if (sentence === null) continue;
    const start = startOf(sentence, issued);
    if (start !== null) from.push({ value: start, line: index + 1 });
    const end = endOf(sentence);
    if (end !== null) to.push({ value: end, line: index + 1 });
  }
  return { from: agreed(from), to: agreed(to) };
}

const SELF = String.raw`(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết(?: liên tịch)?|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Chương trình|Quy chế|Quy định|Hướng dẫn|Văn bản)`;
/** What may stand before the subject on its line: the number of the unit, the title of the article on the same line. */
const LEAD = String.raw`^[.\s]*(?:Điều\s+\d+[a-zđ]?\s*[.:]?\s*(?:(?:Hiệu lực(?: thi hành)?|Điều khoản thi hành|Tổ chức thực hiện|Hiệu lực và [\p{L} ,]{3,60}|Thi hành)\s*[.:]?\s*)?)?(?:\d{1,2}\s*[.)]\s*)?(?:[a-zđ]\)\s*)?`;
const ITSELF = new RegExp(`${LEAD}(?<sentence>${SELF} (?:này\\b|(?=có hiệu lực (?:thi hành )?(?:kể )?từ ngày)|(?=đã được [^;]{5,160} thông qua)).*)$`, "iu");

/** The sentence from its subject on, when the subject is this document. */
function sentenceOfItself(line: string): string | null {
  const sentence = ITSELF.exec(line.trim())?.groups?.sentence;
  if (sentence === undefined) return null;
  // "Nghị định này, có hiệu lực…" but not "Nghị định này quy định về … có hiệu lực".
  return new RegExp(`^${SELF}(?: này)?,? *(?:và [^.;]{0,60}ban hành kèm theo )?(?:thay thế [^;]{5,600}? và )?(?:(?:được|sẽ|bắt đầu|chỉ) *)*(?:đã được [^;]{5,200} và )?(?:có hiệu lực|có giá trị|hết hiệu lực|áp dụng|thực hiện|thi hành)`, "iu").test(sentence) ? sentence : null;
}

function startOf(sentence: string, issued: string | null): string | null {
  const clause = /(?:có hiệu lực|có giá trị|áp dụng|thi hành)(?: thi hành| áp dụng)?[,\s]*(.*)$/iu.exec(sentence)?.[1] ?? "";
  const day = new RegExp(`^(?:(?:bắt đầu|được áp dụng) )?(?:kể )?(?:từ\\s+)?${DAY}`, "iu").exec(clause);
  if (day && /^(?:(?:bắt đầu|được áp dụng) )?(?:kể )?từ/i.test(clause)) return dayOf(day[1], day[2], day[3]);
  const later = /^sau\s+(?:thời hạn\s+)?(\d{1,3})(?:\s*\([^)]*\))?\s+ngày,?\s*(?:kể\s*)?từ\s+(?:ngày\s+)(ký|ban hành|được ký)/iu.exec(clause);
  if (later && issued !== null) return addDays(issued, Number(later[1]));
  if (/^(?:thi hành )?(?:kể\s*)?từ\s+(?:ngày\s+)?(?:được\s+)?(?:ký|thông qua|ban hành|ngày ký)(?!\s*\d)/iu.test(clause) && !/đăng công báo|đăng báo/i.test(clause.slice(0, 60))) return issued;
  return null;
}

/** "đến hết ngày 31 tháng 12 năm 2026" → the day after it; "hết hiệu lực từ ngày …" → that day. */
function endOf(sentence: string): string | null {
  const main = sentence.split(/;|\.\s+(?=\p{Lu})/u, 1)[0] ?? "";
  const over = new RegExp(`^${SELF} này,? *(?:sẽ )?hết hiệu lực(?: thi hành)? *(?:kể )?từ +${DAY}`, "iu").exec(main);
  if (over) return dayOf(over[1], over[2], over[3]);
  const until = new RegExp(`(?:có hiệu lực|áp dụng|thực hiện)[^;]*?đến\\s+(hết\\s+)?${DAY}`, "iu").exec(main);
  const last = until ? dayOf(until[2], until[3], until[4]) : null;
  if (last !== null) return addDays(last, 1);
  const year = /(?:có hiệu lực|áp dụng|thực hiện)[^;]*?đến\s+hết\s+năm\s+(\d{4})/iu.exec(main)?.[1];
  return year === undefined ? null : `${Number(year) + 1}-01-01`;
}

function agreed(found: readonly { value: string; line: number }[]): ReadValue {
  const first = found[0];
  if (first === undefined || found.some(({ value }) => value !== first.value)) return { value: null, line: first?.line ?? null };
  return first;
}
