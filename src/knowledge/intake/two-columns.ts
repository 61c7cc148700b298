import type { CleaningNote } from "./reading.ts";
import type { SourceLine } from "./page-furniture.ts";

/**
 * The head of an official document stands in two columns (Nghị định 30/2020/NĐ-CP, Phụ lục I): body and number left,
 * state name, motto, place and day right. Where a line holds both sides it is taken apart: left column first. The same
 * for the foot: receivers left, signature right.
 */
export function orderColumns(lines: readonly SourceLine[], notes: CleaningNote[]): SourceLine[] {
  const head = lines.findIndex((line, at) => at < HEAD_LINES && (MOTTO.test(line.text) || STATE.test(line.text) || NUMBER_AND_DAY.test(line.text.trim())));
  const ordered = head < 0 ? [...lines] : orderHead(lines, notes);
  return orderFoot(ordered, notes);
}

const HEAD_LINES = 25;
const STATE = /CỘNG (?:HÒA|HOÀ|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/;
const MOTTO = /Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/i;
const DAY = /(?:\p{Lu}[\p{L}.]*[ -]){1,6}?,?\s*ngày\s*[\d. …]+\s*tháng\s*[\d. …]+\s*năm\s*[\d. …]+/u;
const NUMBER_AND_DAY = /^((?:[\p{L}]+ ){0,3}[Ss]ố\s*:?\s*\d[^\s|]+(?: ?[-/] ?[^\s|,]+)*?)\s*(?:\||\s)\s*(\p{Lu}[\p{L}. -]{1,40},\s*ngày\s*[\d. …]+\s*tháng.*)$/u;
/** Nothing of the head stands below these. */
const HEAD_END = /^(?:LUẬT|BỘ LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|QUYẾT ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|CHỈ THỊ|KẾ HOẠCH|CHƯƠNG TRÌNH|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|HIẾN PHÁP|QUY CHẾ|QUY ĐỊNH|Căn cứ|Điều \d|Kính gửi)(?=\s|$)/;

function orderHead(lines: readonly SourceLine[], notes: CleaningNote[]): SourceLine[] {
  const end = lines.findIndex((line) => HEAD_END.test(line.text.trim()));
  const head = lines.slice(0, end < 0 ? Math.min(lines.length, HEAD_LINES) : Math.min(end, HEAD_LINES));
  const parts = head.map((line) => ({ line, ...splitHead(line.text) }));
  if (parts.every(({ right }) => right.length === 0)) return [...lines];
  const first = parts.findIndex(({ right }) => right.length > 0);
  const last = parts.findLastIndex(({ right }) => right.length > 0);
  const block = parts.slice(first, last + 1);
  for (const { line, right } of block) if (right.length > 0) notes.push({ line: line.line, kind: "two_columns", text: line.text.trim() });
  const column = (side: "left" | "right"): SourceLine[] => block.flatMap((part) => part[side].map((text) => ({ ...part.line, text })));
  return [...head.slice(0, first), ...column("left"), ...column("right"), ...lines.slice(last + 1)];
}

/** One line of the head → what stands left and right; all left when it has one side only. */
function splitHead(text: string): { left: string[]; right: string[] } {
  const one = { left: [text], right: [] };
  const numbered = NUMBER_AND_DAY.exec(text.trim());
  if (numbered) return { left: tidy(numbered[1] ?? ""), right: tidy(numbered[2] ?? "") };
  const at = [STATE, MOTTO].map((pattern) => text.search(pattern)).filter((position) => position >= 0).sort((a, b) => a - b)[0];
  if (at !== undefined) {
    const left = tidy(text.slice(0, at));
    const right = [text.slice(at)].flatMap(rightLines);
    return left.length === 0 && right.length <= 1 && !text.includes("|") ? one : { left, right };
  }
  if (/^\s*\|\s*\S/.test(text) && DAY.test(text)) return { left: [], right: tidy(text) };
  const wide = /^(\S.*?\S)(?:\s{4,}|\t+|\s*\|\s*)(\S.*)$/.exec(text.trim());
  if (wide && /^[-_–—*\s]+$/.test(wide[2] ?? "")) return { left: tidy(wide[1] ?? ""), right: tidy(wide[2] ?? "") };
  return one;
}

/** State name and motto stand on lines of their own; rules of dashes stay with what they underline. */
function rightLines(text: string): string[] {
  const motto = text.search(MOTTO);
  return motto > 0 ? [...tidy(text.slice(0, motto)), ...tidy(text.slice(motto))] : tidy(text);
}

function tidy(text: string): string[] {
  const bare = text.replace(/^[\s|]+|[\s|]+$/g, "");
  return bare === "" ? [] : [bare];
}

/** A text with things attached may be signed more than once. */
function orderFoot(lines: readonly SourceLine[], notes: CleaningNote[]): SourceLine[] {
  const ordered: SourceLine[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    if (!FOOT.test(line.text)) {
      ordered.push(line);
      at += 1;
      continue;
    }
    const foot = [line];
    for (const next of lines.slice(at + 1, at + FOOT_LINES)) {
      if (FOOT.test(next.text) || /^(?:PHỤ LỤC|Phụ lục|Điều \d|Chương|CHƯƠNG)/.test(next.text.trim())) break;
      foot.push(next);
    }
    at += foot.length;
    ordered.push(...takeFootApart(foot, notes));
  }
  return ordered;
}

function takeFootApart(foot: readonly SourceLine[], notes: CleaningNote[]): SourceLine[] {
  const left: SourceLine[] = [];
  const right: SourceLine[] = [];
  for (const line of foot) {
    if (line.text.trim() === "") continue;
    const apart = /^(.*?)(?:\s*\|\s*|\s{3,}|\t+|(?<=Nơi nhận\s*:?)\s+)(\S.*)$/.exec(line.text.trimEnd());
    const indented = /^\s{20,}\S/.test(line.text);
    if (apart && !indented) notes.push({ line: line.line, kind: "two_columns", text: line.text.trim() });
    if (!apart || indented) (indented ? right : left).push({ ...line, text: line.text.trim() });
    else {
      left.push(...tidy(apart[1] ?? "").map((text) => ({ ...line, text })));
      right.push(...tidy(apart[2] ?? "").map((text) => ({ ...line, text })));
    }
  }
  return [...left, ...right];
}

const FOOT = /^\s*Nơi nhận\s*:?\s*(?:\||\s{3,}|\t).*\S|^\s*Nơi nhận\s*:?\s+(?:TM\.|KT\.|TL\.|CHỦ TỊCH|BỘ TRƯỞNG)/;
/** As many lines as receivers and signature take at most. */
const FOOT_LINES = 25;
