import type { LegalDocument } from "../knowledge/clause.ts";
import type { PublishedDocument, StoredPiece } from "../knowledge/documents/knowledge-store.ts";
import { documentWords, shortDay } from "../text/pages.ts";
import { type Block, outline } from "./document-outline.ts";
import { Icon } from "./look/icon.tsx";
import { Facts, Note } from "./look/parts.tsx";
import { ValidityChip } from "./look/validity-chip.tsx";

/** One document: what it is, whether it holds, what to beware of, its contents and its text. `shipped`: number → slug of documents that can be opened here. */
export function DocumentView({ document, pieces, day, shipped, provinceName, provinceCode }: {
  document: LegalDocument & Pick<PublishedDocument, "excluded">; pieces: readonly StoredPiece[]; day: string; shipped: ReadonlyMap<string, string>; provinceName: string; provinceCode: string;
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
        <Cautions document={document} shipped={shipped} />
      </header>
      <Contents blocks={blocks} />
      {blocks.map((block) => <BlockView block={block} underHeading={hasHeadings} />)}
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

function Cautions({ document, shipped }: { document: LegalDocument & Pick<PublishedDocument, "excluded">; shipped: ReadonlyMap<string, string> }) {
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
        </Note>
      )}
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
