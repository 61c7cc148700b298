import type { MatterSigns, Named } from "./matter-words.ts";

/** What two accounts of one place share and in what they differ, as numbers to be weighed. */
export interface Evidence {
  /** Things and troubles both name, at most three of each. */
  things: number;
  troubles: number;
  /** 1 where both name some, and none is shared. */
  thingsDiffer: number;
  troublesDiffer: number;
  /** 1 where some are shared, yet each also names one the other does not. */
  thingsApart: number;
  /** Words both have, at most five. */
  words: number;
  /** Whether the two are one text passed on, and whether each then says something the other does not. */
  copied: boolean;
  swapped: boolean;
}

/** @param place words that say only where, without accents */
export function evidenceOf(one: MatterSigns, other: MatterSigns, place: ReadonlySet<string>): Evidence {
  const isUnnamed = one.things.possible.size + other.things.possible.size === 0;
  // Where neither says what, the spot is what it is about: a health station that is shut.
  const troubles = compare(one.troubles, other.troubles);
  const things = isUnnamed && troubles.shared > 0 ? compare(one.spots, other.spots) : compare(one.things, other.things);
  const [a, b] = [sayingOf(one, place), sayingOf(other, place)];
  const [x, y] = [wordsOf(one), wordsOf(other)];
  const theirs = new Set(y);
  const both = x.filter((word) => theirs.has(word)).length;
  const [longer, shorter] = [Math.max(1, x.length, y.length), Math.max(1, Math.min(x.length, y.length))];
  return {
    things: Math.min(3, things.shared), troubles: Math.min(3, troubles.shared),
    thingsDiffer: things.shared === 0 && things.apart ? 1 : 0, troublesDiffer: troubles.shared === 0 && troubles.apart ? 1 : 0,
    thingsApart: things.shared > 0 && things.apart ? 1 : 0,
    words: Math.min(5, [...a].filter((word) => b.has(word) && !/^\d/.test(word)).length),
    copied: both / longer >= 0.75 || (both / shorter >= 0.95 && shorter >= 8),
    swapped: [...a].some((word) => !b.has(word)) && [...b].some((word) => !a.has(word)),
  };
}

function compare(one: Named, other: Named): { shared: number; apart: boolean } {
  const shared = [...one.possible].filter((name) => other.possible.has(name) && (one.sure.has(name) || other.sure.has(name))).length;
  const apart = [...one.sure].some((name) => !other.possible.has(name)) && [...other.sure].some((name) => !one.possible.has(name));
  return { shared, apart };
}

const wordsOf = (signs: MatterSigns): string[] => signs.line.trim().split(" ").filter((word) => !/^[.,?]$/.test(word));

/** Words that say something about the matter. */
const sayingOf = (signs: MatterSigns, place: ReadonlySet<string>): Set<string> => new Set(signs.content.filter((word) => word !== "|" && !place.has(word)));
