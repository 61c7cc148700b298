/**
 * A reminder in the timeline of a case, by what it was about (`what` of the event), for cadres; null for one nobody knows.
 */
export function reminderWord(what: string | null): string | null {
  return what !== null && Object.hasOwn(reminders, what) ? reminders[what as keyof typeof reminders] : null;
}

const reminders = {
  look: "Đã nhắc đơn vị: việc mới chưa ai mở xem",
  half: "Đã nhắc đơn vị: qua nửa thời hạn",
  due: "Đã nhắc đơn vị: gần hết hạn",
  overdue: "Đã nhắc đơn vị: quá hạn",
  page: "Đã gọi lại người trực vì việc khẩn",
  promise: "Đã nhắc đơn vị: tới ngày đã hẹn với bà con",
  question: "Đã nhắc bà con trả lời câu hỏi của cán bộ",
  answer_lapsed: "Bà con chưa trả lời, thời gian của đơn vị lại tính",
  red_list: "Đã nhắc đơn vị: quá hạn đã lâu, vào danh sách đỏ",
} as const;
