import type { Placed } from "./visibility.ts";

/** A case that its citizen called "xong", with the answer that ended it. */
export interface SolvedCase extends Placed { code: string; summary: string; textRedacted: string; answer: string; answeredAt: string }

/** Newest first, as many as a page can compare. */
const mostCompared = 200;

/** Cases with this main field that ended since `after` and were called "xong"; without those behind a wall and `exceptId`. */
export async function loadSolved(db: D1Database, field: string, exceptId: string, after: Date): Promise<SolvedCase[]> {
  const { results } = await db
    .prepare(
      `SELECT c.code, c.summary, c.text_redacted AS textRedacted, c.owner_unit AS ownerUnitId, c.handler_unit AS handlerUnitId, c.copy_units AS copyUnits,
         e.text AS answer, e.at AS answeredAt
       FROM cases c INDEXED BY cases_ended
       JOIN case_events e ON e.seq = (SELECT max(x.seq) FROM case_events x WHERE x.case_id = c.id AND x.kind = 'answered')
       WHERE c.ended_at >= ?1 AND c.verdict = 'xong' AND c.hidden_from IS NULL AND c.lead_case_id IS NULL AND c.withdrawn = 0
         AND c.id <> ?3 AND json_extract(c.fields, '$[0]') = ?2 AND e.text IS NOT NULL
       ORDER BY c.ended_at DESC LIMIT ?4`,
    )
    .bind(after.toISOString(), field, exceptId, mostCompared)
    .all<Omit<SolvedCase, "copyUnitIds" | "hiddenFromUnitId"> & { copyUnits: string }>();
  return results.map(({ copyUnits, ...row }) => ({ ...row, copyUnitIds: JSON.parse(copyUnits) as string[], hiddenFromUnitId: null }));
}
