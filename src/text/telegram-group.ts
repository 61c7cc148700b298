/** Words of a unit's Telegram group: its cards, what the bot says there, and the console page that connects it. */

const headings: Readonly<Record<string, string>> = {
  emergency: "VIỆC KHẨN, xin xem ngay và liên hệ lực lượng trực.",
  opened: "Có việc mới của bà con.",
  unmerged: "Việc này nay tách ra làm riêng.",
  transferred: "Có việc được chuyển tới.",
  reassigned: "Có việc được giao lại cho đơn vị.",
  reopened: "Bà con báo việc chưa xong.",
  escalated: "Việc đã quá hạn, nay báo lên một cấp.",
  look: "Việc này chưa có ai nhận.",
  half: "Việc này đã đi nửa thời hạn.",
  due: "Việc này sắp tới hạn trả lời bà con.",
  overdue: "Việc này đã quá hạn trả lời bà con.",
  page: "VIỆC KHẨN chưa có ai nhận.",
  promise: "Hôm nay tới ngày đơn vị hẹn với bà con.",
  red_list: "Việc này trễ nhiều ngày, đã vào danh sách báo cáo.",
};

/** On cards in the group. */
export const groupWords = {
  /** @param cause the kind of event, or what is reminded of */
  heading: (cause: string): string => headings[cause] ?? headings["opened"] ?? "",
  step: (status: string): string => `Bước: ${status}`,
  taken: (name: string, role: string, unit: string): string => `Anh/chị ${name} (${role}, ${unit}) đã nhận.`,
  /** It is handled together with another case. */
  merged: (code: string): string => `Việc ${code} nay làm chung với một việc khác. Mở trang làm việc để xem.`,
  removed: (code: string | null): string => `${code === null ? "Việc này" : `Việc ${code}`} không còn xem ở nhóm này. Người phụ trách mở trang làm việc để xem.`,
};

/** In a small window over the chat, at most 200 characters. */
export const tapWords = {
  stranger: "Nút này dành cho cán bộ đã nối tài khoản. Anh chị xin mã liên kết ở quản trị, nhắn riêng cho bot «liên kết» kèm mã, rồi bấm lại.",
  otherUnit: "Việc này của nhóm đơn vị khác. Anh chị mở trang làm việc để xem việc của mình.",
  noWorker: "Tài khoản quản trị và kiểm tra không xử lý việc của bà con.",
  notConnected: "Nhóm này không còn nối với đơn vị nào. Nhờ người phụ trách nối lại ở trang Lịch trực.",
  old: "Nút này không dùng được nữa. Anh chị mở trang làm việc để xem.",
  taken: (code: string): string => `Anh chị đã nhận ${code}. Tôi đã báo bà con.`,
  takenBefore: (code: string, status: string): string => `${code}: vừa có người khác làm việc này. Bước hiện nay: ${status}.`,
  notPossible: (code: string, status: string): string => `${code} đang ở bước «${status}» nên không nhận được nữa.`,
  notYours: (code: string): string => `Tôi không thấy việc ${code} trong phần anh chị phụ trách.`,
  sentPrivately: (code: string): string => `Tôi đã gửi ${code} vào chat riêng của anh chị. Ở đó nhắn mã việc để xử lý.`,
  /** Sent into that cadre's own chat. */
  privateCard: (card: string, code: string): string => `${card}\nNhắn ${code} để xử lý.`,
  again: "Chưa làm được. Anh chị đợi một phút rồi bấm lại.",
};

/** What the bot answers to "/noi" in a group. */
export const bindWords = {
  connected: (unit: string): string =>
    [
      `Đã nối nhóm này với ${unit}.`,
      "Việc mới, nhắc hạn và việc quá hạn của đơn vị sẽ hiện ở đây, mỗi lĩnh vực một chủ đề.",
      "Ai trong nhóm cũng đọc được các thẻ này, nên nhóm chỉ nên có cán bộ của đơn vị.",
      "Muốn bấm «Nhận», mỗi người nối tài khoản của mình bằng cách nhắn riêng cho bot.",
    ].join("\n"),
  already: (unit: string): string => `Nhóm này đang nối với ${unit}. Muốn nối đơn vị khác, xin ngắt ở trang Lịch trực trước.`,
  unitHasGroup: (unit: string): string => `${unit} đang có một nhóm khác. Xin ngắt nhóm đó ở trang Lịch trực, rồi tạo mã mới.`,
  noCode: "Xin gõ /noi và mã, ví dụ: /noi ABCD-2345. Mã tạo ở trang Lịch trực, mục Nhóm Telegram.",
  badCode: "Mã không đúng hoặc đã dùng. Xin tạo mã mới ở trang Lịch trực, mục Nhóm Telegram.",
  expired: "Mã đã quá một ngày. Xin tạo mã mới ở trang Lịch trực, mục Nhóm Telegram.",
  notAdministrator: "Nhờ quản trị viên của nhóm gõ lệnh này. Mã vẫn còn dùng được.",
  isPublic: (code: string): string => `Nhóm đang công khai, người lạ cũng đọc được. Xin chuyển nhóm sang Riêng tư (Private), rồi gõ lại: /noi ${code}`,
  notAForum: (code: string): string => `Nhóm chưa bật chủ đề. Xin mở thông tin nhóm, bấm Chỉnh sửa, bật «Chủ đề» (Topics), rồi gõ lại: /noi ${code}`,
  noTopicRight: (code: string): string => `Bot chưa được tạo chủ đề. Xin đặt bot làm quản trị viên của nhóm, bật quyền «Quản lý chủ đề» (Manage topics), rồi gõ lại: /noi ${code}`,
  makerGone: "Người tạo mã không còn phụ trách đơn vị này. Xin tạo mã mới.",
};

