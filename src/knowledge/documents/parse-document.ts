import { isStructural, quoteAfter, readLegalLine } from "./legal-lines.ts";
import type { LegalLine } from "./legal-lines.ts";
import { beginsOutline, parseOutline } from "./parse-outline.ts";
import { separateUnits } from "./separate-units.ts";

export type NodeKind =
  | "document" | "annex" | "signature" | "part" | "chapter" | "section" | "subsection" | "article" | "clause" | "point"
  /** A piece of the new wording that an amending khoản quotes. */
  | "quoted"
  /** Text that goes on after the children of the node it belongs to. */
  | "text";

/** A node of the tree. Own texts in reading order, joined, are the source. */
export interface LegalNode {
  kind: NodeKind;
  /** "5", "11a", "đ", "II"; in words where an article is no Điều ("Mục I"); for a quoted piece the anchor of what it will become: "dieu-15-khoan-2". */
  label: string | null;
  title: string | null;
  /** 1-based line of the source. */
  line: number;
  /** 0 for the body; each regulation or form that starts again at Điều 1 counts one more. */
  attachment: number;
  /** Own text, line breaks included, up to the first child. */
  text: string;
  children: LegalNode[];
}

export interface ParseProblem {
  line: number;
  kind:
    | "no_articles" | "article_missing" | "article_repeated" | "clause_missing" | "clause_out_of_order" | "point_out_of_order" | "quote_unclosed";
  /** What was expected and what stands there. */
  detail: string;
}

export interface ParsedDocument {
  root: LegalNode;
  problems: ParseProblem[];
}

/** The one change made to a source before it is parsed: every line break becomes "\n". */
export function normaliseNewlines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * Text of a Vietnamese legal document → tree of Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm.
 * Where no line starts an Điều, and for plans attached behind the signature, numbers alone make the units, see `parseOutline`.
 * Loses nothing: `textOf(root)` equals `normaliseNewlines(text)`. Never throws; what looks wrong is in `problems`.
 */
export function parseDocument(text: string): ParsedDocument {
  const lines = separateUnits(normaliseNewlines(text).split(/(?<=\n)/));
  const read = lines.map(({ text: line }) => readLegalLine(line));
  const parser = new Parser(read.some((line) => line.kind === "point" && line.label.startsWith("đ")));
  for (const [index, { text: line, number }] of lines.entries()) {
    const next = read[index + 1];
    parser.take(line, read[index] ?? { kind: "text", quoted: false }, number, next === undefined || isStructural(next) ? null : (lines[index + 1]?.text ?? null));
  }
  const parsed = parser.finish();
  if (!parsed.problems.some(({ kind }) => kind === "no_articles")) return { root: withAttachedPlans(parsed.root), problems: parsed.problems };
  const outline = parseOutline(lines);
  return { root: outline.root, problems: outline.isNumbered ? outline.problems : parsed.problems };
}

/** What a Quyết định makes public as a plan with Roman numbers stands behind its signature. */
function withAttachedPlans(root: LegalNode): LegalNode {
  let attachment = lastAttachment(root);
  const children = root.children.flatMap((child) => {
    if (child.kind !== "signature" || holdsUnits(child)) return [child];
    const lines = textOf(child).split(/(?<=\n)/);
    const start = lines.findIndex(beginsOutline);
    if (start < 0) return [child];
    const rest = lines.slice(start).map((text, i) => ({ text, number: child.line + start + i }));
    const outline = parseOutline(rest, (attachment += 1));
    attachment = lastAttachment(outline.root);
    return outline.isNumbered ? [{ ...child, text: `${lines.slice(0, start).join("")}${outline.root.text}`, children: [] }, ...outline.root.children] : [child];
  });
  return { ...root, children };
}

function holdsUnits(of: LegalNode): boolean {
  return of.children.some((child) => child.kind === "article" || child.kind === "annex" || holdsUnits(child));
}

function lastAttachment(of: LegalNode): number {
  return of.children.reduce((last, child) => Math.max(last, lastAttachment(child)), of.attachment);
}

