import { cadreByChat } from "../cases/cadre-store.ts";
import { findCaseFor, listCasesFor } from "../cases/case-store.ts";
import { allows } from "../cases/case-states.ts";
import { type ReplyDraft, checkReply, publicNamesOf } from "../cases/closing-gate.ts";
import { lastPosition, othersActedSince } from "../cases/event-chain-store.ts";
import type { CaseAnswer } from "../cases/act-on-case.ts";
import type { Cadre, Case } from "../cases/case.ts";
import { caseLine } from "../text/case-lines.ts";
import { statusWords } from "../text/cases.ts";
import * as words from "../text/cadre-chat.ts";
import { changedMeanwhile } from "../text/case-life.ts";
import { gateSentences, writeAgain } from "../text/closing-gate.ts";
import { vietnamDay } from "../text/dates.ts";
import { choiceWords } from "../text/choices.ts";
import type { Step } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, withCommand, withState } from "./turn-context.ts";

const mostListed = 10;
type CadreAct = "accept" | "ask" | "transfer" | "answer";
type Outcome = "done" | "promised" | "explained" | "no_rule";

/** Who this chat belongs to, if a cadre bound it. */
export function cadreOfChat(context: TurnContext): Promise<Cadre | null> {
  return cadreByChat(context.services.cases, context.input.address.pseudonym);
}

/** "việc": what waits, late first. */
export async function listWork(context: TurnContext, turn: Turn, cadre: Cadre): Promise<Turn> {
  const { services, input } = context;
  const { cases } = await listCasesFor(services.cases, services.locality, cadre, { limit: mostListed }, input.now);
  return say(turn, words.workList(cases.map(caseLine)), cases.slice(0, 5).map((item) => ({ value: `w:see:${item.code}`, label: item.code })));
}

/** A button of the card, or its word: the first step of an act. */
export async function startAct(context: TurnContext, turn: Turn, cadre: Cadre, act: CadreAct | "see", code: string): Promise<Turn> {
  const found = await findCaseFor(context.services.cases, context.services.locality, cadre, code);
  if (!found) return say(turn, words.cadreCase(code));
  if (act === "see") return say(turn, `${caseLine(found.case)}\n«${found.case.summary}»`, cardChoices(found.case));
  if (!allows(found.case.status, act)) return say(turn, words.notPossible(code, statusWords[found.case.status]));
  switch (act) {
    case "accept": return idle(say(withCommand(turn, { kind: "accept_case", cadre, code, act: actOf(context, "accept") }), words.accepted(code)));
    case "ask": return withState(say(turn, words.askWhat(code)), { step: await cadreStep(context, "ask", found.case.code) });
    case "transfer": return withState(say(turn, words.whereTo(code), unitChoices(context, cadre, found.case)), { step: await cadreStep(context, "transfer_unit", found.case.code) });
    case "answer": {
      const outcomes = Object.entries(words.outcomeWords).map(([value, label]) => ({ value: `w:o:${value}`, label }));
      return withState(say(turn, words.whichOutcome(code), outcomes), { step: await cadreStep(context, "answer_outcome", found.case.code) });
    }
  }
}

/** What the cadre typed at the step of an act already begun. */
export async function continueAct(context: TurnContext, turn: Turn, cadre: Cadre, step: Extract<Step, { kind: "cadre" }>, text: string): Promise<Turn> {
  const found = await findCaseFor(context.services.cases, context.services.locality, cadre, step.code);
  if (!found) return idle(say(turn, words.cadreCase(step.code)));
  const { code } = step;
  if (step.seen !== null && (await othersActedSince(context.services.cases, found.case.id, step.seen, cadre.id))) {
    return idle(say(turn, changedMeanwhile(code, statusWords[found.case.status], [step.text, text]), cardChoices(found.case)));
  }
  const held = heldBack(context, found.case, step, text);
  if (held.length > 0) return say(turn, [...held, writeAgain].join("\n"));
  if (step.act === "ask") {
    return idle(say(withCommand(turn, { kind: "ask_citizen", cadre, code, question: text, act: actOf(context, "ask") }), words.asked(code)));
  }
  if (step.act === "transfer_reason" && step.toUnitId) {
    const unit = context.services.locality.units.require(step.toUnitId).name;
    return idle(say(withCommand(turn, { kind: "transfer_case", cadre, code, toUnitId: step.toUnitId, reason: text, act: actOf(context, "transfer") }), words.transferred(code, unit)));
  }
  if (step.act === "answer_text" && step.outcome === "done") return withState(say(turn, words.askProof()), { step: { ...step, act: "answer_proof", text } });
  if (step.act === "answer_text" && step.outcome === "promised") return withState(say(turn, words.askPromisedDay()), { step: { ...step, act: "answer_date", text } });
  if (step.act === "answer_text" && step.outcome) return answered(context, turn, cadre, code, { outcome: step.outcome, text, proof: null, promisedFor: null });
  if (step.act === "answer_proof" && step.text) return answered(context, turn, cadre, code, { outcome: "done", text: step.text, proof: text, promisedFor: null });
  if (step.act === "answer_date" && step.text) {
    const day = comingDay(text, context.input.now);
    return day ? answered(context, turn, cadre, code, { outcome: "promised", text: step.text, proof: null, promisedFor: day }) : say(turn, words.askPromisedDay());
  }
  return startAct(context, turn, cadre, step.act === "transfer_unit" ? "transfer" : "answer", code);
}

