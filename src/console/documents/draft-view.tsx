import type { CaseLocality } from "../../cases/locality.ts";
import { parseDocument } from "../../knowledge/documents/parse-document.ts";
import type { PublishedDocument } from "../../knowledge/documents/knowledge-store.ts";
import { gapsIn } from "../../knowledge/publishing/draft-file.ts";
import type { DeskEvent, Draft } from "../../knowledge/publishing/knowledge-desk.ts";
import { Timeline } from "../../public/look/case-parts.tsx";
import { Note } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { draftWords as words, gapWords, sizeWords } from "../../text/knowledge-desk.ts";
import { momentWords } from "../../text/pages.ts";
import { FormKey } from "../console-frame.tsx";
import type { ConsoleContext } from "../session.tsx";
import type { FailedDeskForm } from "./desk-act.ts";
import { Findings } from "./draft-findings.tsx";
import { CleaningNotes, Problems } from "./draft-problems.tsx";
import { type Names, ReasonField, StepBar, nameOf, stepsOf } from "./desk-parts.tsx";
import { MetadataFacts, MetadataForm } from "./metadata-fields.tsx";
import { linesOf } from "./source-parts.ts";
import { StructureTree, treeCounts, treeOfText } from "./structure-tree.tsx";
import { UnreadableNote } from "./unreadable.tsx";

export interface DraftViewProps {
  c: ConsoleContext;
  draft: Draft;
  /** The document in force under the same slug; null: there is none. */
  current: PublishedDocument | null;
  /** A document in force with the same number under another slug: most likely the same document. */
  sameNumber: PublishedDocument | null;
  /** What was done with this draft, newest first. */
  events: readonly DeskEvent[];
  names: Names;
  mayAct: boolean;
  provinceName: string;
  provinceCode: string;
  places: CaseLocality;
  now: Date;
  failed: FailedDeskForm | null;
  /** A thing just done, in words. */
  done: string | null;
}

/** A document on its way in: how far it is, what is to be done next, and everything that was read from the file. */
export function DraftView(props: DraftViewProps) {
  const { draft, names, failed, done } = props;
  return (
    <>
      <h1>{words.title(draftName(draft))}</h1>
      <p class="soft">{words.received(momentWords(draft.receivedAt), nameOf(names, draft.receivedBy), sizeWords(draft.bytes))}<br /><span class="small">{words.fileName(draft.fileName)}</span></p>
      {props.mayAct ? <p><a href={`/console/documents/nhap/${draft.id}/tep`}>{words.original}</a></p> : null}
      <StepBar state={draft.state} wasSubmitted={draft.submitted !== null} />
      {done === null ? null : <Note tone="done" role="status"><p>{done}</p></Note>}
      {failed !== null && failed.form === "doc-lai" ? <Note tone="wrong" role="alert"><p>{failed.why}</p></Note> : null}
      <WhatNow {...props} />
      {props.mayAct && DROPPABLE.has(draft.state) ? <Drop c={props.c} draft={draft} failed={failed?.form === "bo" ? failed : null} /> : null}
      {draft.file === null ? null : <WhatWasRead {...props} text={draft.file.text} />}
      {props.events.length === 0 ? null : <><h2>{words.history}</h2><Timeline steps={stepsOf(props.events, names)} /></>}
    </>
  );
}

/** What people call it: its number, its title, or the file. */
export function draftName(draft: Pick<Draft, "number" | "title" | "fileName">): string {
  return [draft.number, draft.title].find((name) => name !== null && name.trim() !== "") ?? draft.fileName;
}

/** Is the reading taking longer than it ever should? Then a person may start it anew. */
export function readsTooLong(draft: Pick<Draft, "receivedAt">, now: Date): boolean {
  return now.getTime() - Date.parse(draft.receivedAt) > PATIENCE_MS;
}

const PATIENCE_MS = 60_000;

