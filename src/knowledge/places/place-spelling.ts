import type { Areas, NameEntry } from "./areas.ts";

/** Sounds of a name's syllables, worked out once a name: every word of every message is held to hundreds of names. */
const sounds = new WeakMap<NameEntry, readonly string[]>();

function sameSound(heard: readonly string[], entry: NameEntry): boolean {
  let own = sounds.get(entry);
  if (own === undefined) sounds.set(entry, (own = entry.syllables.map((syllable) => sound(syllable.bare))));
  return own.every((syllable, i) => syllable === heard[i]);
}

/** The names among these of as many syllables that are the same to a southern ear: d, gi and v; s and x; tr and ch; final n and ng, t and c. */
export function soundingLike(typed: readonly string[], entries: readonly NameEntry[]): NameEntry[] {
  const heard = typed.map(sound);
  return entries.filter((entry) => entry.syllables.length === typed.length && sameSound(heard, entry));
}

/** Names that sound as typed; failing that, the one name a single letter away. Several: all, so that the person is asked. */
export function nearestNames(typed: readonly string[], areas: Areas): NameEntry[] {
  const alike = soundingLike(typed, areas.communeNames);
  if (alike.length > 0) return alike;
  const written = typed.join(" ");
  if (written.length < 9) return [];
  return areas.communeNames.filter((entry) => {
    const name = entry.syllables.map((syllable) => syllable.bare).join(" ");
    return entry.syllables.length === typed.length && name.length >= 9 && oneLetterApart(written, name);
  });
}

function sound(bare: string): string {
  return bare
    .replace(/^(?:gi(?=[aeiouy])|d|v|r)/, "z")
    .replace(/^tr/, "ch")
    .replace(/^s/, "x")
    .replace(/^(?:qu|w)/, "q")
    .replace(/^k(?=[iey])/, "c")
    .replace(/ng$|nh$/, "n")
    .replace(/(?:ch|c)$/, "t")
    .replace(/y/g, "i");
}

/** One letter missing, added, changed, or two neighbours swapped. */
function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1)
    || restA.slice(1) === restB
    || restA === restB.slice(1)
    || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}
