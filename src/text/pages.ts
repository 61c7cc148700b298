/** Words on the pages that citizens open, and the words both rooms of pages share. Tone: domain.md §7.3. */

import { dayInWords, momentInWords, vietnamDay } from "./dates.ts";

/** Page frame: what stands above and below every page. */
export const frameWords = {
  product: "Lắng Nghe",
  assistant: "trợ lý tự động",
  skip: "Tới nội dung chính",
  navigation: "Các trang",
  chat: "Trò chuyện",
  documents: "Văn bản",
  myCase: "Việc của tôi",
  privacy: "Chúng tôi giữ gì của bà con",
  runBy: (operator: string): string => `Do ${operator} vận hành`,
  emergency: "Việc nguy cấp, gọi ngay:",
  pageTitle: (title: string): string => `${title} – Lắng Nghe`,
};

/** National emergency numbers (domain.md §3.5), the most needed first. */
export const emergencyNumbers: readonly { number: string; use: string }[] = [
  { number: "113", use: "công an" },
  { number: "114", use: "cháy nổ" },
  { number: "115", use: "cấp cứu" },
  { number: "112", use: "thiên tai" },
  { number: "111", use: "trẻ em" },
];

export const chatWords = {
  title: "Trò chuyện với trợ lý tự động",
  log: "Cuộc trò chuyện",
  who: (operator: string): string => `Tôi là trợ lý tự động (AI) của ${operator}.`,
  what: "Tôi giải đáp chính sách theo văn bản và chuyển ý kiến của bà con tới cơ quan có trách nhiệm. Tôi có thể sai, bà con xem nguồn kèm theo.",
  kept: "Tin nhắn chỉ được lưu để trả lời, giữ kín người gửi.",
  never: "Xin đừng gửi số căn cước hay giấy tờ.",
  rights: "Muốn gặp cán bộ, nhắn “gặp người”. Muốn xóa, nhắn “xóa dữ liệu”.",
  aboutSummary: "Tôi là ai, tôi lưu gì",
  aboutMore: "Tôi giúp được gì, gặp cán bộ thế nào",
  welcome: "Chào bà con. Bà con cần hỏi hay muốn phản ánh việc gì, cứ nhắn như nói chuyện hằng ngày, không dấu cũng được.",
  suggestions: "Bà con có thể bắt đầu từ đây",
  suggested: ["Hỏi chính sách", "Phản ánh một việc", "Xem việc của tôi"],
  input: "Nhắn cho trợ lý",
  placeholder: "Bà con nhắn ở đây",
  send: "Gửi",
  you: "Bà con",
  assistant: "Trợ lý tự động",
  officer: "cán bộ trả lời",
  choices: "Chọn bằng cách chạm, hoặc nhắn số",
  closedChoices: "Lúc đó chọn được:",
  sending: "Đang gửi",
  sent: "Đã gửi",
  waiting: "Chưa gửi được. Tôi giữ lại và tự gửi khi có mạng.",
  refused: "Chưa nhận được tin này.",
  edit: "Sửa lại",
  thinking: "Trợ lý đang xem",
  newBelow: "Có tin mới",
  offline: "Đang mất mạng. Tin của bà con được giữ trên máy này và sẽ tự gửi.",
  reconnecting: "Đang nối lại",
  refresh: "Xem trả lời mới",
  seeSource: "xem nguồn",
  seeCase: "xem hồ sơ",
  tooLong: (max: number): string => `Tin dài quá ${max.toLocaleString("de-DE")} ký tự. Bà con chia làm nhiều tin giúp tôi.`,
  empty: "Tin chưa có chữ nào. Bà con nhắn lại giúp tôi.",
};

/** Text before a three-digit number that makes it a number to call, and text that makes it the number of an article. */
export const callPattern = String.raw`gọi[^\n]*$`;
export const articlePattern = String.raw`(?:điều|khoản|điểm)\s*$`;

