import { isStructural, quoteAfter } from "./legal-lines.ts";
import type { LegalLine } from "./legal-lines.ts";
import { labelOrder, legalNode, RANK } from "./legal-tree.ts";
import type { LegalNode, ParsedDocument, ParseProblem } from "./legal-tree.ts";
import { UnitCounts } from "./unit-counts.ts";
import type { Counted } from "./unit-counts.ts";

const AMENDING = /sửa đổi|bổ sung|thay thế|đính chính/i;
const AMENDS_NEXT = /như sau\s*:?\s*$/i;
const ACT_OF_AMENDING = /^\s*\d{1,3}[a-zđ]?\.\s*(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay|Bỏ|Đổi|Chuyển|Đính chính|Hủy bỏ|Huỷ bỏ)/;
const ATTACHED = /kèm theo (?:Quyết định|Nghị định|Thông tư|Nghị quyết|Luật|Chỉ thị)|ban hành kèm/i;

/** Lines of a text with Điều → its tree. Where in the text we are; fed one line at a time. */
export class ArticleParser {
  readonly #root: LegalNode = legalNode("document", null, null, 1, 0);
  readonly #problems: ParseProblem[] = [];
  #stack: LegalNode[] = [this.#root];
  #inQuote = false;
  #quotedSince = 0;
  #quotedArticle: string | null = null;
  #attachment = 0;
  /** Line of the last sign that the body is over and something attached begins. */
  #bodyEnded = false;
  #titleExpected = false;
  /** A heading whose title in capitals may go on over the next line. */
  #openTitle: LegalNode | null = null;
  #bareArticles = false;
  #previous = "";
  #previousIsText = false;
  readonly #counts: UnitCounts;

  /** @param usesDd whether some điểm of the text is called đ */
  constructor(usesDd: boolean) {
    this.#counts = new UnitCounts(usesDd);
  }

