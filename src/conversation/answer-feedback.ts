import * as feedbackWords from "../text/answer-feedback.ts";
import { choiceWords } from "../text/choices.ts";
import { readFeedback } from "./read-feedback.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, withCommand, withState } from "./turn-context.ts";

/**
 * "Sai rồi", "đúng rồi, cảm ơn" right after an answer: kept with that answer; a bad one is heard, and a person is offered.
 * Null when our last message was no answer, or the words say more than that.
 */
export function answerFeedback(context: TurnContext, turn: Turn, text: string): Turn | null {
  const { step, offered, lastQuestion } = turn.state;
  const underAnswer = offered.some((choice) => choice.value.startsWith("q:"));
  if (step.kind !== "idle" || !lastQuestion || !underAnswer) return null;
  const said = readFeedback(text);
  if (said === null) return null;
  const rated = rateAnswer(context, turn, said);
  if (said === "good") return say(rated, feedbackWords.goodAnswerHeard());
  // What they say next is meant to be understood by itself.
  return withState(say(rated, feedbackWords.badAnswerHeard(), [{ value: "q:cadre", label: choiceWords.askCadre }]), { history: [] });
}

/** Keeps what the person thinks of the last answer; nothing where none was given. */
export function rateAnswer(context: TurnContext, turn: Turn, rating: "good" | "bad"): Turn {
  const answerId = turn.state.lastQuestion?.answerId ?? null;
  return answerId === null ? turn : withCommand(turn, { kind: "rate_answer", answerId, rating, now: context.input.now });
}
