import { isUnaccented } from "./fold.ts";
import type { Span } from "./redact.ts";

/**
 * Day, month and year of birth, in figures or words. The year alone stays, for policy depends on age; so does the day of
 * anything else that ends in "sinh" ("vệ sinh ngày 20/11/2026", "dự sinh …").
 * @param bare the text as `flat` gives it
 */
export function* findBirths(text: string, bare: string): Generator<Span> {
  const unmarked = isUnaccented(text);
  for (const match of bare.matchAll(DATE)) {
    const before = bare.slice(Math.max(0, match.index - 40), match.index);
    const year = /(?<year>(?:19|20)\d{2})/.exec(match[0])?.groups?.["year"];
    const after = bare.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (!(BORN.test(before) && !OTHER_SINH.test(before)) && !BORN_AFTER.test(after) && !bornByWord(text.slice(Math.max(0, match.index - 12), match.index), unmarked, year)) continue;
    const lead = /^(?:ngay|hom)\s+(?=\d{1,2}\s?[/.\-–])/.exec(match[0])?.[0].length ?? 0;
    yield { start: match.index + lead, end: match.index + match[0].trimEnd().length, type: "birth_date" };
  }
}

const WORD = "(?:mot|hai|ba|bon|tu|nam|sau|bay|bay|tam|chin|muoi|muoi|mot|lam|nham|ram|gieng|chap|linh|le|khong)";
const WORDS = String.raw`${WORD}(?:\s${WORD}){0,3}`;
const DAY = String.raw`(?:mung\s|mong\s)?(?:\d{1,2}|${WORDS})`;
const MONTH = String.raw`(?:\d{1,2}|gieng|chap|${WORDS})`;
const YEAR_WORDS = String.raw`(?:mot|hai) (?:ngan|nghin) (?:\S{2,6} ){0,4}\S{2,6}|${WORD}(?:\s${WORD}){3}`;
const YEAR = String.raw`(?:(?:19|20)\d{2}|\d{2}(?!\d)|${YEAR_WORDS})`;

const DATE = new RegExp(
  String.raw`(?<![a-z0-9/])(?:ngay\s+|hom\s+)?(?:` + [
    String.raw`(?:mung\s|mong\s)?\d{1,2}\s?[/.\-–]\s?\d{1,2}\s?[/.\-–]\s?(?:19|20)?\d{2}`,
    String.raw`(?:19|20)\d{2}[/.\-]\d{1,2}[/.\-]\d{1,2}`,
    String.raw`${DAY}\s+(?:thang|t)\s?${MONTH}\s*,?\s*(?:am lich\s)?(?:nam\s*)?${YEAR}`,
    String.raw`nam\s(?:19|20)\d{2}\s,?\s?thang\s\d{1,2}\s,?\s?ngay\s\d{1,2}`,
    String.raw`\d{1,2}\s\d{1,2}\s(?:19|20)\d{2}`,
    String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}`,
  ].join("|") + String.raw`)(?![a-z0-9/])`,
  "g",
);

/** "sinh ngày", "ngày tháng năm sinh của ông:", "sinh nhật con em". */
const BORN = /(?<![a-z])(?:sinh nhat|sinh|sanh|sn|ns|n\.s|dob|d\.o\.b)(?:\s+(?:ngay|thang|nam|vao|hom|nham|dung|ghi|la|cua|toi|tui|em|con|chau|ong|ba|ma|me|cha|no|noi|ngoai|trong|giay|can cuoc|luc|am lich|duong lich))*\s*[:.(]?\s*$/;
const BORN_AFTER = /^\s?(?:,|la)?\s?(?:ngay sinh|ngay thang nam sinh|sinh nhat|nam sinh)(?![a-z])/;
const OTHER_SINH = /(?<![a-z])(?:hoc|ve|du|thi|khai|phat|ho|an|y|song|hi|tai|khuc|nhan|giao|tuyen|du kien|ngay du) (?:sinh|sanh)[^.;!?]{0,30}$/;

/** "đẻ 18-4-1957"; without its marks "de" is as often "để", so the year must be one of a grown person's. */
function bornByWord(before: string, unmarked: boolean, year: string | undefined): boolean {
  if (/(?<!\p{L})đẻ\s(?:ngày\s|hôm\s|vào\s)?$/iu.test(before.normalize("NFC"))) return true;
  return unmarked && year !== undefined && Number(year) < 2010 && /(?<![a-z])de\s(?:ngay\s|hom\s|vao\s)?$/i.test(before);
}
