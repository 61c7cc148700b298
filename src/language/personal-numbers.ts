import { findBirths } from "./personal-dates.ts";
import { flat } from "./personal-flat.ts";
import type { PersonalDataType, Span } from "./redact.ts";

/** Telephone, identity, account, insurance numbers, plates and dates of birth. */
export function findNumbers(text: string): Span[] {
  const bare = flat(text);
  return [...cards(bare), ...digitRuns(text, bare), ...spelledOut(bare), ...plates(text, bare), ...findBirths(text, bare)];
}

/** Labels that people write against the number: "đt0945661782". */
const GLUED = "(?<=(?<![a-z0-9])(?:sdt|dt|tel|phone|stk|tk|zalo|cccd|cmnd|cmt|cc|so|so dt|lh|call|hotline))";

/** Runs of digits with the separators people put in, letters O and l standing for digits allowed. */
const RUN = new RegExp(String.raw`(?:(?<![\p{L}\p{N}.,/])|${GLUED}|(?<=\d{9}\/))(?:\+\s?)?(?:\(\+?\d{1,5}\)[ .\-]{0,2})?[\doq](?:[ .\-–—_*·]{0,3}[\dolqi|])*(?![\p{L}\p{N}])`, "gu");

interface Found { start: number; end: number; type: PersonalDataType }

function* digitRuns(text: string, bare: string): Generator<Span> {
  for (const match of bare.matchAll(RUN)) {
    const raw = match[0];
    if ((raw.match(/\d/g)?.length ?? 0) < 4) continue;
    const start = match.index;
    const context = { before: bare.slice(Math.max(0, start - 60), start), after: bare.slice(start + raw.length, start + raw.length + 28), typed: text.slice(Math.max(0, start - 24), start) };
    if (/^\s?\/[a-z]/.test(context.after) || /^-[a-z]/.test(context.after) || (/^\/\d/.test(context.after) && !/^\/\d{9}/.test(context.after))) continue;
    for (const { start: from, end, type } of inRun(raw, context)) yield { start: start + from, end: start + end, type };
  }
}

interface Context { before: string; after: string; typed: string }

/** The run as one number; where that is none, the telephone and identity numbers that begin and end at its gaps. */
function inRun(raw: string, context: Context): Found[] {
  const whole = typeOf(plain(raw), raw, context);
  if (whole !== null) return [{ start: 0, end: raw.length, type: whole }];
  const groups = [...raw.matchAll(/[^ .\-–—_*·]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, digits: plain(match[0]) }));
  const found: Found[] = [];
  for (let i = 0; i < groups.length; i++) {
    const first = groups[i];
    if (!first) break;
    let digits = "";
    for (const [offset, last] of groups.slice(i, i + 12).entries()) {
      digits += last.digits;
      if (digits.length > 12) break;
      const type = digits.length >= 9 ? typeOf(digits, raw.slice(first.start, last.end), around(raw, first.start, last.end, context)) : null;
      if (type !== null) {
        found.push({ start: first.start, end: last.end, type });
        i += offset;
        break;
      }
    }
  }
  return found.length > 0 ? found : glued(raw);
}

/** What stands around a part of the run, no more of it than the labels look at. */
function around(raw: string, start: number, end: number, { before, after, typed }: Context): Context {
  return { before: (before + flat(raw.slice(Math.max(0, start - 60), start))).slice(-60), after: flat(raw.slice(end, end + 28)) + after, typed: start === 0 ? typed : "" };
}

/** "09190004030944000576": two numbers with nothing between. */
function glued(raw: string): Found[] {
  const digits = plain(raw);
  if (digits.length !== raw.length || digits.length !== 20 || !isPhone(digits.slice(0, 10), false) || !isPhone(digits.slice(10), false)) return [];
  return [{ start: 0, end: 20, type: "phone" }];
}

function plain(run: string): string {
  return run.replace(/[OoQq]/g, "0").replace(/[lIi|]/g, "1").replace(/\D/g, "");
}

