import { bindableCadre } from "../cases/cadre-store.ts";
import { choiceWords } from "../text/choices.ts";
import * as cadreWords from "../text/cadre-chat.ts";
import { refusalNames } from "../text/console.ts";
import * as words from "../text/conversation.ts";
import { answerLater, showMore } from "./answer-in-chat.ts";
import { photoPlaced } from "./attachments.ts";
import { feedbackHeard, rateAnswer } from "./answer-feedback.ts";
import { publishAnswered } from "./ask-to-publish.ts";
import { handQuestionOver } from "./hand-question-over.ts";
import { cadreOfChat, confirmChosen, fieldChosen, startAct } from "./cadre-desk.ts";
import { erase, keepData } from "./exercise-rights.ts";
import { askRating, askReopenReason, listCases, rate, showCase, unclear, withdraw } from "./follow-case.ts";
import { othersConsentAnswered } from "./file-for-other.ts";
import { decline, phoneWanted } from "./offer-phone.ts";
import { reportBesideComplaint } from "./guide-complaint.ts";
import { dropRestricted, restrictedWanted, sendRestricted } from "./hand-over-restricted.ts";
import { answerJoin } from "./answer-join.ts";
import { takeAsMeant, takeNextMatter } from "./listen-to.ts";
import { askForEdit, dropDraft, leftOpen, placeChosen, sendDraft } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idle, say, withCommand, withState } from "./turn-context.ts";

/**
 * A way on was taken: typed, or tapped. Values name what they do ("c:done:CM-…"), so a button pressed days
 * later still means the same, or is politely said to be old.
 */
export async function answerChoice(context: TurnContext, turn: Turn, value: string): Promise<Turn> {
  const [family = "", what = "", ...rest] = value.split(":");
  const code = rest.join(":");
  switch (family) {
    case "d": return answerDraft(context, turn, what);
    case "j": return (await answerJoin(context, turn, what)) ?? old(turn);
    case "a": return photoPlaced(context, turn, what, code);
    case "f": return turn.state.step.kind === "draft" ? leftOpen(context, turn, turn.state.step.draft, []) : old(turn);
    case "p": return turn.state.step.kind === "draft" ? placeChosen(context, turn, turn.state.step.draft, what) : old(turn);
    case "q": return answerAfterAnswer(context, turn, what);
    case "r": return answerRestricted(context, turn, what);
    case "k": return answerComplaint(context, turn, what);
    case "e": return turn.state.step.kind !== "erase" ? old(turn) : what === "yes" ? erase(context, turn) : keepData(context, turn);
    case "ph": return turn.state.phoneFor === null ? old(turn) : what === "yes" ? phoneWanted(context, turn) : decline(context, turn);
    case "o": return turn.state.step.kind === "draft" ? takeNextMatter(context, await othersConsentAnswered(context, turn, turn.state.step.draft, what)) : old(turn);
    case "s": return answerStart(context, turn, what);
    case "u": return (await takeAsMeant(context, turn, what === "report" ? "grievance" : "question")) ?? old(turn);
    case "c": return what === "done" ? askRating(context, turn, code) : what === "not" ? askReopenReason(context, turn, code) : what === "part" ? askReopenReason(context, turn, code, "mot_phan") : what === "unclear" ? unclear(context, turn, code) : what === "withdraw" ? withdraw(context, turn, code) : showCase(context, turn, code);
    case "pub": return publishAnswered(context, turn, what === "yes", code);
    case "rate": return isStars(what) ? rate(context, turn, code, Number(what) as 1 | 2 | 3 | 4 | 5) : old(turn);
    case "w": return answerCadre(context, turn, what, code);
    case "bind": return bindCadre(context, turn, what);
    default: return old(turn);
  }
}

async function answerDraft(context: TurnContext, turn: Turn, what: string): Promise<Turn> {
  const { step } = turn.state;
  if (step.kind !== "draft") return old(turn);
  if (what === "edit") return askForEdit(turn, step.draft);
  return takeNextMatter(context, what === "send" ? await sendDraft(context, turn, step.draft) : dropDraft(context, turn));
}

