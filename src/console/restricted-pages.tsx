import { type Context, Hono } from "hono";
import type { Cadre } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { type OpenRestrictedItem, answerRestricted, findRestrictedFor, leaveRestricted, listRestrictedFor, passRestricted } from "../cases/restricted.ts";
import { CaseCard, Timeline } from "../public/look/case-parts.tsx";
import { CardTable, EmptyState, Note, Select } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { actRefusalWords, restrictedStatusWords } from "../text/cases.ts";
import { caseWords, restrictedWords as words } from "../text/console.ts";
import { shortDay } from "../text/pages.ts";
import { protectedDesk } from "../text/protected.ts";
import { actOf, formValues } from "./act-form.ts";
import { cadreNames } from "./cadre-names.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import { openingWords } from "../text/openings.ts";
import { SenderOpening } from "./openings/sender-opening.tsx";
import { keepsDraftBriefly } from "../public/keeps-draft.ts";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";
import { restrictedChoices } from "./unit-choices.ts";

type FormName = "reply" | "pass" | "leave";
interface PageState { done: string | null; failed: { form: FormName; why: string; text: string } | null }

/**
 * GET /console/restricted · GET /console/restricted/:id · POST /console/restricted/:id/{reply,pass,leave}.
 * The room of cases decides who may know of which item; for everybody else there is none.
 */
export function restrictedPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { cases, restrictedSealer, locality } = services(c);
    const items = await listRestrictedFor(cases, restrictedSealer, locality, c.get("cadre"));
    const done = listDone[c.req.query("xong") ?? ""];
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "restricted",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          {done === undefined ? null : <Note tone="done" role="status"><p>{done}</p></Note>}
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

  pages.get("/:id", (c) => itemPage(c, c.req.param("id"), { done: itemDone[c.req.query("xong") ?? ""] ?? null, failed: null }));

  pages.post("/:id/reply", async (c) => {
    const { cases, locality, restrictedSealer, sealed } = services(c);
    const id = c.req.param("id");
    const values = await formValues(c);
    const act = await actOf(values, now());
    const done = await answerRestricted(cases, restrictedSealer, locality, c.get("cadre"), id, values["text"] ?? "", act);
    if (!done.ok) return itemPage(c, id, failed("reply", done.reason, values));
    const told = (await sealed?.tellSender(id, act.actId)) === true;
    return c.redirect(`/console/restricted/${id}?xong=${told ? "bao" : "1"}`, 303);
  });

  pages.post("/:id/pass", async (c) => {
    const { cases, locality, restrictedSealer, notify } = services(c);
    const id = c.req.param("id");
    const values = await formValues(c);
    const act = await actOf(values, now());
    const done = await passRestricted(cases, restrictedSealer, locality, c.get("cadre"), id, values["toUnitId"] ?? "", values["text"] ?? "", act);
    if (!done.ok) return itemPage(c, id, failed("pass", done.reason, values));
    await notify(await noticesOfAct(cases, act.actId));
    return c.redirect("/console/restricted?xong=chuyen", 303);
  });

  pages.post("/:id/leave", async (c) => {
    const { cases, locality, restrictedSealer, notify } = services(c);
    const id = c.req.param("id");
    const values = await formValues(c);
    const act = await actOf(values, now());
    const done = await leaveRestricted(cases, restrictedSealer, locality, c.get("cadre"), id, values["text"] ?? "", act);
    if (!done.ok) return itemPage(c, id, failed("leave", done.reason, values));
    await notify(await noticesOfAct(cases, act.actId));
    return c.redirect("/console/restricted?xong=rut", 303);
  });

  async function itemPage(c: ConsoleContext, id: string, state: PageState): Promise<Response> {
    const { cases, restrictedSealer, locality, operatorName } = services(c);
    const item = await findRestrictedFor(cases, restrictedSealer, locality, c.get("cadre"), id, now());
    if (item === null) return notHere(c, operatorName);
    const names = await cadreNames(cases, item.log.map(({ actor }) => actor));
    return c.html(consoleFrame(c, services(c), {
      title: words.item,
      room: "restricted",
      draftsDone: state.done === null ? undefined : `kin/${id}/${c.req.query("xong") === "duong-ve" ? "duong-ve" : "reply"}`,
      children: (
        <>
          <h1>{words.item}</h1>
          {state.done === null ? null : <Note tone="done" role="status"><p>{state.done}</p></Note>}
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
          <Thread item={item} />
          <Form c={c} id={item.id} name="reply" failed={state.failed} label={words.reply} hint={words.replyHint} send={words.send} maxLength={2000} open />
          <SenderOpening c={c} services={services(c)} itemId={item.id} now={now()} />
          <Form c={c} id={item.id} name="pass" failed={state.failed} title={protectedDesk.pass} label={protectedDesk.passReason} hint={protectedDesk.passHint} send={protectedDesk.passSend} maxLength={1000}>
            <Select name="toUnitId" label={protectedDesk.passTo} empty={protectedDesk.pick} groups={restrictedChoices(locality, item)} required />
          </Form>
          <Form c={c} id={item.id} name="leave" failed={state.failed} title={protectedDesk.leave} label={protectedDesk.leaveReason} hint={protectedDesk.leaveHint} send={protectedDesk.leaveSend} maxLength={500} />
          <Log item={item} names={names} locality={locality} />
        </>
      ),
    }), state.failed === null ? 200 : 422);
  }

  return pages;
}

