import { INVISIBLE } from "../../language/normalise.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { log, errorFields } from "../../log.ts";
import { readAttack, withoutAttack } from "./find-attack.ts";

/** What stands between a message and its being heard. */
export interface GuardReading {
  attack: boolean;
  /** Names of what was found, each once: "injection", "others_data", "hidden_characters", and "injection_failed" where reading broke. */
  guards: readonly string[];
  /** What the person wants besides the command; null: nothing. */
  rest: string | null;
}

/**
 * A message → the guards it triggers. Reading that breaks counts as an attack: the way is closed, and a person is offered.
 * Characters nobody sees are no attack by themselves: people paste from other apps.
 */
export function readGuards(text: string, lexicon?: Lexicon): GuardReading {
  const hidden = visible(text) === text ? [] : ["hidden_characters"];
  try {
    const attack = readAttack(text, lexicon);
    return attack === null ? { attack: false, guards: hidden, rest: null } : { attack: true, guards: [...hidden, attack], rest: withoutAttack(visible(text), lexicon) };
  } catch (error) {
    log.error("guard_failed", { guard: "injection", ...errorFields(error) });
    return { attack: true, guards: [...hidden, "injection_failed"], rest: null };
  }
}

/** The text without characters nobody sees; what joins a picture's parts stays. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (mark) => (mark === "\u200d" || mark === "\ufe0f" || mark === "\u20e3" ? mark : ""));
}
