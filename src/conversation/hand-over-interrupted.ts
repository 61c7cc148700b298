import { isAgreement, isChangeOfMind, isTakingTime } from "../listening/interview/small-answers.ts";
import { readYesNo } from "../language/read-choice.ts";
import type { Matter, Understanding } from "../listening/understanding.ts";
import * as words from "../text/guidance.ts";
import {
  dropRestricted, placesOf, restrictedPlaceAnswered, restrictedWanted, restrictedWordsAdded, sendRestricted, startRestricted, waysOn,
} from "./hand-over-restricted.ts";
import { putBy } from "./put-by.ts";
import type { RestrictedDraft, Step } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, withState } from "./turn-context.ts";

type RestrictedStep = Extract<Step, { kind: "restricted" }>;

/**
 * Answers one input while a protected matter may be open. Whatever came in between, the matter is neither lost nor kept in
 * silence: it stays, is set aside until the other thing is done, or was dropped in so many words.
 */
export async function keepingProtected(before: Turn, answer: (turn: Turn) => Promise<Turn>): Promise<Turn> {
  const after = await answer({ ...before, forget: false });
  const item = itemOf(before.state.step) ?? before.state.setAside;
  const kept = item === null || after.forget === true || after.erase === true ? after : stillThere(before, after, item);
  return { ...kept, forget: before.forget === true || after.forget === true };
}

function stillThere(before: Turn, after: Turn, item: RestrictedDraft): Turn {
  const { step, offered } = after.state;
  if (step.kind === "idle") return offerAgain(withState(after, { setAside: null }), { kind: "restricted", item, asking: "consent" });
  const same = itemOf(step)?.itemId === item.itemId;
  if (!same || step.kind !== "restricted") return withState(after, { setAside: item });
  const open = withState(after, { setAside: null });
  const untouched = before.state.step.kind === "restricted" && JSON.stringify(before.state.step) === JSON.stringify(step);
  // Something else was asked and answered: its ways on have taken the place of ours.
  return untouched && !offered.some(({ value }) => value.startsWith("r:")) ? offerAgain(open, step) : open;
}

function offerAgain(turn: Turn, step: RestrictedStep): Turn {
  const asked = step.asking === "place" ? say(turn, words.askRestrictedPlace()) : say(turn, words.restrictedStillHere(), waysOn(step.asking));
  return withState(asked, { step });
}

/** What is typed while a protected matter is open: yes, no, a question, the place asked for, or more of it. */
export async function restrictedAnswered(context: TurnContext, turn: Turn, step: RestrictedStep, text: string, heard: Understanding): Promise<Turn> {
  const { item, asking } = step;
  const yes = readYesNo(text) === true || isAgreement(text);
  if (asking === "place") return yes ? offerAgain(turn, step) : restrictedPlaceAnswered(context, turn, item, text);
  if (yes) return asking === "confirm" ? sendRestricted(context, turn, item) : restrictedWanted(context, turn, item);
  if (isTakingTime(text)) return say(turn, words.restrictedTakeTime(), waysOn(asking));
  if (readYesNo(text) === false || isChangeOfMind(text)) return dropRestricted(turn);
  if (heard.intent === "smalltalk") return offerAgain(turn, step);
  if (heard.intent === "question" && heard.againstOfficial === null) return say(turn, words.restrictedQuestion(placesOf(context, item).official), waysOn(asking));
  return restrictedWordsAdded(context, turn, item, text);
}

/** "Gặp người": a person does read it, after the word CHUYỂN; or the citizen goes there. Nothing is dropped for having asked. */
export function humanDuringRestricted(context: TurnContext, turn: Turn, { item, asking }: RestrictedStep): Turn {
  const { desk, official } = placesOf(context, item);
  const next = asking === "place" ? "consent" : asking;
  return withState(say(turn, words.restrictedPersonReads(desk, official), waysOn(next)), { step: { kind: "restricted", item, asking: next } });
}

/**
 * An accusation that comes as the answer to something else (a missing fact, a cadre's question) is protected from its first word: it
 * never enters that case. What was being told waits and is taken up after it. Null for anything else.
 */
export function accusationWithin(context: TurnContext, turn: Turn, whole: Understanding): Turn | null {
  const { step, awaitingReply } = turn.state;
  // A case named in front must not carry what follows into that case.
  const heard = whole.caseCodes.length > 0 ? context.services.understand(whole.text.replace(ANY_CODE, " ")) : whole;
  if (heard.intent !== "grievance") return null;
  const denounces = heard.kind === "to_cao";
  const start = (so: Turn, place: Understanding["place"]): Turn => startRestricted(context, so, { ...matterOf(heard), text: heard.text }, place);
  switch (step.kind) {
    case "draft":
      if (!denounces && heard.againstOfficial === null) return null;
      return start(say(putBy(turn), words.otherMatterWaits()), heard.place.kind === "unit" ? heard.place : placeOf(step));
    case "rating": case "reopen": case "emergency": return denounces ? start(turn, heard.place) : null;
    case "idle": return denounces && (awaitingReply !== null || whole.caseCodes.length > 0) ? start(turn, heard.place) : null;
    default: return null;
  }
}

const ANY_CODE = /\b[a-z]{2}[\s.-]?\d{6}[\s.-]?[2-9a-hj-np-z]{4}\b/giu;

const matterOf = (heard: Understanding): Matter => heard.matters.find(({ kind, againstOfficial }) => kind === "to_cao" || againstOfficial !== null) ?? heard;

function placeOf({ draft: { place } }: Extract<Step, { kind: "draft" }>): Understanding["place"] {
  return place === null ? { kind: "none" } : { kind: "unit", code: place.areaCode, name: place.name, detail: place.detail, via: "new_name" };
}

const itemOf = (step: Step): RestrictedDraft | null => (step.kind === "restricted" ? step.item : null);
