/** Bytes of a text file → its letters. */

export interface DecodedText {
  text: string;
  /** "legacy": bytes kept as Windows-1252 letters, because they are TCVN3, VNI or nothing known. */
  charset: "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "legacy";
}

/**
 * By byte order mark, then by what the bytes can be: UTF-16 has a zero in every other byte, UTF-8 is strict, and
 * Windows-1258 is told from TCVN3 and VNI by where its combining tone marks stand.
 * @param declared name of the charset the file itself gives, e.g. in an HTML meta; believed unless the bytes say otherwise
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { text: decode("utf-8", bytes.subarray(3)), charset: "utf-8" };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode("utf-16le", bytes.subarray(2)), charset: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode("utf-16le", swapped(bytes.subarray(2))), charset: "utf-16be" };
  const wide = wideOrder(bytes);
  if (wide === "utf-16le") return { text: decode("utf-16le", bytes), charset: wide };
  if (wide === "utf-16be") return { text: decode("utf-16le", swapped(bytes)), charset: wide };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, charset: "utf-8" };
  const name = declared?.trim().toLowerCase() ?? "";
  if (/^(?:windows-|cp|x-cp)1258$/.test(name) || (!LEGACY_NAMES.test(name) && isWindows1258(bytes))) return { text: fromTable(bytes, WINDOWS_1258), charset: "windows-1258" };
  // A UTF-8 file with a few damaged bytes is still UTF-8: the damage shows as U+FFFD in one place instead of everywhere.
  if (/^utf-?8$/.test(name) || mostlyUtf8(bytes)) return { text: decode("utf-8", bytes), charset: "utf-8" };
  return { text: fromTable(bytes, WINDOWS_1252), charset: "legacy" };
}

/** False for programs, pictures and other bytes that no text has: zeros outside UTF-16, many control codes. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || wideOrder(bytes) !== null) return true;
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) control += 1;
  }
  return control <= sample.length / 100;
}

const decode = (charset: string, bytes: Uint8Array): string => new TextDecoder(charset, { fatal: false, ignoreBOM: true }).decode(bytes);

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decode("utf-8", bytes);
  const broken = (text.match(/\ufffd/g) ?? []).length;
  const vietnamese = (text.match(/[\u00c0-\u01b0\u1ea0-\u1ef9]/g) ?? []).length;
  return broken * 8 < vietnamese;
}

/** Latin letters in UTF-16 have a zero as their high byte; half of Vietnamese text is such letters. */
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return "utf-16le";
  return even > pairs * 0.4 && odd < pairs * 0.02 ? "utf-16be" : null;
}

function swapped(bytes: Uint8Array): Uint8Array {
  const turned = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    turned[i] = bytes[i + 1] ?? 0;
    turned[i + 1] = bytes[i] ?? 0;
  }
  return turned;
}

/** Charset names under which TCVN3 (ABC), VNI or VISCII pages are served. */
const LEGACY_NAMES = /^(?:x-user-defined|x-viet-?(?:tcvn|vni|vps)\S*|tcvn\S*|x-tcvn\S*|viscii|vni\S*)$/;

/** Bytes 0x80–0x9F of Windows-1252, as browsers read them (WHATWG Encoding, index-windows-1252). */
const HIGH_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const WINDOWS_1252 = [...HIGH_1252, ...Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i))];

/** Where Windows-1258 differs from 1252 (WHATWG Encoding, index-windows-1258): Vietnamese letters and combining tones. */
const WINDOWS_1258 = [...WINDOWS_1252];
for (const [byte, letter] of [
  [0xc3, "Ă"], [0xcc, "\u0300"], [0xd0, "Đ"], [0xd2, "\u0309"], [0xd5, "Ơ"], [0xdd, "Ư"], [0xde, "\u0303"],
  [0xe3, "ă"], [0xec, "\u0301"], [0xf0, "đ"], [0xf2, "\u0323"], [0xf5, "ơ"], [0xfd, "ư"], [0xfe, "₫"],
] as const) {
  WINDOWS_1258[byte - 0x80] = letter;
}

function fromTable(bytes: Uint8Array, table: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(Array.from(bytes.subarray(at, at + 8192), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (table[byte - 0x80] ?? ""))).join(""));
  }
  return parts.join("");
}

/** Every tone mark stands on a vowel, and nearly every high letter is one that Vietnamese has. */
function isWindows1258(bytes: Uint8Array): boolean {
  let [marks, seated, high, own] = [0, 0, 0, 0];
  let before = "";
  for (const letter of fromTable(bytes, WINDOWS_1258)) {
    if (letter >= "\u0080") high += 1;
    if (OWN_1258.has(letter)) own += 1;
    if (TONES.has(letter)) {
      marks += 1;
      if (VOWELS.has(before)) seated += 1;
    }
    before = letter.toLowerCase();
  }
  return marks >= 2 && seated >= marks * 0.97 && own >= high * 0.97;
}

/** Grave, acute, tilde, hook, dot below. */
const TONES: ReadonlySet<string> = new Set(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]);
const VOWELS: ReadonlySet<string> = new Set("aeiouyăâêôơưàáèéìíòóùúýãõ");
/** High letters of Vietnamese text in Windows-1258, and the signs that stand in such text. */
const OWN_1258: ReadonlySet<string> = new Set([...TONES, ..."ăâđêôơưàáèéìíòóùúýãõñĂÂĐÊÔƠƯÀÁÈÉÌÍÒÓÙÚÝÃÕÑ\u00a0«»°²³§·"]);
