import type { SendingTerms } from "../../channels/sending-terms.ts";
import { type BudgetStop, type Month, monthAt, nextMonthStart, noteBudget } from "./month.ts";
import { keptBackOf } from "./permit.ts";
import type { Allowance, Priority } from "./waiting-message.ts";

/** What one account has sent, for its limits; plain JSON. Times in milliseconds since 1970. */
export interface LedgerState {
  month: Month;
  /** Messages by the second, of the last minute, oldest first. */
  minute: readonly { second: number; parts: number }[];
  /** What was granted lately, so that a repeat counts once: the newest last, at most `mostRemembered`. */
  granted: readonly Granted[];
  /** When the budget was used up, and when it bore more again; the newest last, at most `mostStops`. */
  stops: readonly BudgetStop[];
}

interface Granted { deliveryId: string; month: string; parts: number; dong: number; as: SentAs }

/** `reply`: to what the person just wrote. `template`: by telephone number, at its own price. */
export type SentAs = "reply" | "free" | "paid" | "template";

/** Đồng a calendar month. `templatePrice`: đồng for one; null: no templates are sent. */
export interface Budget { dongPerMonth: number; templatePrice: number | null }

export interface TakeRequest {
  /** The same over retries: it counts once. */
  deliveryId: string;
  /** At least 1; not more than the platform takes in a minute. */
  parts: number;
  as: SentAs;
  /** Null for a reply: it counts as a result. A reply about a danger may say so. */
  priority: Priority | null;
}

/** `until`: when to ask again; null: not before somebody changes a setting. The state is to be kept in either case. */
export type Taking =
  | { granted: true; state: LedgerState }
  | { granted: false; state: LedgerState; until: Date | null; why: "rate" | "quota_kept" | "quota_used" | "budget_used" | "templates_off" };

/** An account that has sent nothing. */
export function emptyLedger(now: Date): LedgerState {
  return { month: { name: monthAt(now), parts: 0, dong: 0, paid: 0, templates: 0 }, minute: [], granted: [], stops: [] };
}

/**
 * May this go now? A yes is counted at once; whoever surely did not send it gives it back. Asked again for the same delivery it
 * counts in the minute only, since the platform is asked once more, also in another month; what has come to cost more since pays the rest.
 *
 * The month is Viet Nam's: it ends at midnight of the 1st there. A minute is any sixty seconds, counted by the second: a bucket that
 * refills would let nearly twice the number through within one. A fifth of it is left to what is pressing and to replies.
 * Money stops at the budget, and the state says when; it goes on as soon as the budget bears a message again.
 *
 * @throws {RangeError} parts that no minute can hold
 */
export function take(before: LedgerState, request: TakeRequest, terms: SendingTerms, budget: Budget, now: Date): Taking {
  const { parts, as } = request;
  if (!Number.isInteger(parts) || parts < 1 || (terms.perMinute !== null && parts > terms.perMinute)) throw new RangeError("a delivery has at least one part and fits into a minute");
  const state = asOf(before, terms, budget, now);
  const refuse = (why: Exclude<Taking, { granted: true }>["why"], until: Date | null): Taking => ({ granted: false, state, why, until });
  const freeAt = minuteFreeAt(state, request, terms, now);
  const dong = priceOf(request, terms, budget);
  const known = state.granted.findLast(({ deliveryId }) => deliveryId === request.deliveryId);
  if (known !== undefined && known.dong >= dong) {
    return freeAt === null ? { granted: true, state: { ...state, minute: addToMinute(state.minute, parts, now) } } : refuse("rate", freeAt);
  }
  // Granted before, but it has come to cost more since: counted anew in place of what it was.
  const base = known === undefined ? state : giveBack(state, request.deliveryId);
  if (as === "template" && budget.templatePrice === null) return refuse("templates_off", null);
  if (dong > 0 && base.month.dong + dong > budget.dongPerMonth) return refuse("budget_used", nextMonthStart(now));
  // A template goes by telephone number: it is no message of the chat account's total.
  if (terms.perMonth !== null && as !== "template") {
    const left = terms.perMonth - base.month.parts;
    if (left < parts) return refuse("quota_used", nextMonthStart(now));
    if (left - parts < keptBackOf(purposeOf(request), terms.perMonth)) return refuse("quota_kept", nextMonthStart(now));
  }
  if (freeAt !== null) return refuse("rate", freeAt);

  const counted: LedgerState = {
    ...base,
    month: {
      ...base.month, parts: base.month.parts + (as === "template" ? 0 : parts), dong: base.month.dong + dong,
      paid: base.month.paid + (as === "paid" ? parts : 0), templates: base.month.templates + (as === "template" ? parts : 0),
    },
    minute: addToMinute(base.minute, parts, now),
    granted: [...base.granted, { deliveryId: request.deliveryId, month: base.month.name, parts, dong, as }].slice(-mostRemembered),
  };
  return { granted: true, state: noteBudget(counted, terms, budget, now) };
}

