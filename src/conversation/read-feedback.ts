import type { Rating } from "../answer/answer-store.ts";
import { fold } from "../language/fold.ts";

/**
 * Is this, and nothing else, what somebody thinks of the answer they just got? With or without accents, southern words too.
 * Null for everything that says or asks more: that is a message of its own.
 */
export function readFeedback(text: string): Rating | null {
  const said = fold(text).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\b(?:ko|k|kg|khg|hk|hok|hong|hem|hom|hg|chang)\b/g, "khong").replace(/\b(?:tui|em|con(?! thieu)|minh|chau)\b/g, "toi").replace(/\s+/g, " ").trim();
  if (said === "" || said.split(" ").length > MOST_WORDS || ASKS.test(text) || ASKS_BARE.test(said)) return null;
  const led = said.replace(LEAD_IN, "");
  const bare = led.replace(ENDING, "");
  if (MISSING.test(led) || MISSING.test(bare)) return "missing";
  if (BAD.test(led) || BAD.test(bare)) return "bad";
  return GOOD.test(said) || GOOD.test(led) ? "good" : null;
}

const MOST_WORDS = 12;

/** A question is one whatever words it begins with: "còn thiếu giấy gì", "chưa nói tới lệ phí bao nhiêu". */
const ASKS = /\?\s*$/u;
const ASKS_BARE = /\b(?:bao nhieu|nhieu vay|may (?:ngay|thang|nam|tien|dong|nguoi|lan)|o dau|cho nao|noi nao|khi nao|bao gio|chung nao|the nao|ra sao|lam sao|tai sao|vi sao|sao vay|giay gi|ai (?:ky|giai|lam|cap|tra|lo))\b/;

const LEAD_IN = /^(?:(?:da|vang|u|ua|y|troi oi|troi|oi|ad oi|ad|bot|ban|may|tro ly|the|vay la|vay thi|vay|thi|ma|hinh nhu|chac|toi thay|toi nghi|cau tra loi nay|cau tra loi|cau nay|cai nay|tra loi nhu vay|tra loi vay|noi vay|vay la|vay thi|nhu vay) )+/;
const ENDING = /(?: (?:roi|a|ma|nha|nhe|nghe|luon|qua|qua troi|qua chung|qua di|het|het tron|vay|ad|bot|ban|ban oi|ad oi|do|day|ne|nua|troi|gi het|gi ca|gi|ca|lam|thiet|that|may oi|hen|nghen|toi oi|chut|xiu|nhieu))+$/;

