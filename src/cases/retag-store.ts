import { type CaseTags, readRetag } from "./case-reading-store.ts";
import { type CaseRow, toRecord } from "./case-record-store.ts";
import type { Cadre, Role } from "./case.ts";
import type { CaseLocality } from "./locality.ts";
import { canSee } from "./visibility.ts";

/** One time a cadre sorted a case anew: labels only. `role`: of who did it, null where they are no longer known; `at`: ISO UTC. */
export interface Retag { code: string; at: string; before: CaseTags; after: CaseTags; role: Role | null }

interface RetagRow extends CaseRow { retagged_at: string; before_tags: string; after_tags: string; by_role: Role | null }

/**
 * What was sorted anew since a moment in the cases this cadre may know of, newest first: from it the assistant's phrases are revised.
 * Nothing from behind a wall, for anybody: few cases stand there, and a label could tell of one.
 */
export async function retagsFor(db: D1Database, locality: CaseLocality, cadre: Cadre, since: Date, limit: number): Promise<Retag[]> {
  const { results } = await db
    .prepare(
      `SELECT c.*, r.at AS retagged_at, r.before_tags, r.after_tags, who.role AS by_role
       FROM case_retags r JOIN cases c ON c.id = r.case_id
       LEFT JOIN case_events e ON e.case_id = r.case_id AND e.id = r.id LEFT JOIN cadres who ON who.id = e.actor
       WHERE r.at >= ?1 AND c.hidden_from IS NULL ORDER BY r.at DESC, r.id LIMIT ?2`,
    )
    .bind(since.toISOString(), limit)
    .all<RetagRow>();
  return results.flatMap((row) => {
    const record = toRecord(row);
    const tags = readRetag({ before: JSON.parse(row.before_tags) as unknown, after: JSON.parse(row.after_tags) as unknown });
    return tags === null || !canSee(locality, cadre, record) ? [] : [{ code: record.code, at: row.retagged_at, ...tags, role: row.by_role }];
  });
}
