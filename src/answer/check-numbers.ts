import { isSame, located, turnsBound } from "./bounded-quantities.ts";
import type { Bounded } from "./bounded-quantities.ts";
import { contrastsIn } from "./check-contrasts.ts";
import { fittingBounds, isOfOtherRow, turnsAct, withoutLabels } from "./check-number-place.ts";
import { cleanText } from "./numbers.ts";
import type { Quantity } from "./numbers.ts";

/** What is wrong with a number: it stands nowhere, stands for something else, or "at most" became "at least". */
export type NumberTrouble = "number" | "number_place" | "bound";

export interface NumberSources {
  /** Texts of the clauses the sentence cites. */
  cited: readonly string[];
  /** Titles of those clauses and their documents. */
  titles: readonly string[];
  /** Texts of every clause that was given. */
  given: readonly string[];
  question: string;
  /** Results of declared and recomputed sums. */
  sums: readonly Quantity[];
}

/**
 * Every number of a sentence must stand in a clause it cites, with the same unit, said of the same matter, and on the same side
 * ("không quá" is not "ít nhất"). A number of the question may be repeated only as a fact about the person: an age, a year, a count.
 */
export function numberTrouble(sentence: string, sources: NumberSources): NumberTrouble | null {
  const text = cleanText(sentence);
  if (VAGUE.some((pattern) => pattern.test(text) && ![...sources.cited, ...sources.titles].some((source) => pattern.test(cleanText(source))))) return "number";
  const law = sources.cited.flatMap((source) => located(withoutLabels(source), true));
  const titles = sources.titles.flatMap((title) => located(title, true));
  for (const quantity of located(sentence, false)) {
    if (EMERGENCY.test(quantity.value) && quantity.unit === "") continue;
    if (sources.sums.some((sum) => sum.value === quantity.value && (sum.unit === quantity.unit || quantity.unit === ""))) continue;
    if (isOfPerson(quantity, sources.question)) continue;
    const same = [...law, ...titles].filter((one) => isSame(quantity, one));
    if (same.length === 0) return "number";
    if (isOfOtherRow(quantity, text, sources.cited)) return "number_place";
    const fitting = fittingBounds(quantity, text, sources);
    if (fitting === null) return "number_place";
    if (turnsBound(quantity, fitting.length > 0 ? fitting : same.map(({ bound }) => bound))) return "bound";
  }
  if (turnsAct(text, sources.cited)) return "number_place";
  for (const contrast of contrastsIn(text)) {
    const stated: Bounded = { ...contrast, bound: null, workday: false, isDigits: false, isListed: false, order: "" };
    // Where the sentence names both, as "cha mẹ" does, its numbers tell whether they were swapped.
    const both = contrastsIn(text).some(({ unit, value }) => unit === contrast.unit && value !== contrast.value);
    if (!both && fittingBounds(stated, text, sources) === null) return "number_place";
  }
  if (hasOtherRate(text, sources.cited)) return "number";
  return EXTREMES.some(([said, carried]) => said.test(text) && ![...sources.cited, ...sources.titles].some((source) => carried.test(cleanText(source)))) ? "bound" : null;
}

function isOfPerson(quantity: Bounded, question: string): boolean {
  return quantity.bound === null && (/^(?:tuổi|người|con|)$/.test(quantity.unit) || /^(?:19|20)\d\d$/.test(quantity.value)) && !/[-/]/.test(quantity.value) && located(question, true).some((one) => one.value === quantity.value && one.unit === quantity.unit);
}

/** "Một tháng" where the law says "một năm", "cả hộ" where it says "mỗi người": what a number is for must be the law's, of money as of anything. */
function hasOtherRate(text: string, cited: readonly string[]): boolean {
  const law = cited.map(cleanText).join("\n");
  const each = (unit: string): string => `(?:/|(?:mỗi|một|hằng|hàng|01|1|từng|theo|trong) )(?:một )?${unit}(?![\\p{L}\\d])`;
  const others = [...text.matchAll(RATE)].some(([, unit = ""]) => !new RegExp(each(unit), "u").test(law));
  const money = [...text.matchAll(MONEY_RATE)].some(([, unit = ""]) => !new RegExp(`(?:đồng|triệu|nghìn|lần mức|%)[^.;\\n]*?${each(unit)}|(?:hằng|hàng|mỗi) ${unit}[^.;]*?(?:đồng|%|lần mức)|đồng/${unit}`, "u").test(law));
  const shares = [...text.matchAll(SHARE)].some(([, unit = ""]) => !new RegExp(`${each(unit)}|cho (?:mỗi|từng|cả) ${unit}`, "u").test(law));
  return others || money || shares;
}

const RATE = /(?:%|kg|ký|ngày|tháng|lần)\s*(?:\/|\s(?:mỗi|một|hằng|hàng|trên mỗi)\s)\s*(tháng|năm|ngày|quý|tuần|người|hộ|trẻ|ha|giờ)(?!\p{L})/gu;

const MONEY_RATE = /(?:đồng|triệu|nghìn|ngàn)\s*(?:\/|\s(?:mỗi|một|hằng|hàng|trên mỗi)\s)\s*(tháng|năm|ngày|quý|tuần|người|hộ|trẻ|ha|giờ)(?!\p{L})/gu;

const SHARE = /(?:mỗi|từng|cho cả|cả)\s(người|hộ|gia đình|thửa|xã)(?!\p{L})/gu;

const EMERGENCY = /^11[1-5]$/;

/** "Tối đa" apart from its number. */
const EXTREMES: readonly (readonly [RegExp, RegExp])[] = [
  [/tối đa|không quá|nhiều nhất|cao nhất|không vượt quá/u, /tối đa|không quá|nhiều nhất|cao nhất|không vượt quá|trong|dưới|đến|chậm nhất/u],
  [/trở xuống|trở lại|trở về trước/u, /trở xuống|trở lại|trở về trước/u],
  [/trở lên/u, /trở lên|từ đủ|ít nhất|tối thiểu|không dưới/u],
  [/tối thiểu|ít nhất|thấp nhất/u, /tối thiểu|ít nhất|thấp nhất|không dưới|không thấp hơn|không ít hơn|trở lên|từ đủ/u],
];

/** Amounts without a figure. */
const VAGUE = [/(?<!\p{L})(?:một )?nửa(?!\p{L})/u, /rưỡi/u, /gấp (?:đôi|rưỡi|ba|bốn|mười|nhiều)/u, /nhiều lần/u, /(?<!\p{L})(?:chục|hàng trăm|hàng nghìn|hàng ngàn|hàng triệu)(?!\p{L})/u];
