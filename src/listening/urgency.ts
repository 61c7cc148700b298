import { pattern } from "../language/phrase.ts";
import type { Intent, Kind, Urgency } from "./understanding.ts";

/**
 * How soon a person must look (domain.md §3.3). `khan` belongs to emergencies alone; khiếu nại and tố cáo run against
 * a clock or put the sender at risk, so they are never ordinary.
 */
export function readUrgency(line: string, intent: Intent, kind: Kind | null): Urgency {
  if (intent === "emergency") return "khan";
  if (kind === "khieu_nai" || kind === "to_cao") return "cao";
  if (intent === "question") return NEAR.test(line) ? "cao" : "thuong";
  if (intent !== "grievance" && intent !== "followup") return "thuong";
  if (intent === "followup") return RETALIATION.test(line) ? "cao" : "thuong";
  return [LIVELIHOOD, VULNERABLE, MANY, DEADLINE, RETALIATION, DISEASE, SILENCE, HARM_SOON].some((reason) => reason.test(line)) ? "cao" : "thuong";
}

const LIVELIHOOD = pattern([
  "(tôm|cá|cua|heo|gà|vịt|bò|lúa|nghêu|sò|tom|lua) ~6 (chết|mất trắng|thất|nổi đầu|hết oxy|là tiêu|tiêu luôn|cháy lá|khô|ngộp|bệnh|chet|noi dau)", "(mất trắng|trắng tay|phá sản|hết vốn|sạt nghiệp|tán gia bại sản|treo vuông|treo ao|bỏ xứ|vỡ nợ|mất nghiệp)", "(hết|không có|không còn) (tiền ăn|gạo|cái ăn|tiền chữa bệnh|tiền mua thuốc|chỗ ở|nhà ở|tiền đóng viện phí)", "(đói|nhịn đói|thiếu ăn|sống lây lất|không có ăn|cạn kiệt)", "(nợ|thiếu|quỵt|giam|chậm) ~2 lương ~8 (tháng|công nhân|tết|không)", "(lúa|ruộng|vuông|rẫy|vườn) ~6 (ngập|mặn|khô|thiếu nước|nhiễm mặn|chìm|hạn hán|bỏ (hoang|trắng|vụ))", "(không|ko) (làm ăn|ra khơi|đi biển|sản xuất|xuống giống|mua bán) ~2 được", "quạt oxy ~6 (không|ngưng|tắt|đứng)",
]);

const VULNERABLE = pattern([
  "(học trò|học sinh|trẻ|em nhỏ|con nít|mấy đứa nhỏ|mấy đứa|hoc tro|hoc sinh|mấy cháu|con tôi|mấy em) ~12 (té|nguy hiểm|dắt bộ|lội|không qua|nghỉ học|bỏ học|sợ|tai nạn|khóc|bệnh|bị|nhục|tội|không đi học|đu dây|qua sông|rớt|ngã|trễ học)", "(tội nghiệp|toi nghiep|tội cho) ~2 (mấy|may|đứa|con|học|bà|ông|cụ)", "(kêu|nêu|bêu|đọc) ~1 tên ~6 (trước|lớp|cờ)", "(người già|ông già|bà già|cụ|bà cụ|ông cụ|mẹ già|má già|người bệnh|khuyết tật|tật nguyền|tâm thần|mồ côi|bà bầu|phụ nữ mang thai|sản phụ) ~12 (một mình|không ai|bỏ rơi|nằm liệt|không nhà|bị đuổi|đói|không có|té|kẹt|không đi được|sống tạm|không ai nuôi|sắp mất)", "(mất sức lao động|nằm một chỗ|bệnh hiểm nghèo|ung thư|chạy thận) ~12 (không|con nhỏ|nuôi|hết|cắt|nghèo)", "không nơi (nương tựa|ở)", "(ăn xin|lang thang|ngủ bụi|màn trời chiếu đất)", "không ~2 cho ~4 (làm|ký|xác nhận|chứng) ~3 (giấy tờ|hồ sơ|giấy|gì hết)",
]);

