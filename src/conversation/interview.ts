import type { PlaceFinding } from "../listening/understanding.ts";
import type { FactName } from "../listening/interview/read-facts.ts";
import { isFactName } from "../listening/interview/read-facts.ts";
import * as words from "../text/conversation.ts";
import { type AskedFact, askFact, backTo, skipWord, stillToSend } from "../text/interview.ts";
import { placeWords, readBack, sendChoices } from "./draft-card.ts";
import type { Draft, DraftStep } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, shorten, withState } from "./turn-context.ts";

/** Questions before the draft is shown; the law of the house is four at most, place first. */
const mostQuestions = 4;
const mostPlaceQuestions = 2;
const fewSyllables = 7;
const remindedChars = 100;

/** Asks the one missing fact that matters most, or reads the draft back. Nothing that was told, asked or left open is asked again. `lead`: said before a question, not before the draft. */
export async function askNext(context: TurnContext, turn: Turn, draft: Draft, place: PlaceFinding, lead: string | null = null): Promise<Turn> {
  const fact = draft.asked < mostQuestions ? missingFact(context, draft) : null;
  if (fact === null) return readBack(context, turn, draft);
  const asked: Draft = { ...draft, asked: draft.asked + 1, askedFor: fact, settled: fact === "where" ? draft.settled : [...new Set([...draft.settled, fact])] };
  if (fact === "where" && place.kind === "ambiguous" && place.candidates.length > 1 && place.candidates.length <= 5) {
    return ask(turn, { kind: "draft", draft: asked, asking: "place_choice", candidates: place.candidates }, lead);
  }
  return ask(turn, { kind: "draft", draft: asked, asking: fact === "where" ? "place" : fact === "what" ? "detail" : "fact", candidates: [] }, lead);
}

/** The open question once more, after something else was answered. */
export function askAgain(turn: Turn, step: DraftStep): Turn {
  // Whether to go along with others is looked up anew at Gửi.
  const again: DraftStep = step.asking === "join" || step.asking === "edit" ? { ...step, draft: { ...step.draft, joining: null }, asking: "confirm" } : step;
  return ask(turn, again, backTo(shorten(step.draft.words.join(" "), remindedChars)));
}

/** @param lead said before the question; null: nothing */
function ask(turn: Turn, step: DraftStep, lead: string | null): Turn {
  const { text, choices } = openQuestion(step);
  return withState(say(turn, lead === null ? text : `${lead}\n${text}`, choices), { step });
}

/** What a draft waits for, in words, with its choices. */
export function openQuestion({ draft, asking, candidates }: DraftStep): { text: string; choices: { value: string; label: string }[] } {
  switch (asking) {
    case "place_choice": return {
      text: words.askWhichPlace(draft.placeText ?? placeWords(draft) ?? ""),
      choices: candidates.map((candidate) => ({ value: `p:${candidate.code}`, label: candidate.name })),
    };
    case "place": return { text: draft.asked > 1 && draft.placeText !== null ? words.askPlaceAgain(draft.placeText) : words.askPlace(), choices: [] };
    case "detail": return { text: words.askDetail(), choices: [] };
    case "fact": {
      const fact = isAsked(draft.askedFor) ? draft.askedFor : "since";
      // Where a number is the answer, a numbered choice would take it for itself.
      return { text: askFact(fact), choices: fact === "since" || fact === "wish" ? [{ value: "f:skip", label: skipWord }] : [] };
    }
    case "confirm": case "edit": case "join": return { text: stillToSend(), choices: sendChoices() };
  }
}

const isAsked = (fact: FactName | null): fact is AskedFact => fact === "since" || fact === "people" || fact === "money" || fact === "wish";

/** The first fact of the field's list that is neither known nor settled. */
function missingFact(context: TurnContext, draft: Draft): FactName | null {
  return factsOf(context, draft).find((fact) => !draft.settled.includes(fact) && !isTold(draft, fact)) ?? null;
}

/** A field's own facts count for what went wrong; a proposal or a thank-you needs a place at most. */
function factsOf(context: TurnContext, draft: Draft): FactName[] {
  if (draft.handOver !== null || draft.kind !== "phan_anh" || draft.urgency === "khan") return ["where", "what"];
  const facts: readonly string[] = context.services.locality.fields.get(draft.fields[0] ?? "khac")?.facts ?? ["where", "what"];
  return facts.filter(isFactName);
}

function isTold(draft: Draft, fact: FactName): boolean {
  switch (fact) {
    case "where": return draft.place !== null || draft.asked >= mostPlaceQuestions;
    case "what": return draft.handOver !== null || draft.kind === "khen" || draft.words.length > 1 || draft.words.join(" ").split(/\s+/).length >= fewSyllables;
    case "since": case "people": case "money": return draft.facts[fact] !== undefined;
    case "wish": return draft.wish !== null;
    case "photo": return true;
  }
}
