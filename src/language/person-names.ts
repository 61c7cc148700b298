import { fold, isUnaccented } from "./fold.ts";
import { BIRTH_ORDER, CLEAR_SURNAMES, HEROES, MIDDLES, SURNAMES, SURNAMES_WRITTEN, isNameSyllable } from "./name-syllables.ts";
import type { Span } from "./redact.ts";

interface Token { text: string; bare: string; start: number; end: number; capital: boolean }

/**
 * Names of persons, without the title before them; a birth-order word with a given name ("Bảy Thạnh") counts whole.
 * Kinship alone ("chú Ba"), offices, and names borne by streets, schools, temples and communes do not.
 */
export function findPersonNames(text: string, publicNames: readonly string[]): Span[] {
  const tokens = tokenise(text);
  const known = publicSet(publicNames);
  const shouted = text === text.toUpperCase() && /\p{Lu}/u.test(text);
  const spans: Span[] = [];
  let at = 0;
  while (at < tokens.length) {
    const length = nameLength(tokens, at, text, shouted);
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (length > 0 && first && last) {
      if (!isPublic(tokens, at, length, known) && !borneByPlace(tokens, at, text)) spans.push({ start: first.start, end: last.end, type: "person_name" });
      at += length;
    } else at++;
  }
  return spans;
}

function tokenise(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    bare: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}

/** How many tokens from here are a name; 0 for none. */
function nameLength(tokens: readonly Token[], at: number, text: string, shouted: boolean): number {
  const first = tokens[at];
  if (!first || /\d/.test(first.text)) return 0;
  const title = titleBefore(tokens, at, text);
  const run = unbroken(tokens, at, text);
  if (first.capital && !shouted) return capitals(run, title);
  const bareText = shouted || isUnaccented(text) || !first.capital;
  return bareText ? lowerCase(run, title, shouted) : 0;
}

/** Tokens that follow with nothing but a space between, at most five. */
function unbroken(tokens: readonly Token[], at: number, text: string): Token[] {
  const run: Token[] = [];
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i];
    const previous = tokens[i - 1];
    if (!token || (i > at && previous && !/^ $/.test(text.slice(previous.end, token.start)))) break;
    run.push(token);
  }
  return run;
}

function capitals(run: readonly Token[], title: Title | null): number {
  let length = 0;
  while (length < run.length && run[length]?.capital && !/\d/.test(run[length]?.text ?? "")) length++;
  const first = run[0];
  if (!first || length === 0) return 0;
  const bare = first.bare;
  if (length >= 2 && BIRTH_ORDER.has(first.text.toLowerCase()) && title) return OFFICE_WORDS.has(run[1]?.bare ?? "") ? 0 : 2;
  if (title && TITLES_CAPITAL.has(bare) && length > 1) return 0;
  if (isSurname(first) && length >= 2) {
    if (length >= 3 || title) return Math.min(length, 4) + (length === 2 && MIDDLES.has(run[1]?.bare ?? "") && nameLike(run[2]) ? 1 : 0);
    return 0;
  }
  if (!title) return 0;
  if (length === 1) return BIRTH_ORDER.has(first.text.toLowerCase()) || title.weak || !isNameSyllable(bare) || OFFICE_WORDS.has(bare) ? 0 : 1;
  return run.slice(0, length).every((token) => isNameSyllable(token.bare)) && !title.weak ? Math.min(length, 3) : 0;
}

/** Without capitals: a family name with văn, thị and the like, or two name-like syllables right after a title. */
function lowerCase(run: readonly Token[], title: Title | null, shouted: boolean): number {
  const [first, second, third, fourth] = run;
  if (!first || !second) return 0;
  const marked = !isUnaccented(first.text + second.text + (third?.text ?? ""));
  if (isSurname(first) && third && (second.bare === "van" || second.bare === "thi") && nameLike(third) && certain(first, second, title)) {
    return fourth && title !== null && nameLike(fourth) && !STOPS.has(fourth.bare) && second.bare === "thi" && MIDDLES.has(third.bare) ? 4 : 3;
  }
  if (CLEAR_SURNAMES.has(first.bare) && third && title && !title.weak && nameLike(second) && nameLike(third) && !marked && (first.bare.length > 2 || MIDDLES.has(second.bare))) return 3;
  if (shouted && SURNAMES.has(first.bare) && third && MIDDLES.has(second.bare) && nameLike(third)) return 3;
  if (title && title.person && !marked && nameLike(second) && isNameSyllable(first.bare) && !STOPS.has(first.bare) && GIVEN_PAIR_FIRST.has(first.bare) && !(third && PAIR_BREAKERS.has(third.bare))) return 2;
  if (title && title.person && BIRTH_ORDER.has(first.bare) && nameLike(second) && !marked && !AFTER_KIN.has(second.bare) && third && VERBS.has(third.bare)) return 2;
  return 0;
}

/** Written with its marks a family name must be that very one: "Đường" is not Dương. */
function isSurname(token: Token): boolean {
  return isUnaccented(token.text) ? SURNAMES.has(token.bare) : SURNAMES_WRITTEN.has(token.text.toLowerCase().normalize("NFC"));
}

/** "vo thi truong" may be "vỏ thị trường": a short family name wants a title or "văn", "thị" with its marks. */
function certain(surname: Token, middle: Token, title: Title | null): boolean {
  if (title) return true;
  if (CLEAR_SURNAMES.has(surname.bare) && surname.bare.length > 2) return true;
  return /^(?:văn|thị)$/iu.test(middle.text);
}

