import { choiceWords } from "../text/choices.ts";
import { addedToCase } from "../text/conversation.ts";
import { joinChoiceWords, offerToAdd, offerToJoin } from "../text/same-matter.ts";
import { positionLines } from "./position.ts";
import type { Draft } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, withCommand, withState } from "./turn-context.ts";

/**
 * Before a draft is sent: where others, or the person themselves, have told of the same matter, asks whether to go along.
 * @returns null when there is nothing to ask: no such case, asked before, or life is in danger
 */
export async function askToJoin(context: TurnContext, turn: Turn, draft: Draft): Promise<Turn | null> {
  const { step } = turn.state;
  if (draft.joining !== null || draft.place === null || draft.urgency === "khan" || (step.kind === "draft" && step.asking === "join")) return null;
  const { services, input } = context;
  const found = await services.findSimilarCase({
    reporter: input.address.pseudonym, kind: draft.kind, fields: draft.fields, areaCode: draft.place.areaCode, detail: draft.place.detail,
    text: services.redact(draft.words.join("\n")), now: input.now,
  });
  if (!found) return null;
  const asked: Draft = { ...draft, joining: { caseId: found.caseId, ownCode: found.ownCode, chosen: false } };
  const join = { value: "j:join", label: found.ownCode === null ? joinChoiceWords.join : joinChoiceWords.add };
  const choices = [join, { value: "j:alone", label: joinChoiceWords.alone }, { value: "d:cancel", label: choiceWords.cancel }];
  const matter = services.locality.fields.get(draft.fields[0] ?? "khac")?.name ?? "";
  const place = [draft.place.detail, draft.place.name].filter((part) => part !== null).join(", ");
  const text = found.ownCode === null ? offerToJoin({ people: found.people, matter: matter.toLowerCase(), place }) : offerToAdd(found.ownCode);
  return withState(say(turn, text, choices), { step: { kind: "draft", draft: asked, asking: "join", candidates: [] } });
}

/**
 * What was chosen → the draft as it is to be sent, or the turn that is already done: the words went to the person's own case.
 */
export function joinChosen(context: TurnContext, turn: Turn, draft: Draft, what: string): { send: Draft } | { done: Turn } {
  if (what !== "join" || draft.joining === null) return { send: draft };
  const { ownCode } = draft.joining;
  if (ownCode === null) return { send: { ...draft, joining: { ...draft.joining, chosen: true } } };
  const original = draft.words.join("\n");
  const where = positionLines(draft);
  const added = withCommand(turn, {
    kind: "add_to_case", reporter: context.input.address.pseudonym, code: ownCode, text: { original: [original, ...where.sealed].join("\n"), redacted: [context.services.redact(original), ...where.open].join("\n") },
    act: { actId: idFor(context, "add"), now: context.input.now },
  });
  return { done: idle(say(added, addedToCase(ownCode))) };
}
