import { pattern } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";

/**
 * Does the message try to command the assistant: change its rules, take its instructions or other people's data, act on
 * other people's cases, speak for an authority? By rules only; asking about or withdrawing one's own case is none.
 */
export function findAttack(text: string): boolean {
  const hidden = hiddenText(text);
  if (/[a-z]{3}/i.test(hidden)) return true;
  return readings(text).some((reading) => {
    const { line } = listen(reading);
    return MACHINE.test(reading) || (COMMANDS.test(line) && !EXCUSES.test(line)) || ENGLISH.test(reading) || EVERYONES.test(line) || spies(line);
  });
}

/** The text as it stands, and with digits read as the letters they stand for where many words mix both. */
function readings(text: string): string[] {
  const mixed = text.match(/(?<![\p{L}\d])(?=[\p{L}\d]*\d)(?=[\p{L}\d]*\p{L})[\p{L}\d]{2,}(?![\p{L}\d])/gu) ?? [];
  const leet = mixed.filter((word) => /\p{L}\d+\p{L}|^\d+\p{L}{2,}|\p{L}{2,}[0134]$|^\p{L}[034]$/u.test(word) && !/^\d+(?:tr|k|m|h|kg|t|ha|km|cm|g|x)\d*$/iu.test(word));
  if (leet.length < 4) return [text];
  return [text, text.replace(/[0134579@$]/g, (digit) => LEET[digit] ?? digit)];
}

const LEET: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "9": "u", "@": "a", "$": "s" };

/** ASCII carried by Unicode tag characters, but for the flags that are spelled with them. */
function hiddenText(text: string): string {
  return [...text.replace(/\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu, "")]
    .map((char) => char.codePointAt(0) ?? 0)
    .filter((code) => code >= 0xe0020 && code < 0xe007f)
    .map((code) => String.fromCharCode(code - 0xe0000))
    .join("");
}

/** What no citizen types: markup of chat templates, database and shell commands, a picture that carries data away. */
const MACHINE = new RegExp([
  String.raw`<\|[^|]*\|>|\[\/?INST\]|<\/?(?:system|sys|assistant|instructions?)>|^\s*(?:system|assistant|developer)\s*:`,
  String.raw`#{2,}\s*(?:system|tin nhắn hệ thống|tin nhan he thong|hệ thống|instruction|lệnh|quản trị|admin)`,
  String.raw`\[(?:system|hệ thống|he thong|admin|quản trị|sys)[^\]]*\]`,
  String.raw`\b(?:update\s+\w+\s+set\b|delete\s+from\s+\w+|drop\s+table\b|insert\s+into\s+\w+|select\s+[\w*,\s]+\s+from\s+\w+|union\s+select|or\s+1\s*=\s*1)`,
  String.raw`\b[a-z]+(?:_[a-z]+)+\s*\([^)]*\)|\brm\s+-rf\b|\bsudo\b|\bcurl\s+http|/(?:debug|admin|sudo|root|exec|eval)\b|\beval\(|\bexec\(|\bos\.system|<script`,
  String.raw`!\[[^\]]*\]\(\s*https?:|<img[^>]+src=`,
  String.raw`\{\{[^}]*(?:system|prompt|config|secret|env)[^}]*\}\}|\{"?role"?\s*:\s*"?system`,
].join("|"), "imu");

const BOT = "(bạn|mày|mi|bot|trợ lý|ad|chat bot|chatbot|ai|máy|hệ thống|mình)";

