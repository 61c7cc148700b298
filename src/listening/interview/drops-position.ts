import { fold } from "../../language/fold.ts";

/** "Bỏ vị trí", "đừng gửi vị trí của tôi": a position that was sent is not to go along, and nothing more is said. */
export function dropsPosition(text: string): boolean {
  return DROPS.test(fold(text).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\s+/g, " ").trim());
}

const DROPS = /^(?:(?:da|thoi|cho toi|cho tui|nho|lam on) )*(?:bo|xoa|huy|dung gui|khong gui|hong gui|khoi gui|go) (?:cai |giup |gium )*(?:vi tri|dinh vi|toa do)(?: (?:cua toi|cua tui|di|nha|nhe|nghen|giup|gium|luon|do|nay|vua gui))*$/;
