import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Metrics } from "./evaluation.ts";

const Bounds = z.record(z.string(), z.number());

/**
 * set → file name without .jsonl (" unaccented" added for a stripped run) → bounds by metric.
 * A nested metric is named "per_trigger.promise". What was last measured; it never goes down silently.
 */
const Floors = z.record(z.string(), z.record(z.string(), z.object({ atLeast: Bounds.optional(), atMost: Bounds.optional() })));
export type Floors = z.infer<typeof Floors>;

const FILE = join(import.meta.dirname, "../../test/evaluation/floors.json");

/** test/evaluation/floors.json, checked. @throws {ZodError} when a bound is not a number */
export async function readFloors(): Promise<Floors> {
  return Floors.parse(JSON.parse(await readFile(FILE, "utf8")));
}

/** One sentence for each bound of this set and file that the metrics break; none for a file without bounds. */
export function brokenFloors(floors: Floors, set: string, name: string, metrics: Metrics): string[] {
  const bounds = floors[set]?.[name];
  const broken: string[] = [];
  for (const [metric, least] of Object.entries(bounds?.atLeast ?? {})) {
    const measured = metricOf(metrics, metric);
    if (!(measured >= least)) broken.push(`${set} ${name}: ${metric} is ${measured}, the floor is ${least}`);
  }
  for (const [metric, most] of Object.entries(bounds?.atMost ?? {})) {
    const measured = metricOf(metrics, metric);
    if (!(measured <= most)) broken.push(`${set} ${name}: ${metric} is ${measured}, the most allowed is ${most}`);
  }
  return broken;
}

/** NaN, which breaks every bound, when the metric was not measured. */
function metricOf(metrics: Metrics, name: string): number {
  const whole = metrics[name];
  if (typeof whole === "number") return whole;
  const dot = name.indexOf(".");
  const group = dot < 0 ? undefined : metrics[name.slice(0, dot)];
  return typeof group === "object" ? (group[name.slice(dot + 1)] ?? Number.NaN) : Number.NaN;
}