const COMMANDS = pattern([
  // Leave the rules.
  `(bỏ qua|quên|quên hết|phớt lờ|bỏ|bỏ hết|gỡ|gỡ bỏ|tắt|vứt|xóa|xóa hết|vô hiệu|vô hiệu hóa|lờ|bác bỏ|hủy|đừng (theo|nghe|tuân)|không (cần |phải |được )?(theo|tuân|tuân theo|tuân thủ|nghe theo)|thoát khỏi|vượt|vượt qua|phá|phá vỡ|ghi đè|thay) ~3 (quy định|quy tắc|nguyên tắc|nội quy|hướng dẫn|chỉ dẫn|chỉ thị|điều cấm|luật chơi|luật lệ|luật|kiểm duyệt|lớp kiểm duyệt|bộ lọc|giới hạn|rào cản|cài đặt|mệnh lệnh|lệnh|điều cấm|ràng buộc|lập trình|cấu hình|vai trò|nhiệm vụ|thiết lập|chính sách an toàn|chính sách) ~4 (trước|trước đó|trước đây|ở trên|phía trên|bên trên|trên|của ${BOT}|đã (đặt|cài|cho|giao|nạp|dạy)|hệ thống|cài sẵn|đặt ra|đặt cho|cho ${BOT}|người vận hành|người tạo|người lập trình|nhà phát triển|này đi|đó đi|của (người|ai)|nào)(?! (sáp nhập|nhập|tết|khi|năm|đại hội))`,
  `(quên|bỏ qua|phớt lờ|bỏ hết|bo het|đừng theo) ~1 (hết |mọi |tất cả |toàn bộ )(quy định|quy tắc|nguyên tắc|nội quy|hướng dẫn|chỉ dẫn|luật|điều cấm|lệnh|điều|cái|thứ|mấy điều|những gì)(?! ~3 (sáp nhập|cũ|xã))`, "(mấy|những|các|mọi) (điều cấm|quy tắc|luật|hướng dẫn|chỉ dẫn|lệnh) ~2 (phía trên|ở trên|bên trên|trước đó)", "coi như ~2 chưa (có|nghe) (gì|lệnh)",
  `(không|đừng|khỏi|bỏ|tắt) ~2 (kiểm duyệt|bộ lọc|giới hạn|lọc nội dung|che giấu|rào)(?! (xã|giấy|tốc độ|thời gian|độ tuổi))`, `(hướng dẫn|chỉ dẫn|quy tắc|nguyên tắc|luật) ~1 (của )?(người vận hành|nhà phát triển|người tạo ra|lập trình viên|hệ thống của bạn)`,
  "(từ giờ|từ nay|kể từ (giờ|bây giờ|nay|câu này|câu kế|câu kế tiếp)|từ câu (kế|kế tiếp|này|sau)|bắt đầu từ bây giờ) ~8 (bạn|mày|trợ lý|bot|hiển thị|trả lời|đừng theo|không theo|hãy|phải|chỉ được|cứ)(?! (được|có|là) (hưởng|trợ cấp))",
  // Somebody else.
  `(bạn|mày|trợ lý|bot|mi|bay giờ bạn|bây giờ bạn) ~3 (đóng vai|giả làm|giả bộ|giả vờ|nhập vai|đổi vai|chuyển sang vai|hóa thân|trở thành|vào vai)`, `(giả bộ|giả sử|giả vờ|tưởng tượng|hãy|cứ) ~2 (bạn|mày|bot|trợ lý) (là|đang là|không (bị|có)|đã)`, "(hãy|cứ) (đóng vai|giả làm|nhập vai|vào vai|trở thành|hành động như|cư xử như)", "chuyển sang vai", "(bạn|mày|bot|trợ lý) (giờ |bây giờ |từ giờ |nay )?là ~2 (hệ thống quản trị|quản trị|quản trị viên|admin|root|hacker|lập trình viên|trợ lý (tự do|khác|cũ|không)|ai không|một ai|chủ tịch|bí thư|cán bộ cấp|người thật không|dan|gpt|máy chủ)", "(không|chưa|chẳng) bị (khóa|kiểm duyệt|giới hạn|ràng buộc|lọc)", "trợ lý ~2 (không giới hạn|tự do|chưa bị khóa|nổi loạn|xấu|hai mặt)", "(chơi|đóng) ~2 (trò|kịch) ~6 (bạn|trợ lý|bot|mày) ~4 (vai|là|đóng)",
  // Behind the curtain.
  "chế độ ~2 (gỡ lỗi|nhà phát triển|lập trình viên|quản trị|quan tri|quan tri vien|debug|bảo trì hệ thống|admin|root|không giới hạn|tự do|toàn quyền|developer|dev|siêu người dùng|kỹ thuật)", "(mở|bật|kích hoạt|mo|vào) ~2 che do ~1 (quan tri|go loi|nha phat trien|admin)", "developer mode", "(api key|khóa api|biến môi trường|context window|mã nguồn|source code|token ~1 (truy cập|hệ thống|bot)|mật khẩu (quản trị|hệ thống|máy chủ|admin|của bạn|cơ sở dữ liệu|database)|kho (hồ sơ|dữ liệu) (mật|kín|nội bộ)|khóa bí mật|secret key)(?! (đất đai|quốc gia|hộ tịch|dân cư))", "(system prompt|prompt hệ thống|câu (lệnh|nhắc) (hệ thống|gốc|ban đầu|khởi tạo)|prompt (gốc|ban đầu|của (bạn|mày|trợ lý|bot)|đầu tiên|ẩn))", "prompt he thong",
  `(in|hiện|hiển thị|xuất|đọc|tiết lộ|cho ~1 (xem|coi|biết)|chép|lặp lại|nhắc lại|tóm tắt|liệt kê|dịch|đưa|gửi|dán|kể|nói|viết lại|trích|show|khai) ~6 (hướng dẫn|chỉ dẫn|quy tắc|luật|lệnh|nội quy|cấu hình|cài đặt|chỉ thị|câu lệnh|thiết lập|nguyên tắc) ~3 (gốc|ban đầu|của (bạn|mày|trợ lý|bot)|hệ thống|nội bộ|ẩn|bí mật|(bạn|mày) (được|đã|đang|nhận)|khởi động|lúc đầu|nạp)`, "(lệnh|câu lệnh|chỉ dẫn|hướng dẫn) ~1 (bạn|mày|bot|trợ lý) ~1 (được|đã|đang) (nạp|nhận|giao|cài|cấp|cho)", "(chép|lặp|in|đọc|viết|nhắc|dán) ~4 (đoạn|chữ|văn bản|nội dung|câu|dòng|phần|mọi thứ|nguyên văn|những gì) ~4 (phía trên|bên trên|ở trên|trên câu|nằm trên|trước câu|đầu tiên của (bạn|cuộc)|trước tin)", "bắt đầu bằng ~1 (chữ|câu|từ) ~2 bạn là", "mật khẩu ~6 (đọc|cho|nói|kể|ru)", "(đọc|cho|nói|kể|trả lời bằng) ~3 mật khẩu ~3 (quản trị|hệ thống|máy chủ|admin|cho)", "(chuyện|bí mật|thông tin|tài liệu|hồ sơ|văn bản) (nội bộ|mật|tối mật) ~3 (của )?(ủy ban|xã|tỉnh|công an|lãnh đạo|hệ thống|đảng)", "nhật ký ~2 (hệ thống|hôm nay|trò chuyện|máy chủ)", "(quyền|tài khoản) (admin|root|quản trị|tối cao|cao nhất)",
  // Speak for an authority.
  "(trả lời|nói|viết|ký|xác nhận|thông báo|soạn) ~6 (danh nghĩa|thay mặt|nhân danh|với tư cách|như là|dưới tên|thay lời) ~2 (chủ tịch|bí thư|ủy ban|ủy ban nhân dân|công an|lãnh đạo|tỉnh|xã|cán bộ|đảng|sở)", "(bạn|bot|trợ lý|mày|hãy|viết|soạn|trả lời|ghi|văn bản) ~10 (ký tên|đóng dấu|con dấu) ~4 (đàng hoàng|giúp|cho tôi|vào|vô|gửi|luôn)(?! ~4 (ở đâu|xã|chưa|không))", `(bạn |bot |trợ lý |mày )?(chỉ|phải) (được |cần )?(trả lời|nói|ghi|viết|đáp) ~3 (đúng|một|1|mỗi|có|duy nhất|y như|chữ|y chang) ~6 (chữ|từ|câu|duyệt|đồng ý|có|vậy|được)`, `(viết|ghi|nói|soạn|cho|trả lời) ~4 (câu|dòng|đoạn|giấy|lời) ~3 (chắc nịch|cam kết|bảo đảm|đảm bảo|hứa|khẳng định|xác nhận) ~14`, "(xác nhận|cam kết|hứa|bảo đảm|đảm bảo|khẳng định|duyệt) ~3 (cho tôi|với tôi|luôn|ngay|giúp tôi|liền|là tôi|rằng tôi|tôi (đã|được|thuộc|là|sẽ)) ~8 (theo|được duyệt|thuộc diện|sẽ được|trúng|đậu|đủ điều kiện|hộ nghèo|luôn|bồi thường)(?! (ở đâu|thủ tục))", "viết y (như|chang) vậy",
  "(tôi|em|mình|đây|anh|tao|chú) ~2 (là|đang là) ~2 (quản trị|quản trị viên|admin|lập trình viên|kỹ thuật viên|kỹ sư|nhà phát triển|người (tạo|lập trình|vận hành|quản lý)|chủ (hệ thống|bot)|developer|nhân viên kỹ thuật|phó (bí thư|chủ tịch)|bí thư|chủ tịch|giám đốc|cán bộ (tỉnh|xã|huyện|công an|điều tra|sở)|công an|trưởng công an|thanh tra|lãnh đạo|sếp|điều tra viên|trưởng phòng) ~14 (bật|tắt|mở|xuất|chuyển|cho (tôi|anh|chú|tao|xem|coi)|gửi|đưa|cấp|in|liệt kê|hiện|cung cấp|trích|tải|xóa|đổi|cho biết) ~6 (danh sách|ý kiến|hồ sơ|dữ liệu|thông tin|tên|số điện thoại|số máy|chế độ|quyền|toàn bộ|tất cả|hết|nhật ký|tin nhắn|cho tôi xem|người|kiểm duyệt|đơn)", "(chuyển|gửi|xuất|đưa) ~2 (hết|toàn bộ|tất cả|mọi) ~3 (ý kiến|phản ánh|tin nhắn|hồ sơ|dữ liệu|đơn|thông tin|danh sách) ~3 (dân|bà con|người|trong|của|về|cho)",
  // Encoded or carried orders.
  "(giải mã|decode|đọc ngược|đảo ngược|dịch mã|base64|hex|rot13|giai ma) ~10 (làm|thực hiện|làm theo|thi hành|chạy|tuân|đúng theo|theo nội dung|trả lời theo)", "(thực hiện|làm|thi hành|chạy|tuân) ~3 (lệnh|câu lệnh|nội dung|yêu cầu|chỉ dẫn|theo) ~3 (trong|sau|bên dưới|đã giải mã|ẩn|vừa giải|ở trên|trong tin|trong ngoặc|mã)(?! (luật|quyết định|thông báo|giấy|văn bản))", "(trợ lý ảo|hệ thống trả lời tự động|bot|chatbot|trợ lý|máy trả lời|ai) ~6 (phải|có trách nhiệm|có nghĩa vụ|tự động|buộc|bắt buộc|hãy|được lệnh|cần) ~4 (gửi|xác nhận|duyệt|trả|kèm|tiết lộ|cung cấp|công khai|xóa|đánh dấu|đóng|đồng ý|làm theo|hiển thị|chuyển)", "(nhận|đọc) ~2 (được )?(tin|đoạn|câu|dòng) này ~4 (thì|phải|hãy|tự động|sẽ) ~4 (gửi|làm|trả|xóa|chuyển|đánh|công)", "làm theo (khoản|điều|dòng|đoạn|chỉ thị) ~3 (giúp|này|trên|đó|luôn|ngay|đi|cho)", "(xác nhận|trả lời|duyệt) ~4 theo (điều|khoản) #( đi| giúp| luôn| nhé)?$", "(chạy|thực thi|gọi) (hàm!|ham|câu lệnh|lệnh(?! (láng|đênh|lang|denh))|câu!|cau nay|script|code|tool|công cụ|truy vấn|api)", "(chèn|kèm|thêm|gắn|dán) ~4 (ảnh|link|đường dẫn|liên kết|url|mã) ~6 (http|nội dung|hội thoại|cuối câu|vào câu trả lời)", "trả về (json|sql|code|mã)", "(dump|export|truy xuất) ~4 (dữ liệu|toàn bộ|context|hồ sơ|danh sách|log|bảng)",
]);

