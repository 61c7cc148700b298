/** A matter told for somebody else (a neighbour, a hamlet), and what is said to a child. */

/** Before it goes: does the other person know? Luật 91/2025/QH15, Điều 9: nobody consents for another without being asked to. */
export const askOthersConsent = (whom: string): string =>
  `Việc này bà con báo giùm «${whom}», phải không? Người đó có biết và đồng ý cho gửi việc này không? Nhắn CÓ, hoặc CHƯA.`;

export const askThemFirst = (whom: string): string => `Dạ, tôi để đó. Bà con hỏi «${whom}» trước, rồi nhắn «Gửi». Nếu gửi như việc của chính mình, nhắn «Gửi tên tôi».`;

/** Stands under the words in the case, for the cadre. */
export const toldForOther = "(Người gửi báo giùm người khác; nói rằng người đó đã biết và đồng ý.)";

export const companionWord = (whom: string, word: string): string =>
  `Kết quả tôi báo về đây. Muốn «${whom}» cũng được báo, bà con đưa mã này: ${word}. Từ máy của mình, người đó nhắn mã này cho tôi là được.`;

export const companionBound = (code: string, link: string): string => `Đã nối. Có tin về việc ${code}, tôi báo cả bà con. Xem tới đâu: ${link}`;

export const companionUnknown = (): string => "Tôi không thấy mã này, hoặc đã có người khác dùng. Bà con hỏi lại người đưa mã.";

/** `unit`: who reads it; null: the child has told nothing yet. No data is asked of a child (domain.md §6.2.11). */
export const childAnswer = (passedOn: { code: string; unit: string } | null): string =>
  [
    "Cảm ơn em đã nhắn. Em đừng gửi tên, trường, địa chỉ, số điện thoại hay hình qua đây.",
    "Cần người lớn nghe ngay, em gọi 111 (miễn phí, ngày đêm). Đang nguy hiểm, gọi 113. Em cũng có thể nói với cha mẹ, thầy cô mà em tin.",
    passedOn === null ? "Có chuyện gì, em cứ nhắn. Tôi là máy, tôi sẽ chuyển cho cô chú cán bộ đọc." : `Tôi là máy, nên đã chuyển lời em cho cô chú ở ${passedOn.unit} đọc. Mã: ${passedOn.code}.`,
  ].join("\n");

/** Beside the answer to a child's question. */
export const childLine = (): string => "Em đừng gửi tên, trường, số điện thoại qua đây. Cần người lớn nghe, em gọi 111, miễn phí.";

export const childNote = "(Người gửi có thể dưới 16 tuổi: không hỏi thông tin cá nhân; cần người lớn xem ngay.)";
