import { type Context, Hono } from "hono";
import type { LegalDocument } from "../knowledge/clause.ts";
import { amendmentsFrom } from "../knowledge/documents/amendment-store.ts";
import { listDocuments, loadDocument, piecesOf } from "../knowledge/documents/knowledge-store.ts";
import { documentValidity } from "../knowledge/documents/validity.ts";
import { fold } from "../language/fold.ts";
import { documentWords } from "../text/pages.ts";
import { vietnamDay } from "../text/dates.ts";
import { assetPaths } from "./assets.ts";
import { outline } from "./document-outline.ts";
import { divide } from "./document-parts.ts";
import { DocumentView } from "./document-view.tsx";
import { errorPage } from "./look/error-page.tsx";
import { frame } from "./look/frame.tsx";
import { EmptyState, Select } from "./look/parts.tsx";
import { ValidityChip } from "./look/validity-chip.tsx";
import type { PublicServices } from "./services.ts";
import { validityOf } from "./validity.ts";
import { validityNotes } from "./validity-notes.ts";

/** GET /van-ban?q=&loai=&hieu-luc= · GET /van-ban/:slug?ngay=YYYY-MM-DD&phan=2 (`phan=het`: the whole of a long document) */
export function documentPages(services: (c: Context) => PublicServices, now: () => Date): Hono {
  const pages = new Hono();

  pages.get("/", async (c) => {
    const { knowledge, operatorName } = services(c);
    const day = vietnamDay(now());
    const all = await listDocuments(knowledge);
    const filter = { q: c.req.query("q")?.trim() ?? "", kind: c.req.query("loai") ?? "", validity: c.req.query("hieu-luc") ?? "" };
    const found = all.filter((document) => matches(document, filter, day));
    return c.html(frame({
      title: documentWords.listTitle,
      operatorName,
      current: "documents",
      children: <DocumentList all={all} found={found} filter={filter} day={day} />,
    }));
  });

  pages.get("/:slug", async (c) => {
    const { knowledge, operatorName, provinceName, provinceCode, locality } = services(c);
    const document = await loadDocument(knowledge, c.req.param("slug"));
    if (document === null) {
      return c.html(errorPage({ operatorName, title: documentWords.notFound, next: documentWords.notFoundNext, homeHref: "/van-ban", homeWord: documentWords.toList }), 404);
    }
    const pieces = await piecesOf(knowledge, document.slug);
    const [{ clauses, changes: changesTo }, changesFrom] = await Promise.all([documentValidity(knowledge, document, pieces), amendmentsFrom(knowledge, document.slug)]);
    const mentioned = document.amendedBy.length > 0 || document.replacedBy !== null || changesTo.length > 0 || changesFrom.length > 0 ? await listDocuments(knowledge) : [];
    const today = vietnamDay(now());
    const day = dayAsked(c.req.query("ngay")) ?? today;
    const named = new Map(mentioned.map((one) => [one.slug, one]));
    const notes = validityNotes({ document, pieces, clauses, changesTo, changesFrom, named, day });
    const parts = divide(outline(pieces));
    const part = partAsked(c.req.query("phan"), parts.length);
    return c.html(frame({
      title: document.number ?? document.title,
      operatorName,
      current: "documents",
      ...(part === null || parts.length < 2 ? {} : { scripts: [assetPaths.partsScript] }),
      children: <DocumentView document={document} parts={parts} part={part} notes={notes} day={day} today={today} shipped={slugsByNumber(mentioned)} provinceName={provinceName} provinceCode={provinceCode} areaName={locality.areaName} />,
    }));
  });

  return pages;
}

/** A day as a form of dates sends it; null for anything else. */
function dayAsked(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** Index of the part to show; null: all of them. What is no part of it is the first. */
function partAsked(text: string | undefined, parts: number): number | null {
  if (text === "het") return null;
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number >= 1 && number <= parts ? number - 1 : 0;
}

interface DocumentFilter { q: string; kind: string; validity: string }

const MOST_SHOWN = 200;

function matches(document: LegalDocument, filter: DocumentFilter, day: string): boolean {
  if (filter.kind !== "" && document.kind !== filter.kind) return false;
  if (filter.validity !== "" && validityOf(document, day).kind !== filter.validity) return false;
  const text = fold(`${document.number ?? ""} ${document.title}`);
  return fold(filter.q).split(/\s+/).every((word) => text.includes(word));
}

function slugsByNumber(documents: readonly LegalDocument[]): ReadonlyMap<string, string> {
  return new Map(documents.flatMap((document) => (document.number === null ? [] : [[document.number, document.slug] as const])));
}

function DocumentList({ all, found, filter, day }: { all: readonly LegalDocument[]; found: readonly LegalDocument[]; filter: DocumentFilter; day: string }) {
  const kinds = [...new Set(all.map((document) => document.kind))].toSorted((a, b) => a.localeCompare(b, "vi"));
  const filtered = filter.q !== "" || filter.kind !== "" || filter.validity !== "";
  return (
    <>
      <h1>{documentWords.listTitle}</h1>
      <p>{documentWords.listIntro}</p>
      <form class="filters" method="get" action="/van-ban" role="search">
        <div class="field">
          <label for="tim">{documentWords.search}</label>
          <input type="search" id="tim" name="q" value={filter.q} />
        </div>
        <Select name="loai" label={documentWords.kind} value={filter.kind} empty={documentWords.all} options={kinds.map((kind) => ({ value: kind, label: kind }))} />
        <Select name="hieu-luc" label={documentWords.validity} value={filter.validity} empty={documentWords.all} options={[
          { value: "in_force", label: documentWords.inForce }, { value: "unknown", label: documentWords.unknown },
          { value: "expired", label: documentWords.expiredShort }, { value: "not_yet", label: documentWords.notYetShort },
        ]} />
        <div class="row"><button type="submit">{documentWords.filter}</button>{filtered ? <a class="button plain" href="/van-ban">{documentWords.clearFilter}</a> : null}</div>
      </form>
      {found.length === 0 ? (
        <EmptyState title={all.length === 0 ? documentWords.noneYet : documentWords.noneFound} next={all.length === 0 ? documentWords.noneYetNext : documentWords.noneFoundNext}>
          <a class="button plain" href="/">{documentWords.askAssistant}</a>
        </EmptyState>
      ) : (
        <>
          <p class="soft" role="status">{found.length > MOST_SHOWN ? documentWords.more(MOST_SHOWN, found.length) : documentWords.count(found.length)}</p>
          <ul class="doc-list">
            {found.slice(0, MOST_SHOWN).map((document) => (
              <li>
                <a href={`/van-ban/${document.slug}`}>{document.title}</a>
                <p class="small soft">{[document.kind, document.number, document.issuer].filter((part) => part !== null).join(" · ")}</p>
                <p><ValidityChip document={document} day={day} /></p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
