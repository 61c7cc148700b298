import { type Context, Hono } from "hono";
import { missingYear } from "../cases/calendar.ts";
import { listCampaigns } from "../cases/campaign-store.ts";
import { CardTable, EmptyState, Note } from "../public/look/parts.tsx";
import { calendarWords } from "../text/case-clocks.ts";
import { operationsWords as words } from "../text/console.ts";
import { guardName, guardTableWords } from "../text/guards.ts";
import { momentWords } from "../text/pages.ts";
import { sendingWords } from "../text/sending.ts";
import { campaignWords } from "../text/same-matter.ts";
import { AccountTrouble, SendErrors, SilentChannels, readChannelTroubles } from "./channel-troubles.tsx";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext, ConsoleEnv } from "./session.tsx";

const weekMs = 7 * 24 * 3_600_000;

/** GET /console/operations: messages that wait for a person · POST /console/operations/retry. Administrators only. */
export function operationPages(services: (c: Context) => ConsoleServices): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { operations, cases, locality } = services(c);
    const unentered = missingYear(locality.calendar, new Date());
    const [undelivered, parked, guards, campaigns] = await Promise.all([
      operations.undelivered(), operations.parked(), operations.guards(), listCampaigns(cases, new Date(Date.now() - weekMs), 50),
    ]);
    const { silences, errors } = await readChannelTroubles(cases, locality, new Date());
    const account = await services(c).officialAccount?.show().catch(() => null);
    const tried = c.req.query("thu-lai");
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "operations",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <p><a href="/console/operations/gui-tin">{sendingWords.link}</a></p>
          {unentered === null ? null : <Note tone="caution"><p><strong>{calendarWords.missing(unentered)}</strong></p><p>{calendarWords.remedy(unentered)}</p></Note>}
          {tried === undefined ? null : <Note tone={tried === "1" ? "done" : "caution"} role="status"><p>{tried === "1" ? words.retried : words.notRetried}</p></Note>}
          <SilentChannels silences={silences} />
          <AccountTrouble account={account ?? null} />
          <h2>{words.undelivered}</h2>
          {undelivered.length === 0 ? <EmptyState title={words.emptyUndelivered} next={words.emptyNext} /> : (
            <CardTable caption={words.undelivered} rows={undelivered.map((row) => ({
              cells: [
                { label: words.at, content: momentWords(row.at) },
                { label: words.channel, content: row.channel },
                { label: words.code, content: row.code },
                { label: words.attempts, content: row.attempts },
                { label: words.retry, content: <Retry c={c} row={row} />, action: true },
              ],
            }))} />
          )}
          <h2>{words.parked}</h2>
          {parked.length === 0 ? <EmptyState title={words.emptyParked} next={words.emptyNext} /> : (
            <CardTable caption={words.parked} rows={parked.map((row) => ({
              cells: [
                { label: words.at, content: momentWords(row.at) },
                { label: words.channel, content: row.channel },
                { label: words.code, content: row.error },
                { label: words.retry, content: <Retry c={c} row={row} />, action: true },
              ],
            }))} />
          )}
          <SendErrors errors={errors} />
          <h2>{campaignWords.title}</h2>
          <p>{campaignWords.intro}</p>
          {campaigns.length === 0 ? <EmptyState title={campaignWords.empty} next={campaignWords.emptyNext} /> : (
            <CardTable caption={campaignWords.title} rows={campaigns.map((row) => ({
              cells: [
                { label: campaignWords.first, content: momentWords(row.firstAt) },
                { label: campaignWords.last, content: momentWords(row.lastAt) },
                { label: campaignWords.accounts, content: row.accounts },
                { label: campaignWords.sample, content: <a class="code" href={`/console/cases/${row.code}`}>{row.code}</a> },
              ],
            }))} />
          )}
          <h2>{guardTableWords.title}</h2>
          <p>{guardTableWords.intro}</p>
          {guards.week.length === 0 ? <EmptyState title={guardTableWords.empty} next={guardTableWords.emptyNext} /> : (
            <CardTable caption={guardTableWords.title} rows={guards.week.map(({ guard, times }) => ({
              cells: [
                { label: guardTableWords.guard, content: guardName(guard) },
                { label: guardTableWords.today, content: guards.today.find((row) => row.guard === guard)?.times ?? 0 },
                { label: guardTableWords.week, content: times },
              ],
            }))} />
          )}
        </>
      ),
    }));
  });

  pages.post("/retry", async (c) => {
    const id = String((await c.req.parseBody())["id"] ?? "");
    const done = await services(c).operations.retry(id);
    return c.redirect(`/console/operations?thu-lai=${done ? "1" : "0"}`, 303);
  });

  return pages;
}

function Retry({ c, row }: { c: ConsoleContext; row: { id: string; channel: string; at: string } }) {
  return (
    <form method="post" action="/console/operations/retry">
      <FormKey c={c} />
      <input type="hidden" name="id" value={row.id} />
      <button type="submit" class="plain" aria-label={words.retryNamed(row.channel, momentWords(row.at))}>{words.retry}</button>
    </form>
  );
}
