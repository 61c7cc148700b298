import { chooseCaseCode } from "../cases/open-case.ts";
import { staffedUnit } from "../cases/notices-for.ts";
import { routeCase } from "../cases/route-case.ts";
import { isDangerOver, readTeller } from "../listening/danger-teller.ts";
import type { EmergencyType, Intent, Understanding } from "../listening/understanding.ts";
import { fold } from "../language/fold.ts";
import { nobodyInDanger, saysSend } from "../listening/interview/small-answers.ts";
import * as words from "../text/emergencies.ts";
import { positionExact } from "../text/position.ts";
import { settledPlace } from "./settled-place.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, shorten, withCommand, withState } from "./turn-context.ts";

/**
 * Danger: the number is the first line of the first bubble, whatever else was going on. The case is opened at
 * once, without asking for a yes: telling the duty desk comes before tidiness (domain.md §2.4 rule 1). While one danger is
 * being told, all that is told of it goes to the same case.
 */
export async function raiseEmergency(context: TurnContext, turn: Turn, heard: Understanding): Promise<Turn> {
  const { services, input } = context;
  const { step } = turn.state;
  const told = heard.emergency ?? "other";
  const teller = readTeller(heard.text, told);
  // A child beaten at home is told to the children's line, whatever words they found for it.
  const type = told === "violence" && teller === "child" ? "child" : told;
  if (step.kind === "emergency") return tellAgain(context, turn, step, heard.text, type, teller);
  const place = settledPlace(heard.place);
  const caseId = idFor(context, "emergency");
  const code = await chooseCaseCode(services.cases, caseId, services.locality.casePrefix, input.now);
  const fields = heard.fields.length > 0 ? heard.fields : ["khac"];
  const route = routeCase({ kind: "phan_anh", fields, urgency: "khan", areaCode: place?.areaCode ?? null, againstOfficial: heard.againstOfficial, emergency: true }, services.locality);
  if (route.kind !== "open") throw new Error("an emergency must route to an open case");
  // Whoever goes to help must find them: a position sent just before goes along to the metre (Luật 91/2025/QH15, Điều 19).
  const where = turn.state.position === null ? [] : [positionExact(turn.state.position)];
  const text = withWhatWasTold(turn, heard.text);
  const redacted = services.redact(text);
  const opened = withCommand(turn, {
    kind: "open_case",
    input: {
      caseId, code, reporter: input.address.pseudonym, kind: "phan_anh", fields, urgency: "khan", areaCode: place?.areaCode ?? null,
      placeText: place ? place.detail : heard.place.kind === "ambiguous" ? heard.place.heard : null,
      textOriginal: [text, ...where].join("\n"), textRedacted: [redacted, ...where].join("\n"), summary: shorten(redacted, 140), wish: null, route, parentCaseCode: null, now: input.now,
    },
  });
  const unit = services.locality.units.require(await staffedUnit(services.cases, services.locality, route.ownerUnitId, route.hiddenFromUnitId)).name;
  const spoken = say(sayFirst(opened, replyTo(context, type, teller)), logged(type, teller, code, unit, place !== null));
  return withState(spoken, { step: { kind: "emergency", code, ...gentle(type, teller) }, queue: [], position: null });
}

/** "Nguy hiểm", said to our asking: what it is about was told just before, and whoever goes there must know it. */
function withWhatWasTold({ state: { putBy: [latest] } }: Turn, text: string): string {
  return latest !== undefined && text.trim().split(/\s+/u).length <= mostWordsOfCall ? [...latest.draft.words, text].join("\n") : text;
}

const mostWordsOfCall = 4;

/**
 * What comes after: place, how many people, or that it is over. Added to the case as it is, and the desk is told again.
 * @returns null for what is plainly another matter, to be listened to
 */
