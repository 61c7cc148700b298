import type { Rating } from "../answer/answer-store.ts";
import { fold } from "../language/fold.ts";

/**
 * Is this, and nothing else, what somebody thinks of the answer they just got? With or without accents, southern words too.
 * Null for everything that says or asks more: that is a message of its own.
 */
export function readFeedback(text: string): Rating | null {
  const said = fold(text).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\b(?:ko|k|kg|khg|hk|hok|hong|hem|hom|hg|chang)\b/g, "khong").replace(/\b(?:tui|em|con(?! (?:thieu|sot|nua|mot|1|may|vai|y|phan|cho|cau|diem)\b)|minh|chau)\b/g, "toi").replace(/\s+/g, " ").trim();
  if (said === "" || said.split(" ").length > MOST_WORDS || ASKS.test(text) || ASKS_BARE.test(said)) return null;
  const led = said.replace(LEAD_IN, "");
  const bare = led.replace(ENDING, "");
  if (MISSING.test(led) || MISSING.test(bare)) return "missing";
  if (BAD.test(led) || BAD.test(bare)) return "bad";
  const denied = readDenied(said);
  if (denied !== null) return denied;
  return GOOD.test(said) || GOOD.test(led) ? "good" : null;
}

const MOST_WORDS = 12;

/**
 * Said freely, but with nothing in it except words about an answer: a good quality denied, or a bad one named. One word about anything else, or
 * a "không" at the end that asks, and it is no verdict.
 */
function readDenied(said: string): "bad" | "missing" | null {
  const line = ` ${said.replace(/\b(?:cha|dau)(?= (?:hieu|thay|dung|ro|trung|co|phai))/g, "khong").replace(ENDING, "")} `;
  const words = line.trim().split(" ");
  if (!words.every((word) => ABOUT_ANSWERS.has(word)) || /(?:khong|chua) $/.test(line)) return null;
  if (/ (?:thieu|sot) | (?:khong|chua)(?: \S+){0,3} (?:du|tron|ven|het) | moi(?: \S+){0,2} (?:phan|nua|y) /.test(line)) return "missing";
  if (/ (?:khong|chua)(?: \S+){0,3} (?:dung|trung|hieu|ro|on|chuan|thuyet|phai|khop|hop) /.test(line)) return "bad";
  if (/ (?:tao|lao|xam|bay|trat|lac|ky|te|do|chan|sai|nham) (?:\S+ )*$/.test(line) && / (?:tra|noi|cau) /.test(line)) return "bad";
  return / (?:khong|co) hoi .*(?:do|vay|nay) $/.test(line) && /\b(?:dau|khong)\b/.test(said) ? "bad" : null;
}

/** Words of verdicts, and small words around them. */
const ABOUT_ANSWERS = new Set(
  ("khong chua chang moi co thieu sot du tron ven het dung trung hieu ro on chuan thuyet phuc phai khop hop ly tao lao xam bay trat lac que de ky cuc te do chan sai nham lung tung " +
    "tra loi noi cau thong tin y phan nua mot cai viec nay vay the do kia toi can hoi biet ad bot ban tro may thay gi ai nao roi qua lam luon that thiet van con hay la thi ma da u nhu kieu cho dau").split(" "),
);

/** A question is one whatever words it begins with: "còn thiếu giấy gì", "chưa nói tới lệ phí bao nhiêu". */
const ASKS = /\?\s*$/u;
const ASKS_BARE = /\b(?:bao nhieu|nhieu vay|may (?:ngay|thang|nam|tien|dong|nguoi|lan)|o dau|cho nao|noi nao|khi nao|bao gio|chung nao|the nao|ra sao|lam sao|tai sao|vi sao|sao vay|giay gi|ai (?:ky|giai|lam|cap|tra|lo))\b/;

