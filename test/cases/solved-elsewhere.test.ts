import { describe, expect, it } from "vitest";
import { isAboutTheSame } from "../../src/cases/solved-elsewhere.ts";
import { fold } from "../../src/language/fold.ts";
import { maskPersonsInReply } from "../../src/language/personal-in-replies.ts";

describe("what other places did", () => {
  it.each([
    ["Lộ ấp 4 sụp hai chỗ sát mé sông", "Lộ bê tông ấp Tân Long sụp mé sông"],
    ["Đèn đường khóm 2 tắt cả tuần", "Ba bóng đèn đường trước trường không sáng"],
    ["Nước máy yếu, chiều không có", "Nước máy đục ba ngày nay"],
  ])("«%s» and «%s» are about the same, with accents or without", (one, other) => {
    expect([isAboutTheSame(one, other), isAboutTheSame(fold(one), other), isAboutTheSame(other, one)]).toEqual([true, true, true]);
  });

  it.each([
    ["(mẫu) Cầu khỉ gãy, trẻ đi học bằng xuồng", "(mẫu) Lộ ấp Rạch Tàu sụp hai chỗ, học sinh đi trường phải dắt xe"],
    ["Phà Đầm Cùng tối không đèn", "Lộ ấp 4 sụp hai tháng nay"],
    ["Xin mở cống xổ phèn", "Heo chết vứt xuống kinh"],
  ])("«%s» is no help for «%s»", (one, other) => expect(isAboutTheSame(one, other)).toBe(false));

  it.each([
    ["Đã nhắc hộ ông Ba Hùng kế bên dời chuồng, ngụ 15 Lê Lợi.", ["Ba Hùng", "15 Lê Lợi"]],
    ["Chị Phan Thị Khởn đã ký cam kết ngày 3/11.", ["Khởn"]],
    ["to da gap chu phuoc, chu phuoc hua doi chuong", ["phuoc"]],
    ["Hộ anh Tợn đã tháo rào, gọi 0912345678 hỏi thêm.", ["Tợn", "0912345678"]],
  ])("whoever the answer names is masked: %s", (answer, names) => {
    const shown = maskPersonsInReply(answer, []);
    for (const name of names) expect(shown).not.toContain(name);
    expect(shown).toMatch(/\[[^\]]+\]/);
  });

  it("an answer that names nobody is shown as it is", () => {
    const answer = "Phòng Kinh tế xã đã cho đổ đá và kè cừ tràm hai đoạn sụp dài 19 m ở ấp Rạch Tàu, xong ngày 02/11.";
    expect(maskPersonsInReply(answer, [])).toBe(answer);
  });
});
