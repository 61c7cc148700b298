import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { openDocx } from "./docx-package.ts";
import type { DocxPackage } from "./docx-package.ts";
import { DocxNumbering } from "./docx-numbering.ts";
import { alternative, cellsOf, deletedIn, DRAWINGS, hasLines, hyperlinkOf, INVISIBLE, isContents, lettersOf, mathOf, rowsOf, wordsOf } from "./docx-elements.ts";
import { fillOf, lookOf, mergeLooks, readStyles, styleChain, unseenBecause } from "./docx-styles.ts";
import type { DocxStyles, RunLook } from "./docx-styles.ts";
import { layTable } from "./lay-table.ts";
import type { TableCell } from "./lay-table.ts";
import type { ExtractedText, HiddenText, Unreadable } from "./reading.ts";
import { childOf, childrenOf, eachChildOf, elementsOf, findElement, textOf, valueOf } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * A Word document → what its page shows. The XML is read here and not through a converter: converters drop Word's
 * automatic numbers ("Điều 1.", "a)") and do not tell what is vanished, white or deleted, and those are the two
 * things that must not go wrong with a law. Headers and footers are left out; footnotes stand at the end.
 */
export function readDocx(bytes: Uint8Array): Result<ExtractedText, Unreadable> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const reader = new DocxReader(opened.value);
  const lines: string[] = [];
  const isWhole = eachChildOf(opened.value.document, "w:body", (block) => lines.push(...reader.block(block, PAGE)));
  if (!isWhole) return fail({ kind: "broken", format: "docx" });
  lines.push(...reader.notes(lines.length));
  const text = lines.join("\n");
  if (!/[\p{L}\d]/u.test(text)) return fail({ kind: "no_words", format: "docx" });
  return ok({ format: "docx", text, hidden: reader.hidden, links: reader.links, fonts: [...reader.fonts].toSorted(), pages: null, ocr: false });
}

/** What surrounds a block. */
interface Surroundings {
  /** Fill of its cell. */
  fill: string | null;
}

const PAGE: Surroundings = { fill: null };

/** A field of Word: its instruction, then its result. */
interface Field {
  instruction: string;
  inResult: boolean;
  textBefore: string;
}

/** One paragraph while it is read. */
interface Paragraph {
  text: string;
  properties: XmlElement | undefined;
  styleId: string | null;
  surroundings: Surroundings;
  hidden: { text: string; how: string }[];
  links: { href: string; text: string }[];
  /** Lines of text boxes anchored in it. */
  boxes: string[];
  fields: Field[];
}

class DocxReader {
  readonly hidden: HiddenText[] = [];
  readonly links: ExtractedText["links"] = [];
  readonly fonts = new Set<string>();
  readonly #package: DocxPackage;
  readonly #styles: DocxStyles;
  readonly #numbering: DocxNumbering;
  readonly #noteMarks: { kind: "footnote" | "endnote"; id: string }[] = [];
  /** Lines already given, so that what is hidden can say where. */
  #line = 1;
  /** Text of paragraphs whose mark was deleted: it runs on into the next. */
  #carried = "";

  constructor(parts: DocxPackage) {
    this.#package = parts;
    this.#styles = readStyles(parts.styles);
    this.#numbering = new DocxNumbering(parts.numbering, this.#styles);
  }

  /** A paragraph, a table, or what holds some → lines, which come after those it gave before. */
  block(block: XmlElement, surroundings: Surroundings): string[] {
    const first = this.#line;
    const lines = this.#blockLines(block, surroundings);
    this.#line = first + lines.length;
    return lines;
  }

