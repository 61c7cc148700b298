import { fold } from "../language/fold.ts";
import type { Case, CaseStatus, Verdict } from "./case.ts";
import { isOpen } from "./case-states.ts";

/** A case as stored: what is shown, and what only the room itself needs. */
export interface CaseRecord extends Case {
  /** Pseudonym; null after erasure. Never leaves this room towards a cadre. */
  reporter: string | null;
  clockFrom: string | null;
  /** When the unit's time runs out to the moment; `dueAt` is the end of that day where the clock counts days. */
  dueExact: string | null;
  /** The clock waits for the citizen since then; null while the unit's time runs. */
  pausedSince: string | null;
  /** Office time the citizen has held the ball before, in ms. */
  pausedMs: number;
  lookDueAt: string | null;
  acceptedAt: string | null;
  endedAt: string | null;
  withdrawn: boolean;
  statusBefore: CaseStatus | null;
  askedAt: string | null;
  askedReminded: boolean;
  lookReminded: boolean;
  /** Reminded at half the time; `dueReminded` when most of it was gone, or of a promise. */
  halfReminded: boolean;
  dueReminded: boolean;
  escalation: 0 | 1 | 2;
  /** How often the day of the reply was put off. */
  extensions: number;
  /** Since when it is so late that it stands in the weekly report; null when it is not. */
  redListedAt: string | null;
  /** When those on duty were last paged about an emergency nobody has taken. */
  pagedAt: string | null;
  promisedFor: string | null;
  checkAt: string | null;
  version: number;
  lastActId: string;
  /** What the citizen last said of the result; null while nothing was said and it was not closed. */
  verdict: Verdict | null;
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
