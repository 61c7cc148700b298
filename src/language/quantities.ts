import { literalValue, readNumber, type SaidNumber } from "./number-words.ts";
import { bareKey, syllableKey } from "./syllable-key.ts";
import { listen, type Utterance, type Word } from "./utterance.ts";

/** What is counted, and the unit its figures are in. */
export type QuantityUnit = "đồng" | "m²" | "hộ" | "người" | "giờ" | "ngày" | "tuần" | "tháng" | "năm" | "kg" | "m";

/** An amount a person told of. */
export interface ToldQuantity {
  unit: QuantityUnit;
  /** From and to, both the same where one figure was given. */
  low: number;
  high: number;
  /** The figure was not meant to the last digit: "mấy chục", "cỡ 5", "hơn", a công of land (1.000 m² here, 1.296 m² there). */
  isApproximate: boolean;
  /** Position in the text after `normalise`, UTF-16 units, end exclusive. */
  start: number;
  end: number;
}

/**
 * Amounts of money, land, people, households, time, weight and length a message tells of, as people say them: "2tr5", "ba chục
 * triệu", "1 củ", "5 xị", "hai trăm rưỡi", "chục hộ", "hai ba bữa", "nửa tháng"; with or without accents. Dates, hours of the day and
 * numbers of things are none. In order of appearance.
 */
export function readQuantities(text: string): ToldQuantity[] {
  return quantitiesIn(listen(text));
}

/** As `readQuantities`, for a message already heard. */
export function quantitiesIn(heard: Utterance): ToldQuantity[] {
  const found: ToldQuantity[] = [];
  for (let at = 0; at < heard.words.length; at++) {
    const read = compact(heard, at) ?? half(heard, at) ?? counted(heard, at);
    if (!read) continue;
    const { next, ...quantity } = read;
    found.push(quantity);
    at = next - 1;
  }
  return found;
}

type Read = ToldQuantity & { next: number };

/** "2tr5", "500k", "1ty2", "10tr", "20ha": figure and unit in one word, and what follows the unit is a part of it. */
function compact(heard: Utterance, at: number): Read | null {
  const word = heard.words[at];
  const [, figure, unit = "", rest = ""] = COMPACT.exec(word?.text.toLowerCase() ?? "") ?? [];
  if (!word || figure === undefined) return null;
  const scale = COMPACT_UNITS[unit];
  if (!scale) return null;
  const value = literalValue(figure) * scale.times + (rest === "" ? 0 : Number(rest) * scale.times / 10 ** rest.length);
  if (scale.unit === "giờ") return null;
  return { unit: scale.unit, low: value, high: value, isApproximate: isHedged(heard, at), start: word.start, end: word.end, next: at + 1 };
}

/** "nửa tháng nay", "nửa triệu". */
function half(heard: Utterance, at: number): Read | null {
  const word = heard.words[at];
  if (!word || !(word.key === HALF || (word.loose && word.bare === "nua"))) return null;
  const unit = unitAt(heard, at + 1);
  return unit && unit.unit !== "người" && unit.unit !== "hộ" ? made(heard, at, { low: 0.5, high: 0.5, isVague: true }, unit, at + 1) : null;
}

/** A number, then its unit; a number of money may be its own unit ("ba chục triệu"). */
function counted(heard: Utterance, at: number): Read | null {
  const number = readNumber(heard, at, (index) => unitAt(heard, index) !== null);
  if (!number) return null;
  return amount(heard, at, number) ?? ranged(heard, at, number);
}

/** The number with the unit behind it, or the sum of money it is by itself. */
function amount(heard: Utterance, at: number, number: SaidNumber): Read | null {
  const unit = isApart(heard, number.end) ? null : unitAt(heard, number.end);
  if (unit) return isDate(heard, at, unit) ? null : made(heard, at, number, unit, number.end);
  return isMoney(heard, number) ? made(heard, at, { ...number, ...inThousands(number) }, null, number.end) : null;
}

/** "20 đến 30 triệu", "40, 50 triệu": the first figure is of the second's unit and scale. */
function ranged(heard: Utterance, at: number, first: SaidNumber): Read | null {
  if (first.scale > 1) return null;
  const joined = /^(?:den|toi|hay|hoac)$/.test(heard.words[first.end]?.bare ?? "");
  const from = joined ? first.end + 1 : first.end;
  if (!joined && !/^, ?$/.test(heard.text.slice(heard.words[from - 1]?.end ?? 0, heard.words[from]?.start ?? 0))) return null;
  const second = readNumber(heard, from, (index) => unitAt(heard, index) !== null);
  const rest = second && amount(heard, from, second);
  if (!second || !rest || isDate(heard, at, { unit: rest.unit, times: 1, words: 1 })) return null;
  const scale = second.scale * (unitAt(heard, second.end)?.times ?? 1);
  const low = first.low * scale;
  return low < rest.high ? { ...rest, low, isApproximate: true, start: heard.words[at]?.start ?? 0 } : null;
}

