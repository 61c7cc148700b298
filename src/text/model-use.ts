/** Words of the console page about the language model: whether it is used, what it costs, and the switch. */

const count = (n: number): string => n.toLocaleString("de-DE");
/** "1.250 đồng"; below ten with one decimal, so that a few requests are not "0 đồng". */
const money = (dong: number): string => `${dong.toLocaleString("de-DE", { maximumFractionDigits: dong < 10 ? 1 : 0 })} đồng`;

export const modelUseWords = {
  navigation: "Mô hình",
  title: "Mô hình viết câu trả lời",
  intro: "Mô hình ngôn ngữ viết lại điều luật thành vài câu dễ hiểu; câu nào điều luật không nói thì máy bỏ. Khi không dùng mô hình, bà con vẫn được trả lời: máy trích nguyên văn điều luật.",
  state: "Hiện giờ",
  states: {
    on: "Đang dùng mô hình.",
    none: "Chưa nối mô hình nào. Bà con đang được trả lời bằng lời trích nguyên văn.",
    noneNext: "Muốn nối, người cài đặt ghi địa chỉ và tên mô hình vào cấu hình (CHAT_MODEL_URL, CHAT_MODEL_NAME).",
    switched_off: "Mô hình đang tắt. Bà con được trả lời bằng lời trích nguyên văn.",
    budget: "Hôm nay đã dùng hết hạn mức. Bà con được trả lời bằng lời trích nguyên văn tới hết ngày; sang ngày mới máy tự dùng lại mô hình.",
  },
  reachedAt: (at: string): string => `Hết hạn mức lúc ${at}.`,
  lastSwitch: (isOn: boolean, name: string, at: string, reason: string): string => `${name} ${isOn ? "bật lại" : "tắt"} lúc ${at}. Lý do: ${reason}`,
  turnOff: "Tắt mô hình",
  turnOffHint: "Tắt rồi thì mọi câu hỏi mới được trả lời bằng lời trích nguyên văn, có hiệu lực ngay. Câu đang viết dở thì viết nốt.",
  turnOn: "Bật lại mô hình",
  turnOnHint: "Bật rồi thì máy dùng mô hình cho câu hỏi mới, có hiệu lực ngay.",
  reason: "Lý do",
  reasonHint: "Ít nhất 5 chữ cái. Người sau đọc sẽ hiểu vì sao.",
  reasonShort: "Chưa có lý do. Anh chị viết ít nhất 5 chữ cái rồi bấm lại.",
  switched: { on: "Đã bật lại mô hình.", off: "Đã tắt mô hình." },
  unchanged: "Không đổi gì: trước đó đã như vậy rồi.",
  today: "Hôm nay",
  calls: "Lượt gọi",
  callsOf: (calls: number, limit: number | null): string => (limit === null ? count(calls) : `${count(calls)} trên hạn mức ${count(limit)}`),
  failed: "Lượt hỏng",
  failedOf: (failed: number, calls: number): string => (calls === 0 ? "0" : `${count(failed)} (${share(failed, calls)})`),
  refused: "Câu không dùng mô hình",
  refusedHint: "vì đang tắt hoặc hết hạn mức",
  tokens: "Chữ gửi đi, nhận về (token)",
  tokensOf: (input: number, output: number): string => `${count(input)} gửi đi, ${count(output)} nhận về`,
  cost: "Tiền",
  costOf: (cost: number, limit: number | null): string => (limit === null ? money(cost) : `${money(cost)} trên hạn mức ${money(limit)}`),
  perAnswer: "Trung bình một câu trả lời",
  perAnswerOf: (cost: number, answers: number): string => `${money(cost)}, tính trên ${count(answers)} câu`,
  noPrice: "Chưa ghi giá vào cấu hình nên không tính được",
  guesses: (n: number): string => `${count(n)} lượt dịch vụ không báo đã dùng bao nhiêu, tính ở mức cao nhất có thể`,
  noLimit: "Chưa đặt hạn mức ngày. Người cài đặt đặt ở MODEL_DAILY_BUDGET (đồng) hoặc MODEL_DAILY_CALLS (lượt).",
  models: "Dịch vụ và mô hình",
  model: "Mô hình",
  order: "Thứ tự",
  orders: ["Hỏi trước", "Hỏi khi cái trước hỏng"],
  price: "Giá một triệu token",
  priceOf: (input: number, output: number): string => `${money(input)} gửi đi, ${money(output)} nhận về`,
  tier: "Trả lời theo khuôn",
  tiers: {
    json_schema: "Dịch vụ tự giữ đúng khuôn",
    tool_call: "Qua gọi công cụ",
    json_text: "Nhờ viết đúng khuôn, máy kiểm lại",
  } as const,
  notSeen: "Gần đây chưa có lượt nào",
  codes: "Các lượt kết thúc thế nào, 14 ngày qua",
  code: "Kết quả",
  part: "Tỷ lệ",
  partOf: (calls: number, all: number): string => share(calls, all),
  days: "14 ngày qua",
  day: "Ngày",
  empty: "Chưa có lượt gọi nào",
  emptyNext: "Khi có người hỏi và mô hình được dùng, số liệu từng ngày hiện ở đây.",
  switches: "Ai đã tắt, bật",
  noSwitches: "Chưa ai tắt hay bật",
  noSwitchesNext: "Mỗi lần tắt hay bật đều được ghi lại ở đây, kèm người làm và lý do.",
  act: "Việc",
  acts: { on: "Bật lại", off: "Tắt" },
  who: "Ai, lúc nào",
};

/** How a request to the model ended, by its code. Codes are those of ModelError; statuses those of HTTP. */
export function callEndWord(code: string): string {
  const words: Record<string, string> = {
    ok: "Trả lời được",
    timeout: "Trả lời quá chậm",
    aborted: "Câu hỏi hết giờ chờ",
    connection: "Không nối được, hoặc đứt giữa chừng",
    malformed: "Trả lời sai khuôn, máy hỏi lại cách khác",
    empty: "Trả lời rỗng",
    cut_off: "Trả lời bị cắt ngang",
    http_400: "Dịch vụ không nhận cách hỏi này, máy đổi cách (400)",
    http_422: "Dịch vụ không nhận cách hỏi này, máy đổi cách (422)",
    http_401: "Khóa truy cập sai hoặc hết hạn (401)",
    http_402: "Tài khoản hết tiền (402)",
    http_403: "Khóa truy cập không được phép (403)",
    http_404: "Không có mô hình hoặc địa chỉ này (404)",
    http_429: "Gọi quá dày hoặc tài khoản hết tiền (429)",
  };
  const status = /^http_(\d+)$/.exec(code)?.[1];
  if (words[code] !== undefined) return words[code];
  if (status?.startsWith("5")) return `Dịch vụ đang trục trặc (${status})`;
  return status === undefined ? `Kết quả khác (${code})` : `Dịch vụ từ chối (${status})`;
}

/** "12%"; what is not nothing is never shown as 0%. */
function share(part: number, all: number): string {
  if (part === 0 || all === 0) return "0%";
  const percent = (part / all) * 100;
  return percent < 1 ? "dưới 1%" : `${Math.round(percent)}%`;
}
