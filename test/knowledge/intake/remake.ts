import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import PDFDocument from "pdfkit";
import { readDocumentFile } from "../../../src/knowledge/documents/document.ts";
import { listPieces } from "../../../src/knowledge/documents/document-pieces.ts";
import { parseDocument } from "../../../src/knowledge/documents/parse-document.ts";

/** Shipped documents made again in the forms that offices hand in. */

const FOLDER = join(import.meta.dirname, "../../../knowledge/documents");

/** The text of a shipped document. */
export function shippedText(slug: string): string {
  const read = readDocumentFile(`${slug}.md`, readFileSync(join(FOLDER, `${slug}.md`), "utf8"));
  if (!read.ok) throw new Error(read.reason);
  return read.value.text;
}

/** What a reader can cite: anchor and words of every piece inside an article, blanks evened out, invisible characters aside. */
export function citable(text: string): string[] {
  const { pieces } = listPieces(parseDocument(text.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "")));
  return pieces.filter((piece) => piece.articleIndex !== null && piece.text.trim() !== "").map((piece) => `${piece.anchor}: ${piece.text.replace(/\s+/g, " ").trim()}`);
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

export async function asDocx(text: string): Promise<Uint8Array> {
  const children = linesOf(text).map((line) => new Paragraph({ children: [new TextRun(line)] }));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** Khoản numbered by Word itself, starting again in each Điều, as offices let it do. */
export async function asNumberedDocx(text: string): Promise<Uint8Array> {
  let list = 0;
  const children = linesOf(text).map((line) => {
    const clause = /^(\d+)\. (.*)$/.exec(line);
    if (/^Điều \d/.test(line)) list += 1;
    if (clause === null) return new Paragraph({ children: [new TextRun(line)] });
    return new Paragraph({ children: [new TextRun(clause[2] ?? "")], numbering: { reference: "units", level: 0, instance: list } });
  });
  const numbering = { config: [{ reference: "units", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }] }] };
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));
}

/** Under the two-column heading that Nghị định 30/2020/NĐ-CP prescribes, as the borderless table it is made with. */
export async function asDocxWithHeading(heading: { left: string[]; right: string[] }, text: string): Promise<Uint8Array> {
  const none = { style: "none" as const, size: 0, color: "auto" };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const cell = (lines: string[]): TableCell => new TableCell({ children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })) });
  const table = new Table({ borders, rows: [new TableRow({ children: [cell(heading.left), cell(heading.right)] })] });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [table, ...linesOf(text).map((line) => new Paragraph({ children: [new TextRun(line)] }))] }] })));
}

/** On pages of A4 with a running head and page numbers, lines broken where the page ends. */
export async function asPdf(text: string, head: string): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "A4", margins: { top: 72, bottom: 72, left: 85, right: 57 }, bufferPages: true });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => document.on("end", () => resolve()));
  document.font(join(import.meta.dirname, "../../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf")).fontSize(12);
  for (const line of linesOf(text)) document.text(line, { align: "left", paragraphGap: 4 });
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    document.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    document.fontSize(9).text(head, 85, 36, { lineBreak: false });
    document.text(String(page + 1), 290, 800, { lineBreak: false });
  }
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

export function asHtml(text: string): Uint8Array {
  const escaped = (line: string): string => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return new TextEncoder().encode(`<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><nav><a href="/">Trang chủ</a></nav><div>${linesOf(text).map((line) => `<p>${escaped(line)}</p>`).join("\n")}</div></body></html>`);
}
