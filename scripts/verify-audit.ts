import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { parseArgs } from "node:util";
import { auditReport, readTips, verifyAll } from "../src/cases/verify-events.ts";
import { DatabaseOfFile } from "./database-of-file.ts";
import { withDatabases } from "./open-databases.ts";

/**
 * `npm run verify-audit`: does the chain of events hold for every case? Exit 1 at a broken link, which is named.
 * Reads the database of this machine, `--remote` that of [env.production], `--file` an exported one (.sql or .sqlite).
 * `--keep FILE` writes where each chain ends now; `--since FILE` checks that chains kept earlier were only added to, so that
 * events cut off at the end are found too.
 */
const usage = "usage: npm run verify-audit -- [--file EXPORT.sql|DATABASE.sqlite] [--remote] [--since KEPT.json] [--keep KEPT.json]";

try {
  const { values } = parseArgs({ options: { file: { type: "string" }, remote: { type: "boolean", default: false }, since: { type: "string" }, keep: { type: "string" } } });
  const kept = values.since === undefined ? null : readTips(readFileSync(values.since, "utf8"));
  const report = values.file === undefined
    ? await withDatabases(values.remote, (env) => verifyAll(env.CASES, kept))
    : await verifyAll(openExport(values.file), kept);
  for (const line of auditReport(report)) console.log(line);
  if (values.keep !== undefined && report.broken.length === 0) writeFileSync(values.keep, `${JSON.stringify(Object.fromEntries(report.tips), null, 1)}\n`);
  process.exitCode = report.broken.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}

/** @throws {Error} naming the file and what to do */
function openExport(file: string): DatabaseOfFile {
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Make one with: wrangler d1 export CASES --local --output cases.sql`);
  if (!file.endsWith(".sql")) return new DatabaseOfFile(new DatabaseSync(file, { readOnly: true }));
  const database = new DatabaseSync(":memory:");
  database.exec(readFileSync(file, "utf8"));
  return new DatabaseOfFile(database);
}
