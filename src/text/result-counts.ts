/** Words around numbers of which small ones are not shown. */
export const resultCounts = {
  all: "Cả tỉnh",
  hidden: "Số dưới 5 không nêu. Số nào từ đó trừ ra được cũng không nêu, để không ai đoán được bà con nào đã nói.",
  inSteps: "Số còn thay đổi nên ghi theo bậc 5: ghi 5 là có từ 5 đến 9, ghi 10 là có từ 10 đến 14.",
} as const;
