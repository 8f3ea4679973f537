#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { toBase64 } from "../extraction/scoring/base64.ts";
import { messageOf } from "../model/errors.ts";
import type { LanguageModels } from "../nlp/models.ts";
import { loadNameTagger } from "../nlp/names/name-tagger.ts";
import { loadParser } from "../nlp/parser/parser.ts";
import { loadTagger } from "../nlp/tagger/tagger.ts";
import { loadClusters, type WordClusters } from "../nlp/words/word-clusters.ts";
import { readTrees } from "./corpora/universal-dependencies.ts";
import { readModels } from "./model-files.ts";
import { readNameCorpora } from "./train/name-corpora.ts";
import { cleaningLists } from "./train/name-lists.ts";
import { buildNameTagger, judgeNameTagger, NAME_TRAINING } from "./train/name-model.ts";
import { clustersFrom } from "./train/pack-clusters.ts";
import { buildParser, PARSER_TRAINING, parserScore, tagUnseen } from "./train/parser-model.ts";
import { readReports } from "./train/relation-examples.ts";
import { buildRelationScorer, RELATION_TRAINING } from "./train/relation-model.ts";
import { buildTagger, TAGGER_TRAINING, taggerScore } from "./train/tagger-model.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** The models that the built program has beside it: relations are read by them when nothing else is trained. */
const WEIGHTS = fileURLToPath(new URL("../weights", import.meta.url));
const USAGE = `Usage: npm run train -- CORPORA GOLD_TRAIN [--out FOLDER] [--only names|syntax|relations]

Trains the models, judges them on what was held back, and writes them to src/nlp/weights and src/extraction/weights, or to FOLDER. CORPORA holds the
folders that the model cards name, GOLD_TRAIN folders of annotated reports. The same data give the same bytes.`;

/** Treebanks to learn from, and to be judged by. */
const TREES = ["ud-ewt/train.conllu.gz", "ud-ewt/dev.conllu.gz", "ud-gum/train-permissive.conllu.gz"];
const TEST_TREES = ["ud-ewt/test.conllu.gz", "ud-gum/test.conllu.gz"];

/** What can be trained by itself. */
const PARTS: readonly string[] = ["names", "syntax", "relations"];

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
  const folder = chosen.out ?? join(PROJECT, "src/nlp/weights");
  mkdirSync(folder, { recursive: true });
  const start = Date.now();
  const report: Report = (line) =>
    console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s  ${line}`);
  const write: Write = (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    report(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  };
  const packed = clustersFrom(join(corpora, "word-clusters"));
  write("clusters.bin", packed);
  const clusters = loadClusters(packed);
  const wanted = (part: string) => chosen.only === null || chosen.only === part;
  if (wanted("names")) await names(corpora, gold, clusters, write, report);
  if (wanted("syntax")) syntax(corpora, clusters, write, report);
  if (wanted("relations")) {
    const models = readModels(chosen.only === null ? folder : WEIGHTS);
    await relations(gold, models, chosen.out ?? join(PROJECT, "src/extraction/weights"), report);
  }
  return 0;
}

function readOptions(options: readonly string[]): { readonly out: string | null; readonly only: string | null } | null {
  let out: string | null = null;
  let only: string | null = null;
  for (let i = 0; i < options.length; i += 2) {
    const [name, value] = [options[i], options[i + 1]];
    if (value === undefined) return null;
    if (name === "--out") out = resolve(value);
    else if (name === "--only" && PARTS.includes(value)) only = value;
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

/** The weights are small, so they travel inside the code that reads reports. */
async function relations(gold: string, models: LanguageModels, folder: string, report: Report): Promise<void> {
  const bytes = buildRelationScorer(await readReports(gold, models), RELATION_TRAINING, models.clusters, report);
  mkdirSync(folder, { recursive: true });
  const text = `/** Weights of the relation scorer; \`npm run train\` writes them. */\nexport const RELATION_WEIGHTS =\n  "${toBase64(bytes)}";\n`;
  writeFileSync(join(folder, "relations.data.ts"), text);
  report(`relations.data.ts: ${(bytes.length / 1e6).toFixed(2)} MB`);
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
