import type { FoundPassage } from "./found-passage.ts";
import type { Question } from "./question-terms.ts";
import { scanWords } from "./scan-words.ts";
import { bareTerm } from "./search-terms.ts";
import type { Token } from "./scan-words.ts";

/** A direction in which texts on the same matter point, whatever words they use. Length 1. */
export type Direction = Float32Array;

/** Statistics of which titles and questions belong to which articles, as directions of words and pairs (scripts/train-meaning.ts). */
export interface Meaning {
  /** Null when no word of it is known. */
  ofQuestion(question: Pick<Question, "words" | "bare" | "isBare" | "frame" | "legalWordings">): Direction | null;
  ofPassage(passage: FoundPassage): Direction | null;
}

export const NO_MEANING: Meaning = { ofQuestion: () => null, ofPassage: () => null };

/** How near two directions are, −1 to 1; 0 where one is not known. */
export function likeness(one: Direction | null, other: Direction | null): number {
  if (one === null || other === null) return 0;
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}

/** Steps that a part of a direction can take; two parts are one character, from this one on. */
export const LEVELS = 8;
const FIRST_CHARACTER = "0".charCodeAt(0);
/** Words are written with their weight in whole numbers of so many parts. */
export const WEIGHT_PARTS = 10_000;
/** Of a long passage the beginning says what it is about: characters read, and known words and pairs counted. */
export const READ_CHARS = 6000;
export const MOST_TERMS = 900;
/** The title of an article counts as if it stood there so many times. */
export const TITLE_TIMES = 2;

/**
 * The table as scripts/train-meaning.ts writes it: a word or pair without marks a line, its weight, and a character for each
 * two parts of its direction: "thua_ke 5312 hG0Pc…". Unpacked when first needed, so that starting costs nothing.
 */
export function readMeaning(text: string): Meaning {
  let table: Table | null = null;
  const opened = (): Table => (table ??= openTable(text));
  const known = new WeakMap<FoundPassage, { direction: Direction | null }>();
  return {
    ofQuestion({ words, bare, isBare, frame, legalWordings }) {
      const counter = new TermCounter(opened());
      for (const [i, word] of bare.entries()) {
        if (frame[i] !== true) counter.addWord(isBare ? null : (words[i] ?? null), word);
        counter.addPair(bare[i - 1] ?? "", word);
      }
      for (const wording of legalWordings) counter.addText(wording.toLowerCase());
      return counter.direction();
    },
    ofPassage(passage) {
      let found = known.get(passage);
      if (found === undefined) known.set(passage, (found = { direction: directionOf(passage, opened()) }));
      return found.direction;
    },
  };
}

/** Steps 0 to LEVELS − 1, an even number of them, as the table holds them. */
export function packSteps(steps: readonly number[]): string {
  let packed = "";
  for (let i = 0; i < steps.length; i += 2) packed += String.fromCharCode(FIRST_CHARACTER + (steps[i] ?? 0) * LEVELS + (steps[i + 1] ?? 0));
  return packed;
}

export function unpackSteps(packed: string): number[] {
  const steps: number[] = [];
  for (let i = 0; i < packed.length; i++) {
    const both = packed.charCodeAt(i) - FIRST_CHARACTER;
    steps.push(Math.floor(both / LEVELS), both % LEVELS);
  }
  return steps;
}

function directionOf(passage: FoundPassage, table: Table): Direction | null {
  const counter = new TermCounter(table);
  const title = (passage.articleTitle ?? "").toLowerCase();
  for (let i = 0; i < TITLE_TIMES; i++) counter.addText(title);
  const text = passage.pieces.map((piece) => piece.text).join("");
  const start = passage.articleTitle === null ? 0 : text.indexOf("\n") + 1;
  counter.addText(text.slice(start, start + READ_CHARS).toLowerCase());
  return counter.direction();
}

