import { legalNode } from "./legal-tree.ts";
import type { LegalNode } from "./legal-tree.ts";
import { isCapitals, outlineIn } from "./parse-outline.ts";

/**
 * An annex whose text is cut where a part ("I. QUY ĐỊNH CHUNG" of Phụ lục II: "Mục I Phụ lục II") or a form ("Mẫu số 05")
 * begins, so that each can be quoted by its name. Articles of an annex stay as they are.
 */
export function withParts(annex: LegalNode): LegalNode {
  const own = partsIn(annex.text, annex.line, annex);
  const below = annex.children.flatMap((child) => {
    if (child.kind !== "text" || child.children.length > 0) return [child];
    const parts = partsIn(child.text, child.line, annex);
    return [...(parts.lead === "" ? [] : [{ ...child, text: parts.lead }]), ...parts.children];
  });
  const isNamed = annex.title !== null && !annex.title.startsWith("(");
  return { ...annex, title: isNamed ? annex.title : (titleIn(own.lead.split("\n").slice(1)) ?? annex.title), text: own.lead, children: [...own.children, ...below] };
}

interface Parts {
  /** What stands above the first part. */
  lead: string;
  children: LegalNode[];
}

function partsIn(text: string, line: number, annex: LegalNode): Parts {
  const lines = text.split(/(?<=\n)/);
  const starts = formStarts(lines);
  const first = starts[0] ?? lines.length;
  const outlined = mucIn(lines.slice(0, first).join(""), line, annex);
  const forms = starts.map((start, i) => formOf(lines.slice(start, starts[i + 1] ?? lines.length), line + start, annex));
  return { lead: outlined.lead, children: [...outlined.children, ...forms] };
}

function mucIn(text: string, line: number, annex: LegalNode): Parts {
  const read = outlineIn(text, line, annex.attachment);
  if (read === null) return { lead: text, children: [] };
  const name = `Phụ lục${annex.label === null ? "" : ` ${annex.label}`}`;
  return { lead: `${read.lead}${read.outline.text}`, children: read.outline.children.map((child) => mucOf(child, name, annex.attachment)) };
}

/** What is signed inside an annex, and lists behind it, are nothing by themselves. */
function mucOf(node: LegalNode, annex: string, attachment: number): LegalNode {
  const children = node.children.map((child) => mucOf(child, annex, attachment));
  if (node.kind === "signature" || node.kind === "annex") return { ...node, kind: "text", label: null, title: null, attachment, children };
  return { ...node, attachment, children, label: node.kind === "article" ? `${node.label} ${annex}` : node.label };
}

const FORM = /^\s*(?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU)(?:\s+(?:số|SỐ))?\s*:?\s+(\d{1,3}[A-Za-zđ]?)\s*(?:[.:–-]\s*(?:\P{Ll}.*)?)?$/u;
/** Lines with words that a form has at least. */
const FORM_LINES = 4;

/** Lines where a form begins. A list of forms in front of them names each in a line or two; the form itself comes later. */
function formStarts(lines: readonly string[]): number[] {
  const named = lines.flatMap((text, index) => {
    const number = FORM.exec(text.trimEnd())?.[1];
    return number === undefined ? [] : [{ index, number }];
  });
  const sized = named.map((one, i) => ({ ...one, size: lines.slice(one.index + 1, named[i + 1]?.index ?? lines.length).filter((text) => /\p{L}/u.test(text)).length }));
  return sized.filter((one, i) => one.size >= FORM_LINES && !sized.slice(i + 1).some(({ number, size }) => number === one.number && size > one.size)).map(({ index }) => index);
}

/** A form is filled in as a whole: its numbered lines are blanks, no rules. */
function formOf(lines: readonly string[], line: number, annex: LegalNode): LegalNode {
  const number = FORM.exec((lines[0] ?? "").trimEnd())?.[1] ?? "";
  const label = `${annex.label ?? ""} (Mẫu số ${number})`.trimStart();
  return { ...legalNode("annex", label, titleIn(lines.slice(1), FORM_TITLE), line, annex.attachment), text: lines.join("") };
}

/** The heading in capitals near the top, on one line or several. */
function titleIn(lines: readonly string[], begins: RegExp = /^/u): string | null {
  const seen = lines.map((line) => line.trim()).filter((line) => line !== "").slice(0, TITLE_LINES);
  const first = seen.findIndex((line) => isTitleLine(line) && begins.test(line));
  if (first < 0) return null;
  const rest = seen.slice(first).findIndex((line) => !isTitleLine(line));
  const title = seen.slice(first, rest < 0 ? undefined : first + rest).join(" ");
  return title.length <= LONGEST_TITLE ? title : null;
}

const LONGEST_TITLE = 300;
const TITLE_LINES = 14;
/** Above the title of a form stand the state's name and that of whoever fills it in. */
const FORM_TITLE = /^(?:ĐƠN(?! VỊ)|GIẤY|TỜ KHAI|TỜ TRÌNH|BÁO CÁO|DANH SÁCH|DANH MỤC|BIÊN BẢN|BIÊN NHẬN|QUYẾT ĐỊNH|THÔNG BÁO|PHIẾU|BẢN |BẢNG|SỔ |HỢP ĐỒNG|VĂN BẢN|KẾ HOẠCH|PHƯƠNG ÁN|LỜI |CHẾ ĐỘ|CÔNG VĂN|ĐỀ NGHỊ|KẾT QUẢ|TỔNG HỢP|THỐNG KÊ|LÝ LỊCH|CHỨNG|NỘI QUY|QUY )/u;

function isTitleLine(line: string): boolean {
  return isCapitals(line) && line.length >= 8 && line.includes(" ") && !line.includes(" | ") && !line.startsWith("(");
}
