import { readVarints, writeVarints } from "./bytes.ts";
import { type ModelFile, numberSetting, section } from "./model-file.ts";

/**
 * Weights of a linear model as it is shipped: for each feature that matters a short run of (label, weight). Features are found
 * by hash; a bitmap of half a megabyte tells at once that one is absent, and counting its bits gives the place of the others.
 */
export class SparseWeights {
  readonly #shift: number;
  readonly #bitmap: Uint32Array;
  readonly #rank: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #labels: Uint8Array;
  readonly #values: Float32Array;

  /** Throws KgError "bad-format" when a section is missing or damaged. */
  constructor(file: ModelFile) {
    const bits = numberSetting(file, "bits");
    const rowCount = numberSetting(file, "rows");
    this.#shift = 32 - bits;
    const gaps = readVarints(section(file, "gaps"), rowCount);
    const counts = readVarints(section(file, "counts"), rowCount);
    this.#labels = section(file, "labels");
    const scale = numberSetting(file, "scale");
    this.#values = Float32Array.from(section(file, "values"), (byte) => dequantise((byte << 24) >> 24, scale));
    this.#bitmap = new Uint32Array(Math.max(1, 2 ** bits / 32));
    this.#rank = new Uint32Array(this.#bitmap.length);
    this.#starts = new Uint32Array(rowCount + 1);
    let row = -1;
    let start = 0;
    for (let i = 0; i < rowCount; i++) {
      row += (gaps[i] ?? 0) + 1;
      this.#bitmap[row >>> 5] = (this.#bitmap[row >>> 5] ?? 0) | (1 << (row & 31));
      start += counts[i] ?? 0;
      this.#starts[i + 1] = start;
    }
    let before = 0;
    for (let i = 0; i < this.#bitmap.length; i++) {
      this.#rank[i] = before;
      before += countBits(this.#bitmap[i] ?? 0);
    }
  }

  /** Adds the weights of a feature to `scores[at + label]`. */
  addTo(scores: Float32Array, at: number, feature: number): void {
    const row = feature >>> this.#shift;
    const word = this.#bitmap[row >>> 5] ?? 0;
    const bit = 1 << (row & 31);
    if ((word & bit) === 0) return;
    const place = (this.#rank[row >>> 5] ?? 0) + countBits(word & (bit - 1));
    const end = this.#starts[place + 1] ?? 0;
    for (let i = this.#starts[place] ?? 0; i < end; i++) {
      const to = at + (this.#labels[i] ?? 0);
      scores[to] = (scores[to] ?? 0) + (this.#values[i] ?? 0);
    }
  }
}

/** Weights as training leaves them: rows of (label, weight). */
export interface TrainedWeights {
  /** For each row the upper `bits` bits of the hash of its features; ascending. */
  readonly keys: Int32Array;
  readonly bits: number;
  /** Row `i` takes up `labels` and `values` from `starts[i]` to `starts[i + 1]`; ascending by label. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly values: Float32Array;
}

/**
 * Packs trained weights: what is smaller than `least` is dropped, the rest kept in one byte each, on a square scale of `levels` steps
 * up and down (127 at most). Gives settings and sections of a model file.
 */
export function packWeights(
  { keys, bits, starts, labels, values }: TrainedWeights,
  least: number,
  levels = 127,
): Pick<ModelFile, "settings" | "sections"> {
  let greatest = 0;
  for (const value of values) greatest = Math.max(greatest, Math.abs(value));
  const scale = greatest / levels ** 2;
  const gaps: number[] = [];
  const counts: number[] = [];
  const keptLabels: number[] = [];
  const quanta: number[] = [];
  let last = -1;
  for (let row = 0; row < keys.length; row++) {
    const before = keptLabels.length;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const value = values[i] ?? 0;
      if (Math.abs(value) < least) continue;
      const quantum = Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / scale));
      if (quantum === 0) continue;
      keptLabels.push(labels[i] ?? 0);
      quanta.push(quantum & 255);
    }
    if (keptLabels.length === before) continue;
    const key = keys[row] ?? 0;
    gaps.push(key - last - 1);
    counts.push(keptLabels.length - before);
    last = key;
  }
  return {
    settings: { bits, rows: gaps.length, scale },
    sections: {
      gaps: writeVarints(gaps),
      counts: writeVarints(counts),
      labels: Uint8Array.from(keptLabels),
      values: Uint8Array.from(quanta),
    },
  };
}

function dequantise(quantum: number, scale: number): number {
  return Math.sign(quantum) * quantum * quantum * scale;
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
