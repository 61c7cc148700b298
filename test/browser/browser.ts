import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContext, type Page, chromium as playwright } from "playwright-core";

/** Window sizes every page is looked at in: a small phone, an office screen. */
export const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } } as const;

/**
 * A browser that comes out of the npm package with its own libraries and a font, so that nothing has to be installed.
 * Unpacked once into node_modules/.cache.
 */
export async function openBrowser(): Promise<Browser> {
  const home = await unpackedBrowser();
  return playwright.launch({
    executablePath: join(home, "chromium"),
    // Containers and build machines often run as root and have a small /dev/shm.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"],
    env: { ...process.env, LD_LIBRARY_PATH: [join(home, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"), ...fontEnvironment(home) },
  });
}

export interface PageOptions {
  size?: keyof typeof sizes;
  dark?: boolean;
  javaScript?: boolean;
  /** A phone's keyboard and pointer. */
  touch?: boolean;
}

/** A fresh visitor: own cookies, own storage, Vietnamese, reduced motion. */
export async function openContext(browser: Browser, options: PageOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    viewport: sizes[options.size ?? "phone"],
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    colorScheme: options.dark ? "dark" : "light",
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    reducedMotion: "reduce",
  });
}

/**
 * WCAG 2.2 A and AA as far as a machine can tell, and best practice. One line for each violation, empty when there is none.
 * The page's own policy forbids foreign scripts; the checker comes in over the debugging protocol, which is not bound by it.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> } }).axe.run();
    return violations.map((violation) => ({ id: violation.id, help: violation.help, nodes: violation.nodes.map((node) => `${String(node.target)}: ${node.failureSummary ?? ""}`) }));
  });
  return result.map((violation) => `${violation.id} (${violation.help}): ${violation.nodes.join(" | ")}`);
}

/** Elements that stick out of the window sideways, and controls too small to touch (24 px is WCAG's floor, 44 ours). */
export async function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(LAYOUT_CHECK);
}

const LAYOUT_CHECK = readFileSync(join(import.meta.dirname, "layout-check.client.js"), "utf8");

/** Files of the package, unpacked whole or not at all: two test runs may start at the same moment. */
async function unpackedBrowser(): Promise<string> {
  const require = createRequire(import.meta.url);
  const packageEntry = require.resolve("@sparticuz/chromium");
  const cache = join(nodeModulesOf(packageEntry), ".cache", "lang-nghe-browser");
  if (existsSync(join(cache, "chromium"))) return cache;
  mkdirSync(dirname(cache), { recursive: true });
  const unfinished = mkdtempSync(`${cache}-`);
  // The package unpacks into the system's temporary folder, found through this variable.
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = unfinished;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await inflate(join(dirname(packageEntry), "..", "bin", "al2023.tar.br"));
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  try {
    renameSync(unfinished, cache);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return cache;
}

function nodeModulesOf(packageEntry: string): string {
  return packageEntry.slice(0, packageEntry.lastIndexOf("node_modules") + "node_modules".length);
}

/** A machine without fonts would draw boxes for letters; the package brings one with every Vietnamese mark. */
function fontEnvironment(home: string): Record<string, string> {
  return existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(home, "fonts") };
}
