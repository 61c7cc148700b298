import { fold, isUnaccented } from "./fold.ts";
import { type Title, titleBefore } from "./name-titles.ts";
import { BIRTH_ORDER, CLEAR_SURNAMES, HEROES, MIDDLES, NOT_NAMES, PLAIN_GIVEN, SURNAMES, SURNAMES_WRITTEN, isNameSyllable, isNameWritten } from "./name-syllables.ts";
import type { Span } from "./redact.ts";

/** One word of the text. `bare` is without marks, in small letters. */
export interface NameToken { text: string; bare: string; start: number; end: number; capital: boolean }

/**
 * Names of persons, without the title before them; a birth-order word with a given name ("Bảy Thạnh") counts whole.
 * Kinship alone ("chú Ba"), offices, and names borne by streets, schools, temples, businesses and communes do not.
 */
export function findPersonNames(text: string, publicNames: readonly string[]): Span[] {
  const sentence: Sentence = { text, tokens: tokenise(text), accented: !isUnaccented(text), shouted: text === text.toUpperCase() && /\p{Lu}/u.test(text) };
  const known = publicSet(publicNames);
  const spans: Span[] = [];
  let at = 0;
  let named = -1;
  while (at < sentence.tokens.length) {
    const length = inCompound(sentence.tokens, at) ? 0 : nameLength(sentence, at, named);
    const first = sentence.tokens[at];
    const last = sentence.tokens[at + length - 1];
    if (length > 0 && first && last) {
      if (!isPublic(sentence.tokens, at, length, known) && !borneByPlace(sentence, at)) spans.push({ start: first.start, end: last.end, type: "person_name" });
      at += length;
      named = at;
    } else at++;
  }
  return spans;
}

/** "tác phẩm văn học", "quyết định thi hành": in small letters the second syllable of a word is no family name. */
function inCompound(tokens: readonly NameToken[], at: number): boolean {
  const current = tokens[at];
  return current !== undefined && !current.capital && TAILS.has(`${tokens[at - 1]?.bare ?? ""} ${current.bare}`);
}

interface Sentence { text: string; tokens: readonly NameToken[]; accented: boolean; shouted: boolean }

function tokenise(text: string): NameToken[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    bare: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}

/** How many tokens from here are a name; 0 for none. "… và Bảy Cụt" is named with the one before it, which ended at `named`. */
function nameLength(sentence: Sentence, at: number, named: number): number {
  const first = sentence.tokens[at];
  if (!first || /\d/.test(first.text)) return 0;
  const beside = named === at - 1 && first.capital && /^(?:va|voi|cung|hay|hoac)$/.test(sentence.tokens[at - 1]?.bare ?? "");
  const title = beside ? { kind: "person" as const, word: "" } : titleBefore(sentence.tokens, at, sentence.text, sentence.accented);
  const run = unbroken(sentence, at);
  if (first.capital && !sentence.shouted) return goesOn(sentence, at, title) ? 0 : capitals(run, title, /^(?:o|tai|vung|miet|xu)$/.test(sentence.tokens[at - 1]?.bare ?? ""));
  return smallLetters(run, title, sentence);
}

/** Tokens that follow with nothing but a space between, at most six. */
function unbroken({ tokens, text }: Sentence, at: number): NameToken[] {
  const run: NameToken[] = [];
  for (let i = at; i < Math.min(tokens.length, at + 6); i++) {
    const token = tokens[i];
    const previous = tokens[i - 1];
    if (!token || (i > at && previous && !/^ {1,2}$/.test(text.slice(previous.end, token.start)))) break;
    run.push(token);
  }
  return run;
}

/** The second half of "Lương Hưu" starts no name of its own, nor does the middle of a longer name of a place. */
function goesOn({ tokens, text }: Sentence, at: number, title: Title | null): boolean {
  const previous = tokens[at - 1];
  if (title !== null || previous?.capital !== true) return false;
  const middle = tokens[at + 1];
  return NOT_NAMES.has(`${previous.bare} ${tokens[at]?.bare ?? ""}`) || (text.slice(previous.end, tokens[at]?.start) === " " && at > 1 && !(middle && isMiddleMark(middle)));
}

