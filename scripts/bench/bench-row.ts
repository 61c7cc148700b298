/** One line of `npm run bench`: a figure, its baseline of the same run, and what their ratio must be. */
export interface BenchRow {
  name: string;
  unit: string;
  value: number;
  /** Null where the aim is absolute. */
  baseline: number | null;
  ratio: number | null;
  aim: string;
  met: boolean;
}

/** @param sorted ascending */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
