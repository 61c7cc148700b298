import type { Cadre, CaseEvent } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { Timeline, type TimelineStep } from "../public/look/case-parts.tsx";
import { taskOutcomeWords } from "../text/case-life.ts";
import { proofPhotoWords } from "../text/case-proof.ts";
import { outcomeWords } from "../text/cases.ts";
import { reminderWord } from "../text/case-reminders.ts";
import { caseWords, refusalNames } from "../text/console.ts";
import { shortDay, stepWord } from "../text/pages.ts";
import { verdictWords } from "../text/verdicts.ts";
import { retagDetail } from "./case-reading.tsx";

/** What happened to a case, oldest first, with who did it. */
export function CaseTimeline({ events, locality, names }: { events: readonly CaseEvent[]; locality: CaseLocality; names: ReadonlyMap<string, Cadre> }) {
  return (
    <section id="dien-bien">
      <h2>{caseWords.timeline}</h2>
      <Timeline steps={events.map((event) => stepOf(event, locality, names))} />
    </section>
  );
}

function stepOf(event: CaseEvent, locality: CaseLocality, names: ReadonlyMap<string, Cadre>): TimelineStep {
  const unitId = textIn(event, "unitId");
  const unit = unitId === null ? null : (locality.units.get(unitId)?.name ?? null);
  const reminder = event.kind === "reminded" ? reminderWord(textIn(event, "what")) : null;
  return { title: reminder ?? stepWord(event.kind, unit), at: event.at, who: actorName(event.actor, locality, names), text: event.text, detail: detailOf(event, locality) };
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
  const [rating, photos] = [event.data["rating"], event.data["photos"]];
  const [verdict, ended, helper] = [textIn(event, "verdict"), textIn(event, "taskOutcome"), textIn(event, "helper")];
  const [otherCode, dueOn] = [textIn(event, "intoCode") ?? textIn(event, "fromCode") ?? textIn(event, "code"), textIn(event, "dueOn")];
  const parts = [
    outcome !== null && Object.hasOwn(outcomeWords, outcome) ? outcomeWords[outcome as keyof typeof outcomeWords] : null,
    reason !== null && Object.hasOwn(refusalNames, reason) ? refusalNames[reason as keyof typeof refusalNames] : null,
    proof === null ? null : caseWords.proofGiven(proof),
    typeof photos === "number" ? proofPhotoWords.inTimeline(photos) : null,
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
