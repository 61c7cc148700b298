import type { HandOver } from "../cases/hand-over.ts";
import { chooseCaseCode } from "../cases/open-case.ts";
import { addClock, calendarOf } from "../cases/calendar.ts";
import { fold } from "../language/fold.ts";
import { listen } from "../language/utterance.ts";
import { hasInsult } from "../listening/chatter.ts";
import { type FactName, readFacts } from "../listening/interview/read-facts.ts";
import { wishOf } from "../listening/wish.ts";
import { readOnBehalf } from "../listening/writer.ts";
import type { Matter, PlaceFinding } from "../listening/understanding.ts";
import { replyBy } from "../text/cases.ts";
import { heardAngry, heardYou } from "../text/interview.ts";
import * as words from "../text/conversation.ts";
import { caseJoined } from "../text/same-matter.ts";
import { cleanWords, factsBesideWords, ownerName, routeOf } from "./draft-card.ts";
import { askNext } from "./interview.ts";
import { askOthersConsent } from "./ask-others-consent.ts";
import { readingToKeep } from "./keep-reading.ts";
import { askToJoin } from "./join-matter.ts";
import { positionLines } from "./position.ts";
import { settledPlace } from "./settled-place.ts";
import type { Draft } from "./state.ts";
import { tellMasked } from "./tell-masked.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, shorten, withCommand, withState } from "./turn-context.ts";

/** An answer up to this length is a fact; a longer one tells more, and is kept among the words. */
const factSyllables = 8;
/** Of their words, before the first question. */
const shownChars = 90;

/** A grievance, opinion or praise → a draft in the citizen's own words, then its first missing fact. Photos that came before go with it. */
export async function startDraft(context: TurnContext, turn: Turn, matter: Matter, place: PlaceFinding, kind: Draft["kind"], parentCaseCode: string | null = null, question: { handOver: HandOver; asksPlace: boolean } | null = null): Promise<Turn> {
  const { wish: _wish, ...facts } = readFacts(matter.text);
  const draft: Draft = {
    draftId: idFor(context, "draft"), words: [matter.text], kind, fields: matter.fields.length > 0 ? matter.fields : ["khac"],
    urgency: matter.urgency, place: settledPlace(place), placeText: heardPlace(place), wish: wishOf(matter.text), parentCaseCode,
    asked: 0, facts: kind === "phan_anh" ? facts : {}, settled: question === null || question.asksPlace ? [] : ["where"], askedFor: null, photos: turn.state.photos.map(({ id }) => id), position: positionOf(turn.state.position),
    handOver: question?.handOver ?? null, joining: null, forOther: forOther(matter.text, kind),
  };
  if (place.kind === "outside") {
    return idle(say(turn, words.outsideProvince(place.heard, context.services.settings.provinceName)));
  }
  return tellMasked(context, turn, await askNext(context, withState(turn, { photos: [], position: null }), draft, place, hasInsult(listen(matter.text).line) ? heardAngry() : heardYou(shorten(matter.text, shownChars))), matter.text, "matter");
}

const positionOf = (waiting: { latitude: number; longitude: number } | null): Draft["position"] => (waiting === null ? null : { latitude: waiting.latitude, longitude: waiting.longitude });

/** A thank-you or an idea for somebody else is one's own. */
function forOther(text: string, kind: Draft["kind"]): Draft["forOther"] {
  const whom = kind === "khen" || kind === "gop_y" ? null : readOnBehalf(text);
  return whom === null ? null : { whom, consent: false };
}

/** The citizen answered where it is. */
export async function placeAnswered(context: TurnContext, turn: Turn, draft: Draft, text: string): Promise<Turn> {
  const place = context.services.understand(text).place;
  if (place.kind === "outside") return idle(say(turn, words.outsideProvince(place.heard, context.services.settings.provinceName)));
  const found = settledPlace(place);
  const heard = heardPlace(place) ?? shorten(text, 80);
  // The first description often holds the hamlet, the answer the commune: keep both.
  const detail = found?.detail ?? draft.place?.detail ?? hamletIn(context, draft);
  // The matter itself instead of its place: it is told, and the place still to be asked.
  if (!found && tellsOfMatter(context, text)) return wordsAdded(context, turn, { ...draft, placeText: heardPlace(place) ?? draft.placeText }, text);
  const told = withTold(draft, text);
  // "Muốn trả lại tiền" is no place either: it is taken for what it tells.
  const tellsFacts = place.kind === "none" && Object.keys(readFacts(text)).length > 0;
  const placeText = found || tellsFacts ? draft.placeText : heard;
  return tellMasked(context, turn, await askNext(context, turn, { ...told, place: found ? { ...found, detail } : null, placeText }, place), text, "matter");
}

