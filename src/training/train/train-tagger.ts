import type { TrainedWeights } from "../../nlp/linear/sparse-weights.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "../../nlp/tagger/tag-features.ts";
import { indexOfGreatest, tagName } from "../../nlp/tagger/tagger.ts";
import type { WordView } from "../../nlp/words/word-view.ts";
import type { Tree } from "../corpora/universal-dependencies.ts";
import { AveragedWeights } from "./averaged-weights.ts";
import { FeatureRows } from "./feature-rows.ts";
import { shuffled } from "./shuffle.ts";
import { keepUseful } from "./useful-weights.ts";

export interface TaggerWeights extends TrainedWeights {
  /** Names of the tags as `tagName` gives them. */
  readonly tags: readonly string[];
  /** Words as written (their hash) that have one tag, by its number. */
  readonly certain: ReadonlyMap<number, number>;
}

/** Pairs of tags that are rarer are slips of annotation; the words under them teach nothing. */
const RAREST_TAG = 10;
/** A word so frequent that all but so few times has one tag is not asked about again. */
const CERTAIN_COUNT = 40;
const CERTAIN_SHARE = 0.997;

const ROUNDS_TO_CHOOSE = 3;

export interface TaggerTraining {
  /** Features are told apart by so many bits of their hash. */
  readonly bits: number;
  /** Features that are rarer are left out. */
  readonly rarest: number;
  /** After a first short training weights that stay below this are left out: what remains learns to do without them. */
  readonly useful: number;
  readonly epochs: number;
  /** By how much right tags must win. */
  readonly margin: number;
}

/** The same trees, views and random numbers give the same weights. */
export function trainTagger(
  trees: readonly Tree[],
  look: (word: string) => WordView,
  { bits, rarest, useful, epochs, margin }: TaggerTraining,
  random: () => number,
  report: (line: string) => void,
): TaggerWeights {
  const tags = frequentTags(trees);
  const numbers = new Map(tags.map((tag, id) => [tag, id]));
  const sentences = trees.map(({ words, upos, xpos }) => ({
    views: words.map(look),
    gold: upos.map((tag, i) => numbers.get(tagName(tag, xpos[i] ?? "")) ?? -1),
  }));
  const certain = certainTags(sentences);
  const row = new Uint32Array(MOST_TAG_FEATURES);
  const scores = new Float32Array(tags.length);

  const rows = new FeatureRows(bits);
  for (const { views, gold } of sentences)
    for (let i = 0; i < views.length; i++)
      rows.count(row, tagFeatures(views, i, gold[i - 1] ?? -1, gold[i - 2] ?? -1, row));

  const learn = (rowCount: number, rounds: number, kept?: TrainedWeights): TrainedWeights => {
    const weights = new AveragedWeights(rowCount, kept);
    for (let epoch = 0; epoch < rounds; epoch++) {
      let wrong = 0;
      let asked = 0;
      for (const { views, gold } of shuffled(sentences, random)) {
        let [last, beforeLast] = [-1, -1];
        for (let i = 0; i < views.length; i++) {
          const right = gold[i] ?? -1;
          let guess = certain.get(views[i]?.raw ?? 0);
          if (guess === undefined) {
            const found = rows.toRows(row, tagFeatures(views, i, last, beforeLast, row));
            scores.fill(0);
            for (let k = 0; k < found; k++) weights.addTo(scores, 0, row[k] ?? 0);
            guess = indexOfGreatest(scores);
            if (right >= 0) {
              asked++;
              if (guess !== right) wrong++;
              scores[right] = (scores[right] ?? 0) - margin;
              const rival = indexOfGreatest(scores);
              if (rival !== right) {
                weights.change(row, found, right, 1);
                weights.change(row, found, rival, -1);
              }
              weights.step();
            }
          }
          [last, beforeLast] = [guess, last];
        }
      }
      report(`round ${epoch + 1} of ${rounds}: ${((100 * wrong) / asked).toFixed(2)} % of the tags asked for wrong`);
    }
    return weights.average(rows.keys(), bits);
  };

  const first = learn(rows.settle(rarest), ROUNDS_TO_CHOOSE);
  const kept = keepUseful(rows, first, useful, report);
  return { ...learn(kept.keys.length, epochs, kept), tags, certain };
}

function frequentTags(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>();
  for (const { upos, xpos } of trees)
    upos.forEach((tag, i) => {
      const name = tagName(tag, xpos[i] ?? "");
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  return [...counts]
    .filter(([, count]) => count >= RAREST_TAG)
    .map(([name]) => name)
    .sort();
}

function certainTags(
  sentences: readonly { readonly views: readonly WordView[]; readonly gold: readonly number[] }[],
): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { views, gold } of sentences)
    views.forEach(({ raw }, i) => {
      const of = counts.get(raw) ?? new Map<number, number>();
      const tag = gold[i] ?? -1;
      of.set(tag, (of.get(tag) ?? 0) + 1);
      counts.set(raw, of);
    });
  const certain = new Map<number, number>();
  for (const [raw, of] of counts) {
    let total = 0;
    let [most, tag] = [0, -1];
    for (const [candidate, count] of of) {
      total += count;
      if (count > most) [most, tag] = [count, candidate];
    }
    if (tag >= 0 && total >= CERTAIN_COUNT && most / total >= CERTAIN_SHARE) certain.set(raw, tag);
  }
  return certain;
}
