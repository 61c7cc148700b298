import type { PublishedDocument } from "../../knowledge/documents/knowledge-store.ts";
import type { Draft, Preview } from "../../knowledge/publishing/knowledge-desk.ts";
import { CardTable, Note } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { amendmentWords } from "../../text/amendment-desk.ts";
import { draftWords, previewWords as words } from "../../text/knowledge-desk.ts";
import { momentWords } from "../../text/pages.ts";
import { answerAddress } from "../answers/answer-parts.tsx";
import { FormKey } from "../console-frame.tsx";
import type { ConsoleContext } from "../session.tsx";
import { AmendmentList, type NamedDocuments, doubtfulFirst } from "./amendment-list.tsx";
import type { FailedDeskForm } from "./desk-act.ts";
import { type Names, ReasonField, StepBar, nameOf } from "./desk-parts.tsx";
import { DiffCounts, DiffList, Renumbered } from "./diff-view.tsx";
import { draftName } from "./draft-view.tsx";
import { NumberLinks } from "./number-links.tsx";

export interface PreviewProps {
  c: ConsoleContext;
  draft: Draft;
  preview: Preview;
  /** Documents of the store by number, for the ones this draft names. */
  known: ReadonlyMap<string, PublishedDocument>;
  /** Documents of the store by slug, for the ones it changes. */
  named: NamedDocuments;
  names: Names;
  /** Page of the list of changes, from 1. */
  page: number;
  failed: FailedDeskForm | null;
  done: string | null;
}

/** What publishing a draft would change, and the decision of the first and then of the second person. */
export function PreviewView(props: PreviewProps) {
  const { draft, preview, known, page, done } = props;
  const base = `/console/documents/nhap/${draft.id}`;
  const { counts, changes, renumbered } = preview.diff;
  const isOpen = draft.state === "ready" || draft.state === "submitted";
  const amends = draft.file?.amends ?? [];
  const replaced = [...(draft.metadata?.replaces ?? []), ...(draft.metadata?.abolishes ?? [])];
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.of(draftName(draft))} · <a href={base}>{words.toDraft}</a></p>
      <StepBar state={draft.state} wasSubmitted={draft.submitted !== null} />
      {done === null ? null : <Note tone="done" role="status"><p>{done}</p></Note>}
      {props.failed === null ? null : <Note tone="wrong" role="alert"><p>{props.failed.why}</p></Note>}
      {isOpen ? <p><a href="#quyet-dinh">{words.toDecision}</a></p> : null}
      <h2>{words.counts}</h2>
      {preview.against === null ? <p>{words.isNew}</p> : <p>{words.against} <a href={`/console/documents/${preview.against.slug}`}>{preview.against.title}</a></p>}
      {changes.length === 0 ? <p>{words.same}</p> : null}
      <DiffCounts counts={counts} />
      <Renumbered renumbered={renumbered} />
      <Answers preview={preview} />
      <Amendments {...props} />
      {amends.length === 0 ? null : <><h2>{words.amends}</h2><NumberLinks numbers={amends} known={known} /></>}
      {replaced.length === 0 ? null : <><h2>{words.replaces}</h2><NumberLinks numbers={replaced} known={known} /></>}
      {changes.length === 0 ? null : <h2 id="thay-doi">{words.changesTitle}</h2>}
      <DiffList changes={changes} page={page} href={(to) => `${base}/xem-truoc?phan=${to}#thay-doi`} />
      {isOpen ? <Decision {...props} /> : null}
    </>
  );
}

function Amendments({ preview: { amendments }, named }: PreviewProps) {
  if (amendments.length === 0) return null;
  const doubtful = amendments.filter(({ certainty }) => certainty === "doubtful").length;
  return (
    <>
      <h2>{amendmentWords.preview}</h2>
      <p>{amendmentWords.previewIntro(amendments.length, doubtful)}</p>
      <details class="more" open={doubtful > 0}>
        <summary>{amendmentWords.openAll}</summary>
        <AmendmentList changes={doubtfulFirst(amendments).slice(0, MOST_AMENDMENTS).map((change) => ({ ...change, by: null }))} named={named} />
        {amendments.length > MOST_AMENDMENTS ? <p>{amendmentWords.moreInGroup(amendments.length - MOST_AMENDMENTS)}</p> : null}
      </details>
    </>
  );
}