function typeOf(digits: string, written: string, { before, after, typed }: Context): PersonalDataType | null {
  if (NOT_PERSONAL.test(before) || CODE.test(typed) || (!digits.startsWith("0") && MONEY_AFTER.test(after))) return null;
  const size = digits.length;
  const dotted = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(written.trim());
  if (isPhone(digits, false) && CALLED.test(before) && !PUBLIC_LINE.test(before)) return "phone";
  if (size >= 6 && size <= 19 && ACCOUNT.test(before) && !isMoney(digits, dotted, before)) return "bank_account";
  if ((size === 10 || size === 15) && (INSURANCE.test(before) || INSURANCE_AFTER.test(after))) return "health_card";
  if (size === 12 && (IDENTITY.test(before) || IDENTITY_AFTER.test(after) || /^0\d{2}[0-3]/.test(digits)) && !dotted) return "id_number";
  if (size === 9 && (IDENTITY.test(before) || IDENTITY_AFTER.test(after)) && !(dotted && digits.endsWith("000"))) return "id_number";
  const office = PUBLIC_LINE.test(before) || OFFICE_AFTER.test(after);
  if (isPhone(digits, written.trimStart().startsWith("+"))) return office && !OWN_LINE.test(before) ? null : "phone";
  if (dotted || office) return null;
  if (PHONE.test(before) && (/^0\d{7,9}$/.test(digits) || /^0\d{10}$/.test(written) || /^[35789]\d{8}$/.test(digits))) return "phone";
  if (JUST_NUMBER.test(before) && !PAPER.test(before) && (/^0[2-9]\d{7,9}$/.test(digits) || /^[35789]\d{8}$/.test(digits)) && !digits.endsWith("000")) return "phone";
  if (size >= 8 && size <= 16 && BANK_AFTER.test(after)) return "bank_account";
  return null;
}

/** "tài khoản bị khóa, gọi 0912…": the word right before the number says what it is. */
const CALLED = /(?<![a-z])(?:goi|dt|sdt|dien thoai|lien he|alo)\s*:?\s*$/;

/** "tài khoản bị trừ 2 500 000": an amount, not the account. */
function isMoney(digits: string, dotted: boolean, before: string): boolean {
  return (dotted && digits.endsWith("000")) || (digits.endsWith("000") && digits.length <= 10 && /^[1-9]/.test(digits) && MONEY_WORD.test(before));
}

function isPhone(digits: string, plus: boolean): boolean {
  if (/^0[35789]\d{8}$/.test(digits) || /^02\d{9}$/.test(digits) || /^01[2689]\d{8}$/.test(digits)) return true;
  if (/^0084\d{9,10}$/.test(digits)) return true;
  return /^84(?:0?[35789]\d{8}|0?2\d{9})$/.test(digits) || (plus && /^84\d{9,10}$/.test(digits));
}

/** Labels after which a number names no person, whatever its shape. */
const NOT_PERSONAL = /(?<![a-z])(?:ma so thue|mst|ma vach|hoa don|so lo|ma lo|bien lai so|so seri|seri|so se ri|ma ho so|ma don|ma don hang|ma van don|toa do|ma khach hang|ma kh|ma so khach hang|cong to|so vao so|in ma|thua|to ban do|du an|ma du an|ma giao dich|ma bao mat|otp|so may cay|so khung|so may)(?:\s*(?:dat|so|:|la|ho|tien|dien|nuoc|in|ma|cua|cong ty|hang))*\s*$/;

/** "mã 8930000471256"; with no marks "ma" is as often "má", whose number is personal. */
const CODE = /(?<!\p{L})mã(?:\s(?:là|số|in|hàng|sp))*\s*:?\s*$/iu;

