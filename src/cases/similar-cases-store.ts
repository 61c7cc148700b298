import type { CaseRow } from "./case-record-store.ts";
import { toRecord } from "./case-record-store.ts";
import type { CaseRecord } from "./case-record.ts";
import type { CaseKind } from "./case.ts";
import { caseStatuses, isOpen } from "./case-states.ts";
import { isJoinable } from "./join-case.ts";
import { countVoices, mostAlong } from "./joined-case-store.ts";
import type { MatterWords } from "./matter-words.ts";
import { sameMatter } from "./same-matter.ts";

/** A matter about to be sent. */
export interface ToldMatter {
  /** Pseudonym of who tells it. */
  reporter: string;
  kind: CaseKind;
  fields: readonly string[];
  areaCode: string;
  /** Hamlet or quarter; null when not told. */
  detail: string | null;
  /** Masked. */
  text: string;
  now: Date;
}

/** A case that seems to tell of the same matter. */
export interface SimilarCase {
  caseId: string;
  /** Only of the person's own case; null of anybody else's, whose code is not theirs to know. */
  ownCode: string | null;
  /** How many people stand behind it. */
  people: number;
}

const dayMs = 24 * 3_600_000;
const daysBack = 30;
/** Newest first; a commune has a handful a month in one field. */
const mostCompared = 40;

/**
 * Open cases of the same commune and field, of the last 30 days, that tell of the same matter; the person's own one first, then
 * the one most people stand behind. Cases behind a wall, restricted items, questions and praise are never among them, nor is
 * somebody else's personal business (a dossier, an allowance).
 * @param placeName of the commune, which in a text says nothing of the matter
 */
export async function findSimilarCase(db: D1Database, matter: ToldMatter, words: MatterWords, placeName: string): Promise<SimilarCase | null> {
  if (matter.kind === "khen" || matter.kind === "hoi_chinh_sach") return null;
  const candidates = await loadCandidates(db, matter);
  if (candidates.length === 0) return null;
  const personal = words.isPersonal(matter.text);
  const alike = candidates.filter((record) => {
    if (record.reporter !== matter.reporter && (personal || !isJoinable(record))) return false;
    const days = Math.max(0, Math.floor((matter.now.getTime() - Date.parse(record.openedAt)) / dayMs));
    const earlier = { text: record.textRedacted, areaCode: record.areaCode, detail: record.placeText, placeNames: [placeName] };
    const later = { text: matter.text, areaCode: matter.areaCode, detail: matter.detail, placeNames: [placeName] };
    return sameMatter(earlier, later, days, words).same;
  });
  const own = alike.find((record) => record.reporter === matter.reporter);
  if (own) return { caseId: own.id, ownCode: own.code, people: await countVoices(db, own.id) };
  const counted = await Promise.all(alike.map(async (record) => ({ caseId: record.id, ownCode: null, people: await countVoices(db, record.id), openedAt: record.openedAt })));
  const [most] = counted.filter(({ people }) => people < mostAlong).toSorted((a, b) => b.people - a.people || a.openedAt.localeCompare(b.openedAt));
  return most ? { caseId: most.caseId, ownCode: null, people: most.people } : null;
}

async function loadCandidates(db: D1Database, matter: ToldMatter): Promise<CaseRecord[]> {
  const { results } = await db
    .prepare(
      `SELECT * FROM cases WHERE area_code = ?1 AND opened_at >= ?2 AND kind NOT IN ('khen', 'hoi_chinh_sach')
         AND hidden_from IS NULL AND (lead_case_id IS NULL OR reporter = ?6) AND withdrawn = 0 AND reporter IS NOT NULL
         AND status IN (SELECT value FROM json_each(?3))
         AND EXISTS (SELECT 1 FROM json_each(cases.fields) theirs JOIN json_each(?4) ours ON ours.value = theirs.value)
       ORDER BY opened_at DESC, id LIMIT ?5`,
    )
    .bind(matter.areaCode, new Date(matter.now.getTime() - daysBack * dayMs).toISOString(), JSON.stringify(caseStatuses.filter(isOpen)), JSON.stringify(matter.fields), mostCompared, matter.reporter)
    .all<CaseRow>();
  return results.map(toRecord);
}
