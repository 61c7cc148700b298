import type { Cadre, Case } from "./case.ts";
import { toCase } from "./case-record.ts";
import { type CaseRow, toRecord } from "./case-record-store.ts";
import { caseStatuses, isOpen } from "./case-states.ts";
import type { CaseLocality } from "./locality.ts";
import { canSee, viewRoot } from "./visibility.ts";

/** A case so late that it stands on the red list; `since`: when it came there, ISO UTC. */
export interface RedListed { case: Case; since: string }

const mostListed = 200;

/**
 * What is on the red list below whoever looks, and still open, longest there first: five working days past its day, or the
 * minutes of an emergency over twice (domain.md §2.4.8). None from behind a wall. At most 200.
 */
export async function redListFor(db: D1Database, locality: CaseLocality, cadre: Cadre): Promise<RedListed[]> {
  if (!cadre.active) return [];
  const { results } = await db
    .prepare(
      `SELECT c.* FROM cases c INDEXED BY cases_red_listed JOIN case_views v INDEXED BY case_views_by_case ON v.case_id = c.id AND v.unit_id = ?1
       WHERE c.red_listed_at IS NOT NULL AND c.status IN (SELECT value FROM json_each(?2)) ORDER BY c.red_listed_at, c.id LIMIT ?3`,
    )
    .bind(viewRoot(locality, cadre.unitId), JSON.stringify(caseStatuses.filter(isOpen)), mostListed)
    .all<CaseRow>();
  return results.map(toRecord).filter((record) => canSee(locality, cadre, record)).map((record) => ({ case: toCase(record), since: record.redListedAt ?? "" }));
}
