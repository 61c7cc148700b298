import { phrase, phrases } from "../language/phrase.ts";
import type { AccusedRole, AgainstOfficial } from "./understanding.ts";

/** What a message says about the conduct of officials (domain.md §2.5). */
export interface Conduct {
  /** Set when the conduct of an identifiable official, cadre or unit's staff is complained of. */
  against: AgainstOfficial | null;
  /** Taking money, forging, covering up: what the law calls a denunciation, whether or not the word is used. */
  corrupt: boolean;
  /** An official or office is named at all. */
  officialNamed: boolean;
}

/** @param line of `listen`, with shorthand spelled out */
export function readConduct(line: string): Conduct {
  const text = line.replace(HARMLESS, " ").replace(/ {2,}/g, " ");
  const role = accused(text);
  const corruptAct = CORRUPT.test(text) || (role !== null && ROLE_CORRUPT.test(text));
  const rudeAct = RUDE.test(text) || (role !== null && ROLE_RUDE.test(text));
  if (role === null) return { against: null, corrupt: false, officialNamed: false };
  if (!corruptAct && !rudeAct) return { against: null, corrupt: false, officialNamed: true };
  if (inGeneral(text) || IMPOSTOR.test(text)) return { against: null, corrupt: false, officialNamed: true };
  return { against: { role, level: LEVELS[role] }, corrupt: corruptAct, officialNamed: true };
}

const LEVELS: Record<AccusedRole, AgainstOfficial["level"]> = {
  hamlet: "xa", commune_staff: "xa", commune_leader: "xa", commune_desk: "xa", commune_police: "xa", province_staff: "tinh", province_leader: "tinh", operator: "tinh",
};

