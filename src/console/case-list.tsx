import { type Context, Hono } from "hono";
import { parseCaseCode } from "../cases/case-code.ts";
import { caseStatuses, isOpen } from "../cases/case-states.ts";
import { type CaseFilter, countCasesFor, listCasesFor } from "../cases/case-store.ts";
import type { Case } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { viewRoot } from "../cases/visibility.ts";
import { ClockChip, StatusChip, clockOf } from "../public/look/case-parts.tsx";
import { CardTable, Chip, EmptyState, Note, Select } from "../public/look/parts.tsx";
import { actWords, listWords } from "../text/console.ts";
import { statusWords, urgencyWords } from "../text/cases.ts";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

/** GET /console and /console/cases: what waits, late first. The filter is the address. */
export function caseList(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { cases, locality } = services(c);
    const cadre = c.get("cadre");
    const asked = readFilter(c.req.query());
    const at = now();
    const [page, counts] = await Promise.all([listCasesFor(cases, locality, cadre, asked, at), countCasesFor(cases, locality, cadre, at)]);
    const handedOn = parseCaseCode(c.req.query("da-chuyen") ?? "", locality.casePrefix);
    const seesMany = locality.units.get(viewRoot(locality, cadre.unitId))?.areaCode === null;
    return c.html(consoleFrame(c, services(c), {
      title: listWords.title,
      room: "cases",
      draftsDone: handedOn === null ? undefined : `${handedOn}/transfer`,
      children: (
        <>
          <h1>{listWords.title}</h1>
          {handedOn === null ? null : <Note tone="done" role="status"><p>{actWords.transferredAway(handedOn)}</p></Note>}
          <p class="chips">
            <a class="button plain" href={addressOf({ status: "open" })}>{listWords.open(counts.open)}</a>
            <a class="button plain" href={addressOf({ late: true })}>{listWords.late(counts.late)}</a>
          </p>
          <FilterBar filter={asked} locality={locality} seesMany={seesMany} />
          <CaseTable cases={page.cases} next={page.next} filter={asked} locality={locality} now={at} />
        </>
      ),
    }));
  });

  return pages;
}

/** Query of the address → filter; what makes no sense is left out. */
export function readFilter(query: Record<string, string>): CaseFilter {
  const status = query["trang-thai"];
  const [q, field, area, cursor] = [query["q"]?.trim(), query["linh-vuc"], query["xa"], query["sau"]];
  return {
    ...(status !== undefined && STATUS_CHOICES.has(status) ? { status } : {}),
    ...(field ? { field } : {}),
    ...(area ? { area } : {}),
    ...(query["tre"] === "1" ? { late: true } : {}),
    ...(q ? { q } : {}),
    ...(cursor ? { cursor } : {}),
    limit: PAGE_SIZE,
  };
}

/** Filter → address of the list that shows it. */
export function addressOf(filter: CaseFilter): string {
  const query = new URLSearchParams();
  if (filter.status) query.set("trang-thai", filter.status);
  if (filter.field) query.set("linh-vuc", filter.field);
  if (filter.area) query.set("xa", filter.area);
  if (filter.late) query.set("tre", "1");
  if (filter.q) query.set("q", filter.q);
  if (filter.cursor) query.set("sau", filter.cursor);
  const text = query.toString();
  return text === "" ? "/console" : `/console?${text}`;
}

const PAGE_SIZE = 30;
const STATUS_CHOICES: ReadonlySet<string> = new Set(["open", "ended", ...caseStatuses]);

function isFiltered(filter: CaseFilter): boolean {
  return Boolean(filter.status ?? filter.field ?? filter.area ?? filter.q ?? filter.late);
}

