import type { AnswerToReview } from "../../answer/answer-store.ts";
import type { LinkedAmendment } from "../../knowledge/documents/amendment-store.ts";
import type { PublishedDocument, StoredPiece } from "../../knowledge/documents/knowledge-store.ts";
import type { DeskEvent, DraftSummary, Version } from "../../knowledge/publishing/knowledge-desk.ts";
import { Timeline } from "../../public/look/case-parts.tsx";
import { Chip, Facts, Note, Select } from "../../public/look/parts.tsx";
import { ValidityChip } from "../../public/look/validity-chip.tsx";
import { consoleDocumentWords } from "../../text/console.ts";
import { deskListWords, draftStateWords, draftWords } from "../../text/knowledge-desk.ts";
import { type DocumentAct, documentActWords, documentDeskWords as words } from "../../text/published-documents.ts";
import { documentWords, momentWords, shortDay } from "../../text/pages.ts";
import { answerAddress } from "../answers/answer-parts.tsx";
import type { NamedDocuments } from "./amendment-list.tsx";
import { AmendmentSection } from "./amendment-section.tsx";
import { Indexing, type Names, nameOf, stepsOf } from "./desk-parts.tsx";
import { draftName } from "./draft-view.tsx";
import { NumberLinks } from "./number-links.tsx";
import { StructureTree, treeCounts, treeOfPieces } from "./structure-tree.tsx";

export interface PublishedViewProps {
  document: PublishedDocument;
  pieces: readonly StoredPiece[];
  versions: readonly Version[];
  events: readonly DeskEvent[];
  answers: readonly AnswerToReview[];
  known: ReadonlyMap<string, PublishedDocument>;
  names: Names;
  problems: number;
  amendments: { to: readonly LinkedAmendment[]; from: readonly LinkedAmendment[]; named: NamedDocuments };
  /** Drafts of a newer version. */
  waiting: readonly DraftSummary[];
  /** Of an added search index, see `Indexing`. */
  indexing: { done: number; total: number } | null;
  day: string;
  isAdmin: boolean;
  done: string | null;
}

/** One document: whether it is used, what it is, what can be done with it, and who did what when and why. */
export function PublishedView(props: PublishedViewProps) {
  const { document, pieces, versions, day, isAdmin, waiting, done } = props;
  const tree = treeOfPieces(pieces, (anchor) => `/van-ban/${document.slug}#${anchor}`);
  const { articles, clauses } = treeCounts(tree);
  return (
    <>
      <h1>{document.title}</h1>
      <p class="chips">
        {document.excluded === null ? <Chip tone="leaf">{deskListWords.inUseChip}</Chip> : <Chip tone="urgent">{deskListWords.excludedChip}</Chip>}
        <ValidityChip document={document} day={day} />
        {document.quality === "official" ? null : <Chip tone={document.quality === "ocr_unchecked" ? "late" : "quiet"}>{consoleDocumentWords.qualities[document.quality]}</Chip>}
      </p>
      {done === null ? null : <Note tone="done" role="status"><p>{done}</p></Note>}
      {document.excluded === null ? <p>{words.inUse}</p> : <Note tone="caution"><p>{words.excludedSince(momentWords(document.excluded.at))}</p><p>{draftWords.reasonGiven(document.excluded.reason)}</p></Note>}
      <Indexing progress={props.indexing} />
      {waiting.map((draft) => <Note tone="info"><p>{words.newerWaits} <a href={`/console/documents/nhap/${draft.id}`}>{draftName(draft)}</a> ({draftStateWords[draft.state]})</p></Note>)}
      <div class="case-grid">
        <div>
          <FrontMatter {...props} />
          {isAdmin ? <Actions document={document} versions={versions} /> : null}
          <section>
            <h2>{words.structure}</h2>
            <p class="soft">{draftWords.structureCount(articles, clauses)}</p>
            <StructureTree entries={tree} />
          </section>
        </div>
        <div>
          <AmendmentSection slug={document.slug} {...props.amendments} />
          <Versions {...props} />
          <Answers {...props} />
          <section>
            <h2>{words.history}</h2>
            {props.events.length === 0 ? <p class="soft">{words.historyEmpty}</p> : (
              <Timeline steps={stepsOf(props.events, props.names)} />
            )}
          </section>
        </div>
      </div>
    </>
  );
}

/** Acts that make sense in the state the document is in. */
export function offeredActs(document: PublishedDocument, versionCount: number): DocumentAct[] {
  return [
    ...(document.quality === "ocr_unchecked" ? (["doi-chieu"] as const) : []),
    ...(versionCount > 1 ? (["quay-ve"] as const) : []),
    document.excluded === null ? "ngung-dung" : "dung-lai",
  ];
}

