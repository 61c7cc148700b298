import { pattern } from "../language/phrase.ts";
import type { Conduct } from "./conduct.ts";
import type { Purpose } from "./purpose.ts";
import type { Kind } from "./understanding.ts";

/**
 * What the law would call a grievance (domain.md §1.2). The sender's word decides only when nothing speaks against it:
 * "tôi tố cáo hàng xóm" is a phản ánh, taking money by an official is a tố cáo without the word.
 */
export function grievanceKind(line: string, conduct: Conduct, purpose: Purpose): Exclude<Kind, "gop_y" | "khen"> {
  if (isDenunciation(line, conduct)) return "to_cao";
  if (isComplaint(line)) return "khieu_nai";
  return asksForAction(line, purpose) ? "kien_nghi" : "phan_anh";
}

/** Words of denunciation about anybody but a private person, or corrupt conduct of an official. */
export function isDenunciation(line: string, conduct: Conduct): boolean {
  if (conduct.against && conduct.corrupt) return true;
  if (!DENOUNCE.test(line) || ASKED_HOW.test(line)) return false;
  if (conduct.officialNamed || conduct.against) return !ABOUT_OTHERS.test(line) || conduct.against !== null;
  return !PRIVATE.test(line);
}

/** "Tố cáo phải viết đơn không?": every sentence with the word asks how it goes, and none says that the sender does it. */
export function asksAboutDenouncing(line: string): boolean {
  const sentences = line.split(/(?<= [.?]) /).filter((sentence) => DENOUNCE.test(` ${sentence.trim()} `));
  return sentences.length > 0 && !DENOUNCES.test(line) && sentences.every((sentence) => HOW.test(` ${sentence.trim()} `));
}

export function isComplaint(line: string): boolean {
  if (COMPLAIN.test(line)) return !PRIVATE_COMPLAINT.test(line) && !ABOUT_PROCEDURE.test(line);
  return DECISION.test(line) && DISPUTE.test(line);
}

function asksForAction(line: string, purpose: Purpose): boolean {
  if (PROPOSE.test(line)) return true;
  if (!WISH.test(line)) return false;
  return NEW_THING.test(line) ? purpose.facts <= 2 : purpose.facts === 0;
}

const DENOUNCE = pattern(["(tố cáo|to cao|tố giác|to giac|đơn tố|tố (ông|bà|thằng|lãnh đạo|cán bộ))"]);

/** The sender does it, or would. */
const DENOUNCES = pattern(["(tôi|em|con|cháu|mình|chúng tôi|bà con|gia đình|toi) ~3 (tố cáo|to cao|tố giác|to giac)", "^ (xin |muốn |cần )?(tố cáo|to cao|tố giác) (ông|bà|anh|chị|cán bộ|chủ tịch|trưởng|công an|hiệu trưởng|bí thư)", "(tố cáo|to cao) (mà|nhưng|ma) ~3 sợ"]);

/** Asks for a rule: must it be, may it be, where, how long, what belongs to it. */
const HOW = pattern([
  "(phải|cần|có được|được|bằng|có phải|có cần|qua) ~8 (không|khong|hay|chưa) ", "(không|khong|gì|gi|đâu|dau|nào|nao|sao|bao lâu|bao lau|mấy ngày|may ngay|ai|thế nào|the nao) [?.]", "(bao lâu|bao lau|bao nhiêu|mấy ngày|may ngay|mấy tháng|ở đâu|o dau|thế nào|the nao|như thế nào|ra sao|là gì|la gi|cần gì|can gi|gồm gì|những gì|thời hạn|thủ tục|mẫu đơn)",
]);

const ABOUT_OTHERS = pattern(["(tố cáo|to cao|tố giác) ~3 (hàng xóm|nhà bên|nhà kế|thằng|công ty|cơ sở|quán|chủ|hộ|mấy thằng|nhóm|đám|tụi|con nợ|doanh nghiệp|trại|xưởng|ông hàng xóm|bà hàng xóm|người)"]);

const PRIVATE = pattern([
  "(tố cáo|to cao|tố giác|to giac) ~4 (hàng xóm|hang xom|nhà bên|nhà kế|bên cạnh|thằng|con mẹ|công ty|cong ty|cơ sở|quán|tiệm|chủ (trọ|quán|nhà|đất|vuông|ghe|tàu|nợ|hụi|shop|vựa|cơ sở|trại)|hộ (bên|kế|nuôi|dân)|mấy (thằng|đứa|người)|nhóm|đám|tụi|xí nghiệp|nhà máy|trại|lò|xưởng|doanh nghiệp|thương lái|đại lý|tàu|ghe|xe|người (bán|ta|lạ|nuôi|yêu)|vợ|chồng|anh (rể|ruột|chồng)|ông (hàng|nuôi|bán)|bà (hàng|bán|chủ)|đường dây|trang|facebook|tài khoản|số điện thoại|app|kẻ|bọn|băng|sòng|vụ (đá gà|đánh bạc|lừa|trộm|xả|đốt|ghi đề))",
  "(hàng xóm|hang xom|công ty|cơ sở|quán|xí nghiệp|nhà máy|trại|xưởng|chủ trọ|thương lái|kẻ gian|lừa đảo|thằng|đối tượng) ~14 (tố cáo|to cao|tố giác)",
]);