/** Highest role first: when two are named, the wall of the higher one protects both. */
const ROLES: readonly (readonly [AccusedRole, RegExp])[] = [
  ["province_leader", phrases([
    "(chủ tịch|phó chủ tịch|bí thư|phó bí thư|lãnh đạo|sếp|quan) ~1 (ủy ban nhân dân |ủy ban |hội đồng nhân dân |mặt trận )?(tỉnh|tỉnh ủy)", "(ông|bà|bí thư|phó bí thư|thường trực) tỉnh ủy",
  ])],
  ["province_staff", phrases([
    "(ở|trên|trong|của|bên|thuộc|giám đốc|phó giám đốc|cán bộ|nhân viên|trưởng phòng|lãnh đạo|thanh tra|ông|bà|chuyên viên|công chức|phòng) ~3 sở!", "(giam doc|can bo|nhan vien|truong phong|lanh dao|chuyen vien) ~2 (o |ben |tren |cua )?so (nong|xay|y|giao|noi|dan|khoa|tai|cong|tu|van)?", "(o|tren|ben) so (nong|xay|y te|giao|noi vu|tai|cong|tu phap|van|khoa)?", "sở! (nông nghiệp|xây dựng|y tế|giáo dục|nội vụ|tài chính|công thương|tư pháp|văn hóa|khoa học|dân tộc|giao thông|tài nguyên)",
    "(cán bộ|công chức|nhân viên|chuyên viên|thanh tra|văn phòng|ban tiếp công dân) ~2 tỉnh", "công an tỉnh", "thanh tra ~1 (giao thông|tỉnh|xây dựng|sở)", "(thanh tra|cán bộ|lãnh đạo|đoàn) ~3 tỉnh", "(cảnh sát|công an) (giao thông|kinh tế|hình sự|ma túy|môi trường)", "(bác sĩ|điều dưỡng|y tá|nhân viên|hộ lý|bảo vệ|cô đỡ|trưởng khoa|giám đốc) ~4 (bệnh viện|đa khoa|khoa|sản nhi)", "bệnh viện ~6 (bác sĩ|điều dưỡng|y tá|nhân viên|hộ lý|bảo vệ)", "bệnh viện (tỉnh|đa khoa|sản|lao|đòi|vòi|nhận|thu)", "văn phòng đăng ký ~2", "chi cục", "quản lý thị trường", "(cán bộ|nhân viên|trưởng|công chức|ngành|cục|bên) ~1 (thuế|kiểm lâm|hải quan|kho bạc|bảo hiểm xã hội|thi hành án|viện kiểm sát|tòa án|toà án)", "(thẩm phán|kiểm sát viên|chấp hành viên|điều tra viên)", "(đồn|bộ đội|lính|mấy anh|cán bộ) ~1 biên phòng", "(hiệu trưởng|giáo viên|thầy|cô|trường) ~4 (trung học phổ thông|cấp 3|cấp ba)", "trường (trung học phổ thông|cấp 3|cấp ba)", "(cán bộ|chủ tịch|bí thư|công an|lãnh đạo|trưởng phòng) ~1 huyện", "đăng kiểm viên", "trung tâm đăng kiểm", "ban quản lý dự án", "đại biểu quốc hội",
  ])],
  ["commune_police", phrases([
    "(công an|ca) (xã|phường|viên|ấp|khóm|khu vực|thị trấn)", "(trưởng|phó|phó trưởng|cán bộ|mấy anh|mấy ông|ông|anh|thằng|tụi|đồng chí|chú) ~1 công an(?! (giả|dỏm))", "cảnh sát khu vực", "công an ~6 (đòi|vòi|nhận|đánh|bắt chẹt|làm tiền|phạt|thu|bao che|bảo kê|nạt|quát|ăn|giam|dừng|làm ngơ|thả|tha|chửi|hù|ép cung|tra tấn)(?! (cướp|trộm|ma túy))", "(đồng chí|anh) công an ~2",
  ])],
  ["commune_desk", phrases([
    "(ban )?(dân vận|xây dựng đảng) (xã|phường|đảng ủy)", "cả (xã|ủy ban|bộ máy|đám cán bộ|hệ thống) ~3 (bao che|ăn chia|ăn|đồng lõa|thông đồng|che)", "(xã|ủy ban|ủy ban nhân dân|phường) ~2 (bao che|ăn chặn|ăn bớt|ém|nuốt|thông đồng|bảo kê|biển thủ|ăn tiền|kê khống|tham nhũng)", "(toàn bộ|mấy ông|các ông|đám) ~1 (cán bộ|lãnh đạo) (xã|phường)", "(mấy ông|mấy bà|tụi) ~1 (xã|ủy ban|phường)(?! (nói|kêu|biểu|hẹn))",
  ])],
  ["commune_leader", phrases([
    "(phó )?(chủ tịch|chu tich)(?! (nước|hội|tỉnh|quốc hội|hồ chí minh|công ty|hội đồng quản trị))( (ủy ban nhân dân|ủy ban|hội đồng nhân dân|mặt trận|mặt trận tổ quốc))?( (xã|phường|thị trấn))?", "(phó )?bí thư(?! (chi bộ|ấp|khóm|chi đoàn|đoàn|tỉnh|trung ương|huyện|tỉnh ủy))( (đảng ủy|đảng))?( (xã|phường))?", "lãnh đạo ~1 (xã|phường|ủy ban|địa phương)", "(trưởng|phó) ~1 (mặt trận|mttq) (xã|phường)", "(ông|bà|chú|anh) ~1 (phó )?chủ tịch", "người đứng đầu (xã|phường)", "sếp ~1 (xã|phường)", "thường trực (đảng ủy|hội đồng nhân dân)",
  ])],
  ["commune_staff", phrases([
    "(cán bộ|can bo|công chức|viên chức|nhân viên|chuyên viên)(?! (hưu trí|về hưu|nghỉ hưu|tập kết|ngân hàng|giả|điện lực|thu tiền điện|công ty))", "(anh|chị|ông|bà|cô|chú|thằng|con|nhỏ|em|người|đứa) ~3 (địa chính|tư pháp|hộ tịch|chính sách|một cửa|văn thư|kế toán xã|thủ quỹ|tiếp dân|tiếp nhận hồ sơ|trực quầy|ngồi quầy|giảm nghèo|lao động thương binh|văn phòng|thương binh xã hội|quầy)", "(ngồi|trực|đứng|ở) ~2 quầy", "quầy ~3", "(địa chính|tư pháp|hộ tịch|một cửa|bộ phận tiếp nhận|hành chính công) ~1 (xã|phường)?(?= ~7 (đòi|vòi|nạt|quát|chửi|hách|hạch|thái độ|nhận|lót|khó|đuổi|lớn))", "(trạm trưởng|y sĩ|y tá|nhân viên|cán bộ|bác sĩ|người trực|cô|chị|anh|trực) ~2 (trạm y tế|trạm xá|trạm)", "trạm y tế ~8 (đóng cửa|nạt|quát|không ai trực|bỏ trực|thái độ|la|đòi|bán|đuổi)", "(hiệu trưởng|hiệu phó|giáo viên|thầy giáo|cô giáo|thầy|nhà trường|bảo mẫu|cô chủ nhiệm|giáo viên chủ nhiệm)(?! (bói|cúng|chùa|thuốc))", "cô ~2 (chủ nhiệm|dạy|mầm non|mẫu giáo|giáo|tiểu học)", "(trường|truong) ~6 (thu|ép|bắt|kêu tên|nêu tên|bêu|đuổi|phạt|đánh|bắt đóng)", "(dân quân|xã đội|ban chỉ huy quân sự|xã đội trưởng)", "(hội trưởng|chủ tịch hội|hội phụ nữ|hội nông dân|đoàn thanh niên|hội cựu chiến binh) ~1", "kế toán (xã|trường|hợp tác)", "thủ quỹ", "bảo vệ ~2 (ủy ban|trường|xã|trạm)", "(xã|phường|ủy ban|ủy ban nhân dân|một cửa|bộ phận một cửa|hành chính công) ~10 (nạt|quát|chửi|hách dịch|cửa quyền|hạch sách|nhũng nhiễu|thái độ|vòi vĩnh|đòi tiền|nặng lời|lớn tiếng)", "tổ (công tác|kiểm tra) ~2", "đoàn (kiểm tra|thanh tra|cưỡng chế)",
  ])],
  ["hamlet", phrases([
    "(trưởng|phó|phó trưởng) ~1 (ấp|khóm|xóm|thôn)", "(truong|pho) (ap|khom)", "(ban nhân dân|bí thư|bí thư chi bộ|chi bộ|ban công tác mặt trận|mặt trận|công tác mặt trận|chi hội|chi hội trưởng|trưởng ban|cán bộ|công an viên|y tế|tổ y tế|cộng tác viên) ~1 (ấp|khóm)", "tổ (tự quản|trưởng|hòa giải|nhân dân tự quản|vay vốn|tiết kiệm)( ~2 (vay vốn|tự quản|tiết kiệm|dân phố|nhân dân))?", "bí thư chi bộ", "(ông|bà|mấy ông|mấy bà|người) ~1 (mặt trận|bên ấp|trong ban ấp|ban ấp)", "^ ấp (thu|bắt|kêu|đòi|bình xét|xét|chia|phát|cắt|ăn)", "ấp ~1 (tôi|em|này|mình) ~2 (thu|bắt|ăn chặn|bình xét|xét|chia|phát|ăn)", "chi hội trưởng", "(ban|cán bộ) ấp",
  ])],
  ["operator", phrases(["(ban quản trị|người vận hành|admin|quản trị viên|người điều hành|nhân viên trực) ~4 (kênh|trang|bot|trợ lý|hệ thống|zalo|nhóm) ~3"])],
];

