/** Words around numbers of which small ones are not shown. */

/** A number known down to a whole five only, as what it may be: "5–9". */
export const rangeWords = (least: number): string => (least === 0 ? "0" : `${least}–${least + 4}`);

export const resultCounts = {
  all: "Cả tỉnh",
  hidden: "Số dưới 5 không nêu. Số nào từ đó trừ ra được cũng không nêu, để không ai đoán được bà con nào đã nói.",
  inSteps: "Số còn thay đổi nên ghi theo khoảng: «5–9» là có từ 5 đến 9.",
} as const;
