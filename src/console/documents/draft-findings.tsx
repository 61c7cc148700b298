import type { Finding } from "../../knowledge/intake/reading.ts";
import type { Draft } from "../../knowledge/publishing/knowledge-desk.ts";
import { Note } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { findingWords as words } from "../../text/draft-checks.ts";
import { draftWords } from "../../text/knowledge-desk.ts";
import { momentWords } from "../../text/pages.ts";
import { FormKey } from "../console-frame.tsx";
import type { ConsoleContext } from "../session.tsx";
import type { FailedDeskForm } from "./desk-act.ts";
import { type Names, ReasonField, nameOf } from "./desk-parts.tsx";
import { showInvisible } from "./source-parts.ts";

/** Passages that a person must look at before the text may be used, with the part that gave each away, and the decision. */
export function Findings({ c, draft, names, mayAct, failed }: { c: ConsoleContext; draft: Draft; names: Names; mayAct: boolean; failed: FailedDeskForm | null }) {
  if (draft.findingList.length === 0) return null;
  return (
    <section id="dang-ngo">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <ol class="plain-list">{draft.findingList.map((finding) => <li class="card"><Passage draftId={draft.id} finding={finding} /></li>)}</ol>
      {draft.settled === null ? null : (
        <Note tone={draft.settled.decision === "harmless" ? "done" : "caution"}>
          <p><strong>{words.settled[draft.settled.decision]}</strong></p>
          <p>{words.settledBy(nameOf(names, draft.settled.by), momentWords(draft.settled.at))}</p>
          <p>{draftWords.reasonGiven(draft.settled.reason)}</p>
        </Note>
      )}
      {mayAct && draft.state === "quarantined" ? <Decision c={c} draft={draft} failed={failed} /> : null}
    </section>
  );
}

/** The passage with the telling part marked and what cannot be seen written out. */
export function MarkedPassage({ passage, from, to }: { passage: string; from: number; to: number }) {
  return <>{showInvisible(passage.slice(0, from))}<mark>{showInvisible(passage.slice(from, to))}</mark>{showInvisible(passage.slice(to))}</>;
}

function Passage({ draftId, finding }: { draftId: string; finding: Finding }) {
  return (
    <>
      <p><strong>{words.kinds[finding.kind]}</strong></p>
      <p class="quote"><MarkedPassage {...finding} /></p>
      <p class="small soft">
        {words.means[finding.kind]}{" "}
        {finding.line === null ? words.outside : <a href={`/console/documents/nhap/${draftId}/van-ban?dong=${finding.line}#dong-${finding.line}`}>{draftWords.openLine(finding.line)}</a>}
      </p>
    </>
  );
}

function Decision({ c, draft, failed }: { c: ConsoleContext; draft: Draft; failed: FailedDeskForm | null }) {
  const chosen = failed?.values["decision"] ?? "";
  return (
    <form method="post" action={`/console/documents/nhap/${draft.id}/phat-hien`} class="card">
      <FormKey c={c} actId={randomText(12)} />
      {failed === null ? null : <Note tone="wrong" role="alert"><p>{failed.why}</p></Note>}
      <fieldset>
        <legend>{words.question}</legend>
        {(["harmless", "refused"] as const).map((decision) => (
          <label class="check"><input type="radio" name="decision" value={decision} required checked={chosen === decision} />{words[decision]}</label>
        ))}
      </fieldset>
      <ReasonField of={`nhap/${draft.id}`} form="phat-hien" label={words.reason} hint={words.reasonHint} value={failed?.values["reason"] ?? ""} />
      <button type="submit">{words.send}</button>
    </form>
  );
}
