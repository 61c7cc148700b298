import { afterEach, describe, expect, test, vi } from "vitest";
import type { ServerResponse } from "node:http";
import { openSqliteDatabase } from "../../../scripts/sqlite-database.ts";
import type { ClauseHit, ClauseIndex } from "../../../src/knowledge/clause.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";
import { FallbackClauseIndex } from "../../../src/knowledge/search/fallback-clause-index.ts";
import { indexDocuments } from "../../../src/knowledge/search/hybrid-indexer.ts";
import { QdrantClauseIndex, QdrantCollection } from "../../../src/knowledge/search/qdrant-clause-index.ts";
import { createEmbedder } from "../../../src/model/embedder.ts";
import { sendJson, startStandIn } from "../../model/stand-in.ts";
import { ALL, vectorOf } from "./qdrant-fixtures.ts";
import { send, startQdrant } from "./qdrant-stand-in.ts";

const QUESTION = { text: "tiền lương là gì", asOf: "2026-11-23", limit: 5, locality: "96" };

function heard(): { event: string; code?: string }[] {
  const lines: { event: string; code?: string }[] = [];
  for (const level of ["info", "warn"] as const) vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(JSON.parse(line)));
  return lines;
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Qdrant, an embeddings service and D1, all three real enough to break. */
async function house(timeoutMs = 400) {
  const server = await startQdrant();
  let breakEmbedder: ((response: ServerResponse) => void) | null = null;
  const models = await startStandIn((body, response) => {
    if (breakEmbedder !== null) return breakEmbedder(response);
    const data = (body["input"] as string[]).map((text, index) => ({ index, embedding: vectorOf(text) }));
    sendJson(response, 200, { object: "list", data });
  });
  const db = openSqliteDatabase(":memory:");
  await publishDocuments(db, ALL);
  const embedder = createEmbedder({ baseUrl: models.baseUrl, apiKey: "k", model: "matters", dimensions: 4, timeoutMs: 5000, maxRetries: 0, queryPrefix: "", passagePrefix: "" });
  const dense = { model: "matters", dimensions: 4, passagePrefix: "" };
  const config = { url: server.url, apiKey: null, alias: "clauses", timeoutMs: 5000, dense };
  await indexDocuments({ db, collection: new QdrantCollection(config), embedder });
  const lexical = new D1ClauseIndex(db);
  // Loaded before anything is timed: the first import of a client library takes longer than the limit below.
  await embedder.embed(["a"], "query");
  const collection = new QdrantCollection(config);
  const index = new FallbackClauseIndex(new QdrantClauseIndex({ collection, embedder, lexical, db }), lexical, { timeoutMs });
  return {
    server, index, lexical, collection,
    breakEmbedder: (how: typeof breakEmbedder) => (breakEmbedder = how),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await models.close();
    },
  };
}

