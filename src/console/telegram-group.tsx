import { type Context, Hono } from "hono";
import { staffedUnitIds } from "../cases/cadre-store.ts";
import { type DeskGroup, createGroupCode, endGroup, groupCodeHours, groupOfUnit, groupsOfUnits } from "../cases/desk-group-store.ts";
import { viewRoot } from "../cases/visibility.ts";
import { inAlphabet } from "../people/encoding.ts";
import { CardTable, EmptyState, Note, Select } from "../public/look/parts.tsx";
import { momentWords } from "../text/cases.ts";
import { groupPage as words } from "../text/telegram-group.ts";
import { formValues } from "./act-form.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext, ConsoleEnv } from "./session.tsx";

/**
 * GET /console/lich-truc/nhom: Telegram groups of the units below one's own · POST …/nhom/ma (a one-time code) · POST …/nhom/ngat
 * (disconnects at once). Mounted behind the duty pages' rule: supervisors and administrators.
 */
export function telegramGroupPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/nhom", (c) => page(c, { told: c.req.query("xong") === "ngat" ? words.ended : null, wrong: false }));

  pages.post("/nhom/ma", async (c) => {
    const { cases, locality, hasTelegram } = services(c);
    const unit = locality.units.get((await formValues(c))["unitId"] ?? "");
    const free = unit !== undefined && hasTelegram === true && (await choices(c)).includes(unit.id) && !(await groupOfUnit(cases, unit.id))?.pseudonym;
    if (!free) return page(c, { told: null, wrong: true });
    const code = newGroupCode();
    await createGroupCode(cases, { unitId: unit.id, cadreId: c.get("cadre").id, code, now: now() });
    // Shown in this answer only: only its hash is stored, and it must not stand in an address.
    return c.html(consoleFrame(c, services(c), {
      title: words.codeTitle(unit.name),
      room: "duty",
      children: (
        <>
          <h1>{words.codeTitle(unit.name)}</h1>
          <p class="secret">{code}</p>
          <ol>{words.steps(code, groupCodeHours).map((step) => <li>{step}</li>)}</ol>
          <p class="after-form"><a class="button plain" href="/console/lich-truc/nhom">{words.link}</a></p>
        </>
      ),
    }));
  });

  pages.post("/nhom/ngat", async (c) => {
    const unitId = (await formValues(c))["unitId"] ?? "";
    if (unitsOf(c).includes(unitId)) await endGroup(services(c).cases, { unitId }, "console", now());
    return c.redirect("/console/lich-truc/nhom?xong=ngat", 303);
  });

  function unitsOf(c: ConsoleContext): string[] {
    const { locality } = services(c);
    const cadre = c.get("cadre");
    return cadre.role === "admin" ? locality.units.all().map(({ id }) => id) : locality.units.subtreeIds(viewRoot(locality, cadre.unitId));
  }

  /** Units in which somebody works; a group without cadres would be shown nothing. */
  async function choices(c: ConsoleContext): Promise<string[]> {
    const staffed = await staffedUnitIds(services(c).cases);
    return unitsOf(c).filter((id) => staffed.has(id));
  }

  async function page(c: ConsoleContext, state: { told: string | null; wrong: boolean }): Promise<Response> {
    const { cases, locality, hasTelegram } = services(c);
    const groups = await groupsOfUnits(cases, unitsOf(c));
    const connected = new Set(groups.filter(({ pseudonym }) => pseudonym !== null).map(({ unitId }) => unitId));
    const nameOf = (unitId: string): string => locality.units.get(unitId)?.name ?? unitId;
    const options = (await choices(c)).filter((id) => !connected.has(id)).map((id) => ({ value: id, label: nameOf(id) }));
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "duty",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <p class="soft">{words.never}</p>
          {state.told === null ? null : <Note tone="done" role="status"><p>{state.told}</p></Note>}
          {state.wrong ? <Note tone="wrong" role="alert"><p>{words.bad}</p></Note> : null}
          <h2>{words.groups}</h2>
          {groups.length === 0 ? <EmptyState title={words.none} next={hasTelegram === true ? words.noneNext : ""} /> : (
            <CardTable caption={words.groups} rows={groups.map((group) => ({
              late: group.endedWhy === "removed" || group.lacks !== null,
              cells: [
                { label: words.unit, content: nameOf(group.unitId) },
                { label: words.state, content: stateOf(group) },
                { label: words.end, action: true, content: group.pseudonym === null ? null : <EndGroup c={c} unitId={group.unitId} label={words.endNamed(nameOf(group.unitId))} /> },
              ],
            }))} />
          )}
          {connected.size === 0 ? null : <p class="soft">{words.leaving}</p>}
          <h2>{words.make}</h2>
          {hasTelegram === true ? (
            <form method="post" action="/console/lich-truc/nhom/ma">
              <FormKey c={c} />
              <Select id="nhom-don-vi" name="unitId" label={words.unit} options={options} empty={words.pick} required />
              <button type="submit">{words.make}</button>
            </form>
          ) : <Note tone="info"><p>{words.off}</p></Note>}
          <p class="after-form"><a class="button plain" href="/console/lich-truc">{words.back}</a></p>
        </>
      ),
    }), state.wrong ? 422 : 200);
  }

  return pages;
}

function stateOf(group: DeskGroup): string {
  if (group.pseudonym !== null) return group.lacks === null ? words.connected(momentWords(group.boundAt)) : words.lacks[group.lacks];
  return (group.endedWhy === "removed" ? words.removed : words.disconnected)(momentWords(group.endedAt ?? group.boundAt));
}

function EndGroup({ c, unitId, label }: { c: ConsoleContext; unitId: string; label: string }) {
  return (
    <form method="post" action="/console/lich-truc/nhom/ngat">
      <FormKey c={c} />
      <input type="hidden" name="unitId" value={unitId} />
      <button type="submit" class="plain" aria-label={label}>{words.end}</button>
    </form>
  );
}

/** Read aloud and typed on phones, as the codes of cadres: forty random bits. */
function newGroupCode(): string {
  const text = inAlphabet(crypto.getRandomValues(new Uint8Array(5)), "23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
