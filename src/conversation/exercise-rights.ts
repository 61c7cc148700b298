import { casesOfReporter } from "../cases/case-store.ts";
import { askersKeptDays, countAnswersOf } from "../people/asker-store.ts";
import { exportPerson } from "../people/person-store.ts";
import { answersRemembered } from "../text/answer-feedback.ts";
import { statusWords } from "../text/cases.ts";
import { choiceWords } from "../text/choices.ts";
import * as words from "../text/conversation.ts";
import { dayInWords } from "../text/dates.ts";
import { initialState } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, withCommand, withState } from "./turn-context.ts";

const mostListed = 20;

/** "Xem dữ liệu của tôi" (Luật 91/2025/QH15 Đ4): what is kept, in a few lines. */
export async function showMyData(context: TurnContext, turn: Turn): Promise<Turn> {
  const { services, input } = context;
  const person = await exportPerson(services.people, services.personSealer, input.address.pseudonym);
  const cases = await casesOfReporter(services.cases, input.address.pseudonym, mostListed);
  const answers = await countAnswersOf(services.people, input.address.pseudonym);
  const kept = words.myData({
    since: dayInWords(person ? new Date(person.since) : input.now), hasPhone: person?.hasPhone ?? false,
    cases: cases.map((item) => ({ code: item.code, status: statusWords[item.status] })),
  });
  return say(turn, answers === 0 ? kept : `${answersRemembered(answers, askersKeptDays)}\n${kept}`);
}

/** "Xoá dữ liệu của tôi" (Đ14): one yes first, for it cannot be undone. */
export function askErase(turn: Turn): Turn {
  const choices = [{ value: "e:yes", label: choiceWords.yes }, { value: "e:no", label: choiceWords.no }];
  return withState(say(turn, words.askErase(), choices), { step: { kind: "erase" } });
}

export function erase(context: TurnContext, turn: Turn): Turn {
  const told = say(withCommand(turn, { kind: "erase_person", pseudonym: context.input.address.pseudonym, act: { actId: idFor(context, "erase"), now: context.input.now } }), words.erased());
  return { ...told, state: { ...initialState, greeted: true }, erase: true };
}

export const keepData = (turn: Turn): Turn => idle(say(turn, words.draftDropped()));

export const mute = (turn: Turn): Turn => withState(say(turn, words.mutedNow()), { muted: true });
