/** What the assistant says in a conversation with a citizen. One idea a bubble, at most 90 words. */

/** First contact (domain.md §6.4), four short lines: who I am and whom to call, what I keep, how to reach a person, how to erase. */
export const firstContact = (operator: string, noticeUrl: string): string =>
  `Tôi là trợ lý tự động (AI) của ${operator}. Nguy cấp: gọi 112, 113, 114, 115.\n` +
  `Tôi chỉ lưu tin nhắn để trả lời, giữ kín người gửi (${noticeUrl}/rieng-tu). Xin đừng gửi số căn cước, giấy tờ.\n` +
  "Muốn gặp cán bộ, nhắn: gặp người.\n" +
  "Muốn xóa, nhắn: xóa dữ liệu.";

export const welcome = (): string =>
  "Bà con cần hỏi chính sách, hay muốn phản ánh một việc ở xã, phường mình? Cứ nhắn bằng lời thường ngày, không dấu cũng được.";

export const help = (): string =>
  "Tôi giúp được ba việc:\n– Hỏi chính sách: bà con hỏi, tôi trích đúng điều luật.\n– Phản ánh, kiến nghị, góp ý: tôi ghi lại và chuyển tới nơi phụ trách.\n– Xem việc đã gửi: nhắn «xem» kèm mã, ví dụ: xem CM-261123-K7QF.\n" +
  "Nhắn «gặp người» để gặp cán bộ, «xóa dữ liệu» để xóa tin đã gửi.";

/** "Gửi" with nothing told yet. */
export const nothingToSend = (): string => "Tôi chưa có gì để gửi. Bà con kể giúp: việc gì, ở ấp nào, xã nào?";

export const outOfScope = (): string => "Việc này ngoài phần tôi giúp được. Bà con có việc cần hỏi về chính sách hay phản ánh ở xã, tôi nghe đây.";

/** One calm sentence; the third in a row says that we pause (domain.md §7.3 rule 8). */
export const abuse = (timesInARow: number): string | null =>
  timesInARow === 1 ? "Tôi hiểu bà con đang bực. Bà con kể giúp chuyện gì, ở đâu, tôi ghi lại và chuyển ngay."
  : timesInARow === 3 ? "Tôi tạm dừng ở đây. Khi cần, bà con cứ nhắn lại, tôi vẫn nghe."
  : null;

export const cannotRead = (what: string): string => {
  const named: Record<string, string> = { sticker: "nhãn dán", voice: "tin nói", photo: "ảnh", location: "vị trí" };
  return `Tôi đã nhận ${named[what] ?? "tin này"}, nhưng chưa đọc được. Bà con nhắn giúp bằng chữ, không dấu cũng được.`;
};

export const askOtherWords = (): string => "Bà con nói lại giúp tôi bằng lời khác: muốn biết về ai, việc gì, ở đâu? Hoặc nhắn «hỏi cán bộ» để người thật trả lời.";

export const askYourQuestion = (): string => "Bà con muốn hỏi chính sách gì? Cứ hỏi như hỏi người quen, không dấu cũng được.";

export const tellYourMatter = (): string => "Bà con kể giúp tôi: việc gì, ở ấp nào, xã nào, từ bao giờ?";

export const whenNeeded = (): string => "Dạ. Khi cần, bà con cứ nhắn tôi.";

export const oldButton = (): string => "Nút này đã cũ. Bà con nhắn lại bằng chữ giúp tôi.";

export const tooLong = (maxChars: number): string => `Tin dài quá, tôi chỉ đọc được ${maxChars.toLocaleString("vi-VN")} chữ cái đầu. Bà con gửi phần sau thành tin mới giúp tôi.`;

/** A turn failed three times: nothing is lost, a person will look. */
export const apology = (): string => "Xin lỗi bà con, tin vừa rồi tôi xử lý chưa được. Tin vẫn còn nguyên, tôi đã báo người phụ trách xem. Việc khác bà con cứ nhắn tiếp.";

/* ---- taking down a grievance ---- */

export const askPlace = (): string => "Chỗ này ở ấp (khóm) nào, xã (phường) nào? Bà con ghi tên cũ cũng được.";

export const askPlaceAgain = (heard: string): string => `Tôi chưa rõ «${heard}» nay thuộc xã, phường nào. Bà con cho tôi tên xã, phường mới hoặc tên cũ.`;

export const askWhichPlace = (heard: string): string => `«${heard}» có thể thuộc mấy nơi. Bà con chọn giúp nơi có việc này:`;

export const askDetail = (): string => "Bà con kể rõ thêm giúp tôi: việc gì, từ bao giờ, ai bị?";

export const askEdit = (): string => "Bà con viết lại cho đúng ý, tôi thay phần nội dung. Muốn giữ như cũ, nhắn: gửi.";

export const outsideProvince = (heard: string, province: string): string =>
  `Tôi chỉ phục vụ ${province}, nên việc ở ${heard} tôi không chuyển được. Bà con gửi qua trang dichvucong.gov.vn, mục Phản ánh kiến nghị.`;

export interface DraftCard {
  kindName: string; fieldName: string; urgent: boolean; words: string; place: string | null; unit: string; withTurns?: boolean;
  /** "Từ bao giờ: 2 tháng nay", a line each. */
  facts?: readonly string[];
  photoInvited?: string | null;
}

