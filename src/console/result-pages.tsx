import { type Context, Hono } from "hono";
import type { Verdict } from "../cases/case.ts";
import { type UnitOutcomes, outcomesOf } from "../cases/outcome-counts.ts";
import { type ShownCount, hideSmallTable } from "../cases/small-counts.ts";
import { CardTable, EmptyState, Select } from "../public/look/parts.tsx";
import { vietnamDay } from "../text/dates.ts";
import { outcomeDesk, verdictWords } from "../text/verdicts.ts";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

const verdicts = ["xong", "mot_phan", "chua", "khong_ro", "khong_phan_hoi"] as const satisfies readonly Verdict[];

/** GET /console/ket-qua?thang=2026-11: how matters ended by the citizens' word, unit by unit below whoever looks. Small numbers are hidden. */
export function resultPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().get("/", async (c) => {
    const { cases, locality } = services(c);
    const asked = c.req.query("thang") ?? "";
    const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : vietnamDay(now()).slice(0, 7);
    const units = await outcomesOf(cases, locality, c.get("cadre"), month);
    return c.html(consoleFrame(c, services(c), {
      title: outcomeDesk.title,
      room: "results",
      children: (
        <>
          <h1>{outcomeDesk.title}</h1>
          <form method="get" class="row">
            <Select name="thang" label={outcomeDesk.pick} value={month} options={lastMonths(now()).map((value) => ({ value, label: outcomeDesk.month(value) }))} />
            <button type="submit" class="plain">{outcomeDesk.show}</button>
          </form>
          <p class="soft">{outcomeDesk.month(month)}. {outcomeDesk.note}</p>
          {units.length === 0 ? <EmptyState title={outcomeDesk.none} next={outcomeDesk.noneNext} /> : <Results units={units} name={(id) => locality.units.get(id)?.name ?? id} />}
        </>
      ),
    }));
  });
}

function Results({ units, name }: { units: readonly UnitOutcomes[]; name: (unitId: string) => string }) {
  const { cells, rowTotals } = hideSmallTable(units.map(countsOf));
  const refusals = hideSmallTable(units.map(({ refusals: byReason }) => [Object.values(byReason).reduce((sum, n) => sum + n, 0)]));
  return (
    <CardTable caption={outcomeDesk.title} rows={units.map((unit, row) => ({
      cells: [
        { label: outcomeDesk.unit, content: name(unit.unitId) },
        { label: outcomeDesk.ended, content: shown(rowTotals[row]) },
        ...verdicts.map((verdict, column) => ({ label: verdictWords[verdict], content: shown(cells[row]?.[column]) })),
        { label: outcomeDesk.lowRated, content: shown(cells[row]?.[verdicts.length]) },
        { label: outcomeDesk.notYet, content: shown(cells[row]?.[verdicts.length + 1]) },
        { label: outcomeDesk.refusals, content: shown(refusals.cells[row]?.[0]) },
      ],
    }))} />
  );
}

/** This month of Vietnam and the eleven before it, newest first. */
function lastMonths(now: Date): string[] {
  const [year, month] = vietnamDay(now).split("-").map(Number);
  return Array.from({ length: 12 }, (_, back) => new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 - back, 1)).toISOString().slice(0, 7));
}

/** Verdicts, low marks, and what nobody has judged yet: together all that ended. */
function countsOf(unit: UnitOutcomes): number[] {
  const judged = verdicts.map((verdict) => unit.verdicts[verdict] ?? 0);
  return [...judged, unit.lowRated, unit.ended - unit.lowRated - judged.reduce((sum, n) => sum + n, 0)];
}

const shown = (count: ShownCount | undefined): string => (count === null || count === undefined ? outcomeDesk.few : String(count));
