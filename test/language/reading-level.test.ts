import { describe, expect, test } from "vitest";
import { isTooHard, readingLevel, spellOutAbbreviations } from "../../src/language/reading-level.ts";

describe("how hard a text is", () => {
  test("words are counted sentence by sentence", () => {
    expect(readingLevel("Bà con nộp ở xã. Ba ngày thì có.")).toMatchObject({ sentences: 2, meanWords: 4.5, longestWords: 5, officePhrases: [], unexplained: [] });
  });

  test("what is quoted, a link and a place in a law are not our words", () => {
    expect(readingLevel("Luật ghi: “Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con; trường hợp khác thì ông bà”.").longestWords).toBeLessThan(5);
    expect(readingLevel("Xem khoản 2 Điều 5 Luật Tiếp công dân (42/2013/QH13): https://a.vn/van-ban/42-2013-qh13#dieu-5.").longestWords).toBeLessThan(6);
  });

  test("a full stop in a number ends no sentence", () => {
    expect(readingLevel("Mức hỗ trợ là 40.000.000 đồng mỗi hộ").sentences).toBe(1);
  });

  test.each(["Căn cứ vào hồ sơ, xã xét.", "Xã tiến hành kiểm tra.", "Bà con liên hệ cơ quan chức năng.", "Nộp theo quy định.", "Rất tiếc về sự bất tiện này.", "Kính mong ông bà thông cảm."])("office words are found: %s", (text) => {
    expect(readingLevel(text).officePhrases.length).toBeGreaterThan(0);
    expect(isTooHard(text)).toBe(true);
  });

  test.each(["Căn cứ: khoản 1 Điều 5 Luật Tố cáo.", "Theo quy định tại Điều 5, xã trả lời trong 10 ngày.", "Bà con đem giấy khai sinh ra xã."])("plain words are not: %s", (text) => {
    expect(isTooHard(text)).toBe(false);
  });

  test("a sentence nobody can follow is too hard", () => {
    expect(isTooHard(`${"bà con ".repeat(13)}nộp.`)).toBe(true);
  });

  test("nothing is the easiest text", () => {
    expect(readingLevel(" \n")).toMatchObject({ sentences: 0, meanWords: 0, longestWords: 0 });
  });
});

describe("abbreviations", () => {
  test("are spelled out where they come first, and only there", () => {
    expect(spellOutAbbreviations("Thẻ BHYT do BHXH cấp. BHYT hết hạn thì đổi.")).toBe("Thẻ bảo hiểm y tế (BHYT) do bảo hiểm xã hội (BHXH) cấp. BHYT hết hạn thì đổi.");
    expect(spellOutAbbreviations("BHYT trả 80%.")).toBe("Bảo hiểm y tế (BHYT) trả 80%.");
  });

  test("are left alone where the words stand already, in quotations, links and numbers of documents", () => {
    for (const text of ["Bảo hiểm y tế (BHYT) trả 80%.", "Luật ghi: “người có thẻ BHYT”.", "Quyết định 12/2026/QĐ-UBND", "https://bhxh.vn/BHYT"]) expect(spellOutAbbreviations(text)).toBe(text);
  });

  test("used unexplained are reported once", () => {
    expect(readingLevel("BHYT và BHYT và bảo hiểm xã hội (BHXH).").unexplained).toEqual(["BHYT"]);
  });
});
