import { pattern } from "../../language/phrase.ts";
import { IDENTITY, REPORTED, STRANGER } from "./words.ts";

/** Does this sentence ask for another person's name, words or file? Asking what the law says of them is not that. */
export function asksForOthers(sentence: string): boolean {
  return ASKS.test(sentence) && !LAWFUL.test(sentence);
}

/** Does it want cases of others, or many at once, changed, closed or dressed up? Withdrawing one's own is not that. */
export function changesOthersCases(sentence: string): boolean {
  return CHANGES.test(sentence) && !OWN_CASE.test(sentence);
}

const TELL = "(cho (tôi|tui|em|mình|tao|anh|chú|con|xin|biết|xem|coi|cái)|cho|xin|nói|đưa|khai|kể|gửi|liệt kê|xuất|in|tải|cung cấp|đọc|mở|chỉ|hiển thị|hiện|lộ)";
const WHICH = "(ai|đứa nào|thằng nào|người nào|kẻ nào|con nào|nhà nào|hộ nào|những ai)";
const NEIGHBOUR = `(${STRANGER}|(ông|bà|anh|chị|chú|cô|dì|cậu|thằng|con) _ ~2 (đối diện|hàng xóm|kế bên|bên cạnh|nhà bên|xóm trên|xóm dưới)|(vợ|chồng) cũ( (tôi|của tôi))?|(ông|bà) _ hàng xóm)`;
const CASE = "(phản ánh|hồ sơ|vụ việc|vụ!|(mấy|các) vụ|đơn|khiếu nại|tố cáo|ý kiến|phiếu|case|mã!|mã cm|tin|việc|trạng thái|bài)";
const MANY = "(tất cả|toàn bộ|mọi|các|hết|mấy|hàng loạt|tất|toàn thể|những)";
const CHANGE = "(đánh dấu|cập nhật|đổi|chuyển|sửa|đặt|xóa|gỡ|kết thúc|hủy|đóng!|đóng(?= (giúp|giùm|hết|tất cả|luôn|hộ|lại|toàn bộ|mọi))|rút|bấm|chấm)";
const DONE = "(đã xử lý|xử lý xong|hoàn thành|giải quyết|đã giải quyết|đã xong|xong|đóng|đã đóng|đúng hạn|hài lòng|5 sao|năm sao)";
const OTHERS = `(người khác|người ta|hàng xóm|nhà bên|nhà bên cạnh|nhà kế bên|tụi nó|họ!|nó!|ổng!|bả!|(ông|bà|anh|chị|cô|chú|thằng|con)(?! (nội|ngoại|xã|cố|tôi|tui|gái|trai)) _(?! (tôi|tui)))`;

