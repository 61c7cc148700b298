import { contrastsIn } from "./check-contrasts.ts";
import { cleanText, locateQuantities } from "./numbers.ts";
import type { LocatedQuantity } from "./numbers.ts";

/** A number with the side it bounds: "không quá 15 ngày" is the most, "từ đủ 14 tuổi" the least, "dưới 75 tuổi trở lên" makes no sense. */
export interface Bounded extends LocatedQuantity {
  bound: "most" | "least" | "both" | null;
  /** "07 ngày làm việc". */
  workday: boolean;
  isDigits: boolean;
  /** Others follow that share its unit: "14, 25 và 40 tuổi". */
  isListed: boolean;
  /** "02 năm trước độ tuổi", "06 tháng sau khi": "trước", "sau", or "". */
  order: string;
}

/** Numbers of a text with what they bound. Offsets are those of `cleanText`. @param liberal as for `quantitiesOf` */
export function located(text: string, liberal: boolean): Bounded[] {
  const clean = cleanText(text);
  return locateQuantities(text, liberal).map((one) => {
    const before = clean.slice(Math.max(0, one.start - 32), one.start);
    const after = clean.slice(one.end, one.end + 24);
    const least = LEAST_AFTER.test(after) || (LEAST_BEFORE.test(before) && !MOST_BEFORE.test(before));
    const most = MOST_AFTER.test(after) || MOST_BEFORE.test(before);
    const unit = one.unit === "" ? (COUNTED.exec(after)?.[1] ?? "") : one.unit;
    return {
      ...one, unit, bound: least && most ? "both" : least ? "least" : most ? "most" : null, workday: unit === "ngày" && /^(?: \([^)]*\) ngày)? làm việc/u.test(after),
      isDigits: /\d/.test(clean.slice(one.start, one.end)), isListed: /^\s*(?:,|\(|và |hoặc |đến |tới |tuổi)/u.test(after),
      order: ORDER.exec(after)?.[1] ?? "",
    };
  });
}

const COUNTED = /^\s*(lần|người|hộ|bản|bộ|cấp|suất|buổi|đợt|bước|tầng|kỳ|căn|thửa|xã|thôn|con)(?!\p{L})/u;
const ORDER = /^\s*(trước|sau)(?!\p{L})/u;
const GAP = "\\s*(?:là|hết|ngày|tuổi|đủ|mức|khoảng|bằng|từ|kỳ|tháng|năm|\\d{1,2} đến)*\\s*";
const MOST_BEFORE = new RegExp(`(?:không quá|tối đa|nhiều nhất|chậm nhất|trễ nhất|muộn nhất|cao nhất|trong(?: thời hạn| vòng)?|(?<!kể từ )đến|tới|dưới|chưa đủ|chưa đến|không vượt quá|không nhiều hơn|ngắn hơn|trước)${GAP}$`, "u");
const LEAST_BEFORE = new RegExp(`(?:(?<!chưa )đủ|ít nhất|tối thiểu|thấp nhất|từ(?: đủ)?|trên|hơn|không dưới|không ít hơn|không thấp hơn|kể từ|sau)${GAP}$`, "u");
const LEAST_AFTER = /^\s*(?:ngày|tháng|tuổi|năm|đồng)?\s*(?:trở lên|trở đi|hoặc hơn|trở về sau)/u;
const MOST_AFTER = /^\s*(?:ngày|tháng|tuổi|năm|đồng)?\s*(?:trở xuống|trở lại|trở về trước)/u;

/** Is it the same number of the same unit, whatever it bounds? @param one as the law has it */
export function isSame(stated: Bounded, one: Bounded): boolean {
  if (stated.workday !== one.workday && one.unit === "ngày" && stated.unit === "ngày") return false;
  if (one.value !== stated.value && !datesMeet(stated.value, one.value)) return false;
  if (stated.order !== "" && one.order !== "" && stated.order !== one.order) return false;
  // Of "14, 25 và 40 tuổi" only the last has its unit; a table has its unit at the head. A bare "một" is no number.
  return stated.unit === one.unit || (one.unit === "" && one.isDigits) || (stated.unit === "" && stated.isListed);
}

/** A month or a year of a day in the law may be stated; a day may be told without its year. */
function datesMeet(stated: string, law: string): boolean {
  return /^\d{4}-\d\d/.test(law) && (law.startsWith(`${stated}-`) || (/^-\d\d-\d\d$/.test(stated) && law.endsWith(stated)));
}

/** "Dưới 14 tuổi" is not "từ đủ 14 tuổi"; "dưới 6 tuổi" is not "6 tuổi"; an amount becomes neither "ít nhất" nor "tối đa" by itself. */
export function turnsBound(stated: Bounded, bounds: readonly Bounded["bound"][]): boolean {
  if (stated.bound === "both") return true;
  if (bounds.includes(stated.bound)) return false;
  if (stated.bound === null) return stated.unit === "tuổi" && !bounds.includes(null);
  const opposite = stated.bound === "most" ? "least" : "most";
  return bounds.every((bound) => bound === opposite) || (stated.bound === "least" && !/-/.test(stated.value));
}

/** Numbers, and the words that stand in contrast to others. */
export function valuesOf(text: string): Bounded[] {
  return [...located(text, true), ...contrastsIn(cleanText(text)).map((one) => ({ ...one, bound: null, workday: false, isDigits: false, isListed: false, order: "" }))];
}
