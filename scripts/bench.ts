import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BenchRow } from "./bench/bench-row.ts";

/** `npm run bench [-- webhook search turn] [--json]`: speed, each figure beside its baseline of the same run. */
const rooms = readdirSync(join(import.meta.dirname, "bench")).filter((file) => file.endsWith(".ts") && file !== "bench-row.ts").map((file) => file.replace(".ts", ""));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false } } });
const unknown = positionals.find((name) => !rooms.includes(name));
if (unknown) {
  console.error(`There is no measurement "${unknown}": choose from ${rooms.join(", ")}.`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const name of positionals.length > 0 ? positionals : rooms) {
  const { run } = (await import(join(import.meta.dirname, "bench", `${name}.ts`))) as { run(): Promise<BenchRow[]> };
  rows.push(...(await run()));
}
if (values.json) console.log(JSON.stringify(rows));
else {
  for (const row of rows) {
    const against = row.baseline === null ? "" : `  baseline ${round(row.baseline)}  ratio ${round(row.ratio ?? Number.NaN)}`;
    console.log(`${row.met ? "ok  " : "MISS"} ${row.name}: ${round(row.value)} ${row.unit}${against}  (aim ${row.aim})`);
  }
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 3);
}
