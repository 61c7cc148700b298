import { findCaseFor } from "../cases/case-store.ts";
import { redact } from "../language/redact.ts";
import { publicNamesOf } from "../cases/closing-gate.ts";
import { CaseCard, StatusChip } from "../public/look/case-parts.tsx";
import { frame } from "../public/look/frame.tsx";
import { printWords as words } from "../text/case-print.ts";
import { kindWords, urgencyWords } from "../text/cases.ts";
import { dayWords, momentWords } from "../text/pages.ts";
import { cardRows } from "./case-card.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, notHere } from "./session.tsx";

/**
 * GET /console/cases/:code/in: the card of a case on one sheet (việc gì – ở đâu – ai làm – bao giờ – mong muốn) with room for what was done.
 * Of the citizen only the summary and wish, masked once more: it will lie on a desk or go along in a pocket.
 */
export async function casePrint(c: ConsoleContext, services: ConsoleServices, now: Date): Promise<Response> {
  const { cases, locality, operatorName } = services;
  const found = await findCaseFor(cases, locality, c.get("cadre"), c.req.param("code") ?? "");
  if (found === null) return notHere(c, operatorName);
  const masked = (text: string): string => redact(text, publicNamesOf(locality)).text;
  const item = { ...found.case, summary: masked(found.case.summary), wish: found.case.wish === null ? null : masked(found.case.wish), placeText: found.case.placeText === null ? null : masked(found.case.placeText) };
  return c.html(await frame({
    title: words.title(item.code),
    operatorName,
    bodyClass: "sheet",
    navigation: <a href={`/console/cases/${item.code}`}>{words.back}</a>,
    children: (
      <>
        <h1>{words.heading} <span class="nowrap">{item.code}</span></h1>
        <p class="chips"><StatusChip status={item.status} /> {kindWords[item.kind]}{item.urgency === "thuong" ? "" : ` · ${urgencyWords[item.urgency]}`} · {item.fields.map((field) => locality.fields.get(field)?.name ?? field).join(", ")}</p>
        <CaseCard rows={[...cardRows(item, locality), [words.received, dayWords(item.openedAt)]]} />
        <section class="to-fill">
          <h2>{words.done}</h2>
          <p class="rule"></p><p class="rule"></p><p class="rule"></p>
          <p>{words.doneBy}: …………………………………</p>
        </section>
        <p class="small soft">{words.private} {words.printedAt(momentWords(now.toISOString()))}.</p>
        <p class="hint no-print">{words.how}</p>
      </>
    ),
  }));
}
