import { afterEach, describe, expect, test, vi } from "vitest";
import { openSqliteDatabase } from "../scripts/sqlite-database.ts";
import { createClauseSearch } from "../src/clause-search.ts";
import type { ClauseSearch } from "../src/clause-search.ts";
import { publishDocuments } from "../src/knowledge/publishing/publish-document.ts";
import { publishDocument } from "./knowledge/publish.ts";
import { D1ClauseIndex } from "../src/knowledge/search/d1-clause-index.ts";
import { NOTHING_LEARNED } from "../src/knowledge/search/learned.ts";
import { NO_LEGAL_TERMS } from "../src/knowledge/search/legal-terms.ts";
import { redact } from "../src/language/redact.ts";
import { SettingsError, readSearchSettings } from "../src/settings.ts";
import type { Env } from "../src/settings.ts";
import { ALL, RECEPTION, WAGES } from "./knowledge/search/qdrant-fixtures.ts";
import { startQdrant } from "./knowledge/search/qdrant-stand-in.ts";

const QUESTION = { text: "tiền lương là gì", asOf: "2026-11-23", limit: 5, locality: "96" };

function searchOver(db: ReturnType<typeof openSqliteDatabase>, env: Partial<Env>): ClauseSearch {
  return createClauseSearch(db, readSearchSettings(env), (rerank) => new D1ClauseIndex(db, NO_LEGAL_TERMS, NOTHING_LEARNED, rerank), (text) => redact(text).text);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("settings of search", () => {
  test("nothing set is nothing switched on", () => {
    expect(readSearchSettings({})).toEqual({ qdrant: null, embeddings: null, rerank: null });
  });

  test("Qdrant alone is enough; the rest has its defaults", () => {
    expect(readSearchSettings({ QDRANT_URL: "https://q.example.gov.vn/" })).toEqual({ qdrant: { url: "https://q.example.gov.vn", apiKey: null, collection: "clauses" }, embeddings: null, rerank: null });
    const all = readSearchSettings({
      QDRANT_URL: "http://q:6333", QDRANT_API_KEY: "s", QDRANT_COLLECTION: "laws", EMBEDDINGS_URL: "https://e/v1", EMBEDDINGS_MODEL: "e5", EMBEDDINGS_DIMENSIONS: "1024",
      EMBEDDINGS_QUERY_PREFIX: "query: ", EMBEDDINGS_PASSAGE_PREFIX: "passage: ", RERANK_URL: "https://r/v1", RERANK_MODEL: "bge", RERANK_SHAPE: "tei",
    });
    expect(all.embeddings).toEqual({ url: "https://e/v1", key: "none", model: "e5", dimensions: 1024, queryPrefix: "query: ", passagePrefix: "passage: ", sendsInputType: false });
    expect(all.rerank).toEqual({ url: "https://r/v1", key: "none", model: "bge", shape: "tei" });
  });

  test("half of a pair, and what is not valid, stops the start and says what to do", () => {
    const wrong: [Partial<Env>, RegExp][] = [
      [{ QDRANT_API_KEY: "s" }, /^QDRANT_API_KEY is set but QDRANT_URL is not: set both, or neither$/],
      [{ EMBEDDINGS_URL: "https://e/v1", EMBEDDINGS_MODEL: "e5", EMBEDDINGS_DIMENSIONS: "8" }, /EMBEDDINGS_URL is set but QDRANT_URL is not/],
      [{ QDRANT_URL: "https://q", EMBEDDINGS_URL: "https://e/v1", EMBEDDINGS_MODEL: "e5" }, /EMBEDDINGS_DIMENSIONS is not: set all of them, or none/],
      [{ QDRANT_URL: "https://q", EMBEDDINGS_PASSAGE_PREFIX: "passage: " }, /EMBEDDINGS_PASSAGE_PREFIX is set but EMBEDDINGS_URL is not/],
      [{ QDRANT_URL: "https://q", EMBEDDINGS_URL: "https://e/v1", EMBEDDINGS_MODEL: "e5", EMBEDDINGS_DIMENSIONS: "many" }, /EMBEDDINGS_DIMENSIONS must be a whole number/],
      [{ QDRANT_URL: "qdrant:6333" }, /QDRANT_URL must be an address that begins with http/],
      [{ QDRANT_URL: "https://q", QDRANT_COLLECTION: "văn bản" }, /QDRANT_COLLECTION must be letters/],
      [{ RERANK_URL: "https://r" }, /RERANK_URL is set but RERANK_MODEL is not/],
      [{ RERANK_SHAPE: "tei" }, /RERANK_SHAPE is set but RERANK_URL is not/],
      [{ RERANK_URL: "https://r", RERANK_MODEL: "m", RERANK_SHAPE: "jina" }, /RERANK_SHAPE must be "cohere"/],
    ];
    for (const [env, message] of wrong) {
      expect(() => readSearchSettings(env), JSON.stringify(env)).toThrow(SettingsError);
      expect(() => readSearchSettings(env)).toThrow(message);
    }
  });
});

describe("search as configured", () => {
  test("without Qdrant the embedded index answers, and nothing is degraded", async () => {
    const db = openSqliteDatabase(":memory:");
    await publishDocuments(db, ALL);
    const search = searchOver(db, {});
    expect((await search.index.search(QUESTION))[0]?.clause.id).toBe("45-2019-qh14#dieu-90");
    expect(await search.health()).toEqual({ configured: { clauseIndex: "default (D1)", embeddings: "off", reranker: "off" }, degraded: [], vectors: null });
  });

  test("until Qdrant holds everything the embedded index answers and health says so; the sweep ends that", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    vi.spyOn(console, "info").mockImplementation(() => undefined);
    await using server = await startQdrant();
    const db = openSqliteDatabase(":memory:");
    await publishDocuments(db, [RECEPTION, WAGES]);
    const search = searchOver(db, { QDRANT_URL: server.url });
    expect((await search.index.search(QUESTION))[0]?.clause.id).toBe("45-2019-qh14#dieu-90");
    expect(await search.health()).toMatchObject({ configured: { clauseIndex: "qdrant (words)" }, degraded: ["clauseIndex"], vectors: { done: 0, total: 2 } });
    await search.sweep(20_000);
    await search.index.search(QUESTION);
    expect(await search.health()).toMatchObject({ degraded: [], vectors: { done: 2, total: 2 } });
    expect(server.calls.some((call) => call.path.endsWith("/points/query"))).toBe(true);
    await publishDocument(db, { ...WAGES, text: `${WAGES.text}Điều 92. Thưởng\nTiền thưởng.\n` });
    expect(await search.progress()).toEqual({ done: 1, total: 2 });
    await search.follow(WAGES.document.slug);
    expect(await search.progress()).toEqual({ done: 2, total: 2 });
  });

  test("a sweep that cannot reach Qdrant logs it and throws nothing", async () => {
    const lines: string[] = [];
    vi.spyOn(console, "warn").mockImplementation((line: string) => void lines.push(line));
    const server = await startQdrant();
    await server[Symbol.asyncDispose]();
    const db = openSqliteDatabase(":memory:");
    await publishDocuments(db, [RECEPTION]);
    const search = searchOver(db, { QDRANT_URL: server.url });
    await search.sweep(1000);
    await search.follow(RECEPTION.document.slug);
    expect(lines.map((line) => (JSON.parse(line) as { event: string; code: string }).code)).toEqual(["connection", "connection"]);
  });
});
