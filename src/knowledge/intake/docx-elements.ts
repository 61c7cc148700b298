import { childOf, elementsOf, findElement, textOf } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Deleted and moved-away text (17.13.5), and what only marks places. */
export const INVISIBLE: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:sdtPr", "w:sdtEndPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblGrid", "w:customXmlPr", "w:smartTagPr"]);

/** What holds pictures and text boxes. */
export const DRAWINGS: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);

/** Letters of one part of a run: text, tab, line break, symbol; "" for anything else. */
export function lettersOf(part: XmlElement): string {
  switch (part.name) {
    case "w:t":
      return textOf(part);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbolOf(part.attributes["w:char"] ?? "");
    default:
      return "";
  }
}

/** Symbol fonts put their pictures at F000–F0FF; what they show cannot be typed, so a plain mark stands for it. */
function symbolOf(char: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isFinite(code)) return "";
  return code >= 0xe000 && code <= 0xf8ff ? "□" : String.fromCodePoint(code);
}

/** A formula's letters in a row. */
export const mathOf = (math: XmlElement): string => elementsOf(math).map((child) => (child.name === "m:t" ? textOf(child) : mathOf(child))).join("");

/** Newer Word first; its fallback says the same again. */
export const alternative = (element: XmlElement): XmlElement => childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element;

/** Address in the instruction of a HYPERLINK field. */
export const hyperlinkOf = (instruction: string): string | undefined => /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1];

/** A table of contents says the headings again, with page numbers. */
export const isContents = (block: XmlElement): boolean => block.name === "w:sdt" && findElement(block, "w:docPartGallery")?.attributes["w:val"] === "Table of Contents";

/** Words of a comment, its paragraphs in one line. */
export const wordsOf = (element: XmlElement): string => elementsOf(element).map((child) => (child.name === "w:t" ? textOf(child) : wordsOf(child) + (child.name === "w:p" ? " " : ""))).join("").trim();

/** Words of a change that nobody has accepted yet (17.13.5.15). */
export const deletedIn = (element: XmlElement): string => elementsOf(element).map((child) => (child.name === "w:delText" ? textOf(child) : deletedIn(child))).join("");

/** Rows, also those that stand inside content controls or were inserted; a deleted row is out. */
export function rowsOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === "w:tr") return childOf(childOf(child, "w:trPr"), "w:del") === undefined ? [child] : [];
    return INVISIBLE.has(child.name) || child.name === "w:tbl" ? [] : rowsOf(child);
  });
}

/** Cells, also those inside content controls. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child) => (child.name === "w:tc" ? [child] : INVISIBLE.has(child.name) ? [] : cellsOf(child)));
}

/** Whether borders draw any line; undefined when they say nothing. */
export function hasLines(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined) return undefined;
  const kinds = elementsOf(borders).map((border) => border.attributes["w:val"] ?? "nil");
  return kinds.some((kind) => kind !== "nil" && kind !== "none");
}
