/** Rights over one's own data and consent for each purpose (domain.md §6.2; Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP). */

/** What was asked, in the words of the register and of the receipt. */
export const rightsKindWords = {
  view: "Xem dữ liệu", erase: "Xóa dữ liệu", withdraw: "Rút lại đồng ý", mute: "Không nhận tin nữa", correct: "Sửa dữ liệu", object: "Không để máy xử lý",
} as const;

export const rightsStatusWords = { asked: "Chưa xong", done: "Đã xong", dropped: "Người yêu cầu đổi ý" } as const;

/** `days`: the statutory clock that was met at once. */
export interface RightsReceipt { code: string; days: number }

const clockLine = ({ code, days }: RightsReceipt): string => `Mã yêu cầu: ${code}. Luật cho ${days} ngày, tôi làm xong ngay (Điều 5 Nghị định 356/2025/NĐ-CP).`;

export interface PersonData {
  since: string;
  /** Last digits of the number kept; null: none. */
  phoneTail: string | null;
  cases: { code: string; status: string }[];
  /** Latest word for each purpose. */
  consents: { purpose: "answer" | "forward_phone" | "tell_by_phone" | "publish" | "for_other"; given: boolean; day: string }[];
  /** How often somebody opened who this is, and when last. */
  openings: { times: number; lastDay: string | null };
}

const purposeWords = { answer: "trả lời bà con", forward_phone: "cho cán bộ gọi lại", tell_by_phone: "báo qua số điện thoại khi có câu trả lời", publish: "đăng công khai, không tên", for_other: "báo giùm người khác" } as const;

export const myData = (data: PersonData, receipt: RightsReceipt): string =>
  [
    `Tôi đang giữ: mã ẩn danh của cuộc trò chuyện này từ ${data.since}; ${data.phoneTail === null ? "không có số điện thoại" : `số điện thoại đuôi ${data.phoneTail}, đã khóa kín`}.`,
    data.cases.length > 0 ? `Việc đã gửi: ${data.cases.map((item) => `${item.code} (${item.status})`).join(", ")}.` : "Chưa có việc nào đã gửi.",
    data.consents.length > 0 ? `Bà con đã nói: ${data.consents.map(({ purpose, given, day }) => `${given ? "đồng ý" : "không đồng ý"} ${purposeWords[purpose]} (${day})`).join("; ")}.` : null,
    data.openings.times === 0 ? "Chưa ai mở xem bà con là ai." : `Đã có ${data.openings.times} lần cán bộ mở số hoặc tên tài khoản của bà con, gần nhất ngày ${data.openings.lastDay ?? ""}.`,
    "Muốn xóa, nhắn: xóa dữ liệu. Muốn rút số, nhắn: bỏ số điện thoại. Muốn sửa, nhắn: sửa dữ liệu.",
    clockLine(receipt),
  ].filter((line) => line !== null).join("\n");

export const askErase = (code: string): string =>
  `Xóa rồi không lấy lại được. Tôi xóa tin nhắn ở đây, số điện thoại (nếu có), và không còn biết bà con đã gửi việc nào. Việc đang làm sẽ dừng, tôi không báo kết quả về đây được nữa. Bà con chắc chưa?\nMã yêu cầu: ${code}. Luật cho 20 ngày; bà con nhắn CÓ là tôi xóa ngay.`;

export const erased = (): string => "Đã xóa. Tôi chỉ giữ phần tối thiểu pháp luật yêu cầu: có việc gì, xử lý thế nào, không kèm người gửi. Tin trên máy bà con thì bà con tự xóa.";

export const eraseDropped = (): string => "Tôi giữ nguyên, không xóa gì.";

export const mutedNow = (receipt: RightsReceipt): string => `Tôi sẽ không chủ động nhắn nữa. Khi cần, bà con nhắn lại là tôi trả lời. Muốn nhận tin lại, nhắn: gửi tin lại.\n${clockLine(receipt)}`;

export const unmutedNow = (): string => "Từ giờ có tin về việc của bà con, tôi lại nhắn.";

/* ---- the telephone number ---- */

/** domain.md §6.4, after the matter has gone out: no answer is no. */
/** `alsoTold`: the number may be told that there is an answer, should the chat be closed by then. */
export const askPhone = (alsoTold: boolean): string =>
  `Bà con có muốn kèm số điện thoại để cán bộ gọi lại${alsoTold ? ", và để báo qua Zalo khi có câu trả lời" : ""} không? Nhắn CÓ hoặc KHÔNG. Nhắn KHÔNG thì việc vẫn được chuyển, không kèm số.`;

