import type { PersonalDataType, Span } from "./redact.ts";

/** Telephone, identity, account, insurance numbers, plates and dates of birth. */
export function findNumbers(text: string): Span[] {
  return [...cards(text), ...digitRuns(text), ...spelledOut(text), ...plates(text), ...births(text)];
}

/** Runs of digits with the separators people put in, letters O and l standing for digits allowed. */
const RUN = /(?<![\p{L}\p{N}.,/])(?:\+\s?)?(?:\(\+?\d{1,4}\)[ .-]?)?[\dOoQ](?:[ .\-–]{0,2}[\dOolIQ|])*(?![\p{L}\p{N}])/gu;

function* digitRuns(text: string): Generator<Span> {
  for (const match of text.matchAll(RUN)) {
    const raw = match[0];
    if (!/\d/.test(raw) || (raw.match(/\d/g)?.length ?? 0) < 4) continue;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 44), start).toLowerCase();
    const after = text.slice(start + raw.length, start + raw.length + 24).toLowerCase();
    if (/^\s?[/][\p{L}\d]/u.test(after) || /^-[\p{L}]/u.test(after)) continue;
    for (const part of parts(raw)) {
      const type = typeOf(part.digits, part.text, before + raw.slice(0, part.start), after, raw);
      if (type) yield { start: start + part.start, end: start + part.start + part.text.length, type };
    }
  }
}

/** "0919-000-403 0944-000-576" is two numbers: cut where the first is complete. */
function parts(raw: string): { text: string; digits: string; start: number }[] {
  const digits = plain(raw);
  if (digits.length < 18 || !/^0[35789]/.test(digits)) return [{ text: raw, digits, start: 0 }];
  let seen = 0;
  for (let i = 0; i < raw.length; i++) {
    if (plain(raw.charAt(i)) !== "") seen++;
    if (seen === 10) {
      const rest = raw.slice(i + 1);
      const lead = rest.length - rest.replace(/^[ .\-–]+/, "").length;
      return [{ text: raw.slice(0, i + 1), digits: digits.slice(0, 10), start: 0 }, ...parts(rest.slice(lead)).map((part) => ({ ...part, start: part.start + i + 1 + lead }))];
    }
  }
  return [{ text: raw, digits, start: 0 }];
}

function plain(run: string): string {
  return run.replace(/[OoQ]/g, "0").replace(/[lI|]/g, "1").replace(/\D/g, "");
}

function typeOf(digits: string, written: string, before: string, after: string, whole: string): PersonalDataType | null {
  if (NOT_PERSONAL.test(before) || /^(?:\s?)(?:đồng|đ(?![\p{L}])|dong(?![\p{L}])|vnd|vnđ|ngàn|nghìn|triệu|tr(?![\p{L}])|k(?![\p{L}]))/u.test(after)) return null;
  const size = digits.length;
  if (size >= 6 && size <= 19 && ACCOUNT.test(before)) return "bank_account";
  if (size === 10 && INSURANCE.test(before)) return "health_card";
  if (size === 15 && INSURANCE.test(before)) return "health_card";
  if (size === 12 && (IDENTITY.test(before) || /^0\d{2}[0-3]/.test(digits)) && !/[.,]/.test(written)) return "id_number";
  if (size === 9 && IDENTITY.test(before)) return "id_number";
  if (isPhone(digits, whole.trimStart().startsWith("+"))) return (PUBLIC_LINE.test(before) || OFFICE_AFTER.test(after)) && !OWN_LINE.test(before) ? null : "phone";
  if (PHONE.test(before) && (/^0\d{7,10}$/.test(digits) || /^[35789]\d{8}$/.test(digits)) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(written.trim())) return PUBLIC_LINE.test(before) ? null : "phone";
  if (size >= 8 && size <= 16 && BANK_AFTER.test(after)) return "bank_account";
  return null;
}

