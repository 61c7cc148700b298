import { caseClocks } from "./clocks.ts";
import type { CaseLocality, FieldRoute } from "./locality.ts";
import type { AccusedRole, OfficialPlace, Route, RouteInput, RouteReason } from "./route.ts";

/**
 * Who may see a matter about the conduct of officials (domain.md §2.5): one level above the accused, never the accused.
 * An emergency becomes an open case all the same, so that someone is paged, but at the province and behind the wall.
 * @param areaCode a commune that exists, or null when the place is not known: then the province receives
 */
export function routeConduct(
  input: RouteInput,
  role: AccusedRole,
  areaCode: string | null,
  locality: CaseLocality,
): Route {
  const fields = input.fields.map((id) => locality.fields.get(id)).filter((field) => field !== undefined);
  const rule = ruleFor(role, areaCode, fields, locality);
  const desks = locality.units.desks;
  if (input.emergency) {
    const ownerUnitId = rule.hiddenFromUnitId === desks.province ? desks.operatorWatch : desks.province;
    const handlerUnitId = role === "commune_police" ? desks.provincePolice : ownerUnitId;
    const hiddenFromUnitId = rule.hiddenFromUnitId;
    return { kind: "open", ownerUnitId, handlerUnitId, copyUnitIds: [], clockId: caseClocks.lookEmergency, hiddenFromUnitId, why: "emergency_conduct" };
  }
  if (rule.receiverUnitId === null) return { kind: "guide_only", officialPlace: rule.officialPlace, why: rule.why };
  const receiverUnitId = input.preferProvince && role !== "operator" ? desks.provinceRestricted : rule.receiverUnitId;
  const fallbackUnitId = receiverUnitId === desks.provinceRestricted || role === "operator" ? null : desks.provinceRestricted;
  return { kind: "restricted", receiverUnitId, fallbackUnitId, hiddenFromUnitId: rule.hiddenFromUnitId, officialPlace: rule.officialPlace, why: rule.why };
}

interface Rule { receiverUnitId: string | null; hiddenFromUnitId: string | null; officialPlace: OfficialPlace; why: RouteReason }

function ruleFor(role: AccusedRole, areaCode: string | null, fields: readonly FieldRoute[], locality: CaseLocality): Rule {
  const { units } = locality;
  const desks = units.desks;
  const province = desks.provinceRestricted;
  const inCommune = (slot: string): string | null => (areaCode === null ? null : units.inCommune(areaCode, slot).id);
  const commune = areaCode === null ? null : `xa.${areaCode}`;
  switch (role) {
    case "hamlet":
      return { receiverUnitId: inCommune(desks.communeFrontChair) ?? province, hiddenFromUnitId: null, officialPlace: "commune_chairman", why: "conduct_hamlet" };
    case "commune_staff": {
      // Whose staff it is shows from the field at best; that unit must not see it. The chairman, who receives it, is above.
      const leader = inCommune(desks.communeLeader);
      const field = fields.find((one) => one.commune !== desks.commune) ?? fields[0];
      const unit = field ? inCommune(field.commune) : null;
      const hiddenFromUnitId = unit !== null && leader !== null && !units.within(leader, unit) ? unit : null;
      return { receiverUnitId: leader ?? province, hiddenFromUnitId, officialPlace: "commune_chairman", why: "conduct_commune_staff" };
    }
    case "commune_leader":
      return { receiverUnitId: province, hiddenFromUnitId: commune, officialPlace: "province_chairman", why: "conduct_commune_leader" };
    case "commune_desk":
      return { receiverUnitId: province, hiddenFromUnitId: commune, officialPlace: "province_chairman", why: "conduct_commune_desk" };
    case "commune_police":
      return { receiverUnitId: province, hiddenFromUnitId: commune, officialPlace: "province_police", why: "conduct_commune_police" };
    case "province_staff": {
      const department = fields.find((field) => field.province !== province)?.province ?? null;
      return { receiverUnitId: province, hiddenFromUnitId: department, officialPlace: "department_head", why: "conduct_province_staff" };
    }
    case "province_leader":
      return { receiverUnitId: null, hiddenFromUnitId: null, officialPlace: "central", why: "conduct_province_leader" };
    case "operator":
      return { receiverUnitId: desks.operatorWatch, hiddenFromUnitId: desks.operator, officialPlace: "operator_watch", why: "conduct_operator" };
  }
}
