import { listen } from "../language/utterance.ts";
import { MATTER_WORDS } from "./matters.ts";

/*
 * Words of asking, for rules that read a question unaccented: a citizen's "o dau vay" and "Ở đâu vậy?" are the same to them.
 * Words stand one space apart, as `bareWordsOf` gives them.
 */

/** Any of the alternatives, as whole words. */
export const any = (alternatives: readonly string[], flags = "g"): RegExp => new RegExp(`(?<![^ ])(?:${alternatives.join("|")})(?![^ ])`, flags);

export function bareWordsOf(text: string): string[] {
  return listen(text).words.map(({ bare }) => bare);
}

/** Positions of the words that the patterns cover. */
export function covered(words: readonly string[], patterns: readonly RegExp[]): Set<number> {
  const line = words.join(" ");
  const found = new Set<number>();
  for (const pattern of patterns) {
    for (const match of line.matchAll(pattern)) {
      const first = line.slice(0, match.index).split(" ").length - 1;
      for (let i = 0; i < match[0].trim().split(" ").length; i++) found.add(first + i);
    }
  }
  return found;
}

/** Words left when what is asked for, politeness and grammar are taken away. */
export function contentWords(words: readonly string[]): string[] {
  const gone = covered(words, [ASKED, POLITE, /(?<![^ ])thi sao(?![^ ])/g]);
  // "Thẻ căn cước" without accents reads like "thế cần …".
  const matter = covered(words, [MATTER_WORDS]);
  return words.filter((word, i) => matter.has(i) || (!gone.has(i) && !FRAME_WORDS.has(word)));
}

export const HOW_MANY = "(?:may|bao nhieu|nhieu)";
export const UNIT = "(?:ngay|bua|hom|tuan|thang|nam|gio|tieng|phut|tuoi|tien|dong|ngan|nghin|trieu|phan tram|phan|lan|nguoi|ho|cap|ban|he so)";

/** What is asked for, as it stands in a question. */
export const ASKED = any([
  `(?:trong |mat |het |toi da |it nhat |cham nhat |tre nhat |la |duoc |tu |du |phai )*${HOW_MANY} ${UNIT}(?: lam viec)?(?: thi xong| thi co| moi xong| moi co)?`,
  "(?:trong |mat |het )?(?:thoi han )?bao lau(?: (?:thi|moi) (?:co|xong|duoc))?", "(?:mat |het |ton |duoc |la )*bao nhieu", "he so may", "chung nao", "khi nao", "bao gio", "luc nao", "ngay nao",
  "(?:nop )?(?:o|tai|toi|den|len|ra) (?:dau|cho nao|noi nao|co quan nao)", "nop dau", "(?:co quan|don vi|cap|noi|nguoi) nao",
  "(?:cho |do |gap |bao |gom )?(?:nhung )?ai", "(?:can |phai co |gom )*(?:nhung )?(?:giay to|giay|ho so|thu tuc)(?: (?:can|gom|co))?(?: nhung)? ?(?:gi|nao)", "can (?:nhung )?gi", "gom (?:nhung )?gi",
  "(?:thi )?(?:nhu the nao|ra sao|the nao|lam sao|cach nao|lam gi)", "thi sao", "sao$",
  "(?:duoc |phai )?(?:khong|hong|hok|ko|hay khong|hay chua|chua)(?: vay)?$", "duoc khong", "phai khong",
]);

/** Greetings and small words around a question. */
export const POLITE = any(["^(?:da |vang |a |ua |oi )*(?:cho |xin )?(?:toi |tui |em |con |chau )?(?:xin )?hoi(?: la| them| chut| cai)?", "^(?:da|vang|alo|a ma|a|ua)", "(?:giup|gium|dum|ho) (?:toi|tui|em|con|voi)", "(?:vay|a|nha|nhe|nghen|hen|ha|ad|bot|lan)$", "(?:ad|bot|tro ly) (?:oi|a)"]);

/** Words every question is made of, whatever it asks about. */
const FRAME_WORDS = new Set(
  ("ai bao bay bi ba ban cho chua chu chi co con cac cai cung can cua da di dau duoc do day du em gi gio hay ha hoi hong khong khi la lam lau len luc ma may minh mot muon nay nao nen neu " +
    "nhieu nhu nhe nua o oi phai qua ra roi sao se toi tui tu tai thi the thoi theo them trong va vao vay vo voi ve van xin a anh ay dang de den biet thay noi ke nha hen nghen lan thiet that khi luc lo truong hop").split(" "),
);
