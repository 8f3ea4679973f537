import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { lezer } from "@lezer/generator/rollup";
import { build } from "vite";
import { describe, expect, it } from "vitest";

const MOST_BYTES = 60_000;
const ROOT = resolve(import.meta.dirname, "../../..");

/**
 * Bytes, compressed, of what is fetched for a module, and of what it leaves for later. What the store cannot do without
 * before any query (the model, the index) is not counted.
 */
async function sizesOf(entry: string): Promise<{ now: number; later: number }> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: [lezer()],
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      rolldownOptions: {
        external: /\/src\/(?:model|knowledge)\//,
        input: resolve(ROOT, entry),
        preserveEntrySignatures: "strict",
      },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((result) => ("output" in result ? result.output : []))
    .flatMap((file) => (file.type === "chunk" ? [file] : []));
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  // A set takes in what is added while it is walked through.
  for (const name of needed)
    for (const other of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) needed.add(other);
  const bytes = (all: typeof chunks) => all.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  return {
    now: bytes(chunks.filter(({ fileName }) => needed.has(fileName))),
    later: bytes(chunks.filter(({ fileName }) => !needed.has(fileName))),
  };
}

describe("size of the engine", () => {
  it("is small enough to be fetched with the first query, and leaves dates and changes for those that need them", async () => {
    const { now, later } = await sizesOf("tests/query/cypher/engine.ts");
    expect(now).toBeGreaterThan(MOST_BYTES / 2);
    expect(now).toBeLessThanOrEqual(MOST_BYTES);
    expect(later).toBeGreaterThan(0);
  }, 60_000);
});
