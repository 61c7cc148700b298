import { type Context, Hono } from "hono";
import { z } from "zod";
import { allCadres, bindingCodeHours, createBindingCode, findCadre, saveCadre } from "../cases/cadre-store.ts";
import type { Cadre } from "../cases/case.ts";
import { custodianIds, nameCustodian } from "../cases/custodian-store.ts";
import { holderOfAccount, normaliseAccount, officeAccountOf, saveOfficeAccount } from "../cases/office-account-store.ts";
import { removeSecondStep, secondStepIds } from "../cases/second-step-store.ts";
import { isWorker } from "../cases/visibility.ts";
import { inAlphabet } from "../people/encoding.ts";
import { Note } from "../public/look/parts.tsx";
import { cadreDeskWords as desk } from "../text/cadre-desk.ts";
import { cadreWords as words } from "../text/console.ts";
import { officeWords } from "../text/office-account.ts";
import { protectedDesk } from "../text/protected.ts";
import { secondStepWords } from "../text/sign-in.ts";
import { type FormValues, actOf, formValues } from "./act-form.ts";
import { CadreAccess, CadrePost, postOf, roles } from "./cadre-forms.tsx";
import { CadreList } from "./cadre-list.tsx";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";

/**
 * GET /console/cadres?q=&trang= · /console/cadres/moi · /console/cadres/:id/sua · POST /console/cadres (adds or changes) · POST /console/cadres/:id/{binding-code,custodian,second-step}.
 * Administrators only.
 */
