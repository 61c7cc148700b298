import type { Minute, Script, ScriptedAct } from "./month-oracle.ts";

/** The same month each time it is told (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const day = 1440;

/** What happens to one case: told in the first four weeks, at any hour; most are worked on, many badly. */
export function scriptOf(random: () => number, areas: number): Script {
  const openedAt = offTick(Math.floor(random() * 26 * day));
  const dice = random();
  const sort = dice < 0.06 ? "emergency" : dice < 0.12 ? "opinion" : dice < 0.3 ? "high" : "ordinary";
  return { area: Math.floor(random() * areas), openedAt, sort, acts: sort === "opinion" ? [] : actsOf(random, openedAt, sort === "emergency") };
}

/** Never at a minute at which the scheduler may run. */
function offTick(minute: Minute): Minute {
  return minute % 5 === 0 ? minute + 1 : minute;
}

function actsOf(random: () => number, openedAt: Minute, urgent: boolean): ScriptedAct[] {
  const acts: ScriptedAct[] = [];
  let at = openedAt;
  const next = (most: number): Minute => (at = offTick(at + 5 + Math.floor(random() ** 2 * most)));
  if (random() < 0.2) return acts;
  acts.push({ at: next(urgent ? 60 : 3 * day), kind: "accept" });
  const course = random();
  if (course < 0.4) {
    for (let questions = random() < 0.3 ? 2 : 1; questions > 0; questions--) {
      acts.push({ at: next(12 * day), kind: "ask" });
      if (random() < 0.3) break;
      acts.push({ at: next(9 * day), kind: "reply" });
    }
  } else if (course < 0.65) {
    for (let times = 1 + Math.floor(random() * 3); times > 0; times--) acts.push({ at: next(9 * day), kind: "extend", plusDays: 1 + Math.floor(random() * 10) });
  } else if (course < 0.75) {
    acts.push({ at: next(4 * day), kind: "transfer" });
    if (random() < 0.5) acts.push({ at: next(2 * day), kind: "accept" });
  }
  if (random() < 0.45) acts.push({ at: next(14 * day), kind: "answer" });
  return acts;
}