function nameLike(token: Token | undefined): boolean {
  return token !== undefined && isNameSyllable(token.bare) && !/\d/.test(token.text) && !STOPS.has(token.bare);
}

interface Title { person: boolean; weak: boolean }

/** What announces a name right before it. Weak: a word that as often stands before other things. */
function titleBefore(tokens: readonly Token[], at: number, text: string): Title | null {
  const previous = tokens[at - 1];
  const current = tokens[at];
  if (!previous || !current || !/^[ :.]{1,2}$/.test(text.slice(previous.end, current.start))) return null;
  const typed = previous.text.toLowerCase();
  const two = `${tokens[at - 2]?.bare ?? ""} ${previous.bare}`;
  if (/^(?:chu tk|chu tai|ten tk|tk ten|ten la|ho ten|dung ten|ten toi|toi ten|tai khoan|vo toi|chong toi|con toi|me toi|ba toi|cha toi|ma toi|em toi|co giao|thay giao|bac si|y si|truong ap|pho ap|dong chi|hang xom|vo chong|con gai|con trai|ong xa|ba xa|toi gui|nguoi ten)$/.test(two)) return { person: two !== "tai khoan", weak: two === "tai khoan" };
  if (/^(?:tui|toi|em|con) la$/.test(two)) return { person: true, weak: false };
  const accented = !isUnaccented(text);
  if (accented && /^(?:ông|bà|anh|chị|chú|cô|dì|bác|cậu|mợ|thím|dượng|thầy|cụ|bé|em|cháu|tên|đ\/c|gửi|thằng|nhỏ|má|mẹ|cha|vợ|chồng|bs|ô|chủ)$/u.test(typed)) return { person: true, weak: typed === "gửi" || typed === "chủ" };
  if (/^(?:ong|ba|anh|chi|chu|co|di|bac|cau|mo|thim|duong|thay|cu|be|em|chau|ten|thang|ma|me|cha|vo|chong|bs)$/.test(typed)) return { person: true, weak: false };
  return null;
}

/** "đường Nguyễn Trãi", "trường Lý Tự Trọng", "xã Trần Văn Thời", "anh hùng Phan Ngọc Hiển". */
function borneByPlace(tokens: readonly Token[], at: number, text: string): boolean {
  const left = tokens.slice(Math.max(0, at - 4), at);
  const near = left.map((token) => token.bare).join(" ");
  const previous = left.at(-1);
  const current = tokens[at];
  if (/(?:chu tich|bi thu|can bo|cong an|lanh dao|truong|pho|ong|dia chinh) (?:ubnd )?(?:xa|phuong|ap|khom)$/.test(near)) return false;
  if (previous && current && /[,.;\n]/.test(text.slice(previous.end, current.start).replace(/^\. $/, ""))) return false;
  return /(?:^| )(?:duong|dai lo|hem|truong|tieu hoc|trung hoc|thcs|thpt|mam non|mau giao|xa|phuong|huyen|quan|thi tran|thi xa|tinh|tp|thanh pho|chua|dinh|den|mieu|cau|cho|cong vien|tuong dai|anh hung|liet si|nga tu|nga ba|vong xoay|khu|benh vien|thu vien|nha van hoa|giai|doan duong|tuyen|p|x|h|rach|kenh|kinh|vam|song|bia|mo|quang truong|bao tang|khu di tich|ap|khom|chu tich|bac|den tho|den bac|truong hoc|mang ten)$/.test(near)
    && !/(?:^| )(?:(?:pho )?chu tich|bac)$/.test(near.replace(/.*(?:chu tich|bac)$/, (tail) => (tokens[at]?.bare === "ho" && tokens[at + 1]?.bare === "chi" ? "x" : tail)));
}

function publicSet(names: readonly string[]): ReadonlySet<string> {
  return new Set([...HEROES, ...names].map((name) => fold(name)));
}

/** The name itself, or one it is the tail of ("Hai Bà Trưng"). */
function isPublic(tokens: readonly Token[], at: number, length: number, known: ReadonlySet<string>): boolean {
  return [0, 1, 2].some((back) => known.has(tokens.slice(Math.max(0, at - back), at + length).map((token) => token.bare).join(" ")));
}

const TITLES_CAPITAL = new Set(["ong", "chu", "chi"]);
const OFFICE_WORDS = new Set(["mat", "tran", "ap", "xa", "cong", "doi", "to", "chu", "bi", "truong", "pho", "giao", "mit", "lo", "luc", "xom", "nha", "ruoi"]);
const STOPS = new Set("toi em con cho cua nha la co khong da dang bi thi ma va o toi lam noi keu goi bao thu hai may day do nay kia nao gi roi hoai o vay qua di den ra vo vao len xuong ve".split(" ").filter((word) => !["hai", "thu", "do", "da"].includes(word)));
const GIVEN_PAIR_FIRST = new Set("kim ngoc thanh minh hong my thu thuy bich cam hoang tuyet xuan quoc duc huu tuan anh phuong lan mong diem kieu ai nhu yen truc thien gia bao trung quang hai viet phuoc tan".split(" ").filter((word) => !["hai", "anh", "tan", "gia", "bao", "thu", "quang", "trung", "nhu"].includes(word)));
const PAIR_BREAKERS = new Set("nhien tin bach chinh khai tri tuong toan chong".split(" "));
const AFTER_KIN = new Set("mat o nha ap xa ban lam di ra vo noi dang bi co la va voi cho ve thu".split(" "));
const VERBS = new Set("ngoi noi lam o dang bi co la va voi cho keu chui la danh nhan lay thu hua nat quat thi ma khong ban cai gay lan xa do nhau".split(" "));