const listDone: Readonly<Record<string, string>> = { chuyen: protectedDesk.passed, rut: protectedDesk.left };
const itemDone: Readonly<Record<string, string>> = { "1": words.done, bao: protectedDesk.told, "duong-ve": openingWords.asked };

function failed(form: FormName, reason: keyof typeof actRefusalWords, values: Readonly<Record<string, string>>): PageState {
  return { done: null, failed: { form, why: actRefusalWords[reason], text: values["text"] ?? "" } };
}

function Thread({ item }: { item: OpenRestrictedItem }) {
  return (
    <section>
      <h2>{protectedDesk.thread}</h2>
      {item.messages.length === 0 ? <p class="soft">{protectedDesk.noThread}</p> : item.messages.map((message) => (
        <div>
          <p><strong>{message.fromSender ? protectedDesk.fromSender : protectedDesk.fromDesk}</strong> <span class="soft">{shortDay(message.saidOn)}</span></p>
          <p class="quote">{message.text}</p>
        </div>
      ))}
    </section>
  );
}

function Form({ c, id, name, failed: wrong, title, label, hint, send, maxLength, open, children }: {
  c: ConsoleContext; id: string; name: FormName; failed: PageState["failed"]; title?: string; label: string; hint: string; send: string; maxLength: number; open?: boolean; children?: unknown;
}) {
  const own = wrong?.form === name ? wrong : null;
  const field = `kin-${name}`;
  const form = (
    <form method="post" action={`/console/restricted/${id}/${name}`}>
      <FormKey c={c} actId={randomText(12)} />
      {own === null ? null : <Note tone="wrong" role="alert"><p>{own.why}</p></Note>}
      {children}
      <div class="field">
        <label for={field}>{label}</label>
        <p class="hint" id={`${field}-goi-y`}>{hint}</p>
        <textarea id={field} name="text" required maxlength={maxLength} {...keepsDraftBriefly(`kin/${id}/${name}/text`)} aria-describedby={`${field}-goi-y`}>{own?.text ?? ""}</textarea>
      </div>
      <button type="submit" {...(open === true ? {} : { class: "plain" })}>{send}</button>
    </form>
  );
  return open === true ? form : <details class="act" open={own !== null}><summary>{title}</summary>{form}</details>;
}

function Log({ item, names, locality }: { item: OpenRestrictedItem; names: ReadonlyMap<string, Cadre>; locality: CaseLocality }) {
  if (item.log.length === 0) return null;
  return (
    <section>
      <h2>{protectedDesk.log}</h2>
      <Timeline steps={item.log.map(({ kind, actor, text, at }) => {
        const cadre = names.get(actor);
        const unit = cadre === undefined ? undefined : locality.units.get(cadre.unitId)?.short;
        return { title: protectedDesk.logWords[kind], at, who: cadre === undefined ? caseWords.someone : [cadre.name, unit].filter(Boolean).join(", "), text, detail: null };
      })} />
    </section>
  );
}

function fieldNames(fields: readonly string[], { locality }: ConsoleServices): string {
  return fields.map((field) => locality.fields.get(field)?.name ?? field).join(", ");
}
