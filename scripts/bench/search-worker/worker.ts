import bridgeTable from "../../../knowledge/bridge.txt";
import meaningTable from "../../../knowledge/meaning.txt";
import conceptsYaml from "../../../knowledge/concepts.yaml";
import legalTermsYaml from "../../../knowledge/legal-terms.yaml";
import { joinLegalTerms, readConcepts } from "../../../src/answer/concepts.ts";
import { readLearned } from "../../../src/knowledge/search/learned.ts";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";
import { readLegalTerms } from "../../../src/knowledge/search/legal-terms.ts";

/**
 * One search a request, inside the Workers runtime: "ours" is the clause index, "fts" the obvious FTS5 query.
 * Answers with the milliseconds from the request read to the hits in hand.
 */
let index: D1ClauseIndex | null = null;

export default {
  async fetch(request: Request, env: { KNOWLEDGE: D1Database }): Promise<Response> {
    const { way, text, match, day } = await request.json<{ way: "ours" | "fts"; text: string; match: string; day: string }>();
    const started = performance.now();
    if (way === "fts") {
      await env.KNOWLEDGE.prepare("SELECT rowid, text FROM bench_fts WHERE bench_fts MATCH ?1 ORDER BY bm25(bench_fts) LIMIT 10").bind(match).all();
    } else {
      index ??= new D1ClauseIndex(env.KNOWLEDGE, joinLegalTerms(readLegalTerms("legal-terms.yaml", legalTermsYaml), readConcepts(conceptsYaml)), readLearned(bridgeTable, meaningTable));
      await index.search({ text, asOf: day, limit: 10, locality: "96" });
    }
    // The clock of this runtime stands still while code computes: only after waiting for something does it show what was used.
    await scheduler.wait(0);
    return new Response(String(performance.now() - started));
  },
};
