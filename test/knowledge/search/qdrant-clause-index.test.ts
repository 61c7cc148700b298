import { describe, expect, test } from "vitest";
import { openSqliteDatabase } from "../../../scripts/sqlite-database.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { publishDocument, withdrawDocument } from "../publish.ts";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";
import { indexDocuments, syncDocument } from "../../../src/knowledge/search/hybrid-indexer.ts";
import { indexingProgress } from "../../../src/knowledge/search/hybrid-store.ts";
import { QdrantClauseIndex, QdrantCollection, QdrantError } from "../../../src/knowledge/search/qdrant-clause-index.ts";
import type { Embedder } from "../../../src/model/ports.ts";
import { ALL, HANOI, OLD_WAGES, RECEPTION, WAGES, law, matterEmbedder } from "./qdrant-fixtures.ts";
import { startQdrant } from "./qdrant-stand-in.ts";
import type { QdrantStandIn } from "./qdrant-stand-in.ts";

interface House {
  db: ReturnType<typeof openSqliteDatabase>;
  collection: QdrantCollection;
  embedder: Embedder | null;
  index: QdrantClauseIndex;
  ask(text: string, asOf?: string, locality?: string): Promise<string[]>;
}

async function house(server: QdrantStandIn, files: DocumentFile[], embedder: Embedder | null = matterEmbedder()): Promise<House> {
  const db = openSqliteDatabase(":memory:");
  await publishDocuments(db, files);
  const dense = embedder === null ? null : { model: embedder.name, dimensions: embedder.dimensions, passagePrefix: "" };
  const collection = new QdrantCollection({ url: server.url, apiKey: "k1", alias: "clauses", timeoutMs: 2000, dense });
  const index = new QdrantClauseIndex({ collection, embedder, lexical: new D1ClauseIndex(db), db });
  return {
    db, collection, embedder, index,
    ask: async (text, asOf = "2026-11-23", locality = "96") => (await index.search({ text, asOf, limit: 5, locality })).map((hit) => hit.clause.id),
  };
}

