import { askAgain } from "./interview.ts";
import type { Turn } from "./turn.ts";
import { withState } from "./turn-context.ts";

/** What is being told makes room for something else; it is taken up again when that is done. */
export function putBy(turn: Turn): Turn {
  const { step } = turn.state;
  return step.kind === "draft" ? withState(turn, { step: { kind: "idle" }, offered: [], putBy: [step, ...turn.state.putBy] }) : turn;
}

/**
 * Nothing else is going on any more: the open question of what was put by is asked again.
 * @param before the turn as it was before this message was answered: where nothing was said, nothing is asked either
 */
export function takeUpAgain(turn: Turn, before: Turn): Turn {
  const [latest, ...rest] = turn.state.putBy;
  if (!latest || turn.state.step.kind !== "idle") return turn;
  const resumed = withState(turn, { putBy: rest });
  return turn.replies.length > before.replies.length ? askAgain(resumed, latest) : withState(resumed, { step: latest, offered: before.state.offered });
}
