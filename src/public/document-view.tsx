import type { LegalDocument } from "../knowledge/clause.ts";
import type { PublishedDocument, StoredPiece } from "../knowledge/documents/knowledge-store.ts";
import { documentWords, shortDay } from "../text/pages.ts";
import { type Block, outline } from "./document-outline.ts";
import { Icon } from "./look/icon.tsx";
import { Facts, Note } from "./look/parts.tsx";
import type { ValidityNote, ValidityNotes } from "./validity-notes.ts";
import { ValidityChip } from "./look/validity-chip.tsx";

/** One document: what it is, whether it holds on a day, what to beware of, its contents and its text, each place with what became of it. `shipped`: number → slug of documents that can be opened here. */
export function DocumentView({ document, pieces, notes, day, today, shipped, provinceName, provinceCode }: {
  document: LegalDocument & Pick<PublishedDocument, "excluded">; pieces: readonly StoredPiece[]; notes: ValidityNotes; day: string; today: string; shipped: ReadonlyMap<string, string>; provinceName: string; provinceCode: string;
}) {
  const blocks = outline(pieces);
  const hasHeadings = blocks.some((block) => block.kind === "heading");
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
          [documentWords.area, areaWord(document.locality, provinceName, provinceCode)],
          document.source === null ? null : [documentWords.source, <Source source={document.source} />],
        ]} />
        <Cautions document={document} shipped={shipped} notes={notes} />
        <OnDay slug={document.slug} day={day} today={today} />
      </header>
      <Contents blocks={blocks} />
      {blocks.map((block) => <><BlockView block={block} underHeading={hasHeadings} /><Notes notes={notes.byAnchor.get(block.anchor) ?? []} /></>)}
    </article>
  );
}

function areaWord(locality: string | null, provinceName: string, provinceCode: string): string {
  if (locality === null) return documentWords.wholeCountry;
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

function Contents({ blocks }: { blocks: readonly Block[] }) {
  const entries = blocks.filter((block) => block.kind === "article" || block.kind === "heading");
  if (entries.length < 3) return null;
  return (
    <details class="more toc">
      <summary>{documentWords.contents}</summary>
      <nav aria-label={documentWords.contents}>
        <ul class="articles">
          {entries.map((block) => (
            <li>{block.kind === "article" ? <a href={`#${block.anchor}`}>{block.title}</a> : <strong>{oneLine(block.text)}</strong>}</li>
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
