import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, withCommand } from "./turn-context.ts";

/** Has the guards that a message triggered counted with this turn, each once, by name only. None: nothing. */
export function withGuards(context: TurnContext, turn: Turn, guards: readonly string[]): Turn {
  return guards.length === 0 ? turn : withCommand(turn, { kind: "count_guards", turnId: idFor(context, "guards"), guards, now: context.input.now });
}
