import { readVarints, writeVarints } from "./bytes.ts";
import { type ModelFile, numberSetting, section } from "./model-file.ts";

/** Of an entry the upper bit ends its row, the next seven are the label, the lower eight the weight. */
const LAST_OF_ROW = 0x8000;
const MOST_LABELS = 128;

/**
 * Weights of a linear model as it is shipped: for each feature that matters a short run of (label, weight). Features are found
 * by hash; a bitmap tells at once that one is absent, and counting its bits gives the place of the others. All is laid out so that a
 * feature touches memory in three places at most.
 */
export class SparseWeights {
  readonly #shift: number;
  /** Pairs: 32 bits of the bitmap, and how many bits stand before them. */
  readonly #bitmap: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #entries: Uint16Array;
  readonly #weights: Float32Array;

  /** Throws KgError "bad-format" when a section is missing or damaged. */
  constructor(file: ModelFile) {
    const bits = numberSetting(file, "bits");
    const rowCount = numberSetting(file, "rows");
    const scale = numberSetting(file, "scale");
    const labels = section(file, "labels");
    const values = section(file, "values");
    const gaps = readVarints(section(file, "gaps"), rowCount);
    const counts = readVarints(section(file, "counts"), rowCount);
    this.#shift = 32 - bits;
    this.#weights = Float32Array.from({ length: 256 }, (_, byte) => dequantise((byte << 24) >> 24, scale));
    this.#entries = new Uint16Array(labels.length);
    for (let i = 0; i < labels.length; i++) this.#entries[i] = ((labels[i] ?? 0) << 8) | (values[i] ?? 0);
    this.#bitmap = new Uint32Array(2 * Math.max(1, 2 ** bits / 32));
    this.#starts = new Uint32Array(rowCount);
    let row = -1;
    let start = 0;
    for (let i = 0; i < rowCount; i++) {
      row += (gaps[i] ?? 0) + 1;
      const pair = (row >>> 5) << 1;
      this.#bitmap[pair] = (this.#bitmap[pair] ?? 0) | (1 << (row & 31));
      this.#starts[i] = start;
      start += counts[i] ?? 0;
      this.#entries[start - 1] = (this.#entries[start - 1] ?? 0) | LAST_OF_ROW;
    }
    let before = 0;
    for (let pair = 0; pair < this.#bitmap.length; pair += 2) {
      this.#bitmap[pair + 1] = before;
      before += countBits(this.#bitmap[pair] ?? 0);
    }
  }

  /** Adds the weights of the first `count` of `features` to `scores[at + label]`. */
  addTo(scores: Float32Array, at: number, features: Uint32Array, count: number): void {
    const bitmap = this.#bitmap;
    const entries = this.#entries;
    const weights = this.#weights;
    for (let k = 0; k < count; k++) {
      const row = (features[k] ?? 0) >>> this.#shift;
      const pair = (row >>> 5) << 1;
      const word = bitmap[pair] ?? 0;
      const bit = 1 << (row & 31);
      if ((word & bit) === 0) continue;
      let i = this.#starts[(bitmap[pair + 1] ?? 0) + countBits(word & (bit - 1))] ?? 0;
      let entry = 0;
      do {
        entry = entries[i++] ?? LAST_OF_ROW;
        const to = at + ((entry >>> 8) & (MOST_LABELS - 1));
        scores[to] = (scores[to] ?? 0) + (weights[entry & 255] ?? 0);
      } while (entry < LAST_OF_ROW);
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
 * Packs trained weights, of at most 128 labels: what is smaller than `least` is dropped, the rest kept in one byte each, on a square scale of `levels` steps
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
