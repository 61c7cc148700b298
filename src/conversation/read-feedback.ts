import { fold } from "../language/fold.ts";

/**
 * Is this, and nothing else, what somebody thinks of the answer they just got? With or without accents, southern words too.
 * Null for everything that says more: that is a message of its own.
 */
export function readFeedback(text: string): "good" | "bad" | null {
  const said = fold(text).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\b(?:ko|k|kg|khg|hk|hok|hong|hem|hom|chang)\b/g, "khong").replace(/\b(?:tui|em|con|minh|chau)\b/g, "toi").replace(/\s+/g, " ").trim();
  if (said === "" || said.split(" ").length > MOST_WORDS) return null;
  const led = said.replace(LEAD_IN, "");
  if (BAD.test(led) || BAD.test(led.replace(ENDING, ""))) return "bad";
  return GOOD.test(said) ? "good" : null;
}

const MOST_WORDS = 12;

const LEAD_IN = /^(?:(?:da|vang|u|ua|y|troi oi|troi|oi|ad oi|ad|bot|ban|may|tro ly|the|vay la|vay thi|vay|thi|ma|hinh nhu|chac|toi thay|toi nghi|cau tra loi nay|cau tra loi|cau nay|cai nay|tra loi nhu vay|tra loi vay|noi vay|vay la|vay thi|nhu vay) )+/;
const ENDING = /(?: (?:roi|a|ma|nha|nhe|nghe|luon|qua|het|het tron|vay|ad|bot|ban|ban oi|ad oi|do|day|ne|nua|troi|gi het|ca|lam|thiet|that|may oi|hen|nghen|toi oi))+$/;

const whole = (alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join("|")})(?: (?:roi )?(?:${alternatives.join("|")}))*$`);

const NOT = "(?:khong|chua)";

const BAD = whole([
  "(?:tra loi |noi |chi )?sai(?: (?:be bet|bet|tum lum|lam|het|hoan toan|y|y toi|cau hoi|cau toi hoi))?",
  `(?:tra loi |noi )?${NOT} (?:dung|chinh xac|trung|khop|on)(?: (?:voi )?(?:y|y toi|cau hoi|cau toi hoi|cai toi hoi|dieu toi hoi|cho toi can))?`,
  "(?:khong|dau|chua) (?:phai|co phai)(?: (?:vay|the|nhu vay|cai do|cai nay|y toi|y toi hoi|cau toi hoi|cai toi hoi|dieu toi hoi|cai toi can|y do))",
  `${NOT} (?:ro|ro rang|hieu|thay ro|ro y|du|day du)`, "kho hieu", "noi (?:gi )?(?:khong|chua|kho) hieu", "doc (?:khong|chua) hieu", "toi (?:khong|chua) hieu(?: gi)?",
  "(?:khong|chua|dau co) giup(?: duoc)?(?: ich)?(?: gi)?(?: cho toi| toi)?", "(?:khong|chua) co ich(?: gi)?", "vo ich", "khong an thua(?: gi)?",
  "(?:tra loi |noi )?(?:trat|trat lat|trat chia|trat quot|lac de|lac|lech|lung tung|tum lum|linh tinh|tam bay|tam bay tam ba|bay ba|lan man|vong vo|truot)(?: (?:lat|y|y toi|cau hoi))?",
  "hoi (?:mot|1) (?:dang|dan) (?:tra loi|noi) (?:mot|1) (?:neo|nau|ngo)", "toi hoi (?:cai |chuyen |viec )?khac(?: ma)?", "toi (?:khong|dau|dau co|khong co) hoi (?:cai |chuyen )?(?:do|nay|vay|the)",
  "y toi (?:khong phai (?:vay|the)|khac|hoi khac|la khac)", "(?:khong|chua) tra loi (?:dung |trung )?(?:cau hoi|cau toi hoi|dieu toi hoi|y toi)", "tra loi (?:khong|chua) (?:dung|trung|ro|du)(?: (?:y|y toi|cau hoi|cau toi hoi))?",
]);

const THANKS = "cam on(?: (?:ad|bot|ban|anh|chi|co|chu|tro ly|nhieu|rat nhieu|nhieu lam|nha|nhe|nghen))*";
const RIGHT = "(?:tra loi )?dung (?:roi|phoc|boc|y|y toi|y toi roi|cau toi hoi|cai toi can|cai toi can roi)";
const GOOD = new RegExp(`^(?:(?:da|vang|u|ok|oke|a) )*(?:${THANKS}|${RIGHT}|(?:toi )?(?:da )?(?:hieu|ro|biet) (?:roi|ro|ro roi)|(?:rat )?(?:huu ich|co ich|ro rang|de hieu|tuyet voi)(?: (?:qua|lam|roi))?)(?:(?: (?:roi|nha|nhe|a))? (?:${THANKS}|${RIGHT}|(?:hieu|ro) roi))*(?: (?:roi|nha|nhe|a|ad|bot|ban|qua|hen|nghen))*$`);
