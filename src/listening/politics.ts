import { pattern } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";

/**
 * Is an opinion wanted on leaders, the Party, the system, borders, religion, history or wars (domain.md §0.13)? A question that
 * merely names a body, an office or a faith and asks for a rule, a time or a procedure is none.
 */
export function isPoliticalBait(text: string): boolean {
  return baits(listen(text).line);
}

/** The same for a line of `listen`. */
export function baits(line: string): boolean {
  return ALWAYS.test(line) || (OPINION.test(line) && !ASKS_RULE.test(line));
}

const LEADERS = "(tổng bí thư|thủ tướng|chủ tịch nước|chủ tịch quốc hội|bộ chính trị|trung ương đảng|bí thư trung ương|bí thư tỉnh ủy|tứ trụ|lãnh đạo (đảng|nhà nước|việt nam|cấp cao|trung ương)|bác hồ|cụ hồ|(mấy )?ông lớn|ông tổng|các ông trên)";
const SYSTEM = "(đảng|đảng cộng sản|cộng sản|nhà nước|chính phủ|chế độ (này|ta|hiện nay|cộng sản|cũ|việt nam|độc đảng)|thể chế|chủ nghĩa xã hội|chính quyền việt nam)";
/** "My" and "nga" without accents are other words: alone they want theirs. */
const POWERS = "(mỹ!|nga!|nước (mỹ|nga)|trung quốc|ukraina|ukraine|israel|iran|palestine|đài loan|campuchia|triều tiên|trump|putin|biden|tập cận bình|zelensky)";
const POWER_OF_TWO = "(mỹ|nga|trung quốc|tàu|ukraina|ukraine|israel|iran|palestine|đài loan|campuchia|trump|putin|biden)";
/** Words of one syllable are other words without their accents: there they count only with what follows. */
const JUDGED = "(giỏi!|dở!|tốt!|xấu!|tham!|kém!|hèn!|giỏi (không|hơn|nhất|hay)|dở (không|hơn|hay)|tốt (không|hơn|đẹp|hay xấu)|xấu (không|hơn|hay)|tham (không|nhũng|quyền)|tham nhũng|có tài|xứng đáng|được lòng|đúng hay sai|sai hay đúng|có tội|công hay tội|thanh liêm|phe nào|đấu đá|thanh trừng|độc tài|thối nát|lỗi thời|mị dân|bán nước|nhu nhược|sụp đổ|tồn tại)";
const ASKED = "(không|hông|hong|hay|hả|vậy|sao|chưa|hơn|nhất|thế nào|ra sao|như thế nào|phải không|ai|nào)";
const FAITH = "(đạo (phật|chúa|thiên chúa|tin lành|cao đài|hòa hảo|hồi|nào)|phật giáo|công giáo|thiên chúa giáo|tin lành|cao đài|hòa hảo|hồi giáo|tôn giáo)";
const PAST = "(chiến tranh|30 4|ngày 30|giải phóng|cải cách ruộng đất|nhân văn giai phẩm|thuyền nhân|vượt biên|việt nam cộng hòa|ngụy|cờ vàng|tết mậu thân|mậu thân|cách mạng tháng tám|nhà nguyễn|gia long|biên giới 1979|năm 1975|chế độ sài gòn)";

