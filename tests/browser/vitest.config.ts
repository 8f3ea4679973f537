import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Drives the built page in a real browser: one browser at a time, so that two cores are enough. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: ["tests/browser/**/*.test.ts"],
    globalSetup: [resolve(import.meta.dirname, "global-setup.ts")],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
