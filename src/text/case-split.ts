/** Words around one message that held two matters. */

export const splitWords = {
  title: "Tách thành hai việc",
  hint: "Khi một tin có hai chuyện. Đánh dấu những câu thuộc chuyện thứ hai. Lời gốc vẫn còn nguyên ở việc này; bà con được báo mã thứ hai.",
  sentences: "Câu thuộc việc mới",
  field: "Lĩnh vực của việc mới",
  send: "Tách và báo bà con",
  done: (code: string): string => `Đã tách. Việc mới: ${code}.`,
  open: "Mở việc mới",
  refused: "Chưa tách được. Xin đánh dấu ít nhất một câu và chừa lại ít nhất một câu; việc phải còn đang mở.",
  step: "Tách thành hai việc",
  came: "Tách từ việc",
} as const;

/** To the citizen. */
export const caseSplit = (d: { code: string; newCode: string; unit: string; summary: string }): string =>
  [
    `Tin bà con gửi có hai chuyện, nên ${d.unit} tách ra để làm cho rõ. Việc ${d.code} vẫn giữ như cũ.`,
    `Việc mới: ${d.newCode} (${d.summary}). Không cần gửi lại.`,
    `Muốn biết tới đâu, bà con nhắn "xem ${d.newCode}".`,
  ].join("\n");