function capitals(run: readonly NameToken[], title: Title | null, located: boolean): number {
  const [first, second, third] = run;
  if (!first) return 0;
  const length = capitalRun(run);
  const bare = first.bare;
  if (title && second && length >= 2 && BIRTH_ORDER.has(first.text.toLowerCase())) return nicknamed(first, second, third, title) ? 2 : 0;
  if (title && SPOKEN.has(bare) && length > 1 && !isSurname(first)) return 0;
  if (second && NOT_NAMES.has(`${bare} ${second.bare}`) && !(third && isMiddleMark(second))) return 0;
  // "Duong Tran Huynh" typed without marks is the street.
  if (bare === "duong" && isUnaccented(first.text) && second && isSurname(second) && !title) return 0;
  if (isSurname(first) && length >= 2) return behindSurname(run, length, title, located);
  if (!title || title.kind === "loose") return 0;
  if (length === 1) return singleCapital(first, second, title);
  if (title.kind === "role") return length === 2 && GIVEN_PAIR_FIRST.has(bare) && second && nameLike(second) ? 2 : 0;
  return length <= 3 && run.slice(0, length).every(nameLike) ? length : 0;
}

/** "Tư Hổ", "Năm Rẫy": any word may follow the birth order, but for an office or the beginning of a place. */
function nicknamed(first: NameToken, second: NameToken, third: NameToken | undefined, title: Title): boolean {
  if (OFFICES.has(second.bare) || CUTS.has(second.text.toLowerCase()) || /\d/.test(second.text) || second.text.length < 2) return false;
  if (title.kind === "role" && isPlacePair(first, second)) return false;
  return nameLike(second) || !third?.capital;
}

/** Words in capitals up to the first that belongs to an office or a place. */
function capitalRun(run: readonly NameToken[]): number {
  let length = 0;
  while (length < run.length) {
    const token = run[length];
    if (!token?.capital || /\d/.test(token.text) || (length >= 2 && CUTS.has(isUnaccented(token.text) && length < 3 ? "" : token.text.toLowerCase()))) break;
    length++;
  }
  return length;
}

/** @param located right after "ở", "tại", "vùng": a place rather than a person, unless "văn" or "thị" stands inside */
function behindSurname(run: readonly NameToken[], length: number, title: Title | null, located: boolean): number {
  const [, second, third] = run;
  if (!second) return 0;
  const marked = isMiddleMark(second);
  if (length === 2) {
    if (third && MIDDLES.has(second.bare) && nameLike(third) && (title !== null || marked) && !third.capital) return title ? 3 : 0;
    return title && title.kind !== "loose" && nameLike(second) ? 2 : 0;
  }
  if (marked) return Math.min(length, 4);
  const parts = run.slice(1, Math.min(length, 4));
  if (title) return nameLike(second) || parts.every(nameLike) ? Math.min(length, 4) : 0;
  return length <= 4 && parts.every(nameLike) && !located ? length : 0;
}

function singleCapital(first: NameToken, second: NameToken | undefined, title: Title): number {
  if (second && (LAW_PARTS.has(first.bare) && /^\d/.test(second.text) || COMPOUNDS.has(`${first.bare} ${second.bare}`) || NOT_NAMES.has(`${first.bare} ${second.bare}`))) return 0;
  if (first.text.length < 2 || BIRTH_ORDER.has(first.text.toLowerCase()) || !nameLike(first) || OFFICES.has(first.bare) || LEGENDS.has(`${title.word} ${first.bare}`)) return 0;
  return 1;
}

