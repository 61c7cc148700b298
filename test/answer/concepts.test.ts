import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { joinLegalTerms, readConcepts } from "../../src/answer/concepts.ts";
import { bareWords, isBareText, readWords } from "../../src/knowledge/search/search-terms.ts";
import { fold } from "../../src/language/fold.ts";
import { LocalityFileError } from "../../src/read-yaml.ts";

const CONCEPTS = readConcepts(readFileSync(join(import.meta.dirname, "../../knowledge/concepts.yaml"), "utf8"));
const expand = (text: string): string[] => {
  const words = readWords(text);
  return CONCEPTS.expand(words, bareWords(words), isBareText(words));
};

describe("concepts", () => {
  test.each([
    ["Muốn nghỉ việc phải báo trước cho chủ mấy ngày?", "quyền đơn phương chấm dứt hợp đồng lao động của người lao động"],
    ["Đơn tố cáo mà không ghi tên thì người ta có coi không?", "thông tin có nội dung tố cáo không rõ họ tên địa chỉ người tố cáo"],
    ["Giấy xác nhận độc thân dùng được mấy tháng?", "giá trị sử dụng của Giấy xác nhận tình trạng hôn nhân"],
  ])("a matter is recognised by words that stand apart, with accents or without: %s", (question, words) => {
    expect(expand(question)).toContain(words);
    expect(expand(fold(question))).toContain(words);
  });

  test("a sentence of daily life calls up nothing", () => {
    expect(expand("Hôm qua trời mưa lớn, sáng nay nắng đẹp quá")).toEqual([]);
  });

  test("no entry fires on more than a few kinds of question", () => {
    const questions = ["Làm căn cước ở đâu?", "Khiếu nại trong bao lâu?", "Đất lúa hết hạn thì sao?", "Đi bầu cử mấy tuổi?", "Nghỉ thai sản mấy tháng?", "Trẻ mồ côi được trợ cấp bao nhiêu?", "Đăng ký tạm trú cần giấy gì?", "Hòa giải ở ấp có tốn tiền không?"];
    const counts = new Map<string, number>();
    for (const words of questions.flatMap(expand)) counts.set(words, (counts.get(words) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(4);
  });

  test("several collections are one, each wording once", () => {
    const one = { expand: () => ["a", "b"] };
    const other = { expand: () => ["b", "c"] };
    expect(joinLegalTerms(one, other).expand([], [], false)).toEqual(["a", "b", "c"]);
  });

  test("a broken entry is named with its line", () => {
    expect(() => readConcepts("- { say: [a], law: [b] }\n- { say: [], law: [b] }", "x.yaml")).toThrow(LocalityFileError);
    expect(() => readConcepts("- { say: [a], law: [b] }\n- { say: [], law: [b] }", "x.yaml")).toThrow(/x\.yaml:2/);
  });
});
