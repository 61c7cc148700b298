import { readFile } from "node:fs/promises";
import type { z } from "zod";

/** What the command line asked for. A set takes what it needs and ignores the rest. */
export interface EvaluationOptions {
  /** Path of the JSONL file with the questions or messages. */
  file: string;
  /** Path of a JSONL file with one article a line (retrieval only). */
  corpus: string | null;
  /** Folder of documents to search instead of the shipped ones (retrieval, answers). */
  documents: string | null;
  /** Strip accents from the input first. */
  unaccented: boolean;
  /** YYYY-MM-DD on which the questions are asked, when the line does not say. */
  asOf: string | null;
}

/** Numbers by name; one level of nesting for a breakdown ("per_trigger"). Rates are 0–1, times end in Ms. */
export interface Metrics {
  [name: string]: number | { [name: string]: number };
}

/** What every `scripts/evaluate/<set>.ts` exports as `run`. */
export type RunEvaluation = (options: EvaluationOptions) => Promise<Metrics>;

/** A run that cannot count: bad line, empty set, missing file. The message names file, line and remedy. */
export class EvaluationError extends Error {
  override readonly name = "EvaluationError";
}

/**
 * JSONL file → checked lines. Empty lines are skipped.
 * @throws {EvaluationError} naming file and line for bad JSON or shape, and for an empty set
 */
export async function readLines<Shape extends z.ZodType>(file: string, shape: Shape): Promise<z.infer<Shape>[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new EvaluationError(`${file}: cannot be read. Give the path of a JSONL file.`);
  });
  const items: z.infer<Shape>[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    items.push(readLine(`${file}:${index + 1}`, line, shape));
  }
  if (items.length === 0) throw new EvaluationError(`${file}: no lines. An empty set measures nothing.`);
  return items;
}

/** The q-th quantile (0–1) of the numbers; 0 for none. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** a / b rounded to four digits; 1 when there was nothing to find. */
export function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}

function readLine<Shape extends z.ZodType>(where: string, line: string, shape: Shape): z.infer<Shape> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new EvaluationError(`${where}: not JSON. Write one JSON object a line.`);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EvaluationError(`${where}: ${issue?.path.map(String).join(".") || "line"}: ${issue?.message ?? "not as expected"}. Correct this line.`);
}
