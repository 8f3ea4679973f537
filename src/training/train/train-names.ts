import type { TrainedWeights } from "../../nlp/linear/sparse-weights.ts";
import { LABEL_COUNT } from "../../nlp/names/labels.ts";
import { NameDecoder } from "../../nlp/names/name-decoder.ts";
import type { NameFeatures } from "../../nlp/names/name-features.ts";
import { MOST_FEATURES } from "../../nlp/names/name-features.ts";
import { AveragedTable } from "./averaged-table.ts";
import { AveragedWeights } from "./averaged-weights.ts";
import { FeatureRows } from "./feature-rows.ts";
import { type NameExample, onlyLabels, permittedLabels } from "./name-example.ts";
import { shuffled } from "./shuffle.ts";

export interface NameTraining {
  /** Features are told apart by so many bits of their hash. */
  readonly bits: number;
  /** Features that are rarer are left out. */
  readonly rarest: number;
  readonly epochs: number;
  /** How often a listed phrase is hidden, and which word one of a name is. */
  readonly hidePhrase: number;
  readonly hideWord: number;
  /** What a wrong label gains in training, so that right ones must win clearly. */
  readonly margin: number;
}

export interface NameWeights extends TrainedWeights {
  readonly transitions: Float32Array;
}

/**
 * Learns from the examples, those of `later` from the second round on, when the model knows enough to fill in what they leave open.
 * The same input and random numbers give the same weights.
 */
export function trainNames(
  examples: readonly NameExample[],
  later: readonly NameExample[],
  features: NameFeatures,
  { bits, rarest, epochs, hidePhrase, hideWord, margin }: NameTraining,
  random: () => number,
  report: (line: string) => void,
): NameWeights {
  const prepare = (example: NameExample) => {
    const permitted = permittedLabels(example);
    return { words: example.words, permitted, only: onlyLabels(permitted) };
  };
  const first = examples.map(prepare);
  const all = [...first, ...later.map(prepare)];
  const transitions = new AveragedTable(LABEL_COUNT ** 2);
  const decoder = new NameDecoder(transitions.values);
  const longest = all.reduce((most, { words }) => Math.max(most, words.length), 0);
  const rows = Array.from({ length: longest }, () => new Uint32Array(MOST_FEATURES));
  const counts = new Int32Array(longest);
  const scores = new Float32Array(longest * LABEL_COUNT);
  const guess = new Uint8Array(longest);
  const truth = new Uint8Array(longest);

  const featureRows = new FeatureRows(bits);
  const counted = new Uint32Array(MOST_FEATURES);
  for (const { words } of all) {
    features.begin(words);
    for (let i = 0; i < words.length; i++) featureRows.count(counted, features.at(i, counted));
  }
  const weights = new AveragedWeights(featureRows.settle(rarest));

  const update = (i: number, label: number, change: number) => {
    const row = rows[i];
    if (row) weights.change(row, counts[i] ?? 0, label, change);
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(epoch === 0 ? first : all, random);
    let wrong = 0;
    let total = 0;
    for (const { words, permitted, only } of order) {
      const count = words.length;
      const isName = (at: number) => ((permitted[at] ?? 1) & 1) === 0;
      features.begin(words, {
        phrase: () => random() < hidePhrase,
        word: (at) => isName(at) && random() < hideWord,
        nonce: () => Math.floor(random() * 2 ** 32),
      });
      scores.fill(0, 0, count * LABEL_COUNT);
      for (let i = 0; i < count; i++) {
        const row = rows[i];
        if (!row) continue;
        const found = featureRows.toRows(row, features.at(i, row));
        counts[i] = found;
        const at = i * LABEL_COUNT;
        for (let k = 0; k < found; k++) weights.addTo(scores, at, row[k] ?? 0);
      }
      let right = only;
      if (!right) {
        decoder.best(scores, count, truth, permitted);
        right = truth;
      }
      if (margin > 0)
        for (let i = 0; i < count; i++)
          for (let label = 0; label < LABEL_COUNT; label++)
            if ((((permitted[i] ?? 0) >>> label) & 1) === 0)
              scores[i * LABEL_COUNT + label] = (scores[i * LABEL_COUNT + label] ?? 0) + margin;
      decoder.best(scores, count, guess);
      total += count;
      for (let i = 0; i < count; i++) {
        const [should, does] = [right[i] ?? 0, guess[i] ?? 0];
        if (should !== does) {
          wrong++;
          update(i, should, 1);
          update(i, does, -1);
        }
        if (i === 0) continue;
        const [from, to] = [(right[i - 1] ?? 0) * LABEL_COUNT + should, (guess[i - 1] ?? 0) * LABEL_COUNT + does];
        if (from !== to) {
          transitions.change(from, 1);
          transitions.change(to, -1);
        }
      }
      weights.step();
      transitions.step();
    }
    report(`round ${epoch + 1} of ${epochs}: ${((100 * wrong) / total).toFixed(2)} % of the labels wrong`);
  }
  return { ...weights.average(featureRows.keys(), bits), transitions: transitions.average() };
}
