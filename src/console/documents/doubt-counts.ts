import { doubtfulAmendments } from "../../knowledge/documents/amendment-store.ts";
import type { PublishedDocument } from "../../knowledge/documents/knowledge-store.ts";

/** Instructions for a person to look at: into texts that are here, and into texts that are not. */
export interface DoubtCounts { loaded: number; missing: number }

/** Counted once for each state of the store and remembered: it reads every instruction. */
export async function doubtCounts(db: D1Database, documents: readonly PublishedDocument[]): Promise<DoubtCounts> {
  const state = documents.map(({ slug, digest, excluded }) => `${slug} ${digest}${excluded === null ? "" : " out"}`).join("\n");
  if (remembered?.state === state) return remembered.counts;
  const doubts = await doubtfulAmendments(db, null, MOST_DOUBTS);
  const missing = doubts.filter(({ reason }) => reason === "target_not_loaded").length;
  remembered = { state, counts: { loaded: doubts.length - missing, missing } };
  return remembered.counts;
}

/** More than any store of one province holds. */
export const MOST_DOUBTS = 20_000;

let remembered: { state: string; counts: DoubtCounts } | null = null;
