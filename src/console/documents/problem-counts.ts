import { type PublishedDocument, piecesOf } from "../../knowledge/documents/knowledge-store.ts";
import { parseDocument } from "../../knowledge/documents/parse-document.ts";

/** Places that look wrong in the structure of each published document, by slug. Counted once for each text and remembered. */
export async function problemCounts(db: D1Database, documents: readonly PublishedDocument[]): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(documents.map(async (document) => [document.slug, await countOf(db, document)] as const));
  return new Map(counts);
}

/** By digest of the published text. */
const counted = new Map<string, number>();
const MOST_REMEMBERED = 5000;

async function countOf(db: D1Database, { slug, digest }: PublishedDocument): Promise<number> {
  const known = counted.get(digest);
  if (known !== undefined) return known;
  const pieces = await piecesOf(db, slug);
  const count = parseDocument(pieces.map((piece) => piece.text).join("\n")).problems.length;
  if (counted.size >= MOST_REMEMBERED) counted.clear();
  counted.set(digest, count);
  return count;
}
