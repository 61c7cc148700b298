import { calendarOf, workingMsBetween } from "./calendar.ts";
import type { CaseEvent } from "./case.ts";
import type { CaseLocality } from "./locality.ts";

/** A stretch during which one side held the ball. */
export interface Turn {
  holder: "unit" | "citizen";
  /** The unit that does the work, or that asked. */
  unitId: string;
  from: string;
  /** Null while it goes on. */
  to: string | null;
  /** Office time of the unit in it, in ms, up to now where it goes on. */
  workingMs: number;
  /** Does it count as the unit's time? A late question does, though the citizen holds the ball. */
  counts: boolean;
}

/**
 * Whose turn it was, from when to when, oldest first: read from the events, which are never changed, so that it can be shown
 * to whoever doubts a deadline.
 * @param events oldest first
 */
export function turnsOf(events: readonly CaseEvent[], now: Date, locality: CaseLocality): Turn[] {
  const turns: Turn[] = [];
  let open: Open | null = null;
  for (const event of events) {
    const next = turnAfter(event, open);
    if (next === "same") continue;
    const end = next?.from ?? event.at;
    if (open !== null && end > open.from) turns.push(measured(open, end, locality));
    open = next;
  }
  if (open !== null) turns.push({ ...measured(open, now.toISOString(), locality), to: null });
  return turns;
}

type Open = Omit<Turn, "to" | "workingMs">;

function turnAfter(event: CaseEvent, open: Open | null): Open | null | "same" {
  const { at, data } = event;
  const unitId = wordIn(data["unitId"]) ?? open?.unitId ?? "";
  switch (event.kind) {
    case "opened":
      return { holder: "unit", unitId: wordIn(data["handlerUnitId"]) ?? unitId, from: at, counts: true };
    case "transferred": case "reopened":
      return { holder: "unit", unitId, from: at, counts: true };
    case "asked":
      return { holder: "citizen", unitId: open?.unitId ?? unitId, from: at, counts: data["pauses"] !== true };
    case "added":
      return open?.holder === "citizen" && data["answersQuestion"] === true ? { ...open, holder: "unit", from: at, counts: true } : "same";
    case "reminded":
      return open?.holder === "citizen" && data["what"] === "answer_lapsed" ? { ...open, holder: "unit", from: wordIn(data["since"]) ?? at, counts: true } : "same";
    case "reassigned":
      return open && open.unitId === data["fromUnitId"] ? { ...open, unitId, from: at } : "same";
    case "answered": case "refused": case "guided": case "withdrawn": case "closed":
      return open === null ? "same" : null;
    default:
      return "same";
  }
}

function measured(turn: Open, to: string, locality: CaseLocality): Turn {
  return { ...turn, to, workingMs: workingMsBetween(new Date(turn.from), new Date(to), calendarOf(locality, turn.unitId)) };
}

function wordIn(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
