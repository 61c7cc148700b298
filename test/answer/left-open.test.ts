import { expect, test } from "vitest";
import { leftOpen } from "../../src/answer/left-open.ts";
import { lexicon } from "../listening/shipped-listener.ts";

const open = (question: string, answer: string) => leftOpen(question, answer, lexicon);

test("of two things asked, the one the answer does not state stays open", () => {
  const question = "Làm lại thẻ căn cước hết bao nhiêu tiền và bao lâu thì có?";
  expect(open(question, "Trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ.")).toEqual(["money"]);
  expect(open(question, "Lệ phí 50.000 đồng; trong thời hạn 07 ngày làm việc.")).toEqual([]);
});

test("a question for one thing is either answered or not, never in part", () => {
  expect(open("Làm lại thẻ căn cước bao lâu thì có?", "Cơ quan quản lý căn cước cấp lại thẻ.")).toEqual([]);
  expect(open("Thẻ căn cước là gì?", "Thẻ căn cước là giấy tờ tùy thân.")).toEqual([]);
});

test("of two questions in one, the one the answer does not touch stays open", () => {
  const question = "Khiếu nại lần đầu giải quyết mấy ngày, còn nuôi chim yến phải xin giấy phép ở đâu?";
  expect(open(question, "Thời hạn giải quyết khiếu nại lần đầu không quá 30 ngày, kể từ ngày thụ lý.")).toEqual(["question"]);
  expect(open(question, "Khiếu nại lần đầu: 30 ngày. Nuôi chim yến: xin giấy phép tại Ủy ban nhân dân xã.")).toEqual([]);
});

test("two sides of one matter are one question", () => {
  expect(open("Nộp hồ sơ khai sinh ở đâu và cần mang giấy gì?", "Nộp giấy chứng sinh tại Ủy ban nhân dân xã nơi cư trú; hồ sơ khai sinh gồm tờ khai.")).toEqual([]);
});
