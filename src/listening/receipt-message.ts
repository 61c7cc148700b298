import { fold } from "../language/fold.ts";

/**
 * A message that is the receipt of a protected item, or begins with one: alone or with a few words of asking it is looked up,
 * with more behind it those words are to be added. Sixteen digits with "BM" in front however spaced; without it, only when
 * nothing else stands in the message. Letters as receipts had before are read too. Null for anything else. Pure.
 */
export function readReceiptMessage(text: string): { kind: "receipt"; receipt: string; words?: string } | null {
  const found = digits.exec(text) ?? letters.exec(text) ?? alone.exec(text);
  if (found === null) return null;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  if (fold(before).replace(/[^a-z0-9 ]+/g, " ").trim().split(" ").length > mostWordsBefore) return null;
  const receipt = `BM-${(found.slice(1).join("").match(/.{4}/g) ?? []).join("-")}`.toUpperCase();
  const words = after.replace(/^[\s:;,.–—-]+/, "").trim();
  return words === "" || asks.test(fold(words).replace(/[^a-z0-9 ]+/g, " ").trim()) ? { kind: "receipt", receipt } : { kind: "receipt", receipt, words };
}

const gap = "[\\s.·–—-]{0,3}";
const digits = new RegExp(`\\bBM${gap}(\\d{4})${gap}(\\d{4})${gap}(\\d{4})${gap}(\\d{4})(?!\\d)`, "i");
const letters = /\bBM[\s-]?([2-9a-hj-np-z]{4})[\s-]?([2-9a-hj-np-z]{4})\b(?![\s-]?\d{4}\b)/i;
const alone = new RegExp(`^\\s*(\\d{4})${gap}(\\d{4})${gap}(\\d{4})${gap}(\\d{4})\\s*$`);

/** "Xem mã biên nhận", "cho tôi hỏi mã". */
const mostWordsBefore = 6;

/** Words that only ask how it stands. */
const asks = /^(?:(?:toi|di|den|ra|the|la|sao|xem|coi|cho|giup|gium|nao|dau|roi|chua|vay|ha|a|da|co|ai|tra|loi|ket|qua|gi|tui|con|minh|bac|oi|may|bot|nha|nhe|dum|hoi|lai|biet|khong|ko|hong|xin|tin|moi|ma|nay|viec) ?){1,8}$/;
