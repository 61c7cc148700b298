import { type Context, Hono } from "hono";
import type { RightsRequest } from "../people/rights-store.ts";
import { CardTable, Chip, EmptyState, Note } from "../public/look/parts.tsx";
import { momentWords, shortDay } from "../text/pages.ts";
import { registerWords as words, rightsKindWords, rightsStatusWords } from "../text/rights.ts";
import { formValues } from "./act-form.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import { keepsDraftBriefly } from "../public/keeps-draft.ts";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext, ConsoleEnv } from "./session.tsx";

const mostChars = 1_000;

/**
 * GET /console/du-lieu-ca-nhan: what people asked of their own data, with the days the law gives · POST …/:code/xong: done by the officer.
 * Administrators only.
 */
export function rightsPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const requests = (await services(c).personal?.requests()) ?? [];
    const done = outcomes[c.req.query("xong") ?? ""];
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "rights",
      draftsDone: done === words.settled ? `du-lieu/${c.req.query("ma") ?? ""}` : undefined,
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          {done === undefined ? null : <Note tone={done === words.notOpen ? "caution" : "done"} role="status"><p>{done}</p></Note>}
          {requests.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : (
            <CardTable caption={words.title} rows={requests.map((request) => ({
              cells: [
                { label: words.code, content: <strong class="code">{request.code}</strong> },
                { label: words.kind, content: rightsKindWords[request.kind] },
                { label: words.askedAt, content: momentWords(request.askedAt) },
                { label: words.confirmDue, content: shortDay(request.confirmDue) },
                { label: words.finishDue, content: <>{shortDay(request.finishDue)} {isLate(request, now()) ? <Chip tone="late">{words.late}</Chip> : null}</> },
                { label: words.status, content: rightsStatusWords[request.status] },
                { label: words.settledAt, content: request.settledAt === null ? "–" : momentWords(request.settledAt) },
                { label: words.act, content: <Settle c={c} request={request} />, action: true },
              ],
            }))} />
          )}
        </>
      ),
    }));
  });

  pages.post("/:code/xong", async (c) => {
    const text = ((await formValues(c))["text"] ?? "").trim().slice(0, mostChars);
    const outcome = await services(c).personal?.settle({ code: c.req.param("code"), officer: c.get("cadre").id, words: text, now: now() });
    return c.redirect(`/console/du-lieu-ca-nhan?xong=${outcome ?? "not_open"}&ma=${encodeURIComponent(c.req.param("code"))}`, 303);
  });

  return pages;
}

const outcomes: Readonly<Record<string, string>> = { told: words.settled, gone: words.gone, not_open: words.notOpen };

const isLate = (request: RightsRequest, now: Date): boolean => request.status === "asked" && request.finishDue < now.toISOString();

/** Erasing waits for the person's own yes: nobody gives it for them. */
function Settle({ c, request }: { c: ConsoleContext; request: RightsRequest }) {
  if (request.status !== "asked") return <>–</>;
  if (request.kind === "erase") return <>{words.waits}</>;
  const id = `bao-${request.code}`;
  return (
    <form method="post" action={`/console/du-lieu-ca-nhan/${request.code}/xong`}>
      <FormKey c={c} />
      <div class="field">
        <label for={id}>{words.reply}</label>
        <p class="hint" id={`${id}-goi-y`}>{words.replyHint}</p>
        <textarea id={id} name="text" required maxlength={mostChars} {...keepsDraftBriefly(`du-lieu/${request.code}/text`)} aria-describedby={`${id}-goi-y`}></textarea>
      </div>
      <button type="submit">{words.settle}</button>
    </form>
  );
}