export function addToEmergency(context: TurnContext, turn: Turn, code: string, text: string): Turn | null {
  const { step, putBy, setAside } = turn.state;
  const open = step.kind === "emergency" ? step : { kind: "emergency" as const, code };
  const already = open.added ?? 0;
  if (open.teller === undefined && nobodyInDanger(text)) return idle(say(withAddition(context, turn, code, text), words.emergencyNobody(code)));
  // Neither is news for the desk.
  if (open.teller === undefined && (saysSend(text) || /^bo qua$/.test(fold(text).trim()))) return withState(say(turn, words.emergencyTold(code)), { step: open });
  if (already > 0 && !belongsTo(context, text, open.teller !== undefined)) return null;
  const added = withAddition(context, turn, code, text);
  if (isDangerOver(text)) return idle(say(added, words.emergencyOver(code)));
  const spoken = say(added, open.teller ? words.stillListening(open.teller, context.services.hotlines.first(open.teller === "child" ? "child" : "self_harm")) : words.emergencyAdded(code));
  if (already + 1 >= MOST_ADDED || ((putBy.length > 0 || setAside !== null) && !open.teller)) return idle(spoken);
  return withState(spoken, { step: { ...open, added: already + 1 } });
}

/** Messages that are taken as part of one danger, after the first. */
const MOST_ADDED = 4;

/** Longer than this, and it has a story of its own. */
const MOST_WORDS_ADDED = 14;

const ANOTHER_MATTER: ReadonlySet<Intent> = new Set(["question", "opinion", "praise", "followup", "out_of_scope", "injection"]);

function belongsTo(context: TurnContext, text: string, isGentle: boolean): boolean {
  if (ANOTHER_MATTER.has(context.services.understand(text).intent)) return false;
  return isGentle || text.trim().split(/\s+/).length <= MOST_WORDS_ADDED;
}

type EmergencyStep = Extract<Turn["state"]["step"], { kind: "emergency" }>;
type Teller = words.Teller;

/** The same danger, told once more: no second case, and the number again. */
function tellAgain(context: TurnContext, turn: Turn, step: EmergencyStep, text: string, type: EmergencyType, teller: Teller): Turn {
  const added = withAddition(context, turn, step.code, text);
  const tone = gentle(type, teller);
  if (step.teller) return say(added, words.stillListening(step.teller, context.services.hotlines.first(step.teller === "child" ? "child" : "self_harm")));
  if (tone.teller === undefined) return sayFirst(added, words.emergencyAgain(numbersFor(context, type), step.code));
  return withState(sayFirst(added, replyTo(context, type, teller)), { step: { ...step, ...tone } });
}

function withAddition(context: TurnContext, turn: Turn, code: string, text: string): Turn {
  const { services, input } = context;
  return withCommand(turn, {
    kind: "add_to_case", reporter: input.address.pseudonym, code, text: { original: text, redacted: services.redact(text) },
    act: { actId: idFor(context, "add"), now: input.now },
  });
}

function numbersFor({ services: { hotlines } }: TurnContext, type: EmergencyType): { first: string; second: string } {
  return { first: hotlines.first(type), second: hotlines.second(type) };
}

function replyTo(context: TurnContext, type: EmergencyType, teller: Teller): string {
  return words.emergencyReply(type, numbersFor(context, type), teller, context.services.hotlines.local(type));
}

/** Despair and a child's own words keep their own tone until the matter is done. */
function gentle(type: EmergencyType, teller: Teller): { teller?: Teller } {
  return (type === "self_harm" && teller !== "other") || teller === "child" ? { teller } : {};
}

/** A child is asked for nothing about themselves; one who despairs is asked where they are only after being heard. */
function logged(type: EmergencyType, teller: Teller, code: string, unit: string, isPlaceKnown: boolean): string {
  if (teller === "child") return words.childLogged(code);
  if (type === "self_harm" && teller === "self") return words.despairLogged(code);
  return `${words.emergencyLogged(code, unit)} ${isPlaceKnown ? words.tellMore() : words.askEmergencyPlace()}`;
}

/** Before whatever else this turn had to say: a number to call is never the second thing read. */
function sayFirst(turn: Turn, text: string): Turn {
  const before = turn.replies;
  const said = say({ ...turn, replies: [] }, text);
  return { ...said, replies: [...said.replies, ...before] };
}
