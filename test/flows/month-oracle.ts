/**
 * What must happen to a case in the simulated month, worked out by walking it minute by minute over a table of open minutes
 * that was written by hand. Shares nothing with the product but the rules.
 */

/** Minutes from Monday 25/1/2027 00:00 in Cà Mau. */
export type Minute = number;
const day = 1440;
const horizonDays = 130;

export type OfficeKind = "province" | "late_hours" | "saturdays";

/** Tết 2027 is Saturday 6/2: off Friday 5 to Tuesday 9. Made up where the office would have worked: two days, or one with Saturdays. */
const closed: Record<OfficeKind, readonly number[]> = {
  province: [11, 12, 13, 14, 15, 16, 17],
  late_hours: [11, 12, 13, 14, 15, 16, 17],
  saturdays: [11, 12, 13, 14, 15, 16],
};
/** Giỗ Tổ, Friday 16/4; 30/4; 1/5 is a Saturday, made up on Monday 3/5 where Saturdays are free. */
const later: Record<OfficeKind, readonly number[]> = { province: [81, 95, 96, 98], late_hours: [81, 95, 96, 98], saturdays: [81, 95, 96] };

const morning: Record<OfficeKind, readonly [number, number]> = { province: [420, 660], late_hours: [450, 690], saturdays: [420, 660] };
const afternoon: Record<OfficeKind, readonly [number, number]> = { province: [780, 1020], late_hours: [810, 1050], saturdays: [780, 1020] };
const saturday: readonly [number, number] = [450, 660];

export interface Office { open: Uint8Array; closing(dayIndex: number): Minute; works(dayIndex: number): boolean }

export function office(kind: OfficeKind): Office {
  const open = new Uint8Array(horizonDays * day);
  const works = (index: number): boolean => (index % 7 < 5 || (kind === "saturdays" && index % 7 === 5)) && !closed[kind].includes(index) && !later[kind].includes(index);
  for (let index = 0; index < horizonDays; index++) {
    if (!works(index)) continue;
    for (const [from, to] of index % 7 === 5 ? [saturday] : [morning[kind], afternoon[kind]]) open.fill(1, index * day + from, index * day + to);
  }
  return { open, works, closing: (index) => index * day + (index % 7 === 5 ? saturday[1] : afternoon[kind][1]) };
}

/** No act falls on a minute at which the scheduler may run. */
export interface ScriptedAct { at: Minute; kind: "accept" | "ask" | "reply" | "transfer" | "extend" | "answer"; plusDays?: number }
export interface Script { area: number; openedAt: Minute; sort: "ordinary" | "high" | "emergency" | "opinion"; acts: readonly ScriptedAct[] }

export interface Happening { at: Minute; what: string }
export interface Expected { happenings: Happening[]; due: Minute | null; extensions: { at: Minute; until: Minute; granted: boolean }[]; redListed: boolean }

interface World {
  offices: { commune: Office; province: Office };
  /** Minutes at which the scheduler ran, ascending. */
  ticks: readonly Minute[];
  end: Minute;
  /** When the desk of this commune lost its only cadre; null where it did not. */
  deskLeftAt: Minute | null;
}