describe("a service that fails", () => {
  const qdrantFaults: Record<string, [string, (response: ServerResponse) => void]> = {
    "says 401": ["http_401", (response) => send(response, 401, { status: { error: "Must provide an API key" } })],
    "says 404": ["http_404", (response) => send(response, 404, { status: { error: "Not found: Collection `clauses`" } })],
    "says 429": ["http_429", (response) => { response.setHeader("retry-after", "7"); send(response, 429, { status: { error: "slow down" } }); }],
    "says 500": ["http_500", (response) => send(response, 500, { status: { error: "disk full" } })],
    "sends what is no JSON": ["malformed", (response) => { response.writeHead(200, { "content-type": "application/json" }); response.end("<html>gateway</html>"); }],
    "sends JSON of another shape": ["malformed", (response) => send(response, 200, { result: { points: [{ id: 1 }] } })],
    "sends points without what they belong to": ["malformed", (response) => send(response, 200, { result: { points: [{ id: "a", version: 1, score: 1, payload: null }] } })],
    "says nothing": ["timeout", () => undefined],
    "sends a body that never ends": ["timeout", (response) => { response.writeHead(200, { "content-type": "application/json" }); response.write('{"result":{"points":['); }],
    "hangs up": ["connection", (response) => response.destroy()],
  };
  for (const [name, [code, answer]] of Object.entries(qdrantFaults)) {
    test(`Qdrant ${name}: D1 answers the same question, and the state says ${code}`, async () => {
      const lines = heard();
      await using parts = await house();
      await parts.index.search(QUESTION);
      expect(parts.index.state).toEqual({ degraded: false, code: null });
      parts.server.misbehave = (_, response) => answer(response);
      const hits = await parts.index.search(QUESTION);
      expect(hits).toEqual(await parts.lexical.search(QUESTION));
      expect(hits.length).toBeGreaterThan(0);
      expect(parts.index.state).toEqual({ degraded: true, code });
      expect(lines).toEqual([{ level: "warn", event: "clause_index_degraded", code }]);
    });
  }

  test("Qdrant that is not there at all", async () => {
    heard();
    await using parts = await house();
    await parts.server[Symbol.asyncDispose]();
    expect(await parts.index.search(QUESTION)).toEqual(await parts.lexical.search(QUESTION));
    expect(parts.index.state).toEqual({ degraded: true, code: "connection" });
  });

  test("an embedder that is slow, refuses, or sends vectors of another length", async () => {
    heard();
    const faults: [string, (response: ServerResponse) => void][] = [
      ["timeout", () => undefined],
      ["http_503", (response) => sendJson(response, 503, {})],
      ["wrong_dimensions", (response) => sendJson(response, 200, { data: [{ index: 0, embedding: [1, 0] }] })],
    ];
    await using parts = await house();
    for (const [code, answer] of faults) {
      parts.breakEmbedder(answer);
      expect(await parts.index.search(QUESTION), code).toEqual(await parts.lexical.search(QUESTION));
      expect(parts.index.state.code).toBe(code);
    }
  });

  test("a collection with vectors of another length behind the alias", async () => {
    heard();
    await using parts = await house();
    const made = parts.server.qdrant.collection(parts.collection.name);
    made.dense["dense"] = { size: 8 };
    expect((await parts.index.search(QUESTION)).length).toBeGreaterThan(0);
    expect(parts.index.state).toEqual({ degraded: true, code: "http_400" });
  });
});

describe("going and coming back", () => {
  class Switch implements ClauseIndex {
    isBroken = false;
    searches = 0;
    readonly #name: string;
    constructor(name: string) {
      this.#name = name;
    }
    search(): Promise<ClauseHit[]> {
      this.searches += 1;
      return this.isBroken ? Promise.reject(Object.assign(new Error("broken"), { code: "http_500" })) : Promise.resolve([{ score: 1, coverage: 1, evidence: 2, name: this.#name } as unknown as ClauseHit]);
    }
  }

  test("three failures in a row: left alone for half a minute, tried by one question only, one line each way", async () => {
    const lines = heard();
    let now = 0;
    const [primary, second] = [new Switch("better"), new Switch("default")];
    const index = new FallbackClauseIndex(primary, second, { timeoutMs: 1000, clock: () => now });
    primary.isBroken = true;
    for (let i = 0; i < 10; i++) expect(await index.search(QUESTION)).toMatchObject([{ name: "default" }]);
    expect(primary.searches).toBe(3);
    now = 30_001;
    await Promise.all(Array.from({ length: 5 }, () => index.search(QUESTION)));
    expect(primary.searches).toBe(4);
    primary.isBroken = false;
    now = 60_002;
    expect(await index.search(QUESTION)).toMatchObject([{ name: "better" }]);
    expect(index.state).toEqual({ degraded: false, code: null });
    expect(lines.map(({ event }) => event)).toEqual(["clause_index_degraded", "clause_index_recovered"]);
    expect(JSON.stringify(lines)).not.toContain("lương");
  });

  test("one failure among successes does not put it to rest", async () => {
    heard();
    const [primary, second] = [new Switch("better"), new Switch("default")];
    const index = new FallbackClauseIndex(primary, second, { timeoutMs: 1000 });
    for (let i = 0; i < 6; i++) {
      primary.isBroken = i % 2 === 0;
      await index.search(QUESTION);
    }
    expect(primary.searches).toBe(6);
  });

  test("what the default index cannot do either is not hidden", async () => {
    heard();
    const [primary, second] = [new Switch("better"), new Switch("default")];
    primary.isBroken = second.isBroken = true;
    await expect(new FallbackClauseIndex(primary, second, { timeoutMs: 1000 }).search(QUESTION)).rejects.toThrow("broken");
  });
});
