/** A small table of averaged weights, all of them present: each ends as its mean over all steps. */
export class AveragedTable {
  /** As they are now. */
  readonly values: Float32Array;
  readonly #drifts: Float32Array;
  #step = 1;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.#drifts = new Float32Array(size);
  }

  change(at: number, by: number): void {
    this.values[at] = (this.values[at] ?? 0) + by;
    this.#drifts[at] = (this.#drifts[at] ?? 0) + by * this.#step;
  }

  /** Called after each example. */
  step(): void {
    this.#step++;
  }

  /** The means so far. */
  average(): Float32Array {
    return this.values.map((value, i) => value - (this.#drifts[i] ?? 0) / this.#step);
  }
}
