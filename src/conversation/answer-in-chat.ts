import type { AnswerOutcome } from "../answer/outcome.ts";
import { splitQuestions } from "../answer/split-questions.ts";
import type { HeardTurn } from "../cases/hand-over.ts";
import type { Choice } from "../channels/channel.ts";
import { spellOutAbbreviations } from "../language/reading-level.ts";
import { addressWords } from "../text/address.ts";
import { type AnswerTextOptions, answersText, answerText } from "../text/answers.ts";
import { choiceWords } from "../text/choices.ts";
import { laterQuestions, moreClauses } from "../text/conversation.ts";
import { vietnamDay } from "../text/dates.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, say, shorten, withCommand, withState } from "./turn-context.ts";

/** Earlier turns kept for follow-up questions: three questions and their answers. */
const historyLength = 6;
const turnsKept = 3;
/** Of an answer, so much is kept for the next question and for a cadre. */
const answerCharsKept = 600;
/** Two answers up to this length together are one message; Zalo takes 2,000 characters, and choices follow. */
const oneMessageChars = 1_600;
const mostAtOnce = 2;

/**
 * Questions of one message → each with its clause and source, or an honest "I found none", and ways on. Two are answered, numbered,
 * in one message when short; more wait until the person says "tiếp".
 */
export async function answerInChat(context: TurnContext, turn: Turn, texts: readonly string[]): Promise<Turn> {
  const questions = texts.flatMap((text) => {
    const split = splitQuestions(text);
    return [...split.questions, ...split.later];
  });
  const later = questions.slice(mostAtOnce);
  let answered = withState(turn, { later, wantsHuman: false });
  const given: Given[] = [];
  for (const question of questions.slice(0, mostAtOnce)) {
    const next = await answerOne(context, answered, question);
    answered = next.turn;
    given.push(next);
  }
  const bubbles = bubblesOf(given);
  const last = bubbles.length - 1;
  const ways = [...(later.length > 0 ? [{ value: "q:next", label: choiceWords.nextQuestion }] : []), ...waysOn(given.at(-1)?.outcome)];
  return bubbles.reduce((so, bubble, i) => say(so, i === last && later.length > 0 ? `${bubble}\n\n${laterQuestions(shorten(later[0] ?? "", 120), later.length)}` : bubble, i === last ? ways : []), answered);
}

/** "Tiếp": the questions that waited. */
export function answerLater(context: TurnContext, turn: Turn): Promise<Turn> | null {
  return turn.state.later.length > 0 ? answerInChat(context, turn, turn.state.later) : null;
}

/** "Xem thêm": the next clauses, named with their addresses. */
export function showMore(context: TurnContext, turn: Turn): Turn {
  const more = turn.state.lastQuestion?.more ?? [];
  const choices = [{ value: "q:cadre", label: choiceWords.askCadre }];
  return say(turn, moreClauses(more, context.services.settings.publicUrl), choices);
}

interface Given { turn: Turn; outcome: AnswerOutcome; options: AnswerTextOptions }

async function answerOne(context: TurnContext, turn: Turn, question: string): Promise<Given> {
  const { services, input } = context;
  const { publicUrl, provinceName, provinceCode } = services.settings;
  const masked = services.redact(question);
  const earlier = turn.commands.filter((command) => command.kind === "record_question").length;
  const id = idFor(context, earlier === 0 ? "question" : `question-${earlier + 1}`);
  const { place } = services.understand(question);
  const outcome = await services.answer({
    question, history: turn.state.history, asOf: vietnamDay(input.now), locality: provinceCode, turnId: id, address: addressWords[turn.state.address],
    ...(place.kind === "unit" ? { commune: place.code } : {}),
  });
  const recorded = withCommand(turn, {
    kind: "record_question", id, question: masked, outcome, pseudonym: input.address.pseudonym, now: input.now,
    history: turn.state.history, tookMs: services.now().getTime() - input.now.getTime(), address: addressWords[turn.state.address],
  });
  const more = outcome.kind === "answered" ? outcome.more.map(({ label, path, validity }) => ({ label, path, validity })) : [];
  const said = saidIn(outcome, { publicUrl, provinceName });
  // What was guarded against is no ground for the next question, and nothing for a cadre to read.
  const kept = isGuarded(outcome) ? {} : {
    history: [...turn.state.history, { role: "user" as const, text: masked }, { role: "assistant" as const, text: said }].slice(-historyLength),
    turns: [...turn.state.turns, heardTurnOf(masked, said, outcome)].slice(-turnsKept),
  };
  return {
    turn: withState(recorded, { ...kept, communeFor: outcome.kind === "which_commune" ? question : null, lastQuestion: { text: question, more, answerId: outcome.kind === "answered" ? id : null } }),
    // The law's words stay as they are; ours are read aloud to people who never saw "BHYT".
    outcome: outcome.kind === "answered" && outcome.mode === "composed" ? { ...outcome, text: spellOutAbbreviations(outcome.text) } : outcome,
    options: { publicUrl, provinceName, slipCode: await services.slipCode(id) },
  };
}

/** One message for one answer, for two short ones, or for two that say the same; two messages otherwise. */
function bubblesOf(given: readonly Given[]): string[] {
  const [first, second] = given;
  if (!first) return [];
  if (!second || isSame(first.outcome, second.outcome)) return [answerText(first.outcome, first.options)];
  const together = answersText(given);
  return together.length <= oneMessageChars ? [together] : given.map(({ outcome, options }, i) => answerText(outcome, options, i + 1));
}

/** "Ở đâu và ai ký" may be settled by one khoản: it is quoted once. */
function isSame(first: AnswerOutcome, second: AnswerOutcome): boolean {
  if (first.kind !== second.kind) return false;
  if (first.kind === "answered" && second.kind === "answered") return first.text === second.text;
  return first.kind === "declined" && second.kind === "declined" && first.why === second.why;
}

function isGuarded(outcome: AnswerOutcome): boolean {
  return outcome.kind === "declined" && !OPEN_REASONS.has(outcome.why);
}

/** Declined for want of a document, not for what was asked. */
const OPEN_REASONS: ReadonlySet<string> = new Set(["personal_file", "other_province", "local_data"]);

function saidIn(outcome: AnswerOutcome, options: AnswerTextOptions): string {
  return shorten(outcome.kind === "answered" ? outcome.text : answerText(outcome, options), answerCharsKept);
}

function heardTurnOf(question: string, answer: string, outcome: AnswerOutcome): HeardTurn {
  const clauses = outcome.kind === "answered" ? outcome.citations : outcome.kind === "no_source" ? outcome.nearest.slice(0, 1) : [];
  return { question: shorten(question, answerCharsKept), answer, clauses: clauses.map(({ label }) => label), outcome: outcome.kind === "declined" ? `declined:${outcome.why}` : outcome.kind, disliked: false };
}

function waysOn(outcome: AnswerOutcome | undefined): Choice[] {
  const cadre = { value: "q:cadre", label: choiceWords.askCadre };
  if (outcome?.kind !== "answered") return [cadre];
  const more = outcome.more.length > 0 ? [{ value: "q:more", label: choiceWords.more }] : [];
  // Three are enough to choose from; where there is more to see, that is what may be missing.
  const missing = more.length > 0 ? [] : [{ value: "q:missing", label: choiceWords.stillMissing }];
  return [...more, cadre, { value: "q:other", label: choiceWords.notThis }, ...missing];
}
