import { vietnamDay } from "../text/dates.ts";

/** A platform refused a message, or did not answer. One more of this code today, in Viet Nam. */
export async function countSendErrors(db: D1Database, { channel, code, now }: { channel: string; code: string; now: Date }): Promise<void> {
  await db
    .prepare("INSERT INTO send_errors (day, channel, code, times) VALUES (?, ?, ?, 1) ON CONFLICT (day, channel, code) DO UPDATE SET times = times + 1")
    .bind(vietnamDay(now), channel, /^[\w.-]{1,64}$/.test(code) ? code : "unnamed")
    .run();
}

/** `lastDay`: local, "2026-11-24". */
export interface SendErrorCount { channel: string; code: string; today: number; week: number; lastDay: string }

/** By channel and code: today and in the seven days that end today, the most frequent first. */
export async function readSendErrors(db: D1Database, now: Date): Promise<SendErrorCount[]> {
  const { results } = await db
    .prepare(`SELECT channel, code, sum(CASE WHEN day = ?1 THEN times ELSE 0 END) AS today, sum(times) AS week, max(day) AS lastDay
      FROM send_errors WHERE day >= ?2 AND day <= ?1 GROUP BY channel, code ORDER BY week DESC, channel, code LIMIT 100`)
    .bind(vietnamDay(now), vietnamDay(new Date(now.getTime() - 6 * dayMs)))
    .all<SendErrorCount>();
  return results;
}

/** @returns how many rows went */
export async function forgetSendErrors(db: D1Database, now: Date): Promise<number> {
  const result = await db.prepare("DELETE FROM send_errors WHERE day < ?").bind(vietnamDay(new Date(now.getTime() - keptDays * dayMs))).run();
  return result.meta.changes;
}

const dayMs = 24 * 3_600_000;
const keptDays = 90;
