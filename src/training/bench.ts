#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createExtractor } from "../extraction/extract.ts";
import { messageOf } from "../model/errors.ts";
import type { BenchRow } from "./bench-row.ts";
import { benchBuild, benchScreen } from "./benchmarks.ts";
import { growthRows, largeRows } from "./growth.ts";
import { benchIndex } from "./index-benchmarks.ts";
import { readModels } from "./model-files.ts";
import { benchQueries } from "./query-benchmarks.ts";
import { benchReading } from "./reading-benchmarks.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const WEIGHTS = fileURLToPath(new URL("../weights", import.meta.url));
/** Time that doubles and a little more is still linear: memory gets dearer. */
const FASTER_THAN_LINEAR = 3;
const MOST_SECONDS = 30;
const USAGE = `Usage: npm run bench [-- --reports N] [--relations N] [--texts FOLDER]
       npm run bench -- query [--relations N]
       npm run bench -- growth [--length N]

Measures, on one core: the extraction chain on the reports in FOLDER (the sample), a build of N synthetic reports (2000) with the
memory that each takes, what a screen asks of a graph of 5,000 entities, and walks over an index of N relations (200000) beside the
same loops written by hand.
With "growth": how the time of extraction grows with hostile texts from N characters on (50000), each doubled three times; 2 is linear.
With "query": questions in Cypher on a graph of N relations (1000000) beside loops written by hand; and beside Grafeo, if
GRAFEO=FOLDER in the environment names a folder in which "npm install @grafeo-db/js" was run.`;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  if (args[0] === "growth") return benchGrowth(args.slice(1));
  const reports = numberAfter(args, "--reports") ?? 2000;
  const asksQueries = args[0] === "query";
  const relations = numberAfter(args, "--relations") ?? (asksQueries ? 1_000_000 : 200_000);
  const asked = args.indexOf("--texts");
  const texts = asked < 0 ? join(PROJECT, "seeds") : resolve(args[asked + 1] ?? "");
  const known = args
    .filter((_, at) => asked < 0 || (at !== asked && at !== asked + 1))
    .slice(asksQueries ? 1 : 0)
    .every((arg) => /^(?:--reports|--relations|\d+)$/.test(arg));
  if (!known || !(reports >= 100) || !(relations >= 1000)) {
    console.error(USAGE);
    return 2;
  }
  if (asksQueries) return benchCypher(relations);
  const rows: BenchRow[] = [];
  for (const part of [
    () => benchReading(WEIGHTS, texts),
    () => benchBuild(reports, createExtractor(readModels(WEIGHTS))),
    benchScreen,
    () => benchIndex(relations),
  ])
    for (const row of await part()) {
      console.log(`${row.what.padEnd(52)} ${row.value.toLocaleString("en-US").padStart(12)} ${row.unit}`);
      rows.push(row);
    }
  write("bench.json", { node: process.version, reports, relations, rows });
  return 0;
}

/** Gives 1 where time grows faster than the text. */
function benchGrowth(args: readonly string[]): number {
  const length = numberAfter(args, "--length") ?? 50_000;
  if (!args.every((arg) => /^(?:--length|\d+)$/.test(arg)) || !(length >= 1000)) {
    console.error(USAGE);
    return 2;
  }
  const extract = createExtractor(readModels(WEIGHTS));
  const cells = (seconds: readonly number[]) =>
    seconds.map((time) => `${Math.round(time * 1000).toLocaleString("en-US")} ms`.padStart(12)).join("");
  const rows = [];
  for (const row of growthRows(extract, length, MOST_SECONDS)) {
    const mark = row.growth > FASTER_THAN_LINEAR ? "!" : " ";
    console.log(`${mark} ${row.what.slice(0, 40).padEnd(42)}${cells(row.seconds)}  x ${row.growth.toFixed(1)}`);
    rows.push(row);
  }
  const large = [];
  for (const row of largeRows(extract)) {
    console.log(`  ${row.what.padEnd(42)}${cells(row.seconds)}`);
    large.push(row);
  }
  write("growth.json", { node: process.version, rows, large });
  return rows.some(({ growth }) => growth > FASTER_THAN_LINEAR) ? 1 : 0;
}

async function benchCypher(relations: number): Promise<number> {
  const report = await benchQueries(relations, true);
  const milliseconds = (value: number | string | null) =>
    typeof value === "number" ? `${value.toFixed(2)} ms` : (value ?? "–");
  const line = (what: string, ...cells: readonly string[]) =>
    console.log(what.padEnd(26) + cells.map((cell) => `  ${cell.padStart(12)}`).join(""));
  line(`${report.entities} entities, ${report.relations} relations`);
  line("median of", "Cypher", "by hand", "ratio", "Grafeo");
  for (const { what, cypher, byHand, ratio, peer } of report.rows)
    line(what, milliseconds(cypher), milliseconds(byHand), ratio.toFixed(2), milliseconds(peer));
  for (const { what, value, unit } of report.lookups) line(what.padEnd(52), `${value.toLocaleString("en-US")} ${unit}`);
  line("compile a typical query", milliseconds(report.compile));
  line("memory of the index", `${report.memory.index} MB`, `${report.memory.arrays} MB arrays`);
  console.log(`Peer: ${report.peer}.`);
  write("query.json", { node: process.version, ...report });
  return 0;
}

function write(name: string, data: object): void {
  const file = join(PROJECT, "bench-results", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
  console.log(`\nWritten to ${relative(process.cwd(), file)}.`);
}

/** `NaN` where no whole number follows. */
function numberAfter(args: readonly string[], option: string): number | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : Number.parseInt(args[at + 1] ?? "", 10);
}

main(process.argv.slice(2)).then(
  // Whatever is still at work in a peer is ended.
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  },
);
