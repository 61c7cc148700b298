import { TCVN3, VNI } from "../../../src/knowledge/intake/letter-tables.ts";

/** Vietnamese as offices typed it before Unicode, for tests that read it back. */

const inverse = (table: ReadonlyMap<string, string>): Map<string, string> => new Map([...table].toReversed().map(([old, letter]) => [letter, old]));
const TO_TCVN3 = inverse(TCVN3);
// Several ways of writing a capital are read; typists used one mark for capital and small letters alike.
const TO_VNI = new Map([...VNI].filter(([old]) => old.length === 1 || old === old.toLowerCase() || old === old.toUpperCase()).map(([old, letter]) => [letter, old]));

/** TCVN3 has no capitals with tones: they come out as the small letter that a capital font shows large. */
export function encodeTcvn3(text: string): string {
  return [...text].map((letter) => TO_TCVN3.get(letter) ?? TO_TCVN3.get(letter.toLowerCase()) ?? letter).join("");
}

export function encodeVni(text: string): string {
  return [...text].map((letter) => TO_VNI.get(letter) ?? letter).join("");
}

const SHAPES: Record<string, string> = { "\u0302": "^", "\u0306": "(", "\u031b": "+" };
const TONES: Record<string, string> = { "\u0301": "'", "\u0300": "`", "\u0309": "?", "\u0303": "~", "\u0323": "." };

/** VIQR with punctuation behind a vowel escaped, as RFC 1456 asks. */
export function encodeViqr(text: string): string {
  const escaped = text.replace(/(\p{L})([.?'`~^(+*])/gu, "$1\\$2");
  return [...escaped].map((letter) => (letter === "đ" ? "dd" : letter === "Đ" ? "DD" : viqrLetter(letter))).join("");
}

function viqrLetter(letter: string): string {
  const [base = "", ...marks] = letter.normalize("NFD");
  if (marks.length === 0) return letter;
  return base + marks.map((mark) => SHAPES[mark] ?? "").join("") + marks.map((mark) => TONES[mark] ?? "").join("");
}

/** Characters of windows-1252 as the bytes of a file. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
