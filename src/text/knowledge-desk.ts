/** Words of the console pages where documents are taken in, checked, published and withdrawn. */

const count = (n: number): string => n.toLocaleString("de-DE");

/** Bytes as an office says them: "24,8 MB", "312 KB". */
export function sizeWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_048_576).toFixed(1).replace(".", ",")} MB`;
  return `${count(Math.max(1, Math.round(bytes / 1024)))} KB`;
}

export const deskListWords = {
  title: "Văn bản",
  intro: "Đây là các văn bản trợ lý dùng để trả lời bà con. Không có trong danh sách này thì trợ lý không trả lời theo.",
  upload: "Nạp văn bản mới",
  tryQuestion: "Thử một câu hỏi",
  waiting: "Đang chờ xử lý",
  inUse: "Văn bản trong kho",
  search: "Tìm theo số hoặc tên",
  state: "Tình trạng",
  all: "Tất cả",
  filter: "Lọc",
  clear: "Bỏ lọc",
  states: {
    dang_dung: "Đang dùng",
    ngung: "Đã ngừng dùng",
    het_hieu_luc: "Hết hiệu lực",
    chua_hieu_luc: "Chưa có hiệu lực",
    chua_ro: "Chưa rõ hiệu lực",
    chua_doi_chieu: "Máy đọc, chưa đối chiếu",
    cho_ban_moi: "Có bản mới đang chờ",
  },
  document: "Văn bản",
  use: "Tình trạng",
  size: "Điều khoản",
  problems: "Chỗ nghi sai",
  noProblems: "Không có",
  quality: "Chất lượng chữ",
  lastChange: "Thay đổi gần nhất",
  noChange: "Chưa ghi nhận",
  newerWaits: "Có bản mới đang chờ",
  inUseChip: "Đang dùng",
  excludedChip: "Đã ngừng dùng",
  count: (n: number): string => `${count(n)} văn bản`,
  page: (page: number, pages: number): string => `Trang ${page} trên ${pages}`,
  older: "Trang sau",
  newer: "Trang trước",
  empty: "Chưa có văn bản nào",
  emptyNext: "Bấm “Nạp văn bản mới” để đưa văn bản đầu tiên vào.",
  emptyReader: "Quản trị chưa đưa văn bản nào vào.",
  emptyFiltered: "Không có văn bản nào khớp",
  emptyFilteredNext: "Gõ ít chữ hơn hoặc bỏ lọc rồi xem lại.",
  draftName: "Văn bản chờ",
  draftState: "Đã tới bước",
  draftWaits: "Đang chờ ai làm gì",
  draftFrom: "Người nạp",
  ended: "Đã xong gần đây",
  indexing: (done: number, total: number): string => `Đang cập nhật kho tìm kiếm: ${count(done)} trên ${count(total)} đoạn. Trong lúc đó trợ lý vẫn trả lời bình thường.`,
};

export type DraftStateWord = "received" | "unreadable" | "quarantined" | "ready" | "submitted" | "published" | "rejected";

export const draftStateWords: Record<DraftStateWord, string> = {
  received: "Đã nhận, đang đọc",
  unreadable: "Không đọc được",
  quarantined: "Có đoạn đáng ngờ",
  ready: "Đã đọc, chờ kiểm tra",
  submitted: "Đã xin duyệt",
  published: "Đã công bố",
  rejected: "Không dùng",
};

/** What a draft waits for, and for whom. */
export const draftWaits: Record<DraftStateWord, string> = {
  received: "Máy đang đọc. Chưa cần làm gì.",
  unreadable: "Chờ người nạp gửi lại tệp khác.",
  quarantined: "Chờ một quản trị xem các đoạn đáng ngờ rồi quyết định.",
  ready: "Chờ một quản trị kiểm tra rồi xin duyệt.",
  submitted: "Chờ quản trị thứ hai, chưa từng làm việc với bản này, xem và duyệt.",
  published: "Đã xong.",
  rejected: "Đã xong. Bản này không được dùng.",
};

/** The same, when the reading takes longer than it should. */
export const draftWaitsLong = "Đọc lâu hơn thường lệ. Chờ một quản trị mở ra và bấm “Đọc lại tệp”.";

export const uploadWords = {
  title: "Nạp văn bản mới",
  next: [
    "Máy đọc tệp, tách thành Chương, Điều, khoản và đánh dấu chỗ nghi sai.",
    "Anh chị xem lại số hiệu, ngày hiệu lực và nội dung, rồi xin duyệt.",
    "Một quản trị khác xem và công bố; từ lúc đó trợ lý mới trả lời theo văn bản này.",
  ],
  file: "Tệp văn bản",
  fileHint: "Tệp Word (.docx), PDF có chữ, trang web (.html), hoặc chữ thường (.txt, .md). Nhiều nhất 25 MB.",
  or: "Hoặc dán nội dung",
  paste: "Nội dung văn bản",
  pasteHint: "Dán cả văn bản, kể cả phần đầu có số hiệu và ngày tháng. Chỉ dùng khi không có tệp.",
  send: "Nạp văn bản",
  pastedName: "noi-dung-dan.txt",
  neither: "Chưa có gì để nạp. Anh chị chọn một tệp, hoặc dán nội dung văn bản.",
  both: "Vừa có tệp vừa có nội dung dán. Anh chị chỉ gửi một trong hai.",
  tooLargeTitle: "Tệp quá lớn",
  tooLarge: "Tệp lớn hơn 25 MB nên chưa được nhận. Thường là do ảnh trong tệp: anh chị xóa bớt ảnh, hoặc lưu lại thành .docx chỉ có chữ, rồi nạp lại. Chưa có gì bị thay đổi.",
  editTooLargeTitle: "Phần sửa quá dài",
  editTooLarge: "Phần chữ gửi lên dài quá 2 MB nên chưa được nhận. Bản trước vẫn còn nguyên. Anh chị sửa từng đoạn, hoặc nạp lại cả văn bản bằng tệp.",
  again: "Nạp tệp khác",
  back: "Về danh sách văn bản",
};

export const stepWords = {
  label: "Các bước của văn bản này",
  steps: ["Nhận tệp", "Máy đọc", "Kiểm tra", "Xin duyệt", "Công bố"],
  done: "đã xong",
  current: "đang ở bước này",
  stopped: "dừng ở bước này",
};

export const draftWords = {
  title: (name: string): string => `Văn bản chờ: ${name}`,
  received: (moment: string, who: string, size: string): string => `${who} nạp lúc ${moment}, ${size}`,
  fileName: (name: string): string => `Tệp: ${name}`,
  original: "Tải tệp gốc về để so",
  reading: "Máy đang đọc tệp. Trang tự mở lại sau vài giây, anh chị cũng có thể rời đi rồi quay lại.",
  readingLong: "Việc đọc lâu hơn thường lệ. Có thể đã bị ngắt giữa chừng; tệp vẫn còn nguyên.",
  readAgain: "Đọc lại tệp",
  refresh: "Xem lại ngay",
  cannotRead: "Không đọc được tệp này",
  nothingLost: "Tệp đã nạp vẫn được giữ, và không có gì đang dùng bị thay đổi.",
  newDocument: "Đây là văn bản mới, trong kho chưa có.",
  replaces: "Công bố xong, bản này thay cho bản đang dùng:",
  sameNumber: "Nhưng trong kho đã có văn bản cùng số hiệu:",
  sameNumberNext: (slug: string): string => `Nếu là cùng một văn bản, anh chị sửa “Tên trên địa chỉ trang” ở cuối phần số hiệu thành ${slug} rồi lưu, để bản này thay cho bản cũ. Nếu khác văn bản thì để nguyên.`,
  preview: "Xem trước thay đổi",
  previewHint: "Xem công bố bản này thì điều khoản nào đổi và câu trả lời nào phải xem lại.",
  readOnly: "Anh chị xem được, nhưng chỉ quản trị mới sửa và xin duyệt.",
  submittedBy: (who: string, moment: string): string => `${who} xin duyệt lúc ${moment}`,
  reasonGiven: (reason: string): string => `Lý do: ${reason}`,
  lockedBySubmission: "Đã xin duyệt nên không sửa được nữa. Muốn sửa thì rút lại ở trang xem trước rồi nạp lại tệp.",
  ocr: "Chữ trong bản này do máy đọc từ ảnh chụp. Câu trả lời sẽ kèm lời nhắc cho tới khi có người đối chiếu với bản gốc.",
  openPublished: "Mở văn bản đã công bố",
  toFindings: "Xem các đoạn đáng ngờ",
  notUsed: "Bản này không được dùng. Văn bản đang dùng, nếu có, không bị thay đổi.",
  drop: "Bỏ bản này",
  dropReason: "Vì sao bỏ",
  dropHint: "Tệp vẫn được giữ để xem lại. Văn bản đang dùng không bị thay đổi.",
  metadata: "Số hiệu, ngày tháng",
  metadataHint: "Máy đọc từ văn bản. Anh chị so với bản gốc và sửa chỗ sai; ô nào văn bản không nói thì để trống.",
  readFromLine: (line: number): string => `Đọc ở dòng ${line}:`,
  notFound: "Máy không thấy trong văn bản.",
  save: "Lưu phần này",
  saved: "Đã lưu.",
  settledDone: "Đã ghi quyết định.",
  decisionMissing: "Cần chọn một trong hai quyết định.",
  problems: "Chỗ nghi sai",
  problemsIntro: "Có thể máy tách nhầm, cũng có thể bản gốc như vậy. Anh chị mở dòng đó ra xem; đúng rồi thì để nguyên.",
  noProblems: "Máy không thấy chỗ nào nghi sai.",
  moreProblems: (n: number): string => `Còn ${count(n)} chỗ nữa, được đánh dấu trong phần nội dung.`,
  atLine: (line: number): string => `Dòng ${count(line)}`,
  wholeText: "Cả văn bản",
  openLine: (line: number): string => `Mở dòng ${count(line)} trong nội dung`,
  structure: "Cấu trúc máy đã tách",
  structureCount: (articles: number, clauses: number): string => `${count(articles)} Điều, ${count(clauses)} khoản và điểm`,
  tooManyClauses: "Văn bản dài nên ở đây chỉ liệt kê tới Điều. Mở từng Điều để xem khoản, điểm.",
  openHere: "Mở từ đầu mục này",
  noArticles: "Máy không tách được Điều nào.",
  text: "Nội dung",
  openText: "Mở nội dung để đọc và sửa",
  readText: "Mở nội dung để đọc",
  lines: (n: number): string => `${count(n)} dòng`,
  cleaned: "Máy đã dọn những gì",
  cleanedIntro: "Số trang, đầu trang lặp lại và các chỗ ngắt dòng không thuộc nội dung. Anh chị xem có dọn nhầm không.",
  cleanedCount: (n: number): string => `${count(n)} chỗ`,
  moreCleaned: (n: number): string => `Còn ${count(n)} chỗ cùng loại.`,
  nothingCleaned: "Máy không phải dọn gì.",
  history: "Đã làm những gì",
};

export const metadataWords = {
  number: "Số, ký hiệu",
  numberHint: "Ví dụ: 25/2018/QH14, 154/2026/NĐ-CP",
  title: "Tên văn bản",
  kind: "Loại văn bản",
  kindHint: "Ví dụ: Luật, Nghị định, Quyết định, Kế hoạch",
  issuer: "Cơ quan ban hành",
  issued: "Ngày ban hành",
  inForceFrom: "Có hiệu lực từ ngày",
  inForceTo: "Hết hiệu lực từ ngày",
  inForceToHint: "Ngày đầu tiên không còn hiệu lực. Còn hiệu lực thì để trống.",
  locality: "Phạm vi áp dụng",
  wholeCountry: "Cả nước",
  here: (province: string): string => `Riêng ${province}`,
  otherProvince: (code: string): string => `Tỉnh khác (mã ${code})`,
  amends: "Văn bản này sửa đổi, bổ sung",
  amendsHint: "Mỗi dòng một số hiệu. Trợ lý sẽ nhắc khi trả lời theo các văn bản đó.",
  amendedBy: "Đã được sửa bởi (phần sửa chưa có trong bản này)",
  amendedByHint: "Mỗi dòng một số hiệu.",
  replacedBy: "Đã được thay bằng",
  replacedByHint: "Số hiệu của văn bản thay thế, nếu có.",
  source: "Nguồn",
  sourceHint: "Địa chỉ trang đăng văn bản, nếu có.",
  note: "Ghi chú cho người đọc",
  noteHint: "Một câu, hiện ở đầu văn bản. Ví dụ: Nguyên bản khi ban hành, chưa nhập sửa đổi.",
  slug: "Tên trên địa chỉ trang",
  slugHint: "Chữ thường không dấu, số và gạch nối. Trùng với văn bản đang có thì bản này thay cho văn bản đó.",
  takenOver: "Lấy theo bản đang dùng, vì tệp mới không ghi. Anh chị xem còn đúng không.",
  fromFrontMatter: "Ghi ở phần khai báo đầu tệp.",
  inForceSays: (value: string): string => `Bản đang dùng ghi: ${value}`,
  mentions: "Máy còn đọc được trong văn bản",
  basedOn: "Căn cứ",
  replaces: "Thay thế cả văn bản",
  abolishes: "Bãi bỏ cả văn bản",
};

/** What is wrong in the form of the front matter, by the field it stands in. */
export const metadataProblems: Record<string, string> = {
  title: "Cần có tên văn bản.",
  kind: "Cần có loại văn bản.",
  issued: "Ngày ban hành phải đủ ngày, tháng, năm.",
  inForceFrom: "Ngày có hiệu lực phải đủ ngày, tháng, năm.",
  inForceTo: "Ngày hết hiệu lực phải đủ ngày, tháng, năm và không trước ngày có hiệu lực.",
  locality: "Phạm vi áp dụng chưa đúng. Anh chị chọn lại trong danh sách.",
  slug: "Tên trên địa chỉ chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ: 154-2026-nd-cp.",
  source: "Nguồn dài quá 500 chữ.",
};

export type DocumentGapWord = "no_number" | "no_title" | "no_kind" | "no_text" | "bad_slug" | "bad_days" | "bad_locality";

/** What is missing before publication can be asked for, and what to do. */
export const gapWords = {
  title: "Chưa xin duyệt được. Anh chị điền ở phần “Số hiệu, ngày tháng” bên dưới:",
  gaps: {
    no_number: "Chưa có số, ký hiệu. Văn bản thật sự không có số thì để trống ô đó.",
    no_title: "Chưa có tên văn bản. Anh chị ghi tên như trên bản gốc.",
    no_kind: "Chưa rõ loại văn bản. Anh chị ghi Luật, Nghị định, Quyết định…",
    no_text: "Chưa có nội dung. Anh chị mở nội dung để dán vào, hoặc nạp lại tệp.",
    bad_slug: "Tên trên địa chỉ trang chưa dùng được. Anh chị ghi bằng chữ thường không dấu, số và gạch nối, ví dụ: 154-2026-nd-cp.",
    bad_days: "Có ngày chưa đúng, hoặc ngày hết hiệu lực trước ngày có hiệu lực.",
    bad_locality: "Phạm vi áp dụng chưa đúng. Anh chị chọn lại trong danh sách.",
  } satisfies Record<DocumentGapWord, string>,
};

export const deskRefusalWords: Record<"not_found" | "wrong_state" | "same_person" | "reason_missing" | "findings_open" | "front_matter_incomplete" | "changed_meanwhile" | "no_earlier_version", string> = {
  not_found: "Không còn văn bản này. Có thể người khác vừa làm việc với nó. Anh chị mở lại danh sách.",
  wrong_state: "Văn bản đã sang bước khác nên việc này không làm được nữa. Anh chị xem lại tình trạng ở trên.",
  same_person: "Người đã nạp, sửa hoặc xin duyệt thì không tự duyệt. Cần một quản trị khác xem và duyệt.",
  reason_missing: "Cần ghi lý do, để người sau đọc lại hiểu vì sao.",
  findings_open: "Còn đoạn đáng ngờ chưa ai quyết định. Anh chị xem các đoạn đó trước.",
  front_matter_incomplete: "Số hiệu, ngày tháng chưa đủ: cần ít nhất tên, loại văn bản và nội dung. Anh chị điền thêm rồi làm lại.",
  changed_meanwhile: "Trong lúc anh chị xem thì có người vừa thay đổi. Việc chưa được làm. Anh chị xem lại bản mới ở dưới rồi làm lại.",
  no_earlier_version: "Văn bản này chưa có bản nào trước đó để quay về.",
};

export type FindingWord = "hidden_text" | "invisible_characters" | "tag_characters" | "addressed_to_machines" | "foreign_link" | "mixed_alphabets";

export const findingWords = {
  title: "Đoạn đáng ngờ",
  intro: "Tệp có chữ mà người đọc trang giấy không thấy, hoặc lời nói riêng với máy. Có khi là lỗi soạn thảo, có khi là cố ý làm trợ lý trả lời sai. Máy chưa dùng bản này cho tới khi anh chị quyết định.",
  kinds: {
    hidden_text: "Chữ bị giấu (màu trắng, quá nhỏ, hoặc bị ẩn)",
    invisible_characters: "Ký tự không nhìn thấy",
    tag_characters: "Ký tự mật mã không nhìn thấy",
    addressed_to_machines: "Lời nói riêng với máy",
    foreign_link: "Đường dẫn tới trang lạ",
    mixed_alphabets: "Chữ trông giống nhưng thuộc bảng chữ khác",
  } satisfies Record<FindingWord, string>,
  means: {
    hidden_text: "Trên giấy không thấy chữ này, nhưng máy đọc được. Chữ này không nằm trong nội dung sẽ công bố.",
    invisible_characters: "Có thể làm máy hiểu sai một từ. Chỗ đó được ghi thành ⟨U+…⟩.",
    tag_characters: "Dùng để giấu lời sai khiến máy. Văn bản hành chính không có loại này.",
    addressed_to_machines: "Giống một lời sai khiến trợ lý, không giống lời của văn bản.",
    foreign_link: "Trang này không thuộc cơ quan nhà nước.",
    mixed_alphabets: "Nhìn giống chữ Việt nhưng là chữ khác, nên tìm sẽ không ra.",
  } satisfies Record<FindingWord, string>,
  outside: "Nằm ngoài nội dung",
  question: "Anh chị đã xem hết các đoạn trên?",
  harmless: "Vô hại, cho dùng tiếp",
  refused: "Không dùng văn bản này",
  decision: "Quyết định",
  reason: "Vì sao",
  reasonHint: "Người duyệt và người kiểm tra sau này sẽ đọc.",
  send: "Ghi quyết định",
  settled: { harmless: "Đã xem và cho dùng tiếp", refused: "Đã quyết định không dùng" },
  settledBy: (who: string, moment: string): string => `${who}, ${moment}`,
};

export type ProblemWord =
  | "no_articles" | "article_missing" | "article_repeated" | "clause_missing" | "clause_out_of_order" | "point_out_of_order" | "quote_unclosed"
  | "effect_before_issue" | "end_before_effect" | "number_clash" | "lost_text" | "no_number" | "no_issue_date" | "front_matter";

export const problemWords: Record<ProblemWord, string> = {
  no_articles: "Không thấy Điều nào. Nếu văn bản có Điều, có thể chữ “Điều” bị đọc sai.",
  article_missing: "Thiếu một Điều: số Điều nhảy cách.",
  article_repeated: "Số Điều bị lặp lại.",
  clause_missing: "Thiếu một khoản: số khoản nhảy cách.",
  clause_out_of_order: "Số khoản không theo thứ tự.",
  point_out_of_order: "Chữ của điểm (a, b, c…) không theo thứ tự.",
  quote_unclosed: "Có dấu ngoặc kép mở mà không đóng.",
  effect_before_issue: "Ngày có hiệu lực trước ngày ban hành; văn bản thật cũng có khi như vậy.",
  end_before_effect: "Ngày hết hiệu lực trước ngày có hiệu lực.",
  number_clash: "Số hiệu không hợp với loại văn bản hoặc cơ quan ban hành.",
  lost_text: "Có chữ trong tệp không nằm vào Điều, khoản nào.",
  no_number: "Không thấy số hiệu.",
  no_issue_date: "Không thấy ngày ban hành.",
  front_matter: "Phần khai báo ở đầu tệp viết sai nên máy bỏ qua và đọc số hiệu, ngày tháng từ nội dung.",
};

/** What was found there, in words: "khoản 4 after khoản 2 in Điều 5" → "khoản 4 đứng ngay sau khoản 2, Điều 5". Null when the kind says it all. */
export function problemDetail(detail: string): string | null {
  return orderDetail(detail) ?? clashDetail(detail) ?? dayDetail(detail) ?? frontMatterDetail(detail);
}

function frontMatterDetail(detail: string): string | null {
  const [, what, where] = /^(field|line) (\w+)$/.exec(detail) ?? [];
  return where === undefined ? null : what === "field" ? `mục “${where}”` : `dòng ${where} của phần khai báo`;
}

function orderDetail(detail: string): string | null {
  const match = /^((?:Điều|khoản|điểm) \S+) after ((?:(?:Điều|khoản|điểm) )?\S+)(?: in (Điều \S+)(?: (khoản \S+))?)?$/.exec(detail);
  if (!match) return null;
  const [, here = "", before = "", article, clause] = match;
  const place = article === undefined ? "" : `, ${clause === undefined ? article : `${clause} ${article}`}`;
  return before === "nothing" || before.endsWith(" 0") || before === "0" ? `${here} đứng đầu${place}` : `${here} đứng ngay sau ${before}${place}`;
}

function clashDetail(detail: string): string | null {
  const match = /^number (.+) is of (?:an? )?(.+), the head says (.+)$/.exec(detail);
  return match === null ? null : `${match[1]} là số của ${match[2]}, phần đầu ghi ${match[3]}`;
}

function dayDetail(detail: string): string | null {
  const day = (iso: string | undefined): string => (iso ?? "").split("-").toReversed().join("/");
  const match = /^in force from (\d{4}-\d\d-\d\d)(?:, issued| to) (\d{4}-\d\d-\d\d)$/.exec(detail);
  if (match === null) return null;
  return detail.includes("issued") ? `có hiệu lực ${day(match[1])}, ban hành ${day(match[2])}` : `có hiệu lực ${day(match[1])}, hết hiệu lực ${day(match[2])}`;
}

export const cleaningWords: Record<"page_number" | "page_header" | "page_footer" | "joined_line" | "joined_hyphen" | "two_columns" | "legacy_letters" | "composed_letters" | "invisible_characters", string> = {
  page_number: "Bỏ số trang",
  page_header: "Bỏ đầu trang lặp lại",
  page_footer: "Bỏ chân trang lặp lại",
  joined_line: "Nối dòng bị ngắt",
  joined_hyphen: "Nối từ bị ngắt bằng gạch nối",
  two_columns: "Xếp lại phần đầu hai cột",
  legacy_letters: "Chuyển từ phông chữ cũ (TCVN3, VNI, VIQR)",
  composed_letters: "Ghép lại dấu của chữ",
  invisible_characters: "Bỏ ký tự không nhìn thấy",
};

/** Why a file could not be read, and what to do. */
export const unreadableWords = {
  empty: "Tệp rỗng, không có gì bên trong. Anh chị mở tệp trên máy xem có chữ không, rồi nạp lại.",
  tooLarge: (size: string, most: string): string => `Tệp nặng ${size}, nhiều hơn mức ${most}. Anh chị xóa bớt ảnh trong tệp, hoặc lưu lại thành .docx chỉ có chữ, rồi nạp lại.`,
  encrypted: (format: string): string => `Tệp ${format} này có mật khẩu. Anh chị mở tệp bằng mật khẩu, lưu lại một bản không đặt mật khẩu, rồi nạp bản đó.`,
  broken: (format: string): string => `Tệp ${format} này bị hỏng hoặc bị cắt mất một phần. Anh chị xin lại tệp từ nơi gửi, hoặc mở ra và lưu lại, rồi nạp lại.`,
  disguised: (said: string, found: string | null): string => found === null
    ? `Tên tệp ghi là ${said} nhưng bên trong không phải. Anh chị xem lại có chọn nhầm tệp không.`
    : `Tên tệp ghi là ${said} nhưng bên trong là ${found}. Anh chị xem lại có chọn nhầm tệp không; nếu đúng tệp thì đổi lại đuôi tên cho đúng.`,
  unsupported: (found: string): string => `Chưa đọc được loại tệp này: ${found}. Anh chị mở tệp và lưu lại thành .docx hoặc PDF có chữ, rồi nạp lại.`,
  oldWord: "Đây là tệp Word kiểu cũ (.doc). Anh chị mở bằng Word, chọn “Lưu thành”, lưu lại thành .docx, rồi nạp tệp .docx đó.",
  scanned: (pages: number): string => `Tệp PDF này chỉ có ảnh chụp ${count(pages)} trang, không có chữ để đọc. Tốt nhất là xin bản Word hoặc PDF có chữ. Nếu chỉ có bản chụp, nhờ người quản trị máy chủ chạy lệnh đọc chữ từ ảnh:`,
  scannedCommand: "npm run load-knowledge -- <thư mục có tệp> --ocr",
  scannedAfter: "Chữ đọc từ ảnh được ghi “OCR, chưa đối chiếu” cho tới khi có người so với bản gốc.",
  noWords: (format: string): string => `Mở được tệp ${format} nhưng không có chữ nào. Có thể nội dung là ảnh: anh chị xin bản có chữ rồi nạp lại.`,
};

export const formatWords: Record<"docx" | "pdf" | "html" | "text" | "markdown", string> = {
  docx: "Word (.docx)", pdf: "PDF", html: "trang web (.html)", text: "chữ thường (.txt)", markdown: "Markdown (.md)",
};

/** What a file is inside when it is none of the kinds that are read. */
export const foundWords: Record<string, string> = {
  doc: "tệp Word kiểu cũ (.doc)", xls: "bảng tính Excel (.xls)", xlsx: "bảng tính Excel (.xlsx)", ppt: "trình chiếu PowerPoint (.ppt)", pptx: "trình chiếu PowerPoint (.pptx)",
  odt: "văn bản OpenDocument (.odt)", rtf: "văn bản RTF (.rtf)", mht: "trang web đóng gói (.mht)", ole: "tệp Office kiểu cũ",
  jpg: "ảnh (.jpg)", png: "ảnh (.png)", gif: "ảnh (.gif)", bmp: "ảnh (.bmp)", tif: "ảnh (.tif)", webp: "ảnh (.webp)", mp3: "tệp âm thanh", mp4: "tệp phim hoặc ảnh điện thoại",
  zip: "tệp nén (.zip)", rar: "tệp nén (.rar)", "7z": "tệp nén (.7z)", gz: "tệp nén (.gz)", exe: "chương trình máy tính", elf: "chương trình máy tính", "?": "không có đuôi tên",
};

export const sourceTextWords = {
  title: (name: string): string => `Nội dung: ${name}`,
  part: (from: number, to: number, total: number): string => `Dòng ${count(from)} tới ${count(to)} trên ${count(total)}`,
  linesOnly: (from: number, to: number): string => `Dòng ${count(from)} tới ${count(to)}`,
  articles: (first: string, last: string): string => [...new Set([first, last])].map((label) => (/^\d/.test(label) ? `Điều ${label}` : label)).join(" tới "),
  jump: "Mở phần",
  jumpSend: "Mở",
  previous: "Phần trước",
  next: "Phần sau",
  start: "Phần đầu",
  how: "Bấm số dòng để sửa dòng đó.",
  line: (line: number): string => `Sửa dòng ${line}`,
  editLine: (line: number): string => `Sửa dòng ${count(line)}`,
  editLineHint: "Có thể tách thành nhiều dòng. Xóa hết chữ thì dòng đó mất.",
  editPart: "Sửa cả phần này",
  editPartHint: "Mỗi Điều, khoản, điểm đứng đầu một dòng. Lưu xong máy tách lại.",
  save: "Lưu nội dung",
  cancel: "Không sửa nữa",
  saved: "Đã lưu. Máy đã tách lại Điều, khoản.",
  unchanged: "Nội dung không có gì khác nên không phải lưu.",
  emptyResult: "Nội dung không được để trống.",
  back: "Về văn bản chờ",
};

export const previewWords = {
  title: "Xem trước thay đổi",
  of: (name: string): string => `Văn bản: ${name}`,
  isNew: "Đây là văn bản mới, không thay bản nào. Toàn bộ điều khoản dưới đây được thêm vào.",
  against: "So với bản đang dùng:",
  same: "Nội dung không khác bản đang dùng. Công bố chỉ đổi số hiệu, ngày tháng hoặc ghi chú.",
  counts: "Điều khoản thay đổi",
  added: "Thêm",
  changed: "Sửa",
  removed: "Bỏ",
  unchanged: "Giữ nguyên",
  renumbered: (n: number): string => `${count(n)} điều khoản giữ nguyên chữ, chỉ đổi số`,
  kinds: { added: "Thêm", changed: "Sửa", removed: "Bỏ" },
  legend: "Chữ gạch chân là chữ thêm, chữ gạch ngang là chữ bỏ.",
  addedWord: "thêm:",
  removedWord: "bỏ:",
  moreChanges: (page: number, pages: number): string => `Phần ${page} trên ${pages}`,
  nextChanges: "Xem phần sau",
  previousChanges: "Xem phần trước",
  skipped: "…",
  answers: "Câu trả lời bị ảnh hưởng",
  answersIntro: (n: number): string => `${count(n)} câu trả lời đã gửi có dẫn điều khoản sẽ đổi hoặc bị bỏ. Công bố xong, anh chị xem lại và báo cho người hỏi.`,
  answersShown: (shown: number): string => `Dưới đây là ${count(shown)} câu mới nhất.`,
  noAnswers: "Chưa có câu trả lời nào dẫn điều khoản bị đổi hoặc bị bỏ.",
  question: "Câu hỏi",
  cites: "Đã dẫn",
  answeredAt: "Trả lời lúc",
  amends: "Văn bản này sửa đổi, bổ sung",
  replaces: "Văn bản này thay thế hoặc bãi bỏ",
  notHere: "chưa có trong kho",
  notPossible: "Chưa xem trước được",
  notPossibleNext: "Văn bản cần được đọc xong, và các đoạn đáng ngờ phải có người quyết định trước.",
  toDecision: "Tới phần quyết định, ở cuối trang",
  decide: "Quyết định",
  submitReason: "Vì sao cần đưa văn bản này vào",
  submitHint: "Người duyệt đọc câu này. Ví dụ: Nghị định mới thay Nghị định 64/2014, hiệu lực từ 1/7/2026.",
  submit: "Xin duyệt",
  submitNote: "Sau khi xin duyệt thì không sửa được nữa. Một quản trị khác sẽ xem và công bố.",
  submitted: "Đã gửi xin duyệt. Một quản trị khác sẽ xem và công bố.",
  waitsForOther: "Anh chị đã nạp, sửa hoặc xin duyệt bản này nên không tự duyệt được. Cần một quản trị khác mở trang này để duyệt. Đó là cách giữ cho mỗi văn bản có hai người chịu trách nhiệm.",
  approveReason: "Ghi chú khi duyệt",
  approveHint: "Đã so với bản gốc nào, ở đâu.",
  approve: "Duyệt và công bố",
  approved: "Đã duyệt và công bố. Trợ lý trả lời theo văn bản này từ bây giờ.",
  rejected: "Đã ghi nhận. Bản này không được dùng.",
  approveNote: "Trợ lý trả lời theo văn bản này ngay sau khi công bố. Vẫn quay về bản trước được bằng một nút.",
  rejectReason: "Vì sao không duyệt",
  rejectHint: "Người nạp đọc câu này để biết phải sửa gì.",
  reject: "Không duyệt",
  takeBack: "Rút lại, không xin duyệt nữa",
  takeBackReason: "Vì sao rút lại",
  takeBackHint: "Bản này khép lại. Muốn dùng thì nạp lại tệp.",
  changesTitle: "Từng điều khoản thay đổi",
  toDraft: "Về văn bản chờ",
  onlyAdmins: "Chỉ quản trị mới xin duyệt và duyệt.",
};

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
