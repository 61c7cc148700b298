/** The page of matters long past their day. */
export const redListWords = {
  navigation: "Trễ nặng",
  title: "Việc trễ nặng",
  intro: "Việc quá hạn từ 5 ngày làm việc trở lên mà bà con chưa được trả lời. Danh sách này vào báo cáo tuần; trả lời xong, việc tự ra khỏi danh sách.",
  none: "Không có việc nào trễ nặng",
  noneNext: "Việc quá hạn 5 ngày làm việc sẽ hiện ở đây.",
  matter: "Việc",
  holder: "Đang ở",
  due: "Hạn",
  late: "Trễ",
  lateDays: (days: number): string => (days > 0 ? `${days} ngày làm việc` : "trong ngày"),
  since: "Vào danh sách",
} as const;