/** Nothing but bait, however it is asked. */
const ALWAYS = pattern([
  "đa (đảng|nguyên)(?! dạng)", "(lật đổ|thay đổi|xóa bỏ) ~2 (chế độ|đảng|chính quyền|thể chế)", "(bầu|bỏ phiếu) ~1 cho (ai|ông nào|người nào|đảng nào)(?! ~3 (được|thì đúng luật))", "nên bầu ~2 (ai|ông|bà)", "(ủng hộ|theo|chống|ghét|thích) ~1 (mỹ|nga|trung quốc|đảng nào|phe nào|bên nào)", "(đảng|chế độ|cộng sản) ~2 (muôn năm|bán nước|độc tài)", "dân chủ ~2 (đa|phương tây|kiểu mỹ|giả|giả hiệu)", "(phản động|việt tân)",
  `${POWER_OF_TWO} ~2 (với|và|hay) ~2 ${POWER_OF_TWO} ~8 (đúng|sai|thắng|thua|mạnh|tốt|giỏi|hơn|chính nghĩa)`, "(hoàng sa|trường sa|biển đông) ~6 (của ai|của nước nào|mất|thuộc (về )?(ai|nước nào|việt nam|trung quốc)|bán|lấy|chiếm|đòi lại|giao cho)", "(mất|bán|dâng|nhượng) ~2 (nước|biển đảo|biển|đất) ~3 (cho )?(tàu|trung quốc|mỹ|giặc)",
]);

/** Words of judgement about what the state is, who leads it, what happened. */
const OPINION = pattern([
  `${LEADERS} ~8 ${JUDGED}`, `${LEADERS} ~4 (sẽ )?(lên thay|thay ai|sắp (nghỉ|lên|về|từ chức)|bị bệnh|phe)`, `(ai|ông nào|người nào) ~4 ${JUDGED} hơn`, `(ai|ông nào) ~4 (sẽ )?(làm|lên) ~1 (tổng bí thư|thủ tướng|chủ tịch nước)`, `(nghĩ (gì|sao|thế nào)|(bạn|mày|bot|trợ lý|ad) (nghĩ|thấy|coi)|đánh giá|nhận xét|bình luận|ý kiến của (bạn|mày)) ~6 (${LEADERS}|${SYSTEM}|${POWERS}|${FAITH}|${PAST})`,
  `${SYSTEM} ~4 ${JUDGED}`, `(có|còn) (tự do|dân chủ|nhân quyền) ~3 (không|thật|hay)`, `(tại sao|vì sao|sao) ~4 ${SYSTEM} ~6 (độc đảng|một đảng|không cho dân|đàn áp|bịt miệng|cấm biểu tình)`,
  `${FAITH} ~8 (đúng|sai|tốt|xấu|hay hơn|tốt hơn|linh|thiêng|mê tín|tà đạo|thật|giả|hơn) ~4 ${ASKED}`, `(nên|có nên) ~2 (theo|tin|bỏ) ~1 ${FAITH}`, "(chúa|phật|thánh|trời) ~2 có thật",
  `${PAST} ~10 (đúng|sai|ai thắng|ai thua|chính nghĩa|phi nghĩa|xâm lược|nội chiến|bao nhiêu người chết|tội ác|oan|ai có lỗi|ai gây) ~4`, `${POWERS} ~6 (đánh|thắng|thua|chiến tranh|đúng|sai|tốt|xâm lược|giỏi|mạnh hơn|xấu|chính nghĩa)`, "(đường lưỡi bò|biên giới việt trung|chủ quyền biển đảo) ~8",
]);

/** A rule, a time, a procedure or a benefit is asked for, whatever is named besides. */
const ASKS_RULE = pattern([
  "(luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công điện|quy định|pháp luật) ~12 (nào|gì|không|sao|bao nhiêu|mấy|thế nào|số)", "(thủ tục|hồ sơ|điều kiện|thẩm quyền|nhiệm kỳ|trợ cấp|hỗ trợ|đăng ký|xin phép|cấp phép|phụ cấp|lương|tiếp dân|tiếp công dân|chế độ (gì|nào|chính sách)|được hưởng|kết nạp|đảng phí|nghĩa vụ)", "(ngày nào|thứ mấy|mấy giờ|ở đâu|bao lâu|mấy ngày|gửi đơn|khiếu nại|tố cáo|phản ánh)",
  "(mua|bán|xuất khẩu|nhập khẩu|du học|lao động|kết hôn|visa|hàng) ~4 (nga|mỹ|trung quốc|đài loan|campuchia)",
]);
