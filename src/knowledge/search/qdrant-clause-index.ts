import type { QdrantClient, Schemas } from "@qdrant/js-client-rest";
import { z } from "zod";
import type { Embedder } from "../../model/ports.ts";
import { EVERY_COMMUNE } from "../clause.ts";
import type { ClauseHit, ClauseIndex, ClauseQuery } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import type { D1ClauseIndex, ProposedPassage } from "./d1-clause-index.ts";
import { EVERYWHERE, collectionName, dayNumber } from "./hybrid-points.ts";
import type { PassagePoint, VectorForm } from "./hybrid-points.ts";
import { indexingProgress } from "./hybrid-store.ts";
import { questionVector } from "./sparse-vector.ts";
import type { SparseVector } from "./sparse-vector.ts";

export interface QdrantConfig extends VectorForm {
  /** As written: without a port, the port of the scheme (443, 80), not the client's 6333. A path is kept. */
  url: string;
  apiKey: string | null;
  /** Name of the alias, and prefix of the collections behind it. */
  alias: string;
  timeoutMs: number;
}

/** Qdrant cannot be used now. Code: "timeout", "connection", "http_<status>", "malformed", "wrong_collection", "index_behind". */
export class QdrantError extends Error {
  override readonly name = "QdrantError";
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`Qdrant cannot be used: ${code}`, options);
    this.code = code;
  }
}

/**
 * Dense and sparse search of Qdrant, fused there; then the same close look at the passages as the D1 index takes, which
 * also has the last word on what is in force. Throws QdrantError or ModelError when the answer cannot be trusted.
 */
export class QdrantClauseIndex implements ClauseIndex {
  readonly #collection: QdrantCollection;
  readonly #embedder: Embedder | null;
  readonly #lexical: D1ClauseIndex;
  readonly #db: KnowledgeDatabase;

  constructor(parts: { collection: QdrantCollection; embedder: Embedder | null; lexical: D1ClauseIndex; db: KnowledgeDatabase }) {
    this.#collection = parts.collection;
    this.#embedder = parts.embedder;
    this.#lexical = parts.lexical;
    this.#db = parts.db;
  }