const MANY = pattern([
  "(cả|nguyên|hết|toàn|ca) (xóm|ấp|xã|khóm|hẻm|khu|làng|trường|lớp|xom|ap|tuyến|khu vực|kinh|kênh)", "(# |mấy|hàng|gần|hơn|cả|nhiều|vài|mười|hai mươi|ba mươi) ~2 (chục|trăm|hàng chục|hàng trăm) ~1 (hộ|nhà|người|hộ dân|gia đình|bà con|chiếc|học sinh)", "#[0-9]* (hộ|nhà|hộ dân|gia đình)", "(đông người|kéo (lên|nhau|ra) (tỉnh|xã|ủy ban|trung ương|huyện)|tập trung đông|biểu tình|khiếu kiện đông|ký tên tập thể|đồng loạt|kéo đoàn)", "mấy (vuông|hộ|nhà) xung quanh", "hàng loạt", "bà con ~2 (đồng loạt|cả xóm|kéo)",
]);

/** Days left, said in so many words. */
const NEAR = pattern(["(mai|ngày mai|mốt|hôm nay|chiều nay|còn # (ngày|bữa)|còn (hai|ba|mấy|một|vài) (ngày|bữa)) ~4 (hết hạn|là hết|đến hạn|tới hạn|hạn chót|cưỡng chế|khóa sổ)", "hạn chót ~3 (mai|hôm nay|ngày mai|mốt)"]);

const DEADLINE = pattern([
  "(mai|ngày mai|mốt|hôm nay|bữa nay|tối nay|chiều nay|tuần này|tuần sau|cuối tuần|cuối tháng này|thứ _|trong tuần|còn # (ngày|bữa|hôm)|còn (hai|ba|mấy|một|vài) (ngày|bữa|hôm)) ~5 (hết hạn|là hết|hết hiệu lực|đến hạn|tới hạn|hạn chót|cưỡng chế|phải nộp|là trễ|bị cắt|là hạn|hết thời hạn|khóa sổ)", "(sắp|gần|hết|tới|đến|cận|quá) (hạn|ngày hết hạn|thời hạn)(?! mặn)", "(qua|được|gần|đã) (8[0-9]|7[0-9]) ngày", "còn kịp (không|ko|chứ|khong)? ~2 ", "hạn chót", "(nay|mai) ~2 (cưỡng chế|tháo dỡ|thi|nhập học|nhập ngũ|đóng cửa|cắt nước|cắt điện)", "hẹn # ngày ~8 (chưa|quá|không)", "(quá|trễ) hẹn ~3 (# |mấy|hai|ba|nhiều|cả) ~1 (tháng|năm|tuần)", "(nộp|nop|gửi) ~6 (tháng|năm|tuần|tết|thang|nam) ~16 (chưa xong|chưa có|chưa được|chưa thấy|vẫn chưa|chua xong|chua co|chưa trả)",
]);

const RETALIATION = pattern([
  "(bị|bi|sợ|so|đang bị) ~3 (hăm|hăm dọa|đe dọa|trả thù|trù dập|trù úm|ham doa|de doa|khủng bố|uy hiếp|gây khó|tra thu|thù|chém|đánh)", "(hăm|dọa|đe|hăm he|ép) ~4 (đánh|giết|đuổi|cắt|không cho|đốt|kiện|chém|bỏ tù|xử|đập)", "(không|ko|hong|đâu|chẳng) ai dám (nói|lên tiếng|hó hé|phản ánh|thưa)", "không đóng ~3 (là|thì) ~3 (không|khỏi)", "trù (dập|úm)",
]);

