import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const keyRing = JSON.stringify({ current: "t1", keys: { t1: Buffer.alloc(32, 7).toString("base64") } });

/** Made-up secrets, so that every channel is on and everything sealed can be opened. */
const testSecrets = {
  PSEUDONYM_KEY: "test-pseudonym-key-0123456789", SESSION_KEY: "test-session-key-0123456789", PEOPLE_KEYS: keyRing, CASES_KEYS: keyRing, RESTRICTED_KEYS: keyRing,
  ZALO_BOT_TOKEN: "123456:test-zalo-token", ZALO_WEBHOOK_SECRET: "test-zalo-secret", TELEGRAM_BOT_TOKEN: "123456:test-telegram-token",
  TELEGRAM_WEBHOOK_SECRET: "test-telegram-secret", BURST_WAIT_MS: "0", GATHER_MS: "0", PUBLIC_URL: "http://service",
  TRANSCRIBE_URL: "https://speech.example/v1", TRANSCRIBE_MODEL: "whisper-large-v3-turbo",
};

/**
 * Two projects: `node` for pure logic (fast), `workers` for whatever touches the runtime: D1, Durable
 * Objects, queues, fetch handlers. Storage is isolated per file.
 */
export default defineConfig({
  test: {
    // The PDF engine goes on reading a damaged file for a moment after it was given up; what it finds then concerns nobody.
    onUnhandledError: (error) => !(error.stack ?? "").includes("pdfjs"),
    projects: [
      {
        test: {
          name: "node",
          root: new URL("..", import.meta.url).pathname,
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.workers.test.ts", "test/browser/**", "node_modules/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          root: new URL("..", import.meta.url).pathname,
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        // Its module for Node asks for files of the machine; a bundle for Workers leaves that out, as package.json's "browser" says.
        resolve: { alias: { mediabunny: new URL("../node_modules/mediabunny/dist/bundles/mediabunny.mjs", import.meta.url).pathname } },
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: new URL("../wrangler.toml", import.meta.url).pathname },
            miniflare: {
              bindings: {
                ...testSecrets,
                MIGRATIONS_KNOWLEDGE: await readD1Migrations(new URL("../src/database/knowledge", import.meta.url).pathname),
                MIGRATIONS_CASES: await readD1Migrations(new URL("../src/database/cases", import.meta.url).pathname),
                MIGRATIONS_PEOPLE: await readD1Migrations(new URL("../src/database/people", import.meta.url).pathname),
              },
            },
          })),
        ],
        test: {
          name: "workers",
          // With the cache on disk, all modules of a file travel to the runtime in one message, and it takes none over 32 MiB.
          fsModuleCache: false,
          root: new URL("..", import.meta.url).pathname,
          include: ["test/**/*.workers.test.ts"],
          setupFiles: [new URL("./apply-migrations.ts", import.meta.url).pathname],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
