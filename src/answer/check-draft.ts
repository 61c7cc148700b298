import { normalise } from "../language/normalise.ts";
import { phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import { wrongReferences } from "./check-references.ts";
import { affirmsDenied } from "./check-polarity.ts";
import { inventsRule } from "./check-support.ts";
import { unsupportedNumbers } from "./numbers.ts";

/** A clause the writer of a draft was given. */
export interface SourceClause {
  /** "25/2018/QH14"; null where the text has none. */
  number: string | null;
  title: string;
  article: string | null;
  /** Null when the whole article was given. */
  clause: string | null;
  point: string | null;
  text: string;
}

/** What may be wrong with a drafted answer. Each means: do not send it, quote instead. */
export type DraftFault =
  | "unsupported_number" | "unsupported_claim" | "wrong_citation" | "promise" | "political_opinion"
  | "personal_advice" | "pii_leak" | "improper_tone" | "accepts_denunciation" | "injection_echo";

/**
 * A draft against the question and the clauses it was written from → its faults, each once, in the order above.
 * Deterministic; a sentence gets its most telling fault, and "unsupported_claim" only when no other fits.
 */
export function checkDraft({ question, clauses, draft }: { question: string; clauses: readonly SourceClause[]; draft: string }): DraftFault[] {
  const { body, sources } = splitSources(normalise(draft));
  const given = [...clauses.map(({ text, title }) => `${title}. ${text}`), normalise(question)];
  const law = ` ${clauses.map(({ text }) => listen(text).line).join(" ")} `;
  const faults = new Set<DraftFault>();
  for (const sentence of sentencesOf(body)) {
    const own = faultsOf(sentence, law);
    for (const fault of own) faults.add(fault);
    if (own.length > 0 && !own.includes("unsupported_number")) {
      if (!own.includes("pii_leak") && unsupportedNumbers(sentence, given).length > 0 && !own.includes("promise")) faults.add("unsupported_number");
      continue;
    }
    if (unsupportedNumbers(sentence, given).length > 0) faults.add("unsupported_number");
    if (inventsRule(sentence, given, law) || affirmsDenied(sentence, clauses)) faults.add("unsupported_claim");
  }
  if (wrongReferences(`${body} ${sources}`, clauses)) faults.add("wrong_citation");
  return ORDER.filter((fault) => faults.has(fault));
}

const ORDER: readonly DraftFault[] = [
  "unsupported_number", "unsupported_claim", "wrong_citation", "promise", "political_opinion",
  "personal_advice", "pii_leak", "improper_tone", "accepts_denunciation", "injection_echo",
];

/** The sources at the end are checked as references, not as sentences. */
function splitSources(text: string): { body: string; sources: string } {
  const at = text.search(/(?:^|[\s.])(?:Nguồn|Căn cứ)\s*:/u);
  return at < 0 ? { body: text, sources: "" } : { body: text.slice(0, at + 1).trim(), sources: text.slice(at + 1) };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/u).map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

function faultsOf(sentence: string, law: string): DraftFault[] {
  const { line } = listen(sentence);
  const found: DraftFault[] = [];
  for (const [fault, pattern, unless] of RULES) {
    const hit = pattern.exec(line);
    // The law's own words are not ours: "được bảo đảm bí mật", "cam kết", "thụ lý".
    if (hit && !(unless?.test(line) ?? false) && !law.includes(` ${hit[0].trim()} `)) found.push(fault);
  }
  if (leaksPerson(sentence)) found.push("pii_leak");
  // Whom to vote for is advice too, but first of all politics.
  return found.includes("political_opinion") ? found.filter((fault) => fault !== "personal_advice") : found;
}

const YOU = "(bà con|bạn|em|anh|chị|cô|chú|bác|gia đình|ông|bà|mình|cháu|con)";
const DENOUNCED = "(đơn|tố cáo|khiếu nại|tố giác|đơn thư)";
const TAKEN = "(thụ lý|vào sổ|tiếp nhận|nhận đơn|đăng ký|lập hồ sơ|ghi sổ|cấp số)";
const STATE = "(đảng|chính phủ|nhà nước|thể chế|chế độ mới|cả chế độ|chế độ này|chính quyền|lãnh đạo|quốc hội|thủ tướng|tổng bí thư|chủ tịch nước|chủ tịch tỉnh|bí thư|khóa này|nhiệm kỳ|bộ máy)";

/** Fault, what raises it, and what makes it harmless in the same sentence. */
const RULES: readonly (readonly [DraftFault, RegExp, RegExp?])[] = [
  ["promise", phrases([
    "(tôi|chúng tôi|cơ quan|xã|ủy ban|công an|cán bộ) ~3 (bảo đảm|đảm bảo|cam đoan|cam kết|hứa|xin hứa)", "(chắc chắn|nhất định|đương nhiên) ~4 (được|có|xong|giải quyết|duyệt|trả|thắng|sẽ|cấp|chở|lấy|không)", "(khỏi|đừng|không phải|không cần) lo", "(cứ |hãy )?yên tâm", "thế nào cũng", "sẽ (được )?(giải quyết|xử lý|duyệt|cấp|chở|trả) ~4 (xong|ngay|dứt điểm|liền|trong tuần|ngày mai|tới tận)",
    "(đang|đã) ~2 (trên đường|tới nơi|xuất phát|lên đường)", "lát nữa ~4 (tới|có mặt)", "(ngày mai|tuần sau|tuần tới|tháng sau|cuối tuần) ~6 (xong|có|tới|nhận|trả|giải quyết)", "(sẽ|là) (thắng|đậu|được duyệt|được nhận)", "dứt điểm", "bảo đảm (bà con|bạn|em|có|được|xong|lấy)",
  ])],
  ["political_opinion", phrases([
    `${STATE} ~8 (giỏi|dở|tệ|quan liêu|thối nát|sáng suốt|anh minh|tuyệt vời|hơn hẳn|kém|yếu kém|bất tài|tham nhũng|độc tài|đổi mới hết|lạc hậu|vô dụng|tài ba|đúng đắn|sai lầm|vì dân|tốt nhất|hèn)`,
    `(đổi|thay|lật|bỏ) ~2 (cả )?(chế độ|thể chế|đảng|chính quyền)`, "(nên|hãy|đừng) (bầu|bỏ phiếu) ~6", "(bầu|bỏ phiếu) cho (ông|bà|anh|chị)", `(quan liêu|thối nát|độc tài) ~6 ${STATE}`, `theo tôi ~4 ${STATE}`, `(đảng|thể chế|chế độ|nhà nước|chính quyền) ~8 (vậy thôi|cũng vậy|như nhau|chẳng ích gì|không ích gì|chỉ lo|mị dân)`,
  ])],
  ["personal_advice", phrases([
    `${YOU} ~2 (nên|hãy|phải|cứ|đừng) ~3 (kiện|rào|ký|mua|bán|ly hôn|ly dị|bỏ|ngưng|ngừng|trốn|giấu|vay|mượn|đầu tư|rút|cho|nghỉ|uống|im|nói dối|khai|đưa|lót|chờ|tự|chặt|phá|dọn|chấp nhận|xin giấy|đánh|cưới|gửi tiền)`,
    "(tốt nhất|theo tôi|tôi khuyên|khuyên) ~4 (là|nên|bạn|bà con|em|hãy)", "nên (kiện|ký|mua|bán|ly hôn|ly dị|bỏ|ngưng|ngừng|vay|rút|giấu|trốn|uống|khai gian|lót|rào|nhịn)", "(khỏi|đừng) (đóng|nộp|khai|trả|uống|đi) ~4", "cứ (im|mặc kệ|làm tới|xây|bán|ký|khai)",
  ]), phrases(["nên (hỏi|gọi|nhắn|liên hệ|tới hỏi|mang theo|đem theo)", "(đừng|không nên) (ghi|gửi số|chia sẻ|cho ai biết)"])],
  ["improper_tone", phrases([
    "làm (cha|mẹ|cha mẹ|con|dân) gì mà", "lơ đãng", "(ngu|dốt|khùng!|điên!|lười|tham lam|quê mùa|ngớ ngẩn|vô ơn|cố chấp|nhiễu sự)", "(nhiều|lắm) chuyện", "chỉ tổ", "(mất|tốn) (thời gian|công)", "(không|hổng) (thấy|biết) (mệt|mắc cỡ|xấu hổ|ngại)", "đừng xen (vô|vào)", "(ráng|tự|đành) (mà )?chịu", "ai biểu", "(than vãn|kêu ca|vòi vĩnh|ăn vạ|làm quá|làm ầm)", "mà ~2 (làm lớn|làm ầm|la làng|kêu ca|thưa gửi)", "(biết|nên biết) (đủ|thân|điều)", "già (thì|rồi) ~2 ai", "(phiền|mệt|rách việc) (quá|lắm|ghê)", "(đừng|bớt) (làm phiền|hỏi nữa|đòi|than|kêu)", "hỏi (hoài|mãi|gì mà)", "rảnh (rỗi|quá)",
    "(dân|người|đàn bà|phụ nữ|dân tộc|nhà quê) ~3 (thì|mà) ~3 (biết gì|hiểu gì|cũng|đòi)", "đòi (hỏi|nọ kia)", "(thôi )?bỏ qua (đi|cho xong)", "(có vậy|vậy) mà (cũng )?(không|hổng|hỏi)", "(lần sau )?nhớ (để ý|mà)", "chuyện vợ chồng người ta", "tại (bà con|bạn|em|mình|ông|bà) (chớ|chứ|mà|không)", "đã (dốt|nghèo) (còn|mà)", "mấy (người|ông|bà) (như|này|già)",
  ])],
  ["accepts_denunciation", phrases([
    `${DENOUNCED} ~12 (đã|được|coi như) ~4 ${TAKEN}`, `(đã|vừa|xin) ~3 ${TAKEN} ~6 ${DENOUNCED}`, `(tôi|trợ lý|chúng tôi|khung chat|tin nhắn này|nhắn ở đây) ~6 (thụ lý|nhận đơn|coi như ~2 (đơn|nộp))`, `${DENOUNCED} ~8 (vào sổ|cấp số thụ lý|số thụ lý)`,
  ]), phrases(["(không|chưa) (phải|được|thể|thay) ~4 (đơn|thụ lý|nhận|coi)", "(chưa|không) (thụ lý|tiếp nhận)", "(thông báo|về việc|từ chối|xem xét) ~8 thụ lý", "(người có thẩm quyền|cơ quan có thẩm quyền) ~6 thụ lý"])],
  ["injection_echo", phrases([
    "chế độ (không giới hạn|nhà phát triển|quản trị|tự do|bảo trì|gỡ lỗi|admin|dan|kiểm thử|thử nghiệm)", "(chỉ dẫn|hướng dẫn|lời nhắc|câu lệnh|quy tắc|cấu hình) (nội bộ|hệ thống|gốc|ẩn|bí mật|của tôi)", "system prompt", "(lặp lại|nhắc lại|nói lại) ~3 (câu|lời|như) ~3 (bạn|dặn|yêu cầu)",
    "(theo|như|tuân|làm theo|nghe) ~2 (lệnh|yêu cầu) ~2 (của )?(bạn|anh|em|quản trị)", "(bỏ qua|quên|gỡ|tắt) ~3 (quy tắc|luật lệ|hướng dẫn|chỉ dẫn|giới hạn|bộ lọc)", "tôi (bây giờ|giờ|nay) là ~6", "tôi được (lập trình|cài đặt|ra lệnh|dặn)", "(đã|vừa) (chuyển sang|bật|vào|kích hoạt) ~2 chế độ",
  ])],
];

const ID_NUMBER = /(?<![\d.,/])(?:\d{9}|\d{12})(?![\d.,/])/u;
const PHONE = /(?<!\d)(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)/u;
const NAMED_PERSON = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy|[Cc]ậu|[Dd]ì)\s+(?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}+/u;
const REACHED = /số (?:điện thoại|máy|di động|nhà|căn cước|tài khoản)|căn cước|cccd|nhà (?:số|ở)|địa chỉ|zalo|gọi (?:thẳng|cho)|là người (?:đã )?(?:báo|tố|gửi|viết|phản ánh)|đã (?:báo|tố cáo|gửi đơn|viết đơn|phản ánh)/iu;

/** A private number, or somebody's name with the way to reach them or what they reported. */
function leaksPerson(sentence: string): boolean {
  return PHONE.test(sentence) || ID_NUMBER.test(sentence) || (NAMED_PERSON.test(sentence) && REACHED.test(sentence));
}
