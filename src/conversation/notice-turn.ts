import { noticeMessage } from "../cases/notice-message.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { Notice } from "../cases/notice-store.ts";
import type { Choice, OutboundMessage } from "../channels/channel.ts";
import { verdictChoices } from "../text/verdicts.ts";
import { choiceWords } from "../text/choices.ts";
import type { ConversationState } from "./state.ts";

/**
 * A notice → the message, and what the chat remembers of it: a question to the citizen waits for an answer; the
 * choices under it may be typed. An interview that is under way keeps its own choices.
 */
export function noticeTurn(notice: Notice, state: ConversationState, locality: CaseLocality): { message: OutboundMessage | null; state: ConversationState } {
  if (state.muted && !notice.template.startsWith("desk_")) return { message: null, state };
  const choices = choicesUnder(notice);
  const from = authorOf(notice, locality);
  const message: OutboundMessage = { ...noticeMessage(notice, locality), ...(choices.length > 0 ? { choices } : {}), ...(from ? { from } : {}) };
  const asks = notice.template === "case_asked" || notice.template === "case_ask_reminder";
  return {
    message,
    state: {
      ...state,
      awaitingReply: asks ? notice.data.code : state.awaitingReply,
      offered: state.step.kind === "idle" && choices.length > 0 ? choices : state.offered,
    },
  };
}

/** What may be done about it, typed or tapped. */
function choicesUnder(notice: Notice): Choice[] {
  switch (notice.template) {
    case "case_answered": case "case_refused": case "case_guided": case "case_promise_due":
      return [
        { value: `c:done:${notice.data.code}`, label: choiceWords.done }, { value: `c:not:${notice.data.code}`, label: choiceWords.notDone },
        { value: `c:part:${notice.data.code}`, label: verdictChoices.part }, { value: `c:unclear:${notice.data.code}`, label: verdictChoices.unclear },
      ];
    case "desk_new": case "desk_emergency": case "desk_transferred": case "desk_reopened": case "desk_escalated": case "desk_reassigned":
    case "desk_look_reminder": case "desk_reminder": case "desk_half_reminder": case "desk_red_listed":
      return cardChoices(notice.data.card.code);
    case "desk_added": case "desk_promise_due": case "desk_rated_low": case "desk_unclear": case "desk_noted": case "desk_task": case "desk_task_late": case "desk_task_done": case "desk_answer_lapsed":
      return [{ value: `w:see:${notice.data.code}`, label: choiceWords.see }, { value: `w:answer:${notice.data.code}`, label: choiceWords.reply }];
    case "case_accepted": case "case_asked": case "case_ask_reminder": case "case_transferred": case "case_escalated": case "case_closed": case "case_extended": case "case_split": case "case_merged": case "case_unmerged": case "answer_changed":
    case "desk_withdrawn": case "desk_restricted":
      return [];
    case "desk_digest":
      return notice.data.cases.map(({ code }) => ({ value: `w:see:${code}`, label: code }));
  }
}

function cardChoices(code: string): Choice[] {
  return [
    { value: `w:accept:${code}`, label: choiceWords.accept }, { value: `w:ask:${code}`, label: choiceWords.askBack },
    { value: `w:transfer:${code}`, label: choiceWords.forward }, { value: `w:answer:${code}`, label: choiceWords.reply },
    { value: `w:see:${code}`, label: choiceWords.see },
  ];
}

/** Words a cadre wrote are shown as a cadre's, under the unit's name. */
function authorOf(notice: Notice, locality: CaseLocality): string | null {
  switch (notice.template) {
    case "case_asked": case "case_answered": case "case_refused": case "case_guided": case "case_extended": return locality.units.get(notice.data.unitId)?.name ?? null;
    default: return null;
  }
}
