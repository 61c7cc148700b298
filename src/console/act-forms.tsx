import type { Child } from "hono/jsx";
import { type CaseAct, allows, isOpen } from "../cases/case-states.ts";
import type { Cadre, Case } from "../cases/case.ts";
import { mostExtensions } from "../cases/clock-reply.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { ProofPhoto } from "../cases/proof-photo-store.ts";
import { Note, Select } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { clockPageWords } from "../text/case-clocks.ts";
import { outcomeWords } from "../text/cases.ts";
import { otherActs } from "../text/case-acts.ts";
import { lifeWords } from "../text/case-life.ts";
import { personalDataSeen } from "../text/closing-gate.ts";
import { actWords, refusalNames } from "../text/console.ts";
import { type ActName, type FormValues, outcomes, refusalReasons } from "./act-form.ts";
import { FormKey } from "./console-frame.tsx";
import { keepsDraft } from "../public/keeps-draft.ts";
import { LifeFields } from "./life-fields.tsx";
import type { StartedForm } from "./reply-help.tsx";
import { KeptWords } from "./kept-words.tsx";
import { ProofField } from "./case-proofs.tsx";
import { actsWithPhotos } from "./posted-photos.ts";
import type { ConsoleContext } from "./session.tsx";
import { hideChoices, transferChoices } from "./unit-choices.ts";

/** A form that was sent and not accepted: what stood in it and why, a sentence each. */
export interface FailedForm { act: ActName; why: readonly string[]; personalData: boolean; values: FormValues }

/** Which acts a cadre is offered: those the case's status allows, for whoever may act at all. */
export function offeredActs(item: Case, mayAct: boolean, cadre: Cadre, locality: CaseLocality): ActName[] {
  if (!mayAct) return [];
  const byStatus = (["accept", "answer", "ask", "transfer", "extend", "refuse", "guide"] as const satisfies readonly CaseAct[]).filter((act) => allows(item.status, act) && (act !== "extend" || item.dueAt !== null));
  const province = locality.units.get(cadre.unitId)?.level === "tinh" && item.hiddenFromUnitId === null;
  return [...byStatus, ...(isOpen(item.status) ? (["task", "merge"] as const) : []), "note", ...(province ? (["hide"] as const) : [])];
}

/** What most cases need stands in front; the rest is folded under one heading. */
const frontActs: ReadonlySet<ActName> = new Set(["accept", "answer", "ask", "transfer"]);

/** The forms of a case, folded; the one that failed stands open with what was written in it. */
export function ActForms({ c, item, acts, locality, failed, started, opened, seen, reported, help }: {
  c: ConsoleContext; item: Case; acts: readonly ActName[]; locality: CaseLocality; failed: FailedForm | null; started: StartedForm | null; seen: number;
  /** Form the address asks for. */
  opened: ActName | "khac" | null;
  /** Photos that came with parts of the work. */
  reported: readonly ProofPhoto[];
  /** Help with writing, under the forms that write to the citizen. */
  help: Child;
}) {
  const form = (act: ActName) => (
    <ActForm c={c} item={item} locality={locality} seen={seen} reported={reported} act={act} failed={failed?.act === act ? failed : null} started={started?.act === act ? started : null} opened={opened === act} />
  );
  const front = acts.filter((act) => frontActs.has(act));
  const rare = acts.filter((act) => !frontActs.has(act));
  return (
    <>
      {failed === null || acts.includes(failed.act) ? null : <KeptWords values={failed.values} why={failed.why} />}
      {front.map(form)}
      {acts.length === 0 ? null : help}
      {front.length === 0 ? rare.map(form) : rare.length === 0 ? null : (
        <details class="act" id="viec-khac" open={opened === "khac" || rare.some((act) => failed?.act === act || started?.act === act || opened === act)}>
          <summary>{otherActs} <span class="soft small">({rare.map((act) => summaryOf(act).toLowerCase()).join(", ")})</span></summary>
          <div class="under">{rare.map(form)}</div>
        </details>
      )}
    </>
  );
}

interface FormProps { c: ConsoleContext; item: Case; locality: CaseLocality; act: ActName; failed: FailedForm | null; started: StartedForm | null; opened: boolean; seen: number; reported: readonly ProofPhoto[] }

function ActForm(props: FormProps) {
  const { c, item, act, failed, started, opened, seen } = props;
  const form = (
    <form method="post" action={`/console/cases/${item.code}/${act}`} {...(actsWithPhotos.has(act) ? { enctype: "multipart/form-data" } : {})}>
      <FormKey c={c} actId={randomText(12)} />
      <input type="hidden" name="seen" value={String(seen)} />
      {failed === null ? null : <Note tone="wrong" role="alert">{failed.why.map((sentence) => <p>{sentence}</p>)}</Note>}
      {failed?.personalData === true ? <label class="check"><input type="checkbox" name="seenPersonal" value="1" /><span>{personalDataSeen}</span></label> : null}
      <FormFields {...props} />
    </form>
  );
  if (act === "accept") return <div class="act-plain" id="lam-accept">{form}</div>;
  return (
    <details class={frontActs.has(act) ? "act front" : "act"} id={`lam-${act}`} open={failed !== null || started !== null || opened}>
      <summary>{summaryOf(act)}</summary>
      {form}
    </details>
  );
}

