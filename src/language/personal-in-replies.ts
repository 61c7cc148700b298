import { bareNames } from "./bare-names-in-replies.ts";
import { fold } from "./fold.ts";
import { HEROES } from "./name-syllables.ts";
import { startsOfficeName } from "./office-names.ts";
import { type PersonalDataType, type Span, findPersonalData, redact } from "./redact.ts";

/**
 * Personal data of somebody who does not answer by office, in what a citizen will read (domain.md §6.2; the leaks come from the answering
 * side). Offices write names in full and with capitals, so any capitals after a word of address are a person here; who answers by office,
 * an office's own address, number and letter box may stand. Pure.
 * @param publicNames names of persons that places bear
 */
export function personsInReply(text: string, publicNames: readonly string[]): Span[] {
  const found = findPersonalData(text, publicNames);
  const more = [...named(text, publicNames), ...householders(text), ...homes(text), ...bareNames(text)].filter(({ start, end }) => !found.some((span) => span.start < end && start < span.end));
  return [...found, ...more].filter((span) => !mayStand(text, span)).toSorted((one, other) => one.start - other.start);
}

/** A reply as others may read it: personal data masked, and whoever a reply names besides; who answered by office is masked too. Pure. */
export function maskPersonsInReply(text: string, publicNames: readonly string[]): string {
  // Persons first: a mask bears accents, and names typed without them are looked for only where there are none.
  const persons = personsInReply(text, publicNames).filter(({ type }) => type === "person_name" || type === "address").toReversed();
  return redact(persons.reduce((left, { start, end, type }) => left.slice(0, start) + (type === "address" ? "[địa chỉ]" : "[tên người]") + left.slice(end), text), publicNames).text;
}

function mayStand(text: string, { start, end, type }: Span): boolean {
  const before = fold(text.slice(Math.max(0, start - 64), start).normalize("NFC"));
  const after = fold(text.slice(end, end + 48).normalize("NFC"));
  if (type === "person_name") return startsOfficeName(text, start) || answersByOffice(before, after) || WORDS_LIKE_NAMES.test(fold(text.slice(start, end).normalize("NFC")));
  const clause = /[^.;!?\n]*$/.exec(before)?.[0] ?? "";
  if (type === "phone") return /^(?:02|\+842|1[89]00)/.test(text.slice(start, end).replace(/[^\d+]/g, "")) && OFFICE.test(before);
  if (type === "address") return OFFICE.test(clause) && !PERSONAL.test(clause);
  return type === "email" && /\.gov\.vn$/i.test(text.slice(start, end));
}

/** "Cô chú yên tâm", typed without accents. */
const WORDS_LIKE_NAMES = /^(?:yen tam|an tam)$/;

/** "Chủ tịch UBND xã Nguyễn Văn Hải", "thiếu tá …", "anh Nam, cán bộ địa chính", "bà con gặp anh Tâm". */
function answersByOffice(before: string, after: string): boolean {
  if (ROLE_AFTER.test(after)) return true;
  const role = ROLE_BEFORE.exec(before);
  if (role && !PERSONAL.test(role[1] ?? "") && !ACTS.test(role[1] ?? "")) return true;
  return MEET.test(before) && !/\b(?:da|vua|se|phai) gap\b/.test(before);
}

const ROLE = String.raw`(?:can bo|dong chi|d\/c|(?:pho )?chu tich|(?:pho )?bi thu|(?:pho )?truong (?:phong|ban|ap|khom|tram|cong an|doan)|pho phong|to truong|doi truong|cong chuc|vien chuc|chuyen vien|cong an vien|(?:pho )?giam doc(?! (?:cong ty|dntn|hop tac xa|htx))|(?:pho )?hieu truong|hieu pho|bac si|y si|nguoi phu trach|chi huy truong|(?:dai|thuong|trung|thieu) (?:uy|ta)|thanh tra vien|hoa giai vien|kiem lam vien)`;
const KIN = String.raw`(?:ong|ba|anh|chi|co|thay|dong chi)`;
/** The role, up to six words of its unit, perhaps a comma and a word of address. */
const ROLE_BEFORE = new RegExp(String.raw`\b${ROLE}((?:[ ,-]+\p{L}+){0,9}?)(?: ?[:,])?(?: ${KIN})? ?:? ?$`, "u");
const ROLE_AFTER = new RegExp(String.raw`^ ?[,(–-] ?(?:la )?${ROLE}\b`);
const MEET = new RegExp(String.raw`(?:^|\b(?:ba con|anh|chi|co|chu|bac|ong|ba|moi|lien he|toi|den|len)\b[^.;!?]{0,40}|[,;.] )gap(?: truc tiep)?(?: ${KIN})? ?$`);
/** Between an office and a name: the name belongs to somebody the office dealt with. */
const ACTS = /\b(?:nha|ho|con|vo|chong|cua|voi|cho|moi|bat|phat|toi|den|gap|nhac|lam viec|yeu cau|mua|ban|la nguoi|giao|lap bien ban|xu phat|tam giu|tra|do dat|kiem tra|xac nhan|cho biet|noi|bao|thay|ghi|da|se|dang)\b/;
const PERSONAL = /\b(?:ong|ba|anh|chi|chu|co|bac|ho (?:ong|ba|anh|chi)|nha (?:ong|ba|anh|chi)|chu (?:nha|xe|quan|co so|trai)|nguoi (?:vi pham|bi)|ngu|thuong tru|ho khau)\b/;
const OFFICE = /\b(?:ubnd|uy ban|phong (?!tro)|so (?:xay|nong|noi|y|giao|tai|tu|khoa|van|cong)|ban (?:quan|tiep|chi|dan|giai)|bo phan|mot cua|tram|cong an|truc|duong day|benh vien|dien luc|van phong|trung tam|co quan|ngan hang|buu dien|toa an|chi cuc|tru so|mat tran|hoi |lien doan|thue|truong (?:tieu|trung|mam|thcs|thpt))/;

