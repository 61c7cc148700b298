import { type Context, Hono } from "hono";
import { z } from "zod";
import { allCadres, bindingCodeHours, createBindingCode, findCadre, saveCadre } from "../cases/cadre-store.ts";
import type { Cadre, Role } from "../cases/case.ts";
import { custodianIds, nameCustodian } from "../cases/custodian-store.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { removeSecondStep, secondStepIds } from "../cases/second-step-store.ts";
import { isWorker } from "../cases/visibility.ts";
import { inAlphabet } from "../people/encoding.ts";
import { CardTable, Chip, EmptyState, Note, Select } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { roleWords } from "../text/cases.ts";
import { cadreWords as words } from "../text/console.ts";
import { protectedDesk } from "../text/protected.ts";
import { secondStepWords } from "../text/sign-in.ts";
import { type FormValues, actOf, formValues } from "./act-form.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "./session.tsx";
import { allUnitChoices } from "./unit-choices.ts";

/**
 * GET /console/cadres · POST /console/cadres (adds or changes) · POST /console/cadres/:id/{binding-code,custodian,second-step}.
 * Administrators only.
 */
export function cadrePages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => list(c, { saved: c.req.query("xong") ?? null, why: null, values: {} }));

  pages.post("/", async (c) => {
    const { cases, locality } = services(c);
    const values = await formValues(c);
    const parsed = CadreForm.safeParse(values);
    const problem = !parsed.success ? (parsed.error.issues.some((issue) => issue.path[0] === "id") ? words.badId : words.bad)
      : locality.units.get(parsed.data.unitId) === undefined ? words.bad
      : parsed.data.id === c.get("cadre").id ? words.yourself
      : null;
    if (!parsed.success || problem !== null) return list(c, { saved: null, why: problem ?? words.bad, values });
    await saveCadre(cases, parsed.data);
    return c.redirect("/console/cadres?xong=1", 303);
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
          <p><strong>{words.bindCommand(code)}</strong></p>
          <p><a class="button plain" href="/console/cadres">{words.back}</a></p>
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
    return c.redirect("/console/cadres?xong=1", 303);
  });

  pages.post("/:id/second-step", async (c) => {
    const { cases, operatorName } = services(c);
    const cadre = await findCadre(cases, c.req.param("id"));
    // Another administrator, never oneself: a session left open must not be able to take the second step away.
    if (cadre === null || cadre.id === c.get("cadre").id) return notHere(c, operatorName);
    await removeSecondStep(cases, { cadreId: cadre.id, by: c.get("cadre").id, id: (await actOf(await formValues(c), now())).actId, now: now() });
    return c.redirect("/console/cadres?xong=hai-buoc", 303);
  });

  async function list(c: ConsoleContext, state: { saved: string | null; why: string | null; values: FormValues }): Promise<Response> {
    const { cases, locality } = services(c);
    const [cadres, custodians, guarded] = await Promise.all([allCadres(cases), custodianIds(cases), secondStepIds(cases)]);
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "cadres",
      children: (
        <>
          <h1>{words.title}</h1>
          {state.saved === null ? null : <Note tone="done" role="status"><p>{state.saved === "hai-buoc" ? secondStepWords.removed : words.saved}</p></Note>}
          {custodians.size === 0 ? <Note tone="caution"><p>{protectedDesk.noCustodian}</p></Note> : <p class="soft">{protectedDesk.custodiansHint}</p>}
          {cadres.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : <CadreTable c={c} cadres={cadres} custodians={custodians} guarded={guarded} locality={locality} />}
          <CadreFields c={c} locality={locality} why={state.why} values={state.values} />
        </>
      ),
    }), state.why === null ? 200 : 422);
  }

  return pages;
}

const roles = ["cadre", "supervisor", "admin", "auditor"] as const satisfies readonly Role[];

const CadreForm = z.object({
  id: z.string().trim().regex(/^[a-z0-9-]{3,40}$/),
  name: z.string().trim().min(1).max(100),
  role: z.enum(roles),
  unitId: z.string().min(1),
  active: z.string().optional().transform((value) => value === "1"),
});

