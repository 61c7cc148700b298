import type { KnowledgeDatabase } from "../database.ts";
import type { PlaceDay } from "./in-force-days.ts";

/** Places of a document that have days of their own; empty when all of it holds from one day. */
export async function placeDaysOf(db: KnowledgeDatabase, documentId: number): Promise<PlaceDay[]> {
  const { results } = await db
    .prepare("SELECT article, clause, point, in_force_from, in_force_to FROM place_days WHERE document = ?1")
    .bind(documentId)
    .all<{ article: string; clause: string | null; point: string | null; in_force_from: string | null; in_force_to: string | null }>();
  return results.map((row) => ({ article: row.article, clause: row.clause, point: row.point, from: row.in_force_from, to: row.in_force_to }));
}
