import type { SendingTerms } from "../../channels/sending-terms.ts";
import { windowAt, windowMarginMs } from "./permit.ts";
import { planOutbound } from "./plan-outbound.ts";
import type { Allowance, Standing } from "./waiting-message.ts";

/**
 * Would an answer of one message reach this person? `paid`: at once, for money. `not_now`: it waits. `never`: not before they write of
 * their own accord. `until`: for `now` and `paid` how long that holds, for `not_now` when it changes by itself; null: never, or only
 * when they write.
 */
export interface Reach {
  reach: "now" | "paid" | "not_now" | "never";
  why: "open" | "paid_window" | "template" | "window_closed" | "slot_kept" | "budget_used" | "quota_kept" | "quota_used" | "left" | "refused";
  until: Date | null;
  /** Whole days since they last wrote; null: never, as far as we know. */
  silentDays: number | null;
}

const dayMs = 24 * 3_600_000;

/** What the planner would do with an answer now. @param terms null: a channel without limits, such as the chat page */
export function reachOf(standing: Standing, allowance: Allowance, terms: SendingTerms | null, now: Date): Reach {
  const silentDays = standing.lastHeardAt === null ? null : Math.max(0, Math.floor((now.getTime() - standing.lastHeardAt.getTime()) / dayMs));
  if (terms === null) return { reach: "now", why: "open", until: null, silentDays };
  return { ...verdict(standing, allowance, terms, now), silentDays };
}

function verdict(standing: Standing, allowance: Allowance, terms: SendingTerms, now: Date): Omit<Reach, "silentDays"> {
  const answer = { id: "answer", priority: "result", caseCode: "answer", message: { type: "text", text: "" }, createdAt: now } as const;
  const [decision] = planOutbound([answer], standing, allowance, terms, () => 1, now);
  if (decision === undefined) throw new Error("a message without a decision");
  switch (decision.do) {
    case "send":
      return decision.as === "free" ? { reach: "now", why: "open", until: freeUntil(standing, terms, now) } : { reach: "paid", why: "paid_window", until: paidUntil(standing, terms) };
    case "send_template":
      return { reach: "not_now", why: "template", until: null };
    case "wait":
      if (decision.why === "gathering") throw new Error("a result does not wait for more");
      return { reach: "not_now", why: decision.why, until: decision.until };
    case "wait_for_citizen":
      return { reach: decision.why === "left" || decision.why === "refused" ? "never" : "not_now", why: decision.why, until: null };
    case "drop":
      throw new Error("a result never grows stale");
  }
}

function freeUntil(standing: Standing, terms: SendingTerms, now: Date): Date | null {
  const window = windowAt(standing, terms, now);
  return window.kind === "free" ? window.endsAt : null;
}

function paidUntil({ lastHeardAt }: Standing, { paidWindowMs }: SendingTerms): Date | null {
  return lastHeardAt === null || paidWindowMs === null ? null : new Date(lastHeardAt.getTime() + paidWindowMs - windowMarginMs);
}
