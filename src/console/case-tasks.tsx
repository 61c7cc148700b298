import type { CaseTask } from "../cases/case-task-store.ts";
import type { Case } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { isOpen } from "../cases/case-states.ts";
import { Select } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { localDayWords } from "../text/cases.ts";
import { lifeWords, taskOutcomeWords } from "../text/case-life.ts";
import { ProofField } from "./case-proofs.tsx";
import { FormKey } from "./console-frame.tsx";
import { keepsDraft } from "../public/keeps-draft.ts";
import type { ConsoleContext } from "./session.tsx";

/** Parts of the work with their day, who has them and what came of it; the form to report where the cadre may. Nothing without tasks. */
export function CaseTasks({ c, item, tasks, locality, links, mayReport }: {
  c: ConsoleContext; item: Case; tasks: readonly CaseTask[]; locality: CaseLocality; links: ReadonlyMap<string, string>; mayReport: (task: CaseTask) => boolean;
}) {
  if (tasks.length === 0) return null;
  const who = (task: CaseTask): string => (task.unitId === null ? (task.helper ?? "") : (locality.units.get(task.unitId)?.name ?? task.unitId));
  return (
    <section class="tasks">
      <h2>{lifeWords.tasks}</h2>
      {tasks.map((task) => {
        const link = links.get(task.id);
        return (
          <div class="turn">
            <p><strong>{task.what}</strong></p>
            <p class="small soft">{lifeWords.taskOf(who(task), localDayWords(task.dueOn))} · {task.outcome === null ? lifeWords.taskOpen : taskOutcomeWords[task.outcome]}</p>
            {task.result === null ? null : <p class="quote">{task.result}</p>}
            {link === undefined ? null : <div class="field"><label for={`link-${task.id}`}>{lifeWords.taskLink}</label><input type="text" id={`link-${task.id}`} value={link} readonly /></div>}
            {task.outcome === null && isOpen(item.status) && mayReport(task) ? <Report c={c} item={item} task={task} /> : null}
          </div>
        );
      })}
    </section>
  );
}

function Report({ c, item, task }: { c: ConsoleContext; item: Case; task: CaseTask }) {
  const id = `report-${task.id}`;
  return (
    <details class="act">
      <summary>{lifeWords.report}</summary>
      <form method="post" action={`/console/cases/${item.code}/report`} enctype="multipart/form-data">
        <FormKey c={c} actId={randomText(12)} />
        <input type="hidden" name="taskId" value={task.id} />
        <Select id={`outcome-${task.id}`} name="outcome" label={lifeWords.reportOutcome} value="done" options={Object.entries(taskOutcomeWords).map(([value, label]) => ({ value, label }))} />
        <div class="field">
          <label for={id}>{lifeWords.reportText}</label>
          <textarea id={id} name="text" required maxlength={2000} {...keepsDraft(`${item.code}/report/${task.id}`)} />
        </div>
        <ProofField id={`photo-${task.id}`} kept="" hint="report" reported={[]} />
        <button type="submit">{lifeWords.reportSend}</button>
      </form>
    </details>
  );
}
