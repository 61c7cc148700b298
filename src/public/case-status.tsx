import { type Context, Hono } from "hono";
import { parseCaseCode } from "../cases/case-code.ts";
import type { CaseStatus } from "../cases/case.ts";
import { publicStatus } from "../cases/case-store.ts";
import { photosForCitizen } from "../cases/proof-photo-store.ts";
import { casePhotosWords } from "../text/case-proof.ts";
import { kindWords } from "../text/cases.ts";
import { caseStatusWords, dayWords, stepWord } from "../text/pages.ts";
import { addedOnPage, openedByReceipt } from "./receipt-pages.tsx";
import { CaseCard, ClockChip, StatusChip, Timeline } from "./look/case-parts.tsx";
import { frame } from "./look/frame.tsx";
import { EmptyState, Note } from "./look/parts.tsx";
import type { PublicServices } from "./services.ts";

/**
 * GET /ho-so (form) · POST /ho-so (what was typed) · POST /ho-so/nhan-them (a line by receipt) · GET /ho-so/:code.
 * · GET /ho-so/:code/anh/:photo (what was done). Never shows what a citizen wrote or was answered. An unknown code and a hidden one get the same page.
 */
export function caseStatusPages(services: (c: Context) => PublicServices, now: () => Date): Hono {
  const pages = new Hono();

  pages.get("/", (c) => {
    const { operatorName, locality } = services(c);
    return c.html(frame({ title: caseStatusWords.title, operatorName, current: "case", children: <Ask prefix={locality.casePrefix} /> }));
  });

  pages.post("/", async (c) => {
    const { locality } = services(c);
    const typed = String((await c.req.parseBody())["code"] ?? "");
    const code = parseCaseCode(typed, locality.casePrefix);
    if (code !== null) return c.redirect(`/ho-so/${code}`, 303);
    // A receipt is the only key to what it opens: it is answered here, so that it never stands in an address.
    return (await openedByReceipt(c, services(c), typed, now())) ?? unknown(c);
  });

  pages.post("/nhan-them", (c) => addedOnPage(c, services(c), now()));

  pages.get("/:code", async (c) => {
    const { operatorName, cases, locality } = services(c);
    c.header("Cache-Control", "no-store");
    const code = parseCaseCode(c.req.param("code"), locality.casePrefix);
    const found = code === null ? null : await publicStatus(cases, code);
    if (found === null) return unknown(c);
    const photos = await photosForCitizen(cases, found.code);
    const unitName = (id: string | null): string | null => (id === null ? null : (locality.units.get(id)?.name ?? null));
    return c.html(frame({
      title: `${caseStatusWords.heading} ${found.code}`,
      operatorName,
      current: "case",
      children: (
        <>
          <h1>{caseStatusWords.heading} <span class="code">{found.code}</span></h1>
          <p class="chips"><StatusChip status={found.status} /><ClockChip dueAt={found.dueAt} status={found.status} now={now()} calendar={locality.calendar} /></p>
          <CaseCard rows={[
            [caseStatusWords.kind, kindWords[found.kind]],
            [caseStatusWords.at, unitName(found.unitId) ?? ""],
            [caseStatusWords.opened, dayWords(found.openedAt)],
            [caseStatusWords.due, found.dueAt === null ? caseStatusWords.noDue : dayWords(found.dueAt)],
          ]} />
          {answeredIn.has(found.status) ? <Note tone="info"><p>{caseStatusWords.answeredInChat}</p></Note> : found.status === "cho_bo_sung" ? <Note tone="caution"><p>{caseStatusWords.askedInChat}</p></Note> : null}
          <h2>{caseStatusWords.steps}</h2>
          <Timeline steps={found.steps.map((step) => ({ title: stepWord(step.kind, unitName(step.unitId)), at: step.at }))} />
          <DonePhotos code={found.code} ids={photos.map(({ id }) => id)} />
          <Note tone="info"><p>{caseStatusWords.privacy}</p></Note>
          <p class="row no-print"><a class="button" href="/">{caseStatusWords.toChat}</a><a class="button plain" href="/ho-so">{caseStatusWords.another}</a></p>
        </>
      ),
    }));
  });

  pages.get("/:code/anh/:photo", async (c) => {
    const { cases, locality, casePhoto } = services(c);
    const code = parseCaseCode(c.req.param("code"), locality.casePrefix);
    const shown = code === null ? undefined : (await photosForCitizen(cases, code)).find(({ id }) => id === c.req.param("photo"));
    const photo = shown === undefined ? null : await casePhoto(shown.caseId, shown.id);
    if (photo === null) return unknown(c);
    return c.body(photo.body, 200, { "Content-Type": photo.mediaType, "Cache-Control": "private, no-store", "Content-Disposition": "inline" });
  });

  function unknown(c: Context): Response | Promise<Response> {
    const { operatorName, locality } = services(c);
    return c.html(frame({
      title: caseStatusWords.notFound,
      operatorName,
      current: "case",
      children: (
        <>
          <h1>{caseStatusWords.title}</h1>
          <EmptyState title={caseStatusWords.notFound} next={caseStatusWords.notFoundNext} />
          <CodeForm prefix={locality.casePrefix} />
        </>
      ),
    }), 404);
  }

  return pages;
}

const answeredIn: ReadonlySet<CaseStatus> = new Set(["da_xu_ly", "tu_choi", "da_huong_dan"]);

/** Photos that came with the answer; nothing without any. */
function DonePhotos({ code, ids }: { code: string; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <section class="case-photos">
      <h2>{casePhotosWords.title}</h2>
      <ul>{ids.map((id, i) => <li><a href={`/ho-so/${code}/anh/${id}`}><img src={`/ho-so/${code}/anh/${id}`} alt={casePhotosWords.alt(i + 1)} loading="lazy" width="240" /></a></li>)}</ul>
    </section>
  );
}

function Ask({ prefix }: { prefix: string }) {
  return (
    <>
      <h1>{caseStatusWords.title}</h1>
      <p>{caseStatusWords.intro}</p>
      <CodeForm prefix={prefix} />
    </>
  );
}

function CodeForm({ prefix }: { prefix: string }) {
  return (
    <form method="post" action="/ho-so">
      <div class="field">
        <label for="ma">{caseStatusWords.code}</label>
        <p class="hint" id="ma-vd">{caseStatusWords.example(prefix)}</p>
        <input type="text" id="ma" name="code" required autocomplete="off" autocapitalize="characters" spellcheck={false} maxlength={40} aria-describedby="ma-vd" />
      </div>
      <button type="submit">{caseStatusWords.look}</button>
    </form>
  );
}
