import { FOREIGN } from "./foreign-words.ts";
import { isVietnamese, usualness } from "./known-words.ts";
import { joinSyllable, splitSyllable, type Tone } from "./syllable-parts.ts";

/**
 * A word left as it was keyed, because the keyboard did not turn the keys into letters: Telex ("dduowcj", "khoong", "nhaf")
 * → "được", "không", "nhà". What was turned half-way is read too ("đượcj", "nướcs").
 * @param word lower case, NFC
 * @returns null when it is no such leftover, or a word in its own right
 */
export function readTelex(word: string): string | null {
  if (!/[sfrxjw]|aa|dd|ee|oo|d\p{L}*d|([aeo])\p{L}+\1/u.test(word) || !LETTERS.test(word) || isVietnamese(word) || FOREIGN.has(word)) return null;
  return keyed(word, (letters, key) => {
    if (key === "w") return hook(letters) ?? (/[aăâeêioôơuưy]/u.test(letters) ? null : `${letters}ư`);
    if (key === "d" && letters.startsWith("d")) return `đ${letters.slice(1)}`;
    if (/[aeo]/.test(key)) return roof(letters, key);
    return null;
  }, TELEX_TONES);
}

/**
 * The same for VNI, whose keys are digits: "d9a61t" → "đất", "nu7o7c1" → "nước".
 * @param sure the message holds other words keyed so: then "mua2" is mùa too, and not a house called "mua 2"
 */
export function readVni(word: string, sure = false): string | null {
  if (!/^\p{Ll}+[1-9]/u.test(word) || !(sure || /[1-9]\p{Ll}/u.test(word))) return null;
  return keyed(word, (letters, key) => {
    if (key === "6") return roof(letters, "a") ?? roof(letters, "o") ?? roof(letters, "e");
    if (key === "7") return letters.includes("ư") && letters.endsWith("o") ? `${letters.slice(0, -1)}ơ` : hook(letters.replaceAll("a", "\u0000"))?.replaceAll("\u0000", "a") ?? null;
    if (key === "8") return letters.includes("a") ? letters.replace("a", "ă") : null;
    if (key === "9") return letters.startsWith("d") ? `đ${letters.slice(1)}` : null;
    return null;
  }, VNI_TONES);
}

/** Plays the keys as the keyboard would have: each either changes the letters before it, sets the tone, or is a letter. */
function keyed(word: string, change: (letters: string, key: string) => string | null, tones: Record<string, Tone>): string | null {
  let letters = "";
  let tone: Tone = "";
  for (const key of word) {
    const changed = change(letters, key);
    const set = tones[key];
    if (changed !== null) letters = changed;
    else if (set !== undefined && /[aăâeêioôơuưy]/u.test(letters.normalize("NFD"))) {
      if (tone !== "") return null;
      tone = set;
    } else if (/\d/.test(key)) return null;
    else letters += key;
  }
  const parts = splitSyllable(letters);
  if (!parts || (parts.tone !== "" && tone !== "" && parts.tone !== tone)) return null;
  return usual([parts.rhyme, parts.rhyme.replace("uo", "ươ"), parts.rhyme.replace("uo", "uô"), parts.rhyme.replace("ie", "iê"), parts.rhyme.replace("ye", "yê")]
    .map((rhyme) => joinSyllable({ onset: parts.onset, rhyme, tone: tone === "" ? parts.tone : tone })), word);
}

/** The first that is a usual syllable and no longer what was keyed. */
function usual(words: readonly string[], typed: string): string | null {
  return words.find((word) => word !== typed && (usualness(word) ?? 1) < USUAL) ?? null;
}

/** â, ê, ô for the last such vowel. */
function roof(letters: string, vowel: string): string | null {
  const at = letters.lastIndexOf(vowel);
  return at < 0 ? null : `${letters.slice(0, at)}${ROOFED[vowel]}${letters.slice(at + 1)}`;
}

/** ư, ơ, ă; "uo" becomes ươ whole. */
function hook(letters: string): string | null {
  const at = Math.max(letters.lastIndexOf("uo"), letters.lastIndexOf("ưo"));
  if (at >= 0) return `${letters.slice(0, at)}ươ${letters.slice(at + 2)}`;
  const last = Math.max(letters.lastIndexOf("o"), letters.lastIndexOf("u"), letters.lastIndexOf("a"));
  return last < 0 ? null : `${letters.slice(0, last)}${HOOKED[letters.charAt(last)]}${letters.slice(last + 1)}`;
}

const LETTERS = /^\p{Ll}{2,10}$/u;
const ROOFED: Record<string, string> = { a: "â", e: "ê", o: "ô" };
const HOOKED: Record<string, string> = { a: "ă", o: "ơ", u: "ư" };
const TELEX_TONES: Record<string, Tone> = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };
const VNI_TONES: Record<string, Tone> = { "1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323" };

/** Half of the syllables, those heard every day. */
const USUAL = 0.95;
