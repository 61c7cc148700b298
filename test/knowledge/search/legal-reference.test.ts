import { describe, expect, test } from "vitest";
import { readReference } from "../../../src/knowledge/search/legal-reference.ts";
import { fold } from "../../../src/language/fold.ts";

const read = (text: string) => {
  const reference = readReference(text);
  return reference === null ? null : { article: reference.article, clause: reference.clause, number: reference.number === null ? null : [reference.number.kind, reference.number.serial, reference.number.year, reference.number.issuer] };
};

describe("readReference", () => {
  test.each([
    ["điều 28 luật tiếp công dân", { article: "28", clause: null, number: null }],
    ["khoản 2 Điều 5 NĐ 154", { article: "5", clause: "2", number: ["nd-cp", "154", null, null] }],
    ["nghị định 154/2026 nói gì", { article: null, clause: null, number: ["nd-cp", "154", "2026", null] }],
    ["Nghị định số 154/2026/NĐ-CP", { article: null, clause: null, number: ["nd-cp", "154", "2026", "nd-cp"] }],
    ["luật 136 2025", { article: null, clause: null, number: ["qh", "136", "2025", null] }],
    ["luật số 136 năm 2025", { article: null, clause: null, number: ["qh", "136", "2025", null] }],
    ["154/2026 tiếp dân", { article: null, clause: null, number: [null, "154", "2026", null] }],
    ["đ28 ltcd", { article: "28", clause: null, number: null }],
    ["điều 11a bộ luật lao động", { article: "11a", clause: null, number: null }],
    ["k2 đ5 thông tư 04/2020/TT-BTP", { article: "5", clause: "2", number: ["tt", "4", "2020", "tt-btp"] }],
  ])("%s, with accents or without", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(fold(text))).toEqual(expected);
  });

  test.each(["luật đất đai quy định tách thửa thế nào", "sinh con 2 tháng", "điều kiện kết hôn", "tháng 7 năm 2026 lương tăng bao nhiêu", "luật đất đai 2024", "tháng 7/2026 lương tăng bao nhiêu", "từ ngày 01/7/2026", "quý 13/2026", "chia 1/2 đất", "điều này đúng không"])("%s names nothing", (text) => {
    expect(read(text)).toBeNull();
    expect(read(fold(text))).toBeNull();
  });

  test.each([
    ["mục II kế hoạch 35 nói gì", ["mục ii"], ["kh", "35"]],
    ["phần B phụ lục 2 nghị định 158/2025", ["phần b phụ lục 2", "phần b phụ lục 02", "phần b phụ lục ii"], ["nd-cp", "158"]],
    ["phụ lục II nghị định 158/2025", ["phụ lục ii", "phụ lục 2"], ["nd-cp", "158"]],
    ["mục 2 phần B chương trình 28", ["mục 2 phần b"], ["ctr", "28"]],
  ])("%s names a part of a plan or annex, with accents or without", (text, parts, number) => {
    for (const typed of [text, fold(text)]) {
      const reference = readReference(typed);
      expect(reference?.article).toBeNull();
      expect(reference?.parts).toEqual(parts);
      expect([reference?.number?.kind, reference?.number?.serial]).toEqual(number);
    }
  });

  test.each(["mục đích sử dụng đất là gì", "phần đất của tôi", "danh mục phụ lục", "chuyển mục đích 2 thửa đất", "mức 1 triệu"])("%s names no part", (text) => {
    expect(readReference(text)).toBeNull();
    expect(readReference(fold(text))).toBeNull();
  });

  test("a điểm keeps its marks", () => {
    expect(readReference("điểm đ khoản 1 điều 3 luật cư trú")?.point).toBe("đ");
    expect(readReference("điểm d khoản 1 điều 3 luật cư trú")?.point).toBe("d");
  });
});
