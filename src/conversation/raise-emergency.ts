import { chooseCaseCode } from "../cases/open-case.ts";
import { staffedUnit } from "../cases/notices-for.ts";
import { routeCase } from "../cases/route-case.ts";
import type { Understanding } from "../listening/understanding.ts";
import { askAnyoneInDanger, askEmergencyPlace, emergencyAdded, emergencyLogged, emergencyReply } from "../text/emergencies.ts";
import { settledPlace } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, shorten, withCommand, withState } from "./turn-context.ts";

/**
 * Danger: the number is the first line of the first bubble, whatever else was going on. The case is opened at
 * once, without asking for a yes: telling the duty desk comes before tidiness (domain.md §2.4 rule 1).
 */
export async function raiseEmergency(context: TurnContext, turn: Turn, heard: Understanding): Promise<Turn> {
  const { services, input } = context;
  const type = heard.emergency ?? "other";
  const place = settledPlace(heard.place);
  const caseId = idFor(context, "emergency");
  const code = await chooseCaseCode(services.cases, caseId, services.locality.casePrefix, input.now);
  const fields = heard.fields.length > 0 ? heard.fields : ["khac"];
  const route = routeCase({ kind: "phan_anh", fields, urgency: "khan", areaCode: place?.areaCode ?? null, againstOfficial: heard.againstOfficial, emergency: true }, services.locality);
  if (route.kind !== "open") throw new Error("an emergency must route to an open case");
  const redacted = services.redact(heard.text);
  const opened = withCommand(turn, {
    kind: "open_case",
    input: {
      caseId, code, reporter: input.address.pseudonym, kind: "phan_anh", fields, urgency: "khan", areaCode: place?.areaCode ?? null,
      placeText: place ? place.detail : heard.place.kind === "ambiguous" ? heard.place.heard : null,
      textOriginal: heard.text, textRedacted: redacted, summary: shorten(redacted, 140), wish: null, route, parentCaseCode: null, now: input.now,
    },
  });
  const numbers = { first: services.hotlines.first(type), second: services.hotlines.second(type) };
  const unit = services.locality.units.require(await staffedUnit(services.cases, services.locality, route.ownerUnitId, route.hiddenFromUnitId)).name;
  const spoken = say(say(opened, emergencyReply(type, numbers)), `${emergencyLogged(code, unit)}\n${place ? askAnyoneInDanger() : askEmergencyPlace()}`);
  return withState(spoken, { step: { kind: "emergency", code }, queue: [] });
}

/** What comes after: place, how many people. Added to the case as it is, and the desk is told again. */
export function addToEmergency(context: TurnContext, turn: Turn, code: string, text: string): Turn {
  const { services, input } = context;
  const added = withCommand(turn, {
    kind: "add_to_case", reporter: input.address.pseudonym, code, text: { original: text, redacted: services.redact(text) },
    act: { actId: idFor(context, "add"), now: input.now },
  });
  return idle(say(added, emergencyAdded(code)));
}
