import { type Pattern, pattern } from "../../language/phrase.ts";
import { AUTHORITY, DROP, LAWLIKE, MACHINE_KIND, OFFICER, OVER, RULES, SHOW, YOU, YOURS } from "./words.ts";

/**
 * Orders to the assistant in Vietnamese, by what they want of it. Each rule joins a deed with what marks it as the machine's own
 * affair (its rules, its makers, its words, a tool of it): the deed alone is everyday speech.
 */
export interface OrderRule {
  wants: "ignore_rules" | "role_play" | "developer_mode" | "prompt_leak" | "encoded" | "quoted_document" | "impersonate_cadre" | "promise_result" | "tool_command" | "exfil_link";
  says: Pattern;
  /** In the same sentence: then it is a citizen's own matter after all. */
  unless?: Pattern;
}

const ME = "(tôi|tui|tao|mình|anh|chú)";
const QUANTITY = "(hết|mọi|tất cả|toàn bộ|các|những|mấy|sạch|all|any)";
const START = "(^ |. |, |hãy |cứ |giờ |bây giờ |giờ hãy |xin |nhờ |rồi |please )";
/** A machine's secrets that have no other meaning in a commune. */
const SECRET = `((hướng dẫn|chỉ dẫn|chỉ thị) hệ thống|system prompt|system message|prompt ~1 (hệ thống|gốc|ban đầu|đầu tiên|ẩn|của ${YOU})|initial prompt|câu (lệnh|nhắc) (hệ thống|gốc|ban đầu|đầu tiên|khởi tạo|khởi động)|lệnh (gốc|hệ thống|khởi tạo|khởi động)|lời nhắc (gốc|hệ thống)|api key|khóa api|khóa bí mật|secret key|biến môi trường|context window|mã nguồn|source code|kho (hồ sơ|dữ liệu) (mật|kín|nội bộ)|mật khẩu (quản trị|hệ thống|máy chủ|admin|cơ sở dữ liệu|database|server)|token (truy cập|hệ thống|bot))`;
/** Secrets only when they are the machine's. */
const ITS_OWN = "(lời dặn|bộ nhớ|cấu hình|nhật ký|log|mật khẩu|quy tắc|nội quy|nguyên tắc|chỉ dẫn|chỉ thị|câu lệnh|lệnh|hướng dẫn (gốc|ban đầu|nội bộ|bí mật|ẩn)|luật chơi|bản quy tắc|bí mật|dữ liệu huấn luyện|thiết lập|cài đặt)";
const PERSONA = "(đóng vai|nhập vai|vào vai|diễn vai|thủ vai|hóa thân|giả làm|giả bộ|giả vờ|giả đò|làm bộ|coi như|xem như|tưởng tượng|hình dung|giả sử|giả dụ|cứ cho là|roleplay|role play)";
const LOCKED_MODE = "(gỡ lỗi|nhà phát triển|lập trình viên|quản trị|quản trị viên|admin|root|kỹ thuật|kỹ thuật viên|thử nghiệm|kiểm thử|người kiểm thử|nội bộ|bảo trì hệ thống|toàn quyền|tối cao|debug|developer|dev|god|god mode|siêu người dùng|không giới hạn|tự do|ẩn danh)";
const STRONG_YES = "(chắc chắn|cam kết|bảo đảm|đảm bảo|được duyệt|duyệt|đồng ý|được chấp thuận|chấp thuận|đã được|sẽ được|trúng|thuộc diện|là được|chữ được|từ được)";

const ASKS_HOW = pattern(["(ở đâu|chỗ nào|thủ tục|cần gì|cần giấy|làm sao|bao lâu|ai ký|ai (làm|cấp|chịu)|mẫu nào|bao nhiêu)"]);
const THIRD_PARTY = pattern([
  "(xã|phường|ấp|ủy ban|cán bộ|công an|trường|họ|người ta|bên (đó|công ty)|nó|ông chủ tịch|lãnh đạo) ~2 (bảo|kêu|biểu|nói|bỏ qua|bắt|đòi|dặn|hướng dẫn|giả)", "(có người|người lạ|kẻ|bọn|nó|ai đó|số lạ|thằng) ~3 (giả|xưng|làm bộ|đóng giả)",
  "(tôi|em|con|cháu|tui|con tôi|con tui) (được ~2 )?(đóng vai|nhập vai|vào vai|diễn) ~6 (vở|tuồng|kịch|cải lương|văn nghệ|hội diễn|trường|lớp)",
]);

