import { seededRandom } from "../../layout/random.ts";
import { packWeights } from "../../nlp/linear/sparse-weights.ts";
import { packTagger, type Tagger } from "../../nlp/tagger/tagger.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { wordViews } from "../../nlp/words/word-view.ts";
import type { Tree } from "../corpora/universal-dependencies.ts";
import { type TaggerTraining, trainTagger } from "./train-tagger.ts";

const SEED = 21;
/** Weights below this are dropped. */
const LEAST = 1;

export const TAGGER_TRAINING: TaggerTraining = { bits: 22, rarest: 2, useful: 1.5, epochs: 8, margin: 15 };

/** Trains the part-of-speech tagger. Gives `tagger.bin`. */
export function buildTagger(
  trees: readonly Tree[],
  clusters: WordClusters,
  training: TaggerTraining,
  report: (line: string) => void,
): Uint8Array {
  const trained = trainTagger(trees, wordViews(clusters), training, seededRandom(SEED), report);
  return packTagger(packWeights(trained, LEAST), trained.tags, trained.certain);
}

/** "UPOS 95.12 XPOS 94.60 (25094 words)". */
export function taggerScore(tagger: Tagger, trees: readonly Tree[]): string {
  let [words, upos, xpos] = [0, 0, 0];
  for (const tree of trees)
    tagger.tag(tree.words).forEach((tag, i) => {
      words++;
      if (tag.upos === tree.upos[i]) upos++;
      if (tag.xpos === tree.xpos[i]) xpos++;
    });
  const percent = (right: number) => ((100 * right) / words).toFixed(2);
  return `UPOS ${percent(upos)} XPOS ${percent(xpos)} (${words} words)`;
}
