import { fold } from "../fold.ts";

/** How often words follow one another, as read from knowledge/accents.txt. Words go by number; the three first numbers are BEGIN, NUMBER, OTHER. */
export interface AccentTable {
  words: readonly string[];
  /** Letters without marks → numbers of the words written with them, the most frequent first. */
  byLetters: ReadonlyMap<string, readonly number[]>;
  /** Occurrences of a word. */
  count(word: number): number;
  /** Where a pair stands in the table; −1: never seen, or not worth keeping. */
  pairAt(first: number, second: number): number;
  pairCount(pair: number): number;
  /** Of what follows a word, how much is kept in the table: occurrences and different words. */
  keptAfter(word: number): { count: number; different: number };
  /** The same for what follows a pair. */
  keptAfterPair(pair: number): { count: number; different: number };
  /** Occurrences of a word after a pair. */
  tripleCount(pair: number, third: number): number;
  /** Occurrences of all words together. */
  total: number;
}

/** A sentence begins. */
export const BEGIN = 0;
/** Any number. */
export const NUMBER = 1;
/** Any word that is not Vietnamese. */
export const OTHER = 2;

/** What is written into the file: words in order, then for each word what follows it, then for each pair what follows that. */
export interface AccentCounts {
  words: readonly { word: string; count: number }[];
  /** Sorted by first, then second. */
  pairs: readonly { first: number; second: number; count: number; thirds: readonly { word: number; count: number }[] }[];
}

/**
 * Counts → text. First line "@words n", then "word count" one a line with the count as a step of a scale; "@pairs", then a line a first word:
 * the numbers of what follows as differences, each with its count; "@triples", the same for each pair.
 */
export function writeTable({ words, pairs }: AccentCounts): string {
  const rows: string[] = words.map(() => "");
  for (const [first, list] of Map.groupBy(pairs, (pair) => pair.first)) rows[first] = series(list.map(({ second, count }) => ({ word: second, count })));
  const triples: string[] = [];
  let last = -1;
  pairs.forEach(({ thirds }, at) => {
    if (thirds.length === 0) return;
    triples.push(`${number(at - last)}${number(thirds.length)}${series(thirds)}`);
    last = at;
  });
  const spelled = words.map(({ word, count }) => `${word} ${stepOf(count)}`);
  return [`@words ${words.length}`, ...spelled, "@pairs", ...rows, "@triples", ...triples, ""].join("\n");
}

/** The text that `writeTable` made → table. */
export function readTable(text: string): AccentTable {
  const head = text.slice(0, text.indexOf("\n@pairs\n")).split("\n").slice(1);
  const words: string[] = [];
  const counts = new Float64Array(head.length);
  const byLetters = new Map<string, number[]>();
  let total = 0;
  head.forEach((row, i) => {
    const [word = "", step = ""] = row.split(" ");
    words.push(word);
    const count = countOf(step);
    counts[i] = count;
    total += count;
    if (i <= OTHER) return;
    const letters = fold(word);
    const alike = byLetters.get(letters);
    if (alike) alike.push(i);
    else byLetters.set(letters, [i]);
  });
  for (const alike of byLetters.values()) alike.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const pairs = readPairs(text, text.indexOf("\n@pairs\n") + 8, words.length);
  const triples = readTriples(text, text.indexOf("\n@triples\n") + 10, pairs.next.length);
  return {
    words, byLetters, total,
    count: (word) => counts[word] ?? 0,
    pairAt: (first, second) => find(pairs.next, pairs.from[first] ?? 0, pairs.from[first + 1] ?? 0, second),
    pairCount: (pair) => pairs.counts[pair] ?? 0,
    keptAfter: (word) => keptAt(pairs, word),
    keptAfterPair: (pair) => keptAt(triples, pair),
    tripleCount: (pair, third) => {
      const at = find(triples.next, triples.from[pair] ?? 0, triples.from[pair + 1] ?? 0, third);
      return at < 0 ? 0 : (triples.counts[at] ?? 0);
    },
  };
}

