import type { Rating } from "../answer/answer-store.ts";
import * as feedbackWords from "../text/answer-feedback.ts";
import { choiceWords } from "../text/choices.ts";
import { readFeedback } from "./read-feedback.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, withCommand, withState } from "./turn-context.ts";

/**
 * "Sai rồi", "còn thiếu", "đúng rồi, cảm ơn" right after an answer: kept with that answer; what is wrong or left out is heard, and a person is
 * offered. Null when our last message was no answer, or the words say more than that.
 */
export function answerFeedback(context: TurnContext, turn: Turn, text: string): Turn | null {
  const { step, offered, lastQuestion } = turn.state;
  const underAnswer = offered.some((choice) => choice.value.startsWith("q:"));
  if (step.kind !== "idle" || !lastQuestion || !underAnswer) return null;
  const said = readFeedback(text);
  return said === null ? null : feedbackHeard(context, turn, said);
}

/** A verdict on the last answer, said or tapped: kept, and answered. */
export function feedbackHeard(context: TurnContext, turn: Turn, said: Rating): Turn {
  const rated = rateAnswer(context, turn, said);
  const cadre = [{ value: "q:cadre", label: choiceWords.askCadre }];
  switch (said) {
    case "good": return say(rated, feedbackWords.goodAnswerHeard());
    // What they add is about the same matter.
    case "missing": return say(rated, feedbackWords.missingAnswerHeard(), cadre);
    // What they say next is meant to be understood by itself.
    case "bad": return withState(say(rated, feedbackWords.badAnswerHeard(), cadre), { history: [] });
  }
}

/** Keeps what the person thinks of the last answer; nothing where none was given. */
export function rateAnswer(context: TurnContext, turn: Turn, rating: Rating): Turn {
  const answerId = turn.state.lastQuestion?.answerId ?? null;
  const disliked = rating === "good" ? turn : withState(turn, { turns: turn.state.turns.map((heard, i, all) => (i === all.length - 1 ? { ...heard, disliked: true } : heard)) });
  return answerId === null ? disliked : withCommand(disliked, { kind: "rate_answer", answerId, rating, now: context.input.now });
}