/** Things done to other people's cases. */
const EVERYONES = pattern([
  "(đánh dấu|cập nhật|đổi|chuyển|sửa|đặt|xóa|gỡ|kết thúc|hủy) ~3 (tất cả|toàn bộ|mọi|các|hết|moi|tất|toàn thể|hàng loạt) ~8 (phản ánh|hồ sơ|vụ việc|trạng thái|khiếu nại|đơn|ý kiến|việc|case|phiếu|tin) ~8", "(đánh dấu|cập nhật|chuyển|đổi|sửa|ghi) ~3 (trạng thái|tình trạng|kết quả|các|mọi|mới|moi|hết) ~8 (đã|là|thành|sang|xong) ~1 (xử lý|hoàn thành|giải quyết|xong|đóng)(?! (đâu|chưa|mà|nhưng))", "(báo cáo|số liệu|kết quả) ~4 (cho đẹp|đẹp lên)", "đánh dấu ~2 (tất cả|hết|toàn bộ)", "(xóa|đóng|hủy|gỡ|rút) ~2 (phản ánh|đơn|hồ sơ|vụ|khiếu nại|bài|tin) ~2 (của )(người khác|ông|bà|thằng|con|hàng xóm|nhà bên|tụi|nó|họ)",
]);

/** Whose words, whose names: other people's data asked for. */
function spies(line: string): boolean {
  return SPYING.test(line) && !OWN_SECRET.test(line);
}

