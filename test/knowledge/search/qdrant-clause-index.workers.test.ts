import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { publishDocument, withdrawDocument } from "../publish.ts";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";
import { indexDocuments, syncDocument } from "../../../src/knowledge/search/hybrid-indexer.ts";
import { indexingProgress } from "../../../src/knowledge/search/hybrid-store.ts";
import { QdrantClauseIndex, QdrantCollection } from "../../../src/knowledge/search/qdrant-clause-index.ts";
import { ALL, HANOI, WAGES, matterEmbedder } from "./qdrant-fixtures.ts";
import { answerTo } from "./qdrant-calls.ts";
import { Refused, SmallQdrant } from "./small-qdrant.ts";

/** The small Qdrant in this isolate: what the client library of the Workers build sends reaches it by `fetch`. */
function serve(qdrant: SmallQdrant): Request[] {
  const received: Request[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input as Request | string, init);
    received.push(request.clone());
    const text = await request.text();
    try {
      const result = answerTo(qdrant, { method: request.method, path: new URL(request.url).pathname, body: text === "" ? null : JSON.parse(text) });
      return Response.json({ time: 0, status: "ok", result });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return Response.json({ status: { error: error.message } }, { status: error.status });
    }
  });
  return received;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test("in the Workers runtime, over D1: indexed, found, followed when something is published, excluded or withdrawn", async () => {
  const received = serve(new SmallQdrant());
  await publishDocuments(env.KNOWLEDGE, ALL);
  const embedder = matterEmbedder();
  const collection = new QdrantCollection({ url: "https://qdrant.example", apiKey: "k", alias: "clauses", timeoutMs: 3000, dense: { model: "matters", dimensions: 4, passagePrefix: "" } });
  const parts = { db: env.KNOWLEDGE, collection, embedder };
  expect(await indexDocuments(parts)).toEqual({ done: 4, total: 4, isLive: true });
  expect(received[0]?.url).toMatch(/^https:\/\/qdrant\.example\/collections\//);
  expect(received.every((request) => request.headers.get("api-key") === "k")).toBe(true);

  const index = new QdrantClauseIndex({ collection, embedder, lexical: new D1ClauseIndex(env.KNOWLEDGE), db: env.KNOWLEDGE });
  const ask = async (text: string): Promise<string[]> => (await index.search({ text, asOf: "2026-11-23", limit: 5, locality: "96" })).map((hit) => hit.clause.id);
  expect((await ask("thu nhập hằng tháng"))[0]).toMatch(/^45-2019-qh14#dieu-9/);

  await publishDocument(env.KNOWLEDGE, { ...WAGES, text: `${WAGES.text}Điều 92. Thưởng\nTiền thưởng.\n` });
  await expect(ask("tiền thưởng")).rejects.toMatchObject({ code: "index_behind" });
  await syncDocument(parts, WAGES.document.slug);
  expect((await ask("tiền thưởng"))[0]).toBe("45-2019-qh14#dieu-92");

  await withdrawDocument(env.KNOWLEDGE, HANOI.document.slug);
  await syncDocument(parts, HANOI.document.slug);
  expect(await indexingProgress(env.KNOWLEDGE, collection.name)).toEqual({ done: 3, total: 3 });
  expect(await collection.count()).toBe(6);

  await env.KNOWLEDGE.prepare("UPDATE documents SET excluded_at = '2026-11-23T00:00:00Z', excluded_reason = 'x' WHERE slug = ?1").bind(WAGES.document.slug).run();
  await syncDocument(parts, WAGES.document.slug);
  expect((await ask("tiền lương")).filter((id) => id.startsWith(WAGES.document.slug))).toEqual([]);
});
