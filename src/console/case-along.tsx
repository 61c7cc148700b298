import type { CaseAlong } from "../cases/joined-case-store.ts";
import { randomText } from "../public/signed-value.ts";
import { lifeWords } from "../text/case-life.ts";
import { FormKey } from "./console-frame.tsx";
import type { ConsoleContext } from "./session.tsx";
import { momentWords } from "../text/pages.ts";
import { alongWords } from "../text/same-matter.ts";

/** Everybody else who told of the matter: their code and masked words, never who they are. */
export function CasesAlong({ c, along, leadCode, mayAct }: { c: ConsoleContext; along: readonly CaseAlong[]; leadCode: string | null; mayAct: boolean }) {
  if (leadCode !== null) {
    return (
      <section class="along">
        <h2>{alongWords.goesWith} <a class="code" href={`/console/cases/${leadCode}`}>{leadCode}</a></h2>
        <p class="soft">{alongWords.goesWithNote}</p>
      </section>
    );
  }
  if (along.length === 0) return null;
  const standing = along.filter(({ status }) => status !== "dong").length;
  return (
    <section class="along">
      <h2>{alongWords.title(standing)}</h2>
      <p class="soft">{alongWords.note}</p>
      {along.map(({ code, status, textRedacted, openedAt }) => (
        <div class="turn">
          <p class="quote">{textRedacted}</p>
          <p class="small soft">{alongWords.sent(code, momentWords(openedAt))}{status === "dong" ? ` · ${alongWords.withdrawn}` : ""}</p>
          {mayAct && status !== "dong" ? (
            <form method="post" action={`/console/cases/${code}/unmerge`}>
              <FormKey c={c} actId={randomText(12)} />
              <button type="submit" class="link">{lifeWords.unmerge}<span class="hidden-text">: {code}</span></button>
            </form>
          ) : null}
        </div>
      ))}
    </section>
  );
}
