import { type Context, Hono } from "hono";
import { parseCaseCode } from "../cases/case-code.ts";
import { caseStatuses, isOpen } from "../cases/case-states.ts";
import { type CaseFilter, listCasesFor } from "../cases/case-store.ts";
import type { Cadre, Case } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { viewRoot } from "../cases/visibility.ts";
import { type WorkToday, endOfToday, workToday } from "../cases/work-today-store.ts";
import { ClockChip, StatusChip, clockOf } from "../public/look/case-parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { CardTable, Chip, EmptyState, Note, Select } from "../public/look/parts.tsx";
import { bulkWords, filteredWords, takeOutWords, todayWords } from "../text/case-desk.ts";
import { keyWords } from "../text/case-print.ts";
import { actWords, listWords } from "../text/console.ts";
import { statusWords, urgencyWords } from "../text/cases.ts";
import { BulkTransfer } from "./bulk-transfer.tsx";
import { addressOf, isFiltered, readFilter } from "./case-filter.ts";
import { FormKey, consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext, ConsoleEnv } from "./session.tsx";

/** GET /console and /console/cases: what waits, late first. The filter is the address. */
export function caseList(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { cases, locality } = services(c);
    const cadre = c.get("cadre");
    const at = now();
    const asked = readFilter(c.req.query(), locality, at);
    const [page, today] = await Promise.all([listCasesFor(cases, locality, cadre, asked, at), workToday(cases, locality, cadre, at)]);
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
          <Today today={today} filter={asked} dayEnds={endOfToday(locality, at)} />
          <FilterBar filter={asked} locality={locality} seesMany={seesMany} />
          <Chosen filter={asked} locality={locality} />
          <CaseTable c={c} cases={page.cases} next={page.next} filter={asked} locality={locality} now={at} cadre={cadre} />
          <TakeOut filter={asked} />
        </>
      ),
    }));
  });

  return pages;
}

const statusChoices: readonly { value: string; label: string }[] = [
  { value: "open", label: listWords.allOpen }, { value: "new", label: todayWords.freshChoice }, { value: "ended", label: listWords.allEnded },
  ...caseStatuses.map((status) => ({ value: status, label: statusWords[status] })),
];

/** The day's work in five numbers, each the way to its cases. */
function Today({ today, filter, dayEnds }: { today: WorkToday; filter: CaseFilter; dayEnds: Date }) {
  const tiles: { label: string; n: number; to: CaseFilter; urgent?: boolean }[] = [
    { label: todayWords.late, n: today.late, to: { late: true }, urgent: true },
    { label: todayWords.dueToday, n: today.dueToday, to: { dueBefore: dayEnds } },
    { label: todayWords.fresh, n: today.fresh, to: { status: "new" } },
    { label: todayWords.waiting, n: today.waiting, to: { status: "cho_bo_sung" } },
    { label: todayWords.open, n: today.open, to: { status: "open" } },
  ];
  return (
    <nav class="tiles" aria-label={todayWords.title}>
      {tiles.map(({ label, n, to, urgent }) => (
        <a href={addressOf(to)} class={urgent && n > 0 ? "tile late" : "tile"} {...(addressOf(filter) === addressOf(to) ? { "aria-current": "page" as const } : {})}>
          <strong>{n}</strong> {label}
        </a>
      ))}
    </nav>
  );
}

function TakeOut({ filter }: { filter: CaseFilter }) {
  const whole = withoutCursor(filter);
  return (
    <details class="more">
      <summary>{takeOutWords.title}</summary>
      <p class="soft">{takeOutWords.hint}</p>
      <p class="row">
        <a class="button plain" href={addressOf(whole, "/console/so-tiep.xlsx")}>{takeOutWords.xlsx}</a>
        <a class="button plain" href={addressOf(whole, "/console/so-tiep.csv")}>{takeOutWords.csv}</a>
      </p>
    </details>
  );
}

function FilterBar({ filter, locality, seesMany }: { filter: CaseFilter; locality: CaseLocality; seesMany: boolean }) {
  return (
    <details class="more">
      <summary>{listWords.filter}</summary>
      <form class="filters" method="get" action="/console" role="search">
        <div class="field">
          <label for="tim">{listWords.search}</label>
          <input type="search" id="tim" name="q" value={filter.q ?? ""} />
        </div>
        <Select name="trang-thai" label={listWords.status} value={filter.status} empty={listWords.all} options={statusChoices} />
        <Select name="linh-vuc" label={listWords.field} value={filter.field} empty={listWords.all} options={[...locality.fields.values()].map((field) => ({ value: field.id, label: field.name }))} />
        {seesMany ? <Select name="xa" label={listWords.area} value={filter.area} empty={listWords.all} options={communes(locality)} /> : null}
        <label class="check"><input type="checkbox" name="han" value="nay" checked={filter.dueBefore !== undefined} />{todayWords.dueChoice}</label>
        <label class="check"><input type="checkbox" name="tre" value="1" checked={filter.late === true} />{listWords.onlyLate}</label>
        <div class="row"><button type="submit">{listWords.filter}</button>{isFiltered(filter) ? <a class="button plain" href="/console">{listWords.clear}</a> : null}</div>
      </form>
    </details>
  );
}