const CAPITAL = String.raw`\p{Lu}\p{Ll}*`;
/** A word of address, small or at the beginning, and capitals behind it. */
const ADDRESSED = new RegExp(String.raw`(?<![\p{L}])(?:(?<=^|[.;:!?]\s)(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Cháu|Em|Cụ|Thầy)|ông|bà|anh|chị|cô|chú|bác|cháu|em|bé|cụ|thầy|dượng|dì|cậu|mợ|thím|vợ|chồng|thằng) (${CAPITAL}(?: ${CAPITAL}){0,3})`, "gu");
/** "Hồng Văn Xiêm", "Ong Thị Mai": nothing else is written so. */
const MIDDLE = new RegExp(String.raw`(?<![\p{L}])(${CAPITAL} (?:Văn|Thị) ${CAPITAL}(?: ${CAPITAL})?)`, "gu");
/** "nhóm gồm Khánh, Duy và Trọng Nhân". */
const LISTED = new RegExp(String.raw`(?:gồm|tên là|tên) (${CAPITAL}(?: ${CAPITAL}){0,2}(?:, ${CAPITAL}(?: ${CAPITAL}){0,2})*(?: và ${CAPITAL}(?: ${CAPITAL}){0,2})?)`, "gu");
const PLACES = /(?:^| )(?:duong|truong|xa|phuong|ap|khom|cau|cho|kenh|kinh|rach|vam|song|cong|chua|den|lang|hon|ben|khu|du an|cong ty|tnhh|cua hang|dai ly|quan|tiem|nga tu|nga ba|tinh|mui|san bong|cong vien|doan|chung cu|chi nhanh|tuyen|lo|tieu hoc|mam non|trung hoc|co so|pho thong|thpt|thcs) ?$/;
/** Not names: offices, institutions, regions, peoples. */
const NOT_PERSONS = /^(?:ubnd|hdnd|trung tam|cong an|hoi|phong|so|ban|mat tran|to |bo doi|bien phong|dan quan|chi nhanh|van phong|dien luc|benh vien|tram|uy ban|doan|bi thu|chu tich|truong|pho|khmer|hoa|kinh|viet|nha nuoc|dang|quoc hoi|chinh phu|toa an|vien|ngan hang|thue|cuc|chi cuc|anh hung|vnah|zalo|hai ba trung)\b/;
const BIRTH_ORDER = /^(?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut|ca)$/;

function* named(text: string, publicNames: readonly string[]): Generator<Span> {
  const known = new Set([...HEROES, ...publicNames].map((name) => fold(name)));
  for (const pattern of [ADDRESSED, MIDDLE, LISTED]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? "";
      const start = match.index + match[0].length - name.length;
      const bare = fold(name);
      if (known.has(bare) || NOT_PERSONS.test(bare) || BIRTH_ORDER.test(bare) || name === name.toUpperCase()) continue;
      if (PLACES.test(fold(text.slice(Math.max(0, match.index - 16), match.index)))) continue;
      if (pattern === MIDDLE && /^(?:ap|cho|xa|nha|phong|so|trung tam|ban)\b/.test(bare)) continue;
      yield { start, end: start + name.length, type: "person_name" };
    }
  }
}

/** "hộ ông Hai bên cạnh": birth order alone names nobody, but with the house it does. */
function* householders(text: string): Generator<Span> {
  for (const match of text.matchAll(/(?<![\p{L}])(?:[Hh]ộ|[Nn]hà|[Gg]ia đình) ((?:ông|bà|anh|chị|cô|chú|bác|dì) (?:Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Út))(?![\p{L}]| \p{Lu})/gu)) {
    const name = match[1] ?? "";
    yield { start: match.index + match[0].length - name.length, end: match.index + match[0].length, type: "person_name" };
  }
}

/** "ngụ 15 Lê Lợi": a number and a street after a word for where somebody lives. */
function* homes(text: string): Generator<Span> {
  for (const match of text.matchAll(new RegExp(String.raw`(?:[Hh]ộ khẩu|[Tt]hường trú|[Nn]gụ|[Cc]ư ngụ)(?: tại| ở| số)? (\d{1,4}[A-Za-z]?(?:/\d{1,4})* ${CAPITAL}(?: ${CAPITAL}){0,3})`, "gu"))) {
    const place: string = match[1] ?? "";
    yield { start: match.index + match[0].length - place.length, end: match.index + match[0].length, type: "address" as PersonalDataType };
  }
}
