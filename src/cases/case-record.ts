import { fold } from "../language/fold.ts";
import type { Case, CaseStatus } from "./case.ts";
import { isOpen } from "./case-states.ts";

/** A case as stored: what is shown, and what only the room itself needs. */
export interface CaseRecord extends Case {
  /** Pseudonym; null after erasure. Never leaves this room towards a cadre. */
  reporter: string | null;
  clockFrom: string | null;
  lookDueAt: string | null;
  acceptedAt: string | null;
  endedAt: string | null;
  withdrawn: boolean;
  statusBefore: CaseStatus | null;
  askedAt: string | null;
  askedReminded: boolean;
  lookReminded: boolean;
  dueReminded: boolean;
  escalation: 0 | 1 | 2;
  promisedFor: string | null;
  checkAt: string | null;
  version: number;
  lastActId: string;
  /** The case of another person about the same matter with which this one goes; null where it stands by itself. */
  leadCaseId: string | null;
}

/** The part that may be shown to cadres and to the reporter. */
export function toCase(record: CaseRecord): Case {
  return {
    id: record.id,
    code: record.code,
    kind: record.kind,
    fields: record.fields,
    urgency: record.urgency,
    status: record.status,
    areaCode: record.areaCode,
    placeText: record.placeText,
    ownerUnitId: record.ownerUnitId,
    handlerUnitId: record.handlerUnitId,
    copyUnitIds: record.copyUnitIds,
    hiddenFromUnitId: record.hiddenFromUnitId,
    textRedacted: record.textRedacted,
    summary: record.summary,
    wish: record.wish,
    openedAt: record.openedAt,
    dueAt: record.dueAt,
    clockId: record.clockId,
    rating: record.rating,
    parentCaseId: record.parentCaseId,
  };
}

/** Ranks from here on are of ended cases. */
export const endedRank = 1e13;

/** Place in a list, smallest first: open by due time, then open without a clock by age, then ended, newest first. */
export function rankOf(record: CaseRecord): number {
  if (!isOpen(record.status)) return 2 * endedRank - Date.parse(record.endedAt ?? record.openedAt);
  return record.dueAt === null ? endedRank / 2 + Date.parse(record.openedAt) : Date.parse(record.dueAt);
}

/** What the search box looks through: code, place, summary and masked text, accents folded away. */
export function searchTextOf(record: Case): string {
  return fold([record.code, record.placeText ?? "", record.summary, record.textRedacted].join("\n")).slice(0, 8000);
}