function isPhone(digits: string, plus: boolean): boolean {
  if (/^0[35789]\d{8}$/.test(digits) || /^02\d{9}$/.test(digits) || /^01[2689]\d{8}$/.test(digits)) return true;
  if (/^0084\d{9,10}$/.test(digits)) return true;
  return /^84(?:0?[35789]\d{8}|0?2\d{9})$/.test(digits) || (plus && /^84\d{9,10}$/.test(digits));
}

/** Labels after which a number names no person, whatever its shape. */
const NOT_PERSONAL = /(?:mã số thuế|ma so thue|mst|mã vạch|ma vach|hóa đơn|hoa don|hoá đơn|số lô|so lo|mã lô|biên lai số|bien lai so|số seri|seri|mã hồ sơ|ma ho so|mã đơn|mã vận đơn|tọa độ|toa do|mã khách hàng|ma khach hang|công tơ|số vào sổ|mã in|in ma|mã|thửa|thua|tờ bản đồ|to ban do|dự án)(?:\s*(?:đất|số|so|:|là|la|hộ|tiền|điện|nước|dien|nuoc|tien|in|ma|của|cua|là|công ty|hàng))*\s*$/u;

const ACCOUNT = /(?:stk|số tài khoản|so tai khoan|tài khoản|tai khoan|(?<![\p{L}])tk(?![\p{L}])|số tk|so tk|thẻ atm|số thẻ|so the|account|agribank|vietcombank|vcb|bidv|vietinbank|mb ?bank|(?<![\p{L}])mb(?![\p{L}])|sacombank|techcombank|tpbank|acb|vpbank|hdbank|lpbank|momo|kienlongbank|ngân hàng|ngan hang)[^\d\n.;!?]{0,24}$/u;
const BANK_AFTER = /^\s*(?:,|\(|-)?\s*(?:ngân hàng |ngan hang |nh )?(?:agribank|vietcombank|vcb|bidv|vietinbank|mb ?bank|mb(?![\p{L}])|sacombank|techcombank|tpbank|acb(?![\p{L}])|vpbank|lpbank|kienlongbank|chủ tk|chu tk|chủ tài khoản)/u;
const INSURANCE = /(?:bhxh|bhyt|bảo hiểm|bao hiem|sổ bảo hiểm|thẻ bảo hiểm|mã số bh|ma so bh)[^\d\n.;!?]{0,20}$/u;
const IDENTITY = /(?:cccd|cmnd|cmt|căn cước|can cuoc|định danh|dinh danh|chứng minh|chung minh|số cc|giấy tờ tùy thân|hộ chiếu|ho chieu)[^\n;!?]{0,32}$/u;
const PHONE = /(?:sđt|sdt|đt|dt|số điện thoại|so dien thoai|điện thoại|dien thoai|số máy|so may|số phone|phone|zalo|gọi|goi|liên hệ|lien he|alo|số|so|máy bàn|may ban|hotline)[^\d\n.;!?]{0,16}$/u;
const PUBLIC_LINE = /(?:đường dây nóng|duong day nong|hotline|tổng đài|tong dai|trụ sở|tru so|văn phòng ủy ban|ủy ban|uy ban|ubnd|cơ quan|co quan|bệnh viện|benh vien|trực ban|truc ban|điện lực|dien luc|in trên|ghi trên|niêm yết|cấp nước|phòng cảnh sát|thông báo)[^\n;!?]{0,28}$/u;
const OFFICE_AFTER = /^\s?(?:của|cua|là (?:số )?(?:của )?|bên|ben)\s?(?:ủy ban|uy ban|ubnd|xã|xa|phường|phuong|công an|cong an|trạm|tram|bệnh viện|benh vien|điện lực|dien luc|sở|văn phòng|tổng đài|cơ quan)(?![\p{L}])/u;
const OWN_LINE = /(?:của tôi|cua toi|của em|của tui|cua tui|nhà tôi|nha toi|nhà em|tôi là|riêng|(?:ông|bà|anh|chị|chú|cô|trưởng ấp|chủ tịch|bí thư) (?:\p{L}+ ){0,3})[^\n;!?]{0,20}$/u;

/** Health insurance cards: two letters and thirteen digits, grouped or not. */
function* cards(text: string): Generator<Span> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])([A-Za-z]{2})[ .-]?[1-5](?:[ .-]?\d){12}(?![\p{L}\p{N}])/gu)) {
    if (!CARD_GROUPS.has((match[1] ?? "").toUpperCase())) continue;
    yield { start: match.index, end: match.index + match[0].length, type: "health_card" };
  }
}

