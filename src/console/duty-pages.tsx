import { type Context, Hono } from "hono";
import { z } from "zod";
import { workersOf } from "../cases/cadre-store.ts";
import type { Cadre } from "../cases/case.ts";
import { absencesFrom, removeAbsence, removeShift, saveAbsence, saveShift, shiftsOf } from "../cases/clock-duty-store.ts";
import { viewRoot } from "../cases/visibility.ts";
import { CardTable, EmptyState, Note, Select } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { dutyWords as words } from "../text/duty.ts";
import { groupPage } from "../text/telegram-group.ts";
import { actOf, formValues } from "./act-form.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext, ConsoleEnv } from "./session.tsx";

const mostShown = 100;

/**
 * GET /console/lich-truc: duty and absences of the units below one's own · POST …/ca (adds a shift) · POST …/ca/bo
 * · POST …/vang (adds an absence) · POST …/vang/bo. Supervisors and administrators.
 */
export function dutyPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => page(c, { told: told[c.req.query("xong") ?? ""] ?? null, wrong: false }));

  pages.post("/ca", async (c) => {
    const { cases, locality } = services(c);
    const values = await formValues(c);
    const form = ShiftForm.safeParse(values);
    const cadre = form.success ? (await people(c)).find(({ id }) => id === form.data.cadreId) : undefined;
    if (!form.success || !cadre) return page(c, { told: null, wrong: true });
    const { fromAt, toAt } = spanOf(form.data, locality.calendar.utcOffsetMinutes);
    await saveShift(cases, { id: (await actOf(values, now())).actId, unitId: cadre.unitId, cadreId: cadre.id, fromAt, toAt });
    return c.redirect("/console/lich-truc?xong=luu", 303);
  });

  pages.post("/ca/bo", async (c) => {
    await removeShift(services(c).cases, (await formValues(c))["id"] ?? "", unitsOf(c));
    return c.redirect("/console/lich-truc?xong=bo", 303);
  });

  pages.post("/vang", async (c) => {
    const { cases, locality } = services(c);
    const values = await formValues(c);
    const form = AbsenceForm.safeParse(values);
    const known = new Set((await people(c)).map(({ id }) => id));
    if (!form.success || !known.has(form.data.cadreId) || (form.data.substituteId !== "" && !known.has(form.data.substituteId))) return page(c, { told: null, wrong: true });
    const { cadreId, substituteId } = form.data;
    const span = spanOf(form.data, locality.calendar.utcOffsetMinutes);
    await saveAbsence(cases, { id: (await actOf(values, now())).actId, cadreId, ...span, substituteId: substituteId === "" || substituteId === cadreId ? null : substituteId });
    return c.redirect("/console/lich-truc?xong=luu", 303);
  });

  pages.post("/vang/bo", async (c) => {
    await removeAbsence(services(c).cases, (await formValues(c))["id"] ?? "", (await people(c)).map(({ id }) => id));
    return c.redirect("/console/lich-truc?xong=bo", 303);
  });

  function unitsOf(c: ConsoleContext): string[] {
    const { locality } = services(c);
    const cadre = c.get("cadre");
    return cadre.role === "admin" ? locality.units.all().map(({ id }) => id) : locality.units.subtreeIds(viewRoot(locality, cadre.unitId));
  }

  async function people(c: ConsoleContext): Promise<Cadre[]> {
    return (await workersOf(services(c).cases, unitsOf(c))).map(({ cadre }) => cadre);
  }

  async function page(c: ConsoleContext, state: { told: string | null; wrong: boolean }): Promise<Response> {
    const { cases, locality } = services(c);
    const workers = await people(c);
    const names = new Map(workers.map((cadre) => [cadre.id, cadre.name]));
    const [shifts, absences] = await Promise.all([shiftsOf(cases, unitsOf(c), now(), mostShown), absencesFrom(cases, now(), mostShown)]);
    const seen = absences.filter(({ cadreId }) => names.has(cadreId));
    const choices = workers.map((cadre) => ({ value: cadre.id, label: `${cadre.name} – ${locality.units.get(cadre.unitId)?.name ?? cadre.unitId}` }));
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "duty",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <p><a href="/console/lich-truc/nhom">{groupPage.link}</a></p>
          {state.told === null ? null : <Note tone="done" role="status"><p>{state.told}</p></Note>}
          {state.wrong ? <Note tone="wrong" role="alert"><p>{words.bad}</p></Note> : null}
          <h2>{words.shifts}</h2>
          {shifts.length === 0 ? <EmptyState title={words.noShifts} next={words.noShiftsNext} /> : (
            <CardTable caption={words.shifts} rows={shifts.map((shift) => ({
              cells: [
                { label: words.who, content: names.get(shift.cadreId) ?? shift.cadreId },
                { label: words.unit, content: locality.units.get(shift.unitId)?.name ?? shift.unitId },
                { label: words.when, content: words.span(shift.fromAt, shift.toAt) },
                { label: words.remove, action: true, content: <Remove c={c} to="ca" id={shift.id} label={words.removeNamed(names.get(shift.cadreId) ?? shift.cadreId)} /> },
              ],
            }))} />
          )}
          <DutyForm c={c} to="ca" title={words.addShift} who={words.who} choices={choices} />
          <h2>{words.absences}</h2>
          {seen.length === 0 ? <EmptyState title={words.noAbsences} next={words.noAbsencesNext} /> : (
            <CardTable caption={words.absences} rows={seen.map((absence) => ({
              cells: [
                { label: words.absent, content: names.get(absence.cadreId) ?? absence.cadreId },
                { label: words.substitute, content: absence.substituteId === null ? words.nobody : (names.get(absence.substituteId) ?? absence.substituteId) },
                { label: words.when, content: words.span(absence.fromAt, absence.toAt) },
                { label: words.remove, action: true, content: <Remove c={c} to="vang" id={absence.id} label={words.removeAbsenceNamed(names.get(absence.cadreId) ?? absence.cadreId)} /> },
              ],
            }))} />
          )}
          <DutyForm c={c} to="vang" title={words.addAbsence} who={words.absent} choices={choices} />
        </>
      ),
    }), state.wrong ? 422 : 200);
  }

  return pages;
}

