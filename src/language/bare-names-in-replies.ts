import { isUnaccented } from "./fold.ts";
import { SURNAMES } from "./name-syllables.ts";
import { flat } from "./personal-flat.ts";
import type { Span } from "./redact.ts";

/**
 * Names after a word of address in a reply typed without accents and capitals: "ong nam tan gay roi" → "nam tan". So written nearly every
 * word of address and name is another word too ("ống", "có", "ba tháng"), so a name is seen only where what it does or what is done to it is
 * a person's, or where it stands as the owner of a house or the one somebody met; never from its syllable alone. Pure.
 */
export function bareNames(text: string): Span[] {
  if (!isUnaccented(text.normalize("NFC"))) return [];
  const read = flat(text);
  const found = PATTERNS.flatMap((pattern) => [...read.matchAll(pattern)].flatMap((match): Span[] => {
    const { kin = "", name = "" } = match.groups ?? {};
    const start = match.index + match[0].indexOf(` ${name}`, match[0].lastIndexOf(`${kin} ${name}`) + kin.length) + 1;
    const before = read.slice(Math.max(0, start - kin.length - 16), start - kin.length - 1);
    return isWord(kin, name) || NOT_BEFORE.test(before) || NOT_AFTER.test(read.slice(start)) || (`${kin} ${name}` === "chi minh" && before.endsWith("ho ")) ? [] : [{ start, end: start + name.length, type: "person_name" }];
  }));
  return found.filter(({ start, end }, i) => found.findIndex((other) => other.start < end && start < other.end) === i);
}

const GIVEN = "an|anh|bach|bang|bao|be|bich|binh|buu|cam|canh|chau|chanh|chi|chien|chinh|cuc|cuong|dai|dao|dat|diem|diep|dinh|do|doan|dung|duong|duy|duyen|dien|duc|giang|giau|gioi|ha|hai|han|hanh|hao|hau|hang|hien|hiep|hieu|hoa|hoai|hoan|hoang|hong|hop|hue|hung|huong|huy|huyen|kha|khai|khang|khanh|khiem|khoa|khoi|kiem|kien|kiet|kieu|kim|ky|lai|lam|lan|lanh|lap|le|lien|lieu|linh|loan|loc|loi|long|luan|luc|luom|luong|luyen|ly|mai|man|manh|men|mien|minh|my|nam|nga|ngan|nghi|nghia|ngoc|nguyen|nguyet|nhan|nhat|nhi|nhien|nhu|nhung|oanh|phat|phi|phong|phu|phuc|phuoc|phung|phuong|quan|quang|qui|quy|quoc|quyen|quyet|quynh|sang|sinh|son|suong|tai|tam|tan|tao|thach|thai|tham|thang|thanh|thao|the|thien|thinh|thoa|thom|thu|thuan|thuy|thuong|ti|tien|tin|tinh|toan|toai|trang|tri|trieu|trinh|trong|truc|trung|truong|tu|tuan|tung|tuoi|tuyen|tuyet|ty|teo|uyen|van|vien|viet|vinh|vu|vuong|vy|xuan|xuyen|yen";
const ORDER = "hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut";
const NOT_NICKNAMES = "(?!(?:nay|do|kia|ay|da|se|dang|bi|chua|khong|co|la|va|cung|nguoi|ho|nam|thang|ngay|tuan|gio|met|cay|con|cai|chiec|bao|xe|lan|tram|muoi|ngan|trieu|dong|ap|xa|noi|gan|gop|lam|vay|ben|nua|cho|voi|thi|ma|khi|vi|neu|ca|deu|tai|o|vua|moi|bo|tam|tui|em|tan|khoi|can|bon|hai|ba|tu|sau|bay|chin|so|lo|duong|nha|cua|nuoc|dat|dien|may)\\b)";
/** A given name, two of them, a birth order with a nickname ("bay hung"), or a whole name with "van", "thi". */
const NAME = `(?:(?:${[...SURNAMES].join("|")}) (?:van|thi) [a-z]{2,6}|(?:${ORDER}) (?:(?:${GIVEN})|${NOT_NICKNAMES}[a-z]{2,6})|(?:kim|ngoc|thanh|my|bich|minh|hoang|quoc|duc|huu|xuan|thuy) (?:${GIVEN})|(?:${GIVEN}))`;