/** The official whose conduct is told of: those with an act close by first, else any that is named. */
function accused(line: string): AccusedRole | null {
  const named = ROLES.filter(([, pattern]) => pattern.test(line));
  if (named.length === 0) return null;
  const acting = named.filter(([role]) => ACTING.get(role)?.test(line));
  const plain = acting.length > 0 ? acting : named;
  // "cán bộ" is said of anybody: where a rank is named too, the rank decides.
  const ranked = plain.filter(([role]) => role !== "commune_staff");
  return (ranked.length > 0 && plain.some(([role]) => role === "commune_staff") && acting.length === 0 ? ranked : plain)[0]?.[0] ?? null;
}

const ACTS_CORRUPT = [
  "(ăn|an) (chặn|bớt|hối lộ|xén|gian|chia|đút|cắp|chan|bot|tiền (dân|của|cứu trợ|hỗ trợ|hộ nghèo|quỹ|đền bù))", "chung chi", "bôi trơn", "lại quả", "(kê|khai|làm|lập|ký|viết) ~3 khống!", "ký khống", "kê khống", "khai khống", "lót tay", "(đưa|nhận|bỏ|bao|kèm) ~1 phong bì", "hối lộ", "vòi (vĩnh|tiền|dân|thêm|quà|phong bì)", "vòi ~2 (tiền|# ?(triệu|tr|ngàn|nghìn|k)?)", "(đòi|gợi ý|ép|bắt|kêu|biểu|bảo|yêu cầu|đòi hỏi|mặc cả|ra giá) ~4 (bồi dưỡng|lót tay|chung|chung chi|chung tiền|phong bì|tiền cà phê|tiền nước|tiền trà|cà phê|uống nước|tiền riêng|tiền lo|lì xì)", "đòi ~4 (tiền|# ?(triệu|tr|ngàn|nghìn|trăm|k|củ|chai)|#tr|#k|triệu|trăm ngàn)", "tham (nhũng|ô)", "biển thủ", "(bỏ|đút) ~2 túi", "bớt xén", "cắt xén", "xà xẻo", "rút ruột", "chạy (án|việc|chức|chế độ|hộ nghèo|thương binh|điểm|trường|nghĩa vụ|biên chế|tội|hồ sơ|giấy)", "(nhận|cầm|lấy|ăn) ~4 (hối lộ|phong bì|tiền) ~14 (chạy|lo|duyệt|ký|cấp|vô danh sách|làm giấy|bỏ qua|tha|thả|hứa|xong|rồi|trốn|trót lọt|nghèo|giúp|của dân|dân|cho đậu|cho qua)", "(bao che|bảo kê|chống lưng|dung túng|tiếp tay|làm ngơ ~4 (sòng|đá gà|khai thác|xây|ma túy|cát|tệ nạn))", "bao ke", "(bán|chia|giao|lấn|chiếm|lấy|cấp|sang|cắm|phân) ~4 đất (công|công viên|nhà nước|công cộng|của (dân|xã|nhà nước)|dự án|rừng|bãi bồi)", "(bán|chia|cấp) ~3 (nền|lô|suất) ~4 (tái định cư|cho (em|con|vợ|người nhà|bà con|cháu|họ hàng|chị|anh))", "lợi dụng (chức|quyền|chức vụ|quyền hạn|dịch|dự án)", "lạm (dụng|quyền)", "trù (dập|úm)", "(làm|ký|xài|sử dụng|dùng|mua|tẩy xóa|sửa) ~3 (bằng|giấy tờ|hồ sơ|chữ ký|chứng từ|hóa đơn|giấy|con dấu|biên bản|danh sách|lý lịch) ~1 giả", "(giả|giả mạo|làm giả) (chữ ký|hồ sơ|giấy tờ|con dấu|chứng từ|danh sách)", "(giả|giả mạo|ký thay) chữ ký", "làm giấy giả", "giấy giả", "không ~3 (biên lai|hóa đơn|phiếu thu)", "không có giấy tờ gì", "chia chác", "(người nhà|bà con|em|con|vợ|họ hàng|dòng họ|cháu|thân|anh em|cha mẹ|ba má|anh ruột|nhà giàu) ~8 (danh sách|hộ nghèo|vô nghèo|hộ cận nghèo|hưởng|nhận|được xét|được nhận|vô biên chế|trúng thầu) ~6", "(đưa|xét|cho|nhét|cài|gài) ~3 (người nhà|bà con|em|con|vợ|cháu|họ hàng|nhà giàu|người giàu|thân quen) ~6 (vô|vào|lên|hưởng|nhận|làm)", "(giữ|lấy|xài|chiếm|nuốt|ẵm|ôm|thâm|thâm hụt|mượn|tiêu!|ém!|cất!|ăn!|quỵt) ~4 (tiền|quỹ|quà|gạo|phần|kinh phí|vốn|xi măng|vật tư|mì gói|nhu yếu phẩm) ~4 (của|cứu trợ|hỗ trợ|quỹ|dân|hộ|hội|ấp|xã|lớp|tết|từ thiện|nhà nước|ủng hộ|trợ cấp|đền bù|bảo hiểm|liệt sĩ|người già|khuyết tật|công|dự án)", "(quà|tiền|gạo|phần|trợ cấp|kinh phí|cứu trợ|hỗ trợ|mì) ~12 (phát|đưa|giao|nhận|còn|cho|lãnh|tới tay|giao lại) ~2 (có|chỉ|được) ~2 (#|một nửa|nửa|phân nửa|phần)", "ký ~2 nhận ~3 (#|triệu) ~6 (đưa|phát|nhận|thực)", "(thu|lấy) ~5 (rồi|mà|xong) ~4 (bỏ túi|xài riêng|không nộp|không đưa|giữ luôn|im luôn|tiêu hết)", "(thông đồng|thông thầu|câu kết|cấu kết|móc nối|bắt tay|ăn chia|cưa đôi)", "phạt ~4 không ~2 (biên bản|biên lai|quyết định|giấy)", "(công an|dân quân|cán bộ|chủ tịch|trưởng ấp) ~8 (đánh|tát|đạp|bóp cổ|ép cung|nhục hình|tra tấn|còng) ~4", "nâng điểm", "mua (chức|điểm|bằng)", "(có|nghi|dấu hiệu) ~2 tiêu cực", "khai gian", "gian (lận|dối)", "làm sai ~3 (hồ sơ|số liệu|quyết toán|quy định|luật)", "ngoại tình", "(sàm sỡ|quấy rối|gạ gẫm|gạ tình)", "(mua|bán) ~2 (phiếu|chức|suất)", "(khai thác|bán|hút) ~2 cát ~4 (lậu|trái phép)", "(cho|để|giao) ~3 (thuê|bán) ~4 (trái phép|sai)", "chiếm (đoạt|dụng|dụng ~2 quỹ|của công)",
];

