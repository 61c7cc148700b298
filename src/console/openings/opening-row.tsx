import type { Cadre } from "../../cases/case.ts";
import type { ShownOpening } from "../../cases/openings.ts";
import { Note } from "../../public/look/parts.tsx";
import { openingStateWords, openingWords as words } from "../../text/openings.ts";
import { FormKey } from "../console-frame.tsx";
import type { ConsoleContext } from "../session.tsx";

/** Where an opening stands, in words; a yes that was not used in time says so. */
export function openingState({ opening }: ShownOpening, now: Date): string {
  const lapsed = opening.state === "approved" && opening.openUntil !== null && opening.openUntil <= now.toISOString();
  return [openingStateWords[lapsed ? "lapsed" : opening.state], opening.urgent ? words.urgent : null].filter((part) => part !== null).join(", ");
}

/** Who decided, and what they wrote. */
export function decidedBy({ opening }: ShownOpening, names: ReadonlyMap<string, Cadre>): string {
  if (opening.decidedBy === null) return words.notDecided;
  const who = names.get(opening.decidedBy)?.name ?? opening.decidedBy;
  return opening.decisionNote ? `${who}: ${opening.decisionNote}` : who;
}

/** The form for the one who may decide, or the button for the one who may open; nothing for others. */
export function OpeningActs({ c, row, wrong }: { c: ConsoleContext; row: ShownOpening; wrong: string | null }) {
  const { opening, mayDecide, mayOpen } = row;
  if (mayOpen) {
    return (
      <form method="post" action="/console/mo-niem-phong/mo">
        <FormKey c={c} />
        <input type="hidden" name="id" value={opening.id} />
        <button type="submit">{words.open}</button>
      </form>
    );
  }
  if (!mayDecide) return <>–</>;
  const field = `loi-duyet-${opening.id.replace(/[^A-Za-z0-9]/g, "-")}`;
  return (
    <form method="post" action="/console/mo-niem-phong/duyet">
      <FormKey c={c} />
      <input type="hidden" name="id" value={opening.id} />
      {wrong === null ? null : <Note tone="wrong" role="alert"><p>{wrong}</p></Note>}
      <div class="field">
        <label for={field}>{words.note}</label>
        <p class="hint" id={`${field}-goi-y`}>{words.noteHint}</p>
        <input type="text" id={field} name="text" maxlength={500} aria-describedby={`${field}-goi-y`} />
      </div>
      <p class="row">
        <button type="submit" name="word" value="yes">{opening.urgent ? words.reviewRight : words.approve}</button>
        <button type="submit" name="word" value="no" class="plain">{opening.urgent ? words.reviewWrong : words.refuse}</button>
      </p>
    </form>
  );
}
