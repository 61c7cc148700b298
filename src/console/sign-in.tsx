import { type Context, Hono } from "hono";
import { allCadres, findCadre } from "../cases/cadre-store.ts";
import type { Cadre } from "../cases/case.ts";
import { isDemoStaff } from "../cases/demo.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { createSignInLink, endSession, findSession, passSecondStep, useSignInLink } from "../cases/sign-in-store.ts";
import { trySecondStep } from "../cases/second-step-store.ts";
import { frame } from "../public/look/frame.tsx";
import { CardTable, Note } from "../public/look/parts.tsx";
import { roleWords } from "../text/cases.ts";
import { cadreWords, signInWords } from "../text/console.ts";
import { officeWords } from "../text/office-account.ts";
import { secondStepWords } from "../text/sign-in.ts";
import { deviceName } from "./device-name.ts";
import { CodeField } from "./device-pages.tsx";
import { officeSignIn, returnAddress } from "./office-account.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleEnv, forgetSession, rememberSession, sessionTokenOf } from "./session.tsx";

/**
 * GET /console/dang-nhap (?token=…) · POST /console/dang-nhap (uses the link) · POST /console/dang-nhap/xin (asks for one)
 * · POST /console/dang-nhap/thu (demo only) · GET, POST /console/dang-nhap/ma (the second step) · /console/dang-nhap/co-quan (the office's account). Opening the link changes nothing: chat programs fetch links to preview them.
 */
export function signInPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();
  pages.use(async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
  });

  pages.route("/co-quan", officeSignIn(services, now));

  pages.get("/", async (c) => {
    const token = c.req.query("token");
    if (token) return page(c, signInWords.confirmTitle, <Confirm token={token} />);
    const { demo, cases, locality } = services(c);
    return page(c, signInWords.title, <><h1>{signInWords.title}</h1><OfficeEntry c={c} services={services(c)} /><Ask />{demo ? <Demo cadres={await allCadres(cases)} locality={locality} /> : null}</>);
  });

  pages.post("/", async (c) => {
    const token = String((await c.req.parseBody())["token"] ?? "");
    const used = await useSignInLink(services(c).cases, { token, now: now(), device: deviceName(c.req.header("User-Agent")) });
    if (used === null) return page(c, signInWords.failedTitle, <><h1>{signInWords.failedTitle}</h1><p>{signInWords.failed}</p><Ask /></>, 410);
    rememberSession(c, used.sessionToken);
    return c.redirect("/console", 303);
  });

  pages.post("/xin", async (c) => {
    const { cases, publicUrl, sendSignInLink } = services(c);
    const cadreId = String((await c.req.parseBody())["cadreId"] ?? "").trim().toLowerCase();
    const cadre = cadreId === "" ? null : await findCadre(cases, cadreId);
    if (cadre?.active) {
      const { token } = await createSignInLink(cases, { cadreId: cadre.id, now: now() });
      await sendSignInLink(cadre.id, `${publicUrl}/console/dang-nhap?token=${encodeURIComponent(token)}`);
    }
    // The same words for a known and an unknown id: the page must not tell who works here.
    return page(c, signInWords.sentTitle, <><h1>{signInWords.sentTitle}</h1><p>{signInWords.sent}</p><p class="soft">{signInWords.notSent}</p></>);
  });

  pages.post("/thu", async (c) => {
    const { demo, cases } = services(c);
    const cadreId = String((await c.req.parseBody())["cadreId"] ?? "");
    const cadre = demo ? await findCadre(cases, cadreId) : null;
    if (!cadre?.active) return c.redirect("/console/dang-nhap", 303);
    const { token } = await createSignInLink(cases, { cadreId: cadre.id, now: now() });
    const used = await useSignInLink(cases, { token, now: now(), device: deviceName(c.req.header("User-Agent")) });
    if (used !== null) rememberSession(c, used.sessionToken);
    return c.redirect("/console", 303);
  });

  pages.get("/ma", async (c) => ((await waitingSession(c)) === null ? c.redirect("/console", 303) : codePage(c, null)));

  pages.post("/ma", async (c) => {
    const { cases, caseSealer } = services(c);
    const waiting = await waitingSession(c);
    if (waiting === null) return c.redirect("/console", 303);
    const tried = await trySecondStep(cases, caseSealer, waiting.cadreId, String((await c.req.parseBody())["code"] ?? ""), now());
    if (!tried.ok) return codePage(c, tried.reason === "wait" ? secondStepWords.wait : secondStepWords.wrong);
    const token = await passSecondStep(cases, waiting.token, now());
    if (token !== null) rememberSession(c, token);
    return c.redirect("/console", 303);
  });

  /** Signed in by a link, the second step still to come; null otherwise. */
  async function waitingSession(c: Context): Promise<{ token: string; cadreId: string } | null> {
    const token = sessionTokenOf(c);
    const session = token === undefined ? null : await findSession(services(c).cases, token, now());
    return token === undefined || session?.secondStep !== "open" ? null : { token, cadreId: session.cadre.id };
  }

  function codePage(c: Context, wrong: string | null): Response | Promise<Response> {
    return page(c, secondStepWords.enterTitle, (
      <>
        <h1>{secondStepWords.enterTitle}</h1>
        {wrong === null ? null : <Note tone="wrong" role="alert"><p>{wrong}</p></Note>}
        <form method="post" action="/console/dang-nhap/ma"><CodeField /><button type="submit">{secondStepWords.enter}</button></form>
        <p class="soft">{secondStepWords.lost}</p>
      </>
    ), wrong === null ? 200 : 422);
  }

  function page(c: Context, title: string, children: ReturnType<typeof Ask>, status: 200 | 410 | 422 = 200): Response | Promise<Response> {
    return c.html(frame({ title, operatorName: services(c).operatorName, children }), status);
  }

  return pages;
}

