import { chooseCaseCode } from "../cases/open-case.ts";
import { staffedUnit } from "../cases/notices-for.ts";
import { routeCase } from "../cases/route-case.ts";
import type { Understanding } from "../listening/understanding.ts";
import { greetsInKhmer, khmerLetters, seemsChild } from "../listening/writer.ts";
import { childAnswer, childLine, childNote } from "../text/for-others.ts";
import { khmerGreeting, khmerNote, khmerPassedOn } from "../text/khmer.ts";
import { listenTo } from "./listen-to.ts";
import { settledPlace } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, shorten, withCommand, withState } from "./turn-context.ts";

/** A chat may be lent: who seemed a child is treated as one for a day. */
const childMs = 24 * 60 * 60 * 1000;
/** Letters of a greeting and no more. */
const greetingLetters = 14;

/** Those to whom a machine should say little and whom a person should hear: a child, somebody who writes Khmer. Null for all others. */
export async function heardByPerson(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  const { step } = turn.state;
  if (step.kind !== "idle" && step.kind !== "draft") return null;
  return (await khmerHeard(context, turn, text, heard)) ?? childHeard(context, turn, text, heard);
}

export const greetKhmer = (turn: Turn): Turn => withState(say(turn, khmerGreeting()), { wantsKhmer: true });

async function khmerHeard(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  const letters = khmerLetters(text);
  if (letters > greetingLetters || (turn.state.wantsKhmer && heard.intent !== "smalltalk" && !greetsInKhmer(text) && letters === 0)) return passOnKhmer(context, turn, text, heard);
  return letters > 1 || greetsInKhmer(text) ? greetKhmer(turn) : null;
}

async function passOnKhmer(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  // The conduct of officials keeps its own way, whoever tells of it.
  if (heard.againstOfficial !== null || heard.kind === "to_cao" || heard.kind === "khieu_nai") return null;
  const passed = await openForPerson(context, turn, { text, note: khmerNote, urgency: "thuong", fields: heard.fields, heard });
  return withState(say(passed.turn, khmerPassedOn(passed.code, passed.unit)), { wantsKhmer: false });
}

/** No interview, no data, 111, and a person reads what was told (domain.md §6.2.11). */
async function childHeard(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  const { now } = context.input;
  const { childSince, step } = turn.state;
  const known = childSince !== null && now.getTime() - new Date(childSince).getTime() < childMs;
  if (!known && !seemsChild(text)) return null;
  const child = withState(turn, { childSince: known ? childSince : now.toISOString() });
  if (heard.againstOfficial !== null || heard.kind === "to_cao") return listenTo(context, known ? child : say(child, childAnswer(null)), heard);
  if (heard.intent === "question") {
    const answered = await listenTo(context, child, heard);
    return known ? answered : say(answered, childLine(), answered.state.offered);
  }
  if (heard.intent === "smalltalk" || heard.intent === "out_of_scope" || heard.intent === "abuse" || heard.intent === "injection") {
    return step.kind === "draft" ? passOnChild(context, child, step.draft.words.join("\n"), heard) : known ? null : say(child, childAnswer(null));
  }
  return passOnChild(context, child, step.kind === "draft" ? [...step.draft.words, text].join("\n") : text, heard);
}

async function passOnChild(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn> {
  const fields = [...new Set(["tre_em_gia_dinh", ...heard.fields.filter((field) => field !== "khac")])].slice(0, 3);
  const passed = await openForPerson(context, idle(turn), { text, note: childNote, urgency: "cao", fields, heard });
  return say(passed.turn, childAnswer({ code: passed.code, unit: passed.unit }));
}

interface Told { text: string; note: string; urgency: "thuong" | "cao"; fields: string[]; heard: Understanding }

/** A case without interview and without read-back: the words go to people as they stand. */
async function openForPerson(context: TurnContext, turn: Turn, told: Told): Promise<{ turn: Turn; code: string; unit: string }> {
  const { services, input } = context;
  const place = settledPlace(told.heard.place);
  const caseId = idFor(context, "for-person");
  const code = await chooseCaseCode(services.cases, caseId, services.locality.casePrefix, input.now);
  const fields = told.fields.length > 0 ? told.fields : ["khac"];
  const route = routeCase({ kind: "phan_anh", fields, urgency: told.urgency, areaCode: place?.areaCode ?? null, againstOfficial: null, emergency: false }, services.locality);
  if (route.kind !== "open") throw new Error("a matter without an accused official must route to an open case");
  const redacted = services.redact(told.text);
  const opened = withCommand(turn, {
    kind: "open_case",
    input: {
      caseId, code, reporter: input.address.pseudonym, kind: "phan_anh", fields, urgency: told.urgency, areaCode: place?.areaCode ?? null, placeText: place?.detail ?? null,
      textOriginal: `${told.note}\n${told.text}`, textRedacted: `${told.note}\n${redacted}`, summary: shorten(`${told.note} ${redacted}`, 140), wish: null, route, parentCaseCode: null, now: input.now,
    },
  });
  const unit = services.locality.units.require(await staffedUnit(services.cases, services.locality, route.ownerUnitId, route.hiddenFromUnitId)).name;
  return { turn: opened, code, unit };
}
