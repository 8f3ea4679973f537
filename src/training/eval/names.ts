import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadNameTagger } from "../../nlp/names/name-tagger.ts";
import { loadClusters, type WordClusters } from "../../nlp/words/word-clusters.ts";
import { compromiseNames } from "../compromise-names.ts";
import { readModels } from "../model-files.ts";
import { readNameCorpora } from "../train/name-corpora.ts";
import { cleaningLists, phraseKey } from "../train/name-lists.ts";
import { buildNameTagger, NAME_TRAINING } from "../train/name-model.ts";
import { judgeNames, type NameRow, readNameTests, taggerNames } from "./name-rows.ts";

export interface NameSources {
  readonly corpora: string;
  readonly goldTrain: string;
  /** Folder of the models that are shipped. */
  readonly weights: string;
  /** File to keep the tagger that is trained without wikigold in; it is taken from there if it is there. */
  readonly keptAt: string | null;
}

type Report = (line: string) => void;

/**
 * Our tagger and the package compromise on texts that neither has learned from. Takes minutes where the tagger without wikigold is trained.
 * Throws KgError "not-found" when compromise or a model is missing.
 */
export async function evalNames(sources: NameSources, busy: () => number, report: Report): Promise<NameRow[]> {
  const peer = await compromiseNames();
  const shipped = taggerNames("Entente", readModels(sources.weights).names);
  const clusters = loadClusters(readFileSync(join(sources.weights, "clusters.bin")));
  const bytes = await withoutWikigold(sources, clusters, report);
  const other = taggerNames("Entente, trained without wikigold", loadNameTagger(bytes, clusters));
  const { uner, wikigold } = readNameTests(sources.corpora);
  const { titles } = cleaningLists();
  const isTitle = (word: string) => titles.has(phraseKey([word]));
  return [
    judgeNames(uner, shipped, isTitle, busy),
    judgeNames(uner, other, isTitle, busy),
    judgeNames(uner, peer, isTitle, busy),
    judgeNames(wikigold, other, isTitle, busy),
    judgeNames(wikigold, peer, isTitle, busy),
  ];
}

async function withoutWikigold(
  { corpora, goldTrain, keptAt }: NameSources,
  clusters: WordClusters,
  report: Report,
): Promise<Uint8Array> {
  if (keptAt !== null && existsSync(keptAt)) return readFileSync(keptAt);
  const examples = await readNameCorpora(corpora, goldTrain, cleaningLists(), report, { wikigold: false });
  const bytes = buildNameTagger(examples, clusters, NAME_TRAINING, report);
  if (keptAt !== null) writeFileSync(keptAt, bytes);
  return bytes;
}
