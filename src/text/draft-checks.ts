/** What is said about a text that was read: findings, places that look wrong, what was cleaned. */

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
  | "effect_before_issue" | "end_before_effect" | "number_clash" | "lost_text" | "no_number" | "no_issue_date" | "place_unclear" | "tracked_changes" | "unreadable_letters" | "front_matter";

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
  place_unclear: "Văn bản của xã, phường hoặc huyện mà chưa rõ là nơi nào hiện nay. Chọn nơi áp dụng, nếu không văn bản sẽ bị hiểu là áp dụng cho cả nước.",
  tracked_changes: "Tệp còn chữ bị gạch bỏ bằng chế độ theo dõi sửa đổi mà chưa ai chấp nhận. Máy đọc như đã bỏ. Xem lại đây có phải bản đã ký không.",
  unreadable_letters: "Có chữ máy không đọc được (ô vuông hoặc dấu hỏi). Gõ lại chỗ này theo bản gốc.",
  front_matter: "Phần khai báo ở đầu tệp viết sai nên máy bỏ qua và đọc số hiệu, ngày tháng từ nội dung.",
};

/** What was found there, in words: "khoản 4 after khoản 2 in Điều 5" → "khoản 4 đứng ngay sau khoản 2, Điều 5". Null when the kind says it all. */
export function problemDetail(detail: string): string | null {
  return wordsDetail(detail) ?? orderDetail(detail) ?? clashDetail(detail) ?? dayDetail(detail) ?? frontMatterDetail(detail);
}

/** Words of the document itself. */
function wordsDetail(detail: string): string | null {
  const words = /^(?:deleted|letters|issuer): (.+)$/s.exec(detail)?.[1];
  return words === undefined ? null : `“${words.trim()}”`;
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
