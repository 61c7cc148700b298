import { fold, isUnaccented } from "./fold.ts";
import { CLEAR_SURNAMES, HEROES, SURNAMES, SURNAMES_WRITTEN, isNameSyllable } from "./name-syllables.ts";
import { flat } from "./personal-flat.ts";
import type { Span } from "./redact.ts";

/**
 * The part of an address that pins a household: house number with its alley or street, room, plot of a resettlement area.
 * Hamlet and commune stay, they route the case; a street or an alley alone stays, it is where the matter is.
 */
export function findAddresses(text: string): Span[] {
  const bare = flat(text);
  return [...houses(text, bare), ...numbersOnStreets(text, bare), ...plots(bare)];
}

function* houses(text: string, bare: string): Generator<Span> {
  for (const match of bare.matchAll(HOUSE)) {
    const from = match.index;
    const before = bare.slice(Math.max(0, from - 24), from);
    if (NUMBERED_THING.test(before) || /(?:van|xung|hai|quoc|bien|tien|du|khai|hanh) $/.test(before) && match[0].startsWith("phong")) continue;
    const to = from + match[0].length;
    const street = /duong\s?$/.test(match[0]) || /(?:nha|hem|ngo|kiet|tro|so)[^a-z]*$/.test(match[0]) ? streetEnd(text, to) : to;
    if (street === to && !SETTLED.test(match[0])) continue;
    if (street === to && /^(?:nha |so )[^a-z]*$/.test(match[0]) && !match[0].startsWith("nha so")) continue;
    yield { start: from, end: street, type: "address" };
  }
}

/** "27B Lê Hồng Phong", "214/9 ly thuong kiet", "giao tới 112 Trần Hưng Đạo". */
function* numbersOnStreets(text: string, bare: string): Generator<Span> {
  for (const match of bare.matchAll(NUMBER_ALONE)) {
    const number = match[1] ?? "";
    const from = match.index + match[0].length - number.length;
    const to = from + number.length;
    const before = bare.slice(Math.max(0, from - 24), from);
    const slashed = number.includes("/");
    if (NUMBERED_THING.test(before) || /(?:ngay|hom|sinh|thang|luc|bua) ?$/.test(before)) continue;
    if (!slashed && !HERE.test(before)) continue;
    const end = streetEnd(text, to, slashed ? "any" : "person");
    if (end > to) yield { start: /(?:^|[^a-z])so ?$/.test(before) ? from - (/so ?$/.exec(before)?.[0].length ?? 0) : from, end, type: "address" };
  }
}

function* plots(bare: string): Generator<Span> {
  for (const match of bare.matchAll(PLOT)) yield { start: match.index, end: match.index + match[0].length, type: "address" };
}

const NUMBER = String.raw`\d{1,4}[a-z]?(?![a-z\d])(?:\s?\/\s?\d{1,4}[a-z]?(?![a-z\d])){0,4}`;
const WAY = String.raw`(?:\s?,?\s?(?:(?:hem|ngo|kiet|lo)\s(?:so )?${NUMBER}|duong(?![a-z])(?:\s(?:so )?${NUMBER})?))`;

/** "phòng 7, dãy trọ số 210", "nhà số 18 hẻm 159", "số 45/2 đường", "hẻm 7 số nhà 12". On the text as `flat` gives it. */
const HOUSE = new RegExp(
  String.raw`(?<![a-z0-9/.])(?:` + [
    String.raw`phong\s(?:so )?\d{1,4}[a-z]?(?![a-z\d])\s?,?\s?(?:(?:o |trong |cua )?(?:lau|tang|day|khu tro|khu nha tro|nha tro|tro|chung cu|ky tuc|ktx|block|hem|duong)(?![a-z])(?:\s?,?\s?(?:tro|so|lo|hem|duong|day|lau|tang|xa|ky tuc|ktx|chung cu|${NUMBER})(?![a-z])){0,5})`,
    String.raw`nha\s(?:so |sn )${NUMBER}${WAY}{0,3}`,
    String.raw`nha\s${NUMBER}${WAY}{1,3}`,
    String.raw`nha\s\d{1,4}[a-z]?(?![a-z\d])(?:\/\d{1,4}[a-z]?)*`,
    String.raw`(?:so nha|so|sn)\s?:?\s?${NUMBER}${WAY}{1,3}`,
    String.raw`so nha\s?:?\s?(?!\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}(?!\d))${NUMBER}(?![\-.]\d)`,
    String.raw`(?!\d{1,2}\/\d{1,2}\/\d{4})\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?){1,4}\s?,?\s?(?:hem|duong)(?![a-z])(?:\s?\d{1,4})?`,
    String.raw`(?:hem|ngo|kiet)\s${NUMBER}\s?,?\s?(?:so nha|nha so|nha)\s${NUMBER}`,
    String.raw`can\s(?:(?:ho|so)\s?(?:so )?)?(?:[a-z]{1,2}\s?)?\d{1,4}(?:[.\-]\d{1,4}){0,2}(?![a-z\d])(?:\s?,?\s?(?:chung cu|block|lo|tang|lau)(?![a-z])(?:\s?[a-z]?\d{1,3}(?![a-z\d]))?){0,3}`,
  ].join("|") + ")",
  "g",
);

