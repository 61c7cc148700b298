import { defineConfig } from "vitest/config";

/** Pages in a real browser, one file after the other: the browser and the service share the machine. */
export default defineConfig({
  test: {
    name: "browser",
    root: `${import.meta.dirname}/../..`,
    include: ["test/browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
