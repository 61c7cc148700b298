import { type Context, Hono } from "hono";
import { calendarOf, workingDaysBetween } from "../cases/calendar.ts";
import { type RedListed, redListFor } from "../cases/red-list-store.ts";
import { Chip, CardTable, EmptyState } from "../public/look/parts.tsx";
import { dayWords, statusWords } from "../text/cases.ts";
import { redListWords as words } from "../text/red-list.ts";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

/** GET /console/tre-nang: matters long past their day in the units below whoever looks, longest first. For those who answer for others' work. */
export function redListPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().get("/", async (c) => {
    const { cases, locality } = services(c);
    const listed = await redListFor(cases, locality, c.get("cadre"));
    const lateDays = ({ case: item }: RedListed): number => (item.dueAt === null ? 0 : workingDaysBetween(new Date(item.dueAt), now(), calendarOf(locality, item.handlerUnitId)));
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "red",
      children: (
        <>
          <h1>{words.title}</h1>
          <p class="soft">{words.intro}</p>
          {listed.length === 0 ? <EmptyState title={words.none} next={words.noneNext} /> : (
            <CardTable caption={words.title} rows={listed.map((entry) => ({
              late: true,
              cells: [
                { label: words.matter, content: <><a href={`/console/cases/${entry.case.code}`}>{entry.case.code}</a> <Chip tone="quiet">{statusWords[entry.case.status]}</Chip><span class="line">{entry.case.summary}</span></> },
                { label: words.holder, content: locality.units.get(entry.case.handlerUnitId)?.name ?? entry.case.handlerUnitId },
                { label: words.due, content: entry.case.dueAt === null ? "" : dayWords(entry.case.dueAt) },
                { label: words.late, content: words.lateDays(lateDays(entry)) },
                { label: words.since, content: dayWords(entry.since) },
              ],
            }))} />
          )}
        </>
      ),
    }));
  });
}
