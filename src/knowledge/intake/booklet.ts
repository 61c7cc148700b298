import type { ParsedDocument } from "../documents/parse-document.ts";
import type { ReadValue } from "./reading.ts";
import { cased } from "./read-title.ts";

/** What a booklet of questions and answers is called among the kinds of document. */
export const BOOKLET = "Tài liệu hỏi đáp";

/**
 * Kind and title of a booklet of questions and answers ("Câu 1: …", "Hỏi: … Đáp: …"), which has no number and no heading of
 * an official kind; null for every other text. Its title is the heading above the first question.
 */
export function readBooklet(lines: readonly string[], parsed: ParsedDocument): { kind: ReadValue; title: ReadValue } | null {
  const first = firstQuestion(parsed);
  if (first === null) return null;
  const head = lines.slice(0, first - 1).map((line) => line.replace(/^[\s|#*]+|[\s|*]+$/g, ""));
  const named = head.findIndex((line) => NAME.test(line));
  const start = named >= 0 ? named : head.findIndex((line) => line.length >= 8 && !BODY.test(line) && !/^[-_–—=*\s]*$/.test(line));
  if (start < 0) return { kind: { value: BOOKLET, line: first }, title: { value: null, line: null } };
  const isCapital = isCapitals(head[start] ?? "");
  const rest = head.slice(start + 1).findIndex((line) => line === "" || isCapitals(line) !== isCapital || STOP.test(line));
  const title = head.slice(start, rest < 0 ? undefined : start + 1 + rest).slice(0, TITLE_LINES).join(" ");
  const at = { line: start + 1 };
  return { kind: { value: BOOKLET, ...at }, title: { value: isCapital ? sentence(cased(title, lines.slice(first - 1))) : title, ...at } };
}

/** 1-based line of the first of at least two questions. */
function firstQuestion({ root }: ParsedDocument): number | null {
  const questions = root.children.flatMap((child) => [child, ...child.children]).filter(({ kind, label }) => kind === "article" && /^Câu \d/.test(label ?? ""));
  return questions.length >= 2 ? (questions[0]?.line ?? null) : null;
}

const NAME = /(?:hỏi\s*[-–,&]?\s*(?:và\s+)?(?:đáp|trả lời)|câu hỏi|giải đáp|sổ tay|cẩm nang|tìm hiểu|tài liệu)/iu;
/** Who publishes it, and the motto, stand above the title. */
const BODY = /^(?:CỘNG H|Độc lập|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ |SỞ |BAN |ĐẢNG|TỈNH ỦY|UBND|PHÒNG |MẶT TRẬN|HỘI |CÔNG AN|TRUNG TÂM|Số\s*:)/u;
const STOP = /^(?:Năm \d|NĂM \d|Tháng|\(|[\p{Lu}][\p{L} ]+, (?:ngày|tháng|năm)|LỜI (?:NÓI ĐẦU|GIỚI THIỆU)|[IVX]+\s*[.–-]|Phần|PHẦN)/u;
const TITLE_LINES = 4;

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function sentence(text: string): string {
  return (text[0] ?? "").toUpperCase() + text.slice(1);
}