interface Followers { from: Uint32Array; next: Uint16Array; counts: Float32Array; kept: Float32Array }

function keptAt({ from, kept }: Followers, row: number): { count: number; different: number } {
  return { count: kept[row] ?? 0, different: (from[row + 1] ?? 0) - (from[row] ?? 0) };
}

/** What all followers of a row count together. */
function keptIn(from: Uint32Array, counts: readonly number[]): Float32Array {
  return Float32Array.from({ length: from.length - 1 }, (_, row) => {
    let sum = 0;
    for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i++) sum += counts[i] ?? 0;
    return sum;
  });
}

function readPairs(text: string, start: number, rows: number): Followers {
  const from = new Uint32Array(rows + 1);
  const next: number[] = [];
  const counts: number[] = [];
  const cursor = { at: start };
  for (let row = 0; row < rows; row++) {
    from[row] = next.length;
    let word = -1;
    while (text.charCodeAt(cursor.at) !== LINE_END) {
      word += readNumber(text, cursor);
      next.push(word);
      counts.push(SCALE[text.charCodeAt(cursor.at++) - ZERO] ?? 0);
    }
    cursor.at++;
  }
  from[rows] = next.length;
  return { from, next: Uint16Array.from(next), counts: Float32Array.from(counts), kept: keptIn(from, counts) };
}

function readTriples(text: string, start: number, pairs: number): Followers {
  const from = new Uint32Array(pairs + 1);
  const next: number[] = [];
  const counts: number[] = [];
  const cursor = { at: start };
  let pair = -1;
  while (cursor.at < text.length) {
    const begin = pair + 1;
    pair += readNumber(text, cursor);
    from.fill(next.length, begin, pair + 1);
    let word = -1;
    for (let left = readNumber(text, cursor); left > 0; left--) {
      word += readNumber(text, cursor);
      next.push(word);
      counts.push(SCALE[text.charCodeAt(cursor.at++) - ZERO] ?? 0);
    }
    cursor.at++;
  }
  from.fill(next.length, pair + 1);
  return { from, next: Uint16Array.from(next), counts: Float32Array.from(counts), kept: keptIn(from, counts) };
}

/** Index of a word among sorted ones, −1 where it is not there. */
function find(sorted: Uint16Array, from: number, to: number, word: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low < to && sorted[low] === word ? low : -1;
}

function series(list: readonly { word: number; count: number }[]): string {
  let last = -1;
  return list.map(({ word, count }) => {
    const written = `${number(word - last)}${stepOf(count)}`;
    last = word;
    return written;
  }).join("");
}

/** A number as marks of which all but the last stand in the upper half of the alphabet. */
function number(value: number): string {
  let rest = Math.floor(value / HALF);
  let out = mark(value % HALF);
  while (rest > 0) {
    out = mark(HALF + (rest % HALF)) + out;
    rest = Math.floor(rest / HALF);
  }
  return out;
}

function readNumber(text: string, cursor: { at: number }): number {
  let value = 0;
  for (;;) {
    const digit = text.charCodeAt(cursor.at++) - ZERO;
    if (!(digit >= HALF)) return value * HALF + digit;
    value = value * HALF + digit - HALF;
  }
}

function mark(value: number): string {
  return String.fromCharCode(ZERO + value);
}

/** Counts are kept to a fifth of an octave. */
const STEPS = 5;
const ZERO = 35;
const HALF = 45;
const LINE_END = 10;
const SCALE = Float32Array.from({ length: 2 * HALF }, (_, step) => 2 ** (step / STEPS));

function stepOf(count: number): string {
  return mark(Math.max(0, Math.min(2 * HALF - 1, Math.round(Math.log2(count) * STEPS))));
}

function countOf(step: string): number {
  return SCALE[step.charCodeAt(0) - ZERO] ?? 0;
}