/** Own text of a node and all below it, in reading order. */
export function textOf(node: LegalNode): string {
  return node.text + node.children.map(textOf).join("");
}

/** A number with its letter, comparable: "11a" → [11, 1]. */
export function labelOrder(label: string): [number, number] {
  const letter = /[a-zđ]+$/.exec(label)?.[0] ?? "";
  return [Number.parseInt(label, 10), letter === "" ? 0 : 1 + POINT_LETTERS.indexOf(letter[0] ?? "a")];
}

const RANK: Record<NodeKind, number> = {
  document: 0, annex: 1, signature: 1, part: 2, chapter: 3, section: 4, subsection: 5, article: 6, clause: 7, point: 8, quoted: 9, text: 10,
};
const POINT_LETTERS = [..."abcdđeghiklmnopqrstuvxy"];
const AMENDING = /sửa đổi|bổ sung|thay thế|đính chính/i;
const AMENDS_NEXT = /như sau\s*:?\s*$/i;
const ACT_OF_AMENDING = /^\s*\d{1,3}[a-zđ]?\.\s*(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay|Bỏ|Đổi|Chuyển|Đính chính|Hủy bỏ|Huỷ bỏ)/;
const ATTACHED = /kèm theo (?:Quyết định|Nghị định|Thông tư|Nghị quyết|Luật|Chỉ thị)|ban hành kèm/i;

/** Where in the text we are; fed one line at a time. */
class Parser {
  readonly #root: LegalNode = node("document", null, null, 1, 0);
  readonly #problems: ParseProblem[] = [];
  #stack: LegalNode[] = [this.#root];
  #inQuote = false;
  #quotedSince = 0;
  /** Last Điều of the running count; the quoted text has a count of its own. */
  #article = 0;
  #quotedArticle: string | null = null;
  #clause = 0;
  #nested = 0;
  #point: string | null = null;
  /** Last letter of a list inside a điểm, or under a heading inside a khoản, that counts from a) again. */
  #innerPoint: number | null = null;
  #attachment = 0;
  /** Line of the last sign that the body is over and something attached begins. */
  #bodyEnded = false;
  #titleExpected = false;
  /** A heading whose title in capitals may go on over the next line. */
  #openTitle: LegalNode | null = null;
  #bareArticles = false;
  #previous = "";
  #previousIsText = false;
  /** Texts older than the rule leave out đ: e follows d. */
  readonly #usesDd: boolean;

  constructor(usesDd: boolean) {
    this.#usesDd = usesDd;
  }

