import type { NoticeBody, NoticeTemplate } from "../../cases/notice.ts";
import type { Priority } from "./waiting-message.ts";

/**
 * What a notice is for. To a citizen: an answer of any kind is a result, a changed rule too, since they may be acting on the old one; what
 * an officer needs to go on is a question back. To a cadre: what somebody waits for is a question back, what they asked for is a result,
 * reminders are delays, the morning's overview may be missed.
 */
export function priorityOf(template: NoticeTemplate): Priority {
  switch (template) {
    case "desk_emergency":
      return "danger";
    case "case_asked": case "case_ask_reminder":
    case "desk_new": case "desk_transferred": case "desk_reopened": case "desk_escalated": case "desk_reassigned": case "desk_restricted": case "desk_task": case "desk_unclear":
      return "ask_back";
    case "case_answered": case "case_refused": case "case_guided": case "answer_changed":
    case "desk_added": case "desk_task_done": case "desk_withdrawn":
      return "result";
    case "case_extended": case "case_escalated":
    case "desk_look_reminder": case "desk_reminder": case "desk_half_reminder": case "desk_red_listed": case "desk_task_late": case "desk_answer_lapsed": case "desk_promise_due":
      return "delay";
    case "case_accepted": case "case_transferred": case "case_split": case "case_merged": case "case_unmerged":
    case "desk_noted": case "desk_rated_low":
      return "progress";
    case "case_promise_due": case "case_closed": case "desk_digest":
      return "survey";
  }
}

/** The case a notice is about; null: about none, or about several. */
export function caseCodeOf({ data }: NoticeBody): string | null {
  if ("card" in data) return data.card.code;
  return "code" in data ? data.code : null;
}