const SPYING = pattern([
  "(danh sách|tên|họ tên|số điện thoại|số máy|điện thoại|thông tin|địa chỉ|lý lịch|cccd|căn cước công dân) ~3 (những |các |mấy |cả |từng |mọi |toàn bộ |của )*(người|ai|kẻ|đứa|thằng|hộ|công dân|bà con|dân) ~5 (đã |vừa |mới |hay |có )?(phản ánh|tố cáo|tố|khiếu nại|gửi|nhắn|báo|góp ý|khiếu kiện|nói xấu|thưa|kiện|tố giác|chụp hình|tiết lộ|gọi)", "danh sach ~3 (nguoi|nguoi goi|nguoi da|nguoi gui) ~4 (to cao|goi|phan anh|gui|nhan|khieu nai|bao)", "(in|xuất|liệt kê|đưa|cho|kể|gửi|hiện|đọc) ~4 (ai|người nào|những ai|hết ai) ~3 (đã|vừa|mới|hay) ~2 (nhắn|phản ánh|tố cáo|gửi|báo|khiếu nại|nói)", "(kể|nói|khai|cho biết) ~2 hết ~1 ai (đã )?(nhắn|gửi|báo|tố)", "(ai|đứa nào|thằng nào|người nào|kẻ nào|con nào) (là |đã |vừa |mới )?(là người |người )?(viết đơn|làm đơn|gửi đơn|nộp đơn|báo|tố|tố cáo|phản ánh|thưa|kiện|khai|tố giác|mách|nói xấu|chỉ điểm|gọi công an|chụp hình)(?! (ở đâu|với ai|cho ai|được|thì|đây|cái|giúp|là|cũng|đều|bị)) ~12 (tên|cho biết|cho tôi biết|nói nghe|là ai|ai vậy|cho tôi xem|khai ra|nói ra|cho hay|cho tôi)", "(cho|nói|đưa|khai|kể) ~3 (biết|nghe|ra) ~2 (ai|đứa nào|thằng nào|người nào) ~2 (báo|tố|tố cáo|phản ánh|thưa|khai|mách|nói xấu)", "(cho|nói|đưa|gửi) ~3 (cái tên|tên nó|tên thằng|tên người|tên họ|số của (nó|người|ổng|bả))", "(đưa|cho|gửi|mở) ~2 (tôi|em|mình|xem|coi) ~3 (nguyên văn|tin nhắn|nội dung|đoạn chat|lời|bài|đơn) ~4 (ông ấy|bà ấy|ổng|bả|nó|người|họ|hàng xóm|thằng|con đó|ai|của (người|ông|bà|hàng xóm|nó|họ|anh|chị)) ~3", "(đọc|xem|coi|in|xuất|cho xem|hiển thị) ~4 (tin nhắn|hồ sơ|phản ánh|đơn|dữ liệu|thông tin|số điện thoại|cuộc trò chuyện|khiếu nại|tố cáo) ~2 (của )?(người khác|những người khác|công dân khác|hàng xóm|người dân khác|tất cả mọi người|mọi người|từng người|cả xã|dân trong|người phản ánh|người tố cáo|người gửi)", "(số điện thoại|tên|địa chỉ) (của )?(người|công dân|từng người|mọi người|những người) ~2 (phản ánh|tố cáo|gửi|nhắn|báo|khiếu nại|gần nhất|trước tôi|từng)", "hiển thị ~3 (đầy đủ )?(số|tên|điện thoại) ~3 (từng|mọi|người|của)", "(số điện thoại|tên|địa chỉ) ~2 (tất cả|tat ca|mọi|từng) (người|nguoi)",
]);

