import type { LegalDocument } from "../knowledge/clause.ts";
import type { PublishedDocument } from "../knowledge/documents/knowledge-store.ts";
import { documentWords, shortDay } from "../text/pages.ts";
import type { Block } from "./document-outline.ts";
import type { DocumentPart } from "./document-parts.ts";
import { Icon } from "./look/icon.tsx";
import { Facts, Note } from "./look/parts.tsx";
import type { ValidityNote, ValidityNotes } from "./validity-notes.ts";
import { ValidityChip } from "./look/validity-chip.tsx";

/** One document: what it is, whether it holds on a day, what to beware of, its contents and its text, each place with what became of it.
 * `part`: index of the one shown, null for all. `shipped`: number → slug of documents that can be opened here. */
export function DocumentView({ document, parts, part, notes, day, today, shipped, provinceName, provinceCode, areaName }: {
  document: LegalDocument & Pick<PublishedDocument, "excluded">; parts: readonly DocumentPart[]; part: number | null; notes: ValidityNotes; day: string; today: string; shipped: ReadonlyMap<string, string>; provinceName: string; provinceCode: string; areaName: (code: string) => string;
}) {
  const all = parts.flatMap(({ blocks }) => blocks);
  const blocks = part === null ? all : (parts[part]?.blocks ?? []);
  const address = (shown: number | null): string => partAddress(document.slug, shown === null ? "het" : shown + 1, day === today ? null : day);
  const hasHeadings = all.some((block) => block.kind === "heading");
  return (
    <article class="law">
      <header class="law-head">
        <h1>{document.title}</h1>
        <p class="chips"><ValidityChip document={document} day={day} /></p>
        <Facts tight rows={[
          [documentWords.kind, document.kind],
          document.number === null ? null : [documentWords.number, document.number],
          document.issuer === null ? null : [documentWords.issuer, document.issuer],
          document.issued === null ? null : [documentWords.issued, shortDay(document.issued)],
          document.inForceFrom === null ? null : [documentWords.effective, shortDay(document.inForceFrom)],
          [documentWords.area, areaWord(document.locality, provinceName, provinceCode, areaName)],
          document.source === null ? null : [documentWords.source, <Source source={document.source} />],
        ]} />
        <Cautions document={document} shipped={shipped} notes={notes} />
        <OnDay slug={document.slug} day={day} today={today} />
      </header>
      <Contents parts={parts} part={part} address={address} />
      <PartLinks parts={parts} part={part} address={address} />
      {blocks.map((block) => <><BlockView block={block} underHeading={hasHeadings} /><Notes notes={notes.byAnchor.get(block.anchor) ?? []} /></>)}
      <PartLinks parts={parts} part={part} address={address} atEnd />
    </article>
  );
}

function areaWord(locality: string | null, provinceName: string, provinceCode: string, areaName: (code: string) => string): string {
  if (locality === null) return documentWords.wholeCountry;
  if (locality.length === 5) return documentWords.localRule(areaName(locality));
  return locality === provinceCode ? documentWords.localRule(provinceName) : documentWords.otherProvince;
}

function Source({ source }: { source: string }) {
  return /^https?:\/\//.test(source) ? <a href={source} rel="noreferrer">{documentWords.openSource}</a> : <>{source}</>;
}

/** The text does not change with the day, what is said under it does. */
function OnDay({ slug, day, today }: { slug: string; day: string; today: string }) {
  return (
    <>
      {day === today ? null : <Note tone="info" role="status"><p>{documentWords.showing(shortDay(day))} <a href={`/van-ban/${slug}`}>{documentWords.backToToday}</a></p></Note>}
      <details class="more no-print">
        <summary>{documentWords.onDay}</summary>
        <form method="get" action={`/van-ban/${slug}`}>
          <div class="field">
            <label for="ngay">{documentWords.day}</label>
            <p class="hint" id="ngay-goi-y">{documentWords.onDayHint}</p>
            <input type="date" id="ngay" name="ngay" value={day} required aria-describedby="ngay-goi-y" />
          </div>
          <button type="submit" class="plain">{documentWords.showDay}</button>
        </form>
      </details>
    </>
  );
}

/** Lines under a piece: in words, with a mark; never by colour alone. */
function Notes({ notes }: { notes: readonly ValidityNote[] }) {
  return <>{notes.map((note) => <p class={`validity ${note.tone}`}><Icon name={note.tone === "changes" ? "page" : "warn"} /> <NoteText note={note} /></p>)}</>;
}

function NoteText({ note }: { note: ValidityNote }) {
  return <>{note.text}{note.links.length === 0 ? "." : ": "}{note.links.map((link, i) => <>{i === 0 ? "" : ", "}<a href={link.href}>{link.word}</a></>)}{note.after === undefined ? "" : ` ${note.after}`}</>;
}

