import type { SendingTerms } from "../../channels/sending-terms.ts";
import { type Result, fail, ok } from "../../result.ts";
import type { Allowance, Decision, Priority, Standing } from "./waiting-message.ts";

/** Where a chat stands in its windows. `endsAt`: when the free window is over; null: never. */
export type Window = { kind: "free"; endsAt: Date | null; mayPay: boolean } | { kind: "paid" } | { kind: "closed" };

/** What is left while a plan is made: each message decided takes its share. */
export interface Left {
  /** Free messages in this window; null: any number. */
  slots: number | null;
  month: { left: number; total: number; resetsAt: Date } | null;
  paid: number;
}

/** `gathered`: something more pressing of the same case goes now, so there is nothing more to wait for. */
export interface Asked { priority: Priority; parts: number; since: Date; gathered: boolean }

type WithoutIds<Some> = Some extends { ids: readonly string[] } ? Omit<Some, "ids"> : never;
export type Refused = WithoutIds<Extract<Decision, { do: "wait" | "wait_for_citizen" }>>;

/**
 * The share of a month's total that each purpose leaves untouched for what is more pressing. A reply to what somebody just wrote
 * counts as a result: whoever asks is owed an answer, but a danger told at the end of the month must still get out.
 */
export const keptBack: Readonly<Record<Priority, number>> = { danger: 0, result: 0.01, ask_back: 0.02, delay: 0.05, progress: 0.1, survey: 0.2 };

/** May take the last free message of a window. */
const mayTakeLast: ReadonlySet<Priority> = new Set(["danger", "ask_back", "result"]);
/** Worth money. */
const mayCost: ReadonlySet<Priority> = new Set(["danger", "ask_back", "result", "delay"]);
/** Wait for more of the same case. */
const gathers: ReadonlySet<Priority> = new Set(["progress", "survey"]);

/** A message takes a while to arrive, and the platform's clock counts: a window is over this long before its end. */
export const windowMarginMs = 60_000;

/** The window a chat is in. Who was never heard has none, except where it never ends. */
export function windowAt(standing: Standing, terms: SendingTerms, now: Date): Window {
  const { freeWindowMs, paidWindowMs } = terms;
  const heardMs = standing.lastHeardAt?.getTime() ?? null;
  if (freeWindowMs === null) return { kind: "free", endsAt: null, mayPay: paidWindowMs !== null };
  if (heardMs === null) return { kind: "closed" };
  const isBefore = (windowMs: number | null): boolean => windowMs !== null && now.getTime() <= heardMs + windowMs - windowMarginMs;
  if (isBefore(freeWindowMs)) return { kind: "free", endsAt: new Date(heardMs + freeWindowMs - windowMarginMs), mayPay: isBefore(paidWindowMs) };
  return isBefore(paidWindowMs) ? { kind: "paid" } : { kind: "closed" };
}

/**
 * For one message to the platform that is about to leave: does it cost nothing, does it cost money, or must it not go (null)? It may have
 * stood in line for a while: what was planned as free may have come to cost something, the other way round, and something more pressing
 * may have gone ahead and left it only the last free message. @param priority null: a reply, or the rest of what has begun to leave
 */
export function costNow(priority: Priority | null, standing: Standing, terms: SendingTerms, now: Date): "free" | "paid" | null {
  const window = windowAt(standing, terms, now);
  if (window.kind === "closed") return null;
  if (window.kind === "paid") return priority === null || mayCost.has(priority) ? "paid" : null;
  const slots = terms.freeInWindow === null ? null : Math.max(0, terms.freeInWindow - standing.sentSinceHeard);
  if (isFree({ priority: priority ?? "result", parts: 1 }, window, slots)) return "free";
  return window.mayPay && (priority === null || mayTakeLast.has(priority)) ? "paid" : null;
}

export function leftOf(standing: Standing, allowance: Allowance, terms: SendingTerms): Left {
  return {
    slots: terms.freeInWindow === null ? null : Math.max(0, terms.freeInWindow - standing.sentSinceHeard),
    month: allowance.month === null ? null : { ...allowance.month },
    paid: allowance.paidLeft,
  };
}

/**
 * May this go now, and for what? A yes is taken off `left` at once. What does not fit into the free messages left goes for money as a
 * whole where it is worth it: counted dearer than it is, so never over the budget.
 */
export function permit(asked: Asked, window: Exclude<Window, { kind: "closed" }>, left: Left, terms: SendingTerms, now: Date): Result<"free" | "paid", Refused> {
  const { priority, parts } = asked;
  const until = gatheringUntil(asked, window, terms, now);
  if (until !== null) return fail({ do: "wait", until, why: "gathering" });
  const as = isFree(asked, window, left.slots) ? "free" : "paid";
  if (as === "paid") {
    if (window.kind === "paid" && !mayCost.has(priority)) return fail({ do: "wait_for_citizen", why: "window_closed" });
    if (window.kind === "free" && !(window.mayPay && mayTakeLast.has(priority))) return fail({ do: "wait_for_citizen", why: "slot_kept" });
    if (left.paid < parts) return fail({ do: "wait_for_citizen", why: "budget_used" });
  }
  const { month } = left;
  if (month !== null && month.left < parts) return fail({ do: "wait", until: month.resetsAt, why: "quota_used" });
  if (month !== null && month.left - parts < keptBackOf(priority, month.total)) return fail({ do: "wait", until: month.resetsAt, why: "quota_kept" });
  if (month !== null) month.left -= parts;
  if (left.slots !== null) left.slots = Math.max(0, left.slots - parts);
  if (as === "paid") left.paid -= parts;
  return ok(as);
}

/** Messages of the month that this purpose leaves to what is more pressing. */
export function keptBackOf(priority: Priority, total: number): number {
  return Math.ceil(total * keptBack[priority]);
}

function isFree({ priority, parts }: Pick<Asked, "priority" | "parts">, window: Window, slots: number | null): boolean {
  if (window.kind !== "free") return false;
  return slots === null || slots - parts >= (mayTakeLast.has(priority) ? 0 : 1);
}

/** Until when news wait for more of their case; null: no longer. They never wait past the end of the free window. */
function gatheringUntil({ priority, since, gathered }: Asked, window: Window, terms: SendingTerms, now: Date): Date | null {
  if (gathered || !gathers.has(priority) || window.kind !== "free") return null;
  const until = new Date(since.getTime() + terms.gatherMs);
  return now < until && (window.endsAt === null || until <= window.endsAt) ? until : null;
}