export const documentWords = {
  title: "Văn bản",
  listTitle: "Văn bản trợ lý dùng để trả lời",
  listIntro: "Trợ lý chỉ trả lời chính sách theo các văn bản này.",
  search: "Tìm theo số hoặc tên",
  kind: "Loại văn bản",
  validity: "Hiệu lực",
  all: "Tất cả",
  filter: "Lọc",
  clearFilter: "Bỏ lọc",
  count: (n: number): string => `${n.toLocaleString("de-DE")} văn bản`,
  more: (shown: number, all: number): string => `Đang hiện ${shown} trong ${all} văn bản. Bà con gõ thêm chữ để tìm hẹp hơn.`,
  noneFound: "Không thấy văn bản nào như vậy",
  noneFoundNext: "Bà con thử gõ ít chữ hơn, hoặc bỏ lọc. Cũng có thể hỏi thẳng trợ lý.",
  noneYet: "Chưa có văn bản nào được đưa vào",
  noneYetNext: "Khi cơ quan đưa văn bản vào, danh sách sẽ hiện ở đây.",
  askAssistant: "Hỏi trợ lý",
  number: "Số, ký hiệu",
  issuer: "Cơ quan ban hành",
  issued: "Ngày ban hành",
  effective: "Có hiệu lực từ",
  area: "Phạm vi",
  wholeCountry: "Cả nước",
  localRule: (province: string): string => `Riêng ${province}`,
  otherProvince: "Quy định của tỉnh khác, không áp dụng ở đây",
  source: "Nguồn",
  openSource: "Xem bản gốc trên trang nguồn",
  contents: "Mục lục",
  parts: "Các phần của văn bản",
  partsAgain: "Các phần khác của văn bản",
  inParts: (count: number): string => `Văn bản dài, chia làm ${count} phần cho nhẹ máy. Tìm điều cần xem ở Mục lục, hoặc mở từng phần:`,
  partName: (number: number, first: string | null, last: string | null): string => `Phần ${number}${first === null || last === null ? "" : first === last ? `: ${first}` : `: ${first} – ${last}`}`,
  wholeDocument: "Cả văn bản",
  inForce: "Còn hiệu lực",
  notYet: (date: string): string => `Có hiệu lực từ ${date}`,
  expired: (date: string): string => `Hết hiệu lực từ ${date}`,
  expiredShort: "Hết hiệu lực",
  notYetShort: "Chưa có hiệu lực",
  unknown: "Chưa rõ hiệu lực",
  excluded: "Văn bản này đang tạm ngừng dùng, chờ cán bộ kiểm tra. Trợ lý không trả lời theo văn bản này.",
  ocr: "Bản này do máy đọc từ ảnh chụp, chưa ai đối chiếu với bản gốc. Có thể sai vài chữ.",
  ocrChecked: "Bản này do máy đọc từ ảnh chụp, đã có người đối chiếu với bản gốc.",
  amended: "Đã được sửa đổi, bổ sung bởi các văn bản sau. Phần sửa chưa có trong bản này:",
  amendedBelow: "Chỗ nào đã sửa thì có ghi ngay bên dưới chỗ đó.",
  replaced: "Đã được thay bằng:",
  onDay: "Xem theo một ngày khác",
  onDayHint: "Chọn ngày sự việc xảy ra để biết hôm đó quy định nào có hiệu lực.",
  day: "Ngày",
  showDay: "Xem theo ngày này",
  showing: (date: string): string => `Đang xem theo ngày ${date}.`,
  backToToday: "Về hôm nay",
  article: (n: string): string => `Điều ${n}`,
  notFound: "Không có văn bản này",
  notFoundNext: "Địa chỉ có thể đã gõ nhầm, hoặc văn bản chưa được đưa vào. Bà con tìm trong danh sách văn bản.",
  toList: "Tới danh sách văn bản",
};

/** A place as people call it: "điểm a khoản 2 Điều 5"; "" for a whole document. */
export function placeWords({ article, clause, point }: { article: string | null; clause: string | null; point: string | null }): string {
  if (article === null) return "";
  const words = [point === null ? "" : `điểm ${point}`, clause === null ? "" : `khoản ${clause}`, /^\d/.test(article) ? `Điều ${article}` : article];
  return words.filter((word) => word !== "").join(" ");
}

