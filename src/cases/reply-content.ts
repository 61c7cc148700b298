import { fold, isUnaccented } from "../language/fold.ts";
import { TELLS, replyScore } from "./reply-score.ts";

/** What a reply to a citizen tells: who does what, when, and which empty phrases stand in it. */
export interface ReplyContent {
  /** Empty phrases as they were written, left to right, each once. */
  empty: string[];
  /** An act or fact, beyond phrases, courtesy and the citizen's own words repeated. */
  what: boolean;
  who: boolean;
  /** A day or a span that can be checked; "thời gian tới" is none. */
  when: boolean;
  /** A number of a document or an article. */
  document: boolean;
  /** Something with a who, a what and a when, as far as an honest reply needs them. */
  concrete: boolean;
}

/**
 * Reads a reply, with or without accents. What it only repeats of the citizen's matter counts for nothing.
 * @param about masked words of the case; "" when unknown
 */
export function readReply(text: string, about: string): ReplyContent {
  const written = text.normalize("NFC");
  const repeated = repeatedIn(written, about.normalize("NFC"));
  const sentences = fold(written).split(/(?<!\d)[.;!?\n]+|[.;!?\n]+(?!\d)/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
  const read = sentences.map((sentence) => readSentence(sentence, repeated));
  const empty = emptyPhrases(written);
  const some = (what: (one: Sentence) => boolean): boolean => read.some(what);
  const document = DOCUMENT.test(fold(written));
  const [what, who, when] = [some((one) => one.what), some((one) => one.who), some((one) => one.when)];
  const told = empty.length > 0
    ? some((one) => one.what && !one.someday) && (who || when || document || some((one) => one.figure)) || some((one) => one.deed && one.who && one.when)
    : some((one) => one.what && !one.someday) || document || some((one) => one.deed && one.when);
  return { empty, what, who, when, document, concrete: told && replyScore(written, about) >= TELLS };
}

/** `someday`: only what will be, without a day or a figure. */
interface Sentence { what: boolean; who: boolean; when: boolean; figure: boolean; deed: boolean; someday: boolean }

function readSentence(sentence: string, repeated: ReadonlySet<string>): Sentence {
  const [who, when, figure, deed] = [has(WHO, sentence), has(WHEN, sentence), FIGURE.test(sentence), has(DEED, sentence)];
  const what = sentence.split(/,|\bva\b/).some((clause) => {
    // What is taken out leaves a bar, so that the verb after it does not run into the word before.
    const rest = [COURTESY, EMPTY, WHEN, WHO, SUBJECT, DEED, GENERAL].reduce((left, taken) => left.replace(taken, " | "), clause.replace(WORKS, " thicong congtrinh "));
    const said = syllablesOf(rest).filter((syllable) => !FUNCTION_WORDS.has(syllable) && !/^\d+$/.test(syllable));
    const fresh = said.filter((syllable) => !repeated.has(syllable)).length;
    // Doing what was asked for is told in the citizen's own words.
    const asAsked = said.length >= 2 && !has(EMPTY, clause) && (MARKED.test(rest) || (when && (who || figure)));
    return fresh >= 2 || (fresh === 1 && (MARKED.test(rest) || figure || when)) || asAsked;
  });
  return { what, who, when, figure, deed, someday: /\bse\b/.test(sentence) && !/\bda\b/.test(sentence) && !when && !figure };
}

/** Folded syllables of the reply that stand in the matter too; "đặt" is not "đất" where both texts carry their accents. */
function repeatedIn(reply: string, about: string): ReadonlySet<string> {
  const bare = isUnaccented(reply) || isUnaccented(about);
  const read = (text: string): string[] => syllablesOf(bare ? fold(text) : text.toLowerCase());
  const there = new Set(read(about));
  return new Set(read(reply).filter((syllable) => there.has(syllable)).map(fold));
}

function emptyPhrases(written: string): string[] {
  const found = [...fold(written).matchAll(EMPTY)].map((match) => written.slice(match.index, match.index + match[0].length).trim());
  return [...new Set(found)];
}

const syllablesOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A pattern with the flag g keeps its place between tests. */
const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Folded phrases, parted by bars with spaces around them. */
const every = (list: string, end = "\\b"): RegExp => new RegExp(`\\b(?:${list.trim().split(/\s* \| \s*|\s*\n\s*\|\s*/).join("|")})${end}`, "gu");

/** Phrases that promise nothing by themselves, folded. */
const EMPTY = every(`(?:(?:da|se|dang|xin|cung|luon|rat|duoc|tiep tuc|nghiem tuc) )*(?:tiep thu(?: y kien)?|ghi nhan|lang nghe|nghien cuu|xem xet|can nhac|luu y|quan tam|co gang|no luc|rut kinh nghiem|thong cam|tiep nhan|nhan duoc (?:phan anh|y kien|kien nghi|thong tin|gop y|tin)|nhan tin|nam bat|nam duoc|nam thong tin|quan triet|theo doi|phoi hop)
 | (?:se|dang) (?:chi dao|ra soat|tham muu|giai quyet|xu ly|khac phuc|trien khai|thuc hien|tien hanh|don doc|de xuat)
 | theo (?:dung )?(?:quy dinh|luat dinh|tham quyen|trinh tu|thu tuc)(?: cua phap luat| phap luat| hien hanh| chung)?(?! (?:tai|o|cua|so|dieu|khoan|luat \\d|nghi))
 | (?:trong )?thoi gian (?:toi|som nhat|sap toi|gan nhat|ngan nhat)(?: co the)? | (?:trong )?som nhat(?: co the)? | sap toi | mot ngay gan day | tung buoc
 | khi (?:nao )?(?:co|bo tri duoc|du) (?:kinh phi|dieu kien|nguon|von|chu truong|ngan sach)
 | (?:co quan|nganh|don vi|bo phan|cap|noi|nguoi) (?:chuc nang|lien quan|co lien quan|co tham quyen|tham quyen|co trach nhiem) | cac ben lien quan | cap tren
 | (?:dang |con )?cho (?:von|kinh phi|chu truong|chi dao|y kien|cap tren)`);

/** General deeds: something is told only with who and when. */
const DEED = every(`chi dao|ra soat|tham muu|xu ly|giai quyet|khac phuc|thuc hien|trien khai|tien hanh|kiem tra|xac minh|de xuat|kien nghi|de nghi|bao cao|trao doi|chuyen(?! mon)|lam viec|don doc|nhac nho|phan cong|chan chinh|giam sat|lien he|lien lac|bao (?:len|cao|cho)|nghiem|da nam|giao nhiem vu|giao viec|giao|tranh thu|huy dong|hop ban|ban bac|thong nhat|vao cuoc|bao lai|lo lieu|(?:dang|se) lo|van dong|tim huong|tim cach|yeu cau|tra loi|phan hoi|phan anh|thong bao|thong tin|bo tri|lap ke hoach|len ke hoach|xin y kien|can doi|hoan thanh|hoan tat|xong|on|xem|biet|lam|co`);

const WHO = every(`ubnd | hdnd | uy ban | mat tran | mttq | (?:pho )?chu tich | (?:pho )?bi thu | truong (?:ap|khom|phong|tram|ban|cong an) | cong an | canh sat | dan quan | bien phong | bo doi | can bo (?!phu trach se|se|dang|chuc nang)\\p{L}+ | cong chuc | chuyen vien
 | phong (?:kinh te|van hoa|ha tang|tu phap|noi vu|tai chinh|giao duc|y te|lao dong|nong nghiep|tai nguyen|van thu|khao thi) | van phong | to (?:dien|dan pho|tu quan|cong tac|bao ve|quan ly|y te|hoa giai|thu gom|an ninh|ky thuat) | doi (?:thi cong|ve sinh|quan ly|cong trinh|duy tu|moi truong|canh sat|phong chay|can bo)
 | tram (?:y te|bom|cap nuoc|thu y|khuyen nong|truyen thanh) | so (?:xay dung|nong nghiep|y te|giao duc|noi vu|tai chinh|cong thuong|van hoa|khoa hoc|tu phap|dan toc) | ban (?:quan ly|chi huy|cong tac|dan van|tuyen giao|tiep cong dan|nhan dan|cau) | hoi (?:nong dan|phu nu|cuu chien binh|chu thap do|nguoi cao tuoi) | doan thanh nien | xa doan
 | dien luc | cong ty | xi nghiep | nha thau | don vi thi cong | buu dien | ngan hang | kho bac | bao hiem xa hoi | trung tam | benh vien | hat kiem lam | chi cuc | thanh tra | toa an | vien kiem sat | truong (?:mam non|tieu hoc|thcs|thpt|trung hoc) | nha may | hop tac xa | htx | thue (?:co so|tinh|xa) | nganh \\p{L}+(?: \\p{L}+)?(?= (?:da|se|dang|vua)) | (?:xa|phuong|ap|khom|tinh|huyen) (?=da|se|dang|vua|cho)`, "");

const WHEN = every(`\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?(?:20)?\\d{2})? | ngay (?:mung )?\\d{1,2}(?: thang \\d{1,2})?(?: nam 20\\d\\d)? | (?:truoc |het |cuoi |dau |giua |trong )?thang (?:\\d{1,2}|nay|sau|toi|truoc|qua|gieng|chap)(?: nam 20\\d\\d)? | (?:cuoi |dau |giua |trong )?tuan (?:nay|sau|toi|truoc|qua|roi) | (?:sang |chieu |toi )?thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?: tuan (?:nay|sau|toi))? | chu nhat
 | hom (?:nay|qua|kia) | ngay mai | (?:sang|trua|chieu|toi|dem) (?:nay|qua|mai) | \\d{1,2} ?(?:gio|h)(?: ?\\d{2})?(?= |$) | (?:trong|sau|khong qua|chua day)(?: vong)? \\d+ (?:ngay|tuan|thang|gio)(?: lam viec)? | \\d+ (?:ngay|tuan|thang|gio|phut) (?:nua|toi|qua|truoc) | quy (?:i|ii|iii|iv|[1-4]) | (?:cuoi|dau|giua) nam(?: nay| sau| 20\\d\\d)? | nam 20\\d\\d | (?:truoc|sau|qua) tet`);

/** Works whose words, without accents, are also the smallest words there are: "đổ đá", "ổ gà". */
const WORKS = /\b(?:do|rai|trai) (?:da|be tong|dat|nhua|cat|soi)\b|\bo ga\b/g;

const FIGURE = /\d+(?:[.,]\d+)* ?(?:m|m2|m3|met|km|cm|mm|tan|ta|kg|lit|khoi|xe|bao|cay|tru|cot|bong|den|ho|nguoi|con|cai|chiec|tam|bo|lan|phan|dong|nghin|ngan|trieu|ty|thung|doan|cho|diem|vu|suat|phong|can|%)(?![a-z])/;

const DOCUMENT = /\b(?:dieu|khoan|muc) \d+|\b\d+\/(?:\d{4}\/)?[a-z]{1,6}(?:-[a-z]+)?\b|\b(?:bien ban|quyet dinh|cong van|nghi quyet|nghi dinh|thong tu|van ban|to trinh|ke hoach|hop dong) (?:so )?\d+/;

/** What the reply is about, up to the next verb with its marker of time. */
const SUBJECT = /\b(?:phan anh|kien nghi|y kien|gop y|noi dung|van de|vu viec|su viec|tinh trang|truong hop|thac mac|nguyen vong|thong tin|viec)\b(?:(?! (?:da|se|dang|vua) ).)*/g;

const COURTESY = every(`(?:rat |kinh )?mong (?:muon )?(?:ba con|gia dinh|co bac|anh chi|quy vi|moi nguoi)\\b[^,]* | (?:kinh |xin |cau )?chuc (?:quy vi|ong ba|ba con|bac|co bac|co chu|anh chi|moi nguoi|toan the|cac|gia dinh)\\b[^,]* | cam on | tran trong | kinh chao | chao | than ai | xin loi | rat tiec | bat tien | mong | kinh mong | thong cam | chia se | ung ho | dong gop | tin tuong | (?:yen tam|an tam)(?: san xuat| lao dong| sinh hoat| hoc tap| lam an| cho)? | hieu cho | cho doi | kien nhan | bo qua | vui long | ok | oke | vang`);

/** Nouns and manners of offices that say nothing of what was done. */
const GENERAL = every(`phuong an | giai phap | bien phap | phuong huong | huong | tinh hinh | kho khan | y thuc | khach quan | chu quan | hoan canh | dieu kien | kha nang | chuyen mon | nghiep vu | van ban | khan truong | gap rut | manh me | sat sao | tan tinh | chu dao | tam huyet | nhiet tinh | chan thanh | chinh dang | thiet thuc | suc khoe | hanh phuc | nguon luc | moi nguon(?: luc)? | tu tu | lan luot | lau dai | truoc mat | can co | van de | nhu cau | loi ich | quyen loi | uu tien | muc tieu | dinh huong | tong the | toan bo | moi | phu hop | cu the | hieu qua | tot nhat | tot hon | nhanh chong | kip thoi | can thiet | chu dong | tich cuc | dong bo | quyet liet | toan dien | dut diem | triet de | ket qua | nguyen nhan | cong tac | hoat dong | nguoi dan | nhan dan | cong dan | ba con | co bac | anh chi | quy vi | dia phuong | dia ban | thuc te | ke hoach | chu truong | tham quyen | chuc nang | nhiem vu | kinh phi | nguon | von | quy dinh | phap luat | nha nuoc | linh vuc | chat luong | trach nhiem | tinh than | thoi gian | qua trinh | doi song | dam bao | bao dam | lanh dao | chinh quyen | cac cap | co quan | don vi | bo phan | lien quan | can bo | phu trach | chung toi | chung ta | toi | minh | y | nay | tren | do | som | nhieu hon | hon nua | tiep tuc | tang cuong | day manh | cai thien | nang cao | nghiem tuc | thuong xuyen | xong | roi | day du | dung | toi da | het suc | quy trinh | thu tuc | trinh tu | ho so | thuc trang | de | nham | gui | len | den | noi | tai | o`);

/** An aspect marker right before a word that is left: "đã vá", "sẽ đổ". */
const MARKED = /\b(?:da|se|dang|vua|moi|khong|chua|phai|duoc|la|thuoc|nam)\s+(?!da\b|se\b|nay\b|gi\b|(?:duoc|bi)\s*(?:\||$))[a-z]{2,}/;

const FUNCTION_WORDS: ReadonlySet<string> = new Set("xa phuong ap khom tinh truoc sau da se dang vua moi va voi cua cho la thi ma nhung neu khi de bi duoc cac nhung mot cai nay do kia ay tai o trong ngoai tu den toi ve theo cung nhu rat lam qua hon nhat cung deu con nua lai vao ra len xuong do boi vi nen hay hoac xin a nhe nha vang khong chua co nao gi ai minh ho chung ta bac ong ba anh chi em con chu thim di hen nghe".split(" "));
