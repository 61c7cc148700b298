import { expect, test } from "vitest";
import { leftOpen } from "../../src/answer/left-open.ts";

test("of two things asked, the one the answer does not state stays open", () => {
  const question = "Làm lại thẻ căn cước hết bao nhiêu tiền và bao lâu thì có?";
  expect(leftOpen(question, "Trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ.")).toEqual(["money"]);
  expect(leftOpen(question, "Lệ phí 50.000 đồng; trong thời hạn 07 ngày làm việc.")).toEqual([]);
});

test("a question for one thing is either answered or not, never in part", () => {
  expect(leftOpen("Làm lại thẻ căn cước bao lâu thì có?", "Cơ quan quản lý căn cước cấp lại thẻ.")).toEqual([]);
  expect(leftOpen("Thẻ căn cước là gì?", "Thẻ căn cước là giấy tờ tùy thân.")).toEqual([]);
});
