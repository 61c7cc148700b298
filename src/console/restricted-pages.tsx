import { type Context, Hono } from "hono";
import { answerRestricted, findRestrictedFor, listRestrictedFor } from "../cases/restricted.ts";
import { CaseCard } from "../public/look/case-parts.tsx";
import { CardTable, EmptyState, Note } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { actRefusalWords, restrictedStatusWords } from "../text/cases.ts";
import { caseWords, restrictedWords as words } from "../text/console.ts";
import { shortDay } from "../text/pages.ts";
import { actOf, formValues } from "./act-form.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";

/**
 * GET /console/restricted · GET /console/restricted/:id · POST /console/restricted/:id/reply.
 * The store decides who may know of which item; for everybody else there is none.
 */
export function restrictedPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { cases, restrictedSealer, locality } = services(c);
    const items = await listRestrictedFor(cases, restrictedSealer, locality, c.get("cadre"));
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "restricted",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          {items.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : (
            <CardTable caption={words.title} rows={items.map((item) => ({
              cells: [
                { label: words.received, content: <a href={`/console/restricted/${item.id}`}><strong>{shortDay(item.receivedOn)}</strong></a> },
                { label: words.field, content: fieldNames(item.fields, services(c)) },
                { label: words.area, content: item.areaCode === null ? caseWords.noPlace : locality.areaName(item.areaCode) },
                { label: words.status, content: restrictedStatusWords[item.status] },
              ],
            }))} />
          )}
        </>
      ),
    }));
  });

  pages.get("/:id", (c) => itemPage(c, c.req.param("id"), { done: c.req.query("xong") === "1", why: null, text: null }));

  pages.post("/:id/reply", async (c) => {
    const { cases, locality } = services(c);
    const id = c.req.param("id");
    const values = await formValues(c);
    const done = await answerRestricted(cases, locality, c.get("cadre"), id, values["text"] ?? "", await actOf(values, now()));
    if (!done.ok) return itemPage(c, id, { done: false, why: actRefusalWords[done.reason], text: values["text"] ?? "" });
    return c.redirect(`/console/restricted/${id}?xong=1`, 303);
  });

  async function itemPage(c: ConsoleContext, id: string, state: { done: boolean; why: string | null; text: string | null }): Promise<Response> {
    const { cases, restrictedSealer, locality, operatorName } = services(c);
    const item = await findRestrictedFor(cases, restrictedSealer, locality, c.get("cadre"), id, now());
    if (item === null) return notHere(c, operatorName);
    return c.html(consoleFrame(c, services(c), {
      title: words.item,
      room: "restricted",
      children: (
        <>
          <h1>{words.item}</h1>
          {state.done ? <Note tone="done" role="status"><p>{words.done}</p></Note> : null}
          <Note tone="caution"><p>{words.caution}</p></Note>
          <CaseCard rows={[
            [words.received, shortDay(item.receivedOn)],
            [words.field, fieldNames(item.fields, services(c))],
            [words.area, item.areaCode === null ? caseWords.noPlace : locality.areaName(item.areaCode)],
            [words.receiver, locality.units.get(item.receiverUnitId)?.name ?? item.receiverUnitId],
            [words.status, restrictedStatusWords[item.status]],
          ]} />
          <h2>{words.text}</h2>
          <p class="quote">{item.text}</p>
          <form method="post" action={`/console/restricted/${item.id}/reply`}>
            <FormKey c={c} actId={randomText(12)} />
            {state.why === null ? null : <Note tone="wrong" role="alert"><p>{state.why}</p></Note>}
            <div class="field">
              <label for="tra-loi-kin">{words.reply}</label>
              <p class="hint" id="tra-loi-kin-goi-y">{words.replyHint}</p>
              <textarea id="tra-loi-kin" name="text" required maxlength={2000} aria-describedby="tra-loi-kin-goi-y">{state.text ?? item.reply ?? ""}</textarea>
            </div>
            <button type="submit">{words.send}</button>
          </form>
        </>
      ),
    }), state.why === null ? 200 : 422);
  }

  return pages;
}

function fieldNames(fields: readonly string[], { locality }: ConsoleServices): string {
  return fields.map((field) => locality.fields.get(field)?.name ?? field).join(", ");
}
