import { type Context, Hono } from "hono";
import { type CaseTask, type TaskOutcome, findTask } from "../cases/case-task-store.ts";
import { reportTask } from "../cases/case-tasks.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { taskOutcomeWords, taskPage } from "../text/case-life.ts";
import { localDayWords } from "../text/cases.ts";
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
    return task === null ? gone(c, services(c)) : form(c, services(c), task, { text: "", outcome: "done", wrong: false });
  });

  pages.post("/:link", async (c) => {
    const { cases, locality, notify } = services(c);
    const body = await c.req.parseBody();
    const text = String(body["text"] ?? "").normalize("NFC").toWellFormed().slice(0, 2000);
    const outcome = outcomes.find((known) => known === body["outcome"]) ?? "done";
    const taskId = await taskOfLink(services(c).sessionSecret, c.req.param("link"));
    if (taskId === null) return gone(c, services(c));
    const act = { actId: `${taskId}-${await shortDigest(`${outcome}\n${text}`)}`, now: now() };
    const done = await reportTask(cases, locality, { linkOf: taskId }, taskId, { outcome, text }, act);
    if (!done.ok) {
      const task = await openTask(c, services(c), now());
      return task === null ? gone(c, services(c)) : form(c, services(c), task, { text, outcome, wrong: true });
    }
    await notify?.(await noticesOfAct(cases, act.actId));
    return page(c, services(c), taskPage.thanksTitle, <EmptyState title={taskPage.thanksTitle} next={taskPage.thanks} />);
  });

  return pages;
}

const outcomes = Object.keys(taskOutcomeWords) as TaskOutcome[];

async function openTask(c: Context, { cases, sessionSecret }: PublicServices, now: Date): Promise<CaseTask | null> {
  const taskId = await taskOfLink(sessionSecret, c.req.param("link") ?? "");
  const task = taskId === null ? null : await findTask(cases, taskId);
  return task !== null && task.doneAt === null && task.expiresAt !== null && task.expiresAt > now.toISOString() ? task : null;
}

function form(c: Context, services: PublicServices, task: CaseTask, typed: { text: string; outcome: TaskOutcome; wrong: boolean }): Response | Promise<Response> {
  const unit = services.locality.units.get(task.givenUnit)?.name ?? task.givenUnit;
  return page(c, services, taskPage.title, (
    <>
      <h1>{taskPage.title}</h1>
      <p class="soft">{taskPage.from(unit)}</p>
      <p class="quote">{task.what}</p>
      <p><strong>{taskPage.due(localDayWords(task.dueOn))}</strong></p>
      <Note tone="info"><p>{taskPage.privacy}</p></Note>
      <form method="post">
        <fieldset>
          <legend>{taskPage.ask}</legend>
          {outcomes.map((outcome) => (
            <label class="check"><input type="radio" name="outcome" value={outcome} checked={outcome === typed.outcome} /><span>{taskOutcomeWords[outcome]}</span></label>
          ))}
        </fieldset>
        {typed.wrong ? <Note tone="wrong" role="alert"><p>{taskPage.textNeeded}</p></Note> : null}
        <div class="field">
          <label for="text">{taskPage.text}</label>
          <p class="hint" id="text-goi-y">{taskPage.textHint}</p>
          <textarea id="text" name="text" required maxlength={2000} aria-describedby="text-goi-y">{typed.text}</textarea>
        </div>
        <button type="submit">{taskPage.send}</button>
      </form>
    </>
  ), typed.wrong ? 422 : 200);
}

function gone(c: Context, services: PublicServices): Response | Promise<Response> {
  return page(c, services, taskPage.goneTitle, <EmptyState title={taskPage.goneTitle} next={taskPage.gone} />, 404);
}

function page(c: Context, services: PublicServices, title: string, children: unknown, status: 200 | 404 | 422 = 200): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  c.header("Referrer-Policy", "no-referrer");
  return c.html(frame({ title, operatorName: services.operatorName, children: <>{children}</> }), status);
}
