import { describe, expect, test } from "vitest";
import { splitQuestions } from "../../src/answer/split-questions.ts";

describe("a message with several questions", () => {
  test.each([
    ["Làm khai sinh ở đâu và cần giấy tờ gì?", ["Làm khai sinh ở đâu", "cần giấy tờ gì?"]],
    ["lam can cuoc o dau va mat may ngay", ["lam can cuoc o dau", "mat may ngay"]],
    ["Khiếu nại lần đầu mấy ngày? Tố cáo mấy ngày?", ["Khiếu nại lần đầu mấy ngày?", "Tố cáo mấy ngày?"]],
    ["Đăng ký tạm trú cần giấy tờ gì, mấy ngày có?", ["Đăng ký tạm trú cần giấy tờ gì", "mấy ngày có?"]],
    ["Con tui mới 10 tuổi có làm thẻ căn cước được hông, ai đi làm cho nó?", ["Con tui mới 10 tuổi có làm thẻ căn cước được hông", "ai đi làm cho nó?"]],
    ["ho chieu may nam\nlam o dau", ["ho chieu may nam", "lam o dau"]],
    ["Ly hôn thì ai nuôi con, còn người kia có phải cấp dưỡng không?", ["Ly hôn thì ai nuôi con", "còn người kia có phải cấp dưỡng không?"]],
    ["Nhà tui bị bão sập. Được hỗ trợ bao nhiêu? Nhà tui có hai con đang đi học. Tụi nó có được miễn học phí không?", ["Nhà tui bị bão sập. Được hỗ trợ bao nhiêu?", "Nhà tui có hai con đang đi học. Tụi nó có được miễn học phí không?"]],
  ])("is taken apart: %s", (text, questions) => {
    expect(splitQuestions(text)).toEqual({ questions, later: [] });
  });

  test("a third question waits", () => {
    expect(splitQuestions("Làm căn cước ở đâu, cần giấy tờ gì, mấy ngày có?")).toEqual({ questions: ["Làm căn cước ở đâu", "cần giấy tờ gì"], later: ["mấy ngày có?"] });
  });
});

describe("one question is left whole", () => {
  test.each([
    "Cha mẹ và con có nghĩa vụ gì với nhau?",
    "Sau khi ly hôn cha và mẹ ai được nuôi con?",
    "Tui năm nay 70 tuổi, ở một mình, không có lương hưu. Tui có được trợ cấp gì không?",
    "ba toi mat tuan truoc. khai tu trong may ngay",
    "Mấy người ở ấp nói phải đóng tiền làm lộ. Có đúng vậy không?",
    "Ai cũng nói vay vốn khó, tui muốn hỏi điều kiện ra sao?",
    "Người khuyết tật nặng và đặc biệt nặng được hưởng hệ số mấy?",
    "Phí, lệ phí làm căn cước là bao nhiêu?",
    "Nghị định 20/2021/NĐ-CP, Điều 5, khoản 1 nói gì vậy?",
    "Được trợ cấp bao nhiêu, mấy tiền một tháng?",
    "Tui nhờ con gái đi làm thay, được không?",
    "Mấy ngày thì có, 5 ngày phải không?",
    "Tiền hỗ trợ là 1.500.000 đồng hay bao nhiêu?",
    "Khi nào thì phải đổi thẻ căn cước?",
    "trưởng ấp nhiệm kỳ mấy năm vậy",
    "alo\ncho hỏi\ntrưởng ấp nhiệm kỳ mấy năm vậy",
    "",
  ])("%s", (text) => {
    expect(splitQuestions(text)).toEqual({ questions: [text.trim()], later: [] });
  });
});
