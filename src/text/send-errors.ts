/** What platforms say when they do not take a message, in plain words for administrators. */

export const sendErrorWords = {
  title: "Vì sao tin không gửi được",
  intro: "Lỗi nền tảng báo khi gửi tin, 7 ngày qua. Máy tự thử lại khi còn ích; cột cuối cho biết có cần anh chị làm gì không.",
  empty: "7 ngày qua không có lỗi nào",
  emptyNext: "Không cần làm gì.",
  channel: "Kênh",
  meaning: "Nghĩa là",
  remedy: "Làm gì",
  today: "Hôm nay",
  week: "7 ngày",
};

export interface SendErrorMeaning { meaning: string; remedy: string }

const nothing = "Không cần làm gì, máy tự thử lại.";
const nobody = "Không cần làm gì. Khi bà con nhắn lại, máy gửi tiếp.";
const account = "Người quản trị OA";
const ours = "Báo người bảo trì phần mềm, kèm mã lỗi.";

/** A code of `send_errors` → what it means and what to do. Codes that nobody knows are named as they are. */
export function sendErrorMeaning(channel: string, code: string): SendErrorMeaning {
  const known = COMMON.get(code) ?? ROWS.get(code);
  const [meaning, remedy] = known ?? byNumber(channel, code);
  const number = /-?\d+$/.exec(code)?.[0];
  return { meaning: number === undefined ? meaning : `${meaning} (${number})`, remedy };
}

function byNumber(channel: string, code: string): readonly [string, string] {
  const status = Number(/^(?:http|zalo|telegram)_(\d+)$/.exec(code)?.[1] ?? 0);
  if (status >= 500) return ["Nền tảng đang trục trặc", nothing];
  if (status > 0) return ["Nền tảng từ chối", channel === "web" ? ours : "Nếu còn lặp lại, báo người bảo trì phần mềm, kèm mã lỗi."];
  return [`Lỗi chưa có tên: ${code}`, ours];
}

/** Said by every channel alike. */
const COMMON: ReadonlyMap<string, readonly [string, string]> = new Map<string, readonly [string, string]>([
  ["timeout", ["Nền tảng trả lời quá chậm; tin có thể đã tới", "Không cần làm gì, máy thử lại thưa và ít lần."]],
  ["unreachable", ["Không nối được tới nền tảng", nothing]],
  ["unreadable", ["Nền tảng trả lời không đọc được; tin có thể đã tới", "Không cần làm gì, máy thử lại thưa và ít lần."]],
  ["unexpected", ["Trục trặc bên trong máy", ours]],
  ["web_deliver", ["Trang trò chuyện chưa nhận được tin", nothing]],
]);

