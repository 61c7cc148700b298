import { describe, expect, test } from "vitest";
import { quantitiesOf, unsupportedNumbers } from "../../src/answer/numbers.ts";

const values = (text: string, liberal = false) => quantitiesOf(text, liberal).map(({ value, unit }) => (unit === "" ? value : `${value} ${unit}`));

describe("numbers of a text", () => {
  test.each([
    ["07 ngày làm việc", "bảy ngày làm việc"],
    ["360.000 đồng", "360 nghìn đồng"],
    ["3.400.000 đồng", "3 triệu 4 đồng"],
    ["08 m2", "tám mét vuông"],
    ["15 tháng", "mười lăm tháng"],
    ["25 năm", "hai mươi lăm năm"],
    ["2/3", "hai phần ba"],
    ["ngày 01 tháng 8 năm 2024", "01/08/2024"],
    ["5 năm", "năm năm"],
    ["10 năm", "mười năm"],
    ["22%", "22 phần trăm"],
    ["3,5 triệu đồng", "3.500.000 đồng"],
    ["2\u200b0 ngày", "20\u00a0ngày"],
  ])("%s is %s", (one, other) => {
    expect(values(one)).toEqual(values(other));
    expect(values(one)).toHaveLength(1);
  });

  test.each([
    ["30 (ba mươi) ngày", ["30 ngày", "30 ngày"]],
    ["từ 2 đến 3 triệu đồng", ["2000000 đ", "3000000 đ"]],
    ["12-36 tháng", ["12 tháng", "36 tháng"]],
    ["tháng 7 năm 2026", ["2026-07"]],
    ["160.000 đồng một tháng", ["160000 đ"]],
    ["hai lần, ba bản, một người, hai người", ["2", "3"]],
  ])("%s", (text, numbers) => {
    expect(values(text)).toEqual(numbers);
  });

  test("ordinary words are not numbers", () => {
    expect(values("ba má tôi năm nay làm tư nhân, một phần đất của ông hai")).toEqual([]);
  });

  test("articles, document numbers and case codes are not quantities", () => {
    expect(values("khoản 2 Điều 15 Nghị định 20/2021/NĐ-CP, điểm a khoản 1, mã CM-261123-K7QF")).toEqual([]);
  });
});

describe("numbers without support", () => {
  const clause = "1. Thời hạn giải quyết là 07 ngày làm việc, hỗ trợ 360.000 đồng/tháng cho người từ đủ 75 tuổi.";

  test("the same number in another writing is supported", () => {
    expect(unsupportedNumbers("Bảy ngày làm việc, mỗi tháng 360 nghìn đồng, từ 75 tuổi. Gặp nguy gọi 113.", [clause])).toEqual([]);
  });

  test("a number of the question is supported, a result of arithmetic is not", () => {
    expect(unsupportedNumbers("Má 80 tuổi được 720.000 đồng.", [clause, "ma toi 80 tuổi"])).toEqual([{ value: "720000", unit: "đ" }]);
  });

  test("a day in the law supports its month and its year, but no other year", () => {
    const law = "Từ ngày 01 tháng 7 năm 2026.";
    expect(unsupportedNumbers("Từ tháng 7 năm 2026, tức ngày 1/7/2026.", [law])).toEqual([]);
    expect(unsupportedNumbers("Từ ngày 1/7/2027.", [law])).toHaveLength(1);
    expect(unsupportedNumbers("Từ ngày 1/7/2026.", ["Từ ngày 01 tháng 7"])).toHaveLength(1);
  });

  test("the right number with another unit is not supported", () => {
    expect(unsupportedNumbers("Thời hạn là 7 tháng.", [clause])).toEqual([{ value: "7", unit: "tháng" }]);
  });
});
