import { seededRandom } from "../../layout/random.ts";
import type { TrainedWeights } from "../../nlp/linear/sparse-weights.ts";
import type { Example } from "./relation-examples.ts";
import { shuffled } from "./shuffle.ts";

const SEED = 11;
const OUTCOMES = 4;
/** What is as sure as this that nothing is told teaches nothing more. */
const CERTAIN = 0.99;

export interface RelationTraining {
  /** Features are told apart by so many bits of their hashes. */
  readonly bits: number;
  /** A feature must stand in so many reports. */
  readonly rarest: number;
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
  /** Share of reports whose rules are hidden, so that the text alone must do. */
  readonly hideRules: number;
}

/**
 * Logistic regression over the outcomes of candidates, by adaptive steps; the mean of the later rounds counts. Takes the examples of each
 * report. The same input gives the same weights.
 */
export function trainRelations(
  reports: readonly (readonly Example[])[],
  { bits, rarest, epochs, rate, decay, hideRules }: RelationTraining,
): TrainedWeights {
  const size = 2 ** bits * OUTCOMES;
  const [weights, sums] = [new Float32Array(size), new Float32Array(size)];
  const steps = new Float32Array(size).fill(1e-3);
  const common = frequentRows(reports, bits, rarest);
  const data = reports.map((examples) =>
    examples
      .filter(({ label }) => label >= 0)
      .map(({ label, text, rules }) => ({
        label,
        text: text.map((hash) => hash >>> (32 - bits)).filter((row) => common[row] === 1),
        rules: rules.map((hash) => hash >>> (32 - bits)),
      })),
  );
  const random = seededRandom(SEED);
  const odds = new Float64Array(OUTCOMES);
  let order = data.map((_, at) => at);
  let rounds = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    order = shuffled(order, random);
    for (const at of order) {
      const hidden = random() < hideRules;
      for (const { label, text, rules } of data[at] ?? []) {
        const parts = hidden ? [text] : [text, rules];
        probabilities(weights, parts, odds);
        if (label === 0 && (odds[0] ?? 0) > CERTAIN) continue;
        for (const part of parts)
          for (const row of part)
            for (let k = 0; k < OUTCOMES; k += 1) {
              const place = row * OUTCOMES + k;
              const weight = weights[place] ?? 0;
              const slope = (odds[k] ?? 0) - (label === k ? 1 : 0) + decay * weight;
              const step = (steps[place] ?? 0) + slope * slope;
              steps[place] = step;
              weights[place] = weight - (rate * slope) / Math.sqrt(step);
            }
      }
    }
    if (2 * epoch < epochs) continue;
    rounds += 1;
    for (let place = 0; place < size; place += 1) sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0);
  }
  return rowsOf(sums, Math.max(1, rounds), bits);
}

function probabilities(weights: Float32Array, parts: readonly Uint32Array[], odds: Float64Array): void {
  odds.fill(0);
  for (const part of parts)
    for (const row of part)
      for (let k = 0; k < OUTCOMES; k += 1) odds[k] = (odds[k] ?? 0) + (weights[row * OUTCOMES + k] ?? 0);
  const most = Math.max(...odds);
  let sum = 0;
  for (let k = 0; k < OUTCOMES; k += 1) {
    odds[k] = Math.exp((odds[k] ?? 0) - most);
    sum += odds[k] ?? 0;
  }
  for (let k = 0; k < OUTCOMES; k += 1) odds[k] = (odds[k] ?? 0) / sum;
}

/** 1 for rows of features that stand in enough reports. */
function frequentRows(reports: readonly (readonly Example[])[], bits: number, rarest: number): Uint8Array {
  const counts = new Uint16Array(2 ** bits);
  const last = new Int32Array(2 ** bits).fill(-1);
  reports.forEach((examples, report) => {
    for (const { label, text } of examples) {
      if (label < 0) continue;
      for (const hash of text) {
        const row = hash >>> (32 - bits);
        if (last[row] === report) continue;
        last[row] = report;
        counts[row] = (counts[row] ?? 0) + 1;
      }
    }
  });
  return Uint8Array.from(counts, (count) => Number(count >= rarest));
}

function rowsOf(sums: Float32Array, rounds: number, bits: number): TrainedWeights {
  const keys: number[] = [];
  const starts = [0];
  const labels: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < 2 ** bits; row += 1) {
    for (let k = 0; k < OUTCOMES; k += 1) {
      const sum = sums[row * OUTCOMES + k] ?? 0;
      if (sum === 0) continue;
      labels.push(k);
      values.push(sum / rounds);
    }
    if (values.length === starts.at(-1)) continue;
    keys.push(row);
    starts.push(values.length);
  }
  return {
    keys: Int32Array.from(keys),
    bits,
    starts: Int32Array.from(starts),
    labels: Uint8Array.from(labels),
    values: Float32Array.from(values),
  };
}
