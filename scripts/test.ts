import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkText } from "./check-text.ts";
import { root } from "./local-service.ts";

/**
 * `npm test`: types, lint, text check, unit and runtime tests, evaluation floors, browser tests. All of them run
 * even when one fails; the last line counts what passed and failed.
 */
interface Counts { passed: number; failed: number }

const reports = mkdtempSync(join(tmpdir(), "lang-nghe-test-"));
const failuresFile = join(reports, "failures.txt");
const wanted = process.argv.slice(2);
const stages: [string, () => Counts][] = [
  ["types", () => one(run("tsc", ["--noEmit"]))],
  ["lint", () => one(run("oxlint", ["--deny-warnings", "src", "scripts", "test"]))],
  ["text", textStage],
  ["unit", () => vitest("node")],
  ["runtime", () => vitest("workers")],
  ["evaluation", evaluationStage],
  ["browser", () => vitest("browser")],
];

const total: Counts = { passed: 0, failed: 0 };
for (const [name, stage] of stages) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const startedAt = Date.now();
  console.log(`\n── ${name}`);
  const counts = stage();
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed (${Math.round((Date.now() - startedAt) / 1000)} s)`);
}
const failures = existsSync(failuresFile) ? readFileSync(failuresFile, "utf8").trimEnd() : "";
if (failures !== "") console.log(`\nWhat failed:\n${failures}`);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function run(command: string, args: string[]): boolean {
  const done = spawnSync(join(root, "node_modules", ".bin", command), args, { cwd: root, stdio: "inherit", env: { ...process.env, FAILURES_FILE: failuresFile } });
  return done.status === 0;
}

function one(passed: boolean): Counts {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function textStage(): Counts {
  const problems = checkText();
  for (const { file, line, problem } of problems) console.error(`${file}:${line}: ${problem}`);
  return one(problems.length === 0);
}

/** A run that crashes before it can report counts as a failure, never as nothing. */
function vitest(project: string): Counts {
  const report = join(reports, `${project}.json`);
  const done = run("vitest", ["run", "--config", "test/vitest.config.ts", "--project", project, "--reporter=default", "--reporter=json", "--reporter=./test/failures-reporter.ts", `--outputFile.json=${report}`]);
  if (!existsSync(report)) {
    appendFileSync(failuresFile, `the ${project} tests ended before they could report\n`);
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: done ? numFailedTests : Math.max(1, numFailedTests) };
}

/** Every set that ships with the project, accented and stripped, against test/evaluation/floors.json. */
function evaluationStage(): Counts {
  const sets = JSON.parse(readFileSync(join(root, "test/evaluation/sets.json"), "utf8")) as { args: string[] }[];
  return sets
    .map(({ args }) => {
      console.log(`evaluate ${args.join(" ")}`);
      const held = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", join(root, "scripts/evaluate.ts"), ...args], { cwd: root, stdio: "inherit" }).status === 0;
      if (!held) appendFileSync(failuresFile, `evaluate ${args.join(" ")}\n`);
      return one(held);
    })
    .reduce((sum, counts) => ({ passed: sum.passed + counts.passed, failed: sum.failed + counts.failed }), { passed: 0, failed: 0 });
}