const whole = (alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join("|")})(?: (?:roi )?(?:${alternatives.join("|")}))*$`);

const NOT = "(?:khong|chua)";
const MY_QUESTION = "(?:y|y toi|cau hoi|cau toi hoi|cai toi hoi|dieu toi hoi|viec toi hoi|phan toi hoi|cai toi can|dieu toi can|phan toi can|cho toi can)";

const BAD = whole([
  "(?:tra loi |noi |chi )?sai(?: (?:be bet|bet|tum lum|lam|het|hoan toan|y|y toi|cau hoi|cau toi hoi))?",
  `(?:tra loi |noi )?${NOT} (?:dung|chinh xac|trung|khop|on)(?: (?:voi )?${MY_QUESTION})?`,
  "(?:khong|dau|chua) (?:phai|co phai)(?: (?:vay|the|nhu vay|cai do|cai nay|y toi|y toi hoi|cau toi hoi|cai toi hoi|dieu toi hoi|cai toi can|y do))",
  `${NOT} (?:ro|ro rang|hieu|thay ro|ro y)`, "kho hieu", "(?:tra loi |noi )(?:gi )?(?:khong|chua|kho) (?:ai )?(?:hieu|ro)(?: (?:gi|gi het|gi ca))?", "doc (?:khong|chua) hieu", "toi (?:khong|chua) hieu(?: gi)?",
  "(?:noi|tra loi) (?:gi|cai gi)(?: dau)? khong", "(?:noi|tra loi) (?:gi|cai gi) ky", "(?:noi|tra loi) dau dau",
  "(?:khong|chua|dau co) giup(?: duoc)?(?: ich)?(?: gi)?(?: cho toi| toi)?", "(?:khong|chua) co ich(?: gi)?", "vo ich", "khong an thua(?: gi)?",
  "(?:tra loi |noi )?(?:trat|trat lat|trat chia|trat quot|trot quot|tret quot|lac de|lac que|lac|lech|lung tung|tum lum|tum lum ta la|linh tinh|tam bay|tam bay tam ba|bay ba|ba lap|tao lao|tao lao bi dao|xam|xam xi|xam xam|lan man|vong vo|truot)(?: (?:lat|y|y toi|cau hoi))?(?: khong)?",
  "(?:tra loi |noi )?(?:do|te|chan|ky|ky cuc) (?:ec|te|quet|qua|that|thiet|lam)",
  "hoi (?:mot|1) (?:dang|dan) (?:tra loi|noi) (?:mot|1) (?:neo|nau|ngo)", "toi hoi (?:cai |chuyen |viec )?khac(?: ma)?", "toi (?:khong|dau|dau co|khong co) hoi (?:cai |chuyen )?(?:do|nay|vay|the)",
  "y toi (?:khong phai (?:vay|the)|khac|hoi khac|la khac)", `(?:khong|chua) tra loi (?:dung |trung )?${MY_QUESTION}`, `tra loi (?:khong|chua) (?:dung|trung|ro)(?: ${MY_QUESTION})?`,
]);

/** Right as far as it goes. What exactly is missing would be a question of its own. */
const MISSING = whole([
  "(?:tra loi |noi |chi )?(?:(?:thi )?(?:con|hay con|van con|hoi|bi) )?thieu(?: (?:y|phan|nhieu|nhieu cho|mot phan|1 phan|sot|cho toi can|phan toi can|phan toi hoi|cai toi can|cai toi hoi))?",
  `(?:tra loi |noi )?${NOT} (?:du|day du|het|het y|du y|tron|tron y|du cau hoi)`,
  `(?:moi )?(?:${NOT}|khong thay) (?:noi|tra loi|nhac)(?: (?:toi|den|ve|het|du|vo))?(?: (?:het|du))?(?: ${MY_QUESTION})?`,
  "(?:moi )?(?:noi|tra loi)(?: duoc)? (?:co )?(?:mot|1|phan) (?:nua|phan|khuc)", "con nua",
]);

const THANKS = "(?:(?:xin )?cam on|cam on|thank|thanks|tks|thank you|cam ta)(?: (?:ad|bot|ban|anh|chi|co|chu|bac|tro ly|may|nhieu|rat nhieu|nhieu lam|qua troi|nha|nhe|nghen|nhen|da tra loi|tra loi))*";
const RIGHT = "(?:tra loi |noi |vay la )?(?:dung (?:roi|phoc|boc|qua|y|y toi|y toi roi|y roi|cau toi hoi|cai toi can|cai toi can roi|cai toi hoi)|trung (?:phoc|boc|y|y toi|phoc luon)|chuan(?: (?:luon|roi|qua|khong can chinh|com me nau))?|chinh xac)";
const LIKED = "(?:tra loi |noi )?(?:rat )?(?:huu ich|co ich|ro rang|de hieu|tuyet voi|tuyet|hay|gioi|tot|ro|cu the|nhanh)(?: (?:qua|lam|roi|ghe|qua troi|thiet|that|luon))+|(?:rat|qua) (?:huu ich|co ich|ro rang|de hieu|tuyet voi|hay|tot|gioi)|huu ich|co ich|ro rang|de hieu|tuyet voi";
const UNDERSTOOD = "(?:toi )?(?:da )?(?:hieu|ro|biet|nam) (?:roi|ro|ro roi)";
const GOOD = new RegExp(`^(?:(?:da|vang|u|ok|oke|okie|a|duoc roi|vay la) )*(?:${THANKS}|${RIGHT}|${UNDERSTOOD}|${LIKED})(?:(?: (?:roi|nha|nhe|a|luon|vay))? (?:${THANKS}|${RIGHT}|${UNDERSTOOD}|${LIKED}))*(?: (?:roi|nha|nhe|a|ad|bot|ban|qua|hen|nghen|luon|do|vay))*$`);