interface Table {
  parts: number;
  /** Word or pair → its row. */
  rows: Map<string, number>;
  weights: Float32Array;
  /** Row after row, each part −7, −5, … 7. */
  steps: Int8Array;
  /** What a written token is: its rows with and without marks, and its number among the words of pairs; −1 where unknown. */
  tokens: Map<Token, { marked: number; bare: number; part: number }>;
  words: Map<string, number>;
  /** Numbers of two neighbours (first × WORDS + second) → row of their pair. */
  pairs: Map<number, number>;
}

/** More words than any table has. */
const WORDS = 65_536;

function openTable(text: string): Table {
  const lines = text.split("\n").filter((line) => line !== "");
  const parts = 2 * (lines[0]?.split(" ")[2]?.length ?? 0);
  const table: Table = { parts, rows: new Map(), weights: new Float32Array(lines.length), steps: new Int8Array(lines.length * parts), tokens: new Map(), words: new Map(), pairs: new Map() };
  for (const [row, line] of lines.entries()) {
    const [term = "", weight = "0", packed = ""] = line.split(" ");
    table.rows.set(term, row);
    table.weights[row] = Number(weight) / WEIGHT_PARTS;
    for (const [i, step] of unpackSteps(packed).entries()) table.steps[row * parts + i] = 2 * step - (LEVELS - 1);
  }
  const numberOf = (word: string): number => {
    const known = table.words.get(word) ?? table.words.size;
    table.words.set(word, known);
    return known;
  };
  for (const [term, row] of table.rows) {
    const [first = "", second] = term.split("_");
    if (second !== undefined) table.pairs.set(numberOf(first) * WORDS + numberOf(second), row);
  }
  return table;
}

/** Counts the known words and pairs of one text. */
class TermCounter {
  readonly #table: Table;
  /** Rows met, each once, and how often. */
  readonly #rows: number[] = [];
  readonly #counts: Uint16Array;
  #terms = 0;

  constructor(table: Table) {
    this.#table = table;
    this.#counts = new Uint16Array(table.weights.length);
  }

  /** @param word with its marks, if it was typed with them */
  addWord(word: string | null, bare: string): void {
    this.#add(this.#table.rows.get(bareTerm(bare)) ?? -1);
    if (word !== null) this.#add(this.#table.rows.get(word) ?? -1);
  }

  addPair(first: string, second: string): void {
    const { words, pairs } = this.#table;
    this.#add(pairs.get((words.get(first) ?? -1) * WORDS + (words.get(second) ?? -1)) ?? -1);
  }

  /** @param text lower case */
  addText(text: string): void {
    const { tokens, rows, words, pairs } = this.#table;
    let before = -1;
    scanWords(text, (token) => {
      if (this.#terms >= MOST_TERMS) return;
      let known = tokens.get(token);
      if (known === undefined) {
        if (tokens.size > WORDS) tokens.clear();
        tokens.set(token, (known = { marked: rows.get(token.word) ?? -1, bare: rows.get(bareTerm(token.bare)) ?? -1, part: words.get(token.bare) ?? -1 }));
      }
      this.#add(known.bare);
      this.#add(known.marked);
      if (before >= 0 && known.part >= 0) this.#add(pairs.get(before * WORDS + known.part) ?? -1);
      before = known.part;
    });
  }

  direction(): Direction | null {
    const { parts, weights, steps } = this.#table;
    const sum = new Float32Array(parts);
    for (const row of this.#rows) {
      const weight = (1 + Math.log(this.#counts[row] ?? 1)) * (weights[row] ?? 0);
      for (let i = 0, at = row * parts; i < parts; i++, at++) sum[i] = (sum[i] ?? 0) + weight * (steps[at] ?? 0);
    }
    const length = Math.sqrt(sum.reduce((all, part) => all + part * part, 0));
    return length === 0 ? null : sum.map((part) => part / length);
  }

  #add(row: number): void {
    if (row < 0) return;
    this.#terms++;
    const count = this.#counts[row] ?? 0;
    if (count === 0) this.#rows.push(row);
    this.#counts[row] = count + 1;
  }
}
