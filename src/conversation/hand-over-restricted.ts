import { type Route, routeCase } from "../cases/route-case.ts";
import { mostHolderLines, openReceipt, restrictedReceiptOf } from "../cases/restricted.ts";
import type { Choice } from "../channels/channel.ts";
import type { Matter, PlaceFinding } from "../listening/understanding.ts";
import { officialPlace, restrictedStatusWords } from "../text/cases.ts";
import { choiceWords } from "../text/choices.ts";
import * as words from "../text/guidance.ts";
import { positionProtected } from "../text/position.ts";
import { shortDay } from "../text/pages.ts";
import { addedByReceipt, forwardAndTell, receiptAnswer, receiptWait, tellMeMeans, tooManyLines, willBeTold } from "../text/protected.ts";
import type { RestrictedDraft, Step } from "./state.ts";
import { settledPlace } from "./settled-place.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, sayAll, shorten, withCommand, withState } from "./turn-context.ts";

/**
 * The conduct of an official: warn before more is typed, show where to go, and offer the hand-over one level
 * above the accused (domain.md §1.6, §2.5). Nothing leaves this chat without the word CHUYỂN.
 */
export function startRestricted(context: TurnContext, before: Turn, matter: Matter, place: PlaceFinding): Turn {
  const turn = withoutPhotos(context, before);
  const accused = matter.againstOfficial ?? { role: "commune_staff" as const, level: "xa" as const };
  const item: RestrictedDraft = {
    itemId: idFor(context, "restricted"), words: [matter.text], fields: matter.fields.length > 0 ? matter.fields : ["tham_nhung_tieu_cuc"],
    accused, denunciation: matter.kind === "to_cao", place: settledPlace(place), asked: 0, since: context.input.now.toISOString(),
  };
  const route = routeRestricted(context, item);
  if (route.kind === "guide_only") return forgotten(sayAll(turn, words.leaderGuide(officialPlace(route.officialPlace, null))));
  if (route.kind === "open") throw new Error("the conduct of an official must never route to an ordinary case");
  const desk = context.services.locality.units.require(route.receiverUnitId).name;
  const where = officialPlace(route.officialPlace, item.place?.name ?? null);
  const texts = item.denunciation
    ? [...words.denunciationWarning(where), `${words.denunciationOffer(desk)}\n${words.denunciationSource}`]
    : words.conductWarning(where, desk);
  return withState(offer(turn, texts), { step: { kind: "restricted", item, asking: "consent" } });
}

/** A picture may show whose it is, a position where they live: those sent before these words go, and it is said. */
function withoutPhotos(context: TurnContext, before: Turn): Turn {
  const { photos, position } = before.state;
  const turn = position === null ? before : say(withState(before, { position: null }), positionProtected());
  if (photos.length === 0) return turn;
  return say(withState(withCommand(turn, { kind: "drop_photos", ids: photos.map(({ id }) => id), now: context.input.now }), { photos: [] }), words.restrictedPhoto());
}

/** CHUYỂN: ask the commune if it is not known, then show exactly what would go. */
export function restrictedWanted(context: TurnContext, turn: Turn, item: RestrictedDraft): Turn {
  if (!item.place && item.accused.level === "xa" && item.asked < 1) {
    return withState(say(turn, words.askRestrictedPlace()), { step: { kind: "restricted", item: { ...item, asked: item.asked + 1 }, asking: "place" } });
  }
  return preview(context, turn, item);
}

export function restrictedPlaceAnswered(context: TurnContext, turn: Turn, item: RestrictedDraft, text: string): Turn {
  return preview(context, turn, { ...item, place: settledPlace(context.services.understand(text).place) });
}

/** More was typed although we asked not to: it is protected like the rest and goes with it. */
export function restrictedWordsAdded(context: TurnContext, turn: Turn, item: RestrictedDraft, text: string): Turn {
  const more = { ...item, words: [...item.words, text], place: item.place ?? settledPlace(context.services.understand(text).place) };
  return preview(context, turn, more);
}

