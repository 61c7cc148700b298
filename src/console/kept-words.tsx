import { keptWords } from "../text/case-life.ts";
import type { FormValues } from "./act-form.ts";

/** What a cadre wrote in a form that is no longer offered: shown to be copied, for nothing was sent. Nothing where nothing was written. */
export function KeptWords({ values, why }: { values: FormValues; why: readonly string[] }) {
  const written = ["text", "proof", "whereToGo"].map((name) => values[name]?.trim() ?? "").filter((words) => words !== "");
  return (
    <section class="note wrong" role="alert" id="loi-da-viet">
      {why.map((sentence) => <p>{sentence}</p>)}
      {written.length === 0 ? null : (
        <div class="field">
          <label for="kept-words">{keptWords.label}</label>
          <textarea id="kept-words" readonly>{written.join("\n\n")}</textarea>
        </div>
      )}
    </section>
  );
}
