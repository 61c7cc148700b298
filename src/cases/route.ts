import type { CaseKind, CaseUrgency } from "./case.ts";

/** domain.md §2.5; the words of listening's own type, which this room may not import. */
export type AccusedRole =
  | "hamlet" | "commune_staff" | "commune_leader" | "commune_desk" | "commune_police"
  | "province_staff" | "province_leader" | "operator";

export interface RouteInput {
  kind: CaseKind;
  /** Main field first; may be empty. */
  fields: readonly string[];
  urgency: CaseUrgency;
  areaCode: string | null;
  againstOfficial: { role: AccusedRole; level: "xa" | "tinh" } | null;
  emergency: boolean;
  /** National road, provincial hospital or project, more than one commune, land for a provincial project (§2.4.6). */
  beyondCommune?: boolean;
  /** The citizen asked that commune staff's conduct be looked at by the province (§2.5). */
  preferProvince?: boolean;
}

/** Which rule decided; wording in src/text/cases.ts. */
export type RouteReason =
  | "emergency" | "emergency_conduct" | "place_unknown" | "opinion" | "field" | "beyond_commune"
  | "conduct_hamlet" | "conduct_commune_staff" | "conduct_commune_leader" | "conduct_commune_desk"
  | "conduct_commune_police" | "conduct_province_staff" | "conduct_province_leader" | "conduct_operator";

/** Where the citizen may go in person or in writing; wording in src/text/cases.ts. */
export type OfficialPlace =
  | "commune_chairman" | "province_chairman" | "province_police" | "department_head" | "central" | "operator_watch";

export type Route =
  | {
      kind: "open";
      ownerUnitId: string;
      handlerUnitId: string;
      copyUnitIds: string[];
      /** Null where no deadline to the individual exists (góp ý, khen: §1.7). */
      clockId: string | null;
      /** Set when an emergency concerns the conduct of officials. */
      hiddenFromUnitId: string | null;
      why: RouteReason;
    }
  | {
      kind: "restricted";
      receiverUnitId: string;
      /** Told when nobody works at the receiver; null where the receiver is the last there is. */
      fallbackUnitId: string | null;
      hiddenFromUnitId: string | null;
      officialPlace: OfficialPlace;
      why: RouteReason;
    }
  | { kind: "guide_only"; officialPlace: OfficialPlace; why: RouteReason };