/** Without capitals: a family name with văn, thị and the like, a full name right after a title, a plain given name after "anh". */
function smallLetters(run: readonly NameToken[], title: Title | null, sentence: Sentence): number {
  const [first, second, third, fourth] = run;
  if (!first) return 0;
  if (second && third && isSurname(first) && isMiddleMark(second) && nameLike(third) && !STOPS.has(third.bare) && certain(first, second, title, sentence)) {
    return fourth && title !== null && nameLike(fourth) && !STOPS.has(fourth.bare) && second.bare === "thi" && MIDDLES.has(third.bare) ? 4 : 3;
  }
  if (second && NOT_NAMES.has(`${first.bare} ${second.bare}`)) return 0;
  if (sentence.shouted && second && third && SURNAMES.has(first.bare) && isSurname(first) && MIDDLES.has(second.bare) && nameLike(third)) return 3;
  if (!title) return 0;
  if (title.own === true) return leadingNames(run);
  const firm = title.kind === "person" || title.kind === "role";
  const bareWriting = !sentence.accented;
  // Typed without marks "co" is nearly always "có".
  if (bareWriting && title.word === "co" && !(second && OFFICE_AFTER_NAME.has(`${second.bare} ${third?.bare ?? ""}`))) return 0;
  if (bareWriting && title.word === "ba" && !SURE_SURNAMES.has(first.bare) && second && !BIRTH_ORDER.has(first.bare) && !OFFICE_AFTER_NAME.has(`${second.bare} ${third?.bare ?? ""}`) && !GIVEN_PAIR_FIRST.has(first.bare)) return 0;
  if (firm && second && third && !second.capital && isSurname(first) && nameLike(second) && nameLike(third) && !STOPS.has(second.bare) && !STOPS.has(third.bare)) {
    if (!bareWriting || (CLEAR_SURNAMES.has(first.bare) && (first.bare.length > 2 || MIDDLES.has(second.bare)))) return 3;
  }
  if (sentence.accented && !sentence.shouted) return givenAlone(run, title);
  if (title.kind === "person" && second && nameLike(second) && GIVEN_PAIR_FIRST.has(first.bare) && !STOPS.has(second.bare) && !(third && PAIR_BREAKERS.has(third.bare))) return 2;
  if (title.kind === "person" && BIRTH_ORDER.has(first.bare) && second && nameLike(second) && !AFTER_KIN.has(second.bare) && third && VERBS.has(third.bare)) return 2;
  if (title.kind === "person" && second && BARE_WITH_VERB.has(first.bare) && DEEDS.has(second.bare) && /^(?:anh|chi|chu|thang|ong)$/.test(title.word)) return 1;
  return firm && second && PLAIN_BARE.has(first.bare) && (OFFICE_AFTER_NAME.has(`${second.bare} ${third?.bare ?? ""}`) || OFFICE_AFTER_NAME.has(second.bare)) ? 1 : 0;
}

/** "tui ten ut hien, o ap 3": as many name-like words as follow, at most four. */
function leadingNames(run: readonly NameToken[]): number {
  const end = run.slice(0, 4).findIndex((token, at) => !isNameWritten(token.text) || /\d/.test(token.text) || STOPS.has(token.bare) || (at > 0 && AFTER_OWN_NAME.has(token.bare)));
  return end < 0 ? Math.min(run.length, 4) : end;
}

/** "anh tuấn", "chú năm rẫy": written with marks, so the syllable itself tells. */
function givenAlone(run: readonly NameToken[], title: Title): number {
  const [first, second] = run;
  if (!first || title.kind !== "person" || title.word === "em" || LEGENDS.has(`${title.word} ${first.bare}`)) return 0;
  if (isUnaccented(first.text) && !["lan", "nga", "nhung", "oanh", "vinh", "loan", "mai", "trang", "linh"].includes(first.bare)) return 0;
  const small = first.text.toLowerCase().normalize("NFC");
  if (second && BIRTH_ORDER.has(small) && PLAIN_GIVEN.has(second.text.toLowerCase().normalize("NFC")) && !isUnaccented(second.text)) return 2;
  return PLAIN_GIVEN.has(small) && !(second && COMPOUNDS.has(`${first.bare} ${second.bare}`)) ? 1 : 0;
}

/** Written with its marks a family name must be that very one: "Đường" is not Dương. */
function isSurname(token: NameToken): boolean {
  return isUnaccented(token.text) ? SURNAMES.has(token.bare) : SURNAMES_WRITTEN.has(token.text.toLowerCase().normalize("NFC"));
}

/** "văn", "thị" between family and given name; "thì" is another word. */
function isMiddleMark({ text }: NameToken): boolean {
  return /^(?:văn|thị|van|thi)$/iu.test(text.normalize("NFC"));
}

/** "vo thi truong" may be "vỏ thị trường": a short family name wants a title or "văn", "thị" with its marks. */
function certain(surname: NameToken, middle: NameToken, title: Title | null, { accented }: Sentence): boolean {
  if (title) return true;
  if (!isUnaccented(middle.text)) return true;
  return !accented && (middle.bare === "van" ? CLEAR_SURNAMES.has(surname.bare) && surname.bare.length > 2 : SURE_SURNAMES.has(surname.bare));
}

function nameLike(token: NameToken | undefined): boolean {
  return token !== undefined && isNameWritten(token.text) && isNameSyllable(token.bare) && !/\d/.test(token.text) && !(STOPS.has(token.bare) && !token.capital);
}

function isPlacePair(first: NameToken, second: NameToken): boolean {
  return NOT_NAMES.has(`${first.bare} ${second.bare}`) || `${first.bare} ${second.bare}` === "nam can";
}

