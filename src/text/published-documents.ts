/** Words of the console pages of one published document: its state, history and the acts on it. */

const count = (n: number): string => n.toLocaleString("de-DE");

export const documentDeskWords = {
  openViewer: "Mở văn bản như bà con thấy",
  inUse: "Trợ lý đang dùng văn bản này để trả lời.",
  excludedSince: (moment: string): string => `Đã ngừng dùng từ ${moment}. Trợ lý không trả lời theo văn bản này.`,
  clauses: "Điều khoản",
  note: "Ghi chú",
  quality: "Chất lượng chữ",
  amends: "Sửa đổi, bổ sung",
  amendedBy: "Đã được sửa bởi",
  replacedBy: "Đã được thay bằng",
  problems: "Chỗ nghi sai khi tách",
  noProblems: "Không có",
  problemCount: (n: number): string => `${count(n)} chỗ`,
  structure: "Cấu trúc",
  versions: "Các bản đã công bố",
  versionsEmpty: "Chưa lưu bản nào.",
  current: "Đang dùng",
  asked: (who: string): string => `${who} xin duyệt`,
  approved: (who: string): string => `${who} duyệt`,
  fromFolder: "Nạp sẵn cùng hệ thống",
  compare: "So với bản đang dùng",
  compareTitle: "So hai bản",
  compareOf: (older: string, newer: string): string => `Từ bản ${older} sang bản ${newer}`,
  returnsTo: "Bản sẽ dùng lại là bản công bố lúc",
  compareSame: "Hai bản giống nhau từng chữ.",
  compareBack: "Về văn bản",
  compareMissing: "Không còn bản này để so",
  compareMissingNext: "Có thể địa chỉ gõ nhầm. Anh chị mở lại trang văn bản và chọn trong danh sách các bản.",
  pickOlder: "Từ bản",
  pickNewer: "Sang bản",
  compareSend: "So hai bản",
  history: "Ai đã làm gì, khi nào, vì sao",
  historyEmpty: "Chưa ghi nhận việc nào.",
  answers: "Câu trả lời đã dẫn văn bản này",
  answersEmpty: "Chưa có câu trả lời nào dẫn văn bản này.",
  answersShown: (n: number): string => `${count(n)} câu mới nhất`,
  toReview: "Mở danh sách câu trả lời cần xem lại",
  actions: "Làm gì với văn bản này",
  newVersion: "Nạp bản mới",
  newerWaits: "Có bản mới đang chờ:",
  folder: "Thư mục cài sẵn",
  someone: "Một quản trị",
};

/** What was done to a document, as one line of its history. */
export const deskEventWords: Record<"received" | "read" | "corrected" | "findings_settled" | "submitted" | "approved" | "rejected" | "rolled_back" | "excluded" | "included" | "text_confirmed" | "loaded", string> = {
  received: "Nạp tệp",
  read: "Máy đọc tệp",
  corrected: "Sửa",
  findings_settled: "Quyết định về đoạn đáng ngờ",
  submitted: "Xin duyệt",
  approved: "Duyệt và công bố",
  rejected: "Không duyệt",
  rolled_back: "Quay về bản trước",
  excluded: "Ngừng dùng",
  included: "Dùng lại",
  text_confirmed: "Đối chiếu chữ với bản gốc",
  loaded: "Nạp sẵn cùng hệ thống",
};

export type DocumentAct = "ngung-dung" | "dung-lai" | "quay-ve" | "doi-chieu";

/** The four acts on a published document: the link to it, the page that asks once more, and what is said when it is done. */
export const documentActWords: Record<DocumentAct, { link: string; title: string; what: readonly string[]; reason: string; hint: string; send: string; done: string }> = {
  "ngung-dung": {
    link: "Ngừng dùng ngay",
    title: "Ngừng dùng văn bản này?",
    what: [
      "Trợ lý thôi trả lời theo văn bản này ngay lập tức, ở mọi cuộc trò chuyện.",
      "Văn bản không bị xóa. Bấm “Dùng lại” là trở lại như cũ.",
      "Các câu trả lời đã gửi không tự đổi; anh chị xem lại và báo cho người hỏi nếu cần.",
    ],
    reason: "Vì sao ngừng dùng",
    hint: "Ví dụ: Phát hiện sai ở khoản 2 Điều 5, đang chờ bản đính chính.",
    send: "Ngừng dùng ngay",
    done: "Đã ngừng dùng. Trợ lý không trả lời theo văn bản này nữa.",
  },
  "dung-lai": {
    link: "Dùng lại",
    title: "Dùng lại văn bản này?",
    what: ["Trợ lý lại trả lời theo văn bản này ngay lập tức."],
    reason: "Vì sao dùng lại",
    hint: "Ví dụ: Đã kiểm tra lại, nội dung đúng.",
    send: "Dùng lại",
    done: "Đã dùng lại. Trợ lý trả lời theo văn bản này.",
  },
  "quay-ve": {
    link: "Quay về bản trước",
    title: "Quay về bản trước?",
    what: [
      "Bản trước được dùng lại ngay lập tức, ở mọi cuộc trò chuyện.",
      "Bản hiện nay vẫn được giữ trong danh sách các bản.",
    ],
    reason: "Vì sao quay về bản trước",
    hint: "Ví dụ: Bản mới thiếu Phụ lục.",
    send: "Quay về bản trước",
    done: "Đã quay về bản trước.",
  },
  "doi-chieu": {
    link: "Xác nhận đã đối chiếu chữ",
    title: "Xác nhận chữ đúng với bản gốc?",
    what: [
      "Chữ của văn bản này do máy đọc từ ảnh chụp. Anh chị mở bản gốc, so từng Điều với văn bản ở đây.",
      "Xác nhận xong, câu trả lời không còn kèm lời nhắc “chưa ai đối chiếu”.",
    ],
    reason: "Đã đối chiếu với bản nào",
    hint: "Ví dụ: Đối chiếu cả văn bản với bản in Công báo số 12, ngày 5/3/2026.",
    send: "Xác nhận đã đối chiếu",
    done: "Đã ghi nhận việc đối chiếu.",
  },
};

export const actPageWords = {
  back: "Thôi, về văn bản",
  of: (name: string): string => (name === "" ? "Văn bản:" : `Văn bản ${name}:`),
  nothingToDo: "Không cần làm gì. Anh chị mở lại trang văn bản để xem tình trạng.",
};
