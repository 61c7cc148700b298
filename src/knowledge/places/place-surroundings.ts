import type { Utterance, Word } from "../../language/utterance.ts";
import type { Mention } from "./place-mentions.ts";

/** What the words around a name tell about it. */
export interface Surroundings {
  /** The words before it, lower case. */
  before: string;
  /** A word of place before it: "ở", "dưới", "chợ", "khu". */
  place: boolean;
  /** A market, port, bridge or the like carries the name. */
  landmark: boolean;
  /** "ấp 5 Tân Lộc". */
  hamletBefore: boolean;
  /** "cũ", "hồi trước", "trước đây". */
  old: boolean;
  /** "U Minh mới", "không phải huyện". */
  renamed: boolean;
  /** Written with capitals in a text that is not all capitals. */
  capital: boolean;
  /** The message holds hardly anything else, as an answer to "where?". */
  alone: boolean;
  /** Typed without marks. */
  loose: boolean;
  /** A street, school, shop, product or person of that name. */
  namesSomethingElse: boolean;
  /** The person works, studies or passes through there. */
  away: boolean;
  /** "đang ở", "tôi sống ở". */
  here: boolean;
  /** "quê ở", "gốc". */
  origin: boolean;
  /** House, land or family there: "nhà tôi ở", "đất ở", "hộ khẩu". */
  home: boolean;
  /** "không phải xã Tân Thuận mà …": named to be set aside. */
  denied: boolean;
  /** The message speaks of a home that is not named. */
  homeElsewhere: boolean;
}

export function readSurroundings(heard: Utterance, mention: Mention): Surroundings {
  const { words, text } = heard;
  const before = sentencePart(words, text, mention.start, -1);
  const after = sentencePart(words, text, mention.end, 1);
  const named = words.slice(mention.marker === null ? mention.start : mention.start + 1, mention.end);
  const left = ` ${before.map(form).join(" ")} `;
  const right = ` ${after.map(form).join(" ")} `;
  return {
    before: left.trim(),
    place: PLACE.test(left) || /^ (?:nay|giờ|gio|bây giờ|bay gio) (?:thuộc|thuoc|là|la|nhập|nhap|về|ve) (?:xã|xa|phường|phuong|đâu|dau)/u.test(right),
    landmark: LANDMARK.test(left),
    hamletBefore: /(?:ấp|ap|khóm|khom) (?:\p{L}+ ){0,2}(?:\d+[a-z]?|\p{L}+(?: \p{L}+)?) $/u.test(left),
    old: OLD_AFTER.test(right) || OLD_BEFORE.test(left),
    renamed: /^ (?:mới|moi|hiện nay|bây giờ) /u.test(right) || /(?:không|khong|ko|k|hông|hổng) (?:phải|phai) (?:là |la |nguyên |nguyen |vùng |vung |cái |cai )*(?:huyện|huyen)/u.test(right),
    capital: text !== text.toUpperCase() && named.length > 0 && named.every((word) => /^\p{Lu}/u.test(word.text)),
    alone: words.length <= named.length + 1,
    loose: named.every((word) => word.loose),
    namesSomethingElse: THING.test(left) || PERSON.test(left),
    away: AWAY.test(left) || AWAY_AFTER.test(right),
    here: HERE.test(left),
    origin: ORIGIN.test(left),
    home: HOME.test(left),
    denied: DENIED.test(left),
    homeElsewhere: /(?: quê| que| dưới nhà| duoi nha| ở nhà| ba má| ba ma| má em| má tôi| ma toi| hộ khẩu| ho khau)/u.test(` ${words.map(form).join(" ")} `),
  };
}

/** Up to eight words on one side, not past the end of the sentence. */
function sentencePart(words: readonly Word[], text: string, from: number, step: 1 | -1): Word[] {
  const out: Word[] = [];
  let at = step === 1 ? from : from - 1;
  while (out.length < 8 && at >= 0 && at < words.length) {
    const word = words[at];
    const neighbour = words[step === 1 ? at - 1 : at + 1];
    if (!word) break;
    if (neighbour) {
      const gap = step === 1 ? text.slice(neighbour.end, word.start) : text.slice(word.end, neighbour.start);
      if (/[!?;\n]|\.(?=\s|$)/.test(gap) && !(step === -1 && word.text.length <= 2)) break;
    }
    if (step === 1) out.push(word);
    else out.unshift(word);
    at += step;
  }
  return out;
}

function form(word: Word): string {
  return word.text.toLowerCase();
}

