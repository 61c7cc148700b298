import { describe, expect, it } from "vitest";
import calendarYaml from "../../knowledge/calendar.yaml?raw";
import { dayOf, isOfficeTime, readCalendar, workingMsBetween } from "../../src/cases/calendar.ts";
import { type ChannelHistory, type HeardHour, hourOf, silenceOf } from "../../src/cases/channel-watch.ts";

const calendar = readCalendar(calendarYaml);
const hourMs = 3_600_000;
const start = new Date("2026-03-02T00:00:00Z");

/** How lively each hour of the day is; people write in the evening and at weekends too. */
const rhythm = [0, 0, 0, 0, 0, 0.1, 0.4, 1.2, 1.5, 1.2, 0.8, 0.3, 0.3, 0.8, 1.3, 1.2, 1, 0.7, 0.8, 1, 0.9, 0.5, 0.2, 0.1];

/** Moments at which people write over `days` days: `perDay` messages on a working day, a third of it on others; the same for the same seed. */
function traffic(perDay: number, days: number, seed: number): Date[] {
  const random = mulberry(seed);
  const whole = rhythm.reduce((sum, part) => sum + part, 0);
  const moments: Date[] = [];
  for (let hour = 0; hour < days * 24; hour++) {
    const from = start.getTime() + hour * hourMs;
    const busy = isOfficeTime(new Date(`${dayOf(new Date(from), calendar)}T02:00:00Z`), calendar) ? 1 : 0.33;
    const perMinute = ((rhythm[hourOf(new Date(from), calendar)] ?? 0) / whole / 60) * perDay * busy;
    for (let minute = 0; minute < 60; minute++) if (random() < perMinute) moments.push(new Date(from + minute * 60_000));
  }
  return moments;
}

/** Looks once an hour, as the schedule would; @returns the moments at which a new silence is told */
function told(moments: readonly Date[], until: Date): Date[] {
  const alarms: Date[] = [];
  let [heard, next, lastAt]: [HeardHour[], number, string | null] = [[], 0, null];
  let last: string | null = null;
  for (let at = new Date(start.getTime() + hourMs); at <= until; at = new Date(at.getTime() + hourMs)) {
    for (let moment = moments[next]; moment !== undefined && moment <= at; moment = moments[++next]) {
      lastAt = moment.toISOString();
      const [day, hour] = [dayOf(moment, calendar), hourOf(moment, calendar)];
      if (heard.at(-1)?.day !== day || heard.at(-1)?.hour !== hour) heard.push({ day, hour });
    }
    heard = heard.slice(-700);
    if (!isOfficeTime(at, calendar)) continue;
    const history: ChannelHistory = { since: start.toISOString(), lastAt, hours: heard };
    if (silenceOf(history, calendar, at)?.kind === "silent" && last !== lastAt) {
      alarms.push(at);
      last = lastAt;
    }
  }
  return alarms;
}

describe("nine months of messages, at random", () => {
  it.each([[400, 1], [60, 2], [20, 3], [6, 4], [2, 5]])("%i a day: at most three false alarms, holidays and all", (perDay, seed) => {
    const days = 270;
    expect(told(traffic(perDay, days, seed), new Date(start.getTime() + days * 24 * hourMs)).length).toBeLessThanOrEqual(3);
  });

  it.each([[400, 5], [60, 5], [20, 8], [6, 22], [2, 95]])("%i a day, and the hook is switched off: told within %i hours of office time", (perDay, most) => {
    for (let seed = 10; seed < 14; seed++) {
      const off = new Date(start.getTime() + (30 + seed * 0.37) * 24 * hourMs);
      const before = traffic(perDay, 45, seed).filter((moment) => moment < off);
      const alarm = told(before, new Date(off.getTime() + 30 * 24 * hourMs)).find((at) => at > off);
      expect(alarm, `seed ${seed}`).toBeDefined();
      expect(workingMsBetween(off, alarm ?? off, calendar) / hourMs, `seed ${seed}`).toBeLessThanOrEqual(most);
    }
  });
});

describe("what silence means", () => {
  const at = (text: string): Date => new Date(text);
  const busyWeeks: HeardHour[] = Array.from({ length: 21 }, (_, i) => dayOf(new Date(start.getTime() + i * 24 * hourMs), calendar)).flatMap((day) => Array.from({ length: 12 }, (_, i) => ({ day, hour: i + 6 })));
  const history = (lastAt: string | null, hours = busyWeeks): ChannelHistory => ({ since: start.toISOString(), lastAt, hours });

  it("nights, weekends and days off are not silence", () => {
    // Friday 20/3/2026 17:00 in Cà Mau to Monday 10:59.
    expect(silenceOf(history("2026-03-20T10:00:00.000Z"), calendar, at("2026-03-23T03:59:00Z"))).toBeNull();
    expect(silenceOf(history("2026-03-20T10:00:00.000Z"), calendar, at("2026-03-23T04:01:00Z"))).toMatchObject({ kind: "silent", workingHours: 4 });
  });

  it("a channel on which nobody was ever heard is told after four hours of office time, and no earlier", () => {
    expect(silenceOf(history(null, []), calendar, at("2026-03-02T03:59:00Z"))).toBeNull();
    expect(silenceOf(history(null, []), calendar, at("2026-03-02T04:00:00Z"))).toEqual({ kind: "never", since: start.toISOString(), workingHours: 4 });
  });

  it("set up anew, what was heard before does not count", () => {
    const anew = { ...history("2026-03-19T02:00:00.000Z"), since: "2026-03-20T01:00:00.000Z" };
    expect(silenceOf(anew, calendar, at("2026-03-20T09:00:00Z"))).toMatchObject({ kind: "never", since: "2026-03-20T01:00:00.000Z" });
  });

  it("without a week of history, a channel that was heard once is not judged", () => {
    expect(silenceOf({ since: "2026-03-19T01:00:00Z", lastAt: "2026-03-20T01:00:00.000Z", hours: busyWeeks }, calendar, at("2026-04-20T09:00:00Z"))).toBeNull();
  });
});

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