const MOST_AMENDMENTS = 60;

function Answers({ preview }: { preview: Preview }) {
  return (
    <>
      <h2>{words.answers}</h2>
      {preview.answersTotal === 0 ? <p class="soft">{words.noAnswers}</p> : (
        <>
          <p>{words.answersIntro(preview.answersTotal)} {preview.answersTotal > preview.answers.length ? words.answersShown(preview.answers.length) : ""}</p>
          <CardTable caption={words.answers} rows={preview.answers.map((answer) => ({
            cells: [
              { label: words.question, content: <a href={answerAddress(answer.id)}>{answer.question}</a> },
              { label: words.cites, content: answer.label },
              { label: words.answeredAt, content: momentWords(answer.answeredAt) },
            ],
          }))} />
        </>
      )}
    </>
  );
}

/** First person: asks. Second person: publishes or does not. The same person is told why it takes another. */
function Decision({ c, draft, preview, names, failed }: PreviewProps) {
  const cadre = c.get("cadre");
  const of = (form: string): FailedDeskForm | null => (failed?.form === form ? failed : null);
  if (cadre.role !== "admin") return <div id="quyet-dinh"><Note tone="info"><p>{words.onlyAdmins}</p></Note></div>;
  if (draft.state === "ready") {
    return (
      <section class="card" id="quyet-dinh">
        <h2>{words.decide}</h2>
        <DecisionForm c={c} draft={draft} preview={preview} form="xin-duyet" failed={of("xin-duyet")} label={words.submitReason} hint={words.submitHint} send={words.submit} note={words.submitNote} />
      </section>
    );
  }
  const isOwn = draft.handledBy.includes(cadre.id);
  return (
    <section class="card" id="quyet-dinh">
      <h2>{words.decide}</h2>
      {draft.submitted === null ? null : (
        <>
          <p>{draftWords.submittedBy(nameOf(names, draft.submitted.by), momentWords(draft.submitted.at))}</p>
          <p class="quote">{draft.submitted.reason}</p>
        </>
      )}
      {isOwn ? <Note tone="info"><p>{words.waitsForOther}</p></Note> : (
        <DecisionForm c={c} draft={draft} preview={preview} form="duyet" failed={of("duyet")} label={words.approveReason} hint={words.approveHint} send={words.approve} note={words.approveNote} />
      )}
      <details class="more" open={of("khong-duyet") !== null}>
        <summary>{isOwn ? words.takeBack : words.reject}</summary>
        <DecisionForm c={c} draft={draft} preview={preview} form="khong-duyet" failed={of("khong-duyet")} label={isOwn ? words.takeBackReason : words.rejectReason} hint={isOwn ? words.takeBackHint : words.rejectHint} send={isOwn ? words.takeBack : words.reject} danger />
      </details>
    </section>
  );
}

function DecisionForm({ c, draft, preview, form, failed, label, hint, send, note, danger }: {
  c: ConsoleContext; draft: Draft; preview: Preview; form: string; failed: FailedDeskForm | null; label: string; hint: string; send: string; note?: string; danger?: boolean;
}) {
  return (
    <form method="post" action={`/console/documents/nhap/${draft.id}/${form}`}>
      <FormKey c={c} actId={randomText(12)} />
      <input type="hidden" name="basis" value={preview.basis} />
      {failed === null ? null : <Note tone="wrong"><p>{failed.why}</p></Note>}
      <ReasonField of={`nhap/${draft.id}`} form={form} label={label} hint={hint} value={failed?.values["reason"] ?? ""} />
      {note === undefined ? null : <p class="hint">{note}</p>}
      <button type="submit" {...(danger ? { class: "danger" } : {})}>{send}</button>
    </form>
  );
}