/** Ends the session of this browser. */
export async function signOut(c: Context, services: ConsoleServices): Promise<Response> {
  const token = forgetSession(c);
  if (token !== undefined) await endSession(services.cases, token);
  return c.redirect("/console/dang-nhap", 303);
}

function Confirm({ token }: { token: string }) {
  return (
    <>
      <h1>{signInWords.confirmTitle}</h1>
      <p>{signInWords.confirm}</p>
      <form method="post" action="/console/dang-nhap">
        <input type="hidden" name="token" value={token} />
        <button type="submit">{signInWords.enter}</button>
      </form>
    </>
  );
}

/** Only where the office's own identity provider is configured, and for Cloudflare Access only to whom it let through. */
function OfficeEntry({ c, services }: { c: Context<ConsoleEnv>; services: ConsoleServices }) {
  const person = c.get("officePerson");
  const back = returnAddress(c.req.query("ve"));
  if (!person && !services.office?.openId) return null;
  return (
    <>
      {person ? (
        <form method="post" action="/console/dang-nhap/co-quan">
          <p>{officeWords.enterAs(person.email)}</p>
          <input type="hidden" name="ve" value={back} />
          <button type="submit">{officeWords.enter}</button>
        </form>
      ) : <><p>{officeWords.enterHow}</p><p><a class="button" href={`/console/dang-nhap/co-quan?ve=${encodeURIComponent(back)}`}>{officeWords.enter}</a></p></>}
      <h2>{officeWords.orLink}</h2>
    </>
  );
}

function Ask() {
  return (
    <form method="post" action="/console/dang-nhap/xin">
      <p>{signInWords.how}</p>
      <div class="field">
        <label for="ma-cb">{signInWords.ask}</label>
        <p class="hint" id="ma-cb-vd">{signInWords.askHint}</p>
        <input type="text" id="ma-cb" name="cadreId" required maxlength={60} autocapitalize="none" autocomplete="username" spellcheck={false} aria-describedby="ma-cb-vd" />
      </div>
      <button type="submit">{signInWords.send}</button>
    </form>
  );
}

function Demo({ cadres, locality }: { cadres: readonly Cadre[]; locality: CaseLocality }) {
  // Six to look around as; the made-up staff of twenty communes would bury them.
  const active = cadres.filter((cadre) => cadre.active && !isDemoStaff(cadre.id));
  if (active.length === 0) return null;
  return (
    <>
      <h2>{signInWords.demo}</h2>
      <Note tone="info"><p>{signInWords.demoHint}</p></Note>
      <CardTable caption={signInWords.demo} rows={active.map((cadre) => ({
        cells: [
          { label: cadreWords.name, content: <strong>{cadre.name}</strong> },
          { label: cadreWords.role, content: roleWords[cadre.role] },
          { label: cadreWords.unit, content: locality.units.get(cadre.unitId)?.name ?? cadre.unitId },
          {
            label: signInWords.enter,
            action: true,
            content: (
              <form method="post" action="/console/dang-nhap/thu">
                <input type="hidden" name="cadreId" value={cadre.id} />
                <button type="submit" class="plain">{signInWords.enter}<span class="hidden-text">: {cadre.name}</span></button>
              </form>
            ),
          },
        ],
      }))} />
    </>
  );
}
