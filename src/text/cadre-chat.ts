/** What the assistant says to a cadre in their own chat. Short: they have forty open matters. */

/** `closes`: on this channel nothing may be sent to who has not written for two days. */
export const bound = (name: string, unit: string, closes: boolean): string =>
  `Đã nối cuộc trò chuyện này với tài khoản cán bộ: ${name}, ${unit}. Việc mới sẽ báo ở đây. Nhắn «việc» để xem danh sách.${
    closes ? "\nZalo OA chỉ cho báo tin trong 48 giờ sau lần nhắn cuối của anh chị. Mỗi sáng anh chị nhắn «việc» một lần thì không lỡ tin nào. Người trực việc khẩn nên nối bằng kênh khác, như Zalo Bot." : ""
  }`;

export const bindingFailed = (): string => "Mã liên kết không đúng hoặc đã hết hạn. Nhờ quản trị cấp mã mới.";

export const cadreCase = (code: string): string => `Tôi không thấy việc ${code} trong phần anh chị phụ trách.`;

/** Above the numbered list. Zeros are left out. @param more how many stand behind the list */
export function workList(d: { open: number; late: number; dueToday: number; fresh: number; waiting: number; more: number }): string {
  if (d.open === 0) return "Không có việc nào đang mở.";
  const counts = [counted(d.late, "trễ hạn"), counted(d.dueToday, "tới hạn hôm nay"), counted(d.fresh, "mới"), counted(d.waiting, "chờ bà con")].filter((count) => count !== null);
  return [
    `Việc đang mở: ${d.open}${counts.length === 0 ? "" : ` (${counts.join(", ")})`}. Nhắn số để mở.`,
    ...(d.more > 0 ? [`Còn ${d.more} việc nữa, xem trên trang làm việc.`] : []),
  ].join("\n");
}

const counted = (n: number, what: string): string | null => (n === 0 ? null : `${n} ${what}`);

/** One line of the list, to be chosen by its number. */
export const workLine = (d: { code: string; mark: "late" | "today" | "new" | "waiting" | null; summary: string }): string =>
  [d.code, d.mark === null ? null : { late: "TRỄ", today: "hôm nay", new: "mới", waiting: "chờ bà con" }[d.mark], d.summary].filter((part) => part !== null).join(" · ");

/** On the card: what was said last between desk and citizen. */
export const lastWords = (d: { by: "citizen" | "desk"; text: string }): string => `${d.by === "citizen" ? "Bà con nhắn thêm" : "Đã hỏi bà con"}: «${d.text}»`;

export const step = (status: string): string => `Bước: ${status}`;

export const readOnly = (code: string): string => `Việc ${code} do đơn vị khác phụ trách, anh chị chỉ xem được.`;

/** Acts of the card, besides those every dialogue has words for. */
export const actLabels = { extend: "Gia hạn", refuse: "Không xử lý được", guide: "Hướng dẫn nơi khác", note: "Ghi chú nội bộ" } as const;

export const askDay = (last: string): string => `Xin thêm tới ngày nào? Nhắn ngày/tháng, chậm nhất ${last}.`;

export const askExtendReason = (): string => "Vì sao cần thêm thời gian? Một câu, bà con sẽ đọc được.";

export const askReason = (code: string): string => `Vì sao không xử lý được ${code}?`;

export const askWhere = (): string => "Bà con cần tới đâu? Nhắn tên cơ quan và địa chỉ, hoặc cách gửi.";

export const writeRefusal = (): string => "Anh chị nhắn câu nói với bà con: vì sao không làm được, và đường đi tiếp.";

export const writeGuidance = (): string => "Anh chị nhắn câu hướng dẫn bà con: cần giấy tờ gì, gửi thế nào.";

export const writeNote = (): string => "Anh chị nhắn ghi chú. Chỉ cán bộ đọc được, bà con không thấy.";

export const noted = (code: string): string => `Đã lưu ghi chú cho ${code}.`;

export const extended = (code: string): string => `Đã gia hạn ${code}. Bà con được báo lý do và ngày mới.`;

export const refused = (code: string): string => `Đã gửi bà con: không xử lý được ${code}, vì sao và cần tới đâu.`;

