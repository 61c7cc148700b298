/**
 * Clause ids, in the order they are shown → one opaque mark for each ("k7mq"). They look random and differ from answer to
 * answer, so a model cannot guess one it was not given; the same clauses always get the same marks, so that a repeat is a repeat.
 */
export function clauseTokens(ids: readonly string[]): string[] {
  const seed = ids.join("\n");
  const used = new Set<string>();
  return ids.map((id, i) => {
    for (let salt = 0; ; salt++) {
      const token = `k${spell(hash(`${seed}\n${i}\n${id}\n${salt}`))}`;
      if (used.has(token)) continue;
      used.add(token);
      return token;
    }
  });
}

/** What stands between square brackets in a sentence: marks a model wrote into the text although they have a place of their own. */
export const TOKEN_IN_TEXT = /\s*\[k[a-z0-9]{3}\](?:\s*,?\s*\[k[a-z0-9]{3}\])*/gu;

/** No vowels, so that no word comes out, and nothing read for something else. */
const LETTERS = "23456789bcdfghjkmnpqrstvwxz";

function spell(value: number): string {
  let rest = value;
  let out = "";
  for (let i = 0; i < 3; i++) {
    out += LETTERS[rest % LETTERS.length] ?? "";
    rest = Math.floor(rest / LETTERS.length);
  }
  return out;
}

/** FNV-1a, 32 bits, with a last mixing so that neighbours differ in all places. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