/** What needs no street's name to be one household. */
const SETTLED = /hem|ngo |kiet|duong|phong|tro|so nha|nha so|nha sn|can (?:ho|so)|can [a-z]\d|can \d.*(?:chung cu|block|lo|tang|lau)/;

const NUMBER_ALONE = /(?<![a-z0-9/.,])((?!\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d))\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?){0,4})(?=,? (?:duong )?[a-z])/g;

/** What stands before a house number that has no word of its own. */
const HERE = /(?:^|[,;:.\n(] ?|(?:^|[^a-z])(?:o|tai|toi|ghe|den|dia chi|nha|so|tro|quan|tiem|truoc|ngay|doi dien|canh|gan|la) ?)$/;

/** "lô B12 khu tái định cư", "nền số 23 lô C". */
const PLOT = /(?<![a-z0-9])(?:nen|lo)\s(?:nen |so )?[a-z]?\d{1,3}[a-z]?(?![a-z\d])(?:\s?,?\s?(?:lo|nen|day|duong|khu)\s(?:so )?(?:[a-z]\d{0,3}|\d{1,3}[a-z]?)(?![a-z\d])){0,2}(?=\s?,?\s?(?:(?:khu|o|trong|tai) ){0,3}(?:tai dinh cu|tdc|khu dan cu|dan cu|kdc|cum dan cu|tuyen dan cu|khu do thi|khu nha o))/g;

const NUMBERED_THING = /(?:^|[^a-z])(?:thong bao|ban do|bao|quyet dinh|nghi dinh|dieu|hoa don|cong van|cong|tram|bien ap|ap|khom|tau|xe|kenh|kinh|km|ho ga|tru|cot|to|quyet|luat|mau|bien lai|bien ban|dao|ma|stk|tai khoan|dien thoai|thua|to trinh|ke hoach|cua|muc|khoan|diem|cau|trang|van ban|quoc lo|tinh lo|lop|khoi|nhom|ban|duong|lo|truong|ty le) ?(?:so )?$/;

/**
 * Where a street's name after a house number ends: words in capitals, a name known all over the country, or name-like
 * syllables behind a family name. Before ward, hamlet, comma; `from` itself when there is none.
 */
function streetEnd(text: string, from: number, kind: "any" | "person" = "any"): number {
  const words: { text: string; bare: string; end: number }[] = [];
  let at = from;
  for (const match of text.slice(from, from + 60).matchAll(/,?[^\S\n]{0,2}([\p{L}\d]+)/gu)) {
    if (from + match.index !== at || (words.length > 0 && match[0].startsWith(",")) || words.length === 5) break;
    at = from + match.index + match[0].length;
    words.push({ text: match[1] ?? "", bare: fold(match[1] ?? ""), end: at });
  }
  const lead = words[0]?.bare === "duong" ? 1 : 0;
  const name = words.slice(lead);
  const stop = name.findIndex(({ text: word, bare }) => STOP.test(bare) && !/^\p{Lu}\p{Ll}*$/u.test(word) || UNITS.test(bare));
  const street = stop < 0 ? name : name.slice(0, stop);
  const known = [4, 3, 2].find((length) => street.length >= length && FAMOUS.has(street.slice(0, length).map(({ bare }) => bare).join(" ")));
  const count = known ?? (shouting(street) ? 0 : capitals(street, kind)) ?? 0;
  const named = count > 0 || kind === "person" ? count : behindSurname(street);
  return named > 0 ? street[named - 1]?.end ?? from : lead === 1 && kind === "any" ? words[0]?.end ?? from : from;
}

interface Word { text: string; bare: string; end: number }

function capitals(street: readonly Word[], kind: "any" | "person"): number {
  const stop = street.findIndex(({ text }) => !/^(?:\p{Lu}|\d)/u.test(text));
  const count = stop < 0 ? street.length : stop;
  const person = street[0] !== undefined && isFamily(street[0].text);
  if (kind === "person") return count >= 2 && person ? Math.min(count, 4) : 0;
  return count >= 2 || (count === 1 && stop !== 0 && person) ? Math.min(count, 4) : 0;
}

function behindSurname(street: readonly Word[]): number {
  const [first, second, third] = street;
  if (!first || !second || !CLEAR_SURNAMES.has(first.bare) || !isFamily(first.text) || !isNameSyllable(second.bare)) return 0;
  return third && isNameSyllable(third.bare) ? 3 : first.bare.length > 3 ? 2 : 0;
}

function isFamily(word: string): boolean {
  return isUnaccented(word) ? SURNAMES.has(fold(word)) : SURNAMES_WRITTEN.has(word.toLowerCase().normalize("NFC"));
}

/** Where everything is in capitals, capitals tell nothing. */
function shouting(street: readonly Word[]): boolean {
  return street.length > 0 && street.every(({ text }) => text === text.toUpperCase() && text.length > 1);
}

const FAMOUS = new Set(HEROES.map((name) => fold(name)));
const STOP = /^(?:khom|ap|phuong|xa|tp|thanhpho|huyen|quan|thon|p|x|f|to|khu|tinh|thanh|bi|co|khong|nuoc|da|dang|la|thi|o|cua|gan|toi|nha|ben|nay|chu|ngap|rac)$/;
const UNITS = /^(?:khom|ap|phuong|xa|huyen|quan|thon|tinh|nguoi|ngan|trieu|dong|con|ho|gian|tang|can)$/;
