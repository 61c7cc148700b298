import { type Context, Hono } from "hono";
import { type ShownMonth, type ShownOutcomes, shownOutcomes, verdicts } from "../cases/shown-outcomes.ts";
import type { ShownCount } from "../cases/small-counts.ts";
import { CardTable, EmptyState, Select } from "../public/look/parts.tsx";
import { vietnamDay } from "../text/dates.ts";
import { rangeWords, resultCounts } from "../text/result-counts.ts";
import { outcomeDesk, verdictWords } from "../text/verdicts.ts";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

/** GET /console/ket-qua?thang=2026-11: how matters ended by the citizens' word, unit by unit below whoever looks. Small numbers are hidden. */
export function resultPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().get("/", async (c) => {
    const { cases, locality } = services(c);
    const asked = c.req.query("thang") ?? "";
    const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : vietnamDay(now()).slice(0, 7);
    const results = await shownOutcomes(cases, locality, c.get("cadre"), month, now());
    return c.html(consoleFrame(c, services(c), {
      title: outcomeDesk.title,
      room: "results",
      children: (
        <>
          <h1>{outcomeDesk.title}</h1>
          <form method="get" class="row jump">
            <Select name="thang" label={outcomeDesk.pick} value={month} options={lastMonths(now()).map((value) => ({ value, label: outcomeDesk.month(value) }))} />
            <button type="submit" class="plain">{outcomeDesk.show}</button>
          </form>
          <details class="more">
            <summary>{outcomeDesk.howToRead}</summary>
            <ul>{[outcomeDesk.note, resultCounts.hidden, ...(results.closed ? [] : [resultCounts.inSteps])].map((line) => <li>{line}</li>)}</ul>
          </details>
          {results.units.length === 0 ? <EmptyState title={outcomeDesk.none} next={outcomeDesk.noneNext} /> : <Results month={results} name={(id) => locality.units.get(id)?.name ?? id} />}
        </>
      ),
    }));
  });
}

function Results({ month: { units, all, closed }, name }: { month: ShownMonth; name: (unitId: string) => string }) {
  const shown = (count: ShownCount): string => (count === null ? outcomeDesk.few : closed ? String(count) : rangeWords(count));
  const number = (label: string, count: ShownCount) => ({ label, content: shown(count), less: count === 0 });
  const row = (unit: string, counts: ShownOutcomes) => ({
    cells: [
      { label: outcomeDesk.unit, content: <strong>{unit}</strong> },
      number(outcomeDesk.ended, counts.ended),
      ...verdicts.map((verdict) => number(verdictWords[verdict], counts.verdicts[verdict])),
      number(outcomeDesk.lowRated, counts.lowRated),
      number(outcomeDesk.notYet, counts.notJudged),
      number(outcomeDesk.refusals, counts.refusals),
    ],
  });
  const [told, few] = [units.filter(tellsANumber), units.filter((unit) => !tellsANumber(unit))];
  const rows = [...(all === null ? [] : [row(resultCounts.all, all)]), ...told.map((unit) => row(name(unit.unitId), unit))];
  return (
    <>
      {rows.length === 0 ? <p>{outcomeDesk.noneShown}</p> : <div class="count-list"><CardTable caption={outcomeDesk.title} rows={rows} /></div>}
      {few.length === 0 ? null : (
        <details class="more">
          <summary>{outcomeDesk.tooFew(few.length)}</summary>
          <div class="count-list"><CardTable caption={outcomeDesk.tooFew(few.length)} rows={few.map((unit) => row(name(unit.unitId), unit))} /></div>
        </details>
      )}
    </>
  );
}

/** Whether anything but noughts may be shown of it. */
function tellsANumber({ ended, verdicts: judged, lowRated, notJudged, refusals }: ShownOutcomes): boolean {
  return [ended, ...Object.values(judged), lowRated, notJudged, refusals].some((count) => count !== null && count > 0);
}

/** This month of Vietnam and the eleven before it, newest first. */
function lastMonths(now: Date): string[] {
  const [year, month] = vietnamDay(now).split("-").map(Number);
  return Array.from({ length: 12 }, (_, back) => new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 - back, 1)).toISOString().slice(0, 7));
}
