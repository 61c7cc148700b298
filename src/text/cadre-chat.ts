/** What the assistant says to a cadre in their own chat. Short: they have forty open matters. */

export const bound = (name: string, unit: string): string => `Đã nối cuộc trò chuyện này với tài khoản cán bộ: ${name}, ${unit}. Việc mới sẽ báo ở đây. Nhắn «việc» để xem danh sách.`;

export const bindingFailed = (): string => "Mã liên kết không đúng hoặc đã hết hạn. Nhờ quản trị cấp mã mới.";

export const cadreCase = (code: string): string => `Tôi không thấy việc ${code} trong phần anh chị phụ trách.`;

export const workList = (lines: readonly string[]): string => lines.length > 0 ? `Việc đang mở:\n${lines.join("\n")}` : "Không có việc nào đang mở.";

export const accepted = (code: string): string => `Đã nhận ${code}. Người dân được báo là đang xử lý.`;

export const askWhat = (code: string): string => `Anh chị cần hỏi người dân điều gì về ${code}? Nhắn đúng một câu hỏi.`;

export const asked = (code: string): string => `Đã gửi câu hỏi. Khi người dân trả lời, tôi báo ở đây (${code}).`;

export const whereTo = (code: string): string => `Chuyển ${code} tới đâu?`;

export const whyTransfer = (unit: string): string => `Vì sao chuyển tới ${unit}? Một câu, người dân sẽ đọc được.`;

export const transferred = (code: string, unit: string): string => `Đã chuyển ${code} tới ${unit}.`;

export const whichOutcome = (code: string): string => `Kết quả việc ${code}:`;

export const outcomeWords = { done: "Đã làm xong", promised: "Hẹn ngày", explained: "Giải thích", no_rule: "Chưa có quy định" } as const;

export const writeAnswer = (): string => "Anh chị nhắn câu trả lời gửi người dân: đã làm gì, khi nào, có ảnh hay số văn bản nào.";

export const askProof = (): string => "Bằng chứng: số văn bản, biên bản, ngày làm, hoặc nói rõ vì sao chưa có. Người dân sẽ đọc được.";

export const askPromisedDay = (): string => "Hẹn xong ngày nào? Nhắn ngày/tháng, ví dụ 24/12, từ hôm nay trở đi. Tới ngày đó tôi hỏi lại người dân.";

export const answered = (code: string): string => `Đã gửi câu trả lời ${code}. Người dân sẽ nói xong hay chưa.`;

export const notPossible = (code: string, status: string): string => `Việc ${code} đang ở bước «${status}», chưa làm được bước này.`;

/** The link works once and for a short time; nobody else may have it. */
export const signInLink = (url: string): string => `Đường dẫn vào trang làm việc, dùng một lần, trong 15 phút. Xin không gửi cho người khác:\n${url}`;

export const dropped = (): string => "Đã bỏ, chưa gửi gì.";