const ACTS_RUDE = [
  "nạt( nộ)?", "nat no", "(quát|la|chửi|mắng|hét|gắt|xài xể|sỉ vả|sỉ nhục|lăng mạ|nhục mạ|mạt sát|đập bàn|hất|xô|đẩy|ném|liệng|quăng) ~4 (dân|bà con|tôi|nạt|vào mặt|vô mặt|người dân|mẹ|má|ba|hồ sơ|giấy|em|con|mình|người ta|người già|cháu|học sinh|trước mặt|lên|lối|thẳng|chúng tôi|bệnh nhân|người bệnh|om|tiếng)", "hách dịch", "hach dich", "cửa quyền", "hạch (sách|hỏi|họe)", "hach sach", "nhũng nhiễu", "thái độ ~5 (khó chịu|xấu|tệ|lồi lõm|bố đời|kỳ|coi thường|không (tốt|đúng|tôn trọng|được|ra gì|đàng hoàng)|thờ ơ|lạnh nhạt|hách|trịch thượng|hống hách|dửng dưng|quá|làm|vô|cộc|phách|lấc|cáu|bực|nặng|thiếu|của|như|dễ sợ)", "thai do ~3 (kho|xau|te|ky|coi thuong|khong|qua|cua|loi lom|nhu)", "(nặng|lớn|thô|cộc) (lời|tiếng|lỗ|lố|cằn)", "(noi|ăn nói|nói|trả lời|nói năng) ~2 (nặng|xóc|móc|trịch thượng|trống không|cộc lốc|cộc|ngang|hỗn|hàng tôm hàng cá|khó nghe|nang|coc loc|gay gắt|xách mé)", "(làm|gây) (khó|khó dễ|phiền hà|phiền|khó khăn)( (cho )?(dân|tôi|bà con|em|mình|người dân))?", "khó dễ", "xúc phạm", "đuổi ~3 (về|ra|dân|khéo|thẳng|tôi|bà con|em|má)", "(coi|xem) ~1 (thường|khinh|dân như|dân chẳng|dân không|người dân)", "khinh (dân|thường|khi|người)", "không (thèm|chịu) ~2 (tiếp|nghe|nhìn|trả lời|ngước|giải thích|hướng dẫn|làm|đoái|mở miệng|chào|tới)(?! (sửa|làm đường))", "vô (trách nhiệm|cảm|lễ|học|tâm)", "thiếu (trách nhiệm|tôn trọng|đạo đức|văn hóa|lịch sự)", "tác phong", "hống hách", "trịch thượng", "mất dạy", "đùn đẩy", "đùn (qua|tới)", "dun day", "(bắt|kêu|biểu|hành) ~4 (đi|chạy) ~2 (tới lui|lui tới|lên xuống|nhiều lần|# (lần|bữa|lượt)|mấy (lần|bữa|chục lần)|bốn bữa|bon bua|lòng vòng|tới đi lui|lại nhiều)", "bat ~2 di ~2 (lan|bua|toi di lui)", "hành ~2 (dân|bà con|tôi|người dân|người ta)", "nhậu ~6 (giờ|trực|xỉn|say|làm việc|hành chính|ca)", "(xỉn|say|nồng nặc mùi rượu|mùi rượu)", "(ngồi|lo|mải|cắm mặt|chăm chăm|dán mắt) ~3 (bấm|chơi|lướt|coi|xem|tám) ~1 (điện thoại|game|phim|facebook|chuyện)?", "(ngủ|ngủ gật) ~2 (giờ|trong giờ|tại)", "(đi trễ|đi muộn|về sớm|vắng mặt|bỏ trực|bỏ nhiệm sở|trốn việc|bỏ đi)", "không ~4 cho ~4 (làm|ký|xác nhận|chứng|nhận|cấp|vô|đóng dấu) ~3 (giấy|hồ sơ|đơn|gì|học|chế độ|quà|sổ)", "(không|chưa) đóng ~4 (không|khỏi|thì|là) ~4 (làm|ký|xác nhận|cho|chứng|cấp)", "(hù|dọa|đe|hăm|ép|ép buộc|bắt ép|cưỡng ép|áp lực) ~4 (dân|cắt|không cho|bà con|tôi|em|hộ|nghèo|đóng|ký|nộp|mua|học|phụ huynh|dọa|học sinh)", "xé ~2 (đơn|hồ sơ|giấy)", "(hứa|hẹn) ~2 (lèo|suông|cuội|rồi (nuốt|quên|bỏ|im)|mà (không|chưa) ~2 (làm|thấy))", "nuốt lời", "thất hứa", "(thiên vị|ưu ái|phân biệt|không công bằng|thiếu công bằng|bất công|nhất bên trọng|mờ ám|khuất tất|ém nhẹm|giấu dân|qua mặt dân|lén|tự ý)", "(kêu|nêu|bêu|đọc|réo) ~1 (tên|riếu) ~6 (trước|lớp|sân cờ|loa|họp|cờ|toàn trường)", "keu ten", "(thu|góp|lấy|gom|quyên) ~10 (không|chưa|hông|chẳng|đâu|mà|rồi) ~5 (thấy làm|làm|công khai|biên lai|hóa đơn|thấy đâu|thấy|giấy|xong|nói rõ|minh bạch|họp|giải thích|báo)(?! sao)", "thu ~8 (mà|rồi) ~4 (không|chưa) ~2 (làm|thấy)", "bạt tai", "bắt ~2 (học sinh|học trò|các em|mấy em|mấy đứa|con tôi|cháu) ~2 (quỳ|đứng|chạy|phơi nắng|tự tát|chép phạt)", "(kêu|nêu|bêu|đọc) tên ~3 (đứa|em|ai|học sinh|hộ|người) ~3 (chưa|không|nghèo|thiếu)", "(đánh|tát|khẽ|phạt|bắt quỳ|bắt đứng|nhốt) ~3 (học sinh|học trò|bé|cháu|con tôi|con em|trẻ)", "(tiết lộ|để lộ|lộ|nói ra|khai ra|đọc) ~4 (người (tố cáo|phản ánh|báo|thưa|khiếu nại)|tên tôi|tên người|danh tính)", "(nhận|tiếp) ~3 rồi ~3 (bỏ|vứt|quăng|ngâm|xé)", "ngâm ~2 (hồ sơ|đơn|giấy)(?= ~7 (cán bộ|địa chính|chủ tịch))", "(xây|lấn|chiếm|bơm|xả|nuôi) ~6(?= ~2 (không ai dám|ỷ))", "ỷ ~3 (quyền|thế|chức|cán bộ|làm)", "ăn nói ~3", "(cư xử|đối xử|ứng xử|xử sự) ~5 (tệ|tồi|thô|kém|không|thiếu|như|kỳ|hỗn|khó)", "(né|tránh|trốn|lánh|lẩn) ~2 (mặt|dân|tránh|không gặp|không tiếp)", "(chèn ép|ức hiếp|hiếp đáp|bắt nạt|o ép|hà hiếp|bắt chẹt|làm tiền|gây sức ép)", "chảnh", "láo", "hỗn", "(kể lể|cằn nhằn|càm ràm|xì xầm|móc mỉa|mỉa mai|chế giễu|chê bai) ~3", "bán hàng ~4 giờ", "(không|chưa) ~1 (có mặt|ngồi|trực|ở) ~3 (giờ|quầy|trạm|trụ sở|bàn)", "đi đâu (mất|hết|suốt)",
];

