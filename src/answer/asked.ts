import { fold } from "../language/fold.ts";
import { phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import type { Lexicon } from "../language/lexicon.ts";

/** What kind of thing would answer a question. One question may ask for several. */
export type Asked =
  | "money" | "percent" | "duration" | "age" | "date" | "count"
  | "who" | "where" | "papers" | "manner" | "content" | "free" | "fine" | "allowed";

/** A question → what it asks for, in no order; empty when it only says what it is about. */
export function whatIsAsked(question: string, lexicon?: Lexicon): Set<Asked> {
  const { line, text } = listen(question, lexicon);
  const asked = new Set<Asked>();
  for (const [kind, pattern] of ASKING) if (pattern.test(line)) asked.add(kind);
  if (/(?:mấy|may|nhiêu|nhieu)\s*%/iu.test(text)) asked.add("percent");
  // "bao nhiêu" after money words asks for an amount unless another unit follows it.
  if (BARE_HOW_MUCH.test(line) && !OTHER_UNIT.test(line)) asked.add("money");
  if (asked.has("money") && (asked.has("percent") || OTHER_UNIT.test(line)) && !PLAIN_MONEY.test(line)) asked.delete("money");
  return asked;
}

/** Does a text of law carry a value of this kind? Kinds without a checkable form are always carried. */
export function carries(kind: Asked, text: string): boolean {
  return VALUE[kind]?.test(text.normalize("NFC")) ?? true;
}

/**
 * Does a text state the value asked for, of the thing asked about? "Phạt bao nhiêu tiền" is not answered by an amount that is
 * no fine. A sentence is read with the opening words of its khoản, which name the thing for all that follows.
 */
export function statesValue(kind: Asked, question: string, opening: string, text: string): boolean {
  const wanted = fold(question).replace(LACKED, " ");
  const things = THINGS.filter(({ asked }) => asked.test(wanted)).map(({ law }) => law);
  if (things.length === 0 || !OF_A_THING.has(kind)) return carries(kind, text);
  return sentencesOf(text).some((sentence) => carries(kind, sentence) && things.some((thing) => thing.test(`${opening} ${sentence}`)));
}

/** "Không có lương hưu", "chua duoc tro cap gi": what somebody has not got is not what they ask about. */
const LACKED = /\b(?:khong|chua|ko|k|hong|chang)(?: (?:co|duoc|huong|lanh|nhan))* (?:luong(?: huu)?|tro cap|phu cap|ho tro|boi thuong)(?! (?:bao nhieu|may)\b)/g;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;])\s+|\n+/u);
}

/** Numbers with the very unit asked for: "mấy mét vuông" wants square metres, "mấy năm" rather years than days. */
export function hasAskedUnit(question: string, text: string): boolean {
  const folded = fold(question);
  return UNITS.some(({ asked, law }) => asked.test(folded) && law.test(text));
}

/** Does a title announce this kind of rule? "Thời hạn giải quyết tố cáo" is where a question for days is settled. */
export function announces(kind: Asked, title: string): boolean {
  return TITLE[kind]?.test(title.normalize("NFC")) ?? false;
}

/** Kinds whose answer must be a stated value: without one in the clause the question is not answered. */
export const VALUE_KINDS: ReadonlySet<Asked> = new Set<Asked>(["money", "percent", "duration", "age", "date", "count", "free", "fine", "who"]);

const HOW_MANY = "(bao nhiêu|bao nhieu|nhiêu|mấy)";

