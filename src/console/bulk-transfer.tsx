import type { Context } from "hono";
import { transferCase } from "../cases/act-on-case.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import type { Cadre } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { Note, Select } from "../public/look/parts.tsx";
import { actRefusalWords } from "../text/cases.ts";
import { bulkWords } from "../text/case-desk.ts";
import { consoleFrame } from "./console-frame.tsx";
import { actOf } from "./act-form.ts";
import { keepsDraft } from "../public/keeps-draft.ts";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext } from "./session.tsx";
import { deskChoices } from "./unit-choices.ts";

/** As many as a page of the list shows. */
export const MOST_AT_ONCE = 30;

/** Under the list, inside its form: where the marked cases go, and why. */
export function BulkTransfer({ locality, cadre }: { locality: CaseLocality; cadre: Cadre }) {
  return (
    <details class="more">
      <summary>{bulkWords.title}</summary>
      <p class="soft">{bulkWords.hint}</p>
      <Select name="toUnitId" label={bulkWords.to} empty="" groups={deskChoices(locality, cadre.unitId)} />
      <div class="field">
        <label for="vi-sao">{bulkWords.why}</label>
        <textarea id="vi-sao" name="text" rows={2} {...keepsDraft("chuyen-nhieu/text")}></textarea>
      </div>
      <button type="submit">{bulkWords.send}</button>
    </details>
  );
}

/**
 * POST /console/cases/chuyen-nhieu: each marked case is handed on by itself, under the same rules as on its own page; those that
 * could not be are named with the reason. The same form sent twice hands nothing on twice.
 */
export async function transferMarked(c: ConsoleContext, services: (c: Context) => ConsoleServices, now: () => Date): Promise<Response> {
  const { cases: db, locality, notify } = services(c);
  const body = await c.req.parseBody({ all: true });
  const one = (name: string): string => (typeof body[name] === "string" ? body[name].normalize("NFC").toWellFormed() : "");
  const marked = [body["code"] ?? []].flat().filter((value) => typeof value === "string");
  const codes = [...new Set(marked)].slice(0, MOST_AT_ONCE);
  const values = { actId: one("actId"), toUnitId: one("toUnitId"), text: one("text") };
  const moved: string[] = [];
  const kept: { code: string; why: string }[] = [];
  for (const code of codes) {
    const act = await actOf({ ...values, code }, now());
    const done = await transferCase(db, locality, c.get("cadre"), code, values.toUnitId, values.text, act);
    if (done.ok) {
      moved.push(code);
      await notify(await noticesOfAct(db, act.actId));
    } else kept.push({ code, why: actRefusalWords[done.reason] });
  }
  const unit = locality.units.get(values.toUnitId)?.name ?? "";
  return c.html(consoleFrame(c, services(c), {
    title: bulkWords.title,
    room: "cases",
    draftsDone: moved.length > 0 ? "chuyen-nhieu" : undefined,
    children: (
      <>
        <h1>{bulkWords.title}</h1>
        {moved.length > 0 ? <Note tone="done" role="status"><p>{bulkWords.done(moved.length, unit)}</p></Note> : <Note tone="caution" role="status"><p>{codes.length === 0 ? bulkWords.pickFirst : bulkWords.none}</p></Note>}
        {kept.length === 0 ? null : (
          <>
            <h2>{bulkWords.notDone}</h2>
            <ul>{kept.map(({ code, why }) => <li><span class="code">{code}</span>: {why}</li>)}</ul>
          </>
        )}
        <p><a class="button plain" href="/console">{bulkWords.back}</a></p>
      </>
    ),
  }), moved.length > 0 || kept.length === 0 ? 200 : 422);
}
