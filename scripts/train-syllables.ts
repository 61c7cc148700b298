import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { isPronounceable } from "../src/language/rhymes.ts";
import { splitSyllable } from "../src/language/syllable-parts.ts";
import { readLexicon } from "../src/language/lexicon.ts";
import { SPOKEN } from "./training/spoken-syllables.ts";
import { webWords } from "./training/web-words.ts";

/**
 * `node scripts/train-syllables.ts`: counts which syllables Vietnamese has, and writes src/language/known-syllables.ts, the usual
 * ones first. Sources: the shipped documents, the phrases written for the project, the locality's names, the word list of the open text reader
 * (tesseract, Apache 2.0), and syllables of speech that none of them holds.
 */
/** Slips of the pen that stand in the word lists often enough to look like words. */
const MISSPELT = new Set("đợc kao kô pà chổ khum dợ gỉa nghành mún hơm ượng ợng chứt trể qúi quí̉ thẻn taì ngưởi nhưỡng pá vuc".split(" "));

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const lexicon = readLexicon(read("knowledge/lexicon.yaml"));

const counts = new Map<string, number>();
const documents = join(root, "knowledge/documents");
const seenInLaw = new Map<string, number>();
for (const file of readdirSync(documents)) for (const word of wordsOf(readFileSync(join(documents, file), "utf8"))) tally(seenInLaw, word, 1);
for (const [word, times] of seenInLaw) if (times >= 3 || !isPlain(word)) tally(counts, word, times);
for (const file of ["conduct", "fields", "purposes"]) {
  const phrases = wordsOf(lexicon.expandShorthand(read(`knowledge/training/${file}.jsonl`)));
  for (const word of phrases) if (!isPlain(word)) tally(counts, word, 200);
}
for (const word of webWords(gunzipSync(readFileSync(join(root, "node_modules/@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz"))))) tally(counts, word.toLowerCase(), isPlain(word) ? 2 : 50);
for (const word of wordsOf(["areas", "units", "fields", "concepts", "matter-words"].map((name) => read(`knowledge/${name}.yaml`)).join("\n"))) if (!isPlain(word)) tally(counts, word, 5);
for (const word of SPOKEN.trim().split(/\s+/)) tally(counts, word, 1);

/** Names of places are right however they are built ("Đắk Lắk", "Krông"). */
const names = new Set([...wordsOf(read("knowledge/areas.yaml")), ..."đắk lắk đăk lăk đak krông plông kông pleiku".split(" ")].filter((word) => word.length > 1));
for (const name of names) if (!isPlain(name) || !isPossible(name)) tally(counts, name, 1);
const known = [...counts].filter(([word]) => (isPossible(word) || names.has(word)) && !MISSPELT.has(word)).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
writeFileSync(join(root, "src/language/known-syllables.ts"), [
  "/**",
  " * The syllables Vietnamese has, NFC, the usual ones first; made by scripts/train-syllables.ts.",
  " */",
  "export const KNOWN_SYLLABLES: readonly string[] = `",
  ...linesOf(known, 150),
  "`.trim().split(/\\s+/);",
  "",
].join("\n"));
console.log(`${known.length} syllables`);

function wordsOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(/\p{L}+/gu) ?? [];
}

function isPlain(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

function isPossible(word: string): boolean {
  const parts = splitSyllable(word);
  return parts !== null && isPronounceable(parts);
}

function tally(table: Map<string, number>, key: string, times: number): void {
  table.set(key, (table.get(key) ?? 0) + times);
}

function linesOf(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
