import { isVietnamese } from "../../language/known-words.ts";
import { lookAlikes } from "../../language/look-alikes.ts";

/** Longest hidden stretch that is unpacked, in characters: an order needs no more. */
const mostHidden = 4_000;

/**
 * The ways a text can be read that a machine would understand as well as the eye: as it stands, with digits for letters, letters set
 * apart, turned round, and what base64, hex, percent signs, rot13, Morse and invisible characters carry. The first is the text itself.
 */
export function readings(text: string): { plain: string[]; unpacked: string[] } {
  const shown = lookAlikes(text.normalize("NFKC"));
  const unpacked = [...fromBase64(shown), ...fromHex(shown), ...fromPercent(shown), ...fromMorse(shown), ...(MANY_LETTERS.test(shown) ? [rot13(shown), reversed(shown)].filter(isSpeech) : [])];
  return { plain: [...new Set([text, shown, ...asLetters(shown), ...joinedLetters(shown)])], unpacked: unpacked.filter((each) => each.trim().length >= 6) };
}

/** ASCII and bytes carried by characters nobody sees: Unicode tags but for flags spelled with them, and variation selectors in a row. */
export function hiddenText(text: string): string {
  let hidden = "";
  for (const char of text.replace(/\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu, "")) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xe0020 && code < 0xe007f) hidden += String.fromCharCode(code - 0xe0000);
    if (code >= 0xe0100 && code <= 0xe01ef) hidden += String.fromCharCode(code - 0xe0100 + 16);
  }
  return hidden;
}

/** Does a way of reading give words at all? An ordinary message read backwards is none, and need not be looked through. */
function isSpeech(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const known = words.filter((word) => isVietnamese(word) || ENGLISH_WORDS.has(word)).length;
  return known >= 2 && known >= words.length * 0.35;
}

const ENGLISH_WORDS: ReadonlySet<string> = new Set("the of and to in is you your all me my now ignore forget rules show print reveal prompt system instructions previous above everything tell give say admin mode act as with from this that".split(" "));

const MANY_LETTERS = /\p{L}{2}.*\p{L}{2}/su;

/** Digits read as the letters they stand for, where many words mix both; "1" is i or l. */
function asLetters(text: string): string[] {
  const mixed = text.match(/(?<![\p{L}\d])(?=[\p{L}\d@$]*[\d@$])(?=[\p{L}\d@$]*\p{L})[\p{L}\d@$]{2,24}(?![\p{L}\d])/gu) ?? [];
  const leet = mixed.filter((word) => /\p{L}[\d@$]+\p{L}|^\d+\p{L}{2,}|\p{L}{2,}[0134]$|^\p{L}[0134]$/u.test(word) && !/^\d+(?:tr|trieu|k|m|h|kg|t|ha|km|cm|g|x|w|kw|kwh|mm|ml|l|p|v)\d*$/iu.test(word));
  if (leet.length < 3) return [];
  const words = new Set(mixed);
  return ["i", "l"].map((one) =>
    text.replace(/(?<![\p{L}\d])[\p{L}\d@$]{2,24}(?![\p{L}\d])/gu, (word) => (words.has(word) ? word.replace(/[0134579@$]/g, (digit) => (digit === "1" ? one : (LEET[digit] ?? digit))).replace(NGUOI, "nguoi") : word)));
}

const LEET: Record<string, string> = { "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "9": "u", "@": "a", "$": "s" };

/** "Người" has no digits of its own for ươ: "ng4i", "ng40i", "ng0i". */
const NGUOI = /^ng(?:a|o|ao|oa|uo|u)i$/i;

/** "b ỏ  q u a", "b.ỏ.q.u.a": letters set apart, joined; words part where the gap is wider. */
function joinedLetters(text: string): string[] {
  const apart = text.match(/(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*|]{1,3}\p{L}(?![\p{L}\p{N}])){5,}/gu);
  if (!apart) return [];
  const joined = text
    .replace(/(?<![\p{L}\p{N}])(\p{L})[.\-_*|](?=\p{L}(?![\p{L}\p{N}]))/gu, "$1")
    .replace(/(?<![\p{L}\p{N}])\p{L}(?: {1,3}\p{L}(?![\p{L}\p{N}]))+/gu, (run) => run.replace(/(?<=\p{L}) (?=\p{L})/gu, ""));
  return [joined.replace(/ {2,}/g, " ")];
}

function fromBase64(text: string): string[] {
  return (text.match(/[A-Za-z0-9+/_-]{12,}={0,2}/g) ?? []).flatMap((blob) => {
    if (!/[A-Z]/.test(blob) || !/[a-z]/.test(blob)) return [];
    const bytes = bytesOfBase64(blob.slice(0, mostHidden));
    return bytes === null ? [] : readable(bytes);
  });
}

function bytesOfBase64(blob: string): Uint8Array | null {
  const clean = blob.replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, "");
  if (clean.length % 4 === 1) return bytesOfBase64(clean.slice(0, -1));
  try {
    return Uint8Array.from(atob(clean + "=".repeat((4 - (clean.length % 4)) % 4)), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

function fromHex(text: string): string[] {
  return (text.match(/(?:(?:0x|\\x)?[0-9a-f]{2}[ ,:]?){8,}/gi) ?? []).flatMap((blob) => {
    const pairs = blob.slice(0, mostHidden).replace(/0x|\\x/gi, "").replace(/[^0-9a-f]/gi, "").match(/../g) ?? [];
    return readable(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
  });
}

function fromPercent(text: string): string[] {
  if (!/(?:%[0-9a-f]{2}[^%\s]{0,12}){4,}/i.test(text)) return [];
  const bytes = text.slice(0, mostHidden).replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const pairs = run.match(/[0-9a-f]{2}/gi) ?? [];
    return new TextDecoder().decode(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
  });
  return [bytes];
}

/** Bytes that are text: UTF-8, nearly all of it letters, digits, spaces and common marks. */
function readable(bytes: Uint8Array): string[] {
  if (bytes.length < 6) return [];
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return [];
  }
  const good = text.match(/[\p{L}\p{M}\p{N}\s.,:;!?'"()_-]/gu)?.length ?? 0;
  return good >= [...text].length * 0.9 && / /.test(text) ? [text] : [];
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

function reversed(text: string): string {
  return [...text.normalize("NFC")].toReversed().join("");
}

function fromMorse(text: string): string[] {
  return (text.match(/[.\-–—/ ]{24,}/g) ?? []).map((run) =>
    run.trim().replace(/[–—]/g, "-").split("/").map((word) => word.trim().split(/ +/).map((code) => MORSE[code] ?? "").join("")).join(" "));
}

const MORSE: Record<string, string> = Object.fromEntries(
  ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(" ").map((code, i) => [code, String.fromCharCode(97 + i)]),
);