const BANKS = "agribank|agri|vietcombank|vcb|bidv|vietinbank|ctg|mb ?bank|mb|sacombank|techcombank|tcb|tpbank|acb|vpbank|vp bank|hdbank|lpbank|lienviet|lien viet|shb|ocb|scb|vib|msb|seabank|abbank|nam a|bac a|eximbank|dong a|pvcombank|kienlongbank|kien long|cake|timo|momo|zalopay|zalo pay|viettelpay|viettel money|vnpay|shopeepay|nhnn|nhno|nh nong nghiep";
const ACCOUNT = new RegExp(String.raw`(?:(?<![a-z])(?:stk|so tiet kiem|so tai khoan|tai khoan|tk|so tk|the atm|so the|chu the|the ngan hang|the tin dung|the visa|account|ngan hang|${BANKS})(?![a-z])[^\d\n.;!?]{0,24}|(?:chuyen (?:tien|khoan)|ck|nap|ban tien|gui tien|chuyen|nhan tien|rut tien)[^\d\n.;!?]{0,20}(?<![a-z])(?:vo|vao|qua|toi|den) so\s*[:.]?\s*)$`);
const BANK_AFTER = new RegExp(String.raw`^\s*[,(\-–]?\s*(?:(?:ben|cua|tai|o|qua|vo|thuoc) )?(?:ngan hang(?![a-z])|(?:nh )?(?:${BANKS})(?![a-z])|chu tk|chu tai khoan)`);
const MONEY_WORD = /(?:tru|mat|con|duoc|nhan|so tien|tien|vay|no|thieu|them|rut|cong|tra|dong|du|phat)[^\d]{0,12}$/;
const MONEY_AFTER = /^\s?(?:dong|d(?![a-z])|vnd|ngan(?! hang)|nghin|trieu|tr(?![a-z])|k(?![a-z])|ty(?![a-z])|usd|do la|cu(?![a-z])|chai(?![a-z])|lit(?![a-z])|kg|m2|m²|con(?![a-z])|kwh)/;
const INSURANCE = /(?:bhxh|bhyt|bao hiem|ma so bh|so bh)[^\n.;!?]{0,24}$/;
const INSURANCE_AFTER = /^\s?(?:la |,)?\s?(?:ma |so |ma so |so the )+(?:bhxh|bhyt|bao hiem)/;
const IDENTITY = /(?:cccd|cmnd|cmt|can cuoc|dinh danh|chung minh|so cc|giay to tuy than|ho chieu|ban cu|so cu)[^\n;!?]{0,32}$/;
const IDENTITY_AFTER = /^\s?(?:la |,)?\s?(?:so |ma )?(?:cccd|cmnd|cmt|can cuoc|dinh danh|chung minh)/;
const PHONE = /(?<![a-z])(?:sdt|dt|so dien thoai|dien thoai|so may|so phone|phone|tel|zalo|viber|goi|lien he|lh|alo|nhan|may ban|hotline|call)[^\d\n.;!?]{0,16}$/;
const JUST_NUMBER = /(?<![a-z])so(?: (?:nay|ne|cua \p{L}+(?: \p{L}+)?|\p{L}+ (?:la|ne)|la|rieng|moi|cu))?\s*:?\s*$/u;
const PAPER = /(?:giay|phieu|bien ban|bien lai|bien nhan|thong bao|to khai|quyet dinh|hop dong|ho so|cong van|giay moi|don|so do|gcn|vao so|lo|may|khung|se ri|seri|the|xe|tram|cot|tru|thua|to)[^\d\n.;!?]{0,10} so[^\d\n.;!?]{0,8}$/;
const PUBLIC_LINE = /(?:duong day nong|hotline|tong dai|tru so|van phong uy ban|uy ban|ubnd|co quan|benh vien|truc ban|so truc|dien luc|in tren|ghi tren|niem yet|cap nuoc|phong canh sat|thong bao|tram y te|cong an (?:xa|phuong|tinh)|mat tran|trung tam)[^\n;!?]{0,28}$/;
const OFFICE_AFTER = /^\s?(?:cua|la (?:so )?(?:cua )?|ben)\s?(?:uy ban|ubnd|xa|phuong|cong an|tram|benh vien|dien luc|so (?:xay|noi|y te|giao|nong|tai|tu phap|cong thuong)|van phong|tong dai|co quan)(?![a-z])/;
const OWN_LINE = /(?:cua (?:toi|em|tui|con|minh|chau)|nha (?:toi|em|tui)|toi la|rieng|ca nhan|(?<![a-z])(?:ong|ba|anh|chi|chu|co|truong ap|chu tich|bi thu) (?:\p{L}+ ){0,3})[^\n;!?]{0,20}$/u;

