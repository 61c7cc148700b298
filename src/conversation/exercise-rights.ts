import { addClock } from "../cases/calendar.ts";
import { caseCode } from "../cases/case-code.ts";
import { allows } from "../cases/case-states.ts";
import { casesOfReporter } from "../cases/case-store.ts";
import { askersKeptDays, countAnswersOf } from "../people/asker-store.ts";
import { phoneTail } from "../people/contact-store.ts";
import { exportPerson, openingsOf } from "../people/person-store.ts";
import type { RightsKind } from "../people/rights-store.ts";
import { answersRemembered } from "../text/answer-feedback.ts";
import { statusWords } from "../text/cases.ts";
import { choiceWords } from "../text/choices.ts";
import { dayInWords } from "../text/dates.ts";
import * as words from "../text/rights.ts";
import { initialState } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, withCommand, withState } from "./turn-context.ts";

const mostListed = 20;

/** The statutory clock of each request (Nghị định 356/2025/NĐ-CP, Điều 5), by its name in knowledge/clocks.yaml. */
const clockNames: Record<RightsKind, string> = {
  view: "personal_data.view", correct: "personal_data.view", erase: "personal_data.delete",
  withdraw: "personal_data.withdraw", mute: "personal_data.withdraw", object: "personal_data.withdraw",
};

/** "Xem dữ liệu của tôi" (Luật 91/2025/QH15 Đ4): what is kept, in a few lines. */
export async function showMyData(context: TurnContext, turn: Turn): Promise<Turn> {
  const { services, input } = context;
  const { pseudonym } = input.address;
  const [person, cases, answers, tail, openings] = await Promise.all([
    exportPerson(services.people, services.personSealer, pseudonym), casesOfReporter(services.cases, pseudonym, mostListed),
    countAnswersOf(services.people, pseudonym), phoneTail(services.people, services.personSealer, pseudonym), openingsOf(services.people, pseudonym),
  ]);
  const latest = new Map((person?.consents ?? []).map((consent) => [consent.purpose, consent]));
  const { turn: entered, receipt } = await enter(context, turn, "view", true);
  const kept = words.myData({
    since: dayInWords(person ? new Date(person.since) : input.now), phoneTail: tail,
    cases: cases.map((item) => ({ code: item.code, status: statusWords[item.status] })),
    consents: [...latest.values()].map(({ purpose, given, at }) => ({ purpose, given, day: dayInWords(new Date(at)) })),
    openings: { times: openings.times, lastDay: openings.lastAt === null ? null : dayInWords(new Date(openings.lastAt)) },
  }, receipt);
  return say(entered, answers === 0 ? kept : `${answersRemembered(answers, askersKeptDays)}\n${kept}`);
}

/** "Xoá dữ liệu của tôi" (Đ14): one yes first, for it cannot be undone. The clock of the law runs from the asking. */
export async function askErase(context: TurnContext, turn: Turn): Promise<Turn> {
  const choices = [{ value: "e:yes", label: choiceWords.yes }, { value: "e:no", label: choiceWords.no }];
  const { turn: entered, receipt } = await enter(context, turn, "erase", false);
  return withState(say(entered, words.askErase(receipt.code), choices), { step: { kind: "erase" } });
}

/** What follows is a first contact again: who we are is said anew, and nothing is taken as agreed. */
export function erase(context: TurnContext, turn: Turn): Turn {
  const { pseudonym } = context.input.address;
  const { now } = context.input;
  const commands = withCommand(turn, { kind: "settle_request", pseudonym, request: "erase", status: "done", now }, { kind: "erase_person", pseudonym, act: { actId: idFor(context, "erase"), now } });
  return { ...say(commands, words.erased()), state: initialState, erase: true };
}

export function keepData(context: TurnContext, turn: Turn): Turn {
  const { address: { pseudonym }, now } = context.input;
  return idle(say(withCommand(turn, { kind: "settle_request", pseudonym, request: "erase", status: "dropped", now }), words.eraseDropped()));
}

/** "Không gửi tin nữa". */
export async function mute(context: TurnContext, turn: Turn): Promise<Turn> {
  const { turn: entered, receipt } = await enter(context, turn, "mute", true);
  return withState(say(entered, words.mutedNow(receipt)), { muted: true });
}

export const unmute = (turn: Turn): Turn => withState(say(turn, words.unmutedNow()), { muted: false });

/** "Bỏ số điện thoại", "rút đồng ý" (Đ9): the number goes, and with it every case it was given for. */
export async function withdrawPhone(context: TurnContext, turn: Turn): Promise<Turn> {
  const { services, input: { address: { pseudonym }, now } } = context;
  if ((await phoneTail(services.people, services.personSealer, pseudonym)) === null) return say(withState(turn, { phoneFor: null }), words.noPhoneKept());
  const { turn: entered, receipt } = await enter(context, turn, "withdraw", true);
  const gone = withCommand(entered, { kind: "withdraw_phone", id: idFor(context, "withdraw-phone"), pseudonym, now });
  return withState(say(gone, words.phoneWithdrawn(receipt)), { phoneFor: null });
}

/** What a machine cannot do alone waits in the register for the data officer, under its clock. */
export async function askOfficer(context: TurnContext, turn: Turn, kind: "correct" | "object"): Promise<Turn> {
  const { turn: entered, receipt, due } = await enter(context, turn, kind, false);
  const told = words.requestTaken(kind, receipt.code, receipt.days, dayInWords(due));
  return say(entered, kind === "correct" ? `${told}\n${words.correctHint()}` : told);
}

/** A bare "rút": which one, when there is one to take back. */
export async function askWhichWithdrawn(context: TurnContext, turn: Turn): Promise<Turn> {
  const cases = await casesOfReporter(context.services.cases, context.input.address.pseudonym, mostListed);
  const open = cases.filter(({ status }) => allows(status, "withdraw")).slice(0, 5);
  if (open.length === 0) return say(turn, words.nothingToWithdraw());
  return say(turn, words.askWhichWithdrawn(), open.map(({ code }) => ({ value: `c:withdraw:${code}`, label: code })));
}

/** Enters a request with the dates the law gives it. `done`: it is carried out with this very turn. */
async function enter(context: TurnContext, turn: Turn, kind: RightsKind, done: boolean): Promise<{ turn: Turn; receipt: words.RightsReceipt; due: Date }> {
  const { services: { locality }, input: { address: { pseudonym }, now } } = context;
  const id = idFor(context, `right-${kind}`);
  const confirm = locality.clocks.get("personal_data.acknowledge");
  const finish = locality.clocks.get(clockNames[kind]);
  if (!confirm || !finish) throw new Error(`knowledge/clocks.yaml lacks personal_data.acknowledge or ${clockNames[kind]}`);
  const code = await caseCode(id, "QD", now, 0);
  const due = addClock(now, finish, locality.calendar);
  const entered = withCommand(turn, {
    kind: "record_request", id, code, pseudonym, request: kind, now, confirmDue: addClock(now, confirm, locality.calendar), finishDue: due, settledBy: done ? "system" : null,
  });
  return { turn: entered, receipt: { code, days: finish.amount }, due };
}
