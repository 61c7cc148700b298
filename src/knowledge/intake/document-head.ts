import { bodyNamed } from "./bodies.ts";

/** The head of a document: its lines above the first unit or "Căn cứ". */
export function headOf(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => /^\s*(?:Căn cứ\s|(?:Điều|ĐIỀU)\s+\d|(?:Chương|CHƯƠNG|Phần|PHẦN)\s+[IVX\d]|I\s*[.\-–/]\s*\p{Lu}|(?:Câu|CÂU)(?: hỏi)?\s+1\s*(?:[.:/)–-]|$)|(?:\d+\s*[.)]\s*)?(?:Hỏi|HỎI|Câu hỏi)\s*\d*\s*:)/u.test(line));
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, HEAD_LINES));
}

const HEAD_LINES = 40;

/** The kinds of document, as headings in capitals write them. */
export const KINDS: readonly [heading: string, kind: string][] = [
  ["BỘ LUẬT", "Bộ luật"], ["LUẬT", "Luật"], ["PHÁP LỆNH", "Pháp lệnh"], ["HIẾN PHÁP", "Hiến pháp"], ["NGHỊ QUYẾT LIÊN TỊCH", "Nghị quyết liên tịch"], ["NGHỊ QUYẾT", "Nghị quyết"],
  ["NGHỊ ĐỊNH", "Nghị định"], ["THÔNG TƯ LIÊN TỊCH", "Thông tư liên tịch"], ["THÔNG TƯ", "Thông tư"], ["QUYẾT ĐỊNH", "Quyết định"], ["CHỈ THỊ", "Chỉ thị"], ["CHƯƠNG TRÌNH", "Chương trình"],
  ["KẾ HOẠCH", "Kế hoạch"], ["HƯỚNG DẪN", "Hướng dẫn"], ["THÔNG BÁO", "Thông báo"], ["KẾT LUẬN", "Kết luận"], ["QUY CHẾ", "Quy chế"], ["QUY ĐỊNH", "Quy định"], ["CÔNG ĐIỆN", "Công điện"], ["BÁO CÁO", "Báo cáo"],
  ["ĐỀ ÁN", "Đề án"], ["PHƯƠNG ÁN", "Phương án"], ["ĐIỀU LỆ", "Điều lệ"], ["TỜ TRÌNH", "Tờ trình"], ["THÔNG TRI", "Thông tri"], ["HƯƠNG ƯỚC", "Hương ước"], ["QUY ƯỚC", "Quy ước"], ["LỜI KÊU GỌI", "Lời kêu gọi"],
];
const KIND_OF_NUMBER: Readonly<Record<string, string>> = {
  NĐ: "Nghị định", NQ: "Nghị quyết", QĐ: "Quyết định", TT: "Thông tư", TTLT: "Thông tư liên tịch", NQLT: "Nghị quyết liên tịch", CT: "Chỉ thị", KH: "Kế hoạch", CTr: "Chương trình", CTR: "Chương trình", HD: "Hướng dẫn",
  TB: "Thông báo", KL: "Kết luận", PL: "Pháp lệnh", VBHN: "Văn bản hợp nhất", QC: "Quy chế", QyĐ: "Quy định", ĐA: "Đề án", PA: "Phương án", TTr: "Tờ trình", TTR: "Tờ trình", CĐ: "Công điện", BC: "Báo cáo", L: "Luật",
};

/** The kind that a number names: "NĐ" → Nghị định; null for "25/2018/QH14", which may be Luật or Nghị quyết. */
export function kindOfNumber(number: string): string | null {
  const short = /^\d+(?:\.\d+)?(?:\/\d{4})?[/-](\p{L}+)[-/]/u.exec(number)?.[1];
  return short === undefined ? null : (KIND_OF_NUMBER[short] ?? null);
}

/** The body that a line of the head names in capitals; a name may run on over the next line, or be written twice. */
export function bodyAt(head: readonly string[], index: number): string | null {
  const own = (head[index] ?? "").replace(/^VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|PHÁP LUẬT KHÁC)\s*/u, "").trim();
  if (own === "" || own !== own.toUpperCase()) return null;
  return bodyNamed(own) ?? bodyNamed(`${own} ${head[index + 1]?.trim() ?? ""}`) ?? bodyNamed(own.slice(0, own.length / 2));
}
