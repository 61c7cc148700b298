import { fold, isUnaccented } from "./fold.ts";

/**
 * Does the name of an office begin here? "Anh em Trung tâm Phục vụ" speaks of one, "anh Trung tắm" and "anh Trung Tâm" of a person: accents
 * decide where they are written, and the second word of an office is small. Pure. @param at UTF-16 offset
 */
export function startsOfficeName(text: string, at: number): boolean {
  const rest = text.slice(at, at + longest + 1);
  return (isUnaccented(text) ? OFFICES.map(fold) : OFFICES).some((office) =>
    rest.toLowerCase().startsWith(office) && rest.slice(1, office.length) === office.slice(1) && !/^\p{L}/u.test(rest.slice(office.length)));
}

const OFFICES = [
  "trung tâm", "hội trưởng", "hội phó", "hội viên", "hội đồng", "hội nông dân", "hội phụ nữ", "hội cựu chiến binh", "công an", "công ty", "công đoàn",
  "công trình", "bảo vệ", "bảo hiểm", "văn phòng", "văn hóa", "văn thư", "điện lực", "thanh niên", "thanh tra", "thống kê", "tư pháp", "tài chính",
  "quân sự", "hải quan", "lâm nghiệp", "khuyến nông", "thủy lợi",
];

const longest = Math.max(...OFFICES.map(({ length }) => length));