const COMPLAIN = pattern(["(khiếu nại|khieu nai|đơn khiếu|khiếu kiện|kêu oan|keu oan|kiện (xã|ủy ban|quyết định|nhà nước|chủ tịch|ra tòa hành chính))"]);

const PRIVATE_COMPLAINT = pattern(["(khiếu nại|khieu nai) ~4 (hàng xóm|hang xom|công ty|cong ty|shop|quán|tiền (điện|nước|mạng|internet|rác)|hóa đơn|điện lực|cửa hàng|nhà mạng|viettel|vnpt|chủ trọ|ngân hàng|đại lý|bảo hành|sản phẩm|hàng hóa|thương lái|tiếng ồn|rác)"]);

/** "Cho hỏi tố cáo thì gửi đơn ở đâu": how it goes, without a case. */
const ASKED_HOW = pattern(["(muốn|cho|xin|cần) ~2 (hỏi!|hoi) ~4 (tố cáo|to cao|tố giác) ~10 (đâu|nào|sao|gì|ai|không|bao lâu|mấy)"]);

/** "Rút đơn khiếu nại có được không": how it goes, not what was done. */
const ABOUT_PROCEDURE = pattern(["(rút|rut) ~4 (khiếu nại|đơn)", "(rút|rut) (lại)? ~3 (được|không|chuyện)", "(ủy quyền|uỷ quyền|nhờ người) ~6 khiếu nại", "(thời hạn|thời hiệu|thủ tục|trình tự|mẫu đơn|thẩm quyền|hồ sơ) ~6 khiếu nại", "khiếu nại (lần hai|lần 2|là gì) ~6 (không|gì|bao|mấy|ai|đâu)"]);

/** An act of authority on the sender. */
const DECISION = pattern([
  "(hội đồng|hoi dong) ~5 (xác định|kết luận|chấm|công nhận|xac dinh|ket luan|cham) ~4", "(hồ sơ|đơn|ho so|don) ~10 (bị )?(bác|trả về|từ chối|loại|bi bac|bi tra|bi loai)", "(ra|có) quyết định ~3 (bắt|buộc|tháo|dỡ|cấm|phạt|thu|đuổi|cho)", "(đo lại|cắm lại) ~8 (mất|thiếu|hụt)", "(gạch|xóa|bỏ) tên ~4 (khỏi|ra khỏi) ~1 (danh sách|hộ|sổ)", "bị lập biên bản ~6", "(buộc|bắt|yêu cầu) ~2 (tháo|dỡ|đập|di dời) ~4 (nhà|mái|rào|chuồng|quán|công trình|tôi)",
  "(quyết định|quyet dinh|biên bản|thông báo|văn bản|kết luận|giấy báo) ~6 (thu hồi|cưỡng chế|xử phạt|phạt|bồi thường|đền bù|giải tỏa|kỷ luật|cho thôi việc|hủy|thu hoi|cuong che|xu phat|den bu|không (cấp|cho|duyệt|công nhận)|từ chối|giải quyết)", "(bị|bi) ~2 (phạt|phat|cưỡng chế|thu hồi|giải tỏa|cắt (hộ nghèo|trợ cấp|chế độ|sổ|bảo trợ|tiền)|buộc tháo dỡ|đình chỉ|thu hồi sổ|xử phạt|từ chối|bác đơn|bác hồ sơ|hủy sổ|loại khỏi|đưa ra khỏi|cho thôi|tháo dỡ|tịch thu)", "(cắt|cat|gạt|loại|bỏ|rút) ~3 (hộ nghèo|hộ cận nghèo|trợ cấp|chế độ|bảo trợ|tên ~3 danh sách|sổ nghèo|ho ngheo|tro cap)", "(thu hồi|lấy|giải tỏa|cưỡng chế) ~2 (đất|nhà|dat)", "(đền bù|bồi thường|áp giá|giá đền|tiền đền|hỗ trợ) ~6 (thấp|rẻ|ít|không (đúng|thỏa đáng|công bằng|đủ|bằng|hợp lý)|thấp hơn|sai|thiếu|bèo)", "(không|từ chối|bác) ~2 (cấp|duyệt|công nhận|xét|giải quyết|cho hưởng) ~2 (sổ|giấy chứng nhận|chế độ|hộ nghèo|trợ cấp|hồ sơ|tái định cư|đơn|cho tôi)", "(không|ko) được (xét|vô|vào|công nhận|hưởng|đền bù|bồi thường|cấp) ~4 (hộ nghèo|cận nghèo|trợ cấp|chế độ|tái định cư|sổ|nền|đất)",
]);

