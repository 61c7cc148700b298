import { contrastsIn } from "./check-contrasts.ts";
import { readSaid } from "./check-reading.ts";
import { cleanText, locateQuantities } from "./numbers.ts";
import type { LocatedQuantity, Quantity } from "./numbers.ts";

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
    const fitting = fittingBounds(quantity, text, sources);
    if (fitting === null) return "number_place";
    if (turnsBound(quantity, fitting.length > 0 ? fitting : same.map(({ bound }) => bound))) return "bound";
  }
  for (const contrast of contrastsIn(text)) {
    const stated: Bounded = { ...contrast, bound: null, workday: false, isDigits: false, isListed: false };
    // Where the sentence names both, as "cha mẹ" does, its numbers tell whether they were swapped.
    const both = contrastsIn(text).some(({ unit, value }) => unit === contrast.unit && value !== contrast.value);
    if (!both && fittingBounds(stated, text, sources) === null) return "number_place";
  }
  if (hasOtherRate(text, sources.cited)) return "number";
  return EXTREMES.some(([said, carried]) => said.test(text) && ![...sources.cited, ...sources.titles].some((source) => carried.test(cleanText(source)))) ? "bound" : null;
}

interface Bounded extends LocatedQuantity { bound: "most" | "least" | "both" | null; workday: boolean; isDigits: boolean; isListed: boolean }

function located(text: string, liberal: boolean): Bounded[] {
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
    };
  });
}

const COUNTED = /^\s*(lần|người|hộ|bản|bộ|cấp|suất|buổi|đợt|bước|tầng|kỳ|căn|thửa|xã|thôn|con)(?!\p{L})/u;
const GAP = "\\s*(?:là|hết|ngày|tuổi|đủ|mức|khoảng|bằng|từ|kỳ|tháng|năm|\\d{1,2} đến)*\\s*";
const MOST_BEFORE = new RegExp(`(?:không quá|tối đa|nhiều nhất|chậm nhất|trễ nhất|muộn nhất|cao nhất|trong(?: thời hạn| vòng)?|(?<!kể từ )đến|tới|dưới|chưa đủ|chưa đến|không vượt quá|không nhiều hơn|ngắn hơn)${GAP}$`, "u");
const LEAST_BEFORE = new RegExp(`(?:(?<!chưa )đủ|ít nhất|tối thiểu|thấp nhất|từ(?: đủ)?|trên|hơn|không dưới|không ít hơn|không thấp hơn|kể từ|sau)${GAP}$`, "u");
const LEAST_AFTER = /^\s*(?:ngày|tháng|tuổi|năm|đồng)?\s*(?:trở lên|trở đi|hoặc hơn|trở về sau)/u;
const MOST_AFTER = /^\s*(?:ngày|tháng|tuổi|năm|đồng)?\s*(?:trở xuống|trở lại|trở về trước)/u;

function isSame(stated: Bounded, one: Bounded): boolean {
  if (stated.workday !== one.workday && one.unit === "ngày" && stated.unit === "ngày") return false;
  if (one.value !== stated.value && !datesMeet(stated.value, one.value)) return false;
  // Of "14, 25 và 40 tuổi" only the last has its unit; a table has its unit at the head. A bare "một" is no number.
  return stated.unit === one.unit || (one.unit === "" && one.isDigits) || (stated.unit === "" && stated.isListed);
}

/** A month or a year of a day in the law may be stated; a day may be told without its year. */
function datesMeet(stated: string, law: string): boolean {
  return /^\d{4}-\d\d/.test(law) && (law.startsWith(`${stated}-`) || (/^-\d\d-\d\d$/.test(stated) && law.endsWith(stated)));
}

/** "Dưới 14 tuổi" is not "từ đủ 14 tuổi"; "dưới 6 tuổi" is not "6 tuổi"; an amount becomes neither "ít nhất" nor "tối đa" by itself. */
function turnsBound(stated: Bounded, bounds: readonly Bounded["bound"][]): boolean {
  if (stated.bound === "both") return true;
  if (bounds.includes(stated.bound)) return false;
  if (stated.bound === null) return stated.unit === "tuổi" && !bounds.includes(null);
  const opposite = stated.bound === "most" ? "least" : "most";
  return bounds.every((bound) => bound === opposite) || (stated.bound === "least" && !/-/.test(stated.value));
}

