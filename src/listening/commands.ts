import { fold } from "../language/fold.ts";

/** Words that mean the same wherever a conversation stands (domain.md §6.2), with or without accents. */
export type ChatCommand =
  | { kind: "start" } | { kind: "help" } | { kind: "human" } | { kind: "khmer" }
  | { kind: "my_data" } | { kind: "erase" } | { kind: "mute" } | { kind: "my_cases" }
  | { kind: "show_case"; code: string } | { kind: "receipt"; receipt: string }
  | { kind: "withdraw"; code: string | null } | { kind: "not_solved"; code: string | null }
  | { kind: "rate"; stars: 1 | 2 | 3 | 4 | 5 } | { kind: "forward" } | { kind: "send" }
  | { kind: "bind_cadre"; code: string };

const codePattern = /\b([a-z]{2})[\s.-]?(\d{6})[\s.-]?([2-9a-hj-np-z]{4})\b/;
const receiptPattern = /\bbm[\s-]?([2-9a-hj-np-z]{4})[\s-]?([2-9a-hj-np-z]{4})\b/;

const whole: [RegExp, ChatCommand][] = [
  [/^\/start\b.*$|^bat dau( lai)?$/, { kind: "start" }],
  [/^(?:giup|giup toi|giup tui|help|menu|tro giup|huong dan|\/help|\?)$/, { kind: "help" }],
  [/^(?:(?:cho )?(?:toi |tui |con )?(?:muon |xin )?)?gap (?:nguoi|nguoi that|can bo|ai do)$/, { kind: "human" }],
  [/^(?:khmer|tieng khmer|(?:toi |tui )?muon noi tieng khmer)$/, { kind: "khmer" }],
  [/^(?:cho (?:toi|tui) )?xem du lieu(?: cua (?:toi|tui|minh))?$/, { kind: "my_data" }],
  [/^(?:hay |xin |lam on )?xoa (?:het |toan bo )?(?:du lieu|tin nhan|thong tin)(?: cua (?:toi|tui|minh))?(?: di)?$/, { kind: "erase" }],
  [/^(?:khong gui tin nua|dung gui tin nua|dung nhan nua|ngung|ngung gui|ngung nhan|huy nhan tin|stop)$/, { kind: "mute" }],
  [/^(?:viec|viec cua (?:toi|tui|minh)|xem viec(?: cua (?:toi|tui|minh))?|ho so|ho so cua (?:toi|tui|minh)|xem ho so)$/, { kind: "my_cases" }],
  [/^(?:chuyen|chuyen di|chuyen giup|dong y chuyen)$/, { kind: "forward" }],
  [/^(?:gui|gui di|gui giup|gui luon|gui nha|gui nhe)$/, { kind: "send" }],
];

/**
 * A short message that is a command, or null. Codes may be typed in lower case, with spaces or without dashes.
 * A message that says more than the command is not one: it is listened to.
 */
export function readCommand(text: string): ChatCommand | null {
  const said = fold(text).replace(/[“”"'«»!.,;:]+/g, " ").replace(/\s+/g, " ").trim();
  if (said === "" || said.length > 60) return null;
  for (const [pattern, command] of whole) if (pattern.test(said)) return command;
  return readBinding(said) ?? readAboutCase(said) ?? readRating(said);
}

function readBinding(said: string): ChatCommand | null {
  const match = /^(?:lien ket|ma lien ket|ket noi can bo)\s+([a-z0-9]{3,12}(?:[\s-][a-z0-9]{3,8})?)$/.exec(said);
  return match?.[1] ? { kind: "bind_cadre", code: match[1].toUpperCase() } : null;
}

function readAboutCase(said: string): ChatCommand | null {
  const receipt = receiptPattern.exec(said);
  if (receipt && said.length <= receipt[0].length + 12) return { kind: "receipt", receipt: `BM-${receipt[1]}-${receipt[2]}`.toUpperCase() };
  const found = codePattern.exec(said);
  const code = found ? `${found[1]}-${found[2]}-${found[3]}`.toUpperCase() : null;
  const rest = (found ? said.replace(found[0], " ") : said).replace(/\s+/g, " ").trim();
  if (/^(?:rut|rut lai|rut viec|rut don|toi muon rut|tui muon rut|thoi rut)$/.test(rest)) return { kind: "withdraw", code };
  if (/^(?:chua xong|chua duoc|chua giai quyet|chua lam xong|van chua xong|chua xong dau|mo lai)$/.test(rest)) return { kind: "not_solved", code };
  if (code && /^(?:xem|xem viec|tra cuu|ma|viec|toi dau|toi dau roi|xem toi dau|)$/.test(rest)) return { kind: "show_case", code };
  return null;
}

function readRating(said: string): ChatCommand | null {
  const match = /^(?:cham\s+)?([1-5])(?:\s*(?:sao|diem|\/\s*5))?$/.exec(said);
  return match ? { kind: "rate", stars: Number(match[1]) as 1 | 2 | 3 | 4 | 5 } : null;
}
