import type { AnswerInput, AnswerOutcome } from "./answer/outcome.ts";
import type { Lexicon } from "./language/lexicon.ts";
import { readGuards } from "./listening/attack/read-guards.ts";

/**
 * The guard that stands before the search, whoever asks: a question that commands the assistant, or wants what is other people's,
 * goes no further. A conversation has looked before; the console and the measurements come this way only. Reading that breaks
 * counts as a command.
 */
export function guardQuestion(lexicon: Lexicon): (input: AnswerInput) => Promise<AnswerOutcome | null> {
  return async ({ question }) => {
    const { attack, guards } = readGuards(question, lexicon);
    if (!attack) return null;
    return { kind: "declined", why: guards.includes("others_data") ? "private_data" : "command" };
  };
}