/** What is chosen, in one line: the form stays folded, so that the cases it found stand on the first screen of a phone. */
function Chosen({ filter, locality }: { filter: CaseFilter; locality: CaseLocality }) {
  if (!isFiltered(filter)) return null;
  const chosen = [
    filter.q === undefined ? null : filteredWords.search(filter.q),
    filter.status === undefined ? null : (statusChoices.find(({ value }) => value === filter.status)?.label ?? filter.status),
    filter.field === undefined ? null : (locality.fields.get(filter.field)?.name ?? filter.field),
    filter.area === undefined ? null : locality.areaName(filter.area),
    filter.dueBefore === undefined ? null : todayWords.dueChoice,
    filter.late === true ? listWords.onlyLate : null,
  ].filter((word) => word !== null);
  return (
    <div class="chips" id="dang-loc">
      <span class="soft">{filteredWords.title}</span>
      {chosen.map((word) => <Chip tone="info">{word}</Chip>)}
      <a class="touch" href="/console">{listWords.clear}</a>
    </div>
  );
}

function communes(locality: CaseLocality): { value: string; label: string }[] {
  const codes = locality.units.all().flatMap((unit) => (unit.areaCode !== null && unit.slot === "" ? [unit.areaCode] : []));
  return codes.map((code) => ({ value: code, label: locality.areaName(code) })).toSorted((a, b) => a.label.localeCompare(b.label, "vi"));
}

function CaseTable({ c, cases, next, filter, locality, now, cadre }: { c: ConsoleContext; cases: readonly Case[]; next: string | null; filter: CaseFilter; locality: CaseLocality; now: Date; cadre: Cadre }) {
  const onward = next === null ? null : <p class="row"><a class="button plain" href={addressOf({ ...filter, cursor: next })}>{listWords.next}</a></p>;
  if (cases.length === 0) {
    if (next !== null) return <><p>{listWords.emptyPage}</p>{onward}</>;
    return isFiltered(filter)
      ? <EmptyState title={listWords.emptyFiltered} next={listWords.emptyFilteredNext}><a class="button plain" href="/console">{listWords.clear}</a></EmptyState>
      : <EmptyState title={listWords.empty} next={listWords.emptyNext} />;
  }
  return (
    <>
      <form method="post" action="/console/cases/chuyen-nhieu">
        <FormKey c={c} actId={randomText(12)} />
        <p class="small soft by-keyboard">{keyWords.hint}</p>
        <div class="case-list"><CardTable caption={listWords.title} rows={cases.map((item) => rowOf(item, locality, now, cadre.role !== "auditor" && isOpen(item.status)))} /></div>
        {cadre.role !== "auditor" && cases.some(({ status }) => isOpen(status)) ? <BulkTransfer locality={locality} cadre={cadre} /> : null}
      </form>
      {onward}
      {filter.cursor === undefined ? null : <p><a href={addressOf(withoutCursor(filter))}>{listWords.first}</a></p>}
    </>
  );
}

function withoutCursor({ cursor: _cursor, ...filter }: CaseFilter): CaseFilter {
  return filter;
}

/** The clock first: it says what to take up. */
function rowOf(item: Case, locality: CaseLocality, now: Date, mayBePicked: boolean) {
  const where = [item.placeText, item.areaCode === null ? null : locality.areaName(item.areaCode)].filter((part) => part !== null).join(", ");
  const handler = locality.units.get(item.handlerUnitId);
  return {
    late: isOpen(item.status) && clockOf(item.dueAt, item.status, now, locality.calendar).late,
    cells: [
      {
        label: listWords.when,
        content: <>{item.urgency === "thuong" ? null : <><Chip tone="urgent">{urgencyWords[item.urgency]}</Chip> </>}<ClockChip dueAt={item.dueAt} status={item.status} now={now} calendar={locality.calendar} withDate /></>,
      },
      {
        label: listWords.what,
        content: (
          <>
            {mayBePicked ? <label class="pick"><input type="checkbox" name="code" value={item.code} /><span class="hidden-text">{bulkWords.pick(item.code)}</span></label> : null}
            <a href={`/console/cases/${item.code}`}><strong>{item.summary}</strong></a>
            <span class="line small soft"><span class="code">{item.code}</span> {locality.fields.get(item.fields[0] ?? "")?.name ?? ""}</span>
          </>
        ),
      },
      { label: listWords.where, content: where },
      { label: listWords.who, content: handler === undefined ? item.handlerUnitId : handler.areaCode !== null && handler.areaCode === item.areaCode ? handler.short : handler.name },
      { label: listWords.status, content: <StatusChip status={item.status} /> },
    ],
  };
}
