import { type Context, Hono } from "hono";
import { privacyWords, type RetentionPeriods } from "../text/pages.ts";
import { retentionOf } from "./retention.ts";
import { EmergencyNumbers, frame } from "./look/frame.tsx";
import { CardTable } from "./look/parts.tsx";
import type { PublicServices } from "./services.ts";

/** GET /rieng-tu: what is kept of a person, why, how long, and how to have it erased (domain.md §6.2). */
export function privacyPage(services: (c: Context) => PublicServices): Hono {
  return new Hono().get("/", (c) => {
    const { operatorName, locality } = services(c);
    return c.html(frame({ title: privacyWords.title, operatorName, current: "privacy", children: <Privacy operatorName={operatorName} periods={retentionOf(locality)} /> }));
  });
}

function Privacy({ operatorName, periods }: { operatorName: string; periods: RetentionPeriods }) {
  return (
    <>
      <h1>{privacyWords.title}</h1>
      <p>{privacyWords.lead(operatorName)}</p>
      <h2>{privacyWords.keptTitle}</h2>
      <CardTable caption={privacyWords.keptTitle} rows={privacyWords.rows(periods).map((row) => ({
        cells: [
          { label: privacyWords.what, content: <strong>{row.what}</strong> },
          { label: privacyWords.why, content: row.why },
          { label: privacyWords.howLong, content: row.howLong },
        ],
      }))} />
      <h2>{privacyWords.neverTitle}</h2>
      <List items={privacyWords.never} />
      <p>{privacyWords.neverNote}</p>
      <h2>{privacyWords.whoTitle}</h2>
      <List items={privacyWords.who} />
      <h2>{privacyWords.aiTitle}</h2>
      <List items={privacyWords.ai} />
      <h2>{privacyWords.rightsTitle}</h2>
      <p>{privacyWords.rightsIntro}</p>
      <ul>{privacyWords.rights.map(({ say, does }) => <li><strong>{say}</strong>: {does}</li>)}</ul>
      <p class="soft">{privacyWords.rightsLaw}</p>
      <h2>{privacyWords.cookieTitle}</h2>
      <p>{privacyWords.cookie}</p>
      <EmergencyNumbers />
    </>
  );
}

function List({ items }: { items: readonly string[] }) {
  return <ul>{items.map((item) => <li>{item}</li>)}</ul>;
}
