import type { CleaningNote } from "./reading.ts";
import { TCVN3, VNI } from "./letter-tables.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";
import { readViqr, viqrSigns } from "./viqr.ts";

/** The encodings that offices used before Unicode. "plain": already Unicode, or nothing to convert. */
export type LetterCode = "plain" | "TCVN3" | "VNI" | "VIQR";

export interface ConvertedLetters {
  /** Same lines as before; NFC. */
  text: string;
  /** One note for each run of lines converted alike, at its first line. */
  notes: CleaningNote[];
}

/**
 * Text typed in TCVN3 (ABC), VNI or VIQR → Unicode; each line for itself, so that mixed documents come out whole.
 * A line is converted when its words become Vietnamese syllables that they were not before; fonts and the other lines
 * decide what one short line cannot. Unicode Vietnamese, English and numbers stay as they are.
 * @param text bytes of old encodings read as windows-1252
 * @param fonts as named in the file: ".VnTime", "VNI-Times"
 */
export function convertLegacyLetters(text: string, fonts: readonly string[]): ConvertedLetters {
  const lines = text.split("\n");
  const hinted: LetterCode = fonts.some((font) => /^\.?vn(?!i)/i.test(font)) ? "TCVN3" : fonts.some((font) => /^vni\b/i.test(font)) ? "VNI" : "plain";
  const codes = settle(lines.map((line) => codeOf(line, hinted)), hinted);
  const escapes = /[aeiouy]\\[.?]/i.test(text);
  const capitalFont = fonts.some((font) => /^\.?vn.*h$/i.test(font));
  const converted = lines.map((line, index) => {
    const code = codes[index] ?? "plain";
    const read = readAs(line, code, escapes);
    return (capitalFont && code === "TCVN3" && isHeading(lines, index) ? read.toUpperCase() : read).normalize("NFC");
  });
  return { text: converted.join("\n"), notes: notesOn(lines, converted, codes) };
}

/** What a line's own words say; null when they do not decide. */
type Verdict = LetterCode | null;

/** Characters that only Unicode Vietnamese has: ă đ ĩ ũ ơ ư and all letters with two marks. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const OLD_SIGN = /[\u00a1-\u00ff]/;
/** The soft hyphen is ư in TCVN3; · µ ¸ ¹ ¶ are letters there, too. */
const WORD = /[A-Za-z\u00a1-\u00aa\u00ab-\u00ff]*[\u00a1-\u00ff][A-Za-z\u00a1-\u00ff]*/g;

function codeOf(line: string, hinted: LetterCode): Verdict {
  if (UNICODE_ONLY.test(line)) return "plain";
  const words = (line.match(WORD) ?? []).filter((word) => /[A-Za-z]/.test(word));
  if (words.length === 0) return OLD_SIGN.test(line) ? null : viqrVerdict(line);
  const asItIs = share(words, (word) => word);
  const best = (["TCVN3", "VNI"] as const).map((code) => ({ code, share: share(words, (word) => letters(word, code)) })).sort((a, b) => b.share - a.share)[0];
  if (best === undefined || best.share < 0.6) return asItIs > 0.5 ? null : "plain";
  const [first, second] = [share(words, (word) => letters(word, "TCVN3")), share(words, (word) => letters(word, "VNI"))];
  const clear = first !== second;
  if (best.share - asItIs >= (words.length >= 3 ? 0.3 : 0.5)) {
    if (clear) return hinted !== "plain" && Math.abs(first - second) < 0.2 ? hinted : best.code;
    return hinted === "plain" ? null : hinted;
  }
  return words.length >= 6 && asItIs - best.share >= 0.3 ? "plain" : null;
}

function viqrVerdict(line: string): Verdict {
  const signs = viqrSigns(line);
  const words = line.match(/[A-Za-z][^\s]*/g) ?? [];
  if (signs === 0) return null;
  if (signs >= 3 && signs >= words.length * 0.25 && viqrShare(line) >= 0.7) return "VIQR";
  return signs >= 3 ? "plain" : null;
}

/** Share of the words with a VIQR sign that become syllables. */
function viqrShare(line: string): number {
  const read = readViqr(line).match(/[\p{L}]+/gu) ?? [];
  const marked = read.filter((word) => /[^A-Za-z]/.test(word));
  return marked.length === 0 ? 0 : marked.filter(isVietnameseSyllable).length / marked.length;
}