const ACT_HEADS = `(?:${[...ACTS_CORRUPT, ...ACTS_RUDE].map((rule) => phrase(rule).source.replace(/^\(\?<= \)/, "").replace(/\(\?= \|\$\)$/, "")).join("|")})`;

/** Each role with an act within fourteen words after it. */
const ACTING = new Map(ROLES.map(([role, pattern]) => [role, new RegExp(`${pattern.source}(?= (?:[^ .?]+ ){0,14}?${ACT_HEADS})`, "u")]));

const CORRUPT = phrases(ACTS_CORRUPT);
const RUDE = phrases(ACTS_RUDE);

/** Acts that count only because an official does them. */
const ROLE_CORRUPT = phrases([
  "(nhận|lấy|đòi|cầm|ăn) ~2 tiền(?! (điện|nước|rác|học|công|trợ cấp|hỗ trợ|lương|phí|hưu))", "(đòi|xin|lấy|thu) ~2 (# )?(#tr|triệu|#k|trăm ngàn|trăm nghìn) ~4 (mới|thì mới|không thì|mới chịu)", "đưa ~3 (tiền|# |#tr|phong bì|triệu) ~4 (mới|thì mới)", "(phải|có) ~2 (tiền|quà|phong bì|chung) ~3 (mới) ~2 (ký|làm|duyệt|cấp|giải quyết|nhanh|cho)", "(tố cáo|tố giác|to cao|to giac)", "giam ~2 (ghe|xe|giấy|hàng|tàu|vỏ) ~10 (tiền|biên lai|chuộc)", "(xài|chơi|hút|sử dụng) ~2 ma túy", "(đánh bạc|cá độ|đá gà|cờ bạc)", "(có|nhiều) ~3 (nhà|biệt thự|xe hơi|đất) ~6 (bất minh|tiền đâu|ở đâu ra)", "vi phạm", "làm trái", "(xây|cất|lấn|chiếm) ~6 (trái phép|không phép|đất công|hành lang|đất dân|đất tôi|đất của)", "sai phạm", "(cho|bán|lấy) ~4 (vật tư|xi măng|cát|đá|cây|gỗ|tràm) ~4 (công trình|dự án|nhà nước|của ấp|của xã|rừng)", "(đầu cơ|rửa tiền|buôn lậu|cho vay nặng lãi)",
]);
const ROLE_RUDE = phrases(["(bức xúc|bất bình|khó chịu|không hài lòng|phản ánh|góp ý) ~4 (thái độ|cách|về|với|việc) ~8", "chửi", "(quát|mắng|la lối|lớn giọng)", "phân biệt đối xử", "(không|chẳng) (tôn trọng|lịch sự|coi dân|ra gì|làm gương|gương mẫu)", "bỏ mặc", "lơ (đi|luôn)", "(thờ ơ|dửng dưng|lạnh lùng|qua loa|quan liêu|xa dân)"]);

