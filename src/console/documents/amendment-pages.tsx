import { type Context, Hono } from "hono";
import { type DoubtReason, type DoubtfulAmendment, amendmentsFrom, amendmentsTo, doubtfulAmendments } from "../../knowledge/documents/amendment-store.ts";
import { listDocuments, loadDocument } from "../../knowledge/documents/knowledge-store.ts";
import { EmptyState } from "../../public/look/parts.tsx";
import { amendmentWords as words } from "../../text/amendment-desk.ts";
import { deskListWords } from "../../text/knowledge-desk.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleEnv, notHere } from "../session.tsx";
import { AmendmentList, type NamedDocuments, doubtfulFirst, shownAmendment } from "./amendment-list.tsx";
import { Pager } from "./desk-parts.tsx";
import { MOST_DOUBTS } from "./doubt-counts.ts";

/** GET /console/documents/sua-doi-can-xem?ly-do=&trang= · /:slug/sua-doi?chieu=&trang=: for every cadre to read. */
export function amendmentPages(services: (c: Context) => ConsoleServices): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/sua-doi-can-xem", async (c) => {
    const { knowledge } = services(c);
    const [doubts, documents] = await Promise.all([doubtfulAmendments(knowledge, null, MOST_DOUBTS), listDocuments(knowledge)]);
    const byReason = Map.groupBy(doubts, ({ reason }) => reason);
    const reasons = REASONS.filter((reason) => byReason.has(reason));
    const reason = reasons.find((one) => one === c.req.query("ly-do")) ?? reasons[0];
    return c.html(consoleFrame(c, services(c), {
      title: words.reviewTitle,
      room: "documents",
      children: (
        <>
          <h1>{words.reviewTitle}</h1>
          <p><a href="/console/documents">{words.toList}</a></p>
          {reason === undefined ? <EmptyState title={words.reviewNone} next={words.reviewNoneNext} /> : (
            <>
              <p>{words.reviewIntro}</p>
              <nav class="tabs" aria-label={words.reviewTitle}>
                {reasons.map((one) => <a href={`${REVIEW}?ly-do=${one}`} {...(one === reason ? { "aria-current": "page" as const } : {})}>{words.reasonTab(words.reasonsShort[one], byReason.get(one)?.length ?? 0)}</a>)}
              </nav>
              <p><strong>{words.reasons[reason]}</strong> {words.todo[reason]}</p>
              <Doubts reason={reason} doubts={byReason.get(reason) ?? []} page={pageIn(c.req.query("trang"))} named={new Map(documents.map((one) => [one.slug, one]))} />
            </>
          )}
        </>
      ),
    }));
  });

  pages.get("/:slug/sua-doi", async (c) => {
    const { knowledge, operatorName } = services(c);
    const document = await loadDocument(knowledge, c.req.param("slug"));
    if (document === null) return notHere(c, operatorName);
    const [to, from, documents] = await Promise.all([amendmentsTo(knowledge, document.slug), amendmentsFrom(knowledge, document.slug), listDocuments(knowledge)]);
    const side = c.req.query("chieu") === "di" || (to.length === 0 && c.req.query("chieu") === undefined) ? "di" : "den";
    const changes = doubtfulFirst(side === "di" ? from : to);
    const base = `/console/documents/${document.slug}`;
    const { page, pages: count, shown } = pageOf(changes, pageIn(c.req.query("trang")));
    return c.html(consoleFrame(c, services(c), {
      title: words.pageTitle(document.number ?? document.title),
      room: "documents",
      children: (
        <>
          <h1>{words.pageTitle(document.number ?? document.title)}</h1>
          <p>{document.title} · <a href={base}>{words.back}</a></p>
          <p>{words.intro}</p>
          <nav class="tabs" aria-label={words.title}>
            <a href={`${base}/sua-doi?chieu=den`} {...(side === "den" ? { "aria-current": "page" as const } : {})}>{words.reasonTab(words.to, to.length)}</a>
            <a href={`${base}/sua-doi?chieu=di`} {...(side === "di" ? { "aria-current": "page" as const } : {})}>{words.reasonTab(words.from, from.length)}</a>
          </nav>
          {shown.length === 0 ? <p class="soft">{side === "di" ? words.noneFrom : words.noneTo}</p> : <AmendmentList changes={shown.map(shownAmendment)} named={new Map(documents.map((one) => [one.slug, one]))} />}
          <Pager page={page} pages={count} href={(to) => `${base}/sua-doi?chieu=${side}&trang=${to}`} word={deskListWords.page} previous={deskListWords.newer} next={deskListWords.older} />
        </>
      ),
    }));
  });

  return pages;
}

const REVIEW = "/console/documents/sua-doi-can-xem";

/** In the order in which they are worth a person's time: what is wrong in texts that are here first. */
const REASONS: readonly DoubtReason[] = [
  "article_not_found", "clause_not_found", "point_not_found", "words_not_found", "passage_only", "exceptions", "unreadable", "target_unclear", "annex", "target_not_loaded",
];

/** Cards on one page, and documents that are not here on one. */
const PAGE_SIZE = 25;
/** Instructions shown under a document that is not here. */
const MOST_IN_GROUP = 20;

function Doubts({ reason, doubts, page: asked, named }: { reason: DoubtReason; doubts: readonly DoubtfulAmendment[]; page: number; named: NamedDocuments }) {
  const pager = ({ page, pages }: { page: number; pages: number }) => (
    <Pager page={page} pages={pages} href={(to) => `${REVIEW}?ly-do=${reason}&trang=${to}`} word={deskListWords.page} previous={deskListWords.newer} next={deskListWords.older} />
  );
  if (reason !== "target_not_loaded") {
    const at = pageOf(doubts, asked);
    return <><AmendmentList changes={at.shown.map(shownAmendment)} named={named} withReason={false} />{pager(at)}</>;
  }
  const groups = [...Map.groupBy(doubts, ({ target }) => target.number ?? "")].toSorted((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
  const at = pageOf(groups, asked);
  return (
    <>
      {at.shown.map(([number, changes]) => (
        <details class="more">
          <summary>{words.missing(number, changes.length)}</summary>
          <AmendmentList changes={changes.slice(0, MOST_IN_GROUP).map(shownAmendment)} named={named} withReason={false} />
          {changes.length > MOST_IN_GROUP ? <p>{words.moreInGroup(changes.length - MOST_IN_GROUP)}</p> : null}
        </details>
      ))}
      {pager(at)}
    </>
  );
}

function pageOf<Row>(rows: readonly Row[], asked: number): { page: number; pages: number; shown: Row[] } {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(asked, pages);
  return { page, pages, shown: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) };
}

function pageIn(text: string | undefined): number {
  return Math.max(1, Number.parseInt(text ?? "1", 10) || 1);
}
