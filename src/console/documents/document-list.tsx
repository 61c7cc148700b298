import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import { type PublishedDocument, listDocuments } from "../../knowledge/documents/knowledge-store.ts";
import type { DeskEvent, DraftSummary, KnowledgeDesk } from "../../knowledge/publishing/knowledge-desk.ts";
import { CardTable, Chip, EmptyState, Select } from "../../public/look/parts.tsx";
import { ValidityChip } from "../../public/look/validity-chip.tsx";
import { consoleDocumentWords } from "../../text/console.ts";
import { vietnamDay } from "../../text/dates.ts";
import { amendmentWords } from "../../text/amendment-desk.ts";
import { deskListWords as words, draftWaits, draftWaitsLong } from "../../text/knowledge-desk.ts";
import { deskEventWords } from "../../text/published-documents.ts";
import { momentWords } from "../../text/pages.ts";
import { cadreNames } from "../cadre-names.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleEnv } from "../session.tsx";
import { DraftChip, Indexing, type Names, Pager, nameOf } from "./desk-parts.tsx";
import { doubtCounts } from "./doubt-counts.ts";
import { draftName, readsTooLong } from "./draft-view.tsx";
import { type ListFilter, type ListState, listAddress, matchesFilter, readListFilter } from "./list-filter.ts";
import { problemCounts } from "./problem-counts.ts";

/** GET /console/documents?q=&trang-thai=&trang=: what waits for somebody, and what the assistant answers from. */
export function documentList(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().get("/", async (c) => {
    const { knowledge, desk, cases, indexProgress } = services(c);
    const filter = readListFilter(c.req.query());
    const day = vietnamDay(now());
    const [all, drafts, latest, indexing] = await Promise.all([listDocuments(knowledge), desk.drafts("open", MOST_DRAFTS), desk.drafts("all", MOST_DRAFTS), indexProgress()]);
    const ended = latest.filter((draft) => ENDED.has(draft.state)).slice(0, MOST_ENDED);
    const waiting = new Set(drafts.flatMap((draft) => (draft.slug === null ? [] : [draft.slug])));
    const found = all.filter((document) => matchesFilter(document, filter, day, waiting));
    const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
    const page = Math.min(filter.page, pages);
    const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const [changes, problems, doubts] = await Promise.all([lastChanges(desk, shown), problemCounts(knowledge, shown), doubtCounts(knowledge, all)]);
    const names = await cadreNames(cases, [...drafts.map((draft) => draft.receivedBy), ...[...changes.values()].map((event) => event.by)]);
    const isAdmin = c.get("cadre").role === "admin";
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "documents",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <p class="row">{isAdmin ? <a class="button" href="/console/documents/nap-len">{words.upload}</a> : null}<a class="button plain" href="/console/hoi-thu">{words.tryQuestion}</a></p>
          <Indexing progress={indexing} />
          <Drafts drafts={drafts} names={names} now={now()} />
          <Ended drafts={ended} />
          <h2>{words.inUse}</h2>
          {doubts.loaded + doubts.missing === 0 ? null : <p><a href="/console/documents/sua-doi-can-xem">{amendmentWords.reviewLink(doubts.loaded, doubts.missing)}</a></p>}
          <FilterBar filter={filter} />
          {found.length === 0 ? <Nothing filter={filter} isAdmin={isAdmin} hasAny={all.length > 0} /> : (
            <>
              <p class="soft" role="status">{words.count(found.length)}</p>
              <CardTable caption={words.inUse} rows={shown.map((document) => ({
                late: document.excluded !== null,
                cells: cellsOf(document, { day, names, isWaiting: waiting.has(document.slug), change: changes.get(document.slug), problems: problems.get(document.slug) ?? 0 }),
              }))} />
              <Pager page={page} pages={pages} href={(to) => listAddress({ ...filter, page: to })} word={words.page} previous={words.newer} next={words.older} />
            </>
          )}
        </>
      ),
    }));
  });
}

const PAGE_SIZE = 25;
const MOST_DRAFTS = 50;
const MOST_ENDED = 10;
const ENDED: ReadonlySet<DraftSummary["state"]> = new Set(["published", "rejected"]);
/** Newest events of all documents; enough for the last change of any but a bulk load, which is then looked up by document. */
const MOST_EVENTS = 500;

async function lastChanges(desk: KnowledgeDesk, documents: readonly PublishedDocument[]): Promise<ReadonlyMap<string, DeskEvent>> {
  const newest = new Map<string, DeskEvent>();
  for (const event of await desk.history(null, MOST_EVENTS)) if (event.slug !== null && CHANGES.has(event.act) && !newest.has(event.slug)) newest.set(event.slug, event);
  const missing = documents.filter((document) => !newest.has(document.slug));
  const found = await Promise.all(missing.map((document) => desk.history(document.slug, 20)));
  for (const event of found.flatMap((events) => events.find((one) => CHANGES.has(one.act)) ?? [])) if (event.slug !== null) newest.set(event.slug, event);
  return newest;
}