const DISEASE = pattern(["(dịch|ổ dịch) (bệnh|tả|sốt|tay|sởi|cúm|dại|heo|lở mồm|heo tai xanh|đốm trắng|hoại tử)", "(sốt xuất huyết|tay chân miệng|bạch hầu|sởi|chó dại|bệnh dại|dịch tả) ~10 (nhiều|lây|xóm|ấp|ca|lan|chết|cắn|mấy|rồi|#|đứa|nhà)", "(lây lan|lây nhiễm|ổ dịch|bùng dịch|lan rộng|lan nhanh)", "ngộ độc", "(chó|chó dại) ~4 cắn"]);

const SILENCE = pattern([
  "(kêu|báo|phản ánh|nói|gọi|trình|gửi đơn|gởi đơn|hỏi|kiến nghị|nhắc|làm đơn|đề nghị|keu|bao|noi|goi|phan anh|gui don) ~5 (hoài|miết|mãi|nhiều lần|mấy lần|may lan|# lần|hai lần|ba lần|bốn lần|năm lần|quài|liên tục|khan cổ|hoai) ~8 (không|chưa|vẫn|cứ|ko|mà|đâu|im|khong|chua|từ|rồi)", "(kêu|báo|gọi|phản ánh|kiến nghị|keu|bao|goi) (hoài|miết|mãi|quài|hoai)", "(mấy|nhiều|may|ba|hai|bốn|năm|#) (lần|bận|chục lần|lan)(?! (trong|một|mỗi)) ~3 (không|chưa|vẫn|cứ|mà|rồi|đều) ~6 (không|chưa|ai|lại|vắng|trả lời|tới|giải quyết|im|đâu)?", "(cứ|toàn) ~2 (hẹn|hứa|nói chờ|nói đợi|kêu chờ|im re|làm ngơ|bảo chờ|nói là chờ)", "(hẹn lần hẹn lữa|hứa lèo|hứa suông|hứa hoài|hứa cuội)", "(cử tri|tiếp xúc cử tri|họp dân) ~8 (mấy|nhiều|#) ~1 (lần|kỳ|năm) ~4",
]);

const HARM_SOON = pattern([
  "(sắp|gần|muốn|chực|có thể|nguy cơ|sợ|sẽ|coi chừng|không khéo|kẻo) ~4 (sập|sụp|lở|đổ|ngã|gãy|đứt|cuốn|trôi|vỡ|tràn|cháy|nổ|giật|chết người|té|tai nạn|lọt|rớt)", "(sụp|lở|sạt lở|sup|lo|nứt|sập|sap|gãy) ~6 (sông|kênh|kinh|rạch|biển|mé|mép|móng|nhà|song|kè|bờ|sau nhà|trước nhà|cầu|chân cầu|học)(?! (lộ|ổ))", "(đã|da|mới|có) ~3 (mấy|nhiều|# |hai|ba|người|vụ|xe|chiếc|đứa) ~4 (té|tai nạn|ngã|lọt|rớt|bị thương|gãy|chết|đuối|giật|nhập viện)", "(té|ngã|tai nạn|đụng xe|te xe) ~3 (hoài|liên tục|suốt|miết|nhiều|mãi|mấy lần|gãy|nhập viện|hoai)", "(dây|trụ|cột) ~1 điện ~6 (võng|thòng|sà|thấp|nghiêng|xiêu|mục|hở|chạm|sắp|gần|ngã|tróc)", "(hở|rò|nhiễm) điện", "nguy hiểm ~3 (tính mạng|lắm|quá|cho|đến|cho người)", "(rất|quá|vô cùng|cực kỳ|dễ) nguy hiểm", "(đê|kè|bờ bao|cống) ~6 (nứt|rò|lở|sụp|yếu|xói|hư|bể)", "(nước mặn|mặn|triều cường) ~8 (lúa|ruộng|tràn|vô|ao|vuông|chết|nhà)", "(súng|lựu đạn|mã tấu|dao|hung khí|ma túy|ma tuy|đua xe)", "(chó dại|chó dữ|chó ~3 cắn)",
]);
