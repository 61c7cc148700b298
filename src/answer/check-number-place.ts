import { isSame, located, valuesOf } from "./bounded-quantities.ts";
import type { Bounded } from "./bounded-quantities.ts";
import { contrastsIn } from "./check-contrasts.ts";
import { readSaid } from "./check-reading.ts";
import { cleanText } from "./numbers.ts";

/**
 * Where in the clauses does a number belong? The words of its part of the sentence are weighed against every stretch of them: when
 * stretches that hold another number of the same unit fit better than any that holds this one, it was moved: null. Otherwise the
 * bounds it has in the stretches that fit best.
 */
export function fittingBounds(quantity: Bounded, text: string, { cited, given, question }: { cited: readonly string[]; given: readonly string[]; question: string }): Bounded["bound"][] | null {
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
    const isDate = /^\d{4}-/.test(quantity.value);
    const others = scored.filter(({ values }) => !values.some((one) => isSame(quantity, one)) && (isDate || values.some(({ unit }) => unit === quantity.unit)));
    if (holding.length === 0) {
      // A contrast that only a title knows cannot stand in for the one the text decides.
      if (quantity.unit.startsWith("#") && others.length > 0 && divide === null) return null;
      continue;
    }
    const best = Math.max(...holding.map((one) => one.score));
    if (others.some((one) => one.score > best + (isDate ? 2 * CLEARLY : CLEARLY))) return null;
    if (divide !== null) continue;
    const fit = holding.filter((one) => one.score >= best - 1e-9);
    bounds = fit.flatMap(({ values }) => values.filter((one) => isSame(quantity, one)).map(({ bound }) => bound));
    within = fit.map(({ stretch }) => stretch);
  }
  return bounds;
}

/** In a table a number belongs to the row it stands in: the words that open the row must be in the sentence. */
export function isOfOtherRow(quantity: Bounded, text: string, cited: readonly string[]): boolean {
  const rows = cited.filter((source) => /\n\s*\|\s*\n/u.test(source)).flatMap((source) => {
    const cells = cleanText(source).split(/\n\s*\|?\s*/u);
    return cells.flatMap((cell, at) => (/^[\d.,%\s]+$/u.test(cell) && located(cell, true).some((one) => one.value === quantity.value) ? [cells.slice(0, at).findLast((other) => /\p{L}/u.test(other)) ?? ""] : []));
  });
  return rows.length > 0 && !rows.some((row) => new RegExp(`(?<!\\p{L})${row.trim().replace(/[^\p{L}\d ]/gu, ".")}(?!\\p{L})`, "u").test(text));
}

/** "Phải đăng ký thường trú" where the law says "phải đăng ký tạm trú", though it names both. */
export function turnsAct(text: string, cited: readonly string[]): boolean {
  const tails = (of: string): string[] => [...of.matchAll(ACT)].map(([, tail = ""]) => tail);
  const law = cited.flatMap((source) => tails(cleanText(source))).flatMap(contrastsIn);
  return tails(text).flatMap(contrastsIn).some(({ unit, value }) => law.some((one) => one.unit === unit) && !law.some((one) => one.unit === unit && one.value === value));
}

const ACT = /(?<!\p{L})(?:phải|có trách nhiệm|có quyền)\s+((?:[\p{L}\d]+\s*){1,7})/gu;

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

/** By so much, on a scale of logarithms of rarity, another stretch must fit better. */
const CLEARLY = 0.35;

/** Words that carry meaning, and the numbers, which tell one case from another as well as words do. */
function featuresOf(text: string): string[] {
  return [...readSaid(text).map(({ word }) => word), ...contrastsIn(cleanText(text)).map(({ value, unit }) => `${value} ${unit}`), ...located(text, true).flatMap(({ value, unit, bound }) => [`${value} ${unit}`, ...(bound === null ? [] : [`${value} ${unit} ${bound}`])])];
}

/** "1." and "a)" before a khoản or điểm count nothing. */
export function withoutLabels(text: string): string {
  return text.replace(/^\s*["“]?(?:\d+[a-zđ]?[.)]|[a-zđ]\))(?=\s|$)/gimu, "");
}

/** What a line says before its first number holds for all that follows after a semicolon. */
function linesOf(text: string): string[] {
  const [head = "", ...points] = text.split(/\n+/u);
  const lines = points.length > 0 && /:\s*$/u.test(head) ? points.map((point) => `${head} ${point}`) : [head, ...points];
  return lines.flatMap((line) => {
    const stretches = line.split(/(?<=[.;])\s+/u).filter((stretch) => stretch.trim() !== "");
    const lead = /^[^\d]*/u.exec((stretches[0] ?? "").replace(/^["“]?\d+[a-zđ]?\.\s*/u, ""))?.[0] ?? "";
    return stretches.map((stretch, i) => (i === 0 || !stretches[i - 1]?.endsWith(";") ? stretch : `${lead} ${stretch}`));
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
