import { noteHeard } from "../cases/channel-watch-store.ts";
import type { Calendar } from "../cases/calendar.ts";
import { errorFields, log } from "../log.ts";

/** Channel → the minute in which this copy of the service last wrote it down. */
const written = new Map<string, number>();

/**
 * A person was heard on a channel: written down at most once a minute, after the platform has its answer. Never throws: a minute that
 * is lost is made up for by the next message.
 */
export async function channelHeard(cases: D1Database, channel: string, calendar: Calendar, now: Date): Promise<void> {
  const minute = Math.floor(now.getTime() / 60_000);
  if (written.get(channel) === minute) return;
  written.set(channel, minute);
  try {
    await noteHeard(cases, channel, calendar, now);
  } catch (error) {
    log.warn("heard_not_noted", { channel, ...errorFields(error) });
  }
}