const LEAD_IN = /^(?:(?:da|vang|u|ua|y|troi oi|troi|oi|ad oi|ad|bot|ban|may|tro ly|the|vay la|vay thi|vay|thi|ma|hinh nhu|chac|toi thay|toi nghi|cau tra loi nay|cau tra loi|cau nay|cai nay|tra loi nhu vay|tra loi vay|noi vay|vay la|vay thi|nhu vay) )+/;
const ENDING = /(?: (?:roi|a|ma|nha|nhe|nghe|luon|qua|qua troi|qua chung|qua di|het|het tron|vay|ad|bot|ban|ban oi|ad oi|do|day|ne|nua|cho|tron|troi|gi het|gi ca|gi|ca|lam|thiet|that|may oi|hen|nghen|toi oi|chut|xiu|nhieu))+$/;

const whole = (alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join("|")})(?: (?:roi )?(?:${alternatives.join("|")}))*$`);

const NOT = "(?:khong|chua)";
const PART = "(?:y|phan|cho|cau|diem|ve|khuc)";
const WHICH = "(?:sau|dau|cuoi|hai|kia|con lai|thu (?:nhat|hai|ba|1|2|3))";
const MY_QUESTION = "(?:trong tam|van de|y|y toi|cau hoi|cau toi hoi|cai toi hoi|dieu toi hoi|viec toi hoi|phan toi hoi|cai toi can|dieu toi can|phan toi can|cho toi can)";

const BAD = whole([
  "(?:tra loi |noi |chi )?sai(?: (?:be bet|bet|tum lum|lam|het|hoan toan|y|y toi|cau hoi|cau toi hoi))?",
  `(?:tra loi |noi )?${NOT} (?:dung|chinh xac|trung|khop|on)(?: (?:voi )?${MY_QUESTION})?`,
  "(?:khong|dau|chua) (?:phai|co phai)(?: (?:vay|the|nhu vay|cai do|cai nay|y toi|y toi hoi|cau toi hoi|cai toi hoi|dieu toi hoi|cai toi can|y do))",
  `${NOT} (?:ro|ro rang|hieu|thay ro|ro y)`, "kho hieu", "(?:tra loi |noi )(?:gi )?(?:khong|chua|kho) (?:ai )?(?:hieu|ro)(?: (?:gi|gi het|gi ca))?", "doc (?:khong|chua) hieu", "toi (?:khong|chua) hieu(?: gi)?",
  "(?:noi|tra loi) (?:gi|cai gi)(?: dau)? khong", "(?:noi|tra loi) (?:gi|cai gi) ky", "(?:noi|tra loi) dau dau",
  "(?:khong|chua|dau co) giup(?: duoc)?(?: ich)?(?: gi)?(?: cho toi| toi)?", "(?:khong|chua) co ich(?: gi)?", "vo ich", "khong an thua(?: gi)?",
  "(?:tra loi |noi )?(?:trat|trat lat|trat chia|trat quot|trot quot|tret quot|lac de|lac que|lac|lech|lung tung|tum lum|tum lum ta la|linh tinh|tam bay|tam bay tam ba|bay ba|ba lap|tam phao|bay|bay bo|nham|nham nhi|nham nhit|ba xam|ba xam ba lap|tao lao|tao lao bi dao|tao lao mia lao|xam|xam xi|xam xam|lan man|vong vo|truot|trot lot|tret lot)(?: (?:lat|y|y toi|cau hoi))?(?: khong)?",
  `(?:tra loi |noi )?(?:${NOT}|chang|dau co) (?:an nhap|an nham|an khop|lien quan|dinh liu|dinh dang|dung cham)(?: (?:gi|toi|den|voi))*(?: ${MY_QUESTION})?`,
  "(?:tra loi |noi )?(?:do|te|chan|ky|ky cuc) (?:ec|te|quet|qua|that|thiet|lam)",
  "hoi (?:mot|1) (?:dang|dan) (?:tra loi|noi) (?:mot|1) (?:neo|nau|ngo)", "hoi dong (?:tra loi|noi) tay", "ong noi ga ba noi vit", "toi hoi (?:cai |chuyen |viec )?khac(?: ma)?", "toi (?:khong|dau|dau co|khong co) hoi (?:cai |chuyen )?(?:do|nay|vay|the)",
  "y toi (?:khong phai (?:vay|the)|khac|hoi khac|la khac)", `(?:khong|chua) tra loi (?:dung |trung )?${MY_QUESTION}`, `tra loi (?:khong|chua) (?:dung|trung|ro)(?: ${MY_QUESTION})?`,
]);

/** Right as far as it goes. What exactly is missing would be a question of its own. */
const MISSING = whole([
  `(?:tra loi |noi |chi )?(?:(?:thi )?(?:con|hay con|van con|hoi|bi) )?(?:thieu|sot|bo sot|thieu sot)(?: (?:y|phan|nhieu|nhieu cho|(?:mot|1|may|vai|hai|2) ${PART}|${PART} ${WHICH}|sot|thong tin|cho toi can|phan toi can|phan toi hoi|cai toi can|cai toi hoi))?`,
  `(?:tra loi |noi )?${NOT} (?:du|day du|het|het y|du y|tron|tron y|du cau hoi)`,
  `(?:moi )?(?:${NOT}|khong thay) (?:noi|tra loi|nhac)(?: (?:toi|den|ve|het|du|vo))?(?: (?:het|du))?(?: ${MY_QUESTION})?`,
  `${NOT} (?:noi|tra loi)(?: (?:toi|den|ve|het|du))? ${PART} ${WHICH}`,
  `(?:moi )?(?:noi|tra loi)(?: (?:duoc|co|moi))* (?:mot|1|phan) (?:nua|${PART})`, `con(?: (?:mot|1|may|vai))?(?: ${PART})?(?: (?:nua|${WHICH}))(?: (?:chua|khong)(?: (?:noi|tra loi))?)?`,
]);

const THANKS = "(?:(?:xin )?cam on|cam on|thank|thanks|tks|thank you|cam ta)(?: (?:ad|bot|ban|anh|chi|co|chu|bac|tro ly|may|nhieu|rat nhieu|nhieu lam|qua troi|nha|nhe|nghen|nhen|da tra loi|tra loi))*";
const RIGHT = "(?:tra loi |noi |vay la )?(?:dung (?:roi|phoc|boc|qua|cai toi can hoi|cai toi can biet|y|y toi|y toi roi|y roi|cau toi hoi|cai toi can|cai toi can roi|cai toi hoi)|trung (?:phoc|boc|y|y toi|phoc luon)|chuan(?: (?:luon|roi|qua|khong can chinh|com me nau))?|chinh xac)";
const LIKED = "(?:tra loi |noi )?(?:rat )?(?:huu ich|co ich|ro rang|de hieu|tuyet voi|tuyet|hay|gioi|tot|ro|cu the|nhanh)(?: (?:qua|lam|roi|ghe|qua troi|thiet|that|luon))+|(?:rat|qua) (?:huu ich|co ich|ro rang|ro|de hieu|tuyet voi|hay|tot|gioi)|huu ich|co ich|ro rang|de hieu|tuyet voi";
const UNDERSTOOD = "(?:toi )?(?:da )?(?:hieu|ro|biet|nam) (?:roi|ro|ro roi)";
const GOOD = new RegExp(`^(?:(?:da|vang|u|uh|um|o|ok|oke|okie|a|roi|duoc|duoc roi|vay la|vay) )*(?:${THANKS}|${RIGHT}|${UNDERSTOOD}|vay la (?:ro|hieu|du)|${LIKED})(?:(?: (?:roi|nha|nhe|a|luon|vay))? (?:${THANKS}|${RIGHT}|${UNDERSTOOD}|${LIKED}))*(?: (?:roi|nha|nhe|a|ad|bot|ban|qua|hen|nghen|luon|do|vay))*$`);