/** `tellMe`: they chose to be told, in general words, that there is an answer: then, and only then, a way back is kept. */
export async function sendRestricted(context: TurnContext, turn: Turn, item: RestrictedDraft, tellMe = false): Promise<Turn> {
  const { services, input } = context;
  const route = routeRestricted(context, item);
  if (route.kind !== "restricted") return idle(say(turn, words.restrictedDropped()));
  const sent = withCommand(turn, {
    kind: "open_restricted", returnTo: tellMe ? input.address.pseudonym : null,
    input: { itemId: item.itemId, text: services.redact(item.words.join("\n")), fields: item.fields, areaCode: item.place?.areaCode ?? null, route, now: input.now },
  });
  const receipt = await restrictedReceiptOf(services.restrictedSealer, item.itemId);
  // The words and the receipt leave the chat's memory with this turn: no link between sender and item stays.
  const told = say(sent, words.restrictedSent(receipt, services.locality.units.require(route.receiverUnitId).name));
  return forgotten(tellMe ? say(told, willBeTold()) : told);
}

export const dropRestricted = (turn: Turn): Turn => forgotten(say(turn, words.restrictedDropped()));

/** We said that nothing is kept: neither in what the chat remembers, nor in what waits to go out, nor on the chat page. */
const forgotten = (turn: Turn): Turn => ({
  ...withState(idle(turn), { history: [], turns: [], later: [], lastQuestion: null, communeFor: null, readBack: null, setAside: null }), forget: true,
});

/**
 * A receipt typed by whoever holds it, from any account: the only way back to a restricted item. With words behind it, those
 * are added to the item and, like the first ones, leave the chat with this turn.
 */
export async function lookUpReceipt(context: TurnContext, turn: Turn, receipt: string, added: string | null): Promise<Turn> {
  const { services, input } = context;
  const source = input.address.pseudonym;
  const found = await openReceipt(services.cases, services.restrictedSealer, receipt, source, input.now);
  switch (found.kind) {
    case "wait": return say(turn, receiptWait(found.minutes));
    case "unknown": return say(withCommand(turn, { kind: "count_wrong_receipt", typed: receipt, source, id: idFor(context, "receipt"), now: input.now }), words.receiptUnknown());
    case "found": {
      if (added === null) return say(turn, receiptAnswer(receipt, restrictedStatusWords[found.status], found.messages.map(({ saidOn, ...line }) => ({ ...line, day: shortDay(saidOn) }))));
      if (found.messages.filter(({ fromSender }) => fromSender).length >= mostHolderLines) return say(turn, tooManyLines());
      const sent = withCommand(turn, { kind: "add_by_receipt", receipt, text: services.redact(added), id: idFor(context, "receipt"), now: input.now });
      return { ...say(sent, addedByReceipt(receipt)), forget: true };
    }
  }
}

function preview(context: TurnContext, turn: Turn, item: RestrictedDraft): Turn {
  const route = routeRestricted(context, item);
  if (route.kind !== "restricted") return dropRestricted(turn);
  const text = words.restrictedPreview(shorten(context.services.redact(item.words.join(" ")), 900), context.services.locality.units.require(route.receiverUnitId).name);
  const shown = say(turn, text);
  return withState(say(shown, tellMeMeans(), waysOn("confirm")), { step: { kind: "restricted", item, asking: "confirm" } });
}

function routeRestricted(context: TurnContext, item: RestrictedDraft): Route {
  return routeCase({
    kind: "phan_anh", fields: item.fields, urgency: "cao", areaCode: item.place?.areaCode ?? null, againstOfficial: item.accused, emergency: false,
  }, context.services.locality);
}

const offer = (turn: Turn, texts: readonly string[]): Turn =>
  texts.reduce((so, text, index) => say(so, text, index === texts.length - 1 ? waysOn("consent") : []), turn);

/** CHUYỂN or THÔI; what the first means depends on whether the words were shown already. */
export const waysOn = (asking: Extract<Step, { kind: "restricted" }>["asking"]): Choice[] => [
  { value: asking === "confirm" ? "r:send" : "r:forward", label: choiceWords.forward }, { value: "r:leave", label: choiceWords.leaveIt },
  ...(asking === "confirm" ? [{ value: "r:tell", label: forwardAndTell }] : []),
];

/** Who would read it, and where the citizen can go instead. */
export function placesOf(context: TurnContext, item: RestrictedDraft): { desk: string; official: string } {
  const { locality } = context.services;
  const route = routeRestricted(context, item);
  if (route.kind === "open") throw new Error("the conduct of an official must never route to an ordinary case");
  const desk = route.kind === "restricted" ? locality.units.require(route.receiverUnitId).name : "";
  return { desk, official: officialPlace(route.officialPlace, item.place?.name ?? null) };
}
