/** Words around one matter that several people tell of: offering to go along, receipts, the cadre's page, copies of one text. */

/** Below this a number could point at a person. */
const fewest = 5;

/** How many people, as it may be said: "7 người", or "một số người" below five. */
export const peopleWords = (people: number): string => (people < fewest ? "một số người" : `${people} người`);

/** `matter`: field, in small letters; `place`: "ấp 4, xã Đất Mũi". Nothing of what the others wrote. */
export const offerToJoin = (offer: { people: number; matter: string; place: string }): string =>
  [
    `Có ${peopleWords(offer.people)} đã phản ánh việc giống vậy (${offer.matter}, ${offer.place}), nơi phụ trách đang giữ.`,
    "Bà con muốn thêm mình vào việc đó, hay gửi riêng?",
    "Thêm vào: bà con có mã riêng, lời của bà con được gửi kèm, có trả lời tôi báo. Không ai biết ai đã gửi.",
  ].join("\n");

/** The person told of it before. */
export const offerToAdd = (code: string): string =>
  `Việc này giống việc ${code} bà con đã gửi, nơi phụ trách đang giữ. Bà con muốn thêm lời vừa rồi vào việc đó, hay gửi thành việc mới?`;

export const joinChoiceWords = { join: "Thêm vào", alone: "Gửi riêng", add: "Thêm vào việc cũ" } as const;

/** `reply`: the sentence that says by when, with its source. */
export const caseJoined = (receipt: { code: string; unit: string; reply: string | null; link: string }): string =>
  [
    `Tôi đã thêm bà con vào việc ${receipt.unit} đang giữ. Mã riêng của bà con: ${receipt.code}.`,
    receipt.reply,
    `Có trả lời, tôi nhắn ở đây. Xem tới đâu: nhắn «xem ${receipt.code}» hoặc mở ${receipt.link}`,
  ].filter((line) => line !== null).join("\n");

/** On the cadre's page of a case. */
export const alongWords = {
  title: (people: number): string => `Cùng phản ánh việc này: ${people} người nữa`,
  note: "Cán bộ xử lý một lần ở đây. Bước nhận, chuyển và câu trả lời được báo cho từng người theo mã riêng của họ. Khi trả lời, xin đừng nhắc tên hay chuyện riêng của ai.",
  sent: (code: string, at: string): string => `${code} · gửi ${at}`,
  withdrawn: "đã rút",
  goesWith: "Việc này đi cùng việc",
  goesWithNote: "Cán bộ xử lý ở việc đó. Ở đây chỉ xem.",
} as const;

/** On the operators' page: one text sent by many accounts. */
export const campaignWords = {
  title: "Tin giống hệt nhau từ nhiều người",
  intro: "Nhiều tài khoản gửi gần như cùng một lời trong vài giờ. Ai cũng được trả lời; báo cáo chỉ đếm là một. Xin một người xem: việc thật nhiều người cùng gặp, hay tin chép chuyền tay.",
  empty: "Bảy ngày qua không có.",
  emptyNext: "Khi có từ năm người trở lên gửi cùng một lời, dòng báo hiện ở đây.",
  first: "Tin đầu tiên",
  last: "Tin mới nhất",
  accounts: "Số người",
  sample: "Việc đầu tiên",
} as const;
