/** Words of the console page about clauses that differ. */
export const conflictWords = {
  title: "Điều khoản vênh nhau",
  intro: "Hai văn bản đang áp dụng, ngang cấp nhau, mà ghi khác nhau về cùng một việc. Bà con hỏi thì trợ lý đưa cả hai, không tự chọn. Anh chị xem bên nào đúng, hỏi cơ quan ban hành nếu cần, rồi ghi lại.",
  kinds: { money: "Khác số tiền", percent: "Khác tỷ lệ", duration: "Khác thời hạn", age: "Khác tuổi" },
  says: (value: string): string => `Ghi: ${value}`,
  question: "Câu bà con hỏi gần nhất",
  times: (n: number): string => `Gặp ${n} lần`,
  period: (first: string, last: string): string => (first === last ? `ngày ${first}` : `từ ${first} tới ${last}`),
  settle: "Ghi đã xem",
  settleHint: "Nếu một văn bản đã hết hiệu lực, anh chị sửa ngày hiệu lực ở trang Văn bản thì trợ lý tự bỏ bản cũ. Nếu cả hai còn hiệu lực, viết câu trả lời ở mục Duyệt sẵn.",
  note: "Kết quả xem xét",
  noteMissing: "Xin ghi một câu: bên nào đúng, vì sao, hoặc đã hỏi ai.",
  settleSend: "Ghi lại",
  settled: (note: string): string => `Đã xem: ${note}`,
  settledDone: "Đã ghi kết quả. Nếu còn ai hỏi mà vẫn vênh, việc này hiện lại.",
  empty: "Chưa gặp điều khoản nào vênh nhau",
  emptyNext: "Khi trả lời bà con mà gặp hai văn bản ghi khác nhau, trợ lý ghi vào đây.",
};