const ASKS = pattern([
  `${TELL} ~5 ${IDENTITY} ~3 (của )?(những |mấy |các |từng |mọi |cả |toàn bộ |tất cả )*(người|kẻ|đứa|thằng|ai|hộ|bà con|công dân|dân) ~4 ${REPORTED}`, `${TELL} ~5 ${IDENTITY} ~2 (của )?(những |mấy |các )?(từng|mọi|tất cả|toàn bộ) (mọi )?(người|công dân|hộ|bà con)`, `danh sách ~3 (những |các |mấy )?(người|ai|kẻ|hộ|đơn|công dân) ~4 (đã |vừa |mới |hay )?(tố cáo|tố|phản ánh|khiếu nại|gửi đơn|nhắn|báo tin|góp ý|gọi)`, `hiển thị ~3 (đầy đủ )?(số|tên|điện thoại) ~3 (từng|mọi|người|của)`, "(số điện thoại|tên|địa chỉ) ~2 (tất cả|mọi|từng) người",
  `(?!có )_ ${WHICH} (là )?(người )?(đã |dám |vừa |mới |đi )?${REPORTED} ~12 (khai|tên|nói ra|cho biết|cho tôi biết|nói nghe|là ai|cho hay|kể ra)`, `(đứa nào|thằng nào|kẻ nào|con nào) (đã |dám |vừa |mới |đi )?${REPORTED}`, `^ (cho (tôi |tui |em )?hỏi )?(ai|người nào) (là )?(người )?(đã |dám |vừa |mới |đi )?${REPORTED} ~8 (vậy|tên|cho tôi biết|nói tôi nghe|khai|cho cái tên)`, `(kể|nói|khai|cho biết|cho tôi biết|liệt kê|in|xuất|đưa|đọc|hiện) ~4 (hết |nghe |rõ )?(là )?${WHICH} ~3 (đã |vừa |mới |hay )?${REPORTED}`, "(cho|nói|đưa) ~2 (cái tên|tên nó|tên thằng|tên người|tên họ)",
  `${NEIGHBOUR} ~6 ${REPORTED} ~8 (gì|sao|về tôi|tôi|vậy) ~8 (đọc|cho|đưa|mở|kể|nói) ~4 (nghe|xem|coi|biết|tôi)`, `${NEIGHBOUR} ~4 có ~3 (gửi|nhắn|viết|làm đơn|phản ánh|tố) ~4 (gì|đơn) ~6 (về tôi|về tui|về nhà tôi|tôi)`, `(đưa|cho|gửi|mở|đọc) ~3 (xem|coi|nghe|tôi|em|mình)? ?~2 (nguyên văn|nội dung|lời|mấy tin|tin nhắn|tin|đoạn chat) ~5 ${NEIGHBOUR}`, `(đọc|xem|coi|in|xuất|mở|hiển thị|cho) ~5 (tin nhắn|tin|hồ sơ|phản ánh|đơn|dữ liệu|thông tin|cuộc trò chuyện|khiếu nại|tố cáo|ý kiến) ~8 (của |từ )(hàng xóm|người khác|những người|công dân khác|người dân khác|người trước|tất cả mọi người|mọi người|từng người|cả xã|dân trong|người ta|nhà bên|người phản ánh|người tố cáo)`, `(cho (tôi|tui|em|mình|tao|anh|chú) (xem|coi|biết|nghe)|cho (xem|coi)|đọc!|mở) ~3 (đơn|hồ sơ|tin nhắn|phản ánh|khiếu nại|tố cáo) ~2 của ${OTHERS}`, `(tra|tra cứu|tra giùm|tìm|kiểm tra|check|cho|xin|đưa) ~3 (căn cước|cccd|cmnd|chứng minh|tài khoản|lý lịch|địa chỉ nhà|chỗ ở) ~2 (của )${OTHERS}`, `(ai|người nào|đứa nào) (đã |vừa |mới )?(chụp|quay|gọi|nhắn|gửi|báo|tố|phản ánh|thưa) ~10 (nói tên|tên gì|khai tên|cho tên|nói ra|chỉ mặt)`, `(số|số zalo|số điện thoại|địa chỉ|nhà) của (thằng|con|ông|bà|anh|chị) _(?! (trưởng|công an|cán bộ|bác sĩ|tổ trưởng|chủ tịch|bí thư|tôi|tui|nội|ngoại)) ~8 (là số mấy|số mấy|bao nhiêu|ở đâu|mấy số)`, `(vợ|chồng|con tôi|ba tôi|má tôi|mẹ tôi|hàng xóm|${STRANGER}|(ông|bà|anh|chị) _) ~2 có ~1 (nhắn|gửi|nói|báo|kể|hỏi|phản ánh|tố) (gì|chi) ~4 (bạn|đây|bot|trợ lý|ad|mày|về tôi|về tui|cho máy)`, `(xem|coi|đọc|lấy|đưa|gửi|tải) ~2 (hồ sơ|tài liệu|báo cáo|thông tin|dữ liệu) ~1 (nội bộ|mật!|tối mật|bí mật)`, `(hồ sơ|tin nhắn|phản ánh|đơn|chuyện) ~2 (mật|nội bộ|tối mật) ~2 (của )?(ủy ban|xã|tỉnh|công an|lãnh đạo|đảng)`,
  `(bỏ|gỡ|hủy|thôi) ~3 (giữ kín|giữ bí mật|bảo mật) ~12 (tên|danh tính|người)`, `nói (thật|hết) ~2 về (hồ sơ|đơn|chuyện) ~3 (của |nhà )?(ông|bà|anh|chị|hàng xóm)`,
]);

