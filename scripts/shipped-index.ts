import { readFileSync } from "node:fs";
import { join } from "node:path";
import { joinLegalTerms, readConcepts } from "../src/answer/concepts.ts";
import type { KnowledgeDatabase } from "../src/knowledge/database.ts";
import { D1ClauseIndex } from "../src/knowledge/search/d1-clause-index.ts";
import { shippedLearned, shippedLegalTerms } from "./read-documents.ts";

/** The embedded index with all the words that the service gives it. */
export function shippedIndex(db: KnowledgeDatabase): D1ClauseIndex {
  const concepts = readConcepts(readFileSync(join(import.meta.dirname, "../knowledge/concepts.yaml"), "utf8"));
  return new D1ClauseIndex(db, joinLegalTerms(shippedLegalTerms(), concepts), shippedLearned());
}
