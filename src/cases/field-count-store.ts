/**
 * How many matters of citizens were opened in each field since a moment, main field only, most first. One matter told by several, and
 * one text sent by many, count once. What is kept from a
 * unit because it is about that unit, and everything restricted, is not counted.
 */
export async function countCasesByField(db: D1Database, since: Date): Promise<{ field: string; cases: number }[]> {
  const { results } = await db
    .prepare("SELECT fields ->> '$[0]' AS field, count(DISTINCT coalesce(campaign_id, lead_case_id, id)) AS cases FROM cases WHERE opened_at >= ?1 AND hidden_from IS NULL GROUP BY field ORDER BY cases DESC, field")
    .bind(since.toISOString())
    .all<{ field: string | null; cases: number }>();
  return results.map(({ field, cases }) => ({ field: field ?? "khac", cases }));
}