function summaryOf(act: ActName): string {
  return act === "note" || act === "task" || act === "merge" || act === "unmerge" || act === "report" ? lifeWords[act] : actWords[act];
}

function FormFields({ item, locality, act, failed, started, reported }: FormProps) {
  const value = (name: string): string => failed?.values[name] ?? started?.values[name] ?? "";
  const text = (label: string, hint: string | null) => <TextArea code={item.code} act={act} name="text" label={label} hint={hint} value={value("text")} />;
  switch (act) {
    case "accept":
      return <><button type="submit">{actWords.accept}</button> <span class="small soft">{actWords.acceptHint}</span></>;
    case "ask":
      return <>{text(actWords.askText, actWords.askHint)}<button type="submit">{actWords.askSend}</button></>;
    case "transfer":
      return (
        <>
          <Select name="toUnitId" label={actWords.transferTo} value={value("toUnitId")} empty={actWords.pickUnit} groups={transferChoices(locality, item)} required />
          {text(actWords.transferReason, actWords.transferHint)}
          <button type="submit">{actWords.transferSend}</button>
        </>
      );
    case "answer":
      return <AnswerFields code={item.code} value={value} text={text(actWords.answerText, actWords.answerHint)} reported={reported} />;
    case "refuse":
      return (
        <>
          <Select name="reason" label={actWords.refuseReason} value={value("reason")} options={refusalReasons.map((reason) => ({ value: reason, label: refusalNames[reason] }))} />
          {text(actWords.refuseText, actWords.refuseHint)}
          <TextLine act={act} name="whereToGo" label={actWords.whereToGo} hint={actWords.whereHint} value={value("whereToGo")} draft={item.code} />
          <button type="submit">{actWords.refuseSend}</button>
        </>
      );
    case "guide":
      return (
        <>
          <p class="hint">{actWords.guideHint}</p>
          {text(actWords.guideText, null)}
          <TextLine act={act} name="whereToGo" label={actWords.whereToGo} hint={actWords.whereHint} value={value("whereToGo")} draft={item.code} />
          <button type="submit">{actWords.guideSend}</button>
        </>
      );
    case "extend":
      return (
        <>
          <p class="hint">{clockPageWords.putOffHint(mostExtensions)}</p>
          <div class="field">
            <label for="extend-until">{clockPageWords.putOffDay}</label>
            <input type="date" id="extend-until" name="until" value={value("until")} required />
          </div>
          {text(clockPageWords.putOffReason, null)}
          <button type="submit">{clockPageWords.putOffButton}</button>
        </>
      );
    case "note": case "task": case "merge":
      return <LifeFields act={act} item={item} locality={locality} value={value} text={text} line={(name, label, hint) => <TextLine act={act} name={name} label={label} hint={hint} value={value(name)} draft={item.code} />} />;
    // Their forms stand with what they are about: a case that goes along, a part of the work.
    case "unmerge": case "report":
      return null;
    case "hide":
      return (
        <>
          <p class="hint">{actWords.hideHint}</p>
          <Select name="unitId" label={actWords.hideFrom} value={value("unitId")} empty={actWords.pickUnit} groups={hideChoices(locality, item)} required />
          {text(actWords.hideReason, null)}
          <button type="submit" class="danger">{actWords.hideSend}</button>
        </>
      );
  }
}

function AnswerFields({ code, value, text, reported }: { code: string; value: (name: string) => string; text: Child; reported: readonly ProofPhoto[] }) {
  const chosen = value("outcome") || outcomes[0];
  return (
    <>
      <fieldset>
        <legend>{actWords.outcome}</legend>
        {outcomes.map((outcome) => (
          <label class="check">
            <input type="radio" name="outcome" value={outcome} checked={outcome === chosen} />
            <span>{outcomeWords[outcome]} <span class="small soft">– {actWords.outcomeHints[outcome]}</span></span>
          </label>
        ))}
      </fieldset>
      {text}
      <TextLine act="answer" name="proof" label={actWords.proof} hint={actWords.proofHint} value={value("proof")} draft={code} />
      <ProofField id="answer-photo" kept={value("photos")} hint="answer" reported={reported} />
      <div class="field">
        <label for="answer-promisedFor">{actWords.promisedFor}</label>
        <input type="date" id="answer-promisedFor" name="promisedFor" value={value("promisedFor")} />
      </div>
      <button type="submit">{actWords.answerSend}</button>
    </>
  );
}

/** What is written here is kept on this machine until it was sent. */
function TextArea({ code, act, name, label, hint, value }: { code: string; act: string; name: string; label: string; hint: string | null; value: string }) {
  const id = `${act}-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === null ? null : <p class="hint" id={`${id}-goi-y`}>{hint}</p>}
      <textarea id={id} name={name} required maxlength={4000} {...keepsDraft(`${code}/${act}/${name}`)} {...(hint === null ? {} : { "aria-describedby": `${id}-goi-y` })}>{value}</textarea>
    </div>
  );
}

function TextLine({ act, name, label, hint, value, draft }: { act: string; name: string; label: string; hint: string; value: string; draft: string }) {
  const id = `${act}-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-goi-y`}>{hint}</p>
      <input type="text" id={id} name={name} value={value} maxlength={500} {...keepsDraft(`${draft}/${act}/${name}`)} aria-describedby={`${id}-goi-y`} />
    </div>
  );
}
