import { expect, test } from "vitest";
import { dayBefore, daysAfter, readDayAsked } from "../../src/answer/day-asked.ts";

const TODAY = "2026-11-23";

test.each([
  ["năm 2024 thì lương cơ sở là bao nhiêu", "2024-12-31"],
  ["nam 2024 thi luong co so bao nhieu", "2024-12-31"],
  ["mức chuẩn nghèo năm 2024 là bao nhiêu", "2024-12-31"],
  ["Trước 1/7/2026 thì khiếu nại mấy ngày phải thụ lý?", "2026-06-30"],
  ["truoc 1/7/2026 thi khieu nai may ngay phai thu ly", "2026-06-30"],
  ["Từ 01/07/2026 rút khiếu nại thế nào", "2026-07-01"],
  ["Từ ngày 01 tháng 7 năm 2026 thì chủ tịch xã tiếp dân mấy ngày?", "2026-07-01"],
  ["tháng 6/2025 thì đóng bao nhiêu năm mới có lương hưu", "2025-06-30"],
  ["Năm ngoái mức đóng bảo hiểm y tế hộ gia đình là bao nhiêu?", "2025-12-31"],
  ["sang năm thì lương hưu có tăng không", "2027-01-01"],
])("a question about the rule of another day names that day: %s", (question, day) => {
  expect(readDayAsked(question, TODAY)).toEqual({ kind: "on", day });
});

test.each(["Hồi trước quy định thụ lý khiếu nại là mấy ngày?", "luật cũ thì mấy ngày", "luat cu quy dinh may ngay", "quy định trước đây về tố cáo thế nào"])("the rule before the present one: %s", (question) => {
  expect(readDayAsked(question, TODAY)).toEqual({ kind: "before" });
});

test("what is to come", () => {
  expect(readDayAsked("Sắp tới lương cơ sở tăng lên bao nhiêu?", TODAY)).toEqual({ kind: "upcoming" });
});

test.each([
  "Nhà tôi xây năm 2012 có được cấp sổ không?",
  "tôi sinh năm 1965 thì năm 2025 nghỉ hưu được không",
  "Tôi kết hôn năm 2020 thì có phải làm giấy gì không",
  "Năm 2024 tôi mua đất, giờ làm sổ được không",
  "Tôi đóng BHXH từ năm 2010, tới nay được lãnh gì?",
  "đất sử dụng trước 15/10/1993 có được cấp sổ",
  "Luật Đất đai năm 2013 quy định gì về hộ gia đình?",
  "sổ ghi thời hạn tới 2043 hết hạn thì sao",
  "mức lương tối thiểu năm 2026 vùng IV",
  "cho tôi hỏi trước khi nộp đơn thì cần gì",
  "Quá 30 ngày thì sao?",
])("the day of an event, a law's name and this year ask about today: %s", (question) => {
  expect(readDayAsked(question, TODAY)).toBeNull();
});

test("days are counted over months and years", () => {
  expect([dayBefore("2026-07-01"), dayBefore("2025-01-01"), daysAfter("2026-12-20", 60)]).toEqual(["2026-06-30", "2024-12-31", "2027-02-18"]);
});