/** The draft read back: the citizen's own words, what it is, where it goes. */
export const draftCard = (draft: DraftCard): string =>
  [
    "Tôi ghi lại như sau, bà con xem đúng chưa:",
    `«${draft.words}»`,
    `– Loại: ${draft.kindName} · ${draft.fieldName}${draft.urgent ? " · cần xem sớm" : ""}`,
    `– Nơi: ${draft.place ?? "chưa rõ"}`,
    ...(draft.facts ?? []).map((fact) => `– ${fact}`),
    `– Gửi tới: ${draft.unit}`,
    draft.withTurns === true ? "– Kèm theo: câu bà con đã hỏi và câu tôi đã trả lời, để cán bộ khỏi hỏi lại" : null,
    draft.photoInvited ? `Người gửi được giữ kín. ${draft.photoInvited}` : "Người gửi được giữ kín.",
  ].filter((line) => line !== null).join("\n");

/** `reply`: the sentence that says by when, with its source. */
export interface CaseReceipt { code: string; unit: string; reply: string | null; link: string }

export const caseSent = (receipt: CaseReceipt): string =>
  [
    `Tôi đã ghi và chuyển tới ${receipt.unit}. Mã: ${receipt.code}.`,
    receipt.reply,
    `Xem tới đâu: nhắn «xem ${receipt.code}» hoặc mở ${receipt.link}`,
  ].filter((line) => line !== null).join("\n");

export const opinionSent = (receipt: CaseReceipt): string =>
  `Cảm ơn bà con. Tôi đã ghi và chuyển tới ${receipt.unit}, mã ${receipt.code}. Ý này vào báo cáo tổng hợp kỳ này.\nXem lại: nhắn «xem ${receipt.code}» hoặc mở ${receipt.link}`;

export const draftDropped = (): string => "Tôi đã bỏ, không gửi đi đâu. Khi cần, bà con nhắn lại.";

export const nextMatter = (words: string): string => `Còn việc nữa bà con vừa nói: «${words}».`;

export const severalMatters = (count: number): string => `Bà con có ${count} việc, tôi làm từng việc một.`;

export const questionForCadre = (receipt: CaseReceipt): string =>
  `Tôi đã chuyển câu hỏi tới ${receipt.unit}, mã ${receipt.code}. Cán bộ trả lời, tôi nhắn lại bà con ở đây.${receipt.reply ? ` ${receipt.reply}` : ""}\nXem: ${receipt.link}`;

export const humanRequested = (): string => "Bà con cần gặp cán bộ về việc gì, ở xã nào? Kể ngắn giúp tôi một câu, tôi chuyển để cán bộ trả lời ngay tại đây.";

/** "Gặp người" while something is being told. */
export const draftGoesToPerson = (): string => "Dạ, việc bà con đang kể là để gửi tới cán bộ. Bà con xong thì nhắn «Gửi», có người thật đọc và trả lời.";

/** More questions than are answered at once. `first`: the next of them. */
export const laterQuestions = (first: string, count: number): string =>
  count === 1 ? `Còn câu «${first}», bà con nhắn «tiếp», tôi trả lời luôn.` : `Còn ${count} câu nữa, bắt đầu từ «${first}». Bà con nhắn «tiếp», tôi trả lời luôn.`;

/* ---- case, afterwards ---- */

export const caseUnknown = (code: string): string => `Tôi không thấy việc nào mang mã ${code} trong số việc bà con đã gửi từ đây. Bà con xem lại mã giúp tôi.`;

export const noCasesYet = (): string => "Bà con chưa gửi việc nào từ đây. Muốn phản ánh, bà con cứ kể.";

export const addedToCase = (code: string): string => `Tôi đã gửi thêm lời bà con vào việc ${code}.`;

export const withdrawn = (code: string): string => `Đã rút việc ${code}. Cơ quan sẽ dừng xử lý.`;

export const actNotPossible = (code: string, status: string): string => `Việc ${code} đang ở bước «${status}», chưa làm được như vậy. Bà con nhắn «xem ${code}» để xem rõ.`;

export const askReopenReason = (): string => "Tôi hiểu là việc chưa xong. Còn vướng chỗ nào, bà con nói một câu để tôi chuyển lên cấp trên của nơi đã xử lý.";

export const reopened = (code: string, unit: string): string => `Tôi đã mở lại việc ${code} và chuyển lên ${unit}. Lời bà con và câu trả lời trước cũng được gửi kèm.`;

export const askRating = (code: string): string => `Bà con thấy việc ${code} được giải quyết thế nào?`;

export const ratingThanks = (stars: number): string => stars <= 2
  ? "Cảm ơn bà con đã nói thật. Nếu việc chưa xong, nhắn «chưa xong», tôi chuyển lên cấp trên."
  : "Cảm ơn bà con đã chấm. Tôi ghi lại để nơi xử lý biết.";

/** "Xem thêm": further clauses by name and address. */
export const moreClauses = (clauses: readonly { label: string; validity: string; path: string }[], publicUrl: string): string =>
  clauses.length > 0
    ? `Có thể bà con cần xem thêm:\n${clauses.map((clause, index) => `${index + 1}) ${clause.label}, ${clause.validity}\n${publicUrl}${clause.path}`).join("\n")}`
    : "Tôi không còn điều nào gần hơn. Bà con nhắn «hỏi cán bộ» để người thật trả lời.";
