import type { Lexicon } from "../language/lexicon.ts";
import { VALUE_KINDS, statesValue, whatIsAsked } from "./asked.ts";
import type { Asked } from "./asked.ts";

/**
 * A question that asks for several things (how much, how long, who) → those the answer does not state; empty when it asks for
 * one thing only, since an answer without that would not have been given.
 */
export function leftOpen(question: string, answer: string, lexicon?: Lexicon): Asked[] {
  const asked = [...whatIsAsked(question, lexicon)].filter((kind) => VALUE_KINDS.has(kind));
  // "Bao nhiêu" reads as a count beside what it counts, a fine is also money.
  const distinct = asked.filter((kind) => (kind !== "count" && kind !== "free") || asked.length === 1).filter((kind) => kind !== "money" || !asked.includes("fine"));
  return distinct.length < 2 ? [] : distinct.filter((kind) => !statesValue(kind, question, "", answer));
}
