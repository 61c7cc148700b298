import { type Position, positionAdded, positionDropped, positionExact, positionFirst, positionNone, positionProtected, positionRounded, positionTaken, positionToDuty } from "../text/position.ts";
import { readBack } from "./draft-card.ts";
import { openQuestion } from "./interview.ts";
import type { ConversationState, Draft } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, say, withCommand, withState } from "./turn-context.ts";

/** A position without a word is of nothing after a day. */
const wordlessMs = 24 * 60 * 60 * 1000;

/**
 * A position, at any time: it goes with what is being told, with the emergency or the case a cadre asks about; before any words it
 * waits for them. The place of the matter is still asked by name: a position says neither hamlet nor commune, and may be elsewhere.
 * Nothing is taken beside a protected matter.
 * @param wordsFollow words came with it, or right after: those say what is there
 */
export function positionSent(context: TurnContext, turn: Turn, position: Position, wordsFollow: boolean): Turn {
  const { step, setAside, awaitingReply, offered } = turn.state;
  if (step.kind === "restricted" || setAside !== null) return say(turn, positionProtected(), offered);
  if (step.kind === "draft") {
    const next = { ...step, draft: { ...step.draft, position } };
    const { text, choices } = openQuestion(next);
    return withState(say(turn, `${positionTaken()}\n${text}`, choices), { step: next });
  }
  if (step.kind === "emergency") {
    // Whoever goes to help must find them: here the duty desk reads it to the metre (Luật 91/2025/QH15, Điều 19).
    return say(added(context, turn, step.code, positionExact(position), positionExact(position)), positionToDuty(step.code));
  }
  if (awaitingReply !== null) return say(added(context, turn, awaitingReply, positionExact(position), positionRounded(position)), positionAdded(awaitingReply), offered);
  const waiting = withState(turn, { position: { ...position, at: context.input.now.toISOString() } });
  return wordsFollow ? waiting : say(waiting, positionFirst());
}

/** "Bỏ vị trí": it goes, wherever it waits. */
export async function dropPosition(context: TurnContext, turn: Turn): Promise<Turn> {
  const { step, position } = turn.state;
  const bare = withState(turn, { position: null });
  if (step.kind !== "draft" || step.draft.position === null) return say(bare, position === null ? positionNone() : positionDropped(), turn.state.offered);
  const next = { ...step, draft: { ...step.draft, position: null } };
  const told = withState(say(bare, positionDropped()), { step: next });
  if (step.asking === "confirm") return readBack(context, told, next.draft);
  const { text, choices } = openQuestion(next);
  return say(told, text, choices);
}

/** The lines a position adds to a case: exact under the seal, rounded for everybody on it; none without one. */
export const positionLines = ({ position }: Pick<Draft, "position">): { sealed: string[]; open: string[] } =>
  position === null ? { sealed: [], open: [] } : { sealed: [positionExact(position)], open: [positionRounded(position)] };

/** A position that waited for words too long is let go of. */
export function withoutOldPosition(state: ConversationState, now: Date): ConversationState {
  const { position } = state;
  return position !== null && now.getTime() - new Date(position.at).getTime() >= wordlessMs ? { ...state, position: null } : state;
}

function added(context: TurnContext, turn: Turn, code: string, original: string, redacted: string): Turn {
  return withCommand(turn, {
    kind: "add_to_case", reporter: context.input.address.pseudonym, code, text: { original, redacted }, act: { actId: idFor(context, "position"), now: context.input.now },
  });
}