/** Sources: the tables of errors of Zalo Official Accounts, of template messages, of Zalo bots, and of Telegram. */
const ROWS: ReadonlyMap<string, readonly [string, string]> = new Map<string, readonly [string, string]>([
  ["oa_not_connected", ["Chưa nối OA, hoặc kết nối đã đứt", "Mở trang Kết nối OA và nối lại. Tin đang giữ sẽ gửi tiếp."]],
  ["oa_token_busy", ["Đang đổi khóa với Zalo", nothing]],
  ["oa_bad_phone", ["Số điện thoại không gửi được tin mẫu", "Gọi điện cho bà con, hoặc hỏi lại số."]],
  ["oa_-32", ["Gửi quá dày trong một phút", nothing]],
  ["oa_-100", ["Zalo đang bận", nothing]],
  ["oa_-101", ["Ứng dụng không hợp lệ", "Kiểm tra số và khóa của ứng dụng ở developers.zalo.me."]],
  ["oa_-102", ["Ứng dụng không tồn tại", "Kiểm tra ZALO_OA_APP_ID."]],
  ["oa_-103", ["Ứng dụng chưa được bật", "Bật ứng dụng ở developers.zalo.me."]],
  ["oa_-104", ["Khóa của ứng dụng không đúng", "Kiểm tra ZALO_OA_APP_SECRET."]],
  ["oa_-105", ["Ứng dụng chưa liên kết với OA", "Liên kết ứng dụng với OA ở developers.zalo.me."]],
  ["oa_-108", ["Số điện thoại không đúng", "Gọi điện cho bà con, hoặc hỏi lại số."]],
  ["oa_-109", ["Mã mẫu tin không đúng", "Kiểm tra ZALO_TEMPLATE_ID."]],
  ["oa_-110", ["Bản Zalo của người nhận quá cũ", "Báo kết quả cho bà con bằng cách khác."]],
  ["oa_-111", ["Mẫu tin thiếu nội dung", ours]],
  ["oa_-112", ["Nội dung điền vào mẫu không đúng", ours]],
  ["oa_-114", ["Người nhận không nhận được tin mẫu", "Báo kết quả cho bà con bằng cách khác."]],
  ["oa_-115", ["Ví ZCA hết tiền", "Nạp tiền vào ví ZCA, hoặc tắt tin mẫu."]],
  ["oa_-117", ["OA chưa được dùng mẫu tin này", `${account} xem lại mẫu tin ở account.zalo.cloud.`]],
  ["oa_-118", ["Người nhận không dùng Zalo nữa", "Báo kết quả cho bà con bằng cách khác."]],
  ["oa_-119", ["Người nhận không nhận được tin mẫu", "Báo kết quả cho bà con bằng cách khác."]],
  ["oa_-124", ["Khóa hết hiệu lực", nothing]],
  ["oa_-133", ["Tin mẫu không gửi ban đêm", "Không cần làm gì, sáng máy gửi."]],
  ["oa_-201", ["Zalo không nhận cách viết tin", ours]],
  ["oa_-204", ["OA đã bị khóa", `${account} liên hệ Zalo để mở lại.`]],
  ["oa_-205", ["OA không còn", `${account} kiểm tra OA ở oa.zalo.me.`]],
  ["oa_-209", ["Ứng dụng không được phép gọi", "Bật ứng dụng và quyền gửi tin ở developers.zalo.me."]],
  ["oa_-210", ["Tin dài quá", ours]],
  ["oa_-211", ["Hết số tin được gửi", `${account} mua thêm tin hoặc đợi sang tháng. Máy giữ tin lại.`]],
  ["oa_-212", ["Ứng dụng chưa liên kết với OA", "Liên kết ứng dụng với OA ở developers.zalo.me."]],
  ["oa_-213", ["Người này chưa quan tâm hay nhắn cho OA", nobody]],
  ["oa_-216", ["Khóa không còn hiệu lực", "Máy tự đổi khóa. Nếu còn lặp lại, mở trang Kết nối OA."]],
  ["oa_-217", ["Người này đã chặn OA", nobody]],
  ["oa_-218", ["Người này không nhận tin của OA", nobody]],
  ["oa_-219", ["Ứng dụng đã bị gỡ hoặc tắt", "Bật lại ứng dụng ở developers.zalo.me."]],
  ["oa_-220", ["Khóa hết hạn hoặc bị gỡ", "Máy tự đổi khóa. Nếu còn lặp lại, mở trang Kết nối OA."]],
  ["oa_-221", ["OA chưa được xác thực", `${account} làm xác thực ở oa.zalo.me.`]],
  ["oa_-223", ["OA hết quyền hoặc hết lượt gọi này", `${account} xem lại gói và quyền ở oa.zalo.me.`]],
  ["oa_-224", ["OA chưa có gói cho phép gửi qua phần mềm", `${account} mua gói Tăng trưởng hoặc Toàn diện ở oa.zalo.me.`]],
  ["oa_-227", ["Tài khoản người nhận bị khóa, hoặc 45 ngày không dùng", nobody]],
  ["oa_-230", ["Quá 7 ngày từ khi bà con nhắn lần cuối", nobody]],
  ["oa_-232", ["Quá 7 ngày từ khi bà con nhắn lần cuối", nobody]],
  ["oa_-234", ["Ban đêm không gửi loại tin này", "Không cần làm gì, 6 giờ sáng máy gửi."]],
  ["oa_-242", ["Zalo đòi chứng minh khóa ứng dụng", "Kiểm tra ZALO_OA_APP_SECRET."]],
  ["oa_-244", ["Người này không nhận tin của OA", nobody]],
  ["oa_-248", ["Nội dung bị Zalo coi là vi phạm", "Xem lại câu trả lời, sửa lời rồi gửi lại."]],
  ["oa_-320", ["Chưa nối ví ZCA", `${account} nối ví ZCA ở account.zalo.cloud.`]],
  ["oa_-321", ["Ví ZCA hết tiền", "Nạp tiền vào ví ZCA. Máy giữ tin lại."]],
  ["zalo_400", ["Zalo không nhận cách viết tin", ours]],
  ["zalo_401", ["Khóa của bot sai hoặc đã đổi", "Người cài đặt ghi lại ZALO_BOT_TOKEN. Máy giữ tin lại."]],
  ["zalo_403", ["Zalo đang trục trặc", nothing]],
  ["zalo_404", ["Người này không còn trò chuyện với bot", nobody]],
  ["zalo_408", ["Zalo trả lời quá chậm", nothing]],
  ["zalo_426", ["Hết lượt thử trong ngày", "Đợi sang ngày mai."]],
  ["zalo_429", ["Bot hết số tin trong tháng, hoặc gửi quá dày", "Nâng gói của bot, hoặc chuyển sang OA. Máy giữ tin lại."]],
  ["telegram_400", ["Telegram không nhận cách viết tin", ours]],
  ["telegram_401", ["Khóa của bot sai hoặc đã đổi", "Người cài đặt ghi lại TELEGRAM_BOT_TOKEN. Máy giữ tin lại."]],
  ["telegram_404", ["Khóa của bot sai", "Người cài đặt ghi lại TELEGRAM_BOT_TOKEN. Máy giữ tin lại."]],
  ["telegram_429", ["Gửi quá dày", nothing]],
  ["blocked", ["Người này đã chặn bot", nobody]],
  ["chat_not_found", ["Không còn cuộc trò chuyện này", nobody]],
  ["migrated", ["Nhóm đã đổi loại", "Nối lại nhóm từ trang của đơn vị."]],
  ["topic_gone", ["Chủ đề trong nhóm không còn", "Không cần làm gì, máy mở chủ đề mới."]],
  ["not_a_forum", ["Nhóm chưa bật chủ đề", "Bật chủ đề (Topics) trong nhóm Telegram."]],
  ["no_right", ["Bot thiếu quyền trong nhóm", "Cho bot quyền quản lý chủ đề trong nhóm."]],
  ["not_modified", ["Tin không đổi gì", "Không cần làm gì."]],
  ["message_gone", ["Tin cũ không sửa được nữa", "Không cần làm gì."]],
]);