function made(heard: Utterance, from: number, said: { low: number; high: number; isVague: boolean }, unit: Unit | null, unitFrom: number): Read {
  const times = unit?.times ?? 1;
  let next = unitFrom + (unit?.words ?? 0);
  let { low, high } = said;
  const after = heard.words[next];
  // "hai công rưỡi", "3 triệu rưỡi đồng": the half belongs to what was just said.
  if (unit && after && (after.key === HALF_MORE || (after.loose && after.bare === "ruoi")) && !isApart(heard, next)) {
    low += 0.5;
    high += 0.5;
    next++;
  }
  const last = heard.words[next - 1] ?? heard.words[from];
  return {
    unit: unit?.unit ?? "đồng", low: low * times, high: high * (unit?.timesAtMost ?? times),
    isApproximate: said.isVague || low !== high || unit?.timesAtMost !== undefined || isHedged(heard, from) || isHedgedAfter(heard, next),
    start: heard.words[from]?.start ?? 0, end: last?.end ?? 0, next,
  };
}

/** Triệu and tỷ are money unless something else is counted; ngàn is, unless a thing follows; "hai trăm rưỡi" is said of thousands. */
function isMoney(heard: Utterance, { scale, isBareHundred, end }: SaidNumber): boolean {
  const next = isApart(heard, end) ? undefined : heard.words[end];
  if (next && THINGS.has(next.bare)) return false;
  return scale >= 1e3 || isBareHundred;
}

function inThousands({ low, high, isBareHundred }: SaidNumber): { low: number; high: number; isVague?: true } {
  return isBareHundred ? { low: low * 1000, high: high * 1000, isVague: true } : { low, high };
}

/** "ngày 5 tháng 10", "lúc 5 giờ", "5 giờ sáng", "tuổi": a day or an hour, not a length of time. */
function isDate(heard: Utterance, at: number, unit: Unit): boolean {
  const before = heard.words[at - 1]?.bare ?? "";
  const after = heard.words[at + 1 + unit.words]?.bare ?? "";
  const isFigure = /^\d+$/.test(heard.words[at]?.text ?? "");
  if (isFigure && /^(?:thang|nam|quy|dieu|khoan|diem|ap|so|to|khom)$/.test(before) && !isApart(heard, at)) return true;
  if (unit.unit === "tháng" || unit.unit === "năm") return isFigure && /^(?:ngay|mung|mong|hom|ram)$/.test(before);
  return unit.unit === "giờ" && (/^(?:luc|tu|den|toi|hoi)$/.test(before) || /^(?:sang|chieu|toi|trua|dem|khuya|kem|ruoi)$/.test(after));
}

function isHedged(heard: Utterance, at: number): boolean {
  return HEDGES.has(heard.words[at - 1]?.bare ?? "") && !isApart(heard, at);
}

function isHedgedAfter(heard: Utterance, at: number): boolean {
  const [first, second] = [heard.words[at], heard.words[at + 1]];
  return !isApart(heard, at) && (/^(?:may|hon|ngoai)$/.test(first?.bare ?? "") || (first?.bare === "gi" && second?.bare === "do"));
}

/** More than a space stands before the word, or there is none. */
function isApart(heard: Utterance, at: number): boolean {
  const [previous, word] = [heard.words[at - 1], heard.words[at]];
  return !previous || !word || !/^ ?$/.test(heard.text.slice(previous.end, word.start));
}

interface Unit {
  unit: QuantityUnit;
  times: number;
  /** Where the measure differs from place to place: the largest it can be. */
  timesAtMost?: number;
  /** How many words it takes. */
  words: number;
}

/** The unit that stands at a word, and is not the beginning of another word ("công an", "củ khoai", "chai dầu"). */
function unitAt({ words }: Utterance, at: number): Unit | null {
  const word = words[at];
  if (!word) return null;
  const next = words[at + 1]?.bare ?? "";
  for (const entry of unitsByLetters().get(word.bare) ?? []) {
    if (!says(word, entry.first) || (entry.second !== undefined && next !== entry.second) || entry.notBefore?.test(next)) continue;
    return { unit: entry.unit, times: entry.times, words: entry.second === undefined ? 1 : 2, ...(entry.timesAtMost === undefined ? {} : { timesAtMost: entry.timesAtMost }) };
  }
  return null;
}

let byLetters: Map<string, Entry[]> | null = null;

/** Units under the letters of their first word. */
function unitsByLetters(): Map<string, Entry[]> {
  byLetters ??= Map.groupBy(UNITS, ({ first }) => bareKey(first));
  return byLetters;
}

/** A word of the same letters as the unit's: is it the unit? */
function says(word: Word, key: string): boolean {
  return word.key === key || (word.key === word.bare && word.loose);
}

interface Entry {
  first: string;
  second?: string;
  unit: QuantityUnit;
  times: number;
  timesAtMost?: number;
  /** The word after it makes it something else. */
  notBefore?: RegExp;
}

const entry = (said: string, unit: QuantityUnit, times: number, more: { timesAtMost?: number; notBefore?: RegExp } = {}): Entry => {
  const [first = "", second] = said.split(" ");
  return { first: syllableKey(first), ...(second === undefined ? {} : { second: bareKey(syllableKey(second)) }), unit, times, ...more };
};

