import type { TrainedWeights } from "../../nlp/linear/sparse-weights.ts";
import type { FeatureRows } from "./feature-rows.ts";

/**
 * Keeps of a first short training the weights of at least `useful`, and in `rows` the features that have any. A training that may only
 * change these comes out as good with a fraction of the weights: what remains learns to do without the others. Gives the kept ones, by
 * the new rows, and reports how many they are.
 */
export function keepUseful(
  rows: FeatureRows,
  first: TrainedWeights,
  useful: number,
  report: (line: string) => void,
): TrainedWeights {
  const { keys, bits, starts, labels, values } = first;
  const isUseful = (i: number) => Math.abs(values[i] ?? 0) >= useful;
  const ends = [0];
  const kept: number[] = [];
  const keptKeys: number[] = [];
  rows.keep((row) => {
    const before = kept.length;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) if (isUseful(i)) kept.push(i);
    if (kept.length === before) return false;
    ends.push(kept.length);
    keptKeys.push(keys[row] ?? 0);
    return true;
  });
  report(`${keptKeys.length} of ${keys.length} features kept, ${kept.length} of ${labels.length} weights`);
  return {
    keys: Int32Array.from(keptKeys),
    bits,
    starts: Int32Array.from(ends),
    labels: Uint8Array.from(kept, (i) => labels[i] ?? 0),
    values: Float32Array.from(kept, (i) => values[i] ?? 0),
  };
}
