/** Khiếu nại and tố cáo: explained and protected, never accepted (domain.md §1.5, §1.6, §1.8). */

/** Luật Khiếu nại Đ7, Đ8, Đ9, Đ17. `lastDay`: only when the citizen told the day of the decision. */
export const complaintGuide = (known: { lastDay: string | null; from: string | null }): string[] => [
  `Bà con muốn cơ quan xem lại một quyết định hay việc làm, phải không? Đó là khiếu nại. ${
    known.lastDay && known.from
      ? `Hạn làm đơn là 90 ngày; tính từ ${known.from} thì tới ${known.lastDay}.`
      : "Hạn làm đơn là 90 ngày, tính từ ngày nhận hoặc biết quyết định. Bà con đừng để lâu."
  }\nGửi đơn cho người, cơ quan đã ra quyết định (tên ghi ở đầu quyết định); việc của xã thì gửi Chủ tịch UBND xã. Nhắn qua đây không thay được đơn, và không làm dừng thời hạn.`,
  "Đơn cần có: ngày viết; họ tên, địa chỉ của bà con; ai bị khiếu nại; nội dung, lý do, yêu cầu; chữ ký hoặc điểm chỉ; kèm bản chụp quyết định và giấy tờ liên quan.\nThời gian bị bệnh, thiên tai, đi xa có lý do chính đáng không tính vào hạn. Hộ nghèo, người có công được trợ giúp pháp lý miễn phí (Điều 7 Luật Trợ giúp pháp lý 11/2017/QH14).",
];

export const complaintSource = "Căn cứ: Điều 7, 8, 9, 17 Luật Khiếu nại (02/2011/QH13), đã được sửa đổi từ 01/7/2026.";

export const complaintOffer = (): string => "Tôi chuyển một phản ánh ngắn, cán bộ dân vận gọi lại, được không?";

/** Shown before a person types more (domain.md §1.6). `place`: one level above the accused. */
export const denunciationWarning = (place: string): string[] => [
  "Việc bà con vừa nói có thể là tố cáo. Luật chỉ cho nhận tố cáo bằng đơn hoặc đến gặp trực tiếp. Xin đừng gửi tên, địa chỉ, giấy tờ của mình qua đây.\nBà con được giữ bí mật họ tên, địa chỉ, chữ viết và được đề nghị bảo vệ. Bị đe dọa, gọi ngay 113.",
  `Nơi gửi đơn hoặc đến gặp: ${place}. Đơn cần: ngày; họ tên, địa chỉ liên hệ; việc làm sai; ai làm; chữ ký hoặc điểm chỉ.`,
];

export const denunciationSource = "Căn cứ: Điều 9, 22, 23, 47 Luật Tố cáo (25/2018/QH14), đã được sửa đổi từ 01/7/2026.";

export const denunciationOffer = (desk: string): string =>
  `Nếu bà con muốn, tôi chuyển riêng nội dung (không kèm người gửi) tới ${desk}. Đây là cung cấp thông tin, không thay đơn tố cáo. Muốn chuyển, nhắn: CHUYỂN.`;

/** Conduct that is no denunciation: rudeness, pressing for money. Same wall, gentler words. */
export const conductWarning = (place: string, desk: string): string[] => [
  `Việc này là chuyện cán bộ, nên tôi không gửi về nơi đó. Tôi có thể chuyển riêng tới ${desk}, không kèm người gửi.\nBà con cũng có thể gặp trực tiếp: ${place}.`,
  "Muốn tôi chuyển, nhắn: CHUYỂN. Xin đừng ghi tên, số điện thoại của bà con vào đây.",
];

/** A provincial leader: guidance only, nothing is kept (domain.md §2.5). */
export const leaderGuide = (place: string): string[] => [
  `Việc này vượt phần tôi được phép chuyển. Nơi nhận: ${place}. Bà con gửi đơn hoặc đến gặp trực tiếp.`,
  "Tôi đã bỏ nội dung bà con vừa nhắn, không lưu và không chuyển cho ai. Bị đe dọa, bà con gọi 113.",
];

export const askRestrictedPlace = (): string => "Việc xảy ra ở xã, phường nào? Tôi chỉ dùng để chuyển đúng cấp trên của nơi đó.";