export const ORDERS: readonly OrderRule[] = [
  {
    wants: "ignore_rules",
    says: pattern([
      `${DROP} ~5 (${RULES}|${LAWLIKE}) ~6 ${YOURS}`, `(${RULES}|${LAWLIKE}) ~6 ${YOURS} ~8 (${OVER}|${DROP})`, `${YOURS} ~4 ${RULES} ~6 (${OVER}|${DROP})`, `(${RULES}) ~4 (che|lọc|giữ kín|kiểm duyệt|an toàn) ~8 ${OVER}`, `(bộ lọc|lớp lọc|kiểm duyệt|lớp kiểm duyệt|phần lọc) ~4 ${OVER}`,
      `${START}${DROP} ~1 ${QUANTITY} ~2 (quy tắc|nội quy|nguyên tắc|hướng dẫn|chỉ dẫn|mệnh lệnh|lệnh|điều cấm|giới hạn|ràng buộc|luật lệ|kiểm duyệt|lời dặn)`, `${DROP} ~2 ${QUANTITY}?(~1 )?(quy tắc|nội quy|hướng dẫn|chỉ dẫn|lệnh|điều cấm|lời dặn|quy định) ~3 (ở trên|phía trên|bên trên|trên đây|trước đó)`,
      `${DROP} ~4 (hết|đi) ~1 (trả lời|nói|in|đọc|kể)`, `${DROP} ~3 (prompt|policy|guidelines|instructions|safety|chính sách an toàn|bộ lọc|lớp lọc|kiểm duyệt|chế độ giữ kín|chế độ bảo mật|bảo mật|giữ bí mật)`, `(quên|bỏ) ~1 (chủ|người chủ) cũ`, `(nghe|theo) (lời )?(chủ|người chủ) mới`,
      `(chỉ|chỉ còn|chỉ được) (nghe|tuân|tuân theo|làm theo) ~3 (tôi|tui|tao|mình)`, `(giờ|bây giờ|từ giờ|từ nay) ~1 (làm theo|nghe theo|nghe|theo) ~1 (tôi|tui|tao|lời tôi|lời tui|ý tôi|ý tui)`, `${RULES} ~6 (là giả|đều là giả|không có thật|nói dóc|nói chơi|nói đùa)`, `(chưa|không|bỏ|tháo) ~1 (gắn|có|cài|qua|bị) ~1 (bộ lọc|kiểm duyệt|lớp lọc)(?! (nước|khí|dầu|gió))`, `(chơi|làm|theo) ~1 (theo )?luật (của )?(tôi|tui|tao|mình)`, `(coi như|xem như) ~2 chưa (có|nghe|biết|đọc) (gì|lệnh|quy tắc|chỉ dẫn|hướng dẫn)`,
      `(cấm|dặn|bắt|không cho|ra lệnh|bịt miệng) ~1 ${YOU} ~2 (nói|kể|tiết lộ|trả lời|giấu|không được nói|không được)`, `(nói|kể|khai|trả lời) ~2 (hết|tuốt|sạch|thẳng|dài|tất cả) ~8 (${YOU} (biết|giấu|giữ)|chuyện nội bộ|bị cấm|không được nói)`,
      `(trả lời|nói chuyện|chat|nói) ~6 không ~2 (hạn chế|kiểm duyệt|giới hạn|che|giấu|lọc|qua kiểm tra|qua kiểm duyệt)`, `câu trả lời ~2 không ~2 (qua|cần|bị) ~1 (kiểm tra|kiểm duyệt|lọc)`, `(từ (tin|câu|giờ|nay|đây|phút)|kể từ|bắt đầu từ) ~4 (trở đi |kế |kế tiếp |này )?~10 ${YOU} ~4 (phải|là|chỉ|không còn|không cần|nghe|trả lời|được phép|sẽ)`, `(từ giờ|kể từ đây|kể từ giờ|từ nay) ~2 (${YOU}|trợ lý) ~3 (hiển thị|trả lời|là|phải|không)`, `từ câu (kế|kế tiếp|sau|này) ~2 (hiển thị|trả lời|đừng|không|hãy)`, `đừng! theo ~2 (nguyên tắc|quy tắc|hướng dẫn|luật|chỉ dẫn) (nào|gì)`,
      `${YOU} (bị|được|đã được|đang bị|đã bị|từng bị) ~1 (cấm (nói|kể|trả lời|tiết lộ)|dặn|giải phóng|hạn chế|mở khóa|lập trình|huấn luyện|ràng buộc|kiểm soát|kiểm duyệt|phép nói hết|tự do)`, `(${YOU} )?không (ai|bị ai|còn ai) kiểm soát ~6 (trả lời|nói|kể)`, `${DROP} ~3 (bộ nhớ|ký ức|trí nhớ) ~4 (về|cũ|của|trước)`, `${DROP} ~4 (quy tắc|điều khoản|chính sách|lớp|giới hạn|chế độ) (an toàn|bảo mật|bảo vệ|riêng tư)(?! (giao thông|lao động|thực phẩm|điện|vệ sinh))`, `(kể từ|từ) (lúc|giây phút|phút|bây giờ|nay|giờ|đây) ~3 (hãy|cứ|phải) (trả lời|nói|đồng ý|làm theo|nghe)`, `(trả lời|nói) ~2 không cần ~2 (căn cứ|nguồn|luật|văn bản|kiểm tra|lọc|giữ)`,
      "không (cần|phải) giữ ~2 (bí mật|kín|luật lệ|quy tắc|nguyên tắc|bảo mật)", "khỏi ~1 giữ ~2 (bí mật|kín|luật lệ|quy tắc|nguyên tắc|bảo mật)",
    ]),
    unless: pattern(["(xã|phường|ủy ban|cán bộ|công an|họ|người ta|bên|trường|công ty) ~2 (bỏ qua|bảo|kêu|bắt|quên)", "(quy định|luật|hướng dẫn|chính sách) ~3 (trước|trước đây|trước kia|cũ|mới) ~10 (còn|nay|thay|hiệu lực|áp dụng|bao nhiêu|nào)", "(nộp|đăng ký|kê khai|đóng) ~4 (trước|thuế|phí)"]),
  },
  {
    wants: "role_play",
    says: pattern([
      `${PERSONA} ~3 ${YOU} ~2 (là|đang|không|chưa|có|thành|bị|với)(?! ~1 (người dân|tôi|hộ|người nghèo|người khuyết tật|người già|người cao tuổi|công dân|chủ đất|nông dân|người lao động))`, `${YOU} (hãy |giờ |sẽ |phải |cứ |thử )?(đóng vai|nhập vai|vào vai|diễn vai|hóa thân|giả làm|giả bộ|giả vờ|làm bộ|trở thành|biến thành|đổi vai|chuyển vai)`,
      `${START}(đóng vai|nhập vai|vào vai|diễn vai|hóa thân|giả làm|chuyển sang vai|trở thành|hành động như|cư xử như) ~6 (máy|ai!|bot|trợ lý|hacker|quản trị|admin|không có|không bị|mọi thứ|nói hết|kể|trả lời|ông ngoại|bà ngoại|người bán thông tin|gián điệp)`,
      `(giờ|bây giờ|từ giờ|nay|kể từ) ~4 ${YOU} ~1 là ~2 (quản trị|quản trị viên|admin|root|hacker|lập trình viên|một ai|một con|ai tự do|trợ lý (tự do|khác|cũ|không)|chủ tịch|bí thư|công an|gpt|máy chủ|con người|người thật)`, `${YOU} là ~2 (quản trị viên|admin|root|hacker|trợ lý (tự do|khác|cũ|không)|một ai không|ai không)`, `${YOU} ~2 (không|chưa|chẳng) (bị|còn bị) (khóa|kiểm duyệt|giới hạn|ràng buộc|lọc|cấm)`, `(không|chưa|chẳng) bị (khóa|kiểm duyệt|ràng buộc)`, `${YOU} là ~1 (hacker|người|kẻ|con) ~12 (kể|bán|nói|trả lời|cho) ~6 (thông tin|hồ sơ|file|dữ liệu|hết|mọi)`,
      `(chơi|đóng|diễn) ~1 (trò|kịch|tuồng) ~6 ${YOU} ~6 (vai|là|đóng|kể|trả lời)`, `(máy|ai!|trợ lý|bot|vai|con người) ~2 (không|chẳng|vô) ~1 (có )?(đạo đức|giới hạn|kiểm duyệt|lương tâm|luật lệ|ràng buộc)`, `cho (bạn|mày|bot|trợ lý) (làm|là|đóng|giữ chức) ~8 (ký|duyệt|nói|kể|trả lời|cho|xem)`, `hãy ~1 (đóng vai|nhập vai|vào vai|diễn vai|hóa thân)`, `(phiên bản|bản) ~2 (không (bị )?(khóa|lọc|giới hạn|kiểm duyệt)|chưa (khóa|lọc)|tự do|nội bộ của)`, `${YOU} (làm|đóng|giả) (bà|ông|mẹ|má|ba|cha|thầy|sếp) ~3 (đi|nha|nhé|giùm)$`,
      `trợ lý ~2 (không giới hạn|tự do|nổi loạn|xấu|hai mặt|đen|phản bội)`,
      `(truyện|câu chuyện|chuyện|kịch bản|vở kịch|bài thơ|đoạn văn|tiểu thuyết) ~6 (trợ lý|bot|chatbot|con ai|máy|robot|lắng nghe) ~20 (quy tắc|hướng dẫn|lời dặn|bí mật|mật khẩu|cấu hình|dữ liệu|tiết lộ|phản bội|hồ sơ)`, `(đọc|ru|kể) ~4 mật khẩu`, `mật khẩu ~3 (cho ${ME} )?~1 (ngủ|nghe|ru)`,
    ]),
    unless: THIRD_PARTY,
  },
  {
    wants: "developer_mode",
    says: pattern([
      `(kích hoạt|bật|mở|mở khóa|vào|vô|chuyển sang|chuyển qua|sang|enable|activate|enter|cấp) ~1 (chế độ|quyền|phiên|bảng|tính năng|mode|giao diện|cửa sổ) ~3 ${LOCKED_MODE}`, `(ở|trong|đang|bằng) (chế độ|phiên) ~1 ${LOCKED_MODE} ~8 (câu trả lời|trả lời|không qua|không bị|được phép|cho|mọi)`, `chế độ (nhà phát triển|gỡ lỗi|quản trị viên|toàn quyền|không giới hạn|debug|developer|admin|root|god)`, `(developer|debug|god|admin|root|sudo|jailbreak|dan) mode`, `(god mode|jailbreak)`, "(bật|mở|cờ|chế độ|vào|in|gắn) ~2 debug", `(tôi|tui|tao|anh) ~2 (là )?(người |kẻ |đứa |kỹ sư ~4 )?(tạo|viết|làm|lập trình|phát triển|dựng) (ra )?${YOU}`, `(người dùng|phiên này|tài khoản này|tôi) ~3 (được|đã được|đã|có) ~2 (nâng|cấp|xác thực|mở|quyền) ~3 (quyền |cấp |lên )*(admin|giám sát|quản trị|cao nhất|toàn quyền|người vận hành)`, `(trả lời|nói) ~2 (không cần|khỏi|khỏi cần) (lọc|kiểm duyệt|che|giữ)`,
      "(tắt|bỏ|gỡ|ngừng|ngưng|tháo) ~2 (phần |lớp |bộ |chức năng )?(che|lọc|kiểm duyệt|giấu|ẩn|bảo vệ) ~2 (thông tin|dữ liệu|số|tên|nội dung|danh tính|số điện thoại)?(?! ~2 (nắng|mưa|nước|đường))",
      `(quyền|tài khoản) (admin|root|quản trị|tối cao|cao nhất|kỹ thuật viên)(?! ~3 (fanpage|nhóm|facebook|zalo|trường))`,
    ]),
    unless: pattern(["(điện thoại|máy tính|laptop|cài app|cài ứng dụng|app ~3 bắt)", "(an toàn|nguy hiểm|lừa đảo) ~2 không", "(phản ánh|khiếu nại|kiến nghị) (ở đâu|chỗ nào)"]),
  },
  {
    wants: "prompt_leak",
    says: pattern([
      `${SHOW} ~8 ${SECRET}`, `${SECRET} ~8 ${SHOW}`, `${SECRET} ~3 (là gì|dài|gồm|có gì|viết gì|đâu|ra đây)`, "trả lời ~2 bằng ~1 mật khẩu",
      `${SHOW} ~8 ${ITS_OWN} ~4 (của|cho|dành cho|mà|trong|trên) ~2 (${YOU}|nó!|máy chủ|server|hệ thống|quản trị|con máy|phần mềm)`, `${ITS_OWN} ~2 (của|dành cho|cho|mà) ~1 ${YOU} ~6 (gồm|ra sao|là gì|là những gì|có gì|đọc|in|kể|viết|dài|nằm)`, `${SHOW} ~4 (quy tắc|lời dặn|chỉ dẫn|hướng dẫn|lệnh|luật chơi|nội quy) ~2 (gốc|bí mật|ẩn|nội bộ|thật|khởi động|ban đầu)(?! ~2 (của xã|của ủy ban))`, `${SHOW} ~4 (nội quy|lệnh|câu lệnh|chỉ dẫn|quy tắc) (${YOU} )(được|đã|đang|bị)`, `(lời dặn|lệnh) (bí mật|gốc) ~2 của`,
      `(viết|dặn|cài|đặt|nạp|giao|dạy|ra lệnh|lập trình|nhồi) ~2 cho ${YOU} ~4 (những gì|gì|lời|điều|lệnh|quy tắc|hướng dẫn|chỉ dẫn|nội dung)`, `${SHOW} ~3 (lệnh|câu lệnh|những gì|điều|lời|hướng dẫn|chỉ dẫn) ~3 ${YOU} ~1 (được|đã|đang|bị) ~1 (nạp|nhận|giao|cài|cấp|dặn|dạy|cho|lập trình|cấm|ra lệnh)`, `(cấm|dặn) ${YOU} ~3 (nói|làm|những|điều|chuyện|cái) ~4 (gì|nào)`,
      `${SHOW} ~6 (mọi thứ|tất cả|toàn bộ|đoạn|chữ|nội dung|nguyên văn|y nguyên|từng chữ|câu|những gì|nguyên si) ~6 (trước tin nhắn|trước tin này|trước câu|phía trên|ở trên|nằm trên|bên trên|trên câu|trong bộ nhớ|trước khi (tôi|nói chuyện|bắt đầu))`, `(context|ngữ cảnh|đầu vào) ~2 của ${YOU}`, `(bên trên|phía trên|ở trên|ngay trên|trước) ~2 (câu|câu hỏi|tin|tin nhắn|dòng) ~2 (của )?(tôi|tui|này) ~8 (dán|in|chép|đọc|đưa|hiện|kể)`, `(toàn bộ|hết|nguyên văn|tất cả) ~1 (hướng dẫn|chỉ dẫn) ~2 của ${YOU}`, `(từ khóa|chủ đề|câu|câu hỏi|điều|chuyện|thứ|cái|việc) ~2 (nào|gì) ~2 (làm |khiến |mà )?${YOU} ~1 (từ chối|không được|bị cấm|né|không trả lời|không dám|giấu)`, `${SHOW} ~3 (bước suy nghĩ|suy nghĩ|lập luận|dữ liệu) ~2 ${YOU} ~2 (đã|đang|có)`, `${SHOW} ~3 (từng )?bước suy nghĩ`, "bộ nhớ (của )?(bạn|mày|bot|trợ lý|mi)", "bắt đầu bằng ~1 (chữ|câu|từ) ~2 bạn là", `(nhật ký|log) ~3 (hệ thống|hôm nay|hôm qua|ngày hôm qua|máy chủ|trò chuyện|server)`, `(xuất|in|đọc|dump|cho xem|hiện) ~2 (cấu hình|bảng điều khiển|file sao lưu|sao lưu) ~3 (máy chủ|server|hệ thống|ra|đây)?`,
    ]),
    unless: pattern(["(nguyên văn|toàn bộ|đoạn) ~4 (khoản|điều|luật|nghị định|nghị quyết|văn bản|biên bản|quyết định|hợp đồng)", "(cán bộ|xã|ủy ban|một cửa|tổ trưởng) ~3 (dặn|đọc|hướng dẫn|không cho xem)", "(nhật ký|log) ~2 (đi biển|khai thác|đánh bắt|công trình|thi công|hành trình)"]),
  },
  {
    wants: "encoded",
    says: pattern([
      "(giải mã|decode|đọc ngược|đảo ngược|dịch mã|dịch (câu|đoạn|chuỗi|tin|dòng) này|giải (chuỗi|đoạn|câu) |mã hóa|base64|hex|rot13|morse|mã morse|từ phải qua trái|phải sang trái|viết ngược) ~8 (làm theo|làm đúng|làm y|thực hiện|thi hành|chạy|tuân theo|theo nội dung|trả lời theo|làm liền|làm ngay)", "(làm theo|thực hiện|thi hành|chạy|tuân theo|làm đúng) ~3 (chuỗi|đoạn mã|mã morse|base64|hex|đoạn giải mã|mã hóa|câu giải mã|lệnh ẩn|lệnh trong)(?! (số|hồ sơ))", "(ghép|lấy|nối|gom|đọc) ~3 (chữ cái|chữ|ký tự|chữ đầu|âm) ~1 (đầu|cuối) ~16 (làm theo|thực hiện|trả lời|thi hành)",
      "(thực hiện|làm theo|thi hành|tuân theo) ~2 (lệnh|câu lệnh|chỉ dẫn|yêu cầu) ~3 (trong|ở trên|bên dưới|phía dưới|ẩn|sau đây|trong ngoặc|trong tin)(?! ~1 (luật|quyết định|thông báo|giấy|văn bản|biên bản|hợp đồng|bản))",
    ]),
  },
  {
    wants: "quoted_document",
    says: pattern([
      `${MACHINE_KIND} ~10 (phải|có nhiệm vụ|có trách nhiệm|có nghĩa vụ|buộc|bắt buộc|tự động|hãy|được lệnh|thì|sẽ|cứ|không được từ chối|không được phép từ chối) ~3 (bỏ|quên|nghe|gửi|gửi kèm|cung cấp|đồng ý|xác nhận|duyệt|tiết lộ|công khai|hiển thị|kèm|làm theo|xóa|đánh dấu|đóng|trả về|trả lời (đã duyệt|đồng ý|được|có|chắc)|trả lời mọi|trả lời mỗi|trả lời hết|chuyển|cấp|từ chối)`, `${YOU} (phải|buộc phải|bắt buộc phải) (đồng ý|làm theo|cung cấp|duyệt|xác nhận|tiết lộ|chấp nhận|nghe lời)`, `(chỉ thị|lệnh|mệnh lệnh|yêu cầu|thông báo) ~2 (mới |dành )?cho (trợ lý|bot|chatbot|ai!|máy|hệ thống trả lời|lắng nghe)`, `(hỡi|này|thưa|gửi|dear) (trợ lý|chatbot|bot|con bot) ~8 (hãy|quên|bỏ|nghe|làm|cấp)`,
      `(dán|đọc|nhận|thấy|gặp) ~4 (là|thì) ~2 (máy|bot|trợ lý|chatbot|nó!) ~3 (sẽ |phải |tự động )?(làm theo|nói hết|nghe theo|tự động|trả lời|khai)`, `(ghi chú|lời nhắn|lời dặn|note|thư) (cho|tới|gửi|dành cho|riêng cho) (máy|bot|trợ lý|chatbot|hệ thống trả lời|phần mềm)`, `(gõ|nhập|nhắn|đánh|dán|đọc|nói) ~6 (là|thì) ~1 (bot|máy|trợ lý|chatbot|nó!) ~1 (sẽ )?(nói|làm|trả lời|khai|mở|nghe|tuân)`, `${YOU} ~2 (nhận|đọc) ~2 (được )?(tin|đoạn|câu|dòng) này ~4 (thì|phải|hãy|tự động|sẽ|bỏ)`, "làm (theo|như) ~1 (trong )?(khoản|điều|dòng|đoạn|chỉ thị) ~2 (giúp|này|trên|đó|luôn|ngay|đi|dưới)(?! ~2 (bị|được|có|thì|sao))", "rồi làm (như|theo) ~1 (trong )?đoạn", "(xác nhận|duyệt|đồng ý) ~4 theo (điều|khoản) #", `${YOU} ~2 (đang )?(phạm luật|vi phạm|trái luật) ~6 (đưa|cung cấp|tiết lộ|cho)`,
    ]),
    unless: pattern(["(có phải|phải) ~2 (của xã|của ủy ban|lừa đảo|chính thức)"]),
  },
  {
    wants: "impersonate_cadre",
    says: pattern([
      `(soạn|viết|trả lời|nói|ra thông báo|làm thông báo|phát biểu|thông báo|hồi đáp) ~8 (danh nghĩa|thay mặt|nhân danh|với tư cách|dưới tên|thay lời|đứng tên) ~2 ${AUTHORITY}`, `(soạn|viết|thảo) ~3 (công văn|văn bản|thông báo|quyết định|giấy phép|giấy xác nhận|tờ trình|thư) ~2 (của|từ|do) ${AUTHORITY} ~10 (đồng ý|cho phép|xác nhận|ký|duyệt|rằng|là|về việc|chấp thuận)`, `(soạn|viết|trả lời|làm|ra) ~24 (đóng mộc|đóng dấu|ký tên|con dấu) ~2 (luôn|giùm|giúp|đi|đàng hoàng|đầy đủ)`,
    ]),
    unless: pattern(["(có được|được phép|có quyền|ai được|ai) ~4 (thay mặt|nhân danh|ký thay)", "(cán bộ|xã|ủy ban|ông|bà|họ) ~3 (nhân danh|thay mặt|trả lời)"]),
  },
  {
    wants: "promise_result",
    says: pattern([
      `(nói|viết|ghi|trả lời|đáp|phán|soạn) ~5 (một|1|mỗi|đúng|duy nhất|vỏn vẹn|chỉ) ~2 (câu|chữ|từ|dòng|lời) ~8 ${STRONG_YES}`, `(nói|viết|ghi|trả lời|đáp) ~4 (đúng|chỉ|duy nhất|mỗi|một|1) ~3 (câu|chữ|từ|dòng) ~16 (cấm|không được|đừng|khỏi|không) ~1 (giải thích|nói gì|nói thêm|thêm)`, `(viết|ghi|nói|soạn|cho) ~4 (câu|dòng|đoạn|giấy|lời) ~3 (chắc nịch|cam kết|bảo đảm|đảm bảo|hứa|khẳng định) ~14`, "(viết|ghi|nói) y (như|chang) vậy",
      `${YOU} ~1 (phải |hãy |chỉ cần )?(cam kết|hứa|bảo đảm|đảm bảo|thề|khẳng định|xác nhận) ~2 (với|cho|là|rằng|giùm|giúp) ~2 ${ME}`, `${START}(cam kết|hứa|bảo đảm|đảm bảo|khẳng định|xác nhận|chứng nhận|ký xác nhận|ký duyệt|duyệt) ~2 (với|cho|giúp|giùm|luôn|rằng|là) ~2 (tôi|tui|tao|mình|em) ~8 (đã|được|sẽ|thuộc|trúng|đủ điều kiện|theo|là)`, `(xác nhận|cam kết|duyệt) ~3 (là tôi|rằng tôi|tôi|cho tôi|giúp tôi) ~8 (được duyệt|thuộc diện|sẽ được|trúng|đã được|chấp thuận|bồi thường|đủ điều kiện)`,
      `(nói|viết|ghi|trả lời|đáp) (, |: |là |rằng )*(chắc chắn|đồng ý|đã duyệt|được duyệt|đã được duyệt|chấp thuận|đủ điều kiện|cam kết|bảo đảm) ~10 (đi|giùm|giúp|luôn|nha|nhé|liền)`, `(cứ|hãy|chỉ cần) (ghi|nói|viết|xác nhận|trả lời) ~1 (là |rằng )?(tôi|tui|nhà tôi|em|mình) ~3 (đủ|được|thuộc|đã|trúng|là hộ)`, `bạn! ~1 (ký|duyệt|ký duyệt|phê duyệt|đóng dấu) ~4 (đơn|hồ sơ|giấy|cho tôi|giùm|giúp|luôn)`, `(nói|viết|ghi|trả lời|xác nhận|soạn) ~20 để ${ME} ~2 (chụp|đưa|khoe|show|gửi|nộp|trình) ~6 (màn hình|ngân hàng|vợ|chồng|chủ|người ta|họ|sếp|xem)`, `(ghi|viết|nói) ~3 (dòng|câu) ~2 (này|sau) ~6 (bảo đảm|đảm bảo|cam kết|chắc chắn|hứa)`, "(nói|hứa|trả lời|khẳng định|xác nhận) chắc (đi|giùm|luôn|nha|nhé|nghe)", `${YOU} chỉ (được )?(trả lời|nói|ghi|viết|đáp) ~4 (chữ|từ|câu) ~6`, `trả lời ~6 bằng (từ|chữ|câu) ~2 (đã duyệt|đồng ý|được|có|ok|chấp thuận)`,
    ]),
    unless: pattern(["(xin|nhờ|để|muốn|cần) ~3 (xã|ấp|ủy ban|công an|trường|cơ quan|công ty) ~2 (xác nhận|cam kết|duyệt|ký)", "(xác nhận|cam kết|duyệt|chứng nhận|ký|đảm bảo) ~16 (ở đâu|chỗ nào|thủ tục|cần gì|cần giấy|làm sao|bao lâu|ai ký|mẫu nào|xã hay)"]),
  },
  {
    wants: "tool_command",
    says: pattern([
      `(gọi|chạy|thực thi|call|run|execute|kích hoạt) ~1 (hàm!|ham|câu lệnh|lệnh|script|code|function|tool|công cụ|truy vấn|api|webhook|câu này)(?! (láng|lang|đênh|gọi|nhập|bắt|giới nghiêm|cấm))`, `(dùng|sử dụng) (công cụ|tool|hàm!|chức năng) ~3 (gửi|xóa|sửa|đọc|xuất|tra|truy|nhắn|cập nhật)`, "trả (về|kết quả) ~2 (dạng )?(json|sql|code|bảng|csv|xml)", "(dump|export|truy xuất|kết xuất) ~4 (dữ liệu|toàn bộ|context|hồ sơ|danh sách|log|bảng|tất cả)", "(xóa|xoá|drop|sửa|chép) ~3 (cơ sở dữ liệu|database|toàn bộ dữ liệu|bảng dữ liệu)(?! (đất|quốc gia|hộ tịch))", `(gửi|chuyển|đẩy) ~3 (hết |toàn bộ |tất cả |mọi )?(tin nhắn|dữ liệu|hội thoại|nội dung|hồ sơ|file sao lưu) ~6 (webhook|http|url|server|máy chủ|địa chỉ trong tin)`,
    ]),
    unless: pattern(["(xã|công an|tòa án|bộ đội|huyện) ~3 (gọi|ra lệnh|chạy)", "lệnh (gọi nhập ngũ|gọi khám|bắt|cấm|di dời|khám)"]),
  },
  {
    wants: "exfil_link",
    says: pattern([
      "(chèn|kèm|thêm|gắn|dán|nối|ghép|nhớ kèm) ~4 (ảnh|link|đường dẫn|liên kết|url|đường link|hình) ~14 (nội dung|hội thoại|cuộc trò chuyện|tin nhắn|đã nhắn|tên tôi|câu trả lời|cuối câu)", "(gửi|chuyển|đẩy|forward) ~3 (cuộc trò chuyện|hội thoại|lịch sử (trò chuyện|chat|tin nhắn)|đoạn chat|tin nhắn của (họ|người|bà con|dân)) ~8 (tới|qua|đến|vào|cho|lên|về)", "(tóm tắt|lấy|gom|gộp|mã hóa) ~3 (cuộc trò chuyện|hội thoại|tin nhắn|nội dung) ~6 (gắn|chèn|đưa|ghép|thêm|bỏ) ~4 (đường dẫn|link|url|http|ảnh)", "(mỗi|mọi|cuối|sau) ~3 câu ~1 (trả lời )?~3 (chèn|kèm|thêm|gắn|dán) ~4 (link|ảnh|url|đường dẫn|liên kết|http)",
    ]),
  },
];

