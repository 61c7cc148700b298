import type { Field, Fields } from "../knowledge/fields.ts";
import { pattern, type Pattern } from "../language/phrase.ts";
import type { LearnedReading } from "./learned/learned-listening.ts";
import type { EmergencyType } from "./understanding.ts";

/** Fields of a message, ready to be matched: each weight's rules as one pattern. */
export interface FieldRules { id: string; byWeight: { weight: number; words: Pattern }[] }

export function compileFields(fields: Fields): FieldRules[] {
  return fields.list.map((field) => ({ id: field.id, byWeight: groups(field) }));
}

/** At most three field ids, main first; `khac` when nothing fits. What was learned stands beside the trigger words as one strong word would. */
export function weighFields(ruled: readonly { id: string; score: number }[], rules: readonly FieldRules[], learned: LearnedReading | null): string[] {
  const told = new Map(ruled.map(({ id, score }) => [id, score]));
  for (const [id, chance] of learned === null ? [] : learnedChances(rules, told, learned)) {
    if (chance >= LEAST_CHANCE) told.set(id, (told.get(id) ?? 0) + LEARNED_WEIGHT * chance);
  }
  const scores = [...told].map(([id, score]) => ({ id, score })).toSorted((a, b) => b.score - a.score);
  const best = scores[0];
  if (!best || best.score < 2) return ["khac"];
  return scores.filter((each) => each.score >= Math.max(2, best.score * 0.4)).slice(0, 3).map((each) => each.id);
}

/**
 * The conduct of officials is a field of its own only where someone is found at fault (which `understand` adds) or its words are used:
 * a story of money or land alone sounds like it, and what it sounds like is shared out among the other fields.
 */
function learnedChances(rules: readonly FieldRules[], told: ReadonlyMap<string, number>, learned: LearnedReading): [string, number][] {
  const unsaid = CONDUCT_FIELDS.filter((id) => !told.has(id));
  const rest = Math.max(LEAST_REST, 1 - unsaid.reduce((sum, id) => sum + learned.field.of(id), 0));
  return rules.filter(({ id }) => !unsaid.includes(id)).map(({ id }) => [id, learned.field.of(id) / rest]);
}

const CONDUCT_FIELDS: readonly string[] = ["tham_nhung_tieu_cuc", "thai_do_can_bo"];
const LEAST_REST = 0.15;
const LEARNED_WEIGHT = 16;
const LEAST_CHANCE = 0.1;

export function fieldScores(line: string, rules: readonly FieldRules[]): { id: string; score: number }[] {
  const scores = new Map<string, number>();
  for (const { id, byWeight } of rules) {
    let score = 0;
    for (const { weight, words } of byWeight) {
      const found = new Set(words.all(line).map((piece) => piece.text));
      score += weight * Math.min(3, found.size);
    }
    if (score > 0) scores.set(id, score);
  }
  for (const [told, boosts] of CONVENTIONS) {
    if (!told.test(line)) continue;
    for (const [id, add] of Object.entries(boosts)) scores.set(id, Math.max(0, (scores.get(id) ?? 0) + add));
  }
  return [...scores].filter(([, score]) => score > 0).map(([id, score]) => ({ id, score })).toSorted((a, b) => b.score - a.score);
}