const PLACE = /(?: ở| o| tại| tai| bên| ben| dưới| duoi| trên| tren| trong| ngoài| ngoai| vùng| vung| khu| vực| vuc| về| ve| qua| lên| len| xuống| xuong| dân| dan| con| người| nguoi| quê| que| gần| gan| hướng| huong| ngay| chỗ| cho| từ| tu| tới| toi| đến| den| thuộc| thuoc| cảng| chợ| biển| bien| vàm| vam| kênh| kinh| kenh| kè| ke| bến| ben| xe| cống| cong| cầu| tuyến| tuyen| lộ| lo| rừng| rung| sông| song| rạch| rach| ub| ubnd| xã| đồn| trạm| tram| ban) $/u;

const LANDMARK = /(?: chợ| cho| cầu| cau| cống| cong| bến xe| ben xe| bến phà| bến tàu| cây xăng| cay xang| trạm xăng| cư| cu) (?:mới |cũ |nổi )?$/u;

const OLD_AFTER = /^ (?:\S+ ){0,4}?(?:cũ|cu|xưa|hồi xưa|hồi đó|hoi do|hồi trước|hoi truoc|trước đây|truoc day|ngày trước|hồi chưa|trước khi|truoc khi)(?: |$)/u;
const OLD_BEFORE = /(?: hồi trước| hoi truoc| trước đây| truoc day| hồi xưa| hoi xua| hồi đó| hoi do| chưa nhập| chua nhap| chưa sáp nhập| trước sáp nhập| trước là| truoc la| hồi chưa nhập) (?:\S+ ){0,4}$/u;

const DENIED = /(?: (?:không|khong|ko|k|hông|hong|hổng|chẳng) (?:phải|phai)| (?:ghi|nói|gõ|nhắn|noi|nhan) (?:lộn|nhầm|sai|lon|nham)) (?:là |la |ở |o |bên |ben |thành |thanh )*$/u;

/** Something that borrows a place's or hero's name. A school or street may stand in any commune. */
const THING = /(?: đường| duong| đại lộ| hẻm| hem| trường| truong| học| hoc| thcs| thpt| non| mẫu giáo| thông| tên| ten| quán| quan| tiệm| tiem| công ty| cong ty| cty| hàng| hang| khách sạn| vựa| vua| cua| tôm| mắm| mam| khô| kho| cá| đại lý| dai ly| shop| phòng khám| xưởng| hùng| hung| liệt sĩ| tượng đài| công viên| cong vien| đình| đền| nhà xe| hãng| hang xe| nhãn| hiệu| giải| đội bóng| clb| sản) (?:mang tên |mang ten |tên |ten |cô |ông |bà )?$/u;

const PERSON = /(?: ông| ong| bà| anh| chị| chi| chú| chu| cô| bác| bac| thầy| thay| cậu| dì| dượng| em| cháu| sĩ| si| tên| ten| tịch| tich| thư| thu| bé|  con trai| con gái) $/u;

const AWAY = /(?: bán hàng| ban hang| buôn bán| buon ban| mua bán| mua ban| phụ hồ| phu ho| làm hồ| lam ho| chạy chợ| khám bệnh| kham benh| điều trị| dieu tri| thuê trọ| thue tro| thuê nhà| bán vé số| giao hàng| đi làm| di lam| làm công nhân| lam cong nhan| làm thuê| lam thue| làm mướn| lam muon| đang làm| dang lam| làm việc| lam viec| học| hoc| ở trọ| o tro| công tác| cong tac| làm ăn| lam an| đi học| di hoc| trọ| đi ghe| chạy xe| lấy chồng| đi biển| nuôi bệnh| nằm viện| đang ở| dang o| đang đứng|  tôi qua| toi qua| tui qua| đi| di| ghé| ghe) (?:\S+ ){0,3}(?:ở |o |tại |tai |trên |tren |bên |ben |ngoài |ngoai |qua |lên |len |xuống |xuong |dưới |duoi |tới |toi |huyện |tỉnh |tp |xã |phường )?$/u;
const AWAY_AFTER = /^ (?:làm thuê|lam thue|làm mướn|lam muon|làm công nhân|lam cong nhan|làm ăn|lam an|học|hoc|ở trọ|o tro|làm việc|lam viec|chơi|choi|thăm|tham)(?: |$)/u;
const HERE = /(?: đang ở| dang o| đang sống| dang song| sống ở| song o| tạm trú| tam tru| ở trọ| o tro) (?:\S+ ){0,2}$/u;
const ORIGIN = /(?: quê| que| gốc| goc| nguyên quán| sinh ra) (?:\S+ ){0,3}$/u;
const HOME = /(?: nhà| nha| đất| dat| vuông| vuong| ruộng| ruong| con| má| ba má| ba ma| ông bà| mẹ| me| quê| que| hộ khẩu| ho khau| vợ| chồng| gia đình| gia dinh) (?:\S+ ){0,3}(?:ở |o |tại |tai |dưới |duoi |bên |ben )?(?:\S+ )?$/u;
