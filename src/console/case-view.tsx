import { isOpen } from "../cases/case-states.ts";
import type { Case } from "../cases/case.ts";
import type { CaseTask } from "../cases/case-task-store.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { CaseCard, ClockChip, StatusChip } from "../public/look/case-parts.tsx";
import { Chip, Note, Tag } from "../public/look/parts.tsx";
import { lifeWords } from "../text/case-life.ts";
import { printWords } from "../text/case-print.ts";
import { kindWords, urgencyWords } from "../text/cases.ts";
import { actWords, caseWords } from "../text/console.ts";
import { momentWords } from "../text/pages.ts";
import { ActBar, openedBy } from "./act-bar.tsx";
import { ActForms, type FailedForm, offeredActs } from "./act-forms.tsx";
import { CasesAlong } from "./case-along.tsx";
import { cardRows } from "./case-card.tsx";
import { CaseClock, CaseTurns } from "./case-clock.tsx";
import type { CasePageData } from "./case-page-data.ts";
import { CasePhotos } from "./case-photos.tsx";
import { CaseProofs } from "./case-proofs.tsx";
import { CasePublishWord } from "./case-publish-word.tsx";
import { CaseReach } from "./case-reach.tsx";
import { CaseReadingPart } from "./case-reading.tsx";
import { SimilarCases } from "./case-similar.tsx";
import { CaseSplit } from "./case-split.tsx";
import { CaseTasks } from "./case-tasks.tsx";
import { CaseTimeline } from "./case-timeline.tsx";
import { CaseContact } from "./contact-page.tsx";
import { HandedOver } from "./handed-over.tsx";
import { CaseOpenings } from "./openings/case-openings.tsx";
import { askedState } from "./openings/opening-pages.tsx";
import { ReplyHelp, type StartedForm } from "./reply-help.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext } from "./session.tsx";

interface CaseViewProps {
  c: ConsoleContext;
  services: ConsoleServices;
  data: CasePageData;
  now: Date;
  failed: FailedForm | null;
  /** A form opened with something to start from. */
  started: StartedForm | null;
  /** Whether clauses were looked for, and found. */
  searched: "found" | "none" | null;
  /** Act just done. */
  done: string | null;
}

/**
 * One case, in the order it is worked on: how much time is left and who holds it; the way to the forms; the citizen's words; where and
 * by when; what others did for it; what can be done; why it was sorted so; cases like it; what was done. `?lam` opens a form; `?xep-lai`,
 * `?tach` and `?niem-phong` tell what came of a form beside the acts.
 */
export function CaseView(props: CaseViewProps) {
  const { c, services: { locality }, data, now, done } = props;
  const { found: { case: item, events, mayAct } } = data;
  return (
    <>
      <h1>{caseWords.title} <span class="code">{item.code}</span></h1>
      <p class="soft">{caseWords.opened(momentWords(item.openedAt))} · <a href={`/console/cases/${item.code}/in`}>{printWords.link}</a></p>
      {done === null ? null : <Note tone="done" role="status"><p>{actWords.done[done] ?? lifeWords.done[done]}</p></Note>}
      <Chips item={item} locality={locality} now={now} />
      <CaseClock item={item} events={events} now={now} locality={locality} />
      <ActBar item={item} acts={offeredActs(item, mayAct, c.get("cadre"), locality)} />
      <div class="case-grid">
        <div>
          <h2>{caseWords.words}</h2>
          <p class="quote">{item.textRedacted}</p>
          <CasePhotos code={item.code} photos={data.photos} />
          <CasePublishWord word={data.publishWord} />
          <HandedOver events={events} />
          <CaseContact c={c} code={item.code} given={data.hasContact} />
          <CaseCard rows={cardRows(item, locality)} />
          <CaseTasks c={c} item={item} tasks={data.tasks} locality={locality} links={data.links} mayReport={(task) => mayReport(props, task)} />
          <CaseProofs code={item.code} proofs={data.proofs} />
          <Acts {...props} />
          <CaseReadingPart c={c} item={item} reading={data.reading} locality={locality} mayAct={mayAct} told={c.req.query("xep-lai")} />
          <CaseSplit c={c} item={item} locality={locality} seen={data.seen} mayAct={mayAct} told={c.req.query("tach")} />
          <CasesAlong c={c} along={data.along} leadCode={data.leadCode} mayAct={mayAct} />
          <SimilarCases near={data.near} elsewhere={data.elsewhere} locality={locality} />
        </div>
        <div>
          <CaseTimeline events={events} locality={locality} names={data.names} />
          <CaseTurns item={item} events={events} now={now} locality={locality} />
          <CaseOpenings c={c} services={props.services} item={item} photos={data.photos} now={now} state={askedState(c.req.query("niem-phong"))} />
        </div>
      </div>
    </>
  );
}

function Chips({ item, locality, now }: { item: Case; locality: CaseLocality; now: Date }) {
  return (
    <div class="chips">
      <StatusChip status={item.status} />
      <ClockChip dueAt={item.dueAt} status={item.status} now={now} calendar={locality.calendar} />
      {item.urgency === "thuong" ? null : <Tag tone="urgent" label={urgencyWords[item.urgency]} reason={caseWords.urgencyReason[item.urgency] ?? null} />}
      <Chip tone="quiet">{kindWords[item.kind]}</Chip>
      {item.fields.map((field) => <Tag tone="quiet" label={locality.fields.get(field)?.name ?? field} reason={caseWords.fieldReason} />)}
      {item.rating === null ? null : <Chip tone="quiet">{caseWords.rating(item.rating)}</Chip>}
    </div>
  );
}

function Acts({ c, services: { locality }, data, failed, started, searched }: CaseViewProps) {
  const { found: { case: item, mayAct }, seen, proofs } = data;
  return (
    <section class="actions" id="lam">
      <h2>{caseWords.actions}</h2>
      {mayAct ? null : <p class="soft">{caseWords.readOnly}</p>}
      {mayAct && !isOpen(item.status) ? <p class="soft">{caseWords.ended}</p> : null}
      <CaseReach told={data.reach} code={item.code} />
      <ActForms c={c} item={item} acts={offeredActs(item, mayAct, c.get("cadre"), locality)} locality={locality} failed={failed} started={started} opened={openedBy(c.req.query("lam"))} seen={seen} reported={proofs} help={<ReplyHelp item={item} locality={locality} searched={searched} />} />
    </section>
  );
}

function mayReport({ c, services: { locality }, data }: CaseViewProps, task: CaseTask): boolean {
  const cadre = c.get("cadre");
  return cadre.role !== "auditor" && (data.found.mayAct || (task.unitId !== null && locality.units.within(cadre.unitId, task.unitId)));
}
