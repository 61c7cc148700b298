import { pattern } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";

/** "Dạ đúng rồi con", "u dung", "trật rồi": a yes or no and nothing else, in as many words as people use; null for anything more. */
export function readConfirmation(text: string): "yes" | "no" | null {
  const { line } = listen(text);
  if (YES.test(line)) return "yes";
  return NO.test(line) ? "no" : null;
}

const POLITE = "((dạ|da|vâng|vang|ừ|u|ờ|o) )?";
const END = "( (rồi|roi|đó|do|vậy|vay|ạ|a|con|em|cháu|chau|nha|nhé|nghen|á|luôn|luon))*";
const YES = pattern([`^ ${POLITE}(đúng|dung|phải|phai|chính xác|chinh xac|chuẩn|chuan|ok|oke|ừ|vâng|vang|dạ)${END} $`]);
const NO = pattern([`^ ${POLITE}(không|khong|chưa|chua|hổng|hong|hông|ko)( (đúng|dung|phải|phai))?${END} $`, `^ ${POLITE}(sai|trật|trat|lộn|lon|nhầm|nham)${END} $`]);
