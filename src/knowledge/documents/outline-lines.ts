import { readLegalLine } from "./legal-lines.ts";
import type { LegalLine } from "./legal-lines.ts";

/** One line of a document without Điều, recognised by its own wording: what its number belongs to is decided by its place. */
export type OutlineLine =
  | Extract<LegalLine, { kind: "part" | "chapter" | "section" | "subsection" | "annex" | "signature" }>
  | { kind: "letter" | "roman" | "number"; label: string; order: number; rest: string }
  /** "Câu 5. …"; order 0 and no label: "Hỏi: …", which is counted by its place. */
  | { kind: "question"; label: string; order: number; rest: string }
  /** "1.1.", "2.3.1.": `path` [1, 1]. Behind a Roman number ("II.1.") the path begins below it and `roman` names it. */
  | { kind: "dotted"; path: number[]; roman: number | null; rest: string }
  | { kind: "point"; label: string; rest: string }
  | { kind: "text" };

/**
 * What a line of a Kế hoạch, Chương trình, Chỉ thị or Nghị quyết of the Party looks like. Numbers end in a full stop, a
 * stroke or a hyphen: "I.", "I-", "1/", "a)" (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW). Rows of tables are text.
 */
export function readOutlineLine(line: string): OutlineLine {
  const text = line.trim();
  if (text.includes(" | ") || text === "") return { kind: "text" };
  const legal = readLegalLine(text);
  if (legal.kind === "part" || legal.kind === "chapter" || legal.kind === "section" || legal.kind === "subsection" || legal.kind === "annex" || legal.kind === "signature") return legal;
  if (SIGNED_FOR.test(text)) return { kind: "signature" };
  return readQuestion(text) ?? readDotted(text) ?? readNumber(text) ?? { kind: "text" };
}

/** "Hỏi" and "Câu 1" at the beginning of a line are of a booklet of questions and answers, whatever Điều its answers print. */
export function beginsBooklet(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => /^\s*(?:Điều|ĐIỀU) \d/u.test(line));
  const asked = lines.slice(0, first < 0 ? undefined : first).find((line) => readQuestion(line.trim()) !== null);
  if (asked === undefined) return false;
  return lines.filter((line) => readQuestion(line.trim()) !== null).length >= FEWEST_QUESTIONS;
}

const FEWEST_QUESTIONS = 2;

/** Letters of điểm in their order. */
export const POINTS = [..."abcdđeghiklmnopqrstuvxy"];

const SIGNED_FOR = /^(?:T\/M|T\/L|TL\.|K\/T|KT\.|TUQ\.|Q\.)\s*\P{Ll}+$/u;
const QUESTION = /^(?:Câu|CÂU)(?:\s+(?:hỏi|HỎI))?(?:\s+(?:số|SỐ))?\s+(\d{1,3})\s*(?:[.:)–/-]\s*(.*)|$)/u;
const NUMBERED_ASKING = /^(\d{1,3})\s*[.)/–-]\s*((?:Hỏi|HỎI)\s*:.*)$/u;
const ASKING = /^(?:Hỏi|HỎI|Câu hỏi|CÂU HỎI)\s*(?:(\d{1,3})\s*)?:\s*(.*)$/u;
const ROMAN = /^([IVXLC]{1,7})\s*[.\-–/:)]\s*(\S.*)$/u;
const LETTER = /^([A-H])\s*[.\-–/:)]\s*(\S.*)$/u;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.\-–/:)]?\s+(\S.*)$/u;
const ROMAN_DOTTED = /^([IVXLC]{1,7})\.(\d{1,2}(?:\.\d{1,2}){0,2})\s*[.\-–/:)]?\s+(\S.*)$/u;
const NUMBER = /^(\d{1,3})\s*[.\-–/]\s*(?!\d)(\S.*)$/u;
const POINT = /^([a-zđ])\s*[.)/\-–]\s*(\S.*)$/u;

function readQuestion(text: string): OutlineLine | null {
  const [, label = "", rest = ""] = QUESTION.exec(text) ?? NUMBERED_ASKING.exec(text) ?? [];
  if (label !== "") return { kind: "question", label, order: Number(label), rest: rest.replace(/^(?:Hỏi|HỎI)\s*:\s*/u, "") };
  const asking = ASKING.exec(text);
  return asking ? { kind: "question", label: asking[1] ?? "", order: Number(asking[1] ?? 0), rest: asking[2] ?? "" } : null;
}

function readDotted(text: string): OutlineLine | null {
  const below = ROMAN_DOTTED.exec(text);
  if (below) return { kind: "dotted", path: (below[2] ?? "").split(".").map(Number), roman: romanOrder(below[1] ?? ""), rest: below[3] ?? "" };
  const dotted = DOTTED.exec(text);
  return dotted ? { kind: "dotted", path: (dotted[1] ?? "").split(".").map(Number), roman: null, rest: dotted[2] ?? "" } : null;
}

function readNumber(text: string): OutlineLine | null {
  const number = NUMBER.exec(text);
  if (number) return { kind: "number", label: String(Number(number[1])), order: Number(number[1]), rest: number[2] ?? "" };
  const roman = ROMAN.exec(text);
  const order = roman === null ? null : romanOrder(roman[1] ?? "");
  // "C." and "D." may be hundreds; in an outline they are letters.
  if (roman && order !== null && order < 50) return { kind: "roman", label: roman[1] ?? "", order, rest: roman[2] ?? "" };
  const letter = LETTER.exec(text);
  if (letter) return { kind: "letter", label: letter[1] ?? "", order: (letter[1] ?? "A").charCodeAt(0) - 64, rest: letter[2] ?? "" };
  const point = POINT.exec(text);
  return point ? { kind: "point", label: point[1] ?? "", rest: point[2] ?? "" } : null;
}

/** "XIV" → 14; null for what is no Roman number as people write them ("IIX"). */
function romanOrder(label: string): number | null {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let i = 0; i < label.length; i++) {
    const [own, next] = [values[label[i] ?? ""] ?? 0, values[label[i + 1] ?? ""] ?? 0];
    sum += own < next ? -own : own;
  }
  return sum > 0 && written(sum) === label ? sum : null;
}

function written(value: number): string {
  const signs: [number, string][] = [[100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];
  let text = "";
  for (const [worth, sign] of signs) for (; value >= worth; value -= worth) text += sign;
  return text;
}
