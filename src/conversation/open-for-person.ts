import { chooseCaseCode } from "../cases/open-case.ts";
import { staffedUnit } from "../cases/notices-for.ts";
import { routeCase } from "../cases/route-case.ts";
import type { Understanding } from "../listening/understanding.ts";
import { childAnswer, childNote } from "../text/for-others.ts";
import type { ConversationState } from "./state.ts";
import { settledPlace } from "./settled-place.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, shorten, withCommand } from "./turn-context.ts";

/** A chat may be lent: who seemed a child is treated as one for a day. */
const childMs = 24 * 60 * 60 * 1000;

export interface ToldToPerson { text: string; note: string; urgency: "thuong" | "cao"; fields: string[]; heard: Understanding }

/** Did a child seem to be writing within the last day? */
export const childWrites = ({ childSince }: ConversationState, now: Date): boolean => childSince !== null && now.getTime() - new Date(childSince).getTime() < childMs;

/** No interview, no data, 111, and a person reads what was told (domain.md §6.2.11). */
export async function passOnChild(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn> {
  const fields = [...new Set(["tre_em_gia_dinh", ...heard.fields.filter((field) => field !== "khac")])].slice(0, 3);
  const passed = await openForPerson(context, idle(turn), { text, note: childNote, urgency: "cao", fields, heard });
  return say(passed.turn, childAnswer({ code: passed.code, unit: passed.unit }));
}

/** A case without interview and without read-back: the words go to people as they stand. */
export async function openForPerson(context: TurnContext, turn: Turn, told: ToldToPerson): Promise<{ turn: Turn; code: string; unit: string }> {
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
