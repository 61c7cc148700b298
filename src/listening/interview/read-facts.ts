import { type FactName, factNames } from "../../knowledge/fields.ts";
import { type Pattern, pattern } from "../../language/phrase.ts";
import { quantitiesIn, type QuantityUnit } from "../../language/quantities.ts";
import { type Utterance, listen } from "../../language/utterance.ts";
import { wishOf } from "../wish.ts";

export { type FactName, factNames };

/** Is this the name of a fact an interview may ask for? */
export const isFactName = (name: string): name is FactName => (factNames as readonly string[]).includes(name);

/** What an interview may find out besides place and matter. */
export type ToldFact = "since" | "people" | "money" | "wish";

/**
 * What a message tells of when it began, how many it touches, how much money is gone and what is wished for, each in the
 * citizen's own words, cut out as they stand. What is not told is absent. With or without accents.
 */
export function readFacts(text: string): Partial<Record<ToldFact, string>> {
  const heard = listen(text);
  const facts: Partial<Record<ToldFact, string>> = {};
  for (const [fact, rules] of READERS) {
    const found = longest(heard, rules);
    if (found !== null && !UNKNOWN.test(heard.line)) facts[fact] = found;
  }
  if (!UNKNOWN.test(heard.line)) takeAmounts(heard, facts);
  const wish = wishOf(text);
  if (wish !== null) facts.wish = wish;
  return facts;
}

/** Sums and numbers of people the rules did not see ("2tr5", "hai mươi mấy nóc nhà"), or of which they saw a part ("7 nhà" of "5-7 nhà"). */
function takeAmounts(heard: Utterance, facts: Partial<Record<ToldFact, string>>): void {
  for (const { unit, start, end } of quantitiesIn(heard)) {
    const fact = FACT_OF[unit];
    if (fact === undefined) continue;
    const told = heard.text.slice(start, end);
    const known = facts[fact];
    if (known === undefined || (told.length > known.length && told.includes(known))) facts[fact] = told;
  }
}

const FACT_OF: Partial<Record<QuantityUnit, "money" | "people">> = { "đồng": "money", "hộ": "people", "người": "people" };

/** Is the message one of these and nothing more: a lapse of time, a number of people, a sum? Used when just that was asked. */
export function isBareFact(fact: ToldFact, text: string): boolean {
  const { line } = listen(text);
  if (fact === "people" && /^ [\d.,]+ (?:[.,?] )*$/.test(line)) return true;
  if (fact === "since") return BARE_SPAN.test(line) || /^ [\d,. ]+$/.test(line);
  return fact === "money" && /\d/.test(line) && line.trim().split(" ").length <= 4;
}

/** The first of the longest matches, as typed. */
function longest(heard: Utterance, rules: readonly Pattern[]): string | null {
  for (const rule of rules) {
    const [found] = rule.all(heard.line).toSorted((a, b) => b.text.length - a.text.length);
    if (found) return asTyped(heard, found.start, found.end);
  }
  return null;
}

/** "Không biết mấy hộ": it was not told. */
const UNKNOWN = pattern(["(không|chưa|hổng|hông|khong|chua) (biết|rõ|nhớ|biet|ro|nho) ~1 (mấy|bao nhiêu|bao giờ|hồi nào|lúc nào|từ)"]);

