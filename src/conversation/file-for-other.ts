import { fold } from "../language/fold.ts";
import { caseOfWord, companionWord } from "../people/companion-store.ts";
import * as words from "../text/for-others.ts";
import { choiceWords } from "../text/choices.ts";
import { sendChoices } from "./draft-card.ts";
import { sendDraft } from "./take-draft.ts";
import type { Draft } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, say, withCommand, withState } from "./turn-context.ts";

/** What was answered; the matter goes, with a word by which the other person can follow it from their own chat. */
export async function othersConsentAnswered(context: TurnContext, turn: Turn, draft: Draft, what: string): Promise<Turn> {
  const { forOther } = draft;
  if (forOther === null || what === "own") return sendDraft(context, turn, { ...draft, forOther: null });
  if (what !== "yes") {
    return withState(say(turn, words.askThemFirst(forOther.whom), [...sendChoices(), { value: "o:own", label: choiceWords.ownName }]), { step: { kind: "draft", draft, asking: "confirm", candidates: [] } });
  }
  const sent = await sendDraft(context, turn, { ...draft, forOther: { ...forOther, consent: true } });
  const opened = sent.commands.slice(turn.commands.length).flatMap((command) => (command.kind === "open_case" ? [command.input] : [])).at(-1);
  if (!opened) return sent;
  const { services, input: { address: { pseudonym }, now } } = context;
  const word = await companionWord((input) => services.personSealer.derive(input), opened.caseId);
  const noted = withCommand(sent,
    { kind: "record_consent", id: idFor(context, "for-other"), pseudonym, purpose: "for_other", given: true, now },
    { kind: "open_to_companion", code: opened.code, word, now });
  return say(noted, words.companionWord(forOther.whom, word));
}

/** "Rồi, ngoại biết", "bả nhờ mà", "chưa hỏi": our question about the other person, answered in more words than the choices have. */
export async function othersConsentTyped(context: TurnContext, turn: Turn, text: string): Promise<Turn | null> {
  const { step, offered } = turn.state;
  if (step.kind !== "draft" || !offered.some(({ value }) => value === "o:yes") || text.trim().split(/\s+/).length > mostAnswerWords) return null;
  const said = fold(text).replace(/[^\p{L}\s]/gu, " ").replace(/\s+/g, " ").trim();
  const answer = /\b(?:chua|khong|hong|hok|ko)\b/.test(said) ? "no" : /^(?:(?:da|vang|u|oke?) )*(?:co|roi|u|dong y|duoc)\b|\b(?:biet|dong y|chiu|nho|cho phep|hoi roi|noi roi)\b/.test(said) ? "yes" : null;
  return answer === null ? null : othersConsentAnswered(context, turn, step.draft, answer);
}

const mostAnswerWords = 10;

/** "NG-XXXX-XXXX": the other person, in their own chat. */
export async function companionComes(context: TurnContext, turn: Turn, word: string): Promise<Turn> {
  const { services, input: { address: { pseudonym }, now } } = context;
  const code = await caseOfWord(services.people, word, pseudonym);
  if (code === null) return say(turn, words.companionUnknown());
  const bound = withCommand(turn, { kind: "bind_companion", word, pseudonym, now });
  return say(bound, words.companionBound(code, `${services.settings.publicUrl}/ho-so/${code}`));
}
