import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { getPlatformProxy, unstable_splitSqlQuery as splitSql } from "wrangler";
import type { Env } from "../src/settings.ts";

/** The project's folder. */
export const root = `${join(import.meta.dirname, "..")}/`;

const configPath = `${root}wrangler.toml`;

export interface LocalService { url: string; stop(): Promise<void>; process: ChildProcess }

/** Why a local service cannot run, in one line a person can act on. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** Random secrets for this machine, made once and kept, so that what was sealed yesterday opens today. */
export function ensureSecrets(file = `${root}.dev.vars`): void {
  if (existsSync(file)) return;
  const keyRing = (): string => JSON.stringify({ current: "local-1", keys: { "local-1": randomBytes(32).toString("base64") } });
  const lines = [
    "# Secrets of this machine only; made by the first start. Deleting this file makes sealed data unreadable.",
    `PSEUDONYM_KEY="${randomBytes(32).toString("base64")}"`,
    `SESSION_KEY="${randomBytes(32).toString("base64")}"`,
    `PEOPLE_KEYS='${keyRing()}'`,
    `CASES_KEYS='${keyRing()}'`,
    `RESTRICTED_KEYS='${keyRing()}'`,
  ];
  writeFileSync(file, `${lines.join("\n")}\n`, { mode: 0o600 });
}

/** @throws {StartError} when something listens there already */
export async function requireFreePort(port: number): Promise<void> {
  const taken = await new Promise<boolean>((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => { socket.destroy(); resolve(true); });
    socket.once("error", () => resolve(false));
  });
  if (taken) throw new StartError(`Port ${port} is taken: stop what uses it, or choose another with PORT=8790 npm start.`);
}

/**
 * The local databases, opened in this process and closed again: migrated, then handed to `work`.
 * @param stateDir where they live; the service must be started with the same folder
 */
export async function withLocalDatabases<T>(stateDir: string, work: (env: Env) => Promise<T>): Promise<T> {
  mkdirSync(stateDir, { recursive: true });
  const proxy = await getPlatformProxy<Env & Record<string, unknown>>({ configPath: databasesOnly(stateDir), persist: { path: `${stateDir}/v3` } });
  try {
    for (const [binding, folder] of [["KNOWLEDGE", "knowledge"], ["CASES", "cases"], ["PEOPLE", "people"]] as const) {
      await migrate(proxy.env[binding], `${root}src/database/${folder}`);
    }
    return await work(proxy.env);
  } finally {
    await proxy.dispose();
  }
}

/** wrangler.toml without what only a running Worker has: this process opens databases, nothing else. */
function databasesOnly(stateDir: string): string {
  const blocks = readFileSync(configPath, "utf8").split(/^(?=\[)/m).filter((block) => block.startsWith("[[d1_databases]]"));
  const file = `${stateDir}/databases.toml`;
  writeFileSync(file, `name = "lang-nghe"\ncompatibility_date = "2026-10-01"\n\n${blocks.join("")}`);
  return file;
}

/** Same bookkeeping table as `wrangler d1 migrations apply`, so that either may run first. */
async function migrate(db: D1Database, folder: string): Promise<void> {
  await db.prepare("CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)").run();
  const applied = new Set((await db.prepare("SELECT name FROM d1_migrations").all<{ name: string }>()).results.map((row) => row.name));
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql")).sort()) {
    if (applied.has(name)) continue;
    const statements = splitSql(readFileSync(`${folder}/${name}`, "utf8")).map((sql) => db.prepare(sql));
    await db.batch([...statements, db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name)]);
  }
}

/** Runs the Worker in the local runtime and resolves when it answers. @throws {StartError} */
export async function startService(options: { port: number; stateDir: string; vars?: Record<string, string>; quiet?: boolean; configPath?: string }): Promise<LocalService> {
  const url = `http://localhost:${options.port}`;
  const vars = Object.entries({ PUBLIC_URL: url, ...options.vars }).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  const child = spawn(process.execPath, [
    "--disable-warning=ExperimentalWarning", `${root}node_modules/wrangler/bin/wrangler.js`, "dev", "--config", options.configPath ?? configPath, "--port", String(options.port),
    "--ip", "127.0.0.1", "--persist-to", options.stateDir, "--log-level", options.quiet ? "error" : "log", "--show-interactive-dev-session=false", ...vars,
  ], { cwd: root, stdio: ["ignore", "pipe", "pipe"], detached: true, env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1", CI: "1" } });
  const output: string[] = [];
  const listen = (chunk: Buffer): void => {
    for (const line of chunk.toString().split("\n")) passOn(line, options.quiet ?? false, output);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const stop = (): Promise<void> => stopGroup(child);
  try {
    await waitUntilHealthy(url, child);
  } catch (error) {
    await stop();
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n${output.slice(-15).join("\n")}`);
  }
  return { url, stop, process: child };
}

/** Our own log lines are JSON; what else the local runtime prints is of use only when the start fails. */
function passOn(line: string, quiet: boolean, output: string[]): void {
  if (line.trim() === "") return;
  output.push(line);
  if (output.length > 200) output.shift();
  if (!quiet && line.startsWith("{")) console.log(line);
}

async function waitUntilHealthy(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new StartError("The local runtime stopped while starting:");
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    if (answer?.status === 500) throw new StartError(`The service cannot start: ${(await answer.text()).slice(0, 500)}`);
    await new Promise((resolve) => { setTimeout(resolve, 150); });
  }
  throw new StartError("The service did not answer within a minute:");
}

/** The runtime is a child of a child: the whole group is asked to end, then made to. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => { child.once("exit", () => resolve()); });
  signalGroup(child.pid, "SIGTERM");
  const late = setTimeout(() => { if (child.pid !== undefined) signalGroup(child.pid, "SIGKILL"); }, 4000);
  await gone;
  clearTimeout(late);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}
