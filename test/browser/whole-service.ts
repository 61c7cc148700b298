import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { readDemo } from "../../scripts/demo.ts";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";
import { ensureSecrets, root, startService, withLocalDatabases } from "../../scripts/local-service.ts";
import { accessibilityProblems, layoutProblems, openBrowser } from "./browser.ts";

/** The service as `npm start` runs it, with the shipped documents and demo cadres, and a browser beside it. */
export interface WholeService {
  url: string;
  browser: Browser;
  /** One sign-in link a demo role. */
  signIn: { role: string; path: string }[];
  stop(): Promise<void>;
}

/** @param vars settings besides those of wrangler.toml */
export async function startWholeService(port: number, vars: Record<string, string> = {}): Promise<WholeService> {
  const [service, browser] = await Promise.all([startHeadless(port, vars), openBrowser()]);
  return {
    ...service, browser,
    async stop() {
      await browser.close();
      await service.stop();
    },
  };
}

/** The same without a browser, for what is told over HTTP alone. `restart`: with other settings, on the same data. */
export type HeadlessService = Omit<WholeService, "browser"> & { restart(other: Record<string, string>): Promise<void> };

export async function startHeadless(port: number, vars: Record<string, string> = {}): Promise<HeadlessService> {
  const stateDir = mkdtempSync(join(tmpdir(), "lang-nghe-whole-"));
  ensureSecrets();
  const signIn = await withLocalDatabases(stateDir, async (env) => {
    await loadKnowledge(env.KNOWLEDGE, `${root}knowledge/documents`, () => {});
    return readDemo(env.CASES, new Date());
  });
  const start = (other: Record<string, string>) => startService({ port, stateDir, vars: { BURST_WAIT_MS: "200", ...vars, ...other }, quiet: true });
  let service = await start({});
  return {
    url: service.url, signIn,
    async restart(other) {
      await service.stop();
      service = await start(other);
    },
    async stop() {
      await service.stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

/** Types into the chat page, waits until all of the reply is there, and gives it back, a bubble a line. */
export async function say(page: Page, text: string): Promise<string> {
  const bubbles = page.locator("#lines > li.assistant[data-seq]");
  const before = await bubbles.count();
  await page.fill("#chu", text);
  await page.locator("#nhan button[type=submit]").click();
  await expect.poll(() => bubbles.count(), { timeout: 20_000 }).toBeGreaterThan(before);
  // A reply may be several bubbles: the last one is there when nothing has come for a moment.
  let seen = 0;
  await expect.poll(async () => { const now = await page.locator("#lines > li").count(); const still = now === seen; seen = now; return still; }, { interval: 400, timeout: 20_000 }).toBe(true);
  return (await bubbles.allTextContents()).slice(before).join("\n");
}

export async function expectClean(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await layoutProblems(page)).toEqual([]);
}

/** With PICTURES=1 keeps the pictures that README shows. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env["PICTURES"]) return;
  const folder = `${root}test/browser/screenshots`;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
