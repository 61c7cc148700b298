import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLexicon } from "../src/language/lexicon.ts";
import { placeTones } from "../src/language/place-tones.ts";

/**
 * `node scripts/measure-normaliser.ts FILE…`: how much nearer informal text comes to its standard spelling. Each line of a file is
 * {"text", "normalized"}; word errors are counted as edits of whitespace-separated words, letter case, punctuation and the place
 * of tone marks (hoà, hòa) aside.
 * Words of the south stay ("tui", "coi"): what is measured is `tidySpelling`. Options: --split NAME reads only lines of that split;
 * --misses N prints the words most often missed; --lines prints the lines made worse; --dialect measures `expandShorthand`, which
 * also puts standard words for southern ones.
 */
const args = process.argv.slice(2);
const option = (name: string): string | null => {
  const at = args.indexOf(name);
  return at < 0 ? null : (args.splice(at, 2)[1] ?? null);
};
const split = option("--split");
const flag = (name: string): boolean => args.includes(name) && args.splice(args.indexOf(name), 1).length > 0;
const printsLines = flag("--lines");
const withDialect = flag("--dialect");
const misses = Number(option("--misses") ?? 0);
if (args.length === 0) {
  console.error("Name one or more .jsonl files of pairs: {\"text\": …, \"normalized\": …} a line.");
  process.exit(2);
}
const lexicon = readLexicon(readFileSync(join(import.meta.dirname, "../knowledge/lexicon.yaml"), "utf8"));
const respell = withDialect ? lexicon.expandShorthand : lexicon.tidySpelling;

for (const file of args) {
  const pairs = readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as { text: string; normalized: string; split?: string })
    .filter((pair) => split === null || pair.split === split);
  const counts = { words: 0, before: 0, after: 0, harmed: 0 };
  const missed = new Map<string, number>();
  const spoiled = new Map<string, number>();
  for (const { text, normalized } of pairs) {
    const goal = wordsOf(normalized);
    const [was, is] = [wordsOf(text), wordsOf(respell(text))];
    const [before, after] = [editsBetween(was, goal), editsBetween(is, goal)];
    counts.words += goal.length;
    counts.before += before;
    counts.after += after;
    if (after > before) {
      counts.harmed += 1;
      if (printsLines) console.log(`  - ${text}\n  + ${respell(text)}\n  = ${normalized}`);
    }
    if (was.length === goal.length && is.length === goal.length) {
      goal.forEach((word, i) => {
        if (is[i] !== word) tally(was[i] === word ? spoiled : missed, `${was[i]} → ${word}${is[i] === was[i] ? "" : ` (${is[i]})`}`);
      });
    }
  }
  const rate = (edits: number): string => (edits / counts.words).toFixed(4);
  console.log(`${file}: ${pairs.length} lines, ${counts.words} words; word error ${rate(counts.before)} → ${rate(counts.after)}; lines made worse ${counts.harmed} (${(counts.harmed * 100 / pairs.length).toFixed(1)} %)`);
  for (const [name, table] of [["missed", missed], ["spoiled", spoiled]] as const) {
    for (const [pair, count] of [...table].toSorted((a, b) => b[1] - a[1]).slice(0, misses)) console.log(`  ${name} ${count} × ${pair}`);
  }
}

function tally(table: Map<string, number>, key: string): void {
  table.set(key, (table.get(key) ?? 0) + 1);
}

function wordsOf(text: string): string[] {
  return placeTones(text.normalize("NFC").toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words put in, left out or changed (Levenshtein). */
function editsBetween(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, i) => i + 1);
  a.forEach((word, i) => {
    let [corner, left] = [i, i + 1];
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, left + 1, corner + (word === b[j] ? 0 : 1));
      corner = above;
      left = cost;
      return cost;
    });
  });
  return row.at(-1) ?? a.length;
}
