import { fold } from "../language/fold.ts";

/** Does somebody want a person instead of a machine, and say nothing else? With or without accents. */
export function wantsHuman(text: string): boolean {
  const said = fold(text).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\s+/g, " ").trim();
  return said.length <= MOST_CHARS && WANTS.test(said);
}

const MOST_CHARS = 70;
const POLITE = "(?:(?:thoi|da|vang|u|vay|lam on|xin|hay|cho|giup|tui|toi|con|em|chau|bac|chu|co|minh|muon|can|duoc|may|bot|ad|de|dum|gium|ne|thi) )*";
const PERSON = "(?:nguoi|nguoi that|nguoi thiet|can bo|can bo that|nhan vien|tong dai vien|chuyen vien|ai do|nguoi phu trach)";
const END = "(?: (?:di|nha|nhe|nghen|voi|duoc khong|duoc hong|dum|gium|giup|a|luon|tra loi|cho chac|ngay|that|thiet|cua xa|o xa|xa|phuong))*";
const WANTS = new RegExp(`^${POLITE}(?:(?:hoi|gap|noi chuyen voi|noi voi|nhan voi|chuyen(?: cho| qua| toi)?|gui cho|lien he|goi|ket noi voi|nho) ${PERSON}|${PERSON} (?:tra loi|nghe)|(?:khong|hong|ko) (?:noi|hoi|noi chuyen) (?:voi )?(?:may|bot|robot))${END}$`);
