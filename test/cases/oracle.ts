import { parse } from "yaml";
import unitsYaml from "../../knowledge/units.yaml?raw";
import type { Cadre } from "../../src/cases/case.ts";

/**
 * Who may know and do what, written anew from domain.md §2.5, §1.6, §6.2 and the file of units, with none of the service's own
 * rules: the tests compare the two.
 */
interface File {
  desks: { provinceRestricted: string };
  province: { id: string; parent?: string; oversees?: string }[];
  commune: { slot: string; parent: string }[];
}

const file = parse(unitsYaml) as File;

/** Next unit up, by id; "" at the top. */
function parentOf(unit: string): string {
  const commune = /^xa\.(\d+)(?:\.(.+))?$/.exec(unit);
  if (commune === null) return file.province.find(({ id }) => id === unit)?.parent ?? "";
  const entry = file.commune.find(({ slot }) => slot === (commune[2] ?? ""));
  if (commune[2] === undefined) return entry?.parent ?? "";
  return entry?.parent === "" ? `xa.${commune[1]}` : `xa.${commune[1]}.${entry?.parent}`;
}

function isUnder(unit: string, ancestor: string): boolean {
  for (let at = unit; at !== ""; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

export interface OraclePlace { owner: string; handler: string; copies: readonly string[]; hidden: string | null }

const seat = (cadre: Cadre): string => file.province.find(({ id }) => id === cadre.unitId)?.oversees ?? cadre.unitId;

/** "A user whose unit is the accused or a descendant of it gets not found"; else what lies at or below their seat. */
export function knows(cadre: Cadre, c: OraclePlace): boolean {
  if (!cadre.active) return false;
  if (c.hidden !== null && isUnder(cadre.unitId, c.hidden)) return false;
  return [c.owner, c.handler, ...c.copies].some((unit) => isUnder(unit, seat(cadre)));
}

/** Copies and auditors look only. */
export function acts(cadre: Cadre, c: OraclePlace): boolean {
  return knows(cadre, c) && cadre.role !== "auditor" && (isUnder(c.owner, seat(cadre)) || isUnder(c.handler, seat(cadre)));
}

/** What is sealed: asked for by who works on the case, never by who runs or checks the service. */
export function asks(cadre: Cadre, c: OraclePlace): boolean {
  return acts(cadre, c) && (cadre.role === "cadre" || cadre.role === "supervisor");
}

/** A second person with authority over the case; in a commune from outside the asking unit. */
export function approves(cadre: Cadre, c: OraclePlace, asker: Cadre): boolean {
  if (cadre.id === asker.id || cadre.role !== "supervisor") return false;
  if (asker.unitId.startsWith("xa.") && asker.unitId === cadre.unitId) return false;
  return acts(cadre, c);
}

/** Protected: the desk that received it and the province's, nobody kept out; a custodian only where there is nobody else. */
export function handles(cadre: Cadre, item: { receiver: string; hidden: string | null; excluded: readonly string[] }, others: readonly Cadre[], custodian: boolean): boolean {
  const fit = (one: Cadre): boolean => one.active && (one.role === "cadre" || one.role === "supervisor") && !item.excluded.includes(one.id) && (item.hidden === null || !isUnder(one.unitId, item.hidden));
  const own = (one: Cadre): boolean => fit(one) && [item.receiver, file.desks.provinceRestricted].includes(one.unitId);
  return own(cadre) || (custodian && fit(cadre) && ![cadre, ...others].some(own));
}
