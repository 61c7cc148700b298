import { noticeMessage } from "../cases/notice-message.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { Notice } from "../cases/notice-store.ts";
import type { Choice, OutboundMessage } from "../channels/channel.ts";
import type { ConversationState } from "./state.ts";

/**
 * A notice → the message, and what the chat remembers of it: a question to the citizen waits for an answer; the
 * choices under it may be typed. An interview that is under way keeps its own choices.
 */
export function noticeTurn(notice: Notice, state: ConversationState, locality: CaseLocality): { message: OutboundMessage | null; state: ConversationState } {
  if (state.muted && !notice.template.startsWith("desk_")) return { message: null, state };
  const message = noticeMessage(notice, locality);
  const choices: readonly Choice[] = message.type === "text" ? (message.choices ?? []) : [];
  const awaitingReply = notice.template === "case_asked" || notice.template === "case_ask_reminder" ? notice.data.code : state.awaitingReply;
  const offered = state.step.kind === "idle" && choices.length > 0 ? [...choices] : state.offered;
  return { message, state: { ...state, awaitingReply, offered } };
}
