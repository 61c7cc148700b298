/** The protected channel: words to whoever holds a receipt, to those who handle an item, and on the pages (domain.md §1.6, §2.5). */

/** How every line that shows what a receipt opens begins. */
export const receiptWord = "Biên nhận";

export interface ReceiptLine { fromSender: boolean; text: string; day: string }

/** Typing the receipt and the words in one message: the chat then has nothing to remember of it. */
export const howToAdd = "Muốn nói thêm, bà con gõ mã rồi gõ luôn lời nhắn, trong cùng một tin.";

/** Where it stands and what the desk said; the holder's own words are not said again, the phone may be another's. */
export function receiptAnswer(receipt: string, status: string, lines: readonly ReceiptLine[]): string {
  const replies = lines.filter(({ fromSender }) => !fromSender);
  const added = lines.length - replies.length;
  return [
    `${receiptWord} ${receipt}: ${status}.`,
    ...(replies.length === 0 ? ["Chưa có trả lời."] : replies.map(({ day, text }) => `Trả lời ngày ${day}: ${text}`)),
    ...(added === 0 ? [] : [`Bà con đã nhắn thêm ${added} lần.`]),
    howToAdd,
  ].join("\n");
}

export const addedByReceipt = (receipt: string): string =>
  `Tôi đã chuyển thêm lời này vào biên nhận ${receipt}, không kèm người gửi, và đã bỏ lời vừa nhắn ở đây. Có trả lời hay chưa, bà con nhắn mã để xem.`;

export const tooManyLines = (): string => "Biên nhận này đã có nhiều lời nhắn thêm, tôi không nhận thêm được nữa. Bà con chờ nơi nhận trả lời, hoặc đến gặp trực tiếp.";

export const receiptWait = (minutes: number): string =>
  `Vừa có nhiều mã gõ chưa đúng, nên tôi tạm dừng tra mã. Bà con chờ ${minutes} phút rồi nhắn lại, xem kỹ từng số giúp tôi. Mã và nội dung vẫn còn nguyên.`;

/** Offered beside CHUYỂN and THÔI. */
export const forwardAndTell = "Chuyển, có trả lời thì nhắn tôi";

/** What choosing it means, said before it is chosen. */
export const tellMeMeans = (): string =>
  "Nếu chọn nhắn khi có trả lời, tôi phải giữ một đường về máy này, khóa kín và để riêng. Chỉ hai cán bộ cùng duyệt, có lý do ghi lại, mới mở được. Chọn Chuyển thì tôi không giữ gì.";

export const willBeTold = (): string => "Khi có trả lời, tôi nhắn một câu chung, không nói về việc gì. Bà con nhắn mã để xem.";

/** All the message says: another may be holding the telephone. */
export const neutralNotice = (): string => "Bà con có 1 tin mới. Bà con nhắn mã đã chép để xem.";

export const receiptPage = {
  thread: "Lời qua lại",
  desk: "Nơi nhận trả lời",
  sender: "Bà con nhắn thêm",
  ownHidden: "Lời bà con đã gửi không hiện lại ở đây, để người khác cầm máy không đọc được.",
  add: "Nhắn thêm cho nơi nhận",
  addHint: "Đừng ghi tên, số điện thoại của bà con. Người gửi không đi kèm lời nhắn.",
  send: "Gửi lời nhắn",
  sent: "Đã chuyển thêm lời nhắn của bà con.",
  expired: "Trang mở đã lâu. Bà con gõ lại mã rồi nhắn lại giúp tôi.",
  empty: "Bà con chưa viết lời nhắn.",
  waitTitle: "Xin chờ một lát",
};

export const protectedDesk = {
  thread: "Lời qua lại với người giữ mã",
  noThread: "Chưa có lời nào thêm.",
  fromDesk: "Nơi nhận trả lời",
  fromSender: "Người giữ mã nhắn thêm",
  pass: "Chuyển sang nơi nhận khác",
  passTo: "Chuyển tới",
  passHint: "Chỉ những nơi được nhận việc kín và không liên quan tới việc này. Sau khi chuyển, anh chị không còn thấy nó, trừ người ở nơi nhận kín của tỉnh.",
  passReason: "Vì sao chuyển",
  passSend: "Chuyển đi",
  passed: "Đã chuyển. Nơi nhận được báo có việc mới, không kèm nội dung.",
  pick: "Chọn nơi nhận",
  leave: "Tôi hoặc người thân có liên quan",
  leaveHint: "Từ lúc gửi, anh chị không còn thấy việc này. Người khác ở nơi nhận sẽ làm tiếp; không còn ai thì tới người giữ việc kín của tỉnh.",
  leaveReason: "Liên quan thế nào",
  leaveSend: "Rút khỏi việc này",
  left: "Anh chị đã rút khỏi việc. Người khác sẽ làm tiếp.",
  log: "Đã làm gì",
  logWords: { answered: "Trả lời người giữ mã", passed: "Chuyển nơi nhận", excluded: "Rút vì có liên quan", sender_opened: "Mở đường về của người gửi, đã có hai người duyệt", viewed: "Đã xem" },
  told: "Đã lưu trả lời. Người gửi đã chọn được nhắn: một câu chung đã được gửi.",
  way: "Người gửi chọn để lại một đường về, đã khóa kín.",
  custodians: "Người giữ việc kín của tỉnh",
  custodiansHint: "Nhận việc kín khi nơi nhận không còn ai được phép xem. Nên có ít nhất hai người, ở hai cơ quan khác nhau.",
  custodian: "Giữ việc kín",
  name: "Cử giữ việc kín",
  unname: "Thôi giữ việc kín",
  noCustodian: "Chưa cử ai giữ việc kín: khi nơi nhận không còn ai được phép xem, việc sẽ không có người nhận. Anh chị cử ít nhất hai người.",
};
