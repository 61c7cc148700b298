import { readLegalLine } from "./legal-lines.ts";

export interface UnitLine {
  /** With its line break, if any; joined, the texts are the source. */
  text: string;
  /** 1-based line of the source. */
  number: number;
}

/**
 * Lines of a text, with one cut in two where a unit runs on behind another: "Điều 6. Nguyên tắc 1. Quỹ hoạt động …" when
 * the next unit is khoản 2, "… gồm: a) Đơn" when the next is điểm b. Only a number that is missing is looked for.
 */
export function separateUnits(lines: readonly string[]): UnitLine[] {
  const cuts = new Map<number, number>();
  let clause: Seen | null = null;
  let point: Seen | null = null;
  for (const [index, line] of lines.entries()) {
    const read = readLegalLine(line);
    if (read.kind === "article") [clause, point] = [{ order: 0, index }, { order: -1, index }];
    else if (read.kind === "clause" && !read.quoted && /^\d+$/.test(read.label)) {
      const order = Number(read.label);
      if (clause !== null && order === clause.order + 2 && index - clause.index <= REACH) cutBefore(lines, cuts, clause.index, index, `${order - 1}\\.`);
      [clause, point] = [{ order, index }, { order: -1, index }];
    } else if (read.kind === "point" && !read.quoted && read.label.length === 1) {
      const order = LETTERS.indexOf(read.label);
      if (point !== null && order === point.order + 2 && index - point.index <= REACH) cutBefore(lines, cuts, point.index, index, `${LETTERS[order - 1]}\\)`);
      point = { order, index };
    }
  }
  return lines.flatMap((text, index) => {
    const at = cuts.get(index);
    const number = index + 1;
    return at === undefined ? [{ text, number }] : [{ text: text.slice(0, at), number }, { text: text.slice(at), number }];
  });
}

interface Seen {
  order: number;
  /** Line where it stands. */
  index: number;
}

const LETTERS = [..."abcdđeghiklmnopqrstuvxy"];
/** Lines between two units that follow each other. */
const REACH = 30;

/** The last place between two lines where this marker begins a sentence inside a line. */
function cutBefore(lines: readonly string[], cuts: Map<number, number>, from: number, to: number, marker: string): void {
  const inside = new RegExp(`(?<!khoản|Khoản|điểm|Điểm|số|Số|Điều|và|,|mục|Mục)\\s(?=${marker}\\s+\\p{Lu})`, "gu");
  for (let index = to - 1; index >= from; index -= 1) {
    const line = lines[index] ?? "";
    const found = [...line.matchAll(inside)].at(-1);
    if (found === undefined || cuts.has(index) || line.includes(" | ")) continue;
    cuts.set(index, found.index + 1);
    return;
  }
}
