/** What the citizen hears when they say what they think of an answer, when an officer answered it, and when it changed since. */

/** First line of an answer that an office approved. `day`: YYYY-MM-DD. */
export const approvedLead = (unit: string, day: string): string => `Câu trả lời đã được ${unit} duyệt ngày ${day.split("-").toReversed().join("/")}:`;

/** Who answers for it: stands after "Người trả lời:". */
export const officerLine = (officer: { name: string; unit: string }): string => `${officer.name}, ${officer.unit}`;

/** "Sai rồi", "không phải ý tôi": heard, kept for the office, and a way on. */
export const badAnswerHeard = (): string =>
  "Tôi xin lỗi vì trả lời chưa đúng điều bà con cần. Tôi đã ghi lại để người phụ trách xem.\nBà con nói lại bằng lời khác giúp tôi, hoặc nhắn «hỏi cán bộ» để người thật trả lời.";

/** "Còn thiếu": heard, kept for the office, and two ways on. */
export const missingAnswerHeard = (): string =>
  "Tôi ghi lại là câu trả lời còn thiếu, để người phụ trách bổ sung.\nBà con cần rõ phần nào, nhắn tôi phần đó. Hoặc nhắn «hỏi cán bộ» để người thật trả lời.";

/** "Cảm ơn, đúng rồi". */
export const goodAnswerHeard = (): string => "Dạ, tôi ghi nhận. Khi cần, bà con cứ nhắn tôi.";

/** "Xem dữ liệu của tôi": that answers are still tied to this chat, and what for. */
export const answersRemembered = (count: number, days: number): string =>
  `Tôi còn nhớ đã trả lời ${count} câu cho cuộc trò chuyện này, trong ${days} ngày. Nhờ vậy quy định đổi thì tôi báo lại.`;

export interface ChangedAnswer {
  /** Day on which the question was answered, as people say it: "thứ Hai, 23/11/2026". */
  answeredOn: string;
  clauses: readonly { label: string; text: string | null; isUnderReview: boolean; link: string }[];
}

/** A rule that an answer rested on has changed: which one, what it says now, where to read it. Not a word of the question. */
export function answerChanged({ answeredOn, clauses }: ChangedAnswer): string {
  return [
    clauses.every(({ isUnderReview }) => isUnderReview)
      ? `Văn bản tôi trích cho bà con ngày ${answeredOn} đang được rà soát lại. Câu trả lời hôm đó có thể không đúng, bà con khoan làm theo.`
      : `Quy định tôi trích cho bà con ngày ${answeredOn} đã thay đổi. Câu trả lời hôm đó có thể không còn đúng.`,
    ...clauses.map(({ label, text, isUnderReview, link }) =>
      isUnderReview ? `${label}: đang được rà soát.` : text === null ? `${label}: không còn trong văn bản.\nXem: ${link}` : `${label}, nay ghi:\n“${text}”\nXem: ${link}`),
    "Cần rõ thêm, bà con cứ hỏi lại, hoặc nhắn: gặp người.",
  ].join("\n\n");
}
