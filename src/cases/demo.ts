import { demoNames, demoStaffName } from "../text/demo.ts";
import type { DemoHand } from "../text/demo-story.ts";
import { saveCadre } from "./cadre-store.ts";
import type { Cadre } from "./case.ts";
import type { CaseLocality } from "./locality.ts";

/** Every row of the demo has an id that begins so: cadres, cases, acts, reporters, tasks. By it they are taken out again. */
export const demoPrefix = "demo-";

const southernmost = "32248";

/**
 * Made-up cadres for trying the service, one a role, two where two must agree; never where real people write. Names are roles, so that nobody is
 * taken for a person. The commune is the southernmost one.
 */
export const demoCadres: readonly Cadre[] = [
  { id: "demo-canbo", name: demoNames.cadre, role: "cadre", unitId: `xa.${southernmost}.dang.bxdd`, active: true },
  { id: "demo-phutrach", name: demoNames.commune, role: "supervisor", unitId: `xa.${southernmost}.lanhdao`, active: true },
  { id: "demo-tinh", name: demoNames.province, role: "supervisor", unitId: "tinh.dang.tgdv", active: true },
  { id: "demo-quantri", name: demoNames.admin, role: "admin", unitId: "tinh.dang.tgdv", active: true },
  // A document goes out only when a second person agrees.
  { id: "demo-quantri-2", name: demoNames.secondAdmin, role: "admin", unitId: "tinh.dang.tgdv", active: true },
  { id: "demo-kiemtra", name: demoNames.auditor, role: "auditor", unitId: "tinh.dang.tgdv", active: true },
];

/** Puts the demo cadres in place; doing it again changes nothing. */
export async function seedDemo(db: D1Database): Promise<void> {
  for (const cadre of demoCadres) await saveCadre(db, cadre);
}

/** Is this one of the cadres of the demo communes, beside the six a visitor signs in as? */
export function isDemoStaff(cadreId: string): boolean {
  return cadreId.startsWith(`${demoPrefix}xa-`) || cadreId.startsWith(`${demoPrefix}so-`);
}

/** The cadres of these communes (desk, leader, police, front) and of the provincial offices that cases are handed to. */
export function demoStaff(locality: CaseLocality, areaCodes: readonly string[]): Cadre[] {
  const { units } = locality;
  const ofCommune = (areaCode: string): Cadre[] => communeHands
    .map((hand): Cadre => ({
      id: demoHandId(areaCode, hand), name: demoStaffName[hand](locality.areaName(areaCode)), role: hand === "leader" ? "supervisor" : "cadre",
      unitId: units.inCommune(areaCode, slotOf(locality, hand)).id, active: true,
    }))
    .filter(({ id }) => !demoCadres.some((known) => known.id === id));
  const offices = ["tinh.so.nnmt", "tinh.so.xaydung", units.desks.provincePolice].flatMap((unitId) => units.get(unitId) ?? []);
  return [
    ...areaCodes.flatMap(ofCommune),
    ...offices.map((unit): Cadre => ({ id: `${demoPrefix}so-${unit.id.split(".").at(-1)}`, name: demoStaffName.office(unit.short), role: "cadre", unitId: unit.id, active: true })),
  ];
}

/** Id of the cadre who acts for a commune; the southernmost one's desk and leader are those a visitor signs in as. */
export function demoHandId(areaCode: string, hand: DemoHand): string {
  if (hand === "province") return "demo-tinh";
  if (areaCode === southernmost && hand === "desk") return "demo-canbo";
  if (areaCode === southernmost && hand === "leader") return "demo-phutrach";
  return `${demoPrefix}xa-${areaCode}-${hand}`;
}

const communeHands = ["desk", "leader", "police", "front"] as const;

function slotOf({ units: { desks } }: CaseLocality, hand: (typeof communeHands)[number]): string {
  return { desk: desks.commune, leader: desks.communeLeader, police: desks.communePolice, front: desks.communeFront }[hand];
}