function Actions({ document, versions }: { document: PublishedDocument; versions: readonly Version[] }) {
  return (
    <section class="actions">
      <h2>{words.actions}</h2>
      <p class="row">
        <a class="button plain" href="/console/documents/nap-len">{words.newVersion}</a>
        {offeredActs(document, versions.length).map((act) => (
          <a class={`button ${act === "ngung-dung" ? "danger" : "plain"}`} href={`/console/documents/${document.slug}/${act}`}>{documentActWords[act].link}</a>
        ))}
      </p>
    </section>
  );
}

function FrontMatter({ document, known, problems }: PublishedViewProps) {
  const numbers = (list: readonly string[]) => (list.length === 0 ? null : <NumberLinks numbers={list} known={known} />);
  return (
    <>
      <Facts rows={[
        [documentWords.kind, document.kind],
        document.number === null ? null : [documentWords.number, document.number],
        document.issuer === null ? null : [documentWords.issuer, document.issuer],
        document.issued === null ? null : [documentWords.issued, shortDay(document.issued)],
        document.inForceFrom === null ? null : [documentWords.effective, shortDay(document.inForceFrom)],
        [words.clauses, document.clauseCount.toLocaleString("de-DE")],
        [words.problems, problems === 0 ? words.noProblems : words.problemCount(problems)],
        [words.quality, consoleDocumentWords.qualities[document.quality]],
        document.amends.length === 0 ? null : [words.amends, numbers(document.amends)],
        document.amendedBy.length === 0 ? null : [words.amendedBy, numbers(document.amendedBy)],
        document.replacedBy === null ? null : [words.replacedBy, numbers([document.replacedBy])],
        document.source === null ? null : [documentWords.source, /^https?:\/\//.test(document.source) ? <a href={document.source} rel="noreferrer">{documentWords.openSource}</a> : document.source],
        document.note === null ? null : [words.note, document.note],
      ]} />
      <p><a class="button plain" href={`/van-ban/${document.slug}`}>{words.openViewer}</a></p>
    </>
  );
}

function Versions({ document, versions, names }: PublishedViewProps) {
  const options = versions.map((version) => ({ value: version.id, label: `${momentWords(version.publishedAt)}${version.isCurrent ? ` (${words.current})` : ""}` }));
  return (
    <section>
      <h2>{words.versions}</h2>
      {versions.length === 0 ? <p class="soft">{words.versionsEmpty}</p> : (
        <ol class="plain-list">
          {versions.map((version) => (
            <li class="card">
              <p class="chips"><strong>{momentWords(version.publishedAt)}</strong>{version.isCurrent ? <Chip tone="leaf">{words.current}</Chip> : null}</p>
              <p class="small soft">{whoPublished(version, names)}</p>
              {version.reason === "" ? null : <p>{version.reason}</p>}
              {version.isCurrent ? null : <p><a href={`/console/documents/${document.slug}/so-sanh?tu=${encodeURIComponent(version.id)}`}>{words.compare}<span class="hidden-text">: {momentWords(version.publishedAt)}</span></a></p>}
            </li>
          ))}
        </ol>
      )}
      {versions.length < 3 ? null : (
        <details class="more">
          <summary>{words.compareTitle}</summary>
          <form method="get" action={`/console/documents/${document.slug}/so-sanh`}>
            <Select name="tu" label={words.pickOlder} options={options} value={options[1]?.value} />
            <Select name="den" label={words.pickNewer} options={options} value={options[0]?.value} />
            <button type="submit" class="plain">{words.compareSend}</button>
          </form>
        </details>
      )}
    </section>
  );
}

function whoPublished({ submittedBy, approvedBy }: Version, names: Names): string {
  if (submittedBy === null && approvedBy === null) return words.fromFolder;
  return [submittedBy === null ? null : words.asked(nameOf(names, submittedBy)), approvedBy === null ? null : words.approved(nameOf(names, approvedBy))].filter((part) => part !== null).join(", ");
}

function Answers({ document, answers, isAdmin }: PublishedViewProps) {
  return (
    <section>
      <h2>{words.answers}</h2>
      {answers.length === 0 ? <p class="soft">{words.answersEmpty}</p> : (
        <>
          <p class="soft">{words.answersShown(answers.length)}</p>
          <ul>{answers.map((answer) => <li><a href={answerAddress(answer.id)}>{answer.question}</a><br /><span class="small soft">{answer.label} · {momentWords(answer.answeredAt)}</span></li>)}</ul>
          {isAdmin ? <p><a class="button plain" href={`/console/tra-loi/xem-lai?van-ban=${document.slug}`}>{words.toReview}</a></p> : null}
        </>
      )}
    </section>
  );
}