  async search(query: ClauseQuery): Promise<ClauseHit[]> {
    const question = await this.#lexical.read(query.text);
    if (question.terms.length === 0) return [];
    // Embedding models know little of Vietnamese without its marks: there the words alone find more.
    const embedded = question.isBare ? undefined : this.#embedder?.embed([query.text.normalize("NFC")], "query");
    const [vectors] = await Promise.all([embedded, this.check()]);
    const found = await this.#collection.search({
      dense: vectors?.[0] ?? null,
      sparse: questionVector(question),
      day: dayNumber(query.asOf),
      places: [query.locality, query.commune].filter((place): place is string => typeof place === "string" && place !== EVERY_COMMUNE),
      limit: Math.max(CANDIDATES, query.limit),
    });
    return this.#lexical.searchAmong(query, found);
  }

  /** @throws {QdrantError} unless the alias leads to a collection of our form that holds every document as published */
  async check(): Promise<void> {
    const [isLive, { done, total }] = await Promise.all([this.#collection.isLive(), indexingProgress(this.#db, this.#collection.name)]);
    if (!isLive) throw new QdrantError("wrong_collection");
    if (done < total) throw new QdrantError("index_behind");
  }
}

/** Passages asked for, and read closely. */
const CANDIDATES = 40;
/** Each way brings more than it needs: what both found rises. */
const PREFETCH = 80;

/** One collection of our form, reached through the client library, which is loaded at the first call. */
export class QdrantCollection {
  readonly name: string;
  readonly #config: QdrantConfig;
  readonly #clock: () => number;
  #client: Promise<QdrantClient> | null = null;
  #liveUntil = 0;

  constructor(config: QdrantConfig, clock: () => number = Date.now) {
    this.#config = config;
    this.#clock = clock;
    this.name = collectionName(config.alias, config);
  }

  get alias(): string {
    return this.#config.alias;
  }

  /** Does the alias lead here? A yes is believed for a minute. @throws {QdrantError} */
  async isLive(): Promise<boolean> {
    if (this.#clock() < this.#liveUntil) return true;
    const aliases = await this.#call((client) => client.getAliases(), Aliases);
    const isLive = aliases.aliases.some((one) => one.alias_name === this.alias && one.collection_name === this.name);
    if (isLive) this.#liveUntil = this.#clock() + LIVE_FOR_MS;
    return isLive;
  }

  /** One Query API call: every way filtered by itself, then reciprocal ranks added up. Best first. @throws {QdrantError} */
  async search(wanted: { dense: Float32Array | null; sparse: SparseVector; day: number; places: readonly string[]; limit: number }): Promise<ProposedPassage[]> {
    const filter: Schemas["Filter"] = {
      must: [
        { key: "locality", match: { any: [EVERYWHERE, ...wanted.places] } },
        { key: "from", range: { lte: wanted.day } },
        { key: "to", range: { gt: wanted.day } },
      ],
      must_not: [{ key: "excluded", match: { value: true } }],
    };
    const sparse = { query: { indices: wanted.sparse.indices, values: wanted.sparse.values }, using: SPARSE, filter, limit: PREFETCH };
    const dense = wanted.dense === null ? null : { query: [...wanted.dense], using: DENSE, filter, limit: PREFETCH };
    const answer = await this.#call(
      (client) => client.query(this.name, {
        prefetch: dense === null ? [sparse] : [dense, sparse],
        query: { rrf: { k: RANK_OFFSET } },
        limit: wanted.limit,
        with_payload: ["slug", "digest", "ordinal"],
      }),
      Found,
    );
    return answer.points.map(({ score, payload }) => ({ ...payload, score }));
  }

  /** Makes the collection and its payload indexes where they are missing. @returns whether the collection was there before */
  async ensure(): Promise<boolean> {
    const { exists } = await this.#call((client) => client.collectionExists(this.name), z.object({ exists: z.boolean() }));
    if (!exists) await this.#call((client) => client.createCollection(this.name, newCollection(this.#config)), z.literal(true));
    // Before the points, so that the graph is linked along them; again does no harm.
    for (const [field, schema] of Object.entries(PAYLOAD_INDEXES)) {
      await this.#call((client) => client.createPayloadIndex(this.name, { field_name: field, field_schema: schema, wait: true }), Done);
    }
    return exists;
  }

  /** Keep a call below some 1,000 points: a request may have 32 MB. */
  async upsert(points: readonly PassagePoint[]): Promise<void> {
    const structs = points.map(({ id, dense, sparse, payload }) => ({
      id, vector: { ...(dense === null ? {} : { [DENSE]: [...dense] }), [SPARSE]: { indices: sparse.indices, values: sparse.values } }, payload: { ...payload },
    }));
    await this.#call((client) => client.upsert(this.name, { points: structs, wait: true }), Done);
  }

  /** Deletes the points of a document, all (null) or those of other texts than the one with this digest. */
  async drop(slug: string, keepDigest: string | null): Promise<void> {
    const other = keepDigest === null ? {} : { must_not: [{ key: "digest", match: { value: keepDigest } }] };
    await this.#call((client) => client.delete(this.name, { filter: { must: [{ key: "slug", match: { value: slug } }], ...other }, wait: true }), Done);
  }

  async setExcluded(slug: string, excluded: boolean): Promise<void> {
    const filter = { must: [{ key: "slug", match: { value: slug } }] };
    await this.#call((client) => client.setPayload(this.name, { payload: { excluded }, filter, wait: true }), Done);
  }

  /** Points in the collection. */
  async count(): Promise<number> {
    return (await this.#call((client) => client.count(this.name, { exact: true }), z.object({ count: z.number() }))).count;
  }

  /** Points the alias here, in one step with taking it from where it was. */
  async goLive(): Promise<void> {
    const { aliases } = await this.#call((client) => client.getAliases(), Aliases);
    const before = aliases.some((one) => one.alias_name === this.alias) ? [{ delete_alias: { alias_name: this.alias } }] : [];
    const actions = [...before, { create_alias: { collection_name: this.name, alias_name: this.alias } }];
    await this.#call((client) => client.updateCollectionAliases({ actions }), z.literal(true));
    this.#liveUntil = this.#clock() + LIVE_FOR_MS;
  }

  /** Other collections of the same prefix; the alias must lead here before they may go. */
  async others(): Promise<string[]> {
    const { collections } = await this.#call((client) => client.getCollections(), z.object({ collections: z.array(z.object({ name: z.string() })) }));
    return collections.map(({ name }) => name).filter((name) => name !== this.name && new RegExp(`^${this.alias}_v\\d+_[0-9a-z]+$`).test(name));
  }

  async remove(name: string): Promise<void> {
    await this.#call((client) => client.deleteCollection(name), z.boolean());
  }

  async #call<Shape extends z.ZodType>(work: (client: QdrantClient) => Promise<unknown>, shape: Shape): Promise<z.infer<Shape>> {
    let answer: unknown;
    try {
      this.#client ??= connect(this.#config);
      answer = await work(await this.#client);
    } catch (error) {
      throw new QdrantError(codeOf(error), { cause: error });
    }
    const parsed = shape.safeParse(answer);
    if (!parsed.success) throw new QdrantError("malformed", { cause: parsed.error });
    return parsed.data;
  }
}

const DENSE = "dense";
const SPARSE = "bm25";
/** Small, so that what stands first in one way counts: measured better than the usual 60 on citizens' questions. */
const RANK_OFFSET = 10;
const LIVE_FOR_MS = 60_000;

const Aliases = z.object({ aliases: z.array(z.object({ alias_name: z.string(), collection_name: z.string() })) });
const Found = z.object({ points: z.array(z.object({ score: z.number(), payload: z.object({ slug: z.string(), digest: z.string(), ordinal: z.number().int().min(0) }) })) });
const Done = z.object({ status: z.enum(["completed", "acknowledged"]) });

const PAYLOAD_INDEXES: Record<string, Schemas["PayloadFieldSchema"]> = {
  locality: { type: "keyword", is_tenant: true },
  slug: { type: "keyword" },
  digest: { type: "keyword" },
  from: { type: "integer", lookup: false, range: true },
  to: { type: "integer", lookup: false, range: true },
  excluded: { type: "bool" },
};

/** Named vectors, idf counted by the server, and dense vectors in a byte a number: the precise ones are read again for the best. */
function newCollection({ dense }: QdrantConfig): Schemas["CreateCollection"] {
  return {
    vectors: dense === null ? {} : { [DENSE]: { size: dense.dimensions, distance: "Cosine", quantization_config: { scalar: { type: "int8", quantile: 0.99, always_ram: true } } } },
    sparse_vectors: { [SPARSE]: { modifier: "idf" } },
    metadata: { dense_model: dense?.model ?? "none", passage_prefix: dense?.passagePrefix ?? "" },
  };
}

async function connect(config: QdrantConfig): Promise<QdrantClient> {
  const { QdrantClient } = await import("@qdrant/js-client-rest");
  const { protocol, hostname, port, pathname } = new URL(config.url);
  const path = pathname.replace(/\/+$/, "");
  return new QdrantClient({
    host: hostname,
    https: protocol === "https:",
    // The client would put 6333 where no port is written, and leave out the path.
    port: port === "" ? null : Number(port),
    ...(path === "" ? {} : { prefix: path }),
    // Not as `apiKey`: the client would print a warning for a key over plain http, as inside a private network.
    ...(config.apiKey === null ? {} : { headers: { "api-key": config.apiKey } }),
    timeout: config.timeoutMs,
    checkCompatibility: false,
  });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "malformed";
  const status = (error as { status?: unknown }).status;
  if (typeof status === "number") return `http_${status}`;
  if ("retry_after" in error) return "http_429";
  const words = `${error.name} ${error.message}`;
  if (/timeout|abort/i.test(words)) return "timeout";
  if (error instanceof SyntaxError || /json/i.test(words)) return "malformed";
  return "connection";
}
