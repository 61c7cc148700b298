import type { ReadValue } from "./reading.ts";
import { BODY_NAMES } from "./bodies.ts";
import { PROVINCE_NAMES } from "./provinces.ts";

/**
 * The title under the kind ("NGHỊ ĐỊNH" / "Quy định chi tiết …"), its lines joined; a Luật with its kind in front. A title in
 * capitals is written as the text itself writes it further down, else with the capitals that names have.
 * @param headLines how many lines stand above the first "Căn cứ" or unit
 */
export function readTitle(lines: readonly string[], headLines: number, kind: string | null): ReadValue {
  const head = lines.slice(0, headLines).map((line) => line.replace(/^[\s|#*]+|[\s|*]+$/g, ""));
  if (kind === null || kind === "Công văn") return subjectLine(head);
  const heading = kind.toUpperCase();
  const at = head.findIndex((line) => line.replace(/\s*:$/, "") === heading || (line.startsWith(`${heading} `) && line === line.toUpperCase() && !/^\S+(?: \S+)? SỐ\b/.test(line)) || (kind === "Văn bản hợp nhất" && /^(?:BỘ )?LUẬT$|^NGHỊ ĐỊNH$|^PHÁP LỆNH$|^THÔNG TƯ$/.test(line)));
  if (at < 0) return subjectLine(head);
  const own = (head[at] ?? "").slice(heading.length).trim();
  const rest: string[] = own === "" || own === ":" || kind === "Văn bản hợp nhất" ? [] : [own];
  let first = rest.length > 0 ? at : -1;
  for (const [offset, line] of head.slice(at + 1).entries()) {
    if ((line === "" || ISSUED_BY.test(line)) && rest.length === 0) continue;
    if (line === "" || (STOP.test(line) && !(rest.length === 0 && isTask(line))) || (rest.length > 0 && isCapitals(rest.join(" ")) && !isCapitals(line))) break;
    if (first < 0) first = at + 1 + offset;
    rest.push(line.replace(/[-_–—*]{3,}$/, "").trim());
    // A line in small letters ends the title, unless the next goes on in the middle of a sentence.
    if (/\p{Ll}/u.test(line) && !/[,–-]$/.test(line) && !/^\p{Ll}/u.test(head[at + 2 + offset] ?? "")) break;
  }
  // On one line with the title, who issues it: no part of it.
  const joined = rest.join(" ").replace(/\s+/g, " ").replace(/\s(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN(?: TỈNH| XÃ| PHƯỜNG| THÀNH PHỐ)?$/u, "").trim();
  if (joined === "") return subjectLine(head);
  const withKind = /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)$/.test(kind) ? `${kind} ${joined}` : kind === "Văn bản hợp nhất" ? `${capitalise(head[at] ?? "")} ${joined}` : joined;
  return { value: capitalise(isCapitals(joined) ? cased(withKind, lines.slice(headLines)) : withKind), line: first + 1 };
}

const NOTHING: ReadValue = { value: null, line: null };
/** What stands between title and body: the issuing body, "QUYẾT NGHỊ:", a motto, an amending note. */
const STOP = /^(?:QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|BỘ TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|TỔNG THANH TRA|TỔNG KIỂM TOÁN|THỐNG ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|BỘ [A-ZĐ]|CỦA QUỐC HỘI|QUYẾT (?:ĐỊNH|NGHỊ)|RA SẮC LỆNH|Kính gửi|Căn cứ|Theo đề nghị|Xét|Thực hiện|CĂN CỨ|VĂN BẢN QUY PHẠM|CỘNG HÒA|Số\s*:|Luật số|\(|LỜI NÓI ĐẦU|KHÓA|[_-]{3}|I\.|A\.|\d+\.|(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư) [^\n]{0,120} số \d)/u;

/** "CHỈ THỊ" / "CỦA BAN BÍ THƯ" / title: who issues it stands between the two in documents of the Party. */
const ISSUED_BY = /^CỦA (?:BAN|BỘ CHÍNH TRỊ|TỈNH|THÀNH|ĐẢNG|HUYỆN|XÃ|PHƯỜNG|ĐẠI HỘI|HỘI NGHỊ)(?: \P{Ll}+)?$/u;

/** "Thực hiện công tác dân vận năm 2026" is the title of a plan; "Thực hiện Kế hoạch số …, Ủy ban nhân dân …:" goes before its body. */
function isTask(line: string): boolean {
  return line.startsWith("Thực hiện ") && line.length <= 200 && !/[.;:,]$/.test(line);
}

/** Official letters state their subject as "V/v …". */
function subjectLine(head: readonly string[]): ReadValue {
  const at = head.findIndex((line) => /^V\/v[\s:]/i.test(line));
  return at < 0 ? NOTHING : { value: capitalise((head[at] ?? "").replace(/^V\/v[\s:]*/i, "Về việc ")), line: at + 1 };
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, ""));
}

function capitalise(text: string): string {
  return (text[0] ?? "").toUpperCase() + text.slice(1);
}

/** Capitals → small letters, taking the spelling of the same words in the text where they occur. */
export function cased(title: string, body: readonly string[]): string {
  const small = title.toLowerCase();
  const words = small.split(" ");
  const text = body.join("\n");
  const lower = text.toLowerCase();
  const result: string[] = [];
  // The longest runs first: a name of several words keeps the capitals it has in the text.
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let length = Math.min(words.length - at, 30); length >= 2 && taken === 0; length -= 1) {
      const run = words.slice(at, at + length).join(" ");
      const found = lower.indexOf(run);
      if (found < 0 || lower.length !== text.length) continue;
      const written = text.slice(found, found + run.length);
      if (isCapitals(written) || /[.:;]/.test(written)) continue;
      result.push(written);
      taken = length;
    }
    if (taken === 0) {
      result.push(words[at] ?? "");
      taken = 1;
    }
    at += taken;
  }
  return withNames(result.join(" "));
}

const NAMES = [...PROVINCE_NAMES, ...BODY_NAMES, "Bộ trưởng", "Việt Nam", "Quốc hội", "Chính phủ", "Nhà nước", "Ủy ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc"];

function withNames(text: string): string {
  return NAMES.reduce((so, name) => so.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "giu"), name), text);
}
