import { fold } from "../../language/fold.ts";

/** "Bỏ qua", "không nhớ", "hổng biết", "khỏi": what was asked is to be left open, and nothing more is said. */
export function isSkip(text: string): boolean {
  return SKIP.test(plain(text));
}

/** What is said not to be known: "hổng biết mấy hộ" → how many. */
export function unknownFacts(text: string): ("since" | "people" | "money")[] {
  const said = plain(text);
  return [
    ...(/\b(?:may|bao nhieu) (?:ho|nguoi|nha|gia dinh)\b/.test(said) ? ["people" as const] : []),
    ...(/\b(?:bao gio|hoi nao|luc nao|ngay nao|khi nao|bao lau)\b/.test(said) ? ["since" as const] : []),
    ...(/\b(?:bao nhieu|may) (?:tien|dong|trieu)\b/.test(said) ? ["money" as const] : []),
  ];
}

/** "Gửi đi con", "ừ gửi giùm tui luôn nghen": the word that sends, and nothing more. */
export function saysSend(text: string): boolean {
  return SEND.test(plain(text));
}

/** "Thôi khỏi gửi", "đổi ý rồi", "huỷ giùm": what is being told is not to be sent. */
export function isChangeOfMind(text: string): boolean {
  return LEAVE.test(plain(text));
}

/** "Không thêm đâu", "để riêng nha", "thêm vô luôn": the word on going along with others who told the same; a bare yes says neither. */
export function readJoining(text: string): "join" | "alone" | null {
  const said = plain(text);
  if (ALONE.test(said)) return "alone";
  return ALONG.test(said) ? "join" : null;
}

/** "Để tôi suy nghĩ đã", "bữa khác rồi tính": neither yes nor no. */
export function isTakingTime(text: string): boolean {
  return WAIT.test(plain(text));
}

/** "Dạ đúng rồi đó", "ok con", "được": a yes to what was read back, and nothing more. */
export function isAgreement(text: string): boolean {
  return AGREE.test(plain(text));
}

/** "Cảm ơn con nhiều nghen": thanks, and nothing more. */
export function isThanks(text: string): boolean {
  return THANKS.test(plain(text));
}

/** "Tôi muốn phản ánh rác thải": the words open a matter of their own, whatever was sent before; not "phản ánh hôm trước". */
export function opensReport(text: string): boolean {
  return OPENS_OWN.test(plain(text));
}

/** "Không có ai hết", "hổng ai bị gì": the answer to whether anybody is in danger; "không có ai cứu" is none. */
export function nobodyInDanger(text: string): boolean {
  return NOBODY.test(plain(text));
}

/** "Cho tui phản ánh cái", "ad ơi cho hỏi xíu": an opening with nothing told yet; which of the two it opens. */
export function readOpening(text: string): "report" | "question" | null {
  const said = plain(text);
  return OPENS_REPORT.test(said) ? "report" : OPENS_QUESTION.test(said) ? "question" : null;
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\s+/g, " ").trim();
}

const LEAD = "(?:(?:da|vang|u|uh|a|oi|thoi|thi|cai nay|cai do|cau nay|chac|hinh nhu|toi|tui|con|em|minh|gio|chuyen do) )*";
const TAIL = "(?: (?:di|nha|nhe|nghen|hen|a|ad|luon|roi|nua|dau|het|gi|gi het|gi nua|gi ca|dum|giup|gium|cho|toi|tui|em|con|minh|do|ro|chinh xac|lam|sao|vay))*";
const NO = "(?:khong|hong|hok|hem|ko|kg|k|hk|chua|dau co|chang)";

const GREETING = "(?:(?:alo|da|chao|xin chao|ad|oi|ad oi|bot|con oi|chu oi|co oi|anh oi|chi oi|em oi|chu|co|anh|chi|em|con|ban|ban oi|hello|hi|cho|xin|xin phep|lam on|nho|toi|tui|minh|muon|can|dinh|tinh|co|phep) )*";
const SMALL = "(?: (?:cai|chut|xiu|ti|mot|1|viec|chuyen|vu|dieu|y|nay|nha|nhe|nghen|voi|duoc khong|duoc hong|di|giup|dum|gium|a|ad|cho|toi|tui|may|2|hai|ba|vai))*";
const OPENS_REPORT = new RegExp(`^${GREETING}(?:phan anh|phan anh ve|bao|bao cao|kien nghi|gop y|trinh bay|trinh bao|thua)${SMALL}$`);
const OPENS_QUESTION = new RegExp(`^${GREETING}(?:hoi|hoi tham|hoi han|thac mac)${SMALL}$`);

const THANKS = /^(?:(?:da|vang|ok|oke|u|thoi|vay|roi|minh|toi|tui|con|chau|em|xin|rat|thanh that) )*(?:cam on|cam un|cam on nhieu|thank|thanks|tks|thank you|doi on)(?: (?:con|bot|ad|em|chau|ban|chu|co|anh|chi|nhieu|lam|nha|nhe|nghen|hen|a|roi|biet|da|giup|tra loi|tro ly|may|toi|tui))*$/;

