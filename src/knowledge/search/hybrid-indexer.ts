import type { Embedder } from "../../model/ports.ts";
import type { KnowledgeDatabase } from "../database.ts";
import { embeddingText, pointsOf } from "./hybrid-points.ts";
import { digestInForce, documentToSend, indexingProgress, markSent, pendingDocuments, unmarkSent } from "./hybrid-store.ts";
import type { IndexingProgress, PendingDocument } from "./hybrid-store.ts";
import type { QdrantCollection } from "./qdrant-clause-index.ts";

export interface IndexerParts {
  db: KnowledgeDatabase;
  collection: QdrantCollection;
  embedder: Embedder | null;
}

/**
 * Brings the collection to what is published, document by document, and points the alias to it once nothing is
 * left. May be stopped and started again anywhere; what stands there already is not sent again.
 * @param more asked before each document: false leaves the rest for the next call
 * @returns where it stands; `isLive` when the alias leads to it
 * @throws {QdrantError | ModelError} the service that failed; what was done stays done
 */
export async function indexDocuments(
  parts: IndexerParts,
  { onProgress = () => {}, more = () => true }: { onProgress?: (progress: IndexingProgress) => void; more?: () => boolean } = {},
): Promise<IndexingProgress & { isLive: boolean }> {
  const { db, collection } = parts;
  // A collection that is gone took everything with it, whatever was noted.
  if (!(await collection.ensure())) await unmarkSent(db, collection.name, null);
  for (let pending = await pendingDocuments(db, collection.name, AT_ONCE); pending.length > 0; pending = await pendingDocuments(db, collection.name, AT_ONCE)) {
    for (const one of pending) {
      if (!more()) return { ...(await indexingProgress(db, collection.name)), isLive: await collection.isLive() };
      await follow(parts, one);
      onProgress(await indexingProgress(db, collection.name));
    }
  }
  if (!(await collection.isLive())) await collection.goLive();
  return { ...(await indexingProgress(db, collection.name)), isLive: true };
}

/** After one document was published, excluded or taken back. Does nothing before the collection exists: the next full run brings it. */
export async function syncDocument(parts: IndexerParts, slug: string): Promise<void> {
  if (!(await parts.collection.isLive())) return;
  const pending = await pendingDocuments(parts.db, parts.collection.name, MOST_DOCUMENTS);
  const one = pending.find((document) => document.slug === slug);
  if (one !== undefined) await follow(parts, one);
}

/** Documents looked up in one go. */
const AT_ONCE = 50;
const MOST_DOCUMENTS = 1_000_000;
/** Passages embedded and sent in one request: with 1,024 numbers each about 2 MB, where 32 MB are allowed. */
const PASSAGES_AT_ONCE = 64;

async function follow({ db, collection, embedder }: IndexerParts, { slug, work }: PendingDocument): Promise<void> {
  const found = work === "drop" ? null : await documentToSend(db, slug);
  if (found === null) {
    await collection.drop(slug, null);
    return unmarkSent(db, collection.name, slug);
  }
  if (work === "mark") {
    await collection.setExcluded(slug, found.excluded);
    return markSent(db, collection.name, found);
  }
  for (let start = 0; start < found.passages.length; start += PASSAGES_AT_ONCE) {
    const passages = found.passages.slice(start, start + PASSAGES_AT_ONCE);
    const dense = embedder === null ? null : await embedder.embed(passages.map((passage) => embeddingText(found.document, passage)), "passage");
    await collection.upsert(await pointsOf(found, passages, dense));
  }
  // Published anew meanwhile: what counts is in force now, and the next round brings it.
  const digest = await digestInForce(db, slug);
  await collection.drop(slug, digest);
  if (digest === found.document.digest) await markSent(db, collection.name, found);
}