const told: Readonly<Record<string, string>> = { luu: words.saved, bo: words.removed };

function DutyForm({ c, to, title, who, choices }: { c: ConsoleContext; to: "ca" | "vang"; title: string; who: string; choices: readonly { value: string; label: string }[] }) {
  return (
    <details class="more">
      <summary>{title}</summary>
      <form method="post" action={`/console/lich-truc/${to}`}>
        <FormKey c={c} actId={randomText(12)} />
        <Select id={`${to}-ai`} name="cadreId" label={who} options={choices} empty={words.pick} required />
        <div class="field">
          <label for={`${to}-tu`}>{words.from}</label>
          <input type="datetime-local" id={`${to}-tu`} name="from" required />
        </div>
        <div class="field">
          <label for={`${to}-toi`}>{words.to}</label>
          <input type="datetime-local" id={`${to}-toi`} name="to" required />
        </div>
        {to === "vang" ? <Select id="vang-thay" name="substituteId" label={words.substitute} options={choices} empty={words.nobody} /> : null}
        <button type="submit">{words.save}</button>
      </form>
    </details>
  );
}

function Remove({ c, to, id, label }: { c: ConsoleContext; to: "ca" | "vang"; id: string; label: string }) {
  return (
    <form method="post" action={`/console/lich-truc/${to}/bo`}>
      <FormKey c={c} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" class="plain" aria-label={label}>{words.remove}</button>
    </form>
  );
}

/** As a browser sends a datetime-local field, in the time of the place. */
const localMoment = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/).refine((text) => !Number.isNaN(Date.parse(`${text}:00Z`)));
const span = { cadreId: z.string().min(1), from: localMoment, to: localMoment };
const ShiftForm = z.object(span).refine(({ from, to }) => from < to);
const AbsenceForm = z.object({ ...span, substituteId: z.string().default("") }).refine(({ from, to }) => from < to);

function spanOf(form: { from: string; to: string }, utcOffsetMinutes: number): { fromAt: string; toAt: string } {
  const utc = (local: string): string => new Date(Date.parse(`${local}:00Z`) - utcOffsetMinutes * 60_000).toISOString();
  return { fromAt: utc(form.from), toAt: utc(form.to) };
}
