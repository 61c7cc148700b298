import { expect, test } from "vitest";
import { contains, containsOutsideHistory } from "../../scripts/evaluate/containment.ts";

test("a string is contained only with no letter or digit next to it", () => {
  expect(contains("Trong 2  NGÀY làm việc", "2 ngày")).toBe(true);
  expect(contains("Trong 12 ngày", "2 ngày")).toBe(false);
  expect(contains("Mức 3.250.000 đồng", "250.000")).toBe(false);
  expect(contains("Mức 250.000 đồng", "250.000")).toBe(true);
  expect(contains("bằng 22%.", "22%")).toBe(true);
});

test("the rule that used to be may be told as such", () => {
  expect(containsOutsideHistory("Nay là 7 ngày. Trước đây là 10 ngày.", "10 ngày")).toBe(false);
  expect(containsOutsideHistory("Thời hạn là 10 ngày. Trước đây khác.", "10 ngày")).toBe(true);
});