/** The sender wants it reviewed. */
const DISPUTE = pattern([
  "(tôi|em|gia đình|nhà tôi|má|ba|chúng tôi|toi|gia dinh) ~3 (không|khong|đâu có|chẳng) ~2 (ký|nhận|phục|chịu|đồng|ky|nhan|phuc|chiu)", "(nhà|hộ|người) (kia|khác|bên|kế bên|ta) ~4 (không sao|thì được|y chang|thì không)", "(đâu phải|không phải|chứ không phải) ~2 (xe|đất|nhà|lỗi|tôi|của)", "(xét|đo|tính|giám định|chấm) lại", "(xet|do|tinh|giam dinh) lai", "(oan|oan ức|áp đặt|ép quá)",
  "(không|khong|chưa) (đồng ý|dong y|chấp nhận|chịu|phục|tán thành|thỏa đáng|thoa dang|công bằng|đồng tình|đúng (luật|quy định|pháp luật))", "(xem|xét|coi|tính|giải quyết|đo|áp) ~1 lại", "xem xét lại", "(oan|oan ức|oan uổng|vô lý|vo ly|trái luật|trái pháp luật|sai luật|sai quy định|bất công|áp đặt|không có căn cứ|thiệt thòi|ép buộc)", "(đòi|lấy) lại (quyền|công bằng|đất)", "(thấp|ít|rẻ|kém) hơn ~8 (nửa|người|nhà|bên|đối diện|giá)", "(sao|tại sao|vì sao|sao lại) ~6 (cắt|bị cắt|phạt|không (được|cấp|xét)|thu hồi|loại|tôi|nhà tôi)", "(bắt|phải) ~2 (sửa|hủy|bỏ|rút) ~2 quyết định",
]);

const PROPOSE = pattern(["^ (xin|mong|đề nghị|kính mong|rất mong|kính xin) (nhà nước|tỉnh|ngành|trung ương|cấp trên|ngân hàng|nha nuoc|tinh|nganh) ~3 (bắc|mở|xây|lắp|kéo|đầu tư|nạo vét|thêm|hỗ trợ|khoanh|giãn|gia hạn|cấp|miễn|giảm|làm|bac|mo|xay|lap|keo|dau tu)", "(đề đạt|nguyện vọng) ~8","(kiến nghị|kien nghi)(?! ~2 (ở đâu|với ai|gửi đâu|lần|rồi|hoài|mấy lần|nhiều lần))", "(đề xuất|đề đạt nguyện vọng|nguyện vọng)", "(bà con|dân|chúng tôi|anh em|tập thể|hội|tôi|em) ~2 (xin|mong|đề nghị|mong muốn|yêu cầu|kính mong|có nguyện vọng) ~4 (nhà nước|tỉnh|xã|phường|ngành|chính quyền|trung ương|cấp trên|ủy ban|chính phủ|lãnh đạo|sở|được|cho|mở) ~8 (mở|xây|làm|lắp|hỗ trợ|đầu tư|nạo vét|cấp|giảm|tăng|miễn|khoanh|gia hạn|nâng|cho|dời|bố trí|quy hoạch|tổ chức|thêm|kéo|có|thả|lập|được|tạo|quan tâm)"]);

const WISH = pattern(["(đề nghị|de nghi|xin|mong|yêu cầu|kính mong|rất mong|mong muốn|ước|cầu mong|mong sao|đề xuất|nhờ)"]);

/** Something that is not there yet. */
const NEW_THING = pattern(["(mở|xây|lắp|làm|bắc|kéo|đặt|trồng|thêm|tăng|lập|cất|gắn|bố trí|mở rộng|nâng cấp|nạo vét|hỗ trợ|đầu tư|khoanh|giãn|gia hạn|miễn|giảm|cấp|tổ chức|trang bị|quy hoạch|phát|tạo) ~1 (thêm|mới|lại|cầu|lộ|đường|đèn|điện|nước|thùng|trạm|trường|chợ|cống|kè|sân|nhà|camera|biển|gờ|tuyến|vốn|nợ|thuế|phí|lớp|điểm|cửa|con|giống|cho|đê|luồng|bến|lịch|tiền|gương|dải|hệ thống|kênh|kinh)"]);
