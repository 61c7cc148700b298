import { phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { AnswerOutcome } from "./outcome.ts";

export type DeclineReason = Extract<AnswerOutcome, { kind: "declined" }>["why"];

/**
 * Is this a question no published document may answer? The first matching class wins; null: go on and search.
 * Classes: somebody's own file, private data of another, judgement of leaders, medical or money advice,
 * another province or country, and local facts (addresses, timetables, price tables, lists, results).
 */
export function declineReason(question: string, lexicon?: Lexicon): DeclineReason | null {
  const { line } = listen(question, lexicon);
  if (PRIVATE_DATA.test(line) && !OWN_DATA.test(line)) return "private_data";
  if (OPINION.test(line)) return "opinion";
  if (MEDICAL.test(line) && !ABOUT_RULES.test(line)) return "advice";
  if (INVESTMENT.test(line) && !ABOUT_RULES.test(line)) return "advice";
  if (DECISION.test(line) && !ABOUT_RULES.test(line)) return "advice";
  if (ABROAD.test(line) || OTHER_PROVINCE.test(line)) return "other_province";
  if (OWN_FILE.test(line) && !ASKS_RULE.test(line)) return "personal_file";
  if (LOCAL.test(line) && !ASKS_RULE.test(line)) return "local_data";
  return null;
}

const ME = "(tôi|tui|em|con|cháu|mình|tao|chị|anh|qua)";
const KIN = "(ba|cha|tía|má|mẹ|chồng|vợ|con|ông xã|bà xã|anh|chị|em|ông|bà|cậu|dì|chú|bác|cô|nội|ngoại|gia đình|nhà)";
const OTHER_PERSON = "(ông|bà|anh|chị|cô|chú|cậu|dì|thím|bác|thầy|thằng!|con nhỏ|hàng xóm|cán bộ|chủ tịch|phó chủ tịch|bí thư|trưởng ấp|trưởng khóm|trưởng trạm|giám đốc)";
const HOW_MANY = "(bao nhiêu|nhiêu|mấy)";
const NOT = "(không|hông|chưa)";
const RECORD = "(hồ sơ|đơn|giấy|thẻ|sổ|sổ đỏ|trợ cấp|tiền|lương hưu|bảo hiểm|căn cước|khai sinh|giấy tờ|mã số|tài khoản)";
const LATELY = "(bữa nay|hôm nay|bữa mai|ngày mai|mai mốt|tối nay|sáng mai|chiều nay|sáng nay|tuần này|tuần sau|tháng này|chủ nhật này|hiện giờ|lúc này|mai)";

/** A rule is asked for, whatever own matter it starts from. */
const ASKS_RULE = phrases([
  "(luật|quy định|nghị định|thông tư|pháp luật|quyền) ~12 (mấy|bao nhiêu|nào|không|gì|sao|ai|đâu|bao lâu)", "theo (luật|quy định)", "(đúng|sai|trái) (luật|quy định)",
  "(mấy|bao nhiêu) ngày (thì )?phải", "trong (mấy|bao nhiêu) (ngày|tháng)", "tối đa (mấy|bao nhiêu|bao lâu)", "điều kiện",
]);
const ABOUT_RULES = phrases(["(bảo hiểm|bhyt|bhxh|luật|quy định|chế độ|trợ cấp|chính sách|hỗ trợ|thủ tục|giấy phép|được hưởng)"]);
const OWN_DATA = phrases([`(của )?${ME} ~2 (là|có) (mấy|bao nhiêu|gì) số`]);

const CONTACT = "(số điện thoại|điện thoại riêng|số riêng|số zalo|zalo|số di động|địa chỉ nhà|nhà riêng|chỗ ở|số căn cước|số cccd|số chứng minh|số cmnd|số tài khoản|facebook|số nhà)";
const PRIVATE_DATA = phrases([
  `${CONTACT} ~4 (của )?${OTHER_PERSON}`,
  `${CONTACT} (riêng|cá nhân|nhà) ~4 ${OTHER_PERSON}`,
  `(ai|người nào|đứa nào|thằng nào|nhà nào) ~3 (viết|gửi|gởi|làm|đứng tên|ký tên|nộp) ~2 (đơn|thư) ~2 (tố|tố cáo|khiếu nại|thưa|phản ánh|kiện|nặc danh)`,
  `(ai|người nào|đứa nào|thằng nào) (đã|dám|vừa|mới|là người|đi) ~2 (tố cáo|tố|thưa|báo|phản ánh|khai|mách)`,
  `(tên|danh tính|họ tên|địa chỉ) ~3 (người|ai|kẻ) ~3 (tố cáo|tố|báo tin|thưa|phản ánh|viết đơn|gửi đơn|khiếu nại)`,
  `(người|kẻ) (tố cáo|tố|báo tin|thưa|phản ánh|viết đơn|gửi đơn) ~6 (là ai|tên gì|ở đâu)`,
  `(nhà|vợ chồng|gia đình) (ông|bà|anh|chị|chú|cô) _ ~6 (nợ|lãnh|nhận|có|vay|mượn|thiếu|đóng) ~3 ${HOW_MANY}`,
]);

const LEADER = "(ông|bà|lãnh đạo|chủ tịch|phó chủ tịch|bí thư|cán bộ|trưởng ấp|trưởng khóm|thủ tướng|tổng bí thư|chủ tịch nước|đảng|nhà nước|chính phủ|chế độ|chính quyền|công an|giám đốc|đại biểu|ổng|bả)";
const ASSISTANT = "(bạn|ad|mày|cưng|trợ lý|bot|máy)";
const OPINION = phrases([
  `(theo|ý) ${ASSISTANT} ~8 (có nên|nên|tốt|giỏi|dở|hơn|sao|thế nào|xứng|đúng|ai)`,
  `${ASSISTANT} (thấy|nghĩ|đánh giá|nhận xét|chấm|có ý kiến|nghĩ sao|nghĩ gì) ~6 ${LEADER}`,
  `${LEADER} ~8 (ra gì|giỏi|dở|tệ|tài|tốt|xứng đáng|xứng|liêm chính|tham|ngon|hơn ai) ~3 (không|hông|hay|hơn)`,
  `(ai|ông nào|bà nào|người nào) ~6 (giỏi hơn|tốt hơn|xứng đáng hơn|xứng đáng|giỏi nhất|đáng tin hơn)`,
  `(bầu|bỏ phiếu) (cho )?(ai|ông nào|người nào) ~4 (tốt|hơn|đúng|giờ|vậy|được|đây)`, `(bầu|bỏ phiếu) (cho )?(ai|ông nào|người nào) $`,
  `nên bầu (cho )?(ai|ông|bà)`, `${LEADER} ~4 (đúng hay sai|tốt hay xấu|có nên ~2 (nghỉ|từ chức|thay|đổi))`,
  `(đảng|nhà nước|chính phủ|chế độ) ~6 (tham nhũng|độc tài|thối nát|dở|tệ) ~3 (không|hông|vậy|hả)`,
]);

const MEDICAL = phrases([
  "(uống|ăn|chích|tiêm|xức|bôi|đắp|xông) ~10 (có sao|có hại|nguy hiểm|có hết|hết bệnh|tốt) ~2 (không|hông|chưa)", "(uống|chích|xài|mua) ~2 thuốc (gì|nào|chi)",
  "(uống|xài) ~4 (mấy viên|bao nhiêu viên|mấy liều|bao nhiêu liều)", "(bị|đau|sốt|ho|mắc) ~8 (uống|trị|chữa|kiêng|ăn) (gì|sao|bằng gì|thế nào)",
  "(bị|đau|nổi|sưng|sốt) ~8 (bệnh gì|có sao không|có nguy hiểm không|phải bệnh|có lây không)", "(trị|chữa) ~6 (bằng gì|cách nào|sao cho hết|hết không|dứt không)",
  "liều (lượng|dùng|thuốc) ~4 (bao nhiêu|mấy|sao)", "(thuốc|uống|xài|viên|tiêm) ~8 liều ~4 (bao nhiêu|mấy|sao)", "(thuốc|lá|rễ|trái|khổ qua|nha đam) ~6 (trị|chữa|hạ) ~6 (không|hông)",
]);

const GOODS = "(vàng|đô|đô la|ngoại tệ|bitcoin|coin|tiền ảo|tiền số|chứng khoán|cổ phiếu|trái phiếu|đất|nhà|lúa|tôm|cua|heo|bò|cá|bảo hiểm nhân thọ|đất nền)";
const INVESTMENT = phrases([
  `(có nên|nên|định|tính) ~5 (mua|bán|đầu tư|gom|trữ|chơi|lướt|sang|gửi) ~6 ${GOODS}`, `(mua|bán|trữ|đầu tư|chơi) ~3 ${GOODS} ~6 (lời|lỗ|có ăn|sinh lời|được giá) ~2 (không|hông|hơn|chưa)`,
  `giá ${GOODS} ~6 (lên|xuống|tăng|giảm) ~4 (không|hông|nữa|tiếp|hay)`, "(gửi|bỏ) ~3 (ngân hàng|tiết kiệm) nào ~3 (lời|lãi|cao|tốt)", "(kênh|nên) đầu tư (nào|gì|vào đâu)",
]);
/** What to do with one's own life is for the person; where the law gives a right, it is asked otherwise. */
const DECISION = phrases(["có nên ~8 (không|hông|hay|chưa)", "nên ~6 hay (là )?~2 (không|thôi|nên|đừng)"]);

const COUNTRY = "(hàn quốc|hàn|nhật bản|nhật|đài loan|trung quốc|mỹ|hoa kỳ|úc|canada|pháp|đức|anh quốc|nga|singapore|malaysia|thái lan|lào|campuchia|châu âu)";
const ABROAD = phrases([
  `(visa|thị thực|nhập cảnh|định cư|nhập tịch|thẻ xanh|quốc tịch) ~6 ${COUNTRY}`, `(luật|quy định|thuế|lương tối thiểu|lương|trợ cấp|chính sách|lệ phí) ~2 (của|bên|ở|tại) ${COUNTRY}`,
  `^ (ở|bên|tại|qua) (bên )?${COUNTRY} ~12 ${HOW_MANY}`, `^ (ở|bên|tại) ${COUNTRY} ~12 (được|phải|bị) ~6 (không|hông|gì)`,
]);

const PROVINCE =
  "(hồ chí minh|tp hcm|hcm|sài gòn|hà nội|hải phòng|đà nẵng|huế|cần thơ|an giang|kiên giang|đồng tháp|tiền giang|vĩnh long|bến tre|trà vinh|sóc trăng|hậu giang|tây ninh|long an|đồng nai|bình phước|bình dương|vũng tàu|lâm đồng|bình thuận|ninh thuận|khánh hòa|nha trang|đắk lắk|đắc lắc|gia lai|kon tum|bình định|quảng ngãi|quảng nam|quảng trị|quảng bình|hà tĩnh|nghệ an|thanh hóa|ninh bình|nam định|hà nam|hưng yên|thái bình|hải dương|bắc ninh|bắc giang|quảng ninh|lạng sơn|cao bằng|bắc kạn|thái nguyên|tuyên quang|hà giang|lào cai|yên bái|lai châu|điện biên|sơn la|hòa bình|phú thọ|vĩnh phúc|phú yên|phú quốc|ninh kiều|đà lạt)";
/** Another province is the place whose rule is asked for, not just a place somebody lives or works in. */
const OTHER_PROVINCE = phrases([
  `^ ((dạ|ad ơi|cho hỏi|cho em hỏi|cho tôi hỏi) )?,? ?(ở|tại|bên|dưới|trên|ngoài) ((tỉnh|thành phố|tp) )?${PROVINCE} ~20 (${HOW_MANY}|tối đa|hỗ trợ|được|mức)`,
  `(quy định|nghị quyết|quyết định|mức|bảng giá|chính sách|giá đất|học phí|hỗ trợ|trợ cấp|lệ phí) ~6 (của|ở|tại|bên|do) ((tỉnh|thành phố|tp) )?${PROVINCE}`,
  `(tỉnh|thành phố|tp) ${PROVINCE} (có )?(quy định|cho|hỗ trợ|trợ cấp|thu|phạt|áp dụng|trả)`,
  `${PROVINCE} (quy định|hỗ trợ|trợ cấp|thu) ~8 (${HOW_MANY}|gì|sao|không)`,
]);

const OWN_FILE = phrases([
  `${RECORD} ~14 (tới|đến) đâu`, `${RECORD} ~12 (duyệt|xong|giải quyết|có kết quả|ra|có) (chưa|rồi chưa)`, `(có )?được duyệt ~2 ${NOT}`,
  `(kiểm tra|tra cứu|tra|coi|xem|check) (giùm|giúp|dùm|hộ) ~6 ${RECORD}`, `(kiểm tra|tra cứu) (mã|hồ sơ|thẻ|số) ~6 (của )?${ME}`, `${RECORD} ~3 (của|nhà) ${ME} ~6 (còn hạn|hết hạn|có chưa|xong chưa)`,
  `${RECORD} ~2 (của )?(${ME}|${KIN} ${ME}) ~8 (còn hạn|hạn) (tới|đến) (ngày|khi|bao giờ|lúc) nào`,
  `(${ME}|${KIN} ${ME}) ~6 (có tên|có trong|nằm trong|vô) ~2 (danh sách|diện) ~4 ${NOT}`, `kết quả ~6 (của|nhà) (${ME}|${KIN} ${ME})`,
  `(tiền|lương|trợ cấp) ~4 (của )?(${ME}|${KIN} ${ME}) ~6 (chuyển|về|có|vô tài khoản) (chưa|khi nào|bao giờ)`, `(${ME}|${KIN} ${ME}) ~3 (còn nợ|thiếu|đóng) ~4 (bao nhiêu|mấy) ~3 (rồi|nữa) $`,
  `(mã số thuế|mã số bhxh|mã định danh|số định danh|số sổ) ~3 (của )?(${ME}|${KIN} ${ME}) ~3 (là )?(gì|bao nhiêu|số mấy|mấy)`,
]);

const OFFICE = "(trụ sở|ủy ban|ubnd|công an|trạm y tế|trạm xá|bệnh viện|trường|tòa án|chi cục|sở|phòng|trung tâm|bưu điện|ngân hàng|văn phòng|xã|phường|ấp|khóm|hcc|hành chính công|bảo hiểm xã hội|thuế|điện lực|chợ|bến)";
const LOCAL = phrases([
  // addresses and telephones
  `${OFFICE} ~10 (nằm )?((ở|tại) )?(số mấy|đường nào|đoạn nào|khúc nào)`, `địa chỉ ~8 ${OFFICE}`, `${OFFICE} ~6 (nằm|đóng) ((ở|tại) )?(đâu|chỗ nào|đường nào)`,
  `(số điện thoại|điện thoại|sđt|số máy|đường dây nóng|hotline|email|zalo) ~8 ${OFFICE} ~8 (bao nhiêu|mấy|gì|nào|cho|xin)`, `(cho|xin) ~4 (số điện thoại|sđt|đường dây nóng|hotline|địa chỉ|zalo|email)`,
  `(số điện thoại|sđt|số máy|đường dây nóng) ~6 ${HOW_MANY}`,
  // timetables and what happens now
  `${LATELY} ~10 (điện|nước|mưa|bão|tiêm|khám|họp|phát|tiếp dân|làm việc|mở cửa|phà|tàu|xe|triều|mấy giờ)`, `(cúp|cắt|mất|có) (điện|nước) ~10 (mấy giờ|bao giờ|khi nào|chừng nào|lúc nào|tới đâu)`,
  `lịch ~6 (cúp|cắt|tiếp|tiêm|khám|họp|làm việc|thi|phát|xe|tàu|chạy|thu|triều|xuống giống|lấy nước|bơm|của)`, `(làm việc|mở cửa|tiếp dân|nghỉ trưa) ~6 (mấy giờ|giờ nào|thứ mấy|tới mấy giờ)`,
  `(bữa nào|ngày nào|hôm nào|chừng nào|khi nào|bao giờ|mấy giờ) ~8 (phát|tiêm|cúp|cắt|khởi công|làm lộ|sửa lộ|làm cầu|trả tiền|chi trả|phát tiền|phát quà|phát gạo|xuống giống) ~8 (xã|ấp|khóm|phường|mình)`,
  // price tables, results, lists, names
  `(trường|bệnh viện|trạm|chợ|bến|công ty) ~12 (năm nay|năm học này|bữa nay|hôm nay|hiện nay|bây giờ) ~6 (${HOW_MANY}|không|gì|nào)`,
  `giá đất ~12 (đường|vị trí|khu|hẻm|mặt tiền|xã|phường|chợ) ~12 ${HOW_MANY}`, `bảng giá ~8 ${HOW_MANY}`, `giá (vàng|lúa|tôm|cua|heo|xăng|dầu|phân|gạo|cá) ~6 ${HOW_MANY}`,
  "điểm (chuẩn|thi|sàn)", "(kết quả|trúng tuyển|đậu) ~4 (thi|tuyển sinh|xổ số|bầu cử|xét tuyển) ~8 (nào|chưa|gì|sao|bao nhiêu|mấy|ai)",
  `danh sách ~10 (gồm|có) ~3 (ai|những ai|nhà nào|hộ nào)`, `${OFFICE} ~4 còn (bao nhiêu|mấy) (chỗ|suất|giường)`,
  `(chủ tịch|bí thư|trưởng ấp|trưởng khóm|giám đốc|hiệu trưởng|trưởng công an) ~6 (tên gì|là ai|tên là gì|ông nào)`,
]);