/** Groups of insured people: the two letters a card begins with (QĐ 1351/QĐ-BHXH and later lists). */
const CARD_GROUPS = new Set("DN HX CH NN TK HC XK HT TB NO CT XB TN CS QN CA CY CC CK CB KC HD TE BT HN DT DK XD TS TC TQ TA TY HG LS CN HS SV GB GD ND TH TV TD TU BA PV XN MS XV NU HK AK BD".split(" "));

const DIGIT_WORD = "(?:không|khong|hông|ko|zero|một|mot|mốt|hai|ba|bốn|bon|tư|tu|năm|nam|lăm|lam|nhăm|sáu|sau|bảy|bay|bẩy|tám|tam|chín|chin|\\d)";

/** "không chín mốt tám, không không không, …": nine digits or more, the first of them zero. */
function* spelledOut(text: string): Generator<Span> {
  const rule = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:không|khong|ko|zero|0)(?:[\s,.\-]+${DIGIT_WORD}){8,11}(?![\p{L}\p{N}])`, "giu");
  for (const match of text.matchAll(rule)) {
    if (!/\p{L}/u.test(match[0])) continue;
    yield { start: match.index, end: match.index + match[0].length, type: "phone" };
  }
}

/** Two digits of the province, a letter or two, four or five digits. */
function* plates(text: string): Generator<Span> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}./-])([1-9]\d)[ .-]?([A-Za-zđĐ]{1,2}\d?|[A-Z]\d?)[ .-]{0,3}(\d{3}[. ]\d{2}|\d{5}|\d{4})(?![\p{L}\p{N}]|[.,]\d)/gu)) {
    const [whole, , letters = ""] = match;
    const before = text.slice(Math.max(0, match.index - 30), match.index).toLowerCase();
    const said = /(?:biển|bien|bks|bs|xe|plate|chiếc|chiec|ô tô|o to|mô tô|số)[^\n.;!?]{0,24}$/u.test(before);
    const tidy = /^[A-ZĐ]/.test(letters) || /[.-]/.test(whole);
    if (/^(?:k|tr|kg|m|ha|h|km)$/i.test(letters) && !said) continue;
    if (said || tidy) yield { start: match.index, end: match.index + whole.length, type: "plate" };
  }
}

const BORN = /(?:sinh|sanh|sn|ngày sinh|ngay sinh|n\.?s|năm sinh|nam sinh|đẻ|dob)(?: (?:ngày|ngay|vào|vao|hôm|ngày tháng|nhằm|ngày tháng năm|thang|nam|năm))*\s*:?\s*(?:là|la|vào|vao)?\s*$/u;

/** Day, month and year after "sinh": the year alone stays, for policy depends on age. */
function* births(text: string): Generator<Span> {
  const dates = /(?<![\p{L}\p{N}/])(?:(?:mùng|mung|mồng|mong|ngày|ngay)\s+)?\d{1,2}(?:\s?[/.\-–]\s?\d{1,2}\s?[/.\-–]\s?|\s+(?:tháng|thang|t)\s?\d{1,2}\s*,?\s*(?:năm|nam)?\s*|\s\d{1,2}\s)(?:19|20)?\d{2}(?![\p{L}\p{N}/])/giu;
  for (const match of text.matchAll(dates)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index).toLowerCase();
    if (!BORN.test(before)) continue;
    const lead = /^(?:ngày|ngay)\s+/iu.exec(match[0])?.[0].length ?? 0;
    yield { start: match.index + lead, end: match.index + match[0].length, type: "birth_date" };
  }
}