export const guided = (code: string): string => `Đã gửi hướng dẫn cho ${code}.`;

/** Before anything goes to the citizen. @param message word for word what they will read */
export const confirm = (message: string): string => `Bà con sẽ nhận đúng tin này. Gửi không?\n———\n${message}`;

export const confirmLabels = { send: "Gửi", edit: "Viết lại", drop: "Thôi" } as const;

/** The closing gate held back; what was written stays here. */
export const keptHere = (written: string): string => `Câu anh chị viết tôi còn giữ: «${written}»\nNhắn thêm phần còn thiếu, hoặc nhắn lại cả câu. Chưa gửi gì cho bà con.`;

export const looksPersonal = (shown: string): string => `«${shown}» giống thông tin riêng của một người. Xin bỏ ra. Là số hoặc tên của cơ quan thì giữ được.`;

/** Only personal data was found, which may be an office's own. */
export const passLabel = "Đây là số, tên của cơ quan, được phép gửi";

/** Something else was opened while words were being written. */
export const leftUnsent = (code: string, written: string): string => `Lời anh chị đang viết cho ${code}, chưa gửi: «${written}»`;

export const whichUnit = (typed: string): string => `Chưa rõ «${typed}» là đơn vị nào. Anh chị chọn trong danh sách, hoặc nhắn đúng tên.`;

export const photosKeptForAnswer = (count: number): string => `Đã giữ ${count} ảnh, gửi kèm câu trả lời. Ảnh được bỏ nơi chụp, giờ chụp. Xin đừng gửi ảnh có mặt người, giấy tờ, biển số xe.`;

export const photosOnlyWithAnswer = (): string => "Ảnh chỉ gửi kèm được với câu trả lời, nên tôi chưa giữ. Anh chị cứ nhắn tiếp câu đang viết.";

/** What the citizen sent into an open case besides words. */
export const photosAdded = (count: number): string => `[Bà con gửi thêm ${count} ảnh, xem ở trang làm việc]`;

export const acceptedNow = (code: string): string => `Đã nhận ${code}. Tôi ngưng báo khẩn. Người dân được báo là đang xử lý.`;

export const accepted = (code: string): string => `Đã nhận ${code}. Người dân được báo là đang xử lý.`;

export const askWhat = (code: string): string => `Anh chị cần hỏi người dân điều gì về ${code}? Nhắn đúng một câu hỏi.`;

export const asked = (code: string): string => `Đã gửi câu hỏi. Khi người dân trả lời, tôi báo ở đây (${code}).`;

export const whereTo = (code: string): string => `Chuyển ${code} tới đâu?`;

export const whyTransferNow = (): string => "Vì sao chuyển? Một câu, người dân sẽ đọc được.";

export const transferred = (code: string, unit: string): string => `Đã chuyển ${code} tới ${unit}.`;

export const whichOutcome = (code: string): string => `Kết quả việc ${code}:`;

export const outcomeWords = { done: "Đã làm xong", promised: "Hẹn ngày", explained: "Giải thích", no_rule: "Chưa có quy định" } as const;

export const writeAnswer = (): string => "Anh chị nhắn câu trả lời gửi người dân: ai làm, đã làm gì, khi nào.";

export const askProof = (): string => "Bằng chứng: gửi ảnh, hoặc nhắn số văn bản, biên bản, ngày làm, hoặc nói rõ vì sao chưa có. Người dân sẽ đọc được.";

export const askPromisedDay = (): string => "Hẹn xong ngày nào? Nhắn ngày/tháng, ví dụ 24/12, từ hôm nay trở đi. Tới ngày đó tôi hỏi lại người dân.";

export const answered = (code: string): string => `Đã gửi câu trả lời ${code}. Người dân sẽ nói xong hay chưa.`;

export const notPossible = (code: string, status: string): string => `Việc ${code} đang ở bước «${status}», chưa làm được bước này.`;

/** The link works once and for a short time; nobody else may have it. */
export const signInLink = (url: string): string => `Đường dẫn vào trang làm việc, dùng một lần, trong 15 phút. Xin không gửi cho người khác:\n${url}`;

export const dropped = (): string => "Đã bỏ, chưa gửi gì.";
