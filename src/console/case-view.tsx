import type { Child } from "hono/jsx";
import { isOpen } from "../cases/case-states.ts";
import { handOverIn } from "../cases/hand-over.ts";
import type { Cadre, Case, CaseEvent } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { CaseCard, ClockChip, StatusChip, Timeline, type TimelineStep } from "../public/look/case-parts.tsx";
import { Chip, Note, Tag } from "../public/look/parts.tsx";
import { kindWords, outcomeWords, urgencyWords } from "../text/cases.ts";
import { lifeWords, taskOutcomeWords } from "../text/case-life.ts";
import { actWords, caseWords, refusalNames } from "../text/console.ts";
import { verdictWords } from "../text/verdicts.ts";
import { handOverReasonWords, handOverWords } from "../text/hand-over.ts";
import { dayWords, momentWords, shortDay, stepWord } from "../text/pages.ts";
import { ActForms, type FailedForm, offeredActs } from "./act-forms.tsx";
import { retagDetail } from "./case-reading.tsx";
import { CaseClock } from "./case-clock.tsx";
import type { StartedForm } from "./reply-help.tsx";
import type { ConsoleContext } from "./session.tsx";

interface CaseViewProps {
  c: ConsoleContext;
  found: { case: Case; events: readonly CaseEvent[]; mayAct: boolean };
  locality: CaseLocality;
  names: ReadonlyMap<string, Cadre>;
  now: Date;
  failed: FailedForm | null;
  /** A form opened with something to start from. */
  started: StartedForm | null;
  /** Position of the last event on this page: what others do from here on is told before a form is taken. */
  seen: number;
  /** Act just done. */
  done: string | null;
  /** Others who told of the same matter. */
  along: Child;
  photos: Child;
}

/** One case: the card, the citizen's words with personal data masked, what was done, and what can be done. */
export function CaseView({ c, found, locality, names, now, failed, started, seen, done, along, photos }: CaseViewProps) {
  const { case: item, events, mayAct } = found;
  const acts = offeredActs(item, mayAct, c.get("cadre"), locality);
  return (
    <>
      <h1>{caseWords.title} <span class="code">{item.code}</span></h1>
      <p class="soft">{caseWords.opened(momentWords(item.openedAt))}</p>
      {done === null ? null : <Note tone="done" role="status"><p>{actWords.done[done] ?? lifeWords.done[done]}</p></Note>}
      <div class="chips">
        <StatusChip status={item.status} />
        <ClockChip dueAt={item.dueAt} status={item.status} now={now} calendar={locality.calendar} />
        {item.urgency === "thuong" ? null : <Tag tone="urgent" label={urgencyWords[item.urgency]} reason={caseWords.urgencyReason[item.urgency] ?? null} />}
        <Chip tone="quiet">{kindWords[item.kind]}</Chip>
        {item.fields.map((field) => <Tag tone="quiet" label={locality.fields.get(field)?.name ?? field} reason={caseWords.fieldReason} />)}
        {item.rating === null ? null : <Chip tone="quiet">{caseWords.rating(item.rating)}</Chip>}
      </div>
      <div class="case-grid">
        <div>
          <CaseCard rows={cardRows(item, locality)} />
          <h2>{caseWords.words}</h2>
          <p class="quote">{item.textRedacted}</p>
          {photos}
          <HandedOver events={events} />
          {along}
          <section class="actions">
            <h2>{caseWords.actions}</h2>
            {mayAct ? null : <p class="soft">{caseWords.readOnly}</p>}
            {mayAct && !isOpen(item.status) ? <p class="soft">{caseWords.ended}</p> : null}
            <ActForms c={c} item={item} acts={acts} locality={locality} failed={failed} started={started} seen={seen} />
          </section>
        </div>
        <div>
          <CaseClock item={item} events={events} now={now} locality={locality} />
          <h2>{caseWords.timeline}</h2>
          <Timeline steps={events.map((event) => stepOf(event, locality, names))} />
        </div>
      </div>
    </>
  );
}

/** Why a question came here, and what the assistant answered before; nothing for other cases. */
function HandedOver({ events }: { events: readonly CaseEvent[] }) {
  const handOver = events.map((event) => handOverIn(event.data)).find((found) => found !== null);
  if (handOver === undefined) return null;
  return (
    <section class="handed-over">
      <h2>{handOverWords.title}</h2>
      <p class="soft">{handOverReasonWords(handOver.reason)}</p>
      {handOver.turns.map((turn) => (
        <div class="turn">
          <p><strong>{handOverWords.asked}:</strong> {turn.question}</p>
          <p class="quote">{turn.answer}</p>
          <p class="small soft">{turn.clauses.length === 0 ? handOverWords.noClause : handOverWords.clauses(turn.clauses)}{turn.disliked ? ` ${handOverWords.disliked}` : ""}</p>
        </div>
      ))}
    </section>
  );
}

