import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type CaseTask, type TaskOutcome, findTask } from "../cases/case-task-store.ts";
import { reportTask } from "../cases/case-tasks.ts";
import { mostProofPhotos } from "../cases/proof-photo-store.ts";
import { type Result, fail, ok } from "../result.ts";
import { proofPhotoWords } from "../text/case-proof.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { taskOutcomeWords, taskPage } from "../text/case-life.ts";
import { localDayWords } from "../text/cases.ts";
import { assetPaths } from "./assets.ts";
import { type FileRefusal, chatFileLimits, readFiles, refusalWords } from "./chat-files.ts";
import { keepsDraft } from "./keeps-draft.ts";
import { frame } from "./look/frame.tsx";
import { EmptyState, Note } from "./look/parts.tsx";
import type { PublicServices } from "./services.ts";
import { shortDigest } from "./signed-value.ts";
import { taskOfLink } from "./task-link.ts";

/**
 * GET and POST /viec/:link: one task for somebody in the hamlet who has no account. Only the words of the task, which unit asks and
 * by when; never the case, its code or who reported. A link that was made up, is over or reported on already gets one same page.
 */
export function taskPages(services: (c: Context) => PublicServices, now: () => Date): Hono {
  const pages = new Hono();

  pages.get("/:link", async (c) => {
    const task = await openTask(c, services(c), now());
    return task === null ? gone(c, services(c)) : form(c, services(c), task, { text: "", outcome: null, wrong: null });
  });

  pages.post("/:link", bodyLimit({ maxSize: chatFileLimits.formBytes, onError: (c) => page(c, services(c), proofPhotoWords.tooLargeTitle, <EmptyState title={proofPhotoWords.tooLargeTitle} next={proofPhotoWords.tooLargeNext} />, 413) }), async (c) => {
    const { cases, locality, notify } = services(c);
    const taskId = await taskOfLink(services(c).sessionSecret, c.req.param("link"));
    if (taskId === null) return gone(c, services(c));
    const body = await c.req.formData();
    const text = String(body.get("text") ?? "").normalize("NFC").toWellFormed().slice(0, 2000);
    const outcome = outcomes.find((known) => known === body.get("outcome"));
    if (outcome === undefined) {
      const task = await openTask(c, services(c), now());
      return task === null ? gone(c, services(c)) : form(c, services(c), task, { text, outcome: null, wrong: taskPage.outcomeNeeded });
    }
    const photos = await keptPhotos(c, services(c), body, text, now());
    if (!photos.ok) {
      const task = await openTask(c, services(c), now());
      return task === null ? gone(c, services(c)) : form(c, services(c), task, { text, outcome, wrong: refusalWords(photos.reason) });
    }
    const act = { actId: `${taskId}-${await shortDigest(`${outcome}\n${text}`)}`, now: now() };
    const done = await reportTask(cases, locality, { linkOf: taskId }, taskId, { outcome, text, photos: photos.value }, act);
    if (!done.ok) {
      const task = await openTask(c, services(c), now());
      return task === null ? gone(c, services(c)) : form(c, services(c), task, { text, outcome, wrong: taskPage.textNeeded });
    }
    await notify?.(await noticesOfAct(cases, act.actId));
    return page(c, services(c), taskPage.thanksTitle, <EmptyState title={taskPage.thanksTitle} next={taskPage.thanks} />, 200, draftForm);
  });

  return pages;
}

const draftForm = "bao-lai";
const outcomes = Object.keys(taskOutcomeWords) as TaskOutcome[];

async function openTask(c: Context, { cases, sessionSecret }: PublicServices, now: Date): Promise<CaseTask | null> {
  const taskId = await taskOfLink(sessionSecret, c.req.param("link") ?? "");
  const task = taskId === null ? null : await findTask(cases, taskId);
  return task !== null && task.doneAt === null && task.expiresAt !== null && task.expiresAt > now.toISOString() ? task : null;
}

/** Ids of the photos in the form, laid ready for the task's case; none where the task is over or nothing was written, so that a link fills no store. */
async function keptPhotos(c: Context, services: PublicServices, body: FormData, text: string, now: Date): Promise<Result<string[], FileRefusal>> {
  const { keepProof } = services;
  const task = await openTask(c, services, now);
  if (keepProof === undefined || task === null || text.trim() === "") return ok([]);
  body.delete("voice");
  const files = await readFiles(body);
  if (!files.ok) return files;
  const ids = await Promise.all(files.value.map(({ bytes, digest }) => keepProof({ caseId: task.caseId, seed: `${task.id}:${digest}`, bytes, now })));
  return ids.some((id) => id === null) ? fail("not_a_photo") : ok(ids.filter((id) => id !== null));
}

function form(c: Context, services: PublicServices, task: CaseTask, typed: { text: string; outcome: TaskOutcome | null; wrong: string | null }): Response | Promise<Response> {
  const unit = services.locality.units.get(task.givenUnit)?.name ?? task.givenUnit;
  return page(c, services, taskPage.title, (
    <>
      <h1>{taskPage.title}</h1>
      <p class="soft">{taskPage.from(unit)}</p>
      <p class="quote">{task.what}</p>
      <p><strong>{taskPage.due(localDayWords(task.dueOn))}</strong></p>
      <Note tone="info"><p>{taskPage.privacy}</p></Note>
      <form method="post" enctype="multipart/form-data">
        <fieldset>
          <legend>{taskPage.ask}</legend>
          {outcomes.map((outcome) => (
            <label class="check"><input type="radio" name="outcome" required value={outcome} checked={outcome === typed.outcome} /><span>{taskOutcomeWords[outcome]}</span></label>
          ))}
        </fieldset>
        {typed.wrong === null ? null : <Note tone="wrong" role="alert"><p>{typed.wrong}</p></Note>}
        <div class="field">
          <label for="text">{taskPage.text}</label>
          <p class="hint" id="text-goi-y">{taskPage.textHint}</p>
          <textarea id="text" name="text" required maxlength={2000} aria-describedby="text-goi-y" {...keepsDraft(`${draftForm}/text`)}>{typed.text}</textarea>
        </div>
        {services.keepProof === undefined ? null : (
          <div class="field">
            <label for="photo">{proofPhotoWords.label}</label>
            <p class="hint" id="photo-goi-y">{proofPhotoWords.reportHint(mostProofPhotos)}</p>
            <input type="file" id="photo" name="photo" accept="image/jpeg,image/png,image/webp" multiple aria-describedby="photo-goi-y" />
          </div>
        )}
        <button type="submit">{taskPage.send}</button>
      </form>
    </>
  ), typed.wrong === null ? 200 : 422);
}

function gone(c: Context, services: PublicServices): Response | Promise<Response> {
  return page(c, services, taskPage.goneTitle, <EmptyState title={taskPage.goneTitle} next={taskPage.gone} />, 404);
}

/** Drafts are kept under a sign of the link, which is not the link: who finds one on the machine cannot open the task with it. @param sent the form whose draft may be forgotten */
async function page(c: Context, services: PublicServices, title: string, children: unknown, status: 200 | 404 | 413 | 422 = 200, sent?: string): Promise<Response> {
  c.header("Cache-Control", "no-store");
  c.header("Referrer-Policy", "no-referrer");
  const mainData = { "data-drafts-of": `viec-${await shortDigest(c.req.param("link") ?? "")}`, ...(sent === undefined ? {} : { "data-drafts-done": sent }) };
  return c.html(await frame({ title, operatorName: services.operatorName, scripts: [assetPaths.draftScript], mainData, children: <>{children}</> }), status);
}
