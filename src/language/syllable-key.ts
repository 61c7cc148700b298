import { toneVowel } from "./syllable-parts.ts";

/**
 * One written syllable → a key under which its usual spellings meet: tone mark placement (hòa, hoà),
 * hỏi and ngã (sửa, sữa: not told apart in southern speech), i and y (Kỷ, Kỉ), ưo and uơ.
 * The tone is moved to the end as ¹ (huyền) ² (sắc) ³ (hỏi, ngã) ⁴ (nặng), so that "cháy" is "chay²".
 */
export function syllableKey(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const parts = word.toLowerCase().normalize("NFD");
  const tone = TONES[/[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? ""] ?? "";
  const letters = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC")
    .replace(/ưo|uơ(?=.)/, "ươ")
    .replace(/(?<=[bcdđghklmnprstvx])y$/, "i");
  const key = letters + tone;
  if (KEYS.size > 20_000) KEYS.clear();
  KEYS.set(word, key);
  return key;
}

/** The key of the same syllable typed with no mark at all. */
export function bareKey(key: string): string {
  return key.replace(/[¹²³⁴]/g, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
}

/** A key as a person reads it: "chay²" is "cháy". Where a key stands for two spellings, one of them (hỏi for ngã). */
export function readableKey(key: string): string {
  const mark = MARKS[/[¹²³⁴]$/.exec(key)?.[0] ?? ""];
  if (mark === undefined) return key;
  const letters = key.slice(0, -1);
  const [, onset = "", nucleus = "", coda = ""] = /^(qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)(.*)$/u.exec(letters) ?? [];
  const at = toneVowel([...nucleus], coda !== "");
  return `${onset}${[...nucleus].map((vowel, i) => (i === at ? `${vowel}${mark}` : vowel)).join("")}${coda}`.normalize("NFC");
}

const MARKS: Record<string, string> = { "¹": "\u0300", "²": "\u0301", "³": "\u0309", "⁴": "\u0323" };

const KEYS = new Map<string, string>();

const TONES: Record<string, string> = { "\u0300": "¹", "\u0301": "²", "\u0303": "³", "\u0309": "³", "\u0323": "⁴" };
