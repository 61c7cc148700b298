import { describe, expect, test } from "vitest";
import { rewriteQuestion, searchText } from "../../src/answer/rewrite-question.ts";
import { LEXICON } from "./fixtures.ts";

const history = [
  { role: "user" as const, text: "Em đăng ký tạm trú ở phòng trọ năm ngoái rồi" },
  { role: "assistant" as const, text: "Về việc này, Luật Cư trú ghi: thời hạn tạm trú tối đa là 02 năm." },
];

describe("a question after others", () => {
  test("a short one takes the words of the turn before", () => {
    const question = rewriteQuestion({ question: "vay sap het han thi lam sao", history }, LEXICON);
    expect(question.own).toContain("het han");
    expect(searchText(question)).toMatch(/đăng ký tạm trú.*thời hạn tạm trú/u);
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
