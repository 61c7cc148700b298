import { fold } from "../language/fold.ts";
import { readReceiptMessage } from "./receipt-message.ts";

/** Words that mean the same wherever a conversation stands (domain.md §6.2), with or without accents. */
export type ChatCommand =
  | { kind: "start" } | { kind: "help" } | { kind: "human" } | { kind: "khmer" }
  | { kind: "my_data" } | { kind: "erase" } | { kind: "mute" } | { kind: "unmute" } | { kind: "my_cases" }
  | { kind: "withdraw_phone" } | { kind: "correct" } | { kind: "object" }
  | { kind: "show_case"; code: string } | { kind: "receipt"; receipt: string; words?: string } | { kind: "companion"; word: string }
  | { kind: "withdraw"; code: string | null } | { kind: "not_solved"; code: string | null }
  | { kind: "rate"; stars: 1 | 2 | 3 | 4 | 5 } | { kind: "forward" } | { kind: "send" }
  | { kind: "bind_cadre"; code: string };

const codePattern = /\b([a-z]{2})[\s.-]?(\d{6})[\s.-]?([2-9a-hj-np-z]{4})\b/;
const companionPattern = /\bng[\s-]?([2-9a-hj-np-z]{4})[\s-]?([2-9a-hj-np-z]{4})\b/;

/** Politeness and who speaks, before the words of a command; ends, after them. Southern words too. */
const LEAD = "(?:(?:da|vang|u|a|oi|alo|ad|thoi|xin|lam on|vui long|hay|cho|giup|nho|phien|toi|tui|con|em|chau|bac|chu|co|minh|ong|ba|anh|chi|muon|can|de nghi|yeu cau|gio|bay gio|duoc) )*";
const FOR_ME = "(?: lai)?(?: (?:giup|gium|dum|ho|cho)(?: (?:toi|tui|con|em|minh))?)?";
const ALL = "(?:(?:het|toan bo|tat ca|sach|moi|bo) )?";
const MINE = "cua (?:toi|tui|minh|con|em|chau|bac|chu|co|tao)";
const END = "(?: (?:di|nha|nhe|nghen|hen|nghe|voi|giup|gium|dum|luon|lien|ngay|gap|het|nua|a|ad|coi|xem|thu|toi|tui|con|minh|cho toi|cho tui|duoc khong|duoc hong|duoc hok|duoc ko|dc khong|duoc chua))*";
const WITHDRAW = new RegExp(`^${LEAD}rut(?: (?:lai|viec|don|phan anh|kien nghi|y kien|cai|vu|chuyen|nay|do|kia))*${END}$`);

