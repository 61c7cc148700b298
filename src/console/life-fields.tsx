import type { Case } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { Child } from "hono/jsx";
import { Select } from "../public/look/parts.tsx";
import { actWords } from "../text/console.ts";
import { lifeWords } from "../text/case-life.ts";
import { transferChoices } from "./unit-choices.ts";

/** Acts among cadres: notes, parts of the work, two cases that are one. */
export const lifeActs = ["note", "task", "merge"] as const;
export type LifeAct = (typeof lifeActs)[number];

/** What stands in the form of such an act. @param text the text field with a label and a hint */
export function LifeFields({ act, item, locality, value, text, line }: {
  act: LifeAct; item: Case; locality: CaseLocality; value: (name: string) => string;
  text: (label: string, hint: string | null) => Child; line: (name: string, label: string, hint: string) => Child;
}) {
  switch (act) {
    case "note":
      return (
        <>
          {text(lifeWords.noteText, lifeWords.noteHint)}
          <Select id="note-unit" name="toUnitId" label={lifeWords.noteUnit} value={value("toUnitId")} empty={lifeWords.noUnit} groups={transferChoices(locality, item)} />
          <button type="submit" class="plain">{lifeWords.noteSend}</button>
        </>
      );
    case "task":
      return (
        <>
          {text(lifeWords.taskWhat, lifeWords.taskHint)}
          <Select id="task-unit" name="toUnitId" label={lifeWords.taskUnit} value={value("toUnitId")} empty={actWords.pickUnit} groups={transferChoices(locality, item)} />
          {line("helper", lifeWords.taskHelper, lifeWords.taskHelperHint)}
          <DateField id="task-dueOn" name="dueOn" label={lifeWords.taskDue} value={value("dueOn")} />
          <button type="submit">{lifeWords.taskSend}</button>
        </>
      );
    case "merge":
      return (
        <>
          {line("intoCode", lifeWords.mergeInto, lifeWords.mergeHint)}
          <button type="submit">{lifeWords.mergeSend}</button>
        </>
      );
  }
}

function DateField({ id, name, label, value }: { id: string; name: string; label: string; value: string }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input type="date" id={id} name={name} value={value} required />
    </div>
  );
}
