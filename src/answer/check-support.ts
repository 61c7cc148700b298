import { bareWords, isBareText, readWords } from "../knowledge/search/search-terms.ts";
import { phrase, phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";

/** Share of a sentence's content words that may be missing from the sources before it counts as invented. */
const MOST_MISSING = 0.5;
/** A few odd words are a paraphrase. */
const LEAST_MISSING = 4;

/**
 * Does a sentence say something that neither the clauses nor the question say? It does when it brings in a duty,
 * sanction, fee or authority they do not name, when it says "everyone" or "never" where they do not, when it turns
 * a payment into its opposite, or when most of its words are new.
 * @param given clauses with their titles, and the question
 * @param law the clauses as one `listen` line
 */
export function inventsRule(sentence: string, given: readonly string[], law: string): boolean {
  if (STOCK.some((pattern) => pattern.test(sentence))) return false;
  const { line } = listen(sentence);
  const known = ` ${given.map((text) => listen(text).line).join(" ")} `;
  return bringsInWeight(line, known) || sweeps(line, law) || reverses(line, law) || mostlyNew(sentence, given);
}

function bringsInWeight(line: string, known: string): boolean {
  return WEIGHTY.some(({ pattern, supports }) => pattern.test(line) && !supports.test(known));
}

/** "Ai cũng được", "không cần điều kiện gì": the law seldom says so, and when it does the words are there. */
function sweeps(line: string, law: string): boolean {
  const hit = SWEEPING.exec(line);
  return hit !== null && !law.includes(` ${hit[0].trim()} `) && !EVERYONE_IN_LAW.test(law);
}

function reverses(line: string, law: string): boolean {
  const mustPay = MUST_PAY.test(line) && !FREE.test(line);
  const isFree = FREE.test(line);
  const lawFree = LAW_FREE.test(law);
  const lawPays = LAW_PAYS.test(law);
  return (mustPay && lawFree && !lawPays) || (isFree && lawPays && !lawFree);
}

function mostlyNew(sentence: string, given: readonly string[]): boolean {
  const texts = given.map(readWords);
  const known = new Set(texts.flat());
  // A question typed without accents lends its words bare.
  const knownBare = new Set(texts.filter(isBareText).flatMap(bareWords));
  const words = [...new Set(readWords(sentence))].filter((word) => !PLAIN_WORDS.has(word) && !/^\d/.test(word));
  const missing = words.filter((word) => !known.has(word) && !bareWords([word]).some((bare) => knownBare.has(bare)));
  return missing.length >= LEAST_MISSING && missing.length > MOST_MISSING * words.length;
}

/** Words that change what a person must fear, pay or do, each with what in the sources would carry it. */
const WEIGHTY: readonly { pattern: RegExp; supports: RegExp }[] = [
  ["phạt", "(phạt|chế tài|xử phạt)"],
  ["(tù|hình sự|truy tố|bắt giữ|tạm giam|khởi tố)", "(tù|hình sự|truy tố|tạm giam|khởi tố|bắt)"],
  ["(tịch thu|thu hồi|cưỡng chế|cắt trợ cấp|bị cắt|xóa tên|trừ tiền)", "(tịch thu|thu hồi|cưỡng chế|cắt|xóa|trừ|thôi hưởng|chấm dứt)"],
  ["(lệ phí|học phí|án phí|phụ thu)", "(phí|tiền|kinh phí)"],
  ["(công an|cảnh sát) ~2 (xác minh|tới|mời|điều tra|giải quyết|phải)", "(công an|cảnh sát)"],
  ["(tòa án|ra tòa|kiện ra tòa)", "(tòa án|tòa|kiện)"],
  ["(luật sư|công chứng viên) ~3 (tới|đến|miễn phí|tận)", "(tới|đến tận|tại nhà|nơi ở|lưu động)"],
  ["(gia hạn|kéo dài) thêm", "(gia hạn|kéo dài|dài hơn)"],
  ["(ngưng|không|từ chối|bị) ~2 làm giấy tờ", "giấy tờ"],
  ["(chủ tịch|bí thư|trưởng ấp|giám đốc|bộ trưởng) ~3 (ấn định|quyết định|quyết|duyệt|ký)", "(chủ tịch|bí thư|trưởng (ấp|thôn|khóm)|giám đốc|bộ trưởng|thủ trưởng|tổ trưởng)"],
  ["(vi phạm|phạm luật|phạm pháp|trái luật|sai luật|có tội|phạm tội)", "(vi phạm|phạm|trái|cấm|không được|tội|nghiêm cấm|sai|đúng)"],
  ["(cơ quan|xã|họ|ủy ban|ai) phải (cho|duyệt|trả liền|cấp liền|chấp nhận)", "phải (cho|duyệt|cấp|chấp nhận)"],
  ["(tận nhà|tới nhà|tại nhà)", "(nhà|nơi ở|chỗ ở|nơi cư trú|lưu động)"],
  ["(ưu tiên|miễn|giảm|bồi thường|thưởng|trợ cấp|đền bù)", "(ưu tiên|miễn|giảm|không phải|bồi thường|thưởng|khen|trợ cấp|hỗ trợ|đền bù|thiệt hại|phụ cấp|không thu)"],
  ["(giấy|đơn) ~2 (xác nhận|cam kết|ủy quyền|bảo lãnh)", "(xác nhận|cam kết|ủy quyền|bảo lãnh|văn bản)"],
  ["(bắt buộc|nghiêm cấm|bị cấm)", "(bắt buộc|phải|cấm|không được|trách nhiệm|nghĩa vụ)"],
  ["(suốt đời|vĩnh viễn|mãi mãi|vô thời hạn)", "(suốt đời|vĩnh viễn|vô thời hạn|không thời hạn|không xác định)"],
].map(([pattern = "", supports = ""]) => ({ pattern: phrase(pattern), supports: phrase(supports) }));

const SWEEPING = phrases([
  "(ai|người nào|người dân nào|hộ nào|nhà nào|lúc nào|chỗ nào|trường hợp nào|đơn nào|cái gì) cũng ~3 (được|phải|bị|có|nhận|trả|đóng)", "(tất cả|toàn bộ|mọi) ~6 (đều|được|phải|bị)", "không (cần|phải có|có) ~2 (điều kiện|giấy tờ|thủ tục) (gì|nào)", "(không bao giờ|tuyệt đối không|trong mọi trường hợp)",
]);
const EVERYONE_IN_LAW = phrases(["(mọi|tất cả|bất kỳ)"]);

const PAYABLE = "(tiền|phí|lệ phí|học phí|án phí|viện phí|chi phí)";
const MUST_PAY = phrases([`(đóng|nộp|trả|thu|mất|tốn|chịu) ~2 ${PAYABLE}`]);
const FREE = phrases(["miễn phí", `(không|khỏi|chẳng|chưa) ~3 (đóng|nộp|trả|thu|mất|tốn|chịu) ~2 ${PAYABLE}`, `miễn ~2 ${PAYABLE}`, "(không|khỏi) (mất|tốn|trả) (đồng|xu) nào"]);
const LAW_FREE = phrases([`không ~2 (đóng|nộp|trả|thu|mất|chịu) ~2 ${PAYABLE}`, `miễn ~3 ${PAYABLE}`, "miễn phí"]);
const LAW_PAYS = phrases([`phải (đóng|nộp|trả|chịu) ~3 ${PAYABLE}`, `có trách nhiệm ~2 (đóng|nộp|trả) ~3 ${PAYABLE}`]);

/** Sentences the product itself may say beside the law. */
const STOCK: readonly RegExp[] = [
  /chưa (?:tìm )?thấy văn bản|không (?:có|tìm thấy) (?:văn bản|giấy tờ)|không dám đoán|không kết luận/iu,
  /tin nhắn (?:này )?(?:không|chưa)/iu,
  /bà con (?:có )?muốn tôi|bà con (?:cho tôi biết|nhắn|muốn phản ánh)|tôi chuyển (?:câu hỏi|giúp)/iu,
  /gọi (?:ngay )?11[1-5]|11[1-5]/u,
  /tôi là trợ lý|không bình luận/iu,
  /chia buồn|chúc mừng|tôi hiểu/iu,
  /giữ kín danh tính|đừng ghi/iu,
  /hỏi (?:nơi|cán bộ|ủy ban|ubnd|xã)/iu,
];

export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  readWords(`
    a à ạ ai anh bà bác ban bao bị biết bởi cả các cái cần càng cháu chị cho chỉ chính chú chưa có còn con coi cô cũng của cùng cứ dạ dân do dù dưới đã đang đâu đây để đến đều đi đó đối được em gì giờ giúp hai hay hãy hết hơn hoặc họ
    khi không kể khác kèm là làm lại lần lên loại lúc luôn mà mình mỗi mới một mọi muốn nào nay này nên nếu ngay người nhà nhất như nhiều những nhưng nói nơi nhớ ở ông phải qua quá ra rằng rồi rõ sao sau sẽ tại tính tôi tới tùy từ từng thêm theo thì thôi
    thường trên trong trừ trước tự tức và vào vài vẫn về vì việc với vậy vừa xem xong xin bà con cô chú anh chị gồm riêng tiếp cụ thể trường hợp luật quy định nghĩa đúng vô hỏi chừng mấy đủ mức bằng xã ấp huyện tỉnh mười mươi trăm nghìn triệu
  `),
);
