import { dayInWords, momentInWords } from "./dates.ts";

/** Why a message of ours reaches somebody now, later or not at all; for cadres, before they write. */

/** Mirrors what the planner finds out; `until` as it says it. `code`: the case they write about; null: none. `price`: đồng for one message. */
export interface ReachTold {
  why: "open" | "paid_window" | "template" | "window_closed" | "slot_kept" | "budget_used" | "quota_kept" | "quota_used" | "left" | "refused";
  until: Date | null;
  silentDays: number | null;
}

export const reachTitles = { now: "Gửi được ngay", paid: "Gửi được ngay, có tính tiền", not_now: "Chưa gửi được lúc này", never: "Không gửi được" } as const;

/** One or two sentences under the title. */
export function reachWords(told: ReachTold, code: string | null, price: number): string {
  return `${sentence(told, price)}${staysReadable(told.why, code)}`.normalize("NFC");
}

/** What a message waits for, as one line in a list. */
export function waitingWords(why: "gathering" | "quota_kept" | "quota_used" | "window_closed" | "slot_kept" | "budget_used" | "left" | "refused"): string {
  return waiting[why];
}

/** The line in the journal of the account when paid sending stopped or went on. */
export function budgetStopWords(stop: { at: string; what: "stopped" | "resumed"; budget: number; spent: number }): string {
  const when = momentInWords(new Date(stop.at));
  return stop.what === "stopped"
    ? `Ngừng gửi tin tính tiền lúc ${when}: đã dùng ${dong(stop.spent)} trong ngân sách tháng ${dong(stop.budget)}. Tăng ngân sách thì tin mới gửi tiếp ngay, tin đang chờ đi trong một ngày; không tăng thì đầu tháng sau gửi tiếp.`
    : `Gửi lại tin tính tiền từ ${when}: đã dùng ${dong(stop.spent)} trong ngân sách tháng ${dong(stop.budget)}.`;
}

function sentence({ why, until, silentDays }: ReachTold, price: number): string {
  switch (why) {
    case "open":
      return until === null ? "Viết xong là bà con nhận được." : `Viết xong là bà con nhận được. Nên gửi trước ${momentInWords(until)}; sau lúc đó việc gửi tin bị hạn chế.`;
    case "paid_window":
      return `${silence(silentDays)}; Zalo tính ${dong(price)} mỗi tin.${until === null ? "" : ` Sau ${momentInWords(until)} thì không gửi được nữa.`}`;
    case "template":
      return `${silence(silentDays)}; Zalo không cho gửi tin thường nữa. Bà con được báo qua số điện thoại là có tin về việc này; câu trả lời chờ, bà con mở lại là thấy.`;
    case "window_closed":
      return `${silence(silentDays)}; Zalo không cho gửi nữa. Câu trả lời sẽ chờ, bà con mở lại là thấy.`;
    case "slot_kept":
      return "Số tin được gửi miễn phí sau lần nhắn cuối của bà con đã hết. Câu trả lời sẽ chờ, bà con nhắn lại là gửi ngay.";
    case "budget_used":
      return "Ngân sách gửi tin tháng này đã hết. Câu trả lời sẽ chờ đến khi bà con nhắn lại hoặc ngân sách được tăng.";
    case "quota_kept":
      return `Số tin còn lại của tháng được giữ cho việc khẩn. ${goesOn(until)}`;
    case "quota_used":
      return `Tài khoản đã gửi hết số tin của tháng. ${goesOn(until)}`;
    case "left":
      return "Người này đã bỏ theo dõi tài khoản. Câu trả lời sẽ chờ, khi họ quay lại là gửi.";
    case "refused":
      return "Người này đã chặn tài khoản, hoặc tài khoản của họ không còn dùng. Câu trả lời sẽ chờ, khi họ nhắn lại là gửi.";
  }
}

const waiting = {
  gathering: "Chờ gộp với tin khác của cùng việc",
  quota_kept: "Chờ sang tháng: số tin còn lại giữ cho việc khẩn",
  quota_used: "Chờ sang tháng: đã hết số tin của tháng",
  window_closed: "Chờ bà con mở lại: đã quá thời gian Zalo cho gửi",
  slot_kept: "Chờ bà con nhắn: tin miễn phí còn lại giữ cho kết quả",
  budget_used: "Chờ bà con nhắn: ngân sách tháng này đã hết",
  left: "Người này đã bỏ theo dõi tài khoản",
  refused: "Người này đã chặn tài khoản",
} as const;

function silence(days: number | null): string {
  if (days === null) return "Bà con lâu rồi không nhắn";
  return days === 0 ? "Bà con chưa nhắn lại" : `Bà con đã ${days} ngày không nhắn`;
}

const goesOn = (until: Date | null): string => `Câu trả lời sẽ chờ${until === null ? "." : `, tới ${dayInWords(until)} gửi tiếp.`}`;

/** Whatever does not go now can still be read by who has the code. */
function staysReadable(why: ReachTold["why"], code: string | null): string {
  return why === "open" || why === "paid_window" || code === null ? "" : ` Tra mã ${code} ở trang Hồ sơ vẫn thấy ngay.`;
}

function dong(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")} đồng`;
}
