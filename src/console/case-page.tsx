import { type Context, Hono } from "hono";
import type { ActRefusal } from "../cases/act.ts";
import { isOpen } from "../cases/case-states.ts";
import { findCaseFor, recordView } from "../cases/case-store.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { keptWords, lifeWords } from "../text/case-life.ts";
import { actWords, caseWords, consoleWords } from "../text/console.ts";
import { type ActName, type FormValues, actOf, caseActs, formValues, performAct } from "./act-form.ts";
import type { FailedForm } from "./act-forms.tsx";
import { loadCasePage } from "./case-page-data.ts";
import { casePrint } from "./case-print.tsx";
import { retagPost } from "./case-reading.tsx";
import { splitPost } from "./case-split.tsx";
import { CaseView } from "./case-view.tsx";
import { consoleFrame } from "./console-frame.tsx";
import { KeptWords } from "./kept-words.tsx";
import { askedState } from "./openings/opening-pages.tsx";
import { actsWithPhotos, withPhotos } from "./posted-photos.ts";
import { startedForm } from "./reply-help.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";
import { whyNot } from "./why-not.ts";

/**
 * GET /console/cases/:code · /:code/in (to be printed) · /:code/photos/:photo ·
 * POST /:code/{accept,ask,transfer,answer,refuse,guide,extend,hide,note,task,merge,unmerge,report} · /:code/{retag,split}
 */
export function casePages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/:code", async (c) => {
    const { cases, locality } = services(c);
    const code = c.req.param("code");
    const page = await casePage(c, code, { failed: null, done: c.req.query("xong") });
    await recordView(cases, locality, c.get("cadre"), code, now());
    return page;
  });

  pages.get("/:code/in", (c) => casePrint(c, services(c), now()));

  pages.get("/:code/photos/:photo", async (c) => {
    const { cases, locality, casePhoto, operatorName } = services(c);
    const found = await findCaseFor(cases, locality, c.get("cadre"), c.req.param("code"));
    const photo = found === null ? null : await casePhoto(found.case.id, c.req.param("photo"));
    if (photo === null) return notHere(c, operatorName);
    // Nothing keeps it but the screen it is shown on.
    return c.body(photo.body, 200, { "Content-Type": photo.mediaType, "Cache-Control": "private, no-store", "Content-Disposition": "inline" });
  });

  for (const name of caseActs) {
    pages.post(`/:code/${name}`, async (c) => {
      const { cases: db, locality, notify } = services(c);
      const cadre = c.get("cadre");
      const code = c.req.param("code");
      const posted = await postedValues(c, code, name);
      if (posted.wrong !== null) return again(c, code, { act: name, why: [posted.wrong], personalData: false, values: posted.values });
      const act = await actOf(posted.values, now());
      const done = await performAct(name, { db, locality, cadre, code }, posted.values, act);
      if (!done.ok) return notDone(c, code, name, posted.values, done.reason);
      await notify(await noticesOfAct(db, act.actId));
      const stillSeen = (await findCaseFor(db, locality, cadre, code)) !== null;
      return c.redirect(stillSeen ? `/console/cases/${done.value.code}?xong=${name}` : `/console?da-chuyen=${done.value.code}`, 303);
    });
  }

  pages.post("/:code/retag", retagPost(services, now));
  pages.post("/:code/split", splitPost(services, now));

  /** Photos are laid ready before the act is tried, so that a form that is not taken does not ask for them again. */
  async function postedValues(c: ConsoleContext, code: string, name: ActName): Promise<{ values: FormValues; wrong: string | null }> {
    const { cases, locality, keepProof } = services(c);
    const values = await formValues(c);
    if (!actsWithPhotos.has(name) || keepProof === undefined) return { values, wrong: null };
    const found = await findCaseFor(cases, locality, c.get("cadre"), code);
    return found === null ? { values, wrong: null } : withPhotos(c, values, found.case.id, keepProof, now());
  }

  /** Every word that was written comes back, also where the case is no longer theirs to see. */
  async function notDone(c: ConsoleContext, code: string, act: ActName, values: FormValues, reason: ActRefusal): Promise<Response> {
    const { cases, locality } = services(c);
    const found = await findCaseFor(cases, locality, c.get("cadre"), code);
    return again(c, code, found === null ? { act, why: [consoleWords.notFoundNext], personalData: false, values } : { act, ...whyNot(act, values, found.case, locality, reason), values });
  }

  async function again(c: ConsoleContext, code: string, failed: FailedForm): Promise<Response> {
    const { cases, locality, operatorName } = services(c);
    if ((await findCaseFor(cases, locality, c.get("cadre"), code)) !== null) return casePage(c, code, { failed, done: undefined });
    if ((failed.values["text"] ?? "").trim() === "") return notHere(c, operatorName);
    return c.html(consoleFrame(c, services(c), {
      title: keptWords.goneTitle,
      room: "cases",
      children: <><h1>{keptWords.goneTitle}</h1><KeptWords values={failed.values} why={[consoleWords.notFoundNext]} /><p><a class="button plain" href="/console">{consoleWords.home}</a></p></>,
    }), 404);
  }

  async function casePage(c: ConsoleContext, code: string, state: { failed: FailedForm | null; done: string | undefined }): Promise<Response> {
    const data = await loadCasePage(services(c), c.get("cadre"), code, now());
    if (data === null) return notHere(c, services(c).operatorName);
    const { case: item, mayAct } = data.found;
    const wanted = { template: c.req.query("mau"), clauses: c.req.query("tim-van-ban") === "1" };
    const started = mayAct && isOpen(item.status) && state.failed === null ? await startedForm(wanted, item, services(c), now()) : null;
    const searched = wanted.clauses ? (started === null ? "none" : "found") : null;
    const done = state.done !== undefined && (actWords.done[state.done] ?? lifeWords.done[state.done]) !== undefined ? state.done : null;
    return c.html(consoleFrame(c, services(c), {
      title: `${caseWords.title} ${item.code}`,
      room: "cases",
      draftsDone: [...(done === null ? [] : [`${item.code}/${done}`]), ...(askedState(c.req.query("niem-phong")).done === null ? [] : [`${item.code}/niem-phong`])],
      children: <CaseView c={c} services={services(c)} data={data} now={now()} failed={state.failed} started={started} searched={searched} done={done} />,
    }), state.failed === null ? 200 : 422);
  }

  return pages;
}