/** Health insurance cards: two letters and thirteen digits, grouped or not. */
function* cards(bare: string): Generator<Span> {
  for (const match of bare.matchAll(/(?<![\p{L}\p{N}])([a-z]{2})[ .-]?[1-5](?:[ .-]?\d){12}(?![\p{L}\p{N}])/gu)) {
    const group = (match[1] ?? "").toUpperCase();
    const before = bare.slice(Math.max(0, match.index - 30), match.index);
    // "tk" is as well the everyday short form of an account.
    if (!CARD_GROUPS.has(group) || (group === "TK" && !/(?:the|bhyt|bao hiem)[^\d]{0,16}$/.test(before))) continue;
    yield { start: match.index, end: match.index + match[0].length, type: "health_card" };
  }
}

/** Groups of insured people: the two letters a card begins with (QĐ 1351/QĐ-BHXH and later lists). */
const CARD_GROUPS = new Set("DN HX CH NN TK HC XK HT TB NO CT XB TN CS QN CA CY CC CK CB KC HD TE BT HN DT DK XD TS TC TQ TA TY HG LS CN HS SV GB GD ND TH TV TD TU BA PV XN MS XV NU HK AK BD".split(" "));

const DIGIT_WORD = String.raw`(?:khong|hong|ko|zero|mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|\d{1,4})`;
const SPELLED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:khong|ko|zero|o|0\d{0,3})(?:[\s,.\-]{1,3}${DIGIT_WORD}){3,11}(?![\p{L}\p{N}])`, "gu");

/** "không chín mốt tám, không không không, …": nine to twelve digits, the first of them zero, most of them words. */
function* spelledOut(bare: string): Generator<Span> {
  for (const match of bare.matchAll(SPELLED)) {
    const tokens = match[0].split(/[\s,.-]+/);
    const words = tokens.filter((token) => /[a-z]/.test(token)).length;
    const digits = tokens.reduce((sum, token) => sum + (/[a-z]/.test(token) ? 1 : token.length), 0);
    if (words < 3 || digits < 9 || digits > 12) continue;
    const type = digits === 12 && IDENTITY.test(bare.slice(Math.max(0, match.index - 40), match.index)) ? "id_number" : "phone";
    yield { start: match.index, end: match.index + match[0].length, type };
  }
}

/** Two digits of the province, a letter or two, four or five digits. */
function* plates(text: string, bare: string): Generator<Span> {
  for (const match of bare.matchAll(PLATE)) {
    const [whole, , letters = ""] = match;
    const typed = text.slice(match.index, match.index + whole.length);
    const said = /(?:bien|bks|bs|xe|plate|chiec|o ?to|mo to|honda|so)[^\n.;!?]{0,24}$/.test(bare.slice(Math.max(0, match.index - 30), match.index));
    if (UNIT.test(letters) && !said) continue;
    if (said || /^[1-9]\d[ .\-–]?[A-ZĐ]/.test(typed) || /\.|[a-z\d]-|–/.test(whole)) yield { start: match.index, end: match.index + whole.length, type: "plate" };
  }
}

const PLATE = /(?<![\p{L}\p{N}./-])([1-9]\d)[ .\-–]{0,3}([a-z]{1,2}(?:[ -]?\d(?=[ .\-–\d]))?)[ .\-–]{0,3}(\d{3}[. ]\d{2}|\d{5}|\d{4})(?![\p{L}\p{N}]|[.,]\d)/gu;
const UNIT = /^(?:k|tr|kg|m|ha|h|km|l|g|t|d|ty|cm|mm|nd|ng)\d?$/;