/**
 * A công in the south is 1.000 m², by the old measure 1.296 m²; a mẫu is ten of them; a sào is 360 m² in the north, 500 m² in the
 * centre. A củ and a chai are a million, a xị is a hundred thousand.
 */
const UNITS: readonly Entry[] = [
  ...["đồng", "đ", "vnđ", "vnd"].map((said) => entry(said, "đồng", 1, { notBefore: /^(?:hồ|bào|ruong|lua|bao|ho)$/ })),
  entry("k", "đồng", 1e3, { notBefore: /^(?:biet|co|cho|duoc|dc|ai|thay)$/ }), entry("tr", "đồng", 1e6),
  entry("củ", "đồng", 1e6, { notBefore: /^(?:khoai|san|cai|hanh|toi|kieu|gung|nghe|sen|ca)$/ }), entry("chai", "đồng", 1e6, { notBefore: /^(?:nuoc|dau|xang|thuoc|bia|ruou|mam|oxy|tuong)$/ }),
  entry("xị", "đồng", 1e5, { notBefore: /^(?:ruou|de)$/ }),
  entry("công", "m²", 1000, { timesAtMost: 1296, notBefore: /^(?:nhan|an|ty|viec|trinh|chuc|doan|tac|sa|bo|khai|ly|lao|trinh|nghiep)$/ }),
  entry("mẫu", "m²", 10_000, { timesAtMost: 12_960, notBefore: /^(?:don|giay|so)$/ }), entry("sào", "m²", 360, { timesAtMost: 1000 }),
  entry("héc ta", "m²", 10_000), entry("hec ta", "m²", 10_000), entry("hecta", "m²", 10_000), entry("ha", "m²", 10_000), entry("mét vuông", "m²", 1), entry("m vuông", "m²", 1), entry("m2", "m²", 1), entry("m²", "m²", 1),
  ...["hộ dân", "gia đình", "nóc nhà", "căn hộ"].map((said) => entry(said, "hộ", 1)), entry("hộ", "hộ", 1, { notBefore: /^(?:khau|tich|chieu)$/ }), entry("nhà", "hộ", 1, { notBefore: /^(?:nuoc|may|bao|thuoc|truong|van)$/ }),
  ...["học sinh", "học trò", "công nhân", "lao động", "nhân khẩu", "bà con", "em bé"].map((said) => entry(said, "người", 1)), ...["người", "đứa", "cháu", "khẩu"].map((said) => entry(said, "người", 1)),
  entry("giờ", "giờ", 1), entry("tiếng", "giờ", 1, { notBefore: /^(?:anh|viet|khmer|on|dong|keu|sung)$/ }),
  ...["ngày", "bữa", "hôm", "đêm"].map((said) => entry(said, "ngày", 1, { notBefore: /^(?:com|an|tiec|sau|truoc)$/ })), entry("tuần", "tuần", 1), entry("tháng", "tháng", 1), entry("năm", "năm", 1), entry("quý", "tháng", 3),
  ...["kg", "ký", "kí", "kilô"].map((said) => entry(said, "kg", 1)), entry("tạ", "kg", 100), entry("tấn", "kg", 1000), entry("yến", "kg", 10),
  entry("mét", "m", 1), entry("m", "m", 1), entry("km", "m", 1000), entry("cây số", "m", 1000), entry("ki lô", "kg", 1),
];

const COMPACT = /^(\d+(?:[.,]\d+)?)(tr|triệu|trieu|t|tỷ|tỉ|ty|ti|k|ngàn|ngan|nghìn|nghin|củ|cu|ha|kg|km|m2|m²|m|h|đ)(\d{0,3})$/u;
const COMPACT_UNITS: Record<string, { unit: QuantityUnit; times: number }> = {
  ...Object.fromEntries(["tr", "triệu", "trieu", "củ", "cu"].map((unit) => [unit, { unit: "đồng", times: 1e6 }])),
  ...Object.fromEntries(["tỷ", "tỉ", "ty", "ti"].map((unit) => [unit, { unit: "đồng", times: 1e9 }])),
  ...Object.fromEntries(["k", "ngàn", "ngan", "nghìn", "nghin"].map((unit) => [unit, { unit: "đồng", times: 1e3 }])),
  đ: { unit: "đồng", times: 1 }, ha: { unit: "m²", times: 10_000 }, kg: { unit: "kg", times: 1 }, m2: { unit: "m²", times: 1 }, "m²": { unit: "m²", times: 1 }, km: { unit: "m", times: 1000 }, m: { unit: "m", times: 1 }, h: { unit: "giờ", times: 1 },
};

const HALF = syllableKey("nửa");
const HALF_MORE = syllableKey("rưỡi");
const HEDGES = new Set(["khoang", "co", "chung", "do", "tam", "gan", "hon", "tren", "ngot", "ca", "hang", "chac", "tới", "uoc"]);

/** What is counted in thousands and is not money. */
const THINGS = new Set("con cay ho nguoi hoc hecta met lit kg ky tan cong nha bao thung chai lon trung tom cua ca luot dan nam ngay lan don phieu".split(" "));
