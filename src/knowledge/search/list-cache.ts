import type { FoundPassage } from "./found-passage.ts";

/** Posting lists of one term, as read from the index. */
export interface TermList {
  term: string;
  /** Passages that hold it. */
  passages: number;
  /** One a segment; empty when they were too many to read. */
  lists: string[];
}

/** What was read lately, of one version of the index. The longest unused goes first when there is too much. */
class RecentCache<Key, Value> {
  readonly #values = new Map<Key, Value>();
  #version = -1;
  #chars = 0;
  readonly #maxChars: number;
  readonly #sizeOf: (value: Value) => number;

  constructor(maxChars: number, sizeOf: (value: Value) => number) {
    this.#maxChars = maxChars;
    this.#sizeOf = sizeOf;
  }

  get(version: number, key: Key): Value | undefined {
    if (version !== this.#version) return undefined;
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found;
  }

  put(version: number, key: Key, value: Value): void {
    if (version !== this.#version) this.#clear(version);
    if (this.#values.has(key)) return;
    this.#values.set(key, value);
    this.#chars += this.#sizeOf(value);
    for (const [oldest, old] of this.#values) {
      if (this.#chars <= this.#maxChars) break;
      this.#values.delete(oldest);
      this.#chars -= this.#sizeOf(old);
    }
  }

  #clear(version: number): void {
    this.#values.clear();
    this.#chars = 0;
    this.#version = version;
  }
}

/** By the term and how long a list was asked for: the words of the law are few, and the longest lists belong to those that every question has. */
export class ListCache extends RecentCache<string, TermList> {
  constructor(maxChars = MAX_LIST_CHARS) {
    super(maxChars, ({ lists }) => lists.reduce((sum, list) => sum + list.length, ENTRY_CHARS));
  }
}

/** By number: most people ask about the same few articles, and what changes an article is read with each of them. */
export class PassageCache extends RecentCache<number, FoundPassage> {
  constructor(maxChars = MAX_PASSAGE_CHARS) {
    super(maxChars, ({ pieces }) => pieces.reduce((sum, piece) => sum + piece.text.length + ENTRY_CHARS, ENTRY_CHARS));
  }
}

/** A byte each: an isolate has 128 MB. */
const MAX_LIST_CHARS = 12_000_000;
/** Two bytes each. */
const MAX_PASSAGE_CHARS = 4_000_000;
/** What an entry takes beside its text. */
const ENTRY_CHARS = 200;
