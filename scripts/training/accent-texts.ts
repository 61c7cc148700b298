import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonical, isSyllable } from "../../src/language/accents/spelling.ts";
import { fold, isUnaccented } from "../../src/language/fold.ts";
import { normalise } from "../../src/language/normalise.ts";

/** A sentence as the words that are counted: a spelling, NUMBER_WORD or OTHER_WORD. */
export type Sentence = readonly string[];

export const BEGIN_WORD = "^";
export const NUMBER_WORD = "#";
export const OTHER_WORD = "~";

/** Texts of the law as sentences; `skip` leaves documents out by file name. */
export function legalSentences(folder: string, skip: (file: string) => boolean): Sentence[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && !skip(file)).toSorted();
  return files.flatMap((file) => sentencesOf(readFileSync(join(folder, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "")));
}

/** Phrases of a file or of all files of a folder, one JSON object a line with "text"; those written without accents are left out. */
export function phraseSentences(place: string): Sentence[] {
  const files = place.endsWith(".jsonl") ? [place] : readdirSync(place, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".jsonl")).toSorted().map((file) => join(place, file));
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== ""));
  return lines.flatMap((line) => {
    const parsed: unknown = JSON.parse(line);
    const text = typeof parsed === "object" && parsed !== null && "text" in parsed && typeof parsed.text === "string" ? parsed.text : "";
    return isWellAccented(text) ? sentencesOf(text) : [];
  });
}

/** Words of the locality files: what stands between the marks of their rules, where it is accented. */
export function localitySentences(folder: string): Sentence[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml")).toSorted();
  const pieces = files.flatMap((file) => readFileSync(join(folder, file), "utf8").replace(/^\s*#.*$/gm, "").split(/[^\p{L}\p{N} ]+/u));
  return pieces.filter((piece) => piece.trim().includes(" ") && isWellAccented(piece)).flatMap(sentencesOf);
}

/** One sentence a line; lines that begin with "#" are headings. */
export function plainSentences(file: string): Sentence[] {
  return readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#")).flatMap(sentencesOf);
}

/** A text → sentences of words. */
export function sentencesOf(text: string): Sentence[] {
  return normalise(text).split(/[.!?;:\n…]+(?=\s|$)|\n/u).map(wordsOf).filter((words) => words.length > 0);
}

function wordsOf(sentence: string): string[] {
  return (sentence.match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? []).map((word) => {
    if (/^\d/.test(word)) return NUMBER_WORD;
    const spelled = canonical(word);
    return isSyllable(spelled) ? spelled : OTHER_WORD;
  });
}

/** Correct Vietnamese carries a mark on some seven syllables of ten. */
function isWellAccented(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return !isUnaccented(text) && words.filter((word) => fold(word) !== word.toLowerCase()).length >= words.length * 0.34;
}