/** "đường Nguyễn Trãi", "trường Lý Tự Trọng", "xã Trần Văn Thời", "chung cư Huỳnh Văn Chính". */
function borneByPlace({ tokens, text }: Sentence, at: number): boolean {
  const left = tokens.slice(Math.max(0, at - 5), at);
  const near = left.map((token) => token.bare).join(" ");
  const previous = left.at(-1);
  const current = tokens[at];
  if (/(?:^| )(?:nhom|to|doi|hoi|hieu|tram|khu|lop) truong$/.test(near) || /^trưởng$/iu.test(previous?.text.normalize("NFC") ?? "")) return false;
  if (/(?:^| )(?:giam doc|chu nhiem|ke toan|quan ly|thu quy|bao ve|chu) (?:hop tac xa|htx|cong ty|doanh nghiep|xi nghiep|quy)$/.test(near)) return false;
  if (/(?:chu tich|bi thu|can bo|cong an|lanh dao|truong|pho|ong|dia chinh) (?:ubnd )?(?:xa|phuong|ap|khom)$/.test(near)) return false;
  if (previous && current && /[,.;\n]/.test(text.slice(previous.end, current.start).replace(/^\. $/, ""))) return false;
  if (/(?:^| )(?:lam|mua|ban|xay|o|cat|sua|thay|qua|khong|co|sap|mo) (?:duong|cau|mo|den|bia|song)$/.test(near) && previous?.bare === "mo") return false;
  return BEARERS.test(near) || (previous?.capital === true && KIN_OF_PLACES.test(near)) || /(?:^| )(?:bac|chu tich) ho$/.test(`${near} ${current?.bare ?? ""}`);
}

/** "kênh Ông Đơn", "rạch Bà Hính": the word of address belongs to the place. */
const KIN_OF_PLACES = /(?:^| )(?:kenh|kinh|rach|vam|cau|cho|cong|ap|chua|mieu|dinh|lung|mui|ganh|hon|cai|xeo|dap|nga ba|nga tu|quan|quan an|tiem) (?:ong|ba|chu|co|hai|bay|tu|sau|nam|ut|chin|muoi)$/;
const BEARERS = /(?:^| )(?:duong|dai lo|hem|pho di bo|truong|tieu hoc|trung hoc|thcs|thpt|mam non|mau giao|cao dang|dai hoc|xa|phuong|huyen|quan|thi tran|thi xa|tinh|tp|thanh pho|chua|dinh|den|mieu|cau|cong|cho|cong vien|tuong dai|anh hung|liet si|nga tu|nga ba|vong xoay|khu|benh vien|phong kham|thu vien|nha van hoa|giai|hoc bong|quy|doan duong|tuyen|p|x|h|rach|kenh|kinh|vam|song|bia|mo|quang truong|bao tang|khu di tich|ap|khom|den tho|den bac|truong hoc|mang ten|chung cu|xa hoi|du an|khu dan cu|khu do thi|cong ty|tnhh|co phan|doanh nghiep|dntn|hop tac xa|htx|cua hang|quan an|quan ca phe|ca phe|tiem|tiem vang|nha thuoc|nha hang|khach san|sieu thi|xi nghiep|nha may|vua tom|trai giong|ben xe|ben pha|ben tau|phong trao|lang|hoi|nha tho|thanh that|tuyen duong|he thong)$/;

function publicSet(names: readonly string[]): ReadonlySet<string> {
  return new Set([...HEROES, ...names].map((name) => fold(name)));
}