export function expectedOf(script: Script, world: World): Expected {
  const { commune } = world.offices;
  const happenings: Happening[] = [];
  const extensions: Expected["extensions"] = [];
  const deskGone = (at: Minute): boolean => world.deskLeftAt !== null && at > world.deskLeftAt;
  const workday = (from: number, count: number, of: Office): number => {
    let index = from;
    for (let left = count; left > 0; ) { index += 1; if (of.works(index)) left -= 1; }
    return index;
  };
  const afterDays = (from: Minute, count: number): Minute => commune.closing(workday(Math.floor(from / day), count, commune));
  const afterMinutes = (from: Minute, count: number): Minute => {
    let at = from;
    for (let left = count; left > 0; at++) left -= commune.open[at] ?? 0;
    return at;
  };
  const minutesIn = (from: Minute, to: Minute): number => commune.open.subarray(from, to).reduce((sum, one) => sum + one, 0);

  const state = {
    wall: script.sort === "emergency",
    runs: script.sort !== "opinion",
    used: 0, total: 0, due: null as Minute | null,
    pausedAt: null as Minute | null, lapse: 0,
    status: "new" as "new" | "forwarded" | "working" | "waiting" | "ended", before: "working" as "new" | "forwarded" | "working",
    accepted: false, look: null as Minute | null, looked: false, half: false, most: false, escalation: 0, red: false,
    paged: script.openedAt, askRemindAt: 0, askReminded: false, extended: 0, closeAt: 0,
    owner: (deskGone(script.openedAt) ? "province" : "desk") as "desk" | "chairman" | "province",
  };
  const startReply = (from: Minute, workdays: number): void => { state.due = afterDays(from, workdays); state.total = minutesIn(from, state.due); };
  if (script.sort === "emergency") { state.total = 15; state.due = script.openedAt + 15; }
  if (script.sort === "ordinary") startReply(script.openedAt, 10);
  if (script.sort === "high") startReply(script.openedAt, 2);
  if (script.sort === "ordinary" || script.sort === "opinion") state.look = afterDays(script.openedAt, 1);
  if (script.sort === "high") state.look = afterMinutes(script.openedAt, 240);

  /** The ball is back: what is left of the time runs from here (or from the lapse), and ends with its day. */
  const resume = (at: Minute): void => {
    if (state.pausedAt === null) return;
    const from = Math.min(at, state.lapse);
    if (minutesIn(state.pausedAt, from) > 0) {
      const exact = afterMinutes(from, state.total - usedAt(state.pausedAt));
      state.due = commune.closing(Math.floor((exact - 1) / day));
    }
    state.pausedAt = null;
  };
  const usedBy: { at: Minute; used: number }[] = [];
  const usedAt = (at: Minute): number => usedBy.findLast((entry) => entry.at <= at)?.used ?? 0;

  const act = (one: ScriptedAct): void => {
    switch (one.kind) {
      case "accept":
        state.accepted = true; state.status = "working";
        if (state.wall) {
          state.wall = false; state.escalation = 0; state.red = false; state.half = false; state.most = false;
          startReply(script.openedAt, 2);
          state.used = minutesIn(script.openedAt, one.at);
        }
        return;
      case "ask":
        state.before = state.status as "working"; state.status = "waiting"; state.accepted = true;
        state.askRemindAt = afterDays(one.at, 3); state.askReminded = false;
        usedBy.push({ at: one.at, used: state.used });
        if (state.runs && state.used < state.total * 0.8) { state.pausedAt = one.at; state.lapse = afterDays(one.at, 5); }
        return;
      case "reply":
        resume(one.at);
        if (state.status === "waiting") state.status = state.before;
        return;
      case "transfer":
        resume(one.at);
        // Handed to a unit of the commune, the matter is its desk's again, where somebody is there.
        if (state.owner === "province" && !deskGone(one.at)) state.owner = "desk";
        state.status = "forwarded"; state.accepted = false; state.looked = false;
        state.look = script.sort === "ordinary" ? afterDays(one.at, 1) : afterMinutes(one.at, 240);
        return;
      case "extend": {
        let target = Math.floor((state.due ?? 0) / day) + (one.plusDays ?? 1);
        const until = target * day;
        const granted = (state.status === "working" || state.status === "waiting") && state.pausedAt === null && state.due !== null && one.at < state.due && state.extended < 2;
        extensions.push({ at: one.at, until, granted });
        if (!granted) return;
        while (!commune.works(target)) target += 1;
        state.due = commune.closing(target);
        state.extended += 1;
        state.total = state.used + minutesIn(one.at, state.due);
        state.half &&= state.used >= state.total * 0.5;
        state.most &&= state.used >= state.total * 0.8;
        return;
      }
      case "answer": {
        state.status = "ended";
        let target = Math.floor(one.at / day) + 15;
        while (!world.offices.province.works(target)) target += 1;
        state.closeAt = world.offices.province.closing(target);
      }
    }
  };

  /** One thing the scheduler does at a tick, the gravest first; null when there is nothing left. */
  const step = (now: Minute): string | null => {
    if (state.status === "ended") {
      if (state.closeAt > 0 && now >= state.closeAt) { state.closeAt = 0; return "closed"; }
      return null;
    }
    const elapsed = state.used;
    const running = state.runs && state.pausedAt === null && state.due !== null;
    const all = (): void => { state.half = state.most = state.looked = true; state.paged = now; };
    if (running && !state.red && state.due !== null && now >= (state.wall ? state.due + 15 : afterDays(state.due, 5))) {
      all(); state.red = true; state.escalation = 2;
      if (state.owner === "province") return "red_list";
      state.owner = "province";
      return "escalated province red";
    }
    if (running && state.escalation === 0 && now >= (state.due ?? 0)) {
      all();
      const target = state.owner === "desk" ? "chairman" : "province";
      state.escalation = target === "province" ? 2 : 1;
      if (state.owner === "province") return "overdue";
      state.owner = target;
      return `escalated ${target}`;
    }
    if (running && state.wall && !state.accepted && now >= state.paged + (state.red ? 60 : 5) && state.paged + (state.red ? 60 : 5) <= script.openedAt + 1440) { state.paged = now; return "page"; }
    if (running && !state.wall && !state.most && elapsed >= state.total * 0.8) { state.half = state.most = state.looked = true; return "due"; }
    if (running && !state.wall && !state.half && elapsed >= state.total * 0.5) { state.half = true; return "half"; }
    if (state.look !== null && !state.accepted && !state.looked && now >= state.look) { state.looked = true; return "look"; }
    if (state.pausedAt !== null && now >= state.lapse) { resume(now); return "answer_lapsed"; }
    if (state.status === "waiting" && !state.askReminded && now >= state.askRemindAt) { state.askReminded = true; return "question"; }
    return null;
  };

  const ticks = new Set(world.ticks);
  const acts = new Map(script.acts.map((one) => [one.at, one]));
  for (let now = script.openedAt; now <= world.end; now++) {
    const one = acts.get(now);
    if (one && state.status !== "ended") act(one);
    if (ticks.has(now) && now > script.openedAt) {
      if (deskGone(now) && state.owner === "desk" && state.status !== "ended") { state.owner = "province"; happenings.push({ at: now, what: "reassigned" }); }
      for (let what = step(now); what !== null; what = step(now)) happenings.push({ at: now, what });
    }
    // The minute from now to now + 1: the unit's, unless the citizen holds the ball.
    const waits = state.pausedAt !== null && now < state.lapse;
    if (!waits) state.used += commune.open[now] ?? 0;
  }
  return { happenings, due: state.due, extensions, redListed: state.red };
}
