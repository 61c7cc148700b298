import { describe, expect, test } from "vitest";
import { allowedBySum } from "../../src/answer/declared-sums.ts";

const RENT = "Mức hỗ trợ là 500.000 đồng/người/tháng, bằng 80% mức lương cơ sở 2.530.000 đồng; nghỉ 05 ngày, thêm 07 ngày nếu phẫu thuật.";
const allowed = (expression: string, result: number, unit: string, question = "nhà tôi 4 người") => allowedBySum({ expression, result, unit }, [RENT], question);

describe("a declared sum", () => {
  test.each([
    ["500.000 × 4", 2_000_000, "đồng"],
    ["2.530.000 x 80%", 2_024_000, "đồng"],
    ["5 + 7", 12, "ngày"],
    ["(500.000 + 2.530.000) × 4", 12_120_000, "đồng"],
  ])("allows its result when it comes out and every operand is known: %s", (expression, result, unit) => {
    expect(allowed(expression, result, unit)).toMatchObject({ value: String(result) });
  });

  test.each([
    ["a wrong result", "500.000 × 4", 2_500_000, "đồng"],
    ["an operand nobody named", "500.000 × 6", 3_000_000, "đồng"],
    ["numbers of the question alone", "4 × 4", 16, "người"],
    ["a share nobody named", "2.530.000 × 75%", 1_897_500, "đồng"],
    ["money added to days", "500.000 + 5", 500_005, "đồng"],
    ["money times money", "500.000 × 2.530.000", 1_265_000_000_000, "đồng"],
    ["money times days where no daily rate is stated", "500.000 × 5", 2_500_000, "đồng"],
    ["another unit", "5 + 7", 12, "tháng"],
    ["one number", "500.000", 500_000, "đồng"],
    ["no sum", "nhân đôi lên", 1_000_000, "đồng"],
    ["a division by nought", "500.000 / 0", Infinity, "đồng"],
    ["an open bracket", "(500.000 × 4", 2_000_000, "đồng"],
  ])("allows nothing for %s", (_, expression, result, unit) => {
    expect(allowed(expression, result, unit)).toBeNull();
  });
});