export const askPhoneNumber = (): string => "Bà con nhắn số điện thoại giúp tôi. Chỉ cán bộ đang giữ việc này xem được. Muốn thôi, nhắn: không.";

export const askKnownNumber = (tail: string): string => `Bà con cho số đuôi ${tail} như lần trước phải không? Nhắn CÓ, hoặc nhắn số khác.`;

export const phoneNotRead = (): string => "Tôi chưa đọc ra số. Bà con nhắn đủ mười số, bắt đầu bằng số 0. Muốn thôi, nhắn: không.";

export const phoneKept = (code: string, tail: string): string => `Đã kèm số đuôi ${tail} vào việc ${code}. Số được khóa kín, chỉ cán bộ giữ việc này mở được. Muốn rút, nhắn: bỏ số điện thoại.`;

export const phoneDeclined = (): string => "Dạ. Việc vẫn được chuyển, không kèm số.";

export const phoneWithdrawn = (receipt: RightsReceipt): string => `Đã bỏ số điện thoại của bà con, cán bộ không mở được nữa. Việc đã gửi vẫn được xử lý.\n${clockLine(receipt)}`;

export const noPhoneKept = (): string => "Tôi không giữ số điện thoại nào của bà con.";

/* ---- what a person of the office has to do ---- */

/** `day`: the last day by law. */
export const requestTaken = (kind: keyof typeof rightsKindWords, code: string, days: number, day: string): string =>
  `Tôi đã ghi yêu cầu «${rightsKindWords[kind]}», mã ${code}. Người phụ trách dữ liệu làm và báo lại bà con ở đây, chậm nhất ${day} (${days} ngày, Điều 5 Nghị định 356/2025/NĐ-CP).`;

export const correctHint = (): string => "Sửa số điện thoại thì nhắn số mới. Thêm lời vào việc đã gửi thì nhắn mã việc kèm lời. Điều khác, người phụ trách sẽ hỏi bà con.";

export const askWhichWithdrawn = (): string => "Bà con muốn rút việc nào?";

export const nothingToWithdraw = (): string => "Bà con không có việc nào đang xử lý để rút. Muốn bỏ số điện thoại đã cho, nhắn: bỏ số điện thoại.";

/* ---- the register of the data officer ---- */

export const registerWords = {
  title: "Yêu cầu về dữ liệu cá nhân",
  navigation: "Dữ liệu cá nhân",
  intro: "Người dân đòi xem, xóa, sửa, rút đồng ý. Việc máy làm được thì đã làm ngay. Việc còn chờ, người phụ trách dữ liệu làm rồi bấm nút. Sổ này không ghi ai đã yêu cầu.",
  code: "Mã", kind: "Yêu cầu", askedAt: "Lúc nhận", confirmDue: "Báo đã nhận chậm nhất", finishDue: "Làm xong chậm nhất", status: "Tới đâu", settledAt: "Xong lúc", act: "Việc cần làm",
  late: "Quá hạn",
  waits: "Chờ người yêu cầu nhắn CÓ",
  empty: "Chưa có yêu cầu nào",
  emptyNext: "Khi người dân nhắn «xem dữ liệu», «xóa dữ liệu», yêu cầu hiện ở đây cùng hạn theo luật.",
  reply: "Lời báo cho người dân",
  replyHint: "Gửi vào cuộc trò chuyện của họ, không lưu ở đây.",
  settle: "Đã làm xong",
  settled: "Đã ghi là xong và báo cho người dân.",
  gone: "Đã ghi là xong. Người này đã xóa dữ liệu nên không báo được.",
  notOpen: "Yêu cầu này không còn chờ.",
} as const;

/** What the officer's words look like in the citizen's chat. */
export const officerSays = (code: string, words: string): string => `Người phụ trách dữ liệu báo về yêu cầu ${code}: ${words}`;

/* ---- on the case page ---- */

export const contactWords = {
  given: "Người dân đồng ý cho gọi lại về việc này.",
  show: "Xem số điện thoại",
  logged: "Mỗi lần xem đều được ghi lại.",
  title: (code: string): string => `Số điện thoại của việc ${code}`,
  none: "Số này đã được rút lại.",
  back: "Về trang việc",
} as const;
