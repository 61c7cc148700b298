import type { Calendar } from "./calendar.ts";
import { dayOf } from "./calendar.ts";
import { type ChannelHistory, hourOf } from "./channel-watch.ts";

/** People were heard on a channel. Meant to be called at most once a minute for each running copy of the service; more often does no harm. */
export async function noteHeard(db: D1Database, channel: string, calendar: Pick<Calendar, "utcOffsetMinutes">, now: Date): Promise<void> {
  await db
    .prepare(`INSERT INTO channel_hours (channel, day, hour, minutes, last_at) VALUES (?1, ?2, ?3, 1, ?4)
      ON CONFLICT (channel, day, hour) DO UPDATE SET minutes = minutes + 1, last_at = max(last_at, excluded.last_at)`)
    .bind(channel, dayOf(now, calendar), hourOf(now, calendar), now.toISOString())
    .run();
}

/** From now on this channel is watched; what is watched already stays as it is, unless `restart` says that it was set up anew. */
export async function watchChannel(db: D1Database, channel: string, now: Date, restart = false): Promise<void> {
  await db
    .prepare(`INSERT INTO channel_watches (channel, since) VALUES (?1, ?2) ON CONFLICT (channel) DO ${restart ? "UPDATE SET since = excluded.since" : "NOTHING"}`)
    .bind(channel, now.toISOString())
    .run();
}

/** No longer configured or connected: its silence says nothing. */
export async function unwatchChannel(db: D1Database, channel: string): Promise<void> {
  await db.prepare("DELETE FROM channel_watches WHERE channel = ?").bind(channel).run();
}

/** What is known of each channel that is watched. */
export async function channelHistories(db: D1Database, calendar: Pick<Calendar, "utcOffsetMinutes">, now: Date): Promise<Map<string, ChannelHistory>> {
  const from = dayOf(new Date(now.getTime() - readDays * dayMs), calendar);
  const [watches, lasts, hours] = await db.batch<{ channel: string; since?: string; last_at?: string; day?: string; hour?: number }>([
    db.prepare("SELECT channel, since FROM channel_watches"),
    db.prepare("SELECT channel, max(last_at) AS last_at FROM channel_hours GROUP BY channel"),
    db.prepare("SELECT channel, day, hour FROM channel_hours WHERE day >= ?").bind(from),
  ]);
  return new Map((watches?.results ?? []).map(({ channel, since = "" }) => [channel, {
    since, lastAt: lasts?.results.find((row) => row.channel === channel)?.last_at ?? null,
    hours: (hours?.results ?? []).flatMap((row) => (row.channel === channel && row.day !== undefined && row.hour !== undefined ? [{ day: row.day, hour: row.hour }] : [])),
  }]));
}

/** Drops hours that nobody compares with any more. @returns how many */
export async function forgetHeardHours(db: D1Database, calendar: Pick<Calendar, "utcOffsetMinutes">, now: Date): Promise<number> {
  const result = await db.prepare("DELETE FROM channel_hours WHERE day < ?").bind(dayOf(new Date(now.getTime() - keptDays * dayMs), calendar)).run();
  return result.meta.changes;
}

const dayMs = 24 * 3_600_000;
/** Twenty working days, with the longest holidays among them, and a silence of some weeks. */
const readDays = 60;
const keptDays = 90;