/** Read aloud and typed on phones: no letters or digits that are mistaken for one another. Forty random bits. */
function newBindingCode(): string {
  const text = inAlphabet(crypto.getRandomValues(new Uint8Array(5)), "23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

function CadreTable({ c, cadres, custodians, guarded, locality }: { c: ConsoleContext; cadres: readonly Cadre[]; custodians: ReadonlySet<string>; guarded: ReadonlySet<string>; locality: CaseLocality }) {
  return (
    <CardTable caption={words.title} rows={cadres.map((cadre) => ({
      cells: [
        { label: words.name, content: <><strong>{cadre.name}</strong><br /><span class="small soft code">{cadre.id}</span></> },
        { label: words.role, content: roleWords[cadre.role] },
        { label: words.unit, content: locality.units.get(cadre.unitId)?.name ?? cadre.unitId },
        { label: words.state, content: <><Chip tone={cadre.active ? "leaf" : "quiet"}>{cadre.active ? words.active : words.inactive}</Chip>{custodians.has(cadre.id) ? <> <Chip tone="info">{protectedDesk.custodian}</Chip></> : null}</> },
        {
          label: words.bind,
          action: true,
          content: cadre.active ? (
            <>
              <form method="post" action={`/console/cadres/${cadre.id}/binding-code`}>
                <FormKey c={c} />
                <button type="submit" class="plain" aria-label={words.bindNamed(cadre.name)}>{words.bind}</button>
              </form>
              <Access c={c} cadre={cadre} isCustodian={custodians.has(cadre.id)} hasSecondStep={guarded.has(cadre.id)} />
            </>
          ) : "",
        },
      ],
    }))} />
  );
}

/** What goes beyond the post: keeping protected items that have nobody else, and help with a lost telephone. */
function Access({ c, cadre, isCustodian, hasSecondStep }: { c: ConsoleContext; cadre: Cadre; isCustodian: boolean; hasSecondStep: boolean }) {
  return (
    <>
      {isWorker(cadre) ? (
        <form method="post" action={`/console/cadres/${cadre.id}/custodian`}>
          <FormKey c={c} />
          <input type="hidden" name="named" value={isCustodian ? "0" : "1"} />
          <button type="submit" class="plain">{isCustodian ? protectedDesk.unname : protectedDesk.name}<span class="hidden-text">: {cadre.name}</span></button>
        </form>
      ) : null}
      {!hasSecondStep || cadre.id === c.get("cadre").id ? null : (
        <form method="post" action={`/console/cadres/${cadre.id}/second-step`}>
          <FormKey c={c} actId={randomText(12)} />
          <button type="submit" class="plain" aria-label={secondStepWords.removeNamed(cadre.name)}>{secondStepWords.remove}</button>
        </form>
      )}
    </>
  );
}

function CadreFields({ c, locality, why, values }: { c: ConsoleContext; locality: CaseLocality; why: string | null; values: FormValues }) {
  return (
    <details class="more" open={why !== null}>
      <summary>{words.add}</summary>
      <form method="post" action="/console/cadres">
        <FormKey c={c} />
        {why === null ? null : <Note tone="wrong" role="alert"><p>{why}</p></Note>}
        <p class="hint">{words.addHint}</p>
        <div class="field">
          <label for="cb-id">{words.id}</label>
          <p class="hint" id="cb-id-goi-y">{words.idHint}</p>
          <input type="text" id="cb-id" name="id" required maxlength={40} autocapitalize="none" value={values["id"] ?? ""} aria-describedby="cb-id-goi-y" />
        </div>
        <div class="field">
          <label for="cb-ten">{words.name}</label>
          <input type="text" id="cb-ten" name="name" required maxlength={100} value={values["name"] ?? ""} />
        </div>
        <Select name="role" label={words.role} value={values["role"]} options={roles.map((role) => ({ value: role, label: roleWords[role] }))} />
        <Select name="unitId" label={words.unit} value={values["unitId"]} groups={allUnitChoices(locality)} required />
        <label class="check"><input type="checkbox" name="active" value="1" checked={why === null || values["active"] === "1"} />{words.active}</label>
        <button type="submit">{words.save}</button>
      </form>
    </details>
  );
}
