import { type Context, Hono } from "hono";
import { type KeptConflict, listConflicts, settleConflict } from "../../answer/conflict-store.ts";
import { Chip, EmptyState, Note } from "../../public/look/parts.tsx";
import { conflictWords as words } from "../../text/conflicts.ts";
import { shortDay } from "../../text/pages.ts";
import { formValues } from "../act-form.ts";
import { FormKey, consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleContext, ConsoleEnv } from "../session.tsx";
import { DeskHead, clauseAddress } from "./answer-parts.tsx";

/** GET /console/tra-loi/venh-nhau · POST …/venh-nhau/da-xem. Administrators only. */
export function conflictPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => list(c, null));

  pages.post("/da-xem", async (c) => {
    const values = await formValues(c);
    const id = values["id"] ?? "";
    const note = (values["note"] ?? "").trim().slice(0, 500);
    if (note.length < LEAST_NOTE) return list(c, { id, note });
    await settleConflict(services(c).knowledge, { id, note: services(c).answers.redact(note), by: c.get("cadre").id, now: now() });
    return c.redirect("/console/tra-loi/venh-nhau?xong=1", 303);
  });

  async function list(c: ConsoleContext, failed: { id: string; note: string } | null): Promise<Response> {
    const conflicts = await listConflicts(services(c).knowledge);
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "answers",
      children: (
        <>
          <DeskHead tab="conflicts" title={words.title} role={c.get("cadre").role} />
          <p>{words.intro}</p>
          {c.req.query("xong") === "1" ? <Note tone="done" role="status"><p>{words.settledDone}</p></Note> : null}
          {conflicts.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : conflicts.map((conflict, i) => <ConflictCard c={c} conflict={conflict} place={i} failed={failed?.id === conflict.id ? failed.note : null} />)}
        </>
      ),
    }), failed === null ? 200 : 422);
  }

  return pages;
}

const LEAST_NOTE = 5;

function ConflictCard({ c, conflict, place, failed }: { c: ConsoleContext; conflict: KeptConflict; place: number; failed: string | null }) {
  return (
    <article class="card">
      <h2>{words.kinds[conflict.kind]}</h2>
      <p class="chips"><Chip tone={conflict.settled === null ? "late" : "quiet"}>{words.times(conflict.times)}</Chip> <span class="small soft">{words.period(shortDay(conflict.firstAt), shortDay(conflict.lastAt))}</span></p>
      <ul class="plain-list">
        {conflict.clauses.map(({ clauseId, label, validity, value }) => <li><a href={clauseAddress(clauseId)}>{label}</a>, {validity}. <strong>{words.says(value)}</strong></li>)}
      </ul>
      <p><span class="label">{words.question}</span> {conflict.question}</p>
      {conflict.settled === null ? <SettleForm c={c} id={conflict.id} place={place} failed={failed} /> : <p class="soft">{words.settled(conflict.settled.note)}</p>}
    </article>
  );
}

function SettleForm({ c, id, place, failed }: { c: ConsoleContext; id: string; place: number; failed: string | null }) {
  const field = `ket-qua-${place}`;
  return (
    <details class="act" open={failed !== null}>
      <summary>{words.settle}</summary>
      <form method="post" action="/console/tra-loi/venh-nhau/da-xem">
        <FormKey c={c} />
        <input type="hidden" name="id" value={id} />
        {failed === null ? null : <Note tone="wrong" role="alert"><p>{words.noteMissing}</p></Note>}
        <p class="hint">{words.settleHint}</p>
        <div class="field"><label for={field}>{words.note}</label><input type="text" id={field} name="note" required maxlength={500} value={failed ?? ""} /></div>
        <button type="submit">{words.settleSend}</button>
      </form>
    </details>
  );
}
