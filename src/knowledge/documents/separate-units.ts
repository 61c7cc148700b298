import { readLegalLine } from "./legal-lines.ts";

export interface UnitLine {
  /** With its line break, if any; joined, the texts are the source. */
  text: string;
  /** 1-based line of the source. */
  number: number;
}

/**
 * Lines of a text as units need them. Cut in two where a unit runs on behind another: "Điều 6. Nguyên tắc 1. Quỹ hoạt
 * động …" when the next unit is khoản 2, "… gồm: a) Đơn" when the next is điểm b. Put together where the number of the
 * next unit stands alone on its line. Only a number that is missing or expected is looked for.
 */
export function separateUnits(lines: readonly string[]): UnitLine[] {
  const cuts = new Map<number, number[]>();
  const joins = new Set<number>();
  const last: { clause: Seen | null; point: Seen | null } = { clause: null, point: null };
  for (const [index, line] of lines.entries()) {
    const lone = loneMarker(lines, index);
    const read = readLegalLine(lone ?? line);
    if (read.kind === "article") [last.clause, last.point] = [{ order: 0, index }, { order: -1, index }];
    else if (read.kind === "clause" && !read.quoted && /^\d+$/.test(read.label)) {
      const order = Number(read.label);
      const { clause } = last;
      if (clause !== null && order === clause.order + 2 && index - clause.index <= REACH && cutBefore(lines, cuts, clause.index, index, `${order - 1}\\.`)) clause.order += 1;
      if (lone !== null && order === (clause?.order ?? -1) + 1) joins.add(index);
      else if (lone !== null) continue;
      [last.clause, last.point] = [{ order, index }, { order: -1, index }];
    } else if (read.kind === "point" && !read.quoted && read.label.length === 1) {
      const order = LETTERS.indexOf(read.label);
      const { point } = last;
      if (point !== null && order === point.order + 2 && index - point.index <= REACH && cutBefore(lines, cuts, point.index, index, `${LETTERS[order - 1]}\\)`)) point.order += 1;
      if (lone !== null && order === (point?.order ?? -2) + 1) joins.add(index);
      else if (lone !== null) continue;
      last.point = { order, index };
    }
  }
  return assemble(lines, cuts, joins);
}

/** A unit's number alone on its line, with the text that follows it. */
function loneMarker(lines: readonly string[], index: number): string | null {
  if (!/^\s*(?:\d{1,3}\s*\.|[a-zđ]\s*\))\s*$/.test(lines[index] ?? "")) return null;
  const next = lines[index + 1] ?? "";
  return next.trim() === "" || next.includes(" | ") || readLegalLine(next).kind !== "text" ? null : `${lines[index]}${next}`;
}

function assemble(lines: readonly string[], cuts: ReadonlyMap<number, readonly number[]>, joins: ReadonlySet<number>): UnitLine[] {
  const units: UnitLine[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const at = [0, ...(cuts.get(index) ?? []).toSorted((a, b) => a - b)];
    const number = index + 1;
    const last = units.at(-1);
    const parts = at.map((from, part) => line.slice(from, at[part + 1]));
    const tail = at.length > 1 ? (parts.at(-1) ?? "") : "";
    if (open && last !== undefined) last.text += parts.shift() ?? "";
    for (const text of parts) units.push({ text, number });
    // A marker left alone by a cut takes the next line, too.
    open = joins.has(index) || (/^(?:\d{1,3}\.|[a-zđ]\))\s*$/.test(tail) && (lines[index + 1] ?? "").trim() !== "" && readLegalLine(lines[index + 1] ?? "").kind === "text");
  }
  return units;
}

interface Seen {
  order: number;
  /** Line where it stands. */
  index: number;
}

const LETTERS = [..."abcdđeghiklmnopqrstuvxy"];
/** Lines between two units that follow each other. */
const REACH = 30;

/** Finds the last place between two lines where this marker begins a sentence, or ends the line, inside another. */
function cutBefore(lines: readonly string[], cuts: Map<number, number[]>, from: number, to: number, marker: string): boolean {
  const inside = new RegExp(`(?<!khoản|Khoản|điểm|Điểm|số|Số|Điều|và|,|mục|Mục|\\d)\\s(?=${marker}(?:\\s+\\p{Lu}|\\s*$))`, "gu");
  for (let index = to - 1; index >= from; index -= 1) {
    const line = lines[index] ?? "";
    const found = [...line.matchAll(inside)].at(-1);
    if (found === undefined || line.includes(" | ")) continue;
    cuts.set(index, [...(cuts.get(index) ?? []), found.index + 1]);
    return true;
  }
  return false;
}
