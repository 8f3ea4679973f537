import { type ModelFile, numberSetting, section } from "./model-file.ts";
import { MOST_LEVELS, packRows, type Row, unpackRows } from "./packed-rows.ts";

/** Of an entry the lower bits are the level of the weight, from 0, the upper ones the label. */
const LABEL_SHIFT = 6;
const LEVEL_MASK = 63;
/** What each level is worth, in whole steps: a square scale up and down. */
const WORTH = Int32Array.from({ length: LEVEL_MASK + 1 }, (_, at) => {
  const level = at - MOST_LEVELS;
  return Math.sign(level) * level * level;
});

/**
 * Weights of a linear model as it is shipped: for each feature that matters a short run of (label, weight). Features are found
 * by hash; a bitmap tells at once that one is absent, and counting its bits gives the place of the others. All is laid out so that a
 * feature touches memory in three places at most.
 */
export class SparseWeights {
  /** What one step of a weight is worth: what `addSteps` counts in. */
  readonly scale: number;
  readonly #shift: number;
  /** Pairs: 32 bits of the bitmap, and how many bits stand before them. */
  readonly #bitmap: Uint32Array;
  /** Where the entries of each row begin; one more for the end. */
  readonly #starts: Int32Array;
  readonly #entries: Uint16Array;
  /** Beginnings and ends of the rows found last. */
  #found = new Int32Array(512);
  /** Keeps what `#find` reads ahead from being left out as useless. */
  readonly #ahead = new Int32Array(1);

  /** Throws KgError "bad-format" when a section is missing or damaged. */
  constructor(file: ModelFile) {
    const bits = numberSetting(file, "bits");
    const rowCount = numberSetting(file, "rows");
    this.scale = numberSetting(file, "scale");
    this.#shift = 32 - bits;
    const entries = new Uint16Array(numberSetting(file, "entries"));
    const bitmap = new Uint32Array(2 * Math.max(1, 2 ** bits / 32));
    const starts = new Int32Array(rowCount + 1);
    let key = -1;
    let row = 0;
    let end = 0;
    unpackRows(section(file, "rows"), rowCount, (gap, length, labels, values) => {
      key += gap + 1;
      const pair = (key >>> 5) << 1;
      bitmap[pair] = (bitmap[pair] ?? 0) | (1 << (key & 31));
      for (let i = 0; i < length; i++)
        entries[end++] = ((labels[i] ?? 0) << LABEL_SHIFT) | ((values[i] ?? 0) + MOST_LEVELS);
      starts[++row] = end;
    });
    let before = 0;
    for (let pair = 0; pair < bitmap.length; pair += 2) {
      bitmap[pair + 1] = before;
      before += countBits(bitmap[pair] ?? 0);
    }
    this.#entries = entries;
    this.#bitmap = bitmap;
    this.#starts = starts;
  }

  /** Adds the weights of the first `count` of `features` to `scores[at + label]`. */
  addTo(scores: Float32Array, at: number, features: Uint32Array, count: number): void {
    const found = this.#find(features, count);
    const rows = this.#found;
    const entries = this.#entries;
    const scale = this.scale;
    for (let k = 0; k < found; k += 2) {
      const end = rows[k + 1] ?? 0;
      for (let i = rows[k] ?? 0; i < end; i++) {
        const entry = entries[i] ?? 0;
        const to = at + (entry >>> LABEL_SHIFT);
        scores[to] = (scores[to] ?? 0) + scale * (WORTH[entry & LEVEL_MASK] ?? 0);
      }
    }
  }

  /** As `addTo`, but in whole steps of `scale`: exact, and half as dear. */
  addSteps(scores: Int32Array, at: number, features: Uint32Array, count: number): void {
    const found = this.#find(features, count);
    const rows = this.#found;
    const entries = this.#entries;
    const worth = WORTH;
    for (let k = 0; k < found; k += 2) {
      const end = rows[k + 1] ?? 0;
      for (let i = rows[k] ?? 0; i < end; i++) {
        const entry = entries[i] ?? 0;
        const to = at + (entry >>> LABEL_SHIFT);
        scores[to] = ((scores[to] ?? 0) + (worth[entry & LEVEL_MASK] ?? 0)) | 0;
      }
    }
  }

  /**
   * Writes to `#found` where the rows of features begin and end; gives how many numbers that are. Two short loops, of which the second also
   * touches each row, let the processor wait for several places of memory at once.
   */
  #find(features: Uint32Array, count: number): number {
    if (this.#found.length < 2 * count + 2) this.#found = new Int32Array(4 * count);
    const rows = this.#found;
    const bitmap = this.#bitmap;
    const starts = this.#starts;
    const entries = this.#entries;
    const shift = this.#shift;
    let known = 0;
    for (let k = 0; k < count; k++) {
      const key = (features[k] ?? 0) >>> shift;
      const pair = (key >>> 5) << 1;
      const word = bitmap[pair] ?? 0;
      rows[known] = (bitmap[pair + 1] ?? 0) + countBits(word & ((1 << (key & 31)) - 1));
      known += (word >>> (key & 31)) & 1;
    }
    let ahead = 0;
    for (let k = known - 1; k >= 0; k--) {
      const row = rows[k] ?? 0;
      const start = starts[row] ?? 0;
      ahead ^= entries[start] ?? 0;
      rows[2 * k] = start;
      rows[2 * k + 1] = starts[row + 1] ?? 0;
    }
    this.#ahead[0] = ahead;
    return 2 * known;
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

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
