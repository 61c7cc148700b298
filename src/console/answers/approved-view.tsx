import { type ApprovedProblem, mostDaysValid, mostTextChars } from "../../answer/approved-answer.ts";
import type { approvedHistory } from "../../answer/approved-answer-store.ts";
import type { Cadre } from "../../cases/case.ts";
import { Note } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { answerDeskWords, approvedWords as words } from "../../text/answer-desk.ts";
import { momentWords } from "../../text/pages.ts";
import { FormKey } from "../console-frame.tsx";
import type { ConsoleContext } from "../session.tsx";
import { clauseAddress } from "./answer-parts.tsx";
import type { ApprovedForm, ClauseChoice } from "./approved-form.ts";
import { keepsDraft } from "../../public/keeps-draft.ts";

/** The form of an approved answer. Enter in a field saves; the other buttons say what they do. */
export function ApprovedFields({ c, action, form, choices, searched, foundSome, problems, linking, today }: {
  c: ConsoleContext; action: string; form: ApprovedForm; choices: readonly ClauseChoice[]; searched: boolean; foundSome: boolean; problems: readonly ApprovedProblem[]; linking: boolean; today: string;
}) {
  // What is being written belongs to this gap or this answer, and to no other.
  const of = form.flag !== "" ? form.flag : form.gap === "" ? action : form.gap;
  const clauses = <ClauseFields form={form} choices={choices} searched={searched} foundSome={foundSome} />;
  return (
    <form method="post" action={action}>
      <FormKey c={c} actId={randomText(12)} />
      <input type="hidden" name="gap" value={form.gap} />
      <input type="hidden" name="answer" value={form.answer} />
      <input type="hidden" name="flag" value={form.flag} />
      {problems.length === 0 ? null : <Note tone="wrong" role="alert">{problems.map((problem) => <p>{words.problems[problem]}</p>)}</Note>}
      <button type="submit" name="lam" value="luu" class="hidden-text" tabindex={-1} aria-hidden="true">{words.save}</button>
      <Area of={of} name="forms" label={words.forms} hint={words.formsHint} value={form.forms} />
      {linking ? clauses : null}
      <Area of={of} name="text" label={words.text} hint={words.textHint} value={form.text} maxlength={mostTextChars} />
      {linking ? null : clauses}
      <details class="more" open={form.officerName !== "" || form.officerUnit !== ""}>
        <summary>{words.officer}</summary>
        <p class="hint">{words.officerHint}</p>
        <div class="field"><label for="duyet-nguoi">{words.officerName}</label><input type="text" id="duyet-nguoi" name="officerName" value={form.officerName} maxlength={200} /></div>
        <div class="field"><label for="duyet-don-vi">{words.officerUnit}</label><input type="text" id="duyet-don-vi" name="officerUnit" value={form.officerUnit} maxlength={200} /></div>
      </details>
      <div class="field">
        <label for="duyet-toi">{words.until}</label>
        <p class="hint" id="duyet-toi-goi-y">{words.untilHint}</p>
        <input type="date" id="duyet-toi" name="validUntil" value={form.validUntil} min={today} max={lastDay(today)} aria-describedby="duyet-toi-goi-y" />
      </div>
      <div class="field"><label for="duyet-ghi">{words.reason}</label><input type="text" id="duyet-ghi" name="reason" value={form.reason} maxlength={500} /></div>
      <button type="submit" name="lam" value="luu">{words.save}</button>
    </form>
  );
}

const lastDay = (today: string): string => new Date(Date.parse(today) + mostDaysValid * 86_400_000).toISOString().slice(0, 10);

function Area({ of, name, label, hint, value, maxlength = 3000 }: { of: string; name: string; label: string; hint: string; value: string; maxlength?: number }) {
  const id = `duyet-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-goi-y`}>{hint}</p>
      <textarea id={id} name={name} maxlength={maxlength} aria-describedby={`${id}-goi-y`} {...keepsDraft(`duyet/${of}/${name}`)}>{value}</textarea>
    </div>
  );
}

/** Chosen clauses, a search for others, and a button that quotes them. */
function ClauseFields({ form, choices, searched, foundSome }: { form: ApprovedForm; choices: readonly ClauseChoice[]; searched: boolean; foundSome: boolean }) {
  return (
    <fieldset class="card">
      <legend>{words.clauses}</legend>
      {choices.length === 0 ? null : <p class="hint">{words.clausesHint}</p>}
      {choices.map((choice) => (
        <div>
          <label class="check"><input type="checkbox" name="dieu" value={choice.clauseId} checked={choice.chosen} />{choice.label}</label>
          {choice.text === "" ? null : <blockquote class="quote">{shortText(choice.text)}<cite><a href={clauseAddress(choice.clauseId)}>{answerDeskWords.see}<span class="hidden-text">: {choice.label}</span></a></cite></blockquote>}
          {choice.standing ? null : <p class="hint">{choice.text === "" ? words.problems.clause_unknown : words.problems.clause_not_in_force}</p>}
        </div>
      ))}
      {searched && !foundSome ? <Note tone="info" role="status"><p>{words.foundNone}</p></Note> : null}
      <div class="field">
        <label for="duyet-tim">{words.find}</label>
        <p class="hint" id="duyet-tim-goi-y">{words.findHint}</p>
        <input type="text" id="duyet-tim" name="find" value={form.find} maxlength={300} aria-describedby="duyet-tim-goi-y" />
      </div>
      <p class="row">
        <button type="submit" name="lam" value="tim" class="plain">{words.findSend}</button>
        {choices.length === 0 ? null : <button type="submit" name="lam" value="trich" class="plain">{words.quote}</button>}
      </p>
    </fieldset>
  );
}

function shortText(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, text.lastIndexOf(" ", 400))}…`;
}

/** Out of use at once. */
export function WithdrawForm({ c, id }: { c: ConsoleContext; id: string }) {
  return (
    <details class="more">
      <summary>{words.withdraw}</summary>
      <form method="post" action={`/console/tra-loi/duyet/rut/${id}`}>
        <FormKey c={c} actId={randomText(12)} />
        <p class="hint">{words.withdrawHint}</p>
        <div class="field"><label for="rut-ly-do">{words.withdrawReason}</label><input type="text" id="rut-ly-do" name="reason" required maxlength={500} /></div>
        <button type="submit" class="danger">{words.withdrawSend}</button>
      </form>
    </details>
  );
}

/** Who wrote, changed, withdrew it, and when. */
export function ApprovedHistory({ history, names }: { history: Awaited<ReturnType<typeof approvedHistory>>; names: ReadonlyMap<string, Cadre> }) {
  return (
    <section>
      <h2>{words.history}</h2>
      <ul>
        {history.map(({ at, by, act, reason }) => <li>{words.acts[act]}: {names.get(by)?.name ?? answerDeskWords.someone}, {momentWords(at)}{reason === "" ? "" : `. ${reason}`}</li>)}
      </ul>
    </section>
  );
}
