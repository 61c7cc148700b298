/** On the case page: why a question came to a cadre, and what the assistant had said. */

export const handOverWords = {
  title: "Đã hỏi trợ lý",
  asked: "Bà con hỏi",
  answered: "Trợ lý đáp",
  clauses: (labels: readonly string[]): string => `Căn cứ trợ lý đã nêu: ${labels.join("; ")}`,
  noClause: "Trợ lý không nêu điều luật nào.",
  disliked: "Bà con báo câu này chưa đúng hoặc còn thiếu.",
};

/** A coded reason in words; an unknown one is shown as it is. */
export function handOverReasonWords(reason: string): string {
  const words: Readonly<Record<string, string>> = {
    no_source: "Chuyển cho cán bộ vì trợ lý không tìm thấy văn bản.",
    not_satisfied: "Chuyển cho cán bộ vì bà con thấy câu trả lời chưa đúng hoặc còn thiếu.",
    asked_human: "Chuyển cho cán bộ vì bà con muốn người thật trả lời.",
    complicated: "Chuyển cho cán bộ vì bà con hỏi nhiều câu một lúc.",
    "declined:personal_file": "Chuyển cho cán bộ vì phải xem hồ sơ riêng của bà con.",
    "declined:local_data": "Chuyển cho cán bộ vì đây là thông tin của địa phương, không có trong văn bản luật.",
    "declined:other_province": "Chuyển cho cán bộ vì trợ lý chỉ có quy định của tỉnh mình.",
    "declined:advice": "Chuyển cho cán bộ vì bà con hỏi lời khuyên riêng, trợ lý không khuyên.",
    "declined:opinion": "Chuyển cho cán bộ vì trợ lý không nêu ý kiến về việc này.",
    "declined:private_data": "Chuyển cho cán bộ vì bà con hỏi thông tin của người khác, trợ lý không trả lời.",
  };
  return words[reason] ?? reason;
}
