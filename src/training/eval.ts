#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { KgError, messageOf } from "../model/errors.ts";
import { type CrossOptions, crossTable, crossValidated } from "./eval/cross-validated.ts";
import { evalGold, type GoldOptions } from "./eval/gold.ts";
import { nameCurve, nameCurveTable } from "./eval/name-curve.ts";
import { nameTable } from "./eval/name-rows.ts";
import { evalNames } from "./eval/names.ts";
import { evalSyntax, syntaxTable } from "./eval/syntax.ts";
import { readModels } from "./model-files.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const WEIGHTS = fileURLToPath(new URL("../weights", import.meta.url));

const program = new Command("npm run eval --")
  .description("How well reports are read: tables on standard output, the same as JSON in bench-results/.")
  .exitOverride()
  .showHelpAfterError("Run it with --help to see what it takes.");

program
  .command("gold", { isDefault: true })
  .description(
    "score extraction against the gold in FOLDER: gold.jsonl, reports beside it, in articles/ or in ../seeds; or folders with such in them",
  )
  .argument("[FOLDER]", "the project's own sample reports if none is given")
  .option(
    "--apart <PATTERNS>",
    "file names, * for anything, between commas: a group of its own whose misses stay unseen",
    list,
  )
  .option("--errors", "list what was missed, added or wrong, but of what is set apart")
  .option("--misses <N>", "count it by cause, and show the N worst of each cause", wholeNumber)
  .action(async (folder: string | undefined, options: GoldOptions) => {
    const at = folder === undefined ? join(PROJECT, "seeds") : resolve(folder);
    const { text, data, warnings } = await evalGold(at, readModels(WEIGHTS), options);
    for (const warning of warnings) console.error(warning);
    console.log(text);
    write("eval.json", data);
  });

program
  .command("names")
  .description(
    "score names on the English test of Universal NER and on wikigold, beside compromise, with words a second of each on one core; " +
      "the tagger judged on wikigold is trained without it, which takes minutes",
  )
  .argument("<CORPORA>", "folder with the corpora that the model cards name")
  .argument("<GOLD_TRAIN>", "folders of annotated reports")
  .option("--tagger <FILE>", "keep the tagger trained without wikigold there, and take it from there the next time")
  .action(async (corpora: string, goldTrain: string, { tagger }: { tagger?: string }) => {
    const rows = await evalNames({ corpora, goldTrain, weights: WEIGHTS, keptAt: tagger ?? null }, busy, progress);
    console.log(nameTable(rows));
    write("names.json", rows);
  });

program
  .command("cross")
  .description(
    "score relations on annotated reports in five parts, each read by a scorer that has learned from the other four; takes minutes",
  )
  .argument("<GOLD_TRAIN>", "folders of annotated reports")
  .option("--shares <SHARES>", "percent of the reports that scorers learn from, between commas", shares, [1])
  .option("--parts <N>", "read only so many of the five parts, which is quicker", parts, 5)
  .action(async (goldTrain: string, options: CrossOptions) => {
    const results = await crossValidated(goldTrain, readModels(WEIGHTS), options, progress);
    console.log(crossTable(results));
    write("cross.json", results);
  });

program
  .command("curves")
  .description(
    "what more annotated reports would bring: models trained with shares of them, judged on those held back; takes long",
  )
  .argument("<CORPORA>", "folder with the corpora that the model cards name")
  .argument("<GOLD_TRAIN>", "folders of annotated reports")
  .action(async (corpora: string, goldTrain: string) => {
    const names = await nameCurve(corpora, goldTrain, WEIGHTS, progress);
    console.log(`Names\n${nameCurveTable(names)}`);
    write("curves.json", { names });
  });

program
  .command("syntax")
  .description(
    "score tokens, sentences, parts of speech and trees on the test parts of the treebanks, with words a second on one core",
  )
  .argument("<CORPORA>", "folder with the corpora that the model cards name")
  .action((corpora: string) => {
    const results = evalSyntax(corpora, readModels(WEIGHTS), busy);
    console.log(syntaxTable(results));
    write("syntax.json", results);
  });

/** Milliseconds that this process has kept a processor busy: what else runs on the machine does not count. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function progress(line: string): void {
  console.error(`${String(Math.round(process.uptime())).padStart(5)} s  ${line}`);
}

/** Throws InvalidArgumentError. */
function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("Write a whole number.");
  return Number(text);
}

/** "25,100" → 0.25, 1. Throws InvalidArgumentError. */
function shares(text: string): number[] {
  return list(text).map((part) => {
    const share = wholeNumber(part) / 100;
    if (share <= 0 || share > 1) throw new InvalidArgumentError("Write percents from 1 to 100.");
    return share;
  });
}

/** 1 to 5. Throws InvalidArgumentError. */
function parts(text: string): number {
  if (!/^[1-5]$/.test(text)) throw new InvalidArgumentError("Write a number from 1 to 5.");
  return Number(text);
}

function list(text: string): string[] {
  return text.split(",").flatMap((part) => part.trim() || []);
}

function write(name: string, data: object): void {
  const file = join(PROJECT, "bench-results", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
  console.log(`\nWritten to ${relative(process.cwd(), file)}.`);
}

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(messageOf(error));
    process.exitCode = error instanceof KgError && error.code === "usage" ? 2 : 1;
  }
});
