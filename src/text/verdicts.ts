/** Words around what a citizen says of the result of their matter. */

export const verdictWords: Record<"xong" | "mot_phan" | "chua" | "khong_ro" | "khong_phan_hoi", string> = {
  xong: "Đã xong",
  mot_phan: "Xong một phần",
  chua: "Chưa xong",
  khong_ro: "Không rõ",
  khong_phan_hoi: "Không phản hồi",
};

/** Choices under an answer, besides "Xong rồi" and "Chưa xong". */
export const verdictChoices = { part: "Xong một phần", unclear: "Tôi chưa rõ" } as const;

export const askWhatIsLeft = (): string => "Còn phần nào chưa xong? Bà con nhắn một câu, tôi gửi cấp trên của đơn vị xem tiếp.";

export const unclearThanks = (code: string): string =>
  `Tôi đã ghi là bà con chưa rõ kết quả việc ${code}, và nhờ đơn vị nói rõ hơn. Xem lại thấy chưa xong, bà con nhắn "chưa xong ${code}".`;

/** To the cadre who answered. */
export const deskUnclear = (d: { code: string; summary: string }): string =>
  `Bà con đọc trả lời việc ${d.code} (${d.summary}) mà chưa rõ đã xong hay chưa. Anh chị nhắn hoặc gọi giải thích thêm.`;

/** On the cadre's page: results of a unit in a month. */
export const outcomeDesk = {
  title: "Kết quả theo lời bà con",
  month: (month: string): string => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  ended: "Đã kết thúc",
  lowRated: "Chấm 1–2 điểm",
  refusals: "Lần báo không xử lý được",
  /** Hidden: small, or a small one could be reckoned from it. */
  few: "không nêu",
  none: "Tháng này chưa có việc nào kết thúc.",
  noneNext: "Chọn tháng khác ở trên. Việc được đếm khi đã trả lời, đã hướng dẫn hoặc báo không xử lý được.",
  navigation: "Kết quả",
  pick: "Tháng",
  show: "Xem",
  notYet: "Chưa tới lúc đóng",
  howToRead: "Đọc các số này thế nào",
  tooFew: (n: number): string => `${n} đơn vị chưa có số nào nêu được`,
  noneShown: "Tháng này chưa có số nào nêu được, vì việc kết thúc còn ít.",
  note: "Không phản hồi không tính là hài lòng. Việc chấm 1–2 điểm được đếm riêng.",
  unit: "Đơn vị",
} as const;
