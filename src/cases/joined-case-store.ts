import { type CaseRow, toRecord } from "./case-record-store.ts";
import type { CaseRecord } from "./case-record.ts";
import type { CaseStatus } from "./case.ts";

/** More than this go along with one case: the next one is filed by itself, so that an act stays one batch. */
export const mostAlong = 500;

/** A case that goes along with another, as far as those who handle the matter may know. */
export interface CaseAlong { id: string; code: string; reporter: string | null; status: CaseStatus; textRedacted: string; openedAt: string }

/** Cases that go along with this one, oldest first; withdrawn ones included (`status` "dong"). */
export async function casesAlong(db: D1Database, leadCaseId: string, limit: number): Promise<CaseAlong[]> {
  const { results } = await db
    .prepare("SELECT id, code, reporter, status, text_redacted AS textRedacted, opened_at AS openedAt FROM cases WHERE lead_case_id = ? ORDER BY opened_at, id LIMIT ?")
    .bind(leadCaseId, limit)
    .all<CaseAlong>();
  return results;
}

/** Code of the case with which this one goes; null where it stands by itself. */
export async function leadCodeOf(db: D1Database, caseId: string): Promise<string | null> {
  const row = await db.prepare("SELECT lead.code AS code FROM cases c JOIN cases lead ON lead.id = c.lead_case_id WHERE c.id = ?").bind(caseId).first<{ code: string }>();
  return row?.code ?? null;
}

/** How many different people stand behind a case: its own reporter and those whose cases go along and were not withdrawn. */
export async function countVoices(db: D1Database, leadCaseId: string): Promise<number> {
  const row = await db
    .prepare("SELECT count(DISTINCT reporter) AS n FROM cases WHERE (id = ?1 OR lead_case_id = ?1) AND withdrawn = 0")
    .bind(leadCaseId)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** How many cases go along with this one and are not over, whoever told them. */
export async function countAlong(db: D1Database, leadCaseId: string): Promise<number> {
  const row = await db.prepare("SELECT count(*) AS n FROM cases WHERE lead_case_id = ? AND status <> 'dong'").bind(leadCaseId).first<{ n: number }>();
  return row?.n ?? 0;
}

/** Open cases whose lead was withdrawn or erased: the oldest of each. */
export async function loadLeaderless(db: D1Database, limit: number): Promise<CaseRecord[]> {
  const { results } = await db
    .prepare(
      `SELECT c.* FROM cases c JOIN cases lead ON lead.id = c.lead_case_id
       WHERE c.lead_case_id IS NOT NULL AND c.ended_at IS NULL AND lead.withdrawn = 1
         AND NOT EXISTS (SELECT 1 FROM cases o WHERE o.lead_case_id = c.lead_case_id AND o.ended_at IS NULL AND (o.opened_at, o.id) < (c.opened_at, c.id))
       LIMIT ?`,
    )
    .bind(limit)
    .all<CaseRow>();
  return results.map(toRecord);
}

/** The others go along with whoever leads now. Repeated: nothing is left to move. */
export async function moveAlong(db: D1Database, fromCaseId: string, toCaseId: string): Promise<void> {
  await db.prepare("UPDATE cases SET lead_case_id = ?2 WHERE lead_case_id = ?1 AND id <> ?2 AND ended_at IS NULL").bind(fromCaseId, toCaseId).run();
}
