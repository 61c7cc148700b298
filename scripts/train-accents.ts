import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Accents, readAccents } from "../src/language/accents/accents.ts";
import { writeTable } from "../src/language/accents/table.ts";
import { fold } from "../src/language/fold.ts";
import { countAccents, type Source } from "./training/accent-counts.ts";
import { legalSentences, localitySentences, NUMBER_WORD, OTHER_WORD, phraseSentences, plainSentences, type Sentence } from "./training/accent-texts.ts";

/**
 * `npm run train-accents`: counts how words follow one another in the shipped documents, the locality files, the phrases of knowledge/training
 * and its everyday sentences, and writes knowledge/accents.txt. With `--held` nothing is written: every tenth document is left out and its
 * sentences, stripped of their marks, are restored; then the everyday sentences, each tenth of them left out in turn. With `--measure F` the
 * written table restores the lines of a file (plain, or JSON with "text"). The same input gives the same file.
 */
const ROOT = join(import.meta.dirname, "..");
const KNOWLEDGE = join(ROOT, "knowledge");

/** Citizens write as in the everyday sentences; of what the law says so often there is a hundred times as much. */
const WEIGHTS = { legal: 1, locality: 10, phrases: 20, everyday: 20 };
const PRUNING = { leastWord: 3, pairGain: 4, tripleGain: 6 };

const everydayFile = join(KNOWLEDGE, "training/everyday.txt");
const everyday = existsSync(everydayFile) ? plainSentences(everydayFile) : [];
const phrases = phraseSentences(join(KNOWLEDGE, "training"));
const locality = localitySentences(KNOWLEDGE);

const measured = process.argv.slice(process.argv.indexOf("--measure") + 1);
if (process.argv.includes("--held")) measureHeld();
else if (process.argv.includes("--measure")) {
  const accents = readAccents(readFileSync(join(KNOWLEDGE, "accents.txt"), "utf8"));
  for (const file of measured) report(file, file.endsWith(".jsonl") ? phraseSentences(file) : plainSentences(file), accents);
} else {
  const text = tableOf(legalSentences(join(KNOWLEDGE, "documents"), () => false), everyday, phrases);
  writeFileSync(join(KNOWLEDGE, "accents.txt"), text);
  console.log(`${Buffer.byteLength(text)} bytes (${gzipSync(text).length} gzip) → knowledge/accents.txt`);
}

function tableOf(legal: readonly Sentence[], daily: readonly Sentence[], told: readonly Sentence[]): string {
  const sources: Source[] = [
    { sentences: legal, weight: WEIGHTS.legal }, { sentences: locality, weight: WEIGHTS.locality },
    { sentences: told, weight: WEIGHTS.phrases }, { sentences: daily, weight: WEIGHTS.everyday },
  ];
  return writeTable(countAccents(sources, PRUNING));
}

function measureHeld(): void {
  let at = 0;
  const isHeld = new Map<string, boolean>();
  const skip = (file: string): boolean => {
    if (!isHeld.has(file)) isHeld.set(file, at++ % 10 === 4);
    return isHeld.get(file) ?? false;
  };
  const folder = join(KNOWLEDGE, "documents");
  const rest = legalSentences(folder, skip);
  if (!process.argv.includes("--everyday")) {
    const held = legalSentences(folder, (file) => !skip(file));
    report("documents left out", held.slice(0, 4000), readAccents(tableOf(rest, everyday, phrases)));
  }
  const folds = process.argv.includes("--all") ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [0, 3, 7];
  const scores = folds.map((fold) => {
    const told = phrases.filter((_, i) => i % 10 !== fold);
    const daily = everyday.filter((_, i) => i % 10 !== fold);
    const accents = readAccents(tableOf(rest, daily, told));
    return [...score(everyday.filter((_, i) => i % 10 === fold), accents), ...score(phrases.filter((_, i) => i % 10 === fold), accents)];
  });
  print("everyday sentences and phrases left out", scores.flat());
}

interface Heard { right: boolean; certainty: number }

function score(sentences: readonly Sentence[], accents: Accents): Heard[] {
  return sentences.flatMap((sentence) => {
    const plain = sentence.map((word) => (word === NUMBER_WORD ? "1" : word === OTHER_WORD ? "xx" : word));
    const { words } = accents.restore(fold(plain.join(" ")));
    return words.flatMap(({ to, certainty }, i) => (/^\p{L}/u.test(sentence[i] ?? "") ? [{ right: to === sentence[i], certainty }] : []));
  });
}

function report(name: string, sentences: readonly Sentence[], accents: Accents): void {
  print(name, score(sentences, accents));
}

function print(name: string, heard: readonly Heard[]): void {
  const share = (list: readonly Heard[]): string => (list.length === 0 ? "–" : (list.filter(({ right }) => right).length / list.length).toFixed(4));
  const certain = [0.5, 0.8, 0.9, 0.95, 0.98, 0.99].map((least) => {
    const list = heard.filter(({ certainty }) => certainty >= least);
    return `≥${least}: ${share(list)} of ${(list.length / heard.length).toFixed(2)}`;
  });
  console.log(`${name}: ${share(heard)} of ${heard.length} syllables right; ${certain.join(", ")}`);
}
