import { answerJoin } from "./answer-join.ts";
import { besideDraft } from "../listening/interview/beside-draft.ts";
import { readCorrection, wantsToChange } from "../listening/interview/read-correction.ts";
import { isBareFact, readFacts } from "../listening/interview/read-facts.ts";
import { isAgreement, isChangeOfMind, isSkip, isTakingTime, readJoining, saysSend, unknownFacts } from "../listening/interview/small-answers.ts";
import type { Understanding } from "../listening/understanding.ts";
import { commandLeftAside } from "../text/guards.ts";
import { askWhatToChange, draftKept, otherMatterNoted, sayTheWord } from "../text/interview.ts";
import { withGuards } from "./count-guards.ts";
import { readBack } from "./draft-card.ts";
import { correctDraft } from "./edit-draft.ts";
import { askAgain, askNext, openQuestion } from "./interview.ts";
import { listenTo, takeNextMatter } from "./listen-to.ts";
import { putBy } from "./put-by.ts";
import type { DraftStep } from "./state.ts";
import { askForEdit, dropDraft, factAnswered, leftOpen, placeAnswered, sendDraft, wordsAdded, wordsReplaced } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, shorten, withState } from "./turn-context.ts";

/** A whole told anew has at least so many words; fewer change one thing. */
const fewWords = 6;

/**
 * Words while something is being told: the answer to our question, a correction, a change of mind, more of the same; or something
 * beside it, which is answered first, after which the interview goes on.
 */
export async function hearDraft(context: TurnContext, turn: Turn, step: DraftStep, text: string, heard: Understanding): Promise<Turn> {
  const { draft, asking } = step;
  if (saysSend(text)) return takeNextMatter(context, await sendDraft(context, turn, draft));
  const joining = asking === "join" ? readJoining(text) : null;
  const joined = joining && (await answerJoin(context, turn, joining));
  if (joined) return joined;
  if (isTakingTime(text)) return say(turn, draftKept(), openQuestion(step).choices);
  if (heard.attack || heard.intent === "injection") return commandLeftOut(context, turn, step, heard);
  if (isChangeOfMind(text)) return takeNextMatter(context, dropDraft(context, turn));
  const waitsForFact = asking === "fact" || asking === "detail" || asking === "place" || asking === "place_choice";
  if (waitsForFact && isSkip(text)) return leftOpen(context, turn, draft, unknownFacts(text));
  const corrected = correct(context, turn, step, text);
  if (corrected) return corrected;
  if (namesMissingPlace(step, text, heard)) return placeAnswered(context, turn, draft, text);
  if (answersQuestion(step, text, heard)) return asking === "fact" ? factAnswered(context, turn, draft, text) : placeAnswered(context, turn, draft, text);
  if (!waitsForFact && isAgreement(text)) {
    const { choices } = openQuestion(step);
    return say(turn, sayTheWord(), choices);
  }
  const beside = await besideAnswered(context, turn, step, heard);
  if (beside) return beside;
  switch (asking) {
    case "place": case "place_choice": return placeAnswered(context, turn, draft, text);
    case "fact": return factAnswered(context, turn, draft, text);
    case "edit": return text.trim().split(/\s+/).length >= fewWords ? wordsReplaced(context, turn, draft, text) : say(turn, askWhatToChange());
    case "detail": case "confirm": case "join": return wordsAdded(context, turn, draft, text);
  }
}

/** A command to the assistant is no part of what is told: it is left out and said to be, and what stands beside it is heard as ever. */
function commandLeftOut(context: TurnContext, turn: Turn, step: DraftStep, heard: Understanding): Promise<Turn> | Turn {
  const told = say(withGuards(context, turn, heard.guards), commandLeftAside());
  const rest = heard.matters.slice(1).map(({ text }) => text).join("\n");
  if (rest === "") return askAgain(told, step);
  const again = context.services.understand(rest);
  return again.attack || again.intent === "injection" ? askAgain(told, step) : hearDraft(context, told, step, rest, again);
}

/** A bare number where a number was asked for is no rating and no choice. */
export function isCountAskedFor({ draft, asking }: DraftStep, text: string): boolean {
  return asking === "fact" && (draft.askedFor === "people" || draft.askedFor === "money") && /^\s*\d[\d.,]*\s*$/.test(text);
}

/** "Không phải ấp 5 mà ấp 6": changes that and shows the whole again. Null: no correction, or nothing found to correct. */
function correct(context: TurnContext, turn: Turn, { draft, asking }: DraftStep, text: string): Promise<Turn> | Turn | null {
  if (wantsToChange(text)) return askForEdit(turn, draft);
  const correction = readCorrection(text) ?? (asking === "edit" && text.trim().split(/\s+/).length < fewWords ? { kind: "replace" as const, from: null, to: text, asked: true } : null);
  // What is being asked for may be told in the words of a correction: "không phải mình tôi mà cả xóm".
  if (!correction || (asking === "fact" && correction.kind === "replace" && !correction.asked && correction.from === null)) return null;
  const changed = correctDraft(draft, correction, context.services.understand);
  if (changed) return asking === "confirm" || asking === "edit" || asking === "join" ? readBack(context, turn, { ...changed, joining: null }) : askNext(context, turn, { ...changed, asked: draft.asked - 1, settled: draft.settled.filter((fact) => fact !== draft.askedFor) }, { kind: "none" });
  const explicit = correction.kind === "replace" && correction.asked && (asking === "confirm" || asking === "edit");
  return explicit ? withState(say(turn, askWhatToChange()), { step: { kind: "draft", draft, asking: "edit", candidates: [] } }) : null;
}

/** Does it tell just what was asked: a lapse of time, a number, the name of a place? Then it is no question, however it ends. */
function answersQuestion({ draft, asking }: DraftStep, text: string, heard: Understanding): boolean {
  if (asking === "fact") {
    const fact = draft.askedFor;
    if (fact !== "since" && fact !== "people" && fact !== "money" && fact !== "wish") return false;
    return isBareFact(fact, text) || (readFacts(text)[fact] !== undefined && heard.intent !== "question" && heard.againstOfficial === null);
  }
  if (asking !== "place" && asking !== "place_choice") return false;
  const named = heard.place.kind === "unit" || heard.place.kind === "outside" || (heard.place.kind === "ambiguous" && heard.place.candidates.length > 0);
  return named && heard.againstOfficial === null && (heard.intent !== "question" || text.trim().split(/\s+/).length <= fewWords);
}

/** The place, told after we gave up asking for it. */
function namesMissingPlace({ draft, asking }: DraftStep, text: string, heard: Understanding): boolean {
  return draft.place === null && (asking === "fact" || asking === "detail" || asking === "confirm") && heard.place.kind === "unit" && heard.againstOfficial === null && text.trim().split(/\s+/).length <= 8;
}

/** Something beside what is being told: answered, or noted for later; null when it belongs to it. */
async function besideAnswered(context: TurnContext, turn: Turn, step: DraftStep, heard: Understanding): Promise<Turn | null> {
  const { draft } = step;
  const beside = besideDraft(heard, { field: draft.fields[0] ?? "khac", areaCode: draft.place?.areaCode ?? null });
  switch (beside) {
    case null: return null;
    case "courtesy": return askAgain(turn, step);
    case "other_matter": {
      const queued = withState(turn, { queue: [...turn.state.queue, { text: heard.text }] });
      return askAgain(say(queued, otherMatterNoted(shorten(heard.text, 100))), step);
    }
    case "aside": case "apart": return listenTo(context, putBy(turn), heard);
  }
}
