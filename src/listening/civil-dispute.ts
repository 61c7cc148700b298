import { pattern } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";

/**
 * A quarrel between private persons, about a debt, a boundary, an inheritance or a bargain, in which no body of the state decided
 * anything: conciliation in the hamlet or a court settles it, not a petition (domain.md §1.2; Luật Hòa giải ở cơ sở 35/2013/QH13).
 * As soon as public land, an office's act, many households or wages come into it, it is an ordinary matter.
 * @param text one matter in the citizen's words, accents or not
 */
export function isCivilDispute(text: string): boolean {
  const { line } = listen(text);
  return QUARREL.test(line) && (CONCILIATED.test(line) || !PUBLIC.test(line));
}

const PRIVATE = "(hàng xóm|nhà (bên|kế|cạnh|sát vách|đối diện)|(ông|bà|anh|chị|chú|bác|cô|thằng|con) ~2 (bên cạnh|kế bên|sát (bên|vách|ranh|đất)|hàng xóm)|bên ranh|chủ đất (bên|kế)|anh (em )?ruột|em ruột|chị (em )?ruột|anh em|chị em|bà con ruột|chú ruột|bác ruột|em (chồng|vợ|dâu|rể)|anh (chồng|vợ|rể)|chị (chồng|dâu|vợ)|người (quen|bạn|bà con|họ hàng)|bạn tôi|thằng bạn|con nợ|chủ nợ|chủ hụi|người (mua|bán|thuê|mướn)|vợ cũ|chồng cũ)";

const QUARREL = pattern([
  // Boundaries and paths between neighbours and kin.
  `${PRIVATE} ~8 (lấn|chiếm|giành|tranh|rào|dời|nhổ|bít|xây qua|cất qua|trồng qua) ~4 (ranh|mốc|đất|vườn|vuông|nền|lối đi|đường đi|ngõ|hàng rào|mương|bờ|tôi|nhà tôi|mét|tấc)`,
  `(bị|bi) ${PRIVATE} ~4 (lấn|chiếm|giành|rào)`, "tranh chấp ~2 (ranh|ranh giới|đất|lối đi|bờ) ~3 (với|giữa) ~8",
  // Debts and loans between persons.
  "(mượn|vay|hỏi mượn|thiếu|nợ) ~2 (của )?(tôi|tui|em|con|mẹ|ba|má|nhà tôi|gia đình tôi|chị|anh|bác|cô|chú) ~8 (không|chưa|hổng|chẳng|đòi hoài) ~4 (trả|chịu trả|thấy trả)", "(tôi|tui|em|nhà tôi|ba|má|mẹ) ~2 cho ~6 (mượn|vay) ~14 (không|chưa|hổng|đòi hoài) ~4 (trả|chịu trả|được)", "(đòi|đi đòi) (nợ|tiền) ~6 (không|hổng|chưa) ~2 (trả|chịu trả|được)", "(giựt|giật|quỵt|xù) (nợ|tiền) (tôi|tui|của tôi|nhà tôi)",
  // What parents leave behind.
  `(anh em|chị em|anh ruột|chị ruột|em ruột|em út|anh (cả|hai|ba|tư|năm)|chị (hai|ba|tư|năm)) ~10 (giành|tranh|đòi|không (chịu )?chia|chiếm|ôm) ~5 (đất|nhà|gia tài|tài sản|thừa kế|phần|hương hỏa|vuông)`, "(tranh chấp|giành nhau|kiện nhau|cãi nhau) ~6 (thừa kế|gia tài|di chúc|đất (cha|ba|ông|cha mẹ|ba má|hương hỏa))",
  // Bargains that were not kept.
  "(đặt cọc|cọc|thuê|mua|sang|cầm) ~8 (không|chưa) (chịu )?(trả cọc|trả (lại )?(cọc|tiền|nhà|đất)|giao (đất|nhà|hàng)|sang tên)",
]);

/** Said of a quarrel only: the hamlet has tried already. */
const CONCILIATED = pattern(["(hòa giải|hoà giải)"]);

const PUBLIC = pattern([
  "(ủy ban|ubnd|cán bộ|chủ tịch|công an|địa chính|nhà nước|quyết định|cưỡng chế|thu hồi|đền bù|quy hoạch|dự án|trưởng (ấp|khóm)|kiểm lâm|ban quản lý)", "(báo|thưa|gửi|kêu|trình) ~2 (xã|phường|ấp|chính quyền) ~6",
  "(lề đường|vỉa hè|lòng đường|lộ (công|làng|xã)|đất công|đất rừng|đường công cộng|kinh công|kênh công|kinh thủy lợi|bãi bồi|chợ|nghĩa địa|đất (chùa|trường))", "(nhiều|mấy chục|cả|hàng chục|#) (hộ|nhà|xóm|ấp|người)", "(lương|tiền công|công ty|doanh nghiệp|xí nghiệp|ngân hàng|trợ cấp|bảo hiểm|hộ nghèo|vỡ hụi|lừa đảo|(xả|đổ) (thải|nước|rác|ra|xuống)|ô nhiễm|tiếng ồn|đánh!|hăm!|dọa!|hăm dọa|chém!|giết!)",
]);