const whole: [RegExp, ChatCommand][] = [
  [/^\/start\b.*$|^bat dau( lai)?$/, { kind: "start" }],
  [/^(?:giup|giup toi|giup tui|help|menu|tro giup|huong dan|\/help|\?)$/, { kind: "help" }],
  [/^(?:(?:cho )?(?:toi |tui |con )?(?:muon |xin )?)?gap (?:nguoi|nguoi that|can bo|ai do)$/, { kind: "human" }],
  [/^(?:khmer|tieng khmer|(?:toi |tui )?muon noi tieng khmer)$/, { kind: "khmer" }],
  [new RegExp(`^${LEAD}(?:xem|coi|ngo|kiem tra|cho biet)${FOR_ME} ${ALL}(?:du lieu(?: ca nhan)?(?: ${MINE})?|thong tin(?: ca nhan)? ${MINE})${END}$`), { kind: "my_data" }],
  [new RegExp(`^${LEAD}(?:(?:may|bot|tro ly|ong|ba|ben do|cac anh|ad|o day) )?(?:dang )?(?:giu|luu) (?:nhung |cai )?gi (?:ve |cua )(?:toi|tui|minh|con|em)${END}$`), { kind: "my_data" }],
  [new RegExp(`^${LEAD}(?:xoa|xoa bo|xoa sach|huy|go bo|boi)${FOR_ME} ${ALL}(?:cac |moi |may cai )?(?:du lieu|tin nhan|thong tin|lich su|cuoc tro chuyen|tai khoan)(?: ca nhan)?(?: ${MINE})?(?: (?:da gui|o day|tren day|trong may))?${END}$`), { kind: "erase" }],
  [new RegExp(`^${LEAD}(?:dung|khong|hong|hok|ko|khoi)(?: (?:co|cho|muon|duoc))? (?:luu|giu)(?: lai)? (?:gi|du lieu|thong tin|tin nhan)(?: gi)?(?: ${MINE})${END}$`), { kind: "erase" }],
  [new RegExp(`^${LEAD}(?:khong|dung|thoi|khoi|hong|hok|ko|k|ngung|tat|huy)(?: (?:can|muon|co|thich))? (?:gui|nhan)(?: (?:tin|tin nhan|thong bao)(?: cho (?:toi|tui|con|minh))?| cho (?:toi|tui|con|minh) (?:tin )?nua)${END}$|^(?:dung nhan nua|ngung|ngung gui|ngung nhan|huy nhan tin|tat thong bao|stop)$`), { kind: "mute" }],
  [new RegExp(`^${LEAD}(?:(?:gui|nhan|bao) tin lai|(?:gui|nhan|bao) lai tin|bat (?:lai )?thong bao|nhan tin tro lai)(?: cho (?:toi|tui|con|minh))?${END}$`), { kind: "unmute" }],
  [new RegExp(`^${LEAD}(?:rut|bo|xoa|huy|go)${FOR_ME}(?: cai)? (?:so (?:dien thoai|dt|phone)|sdt|(?:su )?dong y(?: cho goi)?)(?: ${MINE})?(?: (?:da cho|da dong y))?${END}$`), { kind: "withdraw_phone" }],
  [new RegExp(`^${LEAD}(?:dung|khong|hong|hok|ko|khoi|thoi)(?: (?:co|muon|cho|can|ai|de))* (?:goi|goi dien)(?: (?:cho|toi))?(?: (?:toi|tui|con|minh))? nua${END}$`), { kind: "withdraw_phone" }],
  [new RegExp(`^${LEAD}(?:sua|chinh|chinh sua|doi|cap nhat)${FOR_ME} (?:du lieu(?: ca nhan)?(?: ${MINE})?|thong tin(?: ca nhan)? ${MINE}|so dien thoai(?: ${MINE})?|sdt(?: ${MINE})?)${END}$`), { kind: "correct" }],
  [new RegExp(`^${LEAD}(?:khong|dung|hong|hok|ko)(?: (?:co|muon|cho|de|dong y cho|dong y de))* (?:may|ai|a i|tri tue nhan tao|robot|bot)(?: tu dong)? (?:doc|xu ly|phan tich|xem)(?: (?:tin(?: nhan)?|du lieu|thong tin|loi)(?: ${MINE})?)?${END}$`), { kind: "object" }],
  [/^(?:viec|viec cua (?:toi|tui|minh)|xem viec(?: cua (?:toi|tui|minh))?|ho so|ho so cua (?:toi|tui|minh)|xem ho so)$/, { kind: "my_cases" }],
  [/^(?:chuyen|chuyen di|chuyen giup|dong y chuyen)$/, { kind: "forward" }],
  [/^(?:gui|gui di|gui giup|gui luon|gui nha|gui nhe)$/, { kind: "send" }],
];

/**
 * A short message that is a command, or null. Codes may be typed in lower case, with spaces or without dashes.
 * A message that says more than the command is not one: it is listened to.
 */
export function readCommand(text: string): ChatCommand | null {
  const receipt = readReceiptMessage(text);
  if (receipt) return receipt;
  const said = fold(text).replace(/[“”"'«»!.,;:]+/g, " ").replace(/\s+/g, " ").trim();
  if (said === "" || said.length > 80) return null;
  for (const [pattern, command] of whole) if (pattern.test(said)) return command;
  return readBinding(said) ?? readAboutCase(said) ?? readRating(said);
}

function readBinding(said: string): ChatCommand | null {
  const match = /^(?:lien ket|ma lien ket|ket noi can bo)\s+([a-z0-9]{3,12}(?:[\s-][a-z0-9]{3,8})?)$/.exec(said);
  return match?.[1] ? { kind: "bind_cadre", code: match[1].toUpperCase() } : null;
}

function readAboutCase(said: string): ChatCommand | null {
  const companion = companionPattern.exec(said);
  if (companion && said.length <= companion[0].length + 30) return { kind: "companion", word: `NG-${companion[1]}-${companion[2]}`.toUpperCase() };
  const found = codePattern.exec(said);
  const code = found ? `${found[1]}-${found[2]}-${found[3]}`.toUpperCase() : null;
  const rest = (found ? said.replace(found[0], " ") : said).replace(/\s+/g, " ").trim();
  if (WITHDRAW.test(rest)) return { kind: "withdraw", code };
  if (/^(?:chua xong|chua duoc|chua giai quyet|chua lam xong|van chua xong|chua xong dau|mo lai)$/.test(rest)) return { kind: "not_solved", code };
  if (code && /^(?:xem|xem viec|tra cuu|ma|viec|toi dau|toi dau roi|xem toi dau|)$/.test(rest)) return { kind: "show_case", code };
  return null;
}

function readRating(said: string): ChatCommand | null {
  const match = /^(?:cham\s+)?([1-5])(?:\s*(?:sao|diem|\/\s*5))?$/.exec(said);
  return match ? { kind: "rate", stars: Number(match[1]) as 1 | 2 | 3 | 4 | 5 } : null;
}