  /** @param nextText the line below, when it starts no unit */
  take(line: string, read: LegalLine, number: number, nextText: string | null): void {
    const wasInQuote = this.#inQuote;
    if (this.#takesTitle(line, read)) return;
    if (!this.#startUnit(line, read, number, nextText)) this.#append(line, number);
    this.#moveQuote(line, number, wasInQuote);
    if (ATTACHED.test(line) && this.#counts.article > 0 && !this.#inQuote) this.#bodyEnded ||= line.length < 200;
    if (line.trim() === "") return;
    this.#previous = line.trim();
    this.#previousIsText = !isStructural(read);
  }

  finish(): ParsedDocument {
    if (this.#counts.article === 0 && this.#attachment === 0) this.#problem(1, "no_articles", "no line starts an article (Điều)");
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
    this.#open(legalNode(read.kind, read.label, read.title, number, this.#attachment), line);
    this.#titleExpected = read.title === null;
    return true;
  }

  #startArticle(line: string, read: LegalLine & { kind: "article" }, number: number, nextText: string | null): boolean {
    const [value, letter] = labelOrder(read.label);
    const expected = this.#counts.articleFollows(read.label);
    if (this.#isQuotedArticle(read, value, expected)) return this.#startQuoted(line, number, `dieu-${read.label}`, true, read.label);
    if (!read.marked && read.title === null && !expected && !(this.#bareArticles && value === 1)) return false;
    if (!read.marked && read.title !== null && !expected) return false;
    if (!expected && value !== 1 && this.#isReference(read, value)) return false;
    const restarts = value === 1 && this.#counts.article >= 1 && letter === 0;
    if (restarts) {
      this.#attachment += 1;
      if (!this.#bodyEnded) this.#problem(number, "article_repeated", `Điều 1 again after Điều ${this.#counts.article}`);
    } else if (!expected && this.#counts.article > 0 && value > this.#counts.article) {
      this.#problem(number, "article_missing", `Điều ${read.label} after Điều ${this.#counts.article}`);
    } else if (!expected && this.#counts.article > 0) {
      this.#problem(number, "article_repeated", `Điều ${read.label} after Điều ${this.#counts.article}`);
    } else if (this.#counts.article === 0 && value > 1) {
      this.#problem(number, "article_missing", `the first article is Điều ${read.label}`);
    }
    if (!read.marked && read.title === null) this.#bareArticles = true;
    this.#counts.startArticle(value);
    this.#inQuote = false;
    this.#quotedArticle = null;
    const title = isTitle(read.title) ? read.title : null;
    this.#open(legalNode("article", read.label, title, number, this.#attachment), line);
    this.#titleExpected = read.title === null && nextText !== null && isTitle(nextText.trim()) && !/[.;:,]$/.test(nextText.trim());
    return true;
  }

  /** A number that does not follow, with small letters or nothing behind it: a reference at the start of a broken line, or in a table. */
  #isReference(read: LegalLine & { kind: "article" }, value: number): boolean {
    if (read.title !== null) return /^\p{Ll}/u.test(read.title);
    return this.#counts.article > 0 && (value <= this.#counts.article || !/[.;:”"]$/.test(this.#previous));
  }

  /** An article number inside an amending article belongs to the wording it quotes. */
  #isQuotedArticle(read: LegalLine & { kind: "article" }, value: number, expected: boolean): boolean {
    if (this.#counts.article === 0) return false;
    if (read.quoted) return !expected || this.#currentAmends() || AMENDS_NEXT.test(this.#previous);
    if (AMENDS_NEXT.test(this.#previous) && this.#currentAmends()) return true;
    if (this.#inQuote) {
      if (!expected) return true;
      return this.#quotedArticle !== null && labelOrder(this.#quotedArticle)[0] + 1 === value;
    }
    return !expected && this.#currentAmends() && this.#quotedArticle !== null && !this.#bodyEnded;
  }

  #startClause(line: string, read: LegalLine & { kind: "clause" }, number: number): boolean {
    if (this.#inQuote || read.quoted) {
      const breaksOut = !read.quoted && this.#counts.clauseFollows(read.label) && ACT_OF_AMENDING.test(line);
      if (!breaksOut) return this.#startQuoted(line, number, this.#quotedAnchor(`khoan-${read.label}`), read.quoted, null);
      this.#problem(this.#quotedSince, "quote_unclosed", `a quotation opened here is not closed before khoản ${read.label}`);
      this.#inQuote = false;
    }
    if (!this.#inArticle()) return false;
    // Quoted wording whose opening mark is missing goes on up to the next act of amending.
    const goesOn = this.#quotedArticle !== null && this.#currentAmends() && !ACT_OF_AMENDING.test(line);
    if (!this.#counted(this.#counts.takeClause(read.label, goesOn), number)) return false;
    this.#quotedArticle = null;
    this.#open(legalNode("clause", read.label, null, number, this.#attachment), line);
    return true;
  }

  #startPoint(line: string, read: LegalLine & { kind: "point" }, number: number): boolean {
    if (this.#inQuote || read.quoted) return read.quoted ? this.#startQuoted(line, number, this.#quotedAnchor(`diem-${read.label}`), true, null) : false;
    if (!this.#inArticle()) return false;
    const opensList = this.#previous.endsWith(":") || (this.#previousIsText && !/[.;,]$/.test(this.#previous));
    if (!this.#counted(this.#counts.takePoint(read.label, opensList), number)) return false;
    this.#open(legalNode("point", read.label, null, number, this.#attachment), line);
    return true;
  }

  #counted({ opens, problem }: Counted, number: number): boolean {
    if (problem !== null) this.#problem(number, problem.kind, problem.detail);
    return opens;
  }

  #startAnnex(line: string, read: LegalLine & { kind: "annex" }, number: number): boolean {
    if (this.#counts.article === 0 && this.#attachment === 0) return false;
    const capitals = line.trim().startsWith("PHỤ LỤC") || read.title?.startsWith("(") === true;
    if (this.#inQuote && !(capitals && this.#bodyEnded)) return false;
    if (!this.#bodyEnded && !capitals && this.#stack.some((open) => open.kind === "clause")) return false;
    this.#inQuote = false;
    this.#bodyEnded = true;
    this.#counts.startAnnex();
    this.#open(legalNode("annex", read.label, read.title, number, this.#attachment), line);
    return true;
  }

  #startSignature(line: string, number: number): boolean {
    if (this.#inAnnex() && this.#inArticle() && !this.#inQuote) return this.#endForm(line, number);
    if (this.#counts.article === 0 || this.#inAnnex() || (this.#inQuote && this.#quotedArticle !== null && !/^(?:TM\.|KT\.|Nơi nhận)/.test(line))) return false;
    if (this.#top().kind === "signature") return false;
    this.#inQuote = false;
    this.#bodyEnded = true;
    this.#open(legalNode("signature", null, null, number, this.#attachment), line);
    return true;
  }

  /** A form in an annex with articles of its own is signed: what follows is no longer part of its last article. */
  #endForm(line: string, number: number): boolean {
    while (this.#stack.length > 1 && this.#top().kind !== "annex") this.#stack.pop();
    this.#open(legalNode("text", null, null, number, this.#attachment), line);
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
    this.#open(legalNode("quoted", anchor, null, number, this.#attachment), line);
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
    this.#open(legalNode("text", null, null, number, this.#attachment), line);
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

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Old laws put the rule itself on the Điều line; a title is short and is not a sentence. */
function isTitle(text: string | null): boolean {
  return text !== null && text.length <= 300 && !/[.;]$/.test(text.length > 100 ? text : "") && !/\.\s+\p{Lu}/u.test(text);
}
