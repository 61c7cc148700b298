import type { Attachment } from "../../cases/attachment-store.ts";
import type { Cadre, Case } from "../../cases/case.ts";
import { isOpen } from "../../cases/case-states.ts";
import { type ShownOpening, openingsOfCase } from "../../cases/openings.ts";
import { mayAskOpening } from "../../cases/visibility.ts";
import { CardTable, Note, Select } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { openingKindWords, openingWords as words } from "../../text/openings.ts";
import { momentWords } from "../../text/pages.ts";
import { cadreNames } from "../cadre-names.ts";
import { FormKey } from "../console-frame.tsx";
import { keepsDraftBriefly } from "../../public/keeps-draft.ts";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleContext } from "../session.tsx";
import { OpeningActs, decidedBy, openingState } from "./opening-row.tsx";

/** On the case page: what was asked to be opened of this case, and the form to ask; nothing for who may not ask. */
export async function CaseOpenings({ c, services, item, photos, now, state }: {
  c: ConsoleContext; services: ConsoleServices; item: Case; photos: readonly Attachment[]; now: Date; state: { done: string | null; wrong: string | null };
}) {
  const { cases, locality } = services;
  const cadre = c.get("cadre");
  const rows = await openingsOfCase(cases, locality, cadre, item.id, now);
  const mayAsk = mayAskOpening(locality, cadre, item);
  if (!mayAsk && rows.length === 0) return null;
  const names = await cadreNames(cases, rows.flatMap(({ opening }) => [opening.askedBy, ...(opening.decidedBy === null ? [] : [opening.decidedBy])]));
  const urgent = item.urgency === "khan" && isOpen(item.status);
  return (
    <section id="niem-phong">
      <h2>{words.section}</h2>
      {state.done === null ? null : <Note tone="done" role="status"><p>{state.done}</p></Note>}
      {rows.length === 0 ? null : <OpeningTable c={c} rows={rows} names={names} now={now} />}
      {mayAsk ? (
        <details class="act" open={state.wrong !== null}>
          <summary>{words.ask}</summary>
          <p class="hint">{words.sectionHint}</p>
          {urgent ? <Note tone="caution"><p>{words.urgentHint}</p></Note> : null}
          <form method="post" action={`/console/cases/${item.code}/niem-phong`}>
            <FormKey c={c} actId={randomText(12)} />
            {state.wrong === null ? null : <Note tone="wrong" role="alert"><p>{state.wrong}</p></Note>}
            <Select name="what" label={words.what} options={[
              { value: "words", label: openingKindWords.words }, { value: "reporter", label: openingKindWords.reporter },
              ...photos.map(({ id }, i) => ({ value: `photo:${id}`, label: words.photoN(i + 1) })),
            ]} />
            <div class="field">
              <label for="niem-phong-ly-do">{words.reason}</label>
              <p class="hint" id="niem-phong-goi-y">{words.reasonHint}</p>
              <textarea id="niem-phong-ly-do" name="text" required maxlength={1000} {...keepsDraftBriefly(`${item.code}/niem-phong/text`)} aria-describedby="niem-phong-goi-y"></textarea>
            </div>
            <button type="submit" class="plain">{words.send}</button>
          </form>
        </details>
      ) : null}
    </section>
  );
}

function OpeningTable({ c, rows, names, now }: { c: ConsoleContext; rows: readonly ShownOpening[]; names: ReadonlyMap<string, Cadre>; now: Date }) {
  return (
    <CardTable caption={words.section} rows={rows.map((row) => ({
      cells: [
        { label: words.kind, content: <strong>{openingKindWords[row.opening.kind]}</strong> },
        { label: words.by, content: <>{names.get(row.opening.askedBy)?.name ?? row.opening.askedBy}<br /><span class="small soft">{momentWords(row.opening.askedAt)}</span></> },
        { label: words.reason, content: row.opening.reason },
        { label: words.state, content: openingState(row, now) },
        { label: words.decided, content: decidedBy(row, names) },
        { label: words.act, content: <OpeningActs c={c} row={row} wrong={null} />, action: true },
      ],
    }))} />
  );
}