export const restrictedPreview = (words: string, desk: string): string => `Tôi sẽ chuyển đúng những lời này tới ${desk}. Tên, số điện thoại, tài khoản của bà con tôi không gửi kèm:\n«${words}»\nBà con đồng ý không?`;

export const restrictedSent = (receipt: string, desk: string): string =>
  `Đã chuyển riêng tới ${desk}. Mã biên nhận: ${receipt}.\nTôi không lưu ai đã gửi, nên bà con chép mã này ra giấy; muốn biết tới đâu hay muốn nói thêm, nhắn mã. Mã dùng được ở máy nào cũng được. Đây chưa phải là đơn tố cáo.\nPhía tôi đã bỏ lời vừa nhắn. Trên máy bà con thì còn, bà con tự xóa nếu người khác cũng xem máy này.`;

export const restrictedDropped = (): string =>
  "Tôi không chuyển gì cả và đã bỏ nội dung. Bà con vẫn có thể gửi đơn hoặc đến gặp nơi tôi vừa chỉ. Tin trên máy bà con thì bà con tự xóa nếu cần.";

/** A day has passed and nobody said CHUYỂN. It names nothing of the matter: another may be holding the telephone. */
export const restrictedExpired = (): string => "Chuyện riêng hôm trước bà con chưa chọn chuyển hay thôi. Tôi đã bỏ nội dung, không chuyển cho ai.";

/** "Gặp người" while a hand-over is being decided: a person does read it, but only after the word. */
export const restrictedPersonReads = (desk: string, place: string): string =>
  `Bà con nhắn CHUYỂN thì có người thật đọc: ${desk}. Gặp trực tiếp thì tới ${place}.\nTôi chưa chuyển gì và chưa bỏ gì. Bà con chọn:`;

/** After something else came in between. */
export const restrictedStillHere = (): string => "Còn chuyện riêng bà con nói lúc nãy, tôi chưa chuyển cho ai. Muốn chuyển, nhắn CHUYỂN. Muốn bỏ, nhắn THÔI. Quá một ngày không nhắn, tôi tự bỏ.";

/** "Để tôi suy nghĩ". */
export const restrictedTakeTime = (): string => "Dạ, bà con cứ nghĩ kỹ. Tôi chưa chuyển cho ai. Muốn chuyển, nhắn CHUYỂN. Muốn bỏ, nhắn THÔI. Quá một ngày không nhắn, tôi tự bỏ.";

/** A question in the middle of it is not looked up and not kept: it may hold what happened. Luật Tố cáo Đ9, Đ24, Đ30. */
export const restrictedQuestion = (place: string): string =>
  `Tên, tài khoản của bà con không đi kèm lời chuyển. Đơn tố cáo thì gửi ${place}. Nơi nhận xử lý ban đầu trong 7 ngày làm việc. Giải quyết trong 30 ngày, việc phức tạp thì lâu hơn (Điều 9, 24, 30 Luật Tố cáo 25/2018/QH14).\nCâu khác, bà con chọn xong rồi hỏi, để câu hỏi không lẫn với chuyện riêng này.`;

/** The interview about another matter waits. */
export const otherMatterWaits = (): string => "Việc bà con đang kể dở, tôi để đó, xong chuyện này tôi hỏi tiếp.";

/** A picture sent in the middle of it would lead back to the sender. */
export const restrictedPhoto = (): string => "Xin bà con đừng gửi ảnh, giấy tờ qua đây: trong ảnh có thể có dấu vết của bà con. Tôi không giữ ảnh này. Bà con để dành, đưa tận tay nơi nhận đơn.";

export const receiptUnknown = (): string => "Tôi không thấy biên nhận này. Bà con xem lại từng chữ, số giúp tôi.";

/** domain.md §1.2: private quarrels. */
export const civilDispute = (): string =>
  "Chuyện này là việc giữa người dân với nhau, xã không ra quyết định thay được. Bà con nhờ tổ hòa giải ở ấp, khóm giúp hai bên nói chuyện. Không xong thì bà con đưa ra tòa án.\n" +
  "Căn cứ: Luật Hòa giải ở cơ sở (35/2013/QH13).\nBà con muốn tôi báo cho xã biết để cử người hòa giải không?";
