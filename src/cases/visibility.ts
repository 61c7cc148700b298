import type { Cadre, Case } from "./case.ts";
import type { CaseLocality } from "./locality.ts";

/** What the wall and the subtree rule need to know of a case. */
export type Placed = Pick<Case, "ownerUnitId" | "handlerUnitId" | "copyUnitIds" | "hiddenFromUnitId">;

/**
 * May this cadre know that the case exists? Owner, handler or copy at or below what their unit oversees, and the unit not
 * behind the wall (domain.md §2.5). "No" must look like "there is no such case" everywhere.
 */
export function canSee(locality: CaseLocality, cadre: Cadre, c: Placed): boolean {
  if (!cadre.active || isWalledOff(locality, cadre.unitId, c.hiddenFromUnitId)) return false;
  const root = viewRoot(locality, cadre.unitId);
  return [c.ownerUnitId, c.handlerUnitId, ...c.copyUnitIds].some((unitId) => locality.units.within(unitId, root));
}

/** May this cadre act on it? Those who answer for it or do the work, and their superiors; copies and auditors only look. */
export function canAct(locality: CaseLocality, cadre: Cadre, c: Placed): boolean {
  if (cadre.role === "auditor" || !canSee(locality, cadre, c)) return false;
  const root = viewRoot(locality, cadre.unitId);
  return locality.units.within(c.ownerUnitId, root) || locality.units.within(c.handlerUnitId, root);
}

/** Roles that answer for what is protected or sealed: administrators run the service and auditors check it, and neither opens or handles that. */
export function isWorker(cadre: Cadre): boolean {
  return cadre.active && (cadre.role === "cadre" || cadre.role === "supervisor");
}

/** May this cadre ask that something sealed of the case be opened (who reported, the words and photos as they were sent)? */
export function mayAskOpening(locality: CaseLocality, cadre: Cadre, c: Placed): boolean {
  return isWorker(cadre) && canAct(locality, cadre, c);
}

/**
 * May this cadre say yes or no to what another asked? A supervisor who may act on the case; a commune's unit never opens by
 * itself, so there it is somebody of another unit (domain.md §6.2.1: a written reason, a second person).
 */
export function mayApproveOpening(locality: CaseLocality, cadre: Cadre, c: Placed, asker: Pick<Cadre, "id" | "unitId">): boolean {
  return cadre.role === "supervisor" && isSecondPerson(locality, cadre, asker) && mayAskOpening(locality, cadre, c);
}

/** A different person, and where the one who asks works in a commune, of a different unit. */
export function isSecondPerson(locality: CaseLocality, cadre: Cadre, asker: Pick<Cadre, "id" | "unitId">): boolean {
  if (cadre.id === asker.id) return false;
  return cadre.unitId !== asker.unitId || locality.units.get(asker.unitId)?.level === "tinh";
}

/** What the rules for protected items need to know of one. `excluded`: ids of cadres who may not know of it. */
export interface Protected { receiverUnitId: string; hiddenFromUnitId: string | null; excluded: readonly string[] }

/**
 * Is this cadre of the desk that received the item, or of the province's, and kept out by nothing (domain.md §1.6, §2.5)?
 * Chosen by exclusion: not behind the wall, not named in it, not concerned by their own word.
 */
export function isHandler(locality: CaseLocality, cadre: Cadre, item: Protected): boolean {
  return isFit(locality, cadre, item) && (cadre.unitId === item.receiverUnitId || cadre.unitId === locality.units.desks.provinceRestricted);
}

/** As `isHandler`, and a custodian where the item has no handler at all. */
export function canSeeProtected(locality: CaseLocality, cadre: Cadre, item: Protected, standing: { custodian: boolean; orphaned: boolean }): boolean {
  return isHandler(locality, cadre, item) || (standing.custodian && standing.orphaned && isFit(locality, cadre, item));
}

function isFit(locality: CaseLocality, cadre: Cadre, item: Protected): boolean {
  return isWorker(cadre) && !item.excluded.includes(cadre.id) && !isWalledOff(locality, cadre.unitId, item.hiddenFromUnitId);
}

/** The unit whose subtree a cadre of `unitId` sees. */
export function viewRoot(locality: CaseLocality, unitId: string): string {
  return locality.units.get(unitId)?.oversees ?? unitId;
}

/** Is the unit the one kept out, or below it? */
export function isWalledOff(locality: CaseLocality, unitId: string, hiddenFromUnitId: string | null): boolean {
  return hiddenFromUnitId !== null && locality.units.within(unitId, hiddenFromUnitId);
}

/** Every unit in whose list the case stands: those concerned and all above them, none behind the wall. */
export function viewUnits(locality: CaseLocality, c: Placed): string[] {
  const concerned = [c.ownerUnitId, c.handlerUnitId, ...c.copyUnitIds];
  const all = new Set(concerned.flatMap((unitId) => locality.units.pathUp(unitId)));
  return [...all].filter((unitId) => !isWalledOff(locality, unitId, c.hiddenFromUnitId)).toSorted();
}

/**
 * Where a matter climbs from a unit: its superiors inside the commune or the province, then the province desk, then, if the
 * desk itself is behind the wall, whoever watches over it. Never empty, never behind the wall, without the unit itself.
 */
export function climbFrom(locality: CaseLocality, unitId: string, hiddenFromUnitId: string | null): string[] {
  const { units } = locality;
  const above = units.pathUp(unitId).slice(1).filter((id) => units.get(id)?.parentId !== null);
  const ends = [units.desks.province, units.desks.operatorWatch];
  const open = [...new Set([...above, ...ends])].filter((id) => id !== unitId && !isWalledOff(locality, id, hiddenFromUnitId));
  return open.includes(units.desks.province) ? open.filter((id) => id !== units.desks.operatorWatch || above.includes(id)) : open;
}
