import { type Calendar, isWorkday } from "./calendar.ts";

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Moments of the demo, counted from the moment it is made; the same `now` gives the same moments. */
export interface DemoTimes {
  /** When something of a story happened `ago` working days before: within office time, never after `now`. @param step 0 for the opening, then 1, 2 … */
  at(id: string, ago: number, step: number): Date;
  /** The end of the working day so many working days before. */
  evening(ago: number): Date;
  /** The local day so many working days after today, as "2026-12-24". */
  workdayAfter(days: number): string;
  /** "{-2}" → "21/11", counted from the local day of `moment`; what falls on a day off moves on to a working day, away from `moment`. */
  dated(text: string, moment: Date): string;
  /** The local day so many days after `moment`, as "2026-12-24", moved as in words. */
  dayAfter(moment: Date, days: number): string;
}

export function demoTimes(now: Date, calendar: Calendar): DemoTimes {
  const localNow = now.getTime() + calendar.utcOffsetMinutes * minuteMs;
  const midnight = localNow - (localNow % dayMs);
  const dayText = (local: number): string => new Date(local).toISOString().slice(0, 10);
  const stepFrom = (days: number): number => {
    let local = midnight;
    for (let left = Math.abs(days); left > 0; ) {
      local += Math.sign(days) * dayMs;
      if (isWorkday(dayText(local), calendar)) left -= 1;
    }
    return local;
  };
  const moment = (local: number): Date => new Date(Math.min(local - calendar.utcOffsetMinutes * minuteMs, now.getTime()));
  const localDay = (at: Date, days: number): string => {
    let local = at.getTime() + calendar.utcOffsetMinutes * minuteMs + days * dayMs;
    if (days === 0) return dayText(local);
    while (!isWorkday(dayText(local), calendar)) local += Math.sign(days) * dayMs;
    return dayText(local);
  };
  return {
    at(id, ago, step) {
      // Today's came within the last two hours, in the order told.
      if (ago === 0) return new Date(now.getTime() - (120 - spread(id, 40) - Math.min(step, 7) * 10) * minuteMs);
      return moment(stepFrom(-ago) + (7 * 60 + 10 + spread(id, 150) + step * 47) * minuteMs);
    },
    evening: (ago) => moment(stepFrom(-ago) + (17 * 60 + 5) * minuteMs),
    workdayAfter: (days) => dayText(stepFrom(days)),
    dated: (text, at) => text.replace(/\{([+-]\d+)\}/g, (_, days: string) => localDay(at, Number(days)).slice(5).split("-").toReversed().join("/")),
    dayAfter: localDay,
  };
}

/** 0 … below `most`, the same for the same id. */
function spread(id: string, most: number): number {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum % most;
}