/** việc gì – ở đâu – ai làm – bao giờ – mong muốn. */
function cardRows(item: Case, locality: CaseLocality) {
  const name = (id: string): string => locality.units.get(id)?.name ?? id;
  const where = [item.placeText, item.areaCode === null ? null : locality.areaName(item.areaCode)].filter((part) => part !== null);
  const copies = item.copyUnitIds.map(name).join(", ");
  return [
    [caseWords.what, item.summary],
    [caseWords.where, where.length === 0 ? caseWords.noPlace : where.join(", ")],
    [caseWords.who, (
      <>
        {caseWords.handles(name(item.handlerUnitId))}
        {item.ownerUnitId === item.handlerUnitId ? null : <><br />{caseWords.answers(name(item.ownerUnitId))}</>}
        {copies === "" ? null : <><br /><span class="small soft">{caseWords.copies(copies)}</span></>}
      </>
    )],
    [caseWords.when, item.dueAt === null ? caseWords.noClock : <>{dayWords(item.dueAt)} <span class="small soft">({clockBasis(item, locality)})</span></>],
    [caseWords.wish, item.wish ?? caseWords.noWish],
  ] as const;
}

function clockBasis(item: Case, locality: CaseLocality): string {
  const clock = item.clockId === null ? undefined : locality.clocks.get(item.clockId);
  return clock?.basis === "law" && clock.citation !== null ? caseWords.byLaw(clock.citation) : caseWords.byUnit;
}

function stepOf(event: CaseEvent, locality: CaseLocality, names: ReadonlyMap<string, Cadre>): TimelineStep {
  const unitId = textIn(event, "unitId");
  const unit = unitId === null ? null : (locality.units.get(unitId)?.name ?? null);
  return { title: stepWord(event.kind, unit), at: event.at, who: actorName(event.actor, locality, names), text: event.text, detail: detailOf(event, locality) };
}

function actorName(actor: string, locality: CaseLocality, names: ReadonlyMap<string, Cadre>): string {
  if (actor === "citizen") return caseWords.citizen;
  if (actor === "system") return caseWords.system;
  const cadre = names.get(actor);
  if (cadre === undefined) return caseWords.someone;
  const unit = locality.units.get(cadre.unitId);
  return unit === undefined ? cadre.name : `${cadre.name}, ${unit.short}`;
}

/** What an event carries besides its text, in words. */
function detailOf(event: CaseEvent, locality: CaseLocality): string | null {
  const outcome = textIn(event, "outcome");
  const reason = textIn(event, "reason");
  const [proof, promisedFor, whereToGo] = [textIn(event, "proof"), textIn(event, "promisedFor"), textIn(event, "whereToGo")];
  const rating = event.data["rating"];
  const [verdict, ended, helper] = [textIn(event, "verdict"), textIn(event, "taskOutcome"), textIn(event, "helper")];
  const [otherCode, dueOn] = [textIn(event, "intoCode") ?? textIn(event, "fromCode") ?? textIn(event, "code"), textIn(event, "dueOn")];
  const parts = [
    outcome !== null && Object.hasOwn(outcomeWords, outcome) ? outcomeWords[outcome as keyof typeof outcomeWords] : null,
    reason !== null && Object.hasOwn(refusalNames, reason) ? refusalNames[reason as keyof typeof refusalNames] : null,
    proof === null ? null : caseWords.proofGiven(proof),
    promisedFor === null ? null : caseWords.promised(shortDay(promisedFor)),
    whereToGo === null ? null : caseWords.goTo(whereToGo),
    verdict !== null && Object.hasOwn(verdictWords, verdict) ? verdictWords[verdict as keyof typeof verdictWords] : null,
    helper,
    ended !== null && Object.hasOwn(taskOutcomeWords, ended) ? taskOutcomeWords[ended as keyof typeof taskOutcomeWords] : null,
    dueOn === null ? null : caseWords.promised(shortDay(dueOn)),
    otherCode,
    typeof rating === "number" ? caseWords.ratedAs(rating) : null,
    event.kind === "retagged" ? retagDetail(event, locality) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" · ");
}

function textIn(event: CaseEvent, key: string): string | null {
  const value = event.data[key];
  return typeof value === "string" && value !== "" ? value : null;
}
