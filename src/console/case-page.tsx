import { type Context, Hono } from "hono";
import { photosOf } from "../cases/attachment-store.ts";
import { openOriginal, recordView, findCaseFor } from "../cases/case-store.ts";
import { casesAlong, leadCodeOf } from "../cases/joined-case-store.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { actRefusalWords } from "../text/cases.ts";
import { actWords, caseWords } from "../text/console.ts";
import { actOf, caseActs, formValues, performAct } from "./act-form.ts";
import type { FailedForm } from "./act-forms.tsx";
import { CasesAlong } from "./case-along.tsx";
import { CaseContact } from "./contact-page.tsx";
import { CasePhotos } from "./case-photos.tsx";
import { CaseView } from "./case-view.tsx";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";
import { cadreNames } from "./cadre-names.ts";

/** Of those who told of the same matter. */
const mostShown = 50;

/** GET /console/cases/:code · POST /console/cases/:code/{accept,ask,transfer,answer,refuse,guide,hide,original} */
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
      if (!done.ok) return casePage(c, code, { failed: { act: name, why: actRefusalWords[done.reason], values }, done: undefined });
      await notify(await noticesOfAct(db, act.actId));
      const stillSeen = (await findCaseFor(db, locality, cadre, code)) !== null;
      return c.redirect(stillSeen ? `/console/cases/${done.value.code}?xong=${name}` : `/console?da-chuyen=${done.value.code}`, 303);
    });
  }

  pages.post("/:code/original", async (c) => {
    const { cases, locality, caseSealer, operatorName } = services(c);
    const code = c.req.param("code");
    const values = await formValues(c);
    const opened = await openOriginal(cases, caseSealer, locality, c.get("cadre"), code, values["text"] ?? "", await actOf(values, now()));
    if (!opened.ok) {
      if (opened.reason === "not_found") return notHere(c, operatorName);
      return casePage(c, code, { failed: { act: "original", why: actRefusalWords[opened.reason], values }, done: undefined });
    }
    // Shown in the answer itself, not behind a redirect: the text must not have an address of its own.
    return c.html(consoleFrame(c, services(c), {
      title: actWords.originalTitle(code),
      room: "cases",
      draftsDone: `${code}/original`,
      children: (
        <>
          <h1>{actWords.originalTitle(code)}</h1>
          <p class="soft">{actWords.originalNote}</p>
          <p class="quote">{opened.value}</p>
          <p><a class="button plain" href={`/console/cases/${code}`}>{actWords.backToCase}</a></p>
        </>
      ),
    }));
  });

  async function casePage(c: ConsoleContext, code: string, state: { failed: FailedForm | null; done: string | undefined }): Promise<Response> {
    const { cases, locality, operatorName, personal } = services(c);
    const found = await findCaseFor(cases, locality, c.get("cadre"), code);
    if (found === null) return notHere(c, operatorName);
    const [along, leadCode] = await Promise.all([casesAlong(cases, found.case.id, mostShown), leadCodeOf(cases, found.case.id)]);
    const names = await cadreNames(cases, found.events.map((event) => event.actor));
    const done = state.done !== undefined && actWords.done[state.done] !== undefined ? state.done : undefined;
    return c.html(consoleFrame(c, services(c), {
      title: `${caseWords.title} ${found.case.code}`,
      room: "cases",
      draftsDone: done === undefined ? undefined : `${found.case.code}/${done}`,
      children: <CaseView c={c} found={found} locality={locality} names={names} now={now()} failed={state.failed} done={done ?? null} photos={<CasePhotos code={found.case.code} photos={await photosOf(cases, found.case.id)} />} along={<><CaseContact c={c} code={found.case.code} given={found.mayAct && (await personal?.hasContact(found.case.code)) === true} /><CasesAlong along={along} leadCode={leadCode} /></>} />,
    }), state.failed === null ? 200 : 422);
  }

  return pages;
}
