import type { KnowledgeDatabase } from "../knowledge/database.ts";

export interface ReusableAnswer {
  id: string;
  givenAt: string;
  /** The day it speaks of, YYYY-MM-DD. */
  asOf: string;
  text: string;
  citations: { clauseId: string; label: string; validity: string; caution: string | null; digest: string | null }[];
}

/** Checked answers under a key since a moment (ISO UTC), newest first, that nobody has said anything against; also not where they were given again. At most 3. */
export async function reusableAnswers(db: KnowledgeDatabase, { key, promptDigest, since }: { key: string; promptDigest: string; since: string }): Promise<ReusableAnswer[]> {
  const { results } = await db
    .prepare(
      `SELECT a.id, a.answered_at AS givenAt, a.as_of AS asOf, a.text,
         (SELECT json_group_array(json_object('clauseId', clause_id, 'label', label, 'validity', validity, 'caution', caution, 'digest', digest))
          FROM (SELECT * FROM answer_citations WHERE answer_id = a.id ORDER BY position)) AS citations
       FROM answers a
       WHERE a.reuse_key = ?1 AND a.answered_at >= ?3 AND a.prompt_digest = ?2 AND a.mode = 'composed' AND a.reused_from IS NULL
         AND NOT EXISTS (SELECT 1 FROM answers b WHERE (b.id = a.id OR b.reused_from = a.id) AND (b.rating IN ('bad', 'missing')
           OR EXISTS (SELECT 1 FROM answer_flags f WHERE f.answer_id = b.id AND (f.settlement IS NULL OR f.settlement <> 'nothing_wrong'))))
       ORDER BY a.answered_at DESC LIMIT 3`,
    )
    .bind(key, promptDigest, since)
    .all<Omit<ReusableAnswer, "citations"> & { citations: string }>();
  return results.map((row) => ({ ...row, citations: JSON.parse(row.citations) }));
}

/**
 * Could something now answer better or otherwise than when an answer was given? A document was published, taken out or brought back, the lexicon grew,
 * or a rule began or ended in between.
 * @param givenOn the day that answer spoke of, `today` the day asked about; both YYYY-MM-DD
 */
export async function hasKnowledgeChanged(db: KnowledgeDatabase, { givenAt, givenOn, today }: { givenAt: string; givenOn: string; today: string }): Promise<boolean> {
  const row = await db
    .prepare(
      `SELECT 1 AS changed WHERE EXISTS (SELECT 1 FROM versions WHERE published_at > ?1)
         OR EXISTS (SELECT 1 FROM desk_events WHERE at > ?1 AND act IN ('approved', 'rolled_back', 'excluded', 'included', 'text_confirmed', 'loaded'))
         OR EXISTS (SELECT 1 FROM lexicon_entries WHERE added_at > ?1 OR ended_at > ?1)
         OR EXISTS (SELECT 1 FROM documents WHERE (in_force_from > ?2 AND in_force_from <= ?3) OR (in_force_to > ?2 AND in_force_to <= ?3))
         OR EXISTS (SELECT 1 FROM place_days WHERE (in_force_from > ?2 AND in_force_from <= ?3) OR (in_force_to > ?2 AND in_force_to <= ?3))
         OR EXISTS (SELECT 1 FROM amendments WHERE in_force_from > ?2 AND in_force_from <= ?3)`,
    )
    .bind(givenAt, givenOn, today)
    .first<{ changed: number }>();
  return row !== null;
}

/** How often checked words were given again since a moment. */
export async function countReused(db: KnowledgeDatabase, since: Date): Promise<number> {
  const row = await db.prepare("SELECT count(*) AS n FROM answers WHERE reused_from IS NOT NULL AND answered_at >= ?1").bind(since.toISOString()).first<{ n: number }>();
  return row?.n ?? 0;
}
