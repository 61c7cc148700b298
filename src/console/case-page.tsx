import { type Context, Hono } from "hono";
import { photosOf } from "../cases/attachment-store.ts";
import { recordView, findCaseFor } from "../cases/case-store.ts";
import type { ActRefusal } from "../cases/act.ts";
import { parseCaseCode } from "../cases/case-code.ts";
import { lastPosition } from "../cases/event-chain-store.ts";
import { tasksOf } from "../cases/case-task-store.ts";
import { casesAlong, leadCodeOf } from "../cases/joined-case-store.ts";
import { readingOf } from "../cases/case-reading-store.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { publishWordOf } from "../cases/publish-words-store.ts";
import { actWords, caseWords, consoleWords } from "../text/console.ts";
import { keptWords, lifeWords } from "../text/case-life.ts";
import { type ActName, type FormValues, actOf, caseActs, formValues, performAct } from "./act-form.ts";
import type { FailedForm } from "./act-forms.tsx";
import { CasesAlong } from "./case-along.tsx";
import { CaseReadingPart, retagPost } from "./case-reading.tsx";
import { CaseContact } from "./contact-page.tsx";
import { isOpen } from "../cases/case-states.ts";
import { solvedElsewhere } from "../cases/solved-elsewhere.ts";
import { ReplyHelp, startedForm } from "./reply-help.tsx";
import { KeptWords } from "./kept-words.tsx";
import { whyNot } from "./why-not.ts";
import { CaseTasks } from "./case-tasks.tsx";
import { taskLink } from "../public/task-link.ts";
import { CasePhotos } from "./case-photos.tsx";
import { CasePublishWord } from "./case-publish-word.tsx";
import { CaseOpenings } from "./openings/case-openings.tsx";
import { askedState } from "./openings/opening-pages.tsx";
import { CaseView } from "./case-view.tsx";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";
import { cadreNames } from "./cadre-names.ts";

/** Of those who told of the same matter. */
const mostShown = 50;

/** GET /console/cases/:code · POST /console/cases/:code/{accept,ask,transfer,answer,refuse,guide,extend,hide,note,task,merge,unmerge,report} */
export function casePages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/:code", async (c) => {
    const { cases, locality } = services(c);
    const code = c.req.param("code");
    const page = await casePage(c, code, { failed: null, done: c.req.query("xong") });
    await recordView(cases, locality, c.get("cadre"), code, now());
    return page;
  });

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
      const values = await formValues(c);
      const act = await actOf(values, now());
      const done = await performAct(name, { db, locality, cadre, code }, values, act);
      if (!done.ok) return notDone(c, code, name, values, done.reason);
      await notify(await noticesOfAct(db, act.actId));
      const stillSeen = (await findCaseFor(db, locality, cadre, code)) !== null;
      return c.redirect(stillSeen ? `/console/cases/${done.value.code}?xong=${name}` : `/console?da-chuyen=${done.value.code}`, 303);
    });
  }

  pages.post("/:code/retag", retagPost(services, now));

  /** Every word that was written comes back, also where the case is no longer theirs to see. */
  async function notDone(c: ConsoleContext, code: string, act: ActName, values: FormValues, reason: ActRefusal): Promise<Response> {
    const { cases, locality, operatorName } = services(c);
    const found = await findCaseFor(cases, locality, c.get("cadre"), code);
    if (found !== null) return casePage(c, code, { failed: { act, ...whyNot(act, values, found.case, locality, reason), values }, done: undefined });
    if ((values["text"] ?? "").trim() === "") return notHere(c, operatorName);
    return c.html(consoleFrame(c, services(c), {
      title: keptWords.goneTitle,
      room: "cases",
      children: <><h1>{keptWords.goneTitle}</h1><KeptWords values={values} why={[consoleWords.notFoundNext]} /><p><a class="button plain" href="/console">{consoleWords.home}</a></p></>,
    }), 404);
  }

  async function casePage(c: ConsoleContext, code: string, state: { failed: FailedForm | null; done: string | undefined }): Promise<Response> {
    const { cases, locality, operatorName, personal } = services(c);
    // Before the case is read: what comes in between is then told as news, not taken as seen.
    const seen = await lastPosition(cases, parseCaseCode(code, locality.casePrefix) ?? "");
    const found = await findCaseFor(cases, locality, c.get("cadre"), code);
    if (found === null) return notHere(c, operatorName);
    const [along, leadCode, photos] = await Promise.all([casesAlong(cases, found.case.id, mostShown), leadCodeOf(cases, found.case.id), photosOf(cases, found.case.id)]);
    const tasks = await tasksOf(cases, found.case.id);
    const links = new Map(await Promise.all((found.mayAct ? tasks : []).filter((task) => task.expiresAt !== null && task.doneAt === null && task.expiresAt > now().toISOString()).map(async (task) => [task.id, await taskLink(services(c), task.id)] as const)));
    const wanted = { template: c.req.query("mau"), clauses: c.req.query("tim-van-ban") === "1" };
    const [started, elsewhere] = found.mayAct && isOpen(found.case.status)
      ? await Promise.all([state.failed === null ? startedForm(wanted, found.case, services(c), now()) : null, solvedElsewhere(cases, locality, c.get("cadre"), found.case, now())])
      : [null, []];
    const [names, reading] = await Promise.all([cadreNames(cases, found.events.map((event) => event.actor)), readingOf(cases, found.case.id)]);
    const done = state.done !== undefined && (actWords.done[state.done] ?? lifeWords.done[state.done]) !== undefined ? state.done : undefined;
    return c.html(consoleFrame(c, services(c), {
      title: `${caseWords.title} ${found.case.code}`,
      room: "cases",
      draftsDone: done === undefined ? undefined : `${found.case.code}/${done}`,
      children: <CaseView c={c} found={found} locality={locality} names={names} now={now()} failed={state.failed} started={started} seen={seen} done={done ?? null} photos={<><CasePhotos code={found.case.code} photos={photos} /><CasePublishWord word={await publishWordOf(cases, found.case.id)} /><CaseReadingPart c={c} item={found.case} reading={reading} locality={locality} mayAct={found.mayAct} told={c.req.query("xep-lai")} /></>} along={<><CaseContact c={c} code={found.case.code} given={found.mayAct && (await personal?.hasContact(found.case.code)) === true} /><CaseTasks c={c} item={found.case} tasks={tasks} locality={locality} links={links} mayReport={(task) => c.get("cadre").role !== "auditor" && (found.mayAct || (task.unitId !== null && locality.units.within(c.get("cadre").unitId, task.unitId)))} />{found.mayAct ? <ReplyHelp item={found.case} locality={locality} elsewhere={elsewhere} searched={wanted.clauses ? (started === null ? "none" : "found") : null} /> : null}<CasesAlong c={c} along={along} leadCode={leadCode} mayAct={found.mayAct} /><CaseOpenings c={c} services={services(c)} item={found.case} photos={photos} now={now()} state={askedState(c.req.query("niem-phong"))} /></>} />,
    }), state.failed === null ? 200 : 422);
  }

  return pages;
}