const ASKING: readonly (readonly [Asked, RegExp])[] = [
  ["money", phrases([
    `${HOW_MANY} (tiền|đồng|ngàn|nghìn|triệu|trăm ngàn|chục triệu)`, `tiền ~4 ${HOW_MANY}`,
    `(lương|phụ cấp|trợ cấp|lệ phí|học phí|giá|mức|hỗ trợ|bồi thường|phạt|lãnh|lĩnh|nhận|đóng|nộp|trả|tốn|hết|lo) ~7 ${HOW_MANY}`,
    `giá ~4 ${HOW_MANY}`,
  ])],
  ["percent", phrases([`${HOW_MANY} phần trăm`, `${HOW_MANY} phần`, "tỷ lệ ~3 (bao nhiêu|mấy)", "mức hưởng ~4 (bao nhiêu|mấy)"])],
  ["duration", phrases([
    "bao lâu", "(trong|mất|hết|tối đa|chậm nhất|trễ nhất|muộn nhất) ~3 (bao nhiêu|mấy) (ngày|bữa|hôm|tuần|tháng|năm|giờ|tiếng)",
    `${HOW_MANY} (ngày|bữa|hôm|tuần|tháng|năm|giờ|tiếng)`, "thời hạn (là )?(bao nhiêu|mấy|nào)", "chừng nào", "khi nào", "bao giờ", "lúc nào", "hạn chót",
  ])],
  ["age", phrases([`${HOW_MANY} tuổi`, "tuổi nào", "độ tuổi"])],
  ["date", phrases(["từ (ngày|tháng|năm|khi|bao giờ|lúc) nào", "ngày nào", "hiệu lực ~3 (khi nào|ngày nào|chưa)"])],
  ["count", phrases([
    `${HOW_MANY} (người|hộ|lần|cấp|ký|kí|kg|bản|cây|căn|nhà|đứa|con|mét|tầng|công|hecta|loại|nhóm|mức|suất|thành viên|đại biểu|tờ|trường hợp|bước)`,
    `(hệ số|cấp|hạng) (mấy|bao nhiêu)`,
  ])],
  ["who", phrases(["(cơ quan|cấp|đơn vị|nơi|bên|người|ngành|tòa) nào", "(cho|gặp|tìm|hỏi|báo|gửi|gởi|do|với) ai", "ai (giải quyết|quyết định|quyết|ký|cấp|chịu|có quyền|được|phải|trả|xử|làm|lo)"])],
  ["where", phrases(["(ở|tại|tới|đến|lên|ra) (đâu|chỗ nào|nơi nào)", "(nộp|gửi|gởi|xin|làm|đăng ký|khai|khám|đổi|lãnh|nhận) ~4 (đâu|chỗ nào|nơi nào)"])],
  ["papers", phrases(["giấy (tờ )?gì", "giấy tờ nào", "(hồ sơ|thủ tục) ~4 (gì|nào|gồm|sao|ra sao|như thế nào)", "cần ~4 (giấy|gì)", "gồm ~3 (gì|nào)"])],
  ["manner", phrases(["(gọi điện|điện thoại|nhắn tin|qua mạng|online|trực tuyến|gửi thư|bằng miệng|nói miệng|trực tiếp|viết đơn|bưu điện) ~6 (được không|được hông|hay|không)", "hay (bắt buộc )?phải (viết|làm|nộp|tới|đến|ra)", "(bằng|theo) (cách|hình thức|kiểu) nào", "cách nào"])],
  ["content", phrases(["(ghi|gồm|có|thể hiện|cho biết) ~2 (gì|những gì|thông tin gì|nội dung gì|cái gì)", "(thông tin|nội dung|những) gì", "gồm (những )?(ai|gì)"])],
  ["free", phrases(["(có )?(phải|bị|mất|tốn|thu) ~5 (tiền|phí|lệ phí|đồng nào) ~4 (không|hông|gì)", "miễn phí ~4 (không|hông)"])],
  ["fine", phrases([`phạt ~6 ${HOW_MANY}`, `phạt ~4 (sao|thế nào|ra sao|gì)`])],
  ["allowed", phrases([
    "(có )?(được|phải|cần|đúng|vi phạm|bị cấm|bắt buộc|thiệt|thật) ~8 (không|hông|chưa)", "được không", "đúng không", "phải không", "có quyền ~6 không", "hay (phải|không|chưa|bắt buộc|là)",
  ])],
];

const OTHER_UNIT = phrases([`${HOW_MANY} (ngày|bữa|hôm|tuần|tháng|năm|giờ|tiếng|tuổi|người|hộ|lần|cấp|ký|kí|kg|bản|phần trăm|phần|mét|tầng|hệ số|con|đứa)`, "hệ số mấy"]);
/** "Học phí lớp 9 … mỗi tháng bao nhiêu": the thing is money though no unit follows. */
const BARE_HOW_MUCH = phrases([`(học phí|lệ phí|lương|phụ cấp|trợ cấp|tiền|viện phí|án phí|phạt) ~14 ${HOW_MANY}`]);
const PLAIN_MONEY = phrases([`${HOW_MANY} (tiền|đồng|ngàn|nghìn|triệu)`, `tiền ~4 ${HOW_MANY} $`, `${HOW_MANY} (một|1|mỗi) (tháng|năm|người|thẻ|cái|tờ)`, "tối đa (nhiêu|bao nhiêu) $"]);

const OF_A_THING: ReadonlySet<Asked> = new Set<Asked>(["money", "percent", "fine"]);

/** Things that amounts and shares are of: as they sound in a folded question, and as the law calls them. */
const THINGS: readonly { asked: RegExp; law: RegExp }[] = [
  { asked: /\bphat\b/, law: /phạt/iu },
  { asked: /\ble phi\b|\b(?:tien|thu|dong|mat) phi\b/, law: /lệ phí|phí/iu },
  { asked: /\bhoc phi\b|\btien hoc\b/, law: /học phí/iu },
  { asked: /\btro cap\b/, law: /trợ cấp|hỗ trợ|trợ giúp/iu },
  { asked: /\b(?:ho tro|tro giup)\b/, law: /hỗ trợ|trợ cấp|trợ giúp|giảm|cấp/iu },
  { asked: /\bphu cap\b/, law: /phụ cấp/iu },
  { asked: /\b(?:luong|tien cong)\b/, law: /lương|tiền công|mức tham chiếu/iu },
  { asked: /\b(?:boi thuong|den bu)\b/, law: /bồi thường/iu },
  { asked: /\b(?:tien lai|lai suat)\b/, law: /lãi/iu },
  { asked: /\bthue\b/, law: /thuế|thuê/iu },
  { asked: /\bbao hiem(?: y te)? (?:\S+ ){0,4}(?:tra|lo|chi)\b/, law: /hưởng|thanh toán|chi trả|chi phí/iu },
];

