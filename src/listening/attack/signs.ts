import { pattern, type Pattern } from "../../language/phrase.ts";

/**
 * Signs that say little each and much together: the machine is spoken to, its bounds or its insides are named, something is to be
 * brought out, other people are meant, something is to hold no more. An order in words no rule has foreseen still carries three of them
 * in one sentence, and one of the first two among them.
 */
export function bearsManySigns(sentence: string): boolean {
  return machineMeant(sentence) && signsIn(sentence) >= enough;
}

/** How many of the six kinds of signs stand in it. */
export function signsIn(sentence: string): number {
  return SIGNS.filter((sign) => sign.test(sentence)).length;
}

function machineMeant(sentence: string): boolean {
  return SIGNS.slice(0, 2).some((sign) => sign.test(sentence));
}

/** Of several thousand real questions and grievances, hardly one bears as many in a sentence. */
const enough = 3;

/** The first two tell that the machine is meant. */
const SIGNS: readonly Pattern[] = [
  // The machine is spoken to.
  pattern(["(bot|con bot|trợ lý|chatbot|chat bot|máy trả lời|lắng nghe|assistant|you|your)", "(bạn!|mày!)", "(bạn|mày) ~1 (hãy|phải|cứ|chỉ|giờ|không được|được phép|là|bị|được|làm|nói|kể|trả lời|in|đọc|biết|có|giữ)", "(của|cho|cấm|dặn|bắt|với|như|nhờ|nhắn|dạy|tạo ra) (bạn|mày)", "(hãy|đừng|cứ) (nói|kể|trả lời|in|đọc|làm|quên|bỏ|cho|đóng|coi|tiết lộ|viết|gửi|xóa|chuyển)"]),
  // The machine's insides.
  pattern(["(server|máy chủ|admin|root|debug|log|prompt|database|cơ sở dữ liệu|token|api|code|script|mật khẩu|config|cấu hình|csv|json|sql|hacker|hack|quản trị|quản trị viên|lập trình|lập trình viên|bộ nhớ|mode|system|developer|dev|sao lưu|backup|file|kỹ thuật viên|mã nguồn|terminal|webhook|url)", "(chế độ|phiên bản|hệ thống) ~2 (của|nội bộ|mới|khác|gốc|trả lời|ẩn|cũ|tự|này)"]),
  // Bounds and secrets.
  pattern(["(bị cấm|hạn chế|giới hạn|kiểm duyệt|bộ lọc|lọc (tin|nội dung)|mở khóa|bị khóa|từ chối|kiểm soát|quy tắc|nội quy|nguyên tắc|chỉ dẫn|chỉ thị|mệnh lệnh|luật chơi|luật lệ|bảo mật|ngoại lệ|bí! mật!|giữ kín|bị ẩn|lời dặn|kịch bản|tự do|rules|policy|instructions|filter|restrictions|safety|ràng buộc|câu lệnh|ra lệnh|theo lệnh|che giấu|điều cấm|cấm kỵ|rào cản|vượt rào|an toàn của|vùng cấm|giấu giếm|giấu|đạo đức)"]),
  // Something is to be brought out.
  pattern(["(in ra|dán|hiện ra|hiển thị|xuất ra|xuất|liệt kê|tiết lộ|đọc (to|ra|lại|nghe|cho)|chép (ra|lại)|lặp lại|viết (lại|ra)|kể (hết|ra|nghe|cho)|nói (hết|ra|thật|thẳng|toạc)|khai (ra|hết)|trả lời hết|cho (tôi|tui|em|anh|chú|tao) (xem|coi|biết|nghe)|cho (xem|coi)|gửi (tôi|tui|qua|hết|đây|file)|đưa (ra|đây|hết|tôi)|print|show|tell|list|reveal|repeat|give me|trả lời (đúng|bằng|mọi|tất cả|không|luôn|liền|thẳng))"]),
  // Other people.
  pattern(["(danh tính|tên (người|ai|mấy|những|tuổi)|số điện thoại (của )?(người|mấy|từng|những|họ)|danh sách (người|những|mấy)|người (tố cáo|phản ánh|gửi|báo|nhắn)|người khác|tin nhắn (của|người|hôm)|đơn của (bà|ông|người|hàng)|hồ sơ (của|mật)|ai đã|nội bộ|tối mật|đời tư|bí! mật!|riêng tư)"]),
  // As if something held no more.
  pattern(["(không cần|khỏi|đừng|bỏ qua|quên|bất chấp|mặc kệ|từ giờ|từ nay|kể từ (giờ|đây|nay|bây)|không được từ chối|coi như|xem như|giả bộ|giả vờ|giả sử|đóng vai|nhập vai|làm bộ|thay vì|ignore|forget|ngay bây giờ|lập tức|miễn trừ|một lần thôi|không ai biết)"]),
];
