import { withoutHistory, withoutNumber } from "./amendment-lines.ts";
import { subjectsOf } from "./document-references.ts";
import { dayIn } from "./in-force-days.ts";
import { readPlaces } from "./place-list.ts";
import type { NamedPlace } from "./place-list.ts";

/** What a line of a closing article ends. */
export interface ReadEnds {
  ended: {
    number: string;
    /** "…, trừ …": some of it goes on. */
    hasExceptions: boolean;
    /** A chapter or section of it, whose articles are not named. */
    isChapter: boolean;
    /** That chapter, "V" or "5"; null where it is a section, or more than one. */
    chapter: string | null;
    /** Only these places of it; empty: all of it. */
    places: NamedPlace[];
  }[];
  /** Day it is said to end; null: the day this document comes into force. */
  day: string | null;
  /** "Các văn bản sau đây hết hiệu lực: …": the documents stand on the lines below. */
  isList: boolean;
  /** "Quy định về … tại khoản 3 Điều 5": one matter in a place, not the place. */
  isOfMatter: boolean;
  /** That matter: "tiếp công dân". */
  matter: string | null;
}

/**
 * Reads how closing articles end other documents: "Luật số … hết hiệu lực kể từ ngày Luật này có hiệu lực", "… và thay thế
 * Nghị định số …", "Bãi bỏ Thông tư số …", "… bị bãi bỏ". Null when the line ends nothing.
 * @param listed the day of the line above when this one is an item of its list, else undefined
 */
export function endsIn(line: string, listed?: string | null): ReadEnds | null {
  const text = withoutHistory(withoutNumber(line)).replace(/[“"][^”"“]*[”"]/gu, " ");
  if (listed !== undefined) return read(text, listed);
  const ends = /^(.*?)(?:,? (?:sẽ )?(?:đều )?(?:hết hiệu lực|chấm dứt hiệu lực|bị bãi bỏ|được bãi bỏ)(?: thi hành)?)(?!\p{L})(.*)$/u.exec(text);
  if (ends !== null) {
    const [, subject = "", rest = ""] = ends;
    if (/sau đây/u.test(subject) || /sau đây\s*:?\s*$/u.test(rest)) return { ended: [], day: dayIn(rest), isList: true, isOfMatter: false, matter: null };
    if (OTHER_MATTER.test(subject) || / (?:khi|trước|sau khi|mà|nếu|của các) /u.test(` ${subject.replace(/ngày \d.*$/u, "")} `)) return null;
    return read(subject, dayIn(rest), /(?<!\p{L})trừ(?!\p{L})/u.test(rest));
  }
  const replaces = /(?:^|\s|,)(?:và |để )?thay thế (?:cho )?(?!(?:một số )?(?:các )?(?:cụm từ|từ|mẫu|phụ lục|biểu mẫu|điều|khoản|điểm))(.*)$/iu.exec(text);
  if (replaces !== null && (/này|có hiệu lực/u.test(text.slice(0, replaces.index)) || /^thay thế/iu.test(text))) {
    const rest = replaces[1] ?? "";
    if (/^(?:các )?(?:văn bản|quyết định|thông tư|nghị định)[^;]* sau(?: đây)?\s*:/u.test(rest)) return { ended: [], day: null, isList: true, isOfMatter: false, matter: null };
    return read(rest.split(/;\s*(?=(?:sửa đổi|bổ sung|bãi bỏ|hủy bỏ))/u)[0] ?? "", null);
  }
  const abolishes = /(?:^|;\s*|\s)(?:bãi bỏ|huỷ bỏ|hủy bỏ)(?: toàn bộ)?(?: các)? ((?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)(?!\p{L}).*)$/iu.exec(text);
  if (abolishes !== null) {
    const subject = abolishes[1] ?? "";
    if (/sau đây[^:]*:?\s*$/u.test(subject)) return { ended: [], day: dayIn(/từ ngày (.*)$/u.exec(subject)?.[1] ?? ""), isList: true, isOfMatter: false, matter: null };
    return read(subject, dayIn(/(?:kể )?từ ngày (.{6,40})$/u.exec(subject)?.[1] ?? ""));
  }
  return /^bãi bỏ (?:các |toàn bộ )*văn bản[^;]* sau đây/iu.test(text) ? { ended: [], day: dayIn(text), isList: true, isOfMatter: false, matter: null } : null;
}

/** Speaks of papers and decisions, not of documents that end. */
const OTHER_MATTER = /(?:giấy phép|giấy chứng nhận|thẻ|hợp đồng|chứng chỉ|hồ sơ)(?!\p{L})/iu;

function read(subject: string, day: string | null, hasExceptions = false): ReadEnds | null {
  const matter = /^(?:Những |Các )?[Qq]uy định (?:về|liên quan).*?(?= (?:tại|của) )/u.exec(subject)?.[0] ?? "";
  const subjects = subjectsOf(subject.slice(matter.length).replace(/^ (?:tại|của) /u, ""));
  if (subjects.length === 0) return null;
  subject = subject.slice(matter.length).replace(/^ (?:tại|của) /u, "");
  let end = 0;
  const ended = subjects.map(({ number, from, to }) => {
    const before = subject.slice(end, from).replace(/^[^;]*;\s*/u, "");
    end = to;
    const parts = [...before.matchAll(/(?<!\p{L})(Chương|Mục|Phần) ([IVXLC]+|\d+)(?![\p{L}\d])/gu)];
    const chapter = parts.length === 1 && parts[0]?.[1] === "Chương" ? (parts[0][2] ?? null) : null;
    return { number, isChapter: parts.length > 0, chapter, hasExceptions: hasExceptions || /(?<!\p{L})trừ(?!\p{L})/u.test(subject.slice(to)), places: readPlaces(before, { article: null, clause: null }).filter(({ article }) => article !== null) };
  });
  return { ended, day, isList: false, isOfMatter: matter !== "", matter: /(?:về|liên quan(?: đến| tới)?) (.+)$/u.exec(matter)?.[1] ?? null };
}