/** Money, threats and shouting that belong to others. */
const HARMLESS = new RegExp(phrases([
  "(hàng xóm|nhà bên|tụi nó|bọn|thanh niên|thằng|nó|con nợ|chủ nợ|xã hội đen|giang hồ|thương lái|công ty|chủ trọ|chủ nhà|chủ vuông) ~2 (chửi|đòi|nạt|đánh|hăm|dọa|quát)", "(công an|cán bộ|công an xã) ~2 (bắt|phạt|xử lý|xử phạt|mời|nhắc) ~3 (họ|nó|tụi nó|kẻ|bọn|mấy thằng|đối tượng|chủ xe|hàng xóm|thằng|người vi phạm)", "(không|chưa) ai ~1 (bắt|xử|dẹp)", "nước (chảy )?mạnh", "làm khó hiểu", "thu hoạch", "(nhờ|mong|đề nghị|xin|yêu cầu|mời) ~1 (công an|cán bộ|ủy ban|xã|ủy ban nhân dân|công an xã|lãnh đạo|chủ tịch xã|địa phương) ~1 (xuống|coi|xem|xử|can thiệp|giải quyết|dẹp|kiểm tra|nhắc|giúp|mời|hòa giải|lập biên bản|vào cuộc)", "báo (cho )?(công an|xã|trưởng ấp|cán bộ|ủy ban|chính quyền)( xã| phường)? ~1",
]).source, "gu");

