import type { Verdict } from "./case.ts";

/** Ended cases by handling unit, verdict and whether they were marked 1 or 2; none behind a wall. */
export async function loadVerdicts(
  db: D1Database, unitIds: readonly string[], span: { from: string; until: string },
): Promise<{ unitId: string; verdict: Verdict | null; low: boolean; n: number }[]> {
  const { results } = await db
    .prepare(
      `SELECT handler_unit AS unitId, verdict, coalesce(rating <= 2, 0) AS low, count(*) AS n FROM cases INDEXED BY cases_ended
       WHERE ended_at >= ?2 AND ended_at < ?3 AND withdrawn = 0 AND lead_case_id IS NULL
         AND handler_unit IN (SELECT value FROM json_each(?1)) AND hidden_from IS NULL
       GROUP BY 1, 2, 3`,
    )
    .bind(JSON.stringify(unitIds), span.from, span.until)
    .all<{ unitId: string; verdict: Verdict | null; low: number; n: number }>();
  return results.map((row) => ({ ...row, low: row.low === 1 }));
}

/** Refusals of a month by unit and reason. */
export async function loadRefusals(db: D1Database, unitIds: readonly string[], month: string): Promise<{ unitId: string; reason: string; n: number }[]> {
  const { results } = await db
    .prepare("SELECT unit_id AS unitId, reason, n FROM refusal_counts WHERE month = ?2 AND unit_id IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(unitIds), month)
    .all<{ unitId: string; reason: string; n: number }>();
  return results;
}
