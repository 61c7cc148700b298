import { describe, expect, test } from "vitest";
import { announces, carries, statesValue, whatIsAsked } from "../../src/answer/asked.ts";
import { fold } from "../../src/language/fold.ts";
import { LEXICON } from "./fixtures.ts";

describe("what a question asks for", () => {
  test.each([
    ["Làm giấy này tốn bao nhiêu tiền?", "money"],
    ["Được nghỉ mấy ngày vậy?", "duration"],
    ["Bao nhiêu tuổi thì được bầu cử?", "age"],
    ["Bảo hiểm trả mấy phần trăm?", "percent"],
    ["Nộp đơn cho cơ quan nào?", "who"],
    ["Nộp hồ sơ ở đâu?", "where"],
    ["Cần giấy tờ gì?", "papers"],
    ["Gọi điện thoại được không hay phải viết đơn?", "manner"],
    ["Bị phạt bao nhiêu tiền?", "fine"],
  ] as const)("%s", (question, kind) => {
    expect(whatIsAsked(question, LEXICON)).toContain(kind);
    expect(whatIsAsked(fold(question), LEXICON)).toContain(kind);
  });

  test("a number of days is not an amount of money", () => {
    expect(whatIsAsked("Hỗ trợ này được bao nhiêu ngày?", LEXICON)).not.toContain("money");
  });
});

describe("what a clause states", () => {
  test("an amount, a share, an age, a time limit", () => {
    expect(carries("money", "mức hỗ trợ là 360.000 đồng/tháng")).toBe(true);
    expect(carries("money", "mức hỗ trợ do Hội đồng nhân dân cấp tỉnh quyết định")).toBe(false);
    expect(carries("percent", "bằng 22% mức thu nhập")).toBe(true);
    expect(carries("age", "công dân đủ mười tám tuổi trở lên")).toBe(true);
    expect(carries("duration", "không quá 30 ngày")).toBe(true);
  });

  test("an amount of something else is not the amount asked for", () => {
    const text = "1. Mức đóng bằng 22% mức thu nhập.\n2. Nhà nước hỗ trợ tiền đóng.";
    expect(statesValue("percent", "Nhà nước hỗ trợ mấy phần trăm?", "", text)).toBe(false);
    expect(statesValue("percent", "Nhà nước hỗ trợ mấy phần trăm?", "", "2. Nhà nước hỗ trợ 30% tiền đóng.")).toBe(true);
  });

  test("titles say where a kind of question is settled", () => {
    expect(announces("duration", "Thời hạn giải quyết tố cáo")).toBe(true);
    expect(announces("duration", "Hồ sơ giải quyết vụ việc tố cáo")).toBe(false);
  });
});