const OWN_SECRET = pattern(["(có|co) ~2 (biết|lộ|bị lộ|thấy|hay|ai biết) ~2 (tên|danh tính|người báo|tôi|mình|ai|số)", "(giữ|bảo vệ|giấu) ~3 (bí mật|kín|danh tính|tên|người)", "(tên|danh tính|thông tin) (tôi|của tôi|của mình|mình|em) ~4 (lộ|giữ|ai|biết|kín|bí mật|không)", "(báo|phản ánh|tố cáo|gọi) ~2 (ai|đâu|số nào|ở đâu|chỗ nào|với ai|cho ai)$", "dán công khai", "công khai (không|chưa|ở)", "sợ ~3 (lộ|trả thù|biết)"]);

/** Everyday sentences with the same words. */
const EXCUSES = pattern([
  "(xã|ủy ban|cán bộ|họ|người ta|bên) ~2 bỏ qua", "bỏ qua ~2 (chuyện|vụ|cái|việc|cho)", "(quy định|luật|hướng dẫn) ~2 (trước|trước đây|trước kia|cũ) ~8 (còn|giờ|bây giờ|nay|thay|mới|không|hiệu lực|áp dụng|bao nhiêu)", "(tôi|em|con|cháu|mình|tui) (đóng vai|nhập vai) ~4 (vở|tuồng|kịch|cải lương|văn nghệ|hội diễn)", "chế độ bảo trì ~2 (kênh|kinh|đường|cầu|cống|lộ|máy)", "(có người|người lạ|nó|kẻ|ai đó|số lạ) ~3 (xưng|giả|gọi)", "xưng ~1 là",
]);