/** Offsets of the line → the words between them, as typed. */
function asTyped({ line, words, text }: Utterance, start: number, end: number): string {
  const before = count(line.slice(0, start));
  const within = count(line.slice(start, end));
  const first = words[before];
  const last = words[before + within - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}

const count = (line: string): number => line.split(" ").filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

const NUMBER = "(#|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|chục|trăm|mấy|vài|nửa|hơn chục|mot|bon|sau|bay|tam|chin|muoi|may)";
const UNIT = "(ngày|bữa|hôm|tuần|tháng|năm!|nam|tiếng|giờ|đêm|mùa|vụ|quý|buổi|chục năm)";
const ABOUT = "(gần|hơn|khoảng|cỡ|chừng|độ|đã|được|cả|suốt|nguyên|trên|hai|trước|cách đây|cách nay|từ|hổm|hôm)";

const SINCE: readonly Pattern[] = [
  pattern([
    `(${ABOUT} )*${NUMBER}( ${NUMBER}| rưỡi| mấy| chục)* ${UNIT}( rưỡi| mấy)? (nay|rồi|liền|qua|trời|luôn|trước|rày|hơn|này)( rồi| luôn)*`,
    `(gần |hơn )?(cả|nguyên|suốt|gần|hơn) ${UNIT} (nay|trời|rồi|qua|liền|này|rày)( rồi| luôn)*`,
    `(gần|hơn|cả|suốt|nguyên|đã|được|khoảng|chừng|cỡ|trên|cách đây|cách nay) ${NUMBER}( ${NUMBER})* ${UNIT}( rưỡi| nay| rồi)*`,
    "(cả|nguyên|suốt) (ngày|đêm|tuần|tháng|năm!|mùa)",
  ]),
  pattern([
    "(từ|kể từ|bắt đầu|bắt đầu từ|hồi|cỡ|khoảng|từ hồi) (đầu|cuối|giữa|hôm|bữa|tháng|tuần|năm ngoái|năm rồi|năm #|mùng|ngày|sáng|chiều|tối|trưa|khuya|tết|mùa|sau|trước|đợt|lúc) ~3 (nay|tới nay|đến nay|tới giờ|đến giờ|#|rồi|qua|trước|tới|này|mưa|nước|gió|tết)",
    "(từ|kể từ|hồi|đợt) (hôm|bữa|sáng|chiều|tối|trưa|khuya|tết|tháng #|tháng trước|tháng rồi|tuần trước|tuần rồi|năm ngoái|năm rồi|năm #|mùa mưa|mùa khô|mùa nước|mùng #|ngày #)( qua| kia| nay| trước| rồi| này| tới giờ| đến giờ| tới nay| đến nay)*",
    "(hôm|ngày|mùng) # (, #)*( tháng #)?( (, )?năm #)?", "tháng # (, # )?(năm #|rồi|vừa rồi|vừa qua|này|năm ngoái|năm nay)", "(đầu|giữa|cuối) (tháng|năm!|tuần)( #| này| rồi| trước| ngoái| nay)?",
    "(hôm qua|hôm kia|hôm kìa|hôm nay|bữa qua|bữa kia|bữa nay|bữa hổm|hôm bữa|hôm rồi|tối qua|đêm qua|sáng nay|chiều qua|chiều nay|trưa nay|tối nay|khuya qua|tối hôm qua|đêm hôm qua|sáng hôm qua|hồi sáng|hồi tối|hồi khuya|hồi hôm|hồi nãy|hồi trưa|hồi chiều|mới đây|nãy giờ|tuần trước|tuần rồi|tuần này|tháng trước|tháng rồi|tháng này|năm ngoái|năm rồi|năm nay)",
    "(hổm rày|hổm nay|bữa rày|mấy bữa rày|mấy bữa nay|mấy nay|lâu nay|lâu rồi|lâu lắm|lâu lắm rồi|từ lâu|đã lâu|xưa nay|trước giờ|bấy lâu|bấy lâu nay|bao lâu nay|tới giờ|đến giờ|tới nay|đến nay)",
  ]),
  pattern(["(hoài|miết|liên tục|quanh năm|thường xuyên|(ngày|đêm|tối|sáng|chiều|bữa|tuần|tháng|năm!) nào cũng|(mỗi|hằng|hàng) (ngày|đêm|tối|tuần|tháng|năm!))"]),
];

const WHO = "(hộ dân|hộ|gia đình|người|đứa|em học sinh|học sinh|học trò|cháu|bà con|nhà dân|nhà!|công nhân|lao động|ghe|vuông|hecta|công ruộng|công đất)";

const PEOPLE: readonly Pattern[] = [
  pattern([
    `((gần|hơn|khoảng|cỡ|chừng|độ|cả|trên|tới) )*(#|một|hai|ba|bốn|năm!|sáu|bảy|tám|chín|mười|chục|trăm|mấy|vài|nhiều|hàng)( (một|hai|ba|bốn|năm!|lăm|sáu|bảy|tám|chín|mười|mươi|mấy|chục|trăm|ngàn|nghìn))* ${WHO}`,
    "(cả|nguyên|toàn) (xóm|ấp|khóm|làng|tổ|khu|tuyến|dãy|con hẻm|hẻm|trường|lớp|chợ|xã|phường|nhà tôi|nhà tui|nhà mình|gia đình)", "(mấy|nhiều|hàng) (chục|trăm|ngàn) ~1 (hộ|nhà|người|gia đình)",
    "ai cũng", "bà con (trong|ở|quanh|cả|hai bên|xung quanh|đây) ~2", "(dân|bà con) (cả|nguyên|toàn) (xóm|ấp|khóm|tuyến|xã)",
    "(một mình|chỉ|chỉ có|có) (mình )?(nhà |gia đình )?(tôi|tui)( thôi)?",
  ]),
];

const MONEY: readonly Pattern[] = [
  pattern(["(#|một|hai|ba|bốn|năm!|sáu|bảy|tám|chín|mười|mấy|vài|nửa)( (hai|ba|bốn|lăm|mươi|chục|trăm|ngàn|nghìn|rưỡi|mấy))* (đồng|ngàn|nghìn|triệu|trieu|tỷ|tỉ đồng|củ|chai|xị)( (rưỡi|mấy|đồng|#))*", "#(tr|k|trieu|đ|d)", "(hết|toàn bộ|sạch) (tiền|số tiền|tài khoản)"]),
];

const READERS: readonly [ToldFact, readonly Pattern[]][] = [["since", SINCE], ["people", PEOPLE], ["money", MONEY]];

const BARE_SPAN = pattern([`^ ((dạ|da|thì|chắc|hình như|nhớ|khoảng|chừng|cỡ|độ|gần|hơn|được|mới|đã|cả) )*${NUMBER}( ${NUMBER}| rưỡi| mấy)* ${UNIT}( (nay|rồi|gì đó|á|ạ|à|đó|gì|hơn|mấy|rưỡi))* $`]);