function isOfPerson(quantity: Bounded, question: string): boolean {
  return quantity.bound === null && (/^(?:tuổi|)$/.test(quantity.unit) || /^(?:19|20)\d\d$/.test(quantity.value)) && !/[-/]/.test(quantity.value) && located(question, true).some((one) => one.value === quantity.value && one.unit === quantity.unit);
}

/**
 * Where in the clauses does a number belong? The words of its part of the sentence are weighed against every stretch of them: when
 * stretches that hold another number of the same unit fit better than any that holds this one, it was moved: null. Otherwise the
 * bounds it has in the stretches that fit best.
 */
function fittingBounds(quantity: Bounded, text: string, { cited, given, question }: NumberSources): Bounded["bound"][] | null {
  if (quantity.unit === "" && !/[/]/.test(quantity.value)) return [];
  let bounds: Bounded["bound"][] = [];
  let within: readonly string[] = given.flatMap((source) => linesOf(withoutLabels(source)));
  const lawful = new Set(cited.flatMap((source) => linesOf(withoutLabels(source))));
  for (const divide of [null, partsOf]) {
    const stretches = within.flatMap((line) => (divide === null ? [line] : divide(line)).map((stretch) => ({ stretch, isCited: divide !== null || lawful.has(line), words: new Set(featuresOf(stretch)), values: valuesOf(stretch) })));
    const shared = (word: string): number => stretches.filter(({ words }) => words.has(word)).length;
    const rarity = (word: string): number => Math.log(1 + stretches.length / Math.max(1, shared(word))) - Math.log(2) * 0.5;
    const own = `${quantity.value} ${quantity.unit}`;
    const features = new Set(featuresOf(partOf(text, quantity, divide !== null)).filter((word) => !word.startsWith(own)));
    // What tells a stretch from the others and is not in the sentence speaks against it: the condition of another case.
    const score = (words: ReadonlySet<string>): number => [...words].reduce((sum, word) => sum + (features.has(word) ? rarity(word) : divide === null && shared(word) === 1 && !/^[\d-]/.test(word) ? -UNMET * rarity(word) : 0), 0);
    const met = new Set([...features, ...featuresOf(question)]);
    const scored = stretches.map((one) => ({ ...one, score: score(one.words) - (isOfAnotherCase(one.stretch, met) ? OTHER_CASE : 0) }));
    const holding = scored.filter(({ values, isCited }) => isCited && values.some((one) => isSame(quantity, one)));
    const others = scored.filter(({ values }) => !values.some((one) => isSame(quantity, one)) && values.some(({ unit }) => unit === quantity.unit));
    if (holding.length === 0) {
      // A contrast that only a title knows cannot stand in for the one the text decides.
      if (quantity.unit.startsWith("#") && others.length > 0 && divide === null) return null;
      continue;
    }
    const best = Math.max(...holding.map((one) => one.score));
    if (others.some((one) => one.score > best + CLEARLY)) return null;
    if (divide !== null) continue;
    const fit = holding.filter((one) => one.score >= best - 1e-9);
    bounds = fit.flatMap(({ values }) => values.filter((one) => isSame(quantity, one)).map(({ bound }) => bound));
    within = fit.map(({ stretch }) => stretch);
  }
  return bounds;
}

/** "Đối với vụ việc phức tạp thì …": a case of its own, of which nobody speaks. */
function isOfAnotherCase(stretch: string, met: ReadonlySet<string>): boolean {
  return [...stretch.toLowerCase().matchAll(CASE)].some(([, condition = ""]) => {
    const words = featuresOf(condition);
    return words.length > 0 && !words.some((word) => met.has(word));
  });
}

const CASE = /(?:^|[\s:])(?:trường hợp|đối với|nếu|riêng|ở(?= vùng))\s+([^,;.]*?)(?=\s+thì(?!\p{L})|[,;.]|$)/gu;
const OTHER_CASE = 0.5;

