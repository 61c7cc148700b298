import { bucketOf, isCompatible, isSameQuestion, termsOf } from "./question-meaning.ts";
import type { Meaning } from "./question-meaning.ts";

/** Anything asked, with what it means. */
export interface AskedOnce { id: string; meaning: Meaning }

/**
 * Questions → groups of one meaning, each led by its first. The same questions in the same order give the same groups.
 * Two stand together when what decides is the same (numbers, places, persons, negations) and their words, weighed by rarity,
 * overlap by more than half; compared with the leader alone, so that a group does not drift.
 */
export function groupByMeaning<One extends AskedOnce>(asked: readonly One[]): One[][] {
  const terms = asked.map(({ meaning }) => termsOf(meaning));
  const weigh = rarity(terms);
  const groups: { leader: Meaning; terms: ReadonlySet<string>; members: One[] }[] = [];
  const byKey = new Map<string, number[]>();
  asked.forEach((one, i) => {
    const own = terms[i] ?? [];
    const keys = keysOf(one.meaning, own, weigh);
    let best = -1;
    let bestLikeness = LEAST_LIKENESS;
    for (const at of new Set(keys.slice(0, MOST_LOOK_UPS).flatMap((key) => byKey.get(key) ?? []))) {
      const group = groups[at];
      if (!group) continue;
      const share = overlap(own, group.terms, weigh);
      if (share <= LEAST_SHARE || !isCompatible(one.meaning, group.leader)) continue;
      const likeness = isSameQuestion(one.meaning, group.leader) ? 1 : share;
      if (likeness > bestLikeness) [best, bestLikeness] = [at, likeness];
    }
    const joined = groups[best];
    if (joined) joined.members.push(one);
    else {
      for (const key of keys) {
        const known = byKey.get(key);
        if (known) known.push(groups.length);
        else byKey.set(key, [groups.length]);
      }
      groups.push({ leader: one.meaning, terms: new Set(own), members: [one] });
    }
  });
  return groups.map(({ members }) => members);
}

const LEAST_LIKENESS = 0.55;
/** The same question put in another order shares at least so much. */
const LEAST_SHARE = 0.3;
const MOST_LOOK_UPS = 8;

/** Where to look for like questions, rarest first: questions that share no two neighbouring words do not overlap by half. */
function keysOf(meaning: Meaning, terms: readonly string[], weigh: (term: string) => number): string[] {
  const bucket = bucketOf(meaning);
  const pairs = terms.filter((term) => term.includes("_"));
  return (pairs.length > 0 ? pairs : [...terms]).toSorted((a, b) => weigh(b) - weigh(a)).map((term) => `${bucket}/${term}`);
}

/** A term that everybody uses says little. */
function rarity(lists: readonly string[][]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map([...counts].map(([term, count]) => [term, Math.log(2 + lists.length / count)]));
  return (term) => weights.get(term) ?? 1;
}

/** Weight of what both have, of the weight of what either has. */
function overlap(own: readonly string[], other: ReadonlySet<string>, weigh: (term: string) => number): number {
  let shared = 0;
  let all = 0;
  for (const term of own) {
    const weight = weigh(term);
    all += weight;
    if (other.has(term)) shared += weight;
  }
  for (const term of other) all += weigh(term);
  return all === 0 ? 0 : shared / (all - shared);
}
