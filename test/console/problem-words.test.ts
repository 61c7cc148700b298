import { expect, test } from "vitest";
import { problemDetail } from "../../src/text/draft-checks.ts";

test.each([
  ["khoản 4 after khoản 2 in Điều 5", "khoản 4 đứng ngay sau khoản 2, Điều 5"],
  ["khoản 2 after khoản 0 in Điều 5", "khoản 2 đứng đầu, Điều 5"],
  ["điểm d after b in Điều 4 khoản 1", "điểm d đứng ngay sau b, khoản 1 Điều 4"],
  ["điểm b after nothing in Điều 4 khoản 1", "điểm b đứng đầu, khoản 1 Điều 4"],
  ["Điều 9 after Điều 7", "Điều 9 đứng ngay sau Điều 7"],
  ["number 12/2025/NQ-HĐND is of Hội đồng nhân dân, the head says Chính phủ", "12/2025/NQ-HĐND là số của Hội đồng nhân dân, phần đầu ghi Chính phủ"],
  ["number 5/QĐ-UBND is of a Quyết định, the head says Kế hoạch", "5/QĐ-UBND là số của Quyết định, phần đầu ghi Kế hoạch"],
  ["in force from 2025-01-01, issued 2025-02-03", "có hiệu lực 01/01/2025, ban hành 03/02/2025"],
  ["a quotation opened here is never closed", null],
])("what looks wrong is said in Vietnamese or left to its kind: %s", (detail, words) => {
  expect(problemDetail(detail)).toBe(words);
});
