#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { messageOf } from "../model/errors.ts";
import { loadNameTagger } from "../nlp/names/name-tagger.ts";
import { loadClusters } from "../nlp/words/word-clusters.ts";
import { readNameCorpora } from "./train/name-corpora.ts";
import { cleaningLists } from "./train/name-lists.ts";
import { buildNameTagger, judgeNameTagger, NAME_TRAINING } from "./train/name-model.ts";
import { clustersFrom } from "./train/pack-clusters.ts";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const USAGE = `Usage: npm run train -- CORPORA GOLD_TRAIN [--out FOLDER]

Trains the language models and writes them to src/nlp/weights, or to FOLDER. CORPORA holds the folders that the model cards
name, GOLD_TRAIN folders of annotated reports. The same data give the same bytes.`;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const [corpora, gold, option, out] = args;
  if (
    corpora === undefined ||
    gold === undefined ||
    (option !== undefined && (option !== "--out" || out === undefined))
  ) {
    console.error(USAGE);
    return 2;
  }
  const folder = out === undefined ? join(PROJECT, "src/nlp/weights") : resolve(out);
  mkdirSync(folder, { recursive: true });
  const report = (line: string) => console.log(line);
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    report(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  };

  const packed = clustersFrom(join(corpora, "word-clusters"));
  write("clusters.bin", packed);
  const clusters = loadClusters(packed);

  const start = Date.now();
  const examples = await readNameCorpora(corpora, gold, cleaningLists(), report);
  const names = buildNameTagger(examples, clusters, NAME_TRAINING, report);
  write("names.bin", names);
  judgeNameTagger(loadNameTagger(names, clusters), examples, Date.now, report);
  report(`names took ${Math.round((Date.now() - start) / 1000)} s`);
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
