/** What the assistant says where a guard stands in the way: short, without blame, always with a way to a person. */

const toAPerson = "Muốn gặp người thật, bà con nhắn: gặp người.";

/** A message that commands the assistant and holds nothing else (domain.md §7.4). */
export const commandRefused = (): string =>
  `Tôi chỉ giúp về chính sách và phản ánh của bà con. Lời dặn riêng cho máy thì tôi không làm theo được. Bà con có việc gì cần hỏi hay phản ánh, tôi nghe đây. ${toAPerson}`;

/** The same, with a real matter beside it that is taken up next. */
export const commandLeftAside = (): string => "Tôi chỉ giúp về chính sách và phản ánh của bà con. Lời dặn riêng cho máy thì tôi xin bỏ qua. Việc của bà con thì tôi nghe đây.";

/** Names, words or files of others are asked for (domain.md §1.6: who reported is kept secret). */
export const othersDataRefused = (): string =>
  `Thông tin riêng của người khác thì tôi không có, và cũng không được cho ai biết. Tên người phản ánh, tố cáo được pháp luật giữ kín, trong đó có cả bà con. Bà con có việc riêng của mình, cứ nhắn tôi. ${toAPerson}`;

/** Leaders, borders, religion, history (domain.md §0.13, §7.4): no opinion, and what it can do. */
export const politicalBait = (): string =>
  `Tôi là trợ lý về chính sách và việc ở địa phương, không bình luận chuyện này. Bà con có việc gì cần hỏi hay phản ánh ở xã, tôi giúp ngay. ${toAPerson}`;

/** Messages come faster than they can be read; they are kept. */
export const tooMany = (): string =>
  "Bà con nhắn hơi nhanh, tôi đọc chưa kịp. Tin nào tôi cũng giữ lại, đọc xong tôi trả lời ngay. Việc nguy cấp, bà con gọi 112, 113, 114 hoặc 115.";

/** How each guard is called on the operations page. */
export const guardNames: Readonly<Record<string, string>> = {
  size: "Tin quá dài, chỉ đọc phần đầu",
  rate: "Nhắn dồn dập, trả lời chậm lại",
  hidden_characters: "Có ký tự ẩn, đã bỏ ra",
  injection: "Ra lệnh cho máy",
  others_data: "Hỏi thông tin của người khác",
  political_bait: "Hỏi nhận xét chính trị",
  unsupported_number: "Con số không có trong điều luật",
  unsupported_claim: "Điều nói ra không có trong điều luật",
  wrong_citation: "Dẫn sai điều luật",
  promise: "Hứa thay cơ quan",
  political_opinion: "Nêu ý kiến chính trị",
  personal_advice: "Khuyên việc riêng",
  pii_leak: "Lộ thông tin người khác",
  improper_tone: "Lời lẽ chưa phải",
  accepts_denunciation: "Nhận thay đơn khiếu nại, tố cáo",
  injection_echo: "Làm theo lời ra lệnh trong câu hỏi",
};

/** "promise_failed" → "Hứa thay cơ quan (máy kiểm bị lỗi, đã chặn)"; an unknown guard keeps its name. */
export function guardName(guard: string): string {
  const own = guard.endsWith("_failed") ? guard.slice(0, -"_failed".length) : guard;
  const name = guardNames[own] ?? own;
  return own === guard ? name : `${name} (máy kiểm bị lỗi, đã chặn)`;
}

export const guardTableWords = {
  title: "Những lần máy tự chặn",
  intro: "Chỉ đếm số lần. Không giữ nội dung, không biết ai nhắn.",
  guard: "Máy chặn vì",
  today: "Hôm nay",
  week: "Bảy ngày qua",
  empty: "Bảy ngày qua máy chưa phải chặn lần nào",
  emptyNext: "Không cần làm gì.",
};
