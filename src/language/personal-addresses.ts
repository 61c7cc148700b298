import { fold } from "./fold.ts";
import { isNameSyllable } from "./name-syllables.ts";
import type { Span } from "./redact.ts";

/**
 * The part of an address that pins a household: house number with its alley or street, room, plot of a resettlement area.
 * Hamlet and commune stay, they route the case; a street or an alley alone stays, it is where the matter is.
 */
export function findAddresses(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(HOUSE)) {
    const before = fold(text.slice(Math.max(0, match.index - 24), match.index));
    if (NUMBERED_THING.test(before)) continue;
    const end = streetEnd(text, match.index + match[0].length);
    const named = end > match.index + match[0].length || /(?:hẻm|hem|đường|duong|ngõ|kiệt|dãy|day|phòng|phong|trọ|tro|nhà|nha|lô|căn|nền)/iu.test(match[0]);
    if (named) found.push({ start: match.index, end, type: "address" });
  }
  for (const match of text.matchAll(SLASHED)) {
    if (/(?:ngày|ngay|hôm|hom|sinh|tháng|thang)\s?$/iu.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    found.push({ start: match.index, end: streetEnd(text, match.index + (match[1] ?? "").length), type: "address" });
  }
  for (const match of text.matchAll(PLOT)) {
    found.push({ start: match.index, end: match.index + match[0].length, type: "address" });
  }
  return found;
}

const NUMBER = String.raw`\d{1,4}[A-Za-z]?(?:\s?\/\s?\d{1,4}[A-Za-z]?)*`;

/** "phòng 7, dãy trọ số 210", "nhà số 18 hẻm 159", "số 45/2 đường", "45/2 Nguyễn …". */
const HOUSE = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.])(?:` + [
    String.raw`(?:phòng|phong)\s(?:số |so )?\d{1,4}[A-Za-z]?(?:\s?,?\s?(?:lầu|lau|tầng|tang|dãy|day|khu|nhà|nha|trọ|tro|chung cư|chung cu|ký túc|số|so|block|lô|hẻm|hem|đường|duong|\d{1,4}[A-Za-z]?(?:\/\d+)*)(?![\p{L}]))+`,
    String.raw`(?:(?:nhà|nha)\s)(?:số |so |sn )?${NUMBER}(?:\s?,?\s?(?:hẻm|hem|ngõ|ngo|kiệt|kiet|đường|duong|lộ|tổ|to)(?:\s?${NUMBER})?(?![\p{L}]))*`,
    String.raw`(?:số nhà|so nha|số|so|sn)\s?:?\s?${NUMBER}\s?,?\s?(?:hẻm|hem|ngõ|ngo|kiệt|kiet|đường|duong)(?:\s?${NUMBER})?(?![\p{L}])(?:\s?,?\s?(?:đường|duong)(?![\p{L}]))?`,
    String.raw`(?:số nhà|so nha)\s?:?\s?${NUMBER}`,
    String.raw`(?:số|so)\s?${NUMBER}(?=\s\p{Lu}\p{Ll}+\s\p{Lu})`,
    String.raw`(?!\d{1,2}\/\d{1,2}\/\d{4})\d{1,4}[A-Za-z]?(?:\/\d{1,4}[A-Za-z]?)+\s?,?\s?(?:hẻm|hem|đường|duong)(?![\p{L}])(?:\s?\d{1,4})?`,
    String.raw`(?:hẻm|hem)\s${NUMBER}\s?,?\s?(?:số nhà|so nha|nhà số|nha so|nhà|nha)\s?${NUMBER}`,
    String.raw`(?:căn|can)\s(?:hộ|ho|số|so)\s?(?:số |so )?[A-Z]?\d{1,4}(?:[.\-]\d+)?(?:\s?,?\s?(?:chung cư|chung cu|block|lô|lo|tầng|lầu)(?![\p{L}])(?:\s?[A-Z]?\d{1,3})?)*`,
  ].join("|") + ")",
  "giu",
);

/** "45/2 Nguyễn Trãi": the street's capitals tell it from a date. */
const SLASHED = /(?<![\p{L}\p{N}/.])((?!\d{1,2}\/\d{1,2}\/\d{4})\d{1,4}[A-Za-z]?(?:\/\d{1,4}[A-Za-z]?)+)(?=\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/gu;

/** "lô B12 khu tái định cư", "nền số 23 lô C". */
const PLOT = /(?<![\p{L}\p{N}])(?:(?:nền|nen|lô|lo)\s(?:nền |số |so )?[A-Z]?\d{1,3}[A-Za-z]?(?:\s?,?\s?(?:lô|lo|dãy|day|đường|khu)\s[A-Z]?\d{0,3}[A-Z]?(?![\p{L}]))?)(?=\s?,?\s?(?:khu |ở |o |trong |tại )*(?:tái định cư|tai dinh cu|tđc|khu dân cư|khu dan cu|kdc|cụm dân cư))/giu;

const NUMBERED_THING = /(?:thong bao|ban do|bao|quyet dinh|nghi dinh|dieu|hoa don|cong van|cong|tram|ap|khom|tau|xe|kenh|kinh|km|ho ga|tru|cot|to|quyet|luat|mau|bien lai|bien ban|dao|ma|stk|tai khoan|dien thoai|thua|to trinh|ke hoach|cua|muc|khoan|diem|cau|trang|van ban) ?(?:so )?$/;

/** A street's name after the number: capitals, or name-like syllables where none are used. Ends before ward, hamlet, comma. */
function streetEnd(text: string, from: number): number {
  let end = from;
  const rest = text.slice(from);
  const shouting = text === text.toUpperCase();
  for (const [i, match] of [...rest.matchAll(/[^\S\n]?([\p{L}\d]+)/gu)].slice(0, 4).entries()) {
    const word = match[1] ?? "";
    if (from + match.index !== end) break;
    const bare = fold(word);
    if (STOP.test(bare)) break;
    const capital = /^\p{Lu}/u.test(word) && !shouting;
    if (!(capital || isNameSyllable(bare)) || (i > 0 && !capital && !isNameSyllable(bare))) break;
    end = from + match.index + match[0].length;
  }
  return end;
}

const STOP = /^(?:khom|ap|phuong|xa|tp|thanhpho|huyen|p|x|f|to|khu|tinh|bi|co|khong|nuoc|da|dang|la|thi|o|cua|gan|toi|nha|ben|nay|chu|ngap|rac)$/;
