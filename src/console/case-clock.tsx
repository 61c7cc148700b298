import { calendarOf } from "../cases/calendar.ts";
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
      <span class="soft">{words.used(spanOf(used, item.handlerUnitId, locality))}{extended === 0 ? "" : ` ${words.extendedTimes(extended, mostExtensions)}`}</span>
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
            {turn.holder === "citizen" ? words.turn.citizen : (locality.units.get(turn.unitId)?.short ?? words.turn.unit)}: <span class="soft">{momentWords(turn.from)} – {turn.to === null ? words.turnOpen : momentWords(turn.to)}</span>, {spanOf(turn.workingMs, turn.unitId, locality)}{turn.holder === "citizen" && turn.counts ? ` (${words.countedLate})` : ""}
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

/** Office time in the days of the unit's own office; hours from a day on, minutes to five below that. */
function spanOf(ms: number, unitId: string, locality: CaseLocality): string {
  const dayMinutes = calendarOf(locality, unitId).hours.reduce((sum, { from, to }) => sum + to - from, 0);
  const exact = ms / 60_000;
  const minutes = exact < dayMinutes ? Math.round(exact / 5) * 5 : Math.round(exact / 60) * 60;
  const days = Math.floor(minutes / dayMinutes);
  const left = minutes - days * dayMinutes;
  return words.span({ days, hours: Math.floor(left / 60), minutes: days === 0 ? left % 60 : 0 });
}
