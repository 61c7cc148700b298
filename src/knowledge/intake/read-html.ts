import { parseDocument } from "htmlparser2";
import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { decodeText } from "./decode-text.ts";
import { roman } from "./docx-numbering.ts";
import { lookInside, PLAIN_LOOK, readRules, styleOf, unseenBecause } from "./html-looks.ts";
import type { Look } from "./html-looks.ts";
import { layTable } from "./lay-table.ts";
import type { TableCell } from "./lay-table.ts";
import type { ExtractedText, HiddenText, Unreadable } from "./reading.ts";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: unknown }>;

/** A web page → the lines its visitor sees. Menus, scripts and form controls are left out. */
export function readHtml(bytes: Uint8Array): Result<ExtractedText, Unreadable> {
  const page = parseDocument(decodeText(bytes, declaredCharset(bytes)).text.replace(/^\ufeff/, ""), { decodeEntities: true });
  const reader = new HtmlReader(readRules(styleSheets(page.children)));
  reader.blocks(page.children, PLAIN_LOOK);
  const lines = reader.finish();
  const text = lines.join("\n");
  if (!/[\p{L}\d]/u.test(text)) return fail({ kind: "no_words", format: "html" });
  return ok({ format: "html", text, hidden: reader.hidden, links: reader.links, fonts: [...reader.fonts].toSorted(), pages: null, ocr: false });
}

/** Collects lines; a line ends where a block begins or ends. */
class HtmlReader {
  readonly hidden: HiddenText[] = [];
  readonly links: ExtractedText["links"] = [];
  readonly fonts = new Set<string>();
  readonly #rules: ReturnType<typeof readRules>;
  #lines: string[] = [];
  #open = "";
  /** Lines before those being collected, when a cell collects its own. */
  #before = 0;

  constructor(rules: ReturnType<typeof readRules>) {
    this.#rules = rules;
  }

  finish(): string[] {
    this.#endLine();
    return this.#lines;
  }

  blocks(nodes: readonly Node[], look: Look, keepSpaces = false): void {
    for (const node of nodes) {
      if (node.type === "text") this.#words(node.data, look, keepSpaces);
      else if (node.type === "comment") this.#comment(node.data);
      else if (isElement(node)) this.#element(node, look, keepSpaces);
    }
  }

