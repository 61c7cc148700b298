import { type Calendar, dayOf, isOfficeTime, isWorkday, workingMsBetween } from "./calendar.ts";

/** An hour of a local day in which people were heard on a channel. */
export interface HeardHour { day: string; hour: number }

export interface ChannelHistory {
  /** When watching began, ISO UTC: the channel was configured, or an account connected. */
  since: string;
  /** The last event, ISO UTC; null: none was ever heard. */
  lastAt: string | null;
  hours: readonly HeardHour[];
}

/** `never`: nothing was heard since it was set up. `silent`: it has become quiet, which it never was at these hours. */
export type Silence = { kind: "never" | "silent"; since: string; workingHours: number };

/**
 * Is a channel quieter than it should be? A platform that has switched its hook off says nothing, so silence must be noticed here. Each hour of office
 * time since the last event counts by how often something was heard in that hour on the twenty working days before: what is quiet every noon says little at noon. Told from four
 * hours of office time on, once so long a silence would come about by chance once in two thousand times. Channels with less than five
 * working days of history are only asked whether anything was ever heard.
 * @returns null: nothing to look at
 */
export function silenceOf(history: ChannelHistory, calendar: Calendar, now: Date): Silence | null {
  const from = new Date(history.lastAt !== null && history.lastAt > history.since ? history.lastAt : history.since);
  const workingHours = workingMsBetween(from, now, calendar) / hourMs;
  if (workingHours < leastHours) return null;
  const silence = { since: from.toISOString(), workingHours: Math.floor(workingHours) };
  if (history.lastAt === null || history.lastAt < history.since) return { kind: "never", ...silence };
  const days = workdaysBefore(history, from, calendar);
  if (days.length < leastDays) return null;
  const usual = usualHours(history.hours, days);
  let chance = 1;
  for (let at = nextHour(from); at.getTime() + hourMs <= now.getTime() && chance >= tellBelow; at = nextHour(at)) {
    if (isOfficeTime(middleOf(at), calendar)) chance *= 1 - (usual.get(hourOf(at, calendar)) ?? 0) / (days.length + 1);
  }
  return chance < tellBelow ? { kind: "silent", ...silence } : null;
}

/** The newest twenty working days before the day of the last event, none before watching began. */
function workdaysBefore({ since }: ChannelHistory, last: Date, calendar: Calendar): string[] {
  const days: string[] = [];
  const first = dayOf(new Date(since), calendar);
  for (let at = last.getTime() - dayMs; days.length < mostDays && dayOf(new Date(at), calendar) > first; at -= dayMs) {
    const day = dayOf(new Date(at), calendar);
    if (isWorkday(day, calendar)) days.push(day);
  }
  return days;
}

/** Hour of the day → on how many of these days something was heard in it. */
function usualHours(heard: readonly HeardHour[], days: readonly string[]): Map<number, number> {
  const known = new Set(days);
  const usual = new Map<number, number>();
  for (const { day, hour } of heard) if (known.has(day)) usual.set(hour, (usual.get(hour) ?? 0) + 1);
  return usual;
}

/** Local hour of a moment, 0–23. */
export function hourOf(moment: Date, calendar: Pick<Calendar, "utcOffsetMinutes">): number {
  return new Date(moment.getTime() + calendar.utcOffsetMinutes * 60_000).getUTCHours();
}

/** The next full hour after a moment. */
const nextHour = (moment: Date): Date => new Date((Math.floor(moment.getTime() / hourMs) + 1) * hourMs);
const middleOf = (hour: Date): Date => new Date(hour.getTime() + hourMs / 2);

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const leastHours = 4;
const leastDays = 5;
const mostDays = 20;
const tellBelow = 0.0005;
