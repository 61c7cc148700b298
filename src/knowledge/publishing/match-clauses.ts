import type { Piece } from "../documents/document-pieces.ts";

/** Which clause of the old text each clause of the new one goes back to, by place in the lists. */
export interface ClauseMatches {
  /** For each new clause the old one, or null: it is new. */
  oldOf: (number | null)[];
  /** Old clauses that nothing goes back to, in order. */
  gone: number[];
}

/**
 * First those with the same number and the same words, then the same words under another number, then those that share
 * most words, and what still has its number at last. So one khoản put in at the top does not make all below it look changed.
 */
export function matchClauses(before: readonly Piece[], after: readonly Piece[]): ClauseMatches {
  const oldWords = before.map(ownWords);
  const newWords = after.map(ownWords);
  const oldOf: (number | null)[] = after.map(() => null);
  const taken = new Set<number>();
  const pair = (old: number, fresh: number): void => {
    oldOf[fresh] = old;
    taken.add(old);
  };
  const places = new Map(before.map((piece, i) => [piece.anchor, i]));
  for (const [fresh, piece] of after.entries()) {
    const old = places.get(piece.anchor);
    if (old !== undefined && oldWords[old] === newWords[fresh]) pair(old, fresh);
  }
  pairSameWords(oldWords, newWords, oldOf, taken, pair);
  pairLikeWords(before, after, places, oldWords, newWords, oldOf, taken, pair);
  for (const [fresh, piece] of after.entries()) {
    const old = places.get(piece.anchor);
    if (oldOf[fresh] === null && old !== undefined && !taken.has(old)) pair(old, fresh);
  }
  return { oldOf, gone: before.flatMap((_, i) => (taken.has(i) ? [] : [i])) };
}

/** A clause's words without the number it stands under; a quoted clause keeps it, since there the number is part of the rule. */
export function ownWords({ kind, text }: Pick<Piece, "kind" | "text">): string {
  const words = text.normalize("NFC").replace(/\s+/g, " ").trim();
  return kind === "quoted" ? words : words.replace(/^(?:Điều \d+[a-zđ]*\s*[.:]?|(?:Phần|Chương|Mục|Tiểu mục)(?: thứ)? \S+|\d+(?:\.\d+)*[a-zđ]?\s*[.)/]|[a-zđ]\d?\s*\)|[IVXLC]+\s*[.)/–-])\s*/iu, "");
}

/** Fewer words than this say too little to be known again elsewhere ("bãi bỏ"). */
const TELLING_WORDS = 5;
/** Share of word pairs in common from which two clauses are one that was changed. */
const LIKE = 0.5;
/** A pair of words that more clauses than this have says nothing about where one comes from. */
const COMMON_PAIR = 40;
/** What standing under the same number adds to likeness. */
const SAME_NUMBER = 0.15;

type PairUp = (old: number, fresh: number) => void;

function pairSameWords(oldWords: readonly string[], newWords: readonly string[], oldOf: readonly (number | null)[], taken: ReadonlySet<number>, pair: PairUp): void {
  const waiting = new Map<string, number[]>();
  for (const [old, words] of oldWords.entries()) {
    if (taken.has(old) || words.split(" ").length < TELLING_WORDS) continue;
    const places = waiting.get(words);
    if (places === undefined) waiting.set(words, [old]);
    else places.push(old);
  }
  for (const [fresh, words] of newWords.entries()) {
    if (oldOf[fresh] !== null) continue;
    const old = waiting.get(words)?.shift();
    if (old !== undefined) pair(old, fresh);
  }
}

function pairLikeWords(
  before: readonly Piece[], after: readonly Piece[], places: ReadonlyMap<string, number>, oldWords: readonly string[], newWords: readonly string[],
  oldOf: readonly (number | null)[], taken: ReadonlySet<number>, pair: PairUp,
): void {
  const holders = new Map<string, number[]>();
  const oldPairs = oldWords.map((words, old) => (taken.has(old) ? new Set<string>() : pairsOf(words)));
  for (const [old, pairs] of oldPairs.entries()) {
    for (const one of pairs) {
      const list = holders.get(one);
      if (list === undefined) holders.set(one, [old]);
      else list.push(old);
    }
  }
  const found: { old: number; fresh: number; likeness: number }[] = [];
  for (const [fresh, words] of newWords.entries()) {
    if (oldOf[fresh] !== null) continue;
    const pairs = pairsOf(words);
    const shared = new Map<number, number>();
    for (const one of pairs) {
      const list = holders.get(one) ?? [];
      if (list.length <= COMMON_PAIR) for (const old of list) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    const anchored = places.get(after[fresh]?.anchor ?? "");
    for (const old of new Set([...shared.keys(), ...(anchored === undefined || taken.has(anchored) ? [] : [anchored])])) {
      const other = oldPairs[old] ?? new Set<string>();
      const likeness = (2 * [...pairs].filter((one) => other.has(one)).length) / Math.max(1, pairs.size + other.size);
      const sameNumber = old === anchored ? SAME_NUMBER : 0;
      if (likeness + sameNumber >= LIKE && before[old]?.kind === after[fresh]?.kind) found.push({ old, fresh, likeness: likeness + sameNumber });
    }
  }
  const used = new Set<number>();
  for (const { old, fresh } of found.sort((a, b) => b.likeness - a.likeness || a.fresh - b.fresh)) {
    if (taken.has(old) || used.has(fresh)) continue;
    used.add(fresh);
    pair(old, fresh);
  }
}

function pairsOf(words: string): Set<string> {
  const list = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (list.length === 1) return new Set(list);
  return new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`));
}