function Cautions({ document, shipped, notes }: { document: LegalDocument & Pick<PublishedDocument, "excluded">; shipped: ReadonlyMap<string, string>; notes: ValidityNotes }) {
  const scanned = document.quality === "ocr_unchecked" ? documentWords.ocr : document.quality === "ocr_checked" ? documentWords.ocrChecked : null;
  return (
    <>
      {document.excluded === null ? null : <Note tone="caution"><p><Icon name="warn" /> {documentWords.excluded}</p></Note>}
      {scanned === null ? null : <Note tone="caution"><p><Icon name="warn" /> {scanned}</p></Note>}
      {document.replacedBy === null ? null : <Note tone="caution"><p><Icon name="warn" /> {documentWords.replaced} <Number number={document.replacedBy} shipped={shipped} /></p></Note>}
      {document.amendedBy.length === 0 ? null : (
        <Note tone="caution">
          <p><Icon name="warn" /> {documentWords.amended}</p>
          <ul>{document.amendedBy.map((number) => <li><Number number={number} shipped={shipped} /></li>)}</ul>
          {notes.byAnchor.size === 0 ? null : <p>{documentWords.amendedBelow}</p>}
        </Note>
      )}
      {notes.whole.length === 0 ? null : <Note tone="caution">{notes.whole.map((note) => <p><Icon name="warn" /> <NoteText note={note} /></p>)}</Note>}
      {document.note === null ? null : <Note tone="info"><p>{document.note}</p></Note>}
    </>
  );
}

function Number({ number, shipped }: { number: string; shipped: ReadonlyMap<string, string> }) {
  const slug = shipped.get(number);
  return slug === undefined ? <>{number}</> : <a href={`/van-ban/${slug}`}>{number}</a>;
}

function partAddress(slug: string, part: number | "het", day: string | null): string {
  const asked = new URLSearchParams({ ...(part === 1 ? {} : { phan: String(part) }), ...(day === null ? {} : { ngay: day }) }).toString();
  return `/van-ban/${slug}${asked === "" ? "" : `?${asked}`}`;
}

interface PartsShown { parts: readonly DocumentPart[]; part: number | null; address: (part: number | null) => string }

/** Ways to the other parts of a long document. */
function PartLinks({ parts, part, address, atEnd = false }: PartsShown & { atEnd?: boolean }) {
  if (parts.length < 2) return null;
  return (
    <nav class="no-print" aria-label={atEnd ? documentWords.partsAgain : documentWords.parts}>
      {atEnd ? null : <p>{documentWords.inParts(parts.length)}</p>}
      <p class="row">
        {[...parts.keys(), null].map((shown) => {
          const name = shown === null ? documentWords.wholeDocument : documentWords.partName(shown + 1, parts[shown]?.first ?? null, parts[shown]?.last ?? null);
          return shown === part ? <strong aria-current="page">{name}</strong> : <a class="button plain" href={address(shown)}>{name}</a>;
        })}
      </p>
    </nav>
  );
}

function Contents({ parts, part, address }: PartsShown) {
  const entries = parts.flatMap(({ blocks }, i) => blocks.filter((block) => block.kind === "article" || block.kind === "heading").map((block) => ({ block, page: part === null || part === i ? "" : address(i) })));
  if (entries.length < 3) return null;
  return (
    <details class="more toc">
      <summary>{documentWords.contents}</summary>
      <nav aria-label={documentWords.contents}>
        <ul class="articles">
          {entries.map(({ block, page }) => (
            <li>{block.kind === "article" ? <a href={`${page}#${block.anchor}`}>{block.title}</a> : <strong>{oneLine(block.text)}</strong>}</li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

function BlockView({ block, underHeading }: { block: Block; underHeading: boolean }) {
  switch (block.kind) {
    case "heading":
      return <h2 class="heading" id={block.anchor}>{oneLine(block.text)}</h2>;
    case "article": {
      const Level = underHeading ? "h3" : "h2";
      return (
        <>
          <Level id={block.anchor} class="article"><a class="anchor" href={`#${block.anchor}`}>{block.title}</a></Level>
          {block.text === "" ? null : <p class="clause">{block.text}</p>}
        </>
      );
    }
    case "clause":
    case "text":
      return <p class="clause" id={block.anchor}>{block.text}</p>;
    case "quoted":
      return <p class="clause quoted" id={block.anchor}>{block.text}</p>;
    case "point":
      return <p class="clause point" id={block.anchor}>{block.text}</p>;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ". ").replace(/\.\. /g, ". ");
}
