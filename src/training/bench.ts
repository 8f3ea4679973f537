#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { messageOf } from "../model/errors.ts";
import type { BenchRow } from "./bench-row.ts";
import { benchBuild, benchExtraction, benchScreen } from "./benchmarks.ts";
import { benchIndex } from "./index-benchmarks.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const USAGE = `Usage: npm run bench [-- --reports N] [--relations N]

Measures, on one core: the extraction chain, a build of N synthetic reports (2000) with the memory that each takes, what a screen
asks of a graph of 5,000 entities, and walks over an index of N relations (200000) beside the same loops written by hand.`;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const reports = numberAfter(args, "--reports") ?? 2000;
  const relations = numberAfter(args, "--relations") ?? 200_000;
  const known = args.every((arg) => /^(?:--reports|--relations|\d+)$/.test(arg));
  if (!known || !(reports >= 100) || !(relations >= 1000)) {
    console.error(USAGE);
    return 2;
  }
  const rows: BenchRow[] = [];
  for (const part of [benchExtraction, () => benchBuild(reports), benchScreen, () => benchIndex(relations)])
    for (const row of await part()) {
      console.log(`${row.what.padEnd(52)} ${row.value.toLocaleString("en-US").padStart(12)} ${row.unit}`);
      rows.push(row);
    }
  const file = join(PROJECT, "bench-results", "bench.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ node: process.version, reports, relations, rows }, null, 1)}\n`);
  console.log(`\nWritten to ${relative(process.cwd(), file)}.`);
  return 0;
}

/** `NaN` where no whole number follows. */
function numberAfter(args: readonly string[], option: string): number | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : Number.parseInt(args[at + 1] ?? "", 10);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  },
);
