import type { Cadre, Verdict } from "./case.ts";
import type { CaseLocality } from "./locality.ts";
import { loadRefusals, loadVerdicts } from "./outcome-store.ts";
import { viewRoot } from "./visibility.ts";

/** How the matters of one unit ended in a month, by the citizens' word. Counts as they are; who shows them hides small ones. */
export interface UnitOutcomes {
  unitId: string;
  ended: number;
  verdicts: Partial<Record<Verdict, number>>;
  /** Marked 1 or 2 and not reopened: reported apart, never as resolved (domain.md §3.4). */
  lowRated: number;
  /** By reason code. */
  refusals: Record<string, number>;
}

/**
 * Results of the units a cadre oversees, one row a unit that has any, in the order of unit ids. Cases behind any wall are counted
 * for nobody, or two who see different ones could subtract; nor are those that go along with another.
 * @param month "2026-11", of Vietnam
 */
export async function outcomesOf(db: D1Database, locality: CaseLocality, cadre: Cadre, month: string): Promise<UnitOutcomes[]> {
  return cadre.active ? await outcomesOfUnits(db, locality.units.subtreeIds(viewRoot(locality, cadre.unitId)), month) : [];
}

/** The same of these units, whoever asks. */
export async function outcomesOfUnits(db: D1Database, unitIds: readonly string[], month: string): Promise<UnitOutcomes[]> {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return [];
  const byUnit = new Map<string, UnitOutcomes>();
  const of = (unitId: string): UnitOutcomes => {
    const known = byUnit.get(unitId) ?? { unitId, ended: 0, verdicts: {}, lowRated: 0, refusals: {} };
    byUnit.set(unitId, known);
    return known;
  };
  for (const { unitId, verdict, low, n } of await loadVerdicts(db, unitIds, monthSpan(month))) {
    const unit = of(unitId);
    unit.ended += n;
    if (low) unit.lowRated += n;
    else if (verdict !== null) unit.verdicts[verdict] = (unit.verdicts[verdict] ?? 0) + n;
  }
  for (const { unitId, reason, n } of await loadRefusals(db, unitIds, month)) of(unitId).refusals[reason] = n;
  return [...byUnit.values()].toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1));
}

/** First moment of a month of Vietnam and of the next, ISO UTC. */
function monthSpan(month: string): { from: string; until: string } {
  const from = new Date(`${month}-01T00:00:00+07:00`);
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return { from: from.toISOString(), until: new Date(`${next}-01T00:00:00+07:00`).toISOString() };
}