export function placeChosen(context: TurnContext, turn: Turn, draft: Draft, code: string): Promise<Turn> {
  const name = context.services.locality.areaName(code);
  return askNext(context, turn, { ...draft, place: { areaCode: code, name, detail: draft.place?.detail ?? null } }, { kind: "none" });
}

/** The fact our last message asked for, in the citizen's own words, and whatever else they tell with it. */
export function factAnswered(context: TurnContext, turn: Turn, draft: Draft, text: string): Promise<Turn> {
  const fact = draft.askedFor;
  const told = withTold(draft, text);
  const value = readFacts(text);
  const whole = shorten(text, 120);
  const known: Draft = fact === "since" || fact === "people" || fact === "money" ? { ...told, facts: { ...told.facts, [fact]: value[fact] ?? whole } }
    : fact === "wish" ? { ...told, wish: value.wish ?? whole } : told;
  const place = known.place ?? settledPlace(context.services.understand(text).place);
  const long = text.trim().split(/\s+/).length > factSyllables;
  return askNext(context, turn, { ...known, place, words: long ? [...known.words, text] : known.words }, { kind: "none" });
}

/**
 * "Bỏ qua": what was asked stays open, and is not asked again.
 * @param unknown facts the person named as not known: "hổng biết mấy hộ"
 */
export function leftOpen(context: TurnContext, turn: Turn, draft: Draft, unknown: readonly FactName[]): Promise<Turn> {
  const settled = [...new Set([...draft.settled, ...unknown, ...(draft.askedFor === null ? [] : [draft.askedFor])])];
  return askNext(context, turn, { ...draft, settled }, { kind: "none" });
}

/** More words for the draft: a detail asked for, or something added while it was being read back. */
export async function wordsAdded(context: TurnContext, turn: Turn, draft: Draft, text: string): Promise<Turn> {
  const heard = context.services.understand([...draft.words, text].join("\n"));
  const place = draft.place ?? settledPlace(heard.place);
  const fields = draft.fields[0] === "khac" && heard.fields.length > 0 ? heard.fields : draft.fields;
  const urgency = heard.urgency === "khan" || draft.urgency === "khan" ? "khan" : heard.urgency === "cao" ? "cao" : draft.urgency;
  return tellMasked(context, turn, await askNext(context, turn, { ...withTold(draft, text), words: [...draft.words, text], fields, place, urgency }, { kind: "none" }), text, "matter");
}

/** The whole told anew: new words replace the old; what they say of place, field and facts replaces it too. */
export function wordsReplaced(context: TurnContext, turn: Turn, draft: Draft, text: string): Promise<Turn> {
  const heard = context.services.understand(text);
  const { wish, ...facts } = readFacts(text);
  return askNext(context, turn, {
    ...draft, words: [text], wish: wish ?? null, facts: { ...draft.facts, ...facts }, fields: heard.fields.length > 0 && heard.fields[0] !== "khac" ? heard.fields : draft.fields, urgency: heard.urgency,
    place: settledPlace(heard.place) ?? draft.place,
  }, heard.place.kind === "ambiguous" ? heard.place : { kind: "none" });
}

export function askForEdit(turn: Turn, draft: Draft): Turn {
  return withState(say(turn, words.askEdit()), { step: { kind: "draft", draft, asking: "edit", candidates: [] } });
}

/** Nothing is sent; photos that came with it go too. */
export function dropDraft(context: TurnContext, turn: Turn): Turn {
  const { step } = turn.state;
  const photos = step.kind === "draft" ? step.draft.photos : [];
  return idle(say(photos.length === 0 ? turn : withCommand(turn, { kind: "drop_photos", ids: photos, now: context.input.now }), words.draftDropped()));
}

