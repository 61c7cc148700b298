import { fold } from "../../src/language/fold.ts";
import type { AccentCounts } from "../../src/language/accents/table.ts";
import { BEGIN_WORD, NUMBER_WORD, OTHER_WORD, type Sentence } from "./accent-texts.ts";

/** Sentences that count so many times. */
export interface Source { sentences: readonly Sentence[]; weight: number }

/** What is left out of the table. */
export interface Pruning {
  /** A word counts at least this often. */
  leastWord: number;
  /** A pair or triple is kept when it changes what is expected by so much (count × how many times likelier, in natural logarithms). */
  pairGain: number;
  tripleGain: number;
}

/** Words, pairs and triples of the sources, the telling ones kept. The same input gives the same counts. */
export function countAccents(sources: readonly Source[], { leastWord, pairGain, tripleGain }: Pruning): AccentCounts {
  const raw = new Map<string, number>();
  for (const { sentences, weight } of sources) for (const sentence of sentences) for (const word of sentence) add(raw, word, weight);
  const known = [...raw].filter(([word, count]) => count >= leastWord && word !== NUMBER_WORD && word !== OTHER_WORD).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const words = [{ word: BEGIN_WORD, count: 0 }, { word: NUMBER_WORD, count: raw.get(NUMBER_WORD) ?? 1 }, { word: OTHER_WORD, count: raw.get(OTHER_WORD) ?? 1 }, ...known.map(([word, count]) => ({ word, count }))];
  const numbers = new Map(words.map(({ word }, i) => [word, i]));
  const size = words.length;
  const pairs = new Map<number, number>();
  const triples = new Map<number, Map<number, number>>();
  let begins = 0;
  for (const { sentences, weight } of sources) {
    for (const sentence of sentences) {
      begins += weight;
      let first = 0;
      let second = 0;
      for (const word of sentence) {
        const third = numbers.get(word) ?? 2;
        add(pairs, second * size + third, weight);
        const after = triples.get(first * size + second) ?? new Map<number, number>();
        triples.set(first * size + second, after);
        add(after, third, weight);
        first = second;
        second = third;
      }
    }
  }
  const begin = words[0];
  if (begin) begin.count = Math.max(1, begins);
  const rivals = new Map<string, number>();
  words.forEach(({ word }, i) => { if (i > 2) add(rivals, fold(word), 1); });
  const isOpen = (word: number): boolean => (rivals.get(fold(words[word]?.word ?? "")) ?? 0) > 1;
  const total = words.reduce((sum, { count }) => sum + count, 0);
  const countOf = (word: number): number => words[word]?.count ?? 0;
  const keptPairs = new Map<number, number>();
  for (const [pair, count] of pairs) {
    const first = Math.floor(pair / size);
    const second = pair % size;
    if (!isOpen(first) && !isOpen(second)) continue;
    const gain = count * Math.abs(Math.log((count / countOf(first)) / (countOf(second) / total)));
    if (gain >= pairGain) keptPairs.set(pair, count);
  }
  const thirdsOf = new Map<number, { word: number; count: number }[]>();
  for (const [pair, after] of triples) {
    const second = pair % size;
    const first = Math.floor(pair / size);
    const pairCount = first === 0 && second === 0 ? begins : (pairs.get(pair) ?? 0);
    const kept = [...after].flatMap(([word, count]) => {
      if (!isOpen(word) && !isOpen(second) && !isOpen(first)) return [];
      const expected = (pairs.get(second * size + word) ?? 0) / countOf(second);
      return count * Math.abs(Math.log((count / pairCount) / expected)) >= tripleGain ? [{ word, count }] : [];
    });
    if (kept.length === 0 || pairCount === 0 || (first === 0 && second === 0)) continue;
    thirdsOf.set(pair, kept.toSorted((a, b) => a.word - b.word));
    keptPairs.set(pair, pairCount);
  }
  const list = [...keptPairs].toSorted(([a], [b]) => a - b).map(([pair, count]) => ({ first: Math.floor(pair / size), second: pair % size, count, thirds: thirdsOf.get(pair) ?? [] }));
  return { words, pairs: list };
}

function add<Key>(counts: Map<Key, number>, key: Key, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}
