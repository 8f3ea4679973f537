import { type ModelFile, numberSetting, section } from "./model-file.ts";
import { MOST_LEVELS, packRows, type Row, unpackRows } from "./packed-rows.ts";

/** Of an entry the upper bit ends its row, the next seven are the label, the lower eight the weight. */
const LAST_OF_ROW = 0x8000;
const LABEL_MASK = 0x7f;

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
    this.#shift = 32 - bits;
    this.#weights = Float32Array.from({ length: 256 }, (_, byte) => dequantise((byte << 24) >> 24, scale));
    this.#entries = new Uint16Array(numberSetting(file, "entries"));
    this.#bitmap = new Uint32Array(2 * Math.max(1, 2 ** bits / 32));
    this.#starts = new Uint32Array(rowCount);
    let key = -1;
    let row = 0;
    let end = 0;
    unpackRows(section(file, "rows"), rowCount, (gap, length, labels, values) => {
      key += gap + 1;
      const pair = (key >>> 5) << 1;
      this.#bitmap[pair] = (this.#bitmap[pair] ?? 0) | (1 << (key & 31));
      this.#starts[row++] = end;
      for (let i = 0; i < length; i++) this.#entries[end++] = ((labels[i] ?? 0) << 8) | ((values[i] ?? 0) & 255);
      this.#entries[end - 1] = (this.#entries[end - 1] ?? 0) | LAST_OF_ROW;
    });
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
        const to = at + ((entry >>> 8) & LABEL_MASK);
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
 * Packs trained weights, of at most 127 labels: what is smaller than `least` is dropped, the rest rounded to a square scale of 31 steps
 * up and down. Gives settings and sections of a model file.
 */
export function packWeights(
  { keys, bits, starts, labels, values }: TrainedWeights,
  least: number,
): Pick<ModelFile, "settings" | "sections"> {
  let greatest = 0;
  for (const value of values) greatest = Math.max(greatest, Math.abs(value));
  const scale = greatest / MOST_LEVELS ** 2;
  const rows: Row[] = [];
  let entries = 0;
  let last = -1;
  for (let row = 0; row < keys.length; row++) {
    const kept: number[] = [];
    const quanta: number[] = [];
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const value = values[i] ?? 0;
      const quantum = Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / scale));
      if (Math.abs(value) < least || quantum === 0) continue;
      kept.push(labels[i] ?? 0);
      quanta.push(quantum);
    }
    if (kept.length === 0) continue;
    const key = keys[row] ?? 0;
    rows.push({ gap: key - last - 1, labels: kept, values: quanta });
    entries += kept.length;
    last = key;
  }
  return { settings: { bits, rows: rows.length, entries, scale }, sections: { rows: packRows(rows) } };
}

function dequantise(quantum: number, scale: number): number {
  return Math.sign(quantum) * quantum * quantum * scale;
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
