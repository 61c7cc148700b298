import { vietnamDay } from "../text/dates.ts";
import type { Cadre, Verdict } from "./case.ts";
import type { CaseLocality } from "./locality.ts";
import { type UnitOutcomes, outcomesOfUnits } from "./outcome-counts.ts";
import { type ShownCount, hideSmallCounts, hideSmallTable, inSteps } from "./small-counts.ts";
import { viewRoot } from "./visibility.ts";

/** What may be shown of one unit's month, or of all units' together. Null: hidden. */
export interface ShownOutcomes { ended: ShownCount; verdicts: Record<Verdict, ShownCount>; lowRated: ShownCount; notJudged: ShownCount; refusals: ShownCount }

export interface ShownMonth {
  units: (ShownOutcomes & { unitId: string })[];
  /** Of the whole province; null for who oversees a part of it. */
  all: ShownOutcomes | null;
  /** False while the month's numbers may still change: they then go by fives. */
  closed: boolean;
}

/**
 * A month's results of the units a cadre oversees, as they may be shown. What is hidden is reckoned once over the whole province and does not
 * depend on who looks, so nothing comes back by laying two people's pages side by side. A month is closed once the one after it is over,
 * when nobody's word is waited for any more; two looks at an open one cannot be subtracted either. Empty for a cadre who left.
 * @param month "2026-11", of Vietnam
 */
export async function shownOutcomes(db: D1Database, locality: CaseLocality, cadre: Cadre, month: string, now: Date): Promise<ShownMonth> {
  const closed = monthNumber(vietnamDay(now)) - monthNumber(month) > 1;
  if (!cadre.active) return { units: [], all: null, closed };
  const everywhere = locality.units.all().map(({ id }) => id);
  const outcomes = await outcomesOfUnits(db, everywhere, month);
  const table = hideSmallTable(outcomes.map(countsOf));
  const refusals = hideSmallCounts(outcomes.map(({ refusals: byReason }) => sumOf(Object.values(byReason))), true);
  const may = closed ? (count: ShownCount | undefined): ShownCount => count ?? null : (count: ShownCount | undefined): ShownCount => inSteps(count ?? null);
  const row = (ended: ShownCount | undefined, counts: readonly ShownCount[], refused: ShownCount | undefined): ShownOutcomes => ({
    ended: may(ended),
    verdicts: Object.fromEntries(verdicts.map((verdict, i) => [verdict, may(counts[i])])) as Record<Verdict, ShownCount>,
    lowRated: may(counts[verdicts.length]), notJudged: may(counts[verdicts.length + 1]), refusals: may(refused),
  });
  const overseen = new Set(locality.units.subtreeIds(viewRoot(locality, cadre.unitId)));
  return {
    units: outcomes.flatMap(({ unitId }, i) => (overseen.has(unitId) ? [{ unitId, ...row(table.rowTotals[i], table.cells[i] ?? [], refusals.counts[i]) }] : [])),
    all: everywhere.every((id) => overseen.has(id)) ? row(table.total, table.columnTotals, refusals.total) : null,
    closed,
  };
}

/** In the order they are shown. */
export const verdicts = ["xong", "mot_phan", "chua", "khong_ro", "khong_phan_hoi"] as const satisfies readonly Verdict[];

/** Verdicts, low marks, and what nobody has judged yet: together all that ended. */
function countsOf(unit: UnitOutcomes): number[] {
  const judged = verdicts.map((verdict) => unit.verdicts[verdict] ?? 0);
  return [...judged, unit.lowRated, unit.ended - unit.lowRated - sumOf(judged)];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** Months since year nought, of a day or a month. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
