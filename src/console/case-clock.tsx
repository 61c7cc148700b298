import type { Case, CaseEvent } from "../cases/case.ts";
import { isOpen } from "../cases/case-states.ts";
import { mostExtensions } from "../cases/clock-reply.ts";
import { type Turn, turnsOf } from "../cases/clock-turns.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { clockPageWords as words } from "../text/case-clocks.ts";
import { momentWords } from "../text/pages.ts";

/** Whose turn it is and was, read from the timeline; nothing where no deadline ever ran. */
export function CaseClock({ item, events, now, locality }: { item: Case; events: readonly CaseEvent[]; now: Date; locality: CaseLocality }) {
  if (item.dueAt === null) return null;
  const turns = turnsOf(events, now, locality);
  const extended = events.filter((event) => event.kind === "extended").length;
  const current = isOpen(item.status) ? turns.at(-1) : undefined;
  const used = turns.filter((turn) => turn.counts).reduce((sum, turn) => sum + turn.workingMs, 0);
  return (
    <section>
      <h2>{words.title}</h2>
      {current === undefined ? null : <p>{holderWords(current)}</p>}
      <p class="soft">{words.used(hours(used))}{extended === 0 ? "" : ` ${words.extendedTimes(extended, mostExtensions)}`}</p>
      <details class="act">
        <summary>{words.turnsTitle}</summary>
        <ul>
          {turns.map((turn) => (
            <li>
              {turn.holder === "citizen" ? words.turn.citizen : (locality.units.get(turn.unitId)?.short ?? words.turn.unit)}: <span class="soft">{momentWords(turn.from)} – {turn.to === null ? words.turnOpen : momentWords(turn.to)}</span>, {words.hours(hours(turn.workingMs))}{turn.holder === "citizen" && turn.counts ? ` (${words.countedLate})` : ""}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function holderWords(turn: Turn): string {
  if (turn.holder === "unit") return words.unitHolds;
  return turn.counts ? words.citizenHoldsLate : words.citizenHolds;
}

/** "12,5": hours with a decimal comma, to the quarter. */
function hours(ms: number): string {
  return String(Math.round(ms / 900_000) / 4).replace(".", ",");
}
