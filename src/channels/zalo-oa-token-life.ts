/**
 * The life of an Official Account's tokens, without I/O: an access token lives 25 hours, a refresh token serves once and within three
 * months, and each renewal kills the access token before it. Source: Zalo OAuth v4 for Official Accounts (2026).
 */

/** A pair as it lies in the store: both tokens sealed. Times are ISO UTC. */
export interface SealedPair {
  access: string;
  refresh: string;
  gotAt: string;
  accessUntil: string;
}

export interface TokenRecord {
  pair: SealedPair;
  /** The pair before, so that somebody can find out later what became of a chain that broke. */
  previous: SealedPair | null;
  /** New tokens were asked for with the pair's refresh token and no answer is stored: that token may be used up. */
  intent: { since: string } | null;
  failure: { since: string; code: string; times: number } | null;
  /** Nothing is asked of the platform before. */
  nextTryAt: string | null;
  /** The platform refuses this refresh token for good: only a person can go on. */
  broken: { code: string; at: string } | null;
  /** The platform has refused the pair's access token. */
  isAccessRefused: boolean;
}

/** `dying`: nothing was renewed for so long that the chain ends on `on` (ISO UTC). `code`: of the last failure. */
export type TokenLife =
  | { state: "not_connected" }
  | { state: "ok" }
  | { state: "renewing" }
  | { state: "failing"; since: string; code: string; times: number }
  | { state: "dying"; on: string; code: string | null }
  | { state: "broken"; why: string; at: string };

/** How things stand. Null: nobody has connected an account, or somebody has disconnected it. */
export function tokenLife(record: TokenRecord | null, now: Date): TokenLife {
  if (record === null) return { state: "not_connected" };
  if (record.broken) return { state: "broken", why: record.broken.code, at: record.broken.at };
  const endsOn = chainEndsOn(record.pair);
  if (now.getTime() >= endsOn.getTime() - warnDays * dayMs) return { state: "dying", on: endsOn.toISOString(), code: record.failure?.code ?? null };
  if (record.failure) return { state: "failing", ...record.failure };
  return { state: record.intent ? "renewing" : "ok" };
}

/** Must a person look at it? One failed renewal mends itself as a rule; a second one, or no token to send with, does not. */
export function needsPerson(record: TokenRecord | null, now: Date): boolean {
  const life = tokenLife(record, now);
  if (record === null || life.state === "broken" || life.state === "dying") return true;
  return life.state === "failing" && (life.times >= 2 || !mayUseAccess(record, now));
}

/** May calls be made with the stored access token? With a renewal unanswered it may be dead; the platform then says so, which does no harm. */
export function mayUseAccess(record: TokenRecord, now: Date): boolean {
  return !record.isAccessRefused && now.getTime() < Date.parse(record.pair.accessUntil) - marginMs;
}

/** Are new tokens to be asked for now? After four fifths of its life (20 of 25 hours), once it was refused, or when an earlier request was never answered. */
export function isRenewalDue(record: TokenRecord, now: Date): boolean {
  if (record.broken || (record.nextTryAt !== null && now.getTime() < Date.parse(record.nextTryAt))) return false;
  return record.intent !== null || record.isAccessRefused || now.getTime() >= renewalAt(record.pair).getTime();
}

/** When to look again without being asked; null: never. */
export function wakeAt(record: TokenRecord, now: Date): Date | null {
  if (record.broken) return null;
  const due = record.intent !== null || record.isAccessRefused ? now.getTime() : renewalAt(record.pair).getTime();
  return new Date(Math.max(due, record.nextTryAt === null ? 0 : Date.parse(record.nextTryAt)));
}

/** A chain newly begun by a person's consent. */
export function connected(pair: SealedPair, before: TokenRecord | null): TokenRecord {
  return { pair, previous: before?.pair ?? null, intent: null, failure: null, nextTryAt: null, broken: null, isAccessRefused: false };
}

/** Stored before the platform is asked: whatever happens then, it is known that the refresh token may be used up. */
export function asking(record: TokenRecord, now: Date): TokenRecord {
  return { ...record, intent: record.intent ?? { since: now.toISOString() }, nextTryAt: new Date(now.getTime() + unansweredMs).toISOString() };
}

/** The platform gave a new pair. */
export function renewed(record: TokenRecord, pair: SealedPair): TokenRecord {
  return connected(pair, record);
}

/** The platform said no. `isFinal`: to this refresh token for good; otherwise it is as good as before. */
export function refusedRenewal(record: TokenRecord, code: string, isFinal: boolean, now: Date): TokenRecord {
  const closed = { ...failed(record, code, now), intent: null };
  return isFinal ? { ...closed, nextTryAt: null, broken: { code, at: now.toISOString() } } : closed;
}

/** Nobody knows whether the platform did it: the request stays open, and the old refresh token is tried again. */
export function unanswered(record: TokenRecord, code: string, now: Date): TokenRecord {
  return failed(record, code, now);
}

/** The platform refuses the stored access token. Where that is a fresh one, asking at once for yet another would go on for ever. */
export function accessRefused(record: TokenRecord, now: Date): TokenRecord {
  const soonestMs = Math.max(Date.parse(record.pair.gotAt) + leastLifeMs, record.nextTryAt === null ? 0 : Date.parse(record.nextTryAt));
  return { ...record, isAccessRefused: true, nextTryAt: soonestMs > now.getTime() ? new Date(soonestMs).toISOString() : null };
}

/** The first moment at which a refresh token that was never used may be dead. */
export function chainEndsOn(pair: Pick<SealedPair, "gotAt">): Date {
  return new Date(Date.parse(pair.gotAt) + chainDays * dayMs);
}

function failed(record: TokenRecord, code: string, now: Date): TokenRecord {
  const times = (record.failure?.times ?? 0) + 1;
  const delayMs = retryDelaysMs[Math.min(times, retryDelaysMs.length) - 1] ?? 0;
  return { ...record, failure: { since: record.failure?.since ?? now.toISOString(), code, times }, nextTryAt: new Date(now.getTime() + delayMs).toISOString() };
}

function renewalAt(pair: SealedPair): Date {
  const gotMs = Date.parse(pair.gotAt);
  return new Date(gotMs + (Date.parse(pair.accessUntil) - gotMs) * 0.8);
}

const dayMs = 24 * 3_600_000;
/** "Three months" are 89 days at the least (February with one month on either side). */
const chainDays = 89;
const warnDays = 7;
/** A call that begins with a token should also end with it. */
const marginMs = 60_000;
/** By then the platform has answered, or the process that asked is gone. */
const unansweredMs = 30_000;
const leastLifeMs = 60_000;
const retryDelaysMs = [10_000, 60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000];
