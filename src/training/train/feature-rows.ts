/**
 * Which features get a row of weights: those that were counted often enough. Rare ones would fill the model with what holds for one
 * sentence only.
 */
export class FeatureRows {
  readonly #shift: number;
  readonly #counts: Uint8Array;
  #rows: Int32Array<ArrayBuffer> = new Int32Array(0);

  /** Features are told apart by the upper `bits` bits of their hash. */
  constructor(bits: number) {
    this.#shift = 32 - bits;
    this.#counts = new Uint8Array(2 ** bits);
  }

  /** Counts the first `found` features of `features`. */
  count(features: Uint32Array, found: number): void {
    for (let k = 0; k < found; k++) {
      const key = (features[k] ?? 0) >>> this.#shift;
      const count = this.#counts[key] ?? 0;
      if (count < 255) this.#counts[key] = count + 1;
    }
  }

  /** Ends the counting: features counted `least` times or more get a row. Gives how many they are. */
  settle(least: number): number {
    this.#rows = new Int32Array(this.#counts.length).fill(-1);
    let rows = 0;
    for (let key = 0; key < this.#counts.length; key++) if ((this.#counts[key] ?? 0) >= least) this.#rows[key] = rows++;
    return rows;
  }

  /**
   * Replaces features by their rows, in place; those without a row are left out. Gives how many remain.
   */
  toRows(features: Uint32Array, found: number): number {
    let kept = 0;
    for (let k = 0; k < found; k++) {
      const row = this.#rows[(features[k] ?? 0) >>> this.#shift] ?? -1;
      if (row >= 0) features[kept++] = row;
    }
    return kept;
  }

  /** Keeps only the rows that `isUseful` tells; they are numbered anew. Gives how many they are. */
  keep(isUseful: (row: number) => boolean): number {
    let rows = 0;
    for (let key = 0; key < this.#rows.length; key++) {
      const row = this.#rows[key] ?? -1;
      if (row >= 0) this.#rows[key] = isUseful(row) ? rows++ : -1;
    }
    return rows;
  }

  /** For each row, in order, the upper bits of its features' hash. */
  keys(): Int32Array {
    const keys: number[] = [];
    this.#rows.forEach((row, key) => {
      if (row >= 0) keys.push(key);
    });
    return Int32Array.from(keys);
  }
}
