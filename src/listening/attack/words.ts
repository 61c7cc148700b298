/** Word classes that the rules on attacks are made of, in the language of `phrase`. */

/** Whoever is spoken to as the machine. */
export const YOU = "(bạn|mày|mi!|bot|con bot|chatbot|chat bot|trợ lý|trợ lý ảo|lắng nghe|con máy|cái máy|máy trả lời|ai!)";

/** The machine named as a kind of thing, as forged documents name it. */
export const MACHINE_KIND = "(trợ lý ảo|trợ lý|chatbot|chat bot|bot|hệ thống trả lời|hệ thống tự động|hệ thống ai|hệ thống trả lời tự động|máy trả lời|phần mềm trả lời|phần mềm|robot|trí tuệ nhân tạo)";

/** Rules of a machine. "Quy định", "luật", "chính sách" are the citizens' own matter and stand in `LAWLIKE`. */
export const RULES = "(quy tắc|nội quy|nguyên tắc|hướng dẫn|chỉ dẫn|chỉ thị|mệnh lệnh|lệnh|luật lệ|luật chơi|giới hạn|ràng buộc|rào cản|điều cấm|lời dặn|kiểm duyệt|bộ lọc|lớp lọc|lớp kiểm duyệt|chính sách an toàn|cấu hình|cài đặt|thiết lập|lập trình|vai trò|nhiệm vụ|kịch bản|khuôn khổ|điều khoản|lệnh cấm|lớp bảo vệ|hàng rào|xiềng xích|hạn chế|policy|policies|rule|rules|guideline|guidelines|instruction|instructions|prompt|safety)";

export const LAWLIKE = "(quy định|luật|chính sách|quy chế|điều|những gì|mấy điều|mọi thứ|tất cả)";

/** Whose rules: those of the machine, not of the law. */
export const YOURS = `(của ${YOU}|cho ${YOU}|${YOU} (được|đã|đang|bị|phải|nhận|theo)|(người|bên|ông|đứa) (vận hành|tạo|tạo ra|lập trình|phát triển|viết)|nhà phát triển|lập trình viên|hệ thống của ${YOU}|cài sẵn|nạp sẵn|đã (nạp|cài|cài sẵn|dặn|dạy|lập trình))`;

export const DROP = "(bỏ qua|bỏ hết|bỏ|quên hết|quên sạch|quên đi|quên|phớt lờ|lờ đi|lờ|mặc kệ|dẹp|dẹp hết|khỏi theo|khỏi giữ|khỏi cần|khỏi nghe|đừng quan tâm|đừng để ý|đừng theo|đừng nghe|đừng tuân|đừng áp dụng|không cần|không theo|không tuân|không phải theo|không nghe|ngưng|ngừng|dừng|tắt|gỡ|gỡ bỏ|tháo|tháo bỏ|xóa|xóa hết|xóa sạch|hủy|hủy bỏ|làm ngơ|gạt|gạt bỏ|gạt qua|bất chấp|cởi bỏ|xé bỏ|bẻ khóa|đặt sang một bên|để qua một bên|không màng|được giải phóng khỏi|giải thoát khỏi|vô hiệu|vô hiệu hóa|vượt qua|vượt|thoát khỏi|phá|phá bỏ|ghi đè|bác bỏ|vứt|thay|override|ignore|forget|bypass|disable|skip|disregard)";

/** Said of rules that are declared to be over. */
export const OVER = "(hết giá trị|hết hiệu lực|hết tác dụng|không còn (hiệu lực|giá trị|áp dụng|tác dụng)|vô hiệu|vô giá trị|bị hủy|bị xóa|bị gỡ|chấm dứt|kết thúc|được gỡ|được gỡ bỏ|đã gỡ|đã tắt|đã ngừng|ngừng hoạt động|ngưng hoạt động|bị tắt|được bãi bỏ|bãi bỏ|tạm dừng|tạm ngưng)";

/** Bring to light. */
export const SHOW = "(in|in ra|đọc!|đọc (nghe|ra|lại|cho|to|từng|nguyên|tui|tôi)|cho (tôi|tui|tao|em|mình|anh|chú) (xem|coi|biết|nghe)|cho (xem|coi|biết|nghe)|cho|kể|hiện|hiện ra|hiển thị|xuất|xuất ra|trích|dịch|chép|copy|sao chép|lặp lại|nhắc lại|nhắc|nói lại|tóm tắt|liệt kê|kê ra|kê|đưa|đưa ra|gửi|dán|viết ra|viết lại|tiết lộ|phơi bày|khai|khai ra|moi|show|print|reveal|xem|coi|dump|export|hoàn thành|điền tiếp)";

/** Who passed something on to this service. */
export const REPORTED = "(phản ánh|tố cáo|tố giác|tố!|khiếu nại|kiện|thưa!|báo tin|báo|nhắn tin|nhắn|gửi đơn|gửi tin|gửi|viết đơn|làm đơn|nộp đơn|đứng đơn|nói xấu|góp ý|mách|chỉ điểm|tiết lộ|chụp hình|gọi tới|gọi tố|chửi)";

/** What points to a person. */
export const IDENTITY = "(tên|họ tên|danh tính|số điện thoại|điện thoại|sđt|số máy|số zalo|địa chỉ|nhà ở|thông tin|danh sách|căn cước|cccd|lý lịch|tên tuổi)";

/** Somebody else, never the speaker's family. */
export const STRANGER = "(người khác|người ta|người trước|hàng xóm|nhà bên|nhà bên cạnh|nhà kế bên|người dân khác|công dân khác|mọi người|từng người|tất cả mọi người|cả xã|dân trong|những người|người phản ánh|người tố cáo|người gửi|người báo tin|thằng!|con đó|tụi nó|ông ấy|bà ấy|ổng!|bả!|nó!)";

export const OFFICER = "(chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|trưởng phòng|phó phòng|công an|trưởng công an|thanh tra|kiểm tra viên|điều tra viên|cán bộ|cán bộ tỉnh|cán bộ xã|lãnh đạo|sếp|thủ trưởng|quản trị|quản trị viên|admin|kỹ thuật|kỹ thuật viên|kỹ sư|lập trình viên|nhà phát triển|người vận hành|người quản lý|người tạo|chủ hệ thống|developer|ủy ban|sở|bộ)";

/** An office that only itself may speak for. */
export const AUTHORITY = "(chủ tịch|phó chủ tịch|bí thư|ủy ban|ủy ban nhân dân|công an|lãnh đạo|tỉnh|xã|phường|cán bộ|đảng|sở|nhà nước|cơ quan|chính quyền)";
