/** The five written tone marks and the level tone, as combining characters; "" is the level tone. */
export type Tone = "" | "\u0300" | "\u0301" | "\u0303" | "\u0309" | "\u0323";

/** One written syllable taken apart: "ngoằn" is ng + oăn + huyền. */
export interface SyllableParts {
  /** Consonants before the vowel, "" when there is none; "qu" and "gi" count as consonants. */
  onset: string;
  /** Vowels and what closes them, with vowel marks, without the tone. */
  rhyme: string;
  tone: Tone;
}

/**
 * A word → onset, rhyme and tone, whether or not such a syllable exists: "gòi" and "zui" are taken apart too.
 * @param word lower case; any normal form
 * @returns null when it is not built as one syllable (no vowel, a letter after the coda, two tones)
 */
export function splitSyllable(word: string): SyllableParts | null {
  const letters = word.normalize("NFD");
  const tones = letters.match(TONE_MARKS) ?? [];
  if (tones.length > 1) return null;
  const [, onset, rhyme] = SHAPE.exec(letters.replace(TONE_MARKS, "").normalize("NFC")) ?? [];
  if (onset === undefined || rhyme === undefined) return null;
  return { onset, rhyme, tone: (tones[0] ?? "") as Tone };
}

/** Onset, rhyme and tone → the written syllable, NFC, tone placed as in "hòa", "thủy", "quý", "giữa". */
export function joinSyllable({ onset, rhyme, tone }: SyllableParts): string {
  const before = onset === "gi" && rhyme.startsWith("i") ? "g" : onset;
  const [, nucleus = "", coda = ""] = NUCLEUS.exec(rhyme) ?? [];
  const vowels = [...nucleus];
  const at = toneVowel(vowels, coda !== "");
  return `${before}${vowels.map((vowel, i) => (i === at ? vowel + tone : vowel)).join("")}${coda}`.normalize("NFC");
}

/** Which vowel bears the tone: one with a mark of its own, else the last before a consonant, else the one before the last. */
export function toneVowel(vowels: readonly string[], isClosed: boolean): number {
  const marked = vowels.findLastIndex((vowel) => "ăâêôơư".includes(vowel));
  if (marked >= 0) return marked;
  if (isClosed || vowels.length < 2) return vowels.length - 1;
  return vowels.length - 2;
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters of chat spelling (f, j, w, z) stand in onset and coda too. */
const SHAPE = /^(qu(?=[aăâeêioôơy])|gi(?=[aăâeêoôơuư])|[bcdđfghjklmnpqrstvwxz]{0,3})([aăâeêioôơuưy]{1,4}[bcghkmnpqtx]{0,2})$/u;

const NUCLEUS = /^([aăâeêioôơuưy]+)(.*)$/u;
