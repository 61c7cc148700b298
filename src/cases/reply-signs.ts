import { fold } from "../language/fold.ts";

/** A sign by which a reply is weighed, and how strongly it shows. Words count once; named signs start with "#". */
export type ReplySigns = ReadonlyMap<string, number>;

/**
 * What a reply shows of telling something, accents aside: its words and pairs of words, and the parts a substantial reply is made of — a day
 * or an amount that is not the law's, a deed that is over, a finding about this very matter, a place to go to. Pure.
 * @param about words of the matter; what only repeats them is counted apart
 * @param planned a deed that will be done counts too: its day stands elsewhere
 */
export function replySigns(text: string, about: string, planned = false): ReplySigns {
  const signs = new Map<string, number>();
  const folded = fold(text.normalize("NFC"));
  const matter = new Set(fold(about.normalize("NFC")).match(WORD) ?? []);
  const bare = folded.replace(LAW, " luatso ");
  const words = (bare.match(/[\p{L}\p{N}]+|[.,;:!?]/gu) ?? []).map((word) => (/\d/.test(word) ? "0" : word));
  words.forEach((word, i) => {
    signs.set(word, 1);
    const before = words[i - 1];
    if (before !== undefined) signs.set(`${before} ${word}`, 1);
  });
  const said = words.filter((word) => WORD_ONLY.test(word));
  const sentences = bare.split(SENTENCE_END).map((one) => one.trim()).filter((one) => one !== "");
  // What the law says in general tells nothing yet of this matter.
  const own = sentences.filter((one) => !/\bluatso\b/.test(one) || APPLIED.test(one)).join(" . ");
  const mark = (name: string, value: number): void => void (value > 0 && signs.set(`#${name}`, value));
  mark("day", Math.min(2, count(DAY, own)));
  mark("amount", Math.min(3, count(AMOUNT, own)));
  mark("number", Math.min(2, count(/\d+/g, own)));
  mark("law", Math.min(2, count(/\bluatso\b/g, bare)));
  const reached = planned ? own.replace(/\bse\b/g, "da") : own;
  mark("deed", Math.min(2, deeds(reached)));
  mark("acted", Math.min(2, count(ACTED, reached)));
  mark("finding", Math.min(2, count(FINDING, own)));
  mark("place", Math.min(2, count(PLACE, own)));
  mark("yours", Math.min(2, count(YOURS, own)));
  mark("soft", Math.min(4, count(SOFT, bare)));
  mark("will", Math.min(2, count(/\b(?:se|dang(?! ky))\b/g, bare)));
  mark("over", Math.min(2, count(/\b(?:xong|roi|het)\b/g, bare)));
  mark("repeated", said.length === 0 ? 0 : said.filter((word) => matter.has(word)).length / said.length);
  mark("short", said.length < 8 ? 1 : 0);
  mark("long", said.length > 45 ? 1 : 0);
  return signs;
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_ONLY = /^[\p{L}\p{N}]+$/u;
const SENTENCE_END = /(?<!\d)[.;!?\n]+|[.;!?\n]+(?!\d)/;

/** A deed counts where it is over or belongs to somebody, not where it is planned, asked for or forbidden. */
function deeds(text: string): number {
  return [...text.matchAll(DEED)].filter(({ index, 0: found }) => !NOT_DONE.test(text.slice(Math.max(0, index - 24), index)) && !/^\s*(?:chua|theo quy dinh)/.test(text.slice(index + found.length))).length;
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
const any = (list: string): string => list.trim().split(/\s*\|\s*/).join("|");

/** A law with its number, year and day: "khoản 2 Điều 5 Nghị quyết 22/2024/NQ-HĐND ngày 10/7/2024", "Luật Đất đai năm 2024". */
const LAW = /(?:\b(?:diem [a-z]|khoan \d+|dieu \d+),? )*\b(?:bo luat|luat|phap lenh|nghi dinh|thong tu|nghi quyet|chi thi|quyet dinh so|van ban)\b(?:(?! (?:da|se|dang|thi|khong|chua|duoc|phai|nguoi|co quan|ban|ho|gia dinh|ubnd|cac|hanh vi|so dang|xa|tinh) )[ ,]+(?!\d+ (?:trieu|ngan|dong|ho))(?:[a-z]+|\d[\d/a-z.-]*)){1,14}|\b(?:khoan|dieu) \d+\b|\bgiai doan 20\d\d ?- ?20\d\d/g;

/** Words that bring a rule to this very matter. */
const APPLIED = /\b(?:nen|vi vay|do do|truong hop (?:cua |nay)|ho (?:chi|anh|ong|ba|co|chu|bac)|(?:chi|anh|ong|ba|co|chu|bac|chau) (?:khong|chua|duoc|dang|can|con|bi|co)|thua|doan nay|khong duoc|duoc (?:huong|cap|tam hoan|mien|giam|ho tro|bao nhieu)|bi phat|da phat|hien)\b/;

const DAY = new RegExp(`\\b(?:${any(`\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?(?:20)?\\d{2})? | ngay (?:mung )?\\d{1,2} | mung \\d{1,2} | thang (?:\\d{1,2}|nay|sau|toi|truoc|gieng|chap) | tuan (?:nay|sau|toi|truoc|roi|qua) | thu (?:hai|ba|tu|nam|sau|bay) | chu nhat
 | hom (?:nay|qua|kia|bua|truoc) | bua (?:nay|qua|truoc|kia|\\d+) | ngay mai | (?:sang|trua|chieu|toi|dem|khuya) (?:nay|qua|mai|\\d) | hoi (?:sang|chieu|trua|\\d) | tu mai | \\d{1,2} ?(?:gio|h)(?: ?\\d{2})? | (?:trong|sau|khong qua) \\d+ (?:ngay|tuan|thang|gio|phut) | \\d+ (?:ngay|tuan|thang|gio|phut) (?:nua|sau|lam viec) | quy (?:i|ii|iii|iv|[1-4])\\b | nam 20\\d\\d | (?:truoc|sau|qua) tet`)})(?![a-z])(?! uu tien)`, "g");

const AMOUNT = /\d+(?:[.,]\d+)* ?(?:m2|m3|m|met|km|cm|mm|tan|ta|kg|g|lit|khoi|xe|bao|cay|tru|cot|coc|bong|den|ho|nguoi|con|cai|chiec|tam|bo|lan|dong|nghin|ngan|trieu|ty|thung|doan|cho|diem|vu|suat|phong|can|hoc sinh|em|chau|mau|loai|chuyen|sap|o|van|kva|v|ha|cong|lo|nen|phieu|gio|phut|phu huynh|cong nhan|thay|ghe|sa lan|camera|%)(?![a-z])/g;

/** Acts one can go and see, and acts of office that leave a paper. */
const DEED = new RegExp(`\\b(?:${any(`sua|va (?:o|lai|xong|duong|lo)|dam (?:va|da)|do (?:da|dat|cat|be tong|xong|cap phoi|bo|day)|trai (?:da|nhua|xi mang)|rai|lot|lat gach|han (?:lai|xong|ong)?|gia co|gan (?:lai|them|\\d|may|camera|bien|den|dinh vi|o)|lap (?:dat|lai|\\d|them|xong|den|bong|bo|camera|tru|mai)|lap bien ban|dung (?:tru|tram|lai|cot)|dat (?:them|bien|thung|barie|\\d|may)|treo (?:bien|bang|den)|cam (?:bien|coc|moc|bang|xe)|cang day|giang day|rao|ke vach|thay (?!doi|mat|vi|rang|co |can|nen|ro|duoc|phan anh|viec)[a-z0-9]+|nang (?:cot|cong suat|nen|duong|mat|len)|nao vet|vet|khai thong|thong (?:cong|dong|nghet|ong)|moc (?:duoc|rac|bun)|hut|bom|suc rua|suc xa|day nap|dau noi|bit|tram lai|thao|do bo|dep (?:\\d|xong|cho|bo|loa)|don (?:dep|xong|sach|rac|het|rua|cay)?|gom|hot|cho (?:het|di|ve|da)|doi (?:nha|chuong|sap|\\d|ra|vo|vao|don vi|tai xe|moi)|di doi|cua (?:cay|bo|xong|may)|chat|don ha|ha (?:cay|mot)|keo (?:lai|day|cang)|dao (?:ham|mong|muong)|xay (?:xong|ham|lai|moi|cau|nha|ke)|cat nha|lop (?:lai|mai)|dong (?:cu|coc|lai|cong|phat|cua|dien|van)|san (?:ui|lap|bang|phang)|lu len|khoi cong|thi cong|mo (?:lai|cua|them|khoa)|bac cau|vot|rua chuong|quet|phat (?:\\d|cho|thuoc|song|chu|quan|nang|hien)|xu phat|bi phat|phun|tiem (?:ngua|dai|phong)|chich|trong lai|do (?:lai|dac|am|duoc|nong|luc|on)|can (?:xe|\\d)|bat (?:qua tang|\\d|duoc|giu)|tam giu|thu giu|tich thu|niem phong|dinh chi|cuong che|buoc|cam (?:xe|ban)|khoi to|ky luat|kiem diem|phe binh|bi chuyen|chuyen khoi|tra lai|hoan (?:tien|tra)|den (?:tien|\\d)|boi thuong \\d|chi tra|giai ngan|duyet|cap (?:lai|so|giay|the|phep|thuoc|nuoc|cho|moi)|ky (?:cam ket|xac nhan|bien ban|quyet dinh|so)|da ky|in (?:xong|so|roi|giay)|da in|giao (?:so|giay|nen|tien|tan)|trao|tang \\d|tang bu|niem yet|dan (?:bang|thong bao|ban do)|boc tham|hop dan|moi (?:chu|ho|hai ho) .{0,24}lam viec|xin loi phu huynh|phan chau|chot chan|lap chot|truc o|test|xet nghiem|tieu huy|bo khoan|ngung|tat nhac|rut giay phep|thu hoi (?:giay|roi|rac)|chuyen ho so|chuyen tien|nop phat|xuat vien|dem (?:toi|qua)|bo tri them|bo quy hoach|chay lai|sang lai|co (?:dien|nuoc|lai) ?lai|nuoc (?:rut|chay)|het (?:hoi|ngap|cup|rac)`)})\\b`, "g");

/** Ways and qualities by which an office speaks of itself without telling anything. */
const SOFT_WORDS = "quan tam|tang cuong|nang cao|day manh|dam bao|bao dam|quan triet|chan chinh|rut kinh nghiem|tiep thu|ghi nhan|phoi hop|ra soat|theo doi|nam (?:tinh hinh|bat|thong tin|dia ban)|chi dao|tuyen truyen|van dong|khuyen cao|nhac nho|don doc|y thuc|trach nhiem|tinh than|thong cam|chia se|dong hanh|no luc|co gang|kip thoi|thuong xuyen|nghiem tuc|dong bo|quyet liet|tung buoc|phu hop|dung quy dinh|theo quy dinh|kho khan|nguon luc|chuc nang|lien quan|tham quyen|cap tren|xem xet|nghien cuu|giai phap|bien phap|phuong an|thoi gian toi|som|cam on|tran trong|gop y|xu ly nghiem|khac phuc|thuc hien|trien khai|chu truong|nguyen vong|chinh dang|phat huy|gop phan";

/** "Đã", "vừa" before a verb that is none of those by which an office only speaks of working. */
const ACTED = new RegExp(`\\b(?:da|vua|moi)(?: (?:duoc|bi|cho|to chuc|tien hanh))? (?!(?:da|va|se|dang|nguoi|keu|duoc|bi|co|nam|la|qua|rat|luon|biet|nghe|hieu|len|chuyen|giao|cu|lam|hop|bao|gui|noi|tra loi|xong|ban hanh|ap dung|thong nhat|thong tin|thong ke|tham muu|tong hop|de xuat|de nghi|kien nghi|bao cao|yeu cau|kiem tra|xac minh|khao sat|thanh lap|lang nghe|tiep nhan|nhan|giai quyet|xu ly|cam ket|tra|trao doi|gop y|huong dan|cai thien|dau tu|chu dong|tich cuc|nghiem tuc|kip thoi|xuong|vao|den|toi|ra|di|day|cong khai|hoan|nhac|trien khai|mo|phan cong|bo tri|ho tro|dong y|hua|phat huy|dat|vuot|phuc vu|lau|cong nhan|cap|cong bo|xay dung|tang)\\b)(?!(?:${any(SOFT_WORDS)})\\b)[a-z]+ [a-z0-9]+`, "g");

/** What keeps a deed from having been done: planned, asked for, only spoken of. */
const NOT_DONE = /\b(?:se|neu|phai|can|de nghi|yeu cau|ke hoach|phuong an|viec|nham|giai phap|bien phap|hanh vi|chua|khong|chu truong|cong tac|tranh|chong|van dong|tuyen truyen|khuyen cao|thoi han|hoat dong|don vi|khi)(?: [a-z]+){0,2} $/;

/** What was found out about the matter, or what stands in its way. */
const FINDING = new RegExp(`\\b(?:${any(`nam (?:trong|ngoai|tren|cach|o)|khong (?:nam trong|thuoc (?:dien|doi tuong nay)|co ten|co giay)|chua (?:co giay|chiu|ban giao|dang ky|du tuoi|nop|cho)|thieu (?:ban|giay|chu ky|anh|mau|sot \\d)|sai (?:ten|ngay|so|dien tich)|nham|trung (?:voi|ten|thua)|vuot (?:chuan|nguong|muc|\\d)|chong ranh|lan song|tranh chap|het (?:han|thoi han)|qua han|dung ten|do (?:ong|may|day|bom|gieng|canh cong|nha|hai|ba|ho|vo|nhap|phen|benh|uong|suc|cua|ve)|vi (?:hai|ba|chu|day|may|bom|goi thau|nha|ho|tiem|mai|ben)|(?:may|bom|day|ong|tru|canh cong|van|xe|cau dao|mai) (?:\\w+ )?(?:bi )?(?:hu|chay|dut|vo|be|gay|muc|ro|nghet|ket|nghieng|dot|tong)|da (?:thoat ngheo|nhan|linh|huong)|(?:cao|thap|it|nhieu) hon|am tinh|duong tinh|dat chuan|khong (?:thay|phat hien|gap) (?:xa|ai|luc|nuoc|nguoi|vi pham)|thuoc (?:cong ty|du an|tinh|quoc lo|so|dien|lo gioi)|la (?:quoc lo|lo tinh|duong tinh|dat (?:lam|trong|cua|cong|o|nghia|rung)|khieu nai|kinh rieng)|cua dong ho`)})\\b`, "g");

/** Somewhere or somebody the citizen can really turn to. */
const PLACE = new RegExp(`\\b(?:${any(`(?:toi|den|len|ra|qua|ghe|ve|gap|goi|nop|gui|lay|nhan|o|tai|hoi|dang ky|lien he) (?:[a-z]+ ){0,5}(?:quay|mot cua|buu dien|nha van hoa|tru so|trung tam|phong (?:kinh te|van hoa|tu phap)|ubnd|uy ban|chu tich|truong (?:ap|khom|phong|thue)|cong an|toa an|so (?:xay dung|noi vu|y te|nong)|hoi (?:nong dan|phu nu)|chi cuc|thue co so|van phong|ngan hang|diem giao dich|benh vien|hop tac xa|mat tran|chi huy|bao hiem|doi quan ly|truc ban|tong dai|hieu truong|can bo)|quay (?:so )?\\d|(?:0\\d{2,3}|1[89]00)[ .]?\\d{3,4}`)})`, "g");

const YOURS = /\b(?:ho so|ho|nha|dat|thua|giay|the|so|don|tiem|ruong|ma|me|cha|con|chau) (?:so )?(?:\d+|cua )?(?:chi|anh|ong|ba|co|chu|bac|minh|chau|nay|cu)\b/g;

const SOFT = new RegExp(`\\b(?:${any(SOFT_WORDS)})\\b`, "g");
