import { superiorOfWork } from "../cases/citizen-acts.ts";
import { casesOfReporter, findCaseOfReporter } from "../cases/case-store.ts";
import { allows } from "../cases/case-states.ts";
import type { Case } from "../cases/case.ts";
import { statusWords } from "../text/cases.ts";
import { caseLine, caseStatus } from "../text/case-lines.ts";
import { choiceWords } from "../text/choices.ts";
import * as words from "../text/conversation.ts";
import { askWhatIsLeft, unclearThanks, verdictChoices } from "../text/verdicts.ts";
import { askToPublish } from "./ask-to-publish.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, withCommand, withState } from "./turn-context.ts";

const mostListed = 5;

/** "xem CM-…": where it stands. Someone else's code answers like one that does not exist. */
export async function showCase(context: TurnContext, turn: Turn, code: string): Promise<Turn> {
  const found = await mine(context, code);
  if (!found) return say(turn, words.caseUnknown(code));
  const { locality } = context.services;
  const answer = found.events.findLast((event) => event.kind === "answered" || event.kind === "refused" || event.kind === "guided");
  return say(turn, caseStatus({ item: found.case, unit: locality.units.require(found.case.ownerUnitId).name, answer: answer?.text ?? null }), waysOn(found.case));
}

/** "việc của tôi": the latest ones, a line each. */
export async function listCases(context: TurnContext, turn: Turn): Promise<Turn> {
  const cases = await casesOfReporter(context.services.cases, context.input.address.pseudonym, mostListed);
  if (cases.length === 0) return say(turn, words.noCasesYet());
  return say(turn, cases.map(caseLine).join("\n"), cases.map((item) => ({ value: `c:see:${item.code}`, label: item.code })));
}

/** Words for an open case: an answer to the cadre's question, or something more. */
export async function addWords(context: TurnContext, turn: Turn, code: string, text: string): Promise<Turn> {
  const found = await mine(context, code);
  if (!found) return withState(say(turn, words.caseUnknown(code)), { awaitingReply: null });
  if (!allows(found.case.status, "add")) return withState(say(turn, words.actNotPossible(code, statusWords[found.case.status])), { awaitingReply: null });
  const added = withCommand(turn, {
    kind: "add_to_case", reporter: context.input.address.pseudonym, code,
    text: { original: text, redacted: context.services.redact(text) }, act: actOf(context, "add"),
  });
  return withState(say(added, words.addedToCase(code)), { awaitingReply: null });
}

export async function withdraw(context: TurnContext, turn: Turn, code: string): Promise<Turn> {
  const found = await mine(context, code);
  if (!found) return say(turn, words.caseUnknown(code));
  if (!allows(found.case.status, "withdraw")) return say(turn, words.actNotPossible(code, statusWords[found.case.status]));
  const done = withCommand(turn, { kind: "withdraw_case", reporter: context.input.address.pseudonym, code, act: actOf(context, "withdraw") });
  return say(done, words.withdrawn(code));
}

/** "Xong rồi": how satisfied, 1 to 5. */
export async function askRating(context: TurnContext, turn: Turn, code: string): Promise<Turn> {
  const found = await mine(context, code);
  if (!found) return say(turn, words.caseUnknown(code));
  if (!allows(found.case.status, "rate")) return say(turn, words.actNotPossible(code, statusWords[found.case.status]));
  // Said once; the mark that may follow is another thing.
  const judged = turn.state.step.kind === "rating" ? turn : withCommand(turn, { kind: "judge_case", reporter: context.input.address.pseudonym, code, verdict: "xong", act: actOf(context, "judge") });
  const choices = choiceWords.ratings.map((label, index) => ({ value: `rate:${index + 1}:${code}`, label }));
  return withState(say(judged, words.askRating(code), choices), { step: { kind: "rating", code } });
}

export async function rate(context: TurnContext, turn: Turn, code: string, rating: 1 | 2 | 3 | 4 | 5): Promise<Turn> {
  const found = await mine(context, code);
  if (!found || !allows(found.case.status, "rate")) return idle(say(turn, found ? words.actNotPossible(code, statusWords[found.case.status]) : words.caseUnknown(code)));
  const rated = withCommand(turn, { kind: "rate_case", reporter: context.input.address.pseudonym, code, rating, act: actOf(context, "rate") });
  const choices = rating <= 2 ? [{ value: `c:not:${code}`, label: choiceWords.notDone }] : [];
  return idle(askToPublish(say(rated, words.ratingThanks(rating), choices), found.case, rating));
}

/** "Chưa xong": what is missing is asked once, then it goes to the superior. */
export async function askReopenReason(context: TurnContext, turn: Turn, code: string, verdict: "chua" | "mot_phan" = "chua"): Promise<Turn> {
  const found = await mine(context, code);
  if (!found) return say(turn, words.caseUnknown(code));
  if (!allows(found.case.status, "reopen")) return say(turn, words.actNotPossible(code, statusWords[found.case.status]));
  return withState(say(turn, verdict === "chua" ? words.askReopenReason() : askWhatIsLeft()), { step: { kind: "reopen", code, verdict } });
}

/** "Tôi chưa rõ": written down, and who answered is asked to say it more plainly. */
export async function unclear(context: TurnContext, turn: Turn, code: string): Promise<Turn> {
  const found = await mine(context, code);
  if (!found || !allows(found.case.status, "rate")) return idle(say(turn, found ? words.actNotPossible(code, statusWords[found.case.status]) : words.caseUnknown(code)));
  const judged = withCommand(turn, { kind: "judge_case", reporter: context.input.address.pseudonym, code, verdict: "khong_ro", act: actOf(context, "judge") });
  return idle(say(judged, unclearThanks(code), [{ value: `c:not:${code}`, label: choiceWords.notDone }]));
}

export async function reopen(context: TurnContext, turn: Turn, code: string, reason: string, verdict: "chua" | "mot_phan"): Promise<Turn> {
  const found = await mine(context, code);
  if (!found || !allows(found.case.status, "reopen")) return idle(say(turn, found ? words.actNotPossible(code, statusWords[found.case.status]) : words.caseUnknown(code)));
  const { locality, redact } = context.services;
  const command = withCommand(turn, { kind: "reopen_case", reporter: context.input.address.pseudonym, code, reason: redact(reason), verdict, act: actOf(context, "reopen") });
  const superior = (await superiorOfWork(context.services.cases, locality, found.case, found.events)) ?? found.case.ownerUnitId;
  return idle(say(command, words.reopened(code, locality.units.require(superior).name)));
}

/** The one case a bare "chưa xong" or "5" can mean: the latest that has an answer. */
export async function latestAnswered(context: TurnContext): Promise<string | null> {
  const cases = await casesOfReporter(context.services.cases, context.input.address.pseudonym, mostListed);
  return cases.find((item) => item.status === "da_xu_ly")?.code ?? null;
}

const actOf = (context: TurnContext, what: string): { actId: string; now: Date } => ({ actId: idFor(context, what), now: context.input.now });

const mine = (context: TurnContext, code: string): ReturnType<typeof findCaseOfReporter> =>
  findCaseOfReporter(context.services.cases, context.services.locality, context.input.address.pseudonym, code);

function waysOn(item: Case): { value: string; label: string }[] {
  return item.status === "da_xu_ly"
    ? [
        { value: `c:done:${item.code}`, label: choiceWords.done }, { value: `c:not:${item.code}`, label: choiceWords.notDone },
        { value: `c:part:${item.code}`, label: verdictChoices.part }, { value: `c:unclear:${item.code}`, label: verdictChoices.unclear },
      ]
    : [];
}