function FilterBar({ filter, locality, seesMany }: { filter: CaseFilter; locality: CaseLocality; seesMany: boolean }) {
  return (
    <details class="more" open={isFiltered(filter)}>
      <summary>{listWords.filter}</summary>
      <form class="filters" method="get" action="/console" role="search">
        <div class="field">
          <label for="tim">{listWords.search}</label>
          <input type="search" id="tim" name="q" value={filter.q ?? ""} />
        </div>
        <Select name="trang-thai" label={listWords.status} value={filter.status} empty={listWords.all} options={[
          { value: "open", label: listWords.allOpen }, { value: "ended", label: listWords.allEnded },
          ...caseStatuses.map((status) => ({ value: status, label: statusWords[status] })),
        ]} />
        <Select name="linh-vuc" label={listWords.field} value={filter.field} empty={listWords.all} options={[...locality.fields.values()].map((field) => ({ value: field.id, label: field.name }))} />
        {seesMany ? <Select name="xa" label={listWords.area} value={filter.area} empty={listWords.all} options={communes(locality)} /> : null}
        <label class="check"><input type="checkbox" name="tre" value="1" checked={filter.late === true} />{listWords.onlyLate}</label>
        <div class="row"><button type="submit">{listWords.filter}</button>{isFiltered(filter) ? <a class="button plain" href="/console">{listWords.clear}</a> : null}</div>
      </form>
    </details>
  );
}

function communes(locality: CaseLocality): { value: string; label: string }[] {
  const codes = locality.units.all().flatMap((unit) => (unit.areaCode !== null && unit.slot === "" ? [unit.areaCode] : []));
  return codes.map((code) => ({ value: code, label: locality.areaName(code) })).toSorted((a, b) => a.label.localeCompare(b.label, "vi"));
}

function CaseTable({ cases, next, filter, locality, now }: { cases: readonly Case[]; next: string | null; filter: CaseFilter; locality: CaseLocality; now: Date }) {
  const onward = next === null ? null : <p class="row"><a class="button plain" href={addressOf({ ...filter, cursor: next })}>{listWords.next}</a></p>;
  if (cases.length === 0) {
    if (next !== null) return <><p>{listWords.emptyPage}</p>{onward}</>;
    return isFiltered(filter)
      ? <EmptyState title={listWords.emptyFiltered} next={listWords.emptyFilteredNext}><a class="button plain" href="/console">{listWords.clear}</a></EmptyState>
      : <EmptyState title={listWords.empty} next={listWords.emptyNext} />;
  }
  return (
    <>
      <CardTable caption={listWords.title} rows={cases.map((item) => rowOf(item, locality, now))} />
      {onward}
      {filter.cursor === undefined ? null : <p><a href={addressOf(withoutCursor(filter))}>{listWords.first}</a></p>}
    </>
  );
}

function withoutCursor({ cursor: _cursor, ...filter }: CaseFilter): CaseFilter {
  return filter;
}

function rowOf(item: Case, locality: CaseLocality, now: Date) {
  const where = [item.placeText, item.areaCode === null ? null : locality.areaName(item.areaCode)].filter((part) => part !== null).join(", ");
  return {
    late: isOpen(item.status) && clockOf(item.dueAt, item.status, now, locality.calendar).late,
    cells: [
      {
        label: listWords.what,
        content: (
          <>
            <a href={`/console/cases/${item.code}`}><strong>{item.summary}</strong></a>
            <br /><span class="small soft code">{item.code}</span> <span class="small soft">{locality.fields.get(item.fields[0] ?? "")?.name ?? ""}</span>
          </>
        ),
      },
      { label: listWords.where, content: where },
      { label: listWords.who, content: locality.units.get(item.handlerUnitId)?.name ?? item.handlerUnitId },
      { label: listWords.status, content: <>{item.urgency === "thuong" ? null : <><Chip tone="urgent">{urgencyWords[item.urgency]}</Chip> </>}<StatusChip status={item.status} /></> },
      { label: listWords.when, content: <ClockChip dueAt={item.dueAt} status={item.status} now={now} calendar={locality.calendar} withDate /> },
    ],
  };
}