/** To those who answer for the unit, in their own chat. */
export const groupLost = (unit: string): string =>
  `Bot đã bị đưa ra khỏi nhóm Telegram của ${unit}, nên nhóm không còn nhận việc mới. Muốn nối lại, xin tạo mã ở trang Lịch trực, mục Nhóm Telegram.`;

/** The page on which groups are connected. */
export const groupPage = {
  title: "Nhóm Telegram của đơn vị",
  link: "Nhóm Telegram của đơn vị",
  back: "Về lịch trực",
  intro: "Đơn vị có thể có một nhóm Telegram chung. Việc mới, nhắc hạn và việc quá hạn hiện ở nhóm, mỗi lĩnh vực một chủ đề. Ai trong nhóm cũng đọc được, nên nhóm chỉ nên có cán bộ của đơn vị.",
  never: "Tin riêng về cán bộ, và việc có người trong đơn vị không được biết, không hiện ở nhóm.",
  off: "Dịch vụ này chưa bật Telegram, nên chưa nối nhóm được. Cần thì nhờ người cài đặt trợ lý bật.",
  groups: "Nhóm đang có",
  none: "Chưa đơn vị nào có nhóm",
  noneNext: "Tạo mã ở dưới để nối nhóm đầu tiên.",
  unit: "Đơn vị",
  state: "Tình trạng",
  connected: (when: string): string => `Đang nối, từ ${when}`,
  removed: (when: string): string => `Đã mất: bot bị đưa ra khỏi nhóm lúc ${when}. Tạo mã mới để nối lại.`,
  disconnected: (when: string): string => `Đã ngắt lúc ${when}`,
  lacks: {
    public: "Nhóm đang công khai nên tôi ngừng đưa việc vào. Xin chuyển nhóm sang Riêng tư; sau đó tôi đưa tiếp.",
    not_a_forum: "Nhóm đã tắt chủ đề nên các thẻ dồn vào một chỗ. Xin bật «Chủ đề» trong phần chỉnh sửa nhóm.",
    no_topic_right: "Bot không còn quyền «Quản lý chủ đề» nên các thẻ dồn vào một chỗ. Xin bật lại quyền này cho bot.",
    no_right: "Bot không được gửi tin trong nhóm. Xin cho bot làm quản trị viên.",
  },
  end: "Ngắt",
  endNamed: (unit: string): string => `Ngắt nhóm của ${unit}`,
  ended: "Đã ngắt. Thẻ cũ vẫn nằm trong nhóm; không cần nữa thì xin xoá chủ đề.",
  make: "Tạo mã nối nhóm",
  pick: "Chọn đơn vị",
  bad: "Xin chọn một đơn vị trong danh sách, chưa có nhóm.",
  codeTitle: (unit: string): string => `Mã nối nhóm của ${unit}`,
  steps: (code: string, hours: number): readonly string[] => [
    "Tạo một nhóm Telegram riêng tư (Private), bật «Chủ đề» (Topics) trong phần chỉnh sửa nhóm.",
    "Thêm bot vào nhóm, đặt làm quản trị viên, bật quyền «Quản lý chủ đề» (Manage topics).",
    `Trong nhóm, quản trị viên gõ: /noi ${code}`,
    `Mã dùng một lần, trong ${hours} giờ. Bot trả lời ngay là đã nối, hay còn thiếu gì.`,
  ],
  leaving: "Ai rời đơn vị thì xin đưa ra khỏi nhóm; bot không tự làm được việc này.",
};
