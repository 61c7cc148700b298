import type { Passage } from "../documents/passages.ts";
import { MAX_STRENGTH } from "./posting-list.ts";
import { bareTerm, bareWords, pairTerm, readWords } from "./search-terms.ts";

/** Saturation: how much a second and third occurrence add. */
const K1 = 1.2;
/** Fields of a passage: what one occurrence counts, how strongly length discounts it, and the usual length in words. */
const FIELDS = {
  text: { weight: 1, b: 0.6, usualLength: 260 },
  title: { weight: 2.5, b: 0.3, usualLength: 9 },
  headings: { weight: 0.5, b: 0.3, usualLength: 12 },
} as const;

/**
 * Terms of a passage → strength 0–63: BM25F with fixed usual lengths, so that a passage's strengths never
 * change when other documents come or go.
 */
export function passageTerms(passage: Pick<Passage, "title" | "headings" | "text">): Map<string, number> {
  const counts = new Map<string, number>();
  addField(counts, passage.text, FIELDS.text);
  addField(counts, passage.title, FIELDS.title);
  addField(counts, passage.headings, FIELDS.headings);
  for (const [term, count] of counts) {
    counts.set(term, Math.max(1, Math.round((count / (count + K1)) * MAX_STRENGTH)));
  }
  return counts;
}

/** Number of occurrences-weight → its BM25 share of 1. */
function addField(counts: Map<string, number>, text: string, field: { weight: number; b: number; usualLength: number }): void {
  const words = readWords(text);
  if (words.length === 0) return;
  const bare = bareWords(words);
  const share = field.weight / (1 - field.b + (field.b * words.length) / field.usualLength);
  for (let i = 0; i < words.length; i++) {
    add(counts, words[i] ?? "", share);
    add(counts, bareTerm(bare[i] ?? ""), share);
    if (i + 1 < words.length) add(counts, pairTerm(bare[i] ?? "", bare[i + 1] ?? ""), share);
  }
}

function add(counts: Map<string, number>, term: string, share: number): void {
  counts.set(term, (counts.get(term) ?? 0) + share);
}