describe("search in Qdrant", () => {
  test("makes only requests that the published description allows, and gets such answers", async () => {
    await using server = await startQdrant();
    const parts = await house(server, ALL);
    await indexDocuments(parts);
    await parts.ask("tiền lương là gì");
    await parts.collection.setExcluded("45-2019-qh14", true);
    await parts.collection.count();
    await parts.collection.others();
    await parts.collection.remove("clauses_v0_gone");
    expect(server.faults).toEqual([]);
    expect(new Set(server.calls.map((call) => `${call.method} ${call.path.replace(parts.collection.name, "*").split("?")[0]}`))).toEqual(new Set([
      "GET /aliases", "GET /collections", "POST /collections/aliases", "GET /collections/*/exists", "PUT /collections/*", "PUT /collections/*/index", "PUT /collections/*/points",
      "POST /collections/*/points/delete", "POST /collections/*/points/payload", "POST /collections/*/points/count", "POST /collections/*/points/query", "DELETE /collections/clauses_v0_gone",
    ]));
    expect(server.calls.every((call) => call.apiKey === "k1")).toBe(true);
  });

  test("finds by meaning what shares no word with the question, and by words without an embedder", async () => {
    await using server = await startQdrant();
    const dense = await house(server, [RECEPTION, WAGES]);
    await indexDocuments(dense);
    expect((await dense.ask("thu nhập hằng tháng"))[0]).toMatch(/^45-2019-qh14#dieu-9/);
    await using other = await startQdrant();
    const sparse = await house(other, [RECEPTION, WAGES], null);
    await indexDocuments(sparse);
    expect((await sparse.ask("tu choi tiep nguoi say ruou"))[0]).toBe("42-2013-qh13#dieu-16");
    expect(server.faults).toEqual([]);
    expect(other.faults).toEqual([]);
  });

  test("asks in one call, with the filter in every prefetch", async () => {
    await using server = await startQdrant();
    const parts = await house(server, ALL);
    await indexDocuments(parts);
    server.calls.length = 0;
    await parts.ask("tiền lương");
    const queries = server.calls.filter((call) => call.path.includes("/points/"));
    expect(queries).toHaveLength(1);
    const prefetch = (queries[0]?.body as { prefetch: { using: string; filter: unknown }[] } | undefined)?.prefetch ?? [];
    expect(prefetch.map(({ using }) => using)).toEqual(["dense", "bm25"]);
    expect(prefetch[0]?.filter).toEqual(prefetch[1]?.filter);
    expect(prefetch[1]?.filter).toMatchObject({
      must: [{ key: "locality", match: { any: ["all", "96"] } }, { key: "from", range: { lte: 20780 } }, { key: "to", range: { gt: 20780 } }],
      must_not: [{ key: "excluded", match: { value: true } }],
    });
  });

  test("returns only what holds for this person on this day", async () => {
    await using server = await startQdrant();
    const parts = await house(server, ALL);
    await indexDocuments(parts);
    const documents = async (asOf?: string, locality?: string): Promise<Set<string>> => new Set((await parts.ask("tiền lương là gì", asOf, locality)).map((id) => id.split("#")[0] ?? ""));
    expect(await documents()).not.toContain(OLD_WAGES.document.slug);
    expect(await documents()).not.toContain(HANOI.document.slug);
    expect(await documents("2020-12-31")).toContain(OLD_WAGES.document.slug);
    expect(await documents("2020-12-31")).not.toContain(WAGES.document.slug);
    expect(await documents("2026-11-23", "01")).toContain(HANOI.document.slug);
  });

  test("drops points of a text that has been replaced since, whatever Qdrant still holds", async () => {
    await using server = await startQdrant();
    const parts = await house(server, [RECEPTION, WAGES]);
    await indexDocuments(parts);
    await publishDocument(parts.db, { ...WAGES, text: WAGES.text.replace("số tiền", "khoản tiền") });
    const slug = WAGES.document.slug;
    await parts.db.prepare("UPDATE vector_documents SET digest = (SELECT digest FROM documents WHERE slug = ?1) WHERE slug = ?1").bind(slug).run();
    expect((await parts.ask("tiền lương")).filter((id) => id.startsWith(slug))).toEqual([]);
  });

  test("refuses to answer while documents are missing, and while the alias leads elsewhere", async () => {
    await using server = await startQdrant();
    const parts = await house(server, [RECEPTION]);
    await expect(parts.ask("tiếp công dân")).rejects.toMatchObject({ code: "wrong_collection" });
    await indexDocuments(parts);
    await publishDocument(parts.db, WAGES);
    await expect(parts.ask("tiếp công dân")).rejects.toMatchObject({ code: "index_behind" });
    const other = await house(server, [RECEPTION], matterEmbedder("another model of the same size"));
    await expect(other.ask("tiếp công dân")).rejects.toBeInstanceOf(QdrantError);
  });

  test("a document or an article named outright comes first, as in the embedded index", async () => {
    await using server = await startQdrant();
    const parts = await house(server, ALL);
    await indexDocuments(parts);
    expect((await parts.ask("Điều 16 Luật 42/2013/QH13 nói gì"))[0]).toBe("42-2013-qh13#dieu-16");
    expect((await parts.ask("nội dung của Luật 42/2013/QH13"))[0]).toMatch(/^42-2013-qh13#/);
  });

  test("keeps the address as it is written: no port is added, a path stays", async () => {
    await using server = await startQdrant();
    const collection = new QdrantCollection({ url: `${server.url}/qdrant/`, apiKey: null, alias: "clauses", timeoutMs: 2000, dense: null });
    await collection.isLive().catch(() => undefined);
    expect(server.calls[0]?.path).toBe("/qdrant/aliases");
    const closed = new QdrantCollection({ url: "http://127.0.0.1", apiKey: null, alias: "clauses", timeoutMs: 300, dense: null });
    await expect(closed.isLive()).rejects.toBeInstanceOf(QdrantError);
  });
});

describe("indexing", () => {
  test("sends each text once: a second run sends nothing, a changed document only itself", async () => {
    await using server = await startQdrant();
    const embedder = matterEmbedder();
    const parts = await house(server, ALL, embedder);
    expect(await indexDocuments(parts)).toEqual({ done: 4, total: 4, isLive: true });
    const points = await parts.collection.count();
    expect(points).toBe(6);
    embedder.asked.length = 0;
    await indexDocuments(parts);
    expect(embedder.asked).toEqual([]);
    await publishDocument(parts.db, { ...WAGES, text: `${WAGES.text}Điều 92. Thưởng\nTiền thưởng.\n` });
    await indexDocuments(parts);
    expect(embedder.asked).toHaveLength(3);
    expect(await parts.collection.count()).toBe(points + 1);
    expect((await parts.ask("tiền thưởng"))[0]).toBe("45-2019-qh14#dieu-92");
    await withdrawDocument(parts.db, HANOI.document.slug);
    await indexDocuments(parts);
    expect(await parts.collection.count()).toBe(points);
  });

  test("goes on after a break, and is not live before it is complete", async () => {
    await using server = await startQdrant();
    const parts = await house(server, ALL);
    let rounds = 0;
    const seen: number[] = [];
    const stopped = await indexDocuments(parts, { more: () => rounds++ < 2, onProgress: ({ done }) => seen.push(done) });
    expect(stopped).toEqual({ done: 2, total: 4, isLive: false });
    expect(seen).toEqual([1, 2]);
    server.calls.length = 0;
    expect(await indexDocuments(parts)).toMatchObject({ done: 4, isLive: true });
    expect(server.calls.filter((call) => call.method === "PUT" && call.path.includes("/points"))).toHaveLength(2);
  });

  test("makes payload indexes before the first point, and the collection as this model needs it", async () => {
    await using server = await startQdrant();
    const parts = await house(server, [RECEPTION]);
    await indexDocuments(parts);
    const order = server.calls.map((call) => `${call.method} ${call.path.split("?")[0]?.split("/").at(-1)}`);
    expect(order.lastIndexOf("PUT index")).toBeLessThan(order.indexOf("PUT points"));
    const made = server.calls.find((call) => call.method === "PUT" && call.path === `/collections/${parts.collection.name}`)?.body;
    expect(made).toMatchObject({ vectors: { dense: { size: 4, distance: "Cosine", quantization_config: { scalar: { type: "int8" } } } }, sparse_vectors: { bm25: { modifier: "idf" } } });
    expect(server.qdrant.collection(parts.collection.name).indexes).toMatchObject({ locality: { type: "keyword", is_tenant: true }, from: { type: "integer" }, excluded: { type: "bool" } });
  });

  test("with another model builds beside the old collection and moves the alias in one step", async () => {
    await using server = await startQdrant();
    const old = await house(server, [RECEPTION, WAGES]);
    await indexDocuments(old);
    const fresh = await house(server, [RECEPTION, WAGES], matterEmbedder("a better model"));
    expect(fresh.collection.name).not.toBe(old.collection.name);
    await indexDocuments(fresh, { more: () => false });
    expect(server.qdrant.aliases.get("clauses")).toBe(old.collection.name);
    expect((await old.ask("tiền lương")).length).toBeGreaterThan(0);
    server.calls.length = 0;
    await indexDocuments(fresh);
    expect(server.qdrant.aliases.get("clauses")).toBe(fresh.collection.name);
    expect(server.calls.filter((call) => call.path.startsWith("/collections/aliases")).map((call) => (call.body as { actions: unknown[] }).actions.length)).toEqual([2]);
    expect(await fresh.collection.others()).toEqual([old.collection.name]);
  });

  test("starts over when the collection was lost, whatever was noted", async () => {
    await using server = await startQdrant();
    const parts = await house(server, ALL);
    await indexDocuments(parts);
    server.qdrant.collections.clear();
    server.qdrant.aliases.clear();
    const again = new QdrantCollection({ url: server.url, apiKey: null, alias: "clauses", timeoutMs: 2000, dense: { model: "matters", dimensions: 4, passagePrefix: "" } });
    await indexDocuments({ ...parts, collection: again });
    expect(await again.count()).toBe(6);
  });

  test("a document taken out of answers is out at once without being sent again, and comes back the same way", async () => {
    await using server = await startQdrant();
    const embedder = matterEmbedder();
    const parts = await house(server, [RECEPTION, WAGES], embedder);
    await indexDocuments(parts);
    embedder.asked.length = 0;
    const set = (at: string | null): Promise<unknown> => parts.db.prepare("UPDATE documents SET excluded_at = ?2 WHERE slug = ?1").bind(WAGES.document.slug, at).run();
    await set("2026-11-23T00:00:00Z");
    await syncDocument(parts, WAGES.document.slug);
    expect([...server.qdrant.collection(parts.collection.name).points.values()].filter(({ payload }) => payload["excluded"] === true)).toHaveLength(2);
    await set(null);
    await syncDocument(parts, WAGES.document.slug);
    expect(await indexingProgress(parts.db, parts.collection.name)).toEqual({ done: 2, total: 2 });
    expect(embedder.asked).toEqual([]);
    expect((await parts.ask("tiền lương là gì"))[0]).toBe("45-2019-qh14#dieu-90");
  });

  test("sends a long document in requests far below 32 MB", async () => {
    await using server = await startQdrant();
    const articles = Array.from({ length: 200 }, (_, i) => `Điều ${i + 1}. Việc số ${i}\n${"Nội dung quy định chi tiết về việc này. ".repeat(40)}\n`).join("");
    const parts = await house(server, [law("1-2020", "1/2020", "Luật dài", articles)]);
    await indexDocuments(parts);
    expect(await parts.collection.count()).toBe(200);
    expect(Math.max(...server.calls.map((call) => call.bytes))).toBeLessThan(4_000_000);
    expect(server.faults).toEqual([]);
  });
});
