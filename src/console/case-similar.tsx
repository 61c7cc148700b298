import type { Case } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { SolvedElsewhere } from "../cases/solved-elsewhere.ts";
import { StatusChip } from "../public/look/case-parts.tsx";
import { replyHelp } from "../text/case-life.ts";
import { similarWords } from "../text/case-print.ts";
import { dayWords } from "../text/cases.ts";

/** Cases like this one: open ones of the same place and field, and how others were ended. Nothing where there are none. */
export function SimilarCases({ near, elsewhere, locality }: { near: readonly Case[]; elsewhere: readonly SolvedElsewhere[]; locality: CaseLocality }) {
  if (near.length === 0 && elsewhere.length === 0) return null;
  return (
    <details class="act" id="giong-vay">
      <summary>{similarWords.title} ({near.length + elsewhere.length})</summary>
      {near.length === 0 ? null : (
        <>
          <h3>{similarWords.open}</h3>
          <p class="hint">{similarWords.openHint}</p>
          {near.map((one) => (
            <div class="turn">
              <p><a href={`/console/cases/${one.code}`}>{one.summary}</a></p>
              <p class="small soft"><span class="code">{one.code}</span> <StatusChip status={one.status} /></p>
            </div>
          ))}
        </>
      )}
      {elsewhere.length === 0 ? null : (
        <>
          <h3>{replyHelp.elsewhere}</h3>
          <p class="hint">{replyHelp.elsewhereHint}</p>
          {elsewhere.map((one) => (
            <div class="turn">
              <p class="quote">{one.answer}</p>
              <p class="small soft">{replyHelp.by(locality.units.get(one.unitId)?.name ?? one.unitId, dayWords(one.answeredAt))}{one.code === null ? null : <> · <a class="code" href={`/console/cases/${one.code}`}>{one.code}</a></>}</p>
            </div>
          ))}
        </>
      )}
    </details>
  );
}
