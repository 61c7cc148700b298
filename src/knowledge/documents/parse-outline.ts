import { POINTS, readOutlineLine } from "./outline-lines.ts";
import type { OutlineLine } from "./outline-lines.ts";
import { legalNode } from "./legal-tree.ts";
import type { LegalNode, ParseProblem } from "./legal-tree.ts";
import type { UnitLine } from "./separate-units.ts";

/**
 * Lines of a document without Điều (Kế hoạch, Chương trình, Chỉ thị, Thông báo, Nghị quyết of the Party) → the same tree
 * that a document with Điều gives: what can be quoted stands in nodes of kind "article", whose label is in words: "Mục I",
 * "Mục 2 Phần B", "Câu 5"; below them khoản ("1", "1.1") and điểm. A text without any number is cut into "Đoạn 1", "Đoạn 2".
 * Loses nothing; never throws.
 * @param attachment counts from here: 0 for a document, more for what is attached to one
 */
export function parseOutline(lines: readonly UnitLine[], attachment = 0): { root: LegalNode; problems: ParseProblem[]; isNumbered: boolean } {
  const read = withQuestions(lines.map(({ text }) => readOutlineLine(text)));
  const top = topOf(read);
  const parser = new OutlineParser(top, attachment);
  const firstProse = top === null ? lines.findIndex(({ text }) => isProse(text)) : -1;
  for (const [index, { text, number }] of lines.entries()) {
    parser.take(text, read[index] ?? { kind: "text" }, number, { isBody: firstProse >= 0 && index >= firstProse });
  }
  return { root: parser.root, problems: parser.problems, isNumbered: top !== null };
}

/**
 * The outline that begins somewhere in an attached text, with a capital after "I." or "A.", and what stands above it; null
 * where none begins.
 * @param line 1-based line of the source where the text begins
 */
export function outlineIn(text: string, line: number, attachment: number): { lead: string; outline: LegalNode } | null {
  const lines = text.split(/(?<=\n)/);
  const start = lines.findIndex(beginsOutline);
  if (start < 0) return null;
  const outline = parseOutline(lines.slice(start).map((own, i) => ({ text: own, number: line + start + i })), attachment);
  return outline.isNumbered ? { lead: lines.slice(0, start).join(""), outline: outline.root } : null;
}

function beginsOutline(line: string): boolean {
  const read = readOutlineLine(line);
  return (read.kind === "roman" || read.kind === "letter") && read.order === 1 && isHeading(read.rest);
}

/** Where questions have numbers, "Hỏi:" only repeats what the line above says. */
function withQuestions(read: readonly OutlineLine[]): OutlineLine[] {
  const numbered = read.filter((line) => line.kind === "question" && line.order > 0).length;
  return numbered < 2 ? [...read] : read.map((line) => (line.kind === "question" && line.order === 0 ? { kind: "text" } : line));
}

type Top = "question" | "roman" | "number";

/** The kind of number on whose units the document is quoted: the outermost one that counts. */
function topOf(read: readonly OutlineLine[]): Top | null {
  const counts = (kind: "roman" | "number"): number => {
    let next = 1;
    for (const line of read) if (line.kind === kind && line.order === next && (kind !== "roman" || isHeading(line.rest))) next += 1;
    return next - 1;
  };
  const asked = read.filter((line) => line.kind === "question");
  if (asked.length >= 2 && asked.some(({ order }) => order <= 1)) return "question";
  if (counts("roman") >= 1) return "roman";
  return counts("number") >= 2 ? "number" : null;
}

const RANK: Partial<Record<LegalNode["kind"], number>> = { document: 0, annex: 1, signature: 1, part: 2, chapter: 3, article: 6, clause: 7, point: 8, text: 10 };
/** Characters after which the next paragraph of an unnumbered text begins a piece of its own. */
const PARAGRAPHS = 500;
/** A number left out by mistake; more is another count. */
const LARGEST_GAP = 2;
const LONGEST_QUESTION = 400;
const ATTACHED_LIST = /^(?:DANH MỤC|DANH SÁCH|BẢNG|BIỂU|MẪU|LỊCH|PHÂN CÔNG|TIẾN ĐỘ|KINH PHÍ|CHỈ TIÊU|DỰ TOÁN|PHỤ BIỂU)(?!\p{Ll})/u;