/** Undecided lines follow the nearest decided ones, unless the document is plain there. */
function settle(verdicts: readonly Verdict[], hinted: LetterCode): LetterCode[] {
  const decided = verdicts.flatMap((code, index) => (code === null ? [] : [{ code, index }]));
  const converted = decided.filter(({ code }) => code !== "plain");
  if (converted.length === 0) return verdicts.map((code) => code ?? (decided.length === 0 ? hinted : "plain"));
  let at = 0;
  return verdicts.map((code, index) => {
    if (code !== null) return code;
    while (at + 1 < decided.length && (decided[at + 1]?.index ?? 0) < index) at += 1;
    const [before, after] = [decided[at], decided[at + 1]];
    if (after === undefined || before === undefined) return (before ?? after)?.code ?? "plain";
    if (before.code === after.code) return before.code;
    return Math.abs(index - before.index) <= Math.abs(after.index - index) ? before.code : after.code;
  });
}

function share(words: readonly string[], read: (word: string) => string): number {
  const good = words.filter((word) => {
    const letters = read(word).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    return letters !== "" && !/[^\p{L}]/u.test(letters) && !/[\u00aa\u00ba\u00b5ªº]/.test(letters) && isVietnameseSyllable(letters);
  });
  return good.length / words.length;
}

function readAs(line: string, code: LetterCode, escapes: boolean): string {
  switch (code) {
    case "plain": return line;
    case "VIQR": return viqrSigns(line) > 0 || /[aeiouy]['`?~.]/i.test(line) ? readViqr(line, escapes) : line;
    case "VNI": return letters(line, "VNI");
    case "TCVN3": return capitals(letters(line, "TCVN3"), line);
  }
}

function letters(text: string, code: "TCVN3" | "VNI"): string {
  // A multiplication sign by itself is no letter.
  if (code === "TCVN3") return text.replace(/(?<![^\s])\u00d7(?!\S)|([\u00a1-\u00ff])/g, (whole, sign?: string) => (sign === undefined ? whole : (TCVN3.get(sign) ?? sign)));
  return text.replace(VNI_LETTER, (letter) => VNI.get(letter) ?? letter);
}

const VNI_LETTER = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** TCVN3 has no capitals with tones: in a word or line of capitals, the small letters are capitals. */
function capitals(read: string, typed: string): string {
  const plain = typed.split(/\s+/).filter((word) => !/[\d/]/.test(word)).join(" ").replace(/[^A-Za-z]/g, "");
  const shouting = plain.length >= 4 && plain === plain.toUpperCase();
  if (!OLD_SIGN.test(typed)) return read;
  return read.replace(/[\p{L}]+/gu, (word, offset: number) => {
    const ascii = typed.slice(offset, offset + word.length).replace(/[^A-Za-z]/g, "");
    const inCapitals = ascii === ascii.toUpperCase() && (ascii.length >= 2 || (shouting && !/\d/.test(wordAround(typed, offset))));
    return inCapitals ? word.toUpperCase() : word;
  });
}

function wordAround(text: string, offset: number): string {
  return `${/\S*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? ""}${/^\S*/.exec(text.slice(offset, offset + 40))?.[0] ?? ""}`;
}

/** A line that a capital font (.VnTimeH) shows in capitals: wholly small, unfinished, under a chapter or in the head. */
function isHeading(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? "").trim();
  if (line === "" || /[A-Z\d]/.test(line) || /[.;:,]$/.test(line) || line.length > 120) return false;
  if (index < 25) return true;
  const above = lines.slice(0, index).reverse().find((one) => one.trim() !== "")?.trim() ?? "";
  return /^(?:Ch­¬ng|ch­¬ng|PhÇn|phÇn|Môc|môc)\s/.test(above);
}

function notesOn(lines: readonly string[], converted: readonly string[], codes: readonly LetterCode[]): CleaningNote[] {
  const notes: CleaningNote[] = [];
  let last: LetterCode = "plain";
  for (const [index, line] of converted.entries()) {
    const code = line === lines[index] ? "plain" : (codes[index] ?? "plain");
    if (code === "plain" && line !== lines[index]) notes.push({ line: index + 1, kind: "composed_letters", text: shorten(line) });
    if (code !== "plain" && code !== last) notes.push({ line: index + 1, kind: "legacy_letters", text: `${code}: ${shorten(line)}` });
    if (line.trim() !== "" && line !== lines[index]) last = code;
  }
  return notes;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