export function cadrePages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => list(c));
  pages.get("/moi", (c) => added(c, { why: null, values: { noi: c.req.query("noi") ?? "" } }));

  pages.get("/:id/sua", async (c) => {
    const cadre = await findCadre(services(c).cases, c.req.param("id"));
    return cadre === null ? notHere(c, services(c).operatorName) : one(c, cadre, { saved: c.req.query("xong") ?? null, why: null, values: postOf(cadre, await officeAccountOf(services(c).cases, cadre.id), c.req.query("noi")) });
  });

  pages.post("/", async (c) => {
    const { cases, locality } = services(c);
    const values = await formValues(c);
    const parsed = CadreForm.safeParse(values);
    const problem = !parsed.success ? (parsed.error.issues.some((issue) => issue.path[0] === "id") ? words.badId : words.bad)
      : locality.units.get(parsed.data.unitId) === undefined ? words.bad
      : parsed.data.id === c.get("cadre").id ? words.yourself
      : await emailProblem(cases, parsed.data);
    if (!parsed.success || problem !== null) {
      const known = values["sua"] === "1" ? await findCadre(cases, values["id"] ?? "") : null;
      const state = { why: problem ?? words.bad, values };
      return known === null ? added(c, state) : one(c, known, { saved: null, ...state });
    }
    const { email, ...cadre } = parsed.data;
    await saveCadre(cases, cadre);
    // Who has left has none any more; a form without the field leaves it as it is.
    if (email !== undefined && cadre.active) await saveOfficeAccount(cases, { cadreId: cadre.id, account: normaliseAccount(email), by: c.get("cadre").id, now: now() });
    return c.redirect(`/console/cadres/${parsed.data.id}/sua?xong=1`, 303);
  });

  pages.post("/:id/binding-code", async (c) => {
    const { cases, operatorName } = services(c);
    const cadre = await findCadre(cases, c.req.param("id"));
    if (!cadre?.active) return notHere(c, operatorName);
    const code = newBindingCode();
    await createBindingCode(cases, { cadreId: cadre.id, code, now: now() });
    // The code is shown in this answer only: only its hash is stored, and it must not stand in an address.
    return c.html(consoleFrame(c, services(c), {
      title: words.bindTitle(cadre.name),
      room: "cadres",
      children: (
        <>
          <h1>{words.bindTitle(cadre.name)}</h1>
          <p class="secret">{code}</p>
          <p>{words.bindHow(bindingCodeHours)}</p>
          <p>{words.bindCommand} <strong class="nowrap">{words.bindWords(code)}</strong></p>
          <BackToList />
        </>
      ),
    }));
  });

  pages.post("/:id/custodian", async (c) => {
    const { cases, operatorName } = services(c);
    const cadre = await findCadre(cases, c.req.param("id"));
    const named = (await formValues(c))["named"] === "1";
    if (cadre === null || (named && !isWorker(cadre))) return notHere(c, operatorName);
    await nameCustodian(cases, { cadreId: cadre.id, named, by: c.get("cadre").id, now: now() });
    return c.redirect(`/console/cadres/${cadre.id}/sua?xong=1`, 303);
  });

  pages.post("/:id/second-step", async (c) => {
    const { cases, operatorName } = services(c);
    const cadre = await findCadre(cases, c.req.param("id"));
    // Another administrator, never oneself: a session left open must not be able to take the second step away.
    if (cadre === null || cadre.id === c.get("cadre").id) return notHere(c, operatorName);
    await removeSecondStep(cases, { cadreId: cadre.id, by: c.get("cadre").id, id: (await actOf(await formValues(c), now())).actId, now: now() });
    return c.redirect(`/console/cadres/${cadre.id}/sua?xong=hai-buoc`, 303);
  });

  async function list(c: ConsoleContext): Promise<Response> {
    const { cases, locality } = services(c);
    const [cadres, custodians] = await Promise.all([allCadres(cases), custodianIds(cases)]);
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "cadres",
      children: (
        <>
          <h1>{words.title}</h1>
          {custodians.size === 0 ? <Note tone="caution"><p>{protectedDesk.noCustodian}</p></Note> : <p class="soft">{protectedDesk.custodiansHint}</p>}
          <CadreList cadres={cadres} custodians={custodians} locality={locality} asked={{ q: c.req.query("q") ?? "", page: Number(c.req.query("trang") ?? "1") }} />
        </>
      ),
    }));
  }

  function added(c: ConsoleContext, state: { why: string | null; values: FormValues }): Response | Promise<Response> {
    return c.html(consoleFrame(c, services(c), {
      title: desk.addTitle,
      room: "cadres",
      children: <><h1>{desk.addTitle}</h1><CadrePost c={c} locality={services(c).locality} known={null} asksEmail={services(c).office !== undefined} {...state} /><BackToList /></>,
    }), state.why === null ? 200 : 422);
  }

  async function one(c: ConsoleContext, cadre: Cadre, state: { saved: string | null; why: string | null; values: FormValues }): Promise<Response> {
    const { cases, locality } = services(c);
    const [custodians, guarded] = await Promise.all([custodianIds(cases), secondStepIds(cases)]);
    return c.html(consoleFrame(c, services(c), {
      title: cadre.name,
      room: "cadres",
      children: (
        <>
          <h1>{cadre.name}</h1>
          {state.saved === null ? null : <Note tone="done" role="status"><p>{state.saved === "hai-buoc" ? secondStepWords.removed : words.saved}</p></Note>}
          <CadreAccess c={c} cadre={cadre} isCustodian={custodians.has(cadre.id)} hasSecondStep={guarded.has(cadre.id)} />
          <h2>{desk.editPost}</h2>
          <CadrePost c={c} locality={locality} known={cadre} asksEmail={services(c).office !== undefined} why={state.why} values={state.values} />
          <BackToList />
        </>
      ),
    }), state.why === null ? 200 : 422);
  }

  return pages;
}

const CadreForm = z.object({
  id: z.string().trim().regex(/^[a-z0-9-]{3,40}$/),
  name: z.string().trim().min(1).max(100),
  role: z.enum(roles),
  unitId: z.string().min(1),
  email: z.string().trim().optional(),
  active: z.string().optional().transform((value) => value === "1"),
});

/** What is wrong with the account of a cadre who goes on working; null when nothing is, or none was given. */
async function emailProblem(cases: D1Database, { id, email, active }: z.infer<typeof CadreForm>): Promise<string | null> {
  if (email === undefined || email === "" || !active) return null;
  const account = normaliseAccount(email);
  if (account === null) return officeWords.badEmail;
  const holder = await holderOfAccount(cases, account);
  return holder === null || holder === id ? null : officeWords.taken;
}

/** Read aloud and typed on phones: no letters or digits that are mistaken for one another. Forty random bits. */
function newBindingCode(): string {
  const text = inAlphabet(crypto.getRandomValues(new Uint8Array(5)), "23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

function BackToList() {
  return <p class="after-form"><a class="button plain" href="/console/cadres">{words.back}</a></p>;
}
