import { appendFileSync } from "node:fs";
import type { Reporter } from "vitest/node";

/**
 * Writes what failed, a line each, to the file named by FAILURES_FILE: tests with their first line of trouble, files that
 * could not be loaded, and errors that came up outside any test, which the counts of a run do not show.
 */
export default class FailuresReporter implements Reporter {
  onTestRunEnd: NonNullable<Reporter["onTestRunEnd"]> = (modules, outside) => {
    const file = process.env["FAILURES_FILE"];
    if (!file) return;
    const lines: string[] = [];
    for (const module of modules) {
      for (const error of module.errors()) lines.push(`${module.relativeModuleId}: ${told(error)}`);
      for (const test of module.children.allTests("failed")) {
        lines.push(`${module.relativeModuleId} > ${test.fullName}: ${test.result().errors?.map(told).join(" / ") ?? ""}`);
      }
    }
    for (const error of outside) lines.push(`outside any test: ${told(error)}`);
    if (lines.length > 0) appendFileSync(file, `${lines.join("\n")}\n`);
  };
}

/** The message and where it came from, on one line. */
function told(error: { name?: string; message: string; stack?: string; stacks?: { file: string; line: number }[] }): string {
  const from = error.stacks?.[0] ? `${error.stacks[0].file}:${error.stacks[0].line}` : error.stack?.split("\n")[1]?.trim() ?? "";
  return `${error.name ?? "Error"}: ${error.message.split("\n").slice(0, 3).join(" ")} (${from})`;
}