const OPENS_OWN = /^(?:(?:alo|da|chao|oi|ad|bot|con|chu|co|anh|chi|em|ban|cho|toi|tui|minh|hello) )*(?:muon|can|xin|xin phep|dinh|cho (?:toi|tui|minh|em|con)|tinh) (?:duoc )?(?:phan anh|bao|bao cao|kien nghi|gop y)(?: (?:ve|viec|chuyen|vu|cai))* (?!cua|hom|bua|tuan|thang|lan|so |ma |truoc|nay|do\b|da |roi|cu|moi gui|nhu the|o dau|the nao|ra sao|thi )/;

const NOBODY = new RegExp(`^(?:(?:da|vang|a|thua|o|hien|hien tai|bay gio|gio) )*(?:${NO})(?:(?: co)? (?:ai|nguoi nao)(?: (?:bi|gap|dang))*(?: (?:gi|sao|nguy hiem|nguy|thuong|mac ket|ket|o trong|trong do|trong nha|o do|trong))*)?(?: (?:het|ca|dau|nua|a|nha|nghen|con|ad|roi|cung|on))*$`);

const SKIP = new RegExp(`^${LEAD}(?:bo qua|qua cau nay|cau khac|khoi|thoi|${NO} (?:biet|nho|ro|co|can|de y|chac|dem|tinh)(?: (?:them|noi|tra loi|gi|may|ho|nguoi|bao nhieu|chinh xac|luc nao|khi nao|bao gio|hoi nao|ngay nao|ten|xa|phuong|ap|khom|nao|tu|may nguoi|ca|cho|do|nay|thuoc))*|quen roi|quen|${NO}|sao cung duoc|tuy|tuy xa|tuy cac anh|tuy may anh)${TAIL}$`);

const LEAVE = new RegExp(`^${LEAD}(?:(?:thoi )?(?:${NO}|khoi|dung|khong can|khoi can|thoi khoi) (?:muon |can |co )?(?:gui|bao|phan anh|lam|noi|chuyen)(?: (?:nua|dau|gi|tin nay|cai nay|viec nay|chuyen nay|don))*|(?:huy|bo|xoa)(?: (?:cai|tin|viec|chuyen|ban|phan anh|don)(?: (?:nay|do|nhap))?)?|doi y|(?:de )?(?:tu tu|bua khac|khi khac|hom khac|luc khac)(?: (?:da|gui|tinh|noi|suy nghi|roi gui))*|de (?:toi|tui|con|em|minh) (?:suy nghi|nghi|coi|tinh|xem)(?: (?:lai|da|them))*)${TAIL}$`);

const SEND = new RegExp(`^(?:(?:da|vang|u|uh|ua|ok|oke|oki|roi|dung roi|duoc roi|duoc|thi|vay|thoi|cu|nho|lam on|y|chiu|dong y) )*gui(?: (?:di|luon|lien|ngay|giup|gium|dum|cho|toi|tui|con|em|minh|bac|chu|co|chau|nha|nhe|nghen|hen|a|ad|bot|roi|nay|do|voi|xa|len))*$`);

const AGREE = new RegExp(`^(?:(?:da|vang|u|uh|um|ok|oke|oki|roi|the|vay|y) )*(?:dung|dung vay|dung y|phai|chinh xac|chuan|duoc|ok|oke|oki|da|vang|u|uh|um|dong y|vay duoc|the duoc|tot|on)(?: (?:roi|do|vay|a|con|em|nha|nhe|nghen|luon|ad|y|chu|co|ban|day|het))*$`);

const WAIT = new RegExp(`^${LEAD}(?:(?:cho|de) (?:(?:toi|tui|con|em|minh) )?(?:suy nghi|nghi|coi|tinh|xem|hoi)(?: (?:lai|da|them|ky|y|gia dinh|vo|chong|nguoi nha))*|(?:de )?(?:tu tu|bua khac|khi khac|hom khac|luc khac|mai mot|ngay mai|mai)(?: (?:da|gui|tinh|noi|nhan|suy nghi|roi gui|roi tinh))*)${TAIL}$`);

const ALONE = /^(?:(?:da|u|uh|a) )*(?:(?:khong|ko|k|hong|hok|hem|khoi|dung)(?: (?:can|phai|muon|co|cho))*(?: (?:them|gop|nhap|gom|chung|vao|vo|toi|tui|minh|ai|voi|het|dau|nha|nghen|nhe|a))*|(?:(?:gui|de|chuyen|lam|cho|toi|tui|minh|con) )*rieng(?: (?:ra|di|nha|nghen|nhe|giup|gium|luon|cho|toi|tui|minh|a))*)$/;
const ALONG = /^(?:(?:da|u|uh|co|ok|oke|duoc|thi|cu|cho|toi|tui|minh|con) )*(?:them|gop|nhap|gom|gui chung|di chung|chung)(?: (?:vao|vo|toi|tui|minh|chung|do|luon|di|nha|nghen|nhe|giup|gium|cho|voi|ho|moi nguoi|a))*$/;
