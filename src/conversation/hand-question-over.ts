import { rewriteQuestion } from "../answer/rewrite-question.ts";
import { handOverReason, placeMatters } from "../cases/hand-over.ts";
import type { Matter, PlaceFinding } from "../listening/understanding.ts";
import * as words from "../text/conversation.ts";
import { humanDuringRestricted } from "./hand-over-interrupted.ts";
import { childWrites, passOnChild } from "./open-for-person.ts";
import { startDraft } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idle, say, withState } from "./turn-context.ts";

/**
 * "Hỏi cán bộ": the question becomes a case, so that a person answers it, with why it comes and what the assistant said before.
 * The citizen confirms once; where it is, is asked only when that decides who answers.
 */
export function handQuestionOver(context: TurnContext, turn: Turn, question: string): Promise<Turn> {
  const { services } = context;
  const { turns, later, history } = turn.state;
  const asked = turns.at(-1);
  const reason = handOverReason(asked, later.length);
  // "Ở đâu vậy?" alone tells a cadre nothing: what it leans on goes with it.
  const before = history.slice(0, -2);
  const whole = before.length === 0 ? question : rewriteQuestion({ question, history: before }).own;
  const text = [whole, ...later].join("\n");
  const heard = services.understand(text);
  // A child is asked for nothing, not even where.
  if (childWrites(turn.state, context.input.now)) return passOnChild(context, withState(turn, { wantsHuman: false, later: [] }), text, heard);
  const matter: Matter = { ...heard, text, intent: "question", kind: null, urgency: "thuong", againstOfficial: null };
  const place: PlaceFinding = heard.place.kind === "outside" ? { kind: "none" } : heard.place;
  return startDraft(context, withState(turn, { wantsHuman: false, later: [] }), matter, place, "hoi_chinh_sach", null, { handOver: { reason, turns }, asksPlace: placeMatters(reason) });
}

/** "Gặp người" wherever the conversation stands: what was asked last goes to a person; before anything was asked, what comes next does. */
export async function humanWanted(context: TurnContext, turn: Turn): Promise<Turn> {
  const { step, lastQuestion, offered } = turn.state;
  // What is being told goes to a person anyway: it must not be lost by asking for one.
  if (step.kind === "draft") return say(turn, words.draftGoesToPerson(), offered);
  if (step.kind === "restricted") return humanDuringRestricted(context, turn, step);
  if (step.kind === "idle" && lastQuestion) return handQuestionOver(context, turn, lastQuestion.text);
  return withState(say(idle(turn), words.humanRequested()), { awaitingReply: null, wantsHuman: true });
}
