import type { Question, QuestionTerm } from "./question-terms.ts";
import type { Token } from "./scan-words.ts";
import { bareTerm, bareWord, pairTerm } from "./search-terms.ts";

/** Which of the question's terms a share is taken of; "all" leaves out the bridge, whose words are only likely. */
export type ShareKind = "all" | "words" | "pairs" | "asked" | "legal";

/** Reads texts for nothing but what one question asks for. */
export class QuestionLens {
  /** Of each term, by its place: 0 where the kind has no part in it. */
  readonly #weights: Record<ShareKind, number[]> = { all: [], words: [], pairs: [], asked: [], legal: [] };
  readonly #sums: Record<ShareKind, number> = { all: 1e-9, words: 1e-9, pairs: 1e-9, asked: 1e-9, legal: 1e-9 };
  readonly #places = new Map<string, number>();
  /** Syllable without marks → its number. */
  readonly #parts = new Map<string, number>();
  /** Numbers of two neighbours (first × PARTS + second) → place of their pair. */
  readonly #pairs = new Map<number, number>();
  readonly #known = new Map<Token, Wanted | null>();
  readonly #coverage: { place: number; weight: number }[] = [];
  /** Places of the question's own pairs, in order. */
  readonly #ownPairs: number[];
  readonly #own: ReadonlySet<number>;

  constructor(question: Question, rarity: ReadonlyMap<string, number>) {
    for (const term of question.terms) this.#add(term, rarity.get(term.term) ?? 0);
    const { bare } = question;
    this.#own = new Set(bare.map((word) => this.#part(word)));
    this.#ownPairs = bare.slice(1).map((word, i) => this.#place(pairTerm(bare[i] ?? "", word)));
    // A word that no passage holds is as rare as the rarest.
    const unknownRarity = Math.max(1, ...rarity.values());
    for (const { term, weight } of question.asked) this.#coverage.push({ place: this.#place(term), weight: weight * (rarity.get(term) ?? unknownRarity) });
  }

  look(tokens: readonly Token[]): Glance {
    const seen = new Uint8Array(this.#places.size);
    let used = 0;
    let before = -1;
    for (const token of tokens) {
      let wanted = this.#known.get(token);
      if (wanted === undefined) this.#known.set(token, (wanted = this.#wanted(token)));
      if (wanted === null) {
        before = -1;
        continue;
      }
      if (wanted.word >= 0) seen[wanted.word] = 1;
      if (wanted.bare >= 0) seen[wanted.bare] = 1;
      if (wanted.own) used++;
      const pair = before < 0 ? undefined : this.#pairs.get(before * PARTS + wanted.part);
      if (pair !== undefined) seen[pair] = 1;
      before = wanted.part;
    }
    return { seen, words: tokens.length, used };
  }

  share(seen: Uint8Array, kind: ShareKind): number {
    const weights = this.#weights[kind];
    let sum = 0;
    for (let i = 0; i < weights.length; i++) if (seen[i] === 1) sum += weights[i] ?? 0;
    return sum / this.#sums[kind];
  }

  /** Share of the asked words, by rarity; words that no passage holds count in full. */
  coverage(seen: Uint8Array): number {
    let all = 1e-9;
    let found = 0;
    for (const { place, weight } of this.#coverage) {
      all += weight;
      if (seen[place] === 1) found += weight;
    }
    return found / all;
  }

  /** Pairs of the question found in a row, as a share of a long run. */
  longestRun(seen: Uint8Array): number {
    let longest = 0;
    let run = 0;
    for (const place of this.#ownPairs) {
      run = seen[place] === 1 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return Math.min(1, longest / LONG_RUN);
  }

  /** Share of the pairs that stand among some bare words and pairs. */
  pairShareOf(terms: ReadonlySet<string>): number {
    let sum = 0;
    for (const [term, place] of this.#places) if (terms.has(term)) sum += this.#weights.pairs[place] ?? 0;
    return sum / this.#sums.pairs;
  }

  #add({ term, weight, origin }: QuestionTerm, rarity: number): void {
    const place = this.#place(term);
    if (origin === "bridge") return;
    const kinds: ShareKind[] = ["all", term.includes("_") ? "pairs" : "words", origin === "legal" ? "legal" : "asked"];
    for (const kind of kinds) {
      this.#weights[kind][place] = weight * rarity;
      this.#sums[kind] += weight * rarity;
    }
  }

  #place(term: string): number {
    const known = this.#places.get(term);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(term, place);
    for (const weights of Object.values(this.#weights)) weights.push(0);
    const [first = "", second] = term.replace(/^~/, "").split("_");
    if (second === undefined) this.#part(bareWord(first));
    else this.#pairs.set(this.#part(first) * PARTS + this.#part(second), place);
    return place;
  }

  #part(bare: string): number {
    let part = this.#parts.get(bare);
    if (part === undefined) this.#parts.set(bare, (part = this.#parts.size));
    return part;
  }

  #wanted({ word, bare }: Token): Wanted | null {
    const part = this.#parts.get(bare);
    if (part === undefined) return null;
    return { part, word: this.#places.get(word) ?? -1, bare: this.#places.get(bareTerm(bare)) ?? -1, own: this.#own.has(part) };
  }
}

/** What a lens saw in one text. */
export interface Glance {
  /** By place of the term: 1 where the text has it. */
  seen: Uint8Array;
  words: number;
  /** Words of the text that the question uses. */
  used: number;
}

/** The terms of both texts. */
export function joinSeen(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((seen, i) => seen | (other[i] ?? 0));
}

/** What one written token means to the question: its number, and the places of its terms or −1. */
interface Wanted {
  part: number;
  word: number;
  bare: number;
  own: boolean;
}

/** More syllables than any question has. */
const PARTS = 65_536;
/** A run of so many pairs counts in full. */
const LONG_RUN = 12;
