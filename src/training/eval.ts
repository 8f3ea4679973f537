#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { messageOf } from "../model/errors.ts";
import { type GoldReport, readGoldFolder } from "./gold-folder.ts";
import { predict } from "./predict.ts";
import { scoreTable } from "./score-table.ts";
import { score } from "./scoring/score.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const USAGE = `Usage: npm run eval [-- [FOLDER] [--errors]]

Scores extraction against the gold in FOLDER (gold.jsonl; reports beside it, in articles/ or in ../seeds), by default the
project's own sample reports. --errors lists what was missed, added or wrong.`;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const folders = args.filter((arg) => !arg.startsWith("-"));
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--errors");
  if (unknown !== undefined || folders.length > 1) {
    console.error(USAGE);
    return 2;
  }
  const folder = folders[0] === undefined ? join(PROJECT, "seeds") : resolve(folders[0]);
  const { reports, missing } = await readGoldFolder(folder);
  for (const { doc } of missing)
    console.error(`"${doc}" is in the gold of ${folder} but its report was not found: it scores as empty.`);

  const predictions = reports.map(({ document }) => predict(document));
  const golds = [...reports.map(({ gold }) => gold), ...missing];
  const groups = [{ label: "all", score: score(golds, predictions) }];
  const places = [...new Set(reports.map(({ place }) => place))].sort();
  if (places.length > 1)
    for (const place of places) groups.push({ label: place, score: score(goldsIn(reports, place), predictions) });

  console.log(scoreTable(groups));
  if (args.includes("--errors")) console.log(`\n${groups[0]?.score.errors.join("\n")}`);
  const file = join(PROJECT, "bench-results", "eval.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify(Object.fromEntries(groups.map(({ label, score }) => [label, score])), null, 1)}\n`,
  );
  console.log(`\nWritten to ${relative(process.cwd(), file)}.`);
  return 0;
}

function goldsIn(reports: readonly GoldReport[], place: string) {
  return reports.flatMap((report) => (report.place === place ? [report.gold] : []));
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
