import type { Case } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { Unit } from "../cases/units.ts";
import { isWalledOff } from "../cases/visibility.ts";
import { actWords } from "../text/console.ts";

export interface UnitGroup { label: string; options: { value: string; label: string }[] }

/** Where a case may be handed, in groups: the same commune, the province, the desks of the other communes. Nothing behind the wall, not where it is. */
export function transferChoices(locality: CaseLocality, item: Case): UnitGroup[] {
  const { units } = locality;
  const area = item.areaCode ?? units.get(item.handlerUnitId)?.areaCode ?? null;
  const open = units.all().filter((unit) => unit.block !== CONTAINER && unit.id !== item.handlerUnitId && !isWalledOff(locality, unit.id, item.hiddenFromUnitId));
  return groups([
    [area === null ? "" : actWords.sameCommune(locality.areaName(area)), open.filter((unit) => area !== null && unit.areaCode === area)],
    [actWords.province, open.filter((unit) => unit.level === "tinh")],
    [actWords.otherCommunes, open.filter((unit) => unit.areaCode !== null && unit.areaCode !== area && unit.slot === units.desks.commune)],
  ]);
}

/** Where several cases may be handed at once: the cadre's own commune, the province, the desks of the communes. */
export function deskChoices(locality: CaseLocality, unitId: string): UnitGroup[] {
  const { units } = locality;
  const area = units.get(unitId)?.areaCode ?? null;
  const open = units.all().filter((unit) => unit.block !== CONTAINER);
  return groups([
    [area === null ? "" : actWords.sameCommune(locality.areaName(area)), open.filter((unit) => area !== null && unit.areaCode === area)],
    [actWords.province, open.filter((unit) => unit.level === "tinh")],
    [actWords.otherCommunes, open.filter((unit) => unit.areaCode !== null && unit.areaCode !== area && unit.slot === units.desks.commune)],
  ]);
}

/** Whom a case may be hidden from: the whole commune, or one unit of those it lies with. */
export function hideChoices(locality: CaseLocality, item: Case): UnitGroup[] {
  const { units } = locality;
  const concerned = [item.areaCode, units.get(item.handlerUnitId)?.areaCode, units.get(item.ownerUnitId)?.areaCode];
  const areas = [...new Set(concerned)].filter((area) => area !== null && area !== undefined);
  return groups(areas.map((area) => [actWords.sameCommune(locality.areaName(area)), units.all().filter((unit) => unit.areaCode === area)] as const));
}

/** Where a protected item may be passed: desks that may receive such things, none behind its wall, not where it lies; those of the place first. */
export function restrictedChoices(locality: CaseLocality, item: { receiverUnitId: string; hiddenFromUnitId: string | null; areaCode: string | null }): UnitGroup[] {
  const desks = locality.units.all().filter((unit) => unit.restrictedDesk && unit.id !== item.receiverUnitId && !isWalledOff(locality, unit.id, item.hiddenFromUnitId));
  return groups([
    [actWords.province, desks.filter((unit) => unit.level === "tinh")],
    [item.areaCode === null ? "" : actWords.sameCommune(locality.areaName(item.areaCode)), desks.filter((unit) => unit.areaCode !== null && unit.areaCode === item.areaCode)],
  ]);
}

/** Nodes that only hold others together take no work. */
const CONTAINER = "chung";

function groups(list: readonly (readonly [string, readonly Unit[]])[]): UnitGroup[] {
  return list.filter(([, units]) => units.length > 0).map(([label, units]) => ({ label, options: units.map((unit) => ({ value: unit.id, label: unit.name })) }));
}
