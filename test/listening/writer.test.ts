import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { greetsInKhmer, khmerLetters, readOnBehalf, seemsChild } from "../../src/listening/writer.ts";

describe("for whom a matter is told", () => {
  it.each([
    ["tôi báo giùm bà Sáu ở đầu xóm, nhà bả dột hết rồi", "bà Sáu"],
    ["ghi giùm dân ấp tôi: cống nghẹt cả tháng nay", "dân ấp tôi"],
    ["em phản ánh hộ chú Tư hàng xóm chuyện cúp điện", "chú Tư hàng xóm"],
    ["tui nói dùm má tui nghen, bà chưa lãnh được tiền trợ cấp", "má tui nghen"],
    ["thay mặt bà con ấp 5 tôi kiến nghị làm lại cây cầu", "bà con ấp"],
    ["tôi là trưởng ấp 5, thay mặt bà con xin xã làm cầu", "bà con"],
    ["cô Bảy nhờ tôi nhắn chuyện thẻ BHYT bị sai tên", "cô Bảy"],
  ])("%s", (said, whom) => {
    expect(readOnBehalf(said)).toContain(whom.split(" ").slice(0, 2).join(" "));
    expect(fold(readOnBehalf(fold(said)) ?? "")).toContain(fold(whom.split(" ").slice(0, 2).join(" ")));
  });

  it.each([
    "báo giùm tôi cái cống nghẹt", "ghi giùm con với", "đường sụp mấy tháng nay, nhờ xã sửa giùm", "bà Sáu hàng xóm đổ rác ra kinh", "tôi hỏi bà Sáu rồi mà bả không biết", "xã nhờ tôi dọn rác mà không trả tiền",
  ])("%s: the writer tells their own", (said) => {
    expect(readOnBehalf(said)).toBeNull();
  });
});

describe("a child writing", () => {
  it.each([
    "con năm nay 12 tuổi, ở trường bạn bắt nạt con", "em học lớp 7, thầy cho em hỏi", "cháu mới 10 tuổi", "dạ con là học sinh lớp 5", "em 13 tuổi ba em hay uống rượu", "con đang học lớp 8 ạ", "chau hoc lop 6", "bạn ơi mình học lớp 6, dượng hay la mình",
  ])("%s", (said) => {
    expect(seemsChild(said)).toBe(true);
    expect(seemsChild(fold(said))).toBe(true);
  });

  it.each([
    "con tôi 12 tuổi làm căn cước được chưa", "con 6 tuổi vô lớp 1 cần giấy gì", "cháu nội tôi học lớp 3", "tôi 45 tuổi", "em học lớp 12", "trẻ em dưới 6 tuổi có thẻ bảo hiểm không", "em trai tôi 14 tuổi", "nhà có 2 con học lớp 4", "tôi dạy học lớp 5", "lớp 7 đóng bao nhiêu tiền quỹ", "em 16 tuổi rồi",
  ])("%s: not the writer, or no child", (said) => {
    expect(seemsChild(said)).toBe(false);
    expect(seemsChild(fold(said))).toBe(false);
  });
});

describe("Khmer", () => {
  it.each(["sóc sà bai", "xua sơ đây", "sua sdey", "Suosdey bong", "chum reap suor", "sok sabay te", "xin chào bằng tiếng Khmer", "toi muon noi tieng Khmer", "bà tui không rành tiếng Việt, có cán bộ nào biết tiếng Khmer không", "tiếng khmer"])("%s asks for it", (said) => {
    expect(greetsInKhmer(said)).toBe(true);
  });

  it.each(["chùa Khmer ấp tôi bị ngập", "hộ Khmer nghèo được hỗ trợ nhà không", "sửa sổ đỏ ở đâu", "sửa đây giúp tôi", "sua day giup", "đường trước chùa Khmer hư mấy tháng nay, xin xã cho sửa lại giúp bà con đi lễ"])("%s does not", (said) => {
    expect(greetsInKhmer(said)).toBe(false);
  });

  it("letters are counted, marks and digits of other scripts are not", () => {
    expect(khmerLetters("សួស្តី")).toBeGreaterThan(1);
    expect(khmerLetters("xin chào 123 สวัสดี")).toBe(0);
  });
});
