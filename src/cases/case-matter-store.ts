/** A citizen's matter as a register of rules reads it: no person, no place, no words of their own. */
export interface CaseMatter {
  /** Redacted, in a line or two. */
  summary: string;
  /** Main field. */
  field: string;
}

/**
 * Matters opened since a moment, newest first. What is kept from a unit because it is about that unit, and everything
 * restricted, is left out.
 */
export async function listMatters(db: D1Database, since: Date, limit: number): Promise<CaseMatter[]> {
  const { results } = await db
    .prepare("SELECT summary, fields ->> '$[0]' AS field FROM cases WHERE opened_at >= ?1 AND hidden_from IS NULL AND lead_case_id IS NULL ORDER BY opened_at DESC, id LIMIT ?2")
    .bind(since.toISOString(), limit)
    .all<{ summary: string; field: string | null }>();
  return results.map(({ summary, field }) => ({ summary, field: field ?? "khac" }));
}
