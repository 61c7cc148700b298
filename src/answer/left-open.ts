import { fold } from "../language/fold.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { syllables } from "../language/syllables.ts";
import { VALUE_KINDS, statesValue, whatIsAsked } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { bareOf, meaningOf } from "./question-meaning.ts";

/**
 * A question that asks for several things → those the answer leaves open: values that it does not state (how much, how long,
 * who), and questions within the question whose words it hardly touches. Empty when one thing is asked only, since an
 * answer without that would not have been given.
 */
export function leftOpen(question: string, answer: string, lexicon: Lexicon): (Asked | "question")[] {
  const asked = [...whatIsAsked(question, lexicon)].filter((kind) => VALUE_KINDS.has(kind));
  // "Bao nhiêu" reads as a count beside what it counts, a fine is also money.
  const distinct = asked.filter((kind) => (kind !== "count" && kind !== "free") || asked.length === 1).filter((kind) => kind !== "money" || !asked.includes("fine"));
  const unstated = distinct.length < 2 ? [] : distinct.filter((kind) => !statesValue(kind, question, "", answer));
  return [...unstated, ...untouchedParts(question, answer, lexicon)];
}

/** A part counts as touched when at least so much of its own words stands in the answer. */
const LEAST_TOUCHED = 0.34;
const FEWEST_OWN_WORDS = 2;

function untouchedParts(question: string, answer: string, lexicon: Lexicon): "question"[] {
  const parts = question.split(JOINTS).filter((part) => whatIsAsked(part, lexicon).size > 0).map((part) => new Set(meaningOf(part, { lexicon }).core.map(bareOf)));
  // A part without words of its own asks one more thing about the matter of another.
  const matters = parts.map((words, i) => [...words].filter((word) => parts.every((other, k) => k === i || !other.has(word)))).filter((own) => own.length >= FEWEST_OWN_WORDS);
  if (matters.length < 2) return [];
  const said = new Set(syllables(fold(answer)));
  return matters.filter((own) => own.filter((word) => said.has(word)).length < own.length * LEAST_TOUCHED).map(() => "question");
}

/** Where one question ends and another may begin. */
const JOINTS = /[?;\n]+|\.\s|,?\s(?:và|còn|với lại|va|con|voi lai)\s/iu;
