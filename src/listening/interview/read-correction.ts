import { fold } from "../../language/fold.ts";
import { normalise } from "../../language/normalise.ts";
import { isSkip } from "./small-answers.ts";

/**
 * What a person wants changed in what was read back, in their own words. `from`: the words to be replaced; null when only the
 * right ones were said ("đổi lại là 3 hộ"). `asked`: a word of changing was used, so that it is nothing else.
 */
export type Correction =
  | { kind: "replace"; from: string | null; to: string; asked: boolean }
  | { kind: "remove"; from: string }
  | { kind: "add"; text: string };

/** "không phải ấp 5 mà ấp 6", "ap 6 chu khong phai ap 5", "đổi 2 hộ thành 3 hộ", "lộn, xã Đất Mới mới đúng" → what to change; null: no such words. */
export function readCorrection(text: string): Correction | null {
  const clean = normalise(text).replace(/\s+/g, " ").trim();
  // "Bỏ qua" passes a question by; it takes no "qua" out of the words.
  if (clean.length > MOST_CHARS || isSkip(clean)) return null;
  // Folding keeps positions, so what matched can be cut out of the words as typed.
  const folded = fold(clean);
  if (folded.length !== clean.length) return null;
  for (const rule of RULES) {
    const match = rule.pattern.exec(folded);
    if (!match?.indices?.groups) continue;
    const part = (name: string): string | null => {
      const at = match.indices?.groups?.[name];
      const cut = at ? tidy(clean.slice(at[0], at[1])) : "";
      return cut === "" ? null : cut;
    };
    const made = rule.make(part("from"), part("to"));
    if (made) return made;
  }
  return null;
}

/** "Sửa", "cho tôi sửa lại": something is to be changed, and what is not said yet. */
export const wantsToChange = (text: string): boolean => /^(?:(?:da|cho|toi|tui|con|em|minh|muon|xin|nho|can) )*(?:sua|doi|chinh|ghi) (?:lai|cho dung|chut|xiu)(?: (?:chut|xiu|giup|dum|gium|nha|nhe|nghen|di|duoc khong|cho toi|cho dung))*$/.test(fold(text).replace(/[^\p{L}\s]/gu, " ").replace(/\s+/g, " ").trim());

const MOST_CHARS = 200;

const tidy = (words: string): string => words.replace(/^[\s,.:;«»"“”–-]+|[\s,.:;!«»"“”–-]+$/gu, "").replace(/(?: (?:nha|nhé|nghen|nghe|ạ|á|nhen|hen|đó|ad|bot|con|dùm|giùm|giúp|lận))+$/iu, "").replace(/^(?:là|la|ở|thành|thanh) /iu, "").trim();

const LEAD = "^(?:(?:da|ma|a ma|quen|khoan|a|o|u|y|oi|ua|xin loi|sorry|cho|toi|tui|con|em|minh|nho|muon|can|khuc|cho do|cai|chac|lon roi|nham roi|sai roi|lon|nham|noi lon|ghi lon|ghi sai|sai)[ ,.:]+)*";
const NOT = "(?:khong phai|hong phai|hong phai la|khong phai la|dau phai|dau co phai|ko phai|hok phai|k phai)";

const RULES: readonly { pattern: RegExp; make(from: string | null, to: string | null): Correction | null }[] = [
  { pattern: new RegExp(`${LEAD}${NOT} (?:la )?(?:o )?(?<from>.{1,60}?)[, ]+(?:ma la|ma phai la|ma o|ma|phai la|moi la) (?<to>.{1,80})$`, "d"), make: (from, to) => (from && to ? { kind: "replace", from, to, asked: false } : null) },
  { pattern: new RegExp(`${LEAD}${NOT} (?:la )?(?:o )?(?<from>.{1,60}?)[,.] ?(?:la |phai la )?(?<to>.{1,60}) (?:lan|moi dung|moi phai|kia)$`, "d"), make: (from, to) => (from && to ? { kind: "replace", from, to, asked: false } : null) },
  { pattern: new RegExp(`${LEAD}(?<to>.{1,80}?)[, ]+(?:chu |ma )?${NOT} (?:la )?(?:o )?(?<from>.{1,60})$`, "d"), make: (from, to) => (from && to ? { kind: "replace", from, to, asked: false } : null) },
  { pattern: new RegExp(`${LEAD}(?:doi|sua|thay|chinh)(?: lai)?(?: giup| dum| gium| cho| con| toi| tui)*(?: chu| cho| cau| khuc)? (?<from>.{1,60}?) (?:thanh|sang|bang|lai la|lai thanh|qua thanh|ra) (?<to>.{1,80})$`, "d"), make: (from, to) => (from && to ? { kind: "replace", from, to, asked: true } : null) },
  { pattern: new RegExp(`${LEAD}(?:doi|sua|chinh|ghi|viet)(?: lai| cho dung| giup| dum| gium| toi| tui)*(?: la| thanh|:)+ (?<to>.{1,80})$`, "d"), make: (_from, to) => (to ? { kind: "replace", from: null, to, asked: true } : null) },
  { pattern: new RegExp(`${LEAD}(?:doi|sua|chinh|ghi)(?: giup| dum| gium)* lai(?: giup| dum| gium| cho)* (?<to>.{1,80})$`, "d"), make: (_from, to) => (to ? { kind: "replace", from: null, to, asked: true } : null) },
  { pattern: /^(?:(?:da|a|oi|ua|y|xin loi)[ ,.:]+)*(?:(?:toi |tui |con )?(?:noi |ghi |viet |nhan )?(?:lon|nham|sai)(?: roi)?[ ,.:]+)(?:phai la |la |o |dung la )?(?<to>.{1,80}?)(?: moi (?:dung|phai))?$/d, make: (_from, to) => (to ? { kind: "replace", from: null, to, asked: true } : null) },
  { pattern: new RegExp(`${LEAD}(?<to>.{1,60}?) moi (?:dung|phai|la dung|chinh xac)(?: (?:chu|nha|a|do))*$`, "d"), make: (_from, to) => (to ? { kind: "replace", from: null, to, asked: false } : null) },
  { pattern: new RegExp(`${LEAD}(?:bo|xoa|bot)(?: di| bot| giup| dum)?(?: cau| chu| doan| phan| khuc| cho)? (?<from>.{2,80}?)(?: di| ra| nha| nhe| giup| dum)*$`, "d"), make: (from) => (from ? { kind: "remove", from } : null) },
  { pattern: new RegExp(`${LEAD}(?:them|bo sung|ghi them|noi them)(?: vao| la| giup| dum| cho toi| cau| y)*[: ]+(?<to>.{3,160})$`, "d"), make: (_from, to) => (to ? { kind: "add", text: to } : null) },
];
