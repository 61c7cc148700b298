import type { ClauseIndex, ClauseQuery } from "./knowledge/clause.ts";
import type { KnowledgeDatabase } from "./knowledge/database.ts";
import type { D1ClauseIndex } from "./knowledge/search/d1-clause-index.ts";
import type { SearchExplanation } from "./knowledge/search/explain-search.ts";
import { FallbackClauseIndex } from "./knowledge/search/fallback-clause-index.ts";
import { Circuit } from "./knowledge/search/hybrid-circuit.ts";
import { indexDocuments, syncDocument } from "./knowledge/search/hybrid-indexer.ts";
import type { IndexerParts } from "./knowledge/search/hybrid-indexer.ts";
import { indexingProgress } from "./knowledge/search/hybrid-store.ts";
import type { IndexingProgress } from "./knowledge/search/hybrid-store.ts";
import { QdrantClauseIndex, QdrantCollection } from "./knowledge/search/qdrant-clause-index.ts";
import { rerankWith } from "./knowledge/search/rerank-clauses.ts";
import type { RerankClauses } from "./knowledge/search/rerank-clauses.ts";
import { errorFields, log } from "./log.ts";
import { createEmbedder } from "./model/embedder.ts";
import type { Embedder, Reranker } from "./model/ports.ts";
import { createReranker } from "./model/reranker.ts";
import type { Settings } from "./settings.ts";

/** Finding clauses as configured, what is said of it on the health page, and keeping the vectors in step. */
export interface ClauseSearch {
  index: ClauseIndex;
  /** What the embedded index does with a question, beside its hits. Null when nothing in it can be looked for. */
  explain(query: ClauseQuery): Promise<SearchExplanation | null>;
  /** For the health page. Asks Qdrant, so that a fault shows before a citizen asks. */
  health(): Promise<{ configured: Record<string, string>; degraded: string[]; vectors: IndexingProgress | null }>;
  /** How far the vectors are; null where none are kept. */
  progress(): Promise<IndexingProgress | null>;
  /** One document was published, excluded or taken back. Trouble is logged; the next sweep makes up for it. */
  follow(slug: string): Promise<void>;
  /** Sends what is not there yet, for at most `budgetMs`. Every five minutes. */
  sweep(budgetMs: number): Promise<void>;
}

type SearchSettings = Pick<Settings, "qdrant" | "embeddings" | "rerank">;

/**
 * @param lexical the embedded index; takes a reranker for its own answers too
 * @param redact masks personal data: a question leaves the house for an embeddings or reranking service only like this
 */
export function createClauseSearch(db: KnowledgeDatabase, settings: SearchSettings, lexical: (rerank: RerankClauses | null) => D1ClauseIndex, redact: (text: string) => string): ClauseSearch {
  const reranking = settings.rerank === null ? null : new Circuit("reranker");
  const d1 = lexical(settings.rerank === null || reranking === null ? null : rerankWith(maskedReranker(createReranker({ ...settings.rerank, baseUrl: settings.rerank.url, apiKey: settings.rerank.key, timeoutMs: rerankMs }), redact), reranking));
  const configured = { clauseIndex: "default (D1)", embeddings: settings.embeddings?.model ?? "off", reranker: settings.rerank?.model ?? "off" };
  const rerankerState = (): string[] => (reranking?.state.degraded === true ? ["reranker"] : []);
  const searching = vectorParts(db, settings, searchMs);
  if (searching === null) {
    return {
      index: d1,
      explain: (query) => d1.explain(query),
      health: () => Promise.resolve({ configured, degraded: rerankerState(), vectors: null }),
      progress: () => Promise.resolve(null),
      follow: () => Promise.resolve(),
      sweep: () => Promise.resolve(),
    };
  }
  const qdrant = new QdrantClauseIndex({ ...searching, embedder: searching.embedder && maskedEmbedder(searching.embedder, redact), lexical: d1 });
  const index = new FallbackClauseIndex(qdrant, d1, { timeoutMs: searchMs + (reranking === null ? 0 : rerankMs) });
  const sending = vectorParts(db, settings, sendMs) ?? searching;
  return {
    index,
    explain: (query) => d1.explain(query),
    async health() {
      const isRight = await qdrant.check().then(() => true, () => false);
      return {
        configured: { ...configured, clauseIndex: settings.embeddings === null ? "qdrant (words)" : "qdrant (words and meaning)" },
        degraded: [...(isRight && !index.state.degraded ? [] : ["clauseIndex"]), ...rerankerState()],
        vectors: await indexingProgress(db, searching.collection.name),
      };
    },
    progress: () => indexingProgress(db, searching.collection.name),
    follow: (slug) => quietly(() => syncDocument(sending, slug)),
    sweep: (budgetMs) => {
      const until = Date.now() + budgetMs;
      return quietly(async () => {
        const { done, total, isLive } = await indexDocuments(sending, { more: () => Date.now() < until });
        if (done < total || !isLive) log.info("vectors_behind", { done, total });
      });
    },
  };
}

function maskedEmbedder(embedder: Embedder, redact: (text: string) => string): Embedder {
  return { ...embedder, embed: (texts, purpose) => embedder.embed(texts.map(redact), purpose) };
}

function maskedReranker(reranker: Reranker, redact: (text: string) => string): Reranker {
  return { ...reranker, rerank: (question, texts) => reranker.rerank(redact(question), texts) };
}

/** What indexing and searching need, or null without Qdrant. @param timeoutMs of one call to a service */
export function vectorParts(db: KnowledgeDatabase, { qdrant, embeddings }: SearchSettings, timeoutMs: number): (IndexerParts & { embedder: Embedder | null }) | null {
  if (qdrant === null) return null;
  const embedder = embeddings === null ? null : createEmbedder({
    baseUrl: embeddings.url, apiKey: embeddings.key, model: embeddings.model, dimensions: embeddings.dimensions, timeoutMs, maxRetries: 0,
    queryPrefix: embeddings.queryPrefix, passagePrefix: embeddings.passagePrefix, sendsInputType: embeddings.sendsInputType,
  });
  const dense = embeddings === null ? null : { model: embeddings.model, dimensions: embeddings.dimensions, passagePrefix: embeddings.passagePrefix };
  return { db, embedder, collection: new QdrantCollection({ url: qdrant.url, apiKey: qdrant.apiKey, alias: qdrant.collection, timeoutMs, dense }) };
}

/** A citizen waits: after this the embedded index answers. */
const searchMs = 1500;
/** A reranker reads thirty clauses; it is given up without losing the search. */
const rerankMs = 2000;
const sendMs = 30_000;

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn("vectors_not_sent", errorFields(error));
  }
}
