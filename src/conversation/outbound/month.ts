import type { SendingTerms } from "../../channels/sending-terms.ts";

/** One calendar month of Viet Nam: "2026-11". `parts`: messages of the account's total; `paid`, `templates`: those that cost `dong`. */
export interface Month { name: string; parts: number; dong: number; paid: number; templates: number }

/** `at`: ISO UTC. `budget` and `spent` in đồng, as they were then. */
export interface BudgetStop { at: string; what: "stopped" | "resumed"; budget: number; spent: number }

const mostStops = 24;
/** No summer time there. */
const vietnamOffsetMs = 7 * 3_600_000;

/** The month it is in Viet Nam. */
export function monthAt(now: Date): string {
  return new Date(now.getTime() + vietnamOffsetMs).toISOString().slice(0, 7);
}

/** Midnight of the next 1st in Viet Nam. */
export function nextMonthStart(now: Date): Date {
  const local = new Date(now.getTime() + vietnamOffsetMs);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1) - vietnamOffsetMs);
}

/** Has the budget just run out, or does it bear a message again? Noted once, with its moment. Without paid messages there is no stop. */
export function noteBudget<State extends { month: Month; stops: readonly BudgetStop[] }>(state: State, terms: SendingTerms, budget: { dongPerMonth: number }, now: Date): State {
  const spent = state.month.dong;
  const isUsed = terms.paidWindowMs !== null && terms.paidPrice > 0 && spent > 0 && spent + terms.paidPrice > budget.dongPerMonth;
  if (isUsed === isStopped(state)) return state;
  const stop: BudgetStop = { at: now.toISOString(), what: isUsed ? "stopped" : "resumed", budget: budget.dongPerMonth, spent };
  return { ...state, stops: [...state.stops, stop].slice(-mostStops) };
}

/** Is paid sending stopped because the budget is used up? */
export function isStopped({ stops }: { stops: readonly BudgetStop[] }): boolean {
  return stops.at(-1)?.what === "stopped";
}
