/** A list of numbers that grows without a trace for the garbage collector. */
export class Numbers {
  #values = new Float64Array(64);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Float64Array(2 * this.#length);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** Adds to the number at a place. */
  raise(place: number, by: number): void {
    this.#values[place] = (this.#values[place] ?? 0) + by;
  }

  /** All of them, to be read before the next is added. */
  all(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }
}
