import { type PublishedDocument, documentByNumber } from "../../knowledge/documents/knowledge-store.ts";

/** Documents of the store by their number in capitals, for those of the numbers that are there. At most 50 are looked up. */
export async function knownByNumber(db: D1Database, numbers: readonly string[]): Promise<ReadonlyMap<string, PublishedDocument>> {
  const wanted = [...new Set(numbers.map((number) => number.toUpperCase()))].slice(0, 50);
  const found = await Promise.all(wanted.map((number) => documentByNumber(db, number)));
  return new Map(wanted.flatMap((number, index) => (found[index] ? [[number, found[index]] as const] : [])));
}
