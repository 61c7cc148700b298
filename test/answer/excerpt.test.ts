import { describe, expect, test } from "vitest";
import { excerptOf, MAX_WORDS, wordCount } from "../../src/answer/excerpt.ts";
import { quotablesOf } from "../../src/answer/quotable.ts";
import { rankText } from "../../src/answer/rank-text.ts";
import { clause, TAM_TRU } from "./fixtures.ts";

const scoreFor = (question: string) => rankText({ own: question, context: "" });
const filler = (word: string, count: number) => Array.from({ length: count }, () => word).join(" ");

describe("what can be quoted", () => {
  test("a khoản is quoted with its điểm, a bare heading never", () => {
    const quotables = quotablesOf(TAM_TRU);
    expect(quotables.map(({ head, points }) => [head.clause, points.length])).toEqual([["1", 2], ["3", 0]]);
  });

  test("an article without khoản is quoted without its heading line", () => {
    const [only] = quotablesOf([clause("dieu-9", "Điều 9. Thời hiệu khiếu nại\nThời hiệu khiếu nại là 90 ngày.")]);
    expect(only && excerptOf(only, scoreFor("thời hiệu")).text).toBe("Thời hiệu khiếu nại là 90 ngày.");
  });
});

describe("an excerpt", () => {
  test("a short khoản is shown whole, word for word", () => {
    const third = quotablesOf(TAM_TRU)[1];
    expect(third && excerptOf(third, scoreFor("gia hạn")).text).toBe(TAM_TRU[4]?.text);
  });

  test("of many điểm the lead and the one to the point are shown, and what is left out is marked", () => {
    const [list] = quotablesOf([
      clause("dieu-1-khoan-1", "1. Người được hưởng gồm:"),
      clause("dieu-1-khoan-1-diem-a", `a) Người cao tuổi ${filler("cô đơn", 25)};`),
      clause("dieu-1-khoan-1-diem-b", "b) Trẻ em mồ côi cả cha và mẹ;"),
      clause("dieu-1-khoan-1-diem-c", `c) Người nhiễm bệnh ${filler("hiểm nghèo", 25)}.`),
    ]);
    const excerpt = list && excerptOf(list, scoreFor("trẻ em mồ côi"));
    expect(excerpt?.text).toBe("1. Người được hưởng gồm:\n…\nb) Trẻ em mồ côi cả cha và mẹ;\n…");
    expect(excerpt?.points).toEqual(["b"]);
  });

  test("a long khoản is cut at ends of sentences, around the one that answers", () => {
    const sentences = [`Câu đầu ${filler("dẫn", 60)}.`, "Mức hỗ trợ là 1.250.000 đồng mỗi tháng.", `Câu cuối ${filler("kết", 60)}.`];
    const [long] = quotablesOf([clause("dieu-1-khoan-1", `1. ${sentences.join(" ")}`)]);
    const text = long ? excerptOf(long, scoreFor("mức hỗ trợ bao nhiêu tiền")).text : "";
    expect(text).toContain("1.250.000 đồng mỗi tháng.");
    expect(text).toMatch(/…/u);
    expect(wordCount(text)).toBeLessThanOrEqual(MAX_WORDS);
    for (const shown of text.split("…").map((part) => part.trim()).filter((part) => part !== "")) expect(long?.head.text).toContain(shown);
  });
});
