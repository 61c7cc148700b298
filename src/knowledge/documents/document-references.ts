/** Another document named by its number in a text: "Nghị định số 64/2014/NĐ-CP ngày 26 tháng 6 năm 2014". */
export interface DocumentReference {
  number: string;
  /** "Nghị định", "Luật Khiếu nại". */
  name: string;
  /** Where the reference begins and ends in the text. */
  from: number;
  to: number;
}

const KIND = "(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết liên tịch|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị)";
const NUMBER = String.raw`\d{1,4}[a-z]?\/(?:\d{4}\/)?[A-ZĐƯ][\p{L}\d]*(?:[-–/][\p{L}\d]+)*`;
const REFERENCE = new RegExp(String.raw`(${KIND}(?: [^\n;.:“”"]{1,90}?)??) số:? ?(${NUMBER})`, "gu");

/** Every document named by number, in order of mention. */
export function referencesIn(text: string): DocumentReference[] {
  return [...text.matchAll(REFERENCE)].map(({ 0: all, 1: name = "", 2: number = "", index }) => ({ number, name: nearestName(name), from: index + name.lastIndexOf(nearestName(name)), to: index + all.length }));
}

/**
 * The documents a line is about, without those in their titles ("… quy định chi tiết Luật …", "… sửa đổi, bổ sung một số điều của Thông tư số …").
 * Hand in the line without the history of earlier changes.
 */
export function subjectsOf(text: string): DocumentReference[] {
  const subjects: DocumentReference[] = [];
  let end = 0;
  let inTitle: string | null = null;
  for (const reference of referencesIn(text)) {
    const between = text.slice(end, reference.from);
    const item = between.slice(between.lastIndexOf(";") + 1).replace(/hiệu lực thi hành/gu, "").replace(INSTRUCTION_VERB, "");
    if (between.includes(";")) inTitle = null;
    const kind = reference.name.split(" ", 1)[0] ?? "";
    const starts = !TITLE_WORD.test(item) || (/(?:,|(?<!\p{L})và)\s*(?:của )?$/u.test(item) && subjects.at(-1)?.name.startsWith(kind) === true && inTitle !== kind);
    if (starts && inTitle !== kind) subjects.push(reference);
    else inTitle = kind;
    end = reference.to;
  }
  return subjects;
}

/** "Sửa đổi, bổ sung một số điều của" at the head of an instruction names no other document. */
const INSTRUCTION_VERB = /^\s*(?:và |, )?(?:sửa đổi|bổ sung|bãi bỏ|thay thế|hủy bỏ|huỷ bỏ)(?:(?:,| và) (?:sửa đổi|bổ sung|bãi bỏ|thay thế))*/iu;

const TITLE_WORD = /(?<!\p{L})(?:quy định (?:chi tiết|về|mức|việc|chế độ|chính sách|cơ chế|một số|tiêu chuẩn|mã số|chức năng|quy trình|trình tự|danh mục|xử phạt|thủ tục|biện pháp|hồ sơ|thẩm quyền|chuẩn|số lượng)|hướng dẫn|ban hành|thi hành|theo|sửa đổi|bổ sung|biện pháp|về)(?!\p{L})/u;

/** "Luật này và Luật Khiếu nại" → "Luật Khiếu nại": the name begins at the last kind word. */
function nearestName(name: string): string {
  const kinds = [...name.matchAll(new RegExp(String.raw`(?<!\p{L})${KIND}(?!\p{L})`, "gu"))];
  const last = kinds.at(-1);
  return last === undefined ? name : name.slice(last.index);
}
