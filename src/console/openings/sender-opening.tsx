import { openingsOfItem } from "../../cases/openings.ts";
import { randomText } from "../../public/signed-value.ts";
import { openingWords as words } from "../../text/openings.ts";
import { protectedDesk } from "../../text/protected.ts";
import { cadreNames } from "../cadre-names.ts";
import { FormKey } from "../console-frame.tsx";
import { keepsDraftBriefly } from "../../public/keeps-draft.ts";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleContext } from "../session.tsx";
import { OpeningActs, decidedBy, openingState } from "./opening-row.tsx";

/** On the page of a protected item whose sender chose to leave a way back; nothing for every other. */
export async function SenderOpening({ c, services, itemId, now }: { c: ConsoleContext; services: ConsoleServices; itemId: string; now: Date }) {
  if ((await services.sealed?.hasReturnWay(itemId)) !== true) return null;
  const rows = await openingsOfItem(services.cases, services.restrictedSealer, services.locality, c.get("cadre"), itemId, now);
  const names = await cadreNames(services.cases, rows.flatMap(({ opening }) => [opening.askedBy, ...(opening.decidedBy === null ? [] : [opening.decidedBy])]));
  return (
    <section>
      <p class="soft">{protectedDesk.way}</p>
      {rows.map((row) => (
        <div class="card">
          <p><strong>{names.get(row.opening.askedBy)?.name ?? row.opening.askedBy}</strong>: {row.opening.reason}</p>
          <p class="small soft">{openingState(row, now)} · {words.decided}: {decidedBy(row, names)}</p>
          <OpeningActs c={c} row={row} wrong={null} />
        </div>
      ))}
      <details class="act">
        <summary>{words.senderAsk}</summary>
        <form method="post" action={`/console/restricted/${itemId}/duong-ve`}>
          <FormKey c={c} actId={randomText(12)} />
          <div class="field">
            <label for="duong-ve-ly-do">{words.reason}</label>
            <p class="hint" id="duong-ve-goi-y">{words.senderHint}</p>
            <textarea id="duong-ve-ly-do" name="text" required maxlength={1000} {...keepsDraftBriefly(`kin/${itemId}/duong-ve/text`)} aria-describedby="duong-ve-goi-y"></textarea>
          </div>
          <button type="submit" class="plain">{words.send}</button>
        </form>
      </details>
    </section>
  );
}
