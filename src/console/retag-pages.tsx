import { type Context, Hono } from "hono";
import { dayOf } from "../cases/calendar.ts";
import { csvLine } from "../cases/export-cases.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { type Retag, retagsFor } from "../cases/retag-store.ts";
import { log } from "../log.ts";
import { CardTable, EmptyState, Select } from "../public/look/parts.tsx";
import { kindWords, roleWords, urgencyWords } from "../text/cases.ts";
import { momentWords } from "../text/pages.ts";
import { retagWords as words } from "../text/retags.ts";
import { tagsDetail } from "./case-reading.tsx";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

/** GET /console/xep-lai?ngay=30|90|365 · GET /console/xep-lai/xep-lai.csv?ngay=: what cadres sorted anew. For administrators. */
export function retagPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { cases, locality } = services(c);
    const days = daysAsked(c.req.query("ngay"));
    const retags = await retagsFor(cases, locality, c.get("cadre"), since(now(), days), mostRead);
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "retags",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <form class="row jump" method="get" action="/console/xep-lai">
            <Select name="ngay" label={words.since} value={days} options={Object.entries(words.periods).map(([value, label]) => ({ value, label }))} />
            <button type="submit" class="plain">{words.look}</button>
          </form>
          {retags.length === 0 ? <EmptyState title={words.none} next={words.noneNext} /> : <Retags retags={retags} days={days} locality={locality} />}
        </>
      ),
    }));
  });

  pages.get("/xep-lai.csv", async (c) => {
    const { cases, locality } = services(c);
    const retags = await retagsFor(cases, locality, c.get("cadre"), since(now(), daysAsked(c.req.query("ngay"))), mostRead);
    const lines = [words.columns, ...retags.map((retag) => cellsOf(retag, locality))].map(csvLine);
    log.info("retags_exported", { lines: retags.length });
    // Excel takes a file without this mark for an old code page and garbles every accent.
    return c.body(`\ufeff${lines.join("")}`, 200, {
      "Content-Type": "text/csv; charset=utf-8", "Cache-Control": "private, no-store",
      "Content-Disposition": `attachment; filename="${words.fileName(dayOf(now(), locality.calendar))}.csv"`,
    });
  });

  return pages;
}

const mostRead = 5000;
const mostShown = 100;
const mostPairs = 10;

type Days = keyof typeof words.periods;

const daysAsked = (asked: string | undefined): Days => (asked === "30" || asked === "365" ? asked : "90");
const since = (now: Date, days: Days): Date => new Date(now.getTime() - Number(days) * 86_400_000);

function Retags({ retags, days, locality }: { retags: readonly Retag[]; days: Days; locality: CaseLocality }) {
  return (
    <>
      <p class="row"><a class="button plain" href={`/console/xep-lai/xep-lai.csv?ngay=${days}`}>{words.csv}</a></p>
      <h2>{words.often}</h2>
      <CardTable caption={words.often} rows={mostFrequent(retags, locality).map(([change, times]) => ({ cells: [{ label: words.change, content: change }, { label: words.times, content: String(times) }] }))} />
      <h2>{words.all}</h2>
      <div class="line-list">
        <CardTable caption={words.all} rows={retags.slice(0, mostShown).map((retag) => ({
          cells: [
            { label: words.change, content: tagsDetail(retag, locality) },
            { label: words.matter, content: <a class="code" href={`/console/cases/${retag.code}`}>{retag.code}</a> },
            { label: words.by, content: retag.role === null ? null : roleWords[retag.role] },
            { label: words.at, content: momentWords(retag.at) },
          ],
        }))} />
      </div>
      {retags.length <= mostShown ? null : <p class="soft">{words.cut(mostShown)}</p>}
    </>
  );
}

/** The same change of labels counted together, the most frequent first. */
function mostFrequent(retags: readonly Retag[], locality: CaseLocality): [string, number][] {
  const times = new Map<string, number>();
  for (const retag of retags) {
    const change = tagsDetail(retag, locality);
    times.set(change, (times.get(change) ?? 0) + 1);
  }
  return [...times].toSorted(([oneChange, one], [otherChange, other]) => other - one || oneChange.localeCompare(otherChange, "vi")).slice(0, mostPairs);
}

function cellsOf({ at, code, before, after, role }: Retag, locality: CaseLocality): string[] {
  const field = (id: string): string => locality.fields.get(id)?.name ?? id;
  return [
    momentWords(at), code, kindWords[before.kind], kindWords[after.kind], field(before.field), field(after.field),
    urgencyWords[before.urgency], urgencyWords[after.urgency], role === null ? "" : roleWords[role],
  ];
}