/** "Có người xưng là phó bí thư": the official is the one impersonated. */
const IMPOSTOR = phrases(["(xưng|tự xưng|giả danh|mạo danh|giả mạo|giả làm|giả|đóng giả) ~2 (là )?~2 (công an|cán bộ|bí thư|phó|chủ tịch|nhân viên|bác sĩ|cảnh sát|viện kiểm sát|tòa|thuế|điện lực|bưu điện|giáo viên|thầy|cô giáo)", "gia danh", "xung la"]);

/** What an official may do in general, asked without a case of one's own. */
function inGeneral(line: string): boolean {
  if (OWN.test(line)) return false;
  return GENERAL.test(line);
}

const OWN = phrases(["(của |nhà |xóm |ấp |xã |xã nhà |chỗ |bên |cho |với |kêu |nói |biểu |bắt |đòi |phạt |thu |má |ba |mẹ |con |ghe |bắt )(tôi|em|mình|chúng tôi|con|cháu)", "tôi (bị|có|lên|đi|tới|nộp|hỏi|thấy|nghe|biết|đã|đóng|ra|xin|muốn (tố|phản))", "(bữa|hôm|sáng|chiều|trưa|tối|tháng|tuần|năm) (nay|qua|rồi|trước|kia|nọ|hổm)", "(mấy|nhiều) (lần|tháng|năm|bữa)", "ai cũng (biết|thấy)", "bà con ~3 (bức xúc|biết|thấy|kêu|không|ai)", "(xóm|ấp|xã|phường|khóm) ~2 (này|tôi|em|mình)", "ở (xã|ấp|phường|khóm) _", "rồi", "mà"]);

const GENERAL = phrases([
  "(có|được) (quyền|phép|được) ~12 (không|chưa|$)", "có (được|quyền|phải|bị) ", "(bị|phải) ~2 (xử lý|phạt|kỷ luật) ~3 (sao|thế nào|như thế nào|ra sao|không|gì|bao nhiêu|mức nào)", "nếu", "trường hợp", "(mức|hình thức) (phạt|kỷ luật|xử lý)", "(là gì|thế nào là|như thế nào|quy định|theo luật|điều nào|thẩm quyền|trách nhiệm)", "(tố cáo|khiếu nại|phản ánh) ~10 (ở đâu|gửi (ai|đâu)|với ai|thế nào|làm sao|ra sao|bao lâu|mấy ngày|cần gì)", "(hội|phụ cấp|lương|chế độ) ~6 (bao nhiêu|mấy|được hưởng)",
]);
