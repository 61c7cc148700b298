import { describe, expect, test } from "vitest";
import { asksOnFrom } from "../../src/answer/follow-up.ts";
import { rewriteQuestion, searchText } from "../../src/answer/rewrite-question.ts";
import { LEXICON } from "./fixtures.ts";

const user = (text: string): { role: "user"; text: string } => ({ role: "user", text });
const assistant = (text: string): { role: "assistant"; text: string } => ({ role: "assistant", text });
const after = (before: readonly string[], question: string): string => rewriteQuestion({ question, history: before.map(user) }, LEXICON).own;

const history = [
  user("Em đăng ký tạm trú ở phòng trọ năm ngoái rồi"),
  assistant("Về việc này, khoản 2 Điều 27 Luật Cư trú ghi: thời hạn tạm trú tối đa là 02 năm."),
];

describe("a question after others", () => {
  test("a short one takes the matter of the turn before", () => {
    const question = rewriteQuestion({ question: "vay sap het han thi lam sao", history }, LEXICON);
    expect(question.own).toContain("het han");
    expect(searchText(question)).toContain("đăng ký tạm trú");
    expect(question.context).toContain("thời hạn tạm trú");
  });

  test("the place of the law that answered before is not what the next question is about", () => {
    expect(rewriteQuestion({ question: "mấy ngày xong", history }, LEXICON).context).not.toMatch(/khoản 2|Điều 27/u);
  });

  test.each([
    [["Con mới sinh phải đăng ký khai sinh trong mấy ngày?"], "Ở đâu vậy?", /khai sinh/u, /mấy ngày/u],
    [["lam the can cuoc mat bao lau"], "giay to gom gi", /can cuoc/u, /bao lau/u],
    [["Trưởng ấp phải từ mấy tuổi?"], "Nhiệm kỳ mấy năm?", /Trưởng ấp/u, /mấy tuổi/u],
    [["Đăng ký kết hôn ở đâu?"], "Ai ký?", /kết hôn/u, /ở đâu/u],
  ] as const)("what is asked now replaces what was asked: %j then %j", (before, question, kept, dropped) => {
    const own = after(before, question);
    expect(own).toMatch(kept);
    expect(own).not.toMatch(dropped);
  });

  test.each([
    [["Ba tôi 76 tuổi có được trợ cấp hưu trí không?"], "Còn mẹ tôi 78 tuổi?", /hưu trí/u, /76|Ba tôi/u],
    [["Khiếu nại lần đầu giải quyết mấy ngày?"], "còn lần hai", /Khiếu nại.*mấy ngày.*lần hai/u, /lần đầu/u],
    [["ho ngheo duoc giam bao nhieu phan tram hoc phi"], "ho can ngheo thi sao", /hoc phi.*ho can ngheo/u, /ho ngheo duoc/u],
    [["Làm thêm giờ ngày thường trả mấy phần trăm?"], "Còn ngày tết?", /Làm thêm giờ.*mấy phần trăm/u, /ngày thường/u],
  ] as const)("whom or what it turns to replaces the one before: %j then %j", (before, question, kept, dropped) => {
    const own = after(before, question);
    expect(own).toMatch(kept);
    expect(own).not.toMatch(dropped);
  });

  test("a case that went wrong asks no longer for the days", () => {
    expect(after(["Xã hòa giải tranh chấp đất trong mấy ngày?"], "Hòa giải không thành thì sao?")).not.toContain("mấy ngày");
  });

  test.each([
    [["Đăng ký tạm trú cần giấy tờ gì?"], "Hộ chiếu có thời hạn mấy năm?"],
    [["Trưởng ấp nhiệm kỳ mấy năm?"], "Còn mất thẻ bảo hiểm y tế thì mấy ngày làm lại được?"],
    [["khai sinh trong may ngay"], "to cao co phai viet don khong"],
    [["khai sinh trong may ngay", "o dau"], "nghi thai san duoc may thang"],
  ] as const)("a new matter leaves the old one behind: %j then %j", (before, question) => {
    const { own, context } = rewriteQuestion({ question, history: before.map(user) });
    expect({ own, context }).toEqual({ own: question, context: "" });
  });

  test("the third question still knows what the first was about", () => {
    expect(after(["Trẻ mới sinh phải khai sinh trong mấy ngày?", "Làm ở đâu?"], "Cần giấy tờ gì?")).toMatch(/khai sinh/u);
    expect(after(["lam can cuoc o dau", "may ngay co"], "con nit thi sao")).toMatch(/can cuoc/u);
  });

  test("once the matter has changed, the one before the change is gone", () => {
    const own = after(["Đăng ký tạm trú cần giấy tờ gì?", "Hộ chiếu có thời hạn mấy năm?"], "làm ở đâu");
    expect(own).toMatch(/Hộ chiếu/u);
    expect(own).not.toMatch(/tạm trú/u);
  });

  test("a long one that names its matter stands alone", () => {
    const question = "Nhà tôi có ba công đất ruộng cha mẹ để lại chưa có giấy tờ gì hết, muốn làm giấy chứng nhận quyền sử dụng đất thì hồ sơ gồm những gì và nộp ở đâu?";
    expect(rewriteQuestion({ question, history }, LEXICON).context).toBe("");
  });

  test("the first question has no context", () => {
    expect(rewriteQuestion({ question: "Mấy ngày có?", history: [] }, LEXICON)).toEqual({ own: "Mấy ngày có?", context: "" });
  });

  test("shorthand is spelled out and nothing else is changed", () => {
    expect(rewriteQuestion({ question: "bhyt của tui hết hạn thì sao", history: [] }, LEXICON).own).toBe("bảo hiểm y tế của tôi hết hạn thì sao");
  });
});

describe("short words after an answer", () => {
  const before = "Trưởng ấp nhiệm kỳ mấy năm?";

  test.each(["ai bầu ra ổng", "ai bau", "gom nhung ai", "may ngay co", "Còn phải dời nhà vì sạt lở?", "Vậy chừng nào phải đổi lại", "có được làm tiếp không"])("ask on from it: %s", (text) => {
    expect(asksOnFrom(before, text, true)).toBe(true);
  });

  test.each(["lộ ấp 4 sụp hai tháng rồi chưa ai sửa", "con lo ap 4 sup roi", "rồi", "cảm ơn nha", "trưởng ấp ăn chặn tiền của dân", "nước ngập tới nhà tui rồi"])("tell of something: %s", (text) => {
    expect(asksOnFrom(before, text, true)).toBe(false);
  });
});
