import { expect, test } from "vitest";
import { applyChanges, holdsOn } from "../../src/answer/apply-changes.ts";
import { fullText, quotablesOf } from "../../src/answer/quotable.ts";
import { clause, ruleChange } from "./fixtures.ts";

const ARTICLE = [
  clause("dieu-13", "Điều 13. Thẩm quyền"),
  clause("dieu-13-khoan-1", "1. Chủ tịch xã giải quyết trong thời hạn 10 ngày."),
  clause("dieu-13-khoan-2", "2. Chủ tịch huyện có quyền:"),
  clause("dieu-13-khoan-2-diem-a", "a) Giải quyết tố cáo cán bộ huyện;"),
  clause("dieu-13-khoan-2-diem-b", "b) Giải quyết tố cáo chủ tịch xã."),
];
const INSTRUCTION = clause("dieu-3-khoan-2", "2. Sửa đổi…", { id: "136-2025-qh15#dieu-3-khoan-2", slug: "136-2025-qh15" });
const change = (more: Partial<Parameters<typeof ruleChange>[0]>) => ruleChange({ instruction: INSTRUCTION, ...more });
const textsAfter = (...changes: ReturnType<typeof change>[]): string[] => applyChanges(quotablesOf(ARTICLE), changes).map(fullText);

test("a new điểm stands in the place of the old one inside its khoản, and the change is named", () => {
  const [, second] = applyChanges(quotablesOf(ARTICLE), [change({ clause: "2", point: "a", wording: "a) Giải quyết tố cáo cán bộ sở;" })]);
  expect(second && fullText(second)).toBe("2. Chủ tịch huyện có quyền:\na) Giải quyết tố cáo cán bộ sở;\nb) Giải quyết tố cáo chủ tịch xã.");
  expect(second?.changedBy?.map(({ instruction }) => instruction.id)).toEqual(["136-2025-qh15#dieu-3-khoan-2"]);
});

test("an added điểm follows the letters, also after đ", () => {
  expect(textsAfter(change({ clause: "2", point: "đ", effect: "added", wording: "đ) Ủy quyền." }), change({ clause: "2", point: "c", effect: "added", wording: "c) Hướng dẫn." }))[1]).toBe(
    "2. Chủ tịch huyện có quyền:\na) Giải quyết tố cáo cán bộ huyện;\nb) Giải quyết tố cáo chủ tịch xã.\nc) Hướng dẫn.\nđ) Ủy quyền.",
  );
});

test("what is abolished is quoted no more: a điểm, a khoản, an article", () => {
  expect(textsAfter(change({ clause: "2", point: "b", effect: "abolished" }))[1]).toBe("2. Chủ tịch huyện có quyền:\na) Giải quyết tố cáo cán bộ huyện;");
  expect(textsAfter(change({ clause: "2", effect: "abolished" }))).toHaveLength(1);
  expect(textsAfter(change({ effect: "abolished" }))).toEqual([]);
});

test("a khoản worded anew is left out: its new wording is a piece of its own", () => {
  expect(textsAfter(change({ clause: "1", wording: "1. Mới." }))).toEqual([expect.stringContaining("Chủ tịch huyện")]);
});

test("words are put in place exactly, in the khoản named and whatever the letter case of the law", () => {
  expect(textsAfter(change({ effect: "words_replaced", clause: "1", oldWords: "10 Ngày", newWords: "07 ngày làm việc" }))[0]).toBe("1. Chủ tịch xã giải quyết trong thời hạn 07 ngày làm việc.");
  expect(textsAfter(change({ effect: "words_replaced", oldWords: "chủ tịch huyện", newWords: "Chủ tịch tỉnh" }))[1]).toMatch(/^2\. Chủ tịch tỉnh có quyền/);
  // "110 ngày" does not hold the words "10 ngày".
  const other = applyChanges(quotablesOf([clause("dieu-1-khoan-1", "1. Trong 110 ngày.")]), [change({ effect: "words_replaced", clause: "1", oldWords: "10 ngày", newWords: "7 ngày" })]);
  expect(other.map(fullText)).toEqual(["1. Trong 110 ngày."]);
  expect(other[0]?.doubtful).toHaveLength(1);
});

test("a điểm of quoted new wording, which is only a line of it, changes like any other", () => {
  const quoted = quotablesOf([clause("dieu-1-khoan-1-trich-khoan-4", "4. Người tự đi khám được:\na) 100% tại trạm y tế;\nb) 100% tại huyện đảo.", { clause: "4" })]);
  const [after] = applyChanges(quoted, [change({ effect: "words_replaced", clause: "4", point: "b", oldWords: "huyện đảo", newWords: "đặc khu" })]);
  expect(after && fullText(after)).toBe("4. Người tự đi khám được:\na) 100% tại trạm y tế;\nb) 100% tại đặc khu.");
  expect(after?.doubtful).toBeUndefined();
});

test("what cannot be put in place exactly leaves the words as they are and says so", () => {
  for (const unsure of [change({ clause: "1", isDoubtful: true }), change({ clause: "1", effect: "partly" }), change({ clause: "2", point: "k", wording: "k) Mới." }), change({ clause: "2", point: "a", wording: null })]) {
    const after = applyChanges(quotablesOf(ARTICLE), [unsure]);
    expect(after.map(fullText)).toEqual(quotablesOf(ARTICLE).map(fullText));
    expect(after.filter(({ doubtful }) => doubtful !== undefined)).toHaveLength(1);
  }
});

test("wording that already reads like the change is not touched and not doubted", () => {
  const merged = applyChanges(quotablesOf(ARTICLE), [change({ effect: "words_replaced", clause: "1", oldWords: "15 ngày", newWords: "10 ngày" })]);
  expect(merged.map(({ doubtful, changedBy }) => [doubtful, changedBy])).toEqual([[undefined, undefined], [undefined, undefined]]);
});

test("a change holds from its first day on", () => {
  expect([holdsOn(change({}), "2026-06-30"), holdsOn(change({}), "2026-07-01"), holdsOn(change({ from: null }), "2000-01-01")]).toEqual([false, true, true]);
});