async function answerAfterAnswer(context: TurnContext, turn: Turn, what: string): Promise<Turn> {
  const question = turn.state.lastQuestion;
  if (!question) return old(turn);
  if (what === "more") return showMore(context, turn);
  if (what === "next") return (await answerLater(context, turn)) ?? old(turn);
  if (what === "cadre") return handQuestionOver(context, turn, question.text);
  if (what === "missing") return feedbackHeard(context, turn, "missing");
  return withState(say(rateAnswer(context, turn, "bad"), words.askOtherWords(), [{ value: "q:cadre", label: choiceWords.askCadre }]), { history: [] });
}

async function answerRestricted(context: TurnContext, turn: Turn, what: string): Promise<Turn> {
  const { step } = turn.state;
  if (step.kind !== "restricted") return old(turn);
  if (what === "forward") return restrictedWanted(context, turn, step.item);
  return takeNextMatter(context, what === "send" || what === "tell" ? await sendRestricted(context, turn, step.item, what === "tell") : dropRestricted(turn));
}

async function answerComplaint(context: TurnContext, turn: Turn, what: string): Promise<Turn> {
  const { step } = turn.state;
  if (step.kind !== "complaint_or_denunciation") return old(turn);
  if (what === "report") return reportBesideComplaint(context, idle(turn), step.words, step.fields, step.accused);
  return takeNextMatter(context, idle(say(turn, words.whenNeeded())));
}

async function answerStart(context: TurnContext, turn: Turn, what: string): Promise<Turn> {
  switch (what) {
    case "cases": return listCases(context, turn);
    case "ask": return say(turn, words.askYourQuestion());
    default: return say(turn, words.tellYourMatter());
  }
}

async function answerCadre(context: TurnContext, turn: Turn, what: string, rest: string): Promise<Turn> {
  const cadre = await cadreOfChat(context);
  if (!cadre) return old(turn);
  const { step } = turn.state;
  switch (what) {
    case "accept": case "ask": case "transfer": case "answer": case "extend": case "refuse": case "guide": case "note": case "see": return startAct(context, turn, cadre, what, rest);
    case "send": case "edit": case "drop": case "pass": return (step.kind === "cadre" ? await confirmChosen(context, turn, cadre, step, what, rest) : null) ?? old(turn);
    case "u": return (step.kind === "cadre" && context.services.locality.units.get(rest) ? await fieldChosen(context, turn, cadre, step, "unit", rest) : null) ?? old(turn);
    case "o": return (step.kind === "cadre" && isOutcome(rest) ? await fieldChosen(context, turn, cadre, step, "outcome", rest) : null) ?? old(turn);
    case "r": return (step.kind === "cadre" && rest in refusalNames ? await fieldChosen(context, turn, cadre, step, "reason", rest) : null) ?? old(turn);
    default: return old(turn);
  }
}

/** "liên kết ABC123": the code an admin gave makes this chat the cadre's own. */
async function bindCadre(context: TurnContext, turn: Turn, code: string): Promise<Turn> {
  const cadre = await bindableCadre(context.services.cases, code, context.input.address.pseudonym, context.input.now);
  if (!cadre) return say(turn, cadreWords.bindingFailed());
  const command = withCommand(turn, { kind: "bind_cadre", code, pseudonym: context.input.address.pseudonym, now: context.input.now });
  const unit = context.services.locality.units.get(cadre.unitId)?.name ?? cadre.unitId;
  return withState(say(command, cadreWords.bound(cadre.name, unit, context.input.address.channel === "zalo-oa")), { isCadre: true });
}

const old = (turn: Turn): Turn => say(turn, words.oldButton());

const isStars = (text: string): boolean => /^[1-5]$/.test(text);

const isOutcome = (text: string): text is "done" | "promised" | "explained" | "no_rule" => text in cadreWords.outcomeWords;
