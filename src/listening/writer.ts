import { fold } from "../language/fold.ts";

/** What a message tells of who writes it, and for whom. */

/** For whom a matter is told: the words for them as typed ("bà Sáu", "dân ấp tôi"). Null: the writer tells their own. */
export function readOnBehalf(text: string): string | null {
  const typed = text.normalize("NFC").replace(/\s+/g, " ").trim();
  for (const rule of BEHALF) {
    const words = rule.exec(fold(typed));
    if (!words?.[1] || words.index === undefined) continue;
    const from = words.index + words[0].lastIndexOf(words[1]);
    const named = typed.slice(from, from + words[1].length).trim();
    // Folding keeps one character for one: what was found there is what was typed there.
    if (fold(named) === words[1].trim()) return named;
  }
  return null;
}

const SPOKEN_FOR = "((?:ong|ba|bac|chu|co|di|cau|mo|thim|anh|chi|em|me|ma|cha|tia|noi|ngoai|hang xom|nguoi (?:hang xom|ta|than|nha|gia)|gia dinh|ho|nha|cu|bon|nhom|dan|ba con|nguoi dan|may (?:ho|nha|ong|ba)|ca (?:xom|ap|khom))(?: (?!(?:bi|la|o|xin|kien|de|phan|yeu|muon|can|gui|noi|trinh|kinh|mong|cho|bao|hoi|ke|ve|voi|rang|vi|viec|chuyen|nhu|co|khong|dang|da|roi|nha|nhe|mat|hu|thieu|chua|duoc|bao|nay|day)\\b)[\\p{L}]+){0,3})";
const DO_FOR = "(?:bao|ghi|noi|hoi|gui|phan anh|kien nghi|nhan|viet|trinh bay|ke|len tieng|khai|dat cau hoi|xin)(?: (?:tin|lai))?";
const IN_PLACE = "(?:giup cho|giup|gium cho|gium|dum cho|dum|ho cho|ho|thay cho|thay mat|thay)";
const BEHALF = [
  new RegExp(`\\b${DO_FOR} ${IN_PLACE} (?!toi\\b|tui\\b|con\\b|minh\\b|em (?:voi|nha|nhe|a)\\b)${SPOKEN_FOR}`, "u"),
  new RegExp(`\\b(?:thay mat|dai dien)(?: cho)? ${SPOKEN_FOR}`, "u"),
  new RegExp(`(?:^|[.,;!?\\n] ?|\\b(?:da|thua|vi|do|tai) )${SPOKEN_FOR} (?:co )?nho (?:toi|tui|con|em|chau|minh|to) (?:bao|ghi|noi|hoi|gui|phan anh|nhan|viet|ke)`, "u"),
];

/**
 * Does somebody under sixteen seem to be writing (domain.md §6.2.11)? Only what they say of themselves counts: their age, or the class
 * they go to. A parent's "con tôi học lớp 5" and a question about children in general do not.
 */
export function seemsChild(text: string): boolean {
  const said = fold(text).replace(/\s+/g, " ").trim();
  for (const match of said.matchAll(OWN_CHILD_AGE)) {
    const age = Number(match[1]);
    if (age >= 6 && age < 16) return true;
  }
  for (const match of said.matchAll(OWN_CLASS)) {
    const year = Number(match[1]);
    if (year >= 1 && year <= 9) return true;
  }
  return false;
}

const BEGINS = "(?:^|[.,;!?] ?|\\b(?:da|vang|thua|alo|hello|chao|oi|thua co|thua chu|co oi|chu oi|vi|ma) )";
/** "con 12 tuổi" may be a parent's child; "con năm nay 12 tuổi", "con là…", "con mới…" speak of the writer. */
const SELF = "(?:em|chau|minh|tui|toi|to)(?: (?:la|moi|nam nay|nay|duoc|hien|dang|chi|vua))*";
const SELF_CON = "con(?: (?:la|moi|nam nay|nay|chi))+";
const OWN_CHILD_AGE = new RegExp(`${BEGINS}(?:${SELF}|${SELF_CON}) (\\d{1,2}) tuoi\\b(?! (?:con|chau|be|dau|cua))`, "gu");
const OWN_CLASS = new RegExp(`${BEGINS}(?:${SELF}|${SELF_CON}|con(?: dang)+)(?: (?:hoc sinh|hoc|di hoc))+(?: (?:lop|khoi)) (\\d{1,2})(?!\\d)`, "gu");

/** Khmer letters: how many. */
export const khmerLetters = (text: string): number => [...text.matchAll(/[\u1780-\u17d3]/gu)].length;

/** A Khmer greeting in Latin letters, or the wish to speak Khmer; with or without accents, and nothing much more. */
export function greetsInKhmer(text: string): boolean {
  const said = fold(text).replace(/[^\p{L}\s]/gu, " ").replace(/\s+/g, " ").trim();
  return said.length <= 90 && (KHMER_HELLO.test(said) || KHMER_WISH.test(said));
}

const KHMER_HELLO = /\b(?:sua ?s[aou]?dey|suo?s?[ -]?s?dei?y?|suosdey|soursdey|sour? ?sdey|susadey|[sx]u(?:o|a|oi)?s?[ -]?[sx][aeo]?[ -]?d(?:ey|ay|ai|ei)|[sx]o[ck] ?[sx]a ?b(?:ay|ai)|chum ?r[ei]ap ?suor|chom ?r[ei]ap ?suor|xua xa day|xua so day|xua-xo-day|xua sa dai)\b/;
const KHMER_WISH = /(?:\b(?:chao|noi|nghe|tra loi|nhan|viet|doc)\b.{0,20}\b(?:bang )?(?:tieng|chu) (?:khmer|kho me|khome|mien)\b|\b(?:khong|hong|hok|ko|it|chua) (?:ranh|biet|gioi|hieu|thao) tieng (?:viet|kinh)\b|\b(?:can bo|nguoi|ai) (?:nao )?(?:biet|noi duoc|ranh) tieng (?:khmer|kho me|khome)\b|^(?:tieng )?(?:khmer|kho me|khome)$)/;
