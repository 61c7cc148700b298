import type { CaseKind, CaseUrgency } from "./case.ts";
import { caseClocks } from "./clocks.ts";
import { routeConduct } from "./conflict-of-interest.ts";
import type { CaseLocality, FieldRoute } from "./locality.ts";
import type { Route, RouteInput, RouteReason } from "./route.ts";

export type { AccusedRole, OfficialPlace, Route, RouteInput, RouteReason } from "./route.ts";

/**
 * Who must get this matter (domain.md §2.4, rules in order). Pure; never leaves a matter without a receiver: an unknown
 * field or commune falls through to the dân vận desk, then to the province.
 */
export function routeCase(input: RouteInput, locality: CaseLocality): Route {
  const { units } = locality;
  const desks = units.desks;
  const areaCode = knownArea(input.areaCode, locality);
  const field = locality.fields.get(input.fields[0] ?? "");
  const clockId = clockFor(input.kind, input.urgency, input.emergency);

  // A hamlet head sits in no unit, so nobody in the commune need be kept from an emergency that names one.
  const paged = input.emergency && input.againstOfficial?.role === "hamlet";
  if (input.againstOfficial && !paged) return routeConduct(input, input.againstOfficial.role, areaCode, locality);

  if (areaCode === null) {
    const handlerUnitId = provinceHandler(field, locality);
    const copyUnitIds = input.emergency ? without([desks.provincePolice], desks.province, handlerUnitId) : [];
    return open(desks.province, handlerUnitId, copyUnitIds, clockId, input.emergency ? "emergency" : "place_unknown");
  }

  const ownerUnitId = units.inCommune(areaCode, desks.commune).id;
  if (input.emergency) {
    const handlerUnitId = communeHandler(field, areaCode, locality);
    const alsoPaged = [desks.province, ...desks.communeEmergency.map((slot) => units.inCommune(areaCode, slot).id)];
    return open(ownerUnitId, handlerUnitId, without(alsoPaged, ownerUnitId, handlerUnitId), clockId, "emergency");
  }
  if (input.kind === "gop_y" || input.kind === "khen") {
    return open(ownerUnitId, ownerUnitId, [units.inCommune(areaCode, desks.communeFront).id], clockId, "opinion");
  }
  if (input.beyondCommune) {
    const handlerUnitId = provinceHandler(field, locality);
    return open(desks.province, handlerUnitId, without([ownerUnitId], handlerUnitId), clockId, "beyond_commune");
  }
  const handlerUnitId = communeHandler(field, areaCode, locality);
  const others = input.fields.slice(1).map((id) => communeHandler(locality.fields.get(id), areaCode, locality));
  const suppliers = units.all().filter((unit) => field && unit.fields.includes(field.id)).map((unit) => unit.id);
  return open(ownerUnitId, handlerUnitId, without([...others, ...suppliers], ownerUnitId, handlerUnitId), clockId, "field");
}

/** Which deadline runs (§1.3, §3.3). */
function clockFor(kind: CaseKind, urgency: CaseUrgency, emergency: boolean): string | null {
  if (emergency || urgency === "khan") return caseClocks.lookEmergency;
  if (kind === "gop_y" || kind === "khen") return null;
  if (urgency === "cao") return caseClocks.firstReplyHigh;
  // The law's ten days are for phản ánh and kiến nghị; a question has the unit's own word only.
  return kind === "hoi_chinh_sach" ? caseClocks.questionReply : caseClocks.firstReply;
}

function knownArea(areaCode: string | null, locality: CaseLocality): string | null {
  return areaCode !== null && locality.units.get(`xa.${areaCode}`) ? areaCode : null;
}

/** A field without a slot of its own is the dân vận desk's. */
function communeHandler(field: FieldRoute | undefined, areaCode: string, locality: CaseLocality): string {
  const { units } = locality;
  const handler = field && units.get(`xa.${areaCode}.${field.commune}`);
  return handler?.id ?? units.inCommune(areaCode, units.desks.commune).id;
}

function provinceHandler(field: FieldRoute | undefined, locality: CaseLocality): string {
  return (field && locality.units.get(field.province)?.id) ?? locality.units.desks.province;
}

function without(unitIds: readonly string[], ...taken: readonly string[]): string[] {
  return [...new Set(unitIds)].filter((id) => !taken.includes(id));
}

function open(ownerUnitId: string, handlerUnitId: string, copyUnitIds: string[], clockId: string | null, why: RouteReason): Route {
  return { kind: "open", ownerUnitId, handlerUnitId, copyUnitIds, clockId, hiddenFromUnitId: null, why };
}
