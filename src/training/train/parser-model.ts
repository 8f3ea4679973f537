import { seededRandom } from "../../layout/random.ts";
import { packWeights } from "../../nlp/linear/sparse-weights.ts";
import { type Parser, packParser } from "../../nlp/parser/parser.ts";
import { loadTagger, type Tagger } from "../../nlp/tagger/tagger.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { wordViews } from "../../nlp/words/word-view.ts";
import type { Tree } from "../corpora/universal-dependencies.ts";
import { buildTagger, TAGGER_TRAINING } from "./tagger-model.ts";
import { type ParserTraining, type TaggedTree, trainParser } from "./train-parser.ts";

const SEED = 22;
/** Weights below this are dropped. */
const LEAST = 1.2;
const FOLDS = 4;
const FOLD_EPOCHS = 4;

/** The trees with tags as the tagger gives them on text that it has not seen: each quarter is tagged by what the others teach. */
export function tagUnseen(
  trees: readonly Tree[],
  clusters: WordClusters,
  tagger: Tagger,
  report: (line: string) => void,
): TaggedTree[] {
  const tagged: TaggedTree[] = [];
  const ids = new Map(tagger.tags.map((tag) => [`${tag.upos}/${tag.xpos}`, tag]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = trees.filter((_, i) => i % FOLDS !== fold);
    const other = loadTagger(
      buildTagger(others, clusters, { ...TAGGER_TRAINING, epochs: FOLD_EPOCHS }, () => {}),
      clusters,
    );
    trees.forEach((tree, i) => {
      if (i % FOLDS !== fold) return;
      const tags = other.tag(tree.words).map((tag) => ids.get(`${tag.upos}/${tag.xpos}`) ?? tag);
      tagged.push({ tree, tags });
    });
  }
  report(`parser: ${tagged.length} trees, tagged in ${FOLDS} parts`);
  return tagged;
}

export const PARSER_TRAINING: ParserTraining = {
  bits: 23,
  rarest: 2,
  useful: 2,
  epochs: 6,
  models: 3,
  margin: 30,
};

/** Trains the parser on trees with predicted tags. Gives `parser.bin`. */
export function buildParser(
  trees: readonly TaggedTree[],
  clusters: WordClusters,
  training: ParserTraining,
  report: (line: string) => void,
): Uint8Array {
  const trained = trainParser(trees, wordViews(clusters), training, seededRandom(SEED), report);
  return packParser(packWeights(trained, LEAST), trained.relations);
}

/** "UAS 85.14 LAS 82.01 (25094 words)", with the tagger's own tags. */
export function parserScore(tagger: Tagger, parser: Parser, trees: readonly Tree[]): string {
  let [words, attached, labelled] = [0, 0, 0];
  for (const tree of trees) {
    const { heads, relations } = parser.parse(tree.words, tagger.tag(tree.words));
    tree.heads.forEach((head, i) => {
      words++;
      if (heads[i] !== head) return;
      attached++;
      if (relations[i] === tree.relations[i]) labelled++;
    });
  }
  const percent = (right: number) => ((100 * right) / words).toFixed(2);
  return `UAS ${percent(attached)} LAS ${percent(labelled)} (${words} words)`;
}
