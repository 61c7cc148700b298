import { quantitiesOf } from "./numbers.ts";
import type { Quantity } from "./numbers.ts";

/** Arithmetic a writer declares for a sentence: "500.000 × 80%" makes 400000 "đồng". */
export interface DeclaredSum {
  expression: string;
  result: number;
  unit: string;
}

/**
 * The number a declared sum allows its sentence to state; null when it does not come out, when one of its operands stands neither
 * in the cited clauses nor (a count, an age) in the question, or when it joins things that cannot be joined, such as money and days.
 * @param sources the cited clauses
 */
export function allowedBySum(sum: DeclaredSum, sources: readonly string[], question: string): Quantity | null {
  // Of "15 (mười lăm) ngày" the words carry the unit.
  const known = sources.flatMap((source) => quantitiesOf(source, true)).toSorted((one, other) => Number(one.unit === "") - Number(other.unit === ""));
  const asked = quantitiesOf(question, true).filter(({ unit }) => unit !== "đ" && unit !== "%");
  const tokens = tokensOf(sum.expression);
  if (tokens === null || !Number.isFinite(sum.result)) return null;
  const operands = tokens.filter((token) => typeof token !== "string");
  const origins = operands.map(({ value, isPercent }) => known.find((one) => one.value === plain(value) && (one.unit === "%") === isPercent) ?? null);
  const isKnown = origins.every((origin, i) => origin !== null || (operands[i]?.isPercent === false && asked.some((one) => one.value === plain(operands[i]?.value ?? NaN))));
  if (operands.length < 2 || !isKnown || origins.every((origin) => origin === null)) return null;
  const unit = quantitiesOf(`1 ${sum.unit}`)[0]?.unit ?? "";
  if (!joins(tokens, origins.map((origin) => origin?.unit ?? ""), unit, sources)) return null;
  const value = evaluate(tokens);
  if (value === null || Math.abs(value - sum.result) > Math.max(0.5, Math.abs(value) * 1e-6) || (unit !== "đ" && plain(value) !== plain(sum.result))) return null;
  return { value: plain(sum.result), unit };
}

interface Operand { value: number; isPercent: boolean }
type Token = Operand | "+" | "-" | "*" | "/" | "(" | ")";

function tokensOf(expression: string): Token[] | null {
  const tokens: Token[] = [];
  const text = expression.replace(/[×x·]/gu, "*").replace(/[÷:]/gu, "/").replace(/(?:đồng|đ|lần|tháng|năm|ngày|người)(?!\p{L})/giu, "").replace(/\s+/g, "");
  for (const [part] of text.matchAll(/\d[\d.,]*%?|[-+*/()]|[^]/gu)) {
    if (/^[-+*/()]$/.test(part)) tokens.push(part as "+");
    else if (/^\d/.test(part)) {
      const value = quantitiesOf(part.replace("%", ""), true)[0]?.value;
      if (value === undefined || !Number.isFinite(Number(value))) return null;
      tokens.push({ value: Number(value), isPercent: part.endsWith("%") });
    } else return null;
  }
  return tokens;
}

/** What is added must be of one kind; what is multiplied has at most one unit, and days, months or heads only at a rate "for each". */
function joins(tokens: readonly Token[], units: readonly string[], result: string, sources: readonly string[]): boolean {
  const operators = tokens.filter((token) => token === "+" || token === "-" || token === "*" || token === "/");
  const weighed = units.filter((unit) => unit !== "" && unit !== "%");
  if (operators.every((operator) => operator === "+" || operator === "-")) return units.every((unit) => unit === units[0]) && (units[0] === result || result === "");
  if (operators.some((operator) => operator === "+" || operator === "-")) return new Set(weighed).size <= 1 && (weighed[0] ?? "") === result;
  if (!weighed.includes(result) && result !== "") return false;
  const others = weighed.filter((unit) => unit !== result);
  const law = sources.join(" ").toLowerCase();
  return weighed.filter((unit) => unit === result).length <= 1 && others.every((unit) => new RegExp(`(?:/|mỗi |một |hằng |hàng |01 )${unit}(?!\\p{L})`, "u").test(law));
}

/** Usual precedence; null when it is no expression or divides by nought. */
function evaluate(tokens: readonly Token[]): number | null {
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (token === "(") {
      const inside = sum();
      return tokens[at++] === ")" ? inside : NaN;
    }
    return typeof token === "object" ? (token.isPercent ? token.value / 100 : token.value) : NaN;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === "*" || tokens[at] === "/") value = tokens[at++] === "*" ? value * factor() : value / factor();
    return value;
  };
  function sum(): number {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  }
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : null;
}

function plain(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