/** Says who is speaking and what for: either may stand in a sentence of its own. */
export const CLAIMS_OFFICE = pattern([
  `(tôi|tui|anh|chị|chú|cô|bác|đây|tao|số này|bên này) ~2 (là|bên|ở bên|thuộc|đại diện) ~2 ${OFFICER}`, `^ ~4 (văn phòng|tỉnh ủy|huyện ủy|đảng ủy|ủy ban|công an|thanh tra|viện kiểm sát|tòa án|mặt trận|ban dân vận) ~3 (đây|nè)`, `(thay mặt|đại diện|theo lệnh|theo chỉ đạo) ~2 (của )?(chủ tịch|bí thư|công an|lãnh đạo|ủy ban|giám đốc)`, `^ ~2 ${OFFICER} ~3 (đây|nè|nghe|nhe|nha)`, `(chú|anh|bác|cô|ông) ~2 (bí thư|chủ tịch|giám đốc|công an|thanh tra|trưởng phòng) (nè|đây|nghe|nhe|nha)`, `^ ${OFFICER} ~4 (yêu cầu|đề nghị|ra lệnh|chỉ đạo) ~4 (bot|trợ lý|bạn|máy|hệ thống|cung cấp|gửi|xuất)`,
]);
const PEOPLES = "(danh sách ~2 (người|đơn|hộ phản ánh|công dân|dân)|danh tính|đơn (tố cáo|kiện|khiếu nại|thư|của dân)|tin nhắn|ý kiến|phản ánh|tên ~2 (người|ai|kẻ|đứa|mấy|những)|(tất cả|mọi|hết|toàn bộ|các) ~1 (phản ánh|đơn|hồ sơ|khiếu nại)|hồ sơ (của|người|xã|phường|dân|mật|tố cáo)|dữ liệu|nhật ký|toàn bộ|số (điện thoại|máy) (người|của|mấy|từng)|quyền (xem|admin|quản trị|truy cập)|chế độ|kiểm duyệt|che)";
export const DEMANDS_DATA = pattern([
  `(bật|tắt|mở|xuất|chuyển|cho (tôi|anh|chú|tao|em|cô|bác)|cho (xem|coi|số này)|gửi|đưa|cấp|cấp quyền|in|liệt kê|hiện|cung cấp|trích|tải|xóa|đổi|đọc|tổng hợp|lập|thống kê|kê|gom|yêu cầu|đóng|hủy|gỡ) ~8 ${PEOPLES}(?! ~2 (thủ tục|mẫu|giấy))`, "cấp ~1 quyền ~4 (vô|vào|xem|cho)", "(trả lời|nói) ~2 (không cần|khỏi) lọc", "gửi ~2 (báo cáo )?toàn bộ", "(chuyển|gửi|đưa) ~2 (hết|toàn bộ|tất cả|mọi) ~3 (ý kiến|phản ánh|tin nhắn|hồ sơ|dữ liệu|đơn|danh sách)",
]);

export { ASKS_HOW };
