import type { AnswerOutcome } from "../answer/outcome.ts";
import { answerText } from "../text/answers.ts";
import { choiceWords } from "../text/choices.ts";
import { moreClauses } from "../text/conversation.ts";
import { vietnamDay } from "../text/dates.ts";
import type { Matter, PlaceFinding } from "../listening/understanding.ts";
import { startDraft } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, say, withCommand, withState } from "./turn-context.ts";

/** Earlier turns kept for follow-up questions. */
const historyLength = 6;

/** A question → the clause with its source, or an honest "I found none", and ways on. */
export async function answerInChat(context: TurnContext, turn: Turn, question: string): Promise<Turn> {
  const { services, input } = context;
  const outcome = await services.answer({
    question, history: turn.state.history, asOf: vietnamDay(input.now), locality: services.settings.provinceCode,
  });
  const text = answerText(outcome, { publicUrl: services.settings.publicUrl, provinceName: services.settings.provinceName });
  const earlier = turn.commands.filter((command) => command.kind === "record_question").length;
  const id = idFor(context, earlier === 0 ? "question" : `question-${earlier + 1}`);
  const recorded = withCommand(turn, { kind: "record_question", id, question: services.redact(question), outcome, pseudonym: input.address.pseudonym, now: input.now });
  const spoken = say(recorded, text, waysOn(outcome));
  const more = outcome.kind === "answered" ? outcome.more.map(({ label, path, validity }) => ({ label, path, validity })) : [];
  return withState(spoken, {
    history: [...turn.state.history, { role: "user" as const, text: question }, { role: "assistant" as const, text }].slice(-historyLength),
    lastQuestion: { text: question, more, answerId: outcome.kind === "answered" ? id : null },
  });
}

/** "Xem thêm": the next clauses, named with their addresses. */
export function showMore(context: TurnContext, turn: Turn): Turn {
  const more = turn.state.lastQuestion?.more ?? [];
  const choices = [{ value: "q:cadre", label: choiceWords.askCadre }];
  return say(turn, moreClauses(more, context.services.settings.publicUrl), choices);
}

/** "Hỏi cán bộ": the last question becomes a case, so that a person answers it. */
export function handQuestionOver(context: TurnContext, turn: Turn, question: string): Promise<Turn> {
  const heard = context.services.understand(question);
  const matter: Matter = { ...heard, text: question, intent: "question", kind: null, urgency: "thuong", againstOfficial: null };
  const place: PlaceFinding = heard.place.kind === "outside" ? { kind: "none" } : heard.place;
  return startDraft(context, turn, matter, place, "hoi_chinh_sach");
}

function waysOn(outcome: AnswerOutcome): { value: string; label: string }[] {
  const cadre = { value: "q:cadre", label: choiceWords.askCadre };
  if (outcome.kind !== "answered") return [cadre];
  const more = outcome.more.length > 0 ? [{ value: "q:more", label: choiceWords.more }] : [];
  return [...more, cadre, { value: "q:other", label: choiceWords.notThis }];
}
