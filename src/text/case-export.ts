import { dayWords, kindWords, statusWords } from "./cases.ts";

/** Columns of the reception book, Mẫu 03 of NĐ 154/2026/NĐ-CP, with our code in front. */
export const exportColumns = [
  "Mã", "Số thứ tự", "Ngày tiếp", "Họ tên, địa chỉ", "Số CCCD", "Nội dung", "Loại", "Số người cùng nội dung", "Cơ quan đã giải quyết",
  "Thuộc thẩm quyền", "Hướng dẫn đến cơ quan nào", "Chuyển cơ quan nào thụ lý", "Theo dõi kết quả", "Ghi chú",
] as const;

/** One case as a line of the reception book. Name and ID number are never filled in. */
export function exportRow(c: {
  code: string;
  number: number;
  openedAt: string;
  text: string;
  kind: keyof typeof kindWords;
  owner: string;
  handler: string;
  status: keyof typeof statusWords;
  place: string;
}): string[] {
  return [c.code, String(c.number), dayWords(c.openedAt), "", "", c.text, kindWords[c.kind], "", "", c.owner, "", c.handler, statusWords[c.status], c.place];
}

/** A cell that starts like a formula is text all the same (domain.md §6.2.12). */
export function exportCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
