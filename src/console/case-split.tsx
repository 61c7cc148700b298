import type { Context } from "hono";
import { isOpen } from "../cases/case-states.ts";
import type { Case } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import { splitCase, splitOff } from "../cases/split-case.ts";
import { sentencesOf } from "../language/sentences.ts";
import { Note, Select } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { splitWords as words } from "../text/case-split.ts";
import { actOf, formValues } from "./act-form.ts";
import { FormKey } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext, ConsoleEnv } from "./session.tsx";

/** The form that takes one message's two matters apart; nothing for a case that is over or has one sentence. @param told `?tach=`: a code, or "khong" */
export function CaseSplit({ c, item, locality, seen, mayAct, told }: { c: ConsoleContext; item: Case; locality: CaseLocality; seen: number; mayAct: boolean; told: string | undefined }) {
  const sentences = sentencesOf(item.textRedacted);
  const offered = mayAct && isOpen(item.status) && sentences.length > 1;
  return (
    <>
      {told === "khong" ? <Note tone="wrong" role="alert"><p>{words.refused}</p></Note> : null}
      {told !== undefined && /^[A-Z]{2}-\d{6}-[0-9A-Z]{4}$/.test(told) ? <Note tone="done" role="status"><p>{words.done(told)} <a href={`/console/cases/${told}`}>{words.open}</a></p></Note> : null}
      {offered ? (
        <details class="act" id="lam-split" open={told === "khong"}>
          <summary>{words.title}</summary>
          <form method="post" action={`/console/cases/${item.code}/split`}>
            <FormKey c={c} actId={randomText(12)} />
            <input type="hidden" name="seen" value={String(seen)} />
            <p class="hint">{words.hint}</p>
            <fieldset>
              <legend>{words.sentences}</legend>
              {sentences.map((sentence, i) => <label class="check"><input type="checkbox" name="sentence" value={String(i)} /><span>{sentence}</span></label>)}
            </fieldset>
            <Select id="split-field" name="field" label={words.field} value={item.fields[1] ?? item.fields[0] ?? "khac"} options={[...locality.fields.values()].map(({ id, name }) => ({ value: id, label: name }))} />
            <button type="submit">{words.send}</button>
          </form>
        </details>
      ) : null}
    </>
  );
}

/** POST /console/cases/:code/split → back to the case, which names the new one or says why there is none. */
export function splitPost(services: (c: Context) => ConsoleServices, now: () => Date) {
  return async (c: Context<ConsoleEnv>): Promise<Response> => {
    const { cases, locality, caseSealer, notify } = services(c);
    const code = c.req.param("code") ?? "";
    const chosen = (await c.req.formData()).getAll("sentence").map(Number);
    const values: Record<string, string> = { ...(await formValues(c)), sentence: chosen.join(",") };
    const act = await actOf(values, now());
    const done = await splitCase(cases, caseSealer, locality, c.get("cadre"), code, { sentences: chosen, field: values["field"] ?? "" }, act);
    if (done.ok) await notify(await noticesOfAct(cases, act.actId));
    const told = done.ok ? ((await splitOff(cases, act.actId))?.code ?? "khong") : "khong";
    return c.redirect(`/console/cases/${encodeURIComponent(code)}?tach=${told}#lam-split`, 303);
  };
}
