import type { Span } from "./redact.ts";

/** E-mail addresses and private pages. Those of public bodies (".gov.vn") stay. */
export function findContacts(text: string): Span[] {
  return [...emails(text), ...pages(text)];
}

function* emails(text: string): Generator<Span> {
  for (const match of text.matchAll(EMAIL)) {
    if (/\.gov\.vn$|gov\s*(?:chấm|cham|\.|dot)\s*vn/iu.test(match[0])) continue;
    yield { start: match.index, end: match.index + match[0].length, type: "email" };
  }
}

function* pages(text: string): Generator<Span> {
  for (const match of text.matchAll(PAGE)) {
    const link = match[0].replace(/[.,;:!?)\]}"'”’]+$/u, "");
    if (/gov\.vn/i.test(link)) continue;
    yield { start: match.index, end: match.index + link.length, type: "social_link" };
  }
  for (const match of text.matchAll(HANDLE)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    yield { start, end: start + (match[1]?.length ?? 0), type: "social_link" };
  }
}

const AT = String.raw`(?:\s?@\s?|\s*[\[(]\s*(?:at|a còng|a cong|acong)\s*[\])]\s*|\s+(?:a còng|a cong|acong|at)\s+)`;
const DOT = String.raw`(?:\.|\s*[\[(]\s*(?:chấm|cham|dot)\s*[\])]\s*|\s+(?:chấm|cham|dot)\s+)`;

const EMAIL = new RegExp(String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+-]*(?:${String.raw`\s+(?:chấm|cham)\s+`}[\p{L}\p{N}]+)*${AT}[\p{L}\p{N}-]+(?:${DOT}[\p{L}\p{N}-]{2,})+`, "giu");

const PAGE = /(?<![\p{L}\p{N}])(?:https?:\/\/)?(?:www\.|m\.|web\.)?(?:facebook|fb|zalo|t|telegram|tiktok|instagram|youtube|threads|viber|messenger|m\.me|fb\.me|x|twitter)\.(?:com|me|vn|net|org|watch)\/[^\s,;<>"”]+/giu;

/** "nick @abc", "fb: ten.nguoi", "tiktok abc_123": a handle written with letters no sentence has. */
const HANDLE = /(?<![\p{L}\p{N}])(?:nick|fb|facebook|face|tiktok|telegram|tele|insta|instagram|ig|zalo)(?: (?:là|la|tên|ten|của em|cua em|tôi|toi))?\s?:?\s+(@[\w.]{3,}|(?=[\w.]*[._\d])[a-z][\w.]{4,}\w)/giu;
