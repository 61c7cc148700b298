import { staffedUnit } from "../cases/notices-for.ts";
import { type Route, routeCase } from "../cases/route-case.ts";
import { readOpening } from "../listening/interview/small-answers.ts";
import { choiceWords } from "../text/choices.ts";
import { kindWords } from "../text/cases.ts";
import { draftCard } from "../text/conversation.ts";
import { type AskedFact, factLabels, photoInvited, photosWith } from "../text/interview.ts";
import { toldForOther } from "../text/for-others.ts";
import { positionWith } from "../text/position.ts";
import type { Draft } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, shorten, withState } from "./turn-context.ts";

const shownChars = 600;

/** The draft as it would be sent, with Gửi / Sửa / Huỷ. */
export async function readBack(context: TurnContext, turn: Turn, draft: Draft): Promise<Turn> {
  const { locality } = context.services;
  const field = locality.fields.get(draft.fields[0] ?? "khac");
  const card = draftCard({
    kindName: kindWords[draft.kind], fieldName: field?.name ?? "", urgent: draft.urgency !== "thuong",
    words: shorten(cleanWords(context, draft).join(" "), shownChars), place: placeWords(draft), facts: factLines(draft),
    unit: await ownerName(context, routeOf(context, draft)), withTurns: (draft.handOver?.turns.length ?? 0) > 0,
    photoInvited: draft.photos.length === 0 && draft.kind === "phan_anh" && field?.facts?.includes("photo") === true ? photoInvited() : null,
  });
  return withState(say(turn, card, sendChoices()), { step: { kind: "draft", draft: { ...draft, askedFor: null }, asking: "confirm", candidates: [] } });
}

export const sendChoices = (): { value: string; label: string }[] => [
  { value: "d:send", label: choiceWords.send }, { value: "d:edit", label: choiceWords.edit }, { value: "d:cancel", label: choiceWords.cancel },
];

/** The citizen's own words without the bubbles that only greet. */
export function cleanWords(context: TurnContext, draft: Draft): string[] {
  const lines = draft.words.flatMap((words) => words.split("\n")).map((line) => line.trim()).filter((line) => line !== "");
  const telling = lines.filter((line) => readOpening(line) === null && context.services.understand(line).intent !== "smalltalk");
  return telling.length > 0 ? telling : lines;
}

/** What was told of when, how many and how much, a line each: "Từ bao giờ: 2 tháng nay". What stands in the words is not said again. */
export function factLines(draft: Draft): string[] {
  const said = draft.words.join("\n");
  // "Hoài", "miết" say that it goes on; as an answer to "từ bao giờ" they say nothing.
  const since = draft.facts.since?.includes(" ") === true ? draft.facts.since : null;
  const told: [AskedFact, string | null | undefined][] = [["since", since], ["people", draft.facts.people], ["money", draft.facts.money], ["wish", draft.wish]];
  return told.flatMap(([fact, value]) => (value && !(fact === "wish" && said.includes(value)) ? [`${factLabels[fact]}: ${value}`] : []))
    .concat(draft.position === null ? [] : [positionWith])
    .concat(draft.photos.length > 0 ? [photosWith(draft.photos.length).replace(/^– /, "")] : []);
}

/** Only what the words themselves do not hold: facts that were told in answer to a question. */
export function factsBesideWords(draft: Draft): string[] {
  const said = draft.words.join("\n");
  const facts = factLines({ ...draft, photos: [], position: null, wish: null, facts: Object.fromEntries(Object.entries(draft.facts).filter(([, value]) => !said.includes(value))) });
  return draft.forOther?.consent === true ? [...facts, toldForOther] : facts;
}

export function routeOf(context: TurnContext, draft: Draft): Extract<Route, { kind: "open" }> {
  const route = routeCase({ kind: draft.kind, fields: draft.fields, urgency: draft.urgency, areaCode: draft.place?.areaCode ?? null, againstOfficial: null, emergency: false }, context.services.locality);
  if (route.kind !== "open") throw new Error("a draft without an accused official must route to an open case");
  return route;
}

/** Who will really answer: a unit in which nobody works yet passes its matters up. */
export async function ownerName(context: TurnContext, route: Extract<Route, { kind: "open" }>): Promise<string> {
  const { cases, locality } = context.services;
  return locality.units.require(await staffedUnit(cases, locality, route.ownerUnitId, route.hiddenFromUnitId)).name;
}

export function placeWords(draft: Draft): string | null {
  if (!draft.place) return draft.placeText;
  return [draft.place.detail, draft.place.name].filter((part) => part !== null).join(", ");
}
