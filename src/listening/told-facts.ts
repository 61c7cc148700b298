import { pattern } from "../language/phrase.ts";

/** Since when, cut out of the citizen's own words ("từ tháng 3", "gần hai tháng nay"); the first that is told, null when none is. */
export function sinceTold(text: string): string | null {
  return SINCE.exec(text.normalize("NFC"))?.[0].trim() ?? null;
}

/**
 * How many are struck, as told: "6 hộ", "cả chục nhà", "ba chục người". Households where houses are counted.
 * @param line of `listen`
 */
export function peopleTold(line: string): { count: number; of: "person" | "household" } | null {
  const told = COUNTED.all(line)[0]?.text ?? null;
  if (told === null) return null;
  const words = told.split(" ").map((word) => word.replace("'", ""));
  const count = countOf(words);
  return count === null ? null : { count, of: words.some((word) => HOUSEHOLD.has(word)) ? "household" : "person" };
}

const UNIT = "(?:tháng|thang|năm|nam|tuần|tuan|ngày|ngay|bữa|bua|hôm|hom)";
const NUMBER = "(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|mấy|vài|nhiều|mot|bon|sau|bay|tam|chin|muoi|nua|may|vai|nhieu|cả|ca)";
const SINCE = new RegExp([
  `(?<!\\p{L})(?:từ|tu|hồi|hoi|kể từ|ke tu) (?:cuối |đầu |giữa |cuoi |dau |giua )?(?:(?:tháng|thang|năm|nam|ngày|ngay|tết|tet|mùng|mung|thứ|thu)(?: \\d{1,4}(?:[/-]\\d{1,4})*)?(?: (?:rồi|ngoái|trước|năm ngoái|roi|ngoai|truoc|nay))?|(?:hôm|bữa|tối|sáng|chiều|đêm|hom|bua|toi|sang|chieu|dem) (?:qua|kia|nay|rồi|roi|hổm))(?: (?:tới|đến|toi|den) (?:giờ|nay|gio))?`,
  `(?<!\\p{L})(?:gần |hơn |đã |suốt |gan |hon |da |suot |cả |ca )?${NUMBER} (?:mấy |chục |may |chuc )?${UNIT}(?: trời)? (?:nay|rồi|liền|qua|roi|lien|rày|ray)(?!\\p{L})`,
  `(?<!\\p{L})(?:hổm rày|hom ray|mấy hôm nay|may hom nay|bấy lâu nay|lâu nay)(?!\\p{L})`,
].join("|"), "iu");

const COUNTED = pattern(["(#|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy) (chục|trăm)? (hộ|hộ dân|nhà|gia đình|người|người dân|bà con|em|học sinh|công nhân|đứa)(?! (nước|trường|máy|dân quân|tuổi|văn hóa|đất|nghèo ~1 được))", "# (ho|nguoi|nha|gia dinh|hoc sinh)"]);

const HOUSEHOLD: ReadonlySet<string> = new Set(["hộ", "ho", "hô⁴", "nhà", "nha", "nha¹", "gia"]);

const NAMED: Record<string, number> = { "hai": 2, "ba": 3, "bôn²": 4, "bon": 4, "năm": 5, "sau²": 6, "bay³": 7, "tam²": 8, "chin²": 9, "mươi¹": 10 };
const TENS: Record<string, number> = { "chuc⁴": 10, "chuc": 10, "trăm": 100, "tram": 100 };

/** "ba chục" → 30, "6" → 6; "mấy chục" is at least two of them; "vài" alone says nothing exact. */
function countOf(words: readonly string[]): number | null {
  let count: number | null = null;
  for (const word of words) {
    if (/^\d+$/.test(word)) count = Number(word);
    else if (NAMED[word] !== undefined) count = NAMED[word] ?? null;
    else if (TENS[word] !== undefined) count = (count ?? (words.some((each) => /^(?:mây²|vai¹)$/.test(each)) ? 2 : 1)) * (TENS[word] ?? 1);
  }
  return count;
}