/** Fields of an emergency: the cause (domain.md §3.2, labelling conventions). */
export function emergencyFields(type: EmergencyType, line: string, rules: readonly FieldRules[]): string[] {
  const told = fieldScores(line, rules).map((each) => each.id);
  const cause = (allowed: readonly string[]): string[] => told.filter((id) => allowed.includes(id));
  switch (type) {
    case "fire": return first("an_ninh_trat_tu");
    case "violence": return BIRTH.test(line) ? first("y_te") : /(?:v(?:ợ|o⁴?)|chồng|chong¹?|gia đinh¹)/u.test(line) && told.includes("tre_em_gia_dinh") ? first("tre_em_gia_dinh", "an_ninh_trat_tu") : first("an_ninh_trat_tu");
    case "child": return SEA.test(line) ? first("thuy_san") : first("tre_em_gia_dinh");
    case "boat": return first("thuy_san", ...cause(["thien_tai_sat_lo"]));
    case "electricity": return first("dien_chieu_sang");
    case "drowning": return EROSION.test(line) || told.includes("thien_tai_sat_lo") ? first("thien_tai_sat_lo") : first("tre_em_gia_dinh", ...cause(["giao_thong_ha_tang"]));
    case "collapse": return first(...(EROSION.test(line) ? ["thien_tai_sat_lo"] : []), ...cause(["thien_tai_sat_lo", "giao_duc", "giao_thong_ha_tang", "xay_dung_do_thi"]), "xay_dung_do_thi");
    case "disaster": return SEA.test(line) ? first("thuy_san", "thien_tai_sat_lo") : first("thien_tai_sat_lo");
    case "illness": return ACCIDENT.test(line) ? first("giao_thong_ha_tang", "y_te") : first("y_te");
    case "poisoning": return first("y_te", ...cause(["giao_duc"]));
    case "self_harm": return first(...cause(["vay_von", "thuy_san", "viec_lam_lao_dong", "tre_em_gia_dinh", "dat_dai"]), "y_te");
    case "other": return first(...(SEA.test(line) ? ["thuy_san"] : []), ...told.filter((id) => id !== "khac"), "an_ninh_trat_tu");
  }
}

function first(...ids: string[]): string[] {
  return [...new Set(ids)].slice(0, 3);
}

function groups(field: Field): FieldRules["byWeight"] {
  return [...Map.groupBy(field.rules, (rule) => rule.weight)].map(([weight, rules]) => ({
    weight,
    words: pattern(rules.map((rule) => rule.rule)),
  }));
}

const BIRTH = pattern(["(đẻ|sanh) (rớt|con|dưới|trên|giữa)", "de rot"]);

const SEA = pattern(["(ghe|tàu|tau|sà lan|thuyền|ngư phủ) ~10 (mất tích|chìm|biển|cửa biển|tông|va|trôi|troi|sóng|hòn|hon|khơi)"]);

const EROSION = pattern(["(sạt|lở|sụp|sạt lở) ~8 (sông|kênh|kinh|rạch|biển|nhà|nền|hàng ba|sân|bờ)", "(bờ|mé|nền|nhà) ~5 (sạt|lở|sụp|trôi|chìm) ~3"]);

const ACCIDENT = pattern(["(tai nạn|đụng xe|xe ~3 (tông|đụng|cán|lật)|tông xe|bị ~2 (xe|ô tô) ~2 (tông|đụng|cán))"]);

