import type { LegalDocument } from "../clause.ts";
import type { Passage } from "../documents/passages.ts";
import { passageTerms } from "./passage-terms.ts";
import { MAX_STRENGTH } from "./posting-list.ts";
import type { Question } from "./question-terms.ts";
import { TITLE_PAIR, TITLE_WORD } from "./standing.ts";
import { titleTermsOf } from "./title-terms.ts";
import { pairTerm } from "./search-terms.ts";

/** Terms by number, rising, as Qdrant takes them. */
export interface SparseVector {
  indices: number[];
  values: number[];
}

/** Raise when terms or strengths change: collections of another form are never asked. */
export const SPARSE_FORM = 1;

/**
 * A passage as the posting lists know it (words, words without marks, pairs), and the terms of its document's title
 * under names of their own. With `modifier: idf` the server's dot product is the first-round score of the D1 index.
 */
export function passageVector(passage: Pick<Passage, "title" | "headings" | "text">, document: Pick<LegalDocument, "kind" | "title" | "number">): SparseVector {
  const strengths = new Map<string, number>();
  for (const [term, strength] of passageTerms(passage)) strengths.set(term, strength / MAX_STRENGTH);
  for (const term of titleTermsOf(`${document.kind} ${document.title} ${document.number ?? ""}`)) strengths.set(documentTerm(term), 1);
  return sparseVector(strengths);
}

/** The terms of a question with what each counts beside its rarity, which the server knows. */
export function questionVector(question: Question): SparseVector {
  const weights = new Map(question.terms.map(({ term, weight }) => [term, weight]));
  const { bare } = question;
  for (let i = 0; i < bare.length; i++) {
    weights.set(documentTerm(bare[i] ?? ""), TITLE_WORD);
    if (i + 1 < bare.length) weights.set(documentTerm(pairTerm(bare[i] ?? "", bare[i + 1] ?? "")), TITLE_PAIR);
  }
  return sparseVector(weights);
}

/** Terms with weights → vector; terms that share a number are added up. */
export function sparseVector(weights: ReadonlyMap<string, number>): SparseVector {
  const byId = new Map<number, number>();
  for (const [term, weight] of weights) {
    const id = termId(term);
    byId.set(id, (byId.get(id) ?? 0) + weight);
  }
  const sorted = [...byId].sort(([a], [b]) => a - b);
  return { indices: sorted.map(([id]) => id), values: sorted.map(([, weight]) => Math.round(weight * 10_000) / 10_000) };
}

/** The number Qdrant's own BM25 gives a token: |murmur3-32 with seed 0 of its UTF-8 bytes, as a signed number| (lib/bm25 of qdrant 1.19). */
export function termId(term: string): number {
  return Math.abs(murmur3(UTF8.encode(term)) | 0);
}

/** Keeps a word of a document's title apart from the same word in its text. */
const documentTerm = (term: string): string => `^${term}`;

const UTF8 = new TextEncoder();

/** MurmurHash3 x86 32-bit, seed 0 (Austin Appleby, public domain). */
function murmur3(bytes: Uint8Array): number {
  let hash = 0;
  const blocks = bytes.length >> 2;
  for (let i = 0; i < blocks; i++) {
    const at = i * 4;
    const block = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    hash ^= scramble(block);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  let tail = 0;
  for (let i = bytes.length - 1; i >= blocks * 4; i--) tail = (tail << 8) | (bytes[i] ?? 0);
  hash ^= scramble(tail) ^ bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
