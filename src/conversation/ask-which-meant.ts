import type { Understanding } from "../listening/understanding.ts";
import { askWhichMeant, meantChoiceWords } from "../text/unsure.ts";
import type { Turn } from "./turn.ts";
import { say, shorten, withState } from "./turn-context.ts";

const mostWordsShown = 120;

/**
 * Two readings are close and would be handled differently: one question with numbered choices, nothing else, the likelier first. Null when
 * it is clear enough, when several matters were told, or when anything protected is in it: that is never put to a choice.
 */
export function whichMeant(turn: Turn, heard: Understanding): Turn | null {
  const unsure = heard.reading?.unsure ?? null;
  const isProtected = heard.againstOfficial !== null || heard.kind === "to_cao" || heard.kind === "khieu_nai";
  if (unsure === null || isProtected || heard.matters.length > 1 || turn.state.step.kind !== "idle" || turn.state.wantsHuman) return null;
  const ways = { question: { value: "u:ask", label: meantChoiceWords.ask }, grievance: { value: "u:report", label: meantChoiceWords.report } };
  const choices = unsure.candidates.flatMap(({ intent }) => (intent === "question" || intent === "grievance" ? [ways[intent]] : []));
  if (choices.length < 2) return null;
  return say(withState(turn, { unsure: heard.text }), askWhichMeant(shorten(heard.text, mostWordsShown)), choices);
}