/** "Gửi": the case, its code, its unit, its clock. */
export async function sendDraft(context: TurnContext, turn: Turn, draft: Draft): Promise<Turn> {
  const asked = askOthersConsent(turn, draft) ?? (await askToJoin(context, turn, draft));
  if (asked) return asked;
  const { services, input } = context;
  const joins = draft.joining?.chosen === true ? draft.joining.caseId : null;
  const route = routeOf(context, draft);
  const code = await chooseCaseCode(services.cases, draft.draftId, services.locality.casePrefix, input.now);
  const where = positionLines(draft);
  const text = [...draft.words, ...factsBesideWords(draft), ...where.sealed].join("\n");
  // A position looks like numbers that are masked; it was rounded instead.
  const redacted = [services.redact([...cleanWords(context, draft), ...factsBesideWords(draft)].join("\n")), ...where.open].join("\n");
  const opened = withCommand(turn, {
    kind: "open_case",
    input: {
      caseId: draft.draftId, code, reporter: input.address.pseudonym, kind: draft.kind, fields: draft.fields, urgency: draft.urgency,
      areaCode: draft.place?.areaCode ?? null, placeText: redactedPlace(context, draft.place ? draft.place.detail : draft.placeText), textOriginal: text, textRedacted: redacted,
      summary: shorten(services.redact(cleanWords(context, draft).join(" ")), 140), wish: draft.wish ? services.redact(draft.wish) : null, route, parentCaseCode: draft.parentCaseCode, handOver: draft.handOver, joins, reading: readingToKeep(context, redacted), now: input.now,
    },
  });
  const complete = draft.photos.length === 0 ? opened : withCommand(opened, { kind: "attach_photos", ids: draft.photos, to: { caseId: draft.draftId } });
  const clock = route.clockId ? services.locality.clocks.get(route.clockId) : undefined;
  const due = clock ? addClock(input.now, clock, calendarOf(services.locality, route.handlerUnitId)).toISOString() : null;
  const receipt = {
    code, unit: await ownerName(context, route), reply: clock && due ? replyBy(due, clock) : null, link: `${services.settings.publicUrl}/ho-so/${code}`,
  };
  const wording = joins !== null ? caseJoined(receipt) : draft.kind === "hoi_chinh_sach" ? words.questionForCadre(receipt)
    : draft.kind === "gop_y" || draft.kind === "khen" ? words.opinionSent(receipt) : words.caseSent(receipt);
  // Asked for a person again, it is about something new.
  const settled = draft.handOver === null ? complete : withState(complete, { lastQuestion: null, history: [], turns: [] });
  return idle(withState(say(settled, wording), { lastSent: { code, at: input.now.toISOString() } }));
}

/** Where it is may have been told with a name or a house number. */
const redactedPlace = ({ services }: TurnContext, place: string | null): string | null => (place === null ? null : services.redact(place));

function heardPlace(place: PlaceFinding): string | null {
  return place.kind === "ambiguous" ? place.heard : null;
}

/** A hamlet told of before its commune. */
function hamletIn(context: TurnContext, draft: Draft): string | null {
  const { place } = context.services.understand(draft.words.join("\n"));
  return place.kind === "ambiguous" || place.kind === "unit" ? place.detail : null;
}

/** A grievance of a known field, not the name of a spot ("gần trường cấp 2"). */
function tellsOfMatter(context: TurnContext, text: string): boolean {
  const { intent, fields } = context.services.understand(text);
  return intent === "grievance" && fields.length > 0 && fields[0] !== "khac" && !/^(?:da |thi )?(?:o|gan|ngay|tai|ben|duoi|tren|doi dien|cho|trong|khu|ap|khom|xa|phuong)\b/.test(fold(text).trim());
}

/** What a message tells of when, how many, how much and what is wished fills what is still open; what is known stays. */
function withTold(draft: Draft, text: string): Draft {
  const { wish, ...facts } = readFacts(text);
  return { ...draft, facts: draft.kind === "phan_anh" ? { ...facts, ...draft.facts } : draft.facts, wish: draft.wish ?? wish ?? null };
}
