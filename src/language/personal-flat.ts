import { fold } from "./fold.ts";

/**
 * Text without marks, in small letters, in which every letter still stands where it stood: patterns are written once for
 * accented and bare writing, and what they find holds for the text itself. A letter that would change its length stays.
 */
export function flat(text: string): string {
  return text.replace(/[A-Z\u0080-\uffff]+/g, (run) => {
    const bare = fold(run);
    return bare.length === run.length && !OTHER_DIGIT.test(run) ? bare : [...run].map(flatLetter).join("");
  });
}

/** Digits of other scripts count too: Khmer, Thai, Arabic, circled and raised ones. */
function flatLetter(letter: string): string {
  const zero = /\p{Nd}/u.test(letter) ? ZEROS.findLast((first) => first <= (letter.codePointAt(0) ?? 0)) : undefined;
  const bare = zero === undefined ? fold(letter.normalize("NFKC")) : String((letter.codePointAt(0) ?? 0) - zero);
  return bare.length === letter.length ? bare : letter;
}

const OTHER_DIGIT = /[\p{Nd}\p{No}]/u;
const ZEROS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10];
