/**
 * Weights of an averaged perceptron, row by row: after training each weight is its mean over all steps, which is as good as a
 * vote of all the models on the way.
 */
export class AveragedWeights {
  readonly values: Float32Array;
  readonly #drift: Float32Array;
  #step = 1;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.#drift = new Float32Array(size);
  }

  add(at: number, change: number): void {
    this.values[at] = (this.values[at] ?? 0) + change;
    this.#drift[at] = (this.#drift[at] ?? 0) + change * this.#step;
  }

  /** Called after each example. */
  step(): void {
    this.#step++;
  }

  /** The means so far. */
  average(): Float32Array {
    const means = new Float32Array(this.values.length);
    for (let i = 0; i < means.length; i++) means[i] = (this.values[i] ?? 0) - (this.#drift[i] ?? 0) / this.#step;
    return means;
  }
}
