import { lookAlikes } from "./look-alikes.ts";
import { placeTones } from "./place-tones.ts";

/**
 * Text as people and files send it → one spelling. NFC, no invisible characters, plain spaces, full-width
 * and keycap digits made plain, Cyrillic and Greek letters that look Latin made Latin, tone marks in one place ("hoà" is "hòa").
 * The original is kept by whoever calls: offsets into it do not survive (see `trace` where they must).
 */
export function normalise(text: string): string {
  return placeTones(lookAlikes(text.normalize("NFC").replace(INVISIBLE, "")))
    .replace(/\r\n?/g, "\n")
    .replace(SPACES, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();
}

/** Zero-width and directional marks, soft hyphen, BOM, variation selectors, the keycap frame, Unicode tag characters. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20e3/gu;

/** What stands for a plain space, tabs included; never a line break. */
export const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
