#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { messageOf } from "../model/errors.ts";
import { type BenchRow, benchBuild, benchExtraction, benchScreen } from "./benchmarks.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const USAGE = `Usage: npm run bench [-- --reports N]

Measures, on one core: the extraction chain, a build of N synthetic reports (2000) with the memory that each takes, and what a
screen asks of a graph of 5,000 entities.`;

async function main(args: readonly string[]): Promise<number> {
  const reports =
    args.length === 0 ? 2000 : args[0] === "--reports" && args.length === 2 ? Number(args[1]) : Number.NaN;
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  if (!Number.isInteger(reports) || reports < 100) {
    console.error(USAGE);
    return 2;
  }
  const rows: BenchRow[] = [];
  for (const part of [benchExtraction, () => benchBuild(reports), benchScreen])
    for (const row of await part()) {
      console.log(`${row.what.padEnd(52)} ${row.value.toLocaleString("en-US").padStart(12)} ${row.unit}`);
      rows.push(row);
    }
  const file = join(PROJECT, "bench-results", "bench.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ node: process.version, reports, rows }, null, 1)}\n`);
  console.log(`\nWritten to ${relative(process.cwd(), file)}.`);
  return 0;
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
