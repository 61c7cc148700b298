import { type Context, Hono } from "hono";
import { findCaseFor } from "../cases/case-store.ts";
import { contactWords as words } from "../text/rights.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";

/** POST /console/cases/:code/contact: the number the citizen gave for this case, to those who have it in hand; each showing is logged. */
export function contactPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().post("/:code/contact", async (c) => {
    const { cases, locality, operatorName, personal } = services(c);
    const cadre = c.get("cadre");
    const found = await findCaseFor(cases, locality, cadre, c.req.param("code"));
    if (found === null || !found.mayAct || personal === undefined) return notHere(c, operatorName);
    const { code } = found.case;
    const phone = await personal.contact({ caseCode: code, openedBy: cadre.id, now: now() });
    // Shown in the answer itself, not behind a redirect: the number must not have an address of its own.
    c.header("Cache-Control", "no-store");
    return c.html(consoleFrame(c, services(c), {
      title: words.title(code),
      room: "cases",
      children: (
        <>
          <h1>{words.title(code)}</h1>
          {phone === null ? <p>{words.none}</p> : <p><a class="button" href={`tel:${phone}`}>{phone}</a></p>}
          <p class="soft">{words.logged}</p>
          <p><a class="button plain" href={`/console/cases/${code}`}>{words.back}</a></p>
        </>
      ),
    }));
  });
}

/** On the case page, where a number was given and the cadre may act; nothing otherwise. */
export function CaseContact({ c, code, given }: { c: ConsoleContext; code: string; given: boolean }) {
  if (!given) return null;
  return (
    <form method="post" action={`/console/cases/${code}/contact`} class="contact">
      <FormKey c={c} />
      <p>{words.given} <span class="soft">{words.logged}</span></p>
      <button type="submit" class="plain">{words.show}</button>
    </form>
  );
}