/** Labelling conventions of domain.md §3.2: which of two likely fields is the main one. */
const CONVENTIONS: readonly (readonly [Pattern, Record<string, number>])[] = [
  // Noise is order first, environment second.
  [pattern(["(karaoke|loa kẹo kéo|hát ~4 (đêm|khuya|12h|ồn)|mở nhạc|loa)"]), { an_ninh_trat_tu: 4, moi_truong: 2 }],
  [pattern(["(đua xe|nẹt pô|nẹt bô|lạng lách|đua ~2 (lộ|đêm))"]), { an_ninh_trat_tu: 6 }],
  [pattern(["(uống|nhậu) ~6 (xe|lái|bia)", "(nồng độ cồn|thổi cồn|mũ bảo hiểm|bằng lái|vượt đèn)"]), { giao_thong_ha_tang: 6 }],
  // Flood by rain is drainage, by tide or dyke a disaster.
  [pattern(["(mưa|cống|nghẹt|thoát nước) ~8 ngập", "ngập ~8 (mưa|cống|thoát)"]), { nuoc_sach_thoat_nuoc: 4 }],
  [pattern(["(triều cường|đê|bờ bao|nước dâng|nước biển) ~8 (ngập|tràn|vô)", "ngập ~6 (triều|đê)"]), { thien_tai_sat_lo: 6 }],
  [pattern(["(nước mặn|mặn) ~8 (lúa|ruộng|cây|vườn)", "(lúa|ruộng) ~8 mặn"]), { thien_tai_sat_lo: 6, nong_nghiep: 3 }],
  // Discharge is environment, whoever the pond belongs to.
  [pattern(["(xả|bơm|thải|đổ) ~4 (nước|thải|bùn|rác|chất|sên|xuống)", "nước (kênh |kinh |sông |rạch )?(thải|đen|hôi)", "nuoc den"]), { moi_truong: 7 }],
  [pattern(["(bảo hiểm y tế|trái tuyến|viện phí|khám bệnh|bệnh viện)"]), { y_te: 4 }],
  [pattern(["(heo|lợn|gà|vịt|bò|trâu) ~6 (chết|dịch|tiêu hủy|bệnh)", "dịch tả (heo|lợn|châu phi)"]), { nong_nghiep: 6, y_te: -6 }],
  [pattern(["tàu (cá|câu|đánh bắt|lưới)"]), { thuy_san: 4 }],
  [pattern(["(lịch|ngày) ~1 tiếp (công )?dân", "tiếp công dân"]), { xay_dung_dang_doan_the: 5 }],
  [pattern(["đảng viên", "dang vien"]), { xay_dung_dang_doan_the: 6 }],
  [pattern(["ngư dân", "(đi biển|ra khơi)"]), { thuy_san: 4 }],
  [pattern(["xuất khẩu lao động"]), { viec_lam_lao_dong: 5 }],
  [pattern(["(nuôi|chuồng) ~3 (heo|gà|vịt|bò|dê)"]), { nong_nghiep: 3 }],
  [pattern(["(thuế|thue)! ", "(đóng|nộp|khai|chịu) thuế"]), { kinh_doanh_thi_truong: 5 }],
  [pattern(["(otp|mã xác nhận|đọc mã)"]), { lua_dao_tin_gia: 8 }],
  [pattern(["(người|nguoi) (khuyết tật|khuyet tat|cao tuổi|già)"]), { an_sinh_xa_hoi: 4 }],
  [pattern(["tháo dỡ"]), { xay_dung_do_thi: 5 }],
  [pattern(["vneid", "định danh"]), { vien_thong_so: 6 }],
  // Papers after the merger.
  [pattern(["(đổi|làm lại|cấp lại|sửa) ~6 (sổ|giấy|giấy tờ|căn cước|bằng lái|giấy phép|hộ khẩu) ~12 (sáp nhập|nhập|xã mới|tỉnh mới|xã cũ|tên xã|tên tỉnh)", "(sáp nhập|nhập) ~20 (đổi|làm lại|cấp lại|sửa) ~4 (sổ|giấy|giấy tờ|căn cước|bằng)", "(xã|tỉnh|huyện) ~1 nhập ~14 đổi", "sổ ~6 (huyện|xã) ~12 (nhập|đổi)", "(sáp nhập|nhập tỉnh|nhập xã) ~8 (bằng lái|giấy|sổ|căn cước|hộ khẩu) ~8 đổi"]), { sap_xep_bo_may: 12, thu_tuc_hanh_chinh: 2 }],
  // A slow file is procedure first; land only when the land itself is in dispute.
  [pattern(["(hồ sơ|ho so|giấy tờ|sổ) ~12 (nộp|nop|hẹn|một cửa|biên nhận|trễ|quá hẹn|chưa (xong|trả|có))", "(một cửa|mot cua|biên nhận|bien nhan|hành chính công|phiếu hẹn|giấy hẹn)"]), { thu_tuc_hanh_chinh: 6 }],
  // Contributions, and poor-household rating.
  [pattern(["(đóng|góp|thu|hùn|đối ứng) ~8 (làm|xây|sửa|quỹ) ~2 (lộ|cầu|đèn|đường|cống)", "đối ứng", "thu mỗi ~1 (nhà|hộ)", "(trưởng ấp|ấp|xã|khóm) ~2 thu", "đóng góp ~6 (lộ|đường|cầu|quỹ)"]), { dan_chu_co_so: 8 }],
  [pattern(["(hộ nghèo|cận nghèo|ho ngheo|can ngheo)"]), { an_sinh_xa_hoi: 3 }],
  [pattern(["(bình xét|xét|binh xet|họp) ~6 (hộ nghèo|cận nghèo|nghèo)", "(hộ nghèo|nghèo) ~14 (bị cắt|cắt|không được|bình xét|họp kín)", "cắt ~3 nghèo"]), { dan_chu_co_so: 3 }],
  // Loans: the bank decides, not the trade they are for.
  [pattern(["vay (tiền|vốn)", "(vay|khoanh nợ|giãn nợ|lãi suất|ngân hàng chính sách)"]), { vay_von: 5 }],
  // A call-up paper.
  [pattern(["(nghĩa vụ|khám tuyển|nhập ngũ|tạm hoãn)"]), { quoc_phong_bien_dao: 6 }],
  // Rumours.
  [pattern(["(nghe đồn|tin đồn|có thật|có thiệt|thật không|đúng không) ~20 (mạng|tiktok|facebook|zalo|đồn)", "(mạng|tiktok|facebook|zalo|đồn|xóm đồn) ~24 (thật|đúng|phải) (không|hông)", "(tiktok|facebook|youtube) ~2 nói"]), { lua_dao_tin_gia: 14 }],
  // A road that slides is the road's matter first, and whether something is true is asked of rumours.
  [pattern(["(lộ|đường|cầu) (bê tông |nhựa |đal |làng |xóm |dân sinh |nông thôn )?(ấp |khóm )?~8 (sụp|lở|sạt)", "lo (be tong |nhua |dal )?~8 (sup|sat)"]), { giao_thong_ha_tang: 9 }],
  [pattern(["có (thật|thiệt) (không|hông)", "co (that|thiet) (khong|hong)"]), { lua_dao_tin_gia: 9 }],
  // Somebody posing as an official.
  [pattern(["(xưng|giả danh|mạo danh|giả!) ~3 (công an|cán bộ|ngân hàng|điện lực|tòa|thuế|viện)"]), { lua_dao_tin_gia: 14 }],
  // Power or pumps for ponds: the supply first.
  [pattern(["(cúp|mất|yếu|chập chờn|cắt) ~2 điện", "điện ~8 (yếu|cúp|mất|chập chờn)", "điện lực"]), { dien_chieu_sang: 6 }],
  [pattern(["(sóng|song) (điện thoại|dien thoai|di động|4g)"]), { vien_thong_so: 6, dien_chieu_sang: -6 }],
  [pattern(["(đèn đường|chưa có đèn|không có đèn|tối thui|đèn lộ)"]), { dien_chieu_sang: 6 }],
  // A market's rubbish is rubbish.
  [pattern(["(rác|rac) ~6"]), { moi_truong: 5 }],
  // School money.
  [pattern(["(trường|lớp|truong|lop|thầy|cô) ~6 (thu|đóng|quỹ|học phí)"]), { giao_duc: 6 }],
  // Navigation channels serve the fleet.
  [pattern(["(tàu|ghe) ~16 (cửa biển|mắc cạn|nạo vét)", "(cửa biển|nạo vét) ~16 (tàu|ghe)"]), { thuy_san: 4, giao_thong_ha_tang: 3 }],
  [pattern(["(quá tải|chở ~3 quá)"]), { giao_thong_ha_tang: 4 }],
  // Houses given or repaired: community spirit when praised.
  [pattern(["(cảm|cám|cam) ơn ~20 (cất|xây|sửa|làm) ~3 (nhà|lộ|cầu|đường)"]), { phong_trao_thi_dua: 8 }],
  // Khmer households' programmes.
  [pattern(["(khmer|dân tộc) ~20 (chương trình|hỗ trợ|chính sách|cất nhà)", "(chương trình|hỗ trợ|chính sách) ~20 (khmer|dân tộc)"]), { dan_toc: 8, an_sinh_xa_hoi: 2 }],
  [pattern(["(cọc|đặt cọc|bỏ cọc) ~6", "thương lái ~6 cọc"]), { kinh_doanh_thi_truong: 3 }],
  [pattern(["thương lái", "thuong lai"]), { nong_nghiep: 3 }],
  [pattern(["(họp dân|hop dan|họp ấp|họp khóm)"]), { dan_chu_co_so: 5 }],
];
