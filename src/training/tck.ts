#!/usr/bin/env node
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { KgError, messageOf } from "../model/errors.ts";
import { readFeature, type Scenario } from "./tck/feature.ts";
import { runScenario } from "./tck/run-scenario.ts";
import { formatGroups, tally } from "./tck/tally.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const USAGE = `Usage: npm run tck -- FOLDER [--failures]

Runs the scenarios of openCypher's technology compatibility kit. FOLDER is the kit's "features", which is not part of this
project; the kit's "graphs" must lie beside it. --failures lists the scenarios that fail, each with the reason.`;

function main(args: readonly string[]): number {
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const [folder, ...more] = args.filter((arg) => arg !== "--failures");
  if (folder === undefined || folder.startsWith("-") || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const scenarios = readScenarios(resolve(folder));
  const graphs = readGraphs(resolve(folder, "../graphs"));
  const results = scenarios.map((scenario) => {
    const outcome = runScenario(scenario, graphs);
    return { file: scenario.file, group: dirname(scenario.file), name: scenario.name, ...outcome };
  });
  const { groups, sums } = tally(results);
  console.log(`${formatGroups(groups)}\n\n${formatGroups(sums)}`);
  const failures = results.flatMap((result) => (result.passed ? [] : [result]));
  const differing = results.filter((result) => result.passed && result.detailDiffers);
  console.log(`\nErrors of the right class and phase, but with another detail: ${differing.length}.`);
  if (args.includes("--failures"))
    for (const { file, name, reason } of failures) console.log(`\n${file} ${name}\n  ${reason}`);
  const output = join(PROJECT, "bench-results", "tck.json");
  mkdirSync(dirname(output), { recursive: true });
  const failed = failures.map(({ file, name, reason }) => ({ file, name, reason }));
  writeFileSync(output, `${JSON.stringify({ sums, groups, failed }, null, 1)}\n`);
  console.log(`Written to ${relative(process.cwd(), output)}.`);
  return 0;
}

function readScenarios(folder: string): Scenario[] {
  if (!existsSync(folder))
    throw new KgError("not-found", `There is no folder ${folder}: give the place of the kit's "features".`);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".feature"))
    .sort();
  if (files.length === 0) throw new KgError("not-found", `The folder ${folder} holds no feature files.`);
  return files.flatMap((file) => readFeature(file.split(sep).join("/"), readFileSync(join(folder, file), "utf8")));
}

/** The queries that make the kit's named graphs, by name. */
function readGraphs(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const file = join(folder, entry.name, `${entry.name}.cypher`);
      return entry.isDirectory() && existsSync(file) ? [[entry.name, readFileSync(file, "utf8")] as const] : [];
    }),
  );
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
