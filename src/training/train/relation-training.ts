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
  const rows = numberRows(reports, bits, rarest);
  const size = rows.keys.length * OUTCOMES;
  const [weights, sums] = [new Float32Array(size), new Float32Array(size)];
  const steps = new Float32Array(size).fill(1e-3);
  const known = new Map<Uint32Array, Int32Array>();
  const toRows = (hashes: Uint32Array) => {
    const found =
      known.get(hashes) ??
      Int32Array.from(hashes, (hash) => rows.of[hash >>> (32 - bits)] ?? -1).filter((row) => row >= 0);
    known.set(hashes, found);
    return found;
  };
  const data = reports.map((examples) =>
    examples
      .filter(({ label }) => label >= 0)
      .map(({ label, text, rules }) => ({ label, text: text.map(toRows), rules: toRows(rules), sure: false })),
  );
  const random = seededRandom(SEED);
  const odds = new Float64Array(OUTCOMES);
  let order = data.map((_, at) => at);
  let rounds = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    order = shuffled(order, random);
    for (const at of order) {
      const hidden = random() < hideRules;
      for (const example of data[at] ?? []) {
        if (example.sure) {
          example.sure = false;
          continue;
        }
        const { label, text, rules } = example;
        const parts = hidden ? text : [...text, rules];
        probabilities(weights, parts, odds);
        if (label === 0 && (odds[0] ?? 0) > CERTAIN) {
          example.sure = true;
          continue;
        }
        for (const part of parts)
          for (let i = 0; i < part.length; i += 1)
            for (let k = 0; k < OUTCOMES; k += 1) {
              const place = (part[i] ?? 0) * OUTCOMES + k;
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
  return weightsOf(sums, Math.max(1, rounds), rows.keys, bits);
}

function probabilities(weights: Float32Array, parts: readonly Int32Array[], odds: Float64Array): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const part of parts)
    for (let i = 0; i < part.length; i += 1) {
      const place = (part[i] ?? 0) * OUTCOMES;
      a += weights[place] ?? 0;
      b += weights[place + 1] ?? 0;
      c += weights[place + 2] ?? 0;
      d += weights[place + 3] ?? 0;
    }
  const most = Math.max(a, b, c, d);
  [a, b, c, d] = [Math.exp(a - most), Math.exp(b - most), Math.exp(c - most), Math.exp(d - most)];
  const sum = a + b + c + d;
  odds.set([a / sum, b / sum, c / sum, d / sum]);
}

/** Numbers the rows of features that stand in enough reports, and those of all features of rules. */
function numberRows(
  reports: readonly (readonly Example[])[],
  bits: number,
  rarest: number,
): { readonly keys: Int32Array; readonly of: Int32Array } {
  const counts = new Uint16Array(2 ** bits);
  const last = new Int32Array(2 ** bits).fill(-1);
  reports.forEach((examples, report) => {
    for (const { label, text, rules } of examples) {
      if (label < 0) continue;
      for (const part of text)
        for (const hash of part) {
          const row = hash >>> (32 - bits);
          if (last[row] === report) continue;
          last[row] = report;
          counts[row] = (counts[row] ?? 0) + 1;
        }
      for (const hash of rules) counts[hash >>> (32 - bits)] = rarest;
    }
  });
  const keys: number[] = [];
  const of = new Int32Array(2 ** bits).fill(-1);
  counts.forEach((count, key) => {
    if (count >= rarest) of[key] = keys.push(key) - 1;
  });
  return { keys: Int32Array.from(keys), of };
}

function weightsOf(sums: Float32Array, rounds: number, keys: Int32Array, bits: number): TrainedWeights {
  const starts = Int32Array.from({ length: keys.length + 1 }, (_, row) => row * OUTCOMES);
  const labels = Uint8Array.from(sums, (_, at) => at % OUTCOMES);
  return { keys, bits, starts, labels, values: sums.map((sum) => sum / rounds) };
}
