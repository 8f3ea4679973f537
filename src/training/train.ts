#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { messageOf } from "../model/errors.ts";
import { loadNameTagger } from "../nlp/names/name-tagger.ts";
import { loadParser } from "../nlp/parser/parser.ts";
import { loadTagger } from "../nlp/tagger/tagger.ts";
import { loadClusters, type WordClusters } from "../nlp/words/word-clusters.ts";
import { readTrees } from "./corpora/universal-dependencies.ts";
import { readNameCorpora } from "./train/name-corpora.ts";
import { cleaningLists } from "./train/name-lists.ts";
import { buildNameTagger, judgeNameTagger, NAME_TRAINING } from "./train/name-model.ts";
import { clustersFrom } from "./train/pack-clusters.ts";
import { buildParser, PARSER_TRAINING, parserScore, tagUnseen } from "./train/parser-model.ts";
import { buildTagger, TAGGER_TRAINING, taggerScore } from "./train/tagger-model.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const USAGE = `Usage: npm run train -- CORPORA GOLD_TRAIN [--out FOLDER] [--only names|syntax]

Trains the language models, judges them on what was held back, and writes them to src/nlp/weights, or to FOLDER. CORPORA holds the
folders that the model cards name, GOLD_TRAIN folders of annotated reports. The same data give the same bytes.`;

/** Treebanks to learn from, and to be judged by. */
const TREES = ["ud-ewt/train.conllu.gz", "ud-ewt/dev.conllu.gz", "ud-gum/train-permissive.conllu.gz"];
const TEST_TREES = ["ud-ewt/test.conllu.gz", "ud-gum/test.conllu.gz"];

type Report = (line: string) => void;
type Write = (name: string, bytes: Uint8Array) => void;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const [corpora, gold, ...options] = args;
  const chosen = readOptions(options);
  if (corpora === undefined || gold === undefined || chosen === null) {
    console.error(USAGE);
    return 2;
  }
  mkdirSync(chosen.out, { recursive: true });
  const start = Date.now();
  const report: Report = (line) =>
    console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s  ${line}`);
  const write: Write = (name, bytes) => {
    writeFileSync(join(chosen.out, name), bytes);
    report(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  };
  const packed = clustersFrom(join(corpora, "word-clusters"));
  write("clusters.bin", packed);
  const clusters = loadClusters(packed);
  if (chosen.only !== "syntax") await names(corpora, gold, clusters, write, report);
  if (chosen.only !== "names") syntax(corpora, clusters, write, report);
  return 0;
}

function readOptions(options: readonly string[]): { readonly out: string; readonly only: string | null } | null {
  let out = join(PROJECT, "src/nlp/weights");
  let only: string | null = null;
  for (let i = 0; i < options.length; i += 2) {
    const [name, value] = [options[i], options[i + 1]];
    if (value === undefined) return null;
    if (name === "--out") out = resolve(value);
    else if (name === "--only" && (value === "names" || value === "syntax")) only = value;
    else return null;
  }
  return { out, only };
}

async function names(
  corpora: string,
  gold: string,
  clusters: WordClusters,
  write: Write,
  report: Report,
): Promise<void> {
  const examples = await readNameCorpora(corpora, gold, cleaningLists(), report);
  const bytes = buildNameTagger(examples, clusters, NAME_TRAINING, report);
  write("names.bin", bytes);
  judgeNameTagger(loadNameTagger(bytes, clusters), examples, busy, report);
}

/** Milliseconds that this process has kept a processor busy: what else runs on the machine does not count. */
function busy(): number {
  return process.cpuUsage().user / 1000;
}

function syntax(corpora: string, clusters: WordClusters, write: Write, report: Report): void {
  const trees = TREES.flatMap((file) => readTrees(join(corpora, file)));
  const taggerBytes = buildTagger(trees, clusters, TAGGER_TRAINING, report);
  write("tagger.bin", taggerBytes);
  const tagger = loadTagger(taggerBytes, clusters);
  const parserBytes = buildParser(tagUnseen(trees, clusters, tagger, report), clusters, PARSER_TRAINING, report);
  write("parser.bin", parserBytes);
  const parser = loadParser(parserBytes, clusters);
  for (const file of TEST_TREES) {
    const test = readTrees(join(corpora, file));
    report(`${file}: ${taggerScore(tagger, test)}`);
    const start = busy();
    report(`${file}: ${parserScore(tagger, parser, test)}`);
    const words = test.reduce((sum, tree) => sum + tree.words.length, 0);
    report(`tagger and parser: ${Math.round((1000 * words) / (busy() - start))} words a second`);
  }
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
