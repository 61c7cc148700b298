/** Names in the bar of a case page: short, for four stand side by side on a small phone. */
export const actBarWords = {
  title: "Tới chỗ làm",
  accept: "Nhận việc",
  answer: "Trả lời",
  ask: "Hỏi lại",
  transfer: "Chuyển",
  other: "Khác",
} as const;
