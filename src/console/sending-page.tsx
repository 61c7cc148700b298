import { type Context, Hono } from "hono";
import { CardTable, EmptyState, Note } from "../public/look/parts.tsx";
import { budgetStopWords } from "../text/outbound.ts";
import { channelNames, sendingWords as words } from "../text/sending.ts";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

/** What one account has sent this month (Viet Nam's), and what it may still send. Money in đồng. */
export interface ChannelSending {
  channel: keyof typeof channelNames;
  /** "2026-11". */
  month: string;
  parts: number;
  paid: number;
  templates: number;
  dong: number;
  left: { parts: number; total: number } | null;
  /** People who have written, and how many the plan serves; null: any number. */
  people: { known: number; most: number } | null;
  /** Null: this channel never costs anything. */
  budget: number | null;
  stops: readonly { at: string; what: "stopped" | "resumed"; budget: number; spent: number }[];
}

/** GET /console/operations/gui-tin: messages and money by account. Administrators only, as the pages it lies under. */
export function sendingPages(services: (c: Context) => ConsoleServices): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().get("/", async (c) => {
    const sent = await services(c).operations.sending().catch(() => null);
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "operations",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          {sent === null ? <Note tone="caution"><p>{words.unread}</p></Note> : sent.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : sent.map((account) => <Account account={account} />)}
          <p><a href="/console/operations">{words.back}</a></p>
        </>
      ),
    }));
  });
}

function Account({ account }: { account: ChannelSending }) {
  const { channel, left, budget, stops } = account;
  const percent = left === null || left.total === 0 ? null : Math.round(((left.total - left.parts) / left.total) * 100);
  return (
    <section>
      <h2>{channelNames[channel]} · {words.month(account.month)}</h2>
      {percent !== null && percent >= warnFromPercent ? <Note tone="caution"><p>{words.running(percent)}</p></Note> : null}
      {account.people !== null && account.people.known >= account.people.most * (warnFromPercent / 100) ? <Note tone="caution"><p>{words.manyPeople}</p></Note> : null}
      <CardTable caption={channelNames[channel]} rows={[{
        cells: [
          { label: words.sent, content: words.messages(account.parts) },
          ...(account.people === null ? [] : [{ label: words.people, content: words.peopleOf(account.people.known, account.people.most) }]),
          { label: words.left, content: left === null ? words.unlimited : words.messages(left.parts) },
          ...(budget === null ? [] : [
            { label: words.paid, content: words.messages(account.paid) },
            { label: words.templates, content: words.messages(account.templates) },
            { label: words.spent, content: words.dong(account.dong) },
            { label: words.budget, content: budget === 0 ? words.none : words.dong(budget) },
          ]),
        ],
      }]} />
      {budget === null ? null : (
        <>
          <h3>{words.journal}</h3>
          {stops.length === 0 ? <p class="soft">{words.noStops}</p> : <ul>{stops.toReversed().map((stop) => <li>{budgetStopWords(stop)}</li>)}</ul>}
          <p class="soft">{words.raise}</p>
        </>
      )}
    </section>
  );
}

const warnFromPercent = 80;
