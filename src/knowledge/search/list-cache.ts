/** Posting lists of one term, as read from the index. */
export interface TermList {
  term: string;
  /** Passages that hold it. */
  passages: number;
  /** One a segment; empty when they were too many to read. */
  lists: string[];
}

/**
 * Lists read lately, of one version of the index: the words of the law are few, and the longest lists belong to those
 * that every question has. The longest unused goes first when there are too many.
 */
export class ListCache {
  readonly #lists = new Map<string, TermList>();
  #version = -1;
  #chars = 0;
  readonly #maxChars: number;

  constructor(maxChars = MAX_CHARS) {
    this.#maxChars = maxChars;
  }

  /** @param key the term and how long a list was asked for */
  get(version: number, key: string): TermList | undefined {
    if (version !== this.#version) return undefined;
    const found = this.#lists.get(key);
    if (found === undefined) return undefined;
    this.#lists.delete(key);
    this.#lists.set(key, found);
    return found;
  }

  put(version: number, key: string, list: TermList): void {
    if (version !== this.#version) this.#clear(version);
    if (this.#lists.has(key)) return;
    this.#lists.set(key, list);
    this.#chars += sizeOf(list);
    for (const [oldest, old] of this.#lists) {
      if (this.#chars <= this.#maxChars) break;
      this.#lists.delete(oldest);
      this.#chars -= sizeOf(old);
    }
  }

  #clear(version: number): void {
    this.#lists.clear();
    this.#chars = 0;
    this.#version = version;
  }
}

/** A byte each: an isolate has 128 MB. */
const MAX_CHARS = 12_000_000;
/** What an entry takes beside its lists. */
const ENTRY_CHARS = 200;

function sizeOf({ lists }: TermList): number {
  return lists.reduce((sum, list) => sum + list.length, ENTRY_CHARS);
}
