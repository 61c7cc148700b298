import type { HandOver } from "../cases/hand-over.ts";
import { chooseCaseCode } from "../cases/open-case.ts";
import { addClock } from "../cases/calendar.ts";
import { staffedUnit } from "../cases/notices-for.ts";
import { type Route, routeCase } from "../cases/route-case.ts";
import { wishOf } from "../listening/wish.ts";
import type { Matter, PlaceFinding } from "../listening/understanding.ts";
import { choiceWords } from "../text/choices.ts";
import { kindWords, replyBy } from "../text/cases.ts";
import * as words from "../text/conversation.ts";
import { caseJoined } from "../text/same-matter.ts";
import { askToJoin } from "./join-matter.ts";
import type { Draft } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, shorten, withCommand, withState } from "./turn-context.ts";

/** Questions before the draft is shown; the law of the house is four at most, place first. */
const mostQuestions = 4;
const mostPlaceQuestions = 2;
const fewSyllables = 7;

/** A grievance, opinion or praise → a draft in the citizen's own words, then its first missing fact. */
export async function startDraft(context: TurnContext, turn: Turn, matter: Matter, place: PlaceFinding, kind: Draft["kind"], parentCaseCode: string | null = null, question: { handOver: HandOver; asksPlace: boolean } | null = null): Promise<Turn> {
  const draft: Draft = {
    draftId: idFor(context, "draft"), words: [matter.text], kind, fields: matter.fields.length > 0 ? matter.fields : ["khac"],
    urgency: matter.urgency, place: settledPlace(place), placeText: heardPlace(place), wish: wishOf(matter.text), parentCaseCode,
    asked: question === null || question.asksPlace ? 0 : mostPlaceQuestions, handOver: question?.handOver ?? null, joining: null,
  };
  if (place.kind === "outside") {
    return idle(say(turn, words.outsideProvince(place.heard, context.services.settings.provinceName)));
  }
  return askNext(context, turn, draft, place);
}

/** The citizen answered where it is. */
export async function placeAnswered(context: TurnContext, turn: Turn, draft: Draft, text: string): Promise<Turn> {
  const place = context.services.understand(text).place;
  if (place.kind === "outside") return idle(say(turn, words.outsideProvince(place.heard, context.services.settings.provinceName)));
  const found = settledPlace(place);
  const heard = heardPlace(place) ?? shorten(text, 80);
  // The first description often holds the hamlet, the answer the commune: keep both.
  const detail = found?.detail ?? draft.place?.detail ?? null;
  return askNext(context, turn, { ...draft, place: found ? { ...found, detail } : null, placeText: found ? draft.placeText : heard }, place);
}

export function placeChosen(context: TurnContext, turn: Turn, draft: Draft, code: string): Promise<Turn> {
  const name = context.services.locality.areaName(code);
  return askNext(context, turn, { ...draft, place: { areaCode: code, name, detail: draft.place?.detail ?? null } }, { kind: "none" });
}

/** More words for the draft: a detail asked for, or something added while it was being read back. */
export function wordsAdded(context: TurnContext, turn: Turn, draft: Draft, text: string): Promise<Turn> {
  const heard = context.services.understand([...draft.words, text].join("\n"));
  const place = draft.place ?? settledPlace(heard.place);
  const urgency = heard.urgency === "khan" || draft.urgency === "khan" ? "khan" : heard.urgency === "cao" ? "cao" : draft.urgency;
  return askNext(context, turn, { ...draft, words: [...draft.words, text], wish: draft.wish ?? wishOf(text), place, urgency }, { kind: "none" });
}

/** "Sửa": new words replace the old; what they say of place and field replaces it too. */
export function wordsReplaced(context: TurnContext, turn: Turn, draft: Draft, text: string): Promise<Turn> {
  const heard = context.services.understand(text);
  return askNext(context, turn, {
    ...draft, words: [text], wish: wishOf(text), fields: heard.fields.length > 0 ? heard.fields : draft.fields, urgency: heard.urgency,
    place: settledPlace(heard.place) ?? draft.place,
  }, heard.place.kind === "ambiguous" ? heard.place : { kind: "none" });
}

export function askForEdit(turn: Turn, draft: Draft): Turn {
  return withState(say(turn, words.askEdit()), { step: { kind: "draft", draft, asking: "edit", candidates: [] } });
}

export const dropDraft = (turn: Turn): Turn => idle(say(turn, words.draftDropped()));