/** The platform surely did not send it. The minute stays counted: the platform was asked. What is not remembered changes nothing. */
export function giveBack(state: LedgerState, deliveryId: string): LedgerState {
  const entry = state.granted.findLast((granted) => granted.deliveryId === deliveryId);
  if (entry === undefined) return state;
  const granted = state.granted.filter((other) => other !== entry);
  if (entry.month !== state.month.name) return { ...state, granted };
  const { month } = state;
  return {
    ...state, granted,
    month: {
      ...month, parts: month.parts - (entry.as === "template" ? 0 : entry.parts), dong: month.dong - entry.dong,
      paid: month.paid - (entry.as === "paid" ? entry.parts : 0), templates: month.templates - (entry.as === "template" ? entry.parts : 0),
    },
  };
}

/** The platform says that the month is used up: it counts better than we do. Without a monthly total nothing changes. */
export function usedUp(state: LedgerState, terms: SendingTerms, budget: Budget, now: Date): LedgerState {
  const current = asOf(state, terms, budget, now);
  return terms.perMonth === null ? current : { ...current, month: { ...current.month, parts: Math.max(current.month.parts, terms.perMonth) } };
}

/** The state at this moment: a new month begins at nothing, a raised budget goes on. For the pages too. */
export function asOf(state: LedgerState, terms: SendingTerms, budget: Budget, now: Date): LedgerState {
  const name = monthAt(now);
  // A clock that goes back a little over midnight must not empty the month twice.
  const current = name > state.month.name ? { ...state, month: { name, parts: 0, dong: 0, paid: 0, templates: 0 } } : state;
  return noteBudget(current, terms, budget, now);
}

/** What is left, for the planner. `templatesLeft` is the account's: nothing for a person without a telephone number and their yes. */
export function allowanceOf(state: LedgerState, terms: SendingTerms, budget: Budget, now: Date): Allowance {
  const { month } = asOf(state, terms, budget, now);
  const dongLeft = Math.max(0, budget.dongPerMonth - month.dong);
  const times = (price: number): number => (price === 0 ? Number.MAX_SAFE_INTEGER : Math.floor(dongLeft / price));
  return {
    month: terms.perMonth === null ? null : { left: Math.max(0, terms.perMonth - month.parts), total: terms.perMonth, resetsAt: nextMonthStart(now) },
    paidLeft: terms.paidWindowMs === null ? 0 : times(terms.paidPrice),
    templatesLeft: budget.templatePrice === null ? 0 : times(budget.templatePrice),
  };
}

/** Ids kept: at a hundred messages a minute, those of the last ten minutes. Forgotten, a repeat counts twice, never too little. */
export const mostRemembered = 1000;

/** What was not asked for leaves this share of the minute to what is pressing. */
const minuteKept = 0.2;

/** Whoever asks is owed an answer, but the last share of a month is for danger alone. */
function purposeOf({ priority }: TakeRequest): Priority {
  return priority ?? "result";
}

/** Đồng for one delivery. */
function priceOf({ as, parts }: TakeRequest, terms: SendingTerms, budget: Budget): number {
  switch (as) {
    case "paid": return parts * terms.paidPrice;
    case "template": return parts * (budget.templatePrice ?? 0);
    case "free": case "reply": return 0;
  }
}

/** When the minute has room for it; null: now. */
function minuteFreeAt({ minute }: LedgerState, request: TakeRequest, terms: SendingTerms, now: Date): Date | null {
  if (terms.perMinute === null) return null;
  const isPressing = ["danger", "ask_back", "result"].includes(purposeOf(request));
  const limit = isPressing ? terms.perMinute : Math.max(request.parts, Math.floor(terms.perMinute * (1 - minuteKept)));
  const entries = inLastMinute(minute, now);
  let total = entries.reduce((sum, { parts }) => sum + parts, 0) + request.parts;
  if (total <= limit) return null;
  for (const { second, parts } of entries) {
    total -= parts;
    if (total <= limit) return new Date((second + 61) * 1000);
  }
  throw new Error("an empty minute has room");
}

function addToMinute(minute: LedgerState["minute"], parts: number, now: Date): LedgerState["minute"] {
  const second = Math.floor(now.getTime() / 1000);
  const entries = inLastMinute(minute, now);
  const last = entries.at(-1);
  return last !== undefined && last.second >= second ? [...entries.slice(0, -1), { second: last.second, parts: last.parts + parts }] : [...entries, { second, parts }];
}

/** The second that is just leaving counts as a whole: its messages may have gone at its very end. */
function inLastMinute(minute: LedgerState["minute"], now: Date): LedgerState["minute"] {
  const second = Math.floor(now.getTime() / 1000);
  return minute.filter((entry) => entry.second > second - 61);
}