function WhatNow({ c, draft, current, sameNumber, names, mayAct, now }: DraftViewProps) {
  switch (draft.state) {
    case "received":
      return readsTooLong(draft, now) ? (
        <Note tone="caution">
          <p>{words.readingLong}</p>
          {mayAct ? <form method="post" action={`/console/documents/nhap/${draft.id}/doc-lai`}><FormKey c={c} /><button type="submit">{words.readAgain}</button></form> : null}
        </Note>
      ) : <Note tone="info" role="status"><p>{words.reading}</p><p><a class="button plain" href={`/console/documents/nhap/${draft.id}`}>{words.refresh}</a></p></Note>;
    case "unreadable":
      return draft.unreadable === null ? null : <UnreadableNote why={draft.unreadable} mayAct={mayAct} />;
    case "quarantined": case "ready": case "submitted":
      return (
        <div class="card">
          {draft.submitted === null ? null : <p>{words.submittedBy(nameOf(names, draft.submitted.by), momentWords(draft.submitted.at))}. {words.reasonGiven(draft.submitted.reason)}</p>}
          {current === null ? <p>{words.newDocument}</p> : <p>{words.replaces} <a href={`/console/documents/${current.slug}`}>{current.title}</a></p>}
          {current === null && sameNumber !== null ? <Note tone="caution"><p>{words.sameNumber} <a href={`/console/documents/${sameNumber.slug}`}>{sameNumber.title}</a></p><p>{words.sameNumberNext(sameNumber.slug)}</p></Note> : null}
          <Gaps draft={draft} />
          {draft.ocr ? <p>{words.ocr}</p> : null}
          {mayAct ? null : <p class="soft">{words.readOnly}</p>}
          {draft.state === "quarantined" ? <p><a class="button" href="#dang-ngo">{words.toFindings}</a></p> : (
            <>
              <p class="hint">{words.previewHint}</p>
              <p><a class="button" href={`/console/documents/nhap/${draft.id}/xem-truoc`}>{words.preview}</a></p>
            </>
          )}
        </div>
      );
    case "published":
      return draft.slug === null ? null : <p><a class="button" href={`/console/documents/${draft.slug}`}>{words.openPublished}</a></p>;
    case "rejected":
      return <Note tone="caution"><p>{words.notUsed}</p></Note>;
  }
}

/** States with another way out are left out: suspicious passages are decided on, what was submitted is taken back. */
const DROPPABLE: ReadonlySet<Draft["state"]> = new Set(["received", "unreadable", "ready"]);

/** What must still be filled in before publication can be asked for. */
function Gaps({ draft }: Pick<DraftViewProps, "draft">) {
  const gaps = draft.file === null ? [] : gapsIn(draft.file);
  if (gaps.length === 0) return null;
  return <Note tone="caution"><p>{gapWords.title}</p><ul>{gaps.map((gap) => <li>{gapWords.gaps[gap]}</li>)}</ul></Note>;
}

function Drop({ c, draft, failed }: { c: ConsoleContext; draft: Draft; failed: FailedDeskForm | null }) {
  return (
    <details class="more" open={failed !== null}>
      <summary>{words.drop}</summary>
      <form method="post" action={`/console/documents/nhap/${draft.id}/bo`}>
        <FormKey c={c} actId={randomText(12)} />
        {failed === null ? null : <Note tone="wrong" role="alert"><p>{failed.why}</p></Note>}
        <ReasonField of={`nhap/${draft.id}`} form="bo" label={words.dropReason} hint={words.dropHint} value={failed?.values["reason"] ?? ""} />
        <button type="submit" class="danger">{words.drop}</button>
      </form>
    </details>
  );
}

function WhatWasRead(props: DraftViewProps & { text: string }) {
  const { c, draft, names, mayAct, text, failed } = props;
  const lines = linesOf(text);
  const isOpen = draft.state === "quarantined" || draft.state === "ready";
  const of = (form: string): FailedDeskForm | null => (failed?.form === form ? failed : null);
  const tree = treeOfText(parseDocument(text).root, (line) => `/console/documents/nhap/${draft.id}/van-ban?dong=${line}#dong-${line}`);
  const { articles, clauses } = treeCounts(tree);
  return (
    <>
      <Findings c={c} draft={draft} names={names} mayAct={mayAct} failed={of("phat-hien")} />
      <div class="case-grid">
        <section>
          <h2 id="so-hieu">{words.metadata}</h2>
          {mayAct && isOpen ? <><p class="hint">{words.metadataHint}</p><MetadataForm {...props} lines={lines} failed={of("sua")} /></> : <MetadataFacts {...props} />}
          {draft.state === "submitted" ? <p class="hint">{words.lockedBySubmission}</p> : null}
        </section>
        <div>
          <Problems draft={draft} lines={lines} />
          <section>
            <h2>{words.text}</h2>
            <p class="soft">{words.lines(lines.length)}</p>
            <p><a class="button plain" href={`/console/documents/nhap/${draft.id}/van-ban`}>{mayAct && isOpen ? words.openText : words.readText}</a></p>
          </section>
          <section>
            <h2>{words.structure}</h2>
            <p class="soft">{words.structureCount(articles, clauses)}</p>
            <StructureTree entries={tree} />
          </section>
          <section>
            <h2>{words.cleaned}</h2>
            <CleaningNotes notes={draft.cleaned} />
          </section>
        </div>
      </div>
    </>
  );
}
