import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { brokenFloors, readFloors } from "./evaluate/floors.ts";
import { EvaluationError } from "./evaluate/evaluation.ts";
import type { EvaluationOptions, Metrics, RunEvaluation } from "./evaluate/evaluation.ts";

const SETS = ["retrieval", "answers", "messages", "pii", "guard-injection", "guard-answer", "duplicates", "places"];
const USAGE = `usage: npm run evaluate -- <${SETS.join(" | ")}> --file F [--corpus F | --documents DIR] [--as-of YYYY-MM-DD] [--json] [--no-floors] [--unaccented]`;

/** `npm run evaluate`: one set, its figures, and exit 1 below a floor or on a set that cannot be counted. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const set = positionals[0];
  if (set === undefined || !SETS.includes(set) || positionals.length > 1) throw new EvaluationError(USAGE);
  if (values.file === undefined) throw new EvaluationError(`--file is missing. ${USAGE}`);
  const { run, tableOf } = await loadSet(set);
  const options = {
    file: values.file,
    corpus: values.corpus ?? null,
    documents: values.documents ?? null,
    unaccented: values.unaccented,
    asOf: values["as-of"] ?? null,
  };
  const metrics = await run(options);
  if (values.json) console.log(JSON.stringify(metrics));
  else {
    printTable(set, metrics);
    for (const line of (await tableOf?.(options)) ?? []) console.log(line);
  }
  if (values["no-floors"]) return;
  const broken = brokenFloors(await readFloors(), set, floorName(values.file, values.unaccented), metrics);
  for (const line of broken) console.error(line);
  if (broken.length > 0) process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        file: { type: "string" },
        corpus: { type: "string" },
        documents: { type: "string" },
        "as-of": { type: "string" },
        json: { type: "boolean", default: false },
        "no-floors": { type: "boolean", default: false },
        unaccented: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new EvaluationError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

/** `tableOf`: more lines for people to read, where a set has them. */
async function loadSet(set: string): Promise<{ run: RunEvaluation; tableOf?: (options: EvaluationOptions) => Promise<string[]> }> {
  const module = join(import.meta.dirname, "evaluate", `${set}.ts`);
  if (!existsSync(module)) throw new EvaluationError(`scripts/evaluate/${set}.ts is missing, so the set ${set} cannot be run.`);
  const loaded: { run: RunEvaluation; tableOf?: (options: EvaluationOptions) => Promise<string[]> } = await import(module);
  return loaded;
}

function floorName(file: string, unaccented: boolean): string {
  return basename(file, ".jsonl") + (unaccented ? " unaccented" : "");
}

function printTable(set: string, metrics: Metrics): void {
  console.log(set);
  for (const [name, value] of Object.entries(metrics)) {
    if (typeof value === "number") console.log(`  ${name.padEnd(24)} ${value}`);
    else for (const [part, number] of Object.entries(value)) console.log(`  ${`${name}.${part}`.padEnd(24)} ${number}`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof EvaluationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
