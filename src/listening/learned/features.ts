import { bareKey } from "../../language/syllable-key.ts";

/**
 * A line of `listen` → what a linear measure counts, each once: syllables with and without marks, neighbours, and runs of
 * four letters (they outlive a typing slip). Numbers are one word. Without accents nothing but the marked syllables is missing.
 */
export function featuresOf(line: string): string[] {
  const features = new Set<string>();
  const keys = line.split(" ").filter((word) => /[\p{L}\p{N}?]/u.test(word)).slice(0, mostWords).map((word) => word.replace("'", "").replace(/^\d.*/, "#"));
  const bare = keys.map(bareKey);
  bare.forEach((word, i) => {
    features.add(word);
    if (keys[i] !== word) features.add(`${keys[i]}`);
    features.add(`${bare[i - 1] ?? "^"} ${word}`);
    if (i > 0 && (keys[i] !== word || keys[i - 1] !== bare[i - 1])) features.add(`${keys[i - 1]} ${keys[i]}`);
  });
  features.add(`${bare.at(-1) ?? "^"} $`);
  const letters = bare.join("_");
  for (let i = 0; i + runLength <= letters.length; i++) features.add(`~${letters.slice(i, i + runLength)}`);
  return [...features];
}

/** A long story is known by its beginning; it also bounds the work. */
const mostWords = 120;
const runLength = 4;