function answered(context: TurnContext, turn: Turn, cadre: Cadre, code: string, answer: CaseAnswer): Turn {
  return idle(say(withCommand(turn, { kind: "answer_case", cadre, code, answer, act: actOf(context, "answer") }), words.answered(code)));
}

/** "24/12" or "24/12/2026" → YYYY-MM-DD, today or later; without a year the next such day. Null for anything else. */
function comingDay(text: string, now: Date): string | null {
  const match = /^\D*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?\D*$/.exec(text);
  if (!match) return null;
  const today = vietnamDay(now);
  const given = match[3] ? [Number(match[3])] : [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1];
  for (const year of given) {
    const at = new Date(Date.UTC(year, Number(match[2]) - 1, Number(match[1])));
    const day = at.toISOString().slice(0, 10);
    if (at.getUTCDate() === Number(match[1]) && day >= today) return day;
  }
  return null;
}

export function unitChosen(context: TurnContext, turn: Turn, step: Extract<Step, { kind: "cadre" }>, unitId: string): Turn {
  const unit = context.services.locality.units.get(unitId);
  if (!unit) return say(turn, words.dropped());
  return withState(say(turn, words.whyTransfer(unit.name)), { step: { ...step, act: "transfer_reason", toUnitId: unitId } });
}

export function outcomeChosen(turn: Turn, step: Extract<Step, { kind: "cadre" }>, outcome: Outcome): Turn {
  return withState(say(turn, words.writeAnswer()), { step: { ...step, act: "answer_text", outcome } });
}

export const dropAct = (turn: Turn): Turn => idle(say(turn, words.dropped()));

async function cadreStep(context: TurnContext, act: Extract<Step, { kind: "cadre" }>["act"], code: string): Promise<Step> {
  return { kind: "cadre", act, code, toUnitId: null, outcome: null, text: null, seen: await lastPosition(context.services.cases, code) };
}

/** What the closing gate says of the words just typed, in sentences; [] where they may go on. */
function heldBack(context: TurnContext, item: Case, step: Extract<Step, { kind: "cadre" }>, text: string): string[] {
  const draft = draftTyped(step, text);
  if (draft === null) return [];
  const about = [item.summary, item.textRedacted, item.placeText ?? ""].join("\n");
  const findings = checkReply(draft, about, publicNamesOf(context.services.locality));
  // The proof is asked for in the next message.
  return gateSentences(step.act === "answer_text" ? findings.filter(({ kind }) => kind !== "proof_needed") : findings);
}

function draftTyped(step: Extract<Step, { kind: "cadre" }>, text: string): ReplyDraft | null {
  switch (step.act) {
    case "ask": return { kind: "ask", text };
    case "transfer_reason": return { kind: "transfer", text };
    case "answer_text": return step.outcome ? { kind: "answer", text, outcome: step.outcome } : null;
    case "answer_proof": return step.text ? { kind: "answer", text: step.text, outcome: "done", proof: text } : null;
    default: return null;
  }
}

const actOf = (context: TurnContext, what: string): { actId: string; now: Date } => ({ actId: idFor(context, what), now: context.input.now });

function cardChoices(item: Case): { value: string; label: string }[] {
  const all: [CadreAct, string][] = [["accept", choiceWords.accept], ["ask", choiceWords.askBack], ["transfer", choiceWords.forward], ["answer", choiceWords.reply]];
  return all.filter(([act]) => allows(item.status, act)).map(([act, label]) => ({ value: `w:${act}:${item.code}`, label }));
}

/** The units a case most often goes to: the others of the commune, then the province desk. */
function unitChoices(context: TurnContext, cadre: Cadre, item: Case): { value: string; label: string }[] {
  const { units } = context.services.locality;
  const siblings = units.all().filter((unit) => unit.areaCode !== null && unit.areaCode === item.areaCode && unit.parentId !== "tinh" && unit.id !== item.handlerUnitId && unit.id !== cadre.unitId);
  const province = units.get("tinh.dang.tgdv");
  return [...siblings, ...(province && province.id !== cadre.unitId ? [province] : [])].slice(0, 12).map((unit) => ({ value: `w:u:${unit.id}`, label: unit.short }));
}