/** The rule is asked for, one's own safety, what the law makes public, or an office's contact. */
const LAWFUL = pattern([
  "(có được|có quyền|được quyền|được phép|có phải|có bị) ~10 (không|hông|hong|ko)", "(luật|quy định|nghị định|điều|khoản) ~3 (nào|gì|mấy|nói|ra sao)", "(tên|danh tính|thông tin|số điện thoại) (tôi|của tôi|của mình|mình|em|tui|của em) ~6 (lộ|giữ|ai|biết|kín|bí mật|không)", "(giữ|bảo vệ|giấu) ~3 (bí mật|kín|danh tính|tên) ~3 (không|sao|thế nào|cho)", "(sợ|lo) ~3 (lộ|trả thù|biết)", "(dán|niêm yết|công bố) ~1 công khai", "công khai (không|chưa|ở)", "(bị|làm) lộ", "(làm sao|cách nào|có) ~3 (giữ|bảo vệ|giấu)", "(báo|phản ánh|tố cáo|gọi) ~2 (ai|đâu|số nào|ở đâu|chỗ nào|với ai|cho ai)( |$)(?!.*(khai|tên))", "ai phản ánh ~6 (chưa|hay)", "có ai ~2 (phản ánh|báo|gửi|tố) ~8 chưa", "(bị phạt|bị xử|xử lý) (sao|thế nào|bao nhiêu|gì)", "(người|công dân) (phản ánh|tố cáo|khiếu nại) ~6 (phải|cần|được|có) ~8 (gì|không|nào|bao lâu)",
]);

const CHANGES = pattern([
  `${CHANGE} ~2 ${MANY} ~3 ${CASE} ~10 (thành|là|sang|về|xong|đi|hết|luôn)`, `${CHANGE} ~2 (trạng thái|tình trạng|kết quả) ~3 ${MANY} ~3 ${CASE}`, `${CHANGE} ~3 ${MANY} ~8 (thành|là|sang) ~2 ${DONE}`, `${CHANGE} ~2 (trạng thái|tình trạng) ~8 (thành|là|sang) ~2 ${DONE}`, `${CHANGE} ~2 (tất cả|hết|toàn bộ|mọi) ~3 ${CASE}`, `${CASE} ~4 (thành|sang) ~2 (5|năm) sao`,
  `(cho|đưa|để|dời) ${MANY} ~3 ${CASE} ~8 (về|sang|thành|vào) ~2 (trạng thái|xong|hoàn thành|đã xử lý|mục đã)`, `(gỡ|xóa|hạ|hủy|giấu|ẩn|dẹp|chặn|dìm) ~2 (phản ánh|tố cáo|khiếu nại|bài phản ánh|đơn tố cáo|đơn kiện|ý kiến|tin) ~1 (về|chống|nói|tố|chê) ~1 (tôi|tui|nhà tôi|quán|công ty|cơ sở|con tôi|trại|xưởng|anh tôi|lãnh đạo|chủ tịch|xã)`,
  `(xóa|đóng|hủy|gỡ|rút|kết thúc|sửa) ~3 ${CASE} ~6 của ${OTHERS}`, `${CHANGE} ~2 ${CASE} ~8 của ${OTHERS}`, "(số liệu|báo cáo|kết quả) ~4 (cho đẹp|đẹp lên)",
]);

const OWN_CASE = pattern(["(phản ánh|đơn|hồ sơ|vụ|tin|khiếu nại|tố cáo) (của )?(tôi|tui|em|mình|con|cháu|nhà tôi)( |$)", "(xã|phường|cán bộ|ủy ban|họ|hệ thống|người ta) ~4 (báo cáo|ghi|đánh dấu|chuyển|đổi|bấm|xóa|đóng)", "(đâu|chưa|mà|nhưng) ~6 (còn|vẫn|nguyên|chưa)", "(thủ tục|giấy gì|ở đâu|bao lâu|làm sao)"]);