/** A document as people call it: "Luật 136/2025/QH15". */
export function documentName({ kind, number, title }: { kind: string; number: string | null; title: string }): string {
  return number === null ? title : `${kind} ${number}`;
}

/** What stands under a clause that another document changes. `by`: "khoản 3 Điều 2 Luật 136/2025/QH15"; `from`: "01/07/2026", null when nobody says; `holds`: on the day looked at. */
export const validityWords = {
  reworded: (by: string, from: string | null, holds: boolean): string => (from === null ? `Được sửa bởi ${by}, chưa rõ từ ngày nào` : `${holds ? "Đã" : "Sẽ"} được sửa bởi ${by}, từ ${from}`),
  abolished: (by: string, from: string | null, holds: boolean): string => (from === null ? `Bị bãi bỏ theo ${by}, chưa rõ từ ngày nào` : `${holds ? "Đã" : "Sẽ"} bị bãi bỏ từ ${from} theo ${by}`),
  ended: (by: string, from: string | null, holds: boolean): string => (from === null ? `Cả văn bản hết hiệu lực theo ${by}, chưa rõ từ ngày nào` : `Cả văn bản ${holds ? "đã" : "sẽ"} hết hiệu lực từ ${from} theo ${by}`),
  added: (place: string, by: string, from: string | null, holds: boolean): string => `${from === null || holds ? "Đã" : "Sẽ"} được bổ sung ${place === "" ? "quy định mới" : place} bởi ${by}${from === null ? "" : `, từ ${from}`}`,
  wordsReplaced: (old: string, now: string, by: string, from: string | null, holds: boolean): string => {
    const when = from === null ? "" : ` từ ${from}`;
    const tense = from === null || holds ? "đã" : "sẽ";
    return now === "" ? `Cụm từ “${old}” ${tense} được bỏ${when} theo ${by}` : `Cụm từ “${old}” ${tense} được thay bằng “${now}”${when} theo ${by}`;
  },
  doubtful: (by: string): string => `Có thể đã được sửa bởi ${by}, cán bộ đang kiểm tra`,
  doubtfulPlace: (by: string): string => `Văn bản này có thể đã được sửa ở chỗ chưa xác định được, bởi ${by}, cán bộ đang kiểm tra`,
  ownDay: (from: string): string => `Phần này có hiệu lực từ ${from}, khác với cả văn bản`,
  ownEnd: (to: string): string => `Phần này hết hiệu lực từ ${to}`,
  /** The line of another place than the one it stands under: "Khoản 7 Điều 2: đã được sửa …". */
  at: (place: string, line: string): string => `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
  newWording: "xem lời mới",
  instruction: "xem chỗ sửa",
  changes: { reworded: "Sửa", partly: "Sửa", words_replaced: "Thay cụm từ tại", added: "Bổ sung", abolished: "Bãi bỏ", ended: "Làm hết hiệu lực" },
  of: (document: string): string => `của ${document}`,
  whole: "cả văn bản",
  andMore: (n: number): string => `và ${n.toLocaleString("de-DE")} chỗ nữa`,
};

export const caseStatusWords = {
  title: "Việc của tôi tới đâu rồi",
  intro: "Gõ mã hồ sơ trợ lý đã đưa cho bà con. Chữ thường hay chữ hoa, có dấu cách hay không đều được.",
  code: "Mã hồ sơ",
  example: (prefix: string): string => `Ví dụ: ${prefix}-261123-K7QF`,
  look: "Xem",
  another: "Xem mã khác",
  notFound: "Không thấy mã này",
  notFoundNext: "Bà con xem lại từng chữ, từng số trong tin nhắn có mã. Nếu vẫn không thấy, nhắn cho trợ lý “xem việc của tôi”.",
  toChat: "Nhắn cho trợ lý",
  heading: "Hồ sơ",
  kind: "Loại việc",
  at: "Đang ở",
  opened: "Ghi nhận",
  due: "Hẹn trả lời bước đầu",
  noDue: "Không tính thời hạn",
  steps: "Đã làm những gì",
  /** It may wait for them: a platform may have refused to carry it. */
  answeredInChat: "Đơn vị đã trả lời. Bà con mở chỗ đã nhắn cho trợ lý để đọc. Chưa thấy câu trả lời, bà con nhắn vào đó một chữ bất kỳ là nhận được.",
  askedInChat: "Đơn vị đang chờ bà con nói thêm. Bà con mở chỗ đã nhắn cho trợ lý để đọc và trả lời.",
  privacy: "Trang này không hiện nội dung bà con đã gửi. Câu trả lời của cán bộ được gửi riêng vào cuộc trò chuyện của bà con.",
  receiptHeading: "Việc gửi kín",
  receiptStatus: "Tình trạng",
  receiptNoReply: "Chưa có trả lời. Bà con giữ mã này và xem lại sau.",
  receiptPrivacy: "Trang này không nằm trong lịch sử của trình duyệt dưới dạng địa chỉ có mã. Xem xong, bà con đóng trang.",
};

/** What happened to a case, as one line of its timeline. `unit`: the receiving or acting unit, when known. */
export function stepWord(kind: string, unit: string | null): string {
  const words: Record<string, string> = {
    opened: "Đã ghi nhận",
    accepted: unit === null ? "Đã nhận việc" : `${unit} đã nhận việc`,
    asked: "Cán bộ hỏi thêm bà con",
    added: "Bà con bổ sung",
    transferred: unit === null ? "Đã chuyển" : `Đã chuyển tới ${unit}`,
    answered: unit === null ? "Đã trả lời" : `${unit} đã trả lời`,
    refused: unit === null ? "Báo không xử lý được" : `${unit} báo không xử lý được`,
    rated: "Bà con đánh giá",
    reopened: "Bà con yêu cầu làm tiếp",
    withdrawn: "Bà con rút lại",
    extended: unit === null ? "Gia hạn trả lời" : `${unit} gia hạn trả lời`,
    reminded: "Đã nhắc đơn vị",
    escalated: unit === null ? "Đã báo cấp trên vì quá hạn" : `Quá hạn, đã báo ${unit}`,
    viewed: "Đã mở xem",
    original_opened: "Đã mở nội dung gốc",
    closed: "Đã đóng",
    guided: unit === null ? "Đã hướng dẫn" : `${unit} đã hướng dẫn`,
    hidden: "Chuyển sang nơi khác xem xét",
    reassigned: unit === null ? "Đổi nơi phụ trách" : `Giao cho ${unit}`,
    identity_opened: "Đã mở thông tin người gửi",
    opening_asked: "Xin mở phần đã khóa",
    opening_decided: "Người thứ hai đã xem lời xin mở",
    erased: "Đã xóa theo yêu cầu",
    judged: "Bà con nói về kết quả",
    noted: "Ghi chú nội bộ",
    task_given: unit === null ? "Đã giao phần việc" : `Giao phần việc cho ${unit}`,
    task_done: unit === null ? "Phần việc đã xong" : `${unit} báo xong phần việc`,
    merged: "Gộp với việc khác",
    unmerged: "Tách khỏi việc khác",
    retagged: "Xếp lại loại việc",
    split: "Tách thành hai việc",
  };
  return words[kind] ?? "Có cập nhật";
}

export const clockWords = {
  left: (days: number): string => `Còn ${days} ngày làm việc`,
  today: "Hạn hôm nay",
  late: (days: number): string => (days === 0 ? "Vừa quá hạn" : `Trễ ${days} ngày làm việc`),
  none: "Không tính hạn",
  stopped: "Đã có kết quả",
};

/** What is kept of a person, in plain words (domain.md §6.2, §6.4). */
export interface RetentionPeriods { chatDays: number; caseDays: number; restrictedDays: number; answerDays: number; askerDays: number; requestDays: number }

export const privacyWords = {
  title: "Chúng tôi giữ gì của bà con",
  lead: (operator: string): string =>
    `Bà con đang nhắn với trợ lý tự động (AI) do ${operator} vận hành. Trang này nói rõ chúng tôi giữ gì, để làm gì, giữ bao lâu và cách xóa.`,
  keptTitle: "Giữ gì, để làm gì, bao lâu",
  what: "Giữ gì",
  why: "Để làm gì",
  howLong: "Giữ bao lâu",
  rows: (p: RetentionPeriods): readonly { what: string; why: string; howLong: string }[] => [
    { what: "Tin nhắn trong cuộc trò chuyện", why: "Trả lời bà con và hiểu câu hỏi tiếp theo", howLong: `${p.chatDays} ngày từ tin cuối` },
    { what: "Việc bà con đồng ý gửi đi (bản gốc được khóa mã, cán bộ xem bản đã che số điện thoại, số giấy tờ)", why: "Chuyển tới nơi có trách nhiệm, trả lời bà con", howLong: `${p.caseDays} ngày sau khi đóng, rồi xóa phần chữ, chỉ còn con số` },
    { what: "Ảnh, vị trí bà con tự gửi kèm một việc (bản gốc được khóa mã; ảnh cán bộ xem đã bỏ thông tin ẩn, vị trí đã làm tròn chừng 1 km, trừ khi có người gặp nguy)", why: "Cán bộ biết việc ra sao, ở đâu", howLong: "Như việc đó; không gửi đi thì nhiều nhất 30 ngày" },
    { what: "Số điện thoại, chỉ khi bà con muốn cán bộ gọi lại", why: "Cán bộ gọi cho bà con về việc đó", howLong: "Tới khi bà con xóa, hoặc việc hết thời gian giữ" },
    { what: "Tài khoản đã nhắn (được khóa mã, để riêng với nội dung)", why: "Gửi câu trả lời về đúng người", howLong: "Tới khi bà con xóa" },
    { what: "Lời nói về cán bộ mà bà con chưa chọn chuyển hay thôi", why: "Hỏi bà con muốn chuyển kín hay không", howLong: "1 ngày, rồi tự bỏ" },
    { what: "Việc gửi kín về cán bộ: chỉ có nội dung, không có người gửi", why: "Chuyển cho nơi nhận kín ở cấp trên", howLong: `${p.restrictedDays} ngày sau khi chuyển` },
    { what: "Đường về máy của bà con, chỉ khi bà con chọn được nhắn lúc việc gửi kín có trả lời", why: "Để nhắn một câu chung, không nói về việc gì", howLong: `${p.restrictedDays} ngày sau khi chuyển` },
    { what: "Câu hỏi đã che thông tin riêng, và câu trả lời; không kèm ai hỏi", why: "Sửa chỗ trả lời sai hoặc còn thiếu", howLong: `${p.answerDays} ngày` },
    { what: "Câu trả lời nào đã gửi vào cuộc trò chuyện nào (không có chữ nào của bà con)", why: "Báo bà con khi quy định đã trả lời bị đổi", howLong: `${p.askerDays} ngày` },
    { what: "Yêu cầu của bà con về dữ liệu: loại, ngày, đã làm chưa; không có chữ nào của bà con", why: "Người phụ trách dữ liệu theo dõi hạn luật cho", howLong: `${p.requestDays} ngày sau khi xong` },
    { what: "Nhật ký máy: giờ và loại thao tác, không có chữ, tên hay số của bà con", why: "Giữ cho dịch vụ chạy đúng", howLong: "Nhiều nhất 12 tháng" },
  ],
  neverTitle: "Không bao giờ hỏi",
  never: ["Số căn cước, ảnh giấy tờ", "Dân tộc, tôn giáo, có là đảng viên hay không", "Vị trí trên bản đồ; chỉ cần tên ấp, xã"],
  neverNote: "Bà con lỡ gửi số điện thoại, số căn cước, số tài khoản thì máy che đi trước khi cán bộ đọc.",
  whoTitle: "Ai xem được",
  who: [
    "Cán bộ của đơn vị đang giữ việc xem nội dung đã che. Họ không biết tài khoản của bà con.",
    "Muốn mở nội dung gốc, cán bộ phải ghi lý do. Lần mở nào cũng được ghi lại.",
    "Người bị phản ánh và đơn vị của người đó không xem, không đếm, không tìm được việc nói về mình.",
  ],
  aiTitle: "Máy làm gì, người làm gì",
  ai: [
    "Trợ lý tìm văn bản, ghi lại và chuyển việc. Nó có thể sai, nên câu trả lời chính sách luôn kèm nguồn.",
    "Trợ lý không quyết định thay ai. Nhận, trả lời, từ chối một việc đều do cán bộ làm.",
    "Nhắn ở đây không thay được đơn khiếu nại, tố cáo và không làm dừng thời hạn nộp đơn.",
  ],
  rightsTitle: "Quyền của bà con",
  rightsIntro: "Bà con nhắn một trong các câu này cho trợ lý, có dấu hay không dấu đều được:",
  rights: [
    { say: "xem dữ liệu của tôi", does: "xem những gì đang được giữ (trong 10 ngày)" },
    { say: "xóa dữ liệu của tôi", does: "xóa cuộc trò chuyện, tài khoản, số điện thoại (trong 20 ngày). Luật buộc giữ lại dấu vết xử lý việc, nhưng không còn biết là của ai" },
    { say: "bỏ số điện thoại", does: "rút lại số đã cho cán bộ gọi (trong 15 ngày)" },
    { say: "sửa dữ liệu của tôi", does: "báo điều ghi sai để người phụ trách sửa (trong 10 ngày)" },
    { say: "không cho máy đọc tin của tôi", does: "không để máy xử lý (trong 15 ngày)" },
    { say: "rút", does: "rút một việc đã gửi" },
    { say: "không gửi tin nữa", does: "ngừng nhận tin (trong 15 ngày)" },
    { say: "gặp người thật", does: "nói chuyện với cán bộ" },
  ],
  rightsLaw: "Theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, Điều 5. Chúng tôi báo đã nhận yêu cầu trong 2 ngày làm việc.",
  cookieTitle: "Trên máy của bà con",
  cookie: "Trang trò chuyện đặt một dấu nhận biết (cookie) để bà con mở lại thấy cuộc trò chuyện cũ. Tin chưa gửi được giữ trên máy cho tới khi gửi xong. Dùng máy chung thì nhắn “xóa dữ liệu của tôi” trước khi rời đi.",
};

export const errorWords = {
  notFound: "Không có trang này",
  notFoundNext: "Địa chỉ có thể đã gõ nhầm. Bà con về trang trò chuyện và hỏi trợ lý.",
  failed: "Trang này đang trục trặc",
  failedWhat: "Máy chủ chưa làm xong việc vừa rồi. Những gì bà con đã gửi trước đó vẫn còn nguyên.",
  failedNext: "Bà con đợi một phút rồi tải lại trang. Việc gấp thì gọi 113, 114, 115.",
  failedAtDesk: "Máy chủ chưa làm xong việc vừa rồi. Những gì anh chị đã gửi trước đó vẫn còn nguyên; lời đang viết dở được giữ trên máy này. Anh chị bấm quay lại, đợi một phút rồi gửi lại. Vẫn vậy thì báo người quản trị.",
  deskHome: "Về danh sách việc",
  refused: "Chưa nhận được tin",
  refusedNext: "Bà con bấm quay lại, tin vẫn còn trong ô nhắn.",
  home: "Về trang trò chuyện",
  reload: "Tải lại trang",
};

/** "2026-11-24T03:00:00Z" → "thứ Ba, 24/11/2026", in Vietnam's time. */
export const dayWords = (iso: string): string => dayInWords(new Date(iso));

/** → "10:05, thứ Ba, 24/11/2026". */
export const momentWords = (iso: string): string => momentInWords(new Date(iso));

/** A date (YYYY-MM-DD) or moment → "24/11/2026". */
export const shortDay = (iso: string): string => vietnamDay(new Date(iso)).split("-").toReversed().join("/");
