import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/**
 * Two projects: `node` for pure logic (fast), `workers` for whatever touches the runtime: D1, Durable
 * Objects, queues, fetch handlers. Storage is isolated per file.
 */
export default defineConfig({
  test: {
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
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: new URL("../wrangler.toml", import.meta.url).pathname },
            miniflare: {
              bindings: {
                MIGRATIONS_KNOWLEDGE: await readD1Migrations(new URL("../src/database/knowledge", import.meta.url).pathname),
                MIGRATIONS_CASES: await readD1Migrations(new URL("../src/database/cases", import.meta.url).pathname),
                MIGRATIONS_PEOPLE: await readD1Migrations(new URL("../src/database/people", import.meta.url).pathname),
              },
            },
          })),
        ],
        test: {
          name: "workers",
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