  take(line: string, read: LegalLine, number: number, nextText: string | null): void {
    const wasInQuote = this.#inQuote;
    if (this.#takesTitle(line, read)) return;
    if (!this.#startUnit(line, read, number, nextText)) this.#append(line, number);
    this.#moveQuote(line, number, wasInQuote);
    if (ATTACHED.test(line) && this.#article > 0 && !this.#inQuote) this.#bodyEnded ||= line.length < 200;
    if (line.trim() === "") return;
    this.#previous = line.trim();
    this.#previousIsText = !isStructural(read);
  }

  finish(): ParsedDocument {
    if (this.#article === 0 && this.#attachment === 0) this.#problem(1, "no_articles", "no line starts an article (Điều)");
    if (this.#inQuote && this.#quotedArticle !== null) this.#problem(this.#quotedSince, "quote_unclosed", "a quotation opened here is never closed");
    return { root: this.#root, problems: this.#problems };
  }

  /** A heading whose title stands on the lines below it keeps them. */
  #takesTitle(line: string, read: LegalLine): boolean {
    const open = this.#openTitle;
    this.#openTitle = null;
    if (open !== null && this.#top() === open && !isStructural(read) && line.trim() !== "" && isCapitals(line)) {
      open.text += line;
      open.title = `${open.title} ${line.trim()}`;
      this.#openTitle = open;
      this.#previous = line.trim();
      return true;
    }
    if (!this.#titleExpected) return false;
    const top = this.#top();
    const text = line.trim();
    if (text === "") {
      top.text += line;
      return true;
    }
    this.#titleExpected = false;
    if (isStructural(read)) return false;
    top.text += line;
    top.title = text;
    if (top.kind !== "article" && isCapitals(text)) this.#openTitle = top;
    this.#previous = text;
    return true;
  }

  #startUnit(line: string, read: LegalLine, number: number, nextText: string | null): boolean {
    switch (read.kind) {
      case "article": return this.#startArticle(line, read, number, nextText);
      case "clause": return this.#startClause(line, read, number);
      case "point": return this.#startPoint(line, read, number);
      case "annex": return this.#startAnnex(line, read, number);
      case "signature": return this.#startSignature(line, number);
      case "part": case "chapter": case "section": case "subsection": return this.#startHeading(line, read, number);
      case "text": return this.#startQuotedText(line, read, number);
    }
  }

  #startHeading(line: string, read: LegalLine & { kind: "part" | "chapter" | "section" | "subsection" }, number: number): boolean {
    if (this.#inQuote) return false;
    if (this.#inAnnex() && read.kind === "section") return false;
    this.#open(node(read.kind, read.label, read.title, number, this.#attachment), line);
    this.#titleExpected = read.title === null;
    return true;
  }

  #startArticle(line: string, read: LegalLine & { kind: "article" }, number: number, nextText: string | null): boolean {
    const [value, letter] = labelOrder(read.label);
    const expected = letter > 0 ? value === this.#article || value === this.#article + 1 : value === this.#article + 1;
    if (this.#isQuotedArticle(read, value, expected)) return this.#startQuoted(line, number, `dieu-${read.label}`, true, read.label);
    if (!read.marked && read.title === null && !expected && !(this.#bareArticles && value === 1)) return false;
    if (!read.marked && read.title !== null && !expected) return false;
    if (!expected && value !== 1 && this.#isReference(read, value)) return false;
    const restarts = value === 1 && this.#article >= 1 && letter === 0;
    if (restarts) {
      this.#attachment += 1;
      if (!this.#bodyEnded) this.#problem(number, "article_repeated", `Điều 1 again after Điều ${this.#article}`);
    } else if (!expected && this.#article > 0 && value > this.#article) {
      this.#problem(number, "article_missing", `Điều ${read.label} after Điều ${this.#article}`);
    } else if (!expected && this.#article > 0) {
      this.#problem(number, "article_repeated", `Điều ${read.label} after Điều ${this.#article}`);
    } else if (this.#article === 0 && value > 1) {
      this.#problem(number, "article_missing", `the first article is Điều ${read.label}`);
    }
    if (!read.marked && read.title === null) this.#bareArticles = true;
    this.#article = value;
    this.#clause = 0;
    this.#nested = 0;
    this.#point = null;
    this.#innerPoint = null;
    this.#inQuote = false;
    this.#quotedArticle = null;
    const title = isTitle(read.title) ? read.title : null;
    this.#open(node("article", read.label, title, number, this.#attachment), line);
    this.#titleExpected = read.title === null && nextText !== null && isTitle(nextText.trim()) && !/[.;:,]$/.test(nextText.trim());
    return true;
  }

  /** A number that does not follow, with small letters or nothing behind it: a reference at the start of a broken line, or in a table. */
  #isReference(read: LegalLine & { kind: "article" }, value: number): boolean {
    if (read.title !== null) return /^\p{Ll}/u.test(read.title);
    return this.#article > 0 && (value <= this.#article || !/[.;:”"]$/.test(this.#previous));
  }

  /** An article number inside an amending article belongs to the wording it quotes. */
  #isQuotedArticle(read: LegalLine & { kind: "article" }, value: number, expected: boolean): boolean {
    if (this.#article === 0) return false;
    if (read.quoted) return !expected || this.#currentAmends() || AMENDS_NEXT.test(this.#previous);
    if (AMENDS_NEXT.test(this.#previous) && this.#currentAmends()) return true;
    if (this.#inQuote) {
      if (!expected) return true;
      return this.#quotedArticle !== null && labelOrder(this.#quotedArticle)[0] + 1 === value;
    }
    return !expected && this.#currentAmends() && this.#quotedArticle !== null && !this.#bodyEnded;
  }

  #startClause(line: string, read: LegalLine & { kind: "clause" }, number: number): boolean {
    const [value, letter] = labelOrder(read.label);
    const expected = letter > 0 ? value === this.#clause || value === this.#clause + 1 : value === this.#clause + 1;
    if (this.#inQuote || read.quoted) {
      const breaksOut = !read.quoted && expected && ACT_OF_AMENDING.test(line);
      if (!breaksOut) return this.#startQuoted(line, number, this.#quotedAnchor(`khoan-${read.label}`), read.quoted, null);
      this.#problem(this.#quotedSince, "quote_unclosed", `a quotation opened here is not closed before khoản ${read.label}`);
      this.#inQuote = false;
    }
    if (!this.#inArticle()) return false;
    // Quoted wording whose opening mark is missing counts its khoản by itself, up to the next act of amending.
    if (this.#quotedArticle !== null && this.#nested > 0 && value === this.#nested + 1 && this.#currentAmends() && !ACT_OF_AMENDING.test(line)) {
      this.#nested = value;
      return false;
    }
    if (value === 1 && letter === 0 && this.#clause >= 1) {
      this.#nested = 1;
      return false;
    }
    if (this.#nested > 0 && value === this.#nested + 1 && !expected) {
      this.#nested = value;
      return false;
    }
    if (!expected && (value <= this.#clause || value > this.#clause + 3)) {
      if (value > 0 && value <= this.#clause) this.#problem(number, "clause_out_of_order", `khoản ${read.label} after khoản ${this.#clause} in Điều ${this.#article}`);
      return false;
    }
    if (!expected) this.#problem(number, "clause_missing", `khoản ${read.label} after khoản ${this.#clause} in Điều ${this.#article}`);
    this.#clause = value;
    this.#nested = 0;
    this.#point = null;
    this.#innerPoint = null;
    this.#quotedArticle = null;
    this.#open(node("clause", read.label, null, number, this.#attachment), line);
    return true;
  }

  #startPoint(line: string, read: LegalLine & { kind: "point" }, number: number): boolean {
    if (this.#inQuote || read.quoted) return read.quoted ? this.#startQuoted(line, number, this.#quotedAnchor(`diem-${read.label}`), true, null) : false;
    if (!this.#inArticle()) return false;
    const letter = read.label[0] ?? "";
    const order = POINT_LETTERS.indexOf(letter);
    if (order < 0 && letter !== "f" && letter !== "j" && letter !== "w" && letter !== "z") return false;
    const before = this.#point === null ? -1 : POINT_LETTERS.indexOf(this.#point[0] ?? "");
    const follows = order === before + 1 || (order === before && read.label !== this.#point) || (letter === "e" && this.#point === "d" && !this.#usesDd);
    if (!follows) {
      if (this.#isInnerPoint(order, before)) return false;
      this.#problem(number, "point_out_of_order", `điểm ${read.label} after ${this.#point ?? "nothing"} in Điều ${this.#article} khoản ${this.#clause}`);
      if (order <= before) return false;
    }
    this.#innerPoint = null;
    this.#point = read.label;
    this.#open(node("point", read.label, null, number, this.#attachment), line);
    return true;
  }

  /** Does this letter belong to a list inside a điểm, or under a heading that is no unit? */
  #isInnerPoint(order: number, before: number): boolean {
    if (this.#innerPoint !== null && order === this.#innerPoint + 1) {
      this.#innerPoint = order;
      return true;
    }
    if (order !== 0 || before < 0) return false;
    this.#innerPoint = 0;
    return this.#previous.endsWith(":") || (this.#previousIsText && !/[.;,]$/.test(this.#previous));
  }

  #startAnnex(line: string, read: LegalLine & { kind: "annex" }, number: number): boolean {
    if (this.#article === 0 && this.#attachment === 0) return false;
    const capitals = line.trim().startsWith("PHỤ LỤC") || read.title?.startsWith("(") === true;
    if (this.#inQuote && !(capitals && this.#bodyEnded)) return false;
    if (!this.#bodyEnded && !capitals && this.#stack.some((open) => open.kind === "clause")) return false;
    this.#inQuote = false;
    this.#bodyEnded = true;
    this.#clause = 0;
    this.#open(node("annex", read.label, read.title, number, this.#attachment), line);
    return true;
  }

  #startSignature(line: string, number: number): boolean {
    if (this.#inAnnex() && this.#inArticle() && !this.#inQuote) return this.#endForm(line, number);
    if (this.#article === 0 || this.#inAnnex() || (this.#inQuote && this.#quotedArticle !== null && !/^(?:TM\.|KT\.|Nơi nhận)/.test(line))) return false;
    if (this.#top().kind === "signature") return false;
    this.#inQuote = false;
    this.#bodyEnded = true;
    this.#open(node("signature", null, null, number, this.#attachment), line);
    return true;
  }

  /** A form in an annex with articles of its own is signed: what follows is no longer part of its last article. */
  #endForm(line: string, number: number): boolean {
    while (this.#stack.length > 1 && this.#top().kind !== "annex") this.#stack.pop();
    this.#open(node("text", null, null, number, this.#attachment), line);
    return true;
  }

  #startQuotedText(line: string, read: LegalLine & { kind: "text" }, number: number): boolean {
    if (!read.quoted || this.#inQuote || !this.#inArticle() || !AMENDS_NEXT.test(this.#previous)) return false;
    return this.#startQuoted(line, number, "loi-moi", true, null);
  }

  #startQuoted(line: string, number: number, anchor: string, opens: boolean, article: string | null): boolean {
    if (!this.#inArticle()) return false;
    if (article !== null) this.#quotedArticle = article;
    else if (opens && !this.#inQuote) this.#quotedArticle = null;
    this.#open(node("quoted", anchor, null, number, this.#attachment), line);
    return true;
  }

  #quotedAnchor(own: string): string {
    return this.#quotedArticle === null ? own : `dieu-${this.#quotedArticle}-${own}`;
  }

  #moveQuote(line: string, number: number, was: boolean): void {
    const next = quoteAfter(line, this.#inQuote);
    if (next && !was) this.#quotedSince = number;
    if (!next && this.#inQuote) this.#stack = this.#stack.filter((open) => open.kind !== "quoted");
    this.#inQuote = next;
  }

  #append(line: string, number: number): void {
    const top = this.#top();
    if (top.children.length === 0) {
      top.text += line;
      return;
    }
    this.#open(node("text", null, null, number, this.#attachment), line);
  }

  #open(opened: LegalNode, line: string): void {
    while (this.#stack.length > 1 && RANK[this.#top().kind] >= RANK[opened.kind]) this.#stack.pop();
    opened.text = line;
    this.#top().children.push(opened);
    this.#stack.push(opened);
  }

  #top(): LegalNode {
    return this.#stack.at(-1) ?? this.#root;
  }

  #inArticle(): boolean {
    return this.#stack.some((open) => open.kind === "article");
  }

  #inAnnex(): boolean {
    return this.#stack.some((open) => open.kind === "annex");
  }

  #currentAmends(): boolean {
    return this.#stack.some((open) => (open.kind === "article" || open.kind === "clause") && AMENDING.test(open.text));
  }

  #problem(line: number, kind: ParseProblem["kind"], detail: string): void {
    this.#problems.push({ line, kind, detail });
  }
}

function node(kind: NodeKind, label: string | null, title: string | null, line: number, attachment: number): LegalNode {
  return { kind, label, title, line, attachment, text: "", children: [] };
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Old laws put the rule itself on the Điều line; a title is short and is not a sentence. */
function isTitle(text: string | null): boolean {
  return text !== null && text.length <= 300 && !/[.;]$/.test(text.length > 100 ? text : "") && !/\.\s+\p{Lu}/u.test(text);
}
