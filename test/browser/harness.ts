import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SampleDrafts } from "./sample-drafts.ts";
import { unstable_splitSqlQuery, unstable_startWorker } from "wrangler";

export interface Harness { url: string; codes: string[]; receipt: string; drafts: SampleDrafts; stop(): Promise<void> }

const here = import.meta.dirname;

/** Longer than starting takes on a slow machine, several times over. */
const startTimeoutMs = 75_000;

/** Starts the pages on a free port with fresh databases and the sample matters. The runtime's start hangs once in a while: then it is started again. */
export async function startHarness(): Promise<Harness> {
  for (let left = 2; ; left -= 1) {
    const started = start();
    const harness = await Promise.race([started, new Promise<null>((resolve) => { setTimeout(resolve, startTimeoutMs, null).unref(); })]);
    if (harness !== null) return harness;
    if (left === 0) throw new Error("the pages did not start in three tries");
    console.warn("the pages did not start in time; starting them again");
    // Should it come up after all, nobody needs it any more.
    started.then((late) => late.stop(), () => {});
  }
}

async function start(): Promise<Harness> {
  const worker = await unstable_startWorker({
    config: join(here, "wrangler.toml"),
    dev: { server: { hostname: "127.0.0.1", port: 0 }, logLevel: "error", persist: false, watch: false, inspector: false },
  });
  const url = String(await worker.url).replace(/\/$/, "");
  const response = await fetch(`${url}/__setup`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: url },
    body: JSON.stringify({ knowledge: migrations("knowledge"), cases: migrations("cases"), documents: documents(["42-2013-qh13", "136-2025-qh15", "01763-qd-ubnd-ca-mau"]) }),
  });
  if (!response.ok) throw new Error(`the harness could not be set up: ${response.status}`);
  const { codes, receipt, drafts } = (await response.json()) as Omit<Harness, "url" | "stop">;
  return { url, codes, receipt, drafts, stop: () => worker.dispose() };
}

function migrations(database: string): string[] {
  const folder = join(here, "../../src/database", database);
  return readdirSync(folder).toSorted().flatMap((file) => unstable_splitSqlQuery(readFileSync(join(folder, file), "utf8")));
}

function documents(slugs: readonly string[]): { file: string; text: string }[] {
  return slugs.map((slug) => ({ file: `${slug}.md`, text: readFileSync(join(here, "../../knowledge/documents", `${slug}.md`), "utf8") }));
}