  #element(element: Element, around: Look, keepSpaces: boolean): void {
    const { name, attribs } = element;
    if (LEFT_OUT.has(name) || attribs["role"] === "navigation") return;
    const style = styleOf(name, attribs, this.#rules);
    const look = lookInside(around, name, attribs, style);
    const font = attribs["face"] ?? style.get("font-family");
    if (font !== undefined) for (const one of font.split(",")) this.fonts.add(one.trim().replace(/^["']|["']$/g, ""));
    if (name === "br") return this.#endLine();
    if (name === "img") return this.#hide(attribs["alt"] ?? "", "alt_text");
    if (unseenBecause(look) !== null && (look.hidden !== null || !BLOCKS.has(name))) return this.#unseen(element, look, keepSpaces);
    if (name === "table" && look.hidden === null) return this.#table(element, look);
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.#endLine();
    if (name === "li") this.#open += labelOf(element);
    const start = this.#open.length;
    const lines = this.#lines.length;
    this.blocks(element.children, look, keepSpaces || name === "pre");
    const href = attribs["href"];
    if (name === "a" && href !== undefined) this.links.push({ href, text: (this.#lines.length === lines ? this.#open.slice(start) : this.#open).trim(), line: this.#line() });
    if (isBlock) this.#endLine();
  }

  /** What is inside goes to the hidden text, unless an element of it is made visible again. */
  #unseen(element: Element, look: Look, keepSpaces: boolean): void {
    if (look.hidden !== null) this.#hide(wordsIn(element), unseenBecause(look) ?? "");
    else this.blocks(element.children, look, keepSpaces);
  }

  #words(words: string, look: Look, keepSpaces: boolean): void {
    const how = unseenBecause(look);
    if (how !== null) return this.#hide(words, how);
    if (keepSpaces) {
      for (const [i, line] of words.split(/\r?\n/).entries()) {
        if (i > 0) this.#endLine();
        this.#open += line;
      }
      return;
    }
    const plain = words.replace(/[ \t\r\n\f]+/g, " ");
    this.#open += this.#open === "" || this.#open.endsWith(" ") ? plain.replace(/^ /, "") : plain;
  }

  /** Conditions for old Word and Internet Explorer are no one's words. */
  #comment(data: string): void {
    if (/^\s*\[(?:if|endif)|\[endif\]\s*$|^\s*(?:Start|End)Fragment/i.test(data)) return;
    this.#hide(data.replace(/<[^>]*>/g, " "), "comment");
  }

  #hide(words: string, how: string): void {
    const text = words.replace(/\s+/g, " ").trim();
    if (!/\p{L}/u.test(text)) return;
    const last = this.hidden.at(-1);
    if (last !== undefined && last.how === how && how === "same_color" && last.line === this.#line()) last.text += ` ${text}`;
    else this.hidden.push({ line: this.#line(), text, how });
  }

  #table(table: Element, look: Look): void {
    this.#endLine();
    const style = styleOf("table", table.attribs, this.#rules);
    let bordered = hasLines(table.attribs["border"] ?? style.get("border") ?? "");
    const covered: { rows: number; span: number }[] = [];
    const rows = rowsIn(table).map(({ row, around }) => {
      const rowLook = lookInside(around.reduce((outer, element) => this.#lookOf(element, outer), look), "tr", row.attribs, styleOf("tr", row.attribs, this.#rules));
      const cells: TableCell[] = [];
      let column = 0;
      const coveredCells = () => {
        for (let over = covered[column]; over !== undefined && over.rows > 0; over = covered[column]) {
          over.rows -= 1;
          cells.push({ lines: [], continued: true, span: over.span });
          column += over.span;
        }
      };
      for (const cell of row.children.filter(isElement).filter((child) => child.name === "td" || child.name === "th")) {
        coveredCells();
        const cellStyle = styleOf(cell.name, cell.attribs, this.#rules);
        if (cell.name === "th" || [...cellStyle].some(([name, value]) => name.startsWith("border") && name !== "border-collapse" && hasLines(value))) bordered = true;
        const span = spanOf(cell.attribs["colspan"]);
        const rowsCovered = spanOf(cell.attribs["rowspan"]);
        if (rowsCovered > 1) covered[column] = { rows: rowsCovered - 1, span };
        cells.push({ lines: this.#cell(cell, rowLook), continued: false, span });
        column += span;
      }
      coveredCells();
      return cells;
    });
    const caption = table.children.filter(isElement).find((child) => child.name === "caption");
    if (caption !== undefined) this.#element(caption, look, false);
    this.#lines.push(...layTable(rows, bordered));
  }

  #lookOf(element: Element, around: Look): Look {
    return lookInside(around, element.name, element.attribs, styleOf(element.name, element.attribs, this.#rules));
  }

  /** A cell collects lines of its own; they are counted as the line of the table. */
  #cell(cell: Element, around: Look): string[] {
    const kept = { lines: this.#lines, open: this.#open, before: this.#before };
    this.#before += kept.lines.length;
    this.#lines = [];
    this.#open = "";
    const look = this.#lookOf(cell, around);
    if (look.hidden === null) this.blocks(cell.children, look);
    else this.#unseen(cell, look, false);
    const lines = this.finish();
    this.#lines = kept.lines;
    this.#open = kept.open;
    this.#before = kept.before;
    return lines;
  }

  #line(): number {
    return this.#before + this.#lines.length + 1;
  }

  #endLine(): void {
    const line = this.#open.replace(/[ \t]+$/, "");
    this.#open = "";
    if (line.trim() !== "") this.#lines.push(line);
  }
}

/** What no reader of the text needs: machinery, menus, controls. */
const LEFT_OUT: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "nav", "head", "iframe", "object", "embed", "svg", "canvas", "button", "select", "option", "input", "textarea", "audio", "video", "map"]);

const BLOCKS: ReadonlySet<string> = new Set(
  "html body main article section header footer aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption address center form fieldset legend details summary table thead tbody tfoot tr td th caption".split(" "),
);

const isElement = (node: Node): node is Element => "attribs" in node;

const wordsIn = (element: Element): string => element.children.map((child) => (child.type === "text" ? child.data : isElement(child) && child.name !== "script" && child.name !== "style" ? `${wordsIn(child)} ` : "")).join("");

function styleSheets(nodes: readonly Node[]): string {
  return nodes.map((node) => (isElement(node) ? (node.name === "style" ? node.children.map((child) => (child.type === "text" ? child.data : "")).join("") : styleSheets(node.children)) : "")).join("\n");
}

/** Rows of this table, not of those inside it, with the elements between. */
function rowsIn(table: Element, around: readonly Element[] = []): { row: Element; around: readonly Element[] }[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.name === "tr") return [{ row: child, around }];
    return ["thead", "tbody", "tfoot"].includes(child.name) ? rowsIn(child, [...around, child]) : [];
  });
}

const spanOf = (value: string | undefined): number => Math.min(100, Math.max(1, Number.parseInt(value ?? "1", 10) || 1));

const hasLines = (border: string): boolean => /[1-9]/.test(border) && !/\b(?:none|hidden)\b/.test(border);

/** A list's number or letter, which the browser writes and the page does not hold. */
function labelOf(item: Element): string {
  const list = item.parent;
  if (list === null || !("attribs" in list) || list.name !== "ol") return "- ";
  const items = list.children.filter(isElement).filter((child) => child.name === "li");
  let count = Number.parseInt(list.attribs["start"] ?? "1", 10) || 1;
  for (const other of items) {
    count = Number.parseInt(other.attribs["value"] ?? "", 10) || count;
    if (other === item) break;
    count += 1;
  }
  switch (list.attribs["type"]) {
    case "a":
      return `${String.fromCharCode(96 + Math.min(26, count))}. `;
    case "A":
      return `${String.fromCharCode(64 + Math.min(26, count))}. `;
    case "i":
      return `${roman(count).toLowerCase()}. `;
    case "I":
      return `${roman(count)}. `;
    default:
      return `${count}. `;
  }
}

/** Charset named in the first bytes: <meta charset>, http-equiv, or the XML declaration. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join("");
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? null;
}