const COUNT = "\\b(?:may|bao nhieu|nhieu) (?:chuc )?";
const UNITS: readonly { asked: RegExp; law: RegExp }[] = (
  [
    ["(?:ngay|bua|hom)", "ngày"], ["thang", "tháng"], ["nam", "năm"], ["(?:gio|tieng)", "giờ"], ["tuoi", "tuổi"],
    ["(?:met vuong|m2)", "(?:m2|m²|mét vuông)"], ["(?:ky|ki|kg)", "kg"], ["nguoi", "người"], ["lan", "lần(?! trợ cấp)"], ["phut", "phút"], ["phan tram", "(?:%|phần trăm)"],
  ] as const
).map(([asked, law]) => ({ asked: new RegExp(`${COUNT}${asked}\\b`), law: new RegExp(`(?:\\d|mươi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s*${law}(?!\\p{L})`, "iu") }));

const NUMBER = "(?:\\d[\\d.,]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
const VALUE: Partial<Record<Asked, RegExp>> = {
  money: /\d[\d.,]*\s*(?:đồng|nghìn|ngàn|triệu|tỷ)|mức (?:lương cơ sở|lương tối thiểu|chuẩn|tham chiếu)|lần mức|\d\s*%/iu,
  fine: /phạt[^.;]*\d[\d.,]*\s*(?:đồng|triệu)|\d[\d.,]*\s*(?:đồng|triệu)[^.;]*phạt/iu,
  percent: /\d\s*%|phần trăm|\d+\s*\/\s*\d+|phần (?:hai|ba|tư|năm)/iu,
  duration: new RegExp(`${NUMBER}\\s*(?:\\([^)]*\\)\\s*)?(?:ngày|tháng|năm|giờ|tuần|phút|lần|quý)|\\d{1,2}[/-]\\d{1,2}|ngay (?:trong|sau|khi)|không (?:xác định )?thời hạn|vô thời hạn`, "iu"),
  age: /(?:\d|mười|hai|ba|bốn|lăm|một|sáu|bảy|tám|chín|mươi)\s*tuổi|tuổi nghỉ hưu/iu,
  date: /ngày \d|tháng \d|\d{1,2}[/-]\d{1,2}[/-]\d{4}|kể từ ngày|từ ngày/iu,
  count: new RegExp(`\\d|${NUMBER}\\s*(?:phần|cấp|người|hộ|lần|bản|loại|nhóm)|hệ số|quá nửa`, "iu"),
  free: /phí|tiền|chi phí|kinh phí/iu,
  who: /(?:chủ tịch|ủy ban|uỷ ban|giám đốc|thủ trưởng|bộ trưởng|tòa án|công an|cơ quan|hội đồng|trưởng|người|cha|mẹ)[^.;]*(?:thẩm quyền|quyết định|giải quyết|trách nhiệm|ban hành|thực hiện)|do [^.;]*(?:thực hiện|quyết định|cấp|bầu)/iu,
};

const TITLE: Partial<Record<Asked, RegExp>> = {
  money: /mức|tiền|chi phí|lệ phí|trợ cấp|hỗ trợ|phụ cấp|lương|chế độ/iu,
  percent: /mức|tỷ lệ|tỉ lệ/iu,
  duration: /thời hạn|thời hiệu|thời gian|thời điểm|giá trị sử dụng|kỳ hạn|nhiệm kỳ|gia hạn/iu,
  age: /tuổi|tiêu chuẩn|điều kiện|đối tượng/iu,
  date: /hiệu lực|thời điểm/iu,
  count: /số lượng|số lần|mức|hệ số|tổ chức|tỷ lệ|quyết định/iu,
  who: /thẩm quyền|cơ quan|trách nhiệm|nơi/iu,
  where: /nơi|địa điểm|thẩm quyền|thủ tục|hồ sơ|cơ quan/iu,
  papers: /hồ sơ|giấy tờ|thủ tục/iu,
  content: /nội dung|thông tin|gồm/iu,
  manner: /hình thức|cách thức|phương thức/iu,
  free: /chi phí|lệ phí|phí|miễn|kinh phí|quyền/iu,
  fine: /xử phạt|xử lý vi phạm|phạt/iu,
  allowed: /điều kiện|quyền|nghiêm cấm|bị cấm|trường hợp|đối tượng|nguyên tắc|hình thức/iu,
};
