import { expect, test } from "vitest";
import { isInstruction, isLead, readActs } from "../../../src/knowledge/documents/amendment-lines.ts";

const NOTHING = { article: null, clause: null };
const write = (line: string, context: { article: string | null; clause: string | null } = NOTHING, inherited: "abolished" | null = null): string =>
  readActs(line, context, inherited)
    .map(({ effect, article, clause, point, part, oldWords, newWords, doubt }) => `${effect} ${article}.${clause ?? ""}.${point ?? ""}${part === null ? "" : `!${part}`}${oldWords === null ? "" : ` [${oldWords}>${newWords}]`}${doubt === null ? "" : ` ?${doubt}`}`)
    .join("; ");

test.each([
  ["7. Sửa đổi, bổ sung khoản 2 Điều 8 như sau:", "reworded 8.2."],
  ["1. Bổ sung Điều 3a vào sau Điều 3 như sau:", "added 3a.."],
  ["11. Bổ sung khoản 6 vào sau khoản 5 Điều 30 như sau:", "added 30.6."],
  ["77. Bổ sung Điều 198a và Điều 198b vào sau Điều 198 như sau:", "added 198a..; added 198b.."],
  ["102. Bổ sung khoản 4 vào Điều 300 như sau:", "added 300.4."],
  ["14. Bãi bỏ điểm c khoản 2 Điều 10 và Điều 13.", "abolished 10.2.c; abolished 13.."],
  ["13. Bổ sung khoản 1a vào sau khoản 1; sửa đổi, bổ sung khoản 3 và khoản 4 Điều 29 như sau:", "added 29.1a.; reworded 29.3.; reworded 29.4."],
  ["45. Sửa đổi, bổ sung khoản 3 và bổ sung khoản 3a vào sau khoản 3 Điều 147 như sau:", "reworded 147.3.; added 147.3a."],
  ["1. Sửa đổi khoản 1 Điều 5; bãi bỏ khoản 2 Điều 6; bổ sung điểm đ vào sau điểm d khoản 3 Điều 7", "reworded 5.1.; abolished 6.2.; added 7.3.đ"],
  ["1. Khoản 2 và khoản 5 Điều 3 được sửa đổi, bổ sung như sau:", "reworded 3.2.; reworded 3.5."],
  ["1. Sửa đổi, bổ sung khoản 1 Điều 44 của Luật Phòng cháy và chữa cháy số 27/2001/QH10 đã được sửa đổi, bổ sung một số điều theo Luật số 40/2013/QH13 như sau:", "reworded 44.1."],
])("an instruction names its places: %s", (line, acts) => {
  expect(isInstruction(line)).toBe(true);
  expect(write(line)).toBe(acts);
});

test.each([
  ["b) Thay thế cụm từ “10 ngày” bằng cụm từ “07 ngày làm việc” tại Điều 27, khoản 1 Điều 36;", "words_replaced 27.. [10 ngày>07 ngày làm việc]; words_replaced 36.1. [10 ngày>07 ngày làm việc]"],
  ["a) Thay thế cụm từ “cấp huyện” tại điểm a khoản 2 Điều 6 bằng cụm từ “cấp xã”;", "words_replaced 6.2.a [cấp huyện>cấp xã]"],
  // Recognised by machine: the closing mark came out straight.
  ['a) Thay thế cụm từ “trong nội bộ” bằng cụm từ “mang tính nội bộ của" tại khoản 1 Điều 11;', "words_replaced 11.1. [trong nội bộ>mang tính nội bộ của]"],
  ["n) Bỏ cụm từ “tại Điều 79” tại khoản 1 Điều 203;", "words_replaced 203.1. [tại Điều 79>]"],
  ["15. Bãi bỏ cụm từ “, HUYỆN” tại tên của Chương III; cụm từ “, cấp huyện” tại khoản 3 Điều 14 và khoản 3 Điều 24.", "words_replaced 14.3. [, cấp huyện>]; words_replaced 24.3. [, cấp huyện>]"],
  ["a) Bổ sung cụm từ “và xã” vào sau cụm từ “tỉnh” tại khoản 2 Điều 3;", "words_replaced 3.2. [tỉnh>tỉnh và xã]"],
  ["c) Thay thế cụm từ “Giám đốc sở” bằng cụm từ “Thủ trưởng” tại tên Điều 20;", "partly 20..!title"],
])("words are replaced where the line says, and places inside quotations are none: %s", (line, acts) => {
  expect(write(line)).toBe(acts);
});

test("what cannot be done exactly is marked, never guessed", () => {
  expect(write("b) Thay thế dấu “,” bằng từ “hoặc” trước cụm từ “người đủ 70 tuổi” tại điểm i khoản 1", { article: "51", clause: null })).toBe("partly 51.1.i!passage");
  expect(write("1. Thay thế: Phụ lục II, Phụ lục III")).toBe("partly null.. ?annex");
  expect(write("Sửa đổi nội dung quy định như sau:")).toBe("partly null.. ?unreadable");
});

test("a line over others only says where they are about", () => {
  expect(isLead("2. Sửa đổi, bổ sung một số khoản, điểm của Điều 8 như sau:")).toBe(true);
  expect(isLead("4. Bãi bỏ các điều, khoản của các văn bản sau đây từ ngày 01 tháng 7 năm 2025:")).toBe(true);
  expect(isLead("a) Bãi bỏ Điều 1 Nghị định số 1/2018/NĐ-CP quy định chi tiết một số điều của Luật Bảo hiểm y tế")).toBe(false);
  expect(write("a) khoản 2 Điều 9, Điều 10;", NOTHING, "abolished")).toBe("abolished 9.2.; abolished 10..");
});

test("ordinary rules are no instructions", () => {
  for (const line of ["4. Thay mặt Ban kiểm soát triệu tập Đại hội đồng cổ đông", "a) Chuyển nhượng tài sản", "c) Thay đổi cơ cấu tổ chức", "1. Công dân được sửa đổi thông tin"]) expect(isInstruction(line)).toBe(false);
});
