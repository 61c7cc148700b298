import { overdueSweep } from "./cases/due.ts";
import { unsentNotices } from "./cases/notice-store.ts";
import { queueNotices } from "./conversation-wiring.ts";
import { log } from "./log.ts";
import { servicesFor } from "./services.ts";
import type { Env } from "./settings.ts";

/** A notice this old that no chat has taken was lost on the way. */
const lostAfterMs = 2 * 60 * 1000;
const mostAtOnce = 500;

/** Every five minutes: clocks that ran out, then notices the queue lost. Both may run twice. */
export async function runSchedule(env: Env, now: Date): Promise<void> {
  const { locality } = servicesFor(env);
  const swept = await overdueSweep(env.CASES, locality, now);
  const lost = await unsentNotices(env.CASES, new Date(now.getTime() - lostAfterMs), mostAtOnce);
  if (lost.length > 0) await queueNotices(env, lost.map((notice) => notice.id));
  log.info("schedule_ran", { ...swept, notices: lost.length });
}