/** What only a person does, suffers or is, whole phrases. */
const DOES = "gay (?:roi|go|mat trat tu|su|on)|danh (?:vo|nguoi|nhau|con|dap|bac|hang xom)|chui (?:boi|nguoi|hang xom|mang)|hanh hung|hanh ha|nhau (?:nhet|say|xin)|say (?:xiu|ruou|roi)|nghien|(?:an )?trom|an cap|cuop|giat (?:hui|no)|cam dao|ngoai tinh|ly (?:di|hon|than)|bo (?:hoc|nha|tron|vo|chong)|tron (?:no|mat)|thieu no|no (?:tien|hop|ngan|nong|thue)|thieu tien|vay (?:tien|nang|no|\\d)|tam than|mac benh|bi (?:benh|lao|ung thu|tam|bat|giam|xam|hiv|khuyet|nghien|phat|nhac|kien|mat|tai nan|dot)|dang dieu tri|(?:khong|chua|da|moi|vua) (?:chiu |dong y |duoc )?(?:ky|nop|nhan|thao|doi|dong y|cam ket|hua|khai|xin loi|tra (?:tien|no|lai)|boi thuong|chap hanh|thua nhan)|dong y|cam ket|hua|nhan (?:tien|loi|hoi lo)|lam don|to (?:cao|giac)|khieu nai|kien (?:ra|thua|nguoi)|thua (?:hang xom|nguoi|kien)|la (?:nguoi (?:to|lam|ban|gay|bao|phan anh|vi pham|ky|thue|dung)|hang xom|con (?:cua |ong |ba ))|lan (?:chiem|lo|dat|ranh|long|duong|via)|xa (?:nuoc thai|rac|thai)|nuoi (?:heo|ga|cho|vit|bo|chim|tom)|ban (?:thuoc|hang|ruou|ma tuy|vat|dat)|mo (?:quan|loa|nhac|tiem)|cho (?:thue|vay|muon)|di (?:chong|lam xa|tu|cai nghien)|khong (?:du dieu kien|co giay|dong y|chiu|hop tac)|cat (?:co|nha|hang rao|chuong)|xay (?:nha|rao|lan)|rao (?:dat|lo|duong)|bao luc|xam hai|ngoai gia thu|mang thai|sinh con|qua doi|chet";
/** Somebody met, called, fined or named as an owner: what follows needs to tell nothing more than an end or the next step. */
const MET = "(?:da |vua )?(?:moi|gap(?: go)?|phat|xu phat|nhac nho|nhac|lam viec voi|giay moi cho|giua|to cao|tam giu|bat giu|lap bien ban(?: voi| doi voi)?|theo loi)";
const OWNER = "(?:ho|nha|gia dinh|vo|chong|con|con trai|con gai|me|cha|em|chuong heo|chuong|dat|ruong|quan|lo)(?: cua)?";
const ENDS = "(?=$|[,.;:)]| (?:len|toi|ve|vi|va|den|ngay|de|cung|tai|\\d|hai lan|hai trieu|lan|bi|da|khong|chua|di|o|danh|an|nghien|nuoi|xa|hua|ky|nop)\\b)";

const PATTERNS = [
  new RegExp(`(?<![a-z])(?<kin>ong|ba|anh|chi|chu|co|bac|thim|thang|em|chau|di|cau|mo|cu) (?<name>${NAME}) (?:da |dang |vua |moi |cung |lai |hay |thuong |con )?(?:${DOES})(?![a-z])`, "g"),
  new RegExp(`(?<![a-z])${MET} (?<kin>ong|ba|anh|chi|chu|bac) (?<name>${NAME})${ENDS}`, "g"),
  new RegExp(`(?<![a-z])${OWNER} (?<kin>ong|ba|anh|chi|chu|bac|em) (?<name>${NAME})(?=$|[,.;:)]| (?:${DOES}|bi|da nop|gay|an|danh|di|ngoai|lan|den|xa|lam))`, "g"),
];

/** "Ống nước", "ba tháng", "chi phí", "có hoa": the word of address and the next are one word or a number. */
function isWord(kin: string, name: string): boolean {
  const [first = ""] = name.split(" ");
  return WORDS[kin]?.has(first) === true && (kin === "co" || !/ (?:van|thi) /.test(name)) && !(kin === "ba" && ORDER.split("|").includes(first) && name.includes(" ") && !COUNTED.has(first));
}

const COUNTED: ReadonlySet<string> = new Set(["nam", "tu", "hai", "tam", "ba", "muoi"]);
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ong: words("bo nuoc cong nhua dan xa hut tron thep nam tien"), ba: words("thang nam tu hai tam ba con me bo dong lan tinh loai khoi mai manh dot quy canh hang hop le binh phong nguyen"),
  anh: words("em chi sang huong hung ve chup hai ho"), chi: words("phi tieu tra cuc hoi nhanh bo doan tien tiet huy dinh em khi ho thi dao thuong thanh"),
  chu: words("ky y xe nha ho trai quan co tich truong dau dong yeu tri de nghia the nhiem no nhat doanh phuong tro bai ghe tau dat thau hang vuon may vuon ruong thue thu quyen tam"),
  co: words("canh doan quan so hoi may the nhieu ba hai tu nam sau bay tam chin muoi cay dien dinh do dung dang duoc loi hieu ich van thu ly ky quyen nguyen giay tien thai thien nha phong nhan tinh tin truong trung tai tam an anh bao binh cau chinh chi chien dat dai dong hanh han hang hop hoan huong lien lap luc le lai loc my quy quang san tham thanh thuong tien toan tri trong tu tuan tung van vien viet xuan phuc phuoc phi phu phat nghi nghia khoa khoi kha kiem gi giang hien hong hoa"),
  bac: words("si cau dam lieu nam an giang kan ninh ha kinh thang trung bo phan"), em: words("do chinh dung hoc hoi be nho trai gai ho ut"), thang: words("do hai ba tu nam sau bay tam chin muoi loi tien gieng chap nhat"),
  di: words("hoc lam lai tu dau hai ba nam doi chuyen dan cu tien toan tim thu ban bien linh"), cau: words("hai ba tu nam sau bay tam chin muoi ong my treo tinh ca cu duong dai hoi thang long le sang an do dien"), mo: words("hai ba nam lai rong cua quan tiec may quang phong than cau dien thau dai"),
  cu: words("hai the tri dan lao tu tinh ban cai"), chau: words("hoc be nho au a thanh"), thim: words(""),
};

/** "Anh năm ngoái", "chú thanh niên". */
const NOT_AFTER = /^(?:nam (?:ngoai|nay|truoc|sau|qua)|tri (?:thuc|tue)|thanh nien|hoa mau|phong tro|an toan|tam su)\b/;

/** What makes the word of address another word: a thing counted, a place, an office. */
const NOT_BEFORE = /(?:phan|hinh|tieng|dien|doan|quan|gia|dan|tam|xe|cay|kinh|kenh|rach|cau|cho|ap|duong|chua|vam|thu|khoa|lop|truong|cong an|khu)$/;