/** "Gửi": the case, its code, its unit, its clock. */
export async function sendDraft(context: TurnContext, turn: Turn, draft: Draft): Promise<Turn> {
  const asked = await askToJoin(context, turn, draft);
  if (asked) return asked;
  const { services, input } = context;
  const joins = draft.joining?.chosen === true ? draft.joining.caseId : null;
  const route = routeOf(context, draft);
  const code = await chooseCaseCode(services.cases, draft.draftId, services.locality.casePrefix, input.now);
  const text = draft.words.join("\n");
  const redacted = services.redact(text);
  const opened = withCommand(turn, {
    kind: "open_case",
    input: {
      caseId: draft.draftId, code, reporter: input.address.pseudonym, kind: draft.kind, fields: draft.fields, urgency: draft.urgency,
      areaCode: draft.place?.areaCode ?? null, placeText: draft.place ? draft.place.detail : draft.placeText, textOriginal: text, textRedacted: redacted,
      summary: shorten(redacted, 140), wish: draft.wish ? services.redact(draft.wish) : null, route, parentCaseCode: draft.parentCaseCode, handOver: draft.handOver, joins, now: input.now,
    },
  });
  const clock = route.clockId ? services.locality.clocks.get(route.clockId) : undefined;
  const due = clock ? addClock(input.now, clock, services.locality.calendar).toISOString() : null;
  const receipt = {
    code, unit: await ownerName(context, route), reply: clock && due ? replyBy(due, clock) : null, link: `${services.settings.publicUrl}/ho-so/${code}`,
  };
  const wording = joins !== null ? caseJoined(receipt) : draft.kind === "hoi_chinh_sach" ? words.questionForCadre(receipt)
    : draft.kind === "gop_y" || draft.kind === "khen" ? words.opinionSent(receipt) : words.caseSent(receipt);
  // Asked for a person again, it is about something new.
  const settled = draft.handOver === null ? opened : withState(opened, { lastQuestion: null, history: [], turns: [] });
  return idle(say(settled, wording));
}

/** Asks the one missing fact that matters most, or reads the draft back. */
async function askNext(context: TurnContext, turn: Turn, draft: Draft, place: PlaceFinding): Promise<Turn> {
  const asked = { ...draft, asked: draft.asked + 1 };
  const mayAsk = draft.asked < mostQuestions;
  if (mayAsk && !draft.place && draft.asked < mostPlaceQuestions) {
    if (place.kind === "ambiguous" && place.candidates.length > 1 && place.candidates.length <= 5) {
      const choices = place.candidates.map((candidate) => ({ value: `p:${candidate.code}`, label: candidate.name }));
      return withState(say(turn, words.askWhichPlace(place.heard), choices), { step: { kind: "draft", draft: asked, asking: "place_choice", candidates: place.candidates } });
    }
    const again = draft.asked > 0 && draft.placeText !== null;
    return withState(say(turn, again ? words.askPlaceAgain(draft.placeText ?? "") : words.askPlace()), { step: { kind: "draft", draft: asked, asking: "place", candidates: [] } });
  }
  if (mayAsk && draft.handOver === null && draft.words.join(" ").split(/\s+/).length < fewSyllables && draft.words.length === 1 && draft.kind !== "khen") {
    return withState(say(turn, words.askDetail()), { step: { kind: "draft", draft: asked, asking: "detail", candidates: [] } });
  }
  return readBack(context, turn, draft);
}

/** The draft as it would be sent, with Gửi / Sửa / Huỷ. */
export async function readBack(context: TurnContext, turn: Turn, draft: Draft): Promise<Turn> {
  const { locality } = context.services;
  const unit = await ownerName(context, routeOf(context, draft));
  const card = words.draftCard({
    kindName: kindWords[draft.kind], fieldName: locality.fields.get(draft.fields[0] ?? "khac")?.name ?? "", urgent: draft.urgency !== "thuong",
    words: shorten(draft.words.join(" "), 600), place: placeWords(draft), unit, withTurns: (draft.handOver?.turns.length ?? 0) > 0,
  });
  const choices = [{ value: "d:send", label: choiceWords.send }, { value: "d:edit", label: choiceWords.edit }, { value: "d:cancel", label: choiceWords.cancel }];
  return withState(say(turn, card, choices), { step: { kind: "draft", draft, asking: "confirm", candidates: [] } });
}

function routeOf(context: TurnContext, draft: Draft): Extract<Route, { kind: "open" }> {
  const route = routeCase({ kind: draft.kind, fields: draft.fields, urgency: draft.urgency, areaCode: draft.place?.areaCode ?? null, againstOfficial: null, emergency: false }, context.services.locality);
  if (route.kind !== "open") throw new Error("a draft without an accused official must route to an open case");
  return route;
}

/** Who will really answer: a unit in which nobody works yet passes its matters up. */
async function ownerName(context: TurnContext, route: Extract<Route, { kind: "open" }>): Promise<string> {
  const { cases, locality } = context.services;
  return locality.units.require(await staffedUnit(cases, locality, route.ownerUnitId, route.hiddenFromUnitId)).name;
}

function placeWords(draft: Draft): string | null {
  if (!draft.place) return draft.placeText;
  return [draft.place.detail, draft.place.name].filter((part) => part !== null).join(", ");
}

export function settledPlace(place: PlaceFinding): Draft["place"] {
  return place.kind === "unit" ? { areaCode: place.code, name: place.name, detail: place.detail } : null;
}

function heardPlace(place: PlaceFinding): string | null {
  return place.kind === "ambiguous" ? place.heard : null;
}