class OutlineParser {
  readonly root: LegalNode = legalNode("document", null, null, 1, 0);
  readonly problems: ParseProblem[] = [];
  readonly #top: Top | null;
  #stack: LegalNode[] = [this.root];
  #attachment: number;
  /** "Phần A", "Chương II" for labels; null outside. */
  #part: string | null = null;
  #letter = 0;
  #unit = 0;
  /** Numbers directly below a Phần, where Roman ones count the units elsewhere. */
  #looseUnit = 0;
  #clause = 0;
  #nested = 0;
  #path: number[] = [];
  #point = -1;
  #paragraph = 0;
  #titleExpected = false;
  /** The question stands on the line below "Câu 5". */
  #questionExpected = false;

  constructor(top: Top | null, attachment: number) {
    this.#top = top;
    this.#attachment = attachment;
  }

  take(line: string, read: OutlineLine, number: number, { isBody }: { isBody: boolean }): void {
    if (this.#takesTitle(line, read)) return;
    if (!this.#opens(line, read, number) && !(isBody && this.#startsParagraph(line, number)) && !this.#startsLoose(line, read, number)) this.#append(line, number);
  }

  #opens(line: string, read: OutlineLine, number: number): boolean {
    if (this.#isOpen("annex") && read.kind !== "annex") return false;
    switch (read.kind) {
      case "annex": return this.#startAnnex(line, read.label, read.title, number);
      case "signature": return this.#startSignature(line, number);
      case "part": case "chapter": return this.#startPart(line, read.kind, read.label, read.title, number);
      case "section": case "subsection": return this.#startUnit(line, `Mục ${read.label}`, read.title ?? "", number);
      case "letter": return read.order === this.#letter + 1 && isCapitals(read.rest) && this.#startPart(line, "part", read.label, read.rest, number, read.order);
      case "roman": return this.#startRoman(line, read, number);
      case "question": return this.#top === "question" && this.#startQuestion(line, read, number);
      case "number": return this.#startNumber(line, read, number);
      case "dotted": return this.#startDotted(line, read, number);
      case "point": return this.#startPoint(line, read.label, number);
      case "text": return false;
    }
  }

  /** A Phần whose title stands on the line below it. */
  #takesTitle(line: string, read: OutlineLine): boolean {
    if (this.#questionExpected) return this.#takesQuestion(line);
    if (!this.#titleExpected) return false;
    const part = this.#stack.at(-1);
    if (part === undefined || (read.kind !== "text" && line.trim() !== "")) return (this.#titleExpected = false);
    if (line.trim() !== "") {
      this.#titleExpected = false;
      if (line.trim().length > 200 || !isCapitals(line)) return false;
      part.title = line.trim();
    }
    part.text += line;
    return true;
  }

  #takesQuestion(line: string): boolean {
    const unit = this.#stack.at(-1);
    if (unit === undefined) return false;
    if (line.trim() !== "") [this.#questionExpected, unit.title] = [false, titleOf(line.replace(/^\s*(?:Hỏi|HỎI)\s*:\s*/u, ""))];
    unit.text += line;
    return true;
  }

  #startPart(line: string, kind: "part" | "chapter", label: string, title: string | null, number: number, letter = 0): boolean {
    this.#leaveSignature();
    this.#letter = letter;
    [this.#unit, this.#looseUnit] = [this.#top === "question" ? this.#unit : 0, 0];
    this.#part = kind === "chapter" ? `Chương ${label}` : /^\p{Ll}/u.test(label) ? `Phần thứ ${label}` : `Phần ${label}`;
    this.#open(legalNode(kind, label, title, number, this.#attachment), line);
    this.#titleExpected = title === null;
    return true;
  }

  #startRoman(line: string, read: { order: number; label: string; rest: string }, number: number): boolean {
    if (!isHeading(read.rest)) return false;
    if (this.#top === "question") return isCapitals(read.rest) && this.#startPart(line, "part", read.label, read.rest, number);
    if (this.#top !== "roman") return false;
    const follows = read.order === this.#unit + 1;
    if (!follows && read.order === 1) {
      // Counted anew without a Phần above: something of its own stands behind the document.
      if (!this.#isOpen("signature")) this.#problem(number, "article_repeated", `Mục I again after Mục ${this.#unit}`);
      [this.#attachment, this.#part, this.#letter] = [this.#attachment + 1, null, 0];
    } else if (!follows) {
      if (read.order <= this.#unit || read.order > this.#unit + 1 + LARGEST_GAP) return false;
      this.#problem(number, "article_missing", `Mục ${read.label} after ${this.#unit}`);
    }
    return this.#startUnit(line, `Mục ${read.label}`, read.rest, number, read.order);
  }

  #startQuestion(line: string, read: { order: number; rest: string }, number: number): boolean {
    const expected = this.#unit + 1;
    // Each part may count its questions anew.
    const order = read.order === 0 ? expected : read.order;
    const restarts = order === 1 && this.#stack.at(-1)?.kind === "part";
    if (order !== expected && !restarts && (order < expected || order > expected + LARGEST_GAP)) return false;
    if (order > expected) this.#problem(number, "article_missing", `Câu ${order} after Câu ${this.#unit}`);
    this.#startUnit(line, `Câu ${order}`, read.rest, number, order);
    this.#questionExpected = read.rest.trim() === "";
    return true;
  }

  #startNumber(line: string, read: { order: number; label: string; rest: string }, number: number): boolean {
    if (this.#top === "number") {
      if (this.#isOpen("signature")) return false;
      if (read.order === this.#unit + 1) return this.#startUnit(line, `Mục ${read.label}`, read.rest, number, read.order);
      return false;
    }
    if (!this.#isOpen("article")) {
      if (this.#part === null || this.#isOpen("signature") || read.order !== this.#looseUnit + 1) return false;
      this.#looseUnit = read.order;
      return this.#startUnit(line, `Mục ${read.label}`, read.rest, number, this.#unit);
    }
    if (this.#looseUnit > 0 && this.#unit === 0 && read.order === this.#looseUnit + 1) {
      this.#looseUnit = read.order;
      return this.#startUnit(line, `Mục ${read.label}`, read.rest, number, 0);
    }
    if (this.#looseUnit > 0 && this.#unit === 0) return false;
    if (read.order === 1 && this.#clause >= 1) {
      this.#nested = 1;
      return false;
    }
    if (this.#nested > 0 && read.order === this.#nested + 1 && read.order !== this.#clause + 1) {
      this.#nested = read.order;
      return false;
    }
    if (read.order <= this.#clause || read.order > this.#clause + 1 + LARGEST_GAP) return false;
    if (read.order !== this.#clause + 1) this.#problem(number, "clause_missing", `khoản ${read.label} after khoản ${this.#clause}`);
    return this.#startClause(line, read.label, number, [read.order]);
  }

  /** "1.2." follows "1.1." and begins below "1.": any other is a number in a sentence. */
  #startDotted(line: string, read: { path: number[]; roman: number | null }, number: number): boolean {
    if (!this.#isOpen("article") || (read.roman !== null && read.roman !== this.#unit)) return false;
    const within = this.#top === "number" || (this.#looseUnit > 0 && this.#unit === 0);
    const above = within ? Math.max(this.#unit, this.#looseUnit) : this.#clause;
    if (read.roman !== null && read.path.length === 1) {
      const order = read.path[0] ?? 0;
      return order === this.#clause + 1 && this.#startClause(line, String(order), number, [order]);
    }
    if (read.path[0] !== above) return false;
    const last = read.path.at(-1) ?? 0;
    const parent = read.path.slice(0, -1);
    const open = this.#path.length === 0 ? [above] : this.#path;
    const isFirst = last === 1 && parent.length <= open.length && parent.every((part, i) => part === open[i]);
    const isNext = open.length >= read.path.length && parent.every((part, i) => part === open[i]) && last === (open[read.path.length - 1] ?? 0) + 1;
    return (isFirst || isNext) && this.#startClause(line, read.path.join("."), number, read.path);
  }

  #startClause(line: string, label: string, number: number, path: number[]): boolean {
    if (path.length === 1) this.#clause = path[0] ?? 0;
    [this.#path, this.#point, this.#nested] = [path, -1, 0];
    this.#open(legalNode("clause", label, null, number, this.#attachment), line);
    return true;
  }

  #startPoint(line: string, label: string, number: number): boolean {
    if (!this.#isOpen("article")) return false;
    const order = POINTS.indexOf(label);
    const leavesOutDd = label === "e" && POINTS[this.#point] === "d";
    if (order < 0 || (order !== this.#point + 1 && !leavesOutDd)) return false;
    this.#point = order;
    this.#open(legalNode("point", label, null, number, this.#attachment), line);
    return true;
  }

  #startUnit(line: string, label: string, rest: string, number: number, order = this.#unit): boolean {
    this.#leaveSignature();
    this.#unit = order;
    [this.#clause, this.#path, this.#point, this.#nested] = [0, [], -1, 0];
    this.#open(legalNode("article", this.#part === null ? label : `${label} ${this.#part}`, titleOf(rest), number, this.#attachment), line);
    return true;
  }

  /** Text right below a Phần, before any number. */
  #startsLoose(line: string, read: OutlineLine, number: number): boolean {
    const part = this.#stack.at(-1);
    if (read.kind !== "text" || line.trim() === "" || this.#part === null || (part?.kind !== "part" && part?.kind !== "chapter") || isCapitals(line)) return false;
    this.#open(legalNode("article", this.#part, part.title, number, this.#attachment), line);
    return true;
  }

  #startsParagraph(line: string, number: number): boolean {
    if (this.#isOpen("signature") || this.#isOpen("annex")) return false;
    const open = this.#stack.find(({ kind }) => kind === "article");
    if (line.trim() === "" || (open !== undefined && (open.text.length < PARAGRAPHS || /^\s*[-+•*–]/.test(line) || /:\s*$/.test(open.text)))) return false;
    this.#paragraph += 1;
    this.#open(legalNode("article", `Đoạn ${this.#paragraph}`, null, number, this.#attachment), line);
    return true;
  }

  #startAnnex(line: string, label: string | null, title: string | null, number: number): boolean {
    const isOver = this.#isOpen("signature") || this.#isOpen("annex");
    if (!isOver && !(this.#isOpen("article") && line.trim().startsWith("PHỤ LỤC"))) return false;
    this.#open(legalNode("annex", label, title, number, this.#attachment), line);
    return true;
  }

  #startSignature(line: string, number: number): boolean {
    if (!this.#isOpen("article")) return false;
    this.#open(legalNode("signature", null, null, number, this.#attachment), line);
    return true;
  }

  /** A unit behind the signature is of something attached. */
  #leaveSignature(): void {
    if (!this.#isOpen("signature")) return;
    this.#attachment += this.#unit > 0 || this.#part !== null ? 1 : 0;
    [this.#unit, this.#part, this.#letter] = [0, null, 0];
  }

  #append(line: string, number: number): void {
    if (this.#stack.at(-1)?.kind === "signature" && ATTACHED_LIST.test(line.trim())) {
      this.#open(legalNode("annex", null, line.trim(), number, this.#attachment), line);
      return;
    }
    const top = this.#stack.at(-1) ?? this.root;
    if (top.children.length === 0) top.text += line;
    else this.#open(legalNode("text", null, null, number, this.#attachment), line);
  }

  #open(opened: LegalNode, line: string): void {
    while (this.#stack.length > 1 && (RANK[this.#stack.at(-1)?.kind ?? "document"] ?? 0) >= (RANK[opened.kind] ?? 0)) this.#stack.pop();
    if (opened.kind !== "text" && opened.kind !== "signature" && opened.kind !== "annex") this.#stack = this.#stack.filter(({ kind }) => kind !== "signature" && kind !== "annex");
    opened.text = line;
    (this.#stack.at(-1) ?? this.root).children.push(opened);
    this.#stack.push(opened);
  }

  #isOpen(kind: LegalNode["kind"]): boolean {
    return this.#stack.some((open) => open.kind === kind);
  }

  #problem(line: number, kind: ParseProblem["kind"], detail: string): void {
    this.problems.push({ line, kind, detail });
  }
}

/** Letters in capitals only, but for what stands in brackets. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, ""));
}

function isHeading(text: string): boolean {
  return /^["“(]?\p{Lu}/u.test(text);
}

/** A heading is short and is no sentence. */
function titleOf(rest: string): string | null {
  const title = rest.trim().replace(/\s*:$/, "");
  return title !== "" && title.length <= (title.endsWith("?") ? LONGEST_QUESTION : 200) && !/[.;]$/.test(title) && !/\.\s+\p{Lu}/u.test(title) ? title : null;
}

/** A paragraph of running text, not a line of the head and not what the document rests on. */
function isProse(text: string): boolean {
  const line = text.trim();
  return line.length >= 40 && /\p{Ll}/u.test(line) && /[.:;]$/.test(line) && !line.includes(" | ") && !/^(?:Căn cứ|Theo đề nghị|Xét|Số\s*:|Kính gửi|V\/v|Luật số)/u.test(line);
}
