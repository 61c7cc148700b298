import type { Case, CaseEvent } from "../cases/case.ts";
import { isOpen } from "../cases/case-states.ts";
import { mostExtensions } from "../cases/clock-reply.ts";
import { type Turn, turnsOf } from "../cases/clock-turns.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { clockPageWords as words } from "../text/case-clocks.ts";
import { holdsWords } from "../text/case-print.ts";
import { momentWords } from "../text/pages.ts";

interface ClockProps { item: Case; events: readonly CaseEvent[]; now: Date; locality: CaseLocality }

/** Who holds the matter now and how much of the unit's time is used; nothing where no deadline ever ran. */
export function CaseClock({ item, events, now, locality }: ClockProps) {
  if (item.dueAt === null) return null;
  const turns = turnsOf(events, now, locality);
  const extended = events.filter((event) => event.kind === "extended").length;
  const current = isOpen(item.status) ? turns.at(-1) : undefined;
  const used = turns.filter((turn) => turn.counts).reduce((sum, turn) => sum + turn.workingMs, 0);
  return (
    <p>
      {current === undefined ? null : <strong>{holderWords(current, locality)} </strong>}
      <span class="soft">{words.used(hours(used))}{extended === 0 ? "" : ` ${words.extendedTimes(extended, mostExtensions)}`}</span>
    </p>
  );
}

/** Whose turn it was, from when to when, read from the timeline; folded. Nothing where no deadline ever ran. */
export function CaseTurns({ item, events, now, locality }: ClockProps) {
  if (item.dueAt === null) return null;
  return (
    <details class="act" id="ai-giu">
      <summary>{words.turnsTitle}</summary>
      <ul>
        {turnsOf(events, now, locality).map((turn) => (
          <li>
            {turn.holder === "citizen" ? words.turn.citizen : (locality.units.get(turn.unitId)?.short ?? words.turn.unit)}: <span class="soft">{momentWords(turn.from)} – {turn.to === null ? words.turnOpen : momentWords(turn.to)}</span>, {words.hours(hours(turn.workingMs))}{turn.holder === "citizen" && turn.counts ? ` (${words.countedLate})` : ""}
          </li>
        ))}
      </ul>
    </details>
  );
}

function holderWords(turn: Turn, locality: CaseLocality): string {
  const unit = turn.holder === "unit" ? locality.units.get(turn.unitId) : undefined;
  if (turn.holder === "unit") return unit === undefined ? words.unitHolds : holdsWords(unit.short);
  return turn.counts ? words.citizenHoldsLate : words.citizenHolds;
}

/** "12,5": hours with a decimal comma, to the quarter. */
function hours(ms: number): string {
  return String(Math.round(ms / 900_000) / 4).replace(".", ",");
}
