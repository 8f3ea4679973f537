import type { TrainedWeights } from "../../nlp/linear/sparse-weights.ts";
import { LABEL_COUNT, OUTSIDE } from "../../nlp/names/labels.ts";
import { NameDecoder } from "../../nlp/names/name-decoder.ts";
import type { NameFeatures } from "../../nlp/names/name-features.ts";
import { MOST_FEATURES } from "../../nlp/names/name-features.ts";
import { AveragedTable } from "./averaged-table.ts";
import { AveragedWeights } from "./averaged-weights.ts";
import { FeatureRows } from "./feature-rows.ts";
import { type NameExample, onlyLabels, permittedLabels } from "./name-example.ts";
import { shuffled } from "./shuffle.ts";
import { meanOf } from "./trained-weights.ts";
import { keepUseful } from "./useful-weights.ts";

const ROUNDS_TO_CHOOSE = 2;
/** Score of a label that a word cannot bear, as at work. */
const NEVER = -1e6;

export interface NameTraining {
  /** Features are told apart by so many bits of their hash. */
  readonly bits: number;
  /** Features that are rarer are left out. */
  readonly rarest: number;
  /** After a first short training weights that stay below this are left out: what remains learns to do without them. */
  readonly useful: number;
  readonly epochs: number;
  /** How often a listed phrase is hidden, and which word one of a name is. */
  readonly hidePhrase: number;
  readonly hideWord: number;
  /** What a wrong label gains in training, so that right ones must win clearly. */
  readonly margin: number;
  /** So many models are trained in different orders; their mean is the result. */
  readonly models: number;
}

export interface NameWeights extends TrainedWeights {
  readonly transitions: Float32Array;
}

/** A sentence with the labels that it permits, and the only ones if there are but one for each word. */
interface Prepared {
  readonly words: readonly string[];
  readonly permitted: Int32Array;
  readonly only: Uint8Array | null;
}

function prepare(example: NameExample): Prepared {
  const permitted = permittedLabels(example);
  return { words: example.words, permitted, only: onlyLabels(permitted) };
}

/**
 * Learns from the examples, those of `later` from the second round on, when the model knows enough to fill in what they leave open.
 * The same input and random numbers give the same weights.
 */
export function trainNames(
  examples: readonly NameExample[],
  later: readonly NameExample[],
  features: NameFeatures,
  { bits, rarest, useful, epochs, hidePhrase, hideWord, margin, models }: NameTraining,
  random: () => number,
  report: (line: string) => void,
): NameWeights {
  const first = examples.map(prepare);
  const all = [...first, ...later.map(prepare)];
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
    for (let i = 0; i < words.length; i++) if (!features.isFar(i)) featureRows.count(counted, features.at(i, counted));
  }

  /** One training from nothing, on each of `rounds` in turn. */
  const learn = (rowCount: number, rounds: readonly (readonly Prepared[])[], kept?: TrainedWeights): NameWeights => {
    const weights = new AveragedWeights(rowCount, kept);
    const transitions = new AveragedTable(LABEL_COUNT ** 2);
    const decoder = new NameDecoder(transitions.values);
    const update = (i: number, label: number, change: number) => {
      const row = rows[i];
      if (row) weights.change(row, counts[i] ?? 0, label, change);
    };
    rounds.forEach((examplesOfRound, round) => {
      let wrong = 0;
      let total = 0;
      for (const { words, permitted, only } of shuffled(examplesOfRound, random)) {
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
          if (features.isFar(i) && !isName(i)) {
            counts[i] = 0;
            scores.fill(NEVER, i * LABEL_COUNT + OUTSIDE + 1, (i + 1) * LABEL_COUNT);
            continue;
          }
          const found = featureRows.toRows(row, features.at(i, row));
          counts[i] = found;
          for (let k = 0; k < found; k++) weights.addTo(scores, i * LABEL_COUNT, row[k] ?? 0);
        }
        if (!only) decoder.best(scores, count, truth, permitted);
        const right = only ?? truth;
        addMargin(scores, permitted, margin);
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
      report(`round ${round + 1} of ${rounds.length}: ${((100 * wrong) / total).toFixed(2)} % of the labels wrong`);
    });
    return { ...weights.average(featureRows.keys(), bits), transitions: transitions.average() };
  };

  const short = learn(
    featureRows.settle(rarest),
    Array.from({ length: ROUNDS_TO_CHOOSE }, () => first),
  );
  const kept = keepUseful(featureRows, short, useful, report);
  const rounds = Array.from({ length: epochs }, (_, round) => (round === 0 ? first : all));
  const trained = Array.from({ length: models }, () => learn(kept.keys.length, rounds, kept));
  return { ...meanOf(trained), transitions: meanTable(trained.map(({ transitions }) => transitions)) };
}

function meanTable(tables: readonly Float32Array[]): Float32Array {
  const size = tables[0]?.length ?? 0;
  return Float32Array.from(
    { length: size },
    (_, at) => tables.reduce((sum, table) => sum + (table[at] ?? 0), 0) / tables.length,
  );
}

/** Lets wrong labels gain `margin`, so that right ones must win clearly. */
function addMargin(scores: Float32Array, permitted: Int32Array, margin: number): void {
  for (let i = 0; i < permitted.length; i++)
    for (let label = 0; label < LABEL_COUNT; label++)
      if ((((permitted[i] ?? 0) >>> label) & 1) === 0)
        scores[i * LABEL_COUNT + label] = (scores[i * LABEL_COUNT + label] ?? 0) + margin;
}
