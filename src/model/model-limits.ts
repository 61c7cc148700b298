/** Why a model must not be asked: an administrator switched it off, today's budget is used up, or neither can be read. */
export type Refusal = "switched_off" | "budget" | "ledger_unread";

/** What a day (Vietnam's) may use of the model; null: no limit. */
export interface ModelLimits {
  /** Đồng. */
  dailyBudget: number | null;
  /** Requests, repeats and repairs included. */
  dailyCalls: number | null;
}

/** What the switch and a day's sums (cost in đồng) say about asking once more; null: go on. */
export function refusalOf(state: { isOn: boolean; calls: number; cost: number }, limits: ModelLimits): Refusal | null {
  if (!state.isOn) return "switched_off";
  const isSpent = limits.dailyBudget !== null && state.cost >= limits.dailyBudget;
  return isSpent || (limits.dailyCalls !== null && state.calls >= limits.dailyCalls) ? "budget" : null;
}
