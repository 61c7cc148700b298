import type { CaseRecord } from "./case-record.ts";
import { isOpen } from "./case-states.ts";

/** The case to go with is closed, withdrawn or hidden by now: ask again. */
export class NotJoinable extends Error {
  override readonly name = "NotJoinable";
}

/** May other people's cases go along with this one? Not with one that is over, behind a wall, or itself goes along. */
export function isJoinable(record: CaseRecord): boolean {
  return isOpen(record.status) && !record.withdrawn && record.hiddenFromUnitId === null && record.leadCaseId === null;
}

/**
 * A new case that goes along with another person's. Reporter, words and code stay its own; unit, clock and state are those of
 * the case it goes with, which carries the reminders.
 */
export function joinedTo(own: CaseRecord, lead: CaseRecord): CaseRecord {
  return {
    ...own,
    leadCaseId: lead.id,
    ownerUnitId: lead.ownerUnitId,
    handlerUnitId: lead.handlerUnitId,
    copyUnitIds: lead.copyUnitIds,
    // A question put to the first reporter is not theirs to answer.
    status: lead.status === "cho_bo_sung" ? (lead.statusBefore ?? "moi_tiep_nhan") : lead.status,
    acceptedAt: lead.acceptedAt,
    clockId: lead.clockId,
    clockFrom: lead.clockFrom,
    dueAt: lead.dueAt,
    dueExact: lead.dueExact,
    pausedSince: null,
    pausedMs: lead.pausedMs,
    lookDueAt: null,
    checkAt: null,
  };
}