/** The name itself, one it is the tail of ("Hai Bà Trưng"), or one behind a first word ("Duong Nguyen Trai"). */
function isPublic(tokens: readonly NameToken[], at: number, length: number, known: ReadonlySet<string>): boolean {
  return [-1, 0, 1, 2].some((back) => known.has(tokens.slice(Math.max(0, at - back), at + length).map((token) => token.bare).join(" ")));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words of address that stand in capitals before a name of their own: "Gửi Ông Nguyễn …". */
const SPOKEN = words("ong chu chi anh co bac em");
/** Where a name in capitals ends and an office or place begins. */
const CUTS = words("chủ bí phó trưởng giám cán địa xã phường quận huyện tỉnh ấp khóm thôn ubnd chu bi pho giam can quan phuong huyen");
const OFFICES = words("ai mat tran ap xa cong doi to chu bi truong pho giao mit lo xom nha ruoi");
/** Figures everybody knows, after the word they are called by. */
const LEGENDS = new Set(["bac ho", "ong tao", "ong dia", "ong troi", "ong bon", "ong but", "ong tien", "ong hoang", "ong gia", "ba hoang", "ba tien", "ba gia", "ba chua", "ba trang", "co tien", "co hon", "co don", "chu cuoi", "chu tam", "chu trong", "chu y", "chu thich", "anh hung", "anh dung", "anh tai", "anh minh", "anh linh", "anh hoa", "anh dao", "anh quoc", "anh vu", "anh hao", "anh quang", "bac ai", "thay lang", "thay thuoc", "cau am", "em trang", "be trang", "ten thanh"]);
const LAW_PARTS = words("dieu khoan diem chuong muc phu");
const STOPS = words("toi em con cho cua nha la co khong dang bi thi ma va o lam noi keu goi bao may day nay kia nao gi roi hoai vay qua di den ra vo vao len xuong ve");
const GIVEN_PAIR_FIRST = words("kim ngoc thanh my thuy bich cam hoang tuyet xuan quoc duc huu tuan phuong diem kieu yen truc thien phuoc");
/** Family names that, without their marks, are hardly ever the end or start of another word. */
const SURE_SURNAMES = words("nguyen tran pham huynh hoang bui trinh thach trieu phung quach ngo");
const TAILS = new Set(["tac pham", "san pham", "vi pham", "xam pham", "thuc pham", "duoc pham", "quyet dinh", "quy dinh", "chu truong", "thi truong", "moi truong", "nha truong", "tang truong", "hien truong", "cong truong", "on dinh", "nhat dinh", "xac dinh", "gia dinh", "co dinh", "du dinh", "chi dinh", "hoi truong", "cua ngo", "phong tran", "chep nguyen", "xem nguyen", "lai nguyen", "trich nguyen", "doc nguyen", "bang nguyen", "khung hoang", "bo hoang", "dat hoang", "mot phan", "thanh phan", "co phan", "bo phan", "nhieu phan", "qua trinh", "cong trinh", "chuong trinh", "to trinh", "tien trinh"]);
const PAIR_BREAKERS = words("nhien tin bach chinh khai tri tuong toan chong");
const AFTER_KIN = words("mat o nha ap xa ban lam di ra vo noi dang bi co la va voi cho ve thu gia con me ngoai chu dua nguoi nam bay muoi");
const VERBS = words("ngoi noi lam o dang bi co la va voi cho keu chui danh nhan lay thu hua nat quat thi ma khong ban cai gay lan xa do nhau");
const AFTER_OWN_NAME = words("nam sinh so dia o ap xa gi thuong dang duoc tuoi hoi xin bao phan");
const PLAIN_BARE = words("tuan thuy dung cuong huong hang hanh hue loan lan nga ngoc nhung oanh phuong quyen thao trinh truc tuyet van yen diem dieu hung khai khanh kien kiet loc luan minh phong phuc phuoc quang son tam thang thinh thuan tri tu tung vinh vu xuan dat duc hai hau hieu hoang huy huyen duy khoa khoi hung tai thanh teo ty luom lai mai hoa hong lanh lien ly my nghia phung qui quy tien toan tram tran uyen vy lam tan binh trang linh nhan phat quan giang");
const BARE_WITH_VERB = words("huong loan nga ngoc nhung oanh phuong quyen thao trinh truc tuyet diem hung kiet tuan dung luan phuc khanh cuong thinh vinh teo ty luom");
const DEEDS = words("ban noi chui danh lay doi hua nat cuop an trom lan ep gay");
/** Small bare writing: only an office or a clear deed behind it makes "anh tuan" a person. */
const OFFICE_AFTER_NAME = new Set(["dia chinh", "ke toan", "tu phap", "ho tich", "van thu", "truong ap", "truong khom", "pho ap", "cong an", "chu tich", "pho chu", "bi thu", "pho bi", "hieu truong", "hieu pho", "can bo", "ben dia", "ben ho", "ben tu", "ben cong", "day lop", "giao vien", "thu quy", "y ta", "bac si", "xa doi", "an vien", "hoi phu", "hoi nong", "to truong", "doi tien", "danh dap", "chui boi", "lan chiem", "lan dat", "hanh hung"]);
const COMPOUNDS = new Set(["tam than", "tam su", "tam ly", "phong toa", "trong tai", "van van", "thanh pho", "thanh nien", "thanh tra", "thanh toan", "binh thuong", "binh an", "hoa giai", "hoa thuan", "thong bao", "thang kien", "tan tat", "lan chiem", "giang day", "tien hanh", "toan quyen", "mai tang", "mai mot", "quan ly", "quan tam", "phat bieu", "nhan vien", "nhan tien", "phuc vu", "dat giai", "kien nghi", "kien quyet", "khai bao", "khai man", "hung hang", "hung du", "huong dan", "duc rang", "xuan nay", "lien he", "lien quan", "thuan tinh", "diem thap", "uy ban", "phu huynh"]);