/** What changed the published document, as opposed to work on a draft of it. */
const CHANGES: ReadonlySet<DeskEvent["act"]> = new Set(["approved", "rolled_back", "excluded", "included", "text_confirmed", "loaded"]);

function Drafts({ drafts, names, now }: { drafts: readonly DraftSummary[]; names: Names; now: Date }) {
  if (drafts.length === 0) return null;
  return (
    <>
      <h2>{words.waiting}</h2>
      <CardTable caption={words.waiting} rows={drafts.map((draft) => ({
        late: draft.state === "quarantined",
        cells: [
          { label: words.draftName, content: <><a href={`/console/documents/nhap/${draft.id}`}><strong>{draftName(draft)}</strong></a>{draft.number === null ? null : <><br /><span class="small soft">{draft.title}</span></>}</> },
          { label: words.draftState, content: <DraftChip state={draft.state} /> },
          { label: words.draftWaits, content: draft.state === "received" && readsTooLong(draft, now) ? draftWaitsLong : draftWaits[draft.state] },
          { label: words.draftFrom, content: <>{nameOf(names, draft.receivedBy)}<br /><span class="small soft">{momentWords(draft.receivedAt)}</span></> },
        ],
      }))} />
    </>
  );
}

/** The latest that nobody has to do anything about: to find again why one was not used. */
function Ended({ drafts }: { drafts: readonly DraftSummary[] }) {
  if (drafts.length === 0) return null;
  return (
    <details class="more">
      <summary>{words.ended}</summary>
      <ul class="doc-list">{drafts.map((draft) => <li><a href={`/console/documents/nhap/${draft.id}`}>{draftName(draft)}</a> <DraftChip state={draft.state} /> <span class="small soft">{momentWords(draft.receivedAt)}</span></li>)}</ul>
    </details>
  );
}

function FilterBar({ filter }: { filter: ListFilter }) {
  const isFiltered = filter.q !== "" || filter.state !== "";
  return (
    <form class="filters" method="get" action="/console/documents" role="search">
      <div class="field">
        <label for="tim">{words.search}</label>
        <input type="search" id="tim" name="q" value={filter.q} />
      </div>
      <Select name="trang-thai" label={words.state} value={filter.state} empty={words.all} options={(Object.keys(words.states) as ListState[]).map((state) => ({ value: state, label: words.states[state] }))} />
      <div class="row"><button type="submit" class="plain">{words.filter}</button>{isFiltered ? <a class="button plain" href="/console/documents">{words.clear}</a> : null}</div>
    </form>
  );
}

function Nothing({ filter, isAdmin, hasAny }: { filter: ListFilter; isAdmin: boolean; hasAny: boolean }) {
  if (hasAny) return <EmptyState title={words.emptyFiltered} next={words.emptyFilteredNext}><a class="button plain" href={listAddress({ ...filter, q: "", state: "", page: 1 })}>{words.clear}</a></EmptyState>;
  return <EmptyState title={words.empty} next={isAdmin ? words.emptyNext : words.emptyReader} />;
}

function cellsOf(document: PublishedDocument, { day, names, isWaiting, change, problems }: {
  day: string; names: Names; isWaiting: boolean; change: DeskEvent | undefined; problems: number;
}): { label: string; content: Child }[] {
  return [
    { label: words.document, content: <><a href={`/console/documents/${document.slug}`}>{document.title}</a><br /><span class="small soft">{document.number ?? ""}</span></> },
    {
      label: words.use,
      content: (
        <span class="chips">
          {document.excluded === null ? <Chip tone="leaf">{words.inUseChip}</Chip> : <Chip tone="urgent">{words.excludedChip}</Chip>}
          <ValidityChip document={document} day={day} />
          {isWaiting ? <Chip tone="info">{words.newerWaits}</Chip> : null}
        </span>
      ),
    },
    { label: words.size, content: document.clauseCount.toLocaleString("de-DE") },
    { label: words.problems, content: problems === 0 ? words.noProblems : problems.toLocaleString("de-DE") },
    { label: words.quality, content: consoleDocumentWords.qualities[document.quality] },
    {
      label: words.lastChange,
      content: change === undefined ? words.noChange : <>{deskEventWords[change.act]}, {nameOf(names, change.by)}<br /><span class="small soft">{momentWords(change.at)}</span></>,
    },
  ];
}
