import { isUnaccented } from "./fold.ts";
import type { NameToken } from "./person-names.ts";

/** What announces a name. "loose": a word that as often stands before something else. */
export interface Title { kind: "person" | "role" | "loose"; word: string; /** "tui tên …": nothing but a name follows. */ own?: boolean }

/** The word of address, kinship or office right before a token; null for none. */
export function titleBefore(tokens: readonly NameToken[], at: number, text: string, accented: boolean): Title | null {
  const previous = tokens[at - 1];
  const current = tokens[at];
  if (!previous || !current) return null;
  const gap = text.slice(previous.end, current.start);
  if (!/^(?: {1,2}| ?: ?|\.)$/.test(gap) && !(gap === ". " && /^(?:bs|ths|ts|ks|dr|mr|ms|mrs)$/.test(previous.bare))) return null;
  const word = previous.bare;
  const two = `${tokens[at - 2]?.bare ?? ""} ${word}`;
  const three = `${tokens[at - 3]?.bare ?? ""} ${two}`;
  if (NOT_TITLES.has(two)) return null;
  if (/^(?:tui|toi|em|con|chau) ten$/.test(two) || /^(?:tui|toi|em|con|chau) ten la$/.test(three)) return { kind: "person", word, own: true };
  if (NAMED.has(two) || NAMED.has(three)) return { kind: current.capital || SAYS_NAME.test(two) ? "person" : "role", word };
  if (two === "tai khoan" || two === "so huu") return { kind: "loose", word };
  if (/^(?:tui|toi|em|con|chau|minh) la$/.test(two)) return { kind: current.capital ? "person" : "role", word };
  const role = roleBefore(tokens, at);
  if (role) return { kind: "role", word };
  if (gap.includes(":")) return word === "ten" ? { kind: "person", word } : null;
  const typed = previous.text.toLowerCase().normalize("NFC");
  if (initialTitle(tokens, at, typed)) return { kind: "person", word };
  // A word typed without marks among marked ones is as likely another word: "mà hông ai".
  if (accented && !isUnaccented(typed) && WRITTEN.test(typed)) return { kind: WEAK_WRITTEN.test(typed) && (!current.capital || /^(?:gửi|nhỏ)$/u.test(typed)) ? "loose" : "person", word };
  if (accented && /^(?:anh|em|con|cha|bs)$/.test(typed)) return { kind: typed === "con" && !current.capital ? "loose" : "person", word };
  if (!accented) {
    if (/^(?:ong|ba|anh|chi|chu|co|bac|thim|thay|thang|chau|bs)$/.test(word) && isUnaccented(typed)) return { kind: "person", word };
    if (/^(?:di|cau|mo|duong|cu|be|em|ten|ma|me|cha|vo|chong|con)$/.test(word) && isUnaccented(typed)) return { kind: current.capital && (!previous.capital || at === 1) && /^(?:di|cau|cu|be|em|ten|me|cha|chong|con)$/.test(word) ? "person" : "loose", word };
  }
  return null;
}

/** "chủ tịch", "trưởng công an xã", "phó chủ tịch UBND xã": an office, perhaps with the unit between it and the name. */
function roleBefore(tokens: readonly NameToken[], at: number): boolean {
  for (let end = at; end > 1 && at - end < 4; end--) {
    if (ROLES.has(`${tokens[end - 2]?.bare ?? ""} ${tokens[end - 1]?.bare ?? ""}`)) return true;
    if (!UNIT.has(tokens[end - 1]?.bare ?? "")) return false;
  }
  return false;
}

/** "a Tý", "c Lành", "đ/c Hùng": one letter, before a capital. */
function initialTitle(tokens: readonly NameToken[], at: number, typed: string): boolean {
  const current = tokens[at];
  if (!current?.capital || current.text.length < 2) return false;
  if (typed === "c" && tokens[at - 2]?.bare === "d") return true;
  // "ở Ô Lâm": in a capital of its own it begins a place.
  if (tokens[at - 1]?.capital && at > 1) return false;
  return /^[acô]$/.test(typed) && !/^(?:diem|lop|muc|khoan|khu|lo|nhom|hang|loai|bang|dang|cap|vitamin|benh|viem gan)$/.test(tokens[at - 2]?.bare ?? "");
}

const WRITTEN = /^(?:ông|bà|chị|chú|cô|dì|bác|cậu|mợ|thím|dượng|thầy|cụ|bé|cháu|tên|thằng|nhỏ|má|mẹ|vợ|chồng|chủ|gửi)$/u;
const WEAK_WRITTEN = /^(?:gửi|chủ|nhỏ|bé|cháu|vợ|chồng|má|mẹ)$/u;

const NAMED = new Set([
  "chu tk", "chu tai khoan", "ten tk", "tk ten", "ten la", "ho ten", "ho va ten", "dung ten", "ten toi", "ten tui", "ten em", "toi ten", "tui ten", "em ten", "ten so la", "vo toi", "chong toi", "con toi", "me toi", "ba toi", "cha toi", "ma toi", "em toi", "vo tui", "chong tui", "ma tui", "ba tui",
  "con trai", "con gai", "con dau", "con re", "em trai", "em gai", "co giao", "thay giao", "dong chi", "hang xom", "vo chong", "ong xa", "ba xa", "toi gui", "nguoi ten", "ga ten", "bi can", "bi cao", "nan nhan", "be trai", "be gai",
]);

/** "phản ánh", "bà con": the second half addresses nobody. */
const NOT_TITLES = new Set(["phan anh", "hinh anh", "tieng anh", "dien anh", "nuoc anh", "ba con", "tre con", "heo con", "ga con", "tom con", "cua con", "ca con", "thu ba", "thang ba", "thang tu", "bao cha", "doi ten", "mat ten", "ky ten", "ghi ten", "dat ten", "sang ten", "co di", "co ba", "quan chu", "dan chu", "gia chu", "tu chu", "tam cu", "dinh cu", "chi dinh", "dan di"]);
const SAYS_NAME = /(?:^| )ten|ten la|giao$|dong chi|hang xom|toi gui/;

const UNIT = new Set(["xa", "phuong", "ap", "khom", "huyen", "tinh", "ubnd", "hdnd", "mttq", "truong", "tram", "cu"]);

const ROLES = new Set([
  "chu tich", "bi thu", "truong ap", "pho ap", "truong khom", "pho khom", "truong thon", "truong ban", "pho ban", "truong phong", "pho phong", "truong cong", "truong tram", "can bo", "cong chuc", "vien chuc", "ke toan", "thu quy", "y ta", "y si", "bac si", "duoc si", "dieu duong",
  "giao vien", "hieu truong", "hieu pho", "giam doc", "an vien", "chuyen vien", "dia chinh", "tu phap", "ho tich", "van thu", "thu ky", "nhom truong", "truong nhom", "doi truong", "doi pho", "to truong", "to pho", "tai xe", "chu tro", "chu vua", "chu ghe", "chu nha", "dai uy", "thieu ta", "trung uy", "thuong uy", "thieu uy", "dai ta", "trung ta", "thuong ta",
  "luat su", "ky su", "bao ve", "nhan vien", "chu nhiem", "dan quan", "hoi truong", "khu doi", "xa doi", "chi huy", "cong an", "lanh dao", "chi hoi",
]);
