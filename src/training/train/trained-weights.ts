import type { TrainedWeights } from "../../nlp/linear/sparse-weights.ts";

/** The mean of models with the same rows: it errs less than each of them. Takes one model or more. */
export function meanOf(models: readonly TrainedWeights[]): TrainedWeights {
  const [first, ...others] = models;
  if (!first) throw new RangeError("There is no mean of no models.");
  if (others.length === 0) return first;
  const { keys, bits } = first;
  const room = models.reduce((sum, { values }) => sum + values.length, 0);
  const starts = new Int32Array(keys.length + 1);
  const labels = new Uint8Array(room);
  const values = new Float32Array(room);
  let end = 0;
  for (let row = 0; row < keys.length; row++) {
    const sums = new Map<number, number>();
    for (const model of models)
      for (let i = model.starts[row] ?? 0; i < (model.starts[row + 1] ?? 0); i++) {
        const label = model.labels[i] ?? 0;
        sums.set(label, (sums.get(label) ?? 0) + (model.values[i] ?? 0));
      }
    for (const [label, sum] of [...sums].sort((a, b) => a[0] - b[0])) {
      labels[end] = label;
      values[end++] = sum / models.length;
    }
    starts[row + 1] = end;
  }
  return { keys, bits, starts, labels: labels.slice(0, end), values: values.slice(0, end) };
}
