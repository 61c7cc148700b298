import { dayIn } from "./days.ts";
import { isNumber } from "./document-number.ts";
import type { ReadValue } from "./reading.ts";

/** What the table of properties says that law sites print above a document. */
export type Attributes = Readonly<Record<"number" | "title" | "kind" | "issuer" | "issued" | "inForceFrom" | "inForceTo", ReadValue>>;

const NOTHING: ReadValue = { value: null, line: null };
const NONE: Attributes = { number: NOTHING, title: NOTHING, kind: NOTHING, issuer: NOTHING, issued: NOTHING, inForceFrom: NOTHING, inForceTo: NOTHING };

/** Labels as the national law database (vbpl.vn), Công báo, the legal code (phapdien) and our own viewer print them. */
const LABELS: readonly (readonly [keyof Attributes, RegExp])[] = [
  ["number", /^Số(?:,? ký hiệu| hiệu)(?: văn bản)?/iu],
  ["kind", /^Loại văn bản/iu],
  ["issuer", /^(?:Cơ quan|Nơi) ban hành/iu],
  ["issued", /^Ngày ban hành/iu],
  ["inForceFrom", /^(?:Ngày (?:có|bắt đầu) hiệu lực|Ngày hiệu lực|Có hiệu lực từ(?: ngày)?|Hiệu lực từ(?: ngày)?)/iu],
  ["inForceTo", /^(?:Ngày hết hiệu lực|Hết hiệu lực từ(?: ngày)?)/iu],
  ["title", /^(?:Trích yếu(?: nội dung)?|Tên văn bản)/iu],
];
/** One label may be a sentence of the document; two are a table. */
const FEWEST_LABELS = 2;

/**
 * Properties in a table of label and value, in one line ("Số ký hiệu: 42/2013/QH13"), in cells, or one below the other.
 * A page of a law site that somebody printed or copied has them where the document's own head is left out.
 * @param head lines above the first unit
 */
export function readAttributes(head: readonly string[]): Attributes {
  const found: Partial<Record<keyof Attributes, ReadValue>> = {};
  head.forEach((line, index) => {
    const cells = line.trim().split("|").map((cell) => cell.trim()).filter((cell) => cell !== "");
    cells.forEach((cell, position) => {
      const label = LABELS.find(([, pattern]) => pattern.test(cell));
      if (label === undefined || found[label[0]] !== undefined) return;
      const beside = cell.replace(label[1], "").replace(/^\s*[:.]?\s*/, "");
      // What goes on in small letters is a sentence that begins like a label.
      if (/^\p{Ll}/u.test(beside)) return;
      const raw = beside || cells[position + 1] || (cells.length === 1 ? (head[index + 1] ?? "").trim() : "");
      const value = valueOf(label[0], raw);
      if (value !== null) found[label[0]] = { value, line: index + 1 };
    });
  });
  return Object.keys(found).length < FEWEST_LABELS ? NONE : { ...NONE, ...found };
}

function valueOf(name: keyof Attributes, raw: string): string | null {
  switch (name) {
    case "number": return isNumber(raw) ? raw : null;
    case "issued": case "inForceFrom": case "inForceTo": return dayIn(raw);
    case "kind": case "issuer": case "title": return LABELS.some(([, pattern]) => pattern.test(raw)) || raw.length < 3 || raw.length > 500 ? null : raw;
  }
}
