/** One line of a legal text, recognised by its own wording alone; what it means in its place is decided by the parser. */
export type LegalLine =
  | { kind: "part" | "chapter" | "section" | "subsection"; label: string; title: string | null }
  | { kind: "article"; label: string; title: string | null; quoted: boolean; marked: boolean }
  | { kind: "clause"; label: string; quoted: boolean }
  | { kind: "point"; label: string; quoted: boolean }
  | { kind: "annex"; label: string | null; title: string | null }
  | { kind: "signature" }
  | { kind: "text"; quoted: boolean };

/** What a line of a Vietnamese legal text looks like: heading, Điều, khoản, điểm, phụ lục, signature or plain text. */
export function readLegalLine(line: string): LegalLine {
  const text = line.trim();
  const quoted = OPENING_QUOTE.test(text);
  const bare = quoted ? text.replace(OPENING_QUOTE, "") : text;
  return (
    readArticle(bare, quoted) ??
    (quoted ? null : readHeading(text)) ??
    readClause(bare, quoted) ??
    (!quoted && SIGNATURE.test(text) ? { kind: "signature" } : { kind: "text", quoted })
  );
}

/** Is this line the start of some unit, so that it cannot be the title of the unit above it? */
export function isStructural(line: LegalLine): boolean {
  return line.kind !== "text";
}

/**
 * How a line moves the state "inside a quotation that goes on over lines".
 * Curly quotes say their direction; straight ones only toggle.
 */
export function quoteAfter(line: string, open: boolean): boolean {
  const opened = count(line, OPEN_MARKS);
  const closed = count(line, CLOSE_MARKS);
  const straight = count(line, STRAIGHT_MARKS);
  if (straight === Math.abs(opened - closed) || ((opened + closed + straight) % 2 === 0 && opened === closed)) return straight > 0 || opened === closed ? open : opened > closed;
  if (opened === closed) return straight % 2 === 1 ? !open : open;
  if (straight % 2 === 1) return open && /["”][.;,)\s]*$/.test(line) ? false : opened > closed ? !/"[.;,)\s]*$/.test(line) : open;
  return opened > closed;
}

const OPENING_QUOTE = /^["“”„'‘]\s*/;
const OPEN_MARKS = /[“„]/g;
const CLOSE_MARKS = /”/g;
const STRAIGHT_MARKS = /"/g;

const ARTICLE = /^(?:Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]{0,2}(?:\.\d{1,2}\.[A-ZĐ.\d]+)?)\s*(?:([.:,–-])\s*(.*)|$|\s+(\p{Lu}.*)$)/u;
/** "Điều 95 Luật Bảo hiểm xã hội" at the start of a broken line is a reference, not an article. */
const REFERENCE = /^(?:Luật|Bộ luật|Nghị|Thông tư|Quyết định|Pháp lệnh|Hiến pháp|Quy)(?!\p{L})/u;
const CLAUSE = /^(\d{1,3}[a-zđ]?)\s*\.(?!\d)\s*(?=\S)/;
const POINT = /^([a-zđ]{1,2}\d?)\s*\)\s*(?=\S)/;
const NUMERAL = "(?:\\d{1,3}|[IVXLC]+)[A-Za-z]?";
const PART = /^(?:Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?([\p{L}\d]{1,12})\s*(?:[.:–-]\s*(.*))?$/u;
const CHAPTER = new RegExp(`^(?:Chương|CHƯƠNG)\\s+(${NUMERAL})\\s*(?:[.:–-]\\s*(.*)|$|\\s(\\P{Ll}+)$)`, "u");
const SECTION = new RegExp(`^(?:Mục|MỤC)\\s+(${NUMERAL}|[A-H])\\s*(?:[.:–-]\\s*(.*)|$|\\s(\\P{Ll}+)$)`, "u");
const SUBSECTION = new RegExp(`^(?:Tiểu mục|TIỂU MỤC)\\s+(${NUMERAL})\\s*(?:[.:–-]\\s*(.*)|$|\\s(\\P{Ll}+)$)`, "u");
const ANNEX = /^(?:Phụ lục|PHỤ LỤC)(?:\s+(?:số|SỐ)?\s*((?:\d{1,3}|[IVXLC]+)[A-Za-z]?(?:\.\d+)*))?\s*(?:$|[.:–-]\s*(.*)|(\(.*)|\s(\P{Ll}{6,})$)/u;
const SIGNATURE =
  /^(?:TM\.|KT\.|T\.M\b|(?:CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|TỔNG THANH TRA|CHÁNH ÁN|VIỆN TRƯỞNG|CHỦ NHIỆM)(?:\s+\P{Ll}*)?$|Nơi nhận|(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Hiến pháp) này (?:đã )?được (?:Quốc hội|Ủy ban [Tt]hường vụ|Uỷ ban [Tt]hường vụ|Hội đồng nhân dân)[^.]{0,120}thông qua)/u;
const PART_NAMES = /^(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI|[IVXLC]+|\d{1,2}|[A-H])$/;

function readArticle(text: string, quoted: boolean): LegalLine | null {
  const match = ARTICLE.exec(text);
  if (!match?.[1]) return null;
  const unmarkedTitle = match[4];
  if (unmarkedTitle !== undefined && REFERENCE.test(unmarkedTitle)) return null;
  // "Điều 8, Điều 9 Thông tư …": a list of references broken over lines.
  if (match[2] === "," && !/^\p{Lu}(?!iều \d|hoản \d|iểm \p{L}\b|hụ lục|ẫu số)/u.test(match[3] ?? "")) return null;
  return { kind: "article", label: match[1], title: titleOf(match[3] ?? unmarkedTitle), quoted, marked: match[2] !== undefined };
}

function readHeading(text: string): LegalLine | null {
  if (text.length > 300) return null;
  const part = PART.exec(text);
  if (part?.[1] && PART_NAMES.test(part[1])) return { kind: "part", label: part[1], title: titleOf(part[2]) };
  const chapter = CHAPTER.exec(text);
  if (chapter?.[1]) return { kind: "chapter", label: chapter[1], title: titleOf(chapter[2] ?? chapter[3]) };
  const section = SECTION.exec(text);
  if (section?.[1]) return { kind: "section", label: section[1], title: titleOf(section[2] ?? section[3]) };
  const subsection = SUBSECTION.exec(text);
  if (subsection?.[1]) return { kind: "subsection", label: subsection[1], title: titleOf(subsection[2] ?? subsection[3]) };
  const annex = ANNEX.exec(text);
  if (annex) return { kind: "annex", label: annex[1] ?? null, title: titleOf(annex[2] ?? annex[3] ?? annex[4]) };
  return null;
}

function readClause(text: string, quoted: boolean): LegalLine | null {
  const clause = CLAUSE.exec(text);
  if (clause?.[1]) return { kind: "clause", label: clause[1], quoted };
  const point = POINT.exec(text);
  if (point?.[1]) return { kind: "point", label: point[1], quoted };
  return null;
}

function titleOf(text: string | undefined): string | null {
  const title = text?.trim() ?? "";
  return title === "" ? null : title;
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}
