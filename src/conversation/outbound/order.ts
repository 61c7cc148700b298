import { type Priority, type WaitingMessage, priorities } from "./waiting-message.ts";

const dayMs = 24 * 3_600_000;
/** After this long a message is of no more use to anybody. */
const staleAfterMs: Partial<Record<Priority, number>> = { survey: 15 * dayMs, progress: 30 * dayMs };

/** In the order written; ids decide between two of the same moment. */
export function byAge(one: WaitingMessage, other: WaitingMessage): number {
  return one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** The most pressing first, then the oldest. */
export function byPlace(one: WaitingMessage, other: WaitingMessage): number {
  return rank(one.priority) - rank(other.priority) || byAge(one, other);
}

export function isMorePressing(one: { priority: Priority }, other: { priority: Priority }): boolean {
  return rank(one.priority) < rank(other.priority);
}

/** The most pressing of these; what is sent as one counts as that. @throws {RangeError} none given */
export function mostPressing(messages: readonly { priority: Priority }[]): Priority {
  const first = messages.map(({ priority }) => priority).sort((one, other) => rank(one) - rank(other))[0];
  if (first === undefined) throw new RangeError("nothing to compare");
  return first;
}

/**
 * Too old to be of use: a question about satisfaction after 15 days, news of a case after 30. News that a later result of the same case
 * follows are kept: they go with it, and the result reads better after them.
 */
export function isStale(message: WaitingMessage, waiting: readonly WaitingMessage[], now: Date): boolean {
  const limitMs = staleAfterMs[message.priority];
  if (limitMs === undefined || now.getTime() - message.createdAt.getTime() <= limitMs) return false;
  if (message.priority !== "progress" || message.caseCode === null) return true;
  return !waiting.some((other) => other.priority === "result" && other.caseCode === message.caseCode && byAge(other, message) > 0);
}

function rank(priority: Priority): number {
  return priorities.indexOf(priority);
}
