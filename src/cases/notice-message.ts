import { citizenNotices, deskNotices } from "../text/case-notices.ts";
import type { CardWords } from "../text/case-notices.ts";
import { clockDeskNotices, clockWaits, putOffNotice } from "../text/case-clocks.ts";
import { deskNoted, deskTask, deskTaskDone } from "../text/case-life.ts";
import { deskTaskLate } from "../text/task-late.ts";
import { deskUnclear } from "../text/verdicts.ts";
import { photosWithAnswer } from "../text/case-proof.ts";
import { caseMerged, caseUnmerged } from "../text/case-merge.ts";
import { caseSplit } from "../text/case-split.ts";
import { answerChanged } from "../text/answer-feedback.ts";
import { dayInWords } from "../text/dates.ts";
import { morningDigest } from "../text/morning-digest.ts";
import { kindWords } from "../text/cases.ts";
import { mostExtensions } from "./clock-reply.ts";
import { caseClocks } from "./clocks.ts";
import type { CaseLocality } from "./locality.ts";
import type { CaseCard } from "./notice.ts";
import type { NoticeBody } from "./notice-store.ts";

/** A message for any channel; the words that may be typed are in the text itself. */
export interface NoticeMessage { type: "text"; text: string }

/** Notice → what its recipient reads. Names of units and places are those of the locality now. */
export function noticeMessage(notice: NoticeBody, locality: CaseLocality): NoticeMessage {
  return { type: "text", text: wording(notice, locality).normalize("NFC") };
}

function wording(notice: NoticeBody, locality: CaseLocality): string {
  const name = (unitId: string): string => locality.units.get(unitId)?.name ?? unitId;
  switch (notice.template) {
    case "case_accepted": {
      const clock = notice.data.clockId === null ? null : (locality.clocks.get(notice.data.clockId) ?? null);
      return citizenNotices.accepted({ code: notice.data.code, unit: name(notice.data.unitId), due: notice.data.dueAt, clock });
    }
    case "case_asked":
      return [citizenNotices.asked({ ...notice.data, unit: name(notice.data.unitId) }), ...(notice.data.pauses ? [clockWaits(waitDays(locality))] : [])].join("\n");
    case "case_ask_reminder":
      return citizenNotices.askReminder({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_transferred":
      return citizenNotices.transferred({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_answered": {
      const { code, photos = 0 } = notice.data;
      return [citizenNotices.answered({ ...notice.data, unit: name(notice.data.unitId) }), ...(photos === 0 ? [] : [photosWithAnswer(code, photos)])].join("\n");
    }
    case "case_refused":
      return citizenNotices.refused({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_guided":
      return citizenNotices.guided({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_escalated":
      return citizenNotices.escalated({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_extended":
      return putOffNotice({ ...notice.data, unit: name(notice.data.unitId), most: mostExtensions });
    case "case_split":
      return caseSplit({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_merged":
      return caseMerged({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_unmerged":
      return caseUnmerged({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_promise_due":
      return citizenNotices.promiseDue({ ...notice.data, unit: name(notice.data.unitId) });
    case "case_closed":
      return citizenNotices.closed({ ...notice.data, unit: name(notice.data.unitId) });
    case "answer_changed":
      return answerChanged({ answeredOn: dayInWords(new Date(notice.data.answeredAt)), clauses: notice.data.clauses });
    case "desk_new":
      return deskNotices.new(cardWords(notice.data.card, locality));
    case "desk_emergency":
      return deskNotices.emergency(cardWords(notice.data.card, locality));
    case "desk_transferred":
      return deskNotices.transferred(cardWords(notice.data.card, locality), name(notice.data.fromUnitId), notice.data.reason);
    case "desk_added":
      return deskNotices.added(notice.data);
    case "desk_withdrawn":
      return deskNotices.withdrawn(notice.data);
    case "desk_reopened":
      return deskNotices.reopened(cardWords(notice.data.card, locality), notice.data.reason, notice.data.earlierAnswer);
    case "desk_rated_low":
      return deskNotices.ratedLow(notice.data);
    case "desk_noted":
      return deskNoted({ ...notice.data, from: name(notice.data.fromUnitId) });
    case "desk_task":
      return deskTask({ ...notice.data, from: name(notice.data.fromUnitId) });
    case "desk_task_late":
      return deskTaskLate({ ...notice.data, who: notice.data.unitId === null ? (notice.data.helper ?? "") : name(notice.data.unitId) });
    case "desk_task_done":
      return deskTaskDone(notice.data);
    case "desk_unclear":
      return deskUnclear(notice.data);
    case "desk_look_reminder":
      return deskNotices.lookReminder(cardWords(notice.data.card, locality));
    case "desk_reminder":
      return deskNotices.reminder(cardWords(notice.data.card, locality));
    case "desk_half_reminder":
      return clockDeskNotices.half(cardWords(notice.data.card, locality));
    case "desk_red_listed":
      return notice.data.fromUnitId === null
        ? clockDeskNotices.redListedHere(cardWords(notice.data.card, locality))
        : clockDeskNotices.redListed(cardWords(notice.data.card, locality), name(notice.data.fromUnitId));
    case "desk_answer_lapsed":
      return clockDeskNotices.answerLapsed(notice.data);
    case "desk_escalated":
      return deskNotices.escalated(cardWords(notice.data.card, locality), name(notice.data.fromUnitId));
    case "desk_reassigned":
      return deskNotices.reassigned(cardWords(notice.data.card, locality), name(notice.data.fromUnitId));
    case "desk_promise_due":
      return deskNotices.promiseDue(notice.data);
    case "desk_restricted":
      return deskNotices.restricted();
    case "desk_digest":
      return morningDigest(notice.data);
  }
}

function waitDays(locality: CaseLocality): number {
  return locality.clocks.get(caseClocks.answerWait)?.amount ?? 0;
}

/** A card with the names of its units and place as they are now. */
export function cardWords(card: CaseCard, locality: CaseLocality): CardWords {
  return {
    code: card.code,
    kind: kindWords[card.kind],
    urgency: card.urgency,
    summary: card.summary,
    text: card.text,
    place: placeOf(card, locality),
    owner: locality.units.get(card.ownerUnitId)?.name ?? card.ownerUnitId,
    handler: locality.units.get(card.handlerUnitId)?.name ?? card.handlerUnitId,
    due: card.dueAt,
    dueInMinutes: card.clockId !== null && locality.clocks.get(card.clockId)?.unit === "min",
    wish: card.wish,
  };
}

/** What the citizen said of the place, then the commune, unless they named it themselves. */
function placeOf(card: CaseCard, locality: CaseLocality): string | null {
  const area = card.areaCode === null ? null : locality.areaName(card.areaCode);
  const said = card.placeText?.trim() || null;
  if (area === null || said === null) return said ?? area;
  return said.toLowerCase().includes(area.toLowerCase()) ? said : `${said}, ${area}`;
}