  #blockLines(block: XmlElement, surroundings: Surroundings): string[] {
    if (block.name === "w:p") return this.#paragraph(block, surroundings);
    if (block.name === "w:tbl") return this.#table(block);
    return INVISIBLE.has(block.name) || block.name === "w:sectPr" || isContents(block) ? [] : this.#blocks(block, surroundings);
  }

  #blocks(parent: XmlElement, surroundings: Surroundings): string[] {
    return elementsOf(parent).flatMap((block) => this.block(block, surroundings));
  }

  /** Footnotes and endnotes that are referred to, in the order of their marks. */
  notes(linesBefore: number): string[] {
    const lines: string[] = [];
    for (let i = 0; i < this.#noteMarks.length; i += 1) {
      const mark = this.#noteMarks[i];
      if (mark === undefined) break;
      const root = childOf((mark.kind === "footnote" ? this.#package.footnotes : this.#package.endnotes) ?? undefined, `w:${mark.kind}s`);
      const note = childrenOf(root, `w:${mark.kind}`).find((candidate) => candidate.attributes["w:id"] === mark.id);
      if (note === undefined) continue;
      this.#line = linesBefore + lines.length + 1;
      const text = this.#blocks(note, PAGE).map((line) => line.trim()).filter((line) => line !== "").join(" ");
      if (text !== "") lines.push(`[${i + 1}] ${text}`);
    }
    return lines;
  }

  #paragraph(element: XmlElement, surroundings: Surroundings): string[] {
    const properties = childOf(element, "w:pPr");
    const styleId = valueOf(properties, "w:pStyle") ?? this.#styles.defaultParagraph;
    const paragraph: Paragraph = { text: "", properties, styleId, surroundings, hidden: [], links: [], boxes: [], fields: [] };
    this.#inline(element, paragraph);
    const markDeleted = ["w:del", "w:moveFrom"].some((name) => childOf(childOf(properties, "w:rPr"), name) !== undefined);
    if (markDeleted && paragraph.text.trim() === "" && paragraph.boxes.length === 0) return this.#noteHidden(paragraph, []);
    if (markDeleted) {
      this.#carried += paragraph.text;
      return this.#noteHidden(paragraph, paragraph.boxes);
    }
    const label = this.#numbering.labelOf(properties, styleId);
    const words = this.#carried + paragraph.text;
    this.#carried = "";
    const shown = words.trim() === "" && /^[-+*•]? *$/.test(label) ? "" : label + words;
    return this.#noteHidden(paragraph, [...shown.split("\n").map((line) => line.trimEnd()), ...paragraph.boxes]);
  }

  /** Gives what is hidden in a paragraph, and its links, the line they stand on. */
  #noteHidden(paragraph: Paragraph, lines: string[]): string[] {
    for (const { text, how } of paragraph.hidden) if (text.trim() !== "") this.hidden.push({ line: this.#line, text: text.trim(), how });
    for (const link of paragraph.links) this.links.push({ ...link, line: this.#line });
    return lines;
  }

  #inline(parent: XmlElement, paragraph: Paragraph): void {
    for (const child of elementsOf(parent)) {
      if (child.name === "w:del") paragraph.hidden.push({ text: deletedIn(child), how: "deleted" });
      if (INVISIBLE.has(child.name) || child.name === "w:pPr") continue;
      if (child.name === "w:r") this.#run(child, paragraph);
      else if (child.name === "w:hyperlink") this.#linked(this.#package.targets.get(child.attributes["r:id"] ?? ""), paragraph, () => this.#inline(child, paragraph));
      else if (child.name === "w:fldSimple") this.#linked(hyperlinkOf(child.attributes["w:instr"] ?? ""), paragraph, () => this.#inline(child, paragraph));
      else if (child.name === "m:oMath" || child.name === "m:oMathPara") paragraph.text += mathOf(child);
      else if (child.name === "w:ruby") this.#inline(childOf(child, "w:rubyBase") ?? child, paragraph);
      else if (child.name === "mc:AlternateContent") this.#inline(alternative(child), paragraph);
      else this.#inline(child, paragraph);
    }
  }

  #linked(href: string | undefined, paragraph: Paragraph, read: () => void): void {
    const before = paragraph.text.length;
    read();
    if (href !== undefined) paragraph.links.push({ href, text: paragraph.text.slice(before).trim() });
  }

  #run(run: XmlElement, paragraph: Paragraph): void {
    const look = this.#lookOf(childOf(run, "w:rPr"), paragraph);
    const how = unseenBecause(look);
    for (const part of elementsOf(run)) {
      if (part.name === "w:fldChar") this.#fieldMark(part.attributes["w:fldCharType"] ?? "", paragraph);
      else if (part.name === "w:instrText") {
        const field = paragraph.fields.at(-1);
        if (field !== undefined && !field.inResult) field.instruction += textOf(part);
      } else if (part.name === "w:commentReference") this.#comment(part.attributes["w:id"] ?? "", paragraph);
      else if (part.name === "mc:AlternateContent") this.#drawing(alternative(part), paragraph);
      else if (DRAWINGS.has(part.name)) this.#drawing(part, paragraph);
      else if (part.name === "w:footnoteReference" || part.name === "w:endnoteReference") paragraph.text += this.#noteMark(part);
      else this.#letters(lettersOf(part), look, how, paragraph);
    }
  }

  #letters(letters: string, look: RunLook, how: string | null, paragraph: Paragraph): void {
    if (letters === "" || paragraph.fields.some((field) => !field.inResult || /^\s*TOC\b/.test(field.instruction))) return;
    if (how === null || letters.trim() === "") {
      paragraph.text += letters;
      if (letters.trim() !== "") for (const font of look.fonts) this.fonts.add(font);
      return;
    }
    const last = paragraph.hidden.at(-1);
    if (last?.how === how) last.text += letters;
    else paragraph.hidden.push({ text: letters, how });
  }

  #lookOf(properties: XmlElement | undefined, paragraph: Paragraph): RunLook {
    const character = styleChain(this.#styles, valueOf(properties, "w:rStyle"));
    const ofParagraph = styleChain(this.#styles, paragraph.styleId);
    const around: RunLook = { vanish: null, color: null, fill: fillOf(paragraph.properties) ?? paragraph.surroundings.fill, halfPoints: null, fonts: [] };
    return mergeLooks([lookOf(properties), ...character.map((style) => style.look), around, ...ofParagraph.map((style) => style.look), this.#styles.defaultLook]);
  }

  #fieldMark(type: string, paragraph: Paragraph): void {
    const field = paragraph.fields.at(-1);
    if (type === "begin") paragraph.fields.push({ instruction: "", inResult: false, textBefore: paragraph.text });
    else if (type === "separate" && field !== undefined) field.inResult = true;
    else if (type === "end" && field !== undefined) {
      paragraph.fields.pop();
      const href = hyperlinkOf(field.instruction);
      if (href !== undefined) paragraph.links.push({ href, text: paragraph.text.slice(field.textBefore.length).trim() });
    }
  }

  #noteMark(part: XmlElement): string {
    this.#noteMarks.push({ kind: part.name === "w:footnoteReference" ? "footnote" : "endnote", id: part.attributes["w:id"] ?? "" });
    return `[${this.#noteMarks.length}]`;
  }

  #comment(id: string, paragraph: Paragraph): void {
    const comments = childrenOf(childOf(this.#package.comments ?? undefined, "w:comments"), "w:comment");
    const comment = comments.find((candidate) => candidate.attributes["w:id"] === id);
    if (comment !== undefined) paragraph.hidden.push({ text: wordsOf(comment), how: "comment" });
  }

  /** Text boxes are part of the page; a picture's description is not seen. */
  #drawing(drawing: XmlElement, paragraph: Paragraph): void {
    const described = findElement(drawing, "wp:docPr")?.attributes["descr"] ?? "";
    if (described.trim() !== "") paragraph.hidden.push({ text: described, how: "alt_text" });
    const box = findElement(drawing, "w:txbxContent");
    if (box === undefined) return;
    const line = this.#line;
    paragraph.boxes.push(...this.#blocks(box, PAGE));
    this.#line = line;
  }

  #table(table: XmlElement): string[] {
    const properties = childOf(table, "w:tblPr");
    const line = this.#line;
    let bordered = hasLines(childOf(properties, "w:tblBorders")) ?? styleChain(this.#styles, valueOf(properties, "w:tblStyle")).some((style) => hasLines(style.borders) === true);
    const rows = rowsOf(table).map((row) =>
      cellsOf(row).map((cell): TableCell => {
        const cellProperties = childOf(cell, "w:tcPr");
        if (hasLines(childOf(cellProperties, "w:tcBorders")) === true) bordered = true;
        const merge = childOf(cellProperties, "w:vMerge");
        const lines = this.#blocks(cell, { fill: fillOf(cellProperties) ?? fillOf(properties) ?? null });
        this.#line = line;
        return { lines: lines.filter((text) => text.trim() !== ""), continued: merge !== undefined && merge.attributes["w:val"] !== "restart", span: Number(valueOf(cellProperties, "w:gridSpan") ?? 1) };
      }),
    );
    return layTable(rows, bordered);
  }
}