/** How much a condition of a stretch that the sentence leaves out counts against one that it names. */
const UNMET = 0.12;

/** Numbers, and the words that stand in contrast to others. */
function valuesOf(text: string): Bounded[] {
  return [...located(text, true), ...contrastsIn(cleanText(text)).map((one) => ({ ...one, bound: null, workday: false, isDigits: false, isListed: false }))];
}

/** By so much, on a scale of logarithms of rarity, another stretch must fit better. */
const CLEARLY = 0.35;

/** Words that carry meaning, and the numbers, which tell one case from another as well as words do. */
function featuresOf(text: string): string[] {
  return [...readSaid(text).map(({ word }) => word), ...contrastsIn(cleanText(text)).map(({ value, unit }) => `${value} ${unit}`), ...located(text, true).flatMap(({ value, unit, bound }) => [`${value} ${unit}`, ...(bound === null ? [] : [`${value} ${unit} ${bound}`])])];
}

/** "1." and "a)" before a khoản or điểm count nothing. */
function withoutLabels(text: string): string {
  return text.replace(/^\s*["“]?(?:\d+[a-zđ]?[.)]|[a-zđ]\))(?=\s|$)/gimu, "");
}

/** What a line says before its first number holds for all that follows after a semicolon. */
function linesOf(text: string): string[] {
  const [head = "", ...points] = text.split(/\n+/u);
  const lines = points.length > 0 && /:\s*$/u.test(head) ? points.map((point) => `${head} ${point}`) : [head, ...points];
  return lines.flatMap((line) => {
    const stretches = line.split(/(?<=[.;])\s+/u).filter((stretch) => stretch.trim() !== "");
    const lead = /^[^\d]*/u.exec((stretches[0] ?? "").replace(/^["“]?\d+[a-zđ]?\.\s*/u, ""))?.[0] ?? "";
    return stretches.map((stretch, i) => (i === 0 || !/;$/u.test(stretches[i - 1] ?? "") ? stretch : `${lead} ${stretch}`));
  });
}

function partsOf(text: string): string[] {
  return text.split(/\n+|[,;:.]\s+|\s(?=còn |và (?:nữ|nam|đủ|từ|\d))/u).filter((part) => part.trim() !== "");
}

/** The sentence, or, where it holds several numbers of the kind, the part of it around this one, made longer to the left until it says something. */
function partOf(text: string, { start, end, unit }: Bounded, narrow: boolean): string {
  if (valuesOf(text).filter((one) => one.unit === unit).length < 2) return text;
  if (!narrow) return `${text.slice(0, start).split(/;\s/u).at(-1) ?? ""}${text.slice(start, end)}${text.slice(end).split(/;\s/u)[0] ?? ""}`;
  const before = text.slice(0, start).split(/(?<=[,;:])\s|\s(?=còn |riêng |và nữ|và nam)/u);
  let taken = before.pop() ?? "";
  const after = text.slice(end).split(/[,;:]|\s(?:còn|riêng|và) /u)[0] ?? "";
  while (before.length > 0 && readSaid(`${taken} ${after}`).length < 2) taken = `${before.pop() ?? ""} ${taken}`;
  return `${taken} ${text.slice(start, end)} ${after}`;
}

/** "Một tháng" where the law says "một năm": the rate a number is at must be one of the law's. */
function hasOtherRate(text: string, cited: readonly string[]): boolean {
  const law = cited.map(cleanText).join(" ");
  return [...text.matchAll(RATE)].some(([, each = ""]) => !new RegExp(`(?:/|(?:mỗi|một|hằng|hàng|01|1|từng|theo|của|trong) (?:một )?)${each}(?![\\p{L}\\d])|(?:${each} )?đồng/${each}`, "u").test(law));
}

const RATE = /(?:đồng|triệu|nghìn|ngàn|%|kg|ký|ngày|tháng|lần)\s*(?:\/|\s(?:mỗi|một|hằng|hàng|trên mỗi)\s)\s*(tháng|năm|ngày|quý|tuần|người|hộ|trẻ|ha|giờ)(?!\p{L})/gu;
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
