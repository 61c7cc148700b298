import { type GuardCount, forgetGuardHits, guardCounts, guardHitsKeptDays, recordGuardHits } from "./answer/guard-count-store.ts";
import type { AnswerOutcome } from "./answer/outcome.ts";
import { errorFields, log } from "./log.ts";
import { digestOf } from "./people/encoding.ts";
import type { Env } from "./settings.ts";
import { vietnamDay } from "./text/dates.ts";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Counts which guards a turn triggered, by name and day in Vietnam, without a word of what was said. Never throws and never holds up
 * a reply: a count that is lost is logged. Safe to repeat.
 * @param turnId stable over retries; kept as a digest, for it begins with the pseudonym of the chat
 */
export async function countGuards(env: Env, { turnId, guards, now }: { turnId: string; guards: readonly string[]; now: Date }): Promise<void> {
  if (guards.length === 0) return;
  try {
    await recordGuardHits(env.KNOWLEDGE, { id: `g_${(await digestOf(`guard\n${turnId}`)).slice(0, 26)}`, guards, day: vietnamDay(now) });
  } catch (error) {
    log.warn("guard_count_failed", { guards: guards.length, ...errorFields(error) });
  }
}

/** The guards an outcome tells of: what the checks found in drafts, or what kept the question from the documents. */
export function guardsOf(outcome: AnswerOutcome): readonly string[] {
  if (outcome.kind === "which_commune") return [];
  if (outcome.kind !== "declined") return outcome.trace?.guards ?? [];
  if (outcome.why === "private_data") return ["others_data"];
  if (outcome.why === "command") return ["injection"];
  return outcome.why === "opinion" ? ["political_bait"] : [];
}

/** Today and the seven days that end today, in Vietnam. */
export async function readGuardCounts(env: Env, now: Date): Promise<{ today: GuardCount[]; week: GuardCount[] }> {
  const to = vietnamDay(now);
  const from = vietnamDay(new Date(now.getTime() - 6 * dayMs));
  const [today, week] = await Promise.all([guardCounts(env.KNOWLEDGE, { from: to, to }), guardCounts(env.KNOWLEDGE, { from, to })]);
  return { today, week };
}

/** For the schedule: drops counts that nobody compares with any more. */
export async function forgetOldGuardCounts(env: Env, now: Date): Promise<void> {
  await forgetGuardHits(env.KNOWLEDGE, vietnamDay(new Date(now.getTime() - guardHitsKeptDays * dayMs)));
}
