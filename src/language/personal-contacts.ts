import { flat } from "./personal-flat.ts";
import type { Span } from "./redact.ts";

/** E-mail addresses and private pages. Those of public bodies (".gov.vn") stay. */
export function findContacts(text: string): Span[] {
  const bare = flat(text);
  return [...emails(bare), ...pages(text, bare)];
}

function* emails(bare: string): Generator<Span> {
  for (const match of bare.matchAll(EMAIL)) {
    if (PUBLIC_BODY.test(match[0])) continue;
    yield { start: match.index, end: match.index + match[0].length, type: "email" };
  }
}

function* pages(text: string, bare: string): Generator<Span> {
  for (const match of bare.matchAll(PAGE)) {
    const link = text.slice(match.index, match.index + match[0].length).replace(/[.,;:!?)\]}"'”’]+$/u, "");
    if (PUBLIC_BODY.test(link)) continue;
    yield { start: match.index, end: match.index + link.length, type: "social_link" };
  }
  for (const match of bare.matchAll(HANDLE)) {
    const handle = (match[1] ?? "").replace(/\.+$/, "");
    const start = match.index + match[0].length - (match[1] ?? "").length;
    if (/^[\d.,]+$/.test(handle) || /\.(?:vn|com|net|org)$/.test(handle)) continue;
    yield { start, end: start + handle.length, type: "social_link" };
  }
}

const PUBLIC_BODY = /gov\s?(?:\.|cham|dot|\s|[\])([])*\s?vn(?![a-z])/i;

const AT = String.raw`(?:\s?@\s?|\s{0,3}[\[(]\s?(?:at|@|a cong|acong|a moc)\s?[\])]\s{0,3}|\s{1,3}(?:a cong|acong|a moc|at)\s{1,3})`;
const DOT = String.raw`(?:\.|\s{0,3}[\[(]\s?(?:cham|dot|\.)\s?[\])]\s{0,3}|\s{1,3}(?:cham|dot)\s{1,3}|\s?\.\s?(?=(?:com|vn|net|org|edu)(?![a-z])))`;
const MAILBOXES = "gmail|gmai|gmial|yahoo|ymail|hotmail|outlook|icloud|live|zoho|protonmail|mail";

/** Lengths are bounded, so that a long run of letters and dots is not read again from each of its letters. */
const EMAIL = new RegExp(String.raw`(?<![a-z0-9])[a-z0-9][a-z0-9._%+-]{0,63}(?:\s{1,3}(?:cham|gach duoi)\s{1,3}[a-z0-9]{1,40}){0,6}${AT}(?:[a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{2,40}){1,4}|(?:${MAILBOXES})(?![a-z0-9]))`, "g");

const PAGE = /(?<![a-z0-9])(?:https?:\/\/)?(?:www\.|m\.|web\.|mobile\.|vt\.|vm\.)?(?:facebook|fb|zalo|t|telegram|tiktok|instagram|youtube|youtu|threads|viber|messenger|m|x|twitter|chat\.zalo|wa)\.(?:com|me|vn|net|org|watch|be)\/[^\s,;<>"”]+/g;

/** "nick @abc", "fb: ten.nguoi", "tiktok abc_123": a handle written with signs no sentence has. */
const HANDLE = /(?<![a-z0-9])(?:nick|fb|facebook|face|phay|tiktok|tik tok|top top|toptop|telegram|tele|insta|instagram|ig|zalo|viber|youtube|kenh|trang|page|id)(?: (?:zalo|fb|face|facebook|tiktok|telegram|la|ten|cua em|cua toi|cua tui|em|toi|tui))?\s?:?\s{1,3}(@[a-z0-9_.]{3,}|(?=[a-z0-9_.]{0,40}[._\d])[a-z][a-z0-9_.]{4,}[a-z0-9_])/g;