/** Orders in English, whole or mixed into Vietnamese. */
const ENGLISH = new RegExp([
  String.raw`\b(?:ignore|disregard|forget|override|bypass|skip|drop)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|polic(?:y|ies)|guidelines?|prompts?|everything|all (?:of )?(?:the )?(?:above|previous)|safety|restrictions?|filters?|operator|training|constraints?)\b`,
  String.raw`\b(?:reveal|print|show|output|repeat|leak|dump|display|give me|tell me|expose|recite|list)\b[^.!?\n]{0,50}\b(?:system prompt|prompts?|instructions?|configuration|config|api keys?|secrets?|passwords?|raw text|complaints?|conversation history|hidden|source code|database|other (?:users?|citizens?|people)|everyone|all (?:users?|citizens?|cases?|reports?))\b`,
  String.raw`\byou are (?:now|no longer|dan\b|free)|\b(?:pretend|act|behave|roleplay|role-play)\b[^.!?\n]{0,20}\b(?:to be|as|like|you)\b|\bdeveloper mode\b|\bjailbreak|\bno (?:restrictions|limits|filter|rules)\b|\bwithout (?:restrictions?|filters?|censorship|limits)\b|\bas (?:a |the )?(?:developer|admin|administrator)\b`,
  String.raw`\b(?:mark|set|close|delete|remove|update|change)\b[^.!?\n]{0,30}\b(?:all|every|each|other)\b[^.!?\n]{0,30}\b(?:cases?|reports?|complaints?|records?|tickets?|status(?:es)?)\b`,
  String.raw`\b(?:names?|phone numbers?|addresses|data|list)\b[^.!?\n]{0,20}\bof\b[^.!?\n]{0,30}\b(?:people|citizens|users|everyone|complainants?|reporters?|whistleblowers?)\b[^.!?\n]{0,30}\b(?:who|that|complain|report|denounc)`,
  String.raw`\bleaks?\b[^.!?\n]{0,40}\b(?:configuration|prompt|instructions|rules|system)\b|\bfrom now on\b|\bsystem (?:override|message|prompt)\b|\bdebug on\b|\bnew instructions?\b|\bend of (?:prompt|instructions)\b`,
].join("|"), "iu");
