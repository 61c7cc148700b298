import { pattern } from "../../language/phrase.ts";
import { bareKey } from "../../language/syllable-key.ts";
import { LEARNED_WEIGHTS } from "./learned-weights.ts";

/** Above this, a message reads like an order. Chosen where of a hundred real questions and grievances hardly one reads so. */
const threshold = -1.3;

/**
 * Does a line read like an order to the assistant, going by which words stand beside which? A linear measure learned from the lines of
 * the project's own set and from what citizens write, for orders in words that no rule has foreseen; the same line always reads the same.
 */
export function readsLikeOrder(line: string): boolean {
  return isVietnamese(wordsOf(line)) && !ASKS_RULE.test(line) && !TELLS_OF_SOMEBODY.test(line) && orderScore(line, weights()) > threshold;
}

/** What a question to this service asks for: then words alone decide nothing. */
const ASKS_RULE = pattern([
  "(khoản|điều|nghị định|luật|thông tư|quy định|pháp luật) ~4 (nói|quy định|ghi|nào|mấy|gì|ra sao|thế nào|còn|mới|hiện hành)",
  "(ở đâu|chỗ nào|bao lâu|bao nhiêu|thủ tục|giấy gì|cần giấy|cần gì|mấy ngày|khi nào|mấy năm|ai ký|báo ai|hỏi ai|hồ sơ gồm|gồm những gì|được không|đúng không|phải không|có đúng|trái luật|hợp pháp|lừa đảo|giả mạo)",
  "(là gì|là ai|như thế nào|thế nào|ra sao|nào|có gì|gồm gì) $", "theo (luật|quy định|nghị định)", "(nguyên tắc|nhiệm vụ|trách nhiệm|quyền hạn|thẩm quyền|điều kiện|nội dung) ~12 (là gì|gì|nào|hiện nay|thế nào|ra sao)",
  "(khoản|điều|luật|nghị định|thông tư) #", "(số|tên|số máy|điện thoại) ~3 (cán bộ|cơ quan|ủy ban|xã|phường|bộ phận|một cửa|đơn vị) ~4 (phụ trách|lo|tiếp dân|trực|giải quyết)",
  // A code of one's own case.
  "[a-z]{2}'? , # , [^ ]+",
]);

/** What somebody in office did, or who is speaking: whoever tells of a wrong must never be turned away for words that stand beside each other. */
const TELLS_OF_SOMEBODY = pattern([
  "(kế toán|chủ tịch|phó chủ tịch|bí thư|công an|trưởng (ấp|khóm|trạm|thôn|phòng)|phó (ấp|khóm|phòng)|hiệu trưởng|thủ quỹ|địa chính|tư pháp|văn thư|kiểm lâm|thầy|cô giáo|bác sĩ|cán bộ|nhân viên|ban (quản lý|nhân dân)|tổ trưởng) ~8 (lấy|thu|nhận|đòi|ăn|gởi|gửi|biểu|kêu|nói|kê|khai|ký|bán|cấp|chia|giữ|chặn|bỏ|nạt|chửi|đánh|làm (phiếu|giấy|hồ sơ|sổ|ngơ|khó)|bắt|ép|dọa|vòi) ~12",
  "(tôi|tui|em|con|cháu|mình|bác|chú|cô) tên",
]);

/** Positive: more like an order than like a citizen's matter. Long messages weigh no more than short ones. */
export function orderScore(line: string, { bias, of }: { bias: number; of: ReadonlyMap<string, number> }): number {
  const features = featuresOf(line);
  let sum = 0;
  for (const feature of features) sum += of.get(feature) ?? 0;
  return bias + sum / Math.sqrt(features.length);
}

/** Words without marks, neighbours, and neighbours but one, each once; numbers are one word. */
export function featuresOf(line: string): string[] {
  const words = wordsOf(line).slice(0, mostWords).map((word) => bareKey(word.replace("'", "")).replace(/^\d.*/, "#"));
  const features = new Set<string>([`^${words[0] ?? ""}`]);
  words.forEach((word, i) => {
    features.add(word);
    if (i > 0) features.add(`${words[i - 1]} ${word}`);
    if (i > 1) features.add(`${words[i - 2]} _ ${word}`);
  });
  return [...features];
}

function wordsOf(line: string): string[] {
  return line.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Fewer say too little to go by. */
const leastWords = 6;

/** Nothing was learned of other languages, nor of codes. */
function isVietnamese(words: readonly string[]): boolean {
  const spelled = words.filter((word) => !/\d/.test(word) && word.length > 1);
  return spelled.length >= leastWords && spelled.length >= words.length * 0.6 && spelled.filter((word) => ENGLISH_WORDS.has(word.replace("'", ""))).length < 3;
}

const ENGLISH_WORDS: ReadonlySet<string> = new Set("the of and is are was my me you your where how what when who which do does can could would please for with from this that have has been not any all in on at to by".split(" "));

/** An order hides in a long text as a sentence of its own; each is read alone. */
const mostWords = 80;

let read: { bias: number; of: ReadonlyMap<string, number> } | null = null;

/** "<feature>\t<weight in hundredths>" a line, the first the bias. */
function weights(): { bias: number; of: ReadonlyMap<string, number> } {
  if (read) return read;
  const entries = LEARNED_WEIGHTS.trim().split("\n").map((row): [string, number] => {
    const [feature = "", weight = "0"] = row.split("\t");
    return [feature, Number(weight) / 100];
  });
  read = { bias: entries[0]?.[1] ?? 0, of: new Map(entries.slice(1)) };
  return read;
}
