import { diffArrays } from "diff";

export interface WordRun {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Edits after which two texts count as having nothing in common: finding the least changes would take too long. */
const MOST_EDITS = 1500;
/** With less of it kept, single words that happen to be the same only make the change harder to read. */
const LEAST_KEPT = 0.25;

/**
 * Word by word: "same" and "removed" runs joined are the old text, "same" and "added" runs joined the new one, to the letter.
 * A removed run stands before the added one that takes its place.
 */
export function diffWords(before: string, after: string): WordRun[] {
  const runs = joinRuns(compare(wordsOf(before), wordsOf(after)));
  const kept = runs.reduce((sum, run) => sum + (run.kind === "same" ? run.text.trim().length : 0), 0);
  if (kept >= LEAST_KEPT * Math.max(before.length, after.length)) return runs;
  return replaced(before, after);
}

/** Line by line: how many lines stay, go and come, in order. */
export function alignLines(before: readonly string[], after: readonly string[]): { kind: WordRun["kind"]; count: number }[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return [{ kind: "removed", count: before.length }, { kind: "added", count: after.length }];
  return parts.map((part) => ({ kind: kindOf(part), count: part.value.length }));
}

function compare(before: string[], after: string[]): WordRun[] {
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return replaced(before.join(""), after.join(""));
  return parts.map((part) => ({ kind: kindOf(part), text: part.value.join("") }));
}

function replaced(before: string, after: string): WordRun[] {
  const runs: WordRun[] = [{ kind: "removed", text: before }, { kind: "added", text: after }];
  return runs.filter((run) => run.text !== "");
}

/** Words, single marks, and the spaces between them. An amount, a day or a document's number is one word. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\p{N}[\p{L}\p{M}\p{N}]*(?:[.,]\p{N}+|[/-][\p{L}\p{M}\p{N}]+)*|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Spaces alone between two changed runs are taken into them, so that "07 ngày làm việc" is one change and not four. */
function joinRuns(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed !== "") joined.push({ kind: "removed", text: removed });
    if (added !== "") joined.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [i, run] of runs.entries()) {
    if (run.kind === "removed") removed += run.text;
    else if (run.kind === "added") added += run.text;
    else if (run.text.trim() === "" && removed !== "" && added !== "" && i + 1 < runs.length) {
      removed += run.text;
      added += run.text;
    } else {
      flush();
      joined.push({ kind: "same", text: run.text });
    }
  }
  flush();
  return joined;
}

function kindOf(part: { added: boolean; removed: boolean }): WordRun["kind"] {
  return part.added ? "added" : part.removed ? "removed" : "same";
}
