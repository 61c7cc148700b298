import { readFileSync } from "node:fs";
import { demoIsUnwanted, localSecrets, readDemo, seedProvince, wantDemo } from "./demo.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import type { Env } from "../src/settings.ts";
import { StartError, ensureSecrets, requireFreePort, root, startService, withLocalDatabases } from "./local-service.ts";

/**
 * `npm start`: databases migrated, knowledge/ loaded, the demo province in place, the service on PORT (8787), addresses
 * and one sign-in link a role printed. State lives in STATE_DIR (.wrangler/state) and survives a restart.
 * After `npm run remove-demo` the demo stays away until `npm start -- --demo`.
 */
const port = Number(process.env["PORT"] ?? 8787);
const stateDir = process.env["STATE_DIR"] ?? `${root}.wrangler/state`;

try {
  await start();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StartError(`PORT is "${process.env["PORT"]}": give a number from 1 to 65535.`);
  await requireFreePort(port);
  ensureSecrets();
  const links = await withLocalDatabases(stateDir, async (env) => {
    const loaded = await loadKnowledge(env.KNOWLEDGE, `${root}knowledge/documents`, () => {});
    console.log(`Knowledge: ${loaded.created + loaded.updated + loaded.unchanged} documents (${loaded.created} new, ${loaded.updated} changed, ${loaded.rejected} rejected).`);
    if (process.argv.includes("--demo")) wantDemo(stateDir, true);
    if (demoIsUnwanted(stateDir)) return [];
    await showDemo(env);
    return readDemo(env.CASES, new Date());
  });
  const service = await startService({ port, stateDir });
  const cron = runSchedule(service.url);
  process.on("exit", () => clearInterval(cron));
  stopOnSignal(async () => { clearInterval(cron); await service.stop(); });
  service.process.once("exit", (code) => { if (!stopping) { console.error(`The local runtime stopped (${code}).`); process.exit(1); } });
  printAddresses(service.url, links);
}

/** What only shows the service must not keep it from starting. */
async function showDemo(env: Env): Promise<void> {
  const started = performance.now();
  try {
    const done = await seedProvince(env, localSecrets(), new Date());
    if (done === "made") console.log(`Demo province: made in ${((performance.now() - started) / 1000).toFixed(1)} s. npm run remove-demo takes it out again.`);
  } catch (error) {
    console.error(`Demo province: could not be made (${error instanceof Error ? error.message : String(error)}). The service starts without it.`);
  }
}

let stopping = false;

function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log("\nStopping …");
      void stop().then(() => process.exit(0));
    });
  }
}

/** What the cron trigger does in production: the local runtime fires it only when asked. */
function runSchedule(url: string): NodeJS.Timeout {
  return setInterval(() => { void fetch(`${url}/cdn-cgi/handler/scheduled?cron=*/5+*+*+*+*`).catch(() => {}); }, 60_000);
}

function printAddresses(url: string, links: { role: string; path: string }[]): void {
  const version = (JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string }).version;
  console.log([
    "", `Lắng Nghe ${version} is running. Ctrl-C stops it.`, "",
    `  Chat page     ${url}/`,
    `  Documents     ${url}/van-ban`,
    `  Where is it   ${url}/ho-so`,
    `  Health        ${url}/health`,
    "", links.length === 0 ? "  Console       sign in with a link of npm run add-cadre; npm start -- --demo brings the demo back" : "  Console, one demo sign-in link a role (each works once):",
    ...links.map((link) => `  ${link.role.padEnd(13)} ${url}${link.path}`), "",
  ].join("\n"));
}
